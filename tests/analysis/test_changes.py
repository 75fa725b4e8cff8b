"""The published figures of a data set, and what of them two data sets do not share."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.changes import Change, Figure, Key, changes, figures
from tests.support import DEDUCTIONS, PLAN, folder_with, read, replaced, shipped, text_of


@cache
def known() -> dict[Key, Figure]:
    """The figures of the shipped data."""
    return figures(shipped().dataset)


# What is published


def test_the_kinds_of_figure_and_how_many() -> None:
    counts: dict[str, int] = {}
    for year, kind, *_ in known():
        assert year == "2023"
        counts[kind] = counts.get(kind, 0) + 1
    assert counts == {
        "total": 5,
        "area": 5,
        "share": 12,
        "coverage": 17,
        **dict.fromkeys(("appraised", "recomputed", "verdict"), 17),
    }


def test_the_figures_of_the_shipped_data() -> None:
    expected: dict[Key, Figure] = {
        ("2023", "total", "max"): Decimal("20.5"),
        ("2023", "total", "appraised"): Decimal("14.43"),
        ("2023", "total", "deduction"): Decimal("-6.07"),
        ("2023", "total", "declared"): Decimal("-6.07"),
        ("2023", "total", "index"): None,
        ("2023", "area", "3"): Decimal("-3.01"),
        ("2023", "appraised", "3.12.2"): Decimal("0.28"),
        ("2023", "verdict", "3.12.2"): "within_precision",
        ("2023", "recomputed", "3.12.2"): "0.29 [0.28, 0.29]",
        ("2023", "recomputed", "6.1.2"): "None [0.00, 0.00]",
        ("2023", "verdict", "6.1.2"): "undecided",
        ("2023", "share", "UBND các xã, thị trấn"): Decimal("-1.610"),
        ("2023", "coverage", "3.12.1"): "target",
    }
    assert {key: known()[key] for key in expected} == expected


def test_without_a_plan_nothing_is_covered(tmp_path: Path) -> None:
    found = figures(read(folder_with(tmp_path)).dataset)
    assert found.keys() == known().keys()
    assert {value for key, value in found.items() if key[1] == "coverage"} == {"none"}


def test_a_party_that_no_registry_names_goes_by_its_id() -> None:
    found = figures(replace(shipped().dataset, units=()))
    assert found["2023", "share", "nhom-cac-xa-thi-tran"] == Decimal("-1.610")


def test_an_appraisal_without_its_rulebook_is_left_out() -> None:
    assert figures(replace(shipped().dataset, rulebooks=())) == {}


def test_every_year_has_its_own_figures() -> None:
    dataset = shipped().dataset
    (one,) = dataset.appraisals
    later = one._replace(content=one.content.model_copy(update={"year_": 2024}))
    found = figures(replace(dataset, appraisals=(one, later)))
    assert found.items() >= known().items()
    assert len(found) == 2 * len(known())
    assert found["2024", "coverage", "3.12.3"] == "none"  # the plan is about 2023


# What differs

KEYS = st.sampled_from([("2023", "total", name) for name in "abcd"])
SOME = st.dictionaries(KEYS, st.none() | st.sampled_from([Decimal(1), Decimal("1.0"), "x", 2]))


@given(SOME, SOME)
def test_changes_are_what_leads_from_the_one_to_the_other(
    before: dict[Key, Figure], after: dict[Key, Figure]
) -> None:
    found = changes(before, after)
    told = {change.key for change in found}
    assert len(told) == len(found)
    for key in {**before, **after}:
        missing = (key in before) != (key in after)
        assert (key in told) == (missing or before[key] != after[key])
    for change in found:
        assert (change.before, change.after) == (before.get(change.key), after.get(change.key))
    mirrored = {(c.key, c.after, c.before) for c in found}
    assert {tuple(change) for change in changes(after, before)} == mirrored


def test_the_order_is_that_of_publishing_and_what_is_new_comes_last() -> None:
    first, second, third, new = (("2023", "total", name) for name in ("z", "a", "m", "b"))
    before: dict[Key, Figure] = {first: Decimal(1), second: Decimal(1), third: Decimal(1)}
    after: dict[Key, Figure] = {new: None, third: Decimal(2), first: Decimal("1.00")}
    assert changes(before, after) == (
        Change(second, Decimal(1), None),
        Change(third, Decimal(1), Decimal(2)),
        Change(new, None, None),
    )


def test_what_a_corrected_row_changes(tmp_path: Path) -> None:
    better = [
        (("rows", 10, "appraised"), "0.28", "0.29"),
        (("rows", 10, "deduction"), "-0.22", "-0.21"),
        (("declared_total",), "-6.07", "-6.06"),
    ]
    deductions = replaced(DEDUCTIONS, better)
    folder = folder_with(tmp_path, deductions=deductions, plan=text_of(PLAN))
    found = changes(known(), figures(read(folder).dataset))
    assert [(*change.key[1:], str(change.before), str(change.after)) for change in found] == [
        ("total", "appraised", "14.43", "14.44"),
        ("total", "deduction", "-6.07", "-6.06"),
        ("total", "declared", "-6.07", "-6.06"),
        ("area", "3", "-3.01", "-3.00"),
        ("appraised", "3.12.2", "0.28", "0.29"),
        ("verdict", "3.12.2", "within_precision", "matches"),
        ("share", "UBND các xã, thị trấn", "-1.610", "-1.605"),
        ("share", "Văn phòng HĐND và UBND huyện", "-1.605", "-1.600"),
    ]

"""The data set 766 against what was published: every component, group and index of 39 bodies."""

from __future__ import annotations

import csv
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import cchc
from cchc.analysis.row import Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.model import names
from cchc.model.appraisal import Evidence, Voice
from cchc.model.dataset import Dataset
from cchc.model.expression import Ref
from cchc.reading.tree import parse
from cchc.scoring.evaluate import evaluate
from cchc.scoring.measuring import exactly

HERE = Path(__file__).parent
PAYMENTS = HERE.parent / "cases" / "shape_24_rounded_parts.yaml"
GROUP = "3"
"""The group of the communes that is published as one figure."""


def _published(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


COMMUNES = _published("766-communes.csv")
PROVINCES = _published("766-provinces.csv")


@cache
def _data() -> Dataset:
    return cchc.load("example:766")


def _card(name: str, period: str) -> Scorecard:
    found = names.find(name, _data().parties).party
    assert found is not None
    return cchc.score(_data().case(found.id, period))


def _points(criterion: str, count: int, of: int, body: str = "ward") -> Decimal:
    """What the shipped rule of a criterion gives a body of a kind for its cases."""
    book = _data().rulebooks[0].content
    found = book.find(criterion)
    assert found is not None
    evidence = Evidence.model_validate({"count": str(count), "of": str(of)})
    facts = {Ref("body", "province"): exactly(Fraction(body == "province"))}
    outcome = evaluate(found, evidence, book.head.rounding, facts)
    assert outcome is not None and outcome.nominal is not None
    return outcome.nominal


@pytest.mark.slow
def test_nothing_is_found_in_it() -> None:
    assert not cchc.check(_data()).remaining
    assert len(_data().scored) == len(COMMUNES) + len(PROVINCES) == 39


@pytest.mark.parametrize("published", COMMUNES, ids=lambda row: str(row["unit"]))
def test_a_commune_is_scored_from_its_figures(published: dict[str, str]) -> None:
    card = _card(published["unit"].removeprefix("UBND "), "2026-08")
    assert card.case.name == published["unit"]
    assert {row.criterion.id for row in card.rows} == published.keys() - {"unit", "total"}
    for row in card.rows:
        given = published[row.criterion.id]
        assert row.score == Decimal(given or 0), row.criterion.id
        assert row.given.appraised == (Decimal(given) if given else None)
        expected = Verdict.MATCHES if given else Verdict.NOT_COMPARED
        if row.criterion.id == GROUP:
            assert (row.voice, row.verdict) == (Voice.APPRAISED, Verdict.UNDECIDED)
        else:
            assert (row.voice, row.verdict) == (Voice.RECOMPUTED, expected)
    assert card.index == card.sums.points == Decimal(published["total"])
    assert card.sums.max_points == 100


@pytest.mark.parametrize("published", PROVINCES, ids=lambda row: str(row["name"]))
def test_a_province_has_its_groups(published: dict[str, str]) -> None:
    card = _card(published["name"], "2026")
    assert card.case.name.endswith(published["name"])
    groups = {area.area.id: str(area.sums.points) for area in card.areas}
    assert {**groups, "name": published["name"], "total": str(card.index)} == published


def test_each_component_is_rounded_before_they_are_added() -> None:
    card = _card("phường Việt Trì", "2026-08")
    exact = Fraction("6.48") + Fraction(6 + 6 + 6 + 2)  # group 3; 1.4, 5.2, 5.3, 4.6
    book = _data().rulebooks[0].content
    for row in card.rows:
        figure = row.given.evidence
        if figure is not None and figure.of and figure.count and figure.count < figure.of:
            rule = book.find(row.criterion.id)
            assert rule is not None
            full = Fraction({"3.5a": 80, "3.5b": 80, "4.3": 80, "5.4": 90}.get(rule.id, 100), 100)
            share = Fraction(figure.count, figure.of) / full
            exact += Fraction(rule.max_points) * min(share, Fraction(1))
    assert round(exact, 2) == Fraction("62.86")
    assert card.index == Decimal("62.88")


def _payments() -> list[Any]:
    cases = parse(PAYMENTS.read_text(encoding="utf-8"), PAYMENTS.name).data["cases"]
    return [pytest.param(case, id=case["name"]) for case in cases if "part" in case["rounding"]]


def test_the_payments_are_of_34_units() -> None:
    assert len(_payments()) == 34


@pytest.mark.parametrize("case", _payments())
def test_the_payment_group_is_as_published(case: dict[str, Any]) -> None:
    parts = case["evidence"]["parts"]
    paid, procedures, offered = (
        (int(parts[name]["count"]), int(parts[name]["of"])) for name in ("a", "c", "e")
    )
    total = _points("3.6", *paid) + _points("3.5b", *procedures) + _points("3.5a", *offered)
    assert total == Decimal(case["nominal"])


@pytest.mark.parametrize(
    ("offered", "used", "online", "published"),
    [
        ((52, 56), (406, 1968), (150956, 152595), "8.83"),
        ((52, 89), (449, 1884), (435258, 440558), "8.41"),
        ((52, 89), (516, 1884), (589496, 597894), "8.56"),
        ((52, 56), (1, 1), (43136, 43138), "12.00"),
    ],
)
def test_group_3_of_a_province(
    offered: tuple[int, int], used: tuple[int, int], online: tuple[int, int], published: str
) -> None:
    total = _points("3.1", *offered, body="province") + _points("3.2", *used)
    assert total + _points("3.3", *online) == Decimal(published)
    assert _points("3.1", *offered, body="department") == 0


@pytest.mark.parametrize(
    ("criterion", "points"),
    [("1.1", 0), ("1.2", 0), ("3.6", 0), ("5.2", 6), ("5.3", 6), ("5.4", 0)],
)
def test_no_cases(criterion: str, points: int) -> None:
    assert _points(criterion, 0, 0) == points

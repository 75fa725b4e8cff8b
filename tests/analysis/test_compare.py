"""Two scorecards compared: totals that balance whatever the rulebooks do, and what becomes of rows."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc.analysis.balance import Parts, row_parts
from cchc.analysis.compare import Between, Comparison, Side, compared
from cchc.analysis.compared_rows import State
from cchc.analysis.measure_change import measure_changes
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.model.error import Refusal
from tests.analysis.test_books import case_of
from tests.analysis.wholes import books, made

LATER = {"id": "later", "valid": "2024..2026", "title": "A later rulebook"}
HALF = {"kind": "proportional"}


def card(spec: dict[str, Any], **scores: Any) -> Scorecard:
    """The card of a rulebook and rows, where wanted with other things said of the scores."""
    return scorecard(case_of({**spec, "scores": scores}))


def later(spec: dict[str, Any]) -> dict[str, Any]:
    """A rulebook that comes after the others."""
    return {**spec, "rulebook": {**spec.get("rulebook", {}), **LATER}}


def flat(rows: dict[str, Any], criteria: list[dict[str, Any]], **head: Any) -> dict[str, Any]:
    """A rulebook that merely adds."""
    names = dict.fromkeys(c.get("area") or c["id"].split(".")[0] for c in criteria)
    areas = [{"id": name, "name": f"area {name}"} for name in names]
    return {"rulebook": head, "areas": areas, "criteria": criteria, "rows": rows}


def one(name: str, most: str = "2", **more: Any) -> dict[str, Any]:
    return {"id": name, "name": f"n{name}", "max_points": most, "rule": HALF, **more}


def comparison(kind: Between, left: Scorecard, right: Scorecard) -> Comparison:
    found = compared(kind, Side(left), Side(right))
    assert isinstance(found, Comparison), found
    return found


def holds(parts: Parts) -> None:
    """The parts add up, exactly and as they are printed."""
    assert sum(parts[:-1], Fraction(0)) == parts.right
    shown = parts.printed
    between = shown.gone + shown.undivided + shown.rules + shown.figures + shown.new
    assert shown.left + between == shown.right and shown.change == between
    for exact, said in zip(parts, shown, strict=False):
        assert abs(exact - Fraction(said)) < Fraction(1, 100)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two rulebooks with rows; some criteria of the second say that they had another id, and some
    have another name, so that they follow nothing.
    """
    one, other = made(draw(books())), made(draw(books()))
    leaves = [c for c in other["criteria"] if "rule" in c]
    ids = [c["id"] for c in one["criteria"] if "rule" in c]
    names = iter(draw(st.permutations(ids)))
    for leaf in leaves:
        said = draw(st.sampled_from(["same", "was", "renamed"]))
        if said == "was" and (name := next(names, None)):
            leaf["was"] = name
        elif said == "renamed":
            leaf["name"] = "y"
    return one, later(other)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(pairs(), st.booleans(), st.data())
def test_totals_balance_for_every_pair_of_years_and_rulebooks(
    pair: tuple[dict[str, Any], dict[str, Any]], lost: bool, data: st.DataObject
) -> None:
    specs = []
    for spec in pair:
        names = sorted(spec["rows"])
        kept = data.draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
        specs.append({**spec, "rows": {name: spec["rows"][name] for name in kept}})
    given_as = {"rows_given": "deducted"} if lost else {"rows_given": "all"}
    left, right = (card(spec, **given_as) for spec in specs)
    found = compared(Between.REVISIONS, Side(left), Side(right))
    if isinstance(found, Refusal):
        assert found.key == "usage.compare_unrelated"
        return
    holds(found.total)
    for area in found.areas:
        holds(area.parts)
    for row in found.rows:
        holds(row_parts(row, lost))
    totals = (found.total.left, found.total.right)
    for total, side in zip(totals, (left, right), strict=True):
        exact = side.sums.exact
        assert total == (exact.points - exact.most if lost else exact.points)
    back = compared(Between.REVISIONS, Side(right), Side(left))
    assert isinstance(back, Comparison)
    assert back.total.change == -found.total.change
    assert len(back.rows) == len(found.rows)


CRITERIA = [one("1.1"), one("1.2"), one("1.3"), one("2.1"), one("2.2", "1")]
BEFORE = {
    "1.1": {"rate": "50%"},
    "1.2": {"rate": "50%"},
    "1.3": {"rate": "100%"},
    "2.1": {"rate": "50%"},
    "2.2": {"count": "1", "of": "4"},
}


def test_what_became_of_each_row_and_where_the_change_comes_from() -> None:
    criteria = [
        one("1.1"),
        one("1.2") | {"rule": {"kind": "proportional", "full_at": "80%"}},
        one("1.4", was="1.3"),
        one("3.1", "2", was="2.1"),
        one("2.3", "1"),
    ]
    now = {
        "1.1": {"rate": "100%"},
        "1.2": {"rate": "60%"},
        "1.4": {"rate": "75%"},
        "3.1": {"rate": "50%"},
        "2.3": {"rate": "30%"},
    }
    found = comparison(
        Between.PERIODS, card(flat(BEFORE, CRITERIA)), card(later(flat(now, criteria)), year="2024")
    )
    states = {row.node.id: row.state for row in found.rows}
    assert states == {
        "1.1": State.REMEDIED,
        "1.2": State.PARTLY,
        "1.4": State.WORSE,
        "2.2": State.GONE,
        "2.3": State.NEW,
        "3.1": State.SAME,
    }
    bridge = next(row for row in found.rows if row.node.id == "1.2")
    assert bridge.changed and bridge.ruled == Fraction("1.25")  # 2 × 50% / 80%
    # 1.1 +1; 1.2 by the rule +0.25, by the figures +0.25; 1.3 −0.5; 2.2 −0.25; 2.3 +0.3
    told = [5.25, -0.25, 0, 0.25, 0.75, 0.3, 6.3, 1.05]
    assert [float(figure) for figure in found.total.printed] == told
    areas = {area.area.id: area.parts.change for area in found.areas}
    assert sum(areas.values()) == found.total.change and areas["3"] == 1
    assert found.remedied == (1, 4, 0, 1)
    (change,) = measure_changes(bridge)
    assert change.unit == "percentage_points"
    assert change.change == Fraction(10)


def test_a_changed_rule_whose_figures_do_not_tell_it_is_not_divided() -> None:
    judged = {"id": "1.1", "name": "n1.1", "max_points": "3", "rule": {"kind": "judged"}}
    left = card(flat({"1.1": {"rate": "50%"}}, [one("1.1")]))
    right = card(later(flat({"1.1": "2"}, [judged])), year="2024")
    found = comparison(Between.PERIODS, left, right)
    (row,) = found.rows
    assert (row.state, row.changed, row.ruled) == (State.UNDECIDED, True, None)
    assert found.total.undivided == found.total.change == Fraction(1)
    assert found.undivided == found.rows


def test_an_id_with_another_name_is_another_criterion_and_told() -> None:
    left = card(flat({"1.1": "1", "1.2": "1"}, [one("1.1"), one("1.2")]))
    other = [one("1.1"), one("1.2") | {"name": "another"}]
    right = card(later(flat({"1.1": "1", "1.2": "2"}, other)), year="2024")
    found = comparison(Between.PERIODS, left, right)
    assert found.renamed == ("1.2",)
    assert [row.state for row in found.rows] == [State.SAME, State.GONE, State.NEW]


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        ({}, {"year": None, "period": "2024-Q1"}, "lengths"),
        ({}, {"rows_given": "deducted"}, "rows"),
        ({}, {"head": {"coverage": "partial"}}, "coverage"),
        ({}, {"rows": {"1.1": "1"}}, "incomplete"),
        ({"rows": {"1.1": "1", "1.2": "null"}}, {}, "incomplete"),
        ({}, {"names": "other"}, "unrelated"),
    ],
)
def test_unlike_grounds_are_refused(left: dict[str, Any], right: dict[str, Any], why: str) -> None:
    def made_of(said: dict[str, Any], year: str) -> Scorecard:
        own = {k: v for k, v in said.items() if k not in ("rows", "head", "names")}
        criteria = [one("1.1"), one("1.2")]
        if "names" in said:
            criteria = [{**c, "name": said["names"]} for c in criteria]
        rows = said.get("rows", {"1.1": "1", "1.2": "2"})
        spec = flat(rows, criteria, **said.get("head", {}))
        if year == "2024":
            spec = later(spec)
        scores = {"year": year, **own}
        return card(spec, **scores)

    found = compared(Between.PERIODS, Side(made_of(left, "2021")), Side(made_of(right, "2024")))
    assert isinstance(found, Refusal) and found.key == f"usage.compare_{why}"


def test_deducted_rows_alone_are_full_marks_where_they_are_not() -> None:
    left = card(flat({"1.1": "1", "1.2": "1.5"}, CRITERIA), rows_given="deducted")
    right = card(flat({"1.2": "1", "2.1": "1.5"}, CRITERIA), rows_given="deducted", year="2022")
    found = comparison(Between.PERIODS, left, right)
    states = {row.node.id: row.state for row in found.rows}
    assert states == {"1.1": State.REMEDIED, "1.2": State.WORSE, "2.1": State.WORSE}
    assert (found.total.left, found.total.right) == (Fraction(-3, 2), Fraction(-3, 2))
    assert found.total.figures == 0 and found.deducted


def test_units_carry_their_shares_on_both_sides() -> None:
    def rows(points: str, *units: str) -> dict[str, Any]:
        lost = str(Decimal(points) - 2)
        return {"1.1": {"appraised": points, "deduction": lost, "responsible": list(units)}}

    left = card(flat(rows("1.90", "a", "b", "c"), [one("1.1")]))
    right = card(flat(rows("1.95", "b"), [one("1.1")]), year="2022")
    found = comparison(Between.PERIODS, left, right)
    told = {unit.id: (unit.left, unit.right) for unit in found.units}
    assert sum((u.left for u in found.units), Decimal(0)) == Decimal("-0.10")
    assert told["b"][1] == Decimal("-0.05") and told["a"][1] == 0
    assert sum((u.change for u in found.units), Decimal(0)) == Decimal("0.05")


def test_criteria_are_followed_through_the_rulebooks_between() -> None:
    def book(name: str, years: str, ids: list[tuple[str, str | None]]) -> Any:
        criteria = [one(i) | ({"was": w} if w else {}) | {"name": i} for i, w in ids]
        spec = flat({i: "1" for i, _ in ids}, criteria, id=name, valid=years)
        return case_of(spec)

    first = book("first", "2021..2021", [("1.1", None), ("1.2", None)])
    middle = book("middle", "2022..2022", [("1.2", "1.1"), ("1.3", "1.2")])
    last = book("last", "2023..2023", [("1.3", "1.2"), ("1.4", "1.3")])
    data = first.dataset
    every = (first.rulebook, middle.rulebook, last.rulebook)
    object.__setattr__(data, "rulebooks", every)
    object.__setattr__(last.dataset, "rulebooks", every)
    found = comparison(Between.REVISIONS, scorecard(first), scorecard(last))
    ways = [(row.was and row.was.id, row.now and row.now.id) for row in found.rows]
    assert ways == [("1.1", "1.3"), ("1.2", "1.4")]
    back = comparison(Between.REVISIONS, scorecard(last), scorecard(first))
    assert [(row.was and row.was.id, row.now and row.now.id) for row in back.rows] == [
        ("1.3", "1.1"),
        ("1.4", "1.2"),
    ]
    twin = book("twin", "2022..2022", [("1.2", "1.1")])
    object.__setattr__(last.dataset, "rulebooks", (*every, twin.rulebook))
    refused = compared(Between.REVISIONS, Side(scorecard(first)), Side(scorecard(last)))
    assert isinstance(refused, Refusal) and refused.key == "usage.compare_between"

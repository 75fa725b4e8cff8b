"""The gap analysis on small data made for it: carriers, units, groups within groups, order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.gaps import NO_UNIT, CarrierKind, Gaps, gap_analysis
from cchc.analysis.membership import members
from cchc.analysis.scorecard import scorecard
from cchc.analysis.shares import STEP
from cchc.analysis.targets import Coverage
from cchc.analysis.unit_gaps import UnitGaps, in_order, unit_gaps
from cchc.model.appraisal import Appraisal
from cchc.model.plan import Plan
from cchc.model.rulebook import Rulebook
from cchc.model.source import Source, Sourced
from cchc.model.units import Group, Units
from tests.joined import joined, only_case
from tests.support import model, shipped

NOWHERE = Source("x.yaml", {}, {})
BOOK = """
schema: cchc/criteria/v1
rulebook:
  id: book
  title: x
  body_level: commune
  valid: 2025..2025
  coverage: partial
  issued_by: {document: x}
  basis: {status: stated, ground: x}
  rounding: {step: 0.01}
areas: [{id: "1", name: x}, {id: "2", name: y}]
criteria:
"""
HEAD = """
schema: cchc/appraisal/v1
body: body
year: 2025
rulebook: book
rows_given: all
published_by: {document: x}
source: x
declared_total: 0
rows:
"""
UNITS = """
schema: cchc/units/v1
units:
  - {id: a, name: A, kind: office}
  - {id: b, name: B, kind: office}
  - {id: c, name: C, kind: commune}
  - {id: d, name: D, kind: commune}
groups:
  - {id: ab, name: A and B, complete: true, members: [a, b]}
  - {id: abc, name: A and B and C, complete: true, members: [ab, c]}
  - {id: some, name: Some, complete: false, members: [c, d], incomplete_reason: more}
  - {id: most, name: Most, complete: true, members: [ab, some]}
"""
PLAN = """
schema: cchc/plan/v1
body: body
year: 2026
about_year: 2025
issued: 2026-01
source: x
tasks:
"""
NO_PLAN = ""
NO_UNITS = ""

Row = tuple[str, str, str]
"""Criterion, points lost of 2, and the parties that are responsible."""


def registry(units: str) -> tuple[Sourced[Units], ...]:
    return (Sourced(model(Units, units), NOWHERE),) if units else ()


def analysed(rows: Sequence[Row], plan: str = NO_PLAN, units: str = UNITS) -> Gaps:
    """The analysis of rows whose criteria all measure a rate of 50%."""
    criteria = [
        f'  - {{id: "{row[0]}", name: x, max_points: 2, rule: {{kind: proportional}}, '
        "not_applicable: left_out}\n"
        for row in rows
    ]
    given = [
        f'  - {{criterion: "{name}", max_points: 2, appraised: {2 - Decimal(lost)}, '
        f"deduction: -{lost}, evidence: {{rate: 50%}}, reason: x, responsible: [{who}]}}\n"
        for name, lost, who in rows
    ]
    book = model(Rulebook, BOOK + "".join(criteria))
    appraisal = Sourced(model(Appraisal, HEAD + "".join(given)), NOWHERE)
    found = model(Plan, PLAN + plan) if plan else None
    return gap_analysis(scorecard(joined(book, appraisal, found, registry(units))))


def groups() -> tuple[Group, ...]:
    return model(Units, UNITS).groups


def report(gaps: Gaps, party: str) -> UnitGaps:
    found = model(Units, UNITS).find(party)
    assert found is not None
    return unit_gaps(gaps, found, groups())


def order(report: UnitGaps, by: str) -> list[str]:
    return [row.gap.criterion.id for row in in_order(report, by).rows]


# Who carries the loss


def test_carriers() -> None:
    gaps = analysed([("1.1", "0.30", "a, ab"), ("1.2", "0.50", "b"), ("2.1", "0.10", "")])
    assert [(c.id, c.name, c.kind, *c.load) for c in gaps.carriers] == [
        ("b", "B", CarrierKind.UNIT, 1, Decimal("-0.50"), Decimal("-0.500")),
        ("a", "A", CarrierKind.UNIT, 1, Decimal("-0.30"), Decimal("-0.150")),
        ("ab", "A and B", CarrierKind.GROUP, 1, Decimal("-0.30"), Decimal("-0.150")),
        (NO_UNIT, "", CarrierKind.NONE, 1, Decimal("-0.10"), Decimal("-0.100")),
    ]
    assert gaps.unassigned == Decimal("-0.10")


def test_those_that_no_unit_carries_come_last_however_much() -> None:
    gaps = analysed([("1.1", "2", ""), ("1.2", "0.01", "a")])
    assert [c.id for c in gaps.carriers] == ["a", NO_UNIT]


def test_the_largest_share_comes_first_not_the_largest_rows() -> None:
    gaps = analysed([("1.1", "0.40", "b, c"), ("1.2", "0.30", "a")])
    assert [c.id for c in gaps.carriers] == ["a", "b", "c"]


def test_of_equal_shares_the_party_of_more_rows_lost_comes_first() -> None:
    gaps = analysed([("1.1", "0.10", "a"), ("1.2", "0.20", "b, c")])
    assert [c.id for c in gaps.carriers] == ["b", "c", "a"]


def test_a_row_without_a_loss_is_no_gap() -> None:
    gaps = analysed([("1.1", "0", "a"), ("1.2", "0.10", "b")])
    assert [gap.criterion.id for gap in gaps.gaps] == ["1.2"]
    assert [c.id for c in gaps.carriers] == ["b"]
    assert report(gaps, "a").exposure.rows == 0


def test_nothing_lost_is_nothing_to_share() -> None:
    gaps = analysed([("1.1", "0", "a")])
    assert not gaps.gaps + gaps.carriers + gaps.uncovered
    assert gaps.unassigned == 0


def test_without_a_registry_parties_go_by_their_ids() -> None:
    gaps = analysed([("1.1", "0.30", "a, nhom")], units=NO_UNITS)
    assert [(c.id, c.name, c.kind) for c in gaps.carriers] == [
        ("a", "a", CarrierKind.UNIT),
        ("nhom", "nhom", CarrierKind.UNIT),
    ]


def test_a_party_that_is_named_twice_counts_once() -> None:
    gaps = analysed([("1.1", "0.30", "a, a, b")])
    assert {c.id: c.load.share for c in gaps.carriers} == {
        "a": Decimal("-0.150"),
        "b": Decimal("-0.150"),
    }


PARTIES = ("a", "b", "c", "d", "ab", "abc", "some", "most")
SOME_PARTIES = st.lists(st.sampled_from(PARTIES), max_size=4, unique=True).map(", ".join)
LOSSES = st.integers(0, 20_000).map(lambda n: str(Decimal(n).scaleb(-4)))


@pytest.mark.slow
@given(st.lists(st.tuples(LOSSES, SOME_PARTIES), min_size=1, max_size=8))
def test_shares_add_up_for_all_and_for_each(losses: list[tuple[str, str]]) -> None:
    gaps = analysed([(f"1.{i}", *given) for i, given in enumerate(losses, 1)])
    lost = -sum(Decimal(points) for points, _ in losses)
    assert sum((c.load.share or Decimal(0) for c in gaps.carriers), Decimal(0)) == lost
    assert gaps.deduction(gaps.gaps) == lost
    for party in PARTIES:
        found = report(gaps, party)
        for load, rows in (
            (found.direct, [row for row in found.rows if row.via is None]),
            (found.through, [row for row in found.rows if row.via is not None]),
            (found.exposure, list(found.rows)),
        ):
            assert load.rows == len(rows)
            assert load.deduction == gaps.deduction(row.gap for row in rows)
            shares = [row.share for row in rows if row.share is not None]
            assert load.share == (sum(shares, Decimal(0)) if len(shares) == len(rows) else None)
        assert found.direct.share is not None
        assert bool(found.withheld) == (found.exposure.share is None)


def test_a_deduction_finer_than_a_share_makes_shares_finer() -> None:
    gaps = analysed([("1.1", "0.2975", "a, b"), ("1.2", "0.30", "a, b")])
    shares = {c.id: c.load.share for c in gaps.carriers}
    assert shares == {"a": Decimal("-0.2987"), "b": Decimal("-0.2988")}


# Groups


def test_members_of_groups_within_groups() -> None:
    found = {group.id: members(group, groups()) for group in groups()}
    assert found == {
        "ab": {"a", "b"},
        "abc": {"a", "b", "c"},
        "some": {"c", "d"},
        "most": {"a", "b", "c", "d"},
    }


def test_members_three_groups_deep() -> None:
    deep = model(Group, "{id: x, name: X, complete: true, members: [abc, d]}")
    assert members(deep, (deep, *groups())) == {"a", "b", "c", "d"}


def test_a_group_that_contains_itself_ends() -> None:
    circle = model(Group, "{id: x, name: X, complete: true, members: [y, a]}")
    back = model(Group, "{id: y, name: Y, complete: true, members: [x, b]}")
    assert members(circle, (circle, back)) == {"a", "b"}


def test_through_a_complete_group_a_member_has_its_part() -> None:
    gaps = analysed([("1.1", "0.30", "ab, d"), ("1.2", "0.40", "ab")])
    found = report(gaps, "a")
    assert (found.direct, found.withheld) == ((0, Decimal(0), Decimal(0)), ())
    assert found.through == (2, Decimal("-0.70"), Decimal("-0.275"))  # 0.15 / 2 + 0.40 / 2
    assert [row.via.id for row in found.rows if row.via] == ["ab", "ab"]
    assert [row.share for row in found.rows] == [Decimal("-0.200"), Decimal("-0.075")]


@pytest.mark.parametrize(
    ("lost", "count", "share"),
    [
        ("0.03", 20, "-0.001"),  # −0.0015: half up, from below
        ("0.05", 20, "-0.002"),  # −0.0025
        ("0.03", 19, "-0.002"),
        ("0.03", 21, "-0.001"),
    ],
)
def test_half_a_thousandth_of_a_share_goes_up(lost: str, count: int, share: str) -> None:
    members = [f"u{i}" for i in range(count)]
    units = "".join(f"  - {{id: {name}, name: {name}, kind: commune}}\n" for name in members)
    group = f"{{id: all, name: All, complete: true, members: [{', '.join(members)}]}}"
    registry = model(Units, f"schema: cchc/units/v1\nunits:\n{units}groups: [{group}]\n")
    gaps = analysed([("1.1", lost, "all")], units="")
    found = unit_gaps(gaps, registry.units[0], registry.groups)
    assert found.through.share == found.rows[0].share == Decimal(share)


def test_through_a_group_within_a_group() -> None:
    gaps = analysed([("1.1", "0.30", "abc")])
    for party in ("a", "b", "c"):
        found = report(gaps, party)
        assert found.through == (1, Decimal("-0.30"), Decimal("-0.100"))
        assert found.rows[0].via == groups()[1]
    assert report(gaps, "d").exposure.rows == 0


def test_through_an_incomplete_group_the_share_is_withheld() -> None:
    gaps = analysed([("1.1", "0.30", "some"), ("1.2", "0.10", "d")])
    found = report(gaps, "d")
    assert found.direct == (1, Decimal("-0.10"), Decimal("-0.100"))
    assert found.through == (1, Decimal("-0.30"), None)
    assert found.exposure == (2, Decimal("-0.40"), None)
    assert [group.id for group in found.withheld] == ["some"]


def test_a_group_is_no_more_complete_than_the_groups_within_it() -> None:
    gaps = analysed([("1.1", "0.40", "most")])
    for party in ("a", "d"):
        found = report(gaps, party)
        assert found.through == (1, Decimal("-0.40"), None)
        assert [group.id for group in found.withheld] == ["most"]


def test_one_withheld_row_leaves_the_others_their_shares() -> None:
    gaps = analysed([("1.1", "0.30", "abc"), ("1.2", "0.50", "some")])
    found = report(gaps, "c")
    assert [(row.gap.criterion.id, row.share) for row in found.rows] == [
        ("1.2", None),
        ("1.1", Decimal("-0.100")),
    ]
    assert (found.through.share, [group.id for group in found.withheld]) == (None, ["some"])


def test_a_unit_named_with_its_group_is_named_directly_and_once() -> None:
    gaps = analysed([("1.1", "0.30", "a, ab")])
    found = report(gaps, "a")
    assert found.direct == found.exposure == (1, Decimal("-0.30"), Decimal("-0.150"))
    assert found.through.rows == 0
    other = report(gaps, "b")
    assert (other.direct.rows, other.through) == (0, (1, Decimal("-0.30"), Decimal("-0.075")))


def test_a_group_carries_what_names_it_and_not_what_names_its_members() -> None:
    gaps = analysed([("1.1", "0.30", "ab"), ("1.2", "0.20", "a")])
    found = report(gaps, "ab")
    assert found.exposure == found.direct == (1, Decimal("-0.30"), Decimal("-0.300"))


@pytest.mark.slow
def test_the_parts_of_all_members_are_the_share_of_the_group() -> None:
    dataset = shipped().dataset
    gaps = gap_analysis(scorecard(only_case(dataset)))
    group = next(g for g in dataset.groups if g.id == "nhom-cac-xa-thi-tran")
    share = next(c.load.share for c in gaps.carriers if c.id == group.id)
    assert share is not None
    inside = [p for p in dataset.parties if p.id in group.members]
    assert len(inside) == 18
    for party in inside:
        found = unit_gaps(gaps, party, dataset.groups)
        assert found.through.rows == 11
        assert found.through.share is not None
        # each prints the eighteenth part of the group's share, rounded once
        assert abs(Fraction(found.through.share) - Fraction(share) / 18) <= Fraction(STEP) / 2


# The plan

TASKS = """\
  - {id: NV-1, units: [a], summary: x, deadline: 2026-06-30, criteria: ["1.1", "1.2"], section: x}
  - {id: NV-2, units: [ab], summary: x, deadline: 2026-03-31, criteria: ["1.1"], section: x}
  - {id: NV-3, units: [abc, a], summary: x, deadline: 2026, section: x}
  - {id: NV-4, units: [b], summary: x, criteria: ["1.4"], supports: ["1.3"], section: x}
  - {id: NV-5, units: [abc], summary: x, deadline: 2026-01-31, section: x}
  - {id: NV-6, units: [a], summary: x, section: x}
targets:
  - {criterion: "1.2", at_least: 80%, stretch: 90%, deadline: 2026, task: NV-1}
  - {criterion: "1.5", above: 60%, task: NV-1}
  - {measure: y, at_least: 80%, task: NV-1}
"""
LOST = [
    ("1.1", "0.10", "a"),
    ("1.2", "0.30", "a"),
    ("1.3", "0.20", "a"),
    ("1.4", "0.20", "a"),
    ("1.5", "0.40", "a"),
    ("1.10", "0.20", "a"),
]


def test_coverage_and_what_is_not_covered() -> None:
    gaps = analysed(LOST, TASKS)
    assert {gap.criterion.id: gap.coverage for gap in gaps.gaps} == {
        "1.1": Coverage.ACTION,
        "1.2": Coverage.TARGET,
        "1.3": Coverage.NONE,
        "1.4": Coverage.ACTION,
        "1.5": Coverage.TARGET,
        "1.10": Coverage.NONE,
    }
    # the worst first, of equal losses in the order of ids
    found = [gap.criterion.id for gap in gaps.uncovered]
    assert found == ["1.3", "1.4", "1.10", "1.1"]


def test_aims() -> None:
    aims = {gap.criterion.id: gap.aim for gap in analysed(LOST, TASKS).gaps}
    assert [name for name, aim in aims.items() if aim] == ["1.2", "1.5"]
    first, second = aims["1.2"], aims["1.5"]
    assert first is not None
    assert second is not None
    assert (first.mark, first.stretch) == (Fraction(4, 5), Fraction(9, 10))
    assert (first.distance, first.stretch_distance) == (Decimal(30), Decimal(40))
    assert (str(first.target.written), str(first.target.further)) == ("80%", "90%")
    assert (str(second.target.written), second.target.further) == ("60%", None)
    assert (second.distance, second.stretch_distance, second.cases) == (Decimal(10), None, None)


def test_the_deadline_of_a_row() -> None:
    found = {gap.criterion.id: gap.deadline for gap in analysed(LOST, TASKS).gaps}
    assert found == {
        "1.1": date(2026, 3, 31),  # the first of its tasks
        "1.2": 2026,  # the target's, though its task ends before
        "1.3": None,  # help has no deadline of its own
        "1.4": None,
        "1.5": None,
        "1.10": None,
    }


def test_a_target_without_a_deadline_has_that_of_the_tasks_that_serve_it() -> None:
    plan = TASKS.replace("deadline: 2026, task: NV-1", "task: NV-1")
    found = {gap.criterion.id: gap.deadline for gap in analysed(LOST, plan).gaps}
    assert found["1.2"] == date(2026, 6, 30)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("points", ["1.5", "1.2", "1.3", "1.4", "1.10", "1.1"]),
        ("criterion", ["1.1", "1.2", "1.3", "1.4", "1.5", "1.10"]),
        ("deadline", ["1.1", "1.2", "1.5", "1.3", "1.4", "1.10"]),
    ],
)
def test_order(by: str, expected: list[str]) -> None:
    found = report(analysed(LOST, TASKS), "a")
    assert order(found, by) == expected
    assert sorted(order(found, by)) == sorted(order(found, "points"))
    assert in_order(found, by)._replace(rows=()) == found._replace(rows=())


def test_the_worst_comes_first_unasked() -> None:
    found = report(analysed(LOST, TASKS), "a")
    assert in_order(found, "points") == found


def test_tasks_own_ones_by_deadline_then_shared_ones() -> None:
    gaps = analysed(LOST, TASKS)
    found = [(task.task.id, task.shared) for task in report(gaps, "a").tasks]
    assert found == [
        *(("NV-1", False), ("NV-3", False), ("NV-6", False)),
        *(("NV-5", True), ("NV-2", True)),
    ]
    found = [(task.task.id, task.shared) for task in report(gaps, "c").tasks]
    assert found == [("NV-5", True), ("NV-3", True)]
    assert report(gaps, "d").tasks == ()


def test_without_a_plan() -> None:
    gaps = analysed(LOST)
    assert gaps.plan is None
    assert len(gaps.uncovered) == len(LOST)
    assert {gap.coverage for gap in gaps.gaps} == {Coverage.NONE}
    found = report(gaps, "a")
    assert (found.tasks, found.exposure.rows) == ((), 6)
    assert order(found, "deadline") == order(found, "points")
    assert [row.gap.deadline for row in found.rows] == [None] * 6

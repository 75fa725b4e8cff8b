"""What the points of criteria are made of: rules, the figures that a body has, what can be moved."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.lever import Lever, lever
from cchc.analysis.node import without_row
from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import facts_of, times_of
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.stuck import Stuck, stuck
from cchc.analysis.sums import known_whole
from cchc.model.expression import Ref, flags, refs
from cchc.model.fields import id_order
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion, Instead
from cchc.model.rules import Rule, Scale, State, parts_of
from cchc.scoring.asks import asked
from cchc.scoring.evaluate import (
    Unmeasured,
    bounds,
    certain,
    formula,
    instead,
    known,
    unmeasured,
    wanted_parts,
)
from cchc.scoring.measuring import ONE, ZERO, Known
from cchc.scoring.tree import Node, conditions
from cchc.scoring.whole import Whole

UNMEASURED: tuple[Unmeasured, ...] = ("not_applicable", "no_cases")


class FigureOf(NamedTuple):
    """A number that a rule asks for: what it is called, in what it is measured (None: any number), the
    states that its number is the rank of, worst first; and whether it is known to be 0 of 0.
    """

    ref: Ref
    label: str | None
    scale: Scale | None
    states: tuple[State, ...]
    now: Fraction | None
    no_cases: bool


class Held(NamedTuple):
    """What holds where there is nothing to measure, and the points that this is (None: none count)."""

    how: Instead | None
    points: Fraction | None


class CriterionCurve(NamedTuple):
    """A criterion with all that makes its points."""

    criterion: Criterion
    row: ScoredRow | None
    node: Node | None
    bounds: tuple[Fraction, Fraction]
    figures: tuple[FigureOf, ...]
    why: Unmeasured | None
    held: tuple[Held, Held]
    """What holds where it does not apply, and where there are no cases."""
    lever: Lever | None
    stuck: Stuck | None


def curves(card: Scorecard, node: str | None) -> tuple[CriterionCurve, ...]:
    """The criteria of a card that lie in a node (or are it), or all of them; nothing for other ids."""
    row, rounding = card.find(node) if node is not None else None, card.rulebook.head.rounding
    if row is not None:
        return (curve_of_row(row, rounding),)
    rows = [
        row
        for area in card.areas
        for row in (area.rows if node is None else card.within(node, area))
    ]
    scored = {row.criterion.id for row in card.rows}
    if node is None:
        bare: Iterable[Criterion] = (c for c in card.rulebook.scored(None) if c.id not in scored)
    else:
        bare = without_row(card, node)
    handing = times_of(card.case) if card.rulebook.hands_over else {}
    found = [curve_of_row(row, rounding) for row in rows]
    for criterion in bare:
        given = criterion.given(handing.get(criterion.id, ONE))
        found.append(_made(given, None, facts_of(card.case, given), rounding))
    return tuple(sorted(found, key=lambda one: id_order(one.criterion.id)))


class Above(NamedTuple):
    """A group, an area or the total (None): how it is made of the points of rows, and these."""

    id: str | None
    whole: Whole
    points: dict[Ref, Fraction | None]


def above(card: Scorecard) -> tuple[Above, ...]:
    """The total, then every area and group in which a row counts."""
    found, book = [Above(None, *known_whole(card.case, card.rows))], card.rulebook
    names = {name for row in card.rows for name in book.above(row.criterion)}
    for name in sorted(names - {row.criterion.id for row in card.rows}, key=id_order):
        rows = [row for area in card.areas for row in card.within(name, area)]
        whole, points = known_whole(card.case, rows, name)
        found += [Above(name, whole, points)] if points else []
    return tuple(found)


def curve_of_row(row: ScoredRow, rounding: Rounding) -> CriterionCurve:
    """What the points of a row are made of."""
    return _made(row.criterion, row, row.facts, rounding)


def _made(
    criterion: Criterion, row: ScoredRow | None, told: Known, rounding: Rounding
) -> CriterionCurve:
    evidence = row.given.evidence if row else None
    moved = why = None
    if (fixed := stuck(criterion, evidence, told)) is None:
        moved = lever(criterion, evidence, rounding, facts=told)
    if row is not None or criterion.applies is not None:
        why = unmeasured(criterion, evidence, told)
    first, second = (_held(criterion, instead(criterion, one), rounding) for one in UNMEASURED)
    return CriterionCurve(
        criterion=criterion,
        row=row,
        node=formula(criterion, rounding),
        bounds=bounds(criterion),
        figures=_figures(criterion, known(criterion, evidence, told)),
        why=why,
        held=(first, second),
        lever=moved,
        stuck=fixed,
    )


def _held(criterion: Criterion, held: Instead | None, rounding: Rounding) -> Held:
    if held not in ("full_marks", "zero"):
        return Held(held, None)
    worth = criterion.full if held == "full_marks" else ZERO
    return Held(held, certain(worth, rounding).points)


def _figures(criterion: Criterion, measures: Known) -> tuple[FigureOf, ...]:
    """Every number that a criterion asks for, each once."""
    trees, rules = asked(criterion), wanted_parts(criterion)
    told = (*conditions(formula(criterion)), *(trees[-1:] if criterion.applies else ()))
    yes_no = {ref for tree in told for ref in flags(tree)}
    names = {part.id: part.name for part in parts_of(criterion.rule)}
    found = []
    for ref in dict.fromkeys(ref for tree in trees for ref in refs(tree)):
        rule: Rule | None = rules.get(ref.name or None) if ref.source == "own" else None
        label = names.get(ref.name) if rule is not None else None
        label = criterion.figures.get(ref.name) if ref.source in ("figure", "last") else label
        scale = rule.scale if rule is not None else Scale.MET if ref in yes_no else None
        now = measures.get(ref)
        found.append(
            FigureOf(
                ref=ref,
                label=label,
                scale=scale,
                states=rule.ranks if rule is not None else (),
                now=None if now is None else now.nominal,
                no_cases=ref in measures and now is None,
            )
        )
    return tuple(found)

"""Checks of one rulebook: its tree of ids, its points, its rules, its period."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from cchc.checking.nodes import weights
from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.rate import Rate
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.rules import (
    Bands,
    Bonus,
    Combine,
    CountPoints,
    Judged,
    Penalty,
    Proportional,
    Rule,
    Scale,
    States,
    Steps,
    When,
    YesNo,
)
from cchc.model.source import Path, Sourced
from cchc.scoring.evaluate import formula
from cchc.scoring.lines import unbounded
from cchc.scoring.tree import ends, leaves, on_top

Book = Sourced[Rulebook]


def ids(book: Book) -> Iterator[Diagnostic]:
    """C201, C202: no id twice; every criterion has its area and, in a complete book, its parent."""
    for name, wording in (("areas", "area_twice"), ("criteria", "criterion_twice")):
        first: dict[str, int] = {}
        for i, item in enumerate(getattr(book.content, name)):
            path: Path = (name, i, "id")
            if item.id in first:
                place = book.source.at((name, first[item.id], "id"))
                yield finding_at(wording, book.source, path, id=item.id, first=place.line)
            first.setdefault(item.id, i)
    known = {criterion.id for criterion in book.content.criteria}
    for i, criterion in enumerate(book.content.criteria):
        path = ("criteria", i, "id")
        if book.content.area(criterion.area) is None or criterion.id == criterion.area:
            yield finding_at(
                "area_unknown", book.source, path, id=criterion.id, area=criterion.area
            )
        parent = criterion.id.rsplit(".", 1)[0]
        complete = book.content.head.coverage == "complete"
        if complete and "." in parent and parent not in known:
            yield finding_at("parent_missing", book.source, path, id=criterion.id, parent=parent)


def steps(book: Book) -> Iterator[Diagnostic]:
    """C210: the maximum of what is scored is a score that rounding gives, and so is what a rule gives
    as it stands; where most maxima are not, the step is told, and not each of them.
    """
    step = book.content.head.rounding.step
    if book.content.head.rounding.exact:
        return
    scored = [(i, c) for i, c in enumerate(book.content.criteria) if c.rule is not None]
    off = [(i, criterion) for i, criterion in scored if criterion.max_points % step]
    if len(off) > max(1, len(scored) // 2):
        values = {"step": step, "count": len(off), "id": off[0][1].id}
        yield finding_at("step_unfit", book.source, ("rulebook", "rounding", "step"), **values)
        return
    for i, criterion in off:
        values = {"id": criterion.id, "max": criterion.max_points, "step": step}
        yield finding_at("max_off_step", book.source, ("criteria", i, "max_points"), **values)
    for i, criterion in scored:
        for points, at in _stated(criterion.rule, ("criteria", i, "rule")):
            if points % step and not criterion.max_points % step:
                values = {"id": criterion.id, "points": points, "step": step}
                yield finding_at("points_off_step", book.source, at, **values)


def _stated(rule: Rule | None, path: Path) -> Iterator[tuple[Decimal, Path]]:
    """The points that a rule gives as they stand in it: not those that are put together first."""
    match rule:
        case When():
            yield from _stated(rule.then, (*path, "then"))
            yield from _stated(rule.otherwise, (*path, "otherwise"))
        case Bands():
            for k, band in enumerate(rule.bands):
                yield band.points, (*path, "bands", k, "points")
            yield rule.otherwise, (*path, "otherwise")
        case States():
            for k, state in enumerate(rule.states):
                yield state.points, (*path, "states", k, "points")
        case CountPoints() | Penalty() | Bonus():
            yield rule.points_each, (*path, "points_each")


def scored_once(book: Book) -> Iterator[Diagnostic]:
    """C208: a criterion with a rule has no scored criteria below it: points would count twice."""
    scored = {criterion.id for criterion in book.content.criteria if criterion.rule is not None}
    for i, criterion in enumerate(book.content.criteria):
        above = criterion.id
        while "." in above:
            above = above.rsplit(".", 1)[0]
            if criterion.rule is not None and above in scored:
                at: Path = ("criteria", i, "rule")
                yield finding_at("scored_twice", book.source, at, id=criterion.id, parent=above)


def rules(book: Book) -> Iterator[Diagnostic]:
    """C204: rules that can never give what they promise; C206: a rule without its basis."""
    for i, criterion in enumerate(book.content.criteria):
        path: Path = ("criteria", i)
        if criterion.rule is None:
            continue
        if criterion.basis is None:
            yield finding_at("rule_without_basis", book.source, path, id=criterion.id)
        remedy = criterion.scores_remedy
        parts = [
            leaf.part
            for leaf in leaves(formula(criterion))
            if leaf.part is not None and leaf.rule.scale is Scale.SHARE
        ]
        if remedy is not None and remedy not in parts:
            at = (*path, "scores_remedy")
            yield finding_at(
                "rule_impossible", book.source, at, id=criterion.id, reason="remedy_part"
            )
        for reason, at in _impossible(criterion, (*path, "rule")):
            yield finding_at("rule_impossible", book.source, at, id=criterion.id, reason=reason)


def bands(book: Book) -> Iterator[Diagnostic]:
    """C205: two bands that begin at one edge, or a band above 100%: one can never be reached."""
    for i, criterion in enumerate(book.content.criteria):
        for rule, path in _simple_rules(criterion.rule, ("criteria", i, "rule")):
            if not isinstance(rule, Bands):
                continue
            seen: dict[tuple[Fraction, bool], int] = {}
            for k, band in enumerate(rule.bands):
                edge = band.begins
                if edge in seen:
                    at = (*path, "bands", k)
                    first = book.source.at((*path, "bands", seen[edge])).line
                    yield finding_at("band_overlap", book.source, at, id=criterion.id, first=first)
                seen.setdefault(edge, k)
                rate = isinstance(band.edge, Rate) and not criterion.may_exceed_full
                rate = rate and rule.measure is None and not band.upper
                if rate and (edge[0] > 1 or edge == (Fraction(1), True)):
                    at = (*path, "bands", k)
                    yield finding_at("band_unreachable", book.source, at, id=criterion.id)


def period(book: Book) -> Iterator[Diagnostic]:
    """C207: the period does not end before it begins."""
    years = book.content.head.valid
    if years.first > years.last:
        yield finding_at("rulebook_period", book.source, ("rulebook", "valid"), period=str(years))


def _simple_rules(rule: Rule | None, path: Path) -> Iterator[tuple[Rule, Path]]:
    """Every rule that is put together of no others, with its path."""
    if isinstance(rule, Combine):
        for i, part in enumerate(rule.parts):
            yield from _simple_rules(part.rule, (*path, "parts", i, "rule"))
    elif isinstance(rule, When):
        yield from _simple_rules(rule.then, (*path, "then"))
        yield from _simple_rules(rule.otherwise, (*path, "otherwise"))
    elif rule is not None:
        yield rule, path


def _impossible(criterion: Criterion, path: Path) -> Iterator[tuple[str, Path]]:
    """The catalogue key of each reason why a rule cannot work, with its place."""
    full, rule = criterion.max_points, criterion.rule
    inside = isinstance(rule, Combine | When)
    summed = isinstance(rule, Combine) and rule.kind == "sum"
    for part, at in _simple_rules(rule, path):
        top = getattr(part, "points", None)
        if isinstance(part, Steps):
            top = max(part.points, part.cap)
        if top is not None and top > full:
            yield "points_above_max", (*at, "points")
        if top is not None and not inside and top < full:
            yield "max_unreachable", (*at, "points")
        if summed and top is None and isinstance(part, Proportional | CountPoints | YesNo):
            yield "part_without_points", at
        match part:
            case Proportional():
                if part.full_at.percent == 0:
                    yield "full_at_zero", (*at, "full_at")
                elif part.full_at.percent > 100 and not criterion.may_exceed_full:
                    yield "full_at_above", (*at, "full_at")
                elif part.zero_below and part.zero_below.percent > part.full_at.percent:
                    yield "zero_above_full", (*at, "zero_below")
            case Bands():
                forms = {
                    (b.upper, b.from_count is None, isinstance(b.edge, Rate)) for b in part.bands
                }
                if len(forms) > 1:
                    yield "bands_mixed", (*at, "bands")
                for k, band in enumerate(part.bands):
                    if band.to_points is not None and band in unbounded(part):
                        yield "straight_without_end", (*at, "bands", k, "to_points")
                    if band.points > full:
                        yield "points_above_max", (*at, "bands", k, "points")
                tops = [
                    p
                    for b in part.bands
                    for p in (b.points, b.points if b.to_points is None else b.to_points)
                ]
                if not inside and max(*tops, part.otherwise) < full:
                    yield "max_unreachable", (*at, "bands")
            case States():
                worths = [state.points for state in part.states]
                ids = [state.id for state in part.states]
                for k, name in enumerate(ids):
                    if name in ids[:k]:
                        yield "id_twice", (*at, "states", k, "id")
                if any(a < b for a, b in pairwise(worths)):
                    yield "states_order", (*at, "states")
                for k, worth in enumerate(worths):
                    if worth > full:
                        yield "points_above_max", (*at, "states", k, "points")
                if not inside and max(worths) < full:
                    yield "max_unreachable", (*at, "states")
            case CountPoints() | Penalty() | Bonus():
                if part.points_each == 0:
                    yield "each_zero", (*at, "points_each")
                if (
                    isinstance(part, Penalty)
                    and part.cap is None
                    and not (top or (full and not inside))
                ):
                    yield "penalty_without_cap", at
            case Judged() | YesNo() | _:
                pass
    if isinstance(rule, Bonus) and full:
        yield "max_unreachable", path
    seen: set[str] = set()
    for combine, at in _combined(rule, path):
        given = [part.weight for part in combine.parts]
        yield from ((reason, (*at, "parts")) for reason in weights(combine.kind, given))
        for k, one in enumerate(combine.parts):
            if one.id in seen:
                yield "id_twice", (*at, "parts", k, "id")
            seen.add(one.id)
    node = formula(criterion)
    if inside and node is not None and ends(node)[1] - on_top(node) < full:
        yield "max_unreachable", (*path, "parts") if isinstance(rule, Combine) else path


def _combined(rule: Rule | None, path: Path) -> Iterator[tuple[Combine, Path]]:
    """Every rule that is put together of others, with its path."""
    if isinstance(rule, Combine):
        yield rule, path
        for i, part in enumerate(rule.parts):
            yield from _combined(part.rule, (*path, "parts", i, "rule"))
    elif isinstance(rule, When):
        yield from _combined(rule.then, (*path, "then"))
        yield from _combined(rule.otherwise, (*path, "otherwise"))

"""Checks of one rulebook: its tree of ids, its points, its rules, its period."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.rules import (
    Bands,
    Bonus,
    CountPoints,
    Judged,
    Penalty,
    Proportional,
    Rule,
    Scale,
    States,
    Sum,
    YesNo,
)
from cchc.model.source import Path, Sourced
from cchc.model.span import round_to
from cchc.scoring.lines import addends, band_edge, reach

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


def points(book: Book) -> Iterator[Diagnostic]:
    """C203: the points of children add up to the parent's (in a partial book: no more than it)."""
    partial = book.content.head.coverage == "partial"
    groups = [
        ("children_points", ("criteria", i, "max_points"), c.id, c.max_points)
        for i, c in enumerate(book.content.criteria)
    ] + [
        ("area_points", ("areas", i, "max_points"), area.id, area.max_points)
        for i, area in enumerate(book.content.areas)
        if area.max_points is not None
    ]
    for wording, path, parent, own in groups:
        below = book.content.children(parent)
        total = sum((child.max_points for child in below), Decimal(0))
        if below and (total > own if partial else total != own):
            yield finding_at(wording, book.source, path, id=parent, own=own, total=total)


def steps(book: Book) -> Iterator[Diagnostic]:
    """C210: the maximum of what is scored is a score that rounding gives; where most are not, the
    step is told, and not each of them.
    """
    step = book.content.head.rounding.step
    scored = [(i, c) for i, c in enumerate(book.content.criteria) if c.rule is not None]
    off = [(i, criterion) for i, criterion in scored if criterion.max_points % step]
    if len(off) > max(1, len(scored) // 2):
        values = {"step": step, "count": len(off), "id": off[0][1].id}
        yield finding_at("step_unfit", book.source, ("rulebook", "rounding", "step"), **values)
        return
    for i, criterion in off:
        values = {"id": criterion.id, "max": criterion.max_points, "step": step}
        yield finding_at("max_off_step", book.source, ("criteria", i, "max_points"), **values)


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
            part.id
            for part in (criterion.rule.parts if isinstance(criterion.rule, Sum) else ())
            if part.rule.scale is Scale.SHARE
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
                edge = band_edge(band)
                if edge in seen:
                    at = (*path, "bands", k)
                    first = book.source.at((*path, "bands", seen[edge])).line
                    yield finding_at("band_overlap", book.source, at, id=criterion.id, first=first)
                seen.setdefault(edge, k)
                rate = band.from_count is None and not criterion.may_exceed_full
                if rate and (edge[0] > 1 or edge == (Fraction(1), True)):
                    at = (*path, "bands", k)
                    yield finding_at("band_unreachable", book.source, at, id=criterion.id)


def grades(book: Book) -> Iterator[Diagnostic]:
    """C209: each grade has a name and a beginning of its own, and an index can reach it."""
    first: dict[object, int] = {}
    highest = _highest_index(book.content)
    for i, grade in enumerate(book.content.head.grades):
        path: Path = ("rulebook", "grades", i)
        for key, value in (("name", grade.name), ("from", grade.from_)):
            if value in first:
                line = book.source.at(("rulebook", "grades", first[value], key)).line
                values = {"grade": grade.name, "value": value, "first": line}
                yield finding_at("grade_twice", book.source, (*path, key), **values)
            first.setdefault(value, i)
        if grade.from_ > highest:
            values = {"grade": grade.name, "value": grade.from_, "highest": highest}
            yield finding_at("grade_above_index", book.source, (*path, "from"), **values)


def _highest_index(rulebook: Rulebook) -> Decimal:
    """The highest index: full marks and every bonus, beside what cannot be left out."""
    most = bonus = Decimal(0)
    for criterion in rulebook.criteria:
        if criterion.rule is not None:
            full = criterion.max_points
            bonus += reach(addends(criterion.rule, full), full)[1] - full
            left_out = "left_out" in (criterion.not_applicable, criterion.no_cases)
            most += Decimal(0) if left_out else full
    rounding = rulebook.head.index_rounding
    share = 1 + Fraction(bonus) / Fraction(most or 1)
    return round_to(share * 100, rounding.step, rounding.mode)


def period(book: Book) -> Iterator[Diagnostic]:
    """C207: the period does not end before it begins."""
    years = book.content.head.valid
    if years.first > years.last:
        yield finding_at("rulebook_period", book.source, ("rulebook", "valid"), period=str(years))


def _simple_rules(rule: Rule | None, path: Path) -> Iterator[tuple[Rule, Path]]:
    """A rule without parts, or the rule of each part, with its path."""
    if isinstance(rule, Sum):
        for i, part in enumerate(rule.parts):
            yield part.rule, (*path, "parts", i, "rule")
    elif rule is not None:
        yield rule, path


def _impossible(criterion: Criterion, path: Path) -> Iterator[tuple[str, Path]]:
    """The catalogue key of each reason why a rule cannot work, with its place."""
    full, rule = criterion.max_points, criterion.rule
    inside = isinstance(rule, Sum)
    for part, at in _simple_rules(rule, path):
        top = getattr(part, "points", None)
        if top is not None and top > full:
            yield "points_above_max", (*at, "points")
        if top is not None and not inside and top < full:
            yield "max_unreachable", (*at, "points")
        if inside and top is None and isinstance(part, Proportional | CountPoints | YesNo):
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
                if len({band.from_count is None for band in part.bands}) > 1:
                    yield "bands_mixed", (*at, "bands")
                for k, band in enumerate(part.bands):
                    if band.points > full:
                        yield "points_above_max", (*at, "bands", k, "points")
                if not inside and max(band.points for band in part.bands) < full:
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
    if isinstance(rule, Sum):
        names = [part.id for part in rule.parts]
        for k, name in enumerate(names):
            if name in names[:k]:
                yield "id_twice", (*path, "parts", k, "id")
        counted = [part for part in addends(rule, full) if not part.rule.on_top]
        if sum(part.curve.ends[1] for part in counted) < full:
            yield "max_unreachable", (*path, "parts")

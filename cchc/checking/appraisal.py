"""Checks of one appraisal against itself and its rulebook: figures and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from cchc.analysis.rows import OUT, facts_of, may_go, times_of
from cchc.checking.asked import untold
from cchc.model.appraisal import Appraisal, Evidence, Figure, Row
from cchc.model.codes import finding_at
from cchc.model.dataset import Case
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Criterion
from cchc.model.rules import Combine, When
from cchc.model.source import Path, Source, Sourced
from cchc.scoring.evaluate import (
    decimal,
    formula,
    instead,
    lacking,
    reach,
    unmeasured,
    wanted_parts,
)
from cchc.scoring.figures import measure
from cchc.scoring.measuring import ONE, Known
from cchc.scoring.tree import leaves

Given = Sourced[Appraisal]


def arithmetic(appraisal: Given, case: Case | None) -> Iterator[Diagnostic]:
    """C301, C312: each deduction is appraised − max, or 0 where the row is left out of the maximum;
    C308: no criterion has two rows; C313, C314: rows without a unit, rows that the body contests;
    C606: no unit twice in a row, or the shares would not add up; C320: roles are of units named.
    """
    first: dict[str, int] = {}
    times = _times(case)
    assigns = any(row.responsible for row in appraisal.content.rows)
    for i, row in enumerate(appraisal.content.rows):
        nothing = row.evidence is not None and bool(
            row.evidence.not_applicable or row.evidence.no_cases
        )
        unknown = case is None and nothing  # its deduction is for the rulebook to say
        if _left_out(row, case):
            if row.appraised or row.deduction:
                at: Path = ("rows", i, "appraised" if row.appraised else "deduction")
                yield finding_at("left_out_scored", appraisal.source, at, criterion=row.criterion)
        elif row.deduction is not None and row.appraised is not None and not unknown:
            most = Fraction(row.max_points) * times.get(row.criterion, ONE)
            exact = row.appraised - decimal(most)
            if row.deduction != exact:
                values = {"deduction": row.deduction, "appraised": row.appraised, "exact": exact}
                at = ("rows", i, "deduction")
                about = {"criterion": row.criterion, "max": decimal(most)}
                yield finding_at("deduction_mismatch", appraisal.source, at, **about, **values)
        if row.criterion in first:
            at = ("rows", i, "criterion")
            line = appraisal.source.at(("rows", first[row.criterion])).line
            yield finding_at("row_twice", appraisal.source, at, criterion=row.criterion, first=line)
        first.setdefault(row.criterion, i)
        lost = row.appraised is not None and row.appraised < row.max_points
        if row.unassigned or (assigns and lost and not row.responsible):
            at = ("rows", i, "responsible" if row.unassigned else "criterion")
            yield finding_at("unassigned", appraisal.source, at, criterion=row.criterion)
        elif row.responsible and row.unassigned_reason is not None:
            at = ("rows", i, "unassigned_reason")
            yield finding_at("assigned_after_all", appraisal.source, at, criterion=row.criterion)
        if row.claim is not None:
            at = ("rows", i, "claim")
            yield finding_at("contested", appraisal.source, at, criterion=row.criterion)
        for k, unit in enumerate(row.responsible):
            if unit in row.responsible[:k]:
                at = ("rows", i, "responsible", k)
                yield finding_at(
                    "responsible_twice", appraisal.source, at, criterion=row.criterion, unit=unit
                )
        yield from _roles(appraisal, i, row)


def _roles(appraisal: Given, i: int, row: Row) -> Iterator[Diagnostic]:
    """C320: an id in `roles` is one of `responsible`, and stands there once."""
    seen: set[str] = set()
    for part, units in (("lead", row.roles.lead), ("help", row.roles.help)):
        for k, unit in enumerate(units):
            at: Path = ("rows", i, "roles", part, k)
            values = {"criterion": row.criterion, "unit": unit}
            if unit not in row.responsible:
                yield finding_at("role_unlisted", appraisal.source, at, **values)
            elif unit in seen:
                yield finding_at("role_both", appraisal.source, at, **values)
            seen.add(unit)


def _times(case: Case | None) -> Mapping[str, Fraction]:
    """By what the maxima of criteria are multiplied, since others hand theirs over."""
    return times_of(case) if case is not None and case.rulebook.content.hands_over else {}


def against_rulebook(case: Case) -> Iterator[Diagnostic]:
    """C302, C303, C309, C310: known criteria, the rulebook's maximum, a score that is possible."""
    appraisal, book, times = case.scores, case.rulebook.content, _times(case)
    for i, row in enumerate(appraisal.content.rows):
        criterion = book.node(row.criterion)
        bare = row.silent or row.evidence is not None  # an area or a group has no rule to ask
        if criterion is None or (criterion.rule is None and bare):
            wording = "criterion_unknown" if criterion is None else "criterion_not_scored"
            at: Path = ("rows", i, "criterion")
            yield finding_at(wording, appraisal.source, at, criterion=row.criterion)
            continue
        if row.max_points != criterion.max_points:
            yield finding_at(
                "max_mismatch",
                appraisal.source,
                ("rows", i, "max_points"),
                criterion=row.criterion,
                given=row.max_points,
                rulebook=criterion.max_points,
            )
        low, high = reach(criterion.given(times.get(criterion.id, ONE)))
        if row.appraised is not None and not low <= row.appraised <= high:
            yield finding_at(
                "score_out_of_range",
                appraisal.source,
                ("rows", i, "appraised"),
                criterion=row.criterion,
                appraised=row.appraised,
                low=low,
                high=high,
            )
        claimed = row.self_assessed
        if claimed is not None and not low <= claimed <= high:
            yield finding_at(
                "self_out_of_range",
                appraisal.source,
                ("rows", i, "self_assessed"),
                criterion=row.criterion,
                claimed=claimed,
                low=low,
                high=high,
            )
        bonus = any(leaf.rule.on_top for leaf in leaves(formula(criterion)))
        if (row.deduction or 0) > 0 and not bonus:
            yield finding_at(
                "deduction_positive",
                appraisal.source,
                ("rows", i, "deduction"),
                criterion=row.criterion,
                deduction=row.deduction,
            )


def evidence(case: Case) -> Iterator[Diagnostic]:
    """C307, C311: each figure is of the form that the rule measures, and no rate above full; C213: a
    fact of the body that the rule asks for is there.
    """
    appraisal, book = case.scores, case.rulebook.content
    for i, row in enumerate(appraisal.content.rows):
        criterion = book.find(row.criterion)
        if criterion is None or criterion.rule is None:
            continue
        told = facts_of(case, criterion)
        yield from untold(case, criterion, ("rows", i, "criterion"))
        figures: list[tuple[Path, Evidence | None]] = [(("rows", i, "evidence"), row.evidence)]
        if row.claim is not None:
            figures.append((("rows", i, "claim", "evidence"), row.claim.evidence))
        for path, given in figures:
            if given is not None:
                yield from figure_fits(appraisal.source, criterion, path, given, told)


def figure_fits(
    source: Source, criterion: Criterion, path: Path, given: Evidence, facts: Known
) -> Iterable[Diagnostic]:
    """C307, C311: a figure is of the form that the rule measures, and no rate above full."""
    rule = criterion.rule
    fits = False
    rates: list[tuple[Path, Figure]] = [(path, given)]
    why = unmeasured(criterion, given, facts)
    if why == "no_cases":
        if criterion.no_cases is None:
            yield finding_at("no_cases_unsaid", source, path, criterion=criterion.id)
        return
    if given.not_applicable is not None:
        fits = given.not_applicable and criterion.not_applicable is not None
    elif isinstance(rule, Combine | When) or criterion.figures:
        parts, figures = given.parts or {}, given.figures or {}
        wanted = wanted_parts(criterion)
        fits = all(
            name in wanted and measure(wanted[name], figure) is not None
            for name, figure in parts.items()
        )
        rates = [((*path, "parts", name), figure) for name, figure in parts.items()]
        for name in figures:
            if name not in criterion.figures:
                at: Path = (*path, "figures", name)
                values = {"criterion": criterion.id, "name": name}
                yield finding_at("figure_undeclared", source, at, **values)
        missing = lacking(criterion, given, facts)
        fits = fits and not (missing and not criterion.figures)
        if fits and missing:
            values = {"criterion": criterion.id, "missing": ", ".join(missing)}
            yield finding_at("figure_missing", source, path, **values)
            return
    elif rule is not None:
        fits = rule.scale is not None and measure(rule, given) is not None
    if not fits and rule is not None:
        yield finding_at(
            "evidence_unfit",
            source,
            path,
            criterion=criterion.id,
            kind=rule.scale or rule.kind,
            found=" + ".join(given.form),
        )
    for at, figure in rates:
        if figure.rate is not None and figure.rate.value > 1 and not criterion.may_exceed_full:
            yield finding_at(
                "rate_above_full",
                source,
                (*at, "rate"),
                criterion=criterion.id,
                rate=figure.rate,
            )


def _left_out(row: Row, case: Case | None) -> bool:
    criterion = case.rulebook.content.find(row.criterion) if case is not None else None
    if criterion is None or case is None or not may_go(criterion):
        return False
    why = unmeasured(criterion, row.evidence, facts_of(case, criterion))
    return instead(criterion, why) in OUT

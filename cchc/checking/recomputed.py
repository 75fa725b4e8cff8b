"""Checks of a scorecard: sums against declared ones, scores against what the rules give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.model.appraisal import Appraisal, Voice
from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Path, Sourced

Given = Sourced[Appraisal]


def totals(card: Scorecard) -> Iterator[Diagnostic]:
    """C304, C305: the rows add up to the declared total and to each declared area."""
    appraisal = card.case.scores
    if card.matches_declared is False:
        yield finding_at(
            "declared_total",
            appraisal.source,
            ("declared_total",),
            declared=appraisal.content.declared_total,
            total=card.sums.deduction,
        )
    by_area = {area.area.id: area.sums.deduction for area in card.areas}
    for area, declared in appraisal.content.declared_areas.items():
        total = by_area.get(area, Decimal(0))
        if total != declared:
            path: Path = ("declared_areas", area)
            yield finding_at(
                "declared_area", appraisal.source, path, area=area, declared=declared, total=total
            )


def recomputation(card: Scorecard) -> Iterator[Diagnostic]:
    """C306: some measure that prints as the evidence does gives the score that was given."""
    for row in card.with_verdict(Verdict.DIFFERS):
        own = row.given.appraised is None
        wording = "self_differs" if own else "recomputation_differs"
        yield from _not_given(wording, row, card.case.scores)


def off_step(card: Scorecard) -> Iterator[Diagnostic]:
    """C326: a score is one that rounding gives, where no formula says so."""
    book, scores = card.case.rulebook.content, card.case.scores
    if book.head.rounding.exact:
        return
    step, told = (
        book.head.rounding.step,
        {row.criterion.id for row in card.with_verdict(Verdict.DIFFERS)},
    )
    for i, row in enumerate(scores.content.rows):
        criterion = book.find(row.criterion)
        if criterion is None or criterion.rule is None or row.criterion in told:
            continue
        if row.appraised is not None and row.appraised % step:
            values = {"criterion": row.criterion, "appraised": row.appraised, "step": step}
            at: Path = ("rows", i, "appraised")
            yield finding_at("score_off_step", scores.source, at, **values)


def assumptions(card: Scorecard) -> Iterator[Diagnostic]:
    """C319: a rule that is assumed gives the appraised score, or the assumption is refuted."""
    for row in card.with_verdict(Verdict.UNDECIDED):
        appraised = row.given.appraised
        if row.outcome and appraised is not None and not row.outcome.admits(appraised):
            yield from _not_given("assumption_refuted", row, card.case.scores)


def claims(card: Scorecard) -> Iterator[Diagnostic]:
    """C315: what the body claims is worth more than the council gave, by a rule that is known."""
    appraisal = card.case.scores
    for row in card.with_voice(Voice.CLAIMED):
        worth, found = row.over(Voice.CLAIMED), appraisal.content.find(row.criterion.id)
        basis = row.criterion.basis
        assumed = basis is not None and basis.status == "assumed"
        if worth is not None and worth <= 0 and found is not None and not assumed:
            at: Path = ("rows", found[0], "claim", "evidence")
            values = {"criterion": row.criterion.id, "appraised": row.given.appraised}
            claimed = row.points(Voice.CLAIMED)
            yield finding_at("claim_not_higher", appraisal.source, at, **values, claimed=claimed)


def _not_given(wording: str, row: ScoredRow, appraisal: Given) -> Iterator[Diagnostic]:
    """A finding about a score that its rule does not give."""
    found = appraisal.content.find(row.criterion.id)
    assert row.outcome is not None and found is not None
    yield finding_at(
        wording,
        appraisal.source,
        ("rows", found[0], "self_assessed" if row.given.appraised is None else "appraised"),
        criterion=row.criterion.id,
        appraised=row.held,
        scores=(row.outcome.low, row.outcome.high),
    )

"""The rows of a case scored, and what their rules are told beside their figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import partial

from cchc.analysis.facts import body_fact, facts
from cchc.analysis.row import Doubt, ScoredRow, Verdict
from cchc.model.appraisal import Mark, Row, Voice
from cchc.model.dataset import Case
from cchc.model.expression import TOTAL, Ref
from cchc.model.kept import Kept
from cchc.model.rulebook import Criterion
from cchc.model.span import Span
from cchc.scoring.asks import beside
from cchc.scoring.evaluate import NOTHING, Outcome, evaluate, formula, instead, unmeasured
from cchc.scoring.handing import handed
from cchc.scoring.measuring import ONE, Known, Measure, exactly
from cchc.scoring.whole import NONE, Amount, whole

POINTS = ("points", "share")
"""What asks for the points of others."""
OUT = ("left_out", "siblings")
"""What leaves a row out of the maximum."""


def may_go(criterion: Criterion) -> bool:
    """True where a row of a criterion may be left out of the maximum."""
    return criterion.applies is not None or bool(
        {criterion.not_applicable, criterion.no_cases}.intersection(OUT)
    )


_ROWS: Kept[ScoredRow | None] = Kept()
_TIMES: Kept[Mapping[str, Fraction]] = Kept()
_AMOUNTS: Kept[Amount | None] = Kept()
_TOLD: Kept[Known] = Kept()
_BUSY: Kept[set[str]] = Kept()
"""The criteria of a case that are being scored: one that asks for itself is told nothing."""


def score_row(case: Case, position: int) -> ScoredRow | None:
    """One row of a case, scored; None where the rulebook knows nothing that it could be of."""
    left, begun = [position], set[int]()
    while left:  # the rows that it asks for come first, however long the chain
        one = left[-1]
        if one in begun or _ROWS.has(case, one):
            left.pop()
            _ROWS.of(case, one, partial(_scored, case, one))
        else:
            begun.add(one)
            left += (other for other in _asks(case, one) if other not in begun)
    return _ROWS.of(case, position, partial(_scored, case, position))


def _asks(case: Case, position: int) -> list[int]:
    """The rows whose points the rule of a row asks for."""
    content = case.scores.content
    criterion = case.rulebook.content.find(content.rows[position].criterion)
    if criterion is None:
        return []
    asked = [ref for ref in beside(criterion) if ref.source in POINTS]
    names = [name for ref in asked for name in _rows_of(case, ref.name)]
    return [found[0] for name in names if (found := content.find(name)) is not None]


def _rows_of(case: Case, name: str) -> list[str]:
    """The rows that make up a criterion, a group or an area."""
    content = case.scores.content
    if content.find(name):
        return [name]
    return [c.id for c in case.rulebook.content.scored(name) if content.find(c.id)]


def _scored(case: Case, position: int) -> ScoredRow | None:
    rulebook, given = case.rulebook.content, case.scores
    row = given.content.rows[position]
    criterion = rulebook.node(row.criterion)
    if criterion is None:
        return None
    if rulebook.hands_over:
        criterion = criterion.given(times_of(case).get(criterion.id, ONE))
    rounding = rulebook.head.rounding
    told = facts_of(case, criterion)
    outcome = evaluate(criterion, row.evidence, rounding, told)
    why = unmeasured(criterion, row.evidence, told)
    left_out = instead(criterion, why) in OUT
    settled = why is not None and outcome is not None
    doubt = None if settled else _doubt(criterion, outcome)
    doubt = None if left_out else doubt
    marks, outcomes = row.marks, {}
    voice = None if left_out else _counts(row, outcome, doubt, given.content.score is not None)
    verdict = Verdict.LEFT_OUT if left_out else _verdict(row, outcome, doubt)
    if outcome is not None:
        outcomes[Voice.RECOMPUTED] = outcome
        if voice is Voice.RECOMPUTED or verdict not in (Verdict.UNDECIDED, Verdict.LEFT_OUT):
            marks[Voice.RECOMPUTED] = Mark(_points(outcome), row.evidence)
    for other, mark in row.marks.items():  # a figure without points is scored by the same rule
        if mark.points is not None:
            continue
        found = evaluate(criterion, mark.evidence, rounding, told)
        if found is not None:
            outcomes[other] = found
            marks[other] = mark._replace(points=found.nominal)
    return ScoredRow(
        given=row,
        criterion=criterion,
        verdict=verdict,
        doubt=doubt,
        marks=marks,
        outcomes=outcomes,
        location=given.source.at(("rows", position)),
        voice=voice,
        facts=told,
    )


def tell(case: Case, facts: Known, times: Mapping[str, Fraction]) -> None:
    """Tell the only row of a case, looked at by itself, what others would say of it: facts, and by what
    maxima are multiplied.
    """
    _TOLD.of(case, None, lambda: facts)
    _TIMES.of(case, None, lambda: times)


def facts_of(case: Case, criterion: Criterion) -> Known:
    """What the rule of a criterion is told beside the figures of its row."""
    if not beside(criterion):
        return NOTHING
    if _TOLD.has(case, None):
        return _TOLD.of(case, None, dict)
    busy: set[str] = _BUSY.of(case, None, set)
    within = criterion.id in busy
    busy.add(criterion.id)
    try:
        return facts(case, criterion, lambda ref: _points_of(case, ref, busy))
    finally:
        if not within:
            busy.discard(criterion.id)


def grade_facts(case: Case, asked: Sequence[Ref], total: Amount) -> Known:
    """What the conditions of grades are told: of the body, of points, of the total."""
    found: dict[Ref, Measure | None] = {}
    for ref in asked:
        worth = None
        if ref.name == TOTAL and ref.source != "body":
            worth = measured(ref, total)
        elif ref.source == "body":
            fact = body_fact(case, ref.name)
            worth = None if fact is None else exactly(fact)
        else:
            worth = _points_of(case, ref, set())
        if worth is not None:
            found[ref] = worth
    return found


def measured(ref: Ref, amount: Amount) -> Measure | None:
    """Points as a measure, or as the share that they are of their maximum."""
    by = amount.most if ref.source == "share" else ONE
    return Measure(amount.points / by, Span(amount.low / by, amount.high / by)) if by else None


def _points_of(case: Case, ref: Ref, within: set[str]) -> Measure | None:
    """The points of a criterion, or of what lies in a group or an area, or the share that they are of
    the maximum.
    """
    names = _rows_of(case, ref.name)
    if not names or within.intersection(names):
        return None
    amount = _AMOUNTS.of(case, ref.name, lambda: _amount(case, ref.name, names))
    return None if amount is None else measured(ref, amount)


def _amount(case: Case, node: str, names: list[str]) -> Amount | None:
    """What some rows come to in a node; None where one of them has no points."""
    book, content = case.rulebook.content, case.scores.content
    rows = [
        row
        for name in names
        if (found := content.find(name)) and (row := score_row(case, found[0]))
    ]
    known = {row.criterion.id: exact for row in rows if (exact := row.exact) is not None}
    if any(row.unscored for row in rows) or not known:
        return None
    if names == [node]:
        return Amount(*known[node], rows[0].most)
    out = {row.criterion.id for row in rows if row.left_out}
    full = {row.criterion.id: row.most for row in rows if row.criterion.id in known}
    handed = times_of(case) if book.hands_over else NONE
    return whole(book, full, node, out, handed).amount(known)


def times_of(case: Case) -> Mapping[str, Fraction]:
    """By what the points of criteria and groups are multiplied, since others hand theirs over."""
    return _TIMES.of(case, None, lambda: _handed(case))


def _handed(case: Case) -> Mapping[str, Fraction]:
    book = case.rulebook.content
    empty: set[str] = set()
    givers: set[str] = set()
    for row in case.scores.content.rows:
        criterion = book.find(row.criterion)
        if criterion is not None:
            why = unmeasured(criterion, row.evidence, facts_of(case, criterion))
            held = instead(criterion, why)
            empty.update([row.criterion] if held in OUT else ())
            givers.update([row.criterion] if held == "siblings" else ())
    return handed(book, empty, givers)


def applies(case: Case, criterion: Criterion) -> bool:
    """False where a criterion does not apply to a body, whatever its figures."""
    return unmeasured(criterion, None, facts_of(case, criterion)) != "not_applicable"


def _counts(row: Row, outcome: Outcome | None, doubt: Doubt | None, forced: bool) -> Voice | None:
    """Whose points count: the council's, else the rule's, else the body's own; where the figures
    are to count (`forced`), the rule's alone of what has a rule.
    """
    if row.appraised is not None and (not forced or doubt is Doubt.JUDGED):
        return Voice.APPRAISED
    if outcome is not None and _points(outcome) is not None:
        return Voice.RECOMPUTED
    if row.self_assessed is not None and (not forced or doubt is Doubt.JUDGED):
        return Voice.SELF_ASSESSED
    return None


def _points(outcome: Outcome) -> Decimal | None:
    """The points of a recomputation; None where a figure is but a bound that admits several."""
    return outcome.only if outcome.nominal is None else outcome.nominal


def _verdict(row: Row, outcome: Outcome | None, doubt: Doubt | None) -> Verdict:
    held = row.self_assessed if row.appraised is None else row.appraised
    if outcome is None or doubt is not None:
        return Verdict.UNDECIDED
    if held is None:
        return Verdict.NOT_COMPARED
    if outcome.gives(held):
        return Verdict.MATCHES
    return Verdict.WITHIN_PRECISION if outcome.admits(held) else Verdict.DIFFERS


def _doubt(criterion: Criterion, outcome: Outcome | None) -> Doubt | None:
    if outcome is None and formula(criterion) is None:
        return Doubt.JUDGED
    if criterion.basis is None or criterion.basis.status == "assumed":
        return Doubt.ASSUMED_RULE
    return Doubt.NO_FIGURE if outcome is None else None

"""One score explained: rule, working, evidence and its precision, basis, source."""

from __future__ import annotations

from fractions import Fraction

from cchc.analysis.lever import lever
from cchc.analysis.row import Doubt, ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.appraisal import Evidence, Voice
from cchc.model.rate import rate_of
from cchc.model.rulebook import Criterion
from cchc.reporting.document import Block, Document, Facts, Heading, Text, Tone
from cchc.reporting.evidence_words import evidence_words
from cchc.reporting.formula import working
from cchc.reporting.node_words import rounding_words
from cchc.reporting.rule_words import rule_words
from cchc.reporting.score_words import reference_words, said, signed
from cchc.scoring.evaluate import Outcome, decimal, unmeasured
from cchc.scoring.measuring import Known

TONES: dict[Verdict, Tone] = {
    Verdict.MATCHES: "good",
    Verdict.WITHIN_PRECISION: "warn",
    Verdict.DIFFERS: "bad",
}


def explain_document(card: Scorecard, row: ScoredRow, words: Words) -> Document:
    """All that `cchc explain CRITERION` shows of a row of the card."""
    criterion, given, as_of = row.criterion, row.given, card.appraisal.as_of
    body = card.case.name
    facts: list[tuple[str, str | None]] = [
        ("scores", _scores(row, words)),
        (
            "self_assessed",
            None if given.self_assessed is None else words.points(given.self_assessed),
        ),
        ("reason", given.reason),
        ("handed", _handed(row, words)),
        ("evidence", evidence_words(criterion, given.evidence, words)),
        ("proof", reference_words(given.document, words) if given.document else None),
        ("rule", _rule(row, words)),
        ("tentative" if row.doubt is Doubt.ASSUMED_RULE else "working", _working(card, row, words)),
        ("precision", precision_words(criterion, given.evidence, row.outcome, row.facts, words)),
        ("boundary", _boundary(card, row, words)),
        ("basis", _basis(row, words)),
        ("references", _references(row)),
        ("claim", _claim(row, words)),
        ("responsible", _responsible(row, card, words)),
        ("note", given.note),
        (
            "source",
            words(
                "explain.published",
                source=said(card.appraisal.source, words),
                document=reference_words(card.appraisal.published_by, words),
            ),
        ),
        ("as_of", words.date(as_of) if as_of else None),
        ("location", str(row.location)),
    ]
    blocks: list[Block] = [
        Heading(words("explain.title", criterion=criterion.id, name=criterion.name), level=1),
        Text(words("explain.subtitle", body=body, period=card.case.period)),
        Text(_verdict(row, words), TONES.get(row.verdict, "")),
        Facts(tuple((words(f"explain.{name}"), text) for name, text in facts if text)),
    ]
    return Document(tuple(blocks))


def _rule(row: ScoredRow, words: Words) -> str | None:
    rule = row.criterion.rule
    full, names = row.criterion.max_points, row.criterion.figures
    return None if rule is None else rule_words(rule, full, words, names)


def _scores(row: ScoredRow, words: Words) -> str:
    most = decimal(row.most)
    values = {"max": most, "deduction": row.deduction}
    if row.criterion.counts != "points" and row.score is not None:
        key = f"explain.counts.{row.criterion.counts}"
        return words(key, max=most, points=row.score)
    if row.unscored:
        return words("explain.scores.none", max=most)
    if row.left_out and row.given.appraised is None:
        return words("explain.scores.left_out", max=most)
    if row.voice in (None, Voice.APPRAISED):
        key = "explain.scores.bonus" if row.deduction > 0 else "explain.scores.value"
        return words(key, appraised=row.given.appraised, **values)
    voice = words(f"voice.{row.voice.value}")
    return words("explain.scores.voice", voice=voice, points=row.score, **values)


def _handed(row: ScoredRow, words: Words) -> str | None:
    """What the row is scored out of, where others handed it their maximum."""
    if row.criterion.times == 1:
        return None
    return words("explain.handed.value", most=decimal(row.most), max=row.given.max_points)


def _verdict(row: ScoredRow, words: Words) -> str:
    means = row.doubt.value if row.doubt else row.verdict.value
    means = "node" if row.criterion.rule is None else means
    worth = row.worth_asking
    own = not row.doubt and row.given.appraised is None and row.held is not None
    meaning = words(
        f"explain.means.self.{means}" if own else f"explain.means.{means}",
        appraised=row.held,
        nominal=row.outcome.nominal if row.outcome else None,
        worth=signed(worth, words) if worth is not None else None,
    )
    label = words("score.column.verdict")
    return f"{label}: {words(f'verdict.{row.verdict.value}')} \N{EN DASH} {meaning}"


def _working(card: Scorecard, row: ScoredRow, words: Words) -> str | None:
    formula = working(row.criterion, row.given.evidence, row.outcome, words)
    if formula is None or row.outcome is None or row.outcome.raw is None:
        return None
    assert row.outcome.nominal is not None
    if Fraction(row.outcome.nominal) == row.outcome.raw:
        return formula
    if card.rulebook.head.rounding.exact:
        return words("explain.exact", formula=formula)
    how = rounding_words(card.rulebook.head.rounding, words)
    return words("explain.rounded", formula=formula, rounding=how)


def precision_words(
    criterion: Criterion,
    evidence: Evidence | None,
    outcome: Outcome | None,
    facts: Known,
    words: Words,
) -> str | None:
    """What a printed figure leaves open, and what that does to the score; None without a figure."""
    if outcome is None or unmeasured(criterion, evidence, facts) or evidence is None:
        return None
    scores = {"least": outcome.low, "most": outcome.high}
    if evidence.rate is not None:
        span = evidence.rate.printed
        top, key = span.high, "explain.precision.rate"
        if top > 1 and not criterion.may_exceed_full:
            top, key = Fraction(1), "explain.precision.rate_full"
        if outcome.low == outcome.high:
            key += ".same"
        values = {"rate": evidence.rate, "low": rate_of(span.low, 4), "high": rate_of(top, 4)}
        return words(key, **values, **scores)
    if outcome.low != outcome.high:
        return words("explain.precision.range", **scores)
    figures = tuple((evidence.parts or {"": evidence}).values())
    if any(figure.rate is not None or figure.below is not None for figure in figures):
        return words("explain.precision.fixed", **scores)
    counted = all(figure.count is not None or figure.missing is not None for figure in figures)
    return words(f"explain.precision.{'exact' if counted else 'one'}", **scores)


def _boundary(card: Scorecard, row: ScoredRow, words: Words) -> str | None:
    """The rate from which the next score begins, where the appraised score is one of several."""
    outcome, evidence = row.outcome, row.given.evidence
    if outcome is None or evidence is None or evidence.rate is None:
        return None
    if row.verdict is not Verdict.WITHIN_PRECISION or row.held is None or outcome.high <= row.held:
        return None
    rounding = card.rulebook.head.rounding
    target = row.held + rounding.step
    moved = lever(row.criterion, evidence, rounding, facts=row.facts)
    mark = moved.mark_for(target) if moved is not None else None
    if mark is None:
        return None
    return words("explain.boundary.value", points=target, rate=rate_of(mark.x, 4))


def _basis(row: ScoredRow, words: Words) -> str | None:
    basis = row.criterion.basis
    return None if basis is None else f"{words(f'basis.long.{basis.status}')}: {basis.ground}"


def _references(row: ScoredRow) -> str | None:
    return "; ".join(row.criterion.basis.references) if row.criterion.basis else None


def _claim(row: ScoredRow, words: Words) -> str | None:
    claim = row.given.claim
    worth = row.over(Voice.CLAIMED)
    if claim is None or worth is None:
        return None
    return words(
        "explain.claim.value",
        claim=evidence_words(row.criterion, claim.evidence, words),
        about=claim.about,
        document=reference_words(claim.document, words),
        formula=working(row.criterion, claim.evidence, row.outcomes.get(Voice.CLAIMED), words),
        worth=signed(worth, words),
    )


def _responsible(row: ScoredRow, card: Scorecard, words: Words) -> str | None:
    if not row.given.responsible and not row.given.unassigned:
        return None
    if not row.given.responsible:
        return words("explain.unassigned", reason=row.given.unassigned_reason)
    return "; ".join(card.case.dataset.name(unit) for unit in row.given.responsible)

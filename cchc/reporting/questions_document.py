"""What is worth asking the council or arguing, row by row."""

from __future__ import annotations

from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.reporting.document import Block, Bullets, Heading
from cchc.reporting.evidence_words import evidence_words
from cchc.reporting.formula import working
from cchc.reporting.score_words import reference_words, signed
from cchc.reporting.voice_words import unscored_words


def questions(card: Scorecard, words: Words) -> tuple[Block, ...]:
    """What is worth asking the council or arguing: rows that differ, are open, or are contested."""
    blocks: list[Block] = []
    differing = card.with_verdict(Verdict.DIFFERS)
    own = [row for row in differing if row.given.appraised is None]
    open_ = [row for row in card.with_verdict(Verdict.UNDECIDED) if not row.unscored]
    sections: tuple[tuple[str, list[str]], ...] = (
        ("unscored", [unscored_words(row, words) for row in card.unscored]),
        ("differs", [_differs(row, words) for row in differing if row not in own]),
        ("self_differs", [_differs(row, words) for row in own]),
        (
            "questions",
            [_question(row, words) for row in card.rows if (row.worth_asking or 0) > 0],
        ),
        ("contested", [_contested(row, words) for row in card.with_voice(Voice.CLAIMED)]),
        ("undecided", [_undecided(row, words) for row in open_]),
    )
    for name, items in sections:
        if items:
            blocks += [Heading(words(f"score.heading.{name}")), Bullets(tuple(items))]
    return tuple(blocks)


def _differs(row: ScoredRow, words: Words) -> str:
    assert row.outcome is not None
    return words(
        "score.differs" if row.given.appraised is not None else "score.self_differs",
        criterion=row.criterion.id,
        appraised=row.held,
        scores=(row.outcome.low, row.outcome.high),
        formula=working(row.criterion, row.given.evidence, row.outcome, words),
        location=str(row.location),
    )


def _question(row: ScoredRow, words: Words) -> str:
    assert row.worth_asking is not None
    return words(
        "score.question",
        criterion=row.criterion.id,
        formula=working(row.criterion, row.given.evidence, row.outcome, words),
        appraised=row.given.appraised,
        worth=signed(row.worth_asking, words),
    )


def _contested(row: ScoredRow, words: Words) -> str:
    claim = row.given.claim
    assert claim is not None
    worth = row.over(Voice.CLAIMED)
    return words(
        "score.contested" if worth is not None else "score.contested.unscored",
        criterion=row.criterion.id,
        appraised=row.given.appraised,
        claim=evidence_words(row.criterion, claim.evidence, words),
        document=reference_words(claim.document, words),
        formula=working(row.criterion, claim.evidence, row.outcomes.get(Voice.CLAIMED), words),
        worth=None if worth is None else signed(worth, words),
    )


def _undecided(row: ScoredRow, words: Words) -> str:
    assert row.doubt is not None
    if row.criterion.rule is None:
        return words("score.undecided.node", criterion=row.criterion.id)
    ground = row.criterion.basis.ground if row.criterion.basis else ""
    return words(f"score.undecided.{row.doubt.value}", criterion=row.criterion.id, ground=ground)

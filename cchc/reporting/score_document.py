"""The scorecard as a document: the table by area, the totals, and what is worth asking."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.scorecard import Scorecard, ScoredRow, Sums, Verdict
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.model.dataset import Case
from cchc.model.rulebook import Reference
from cchc.reporting.document import (
    Block,
    Bullets,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.formula import evidence_words, working

TONES: dict[Verdict, Tone] = {Verdict.DIFFERS: "bad", Verdict.WITHIN_PRECISION: "warn"}


def score_document(card: Scorecard, words: Words) -> Document:
    """All that `cchc score` shows."""
    blocks: list[Block] = [
        Heading(
            words("score.title", period=card.case.period, body=card.case.name),
            level=1,
        ),
        Facts((book_fact(card, words), data_fact(card.case, words))),
        score_table(card, words),
        Heading(words("score.heading.result")),
        *result(card, words),
        *questions(card, words),
        Text(words("score.next", criterion=_next(card))),
    ]
    return Document(tuple(blocks))


def questions(card: Scorecard, words: Words) -> tuple[Block, ...]:
    """What is worth asking the council or arguing: rows that differ, are open, or are contested."""
    blocks: list[Block] = []
    sections: tuple[tuple[str, list[str]], ...] = (
        ("differs", [_differs(row, words) for row in card.with_verdict(Verdict.DIFFERS)]),
        (
            "questions",
            [_question(row, words) for row in card.rows if (row.worth_asking or 0) > 0],
        ),
        ("contested", [_contested(row, words) for row in card.with_voice(Voice.CLAIMED)]),
        ("undecided", [_undecided(row, words) for row in card.with_verdict(Verdict.UNDECIDED)]),
    )
    for name, items in sections:
        if items:
            blocks += [Heading(words(f"score.heading.{name}")), Bullets(tuple(items))]
    return tuple(blocks)


def score_table(card: Scorecard, words: Words) -> Table:
    """Areas with their sums, the rows of each, the total; what the body gave itself stands beside
    what the council gave, where any row says it.
    """
    voiced = Voice.SELF_ASSESSED in card.sums.said
    rows = []
    for area in card.areas:
        name = (area.area.id, area.area.name)
        rows.append(TableRow((*name, *_sums(area.sums, voiced), "", "", ""), "group"))
        rows += [
            TableRow(_cells(row, words, voiced), "body", TONES.get(row.verdict, ""))
            for row in area.rows
        ]
    total = ("", words("score.total", rows=card.sums.rows), *_sums(card.sums, voiced), "", "", "")

    def label(name: str) -> str:
        return words(f"score.column.{name}")

    points = ("max", *(("self_assessed",) if voiced else ()), "appraised", "deduction")
    return Table(
        columns=(
            Column(label("criterion")),
            Column(label("name"), flexible=True, lines=2, least=24),
            *(Column(label(name), numeric=True) for name in points),
            *((Column(label("over"), numeric=True),) if voiced else ()),
            Column(label("recomputed"), flexible=True),
            Column(label("verdict"), flexible=True),
            Column(label("basis"), wide=True),
        ),
        rows=(*rows, TableRow(total, "total")),
    )


def _sums(sums: Sums, voiced: bool) -> tuple[Decimal | None, ...]:
    """The points of some rows, in the order of the columns."""
    if not voiced:
        return sums.max_points, sums.appraised, sums.deduction
    said = sums.said.get(Voice.SELF_ASSESSED)
    own = (said.points, said.over) if said else (None, None)
    return sums.max_points, own[0], sums.appraised, sums.deduction, own[1]


def recomputed(row: ScoredRow, words: Words) -> str | Decimal | None:
    """The recomputed score: a number, or in words where the precision admits more than one."""
    outcome = row.outcome
    if outcome is None or row.verdict in (Verdict.UNDECIDED, Verdict.LEFT_OUT):
        return None
    if outcome.nominal is None:
        return words("score.only_interval", low=outcome.low, high=outcome.high)
    if outcome.low == outcome.high:
        return outcome.nominal
    return words("score.interval", nominal=outcome.nominal, low=outcome.low, high=outcome.high)


def book_fact(card: Scorecard, words: Words) -> tuple[str, str]:
    """Which rulebook was used, and whether it is whole."""
    head = card.rulebook.head
    if head.coverage == "complete":
        return words("score.rulebook"), head.title
    partial = words("score.partial", title=head.title, note=head.coverage_note)
    return words("score.rulebook"), partial


def data_fact(case: Case, words: Words) -> tuple[str, str]:
    """Which data were used."""
    folder = case.dataset.folder
    shown = words("score.shipped", folder=folder) if case.dataset.shipped else folder
    return words("score.data"), shown


def reference_words(reference: Reference, words: Words) -> str:
    """A document with its date, where it is known."""
    if reference.date is None:
        return reference.document
    return words("explain.document", document=reference.document, date=reference.date)


def signed(points: Decimal, words: Words) -> str:
    """A gain with its sign: +0,30."""
    return ("+" if points > 0 else "") + words.points(points)


def _cells(row: ScoredRow, words: Words, voiced: bool) -> tuple[str | Decimal | None, ...]:
    basis, own = row.criterion.basis, Voice.SELF_ASSESSED
    return (
        row.criterion.id,
        row.criterion.name,
        row.given.max_points,
        *((row.points(own),) if voiced else ()),
        row.given.appraised,
        row.deduction,
        *((row.over(own),) if voiced else ()),
        recomputed(row, words),
        words(f"verdict.{row.verdict.value}"),
        words(f"basis.{basis.status}") if basis else None,
    )


def result(card: Scorecard, words: Words) -> list[Block]:
    """The totals against the declared ones, the verdicts counted, and the index or why there is none."""
    declared = card.appraisal.declared_total
    key = "score.total_holds" if card.matches_declared else "score.total_fails"
    counts = {v.value: len(card.with_verdict(v)) for v in Verdict}
    lines: list[Block] = [
        Text(
            words(
                key,
                rows=card.sums.rows,
                total=card.sums.deduction,
                declared=declared,
                location=str(card.declared_location),
            ),
            "good" if card.matches_declared else "bad",
        ),
        Text(words("score.verdicts", **counts)),
    ]
    said = card.sums.said.get(Voice.SELF_ASSESSED)
    if said is not None:
        over = signed(said.over, words)
        values = {"points": said.points, "rows": said.rows, "of": card.sums.rows, "over": over}
        lines.append(Text(words("score.self_assessed", **values)))
    left_out = [row.criterion.id for row in card.with_verdict(Verdict.LEFT_OUT)]
    if left_out:
        lines.append(Text(words("score.left_out", criteria=", ".join(left_out))))
    if card.index_gap is not None:
        key = f"score.no_index.{card.index_gap.value}"
        lines.append(Text(words(key, period=card.case.period)))
    elif card.index is not None:
        sums = card.sums
        values = {"index": card.index, "appraised": sums.appraised, "max": sums.max_points}
        lines.append(Text(words("score.index", **values)))
        if card.grade is not None:
            lines.append(Text(words("score.grade", grade=card.grade)))
    return lines


def _differs(row: ScoredRow, words: Words) -> str:
    assert row.outcome is not None
    return words(
        "score.differs",
        criterion=row.criterion.id,
        appraised=row.given.appraised,
        low=row.outcome.low,
        high=row.outcome.high,
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
    ground = row.criterion.basis.ground if row.criterion.basis else ""
    return words(f"score.undecided.{row.doubt.value}", criterion=row.criterion.id, ground=ground)


def _next(card: Scorecard) -> str:
    """A row worth looking into first: one that differs, or is worth a question, or the first."""
    first = (*card.with_verdict(Verdict.DIFFERS), *card.with_verdict(Verdict.WITHIN_PRECISION))
    return (first or card.rows)[0].criterion.id

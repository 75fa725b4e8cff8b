"""The scorecard as a document: the table by area, the totals, and what is worth asking."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import Sums
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.model.tuples import NamedTuple
from cchc.reporting.document import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.live import TOTAL, UNLINKED, Live
from cchc.reporting.node_words import together
from cchc.reporting.questions_document import questions
from cchc.reporting.rule_words import expression
from cchc.reporting.score_words import book_fact, data_fact, index_words, signed
from cchc.reporting.voice_words import points_label, voice_fact
from cchc.scoring.evaluate import decimal

OWN = Voice.SELF_ASSESSED
TONES: dict[Verdict, Tone] = {Verdict.DIFFERS: "bad", Verdict.WITHIN_PRECISION: "warn"}


def score_document(card: Scorecard, words: Words) -> Document:
    """All that `cchc score` shows."""
    index = index_words(card.rulebook, words)
    blocks: list[Block] = [
        Heading(
            words.opening("score.title", index=index, period=card.case.period, body=card.case.name),
            level=1,
        ),
        Facts(_sources(card, words)),
        score_table(card, words),
        Heading(words("score.heading.result")),
        *result(card, words),
        *questions(card, words),
        Text(words("score.next", criterion=_next(card))),
    ]
    return Document(tuple(blocks))


def _sources(card: Scorecard, words: Words) -> tuple[tuple[str, str], ...]:
    """The rulebook, the data and the day that they go up to, and whose points count."""
    as_of = card.appraisal.as_of
    day = ((words("score.as_of"), words.date(as_of)),) if as_of is not None else ()
    facts = (book_fact(card, words), data_fact(card.case.dataset, words))
    return (*facts, *day, voice_fact(card, words))


def score_table(card: Scorecard, words: Words, live: Live = UNLINKED) -> Table:
    """Areas with their sums, the rows of each, the total; what other voices gave stands beside what
    counts, where any row says it.
    """
    beside = _beside(card)
    rows = []
    for area in card.areas:
        name = (area.area.id, area.area.name)
        if [row.criterion.id for row in area.rows] != [area.area.id]:  # else its row says it all
            rows.append(
                TableRow(
                    (*name, *_sums(area.sums, beside, area.area.id, live), "", "", ""), "group"
                )
            )
        rows += [
            TableRow(_cells(row, words, beside, live), "body", TONES.get(row.verdict, ""))
            for row in area.rows
        ]
    total = (
        "",
        words("score.total", rows=card.sums.rows),
        *_sums(card.sums, beside, TOTAL, live),
        "",
        "",
        "",
    )

    def label(name: str) -> str:
        return words(f"score.column.{name}")

    said = (label(voice.value) for voice in beside.voices)
    points = (label("max"), *said, points_label(card, words), label("deduction"))
    return Table(
        columns=(
            Column(label("criterion"), codes=True),
            Column(label("name"), flexible=True, lines=2, least=24),
            *(Column(name, numeric=True) for name in points),
            *((Column(label("over"), numeric=True),) if beside.over else ()),
            Column(label("recomputed"), flexible=True),
            Column(label("verdict"), flexible=True),
            Column(label("basis"), wide=True),
        ),
        rows=(*rows, TableRow(total, "total")),
    )


class _Beside(NamedTuple):
    """The voices that stand beside what counts, and whether the body's is held against it."""

    voices: tuple[Voice, ...]
    over: bool


def _beside(card: Scorecard) -> _Beside:
    others = (OWN,) if card.council else (Voice.APPRAISED, OWN)
    voices = tuple(voice for voice in others if voice in card.sums.said)
    return _Beside(voices, card.council and OWN in voices)


def _sums(sums: Sums, beside: _Beside, node: str, live: Live) -> tuple[Cell, ...]:
    """The points of some rows, in the order of the columns."""
    said = [sums.said.get(voice) for voice in beside.voices]
    points = (one.points if one else None for one in said)
    over = (one.over if one else None for one in said if beside.over)
    total, lost = (
        live.value(kind, node, cell)
        for kind, cell in (("points", sums.points), ("deduction", sums.deduction))
    )
    return live.value("most", node, sums.max_points), *points, total, lost, *over


def recomputed(row: ScoredRow, words: Words) -> str | Decimal | None:
    """The recomputed score: a number, or in words where the precision admits more than one."""
    outcome = row.outcome
    if outcome is None or row.verdict in (Verdict.UNDECIDED, Verdict.LEFT_OUT):
        return None
    ends = (outcome.low, outcome.high)
    if outcome.nominal is None:
        return words.value(ends)
    if outcome.low == outcome.high:
        return outcome.nominal
    return words("score.interval", nominal=outcome.nominal, scores=ends)


def _cells(row: ScoredRow, words: Words, beside: _Beside, live: Live) -> tuple[Cell, ...]:
    basis = row.criterion.basis
    return (
        row.criterion.id,
        row.criterion.name,
        decimal(row.most),
        *(row.points(voice) for voice in beside.voices),
        row.given.appraised if row.left_out else live.value("points", row.criterion.id, row.score),
        live.value("deduction", row.criterion.id, row.deduction)
        if row.counts and not row.unscored
        else None,
        *((row.over(OWN),) if beside.over else ()),
        recomputed(row, words),
        words(f"verdict.{row.verdict.value}"),
        words(f"basis.{basis.status}") if basis else None,
    )


def result(card: Scorecard, words: Words) -> list[Block]:
    """The totals against the declared ones, the verdicts counted, and the index or why there is none."""
    counts = {v.value: len(card.with_verdict(v)) for v in Verdict}
    lines: list[Block] = [*_total(card, words), Text(words("score.verdicts", **counts))]
    if counts[Verdict.NOT_COMPARED]:
        lines.append(Text(words("score.not_compared", rows=counts[Verdict.NOT_COMPARED])))
    said = card.sums.said.get(OWN)
    if said is not None:
        over = None if said.over is None else signed(said.over, words)
        values = {"points": said.points, "rows": said.rows, "of": card.sums.rows, "over": over}
        key = "score.self_assessed" if over is not None else "score.self_assessed.alone"
        lines.append(Text(words(key, **values)))
    left_out = [row.criterion.id for row in card.with_verdict(Verdict.LEFT_OUT)]
    if left_out:
        lines.append(Text(words("score.left_out", criteria=", ".join(left_out))))
    for how in ("information", "percent_of_total"):
        named = [row.criterion.id for row in card.rows if row.criterion.counts == how]
        if named:
            lines.append(Text(words(f"score.counts.{how}", criteria=", ".join(named))))
    return [*lines, *together(card, None, words), *_index(card, words)]


def _total(card: Scorecard, words: Words) -> list[Block]:
    """The total: against the declared one where there is one, and its interval."""
    sums, declared = card.sums, card.appraisal.declared_total
    lines: list[Block] = []
    if declared is None or not card.council:
        values = {"points": sums.points, "max": sums.max_points, "deduction": sums.deduction}
        lines.append(Text(words("score.points", rows=sums.counted, **values)))
        if sums.low != sums.high:
            lines.append(Text(words("score.points.ends", low=sums.low, high=sums.high)))
    if declared is not None:
        key = "score.total_holds" if card.matches_declared else "score.total_fails"
        tone: Tone = "good" if card.matches_declared else "bad"
        place = str(card.declared_location)
        told = {"total": sums.deduction, "declared": declared}
        lines.append(Text(words(key, rows=sums.rows, location=place, **told), tone))
    on_top = sum((max(row.deduction, Decimal(0)) for row in card.rows), Decimal(0))
    if on_top:
        values = {"lost": sums.deduction - on_top, "on_top": on_top}
        lines.append(Text(words("score.on_top", **values)))
    return lines


def _index(card: Scorecard, words: Words) -> list[Block]:
    """The index with its grade, each with its interval, or why there is none."""
    if card.index is None or card.index_ends is None:
        key = f"score.no_index.{card.index_gap.value if card.index_gap else ''}"
        lines = [words(key, period=card.case.period)]
    else:
        sums, (low, high) = card.sums, card.index_ends
        key = "score.index" if card.council else "score.index.points"
        values = {"appraised": sums.points, "max": sums.max_points}
        scale = words.number(card.rulebook.head.index_scale or Decimal(100))
        lines = [words(key, index=card.index, scale=scale, **values)]
        if low != high:
            lines.append(words("score.index.ends", low=low, high=high))
    worst, best = card.grade_ends
    if card.grade is not None or best is not None:
        none = words("score.no_grade")
        lines.append(words("score.grade", grade=card.grade or none))
        if card.rounded_up is not None:
            lines.append(words("score.grade.rounded", start=words.number(card.rounded_up)))
        if worst != best:
            lines.append(words("score.grade.ends", low=worst or none, high=best or none))
    for grade in card.graded.withheld:
        asked = expression(grade.when.tree, {}, words) if grade.when is not None else ""
        lines.append(words("score.grade.withheld", grade=grade.name, condition=asked))
    quota = card.graded.grade.quota if card.graded.grade is not None else None
    if quota is not None:
        lines.append(words("score.grade.quota", grade=card.grade, share=quota.share, of=quota.of))
    return [Text(line) for line in lines]


def _next(card: Scorecard) -> str:
    """A row worth looking into first: one that differs, or is worth a question, or the first."""
    first = (*card.with_verdict(Verdict.DIFFERS), *card.with_verdict(Verdict.WITHIN_PRECISION))
    return (first or card.rows)[0].criterion.id

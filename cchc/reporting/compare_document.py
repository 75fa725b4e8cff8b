"""A comparison as a document: what changed row by row, whence the difference comes, who carries it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.balance import Parts, row_parts
from cchc.analysis.compare import Between, ComparedArea, Comparison
from cchc.analysis.compared_rows import ComparedRow, State
from cchc.analysis.remedied import answer
from cchc.language.words import Words
from cchc.model.appraisal import figure_text
from cchc.reporting.compare_words import measure_text, rule_text, short_name, state_words, title
from cchc.reporting.document import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Gain,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.pictures import Slope, SlopeLine
from cchc.reporting.score_words import book_fact, data_fact, title_words
from cchc.reporting.voice_words import voice_fact
from cchc.scoring.evaluate import decimal

TONES: dict[State, Tone] = {
    State.REMEDIED: "good",
    State.PARTLY: "good",
    State.BETTER: "good",
    State.WORSE: "bad",
    State.UNDECIDED: "warn",
}
HUNDRED = Decimal(100)
NAMED = 12
"""So many criteria are named in a sentence."""
STEPS = ("figures", "rules", "undivided", "new", "gone")
"""What a difference is made of, in the order in which it is told."""


def compare_report(found: Comparison, words: Words, every: bool) -> Report:
    """The comparison as a file, with its chart."""
    document = compare_document(found, words, every)
    drawn = (*document.blocks, *_slope(found, words))
    name = title(found, words)
    return Report(name, (Part("compare", name, Document(drawn), wide=True),))


def compare_document(found: Comparison, words: Words, every: bool) -> Document:
    """All that `cchc compare` shows: the rows that differ, or every row."""
    blocks: list[Block] = [
        Heading(title(found, words), level=1),
        Facts(tuple(_sources(found, words))),
        *_notes(found, words),
        Heading(words("compare.heading.balance")),
        _balance(found, words),
        Text(_index(found, words)),
        Heading(words("compare.heading.rows")),
        *_rows(found, words, every),
    ]
    if found.units:
        blocks += [Heading(words("compare.heading.units")), _units(found, words)]
    return Document((*blocks, *_remedied(found, words)))


def _sources(found: Comparison, words: Words) -> Iterator[tuple[str, str]]:
    """Both sides with whose points count, the rulebooks, the data."""
    for key, side in (("left", found.left), ("right", found.right)):
        told = [short_name(found, side, words)]
        if side.aims:
            told.append(words("compare.goal.told"))
        elif side.as_of is not None:
            told.append(words("compare.until.told"))
        elif found.kind is not Between.VOICES:
            told.append(voice_fact(side.card, words)[1])
        yield words(f"compare.{key}"), "; ".join(told)
    books = [side.card.rulebook for side in (found.left, found.right)]
    label, told_book = book_fact(found.right.card, words)
    if books[0].head.id != books[1].head.id:
        named = {"left": title_words(books[0], words), "right": told_book}
        ids = {"one": books[0].head.id, "other": books[1].head.id}
        told_book = words("compare.books", **named, **ids)
    yield label, told_book
    yield data_fact(found.right.card.case.dataset, words)


def _notes(found: Comparison, words: Words) -> Iterator[Text]:
    """What has to be known before the figures are read."""
    if found.deducted:
        yield Text(words("compare.note.deducted"))
    left, right = ({*side.card.voices} for side in (found.left, found.right))
    if found.kind not in (Between.VOICES, Between.PLAN) and left != right:
        yield Text(words("compare.note.voices"), "warn")
    for name, ids in (
        ("uncounted", tuple(row.node.id for row in found.uncounted)),
        ("undivided", tuple(row.node.id for row in found.undivided)),
        ("renamed", found.renamed),
        ("dropped", found.left.dropped),
        ("moved", tuple(row.node.id for row in found.rows if row.moved and any(row.counts))),
    ):
        if ids:
            yield Text(words(f"compare.note.{name}", count=len(ids), criteria=_few(ids)), "warn")
    if any(side.card.rulebook.uneven for side in (found.left, found.right)):
        yield Text(words("compare.note.uneven"))


def _few(ids: tuple[str, ...]) -> str:
    return ", ".join(ids[:NAMED]) + (", …" if len(ids) > NAMED else "")


def _ends(found: Comparison, words: Words) -> tuple[str, str]:
    return short_name(found, found.left, words), short_name(found, found.right, words)


def _balance(found: Comparison, words: Words) -> Table:
    """Area by area and in all: two totals, and what lies between them."""
    left, right = _ends(found, words)
    every = [one.parts.printed for one in found.areas] + [found.total.printed]
    steps = [s for s in STEPS if s == "figures" or any(getattr(one, s) for one in every)]
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("compare.column.area"), flexible=True, least=16),
        Column(left, numeric=True),
        *(Column(words(f"compare.column.{step}"), numeric=True) for step in steps),
        Column(right, numeric=True),
        Column(words("compare.column.change"), numeric=True),
    )

    def cells(parts: Parts) -> tuple[Cell, ...]:
        shown = parts.printed
        between = (Gain(getattr(shown, step)) for step in steps)
        return shown.left, *between, shown.right, Gain(shown.change)

    rows = [
        TableRow((one.area.id, one.area.name, *cells(one.parts)), tone=_tone(one))
        for one in found.areas
    ]
    key = "compare.total.lost" if found.deducted else "compare.total"
    total = TableRow(("", words(key), *cells(found.total)), "total")
    return Table(columns, (*rows, total))


def _tone(area: ComparedArea) -> Tone:
    change = area.parts.change
    return "" if not change else "good" if change > 0 else "bad"


def _index(found: Comparison, words: Words) -> str:
    """The two indices and their difference, where they have one scale."""
    left, right = found.left.card, found.right.card
    if left.index is None or right.index is None:
        return words("compare.index.none")
    scales = left.rulebook.head.index_scale, right.rulebook.head.index_scale
    values = {"left": left.index, "right": right.index}
    if scales[0] != scales[1]:
        ends = {
            "one": words.number(scales[0] or HUNDRED),
            "other": words.number(scales[1] or HUNDRED),
        }
        return words("compare.index.scales", **values, **ends)
    return words("compare.index", **values, change=words.gain(right.index - left.index))


def _rows(found: Comparison, words: Words, every: bool) -> Iterator[Block]:
    """The rows that differ (or all), and how many others there are."""
    silent = {id(row) for row in found.uncounted} if found.kind is Between.VOICES else set()
    aims = found.left.aims
    shown = [
        row
        for row in found.rows
        if every or (row.differs and id(row) not in silent) or row.node.id in aims
    ]
    if shown:
        yield _table(found, shown, words)
    counts = Counter(state_words(found, row, words) for row in found.rows)
    told = "; ".join(words("compare.count", rows=n, state=state) for state, n in counts.items())
    yield Text(words("compare.counts", rows=len(found.rows), told=told))
    if len(shown) < len(found.rows):
        rest = len(found.rows) - len(shown)
        yield Text(words("compare.rest" if shown else "compare.rest.all", rows=rest))


def _table(found: Comparison, rows: list[ComparedRow], words: Words) -> Table:
    ruled = any(rule_text(row, words) for row in rows)
    measured = [measure_text(found, row, words) for row in rows]
    left, right = _ends(found, words)
    columns = [
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True, lines=2, least=20),
        Column(left, numeric=True),
        Column(right, numeric=True),
        Column(words("compare.column.change"), numeric=True),
        Column(words("compare.column.state"), flexible=True),
    ]
    columns += [Column(words("compare.column.measure"), flexible=True)] if any(measured) else []
    columns += [Column(words("compare.column.rule"), flexible=True)] if ruled else []
    made = []
    for row, measure in zip(rows, measured, strict=True):
        parts = row_parts(row, found.deducted).printed
        cells: list[Cell] = [row.node.id, row.node.name]
        cells += [parts.left if row.before is not None else None]
        cells += [parts.right if row.after is not None else None]
        open_ = row.state is State.UNDECIDED and None in (row.before, row.after)
        cells += [None if open_ or not any(row.counts) else Gain(parts.change)]
        cells += [state_words(found, row, words)]
        cells += [measure] if any(measured) else []
        cells += [rule_text(row, words)] if ruled else []
        made.append(TableRow(tuple(cells), tone=TONES.get(row.state, "")))
    return Table(tuple(columns), tuple(made))


def _units(found: Comparison, words: Words) -> Table:
    """What each unit carries of the losses of both sides."""
    left, right = _ends(found, words)
    columns = (
        Column(words("gaps.column.party"), flexible=True, least=20),
        Column(left, numeric=True),
        Column(right, numeric=True),
        Column(words("compare.column.change"), numeric=True),
    )
    rows = [
        TableRow((one.name or words("compare.no_unit"), one.left, one.right, Gain(one.change)))
        for one in found.units
    ]
    sums = [sum(getattr(one, side) for one in found.units) for side in ("left", "right")]
    total = (words("compare.total.units"), *sums, Gain(sums[1] - sums[0]))
    return Table(columns, (*rows, TableRow(total, "total")))


def _remedied(found: Comparison, words: Words) -> Iterator[Text]:
    """How many losses are gone, and the criterion that scores it."""
    told = found.remedied
    if found.kind is Between.PLAN:
        aimed = [row for row in found.rows if row.was is not None and row.was.id in found.left.aims]
        met = [r for r in aimed if r.before and r.after and r.after.lost <= r.before.lost]
        yield Text(words("compare.goal.met", done=len(met), of=len(aimed)))
    if not told.of or not found.kind.passes:
        return
    yield Text(words("compare.remedied", done=told.done, of=told.of))
    if told.gone or told.undecided:
        yield Text(words("compare.remedied.rest", gone=told.gone, undecided=told.undecided))
    said = answer(found)
    if said is None:
        return
    values = {"criterion": said.row.criterion.id, "part": said.part, "done": told.done}
    typed = figure_text(said.typed)
    if typed is None:
        yield Text(words("compare.remedied.suggested", of=told.of, **values))
    else:
        key: str = "agrees" if said.agrees else "differs"
        tone: Tone = "good" if said.agrees else "warn"
        yield Text(words(f"compare.remedied.{key}", of=told.of, typed=typed, **values), tone)


def _slope(found: Comparison, words: Words) -> Iterator[Slope]:
    """The areas as lines from what their rows lose on the left to what they lose on the right."""
    lines, told = [], []
    for one in found.areas:
        ends = (_lost(found, one.area.id, 0), _lost(found, one.area.id, 1))
        said = words.points(ends[0]), words.points(ends[1])
        tone: Tone = "" if ends[0] == ends[1] else "good" if ends[1] > ends[0] else "bad"
        lines.append(SlopeLine(one.area.id, ends, said, tone))
        named = f"{one.area.id} {one.area.name}"
        told.append(words("compare.slope.line", area=named, left=said[0], right=said[1]))
    if lines:
        sides = _ends(found, words)
        values = {"left": sides[0], "right": sides[1], "told": "; ".join(told)}
        text = words("compare.slope.told", **values)
        yield Slope(words("compare.slope"), sides, tuple(lines), text)


def _lost(found: Comparison, area: str, side: int) -> Decimal:
    """What the rows of an area that are compared lose on a side, below 0."""
    lost = Fraction(0)
    for row in found.rows:
        node, worth = ((row.was, row.before), (row.now, row.after))[side]
        if row.counts[side] and node is not None and worth is not None and node.area == area:
            lost -= worth.lost
    return decimal(lost)

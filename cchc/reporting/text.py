"""A document as lines of text: the layout that plain text and the terminal share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from textwrap import wrap as wrapped

from cchc.language.words import Words
from cchc.model.tuples import NamedTuple
from cchc.reporting.bars import bar_lines
from cchc.reporting.document import (
    TO_FILL,
    Bullets,
    Column,
    Document,
    Facts,
    Fields,
    Heading,
    Signature,
    Table,
    TableRow,
    Text,
    Title,
    cell_text,
)
from cchc.reporting.inert import inert
from cchc.reporting.pictures import Chart, Scatter, Slope

GAP = "  "
WIDE = 100
"""From this width on, a table shows its wide columns too."""
NARROWEST = 11
"""No text column gets narrower; where the columns do not fit, each row is told line by line."""

wrap = partial(wrapped, break_on_hyphens=False)
"""Lines end at blanks: a path or a code that is broken at its hyphen cannot be copied."""


class Line(NamedTuple):
    """One line and what it is: `title`, `heading`, `group`, `total` or a tone; empty for the rest."""

    text: str
    style: str = ""


def render(document: Document, words: Words, width: int, plain: bool = False) -> str:
    """The document as plain text of at most `width` columns, no text cut; `plain` draws bars in
    ASCII.
    """
    lines = layout(document, words, width, plain, whole=True)
    return inert("".join(line.text.rstrip() + "\n" for line in lines))


def layout(
    document: Document, words: Words, width: int, plain: bool, whole: bool = False
) -> Iterator[Line]:
    """The lines of a document; blocks are set apart by one empty line. Long texts of tables are cut
    unless they are wanted `whole`.
    """
    first = True
    for block in document.blocks:
        if not first and not isinstance(block, Bullets):
            yield Line("")
        first = False
        match block:
            case Heading(text, level):
                lines = wrap(text, width)
                yield from (Line(line, "title" if level == 1 else "heading") for line in lines)
                if level == 1:
                    yield Line("=" * max(map(len, lines)))
            case Text(text, tone):
                yield from (Line(line, tone) for line in wrap(text, width))
            case Slope(told=told) | Scatter(told=told):
                yield from map(Line, wrap(told, width))
            case Bullets(items):
                for item in items:
                    lines = wrap(item, width, initial_indent="  - ", subsequent_indent="    ")
                    yield from map(Line, lines)
            case Facts(pairs):
                shown_pairs = tuple((label, cell_text(value, words)) for label, value in pairs)
                yield from map(Line, _facts(shown_pairs, width))
            case Title(label, text, note):
                shown = [(label, "heading"), (text, "title"), (note, "")]
                for part, style in shown:
                    yield from (Line(line, style) for line in wrap(part, width))
            case Chart():
                yield from map(Line, bar_lines(block, width, plain))
            case Fields(labels) | Signature(labels):
                yield from map(Line, _facts(tuple((label, TO_FILL) for label in labels), width))
            case Table():
                yield from table_lines(block, words, width, whole)


def table_lines(table: Table, words: Words, width: int, whole: bool) -> Iterator[Line]:
    """A table: header, rule, rows; text columns share what the numbers leave."""
    widths = None
    if width >= WIDE:
        columns = list(table.columns)
        rows = [[cell_text(cell, words) for cell in row.cells] for row in table.rows]
        widths = _widths(columns, rows, width)
        narrow = any(
            c.flexible and w < c.least for c, w in zip(columns, widths or (), strict=False)
        )
        widths = None if narrow else widths
    if widths is None:
        shown = [i for i, column in enumerate(table.columns) if not column.wide]
        columns = [table.columns[i] for i in shown]
        rows = [[cell_text(row.cells[i], words) for i in shown] for row in table.rows]
        widths = _widths(columns, rows, width)
    if widths is None:
        yield from _records(table, columns, rows, width)
        return
    rule = Line("-" * (sum(widths) + len(GAP) * (len(widths) - 1)))
    header = [_cut(c.label, w, 0) for c, w in zip(columns, widths, strict=True)]
    yield from (Line(line, "heading") for line in _row(header, columns, widths))
    yield rule
    pads = [str.rjust if column.numeric else str.ljust for column in columns]
    for row, cells in zip(table.rows, rows, strict=True):
        if row.role == "total":
            yield rule
        text = GAP.join([pad(cell, w) for pad, cell, w in zip(pads, cells, widths, strict=True)])
        if len(text) == len(rule.text) and text.isprintable():  # each cell fits, as most do
            yield Line(text, _style(row))
            continue
        stacks = [
            _cut(cell, w, 0 if whole else column.lines)
            for cell, column, w in zip(cells, columns, widths, strict=True)
        ]
        yield from (Line(line, _style(row)) for line in _row(stacks, columns, widths))


def _style(row: TableRow) -> str:
    return row.tone or ("" if row.role == "body" else row.role)


def _records(
    table: Table, columns: list[Column], rows: list[list[str]], width: int
) -> Iterator[Line]:
    """Each row by itself: what it is about, then what each column says of it."""
    for row, cells in zip(table.rows, rows, strict=True):
        about = wrap(" ".join(filter(None, cells[:2])), width, subsequent_indent="  ")
        yield from (Line(line, _style(row)) for line in about)
        said = [(c, f"{c.label}: {cell}") for c, cell in zip(columns, cells, strict=True) if cell]
        figures = " · ".join(text for column, text in said if column.numeric)
        texts = [text for column, text in said if not column.numeric and column not in columns[:2]]
        for text in filter(None, (figures, *texts)):
            told = wrap(text, width, initial_indent="  ", subsequent_indent="    ")
            yield from map(Line, told)


def _widths(columns: Sequence[Column], rows: list[list[str]], width: int) -> list[int] | None:
    """How wide each column is; None where they have no room."""
    room = width - len(GAP) * (len(columns) - 1)
    widths = fit(columns, longest(columns, rows), room)
    return widths if sum(widths) <= room else None


def _facts(pairs: tuple[tuple[str, str], ...], width: int) -> Iterator[str]:
    margin = max(len(label) for label, _ in pairs) + 2
    for label, value in pairs:
        first = f"{label}:".ljust(margin)
        yield from wrap(value, width, initial_indent=first, subsequent_indent=" " * margin)


def _cut(text: str, width: int, lines: int) -> list[str]:
    """Text wrapped to a width and, when `lines` is not 0, cut to so many lines with an ellipsis."""
    if len(text) <= width and text.isprintable() and text[-1:] != " ":
        return [text]  # as most are
    found = wrap(text, width) or [""]
    if lines and len(found) > lines:
        kept = found[lines - 1]
        while len(kept) >= width and " " in kept:
            kept = kept.rsplit(" ", 1)[0]
        found = [*found[: lines - 1], kept[: width - 1].rstrip(" ,;(") + "…"]
    return found


def longest(columns: Sequence[Column], rows: Iterable[Iterable[str]]) -> list[int]:
    """How long the longest text of each column is."""
    found = [0] * len(columns)
    for row in rows:
        found = list(map(max, found, map(len, row)))
    return found


def fit(columns: Sequence[Column], texts: Sequence[int], room: int) -> list[int]:
    """Each column as wide as its header and its longest text need; the flexible ones give way, the
    widest first.
    """
    needs = []
    for column, text in zip(columns, texts, strict=True):
        word = max((len(part) for part in column.label.split()), default=0)
        two_lines = (len(column.label) + 3) // 2
        need = max(word, two_lines, text)
        needs.append(min(need, max(column.least, NARROWEST, room)) if column.flexible else need)
    for least in ([max(c.least, NARROWEST) for c in columns], [NARROWEST] * len(columns)):
        while sum(needs) > room:
            loose = [i for i, c in enumerate(columns) if c.flexible and needs[i] > least[i]]
            if not loose:
                break
            needs[max(loose, key=lambda i: needs[i])] -= 1
    return needs


def _row(stacks: list[list[str]], columns: list[Column], widths: list[int]) -> Iterator[str]:
    for k in range(max(len(stack) for stack in stacks)):
        parts = []
        for stack, column, width in zip(stacks, columns, widths, strict=True):
            part = stack[k] if k < len(stack) else ""
            parts.append(part.rjust(width) if column.numeric else part.ljust(width))
        yield GAP.join(parts)

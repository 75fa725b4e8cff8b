"""A ranking as one page: blocks to sort and search, areas side by side, every body by itself."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from cchc.analysis.board import Board, Line, board
from cchc.analysis.ranking import RankedBlock, Ranking
from cchc.language.words import NONE, Words
from cchc.model.number import number_text
from cchc.reporting.document import Bullets, Cell, Heading, Table, Text, cell_text
from cchc.reporting.excel_cells import number_of
from cchc.reporting.html_page import embedded, page
from cchc.reporting.rank_among import said_data
from cchc.reporting.rank_criteria import criteria_blocks
from cchc.reporting.rank_levers import levers_data
from cchc.reporting.rank_notes import told_under, without_place
from cchc.reporting.rank_sheets import sheets
from cchc.reporting.rank_since import since_blocks
from cchc.reporting.rank_table import order_table
from cchc.reporting.rank_words import block_name, rank_title, rounded, sources
from cchc.reporting.whatif_page import said_data as whatif_said

SCRIPTS = ("exact", "moves", "settings", "places", "beside", "whatif", "outside")
"""What moves the figures of a body."""
HIGH = 40
"""How high a small chart is, in its own units; a bar is one wide."""


class Small(NamedTuple):
    """A small chart: a bar for each body from the first place to the last, a line at the median."""

    id: str
    name: str
    bodies: int
    bars: str
    median: int
    told: str


class Shown(NamedTuple):
    """A block as the page shows it."""

    key: str
    name: str
    facts: tuple[tuple[str, str], ...]
    order: Markup
    columns: tuple[tuple[str, bool, bool], ...]
    """Label, whether numbers stand there, whether it shows only where there is room."""
    notes: list[str]
    without: list[str]
    others: list[tuple[str, str]]
    smalls: tuple[Small, ...]
    criteria: Table | None
    lost: Markup
    criteria_notes: list[str]


class Changed(NamedTuple):
    """What changed since the data as they were, as the page shows it."""

    title: str
    table: Table | None
    rows: Markup
    texts: list[str]
    notes: list[str]


def render(ranking: Ranking, words: Words) -> bytes:
    """The page. What it shows of a body by itself stands in it as data, made into rows on a click."""
    boards = [board(block) for block in ranking.blocks]
    pairs = [*zip(ranking.blocks, boards, strict=True)]
    return page(
        "rank",
        ("report", "whatif", "rank"),
        words,
        scripts=SCRIPTS,
        whatif={"data": None, "notes": ()},
        title=rank_title(ranking, words),
        facts=sources(ranking, words),
        blocks=[
            _shown(i, block, found, ranking, words) for i, (block, found) in enumerate(pairs, 1)
        ],
        since=_since(ranking, words),
        data=embedded(_data(ranking, pairs, words)),
    )


def _since(ranking: Ranking, words: Words) -> Changed | None:
    """What changed since the data as they were; None where nothing was compared."""
    blocks = since_blocks(ranking, words)
    if not blocks:
        return None
    table = next((one for one in blocks if isinstance(one, Table)), None)
    return Changed(
        title=next(one.text for one in blocks if isinstance(one, Heading)),
        table=table,
        rows=_rows(table, words) if table is not None else Markup(""),
        texts=[one.text for one in blocks if isinstance(one, Text)],
        notes=[line for one in blocks if isinstance(one, Bullets) for line in one.items],
    )


def _data(ranking: Ranking, pairs: list[tuple[RankedBlock, Board]], words: Words) -> dict[str, Any]:
    """What the script is told: the sheets of bodies, what of them can be moved, words."""
    blocks = [
        sheets(block, found, words)
        | {"levers": levers_data(ranking, block, words), "among": said_data(block, words)}
        for block, found in pairs
    ]
    book = ranking.blocks[0].rulebook
    whatif = whatif_said(book, ranking.period, words) | {"comma": int(words.decimal_comma)}
    return {"blocks": blocks, "say": _say(words), "whatif": whatif}


def _say(words: Words) -> dict[str, str]:
    """The words of what the script makes."""
    return {
        "code": words("score.column.criterion"),
        "name": words("score.column.name"),
        "points": words("rank.column.points"),
        "most": words("rank.column.most"),
        "median": words("rank.sheet.median"),
        "best": words("rank.sheet.best"),
        "beside": words("rank.sheet.beside"),
        "found": words("rank.page.found"),
        "bar": words("rank.sheet.bar"),
        "criteria": words("rank.sheet.criteria"),
        "none": NONE,
    }


def _shown(i: int, block: RankedBlock, found: Board, ranking: Ranking, words: Words) -> Shown:
    order = order_table(block, words) if block.bodies else None
    lost = criteria_blocks(block, words, None) if len(block.bodies) > 1 else []
    table = next((one for one in lost if isinstance(one, Table)), None)
    standings = [one.standing for one in block.unranked if one.standing is not None]
    return Shown(
        key=f"block-{i}",
        name=block_name(block, words),
        facts=_facts(block, words),
        order=_order_rows(block, order, words) if order is not None else Markup(""),
        columns=_columns(order) if order is not None else (),
        notes=told_under(block, ranking, words) if block.bodies else [],
        without=without_place(block, words),
        others=[(one.body, one.name) for one in standings],
        smalls=_smalls(block, found, words),
        criteria=table,
        lost=_rows(table, words) if table is not None else Markup(""),
        criteria_notes=[one.text for one in lost if isinstance(one, Text)],
    )


def _facts(block: RankedBlock, words: Words) -> tuple[tuple[str, str], ...]:
    """The figures of a block that a reader looks for first."""
    facts = [(words("rank.page.bodies"), str(len(block.bodies)))]
    if block.unranked:
        facts.append((words("rank.page.unranked"), str(len(block.unranked))))
    if block.index is not None and len(block.bodies) > 1:
        facts += [
            (words(f"rank.page.{name}"), words.points(rounded(getattr(block.index, name), block)))
            for name in ("highest", "median", "mean", "lowest")
        ]
    return tuple(facts)


def _columns(table: Table) -> tuple[tuple[str, bool, bool], ...]:
    """The columns of an order: on a telephone those up to the index and the grade."""
    named = next(i for i, column in enumerate(table.columns) if column.names)
    return tuple(
        (column.label, column.numeric, i > named + 1 and not column.flexible)
        for i, column in enumerate(table.columns)
    )


def _order_rows(block: RankedBlock, table: Table, words: Words) -> Markup:
    """The rows of an order: names lead to the bodies, indices have a bar beside them."""
    columns = _columns(table)
    named = next(i for i, column in enumerate(table.columns) if column.names)
    scale = _scale(block)
    lines = []
    for row, one in zip(table.rows, block.bodies, strict=True):
        body = escape(one.standing.body)
        lines.append(f'<tr id="b-{body}">')
        for i, (cell, (_, numeric, wide)) in enumerate(zip(row.cells, columns, strict=True)):
            said = escape(cell_text(cell, words))
            if i == named:
                lines.append(f'<th scope="row"><a href="#b-{body}">{said}</a></th>')
                continue
            bar = _bar(one.standing.index, scale) if i == named + 1 else ""
            kinds = " ".join(name for name, on in (("num", numeric), ("wide", wide)) if on)
            lines.append(f'<td class="{kinds}"{_value(cell)}>{said}{bar}</td>')
        lines.append("</tr>\n")
    return Markup("".join(lines))


def _value(cell: Cell) -> str:
    """The figure that a cell is sorted by."""
    number = number_of(cell)
    return "" if number is None else f' data-v="{number_text(number)}"'


def _scale(block: RankedBlock) -> Decimal:
    """What a bar of full length is worth: the whole index, or the most points of a body."""
    if block.on != "points":
        return Decimal(block.rulebook.head.index_scale or 100)
    return max((one.standing.most for one in block.bodies), default=Decimal(0))


def _bar(index: Decimal | None, scale: Decimal) -> str:
    if index is None or index <= 0 or scale <= 0:
        return ""
    share = min(index / scale, Decimal(1)).quantize(Decimal("0.001"))
    width = number_text((share * 100).quantize(Decimal("0.1")))
    return (
        '<svg class="line" width="100%" height="5" aria-hidden="true" focusable="false">'
        f'<rect width="{width}%" height="5"/></svg>'
    )


def _rows(table: Table, words: Words) -> Markup:
    """The rows of a table of criteria, its code the name of a row."""
    lines = []
    for row in table.rows:
        cells = []
        for i, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            said, kind = escape(cell_text(cell, words)), ' class="num"' if column.numeric else ""
            inside = f"{kind}{_value(cell)}>{said}"
            cells.append(f'<th scope="row">{said}</th>' if not i else f"<td{inside}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>\n")
    return Markup("".join(lines))


def _smalls(block: RankedBlock, found: Board, words: Words) -> tuple[Small, ...]:
    """A small chart of each area, where there are bodies to be set side by side."""
    if len(block.bodies) < 2:
        return ()
    many = len(block.bodies)
    return tuple(_small(line, many, block, words) for line in found.wholes if line.most > 0)


def _small(line: Line, many: int, block: RankedBlock, words: Words) -> Small:
    given = [points.points if points else None for points in line.points[:many]]
    known = [points for points in given if points is not None]
    bars = (
        f"M{i} {HIGH}v-{_high(points, line.most)}h.8V{HIGH}"
        for i, points in enumerate(given)
        if points is not None and points > 0
    )
    told = words(
        "rank.page.area",
        most=line.most,
        median=rounded(line.median, block),
        lowest=min(known),
        highest=max(known),
    )
    top = HIGH - _high(line.median, line.most)
    return Small(line.id, line.name, many, "".join(bars), top, told)


def _high(points: Decimal, most: Decimal) -> int:
    return max(0, min(HIGH, int(points * HIGH / most)))

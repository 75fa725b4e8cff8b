"""The format-neutral document: what a report says, before any format decides how it looks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from cchc.model.rate import Rate

Cell = str | int | Decimal | Rate | date | None
"""A value of a table: renderers write it in their own way (a number stays a number in Excel)."""

Tone = Literal["", "good", "warn", "bad"]
"""How a line is meant, for a format that can show it; the words always say it too."""


class Column(NamedTuple):
    """A column: numbers lie right; `wide` ones show only where there is room; `flexible` ones wrap,
    and on a screen are cut after `lines` lines (0: never) and keep `least` characters while they can.
    """

    label: str
    numeric: bool = False
    wide: bool = False
    flexible: bool = False
    lines: int = 0
    least: int = 0


class TableRow(NamedTuple):
    """A row: of the body, the head of a group with its sums, or the total."""

    cells: tuple[Cell, ...]
    role: Literal["body", "group", "total"] = "body"
    tone: Tone = ""


class Table(NamedTuple):
    """A table with its header."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]


class Heading(NamedTuple):
    """A heading; level 1 is the title."""

    text: str
    level: int = 2


class Text(NamedTuple):
    """A paragraph."""

    text: str
    tone: Tone = ""


class Bullets(NamedTuple):
    """A list of short sentences."""

    items: tuple[str, ...]


class Facts(NamedTuple):
    """Pairs of a label and what it says."""

    pairs: tuple[tuple[str, str], ...]


Block = Heading | Text | Bullets | Facts | Table


class Document(NamedTuple):
    """A whole report."""

    blocks: tuple[Block, ...]

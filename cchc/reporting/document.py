"""The format-neutral document: what a report says, before any format decides how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from cchc.language.words import Words
from cchc.model.rate import Rate
from cchc.model.tuples import NamedTuple
from cchc.reporting.pictures import Picture


class Decimals(NamedTuple):
    """A figure printed with so many decimals, no more and no fewer: a share is −0,055."""

    value: Decimal
    places: int


class Gain(NamedTuple):
    """Points gained, with their sign where they are any: +0,30."""

    value: Decimal


class Blank(NamedTuple):
    """A cell left empty for a person to fill in; `key` says what belongs there."""

    key: str


class Entry(NamedTuple):
    """A cell for what a person types, of a kind, between two ends or as one of some words; `hint` says
    so to whoever types something else. `value` stands in it to begin with, `name` is that of the cell.
    """

    kind: Literal["whole", "number", "rate", "choice", "text"]
    choices: tuple[str, ...] = ()
    least: Decimal | None = None
    most: Decimal | None = None
    hint: str = ""
    room: int = 7
    value: Decimal | str | None = None
    name: str = ""

    @property
    def width(self) -> int:
        """Characters that it counts for when columns share the room."""
        return max(self.room, min(max(map(len, self.choices), default=0), 20))


class Formula(NamedTuple):
    """A cell that a spreadsheet calculates: its text, in which `ROW` stands for the number of the row
    (twice for that of the next), what it comes to now, the name of the cell, how many decimals it
    shows. Elsewhere it is a cell to fill in.
    """

    text: str
    value: Decimal | str | None = None
    name: str = ""
    places: int = 2


class Linked(NamedTuple):
    """A value that a spreadsheet takes from where it is calculated: the value now, and the formula."""

    cell: Decimal | Rate | Decimals | int | str
    text: str


ROW = "\1"
"""Stands for the number of a row; no text of a data file holds it."""
Cell = str | int | Decimal | Rate | Decimals | Gain | date | Blank | Entry | Formula | Linked | None
"""A value of a table: renderers write it in their own way (a number stays a number in Excel)."""

TO_TYPE = (Blank, Entry, Formula)
"""What a person fills in, where nothing calculates it."""
TO_FILL = "\N{HORIZONTAL ELLIPSIS}" * 2
"""What stands for a blank where nothing can be filled in."""

Tone = Literal["", "good", "warn", "bad"]
"""How a line is meant, for a format that can show it; the words always say it too."""


class Column(NamedTuple):
    """A column: numbers lie right; `wide` ones show only where there is room; `flexible` ones wrap,
    and on a screen are cut after `lines` lines (0: never) and keep `least` characters while they can.
    `names` ones say what a row is about: again where a row too high for a page goes on below.
    `codes` ones hold ids of criteria: text that a spreadsheet takes for numbers. `upright` ones are one
    of so many that their label stands on its side where a format can turn it.
    """

    label: str
    numeric: bool = False
    wide: bool = False
    flexible: bool = False
    lines: int = 0
    least: int = 0
    names: bool = False
    codes: bool = False
    upright: bool = False


class TableRow(NamedTuple):
    """A row: of the body, the head of a group with its sums, or the total."""

    cells: tuple[Cell, ...]
    role: Literal["body", "group", "total"] = "body"
    tone: Tone = ""


class Table(NamedTuple):
    """A table with its header; `caption` says what it shows where no heading right above it does.
    `shades` make a heat map of its upright columns where a format can: for each row the figure that is
    all there is to have (None: a row without shades).
    """

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    shades: tuple[Decimal | None, ...] = ()
    caption: str = ""


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
    """Pairs of a label and what it says; `key` ones are the figures that a reader looks for first."""

    pairs: tuple[tuple[str, Cell], ...]
    key: bool = False


class Title(NamedTuple):
    """The title of an annex: its label (“Phụ lục”), the title itself, what it is annexed to."""

    label: str
    text: str
    note: str


class Fields(NamedTuple):
    """Lines for a person to fill in, each with its label."""

    labels: tuple[str, ...]


class Signature(NamedTuple):
    """Room for signatures side by side: who signs, what each adds, the place and day above the last."""

    labels: tuple[str, ...]
    notes: tuple[str, ...]
    day: str


Block = Heading | Title | Text | Bullets | Facts | Table | Picture | Fields | Signature


class Document(NamedTuple):
    """A report on one thing."""

    blocks: tuple[Block, ...]


class Head(NamedTuple):
    """What an official document begins with: who issues it, its number, place and day; what `kind`
    of document it is, with the `subject` that stands for its title then; or, of a letter, what it is
    `about` and `to` whom. A format that makes no filing leaves it out.
    """

    parent: str
    body: str
    nation: str
    motto: str
    number: str
    dated: str
    kind: str = ""
    subject: str = ""
    about: str = ""
    to: str = ""


class Foot(NamedTuple):
    """What an official document ends with: who receives it, and over what words it is signed."""

    label: str
    recipients: tuple[str, ...]
    signer: tuple[str, ...]


class Part(NamedTuple):
    """A document as a part of a report: a sheet, a section, pages of their own.

    A `single` part has to hold on one page. `wide` parts lie landscape on paper. `group` names the
    parts that belong together, one for each unit, which a reader searches by `aliases`. What an
    official document begins with, is issued on and ends with are `head`, `grounds` and `foot`.
    """

    key: str
    name: str
    document: Document
    wide: bool = False
    group: str = ""
    aliases: tuple[str, ...] = ()
    single: bool = False
    head: Head | None = None
    grounds: tuple[str, ...] = ()
    foot: Foot | None = None


class Report(NamedTuple):
    """A whole report, for a format that holds more than one document. `properties` are texts that
    an office file keeps, by their names, beside what it shows. Where it is `bound` its parts are read
    one after the other: on paper they share pages, a table of contents lists them, and what they show
    is numbered. `moved` is what a page needs on which figures can be moved: data for its script, notes.
    """

    title: str
    parts: tuple[Part, ...]
    properties: tuple[tuple[str, str], ...] = ()
    bound: bool = False
    moved: tuple[Mapping[str, Any], tuple[str, ...]] | None = None


def look(cell: Cell) -> object:
    """What two cells have in common that are written alike: 0.5 and 0.50 are equal, yet are not."""
    return cell if isinstance(cell, str) else (type(cell), str(cell))


def cell_text(cell: Cell, words: Words) -> str:
    """A cell as a person reads it."""
    if isinstance(cell, str | Decimal):  # as most are
        return words.value(cell)
    match cell:
        case Decimals(value, places):
            return words.fixed(value, places)
        case Gain(value):
            return words.gain(value)
        case Blank() | Entry() | Formula():
            return TO_FILL
        case Linked(inner):
            return cell_text(inner, words)
        case _:
            return words.value(cell)

"""What units answer about their losses: the forms that came back, read."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from cchc.model.period import Period, parse_period

CODE = re.compile(r"CCHC-(\d{4}(?:Q[1-4]|\d\d)?)-([a-z0-9-]+)", re.ASCII | re.IGNORECASE)
"""The code that stands in a form and by which it is known again, whatever its file is called: of its
period, without the hyphen that would run into the unit, and of its unit.
"""
COLUMNS = (
    *("score.column.criterion", "score.column.name", "gaps.column.lost", "form.column.reason"),
    *("form.column.target", "gaps.column.deadline", "form.column.cause", "form.column.remedy"),
)
"""The columns of a form's table in their order, as the catalogues name their labels."""


def form_code(period: Period, unit: str) -> str:
    """The code of a unit's form: `CCHC-2023-phong-noi-vu`, `CCHC-2026Q3-…`, `CCHC-202608-…`."""
    return f"CCHC-{str(period).replace('-', '')}-{unit}"


class Coded(NamedTuple):
    """The period and the unit of a form's code, and between which letters of a text it stands."""

    period: Period
    unit: str
    start: int
    end: int


def coded(text: str, pattern: re.Pattern[str] = CODE) -> Coded | None:
    """The first code of a form in a text, or None."""
    for found in pattern.finditer(text):
        year, part = found[1][:4], found[1][4:].upper()
        period = parse_period(f"{year}-{part}" if part else year)
        if period is not None:
            return Coded(period, found[2].lower(), *found.span())
    return None


class Answer(NamedTuple):
    """What a unit wrote about one criterion; a text is empty where it wrote nothing.

    `rival` is where this stands, when another form of the unit says something else: neither counts.
    """

    criterion: str
    cause: str
    remedy: str
    rival: str = ""

    @property
    def whole(self) -> bool:
        """True when both are written, and no other form says otherwise."""
        return bool(self.cause and self.remedy and not self.rival)

    @property
    def written(self) -> bool:
        """True when any of them is."""
        return bool(self.cause or self.remedy)


class Remark(NamedTuple):
    """What a unit wrote in a form beside the cells for its answers, and where that stands."""

    where: str
    text: str


class Sign(StrEnum):
    """What tells whose a form is."""

    MARK = "mark"
    CODE = "code"
    NAME = "name"
    FILE = "file"
    SIGNED = "signed"


class Claim(NamedTuple):
    """Whose a form is by one sign: the names of units, or the text that names none we know."""

    sign: Sign
    text: str


class Stray(NamedTuple):
    """A form that counts for nobody, with all that was written in it, and what it says of itself.
    `units` are the ids of those whose it may be.
    """

    at: str
    claims: tuple[Claim, ...]
    units: tuple[str, ...]
    answers: tuple[Answer, ...]
    remarks: tuple[Remark, ...] = ()
    contact: str = ""


class Dated(StrEnum):
    """Whether a unit wrote the day on which it sent its form, and whether that can be used."""

    STATED = "stated"
    UNUSABLE = "unusable"
    NOT = "not"


class Form(NamedTuple):
    """A form that came back: whose, from which file, its answers, and the day it was sent.

    Where the unit did not state that day, or states none that can be, it is the day the file was
    saved. `contact` names those who wrote and signed it, with a telephone; `at` is where in the
    file it begins.
    """

    unit: str
    file: str
    answers: tuple[Answer, ...]
    sent: date | None = None
    dated: Dated = Dated.NOT
    remarks: tuple[Remark, ...] = ()
    contact: str = ""
    at: str = ""

    @property
    def whole(self) -> int:
        """How many of the answers say both."""
        return sum(answer.whole for answer in self.answers)

    @property
    def written(self) -> int:
        """How many of the answers say anything."""
        return sum(answer.written for answer in self.answers)

    @property
    def blank(self) -> bool:
        """True when it answers nothing, whatever else was written in it."""
        return not self.written

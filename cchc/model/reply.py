"""What units answer about their losses: the forms that came back, read."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

CODE = "CCHC-{year}-{unit}"
"""The code that stands in a form and by which it is known again, whatever its file is called."""


class Answer(NamedTuple):
    """What a unit wrote about one criterion; a text is empty where it wrote nothing."""

    criterion: str
    cause: str
    remedy: str

    @property
    def whole(self) -> bool:
        """True when both are written."""
        return bool(self.cause and self.remedy)

    @property
    def written(self) -> bool:
        """True when any of them is."""
        return bool(self.cause or self.remedy)


class Remark(NamedTuple):
    """What a unit wrote in a form beside the cells for its answers, and where that stands."""

    where: str
    text: str


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

"""What units answer about their losses: the forms that came back, read."""

from __future__ import annotations

from datetime import date
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


class Remark(NamedTuple):
    """What a unit wrote in a form beside the cells for its answers, and where that stands."""

    where: str
    text: str


class Form(NamedTuple):
    """A form that came back: whose, from which file, its answers, and the day it was sent.

    `stated` says whether the unit wrote that day itself; else it is the day the file was saved.
    `contact` names those who wrote and signed it, with a telephone; `at` is where in the file it
    begins.
    """

    unit: str
    file: str
    answers: tuple[Answer, ...]
    sent: date | None = None
    stated: bool = False
    remarks: tuple[Remark, ...] = ()
    contact: str = ""
    at: str = ""

    @property
    def written(self) -> int:
        """How many of the answers say anything."""
        return sum(bool(answer.cause or answer.remedy) for answer in self.answers)

    @property
    def blank(self) -> bool:
        """True when it says nothing at all."""
        return not self.written and not self.remarks

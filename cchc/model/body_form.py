"""What a form asks of a body: lines of criteria with their figures, and the columns of its table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from cchc.model.appraisal import Evidence
from cchc.model.period import Period
from cchc.model.rules import Scale

COLUMNS = (
    *("code", "name", "most", "how", "figure", "value", "of", "rate"),
    *("apart", "points", "document", "section", "page", "note"),
)
"""The columns of a form's table in their order, as the catalogue names their labels."""
GIVEN = COLUMNS[5:]
"""Those that a body writes in."""
CODE = re.compile(r"CCHC-DIEM-(\d{4}(?:Q[1-4]|\d\d)?)-([a-z0-9-]+)", re.ASCII | re.IGNORECASE)
"""The code that stands in a form: of its period and of its body."""
LIST = 240
"""Letters of all entries of a list; Excel drops one of more than 255 without a word."""


class Line(NamedTuple):
    """One line of a form: a figure of a criterion, or the criterion where it has none. The first line
    of a criterion holds its points and its evidence.
    """

    criterion: str
    name: str
    most: Decimal
    first: bool = True
    part: str = ""
    """The id of the part whose figure it is."""
    figure: str = ""
    """The id of the figure, where it has a name."""
    label: str = ""
    """What the part or the figure is called."""
    scale: Scale | None = None
    """In what the figure is measured; None for a named one, and where there is none."""
    choices: tuple[tuple[str, str], ...] = ()
    """The ids and the names of states, best first."""
    flag: bool = False
    """True for a named figure that is yes or no."""
    exceed: bool = False
    """True where a rate may pass 100%."""
    apart: bool = False
    """True where the criterion may be said not to apply."""

    @property
    def measured(self) -> bool:
        """True where a figure is asked for."""
        return self.scale is not None or bool(self.figure)

    @property
    def place(self) -> tuple[str, str, str]:
        """What tells it from all other lines."""
        return self.criterion, self.part, self.figure


class Given(NamedTuple):
    """What a body says about one criterion. `cells` are the figures of each part or name as columns of
    the table of scores; `doubtful` is True where two readings are possible: then none is taken.
    """

    criterion: str
    points: Decimal | None = None
    cells: Mapping[tuple[str, str], Mapping[str, str]] = {}
    evidence: Evidence | None = None
    apart: bool = False
    doubtful: bool = False
    document: str = ""
    note: str = ""
    at: str = ""
    """Where its points stand, or its figure."""

    @property
    def shown(self) -> bool:
        """True where a document shows it, or words explain it."""
        return bool(self.document or self.note)


class BodyReply(NamedTuple):
    """The forms of one body as one: which files, what they say, when they were sent and by whom."""

    body: str
    files: tuple[str, ...]
    given: Mapping[str, Given]
    sent: date | None = None
    contact: str = ""


class BodyAsked(NamedTuple):
    """What is asked of one body: the rulebook by which, and the lines."""

    body: str
    rulebook: str
    lines: tuple[Line, ...]


def scores_code(period: Period, body: str) -> str:
    """The code of a body's form: `CCHC-DIEM-2026-xa-mot`, `CCHC-DIEM-202608-…`."""
    return f"CCHC-DIEM-{str(period).replace('-', '')}-{body}"


def listed(names: Sequence[str]) -> tuple[str, ...]:
    """Names as the entries of a list, which takes neither commas nor long texts."""
    room = LIST // max(len(names), 1) - 4
    plain = [" ".join(name.replace(",", ";").split()) for name in names]
    cut = [name if len(name) <= room else name[: room - 1].rstrip() + "…" for name in plain]
    if len({name.casefold() for name in cut}) == len(cut):
        return tuple(cut)
    return tuple(f"{i}. {name}" for i, name in enumerate(cut, 1))

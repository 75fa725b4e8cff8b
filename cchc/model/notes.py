"""What a data file says about itself: findings that are known and stay, slips of its document."""

from cchc.model.fields import Frozen, Line
from cchc.model.time_fields import Day


class Acknowledged(Frozen):
    """A finding of `cchc check` that is known and stays, with the reason."""

    code: Line
    about: Line | None = None
    reason: Line


class Changed(Frozen):
    """Why figures that were published have changed."""

    date: Day
    note: Line


class Slip(Frozen):
    """A slip of the document itself: what it says, and what the data keep instead."""

    about: Line
    says: Line
    kept: Line


class DataFile(Frozen):
    """What every data file may say about itself."""

    slips: tuple[Slip, ...] = ()
    acknowledged: tuple[Acknowledged, ...] = ()
    changes: tuple[Changed, ...] = ()

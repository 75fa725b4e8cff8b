"""What a data file says about its own findings: known, kept, and why."""

from cchc.model.fields import Frozen, Line


class Acknowledged(Frozen):
    """A finding of `cchc check` that is known and stays, with the reason."""

    code: Line
    about: Line | None = None
    reason: Line

"""Text that may stand in the log of a CI job: nothing in it is taken for a command to the service."""

from __future__ import annotations

import re

_COMMAND = r"(?m)^([^\S\n]*)(?=::)|(?<=##)(?=\[)"
"""GitHub's runner obeys a line that begins, blanks aside, with `::`, and `##[` wherever it stands."""


def inert(text: str) -> str:
    """The text with a backslash where a command to the runner would begin."""
    if "::" not in text and "##[" not in text:
        return text
    return re.sub(_COMMAND, lambda found: f"{found[1] or ''}\\", text)

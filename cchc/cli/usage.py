"""Wrong use of the command line, said in our language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cchc.language.words import Words


class MisuseError(Exception):
    """The command line cannot be understood; the text says why, in the language chosen."""


PATTERNS: tuple[tuple[str, str], ...] = (
    (r"No such option: (?P<name>\S+).*", "no_option"),
    (r"No such command '(?P<name>.*?)'.*", "no_command"),
    (r"Missing argument '?(?P<name>[^']*?)'?\.", "missing_argument"),
    (r"Missing command\.", "missing_command"),
    (r"Option '(?P<name>.*?)' requires an? .*", "option_needs_value"),
    (r"Option '(?P<name>.*?)' does not take a value\.", "option_takes_none"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<names>.*)\)", "extra_arguments"),
)
"""Typer's English sentences and our key; one it does not know is shown as it is."""
UNKNOWN = ("no_option", "no_command")


def sentence(error: Exception, known: Sequence[str], words: Words) -> str:
    """What typer found wrong with the command line, in one sentence; names that are `known` are
    proposed for one that is not.
    """
    formatted = getattr(error, "format_message", None)
    message = str(formatted()) if callable(formatted) else str(error)
    for pattern, key in PATTERNS:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match is not None:
            found = {name: text.replace("'", "") for name, text in match.groupdict("").items()}
            text = words(f"usage.{key}", **found) if found else words(f"usage.{key}")
            return text + (_meant(found["name"], known, words) if key in UNKNOWN else "")
    return message


def _meant(name: str, known: Sequence[str], words: Words) -> str:
    if name in known:
        return "; " + words("usage.after_command")
    from difflib import get_close_matches

    near = get_close_matches(name, known)
    return "; " + words("usage.did_you_mean", names=", ".join(near)) if near else ""


def complaint(text: str, words: Words, command: str) -> str:
    """The lines that a wrong use prints."""
    hint = words("usage.hint", command=command)
    return f"{words('usage.error', message=text)}\n{hint}\n"

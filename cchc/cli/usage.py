"""Wrong use of the command line, said in our language."""

from __future__ import annotations

import re

from typer import TyperException

from cchc.language.words import Words

PATTERNS: tuple[tuple[str, str], ...] = (
    (r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<names>.*)\))?", "no_option"),
    (r"No such command '(?P<name>.*?)'\.?(?: Did you mean (?P<names>.*)\?)?", "no_command"),
    (r"Missing argument '?(?P<name>[^']*?)'?\.", "missing_argument"),
    (r"Missing option '?(?P<name>[^']*?)'?\.", "missing_argument"),
    (r"Missing command\.", "missing_command"),
    (r"Option '(?P<name>.*?)' requires an? .*", "option_needs_value"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<names>.*)\)", "extra_arguments"),
    (
        r"Invalid value for (?P<name>.*?): (?P<value>.*) is not a valid int(?:eger)?\.?",
        "not_an_integer",
    ),
    (
        r"Invalid value for (?P<name>.*?): (?P<value>.*?) is not one of (?P<choices>.*?)\.?",
        "not_a_choice",
    ),
)
"""Typer's English sentences (0.26 to 0.28) and our key; one it does not know is shown as it is."""


def sentence(error: TyperException, words: Words) -> str:
    """What is wrong with the command line, in one sentence."""
    message = error.format_message()
    for pattern, key in PATTERNS:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match is not None:
            found = {name: text.replace("'", "") for name, text in match.groupdict("").items()}
            text = words(f"usage.{key}", **found) if found else words(f"usage.{key}")
            if key in ("no_option", "no_command") and found.get("names"):
                text += "; " + words("usage.did_you_mean", names=found["names"])
            return text
    return message


def complaint(text: str, words: Words, command: str) -> str:
    """The lines that a wrong use prints."""
    hint = words("usage.hint", command=command)
    return f"{words('usage.error', message=text)}\n{hint}\n"

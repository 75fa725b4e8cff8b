"""The language of this run, chosen before the command line is parsed, so that help speaks it too."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.cli.usage import MisuseError
from cchc.language.words import LANGUAGES, Words, default_language

_chosen: list[Words] = []


class UnknownLanguageError(ValueError):
    """`--lang` names no language of ours; the text is what was asked for."""


def choose(arguments: Sequence[str]) -> Words:
    """Choose by `--lang` anywhere on the command line, then CCHC_LANG, then Vietnamese.

    Raises `UnknownLanguageError` for another value of `--lang`, `MisuseError` for two of them; a
    strange CCHC_LANG is ignored.
    """
    named = []
    for i, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith("--lang="):
            named.append(argument.removeprefix("--lang="))
        elif argument == "--lang" and i + 1 < len(arguments):
            named.append(arguments[i + 1])
    asked = named[0] if named else default_language()
    _chosen[:] = [Words(asked if asked in LANGUAGES else LANGUAGES[0])]
    if asked not in LANGUAGES:
        raise UnknownLanguageError(asked)
    if len(named) > 1:
        raise MisuseError(_chosen[0]("usage.option_twice", name="--lang"))
    return _chosen[0]


def words() -> Words:
    """The chosen language (Vietnamese before any choice)."""
    return _chosen[0] if _chosen else Words(LANGUAGES[0])

"""The language of this run, chosen before the command line is parsed, so that help speaks it too."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.language.words import LANGUAGES, Words, default_language

_chosen: list[Words] = []


class UnknownLanguageError(ValueError):
    """`--lang` names no language of ours; the text is what was asked for."""


def choose(arguments: Sequence[str]) -> Words:
    """Choose by `--lang` anywhere on the command line, then CCHC_LANG, then Vietnamese.

    Raises `UnknownLanguageError` for another value of `--lang`; a strange CCHC_LANG is ignored.
    """
    asked = default_language()
    for i, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
        elif argument == "--lang" and i + 1 < len(arguments):
            asked = arguments[i + 1]
    _chosen[:] = [Words(asked if asked in LANGUAGES else LANGUAGES[0])]
    if asked not in LANGUAGES:
        raise UnknownLanguageError(asked)
    return _chosen[0]


def words() -> Words:
    """The chosen language (Vietnamese before any choice)."""
    return _chosen[0] if _chosen else Words(LANGUAGES[0])

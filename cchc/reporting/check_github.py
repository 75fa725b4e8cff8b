"""A check run as GitHub Actions annotations."""

from __future__ import annotations

from cchc.checking.result import CheckResult
from cchc.language.words import Words
from cchc.model.diagnostic import Severity
from cchc.model.writing import escaped

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def check_github(result: CheckResult, words: Words) -> str:
    """One workflow command a shown finding; the line and column only where there are any."""
    lines = []
    for shown in result.shown():
        place = shown.diagnostic.location
        message, help_line = words.diagnostic(shown.diagnostic)
        told = shown.acknowledged or help_line
        where = [f"file={_property(place.file)}"]
        where += [f"line={place.line}"] if place.line else []
        where += [f"col={place.column}"] if place.column else []
        where.append(f"title={shown.diagnostic.code}")
        level = LEVELS[shown.diagnostic.severity]
        lines.append(f"::{level} {','.join(where)}::{_data(f'{message} ({told})')}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return escaped(_data(text)).replace(":", "%3A").replace(",", "%2C")

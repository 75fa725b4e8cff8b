"""Diagnostics as text: `file:line:column: severity code: message`, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from cchc.language.words import Words, default_language
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.error import DataError
from cchc.reporting.inert import inert

if TYPE_CHECKING:  # `score` renders what it finds without the checks of `check`
    from cchc.checking.result import CheckResult


def render(found: Iterable[Diagnostic], words: Words) -> str:
    """Two lines a diagnostic, in the order given."""
    return inert("".join(_one(diagnostic, words, None) for diagnostic in found))


def told(error: DataError) -> str:
    """What keeps a result from being given, in the language that CCHC_LANG names."""
    words = Words(default_language())
    if error.refusal is not None:
        return words(error.refusal.key, **error.refusal.values)
    return "\n" + render(error.findings, words)


def render_check(result: CheckResult, words: Words) -> str:
    """The shown findings of a run, and one line that sums it up."""
    lines: list[str] = []
    for body, shown in groupby(result.shown(), key=lambda shown: shown.body):
        lines += [words("check.body", body=body) + "\n"] if body else []
        lines += [_one(one.diagnostic, words, one.acknowledged) for one in shown]
    hidden = len(result.found) - len(result.shown())
    summary = words(
        "check.summary",
        files=result.files,
        folders=", ".join(result.folders),
        errors=result.count(Severity.ERROR),
        warnings=result.count(Severity.WARNING),
    )
    if hidden:
        summary += " " + words("check.hidden", count=hidden)
    return inert("".join(lines) + summary + "\n")


def _one(diagnostic: Diagnostic, words: Words, acknowledged: str | None) -> str:
    message, help_line = words.diagnostic(diagnostic)
    level = words(f"severity.{diagnostic.severity.value}")
    head = f"{diagnostic.location}: {level} {diagnostic.code}: {message}"
    if acknowledged is not None:
        return f"{head}\n  {words('diagnostic.acknowledged')}: {acknowledged}\n"
    return f"{head}\n  {words('diagnostic.help')}: {help_line}\n"

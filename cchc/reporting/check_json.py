"""A check run as data: the `cchc/check/v1` contract."""

from __future__ import annotations

from typing import Any

from cchc.checking.result import CheckResult, Shown
from cchc.language.words import Words
from cchc.model.diagnostic import Severity

SCHEMA = "cchc/check/v1"


def check_json(result: CheckResult, words: Words) -> dict[str, Any]:
    """The run under the published contract; see docs/schemas/check.schema.json."""
    return {
        "schema": SCHEMA,
        "data": list(result.folders),
        "files": result.files,
        "strict": result.strict,
        "exit_code": result.code,
        "summary": {
            "errors": result.count(Severity.ERROR),
            "warnings": result.count(Severity.WARNING),
            "infos": result.count(Severity.INFO),
            "acknowledged": result.acknowledged,
        },
        "findings": [_finding(shown, words) for shown in result.found],
    }


def _finding(shown: Shown, words: Words) -> dict[str, Any]:
    diagnostic = shown.diagnostic
    message, help_line = words.diagnostic(diagnostic)
    return {
        "code": diagnostic.code,
        "wording": diagnostic.wording,
        "severity": diagnostic.severity.value,
        "message": message,
        "help": help_line,
        "file": diagnostic.location.file,
        "line": diagnostic.location.line or None,
        "column": diagnostic.location.column or None,
        "path": list(diagnostic.path),
        "about": list(diagnostic.about),
        "acknowledged": shown.acknowledged,
        "body": shown.body,
    }

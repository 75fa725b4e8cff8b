"""A check run as SARIF 2.1.0 (OASIS), for code scanning services and editors."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from cchc import __version__
from cchc.checking.result import CheckResult, Shown
from cchc.language.words import Words
from cchc.model.codes import CODES
from cchc.model.diagnostic import Severity

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def check_sarif(result: CheckResult, words: Words) -> dict[str, Any]:
    """One run with a rule for each code found; acknowledged findings are suppressed, not dropped."""
    codes = sorted({shown.diagnostic.code for shown in result.found})
    rules = [_rule(code, words) for code in codes]
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "cchc", "version": __version__, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(shown, codes.index(shown.diagnostic.code), words)
                    for shown in result.found
                ],
            }
        ],
    }


def _rule(code: str, words: Words) -> dict[str, Any]:
    """What a code scanning service shows beside a finding: the page of its code, in short."""
    title, meaning, mend = (words(f"{code}.{name}") for name in ("title", "meaning", "mend"))
    return {
        "id": code,
        "shortDescription": {"text": _message(title.replace("`", ""))},
        "fullDescription": {"text": _message(meaning.replace("`", ""))},
        "help": {"text": _message(mend.replace("`", "")), "markdown": _braces(mend)},
        "defaultConfiguration": {"level": LEVELS[CODES[code].severity]},
    }


def _result(shown: Shown, rule: int, words: Words) -> dict[str, Any]:
    diagnostic = shown.diagnostic
    message, help_line = words.diagnostic(diagnostic)
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(diagnostic.location.file)}}
    if diagnostic.location.line:
        region = {"startLine": diagnostic.location.line}
        if diagnostic.location.column:
            region["startColumn"] = diagnostic.location.column
        place["region"] = region
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": LEVELS[diagnostic.severity],
        "message": {"text": _message(f"{message}\n{help_line}")},
        "locations": [{"physicalLocation": place}],
    }
    if diagnostic.about:
        named = [{"name": name} for name in diagnostic.about]
        result["locations"][0]["logicalLocations"] = named
    if shown.acknowledged is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": shown.acknowledged}]
    return result


def _message(text: str) -> str:
    """A plain text message (3.11.3) without placeholders and links, whatever it seems to have."""
    return _braces(re.sub(r"[\\\[\]]", r"\\\g<0>", text) if "](" in text else text)


def _braces(text: str) -> str:
    """A message string in which no brace begins a placeholder (3.11.5)."""
    return text.replace("{", "{{").replace("}", "}}")


def _uri(file: str) -> str:
    """A file as a URI, absolute with `file://`; a name that is no UTF-8 keeps its bytes."""
    slashed = file.replace("\\", "/")
    drive = slashed[:2] if slashed[1:3] == ":/" else ""
    path = quote(slashed.removeprefix(drive).encode("utf-8", "surrogateescape"))
    if drive:
        return f"file:///{drive}{path}"
    return f"file://{path}" if path.startswith("/") else path

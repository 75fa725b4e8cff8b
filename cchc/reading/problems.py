"""Pydantic's complaints as diagnostics: our wording, and the place in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cchc.model.codes import CODE_OF, finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Frozen
from cchc.model.source import Path, Source
from cchc.model.tuples import NamedTuple
from cchc.reading.tree import MAX_PROBLEMS
from cchc.reading.visible import visible

WORDINGS = {
    "missing": "missing_key",
    "extra_forbidden": "unknown_key",
    "model_type": "not_a_mapping",
    "model_attributes_type": "not_a_mapping",
    "dict_type": "not_a_mapping",
    "tuple_type": "not_a_list",
    "too_short": "too_short",
    "literal_error": "not_allowed",
    "union_tag_invalid": "not_allowed",
    "union_tag_not_found": "missing_key",
    "string_type": "not_a_scalar",
}
"""Pydantic's error types that our models can meet; every other type is one of our own."""

QUOTED = ("text", "key")
"""The values of a diagnostic that repeat what the file says."""


class Typed(NamedTuple):
    """What a file says as its model (None where it is none), where its values stand, what keeps it
    from being read, and a finding for each value that is still open.
    """

    content: Frozen | None
    source: Source
    problems: Sequence[Diagnostic] = ()
    todo: Sequence[Diagnostic] = ()


def diagnostics(error: ValidationError, data: Any, source: Source) -> list[Diagnostic]:
    """One diagnostic an error, in file order, each at the nearest place that exists; not endless."""
    details = error.errors(include_url=False)[: 10 * MAX_PROBLEMS]
    found = [
        _diagnostic(detail, data, source)
        for detail in details
        if not _counts_only_valid(detail, data)
    ]
    return sorted(found, key=lambda d: d.location)[:MAX_PROBLEMS]


def _counts_only_valid(detail: ErrorDetails, data: Any) -> bool:
    """True for "too short" of a list that is long enough: pydantic counts its valid items alone."""
    if detail["type"] != "too_short":
        return False
    for step in real_path(detail["loc"], data):
        data = data[step]
    return isinstance(data, list) and len(data) >= (detail.get("ctx") or {}).get("min_length", 1)


def _diagnostic(detail: ErrorDetails, data: Any, source: Source) -> Diagnostic:
    kind = detail["type"]
    wording = kind if kind in CODE_OF else WORDINGS[kind]
    path = real_path(detail["loc"], data)
    values = dict(detail.get("ctx") or {})
    where = source.at(path)
    if wording == "missing_key" and kind != "missing" and not isinstance(detail["input"], dict):
        wording = "not_a_mapping"
    if detail["input"] is None and wording not in ("missing_key", "unknown_key"):
        wording = "value_empty"
    if wording == "missing_key":
        key = str(detail["loc"][-1]) if kind == "missing" else "kind"
        path = real_path(detail["loc"][:-1] if kind == "missing" else detail["loc"], data)
        values, where = {"key": key}, source.at(path)
    elif wording == "unknown_key":
        values, where = {"key": str(detail["loc"][-1])}, source.at(path, key=True)
    elif kind == "union_tag_invalid" and detail["input"].get("kind") is None:
        wording, where, values = "value_empty", source.at((*path, "kind")), {}
    elif wording == "not_allowed":
        text = detail["input"].get("kind") if kind == "union_tag_invalid" else detail["input"]
        allowed = values.get("expected_tags") or values.get("expected") or ""
        values = {"text": str(text), "allowed": str(allowed).replace("'", "").replace(" or ", ", ")}
        if kind == "union_tag_invalid":
            where = source.at((*path, "kind"))
    elif wording == "too_short":
        values = {"least": values.get("min_length", 1)}
    quoted = {k: visible(v) if k in QUOTED else v for k, v in values.items()}
    return finding(wording, where, path, **quoted)


def real_path(loc: tuple[int | str, ...], data: Any) -> Path:
    """The part of a pydantic location that exists in the data: a union adds its tag to it."""
    path: list[int | str] = []
    tagged = False
    for step in loc:
        if path[-1:] == ["rule"] and not tagged and isinstance(data, dict):
            tagged = True
            if data.get("kind") == step:
                continue  # the tag; a rule of bands has a key of the same name
        inside = isinstance(data, dict) and step in data
        if inside or (isinstance(data, list) and isinstance(step, int) and step < len(data)):
            path.append(step)
            data, tagged = data[step], False
    return tuple(path)

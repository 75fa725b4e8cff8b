"""The JSON Schemas of the data files, generated from the models."""

from __future__ import annotations

from typing import Any

from cchc.model.fields import Frozen

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def file_schema(model: type[Frozen], kind: str) -> dict[str, Any]:
    """The schema of one kind of file.

    Editors read YAML scalars as numbers and dates; the tool reads text, so that a figure may be
    written as either here. What a schema cannot say (sums, ids that exist) is left to the checks.
    """
    body = _plain(model.model_json_schema(by_alias=True, mode="validation"))
    return {"$schema": DIALECT, "title": f"cchc/{kind}/v1", **body}


def _plain(node: Any) -> Any:
    """The schema without pydantic's titles, and without null: a key is given a value or left out."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {
        name: {key: _plain(inner) for key, inner in value.items()}
        if name in ("properties", "$defs")
        else _plain(value)
        for name, value in node.items()
        if not (name == "title" and isinstance(value, str))
        and not (name == "default" and not value)
    }
    options = [option for option in kept.pop("anyOf", []) if option != {"type": "null"}]
    if len(options) == 1:
        return {**options[0], **kept}
    return {**kept, "anyOf": options} if options else kept

"""The JSON Schemas of the data files, generated from the models."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from cchc.model.appraisal import FIGURES, FORMS
from cchc.model.fields import Frozen
from cchc.model.plan import BOUNDS
from cchc.model.rate import Rate

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def file_schema(model: type[Frozen], kind: str) -> dict[str, Any]:
    """The schema of one kind of file.

    Editors read YAML scalars as numbers and dates; the tool reads text, so that a figure may be
    written as either here. What a schema cannot say (sums, ids that exist) is left to the checks.
    """
    body = _plain(model.model_json_schema(by_alias=True, schema_generator=_Schema))
    for name, node in body["$defs"].items():
        node.update(_together(name, node))
    return {"$schema": DIALECT, "title": f"cchc/{kind}/v1", **body}


class _Schema(GenerateJsonSchema):
    """Pydantic's schema, with defaults as a file writes them."""

    def encode_default(self, dft: Any) -> Any:
        """A rate as `100%`; anything else as pydantic has it."""
        return str(dft) if isinstance(dft, Rate) else super().encode_default(dft)


def _together(name: str, node: dict[str, Any]) -> dict[str, Any]:
    """Which keys of a model go together; its validators say the same when the file is read."""
    match name:
        case "Figure" | "Figures" | "Evidence":
            own = [figure for figure in FIGURES if figure in node["properties"]]
            forms = [form for form in FORMS if set(form) <= set(own)]
            return {
                "oneOf": [
                    {"required": list(form), "properties": {k: False for k in own if k not in form}}
                    for form in forms
                ]
            }
        case "Appraisal" | "Scores" | "Actuals":
            return _one("year", "period")
        case "Plan":
            return _one("about_year", "about_period")
        case "Measurement":
            return {**_one("criterion", "measure"), "dependentRequired": {"part": ["criterion"]}}
        case "Band":
            return _one("from", "above", "from_count")
        case "Target":
            counts = [bound for bound in BOUNDS if bound.endswith("_count")]
            counted = {"anyOf": [{"required": [bound]} for bound in counts]}
            return {
                "allOf": [
                    _one("criterion", "measure"),
                    _one(*BOUNDS),
                ],
                "dependentSchemas": {"stretch": {"not": counted}, "stretch_count": counted},
            }
        case _:
            return {}


def _one(*keys: str) -> dict[str, Any]:
    """Exactly one of some keys."""
    return {"oneOf": [{"required": [key]} for key in keys]}


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
    if "patternProperties" in kept:
        kept["additionalProperties"] = False  # a key of another form is refused, not passed over
    options = [option for option in kept.pop("anyOf", []) if option != {"type": "null"}]
    if len(options) == 1:
        return {**options[0], **kept}
    return {**kept, "anyOf": options} if options else kept

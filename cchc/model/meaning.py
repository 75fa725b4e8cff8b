"""What a model says, however it is written: whether two of them say the same."""

from __future__ import annotations

from typing import Any

from cchc.model.expression import Expression
from cchc.model.fields import Frozen
from cchc.model.rules import Bands
from cchc.model.value import Value


def meaning(value: Any) -> Any:
    """An expression by its tree, a figure by what it is worth, bands in order, all else as it is."""
    match value:
        case Expression():
            return value.tree
        case Value():
            return value.kind, value.exact, value.step
        case Bands():
            own = {"bands": meaning(tuple(sorted(value.bands, key=lambda band: band.begins)))}
            return ("bands", {**_keys(value), **own})
        case Frozen():
            return (type(value).__name__, _keys(value))
        case tuple() if not hasattr(value, "_fields"):
            return tuple(map(meaning, value))
        case dict():
            return {key: meaning(each) for key, each in value.items()}
    return value


def _keys(model: Frozen) -> dict[str, Any]:
    return {name: meaning(getattr(model, name)) for name in type(model).model_fields}

"""What every JSON result shares: points as strings with a point, dates as ISO, stable layout."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any

from cchc.model.dataset import Case
from cchc.model.expression import Expression
from cchc.model.fields import Frozen
from cchc.model.number import number_text
from cchc.model.rate import Rate
from cchc.model.value import Value

PLACES = 2
"""Decimals of points in a contract; a finer rounding step shows the decimals it needs."""


def points(value: Decimal | None) -> str | None:
    """Points as a contract writes them: "-0.30"."""
    if value is None:
        return None
    return number_text(value, max(PLACES, -int(value.normalize().as_tuple().exponent)))


def data(model: Frozen | None) -> dict[str, Any] | None:
    """A model of the data files as it stands in them: unset keys left out, numbers as strings."""
    if model is None:
        return None
    fields = type(model).model_fields
    return {
        fields[name].alias or name: _plain(getattr(model, name))
        for name in fields
        if name in model.model_fields_set
    }


def dumps(result: Mapping[str, Any]) -> str:
    """A result as indented JSON text in UTF-8 with a final line end."""
    return "".join(pieces(result))


def pieces(result: Mapping[str, Any]) -> Iterator[str]:
    """The text of a result, key by key; where a value is an iterator, each item is made when its
    turn comes, so that a long list is never whole in memory.
    """
    before = "{"
    for key, value in result.items():
        yield f"{before}\n  {encode_basestring(key)}: "
        before = ","
        if isinstance(value, Iterator):
            opened = "["
            for item in value:
                yield f"{opened}\n    " + _text(item, "\n    ")
                opened = ","
            yield "[]" if opened == "[" else "\n  ]"
        else:
            yield _text(value, "\n  ")
    yield "\n}\n"


def _text(value: Any, line: str) -> str:
    """A value as JSON text; `line` begins a line at its own indentation."""
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None:
        return "null"
    if isinstance(value, dict):
        inner = line + "  "
        keys = [f"{inner}{encode_basestring(key)}: " for key in value]
        items = [key + _text(each, inner) for key, each in zip(keys, value.values(), strict=True)]
        return f"{{{','.join(items)}{line}}}" if items else "{}"
    if isinstance(value, list | tuple):
        inner = line + "  "
        items = [inner + _text(each, inner) for each in value]
        return f"[{','.join(items)}{line}]" if items else "[]"
    return json.dumps(value)


def _plain(value: Any) -> Any:
    match value:
        case Decimal():
            return number_text(value)
        case Rate() | date() | Expression() | Value():
            return str(value)
        case Frozen():
            return data(value)
        case Mapping():
            return {str(key): _plain(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case _:
            return value


def period_json(case: Case) -> dict[str, Any]:
    """The period of a result; `year` stays for those who know years alone, null for other periods."""
    period = case.period
    return {"year": period.year if period.whole_year else None, "period": str(period)}

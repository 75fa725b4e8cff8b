"""A published contract: results against its schema, and results spoilt one place at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from functools import cached_property
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from tests.conftest import CI

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
CONDITIONS = ("if", "then", "else", "allOf")
At = tuple[str | int, ...]
"""A path in JSON data."""


class Contract:
    """The JSON Schema of one command's result."""

    def __init__(self, name: str) -> None:
        self.name = name

    @cached_property
    def schema(self) -> Any:
        """The schema, as it is published."""
        return json.loads((SCHEMAS / f"{self.name}.schema.json").read_text(encoding="utf-8"))

    @cached_property
    def open(self) -> Draft202012Validator:
        """The validator that other programs use: keys may be added."""
        return _validator(self.schema)

    @cached_property
    def closed(self) -> Draft202012Validator:
        """A validator that refuses every key that the schema does not list."""
        found = deepcopy(self.schema)
        for node in objects(found):
            if node.get("additionalProperties") is True:
                node["additionalProperties"] = False
        return _validator(found)

    def complaints(self, result: Any) -> list[str]:
        """What is wrong with a result that this program made: no key may be unknown. At home the open
        one is not asked, which refuses no more.
        """
        return [
            f"{error.json_path}: {error.message}"
            for validator in ((self.open, self.closed) if CI else (self.closed,))
            for error in validator.iter_errors(result)
        ]

    def takes(self, result: Any) -> bool:
        """Whether other programs take a result for one."""
        return self.open.is_valid(result)


def _validator(schema: Any) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in JSON data, outermost first."""
    if isinstance(node, dict):
        yield node
    inside = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for inner in inside:
        yield from objects(inner)


def keys(node: Any) -> Iterator[tuple[str, Any]]:
    """Every key that a schema declares, with its schema; conditions repeat keys and are no place."""
    if isinstance(node, dict):
        for name, inner in node.items():
            if name in ("properties", "$defs"):
                yield from inner.items()
                for value in inner.values():
                    yield from keys(value)
            elif name not in CONDITIONS:
                yield from keys(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from keys(inner)


def places(node: Any, *path: str | int) -> Iterator[At]:
    """The path of every mapping of a result; of a list, the first alone."""
    if isinstance(node, dict):
        yield path
        for key, inner in node.items():
            yield from places(inner, *path, key)
    elif isinstance(node, list) and node:
        yield from places(node[0], *path, 0)


def at(result: Any, path: At) -> Any:
    """What stands at a path."""
    for step in path:
        result = result[step]
    return result


def put(result: Any, path: At, value: Any) -> Any:
    """The result with another value at a path."""
    at(result, path[:-1])[path[-1]] = value
    return result


def without_one(result: Any, wanted: list[At]) -> Iterator[tuple[At, Any]]:
    """The result without one key of the mappings at some paths, each key in turn."""
    for path in wanted:
        for key in at(result, path):
            made = deepcopy(result)
            del at(made, path)[key]
            yield (*path, key), made

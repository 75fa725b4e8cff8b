"""The JSON of `score` and `explain` against its published schemas, and the CSV against the JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cchc.model.dataset import Dataset
from cchc.reporting.plain_json import dumps
from cchc.reporting.score_json import COLUMNS, explain_json, guarded, score_csv, score_json
from cchc.scoring.scorecard import Scorecard, scorecard
from tests.support import CRITERIA, folder_with, read, replaced, shipped

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
NAMES = ("score", "explain")
UNDECIDED = ["3.1.1", "5.1.2", "6.1.2"]

Step = str | int


@cache
def schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


@cache
def validator(name: str, closed: bool = False) -> Draft202012Validator:
    """The validator of a contract; `closed` refuses every key that the schema does not list."""
    found = deepcopy(schema(name))
    if closed:
        for node in objects(found):
            if node.get("additionalProperties") is True:
                node["additionalProperties"] = False
    return Draft202012Validator(found, format_checker=Draft202012Validator.FORMAT_CHECKER)


def objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in JSON data, outermost first."""
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from objects(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from objects(inner)


def complaints(name: str, result: Any, closed: bool = False) -> list[str]:
    found = validator(name, closed).iter_errors(result)
    return [f"{error.json_path}: {error.message}" for error in found]


def carded(dataset: Dataset) -> Scorecard:
    (given,) = dataset.appraisals
    book = dataset.rulebook(given.content.rulebook)
    assert book is not None
    return scorecard(book.content, given)


@cache
def known() -> tuple[Scorecard, Dataset]:
    loaded = shipped()
    assert loaded.problems == ()
    return carded(loaded.dataset), loaded.dataset


def scored() -> Any:
    """The shipped result as another program reads it."""
    return json.loads(dumps(score_json(*known())))


def explained(criterion: str) -> Any:
    card, dataset = known()
    row = card.find(criterion)
    assert row is not None
    return json.loads(dumps(explain_json(card, row, dataset)))


def row_of(criterion: str) -> Any:
    return next(row for row in scored()["rows"] if row["criterion"] == criterion)


# The schemas themselves.


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_is_a_schema(name: str) -> None:
    assert schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_key_is_described(name: str) -> None:
    conditions = ("if", "then", "else", "allOf")
    described = {k: v for k, v in schema(name).items() if k not in conditions}
    for definition in (described, *described["$defs"].values()):
        for node in objects({k: v for k, v in definition.items() if k != "$defs"}):
            for key, inner in node.get("properties", {}).items():
                if "verdict" in node.get("required", []) and "if" in node:
                    continue
                assert set(inner) & {"description"} or "type" in inner, key
    listed = {**described["properties"]}
    for definition in described["$defs"].values():
        listed.update(definition.get("properties", {}))
    assert [key for key, inner in listed.items() if not inner.get("description")] == []
    assert [k for k, v in described["$defs"].items() if not v.get("description")] == []


def test_what_the_schemas_share_is_the_same() -> None:
    score, explain = schema("score"), schema("explain")
    shared = set(score["$defs"]) & set(explain["$defs"])
    assert shared == set(score["$defs"])
    assert all(score["$defs"][name] == explain["$defs"][name] for name in shared)
    row = score["properties"]["rows"]["items"]
    assert all(explain["properties"][key] == inner for key, inner in row["properties"].items())
    assert explain["allOf"] == row["allOf"]

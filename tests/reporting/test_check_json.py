"""The JSON of `cchc check` against its published schema."""

from __future__ import annotations

import json
from collections import Counter
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cchc.language.words import Words
from cchc.reporting.check_json import check_json
from cchc.reporting.check_result import CheckResult
from tests.reporting.check_runs import RUNS, as_read, contrived, put, run

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=RUNS)
def result(request: pytest.FixtureRequest, tmp_path: Path) -> CheckResult:
    """Every kind of run."""
    return run(request.param, tmp_path)


@pytest.fixture(params=("vi", "en"))
def words(request: pytest.FixtureRequest) -> Words:
    """Both languages."""
    return Words(request.param)


SCHEMA: Any = json.loads((ROOT / "docs/schemas/check.schema.json").read_text(encoding="utf-8"))


@cache
def json_schema(closed: bool = False) -> Draft202012Validator:
    found = deepcopy(SCHEMA)
    if closed:
        found["additionalProperties"] = False
        found["properties"]["summary"]["additionalProperties"] = False
        found["$defs"]["finding"]["additionalProperties"] = False
    return Draft202012Validator(found)


def test_json_keeps_its_contract(result: CheckResult, words: Words) -> None:
    told = as_read(check_json(result, words))
    for closed in (False, True):
        errors = json_schema(closed).iter_errors(told)
        assert [f"{e.json_path}: {e.message}" for e in errors] == []
    assert list(told) == SCHEMA["required"]
    assert told["exit_code"] == result.code
    for one, shown in zip(told["findings"], result.found, strict=True):
        assert list(one) == SCHEMA["$defs"]["finding"]["required"]
        assert (one["message"], one["help"]) == words.diagnostic(shown.diagnostic)
        assert one["acknowledged"] == shown.acknowledged
    open_ones = Counter(f["severity"] for f in told["findings"] if f["acknowledged"] is None)
    summary = told["summary"]
    counts = {"error": "errors", "warning": "warnings", "info": "infos"}
    assert {name: summary[key] for name, key in counts.items()} == {
        name: open_ones[name] for name in counts
    }
    assert sum(summary.values()) == len(told["findings"])


def test_the_json_schema_is_one_and_describes_every_key() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    described = [*SCHEMA["properties"].values(), *SCHEMA["$defs"].values()]
    described += SCHEMA["properties"]["summary"]["properties"].values()
    described += SCHEMA["$defs"]["finding"]["properties"].values()
    assert len(described) > 20
    assert [one for one in described if not one.get("description")] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "cchc/check/v2"),
        (("data",), []),
        (("files",), -1),
        (("strict",), "yes"),
        (("exit_code",), 2),
        (("summary", "errors"), None),
        (("findings", 0, "code"), "C001"),
        (("findings", 0, "code"), "301"),
        (("findings", 0, "wording"), "Deduction mismatch"),
        (("findings", 0, "severity"), "note"),
        (("findings", 0, "message"), "two\nlines"),
        (("findings", 0, "help"), ""),
        (("findings", 0, "line"), 0),
        (("findings", 0, "column"), "7"),
        (("findings", 0, "path"), "rows.0"),
        (("findings", 0, "path"), [None]),
        (("findings", 0, "acknowledged"), "an error is never acknowledged"),
        (("findings", 1, "acknowledged"), ""),
    ],
)
def test_the_json_schema_refuses(path: tuple[str | int, ...], value: Any) -> None:
    told = as_read(check_json(contrived(), Words("vi")))
    assert json_schema().is_valid(told)
    assert not json_schema().is_valid(put(deepcopy(told), path, value))


def test_no_key_of_the_json_may_be_missing() -> None:
    for place in ((), ("summary",), ("findings", 0)):
        node = as_read(check_json(contrived(), Words("vi")))
        for step in place:
            node = node[step]
        for key in list(node):
            told = inner = as_read(check_json(contrived(), Words("vi")))
            for step in place:
                inner = inner[step]
            del inner[key]
            assert not json_schema().is_valid(told), (*place, key)

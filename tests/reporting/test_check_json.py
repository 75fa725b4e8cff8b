"""The JSON of `cchc check` against its published schema."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from cchc.checking.result import CheckResult
from cchc.language.words import Words
from cchc.reporting.check_json import check_json
from tests.reporting.check_runs import RUNS, as_read, contrived, run
from tests.reporting.contract import Contract, put, without_one

CONTRACT = Contract("check")


@pytest.fixture(params=RUNS)
def result(request: pytest.FixtureRequest, tmp_path: Path) -> CheckResult:
    """Every kind of run."""
    return run(request.param, tmp_path)


@pytest.fixture(params=("vi", "en"))
def words(request: pytest.FixtureRequest) -> Words:
    """Both languages."""
    return Words(request.param)


@pytest.mark.slow
def test_json_keeps_its_contract(result: CheckResult, words: Words) -> None:
    told = as_read(check_json(result, words))
    assert CONTRACT.complaints(told) == []
    assert list(told) == CONTRACT.schema["required"]
    assert told["exit_code"] == result.code
    for one, shown in zip(told["findings"], result.found, strict=True):
        assert list(one) == CONTRACT.schema["$defs"]["finding"]["required"]
        assert (one["message"], one["help"]) == words.diagnostic(shown.diagnostic)
        assert one["acknowledged"] == shown.acknowledged
    open_ones = Counter(f["severity"] for f in told["findings"] if f["acknowledged"] is None)
    summary = told["summary"]
    counts = {"error": "errors", "warning": "warnings", "info": "infos"}
    assert {name: summary[key] for name, key in counts.items()} == {
        name: open_ones[name] for name in counts
    }
    assert sum(summary.values()) == len(told["findings"])


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
    assert CONTRACT.takes(told)
    assert not CONTRACT.takes(put(deepcopy(told), path, value))


def test_no_key_of_the_json_may_be_missing() -> None:
    told = as_read(check_json(contrived(), Words("vi")))
    for path, broken in without_one(told, [(), ("summary",), ("findings", 0)]):
        assert not CONTRACT.takes(broken), path

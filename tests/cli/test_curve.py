"""`cchc explain --curve`: which criteria it tells, and what it does not take."""

from __future__ import annotations

import json

from tests.cli.conftest import Run
from tests.reporting.contract import Contract


def test_the_command(run: Run) -> None:
    schema = Contract("curve").schema
    one = run("explain", "3.11.2", "--curve")
    assert (one.code, one.err) == (0, "")
    result = json.loads(one.out)
    assert list(result) == schema["required"]
    (found,) = result["criteria"]
    assert list(found) == schema["properties"]["criteria"]["items"]["required"]
    assert (found["criterion"], result["nodes"], result["total"]) == ("3.11.2", [], None)
    group = json.loads(run("explain", "3.11", "--curve", "--format", "json").out)
    assert [found["criterion"] for found in group["criteria"]] == ["3.11.1", "3.11.2"]
    assert run("explain", "9.9", "--curve").code == 2
    refused = run("explain", "--curve", "--format", "md")
    assert refused.code == 2
    assert "--curve" in refused.err


def test_areas_that_are_scored_as_a_whole(run: Run) -> None:
    """example:766 has an area 3.5, and points of areas without rules."""
    asked = ("--data", "example:766", "--body", "Gia Lai")
    for *command, contract in (
        ("explain", "3.5", "--curve", "curve"),
        ("explain", "3.5", "--format", "json", "explain"),
        ("score", "--format", "json", "score"),
    ):
        result = json.loads(run(*command, *asked).out)
        assert '"area": "3.5"' in json.dumps(result)
        assert Contract(contract).complaints(result) == []

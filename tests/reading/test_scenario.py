"""Scenario files: what is in a good one, and every fault of a bad one at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.model.diagnostic import Diagnostic
from cchc.model.scenario import Scenarios
from cchc.reading.load import read_one
from tests.support import brief

GOOD = """\
schema: cchc/scenario/v1
scenarios:
  - name: Thận trọng
    set: {"3.12.3": 80%, "1.6": 4}
  - name: Quyết liệt
    stretch: true
    set: {"3.10": "16/17"}
"""


def saved(folder: Path, text: str) -> str:
    file = folder / "s.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def read_scenarios(file: str) -> tuple[Scenarios | None, tuple[Diagnostic, ...]]:
    return read_one(Path(file), Scenarios, "scenario")


def test_a_good_file(tmp_path: Path) -> None:
    found, problems = read_scenarios(saved(tmp_path, GOOD))
    assert problems == ()
    assert found is not None
    assert [(one.name, one.stretch, dict(one.set_)) for one in found.scenarios] == [
        (
            "Thận trọng",
            False,
            {"3.12.3": "80%", "1.6": "4"},
        ),  # as written: the rule says what it is
        ("Quyết liệt", True, {"3.10": "16/17"}),
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("scenario/v1", "plan/v1", [("schema_line", 1)]),
        ("schema: cchc/scenario/v1\n", "", [("schema_line", 1)]),
        ("name: Thận trọng\n    set", "set", [("missing_key", 3)]),
        ('    set: {"3.10": "16/17"}\n', "", [("missing_key", 5)]),
        ('{"3.10": "16/17"}', "{}", [("too_short", 7)]),
        ('{"3.10": "16/17"}', '{"3.1ơ": 50%}', [("criterion_id_form", 7)]),
        ('{"3.10": "16/17"}', '{"3.10": ""}', [("value_empty", 7)]),
        ("stretch: true", "stretch: có", [("not_a_flag", 6)]),
        ("stretch: true", "strech: true", [("unknown_key", 6)]),
        ("Quyết liệt", '""', [("value_empty", 5)]),
    ],
)
def test_a_fault_is_told_at_its_line(
    tmp_path: Path, old: str, new: str, expected: list[tuple[str, int]]
) -> None:
    assert GOOD.count(old) == 1
    found, problems = read_scenarios(saved(tmp_path, GOOD.replace(old, new)))
    assert found is None
    assert [(wording, line) for wording, _, line in brief(problems)] == expected


def test_no_scenario_is_a_fault(tmp_path: Path) -> None:
    text = "schema: cchc/scenario/v1\nscenarios: []\n"
    found, problems = read_scenarios(saved(tmp_path, text))
    assert found is None
    assert [(wording, line) for wording, _, line in brief(problems)] == [("too_short", 2)]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    found, problems = read_scenarios(str(tmp_path / "s.yaml"))
    assert (found, brief(problems)) == (None, [("file_absent", "s.yaml", 0)])

"""The JSON Schemas of the data files: equal to the models, and right for another validator."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from cchc.cli.main import main
from cchc.model.kinds import KINDS
from cchc.reading.folder import kind_of
from tests.support import CRITERIA, DATA, DEDUCTIONS, PLAN, UNITS, read, text_of

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "docs" / "schemas"
FILES = {CRITERIA: "criteria", DEDUCTIONS: "appraisal", UNITS: "units", PLAN: "plan"}


if TYPE_CHECKING:
    Loader = yaml.SafeLoader
else:
    Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Editor(Loader):
    """YAML as an editor reads it: the core schema of YAML 1.2, where a date is text."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def as_an_editor(text: str) -> Any:
    """YAML as JSON data: keys are text."""
    return json.loads(json.dumps(yaml.load(text, Editor)))


def published(kind: str) -> Any:
    return json.loads((SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8"))


@cache
def validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(published(kind))


def complaints(kind: str, text: str) -> list[str]:
    return [f"{e.json_path}: {e.message}" for e in validator(kind).iter_errors(as_an_editor(text))]


def complains(kind: str, text: str) -> bool:
    """The same, stopped at the first."""
    return not validator(kind).is_valid(as_an_editor(text))


@pytest.mark.parametrize("kind", KINDS)
def test_the_kept_schema_is_what_the_command_prints(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", kind]) == 0
    kept = (SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8")
    assert capsys.readouterr().out == kept, f"cchc schema {kind} > docs/schemas/{kind}.schema.json"


def test_an_unknown_kind_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "budget"]) == 2
    assert "criteria, appraisal, units, plan, actuals, scenario" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_is_one(kind: str) -> None:
    schema = published(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["title"] == schema["properties"]["schema"]["const"] == f"cchc/{kind}/v1"
    assert schema["additionalProperties"] is False
    used = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema)))
    assert used == set(schema["$defs"])
    assert "null" not in re.findall(r'"type": "(\w+)"', json.dumps(schema))


def test_an_editor_leaves_dates_as_text() -> None:
    read = as_an_editor("{a: 2023-12-15, b: 1.50, c: 010, d: no, e: true, f: , 1: 12:30, g: -6.07}")
    assert read["a"] == "2023-12-15"
    assert (read["b"], read["c"], read["g"]) == (1.5, 10, -6.07)
    assert (read["d"], read["e"], read["f"], read["1"]) == ("no", True, None, "12:30")


def test_every_shipped_file_is_listed_here() -> None:
    assert {file.name for file in DATA.glob("*.y*ml")} == set(FILES)


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_the_shipped_data_are_valid(name: str) -> None:
    assert complaints(FILES[name], text_of(name)) == []


@pytest.mark.parametrize("name", FILES)
def test_the_first_line_names_the_schema_for_editors(name: str) -> None:
    first, _, rest = text_of(name).partition("\n")
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match is not None
    named = (DATA / match[1]).resolve()
    assert named == SCHEMAS / f"{FILES[name]}.schema.json"
    assert named.is_file()
    assert kind_of(rest.encode()) == FILES[name]


def examples() -> list[str]:
    """The whole files shown in the guide."""
    guide = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
    return re.findall(r"<!-- test: file -->\n```yaml\n(.*?)```", guide, re.DOTALL)


@pytest.mark.parametrize("text", examples())
def test_the_files_of_the_guide_are_valid(text: str) -> None:
    kind = kind_of(text.encode())
    assert kind is not None
    assert complaints(kind, text) == []


def test_the_guide_has_files() -> None:
    assert len(examples()) >= 3


def refused(folder: Path, name: str, text: str) -> bool:
    """Whether the tool itself refuses to read the file."""
    for other in FILES:
        (folder / other).write_text(text if other == name else text_of(other), encoding="utf-8")
    return any(problem.fails for problem in read(folder).problems)


def changed(name: str, old: str, new: str) -> str:
    assert old in text_of(name)
    return text_of(name).replace(old, new, 1)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (DEDUCTIONS, "appraised: 1.70", 'appraised: "1,70"'),
        (DEDUCTIONS, "deduction: -0.30", 'deduction: "−0,30"'),
        (DEDUCTIONS, "deduction: -0.30", "deduction: -0.3"),
        (DEDUCTIONS, "rate: 70.25%", 'rate: "70,25%"'),
        (DEDUCTIONS, "rate: 85%", "rate: 85 %"),
        (DEDUCTIONS, "date: 2024-01-09", "date: 9/1/2024"),
        (DEDUCTIONS, "year: 2023", 'year: "2023"'),
        (DEDUCTIONS, "count: 12, of: 112", 'count: "12", of: 112'),
        (DEDUCTIONS, "met: false", "not_applicable: true"),
        (DEDUCTIONS, "{count: 3}", "{state: khong}"),
        (DEDUCTIONS, 'criterion: "1.1.3"', "criterion: 1.1.3"),
        (DEDUCTIONS, "rows:\n", 'declared_areas: {"1": -0.83}\nrows:\n'),
        (CRITERIA, "full_at: 30%", 'full_at: "30,5%", zero_below: 5%'),
        (CRITERIA, "{kind: yes_no, points: 0.5}", "{kind: bonus, points_each: 0.1, cap: 0.5}"),
        (CRITERIA, "{from: 0%, points: 0.5}", "{above: 5%, points: 0.5}"),
        (PLAN, "issued: 2024-02", "issued: 2/2024"),
        (PLAN, "deadline: 2024\n", "deadline: 31/12/2024\n"),
        (PLAN, "at_least_count: 4", "at_least_count: 4\n    stretch_count: 6"),
        (UNITS, "kind: office", "kind: ward"),
    ],
)
def test_other_ways_to_write_are_valid_too(name: str, old: str, new: str, tmp_path: Path) -> None:
    text = changed(name, old, new)
    assert complaints(FILES[name], text) == []
    assert not refused(tmp_path, name, text)


BROKEN = [
    (DEDUCTIONS, "appraised: 1.70", "appraised: nhiều"),
    (DEDUCTIONS, "appraised: 1.70", "appraised: 1000000"),
    (DEDUCTIONS, "appraised: 1.70", "appraised: [1.70]"),
    (DEDUCTIONS, "appraised: 1.70", "appraised:"),
    (DEDUCTIONS, "max_points: 2", "max_points: -2"),
    (DEDUCTIONS, "max_points: 2", "max_point: 2"),
    (DEDUCTIONS, "    max_points: 2\n", ""),
    (DEDUCTIONS, "rate: 85%", "rate: 0.85"),
    (DEDUCTIONS, "rate: 85%", "rate: 85"),
    (DEDUCTIONS, "rate: 85%", "rate: -85%"),
    (DEDUCTIONS, "rate: 85%", "rate: 85%, count: 3"),
    (DEDUCTIONS, "evidence: {rate: 85%}", "evidence: {}"),
    (DEDUCTIONS, "count: 12, of: 112", "of: 112"),
    (DEDUCTIONS, "count: 12, of: 112", "count: 12.5, of: 112"),
    (DEDUCTIONS, "count: 12, of: 112", "count: -12, of: 112"),
    (DEDUCTIONS, "nhap-ho-so: {missing", "Nhập hồ sơ: {missing"),
    (DEDUCTIONS, "missing: 6, of: 18", "missing: 6, of: 18, parts: {a: {count: 1}}"),
    (DEDUCTIONS, "met: true", "met: yes"),
    (DEDUCTIONS, "year: 2023", "year: 23"),
    (DEDUCTIONS, "date: 2024-01-09", "date: 2024-13-09"),
    (DEDUCTIONS, "date: 2024-01-09", "date: 09.01.2024"),
    (DEDUCTIONS, 'criterion: "3.3"', "criterion: 3.3"),
    (DEDUCTIONS, 'criterion: "1.1.3"', 'criterion: "1.1.3."'),
    (DEDUCTIONS, "responsible: []", "responsible: van-phong"),
    (DEDUCTIONS, "responsible: [phong-noi-vu]", "responsible: [Phòng Nội vụ]"),
    (DEDUCTIONS, "rows_given: deducted", "rows_given: some"),
    (DEDUCTIONS, "schema: cchc/appraisal/v1", "schema: cchc/appraisal/v2"),
    (DEDUCTIONS, "rows:\n", "declared_areas: {một: -0.83}\nrows:\n"),
    (CRITERIA, "kind: proportional", "kind: tỷ lệ"),
    (CRITERIA, "{kind: proportional}", "{full_at: 30%}"),
    (CRITERIA, "{kind: count, points_each: 0.5}", "{kind: count}"),
    (CRITERIA, "kind: proportional, full_at: 30%", "kind: proportional, full: 30%"),
    (CRITERIA, "full_at: 30%", "full_at: 30"),
    (CRITERIA, "{from: 0%, points: 0.5}", "{from: 0%, above: 0%, points: 0.5}"),
    (CRITERIA, "{from: 0%, points: 0.5}", "{points: 0.5}"),
    (CRITERIA, "valid: 2023..2025", "valid: 2023-2025"),
    (CRITERIA, "step: 0.01", "step: 0"),
    (CRITERIA, "mode: half_up", "mode: bankers"),
    (CRITERIA, "status: inferred", "status: guessed"),
    (PLAN, "id: NV-1.1", "id: 1.1"),
    (PLAN, "issued: 2024-02", "issued: 2024-02-41"),
    (PLAN, "deadline: 2024-02-29", "deadline: 29/02"),
    (PLAN, "at_least: 100%", "at_least: 100%\n    above: 99%"),
    (PLAN, "    at_least: 100%\n", ""),
    (PLAN, '- criterion: "1.1.3"\n', '- criterion: "1.1.3"\n    measure: x\n'),
    (PLAN, "stretch: 90%", "stretch_count: 9"),
    (PLAN, "baseline: {rate: 70.2%}", "baseline: 70.2%"),
    (UNITS, "kind: office", "kind: phòng"),
    (UNITS, "complete: true", "complete: đủ"),
    (UNITS, "valid_to: 2025-06-30", "valid_to: 2025-06-31a"),
    (UNITS, "groups:", "group:"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "old", "new"), BROKEN)
def test_what_the_tool_refuses_the_schema_refuses(
    name: str, old: str, new: str, tmp_path: Path
) -> None:
    text = changed(name, old, new)
    assert complains(FILES[name], text)
    assert refused(tmp_path, name, text)

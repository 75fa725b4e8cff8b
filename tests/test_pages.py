"""The pages for who carries on: what they name is there, and is what they say it is."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from cchc import __version__
from cchc.cli.check import CheckFormat
from cchc.cli.options import ReportFormat
from cchc.cli.schema import KindName
from cchc.model.dataset import Dataset
from cchc.model.kinds import KINDS
from cchc.model.rules import Rule
from tests.house import ROOMS, nodes, parsed

ROOT = Path(__file__).parents[1]
ARCHITECTURE = ROOT / "docs" / "architecture.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
PAGES = (ARCHITECTURE, CONTRIBUTING, ROOT / "RELEASING.md")
PATHS = re.compile(r"`((?:cchc|tests|docs|data|benchmarks|\.ci|\.github)/[\w./-]*)`")
DEFINED = re.compile(r"`(\w+)`(?: and `(\w+)`)?\s+(?:in|of)\s+`(cchc/[\w/]+\.py)`")


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def block(page: Path, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text(page), re.DOTALL)


def defined(file: Path) -> set[str]:
    """The names that a module gives."""
    names: set[str] = set()
    for node in parsed(text(file)).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_and_module_that_a_page_names_is_there(page: Path) -> None:
    named = PATHS.findall(text(page))
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
    modules = re.findall(r"python -m (tests\.\w+)", text(page))
    assert [module for module in modules if find_spec(module) is None] == []
    links = re.findall(r"\]\(([^)]+)\)", text(page))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.slow
def test_every_name_stands_in_the_file_it_is_said_to() -> None:
    found = [match for page in PAGES for match in DEFINED.findall(text(page))]
    assert len(found) >= 20
    for *names, file in found:
        assert {name for name in names if name} <= defined(ROOT / file), (names, file)


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_the_rooms_are_those_of_the_house_in_their_order(page: Path) -> None:
    told = re.findall(r"(?m)^\| `cchc/(\w+)/` \|", text(page))
    assert tuple(told) == ROOMS


def told_places(what: str) -> set[str]:
    """The files of the table of what a new one touches, of one row."""
    (row,) = re.findall(rf"(?m)^\| {what} \| (.*) \|$", text(ARCHITECTURE))
    return set(PATHS.findall(row))


@cache
def known() -> dict[str, set[str]]:
    """The names that each module knows: by importing them, or as texts."""
    found = {}
    for file in (ROOT / "cchc").rglob("*.py"):
        names = found[file.relative_to(ROOT).as_posix()] = set[str]()
        for node in nodes(parsed(text(file))):
            if isinstance(node, ast.ImportFrom):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.add(node.value)
    return found


def places(names: set[str], least: int) -> set[str]:
    """The modules that know so many of some names."""
    return {file for file, mine in known().items() if len(names & mine) >= least}


@pytest.mark.slow
def test_a_new_kind_of_rule_touches_what_the_page_says() -> None:
    kinds = {kind.__name__ for kind in get_args(Rule)}
    assert len(kinds) >= 10
    assert places(kinds, 2) | {"cchc/model/rules.py"} == told_places("kind of rule")


@pytest.mark.slow
def test_a_new_kind_of_file_touches_what_the_page_says() -> None:
    assert set(KINDS) == set(KindName)
    assert {kind.field for kind in KINDS.values()} <= {field.name for field in fields(Dataset)}
    assert places(set(KINDS), len(KINDS) - 1) | {"cchc/model/dataset.py"} == told_places(
        "kind of data file"
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("what", "formats"), [("format of a report", ReportFormat), ("format of findings", CheckFormat)]
)
def test_a_new_format_touches_what_the_page_says(what: str, formats: type[StrEnum]) -> None:
    assert places(set(formats), len(formats) - 1) == told_places(what)


def test_the_row_that_is_followed_reads_as_shown() -> None:
    scores, rule = block(ARCHITECTURE, "yaml")
    assert scores in text(ROOT / "data" / "deductions_2023.yaml")
    criteria = text(ROOT / "data" / "criteria.yaml")
    of_row = criteria.partition('- id: "3.11.2"\n')[2].partition("- id:")[0]
    assert rule in of_row
    (screen,) = block(ARCHITECTURE, "text")
    assert screen in text(ROOT / "tests" / "golden" / "score-100.txt")


def test_the_commands_of_the_set_up_are_those_of_the_readme() -> None:
    every, quick = (command.strip() for command in block(CONTRIBUTING, "sh"))
    readme = text(ROOT / "README.md")
    assert every in readme and quick in readme
    markers = set(re.findall(r"not (\w+)", quick))
    assert markers and all(f"`{marker}`" in text(CONTRIBUTING) for marker in markers)


def test_the_jobs_are_those_of_the_workflow() -> None:
    workflow = yaml.safe_load(text(ROOT / ".github" / "workflows" / "ci.yaml"))
    assert re.findall(r"(?m)^\| `(\w+)` \|", text(CONTRIBUTING)) == list(workflow["jobs"])


def hooks() -> dict[str, dict[str, Any]]:
    (repository,) = yaml.safe_load(text(ROOT / ".pre-commit-config.yaml"))["repos"]
    assert repository["repo"] == "local"
    return {hook["id"]: hook for hook in repository["hooks"]}


def test_our_own_hook_is_the_one_we_offer() -> None:
    (offered,) = yaml.safe_load(text(ROOT / ".pre-commit-hooks.yaml"))
    assert hooks()[offered["id"]] == {**offered, "language": "system"}


def test_the_hooks_run_what_the_environment_has() -> None:
    for name, hook in hooks().items():
        assert set(hook) >= {"id", "name", "entry", "language"}, name
        command, *arguments = hook["entry"].split()
        assert find_spec(arguments[1] if command == "python" else command), name
        files = [one for one in arguments if one.startswith("tests/")]
        assert [file for file in files if not (ROOT / file).exists()] == []
        re.compile(hook.get("files", ""))


def test_the_newest_dated_section_of_the_changelog_is_this_version() -> None:
    first, second, *_ = re.findall(r"(?m)^## (.+)$", text(ROOT / "CHANGELOG.md"))
    assert first == "Unreleased"
    assert re.fullmatch(rf"{re.escape(__version__)} \(\d{{4}}-\d\d-\d\d\)", second)

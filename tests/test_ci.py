"""The hook, the workflow and the page about them: what they say to run, runs."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from cchc.cli.main import main
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.lowest import computed, constraints
from tests.support import DATA

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
ENGLISH = (ROOT / "docs" / "ci.en.md").read_text(encoding="utf-8")
SNIPPETS, IN_ENGLISH = (
    re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) for page in (PAGE, ENGLISH)
)


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data repository with one commit; the working directory."""
    shutil.copytree(DATA, tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return tmp_path


def hook() -> dict[str, Any]:
    (found,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def workflow() -> dict[str, Any]:
    path = ROOT / "docs" / "examples" / "github-workflow.yaml"
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_the_hook_checks_the_folder_data(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command, *arguments = shlex.split(hook()["entry"]) + hook()["args"]
    assert command == "cchc"
    assert main(arguments) == 0
    assert "4 tệp trong data: 0 lỗi" in capsys.readouterr().out
    (repository / "data").rename(repository / "du-lieu")  # nothing else is checked in its place
    assert main(arguments) == 3


def test_the_hook_runs_for_yaml_files_and_is_given_none() -> None:
    assert hook()["pass_filenames"] is False
    for name, wanted in (("data/a.yaml", True), ("a.yml", True), ("yaml.md", False)):
        assert bool(re.search(hook()["files"], name)) is wanted


@pytest.mark.slow
def test_the_commands_of_the_workflow_run(repository: Path) -> None:
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.invalid"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "x"]):
        subprocess.run([*git, *command], check=True)
    steps = workflow()["jobs"]["check"]["steps"]
    steps += yaml.safe_load(IN_ENGLISH[1])["jobs"]["data"]["steps"]
    commands = [step["run"] for step in steps if step.get("run", "").startswith("cchc ")]
    assert len(commands) == 3
    for command in commands:
        arguments = shlex.split(re.sub(r"origin/[$\w]+", "HEAD", command))
        assert main(arguments[1:]) == 0, command
    assert [step["with"] for step in steps if "checkout" in step.get("uses", "")] == [
        {"fetch-depth": 0},
        {"fetch-depth": 0},
    ]


def test_the_hook_of_the_english_page_runs(repository: Path) -> None:
    (given,) = yaml.safe_load(IN_ENGLISH[0])["repos"][0]["hooks"]
    assert given["id"] == hook()["id"]
    assert main([*shlex.split(hook()["entry"])[1:], *given["args"]]) == 0


def test_the_commands_and_options_within_the_english_page(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for command in (
        told for told in re.findall(r"`(cchc [^`]+)`", ENGLISH) if " check" not in told
    ):
        assert main(shlex.split(command)[1:]) == 0, command
    assert "C313" in capsys.readouterr().out
    assert main(["check", "--help"]) == 0
    told = capsys.readouterr().out
    asked = re.findall(r"`(--[a-z][^`]*)`", ENGLISH)
    assert len(asked) > 7
    for option, *values in map(str.split, asked):
        assert option in told, option
        assert option != "--format" or values[0] in told, values


def test_every_option_and_format_of_the_page_exists(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--help"]) == 0
    told = capsys.readouterr().out
    options = set(re.findall(r"--[a-z][a-z-]+", PAGE))
    assert options >= {"--strict", "--select", "--ignore", "--against", "--require-note"}
    assert [option for option in options if option not in told] == []
    formats = re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)
    assert ", ".join(sorted(formats)) == "github, json, junit, sarif, text"
    assert [form for form in formats if form not in told] == []


@pytest.mark.parametrize("key", ["acknowledged", "changes"])
def test_the_snippets_can_be_pasted(key: str, repository: Path) -> None:
    (snippet,) = (text for text in SNIPPETS if text.startswith(f"{key}:"))
    file = repository / "data" / "criteria.yaml"
    file.write_text(file.read_text(encoding="utf-8") + snippet, encoding="utf-8")
    loaded = load(Folder(repository / "data", False))
    assert loaded.problems == ()
    assert len(getattr(loaded.dataset.rulebooks[0].content, key)) == 1


def test_every_link_of_the_page_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", PAGE)
    assert len(links) >= 3
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []


def test_nothing_tells_to_install_from_an_index_that_does_not_have_it() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "docs").rglob("*.yaml")]
    installs = re.findall(r"pip install [^`\n&;]*", "\n".join(p.read_text("utf-8") for p in pages))
    assert len(installs) >= 5
    for command in installs:
        wanted = [one for one in shlex.split(command)[2:] if not one.startswith("-")]
        assert wanted, command
        for one in wanted:
            assert one.startswith((".", "cchc @ git+", "cchc[office] @ git+")), command


# The project's own workflow


def own() -> dict[str, Any]:
    path = ROOT / ".github" / "workflows" / "ci.yaml"
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    jobs = found["jobs"]
    assert isinstance(jobs, dict)
    return jobs


def project() -> dict[str, Any]:
    found = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert isinstance(found, dict)
    return found


def runs(job: str) -> list[str]:
    return [step["run"] for step in own()[job]["steps"] if "run" in step]


def test_it_runs_on_every_python_that_is_promised_on_three_systems() -> None:
    versions = [name.rpartition(" :: ")[2] for name in project()["classifiers"] if "3." in name]
    matrix = own()["systems"]["strategy"]["matrix"]
    assert matrix["python"] == versions
    assert project()["requires-python"] == f">={versions[0]}"
    assert [name.partition("-")[0] for name in matrix["os"]] == ["ubuntu", "macos", "windows"]
    setups = [step["with"] for job in own().values() for step in job["steps"] if "with" in step]
    assert {with_["python-version"] for with_ in setups if "python-version" in with_} <= {
        *versions,
        "${{ matrix.python }}",
    }


def test_the_last_job_reads_what_every_whole_run_wrote() -> None:
    upload = {
        job: [step["with"] for step in given["steps"] if "upload-artifact" in step.get("uses", "")]
        for job, given in own().items()
    }
    assert own()["made"]["needs"] == [job for job, written in upload.items() if written]
    for written in filter(None, upload.values()):
        assert [one["path"] for one in written] == ["outcomes.json"]
        assert all(one["name"].startswith("outcomes-") for one in written)
    (command,) = runs("made")
    assert command.startswith("python3 -m tests.skips outcomes-*/outcomes.json")


def test_the_lowest_versions_are_those_of_pyproject() -> None:
    assert (ROOT / ".ci" / "lowest.txt").read_text(encoding="utf-8") == computed()
    assert any(".ci/lowest.txt" in command for command in runs("lowest"))
    assert any("--upgrade-strategy eager" in command for command in runs("newest"))


def test_a_package_without_a_lower_bound_is_refused() -> None:
    wanted = {"name": "x", "dependencies": ["a>=1.2,<2"], "optional-dependencies": {"b": ["x[c]"]}}
    assert constraints(wanted) == "a==1.2\n"
    with pytest.raises(ValueError, match="no lower bound: d"):
        constraints({**wanted, "dependencies": ["d<2"]})


def test_what_it_runs_is_there() -> None:
    assert runs("whole") == [".ci/run"]
    assert os.access(ROOT / ".ci" / "run", os.X_OK) or os.name == "nt"
    marks = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]
    named = {mark.partition(":")[0] for mark in marks["ini_options"]["markers"]}
    tests = [command for job in own() for command in runs(job) if " pytest " in command]
    assert len(tests) == 3
    for command in tests:
        asked = set(re.findall(r"not (\w+)", command))
        assert asked and asked <= named, command

"""The house stands as designed: rooms, imports, printing, floats; and each rule catches a breach."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.house import BLIND, ROOMS, arrows, breaches, room_of

ROOT = Path(__file__).parents[1]
FILES = {
    file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8")
    for file in sorted((ROOT / "cchc").rglob("*.py"))
}
READ = {".py", ".json", ".j2", ".css", ".js"}
LONGEST = 400
DOC = '"""What lives here."""\n'


def test_the_house() -> None:
    assert [breach for file, source in FILES.items() for breach in breaches(source, file)] == []


def test_no_file_is_longer_than_a_person_reads() -> None:
    parts = [part for part in (ROOT / "cchc").rglob("*.*") if part.suffix in READ]
    assert {part.suffix for part in parts} == READ
    long = {part.name: part.read_text(encoding="utf-8").count("\n") for part in parts}
    assert {name: lines for name, lines in long.items() if lines > LONGEST} == {}


def test_enough_of_it_was_seen() -> None:
    seen = Counter(arrow for file, source in FILES.items() for arrow in arrows(source, file))
    assert seen.total() >= 60
    assert {room_of(file) for file in FILES} >= {"model", "reading", "scoring", "checking"}
    for arrow in (("scoring", "model"), ("reading", "model"), ("checking", "scoring")):
        assert seen[arrow] >= 2, arrow
    assert len(FILES) >= 25


def test_every_room_says_what_it_is() -> None:
    for room in {room_of(file) for file in FILES} - {None}:
        assert f"cchc/{room}/__init__.py" in FILES


def test_every_test_file_says_what_it_tests() -> None:
    for file in sorted((ROOT / "tests").rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        if file.name != "__init__.py" or source:
            assert re.match(r'"""\S', source), file
            assert "type: " + "ignore" not in source, file


@pytest.mark.parametrize(
    ("file", "source", "rule"),
    [
        ("cchc/model/a.py", "from cchc.scoring.lines import pieces", "order"),
        ("cchc/model/a.py", "import cchc.reading.tree", "order"),
        ("cchc/model/a.py", "from cchc import language", "order"),
        ("cchc/model/a.py", "from cchc import *", "order"),
        ("cchc/model/a.py", "from ..reading import tree", "order"),
        ("cchc/model/a.py", "from .. import reading", "order"),
        ("cchc/model/a.py", "def f():\n    from cchc.cli import main", "order"),
        ("cchc/model/a.py", "if TYPE_CHECKING:\n    import cchc.checking", "order"),
        ("cchc/model/a.py", "import importlib\nimportlib.import_module('cchc.cli')", "order"),
        ("cchc/model/a.py", "MODELS = {'x': ('cchc.scoring.lines', 'Piece')}", "order"),
        ("cchc/checking/a.py", "f('cchc.reading.tree')", "reading"),
        ("cchc/language/a.py", "from cchc.reading.load import load", "order"),
        ("cchc/reading/a.py", "from cchc.scoring.lines import reach", "order"),
        ("cchc/scoring/a.py", "from cchc.checking.run import run", "order"),
        ("cchc/checking/a.py", "from cchc.reporting import text", "order"),
        ("cchc/reporting/deep/a.py", "from cchc.cli import main", "order"),
        ("cchc/scoring/a.py", "from cchc.reading.tree import parse", "reading"),
        ("cchc/checking/a.py", "import cchc.reading", "reading"),
        ("cchc/checking/a.py", "from cchc import reading", "reading"),
        ("cchc/scoring/a.py", "import rich", "rich"),
        ("cchc/model/a.py", "from rich.console import Console", "rich"),
        ("cchc/language/a.py", "def f():\n    import typer", "typer"),
        ("cchc/checking/a.py", "from typer import echo", "typer"),
        ("cchc/cli/a.py", "from typer.core import TyperGroup", "typer inside"),
        ("cchc/cli/a.py", "import typer.main", "typer inside"),
        ("cchc/cli/a.py", "from typer import TyperException", "typer inside"),
        ("cchc/cli/a.py", "f = typer.main.get_command", "typer inside"),
        ("cchc/cli/a.py", "def f():\n    import fcntl", "posix"),
        ("cchc/scoring/a.py", "print('x')", "print"),
        ("cchc/model/a.py", "open('x')", "open"),
        ("cchc/language/a.py", "input()", "input"),
        ("cchc/checking/a.py", "Path('x').open()", "open"),
        ("cchc/model/a.py", "Path('x').read_text()", "read_text"),
        ("cchc/scoring/a.py", "x.write_bytes(b'')", "write_bytes"),
        ("cchc/model/a.py", "x = 1.5", "float"),
        ("cchc/cli/a.py", "x = 1e9", "float"),
        ("cchc/reporting/a.py", "x = float('1')", "float"),
        ("cchc/reading/a.py", "def f(x: float) -> None: ...", "float"),
        ("cchc/scoring/a.py", "x: list[float] = []", "float"),
        ("cchc/scoring/a.py", "def f(x: 'float') -> None: ...", "float"),
        ("cchc/__main__.py", "x = 2j", "float"),
        ("cchc/importing/a.py", "from cchc.scoring.lines import pieces", "order"),
        ("cchc/scoring/a.py", "from cchc.analysis.gaps import Gaps", "order"),
        ("cchc/analysis/a.py", "import cchc.importing", "importing"),
        ("cchc/exporting/a.py", "x = 1", "no room"),
        ("cchc/tools.py", "x = 1", "no room"),
        ("cchc/model.py", "x = 1", "no room"),
        ("other/model/a.py", "x = 1", "no room"),
    ],
)
def test_a_planted_breach_is_caught(file: str, source: str, rule: str) -> None:
    (breach,) = breaches(DOC + source, file)
    assert (breach.file, breach.rule) == (file, rule)
    assert breach.line == (1 if rule == "no room" else 1 + len(source.split("\n")))


@pytest.mark.parametrize("source", ["", "x = 1\n", '""" """\n', "# x\n", "x = '''a'''\n"])
def test_a_file_that_says_nothing_is_caught(source: str) -> None:
    assert [breach.rule for breach in breaches(source, "cchc/model/a.py")] == ["docstring"]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("cchc/scoring/a.py", "from cchc.model.rules import Rule\nfrom cchc.scoring import lines"),
        ("cchc/reading/a.py", "open('x')\nprint('x')\nimport rich"),
        ("cchc/reporting/a.py", "from cchc.reading import tree\nimport typer"),
        ("cchc/cli/a.py", "from cchc.checking.run import run\nx.read_text()"),
        ("cchc/__main__.py", "from cchc.cli.main import run"),
        ("cchc/cli/a.py", "import typer\nraise typer.Exit(1)"),
        ("cchc/cli/a.py", "from typer import Option"),
        ("cchc/model/a.py", "from cchc import __version__\nimport richer\nfrom . import rules"),
        ("cchc/scoring/a.py", "x = 'print(1.5)'  # float(1)\nfrom_ = 3"),
    ],
)
def test_what_is_allowed(file: str, source: str) -> None:
    assert breaches(DOC + source, file) == []


def test_arrows_are_counted() -> None:
    source = DOC + "import re\nfrom cchc.model import span, rate\nimport cchc.scoring.lines\n"
    assert arrows(source, "cchc/checking/a.py") == [
        ("checking", "model"),
        ("checking", "model"),
        ("checking", "scoring"),
    ]
    assert arrows(source, "cchc/__main__.py")[0] == ("cchc", "model")


def test_the_rooms_are_those_of_the_design() -> None:
    assert list(ROOMS) == [
        "model",
        "language",
        "reading",
        "importing",
        "scoring",
        "analysis",
        "checking",
        "reporting",
        "cli",
    ]
    assert set(BLIND) == {"scoring", "analysis", "checking"}
    folders = {path.name for path in (ROOT / "cchc").iterdir() if path.is_dir()}
    assert folders - {"__pycache__", "shipped_data"} <= set(ROOMS)

"""Helpers of the tests: YAML text to models, the shipped data, and edits of a copy of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from zipfile import ZIP_STORED

import pytest

from cchc.checking.run import run
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Frozen
from cchc.model.kept import Kept
from cchc.model.kinds import KINDS
from cchc.model.source import Sourced
from cchc.reading.folder import Folder, shown
from cchc.reading.load import Loaded, load
from cchc.reading.tree import Tree, parse
from tests.conftest import CI

DATA = Path(__file__).parents[1] / "data"
CRITERIA = "criteria.yaml"
DEDUCTIONS = "deductions_2023.yaml"
UNITS = "units.yaml"
PLAN = "plan_2024.yaml"
KINDS_OF = {CRITERIA: "criteria", DEDUCTIONS: "appraisal", UNITS: "units", PLAN: "plan"}

_WHOLE: Kept[Dataset] = Kept()
"""What was read with the files beside it: what is read again is checked and scored once."""
M = TypeVar("M", bound=Frozen)
T = TypeVar("T")


def some(every: Sequence[T], one_in: int) -> Sequence[T]:
    """All of them in CI; at home one in so many, others each time."""
    return every if CI else random.sample(every, -(-len(every) // one_in))


@pytest.fixture(autouse=True, scope="module")
def packed_soon() -> Iterator[None]:
    """Where a conftest names it: Word files, which those tests make by the hundred, are not pressed."""
    with pytest.MonkeyPatch.context() as patch:
        for module in ("docx.opc.phys_pkg", "cchc.reporting.word"):
            patch.setattr(f"{module}.ZIP_DEFLATED", ZIP_STORED)
        yield


def model(kind: type[M], text: str) -> M:
    """A model from YAML text that has nothing wrong with it."""
    tree = parse(text, "test.yaml")
    assert not tree.problems
    return kind.model_validate(tree.data)


@cache
def text_of(name: str) -> str:
    """A shipped data file."""
    return (DATA / name).read_text(encoding="utf-8")


@cache
def tree_of(name: str) -> Tree:
    """A shipped data file with its positions."""
    return parse(text_of(name), name)


def shipped() -> Loaded:
    """The shipped data, read anew."""
    return load(Folder(DATA, True))


def place(name: str, *path: str | int) -> tuple[int, int]:
    """Line and column of a value of a shipped file."""
    return tree_of(name).source.values[path]


def replaced(name: str, changes: Iterable[tuple[tuple[str | int, ...], str, str]]) -> str:
    """A shipped file with scalars replaced where they stand; every change keeps to its line."""
    lines = text_of(name).split("\n")
    for path, old, new in changes:
        line, column = place(name, *path)
        before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
        assert after.startswith(old), f"{path}: {after!r} does not start with {old!r}"
        lines[line - 1] = before + new + after[len(old) :]
    return "\n".join(lines)


def folder_with(folder: Path, **texts: str) -> Path:
    """A copy of the shipped data; `criteria=…` and the like stand for `criteria.yaml`.

    The plan is in it only where `plan=…` gives it: a row that is edited would contradict it.
    """
    names = {CRITERIA: "criteria", DEDUCTIONS: "deductions", UNITS: "units"}
    if "plan" in texts:
        names[PLAN] = "plan"
    assert set(texts) <= set(names.values())
    folder.mkdir(exist_ok=True)
    for name, short in names.items():
        (folder / name).write_text(texts.get(short, text_of(name)), encoding="utf-8")
    return folder


def read(folder: Path) -> Loaded:
    """A folder, read; files that are as shipped are not read again."""
    files = {name: folder / name for name in KINDS_OF if (folder / name).is_file()}
    same = {name for name, file in files.items() if file.read_bytes() == text_of(name).encode()}
    if not files or len(list(folder.iterdir())) > len(files):  # others may be of the same kinds
        return load(Folder(folder, False))
    kinds = frozenset(KINDS) - {KINDS_OF[name] for name in same}
    loaded = load(Folder(folder, False), kinds)
    fields = {name: KINDS[KINDS_OF[name]].field for name in same}

    def whole() -> Dataset:
        known: Any = {field: _as_in(files[name], field) for name, field in fields.items()}
        return replace(loaded.dataset, **known)

    return loaded._replace(dataset=_WHOLE.of(loaded.dataset, frozenset(same), whole))


@cache
def _once() -> Dataset:
    return shipped().dataset


def _as_in(file: Path, field: str) -> tuple[Sourced[Any], ...]:
    """A shipped file as if it had been read from another place."""
    (one,) = getattr(_once(), field)
    return (Sourced(one.content, one.source._replace(file=shown(file))),)


def findings(folder: Path) -> list[Diagnostic]:
    """Everything that the checks say of a folder whose files can be read."""
    loaded = read(folder)
    assert loaded.problems == ()
    return list(run(loaded.dataset))


def brief(found: Iterable[Diagnostic]) -> list[tuple[str, str, int]]:
    """Wording, file name and line of each."""
    return [(d.wording, Path(d.location.file).name, d.location.line) for d in found]

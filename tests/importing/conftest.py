"""Documents imported against the shipped data, and drafts read back as the program reads data."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cchc.importing.importing import Choice, Imported, import_document
from cchc.language.words import Words
from cchc.model.appraisal import Appraisal
from cchc.model.kinds import KINDS
from cchc.reading.todo import read_open
from cchc.reading.tree import parse
from cchc.reporting.formats import content
from tests.importing.documents import saved
from tests.importing.filled import Write
from tests.joined import only_case
from tests.reporting.made import form_of
from tests.support import packed_soon, shipped

__all__ = ["packed_soon"]

DATASET = shipped().dataset
SCORED = frozenset({"C712", "C711", "C713"})
"""Codes of what a person decides; every other finding says that something could not be read."""

Import = Callable[..., Imported]


class Figures(NamedTuple):
    """What must not change on the way from a document to a draft."""

    criterion: str
    max_points: Decimal
    appraised: Decimal | None
    deduction: Decimal | None
    responsible: tuple[str, ...]


def figures(given: Appraisal) -> list[Figures]:
    return [
        Figures(row.criterion, row.max_points, row.appraised, row.deduction, row.responsible)
        for row in given.rows
    ]


def expected() -> Appraisal:
    """The appraisal of 2023 as it is shipped."""
    return only_case(DATASET).scores.content


def drafted(imported: Imported) -> Appraisal:
    """The draft, with a decision where it leaves that open, read as a data file is."""
    assert imported.text is not None
    text = imported.text.replace("\nrows_given: TODO\n", "\nrows_given: deducted\n")
    tree = parse(
        text.replace("\ndeclared_total: TODO\n", "\ndeclared_total: -6.07\n"), "draft.yaml"
    )
    assert tree.problems == []
    read = read_open(KINDS["appraisal"], tree.data, tree.source)
    assert list(read.problems) == []
    assert isinstance(read.content, Appraisal)
    return read.content


def wordings(imported: Imported) -> list[str]:
    """What was found that no person has to decide: cells, columns, codes, units, figures."""
    return [found.wording for found in imported.findings if found.code not in SCORED]


def places(imported: Imported, wording: str) -> list[str]:
    """Where a wording was found."""
    return [str(found.location) for found in imported.findings if found.wording == wording]


@pytest.fixture
def imports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Import:
    """Import a document in an empty folder; the name says what it is."""
    monkeypatch.chdir(tmp_path)

    def run(name: str, content: str | bytes, language: str = "vi", **choice: Any) -> Imported:
        file = saved(tmp_path, name, content)
        return import_document(file, Choice(**choice), DATASET, Words(language))

    return run


@cache
def _empty(unit: str, kind: str, language: str) -> bytes:
    return content(form_of(unit, kind, language), kind, Words(language))


@pytest.fixture
def form(tmp_path: Path) -> Write:
    """Write the empty form of a unit."""

    def write(
        unit: str = "phong-noi-vu", kind: str = "docx", name: str = "", language: str = "vi"
    ) -> Path:
        file = tmp_path / (name or f"{unit}.{kind}")
        file.write_bytes(_empty(unit, kind, language))
        return file

    return write

"""The draft as YAML: any text a document may hold comes back from it as it was."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cchc.importing.draft import scalar
from cchc.importing.grid import Cell, Place, clean, letters
from cchc.importing.importing import Choice, import_document
from cchc.language.words import Words
from cchc.model.fields import Frozen, Line
from cchc.reading.tree import parse
from tests.importing import documents
from tests.importing.conftest import DATASET, Import, drafted


class Holder(Frozen):
    text: Line


@pytest.mark.slow
@given(st.text())
@example("# không phải ghi chú")
@example("a: b #c")
@example('“x” "y" \\ \N{LINE SEPARATOR}z')
@example("- 1")
@example("null")
@example("\N{SOFT HYPHEN}x\N{ZERO WIDTH SPACE}\uf0b7 y\x07")
@example("Hòa Thuỷ \N{HANGUL FILLER}")
def test_any_text_goes_through(text: str) -> None:
    line = Cell(clean(text), Place("a", "word", "1", 1), 0).line
    if not line:
        return
    tree = parse(f"text: {scalar(line)}\n", "draft.yaml")
    assert tree.problems == []
    assert Holder.model_validate(tree.data).text == line


@pytest.mark.slow
@given(st.text(), st.text())
@example("x\n  - criterion: evil", "]\nrows: []")
def test_no_text_of_a_document_becomes_a_key(name: str, units: str) -> None:
    row = (f"1.6 {name}", "2", "1,5", "-0,5", name or "x", units)
    with tempfile.TemporaryDirectory() as folder:
        content = documents.separated([row, documents.TOTAL])
        file = documents.saved(Path(folder), "a.csv", content.encode("utf-8", "replace"))
        imported = import_document(file, Choice(2023), DATASET, Words("vi"))
    if imported.text is None or "row_too_wide" in [f.wording for f in imported.findings]:
        return
    assert imported.matched is not None
    if [row.criterion for row in imported.matched.rows] == ["1.6"] and imported.matched.rows[
        0
    ].reason:
        (given_row,) = drafted(imported).rows
        assert (given_row.criterion, given_row.reason) == ("1.6", imported.matched.rows[0].reason)


def test_a_whole_rulebook_makes_all_rows_given(imports: Import, tmp_path: Path) -> None:
    assert "\nrows_given: deducted\n" in (imports("a.txt", documents.pasted()).text or "")
    (book,) = DATASET.rulebooks
    head = book.content.head.model_copy(update={"coverage": "complete"})
    whole = book.content.model_copy(update={"head": head})
    dataset = replace(DATASET, rulebooks=(type(book)(whole, book.source),))
    complete = import_document(tmp_path / "a.txt", Choice(), dataset, Words("vi"))
    assert "\nrows_given: all\n" in (complete.text or "")


def test_letters_of_columns() -> None:
    named = [letters(number) for number in (1, 26, 27, 52, 53, 702, 703)]
    assert named == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]

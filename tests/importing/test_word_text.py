"""What of a Word document a person reads: marks of notes, hidden and struck text, text boxes."""

from __future__ import annotations

import io
import re
from zipfile import ZipFile

import pytest

from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, places, wordings

MAIN = "word/document.xml"
LOST = "<w:r><w:t>-0,3</w:t></w:r>"
"""The deduction of the first row."""


def with_text(old: str, new: str) -> bytes:
    """The document with its first `old` written another way."""
    stream = io.BytesIO()
    with ZipFile(io.BytesIO(documents.document())) as given, ZipFile(stream, "w") as made:
        for name in given.namelist():
            part = given.read(name)
            if name == MAIN:
                text = part.decode()
                assert old in text
                part = text.replace(old, new, 1).encode()
            made.writestr(name, part)
    return stream.getvalue()


def run(text: str, *properties: str) -> str:
    marks = "".join(f"<w:{mark}/>" for mark in properties)
    return f"<w:r><w:rPr>{marks}</w:rPr><w:t>{text}</w:t></w:r>"


@pytest.mark.slow
@pytest.mark.parametrize(
    "written",
    [
        LOST + run("1", 'vertAlign w:val="superscript"'),
        run("-0,3", 'vanish w:val="0"'),
        run("-0,3", 'vanish w:val="false"'),
        run("-0,3", 'strike w:val="off"'),
        LOST + run("*"),
    ],
)
def test_the_figure_that_is_seen(written: str, imports: Import) -> None:
    imported = imports("a.docx", with_text(LOST, written))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mark", "wording"),
    [("strike", "cell_struck"), ("dstrike", "cell_struck"), ("vanish", "text_hidden")],
)
def test_struck_and_hidden_text_is_not_taken_but_told(
    mark: str, wording: str, imports: Import
) -> None:
    imported = imports("a.docx", with_text(LOST, run("-", mark) + run("1", mark) + run("-0,3")))
    assert wordings(imported) == [wording]
    assert places(imported, wording) == ["a.docx: bảng 1, hàng 2, cột “Điểm bị trừ”"]
    assert re.search(r"    # TODO: .*“-1”.*\n    deduction: -0.30\n", str(imported.text))
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_table_in_a_text_box(imports: Import) -> None:
    with ZipFile(io.BytesIO(documents.document())) as given:
        found = re.search("<w:tbl>.*</w:tbl>", given.read(MAIN).decode(), re.DOTALL)
    assert found is not None
    box = f"<w:txbxContent>{found[0]}<w:p/></w:txbxContent>"
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    drawn = (
        f'<w:p><w:r><mc:AlternateContent xmlns:mc="{compatible}"><mc:Choice Requires="wps">'
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    imported = imports("a.docx", with_text(found[0], drawn))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_columns_numbered_with_a_formula(imports: Import) -> None:
    numbering = ("(1)", "(2)", "(3)", "(4)=(3)-(2)", "(5)", "(6)")
    rows = (documents.HEADERS, numbering, *documents.ROWS, documents.TOTAL)
    imported = imports("a.docx", documents.document([rows]))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())

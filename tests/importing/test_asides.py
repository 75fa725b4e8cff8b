"""What is hidden, struck out, raised, drawn or remarked in a document: never a figure in silence."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from docx.oxml import parse_xml

from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, places, wordings
from tests.importing.test_excel import in_sheet, rezipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def todo(text: str | None, criterion: str, key: str) -> str:
    """The open questions right over a key of a row of the draft."""
    row = str(text).split(f'- criterion: "{criterion}"')[1].split("\n\n")[0]
    found = re.search(rf"((?:    # .*\n)+)    {key}:", row)
    return found[1] if found else ""


# Excel


@pytest.mark.parametrize("way", ['hidden="1"', 'ht="0" customHeight="1"'])
def test_a_hidden_row_stays_with_a_question(way: str, imports: Import) -> None:
    content = in_sheet(documents.workbook(), '<row r="5"', f'<row r="5" {way}')
    imported = imports("a.xlsx", content)
    assert wordings(imported) == ["row_hidden"]
    assert places(imported, "row_hidden") == ["a.xlsx!Phụ lục 1!A5"]
    assert re.search(r'  # TODO: dòng này bị ẩn.*\n  - criterion: "1.1.3"', str(imported.text))
    assert figures(drafted(imported)) == figures(expected())


def test_a_hidden_column_is_a_question_on_every_row_and_told_once(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.column_dimensions["C"].hidden = True

    imported = imports("a.xlsx", documents.workbook(change))
    assert places(imported, "column_hidden") == ["a.xlsx!Phụ lục 1!C"]
    assert "“Điểm thảm định” bị ẩn" in todo(imported.text, "7.3.2", "appraised")
    assert str(imported.text).count("bị ẩn trong tệp gốc") == 17
    assert figures(drafted(imported)) == figures(expected())


def test_a_struck_cell_is_not_taken(imports: Import) -> None:
    from openpyxl.styles import Font

    def change(book: Any, sheet: Any) -> None:
        sheet["C5"].font = Font(strike=True)

    imported = imports("a.xlsx", documents.workbook(change))
    assert wordings(imported) == ["cell_blank", "cell_struck"]
    assert "“1,7”" in todo(imported.text, "1.1.3", "appraised")
    assert re.search(r"\n    appraised: TODO\n", str(imported.text))


def test_a_struck_row_is_not_taken_and_told(imports: Import) -> None:
    from openpyxl.styles import Font

    def change(book: Any, sheet: Any) -> None:
        for cell in sheet[5]:
            cell.font = Font(strike=True)

    imported = imports("a.xlsx", documents.workbook(change))
    assert places(imported, "cell_struck") == ["a.xlsx!Phụ lục 1!A5"]
    assert next(row.criterion for row in drafted(imported).rows) == "1.5.2"


Runs = tuple[tuple[str, dict[str, Any]], ...]
"""Texts with the attributes of their letters."""


def rich(cell: str, *runs: tuple[str, dict[str, Any]], memory: bool = False) -> bytes:
    """The appendix with a cell of runs, as Excel writes it: shared, or in the sheet itself."""
    from xlsxwriter import Workbook

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True, "constant_memory": memory})
    sheet = book.add_worksheet("Phụ lục")
    sheet.write("A1", documents.TITLE[1])
    column, number = ord(cell[0]) - ord("A"), int(cell[1:]) - 1
    for r, row in enumerate((documents.HEADERS, *documents.ROWS, documents.TOTAL), 1):
        for c, text in enumerate(row):
            if (r, c) == (number, column):
                parts = [part for text, marks in runs for part in (book.add_format(marks), text)]
                sheet.write_rich_string(r, c, *parts)
            elif r > 1 and 0 < c < 4 and text:
                sheet.write_number(r, c, float(text.replace(",", ".")))
            else:
                sheet.write_string(r, c, text)
    book.close()
    return stream.getvalue()


@pytest.mark.parametrize("memory", [False, True])
@pytest.mark.parametrize("script", [1, 2])
def test_a_raised_digit_is_none(script: int, memory: bool, imports: Import) -> None:
    runs: Runs = (("đạt 03", {}), ("1", {"font_script": script}), (" sáng kiến", {}))
    imported = imports("a.xlsx", rich("E5", *runs, memory=memory))
    assert wordings(imported) == []
    assert "count: 31" not in str(imported.text)
    assert "031" not in str(imported.text)


@pytest.mark.parametrize("memory", [False, True])
def test_the_mark_of_a_note_behind_a_figure(memory: bool, imports: Import) -> None:
    runs: Runs = (("1,7", {}), ("2", {"font_script": 1}))
    imported = imports("a.xlsx", rich("C3", *runs, memory=memory))
    assert drafted(imported).rows[0].appraised == Decimal("1.7")


@pytest.mark.parametrize("memory", [False, True])
def test_a_struck_part_of_a_cell(memory: bool, imports: Import) -> None:
    runs: Runs = (("1,5", {"font_strikeout": True}), ("1,7", {}))
    imported = imports("a.xlsx", rich("C3", *runs, memory=memory))
    assert wordings(imported) == ["cell_struck"]
    assert "“1,5”" in todo(imported.text, "1.1.3", "appraised")
    assert drafted(imported).rows[0].appraised == Decimal("1.7")


@pytest.mark.parametrize("cell", ["C5", "A5", "F5"])
def test_a_comment_on_a_sheet(cell: str, imports: Import) -> None:
    from openpyxl.comments import Comment

    def change(book: Any, sheet: Any) -> None:
        sheet[cell].comment = Comment("Hội đồng xem lại: 1,8", "A")

    imported = imports("a.xlsx", documents.workbook(change))
    assert wordings(imported) == ["cell_comment"]
    assert places(imported, "cell_comment") == [f"a.xlsx!Phụ lục 1!{cell}"]
    assert "“Hội đồng xem lại: 1,8”" in str(imported.text)


def test_a_comment_on_a_header_or_a_blank_cell(imports: Import) -> None:
    from openpyxl.comments import Comment

    def change(book: Any, sheet: Any) -> None:
        sheet["C4"].comment = Comment("điểm tạm tính", "A")
        sheet["C22"].comment = Comment("chưa cộng", "A")

    imported = imports("a.xlsx", documents.workbook(change))
    cells = ["a.xlsx!Phụ lục 1!C4", "a.xlsx!Phụ lục 1!C22"]
    assert places(imported, "cell_comment") == cells
    assert figures(drafted(imported)) == figures(expected())


def test_a_sheet_that_shows_no_zeros(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.sheet_view.showZeros = False

    imported = imports("a.xlsx", documents.workbook(change))
    assert places(imported, "cell_hidden") == ["a.xlsx!Phụ lục 1!C8", "a.xlsx!Phụ lục 1!C19"]


# Word


def in_cell(row: int, column: int, xml: str) -> Callable[[Any], None]:
    """Put runs in place of the text of a cell."""

    def change(document: Any) -> None:
        paragraph = document.tables[0].rows[row].cells[column].paragraphs[0]._p
        for run in list(paragraph):
            paragraph.remove(run)
        for each in parse_xml(f'<w:p xmlns:w="{W}" xmlns:m="{M}">{xml}</w:p>'):
            paragraph.append(each)

    return change


def fraction(over: str, under: str) -> str:
    parts = (
        f"<m:{tag}><m:r><m:t>{text}</m:t></m:r></m:{tag}>" for tag, text in over_under(over, under)
    )
    return f"<m:oMath><m:f>{''.join(parts)}</m:f></m:oMath>"


def over_under(over: str, under: str) -> tuple[tuple[str, str], ...]:
    return ("num", over), ("den", under)


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\f(12;112)</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.slow
@pytest.mark.parametrize("written", [fraction("12", "112"), FIELD])
def test_a_fraction_is_one(written: str, imports: Import) -> None:
    change = in_cell(8, 4, text("Có ") + written + text(" TTHC đã phát sinh"))
    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == []
    (row,) = (row for row in drafted(imported).rows if row.criterion == "3.11.1")
    assert row.reason == "Có 12/112 TTHC đã phát sinh"
    assert row.evidence is not None
    assert "evidence: {count: 12, of: 112}" in str(imported.text)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("equation", "line"),
    [
        ("<m:r><m:t>1</m:t></m:r>" + fraction("1", "2")[9:-10], "1 1/2"),
        (
            "<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>",
            "102",
        ),
        ("<m:rad><m:e><m:r><m:t>4</m:t></m:r></m:e></m:rad>", "4"),
        (fraction("a+1", "2")[9:-10], "(a+1)/(2)"),
    ],
)
def test_any_other_equation_is_named(equation: str, line: str, imports: Import) -> None:
    change = in_cell(8, 4, f"<m:oMath>{equation}</m:oMath>")
    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["cell_equation"]
    assert f"“{line}”" in todo(imported.text, "3.11.1", "reason")


@pytest.mark.slow
def test_points_written_as_an_equation_are_points(imports: Import) -> None:
    change = in_cell(1, 2, "<m:oMath><m:r><m:t>1,7</m:t></m:r></m:oMath>")
    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_hidden_row_of_word(imports: Import) -> None:
    def change(document: Any) -> None:
        document.tables[0].rows[1]._tr.get_or_add_trPr().append(
            parse_xml(f'<w:hidden xmlns:w="{W}"/>')
        )

    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["row_hidden"]
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_comment_of_word(imports: Import) -> None:
    def change(document: Any) -> None:
        run = document.tables[0].rows[1].cells[2].paragraphs[0].runs[0]
        document.add_comment(run, "tạm tính, chờ Hội đồng", "A", "A")

    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["cell_comment"]
    assert "“tạm tính, chờ Hội đồng”" in todo(imported.text, "1.1.3", "appraised")


@pytest.mark.slow
def test_a_picture_of_figures(imports: Import) -> None:
    change = in_cell(1, 4, text("xem hình ") + "<w:r><w:drawing/></w:r>")
    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["cell_picture"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["character", "paragraph"])
def test_text_struck_by_its_style(kind: str, imports: Import) -> None:
    def change(document: Any) -> None:
        from docx.enum.style import WD_STYLE_TYPE

        types = {"character": WD_STYLE_TYPE.CHARACTER, "paragraph": WD_STYLE_TYPE.PARAGRAPH}
        base = document.styles.add_style("Bỏ", types[kind])
        base.font.strike = True
        style = document.styles.add_style("Bỏ hẳn", types[kind])
        style.base_style = base
        paragraph = document.tables[0].rows[1].cells[3].paragraphs[0]
        (paragraph if kind == "paragraph" else paragraph.runs[0]).style = style

    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["cell_blank", "cell_struck"]


# ISO's strict form


def strict(content: bytes) -> bytes:
    """A package with the names of the strict form of Open XML."""

    def change(name: str, part: bytes) -> bytes:
        old = rb"http://schemas\.openxmlformats\.org/(\w+)/2006/(?=main|relationships|math)"
        return (
            part
            if name == "[Content_Types].xml"
            else re.sub(
                old,
                lambda match: (
                    match[0]
                    if match[1] == b"package"
                    else b"http://purl.oclc.org/ooxml/" + match[1] + b"/"
                ),
                part,
            )
        )

    return rezipped(content, change)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("a.docx", documents.document),
        ("a.xlsx", documents.workbook),
        ("b.xlsx", documents.shared_strings),
    ],
)
def test_strict_open_xml_is_read(name: str, made: Callable[[], bytes], imports: Import) -> None:
    content = strict(made())
    assert content != rezipped(made(), lambda name, part: part)
    imported = imports(name, content)
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())

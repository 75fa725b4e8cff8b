"""Forms as people return them: nothing that they wrote is lost in silence or put to another's name."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from cchc.importing.forms import Collected
from cchc.model.reply import Answer, Dated, Form
from tests.importing.filled import PNV, Write, brief, fill, fill_sheet, read


def changed(file: Path, change: Callable[[Any], None]) -> Path:
    """A Word form after a change."""
    document = docx.Document(str(file))
    change(document)
    document.save(str(file))
    return file


def only(folder: Path) -> Form:
    (found,) = read(folder).forms
    return found


def said(found: Collected) -> str:
    """All that reaches the synthesis, or is quoted in a finding."""
    texts = [text for form in found.forms for answer in form.answers for text in answer]
    texts += [remark.text for form in found.forms for remark in form.remarks]
    return "\n".join(texts + [str(finding.values) for finding in found.findings])


def line_of(document: Any, begins: str) -> Any:
    return next(p for p in document.paragraphs if p.text.startswith(begins))


# Written in the table


@pytest.mark.slow
def test_several_paragraphs_lists_and_tracked_changes(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        cell = document.tables[0].rows[1].cells[6]
        cell.text = "Thứ nhất"
        cell.add_paragraph("gạch đầu dòng", style="List Bullet")
        runs = (
            '<w:ins w:id="1" w:author="a"><w:r><w:t>thêm </w:t></w:r></w:ins>',
            '<w:del w:id="2" w:author="a"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
            "<w:r><w:t>giữ</w:t></w:r>",
        )
        cell._tc.append(parse_xml(f"<w:p {nsdecls('w')}>{''.join(runs)}</w:p>"))

    changed(form(), change)
    assert only(tmp_path).answers[0].cause == "Thứ nhất\ngạch đầu dòng\nthêm giữ"


@pytest.mark.slow
def test_an_answer_that_names_a_form_begins_none(form: Write, tmp_path: Path) -> None:
    fill(form(), [("Xem CCHC-2023-xa-vinh-o", "Đơn vị: Xã Vĩnh Ô"), ("vì", "làm")])
    found = only(tmp_path)
    assert found.unit == "phong-noi-vu"
    assert found.answers[:2] == (
        Answer("1.6", "Xem CCHC-2023-xa-vinh-o", "Đơn vị: Xã Vĩnh Ô"),
        Answer("5.1.2", "vì", "làm"),
    )


@pytest.mark.slow
def test_a_row_added_to_write_more(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        row = document.tables[0].rows[1]._tr
        more = copy.deepcopy(row)
        row.addnext(more)
        for cell in document.tables[0].rows[2].cells:
            cell.text = ""
        document.tables[0].rows[2].cells[7].text = "và làm nữa"

    fill(form(), [("vì", "làm"), ("vì 2", "làm 2")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    assert only(tmp_path).answers[:2] == (
        Answer("1.6", "vì", "làm\nvà làm nữa"),
        Answer("5.1.2", "vì 2", "làm 2"),
    )


@pytest.mark.slow
def test_two_rows_of_one_criterion_are_joined(form: Write, tmp_path: Path) -> None:
    fill(form(), [("một", "làm"), ("hai", "sửa"), ("ba", "bù")])

    def change(document: Any) -> None:
        document.tables[0].rows[3].cells[0].text = "1.6"

    changed(tmp_path / "phong-noi-vu.docx", change)
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "một\nba", "làm\nbù")
    assert brief(found) == [("form_double", "phong-noi-vu.docx")]


@pytest.mark.slow
def test_a_code_typed_into_the_next_row_is_told(form: Write, tmp_path: Path) -> None:
    """What was printed beside it is about another criterion: it is not the rest of the row above."""

    def change(document: Any) -> None:
        document.tables[0].rows[2].cells[0].text = PNV[0]

    fill(form(), [("một", "làm"), ("hai", "sửa")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    assert ("form_double", "phong-noi-vu.docx") in brief(read(tmp_path))


@pytest.mark.slow
def test_a_code_merged_over_two_rows(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        table = document.tables[0]
        row = table.rows[1]._tr
        row.addnext(copy.deepcopy(row))
        table.rows[2].cells[0].text = ""
        table.rows[1].cells[0].merge(table.rows[2].cells[0])
        table.rows[2].cells[6].text, table.rows[2].cells[7].text = "hai", "sửa"

    fill(form(), [("một", "làm")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "một\nhai", "làm\nsửa")
    assert found.findings == ()


@pytest.mark.slow
def test_one_cell_over_both_columns_is_not_said_twice(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        row = document.tables[0].rows[1]
        row.cells[6].merge(row.cells[7]).text = "vì và làm"

    changed(form(), change)
    assert only(tmp_path).answers[0] == Answer("1.6", "vì và làm", "")


@pytest.mark.slow
@pytest.mark.parametrize("column", [1, 3, 4, 5])
def test_written_in_another_column(column: int, form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        cell = document.tables[0].rows[1].cells[column]
        cell.text = f"{cell.text}\nvì thiếu người"

    changed(form(), change)
    (remark,) = only(tmp_path).remarks
    assert remark.text == "vì thiếu người"
    assert remark.where.endswith(f"phong-noi-vu.docx: bảng 1, hàng 2, cột {column + 1}")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_column_added(kind: str, form: Write, tmp_path: Path) -> None:
    file = form(kind=kind)
    if kind == "docx":

        def change(document: Any) -> None:
            column = document.tables[0].add_column(900_000)
            column.cells[0].text, column.cells[1].text = "Kiến nghị", "xin thêm máy"

        changed(file, change)
    else:
        book = openpyxl.load_workbook(file)
        head = next(c.row for c in book.active["A"] if c.value == "Mã")
        book.active.cell(head, 9).value = "Kiến nghị"
        book.active.cell(head + 1, 9).value = "xin thêm máy"
        book.save(file)
    found = only(tmp_path)
    assert [remark.text for remark in found.remarks] == ["Kiến nghị", "xin thêm máy"]
    assert [answer.criterion for answer in found.answers] == list(PNV)


@pytest.mark.slow
def test_a_column_that_counts_the_rows(form: Write, tmp_path: Path) -> None:
    fill_sheet(form(kind="xlsx"), {"1.6": ("vì", "làm")})
    book = openpyxl.load_workbook(tmp_path / "phong-noi-vu.xlsx")
    for area in list(book.active.merged_cells.ranges):
        book.active.unmerge_cells(str(area))
    book.active.insert_cols(1)
    head = next(c.row for c in book.active["B"] if c.value == "Mã")
    book.active.cell(head, 1).value = "STT"
    for i in range(1, 5):
        book.active.cell(head + i, 1).value = i
    book.save(tmp_path / "phong-noi-vu.xlsx")
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "làm")
    assert (found.forms[0].remarks, found.findings) == ((), ())


@pytest.mark.slow
def test_rows_taken_away_and_another_s_row_added(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        rows = document.tables[0].rows
        rows[1]._tr.getparent().remove(rows[1]._tr)
        rows[2].cells[0].text = "3.3"

    fill(form(), [("một", "a"), ("hai", "b"), ("ba", "c")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    assert [a.criterion for a in only(tmp_path).answers] == ["5.1.2", "3.3", "7.3.1"]


@pytest.mark.slow
@pytest.mark.parametrize("code", ["1.6 Sáng kiến trong triển khai công tác CCHC", "1.6."])
def test_a_code_with_more_in_its_cell(code: str, form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.tables[0].rows[1].cells[0].text = code

    fill(form(), [("vì", "làm")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    assert only(tmp_path).answers[0] == Answer("1.6", "vì", "làm")
    assert only(tmp_path).remarks == ()


@pytest.mark.slow
@pytest.mark.parametrize("code", ["", "Tiêu chí 1.6", "1,6", "một"])
def test_a_row_without_a_code_to_read_is_a_remark(code: str, form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.tables[0].rows[2].cells[0].text = code

    fill(form(), [("một", "a"), ("hai", "b")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    found = only(tmp_path)
    assert {answer.criterion for answer in found.answers} == {"1.6", "7.3.1", "7.3.2"}
    assert {"hai", "b"} <= {remark.text for remark in found.remarks}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("cause", "remedy"),
    [
        ("Nguyên nhân bị trừ điểm", "Giải pháp"),
        ("NGUYÊN NHÂN:", "Giải pháp khắc phục, thời gian hoàn thành"),
    ],
)
def test_headers_typed_again(cause: str, remedy: str, form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        row = document.tables[0].rows[0]
        row.cells[6].text, row.cells[7].text = cause, remedy

    fill(form(), [("Nguyên nhân: thiếu người", "Giải pháp: thêm người"), ("vì", "làm")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    found = read(tmp_path)
    assert found.forms[0].answers[:2] == (
        Answer("1.6", "Nguyên nhân: thiếu người", "Giải pháp: thêm người"),
        Answer("5.1.2", "vì", "làm"),
    )
    assert found.findings == ()


@pytest.mark.slow
def test_a_table_pasted_below_is_not_taken_for_answers(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        table = document.add_table(2, 8)
        for row, texts in zip(
            table.rows, (("Mã", *"abcdefg"), ("1.6", *"hijkl", "kết quả", "đã xong")), strict=True
        ):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text

    fill(form(), [("vì", "làm")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    found = only(tmp_path)
    assert found.answers[0] == Answer("1.6", "vì", "làm")
    assert {"kết quả", "đã xong"} <= {remark.text for remark in found.remarks}


@pytest.mark.slow
def test_a_table_split_in_two(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        table = document.tables[0]._tbl
        second = copy.deepcopy(table)
        for row in second.findall(qn("w:tr"))[:3]:
            second.remove(row)
        for row in table.findall(qn("w:tr"))[3:]:
            table.remove(row)
        table.addnext(second)
        table.addnext(parse_xml(f"<w:p {nsdecls('w')}/>"))

    fill(form(), [("một", "a"), ("hai", "b"), ("ba", "c"), ("bốn", "d")])
    changed(tmp_path / "phong-noi-vu.docx", change)
    assert [answer.cause for answer in only(tmp_path).answers] == ["một", "hai", "ba", "bốn"]


# Written around it


@pytest.mark.slow
def test_words_above_and_below(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.paragraphs[0].insert_paragraph_before("UBND XÃ ABC")
        document.add_paragraph("Ngoài ra, đơn vị kiến nghị cấp thêm máy quét.")

    changed(form(), change)
    assert [remark.text for remark in only(tmp_path).remarks] == [
        "UBND XÃ ABC",
        "Ngoài ra, đơn vị kiến nghị cấp thêm máy quét.",
    ]


@pytest.mark.slow
def test_who_filled_it_in_is_no_remark(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        for row, text in zip(
            document.tables[1].rows, ("Lê A", "0912", "1/2/2024", "Trần B"), strict=True
        ):
            row.cells[1].text = text

    changed(form(), change)
    assert (only(tmp_path).remarks, only(tmp_path).sent) == ((), date(2024, 2, 1))
    assert only(tmp_path).contact == "Lê A, 0912, Trần B"
    assert only(tmp_path).blank


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sent", "day"),
    [
        ("28/2/24", date(2024, 2, 28)),
        ("2024-02-28", date(2024, 2, 28)),
        ("Vĩnh Linh, ngày 28 tháng 02 năm 2024", date(2024, 2, 28)),
        ("28 . 2 . 2024", date(2024, 2, 28)),
        ("128/2/2024", None),
        ("28/2", None),
        ("02/28/2024", None),
    ],
)
def test_days_as_people_write_them(
    sent: str, day: date | None, form: Write, tmp_path: Path
) -> None:
    fill(form(), [("vì", "làm")], sent)
    found = read(tmp_path)
    form_read = found.forms[0]
    assert form_read.dated is (Dated.STATED if day else Dated.UNUSABLE)
    assert (form_read.sent if day else None) == day
    assert [wording for wording, _ in brief(found)] == ([] if day else ["form_date"])


@pytest.mark.slow
@pytest.mark.parametrize("cell", [0, 1])
def test_the_day_beside_its_label(cell: int, form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        text = "Ngày gửi (ngày/tháng/năm): 28/02/2024"
        if cell:
            document.add_paragraph(text)
        else:
            document.tables[1].rows[2].cells[0].text = text

    changed(form(), change)
    assert only(tmp_path).sent == date(2024, 2, 28)


@pytest.mark.slow
def test_what_is_not_read_is_said(form: Write, tmp_path: Path) -> None:
    from docx.shared import Pt

    chart = tmp_path / "x.png"
    chart.write_bytes(PIXEL)
    fill(form(), [("vì", "làm")])
    changed(
        tmp_path / "phong-noi-vu.docx",
        lambda document: (
            document.tables[0]
            .rows[2]
            .cells[6]
            .paragraphs[0]
            .add_run()
            .add_picture(str(chart), Pt(9))
        ),
    )
    chart.unlink()
    book = openpyxl.load_workbook(form("xa-vinh-o", "xlsx"))
    book.create_sheet("giấu").sheet_state = "hidden"
    book.active["A1"].comment = openpyxl.comments.Comment("xem lại", "a")
    book.save(tmp_path / "xa-vinh-o.xlsx")
    found = read(tmp_path)
    assert {(d.wording, str(d.values["what"])) for d in found.findings} == {
        ("form_unread", "hình ảnh"),
        ("form_unread", "lời ghi chú bên lề, trang tính ẩn"),
    }
    assert len(found.forms) == 2


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080000000"
    "03a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)
"""The smallest PNG."""


# Whose it is


@pytest.mark.slow
def test_a_name_typed_again_that_nobody_knows(form: Write, tmp_path: Path) -> None:
    def change(document: Any) -> None:
        line_of(document, "Đơn vị:").runs[1].text = "Phòng Nội vụ huyện Vĩnh Linh, Quảng Trị"

    changed(form(), change)
    found = read(tmp_path)
    assert [f.unit for f in found.forms] == ["phong-noi-vu"]
    assert brief(found) == [("form_renamed", "phong-noi-vu.docx")]


@pytest.mark.slow
@pytest.mark.parametrize("code", ["CCHC-2023-PHONG-NOI-VU", "CCHC–2023–phong–noi–vu"])
def test_a_code_changed_by_word_and_its_label_typed_again(
    code: str, form: Write, tmp_path: Path
) -> None:
    def change(document: Any) -> None:
        line = line_of(document, "Mã phiếu")
        line.runs[0].text, line.runs[1].text = "Mã phiếu: ", code
        line_of(document, "Đơn vị:").runs[1].text = ""

    changed(form(), change)
    assert only(tmp_path).unit == "phong-noi-vu"


@pytest.mark.slow
def test_a_second_form_in_a_file_never_adds_to_the_first(tmp_path: Path) -> None:
    """Two forms; the second has lost its code, and a line stands between them."""
    from cchc.language.words import Words
    from cchc.reporting.formats import content
    from cchc.reporting.report import units_report
    from tests.reporting.made import results, units

    made = units_report(results(), units("phong-noi-vu", "xa-vinh-ha"), "docx", Words("vi"))
    file = tmp_path / "hai.docx"
    file.write_bytes(content(made, "docx", Words("vi")))

    def change(document: Any) -> None:
        line = next(p for p in document.paragraphs if "CCHC-2023-xa-vinh-ha" in p.text)
        line._p.getparent().remove(line._p)

    changed(file, change)
    found = read(tmp_path)
    assert [(f.unit, len(f.answers), f.remarks) for f in found.forms] == [
        ("phong-noi-vu", 4, ()),
        ("xa-vinh-ha", 12, ()),
    ]


@pytest.mark.slow
def test_an_empty_form_never_takes_the_place_of_a_filled_one(form: Write, tmp_path: Path) -> None:
    fill(form(name="điền.docx"), [("vì", "làm")], "01/02/2024")
    form(name="trống.docx")  # saved today
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "làm")
    assert brief(found) == [("form_twice", "trống.docx")]


@pytest.mark.slow
def test_a_sheet_copied_in_one_file(form: Write, tmp_path: Path) -> None:
    """Both sheets are named: which was used cannot be told by the file."""
    fill_sheet(form(kind="xlsx"), {"1.6": ("vì", "làm")})
    book = openpyxl.load_workbook(tmp_path / "phong-noi-vu.xlsx")
    book.copy_worksheet(book.active).title = "nháp"
    row = next(c.row for c in book["nháp"]["A"] if c.value == "1.6")
    book["nháp"].cell(row, 7).value = ""
    book.save(tmp_path / "phong-noi-vu.xlsx")
    (found,) = read(tmp_path).findings
    assert found.location.file.endswith("phong-noi-vu.xlsx!nháp!A5")
    assert str(found.values["kept"]).endswith("phong-noi-vu.xlsx!Phòng Nội vụ!A5")


# Which files


def test_a_form_as_csv(form: Write, tmp_path: Path) -> None:
    text = (
        "Đơn vị: Phòng Nội vụ;;\nMã phiếu (giữ nguyên): CCHC-2023-phong-noi-vu;;\n"
        "Mã;Nguyên nhân;Giải pháp khắc phục\n1.6;vì;làm\n"
    )
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    found = read(tmp_path)
    assert found.findings == ()
    assert found.forms[0].answers == (Answer("1.6", "vì", "làm"),)
    assert found.forms[0].sent is None


@pytest.mark.slow
def test_links_to_folders_are_named_and_never_followed(form: Write, tmp_path: Path) -> None:
    (tmp_path / "xã").mkdir()
    shutil.move(form(), tmp_path / "xã")
    (tmp_path / "xã" / "vòng").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "mất.docx").symlink_to(tmp_path / "không có.docx")
    for name in ("Thumbs.db", "desktop.ini"):
        (tmp_path / "xã" / name).write_bytes(b"x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(b"x")
    found = read(tmp_path)
    assert len(found.forms) == 1
    assert sorted(brief(found)) == [("document_missing", "mất.docx"), ("form_link", "vòng")]


@pytest.mark.slow
def test_a_hidden_character_or_a_lot_of_text(form: Write, tmp_path: Path) -> None:
    long = "Dòng rất dài. " * 4_000
    fill(form(), [(f"\u202etrái\u202c {long}", "😀 =cmd|' /C calc'!A0 ]]>")])
    answer = only(tmp_path).answers[0]
    assert answer.cause == f"trái {long}".strip()
    assert answer.remedy == "😀 =cmd|' /C calc'!A0 ]]>"


def test_every_part_of_a_word_form_is_known(form: Write) -> None:
    """A form as it is sent out has nothing that would be called unread."""
    for kind in ("docx", "xlsx"):
        with ZipFile(form(kind=kind)) as package:
            assert not [name for name in package.namelist() if "media" in name]

"""Sheets of figures and tasks: read as they are seen; a cell with two readings is named, not read."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from cchc.importing.actuals_sheet import read_lines
from cchc.importing.grid import RefusedError
from cchc.language.words import LANGUAGES, Words

VI = Words("vi")
HEAD = "Mã tiêu chí;Tử số;Mẫu số;Tỷ lệ (%);Số liệu;Tính đến ngày;Nguồn\n"
TASKS = "Nhiệm vụ;Tình trạng;Ngày\n"


def read(folder: Path, text: str) -> tuple[list[dict[str, str]], list[tuple[str, int]]]:
    """What the rows of a CSV say, and what cannot be read, with its line."""
    file = folder / "bang.csv"
    file.write_text(text, encoding="utf-8")
    lines, findings = read_lines(file, None, VI)
    for found in findings:
        assert all(all(Words(language).diagnostic(found)) for language in LANGUAGES)
    said = [{**one.said} | ({} if one.on is None else {"on": str(one.on)}) for one in lines]
    return said, [(one.wording, one.location.line) for one in findings]


def test_rows_as_offices_write_them(tmp_path: Path) -> None:
    table = (
        "BẢNG SỐ LIỆU QUÝ II;;;;;;\n" + HEAD + "(1);(2);(3);(4);(5);(6);(7)\n"
        "3.12.3. Hồ sơ trực tuyến;90;112;80,4;;14/6/2026;Cổng DVC\n"
        "3.10.1;;;72,5%;;14.06.2026;\n1.6;;;;4;14 tháng 6 năm 2026;PNV\n3.3;12/18;;;;2026-06-14;\n"
        "3.1.1;;;;đạt;14-6-26;\n1.1;;;85;;;\nTổng cộng;;;3;;;\n;;;;;;\n"
        + TASKS
        + "NV-3.7;Đã xong;20/05/2026\nNV-1.9;đang làm;\nNV-2;Không thực hiện;1/7/2026\n"
    )
    said, problems = read(tmp_path, table)
    assert problems == []
    assert [(one.get("criterion"), one["figure"], one.get("on")) for one in said[:6]] == [
        ("3.12.3", "90/112", "2026-06-14"),
        ("3.10.1", "72.5%", "2026-06-14"),
        ("1.6", "4", "2026-06-14"),
        ("3.3", "12/18", "2026-06-14"),
        ("3.1.1", "đạt", "2026-06-14"),
        ("1.1", "85%", None),
    ]
    assert said[0]["source"] == "Cổng DVC"
    assert [(one["task"], one["state"], one.get("on")) for one in said[6:]] == [
        ("NV-3.7", "done", "2026-05-20"),
        ("NV-1.9", "open", None),
        ("NV-2", "dropped", "2026-07-01"),
    ]


@pytest.mark.parametrize(
    ("row", "wording"),
    [
        ("1.1;;;0,62;;;", "sheet_rate"),
        ("1.1;;;1;;;", "sheet_rate"),
        ("1.1;;;;;;", ""),
        ("Nội dung;;;62%;;;", "sheet_code"),
        (";;;62%;;;", "sheet_what"),
        ("1.1;90;112;81%;;;", "sheet_two"),
        ("1.1;90;;62%;;;", "sheet_two"),
        ("1.1;90;112;;80%;;", "sheet_two"),
        ("1.1;;112;;;;", "sheet_figure"),
        ("1.1;9,5;112;;;;", "sheet_figure"),
        ("1.1;;;cao;;;", "sheet_figure"),
        ("1.1;;;62%;;quý II;", "sheet_day"),
        ("1.1;;;62%;;6/14/2026;", "sheet_day"),
        ("1.1;;;62%;;từ 1/1/2026 đến hết ngày 14/6/2026 của năm;", "sheet_day"),
    ],
)
def test_what_may_be_read_in_two_ways_is_named(tmp_path: Path, row: str, wording: str) -> None:
    said, problems = read(tmp_path, HEAD + row + "\n1.2;;;;3;;\n")
    assert problems == ([(wording, 2)] if wording else [])
    assert [one["criterion"] for one in said] == ["1.2"]


def test_states_columns_and_tables(tmp_path: Path) -> None:
    assert read(tmp_path, TASKS + "NV-1;ổn;\n")[1] == [("sheet_state", 2)]
    assert read(tmp_path, "Mã;Nhiệm vụ;Số liệu\n1.1;NV-1;3\n")[1] == [("sheet_what", 2)]
    twice = read(tmp_path, "Mã;Số liệu;Kết quả;Tỷ lệ\n1.1;3;4;50%\n")
    assert twice == ([{"criterion": "1.1", "figure": "50%"}], [("sheet_columns", 1)])
    named = read(
        tmp_path,
        "Mã;Tiêu chí;Số liệu\n1.1;Hồ sơ;3\n" + "Mã nhiệm vụ;" + TASKS + "NV-1;Rà soát;xong;\n",
    )
    assert named[1] == [] and [one.get("criterion", one.get("task")) for one in named[0]] == [
        "1.1",
        "NV-1",
    ]
    for text in ("Mã;Tên\n1.1;a\n", "a,b\n1,2\n", "Số liệu;Tỷ lệ\n3;4%\n"):
        (tmp_path / "x.csv").write_text(text, encoding="utf-8")
        with pytest.raises(RefusedError) as refused:
            read_lines(tmp_path / "x.csv", None, VI)
        assert refused.value.wording == "sheet_none"


@pytest.mark.slow
def test_a_workbook_as_it_is_seen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    rows: list[tuple[object, ...]] = [
        ("Mã tiêu chí", "Tỷ lệ", "Tính đến ngày", "Ghi chú"),
        ("3.10.1", 0.62, date(2026, 6, 14), "a"),
        (3.1, 0.5, date(2026, 6, 14), ""),
        ("3.10.2", 0.615, date(2026, 6, 14), ""),
        ("3.10.3", 0.62, date(2026, 6, 14), "ẩn"),
        ("3.10.4", "=1/3", date(2026, 6, 14), ""),
        ("3.10.5", 0.62, date(2026, 6, 14), ""),
    ]
    for row in rows:
        sheet.append(row)
    for number in range(2, 7):
        sheet[f"B{number}"].number_format = "0.00%"
    sheet["B2"].comment = Comment("xem lại", "x")
    sheet.row_dimensions[5].hidden = True
    file = tmp_path / "bang.xlsx"
    made = io.BytesIO()
    book.save(made)
    file.write_bytes(made.getvalue())
    lines, findings = read_lines(file, None, VI)
    assert [(one.said["criterion"], one.said["figure"], one.on) for one in lines] == [
        ("3.10.1", "62%", date(2026, 6, 14)),
        ("3.10.2", "61.5%", date(2026, 6, 14)),
    ]
    assert [(one.wording, str(one.location).rpartition("!")[2]) for one in findings] == [
        ("sheet_code", "A3"),
        ("sheet_hidden", "A5"),
        ("sheet_hidden", "B5"),
        ("sheet_hidden", "C5"),
        ("sheet_hidden", "D5"),
        ("sheet_figure", "B6"),
        ("sheet_rate", "B7"),
    ]

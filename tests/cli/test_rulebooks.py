"""Rulebooks in and out: printed as their table, read back, and the tables of others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc.importing.rulebook_import import import_rulebook
from cchc.language.words import Words
from tests.cli.conftest import Run
from tests.importing.test_rulebook_update import FILE, TABLE

ROOT = Path(__file__).parents[2]
ROWS = [
    ("STT", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Cách tính điểm", "Tài liệu kiểm chứng"),
    ("I", "CHỈ ĐẠO, ĐIỀU HÀNH", "4", "", ""),
    ("1", "Kế hoạch", "3", "", ""),
    ("1.1", "Ban hành", "1", "Ban hành đúng hạn: 1; chậm: 0,5; không ban hành: 0", "Kế hoạch"),
    ("1.2", "Thực hiện", "1,5", "", "Báo cáo"),
    ("", "Từ 98% trở lên", "1,5", "", ""),
    ("", "Từ 90% đến dưới 98%", "0,5", "", ""),
    ("", "Dưới 90%", "0", "", ""),
    ("2.1", "Thủ tục", "1", "Hội đồng nhìn chung toàn diện", "Biên bản"),
    ("", "Tổng cộng", "5", "", ""),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def annex(rows: Sequence[tuple[str, ...]], file: Path) -> None:
    """A Word annex with a table of criteria."""
    docx = pytest.importorskip("docx")
    document: Any = docx.Document()
    document.add_paragraph("Bảng tiêu chí chấm điểm chỉ số CCHC cấp xã năm 2026")
    document.add_paragraph("(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026)")
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(file))


@pytest.mark.slow
def test_the_command_of_the_page_makes_a_draft(folder: Path, run: Run) -> None:
    page = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"<!-- test: rulebook -->\n```console\ncchc (.*)\n```", page)
    annex(
        [row for row in ROWS if row[0] != "I"][:1] + ROWS[1:2] + ROWS[3:],
        folder / "bang-cham-diem.docx",
    )
    ran = run(*command.split())
    assert ran.code == 1
    text = (folder / "criteria.yaml").read_text(encoding="utf-8")
    for part in (
        'document: "12/QĐ-UBND", date: 2026-01-05',
        "body_level: [commune]",
        "valid: 2026..2026",
        "{kind: bands, bands: [{from: 98%, points: 1.5}, {from: 90%, points: 0.5}]}",
        "how: Hội đồng nhìn chung toàn diện",
        "proof: Biên bản",
        "status: stated",
    ):
        assert part in text
    assert re.findall(r"C\d{3}", ran.err) == ["C726", "C727", "C727"]
    assert "bảng 1, hàng 2" in ran.err  # 4 points of area 1, where its rows have 2.5


@pytest.mark.slow
def test_a_printed_rulebook_is_read_back_and_written_once(folder: Path, run: Run) -> None:
    assert run("report", "--rulebook", "--data", "example:766", "-o", "bang.xlsx").code == 0
    assert run("import", "--rulebook", "bang.xlsx").code == 0
    text = (folder / "criteria.yaml").read_text(encoding="utf-8")
    assert "stated" not in text
    assert "TODO" not in text
    assert run("diff", "example:766", "criteria.yaml").code == 0
    again = run("import", "--rulebook", "bang.xlsx")
    assert (again.code, again.out.splitlines()[0].startswith("criteria.yaml đã đúng")) == (0, True)
    assert run("report", "--rulebook", "--data", "example:766", "-o", "bang.md").code == 0
    assert "tỷ lệ đạt được × điểm tối đa" in (folder / "bang.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "options",
    [("--unit", "x"), ("--brief",), ("--body", "x"), ("--year", "1999")],
)
def test_a_wrong_use_of_report_is_refused(folder: Path, run: Run, options: tuple[str, ...]) -> None:
    ran = run("report", "--rulebook", "--data", "example:766", "-o", "-", *options)
    assert (ran.code, ran.out) == (2, "")


def test_a_document_without_criteria_is_refused(folder: Path, run: Run) -> None:
    (folder / "x.csv").write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    ran = run("import", "--rulebook", "x.csv")
    assert ran.code == 3
    assert "C704" in ran.err
    assert run("import", "--rulebook", "x.csv", "--scores").code == 2


@pytest.mark.slow
@settings(deadline=None, max_examples=20)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "1", "1.1", "I", "1.10", "99999", "1.1.1.1.1.1", "x", "01/02"]),
            st.text(max_size=8) | st.sampled_from(["Tổng", "lĩnh vực", "“", "((((" * 9]),
            st.sampled_from(["", "1", "-1", "1.234", "1e9", "∞", "0,0001", "9" * 30, "2 điểm"]),
            st.text(max_size=20)
            | st.sampled_from(
                ["nếu “a” thì (" * 30, "từ 9%: 1; " * 40, "mỗi x: 9" + "9" * 40, "từ 1%"]
            ),
        ),
        max_size=8,
    ),
    st.booleans(),
)
def test_a_hostile_table_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], own: bool
) -> None:
    words = Words("vi")
    head = [words(f"book.column.{key}") for key in ("id", "name", "max_points", "rule")]
    head += [words(f"book.column.{key}") for key in ("basis", "more")] if own else []
    lines = [tuple(head), *((*row, row[3], row[1]) if own else row for row in rows)]
    file = tmp_path_factory.mktemp("hostile") / "x.csv"
    quoted = ('"' + cell.replace('"', '""') + '"' for line in lines for cell in line)
    width, cells = len(head), list(quoted)
    text = "\n".join(",".join(cells[i : i + width]) for i in range(0, len(cells), width))
    file.write_text(text, encoding="utf-8", errors="replace", newline="")
    made = import_rulebook(file, None, words)
    assert made.text is not None or made.findings


def test_an_update_writes_over_the_file_that_is_there(folder: Path, run: Run) -> None:
    Path("bang.csv").write_text(TABLE.replace("1.2;Sáng", "1.2;Những sáng"), encoding="utf-8")
    assert run("import", "--rulebook", "bang.csv", "--update").code == 2
    Path("criteria.yaml").write_text(FILE, encoding="utf-8")
    ran = run("import", "--rulebook", "bang.csv", "--update")
    assert ran.code == 1
    assert "+    name: Những sáng kiến" in ran.out
    assert "bang.csv:5: ghi chú C729: 1.2: name" in ran.err
    assert "name: Những sáng kiến" in Path("criteria.yaml").read_text(encoding="utf-8")
    assert run("import", "bang.csv", "--update").code == 2

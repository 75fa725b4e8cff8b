"""`cchc report --dossier` as a body sends it: in words, Word and Excel, and with nothing to say."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.cli.conftest import Run
from tests.support import DEDUCTIONS, folder_with, text_of

pytestmark = pytest.mark.slow


def test_the_sample(run: Run, tmp_path: Path) -> None:
    ran = run("report", "--dossier", "-o", "-", "--as", "md")
    assert ran.code == 0
    told = run("score").out
    assert "3 tiêu chí cần giải trình, tổng số điểm đề nghị xem xét là +0,32 điểm" in ran.out
    for line in (
        "| 1,70 | Hội đồng thẩm định tính hoàn thành 85% kế hoạch; huyện cho rằng đã hoàn thành "
        "100%. | Đơn vị nêu số liệu khác. ",
        "Số liệu: 100%. Theo quy tắc: 2 × 100% = 2,00. ",
        "| 665/BC-UBND ngày 15/12/2023 | 2,00 | +0,30 | …… |",
        "Độ chính xác: 25,05% là số đã làm tròn: tỷ lệ thật từ 25,045% đến dưới 25,055%, nên điểm "
        "từ 0,83 đến "
        "0,84. | – | 0,84 | +0,01 | …… |",
        "## Chưa nêu tài liệu kiểm chứng\n\n- 3.11.2 ",
    ):
        assert line in ran.out
    for criterion in ("1.1.3", "3.11.2", "3.12.2"):  # what `score` says is worth asking
        assert criterion in told.partition("Nên hỏi")[2]
    english = run("report", "--dossier", "-o", "-", "--as", "md", "--lang", "en")
    assert "3 criteria are explained; the points asked for are +0.32 in all" in english.out


def test_word_and_excel(run: Run, tmp_path: Path) -> None:
    files = [tmp_path / f"giai-trinh.{kind}" for kind in ("docx", "xlsx")]
    for file in files:
        assert run("report", "--dossier", "-o", str(file)).code == 0
    made = Document(BytesIO(files[0].read_bytes()))
    text = "\n".join(paragraph.text for paragraph in made.paragraphs)
    assert "Kính gửi: Hội đồng thẩm định cải cách hành chính" in text
    table = made.tables[-1]
    assert [row.cells[0].text for row in table.rows][1:4] == ["1.1.3", "3.11.2", "3.12.2"]
    assert [row.cells[-1].text for row in table.rows][:2] == ["Ý kiến của Hội đồng", ""]
    sheet = load_workbook(files[1])["Giải trình"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert any(row[0] == "3.12.2" and row[7:9] == [0.29, "+0,01"] for row in rows)


def test_nothing_to_put_forward_and_wrong_use(run: Run, tmp_path: Path) -> None:
    rows = text_of(DEDUCTIONS)
    for said, instead in (("25.05%", "24.9%"), ("57%", "56%")):
        rows = rows.replace(f"{{rate: {said}}}", f"{{rate: {instead}}}")
    rows = re.sub(r"    claim:\n(      .*\n)+", "", rows)
    bare = folder_with(tmp_path / "data", deductions=rows)
    ran = run("report", "--dossier", "-o", "-", "--as", "md", "--data", str(bare), "--lang", "en")
    assert ran.code == 0, ran.err
    assert "No row is worth asking about or contested" in ran.out
    assert "|" not in ran.out
    for more in (("--brief",), ("--unit", "TC-KH"), ("--rulebook",)):
        ran = run("report", "--dossier", "-o", str(tmp_path / "x.docx"), *more)
        assert ran.code == 2
        assert not (tmp_path / "x.docx").exists()
    assert "--dossier" in run("report", "--dossier", "--each-unit", str(tmp_path / "u")).err

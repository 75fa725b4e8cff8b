"""From the form that goes out to the one that came back: nothing filled in is lost on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.cli.conftest import Run
from tests.cli.processes import loaded_by
from tests.reporting.made import units as units_asked
from tests.support import DATA, some

pytestmark = pytest.mark.slow

DAY = ("--as-of", "05/03/2024")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def fill(
    name: str, rows: int, cause: str = "vì", remedy: str = "làm", sent: str = "", code: str = ""
) -> None:
    """Fill in the first rows of a Word form; `code` takes the place of the first row's."""
    document = docx.Document(name)
    for row in document.tables[0].rows[1 : rows + 1]:
        row.cells[6].text, row.cells[7].text = cause, remedy
    if code:
        document.tables[0].rows[1].cells[0].text = code
    document.tables[1].rows[2].cells[1].text = sent
    document.save(name)


def state_of(name: str, unit: str) -> list[str]:
    """The row of a unit in the first table of a synthesis."""
    rows = [[cell.text for cell in row.cells] for row in docx.Document(name).tables[0].rows]
    return next(row for row in rows if row[0] == unit)


# Written over


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_form_that_is_filled_in_is_not_written_over(kind: str, run: Run, tmp_path: Path) -> None:
    asked = ("--unit", "phong-noi-vu", "--unit", "xa-vinh-o", "--as", kind)
    assert run("report", "--each-unit", "p", *asked).code == 0
    file = tmp_path / "p" / f"phong-noi-vu.{kind}"
    if kind == "docx":
        fill(str(file), 1)
    else:
        book = openpyxl.load_workbook(file)
        row = next(c.row for c in book.active["A"] if c.value == "1.6")
        book.active.cell(row, 7).value = "vì"
        book.save(file)
    before = {each.name: each.read_bytes() for each in file.parent.iterdir()}
    for command in (("--each-unit", "p", *asked), ("-o", str(file), "--unit", "xa-vinh-o")):
        ran = run("report", *command, "--force")
        assert (ran.code, ran.out) == (2, "")
        assert f"p/phong-noi-vu.{kind} là phiếu đơn vị đã điền" in ran.err
    assert {each.name: each.read_bytes() for each in file.parent.iterdir()} == before


def test_a_form_with_no_more_than_a_remark_is_not_written_over_either(run: Run) -> None:
    assert run("report", "-o", "p.docx", "--unit", "xa-vinh-o").code == 0
    document = docx.Document("p.docx")
    document.add_paragraph("Xin lùi hạn.")
    document.save("p.docx")
    assert run("report", "-o", "p.docx", "--unit", "xa-vinh-o", "--force").code == 2
    assert run("report", "-o", "p.docx", "--force").code == 2


def test_an_empty_form_or_another_document_is_written_over(run: Run) -> None:
    for _ in range(2):
        assert run("report", "-o", "p.docx", "--unit", "xa-vinh-o", "--force").code == 0
    for _ in range(2):
        assert run("report", "-o", "b.xlsx", "--force").code == 0
    Path("b.xlsx").write_bytes(b"PK\x03\x04")
    assert run("report", "-o", "b.xlsx", "--force").code == 0


def test_the_reader_is_imported_only_when_a_form_may_be_there(tmp_path: Path) -> None:
    call = ("report", "-o", "p.docx", "--unit", "xa-vinh-o", "--force")
    found = ["cchc.importing.forms" in one.modules for one in loaded_by(tmp_path, (call, call))]
    assert found == [False, True]


# Changed after the forms went out


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_plan_that_changes_makes_no_form_answered(kind: str, run: Run, tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "d")
    units = [*some([unit.party.id for unit in units_asked()], 4)]
    asked = [part for unit in units for part in ("--unit", unit)]
    assert run("report", "--each-unit", "p", *asked, "--as", kind, "--data", "d").code == 0
    for name, old, new in (
        ("plan_2024.yaml", "2024-08-31", "2024-09-30"),
        ("deductions_2023.yaml", "chưa", "vẫn chưa"),
        ("units.yaml", "name: Phòng Nội vụ", "name: Phòng Nội vụ huyện"),
    ):
        text = (tmp_path / "d" / name).read_text(encoding="utf-8")
        assert old in text
        (tmp_path / "d" / name).write_text(text.replace(old, new), encoding="utf-8")
    ran = run("collect", "p", "--data", "d", *DAY)
    text = " ".join(ran.out.split())
    assert f"0 đã trả lời đủ, 0 còn thiếu, {len(units)} gửi phiếu trống" in text
    assert "viết thêm" not in text


# Counted


def test_rows_are_counted_among_those_asked(run: Run) -> None:
    units = ("phong-noi-vu", "xa-vinh-o", "thi-tran-ho-xa")
    asked = [part for unit in units for part in ("--unit", unit)]
    assert run("report", "--each-unit", "p", *asked).code == 0
    fill("p/phong-noi-vu.docx", 4, remedy="")
    fill("p/xa-vinh-o.docx", 8)
    fill("p/thi-tran-ho-xa.docx", 11, code="3.3")
    ran = run("collect", "p", *DAY, "-o", "t.docx")
    assert "p/thi-tran-ho-xa.docx: bảng 1, hàng 2, cột 7: cảnh báo C718:" in ran.err
    assert "đơn vị không có dòng 3.3" in ran.err
    assert state_of("t.docx", "Phòng Nội vụ")[3:5] == ["0/4", "1.6, 5.1.2, 7.3.1, 7.3.2"]
    assert state_of("t.docx", "Xã Vĩnh Ô")[3] == "8/11"
    assert state_of("t.docx", "Thị trấn Hồ Xá")[3] == "10/11"
    answers = [[c.text for c in row.cells] for row in docx.Document("t.docx").tables[1].rows]
    names = {row[1] for row in answers}
    assert {"Thị trấn Hồ Xá (không phải dòng của đơn vị)", "Thị trấn Hồ Xá", "Xã Vĩnh Ô"} <= names


def test_a_loss_stands_once_in_a_list_of_answers(run: Run) -> None:
    for name in ("xa-vinh-o", "thi-tran-ho-xa"):
        assert run("report", "-o", f"{name}.docx", "--unit", name).code == 0
        fill(f"{name}.docx", 11)
    assert run("collect", ".", *DAY, "-o", "t.xlsx").code == 1
    sheet = openpyxl.load_workbook("t.xlsx")["Tổng hợp"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows() if row[0].value == "3.11.1"]
    assert [row[2] for row in rows] == [-0.89, ""]
    assert len({row[3] for row in rows}) == 2


# Dated


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ("", "Phiếu không ghi ngày gửi, tệp lưu sau hạn: Xã Vĩnh Ô."),
        ("31/02/2024", "Ngày gửi ghi trong phiếu không dùng được, tệp lưu sau hạn: Xã Vĩnh Ô."),
        ("28/02/2023", "Ngày gửi ghi trong phiếu không dùng được, tệp lưu sau hạn: Xã Vĩnh Ô."),
        ("02/03/2024", "Trả lời sau hạn: Xã Vĩnh Ô."),
    ],
)
def test_three_states_of_a_day(sent: str, says: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    assert run("report", "-o", "p/x.docx", "--unit", "xa-vinh-o").code == 0
    fill("p/x.docx", 1, sent=sent)
    text = " ".join(run("collect", "p", *DAY).out.split())
    assert says in text
    assert text.count("sau hạn:") == 1
    assert "Tính mọi phiếu đang có trong thư mục" in text

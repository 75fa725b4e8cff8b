"""`cchc form` and `cchc collect --bodies`: forms sent out, filled in, and the table they make."""

from __future__ import annotations

import csv
import shutil
import warnings
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.cell import MergedCell

from tests.cli.conftest import Run
from tests.importing.test_body_forms import ALL, Bodies
from tests.office import converted
from tests.province import CRITERIA, bodies, write

pytestmark = pytest.mark.slow
WHO = ("--data", "example:766", "--period", "2026-08")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_units_are_what_report_makes(run: Run, tmp_path: Path) -> None:
    one = ("--unit", "PNV", "--as", "xlsx")
    assert run("form", "a", "--units", *one).code == 0
    assert run("report", "--each-unit", "b", *one).code == 0
    books = [openpyxl.load_workbook(tmp_path / name / "phong-noi-vu.xlsx") for name in "ab"]
    rows = [[[cell.value for cell in row] for row in book.active.iter_rows()] for book in books]
    assert rows[0] == rows[1]


def test_two_forms_for_each_body_of_a_block(run: Run, tmp_path: Path) -> None:
    ran = run("form", "p", "--bodies", *WHO, "--block", "xã, phường")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "Đã ghi 10 tệp vào p.\n"
    names = sorted(file.name for file in (tmp_path / "p").iterdir())
    assert names[:2] == ["phuong-nong-trang.docx", "phuong-nong-trang.xlsx"]
    sheet = openpyxl.load_workbook(tmp_path / "p" / "xa-hy-cuong.xlsx").active
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$7:$7"
    every = (cell for row in sheet.iter_rows() for cell in row)
    cells = [cell for cell in every if not isinstance(cell, MergedCell)]
    typed = {cell.coordinate for cell in cells if not cell.protection.locked}
    coloured = {cell.coordinate for cell in cells if cell.fill.fgColor.rgb == "FFFFF8DC"}
    assert typed == coloured
    assert len(typed) > 100
    taken = " ".join(str(rule.sqref) for rule in sheet.data_validations.dataValidation)
    assert set(taken.split()) <= typed
    one = ("form", "p", "--bodies", *WHO, "--body", "xa-hy-cuong", "--as", "docx")
    assert run(*one).code == 2
    assert run(*one, "--force").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("form", "p"), 2, "chọn đúng một"),
        (("form", "p", "--bodies", "--units"), 2, "chọn đúng một"),
        (("form", "p", "--bodies", "--data", "example:766"), 2, "--period 2026"),
        (("form", "p", "--bodies", *WHO, "--unit", "x"), 2, "--block"),
        (("form", "p", "--units", "--block", "x"), 2, "--bodies"),
        (("form", "p", "--bodies", *WHO, "--as", "html"), 2, "docx, xlsx"),
        (("form", "-", "--bodies", *WHO), 2, "tên thư mục"),
        (("form", "p", "--bodies", *WHO, "--block", "Sở"), 2, "không có đơn vị nào"),
        (("form", "p", "--bodies", "--data", "example:766", "--period", "1999"), 2, "units.yaml"),
        (("collect", "p", "--bodies", *WHO, "-o", "x.docx"), 2, "TÊN.yaml"),
        (("collect", "p", "--bodies", *WHO, "--as-of", "1/1/2026"), 2, "--as-of"),
        (("collect", "p", "--block", "x"), 2, "--bodies"),
        (("collect", "không", "--bodies", *WHO), 3, "không có thư mục"),
    ],
)
def test_wrong_use_says_what_to_do(
    arguments: tuple[str, ...], code: int, said: str, run: Run, tmp_path: Path
) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in " ".join(ran.err.split())
    assert not (tmp_path / "p").exists()


def test_forms_of_the_other_kind_are_named(run: Run) -> None:
    assert run("form", "u", "--units", "--unit", "PNV", "--as", "xlsx").code == 0
    assert run("form", "b", "--bodies", *WHO, "--body", "xa-hy-cuong", "--as", "docx").code == 0
    assert "C715: tệp này là phiếu trả lời" in run("collect", "u", "--bodies", *WHO).err
    assert "C715: tệp này là phiếu tự chấm" in run("collect", "b").err


def fill(file: Path, rows: dict[str, Any]) -> None:
    """The figures of a body of the made-up province, and points where the council judges."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(file)
    sheet = book.active
    head = next(row for row in sheet.iter_rows() if row[0].value == "Mã")
    at = {cell.value: cell.column for cell in head}
    for cells in sheet.iter_rows(min_row=head[0].row + 1):
        said = rows.get(cells[0].value)
        if said is None or cells[at["Điểm tối đa"] - 1].value is None:
            continue
        put = {"Số liệu": said.count, "Trên tổng số": said.of}
        if said.not_applicable:
            put = {"Không áp dụng (x)": "x"}
        elif said.count is None:
            put = {"Điểm tự chấm": said.appraised}
        for name, value in {**put, "Giải trình": "như báo cáo"}.items():
            cells[at[name] - 1].value = value
    book.save(file)


@pytest.mark.office
def test_what_is_calculated_is_collected_and_ranked(run: Run, tmp_path: Path) -> None:
    """Forms, figures, points as LibreOffice calculates them, the table, and the same places as those of
    points worked out by a script of its own.
    """
    (tmp_path / "d").mkdir()
    write(tmp_path / "d", {})
    made = {body.id: body for body in bodies(4)}
    some = [f"xa-{i:03}" for i in (0, 1, 8)]
    for body in some:
        who = ("--data", "d", "--period", "2026", "--body", body, "--as", "xlsx")
        assert run("form", body, "--bodies", *who).code == 0
        fill(tmp_path / body / f"{body}.xlsx", {row.criterion: row for row in made[body].rows})
    (tmp_path / "parts").mkdir()
    parts = Bodies(tmp_path / "parts")
    typed = {
        place: {name: v for name, v in given.items() if name != "points" or place[0] == "2.2"}
        for place, given in ALL.items()
    }
    forms = [tmp_path / body / f"{body}.xlsx" for body in some]
    forms.append(parts.form(tmp_path / "in" / "parts.xlsx", "xa-mot", typed))
    assert any(row.not_applicable for body in some for row in made[body].rows)
    converted("xlsx", *forms, folder=tmp_path / "v")
    (tmp_path / "of-parts").mkdir()
    shutil.move(tmp_path / "v" / "parts.xlsx", tmp_path / "of-parts")
    state = parts.state(tmp_path / "of-parts")
    assert (state.left, state.differing, state.total) == ((), (), Decimal("7.9"))
    block = ("--data", "d", "--period", "2026", "--block", "Xã")
    ran = run("collect", "v", "--bodies", *block, "-o", "s.yaml")
    assert ran.code == 1
    assert (
        "120 đơn vị tự chấm: 3 đã ghi đủ, 0 còn thiếu, 0 gửi phiếu trống, 117 chưa gửi." in ran.out
    )
    assert ran.err == f"Đã ghi 2 tệp vào {Path.cwd()}.\n"
    for name in ("s.yaml", "s.csv"):
        shutil.move(name, tmp_path / "d" / name)
    head = tmp_path / "d" / "s.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace("TODO}", "1/TB}"), encoding="utf-8")
    table = run("rank", "--data", "d", "--voice", "self_assessed", "--format", "csv").out
    rows = csv.DictReader(table.splitlines())
    placed = {row["body"]: row["place"] for row in rows if row["place"]}
    worth = {}
    for body in some:
        counting = [row for row in made[body].rows if not row.not_applicable]
        most = sum(c[1] for c in CRITERIA if c[0] in {row.criterion for row in counting})
        worth[body] = sum((row.appraised or Decimal(0) for row in counting), Decimal(0)) / most
    ours = {one: 1 + sum(other > mine for other in worth.values()) for one, mine in worth.items()}
    assert placed == {one: str(place) for one, place in ours.items()}


def test_a_long_word_to_choose_takes_no_room_from_how_points_are_given(
    run: Run, tmp_path: Path
) -> None:
    write(tmp_path, {})
    book = tmp_path / "criteria.yaml"
    states = "{id: a, name: Bố trí đủ và đúng cả, points: 4}, {id: b, name: Chưa, points: 0}"
    said = f"{{kind: states, states: [{states}]}}"
    text = book.read_text(encoding="utf-8").replace("{kind: judged}", said)
    book.write_text(text, encoding="utf-8")
    who = ("--data", str(tmp_path), "--period", "2026", "--body", "xa-000", "--as", "xlsx")
    assert run("form", "p", "--bodies", *who).code == 0
    sheet = openpyxl.load_workbook(tmp_path / "p" / "xa-000.xlsx").active
    head = next(row for row in sheet.iter_rows() if row[0].value == "Mã")
    wide = {cell.value: sheet.column_dimensions[cell.column_letter].width for cell in head}
    assert wide["Số liệu"] <= wide["Tiêu chí"] < wide["Cách chấm"]

"""Heads and feet of official documents: what is said, what is blank, how large the letters are, and
that a letter whose number and day were filled in comes back as nobody's answer.
"""

from __future__ import annotations

import io
import shutil
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt, Twips

from cchc.language.words import Words
from cchc.model.dataset import Case
from cchc.model.source import Source, Sourced
from cchc.model.time_fields import WholeMonth
from cchc.model.units import Office, Units
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reporting import official
from cchc.reporting.document import Document, Heading, Part, Report, Text
from cchc.reporting.html import render as html
from cchc.reporting.markdown import render_report
from cchc.reporting.word import render
from tests.cli.conftest import Run, run
from tests.reporting.made import results
from tests.support import DATA, PLAN, UNITS, folder_with, text_of

VI, EN = Words("vi"), Words("en")
__all__ = ["run"]
SAID = """
office:
  parent: UBND tỉnh Quảng Trị
  body: UBND huyện Vĩnh Linh
  place: Vĩnh Linh
  number: …/BC-UBND
  letter: .../UBND-NV
  grounds: [Căn cứ Quyết định số 35/QĐ-UBND;]
  recipients: ["- UBND tỉnh;", "Lưu: VT, NV."]
  signer: [TM. Ủy ban nhân dân, Chủ tịch]
"""


def case(office: Office | None) -> Case:
    """The shipped case, with who issues its documents."""
    given = results().gaps.case
    (registry,) = given.dataset.units
    made = Sourced(registry.content.model_copy(update={"office": office}), registry.source)
    return replace(given, dataset=replace(given.dataset, units=(made,)))


def office(**said: Any) -> Office:
    return Office.model_validate({"body": "UBND xã Ví Dụ", **said})


def test_what_nobody_said_is_blank() -> None:
    nobody = case(None)
    head, foot = official.report_head(nobody, VI), official.foot(nobody.dataset, VI)
    assert (head.number, head.dated) == ("Số: …/…", "…, ngày … tháng … năm …")
    assert set(head.parent + head.body) == {"…"}
    assert official.grounds(nobody.dataset) == ()
    assert foot.recipients == ("- ……………………;", "- Lưu: VT.")
    assert foot.signer == ("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",)
    open_ = case(
        office(body="TODO", place="TODO", number="TODO", grounds=["TODO"], signer=["TODO"])
    )
    assert official.report_head(open_, VI)._replace(parent="") == head._replace(parent="")
    assert official.grounds(open_.dataset) == ()
    assert official.foot(open_.dataset, VI) == foot


def test_two_offices_are_none() -> None:
    given = case(office()).dataset
    other = Sourced(Units.model_construct(office=office(), units=()), Source("b.yaml", {}, {}))
    assert given.office is not None
    assert replace(given, units=(*given.units, other)).office is None


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("…/BC-UBND", "Số: …/BC-UBND"),
        ("/BC-UBND", "Số: …/BC-UBND"),
        (".../BC-UBND", "Số: …/BC-UBND"),
        ("05/BC-UBND", "Số: 05/BC-UBND"),
    ],
)
def test_numbers(number: str, printed: str) -> None:
    assert official.report_head(case(office(number=number)), VI).number == printed


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2024, 2, 5), "ngày 05 tháng 02 năm 2024"),
        (date(2024, 3, 10), "ngày 10 tháng 3 năm 2024"),
        (date(2024, 2, 1), "ngày 01 tháng 02 năm 2024"),
        (WholeMonth(2024, 2, 1), "ngày … tháng 02 năm 2024"),
        (None, "ngày … tháng … năm …"),
    ],
)
def test_days(day: date | None, written: str) -> None:
    """A leading zero only below 10 and for the first two months; a month is no day."""
    assert official.day_words(day, VI) == written


def test_the_line_of_an_annex() -> None:
    nobody, said = case(None).dataset, case(office()).dataset
    blank = "(Kèm theo Báo cáo số …/… ngày … tháng … năm …)"
    assert official.annex_line(nobody, VI, "Báo cáo") == blank
    line = official.annex_line(said, VI, "Kế hoạch", "15/KH-UBND", date(2024, 2, 5))
    assert line == "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024 của UBND xã Ví Dụ)"
    named = official.annex_line(said, VI, "Kế hoạch 15/KH-UBND", "15/KH-UBND")
    assert named == "(Kèm theo Kế hoạch 15/KH-UBND ngày … tháng … năm … của UBND xã Ví Dụ)"


def test_letters_and_lines_as_the_decree_has_them() -> None:
    """Sizes in points, weight and slant of each line; a line under the issuer, the motto, the title."""
    whole = case(office(parent="Tỉnh", grounds=["Căn cứ a"], recipients=["b"], signer=["c"]))
    part = Part(
        "x",
        "x",
        Document((Heading("Trích yếu", 1), Text("nội dung"))),
        head=official.report_head(whole, VI),
        grounds=official.grounds(whole.dataset),
        foot=official.foot(whole.dataset, VI),
    )
    made = docx.Document(io.BytesIO(render(Report("x", (part,)), VI)))
    shown = {p.text: p for p in made.paragraphs}
    shown |= {p.text: p for t in made.tables for c in t._cells for p in c.paragraphs}
    wanted = {
        "TỈNH": (12, False, False),
        "UBND XÃ VÍ DỤ": (12, True, False),
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": (12, True, False),
        "Độc lập - Tự do - Hạnh phúc": (13, True, False),
        "Số: …/…": (13, False, False),
        "…, ngày … tháng … năm …": (13, False, True),
        "BÁO CÁO": (14, True, False),
        "Căn cứ a.": (13, False, True),
        "Nơi nhận:": (12, True, True),
        "- b.": (11, False, False),
        "C": (13, True, False),
    }
    for text, (size, bold, italic) in wanted.items():
        (letters,) = (run.font for run in shown[text].runs)
        assert letters.size == Pt(size), text
        assert (bool(letters.bold), bool(letters.italic)) == (bold, italic), text
    ruled = [p for p in made.element.body.iter(qn("w:pBdr")) if p.find(qn("w:top")) is not None]
    assert len(ruled) == 3
    said = next(p for p in made.paragraphs if p.text == "nội dung")
    assert shown["Căn cứ a."].paragraph_format.first_line_indent == Twips(720)
    assert said.paragraph_format.first_line_indent == Twips(720)
    order = [p.text for p in made.paragraphs if p.text]
    assert order[:3] == ["BÁO CÁO", official.report_head(whole, VI).subject, "Căn cứ a."]


def test_a_page_shows_it_and_a_note_does_not() -> None:
    whole = case(office(parent="Tỉnh <Một>", grounds=["Căn cứ a"]))
    part = Part("x", "x", Document((Text("nội dung"),)), head=official.report_head(whole, VI))
    part = part._replace(grounds=official.grounds(whole.dataset))
    part = part._replace(foot=official.foot(whole.dataset, VI))
    page = html(Report("x", (part,)), VI).decode()
    for text in ("TỈNH &lt;MỘT&gt;", "Độc lập - Tự do", "Căn cứ a.", "Nơi nhận:"):
        assert text in page
    assert "Độc lập" not in render_report(Report("x", (part,)), VI)


def test_in_english() -> None:
    head = official.report_head(case(office()), EN)
    assert (head.kind, head.number) == ("REPORT", "No. …/…")


@pytest.mark.slow
def test_a_letter_comes_with_its_form_and_back(tmp_path: Path, run: Run) -> None:
    """What an office fills into the head of its letter is nothing that a unit wrote."""
    units = text_of(UNITS).replace("schema: cchc/units/v1\n", f"schema: cchc/units/v1{SAID}", 1)
    folder = folder_with(tmp_path / "d", units=units, plan=text_of(PLAN))
    data = ("--data", str(folder))
    asked = ("report", "--unit", "Phòng Nội vụ", "-o", str(tmp_path / "sent.docx"))
    assert run(*asked, *data).code == 0
    letter = docx.Document(str(tmp_path / "sent.docx"))
    lines = [p.text for p in letter.paragraphs]
    assert "Kính gửi: Phòng Nội vụ" in lines
    assert "bị trừ 1,51 điểm" in "\n".join(lines) and "hạn 29/02/2024" in "\n".join(lines)
    enclosed = "(Kèm theo Công văn số …/UBND-NV ngày … tháng … năm … của UBND huyện Vĩnh Linh)"
    assert enclosed in lines
    cells = [line for cell in letter.tables[0]._cells for line in cell.text.split("\n")]
    assert "Số: …/UBND-NV" in cells and "V/v nguyên nhân bị trừ điểm" in " ".join(cells)
    foot = letter.tables[1]._cells[0].text.split("\n")
    assert foot == ["Nơi nhận:", "- Như trên;", "- UBND tỉnh;", "- Lưu: VT, NV."]
    back = issued(tmp_path / "sent.docx", "UBND-NV")
    told = run("collect", str(back), *data, "--as-of", "2024-02-20", "-o", "-")
    assert "Viết thêm" not in told.out
    assert "Phòng Nội vụ" in told.out and told.err == ""


def issued(form: Path, sign: str) -> Path:
    """A folder with a form as an office sends it: number and day of its letter are filled in."""
    with zipfile.ZipFile(form) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    text = parts["word/document.xml"].decode().replace(f"…/{sign}", f"12/{sign}")
    text = text.replace("ngày … tháng … năm …", "ngày 5 tháng 02 năm 2024")
    assert f"12/{sign}" in text and "ngày 5 tháng 02" in text
    parts["word/document.xml"] = text.encode()
    folder = form.parent / "back"
    folder.mkdir()
    with zipfile.ZipFile(folder / "x.docx", "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return folder


@pytest.mark.slow
def test_a_body_is_sent_a_letter_with_its_form(tmp_path: Path, run: Run) -> None:
    shutil.copytree(DATA.parent / "examples" / "766", tmp_path / "d")
    file = tmp_path / "d" / "units.yaml"
    head = "schema: cchc/units/v1\n"
    file.write_text(file.read_text(encoding="utf-8").replace(head, head.strip() + SAID), "utf-8")
    which = ("--data", str(tmp_path / "d"), "--period", "2026-08", "--body", "xa-hy-cuong")
    asked = ("form", str(tmp_path / "p"), "--bodies", *which, "--as", "docx")
    assert run(*asked).code == 0
    lines = [p.text for p in docx.Document(str(tmp_path / "p/xa-hy-cuong.docx")).paragraphs]
    assert "Kính gửi: UBND xã Hy Cương" in lines
    assert any(line.startswith("Đề nghị UBND xã Hy Cương tự chấm điểm") for line in lines)
    back = issued(tmp_path / "p/xa-hy-cuong.docx", "UBND-NV")
    told = run("collect", str(back), "--bodies", *which)
    assert "1 gửi phiếu trống" in told.out and told.err == ""


def test_a_number_is_a_number(tmp_path: Path) -> None:
    said = SAID.replace("…/BC-UBND", "BC-UBND")
    units = text_of(UNITS).replace("schema: cchc/units/v1\n", f"schema: cchc/units/v1{said}", 1)
    found = load(Folder(folder_with(tmp_path / "d", units=units), False)).problems
    assert [(each.code, each.wording) for each in found] == [("C118", "document_number_form")]


def test_an_open_value_leaves_the_others(tmp_path: Path) -> None:
    said = SAID.replace("…/BC-UBND", "TODO").replace("place: Vĩnh Linh", "place: TODO")
    units = text_of(UNITS).replace("schema: cchc/units/v1\n", f"schema: cchc/units/v1{said}", 1)
    loaded = load(Folder(folder_with(tmp_path / "d", units=units), False))
    assert loaded.problems == ()
    assert [found.wording for found in loaded.dataset.todo] == ["todo", "todo"]
    office_ = loaded.dataset.office
    assert office_ is not None and office_.letter == ".../UBND-NV"

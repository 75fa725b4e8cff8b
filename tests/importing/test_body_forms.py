"""Forms in which bodies score themselves, filled in as people do and worse, and read back."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from cchc.analysis.body_lines import BodyLines, scorers
from cchc.analysis.body_replies import BodyState, findings, states, taken
from cchc.importing.body_draft import body_table
from cchc.importing.body_forms import AskedBodies, BodiesCollected, collect_bodies
from cchc.importing.forms import filled
from cchc.language.words import Words
from cchc.model.period import Period
from cchc.reading.folder import find
from cchc.reading.load import load
from cchc.reporting.body_document import BodyForms
from cchc.reporting.form_text import marks_of
from cchc.reporting.formats import content

pytestmark = pytest.mark.slow
VI = Words("vi")
PERIOD = Period(2026)
BOOK = """\
schema: cchc/criteria/v1
rulebook:
  id: xa-2026
  title: Bộ tiêu chí của xã (ví dụ)
  body_level: commune
  valid: 2026..2030
  coverage: complete
  issued_by: {document: 1/QĐ-UBND}
  basis: {status: stated, ground: bảng chấm điểm}
  rounding: {step: 0.01}
areas: [{id: "1", name: Điều hành}, {id: "2", name: Thủ tục}]
criteria:
  - {id: "1.1", name: Kế hoạch, max_points: 2, rule: {kind: proportional}, BASIS}
  - {id: "1.2", name: Sáng kiến, max_points: 1, rule: {kind: count, points_each: 0.5}, BASIS}
  - id: "1.3"
    name: Báo cáo
    max_points: 2
    rule:
      kind: states
      states:
        - {id: dung-han, name: "Đúng hạn, đủ nội dung", points: 2}
        - {id: cham, name: "Chậm, hoặc thiếu", points: 1}
        - {id: khong, name: Không báo cáo, points: 0}
    BASIS
  - id: "2.1"
    name: Hồ sơ
    max_points: 3
    rule:
      kind: sum
      parts:
        - {id: dung-han, name: Hồ sơ đúng hạn, rule: {kind: proportional, points: 2}}
        - {id: niem-yet, name: Niêm yết, rule: {kind: yes_no, points: 1}}
    BASIS
  - {id: "2.2", name: Chất lượng phục vụ, max_points: 2, rule: {kind: judged}, BASIS}
  - id: "2.3"
    name: Phản ánh
    max_points: 1
    not_applicable: left_out
    figures: {xong: Phản ánh đã trả lời, nhan: Phản ánh nhận được}
    rule: {kind: proportional, measure: xong / nhan}
    BASIS
""".replace("BASIS}", "basis: {status: stated, ground: x}}").replace(
    "    BASIS", "    basis: {status: stated, ground: x}"
)
UNITS = """\
schema: cchc/units/v1
units:
  - {id: xa-mot, name: Xã Một, kind: commune}
  - {id: xa-hai, name: Xã Hai, kind: commune}
  - {id: van-phong, name: Văn phòng, kind: office}
"""
ALL: dict[tuple[str, str], dict[str, Any]] = {
    ("1.1", ""): {"value": 19, "of": 20, "points": 1.9, "document": "1/BC", "page": 3},
    ("1.2", ""): {"value": 1, "points": 0.5, "note": "một sáng kiến"},
    ("1.3", ""): {"value": "Chậm; hoặc thiếu", "points": 1, "document": "2/BC"},
    ("2.1", "dung-han"): {"rate": 0.625, "points": 2.25, "document": "3/BC", "section": "II"},
    ("2.1", "niem-yet"): {"value": "đạt"},
    ("2.2", ""): {"points": 1.5, "note": "tự thấy"},
    ("2.3", "xong"): {"value": 3, "points": 0.75, "document": "4/BC"},
    ("2.3", "nhan"): {"value": 4},
}
Cells = dict[tuple[str, str], dict[str, Any]]


class Bodies:
    """The data, the blank forms of both bodies, and a folder for what comes back."""

    def __init__(self, folder: Path) -> None:
        data = folder / "data"
        data.mkdir()
        (data / "criteria.yaml").write_text(BOOK, encoding="utf-8")
        (data / "units.yaml").write_text(UNITS, encoding="utf-8")
        loaded = load(find(str(data)), frozenset({"criteria", "units"}))
        assert loaded.problems == ()
        self.folder, self.dataset = folder, loaded.dataset
        found = (BodyLines(loaded.dataset, PERIOD, one) for one in scorers(loaded.dataset, PERIOD))
        self.lines = {one.unit.id: one for one in found}
        for form in ("xlsx", "docx"):
            maker = BodyForms(form, VI)
            for body, lines in self.lines.items():
                made = content(maker.report(lines), form, VI)
                (folder / f"{body}.{form}").write_bytes(made)

    def form(self, to: Path, body: str, cells: Cells, change: Callable[[Any], object] = id) -> Path:
        """A workbook filled in, then changed."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(self.folder / f"{body}.xlsx")
        sheet = book.active
        columns = columns_of(sheet)
        for (criterion, label), given in cells.items():
            row = row_of(sheet, criterion, LABELS.get(label, ""))
            for name, value in given.items():
                sheet.cell(row, columns[name]).value = value
        change(sheet)
        to.parent.mkdir(exist_ok=True)
        book.save(to)
        return to

    def read(self, folder: Path) -> BodiesCollected:
        asked = {body: lines.asked for body, lines in self.lines.items()}
        printed = cache(
            lambda body: frozenset(marks_of((BodyForms("xlsx", VI).part(self.lines[body]),), VI))
        )
        wanted = AskedBodies(PERIOD, asked, frozenset(asked), self.dataset, printed)
        return collect_bodies(folder, wanted, VI, (), lambda _done, _count: None)

    def state(self, folder: Path, body: str = "xa-mot") -> BodyState:
        found = states(self.lines.values(), self.read(folder).replies)
        return next(one for one in found if one.unit.id == body)


LABELS = {
    "dung-han": "Hồ sơ đúng hạn",
    "niem-yet": "Niêm yết",
    "xong": "Phản ánh đã trả lời",
    "nhan": "Phản ánh nhận được",
}
NAMES = {
    "Mã": "code",
    "Số liệu": "value",
    "Trên tổng số": "of",
    "Hoặc tỷ lệ": "rate",
    "Không áp dụng (x)": "apart",
    "Điểm tự chấm": "points",
    "Trang": "page",
    "Mục": "section",
    "Văn bản chứng minh": "document",
    "Giải trình": "note",
    "Tiêu chí": "name",
    "Điểm tối đa": "most",
    "Số liệu cần ghi": "figure",
}


def columns_of(sheet: Any) -> dict[str, int]:
    head = next(row for row in sheet.iter_rows() if row[0].value == "Mã")
    return {NAMES[cell.value]: cell.column for cell in head if cell.value in NAMES}


def row_of(sheet: Any, criterion: str, label: str = "") -> int:
    column = columns_of(sheet)["figure"]
    for row in sheet.iter_rows():
        at = row[0].row
        if row[0].value == criterion and str(sheet.cell(at, column).value).startswith(label):
            return int(at)
    raise AssertionError(criterion)


@pytest.fixture(scope="module")
def bodies(tmp_path_factory: pytest.TempPathFactory) -> Bodies:
    return Bodies(tmp_path_factory.mktemp("bodies"))


def wordings(found: BodiesCollected) -> list[str]:
    return [one.wording for one in found.findings]


def test_a_whole_form_becomes_rows_of_the_table(bodies: Bodies, tmp_path: Path) -> None:
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", ALL)
    read = bodies.read(tmp_path / "f")
    assert wordings(read) == []
    state = bodies.state(tmp_path / "f")
    assert (state.left, state.over, state.differing, state.unshown) == ((), (), (), ())
    assert state.total == Decimal("7.9")
    given = {"xa-mot": taken(state)}
    made = body_table(given, PERIOD, "xa-2026", "s.csv", "f", (), VI)
    assert made.table.splitlines() == [
        "body,criterion,part,figure,value,self_assessed,count,of,rate,met,state,document,note",
        'xa-mot,1.1,,,,1.9,19,20,,,,"1/BC, trang 3",',
        "xa-mot,1.2,,,,0.5,1,,,,,,một sáng kiến",
        "xa-mot,1.3,,,,1,,,,,cham,2/BC,",
        'xa-mot,2.1,dung-han,,,2.25,,,62.5%,,,"3/BC, mục II",',
        "xa-mot,2.1,niem-yet,,,,,,,true,,,",
        "xa-mot,2.2,,,,1.5,,,,,,,tự thấy",
        "xa-mot,2.3,,xong,3,0.75,,,,,,4/BC,",
        "xa-mot,2.3,,nhan,4,,,,,,,,",
    ]
    data = tmp_path / "data"
    shutil.copytree(bodies.folder / "data", data)
    (data / "s.csv").write_text(made.table, encoding="utf-8")
    (data / "s.yaml").write_text(made.head.replace("TODO}", "9/TB}"), encoding="utf-8")
    loaded = load(find(str(data)))
    assert loaded.problems == ()
    case = loaded.dataset.case("xa-mot")
    assert [row.self_assessed for row in case.scores.content.rows][:2] == [
        Decimal("1.9"),
        Decimal("0.5"),
    ]


def test_a_word_form_says_the_same(bodies: Bodies, tmp_path: Path) -> None:
    document = docx.Document(str(bodies.folder / "xa-mot.docx"))
    table = document.tables[0]
    typed = {
        ("1.1", ""): ("19/20", "1,9", "1/BC, trang 3"),
        ("1.2", ""): ("1", "0,5", ""),
        ("1.3", ""): ("Chậm, hoặc thiếu", "1", ""),
        ("2.1", "Hồ sơ đúng hạn"): ("62,5%", "2,25", ""),
        ("2.1", "Niêm yết"): ("Đạt", "", ""),
        ("2.2", ""): ("", "1,5", ""),
        ("2.3", "Phản ánh đã trả lời"): ("không áp dụng", "", ""),
    }
    for row in table.rows:
        cells = row.cells
        label = cells[4].text.split(":")[0] if cells[0].text in ("2.1", "2.3") else ""
        said = typed.get((cells[0].text, label))
        if said:
            cells[5].text, cells[6].text, cells[7].text = said
    (tmp_path / "f").mkdir()
    document.save(str(tmp_path / "f" / "đổi tên.docx"))
    read = bodies.read(tmp_path / "f")
    assert wordings(read) == []
    given = read.replies[0].given
    assert given["1.1"].cells == {("", ""): {"count": "19", "of": "20"}}
    assert given["2.1"].cells["dung-han", ""] == {"rate": "62.5%"}
    assert given["1.3"].cells == {("", ""): {"state": "cham"}}
    assert given["2.3"].apart
    assert bodies.state(tmp_path / "f").left == ()


def at(name: str, value: Any, criterion: str = "1.1", label: str = "") -> Callable[[Any], None]:
    def put(sheet: Any) -> None:
        sheet.cell(row_of(sheet, criterion, label), columns_of(sheet)[name]).value = value

    return put


def swapped(sheet: Any) -> None:
    """Two rows sorted: all their cells change places."""
    one, two = row_of(sheet, "1.1"), row_of(sheet, "1.2")
    for column in range(1, sheet.max_column + 1):
        a, b = sheet.cell(one, column), sheet.cell(two, column)
        a.value, b.value = b.value, a.value


def twice(value: Any) -> Callable[[Any], None]:
    def put(sheet: Any) -> None:
        row = row_of(sheet, "1.2")
        columns = columns_of(sheet)
        for name, said in (("code", "1.1"), ("name", "Kế hoạch"), ("most", 2), ("value", value)):
            sheet.cell(row, columns[name]).value = said
        sheet.cell(row, columns["of"]).value = 20
        sheet.cell(row, columns["points"]).value = 1.9

    return put


def percent_format(sheet: Any) -> None:
    cell = sheet.cell(row_of(sheet, "1.1"), columns_of(sheet)["rate"])
    cell.value, cell.number_format = 0.62, "General"


def renamed(sheet: Any) -> None:
    sheet.title = "Sheet1"
    sheet.insert_rows(3, 2)
    sheet.delete_rows(row_of(sheet, "2.2"))


DAMAGE: list[tuple[str, Callable[[Any], None], list[str], tuple[str, ...]]] = [
    ("renamed, rows inserted and deleted", renamed, [], ("2.2",)),
    ("sorted", swapped, [], ()),
    ("code changed", at("code", "1.2"), ["body_code"], ("1.1",)),
    ("code unknown", at("code", "9.9"), ["body_code"], ("1.1",)),
    ("code a number", at("code", 1.1), ["body_code"], ("1.1",)),
    ("no total", at("of", None), ["body_of"], ("1.1",)),
    ("more than all", at("value", 21), ["body_above"], ("1.1",)),
    ("two figures", at("rate", "40%"), ["body_two"], ("1.1",)),
    ("the same twice", at("rate", "95%"), [], ()),
    ("a part of a case", at("value", 18.5), ["body_whole"], ("1.1",)),
    ("words", at("value", "nhiều", "1.2"), ["body_figure"], ("1.2",)),
    ("not in the list", at("value", "Tốt", "1.3"), ["body_choice"], ("1.3",)),
    ("a cross and a figure", at("apart", "x", "2.3", "Phản ánh đã"), ["body_apart"], ("2.3",)),
    ("another label", at("figure", "Hồ sơ khác", "2.1", "Niêm yết"), ["body_label"], ()),
    ("another maximum", at("most", 3), ["body_most"], ()),
    ("points in words", at("points", "hai"), ["body_points"], ()),
    ("a formula without a value", at("points", "=1+1"), ["body_uncalculated"], ()),
    (
        "beside the table",
        lambda s: at("note", "x")(s) or s.cell(2, 20, "ý kiến"),
        ["body_beside"],
        (),
    ),
    ("rows twice, alike", twice(19), [], ("1.2",)),
    ("rows twice, not alike", twice(18), ["body_twice"], ("1.1", "1.2")),
]


@pytest.mark.parametrize(("name", "change", "said", "left"), DAMAGE, ids=[d[0] for d in DAMAGE])
def test_damage_is_named_and_nothing_is_guessed(
    name: str,
    change: Callable[[Any], None],
    said: list[str],
    left: tuple[str, ...],
    bodies: Bodies,
    tmp_path: Path,
) -> None:
    cells = {place: dict(given) for place, given in ALL.items()}
    if name.startswith("rows twice"):
        del cells["1.2", ""]
        cells["1.1", ""] = {"value": 19, "of": 20, "points": 1.9}
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", cells, change)
    read = bodies.read(tmp_path / "f")
    assert [w for w in wordings(read) if w not in ("body_beside",) or w in said] == said
    assert bodies.state(tmp_path / "f").left == left


RATES = [
    ("62%", {"rate": "62%"}),
    ("62,5 %", {"rate": "62.5%"}),
    ("62.5%", {"rate": "62.5%"}),
    ("62,5", {"rate": "62.5%"}),
    (0.62, {"rate": "62%"}),
    ("0.62", None),
    ("1", None),
    ("120%", None),
    (62, None),
]


@pytest.mark.parametrize(("typed", "figure"), RATES)
def test_a_rate_is_read_as_it_is_shown(
    typed: Any, figure: dict[str, str] | None, bodies: Bodies, tmp_path: Path
) -> None:
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", {("1.1", ""): {"rate": typed}})
    given = bodies.read(tmp_path / "f").replies[0].given.get("1.1")
    assert given is not None
    if figure is None:
        assert given.doubtful
    else:
        assert given.cells == {("", ""): figure}


def test_a_rate_without_its_format_has_two_readings(bodies: Bodies, tmp_path: Path) -> None:
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", {}, percent_format)
    assert wordings(bodies.read(tmp_path / "f")) == ["body_rate"]


def test_points_above_the_maximum_and_not_of_their_figures(bodies: Bodies, tmp_path: Path) -> None:
    cells: Cells = {
        ("1.1", ""): {"value": 19, "of": 20, "points": 1.8},
        ("2.2", ""): {"points": 2.5},
    }
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", cells)
    state = bodies.state(tmp_path / "f")
    told = [(one.wording, one.values["criterion"]) for one in findings(state)]
    assert told == [("body_over", "2.2"), ("own_points_differ", "1.1")]
    assert state.unshown == ("1.1", "2.2")
    said = taken(state)
    assert (said["2.2"].doubtful, said["1.1"].doubtful) == (True, False)
    assert state.total == Decimal("1.8")  # as the table that is made of it


def test_two_forms_of_one_body(bodies: Bodies, tmp_path: Path) -> None:
    bodies.form(tmp_path / "f" / "a.xlsx", "xa-mot", {("1.2", ""): {"value": 1, "points": 0.5}})
    bodies.form(
        tmp_path / "f" / "b.xlsx",
        "xa-mot",
        {("1.2", ""): {"value": 2, "points": 1}, ("2.2", ""): {"points": 1}},
    )
    shutil.copy(bodies.folder / "xa-mot.docx", tmp_path / "f" / "trống.docx")
    read = bodies.read(tmp_path / "f")
    assert wordings(read) == ["body_forms", "body_rivals"]
    (reply,) = read.replies
    assert reply.given["1.2"].doubtful
    assert reply.given["2.2"].points == 1


def test_the_form_of_one_filled_in_by_another(bodies: Bodies, tmp_path: Path) -> None:
    def other(sheet: Any) -> None:
        cell = next(c for row in sheet.iter_rows() for c in row if c.value == "Đơn vị: Xã Một")
        cell.value = "Đơn vị: Xã Hai"

    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", ALL, other)
    bodies.form(tmp_path / "f" / "xa-hai.xlsx", "xa-mot", ALL)
    read = bodies.read(tmp_path / "f")
    assert wordings(read) == ["form_conflict", "form_conflict"]
    assert read.replies == ()


def test_a_form_in_which_nothing_is_written_is_empty(bodies: Bodies, tmp_path: Path) -> None:
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", {("1.1", ""): {"points": 0}})
    assert bodies.state(tmp_path / "f").state.value == "empty"
    bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", {("2.2", ""): {"points": 1.5}})
    assert bodies.state(tmp_path / "f").left == ("1.1", "1.2", "1.3", "2.1", "2.3")


def test_files_that_are_none_or_old(bodies: Bodies, tmp_path: Path) -> None:
    folder = tmp_path / "f"
    whole = bodies.form(folder / "x.xlsx", "xa-mot", ALL).read_bytes()
    (folder / "x.xlsx").unlink()
    (folder / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    (folder / "other.txt").write_text("không phải phiếu", encoding="utf-8")
    read = bodies.read(folder)
    assert sorted(wordings(read)) == ["body_none", "document_broken"]
    assert bodies.state(folder).state.value == "missing"


def test_a_form_that_is_filled_in_is_never_written_over(bodies: Bodies, tmp_path: Path) -> None:
    for form in ("xlsx", "docx"):
        assert not filled(bodies.folder / f"xa-mot.{form}", VI)
    assert filled(bodies.form(tmp_path / "f" / "x.xlsx", "xa-mot", ALL), VI)

"""Tables of criteria and bodies as offices lay them out, each with the points that stand in it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import Workbook

from cchc.model.dataset import Dataset
from cchc.reading.folder import Folder
from cchc.reading.load import load

CRITERIA = {"1.1": 4, "1.2": 3, "2.1": 5, "2.2": 2, "2.10": 2}
AREAS = {"1": "Chỉ đạo điều hành", "2": "Thủ tục hành chính"}
NAMES = {
    "1.1": "Ban hành kế hoạch",
    "1.2": "Kiểm tra công tác",
    "2.1": "Công khai thủ tục",
    "2.2": "Hồ sơ đúng hạn",
    "2.10": "Phản ánh, kiến nghị",
}
BODIES = {
    "xa-mot": "Xã Số Một",
    "xa-hai": "Xã Số Hai",
    "phuong-ba": "Phường Số Ba",
    "so-noi-vu": "Sở Nội vụ",
}
OTHERS = """  - {id: phu-tho, name: Phú Thọ, kind: province}
  - {id: phuong-phu-tho, name: Phường Phú Thọ, kind: ward}
"""
SELF, APPRAISED = "self_assessed", "appraised"
VOICES = {SELF: "Điểm tự chấm", APPRAISED: "Điểm thẩm định"}
Points = dict[tuple[str, str, str], Decimal]
Sheet = list[list[Any]]


class Layout(NamedTuple):
    """A workbook: its sheets, their merged ranges, what stands in it and what must be told."""

    sheets: dict[str, Sheet]
    truth: Points
    merged: tuple[str, ...] = ()
    told: frozenset[str] = frozenset()
    """The wordings of its findings."""
    voice: str = ""


def points(
    voices: tuple[str, ...] = (APPRAISED,), bodies: tuple[str, ...] = tuple(BODIES)
) -> Points:
    """Points that no two criteria, bodies or voices have in common."""
    found: Points = {}
    for b, body in enumerate(bodies):
        for c, (criterion, most) in enumerate(CRITERIA.items()):
            for v, voice in enumerate(voices):
                found[body, criterion, voice] = Decimal(most) - Decimal(b * 20 + c * 4 + v) / 100
    return found


def _cells(truth: Points, criterion: str, columns: list[tuple[str, str]]) -> list[float]:
    return [float(truth[body, criterion, voice]) for body, voice in columns]


def _sum(truth: Points, body: str, voice: str, area: str = "") -> float:
    of = [v for (b, c, w), v in truth.items() if (b, w) == (body, voice) and c.startswith(area)]
    return float(sum(of, Decimal(0)))


TITLE = "BẢNG TỔNG HỢP ĐIỂM THẨM ĐỊNH NĂM 2025"
BARE = "BẢNG TỔNG HỢP ĐIỂM NĂM 2025"


def down() -> Layout:
    truth, cols = points(), [(b, APPRAISED) for b in BODIES]
    sheet: Sheet = [[TITLE], ["TT", "Tiêu chí", "Điểm tối đa", *BODIES.values()]]
    sheet += [[c, NAMES[c], CRITERIA[c], *_cells(truth, c, cols)] for c in CRITERIA]
    return Layout({"Tổng hợp": sheet}, truth)


def across() -> Layout:
    truth = points()
    sheet: Sheet = [[TITLE], ["STT", "Đơn vị", *CRITERIA], ["", "Điểm tối đa", *CRITERIA.values()]]
    for i, body in enumerate(BODIES, 1):
        sheet.append([i, BODIES[body], *(float(truth[body, c, APPRAISED]) for c in CRITERIA)])
    return Layout({"Tổng hợp": sheet}, truth)


def across_totals() -> Layout:
    truth = points()
    sheet: Sheet = [[TITLE], ["STT", "Tên đơn vị", *CRITERIA, "Tổng điểm", "Xếp hạng"]]
    for i, body in enumerate(BODIES, 1):
        line = [float(truth[body, c, APPRAISED]) for c in CRITERIA]
        sheet.append([i, BODIES[body], *line, _sum(truth, body, APPRAISED), i])
    return Layout({"Tổng hợp": sheet}, truth)


def across_voice_once() -> Layout:
    """The voice stands under each criterion, and not under the total."""
    made = across_totals()
    sheet = made.sheets["Tổng hợp"]
    sheet[0] = [BARE]
    sheet.insert(2, ["", "", *[VOICES[APPRAISED]] * len(CRITERIA), "", ""])
    return made


def across_one_total_of_two() -> Layout:
    """Two voices under each criterion, and a total that does not say of which it is."""
    truth = points((SELF, APPRAISED))
    sheet: Sheet = [
        [BARE],
        ["STT", "Tên đơn vị", *(x for c in CRITERIA for x in (c, "")), "Tổng điểm"],
        ["", "", *list(VOICES.values()) * len(CRITERIA), ""],
    ]
    for i, body in enumerate(BODIES, 1):
        line = [float(truth[body, c, v]) for c in CRITERIA for v in VOICES]
        sheet.append([i, BODIES[body], *line, _sum(truth, body, APPRAISED)])
    return Layout({"Tổng hợp": sheet}, truth, ("C2:D2", "E2:F2", "G2:H2", "I2:J2", "K2:L2"))


def across_wrong_total() -> Layout:
    made = across_totals()
    made.sheets["Tổng hợp"][2][7] += 0.5
    return made._replace(told=frozenset({"scores_total"}))


def areas() -> Layout:
    """Areas with their sums, a total at the end, averages at the side."""
    truth, cols = points(), [(b, APPRAISED) for b in BODIES]
    sheet: Sheet = [[TITLE], ["Mã", "Nội dung", *BODIES.values(), "Trung bình"]]
    for area, name in AREAS.items():
        sheet.append([area, name, *(_sum(truth, b, APPRAISED, area + ".") for b in BODIES), 2.5])
        for c in CRITERIA:
            if c.startswith(area + "."):
                sheet.append([c, NAMES[c], *_cells(truth, c, cols), 1.5])
    sheet.append(["", "Tổng cộng", *(_sum(truth, b, APPRAISED) for b in BODIES), 9])
    return Layout({"Tổng hợp": sheet}, truth)


def bare_areas() -> Layout:
    """Lines of areas that are but headings: nothing is missing in them."""
    made = areas()
    for line in made.sheets["Tổng hợp"]:
        if line[0] in AREAS:
            line[2:] = []
    return made


def wrong_area() -> Layout:
    made = areas()
    made.sheets["Tổng hợp"][2][3] += 1
    return made._replace(told=frozenset({"scores_total"}))


def voices() -> Layout:
    """Two voices under the merged name of each body."""
    truth = points((SELF, APPRAISED))
    cols = [(b, v) for b in BODIES for v in VOICES]
    names = [x for b in BODIES.values() for x in (b, "")]
    sheet: Sheet = [
        [BARE],
        ["Mã", "Tiêu chí", "Điểm chuẩn", *names],
        ["", "", "", *(VOICES[v] for _, v in cols)],
    ]
    sheet += [[c, NAMES[c], CRITERIA[c], *_cells(truth, c, cols)] for c in CRITERIA]
    merged = ("D2:E2", "F2:G2", "H2:I2", "J2:K2")
    return Layout({"Tổng hợp": sheet}, truth, merged)


def voices_unmerged() -> Layout:
    return voices()._replace(merged=())


def voices_irregular() -> Layout:
    """A body with one voice: whose the columns without a name are, nobody says."""
    made = voices()
    sheet = [row[:4] + row[5:] for row in made.sheets["Tổng hợp"]]
    truth = {key: value for key, value in made.truth.items() if key[2] == SELF}
    return Layout({"Tổng hợp": sheet}, truth, told=frozenset({"scores_line"}))


def voices_above() -> Layout:
    """All bodies under one voice, then all under the other."""
    truth = points((SELF, APPRAISED))
    cols = [(b, v) for v in VOICES for b in BODIES]
    tops = [x for v in VOICES.values() for x in (v, "", "", "")]
    sheet: Sheet = [[BARE], ["Mã", *tops], ["", *(BODIES[b] for b, _ in cols)]]
    sheet += [[c, *_cells(truth, c, cols)] for c in CRITERIA]
    return Layout({"Tổng hợp": sheet}, truth, ("B2:E2", "F2:I2"))


def voices_above_unmerged() -> Layout:
    """Which columns the second voice goes for can only be guessed."""
    made = voices_above()
    return made._replace(merged=(), told=frozenset({"scores_voice"}), truth={})


def voices_down() -> Layout:
    """Bodies down, each with a row a voice; criteria across."""
    truth = points((SELF, APPRAISED))
    sheet: Sheet = [[BARE], ["STT", "Đơn vị", "Loại điểm", *CRITERIA]]
    for i, b in enumerate(BODIES, 1):
        for v in VOICES:
            first = v == SELF
            line = [float(truth[b, c, v]) for c in CRITERIA]
            sheet.append([i if first else "", BODIES[b] if first else "", VOICES[v], *line])
    return Layout({"Tổng hợp": sheet}, truth)


def voices_across() -> Layout:
    """Bodies down, criteria across, two voices under each criterion."""
    truth = points((SELF, APPRAISED))
    codes = [x for c in CRITERIA for x in (c, "")]
    sheet: Sheet = [[BARE], ["Đơn vị", *codes], ["", *(list(VOICES.values()) * len(CRITERIA))]]
    for b in BODIES:
        sheet.append([BODIES[b], *(float(truth[b, c, v]) for c in CRITERIA for v in VOICES)])
    return Layout({"Tổng hợp": sheet}, truth, ("B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2"))


def sheet_per_block() -> Layout:
    truth = points()
    sheets: dict[str, Sheet] = {}
    for name, some in (("Xã, phường", ("xa-mot", "xa-hai", "phuong-ba")), ("Sở", ("so-noi-vu",))):
        sheet: Sheet = [[TITLE], ["Mã", "Tiêu chí", *(BODIES[b] for b in some)]]
        cols = [(b, APPRAISED) for b in some]
        sheet += [[c, NAMES[c], *_cells(truth, c, cols)] for c in CRITERIA]
        sheets[name] = sheet
    return Layout(sheets, truth)


def stacked() -> Layout:
    """A table per block below each other on one sheet."""
    made = sheet_per_block()
    first, second = made.sheets.values()
    return Layout({"Tổng hợp": [*first, [], ["", "Khối sở"], *second[1:]]}, made.truth)


def stacked_across() -> Layout:
    """A table per area below each other, bodies down."""
    truth = points()
    sheet: Sheet = [[TITLE]]
    for area in AREAS:
        some = [c for c in CRITERIA if c.startswith(area + ".")]
        sheet.append(["Đơn vị", *some])
        sheet += [[n, *(float(truth[b, c, APPRAISED]) for c in some)] for b, n in BODIES.items()]
    return Layout({"Tổng hợp": sheet}, truth)


def wrong_sum() -> Layout:
    """A column called a total that is not the sum of the bodies."""
    made = down()
    for row in made.sheets["Tổng hợp"][1:]:
        row.append("Cộng" if row[0] == "TT" else 1.5)
    return made._replace(told=frozenset({"scores_total"}))


def sheet_per_voice() -> Layout:
    truth = points((SELF, APPRAISED))
    sheets: dict[str, Sheet] = {}
    for name, voice in (("Tự chấm", SELF), ("Thẩm định", APPRAISED)):
        sheet: Sheet = [[BARE], ["Mã", *BODIES.values()]]
        sheets[name] = sheet + [
            [c, *_cells(truth, c, [(b, voice) for b in BODIES])] for c in CRITERIA
        ]
    return Layout(sheets, truth)


def long() -> Layout:
    """A line a body and criterion, both voices beside each other."""
    truth = points((SELF, APPRAISED))
    sheet: Sheet = [[BARE], ["Đơn vị", "Mã tiêu chí", *VOICES.values(), "Chênh lệch"]]
    for b, name in BODIES.items():
        for c in CRITERIA:
            sheet.append([name, c, float(truth[b, c, SELF]), float(truth[b, c, APPRAISED]), -0.01])
    return Layout({"Tổng hợp": sheet}, truth)


def by_name() -> Layout:
    """No codes, names of criteria alone; names of bodies as people shorten them."""
    truth, cols = points(), [(b, APPRAISED) for b in BODIES]
    short = ["Số Một", "UBND xã Số Hai", "P. Số Ba", "SỞ NỘI VỤ"]
    sheet: Sheet = [[TITLE], ["Tiêu chí", *short]]
    sheet += [[NAMES[c], *_cells(truth, c, cols)] for c in CRITERIA]
    return Layout({"Tổng hợp": sheet}, truth)


def numeric_codes() -> Layout:
    """Codes that Excel keeps as numbers: 2.10 has become 2.1, which is open for both."""
    made = down()
    sheet = made.sheets["Tổng hợp"]
    for row in sheet[1:]:
        del row[1]
    for row in sheet[2:]:
        row[0] = float(row[0])
    truth = {key: value for key, value in made.truth.items() if key[1] not in ("2.1", "2.10")}
    return Layout({"Tổng hợp": sheet}, truth, told=frozenset({"code_number"}))


def two_codes() -> Layout:
    """A code beside the name of another criterion."""
    made = down()
    made.sheets["Tổng hợp"][2][1] = NAMES["1.2"]
    truth = {key: value for key, value in made.truth.items() if key[1] != "1.1"}
    return made._replace(truth=truth, told=frozenset({"code_two"}))


def like_codes() -> Layout:
    """Points that are what codes of other criteria are, bodies down."""
    some, values = (
        ["1.1", "1.2"],
        {"xa-mot": (2.1, 2.2), "xa-hai": (2.2, 2.1), "phuong-ba": (1.2, 1.1)},
    )
    sheet: Sheet = [[TITLE], ["Đơn vị", *some]]
    sheet += [[BODIES[body], *points] for body, points in values.items()]
    truth = {
        (body, criterion, APPRAISED): Decimal(str(value))
        for body, two in values.items()
        for criterion, value in zip(some, two, strict=True)
    }
    return Layout({"Tổng hợp": sheet}, truth)


def like_codes_down() -> Layout:
    made = like_codes()
    sheet = made.sheets["Tổng hợp"][1:]
    return Layout({"Tổng hợp": [[TITLE], *map(list, zip(*sheet, strict=True))]}, made.truth)


def lost() -> Layout:
    made = down()
    made.sheets["Tổng hợp"][0] = ["ĐIỂM BỊ TRỪ (THẨM ĐỊNH) NĂM 2025"]
    return made._replace(truth={}, told=frozenset({"scores_lost"}))


def negative() -> Layout:
    made = down()
    made.sheets["Tổng hợp"][2][3] = -0.5
    truth = {key: value for key, value in made.truth.items() if key[:2] != ("xa-mot", "1.1")}
    return made._replace(truth=truth, told=frozenset({"scores_negative"}))


def whole_points() -> Layout:
    """Whole points, which are what the codes of areas are too; a column that is no score."""
    truth = {
        ("xa-mot", "1.1", APPRAISED): Decimal(1),
        ("xa-hai", "1.1", APPRAISED): Decimal(2),
        ("xa-mot", "1.2", APPRAISED): Decimal(2),
        ("xa-hai", "1.2", APPRAISED): Decimal(1),
    }
    sheet: Sheet = [[BARE], ["Mã", BODIES["xa-mot"], "", BODIES["xa-hai"], ""]]
    sheet += [["", *["Điểm thẩm định", "Điểm cộng"] * 2], ["1.1", 1, 0.5, 2, 0.5]]
    sheet += [["1.2", 2, 0.5, 1, 0.5]]
    told = frozenset({"scores_line"})
    return Layout({"Tổng hợp": sheet}, truth, ("B2:C2", "D2:E2"), told)


def no_voice() -> Layout:
    made = down()
    made.sheets["Tổng hợp"][0] = [BARE]
    return made._replace(truth={}, told=frozenset({"scores_voice"}))


def voice_asked() -> Layout:
    made = no_voice()
    return made._replace(truth=points((SELF,)), told=frozenset(), voice=SELF)


def unknown_body() -> Layout:
    """A body that the registry does not have, and a name that two may be meant by."""
    made = down()
    header = made.sheets["Tổng hợp"][1]
    header[3], header[4] = "Trường Chính trị", "Phú Thọ"
    told = frozenset({"units_unknown", "units_near"})
    truth = {
        ({"xa-mot": "todo-truong-chinh-tri", "xa-hai": "todo-phu-tho"}.get(b, b), c, v): value
        for (b, c, v), value in made.truth.items()
    }
    return made._replace(truth=truth, told=told)


def twice() -> Layout:
    """One body twice, with one figure that differs: neither stands."""
    made = down()
    sheet = made.sheets["Tổng hợp"]
    for row in sheet[1:]:
        row.append(row[3])
    sheet[2][-1] = 0.5
    truth = {key: value for key, value in made.truth.items() if key[:2] != ("xa-mot", "1.1")}
    return made._replace(truth=truth, told=frozenset({"scores_differ"}))


def marks() -> Layout:
    """Cells without a figure: a dash, not applicable, blank, words."""
    made = down()
    rows = made.sheets["Tổng hợp"]
    rows[2][3], rows[3][3], rows[4][3], rows[5][3] = "-", "Không áp dụng", "", "đạt 1,5"
    gone = {("xa-mot", c) for c in ("1.1", "1.2", "2.1", "2.2")}
    truth = {key: value for key, value in made.truth.items() if key[:2] not in gone}
    told = frozenset({"scores_dash", "scores_blank", "cell_number"})
    return made._replace(truth=truth, told=told)


def other_year() -> Layout:
    """The year before beside this one."""
    truth = points(bodies=("xa-mot", "xa-hai"))
    cols = ["xa-mot", "xa-hai"]
    tops = [x for b in cols for x in (BODIES[b], "")]
    sheet: Sheet = [[TITLE], ["Mã", *tops], ["", *(["Năm 2024", "Năm 2025"] * 2)]]
    for c in CRITERIA:
        sheet.append([c, *(x for b in cols for x in (0.25, float(truth[b, c, APPRAISED])))])
    return Layout({"Tổng hợp": sheet}, truth, ("B2:C2", "D2:E2"))


def unnamed_column() -> Layout:
    made = down()
    for i, row in enumerate(made.sheets["Tổng hợp"][2:]):
        row.append(i + 0.5)
    return made._replace(told=frozenset({"scores_line"}))


def other_maximum() -> Layout:
    made = down()
    made.sheets["Tổng hợp"][2][2] = 6
    return made._replace(told=frozenset({"scores_max"}))


def absent() -> Layout:
    made = down()
    for row in made.sheets["Tổng hợp"][2:]:
        row[3] = ""
    truth = {key: value for key, value in made.truth.items() if key[0] != "xa-mot"}
    return made._replace(truth=truth, told=frozenset({"scores_absent", "scores_blank"}))


LAYOUTS: tuple[Callable[[], Layout], ...] = (
    down,
    across,
    across_totals,
    across_voice_once,
    across_one_total_of_two,
    across_wrong_total,
    areas,
    bare_areas,
    wrong_area,
    voices,
    voices_unmerged,
    voices_irregular,
    voices_above,
    voices_above_unmerged,
    voices_down,
    voices_across,
    sheet_per_block,
    stacked,
    stacked_across,
    wrong_sum,
    sheet_per_voice,
    long,
    by_name,
    numeric_codes,
    two_codes,
    like_codes,
    like_codes_down,
    lost,
    negative,
    whole_points,
    no_voice,
    voice_asked,
    unknown_body,
    twice,
    marks,
    other_year,
    unnamed_column,
    other_maximum,
    absent,
)


def workbook(layout: Layout) -> bytes:
    """The bytes of the workbook of a layout."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in layout.sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
        for merged in layout.merged:
            sheet.merge_cells(merged)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def write(folder: Path) -> Dataset:
    """The rulebook and the registry that the tables are of."""
    book = [
        "schema: cchc/criteria/v1\nrulebook:\n  id: tinh\n  title: Bộ tiêu chí của tỉnh Ví Dụ",
        "  body_level: commune\n  valid: 2020..2030\n  coverage: complete",
        "  issued_by: {document: 1/QĐ-UBND}\n  basis: {status: stated, ground: bảng chấm điểm}",
        "  rounding: {step: 0.01}\n  grades: [{name: Tốt, from: 80}, {name: Yếu, from: 0}]\nareas:",
        *(f'  - {{id: "{area}", name: {name}}}' for area, name in AREAS.items()),
        "criteria:",
    ]
    for criterion, most in CRITERIA.items():
        book.append(
            f'  - id: "{criterion}"\n    name: "{NAMES[criterion]}"\n    max_points: {most}'
        )
        book.append("    rule: {kind: judged}\n    basis: {status: stated, ground: bảng chấm điểm}")
    (folder / "criteria.yaml").write_text("\n".join(book) + "\n", encoding="utf-8")
    kinds = ("commune", "commune", "ward", "department")
    units = [
        f"  - {{id: {body}, name: {name}, kind: {kind}}}"
        for (body, name), kind in zip(BODIES.items(), kinds, strict=True)
    ]
    text = "schema: cchc/units/v1\nunits:\n" + "\n".join(units) + "\n" + OTHERS
    (folder / "units.yaml").write_text(text, encoding="utf-8")
    return load(Folder(folder, False), frozenset({"criteria", "units"})).dataset

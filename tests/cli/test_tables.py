"""Scores as a table: many bodies in one CSV, read as Excel writes it, told by line and column."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

import cchc
from cchc.checking.run import findings
from cchc.model.error import DataError
from tests.cli.conftest import Run
from tests.cli.test_from_evidence import BOOK, PLAN
from tests.repository import NEEDS_GIT, begin, git_alone
from tests.support import read

HEAD = """\
schema: cchc/scores/v1
period: 2026-08
as_of: 2026-09-05
rulebook: book
published_by: {document: 5/TB}
source: Cổng dịch vụ công
table: diem.csv
"""
UNITS = """\
schema: cchc/units/v1
units:
  - {id: xa-mot, name: UBND xã Một, kind: commune}
  - {id: xa-hai, name: UBND xã Hai, kind: commune}
  - {id: phong, name: Phòng Một, kind: office}
"""
TABLE = """\
body,criterion,part,max_points,self_assessed,appraised,count,of,rate,not_applicable,reason,responsible,document
xa-mot,1.1,,2,,,,,85%,,"Hoàn thành 85%, còn chậm",phong,Báo cáo 5
xa-mot,1.2,,,0.5,,1,,,,,,
xa-mot,1.3,,3,2.5,,,,,,,,
xa-mot,2.1.1,,,,,2,3,,,,,
xa-mot,2.1.2,,,,,,,"25,0%",,,,
xa-hai,1.1,,,,1.80,,,90%,,,,
xa-hai,1.2,,,,1.00,2,,,,,,
xa-hai,1.3,,,,3.00,,,,,,,
xa-hai,2,,4,,3.20,,,,,,,
"""


def folder(path: Path, table: str | bytes = TABLE, head: str = HEAD, units: str = UNITS) -> Path:
    for name, text in {"book": BOOK, "scores": head, "units": units}.items():
        (path / f"{name}.yaml").write_text(text, encoding="utf-8")
    content = table if isinstance(table, bytes) else table.encode()
    (path / "diem.csv").write_bytes(content)
    return path


def told(path: Path) -> list[tuple[str, int, int]]:
    """Wording, line and column of everything found, in the table or its head."""
    loaded = read(path)
    found = loaded.problems or findings(loaded.dataset)
    return [(one.wording, *one.location[1:]) for one in found]


@pytest.mark.slow
def test_each_body_has_its_scores(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(folder(tmp_path)), "--format", "json")
    assert told(tmp_path) == []
    one = json.loads(run("score", "--body", "xã Một", *data).out)
    assert (one["body"], one["period"], one["index"]) == ("xa-mot", "2026-08", "75.30")
    assert one["voices"] == {"self_assessed": 1, "recomputed": 4}
    row = one["rows"][0]
    assert row["location"].endswith("diem.csv:2")
    assert row["responsible"] == ["phong"]
    two = json.loads(run("score", "--body", "xa-hai", *data).out)
    assert (two["index"], two["voices"]) == ("90.00", {"appraised": 4})
    assert run("score", *data).code == 2  # one of two has to be chosen


@pytest.mark.slow
def test_every_command_takes_a_body_of_a_table(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(folder(tmp_path)), "--body", "xã Một")
    text = run("explain", "1.1", *data).out
    assert "Hoàn thành 85%, còn chậm" in text and "Báo cáo 5" in text and "05/09/2026" in text
    for command in (("score",), ("gaps",), ("gaps", "--all"), ("forecast",)):
        ran = run(*command, *data)
        assert (ran.code, ran.err) == (0, ""), command
        assert "None" not in ran.out
    assert "xã Hai" not in run("gaps", "--all", *data).out  # another body bears none of the loss
    ran = run("report", "--as", "md", "-o", "-", *data)
    assert ran.code == 0 and "xã Một" in ran.out
    assert run("check", "--strict", "--data", str(tmp_path)).code == 0


@pytest.mark.parametrize(
    "written",
    [
        TABLE.encode("utf-8-sig"),
        TABLE.encode("utf-16"),
        TABLE.replace("\n", "\r\n").encode(),
        TABLE.replace("\n", "\r").encode(),
        ("sep=,\n" + TABLE).encode(),
        (TABLE + "\n,,,,,,,,,,,,\n").encode(),
    ],
    ids=["bom", "utf-16", "crlf", "cr", "sep", "empty lines"],
)
def test_it_is_read_as_excel_writes_it(written: bytes, tmp_path: Path) -> None:
    path = folder(tmp_path, written)
    assert told(path) == []
    assert len(read(path).dataset.scored_bodies) == 2


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_what_stands_between_the_cells_is_found(delimiter: str, tmp_path: Path) -> None:
    plain = TABLE.replace('"Hoàn thành 85%, còn chậm"', "x").replace('"25,0%"', "25.0%")
    text = plain.replace(",", delimiter).replace("25.0%", "25,0%").replace("2.5", "2,5")
    path = folder(tmp_path, text.encode("utf-16" if delimiter == "\t" else "utf-8"))
    assert told(path) == []


def test_a_text_over_several_lines_moves_no_line(tmp_path: Path) -> None:
    text = TABLE.replace("còn chậm", "còn\nchậm").replace(
        "xa-hai,1.2,,,,1.00", "xa-hai,1.2,,,,9.00"
    )
    assert told(folder(tmp_path, text)) == [("score_out_of_range", 9, 15)]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("xa-hai,1.1,,,,1.80", "xa-hai,1.1,,,,2.80", [("score_out_of_range", 7, 15)]),
        ("xa-hai,1.1,,,,1.80", "xa-hai,1.1,,,,1.50", [("recomputation_differs", 7, 15)]),
        ("xa-hai,1.1,,,,1.80", "xa-hai,1.1,,,,x", [("number_invalid", 7, 15)]),
        ("xa-hai,1.2,", "xa-hai,1.9,", [("criterion_unknown", 8, 8)]),
        ("xa-hai,1.2,", "xa-hai,1.1,", [("line_twice", 8, 8)]),
        ("xa-hai,1.2,", "xa-ba,1.2,", [("unit_unknown", 8, 1)]),
        ("xa-hai,1.2,", "Xã Ba,1.2,", [("slug_form", 8, 1)]),
        ("xa-hai,1.2,", ",1.2,", [("value_empty", 8, 1)]),
        ("xa-hai,1.2,", "xa-hai,,", [("value_empty", 8, 8)]),
        ("xa-hai,2,,4,", "xa-hai,2,,5,", [("max_mismatch", 10, 11)]),
        ("xa-mot,2.1.1,,,,,2,3", "xa-mot,2.1.1,,,,,4,3", [("fraction_above_one", 5, 8)]),
        ("xa-hai,1.3,,,,3.00", "xa-hai,1.3,,,,3.00,,,,,,,,9", [("table_width", 9, 1)]),
        ("xa-mot,2.1.1,,,,,2,3", 'xa-mot,2.1.1,,,,,2,"3"x', [("table_quotes", 5, 1)]),
        ("xa-mot,1.2,,,0.5,,1", "xa-mot,1.2,,,1.0,,1", [("self_differs", 3, 14)]),
        ("xa-mot,2.1.2,,,,,,,", 'xa-mot,2.1.2,,,,,,,"', [("table_quotes", 6, 1)]),
        ("body,criterion,part", "body,criterion,phần", [("table_column", 1, 16)]),
        ("body,criterion,part", "body,criterion,rate", [("table_column_twice", 1, 65)]),
        ("criterion,part", "part,x", [("table_column", 1, 11), ("table_column_missing", 1, 1)]),
    ],
)
def test_what_is_wrong_is_told_by_line_and_column(
    old: str, new: str, found: list[tuple[str, int, int]], tmp_path: Path
) -> None:
    assert old in TABLE
    seen = told(folder(tmp_path, TABLE.replace(old, new, 1)))
    others = ("rows_missing_in_table", "missing_key")
    assert [one for one in seen if one[0] not in others] == found


def test_a_named_figure_has_a_value_and_is_of_the_whole_criterion(tmp_path: Path) -> None:
    rows = {
        "xa-mot,1.1,,x,": [("figure_alone", 2, 13)],
        "xa-mot,1.1,,,5": [("figure_alone", 2, 14)],
        "xa-mot,1.1,a,x,5": [("figure_of_part", 2, 14)],
    }
    for row, found in rows.items():
        table = f"body,criterion,part,figure,value\n{row}\n"
        assert [
            one for one in told(folder(tmp_path, table)) if one[0] in dict.fromkeys(found[0])
        ] == found


GROWTH = (
    "max_points: 3, figures: {done: đã xong, all: tất cả}, no_cases: zero, "
    "rule: {kind: bands, measure: done / all - last(done) / last(all), "
    "bands: [{from: 0%, points: 1}, {from: 5%, points: 3}]}"
)
"""Points for growth since the period before, by named figures."""


def _growth(path: Path) -> Path:
    """Two periods in two tables; the rows of a criterion with named figures stand on two lines."""
    book = BOOK.replace("max_points: 3, rule: {kind: judged}", GROWTH)
    head = "body,criterion,figure,value,self_assessed,appraised,count,of,rate\n"
    others = {
        "xa-mot": ("1.1,,,,,,,85%", "1.2,,,,,1,,", "2.1.1,,,,,2,3,", "2.1.2,,,,,,,25%"),
        "xa-hai": ("1.1,,,,,,,90%", "1.2,,,,,2,,", "2,,,,3.20,,,"),
    }
    figures = {
        "2026-07": {"xa-mot": (80, 100), "xa-hai": (0, 0)},
        "2026-08": {"xa-mot": (90, 104), "xa-hai": (7, 9)},
    }
    folder(path)
    (path / "diem.csv").unlink()
    (path / "book.yaml").write_text(book, encoding="utf-8")
    for period, given in figures.items():
        lines = [head]
        for body, (done, every) in given.items():
            lines += [f"{body},{row}\n" for row in others[body]]
            lines += [f"{body},1.3,done,{done},,,,,\n", f"{body},1.3,all,{every},,,,,\n"]
        (path / f"{period}.csv").write_text("".join(lines), encoding="utf-8")
        table = HEAD.replace("period: 2026-08", f"period: {period}")
        table = table.replace("diem.csv", f"{period}.csv")
        (path / f"{period}.yaml").write_text(table, encoding="utf-8")
    (path / "scores.yaml").unlink()
    return path


def test_named_figures_stand_on_lines_of_their_own(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(_growth(tmp_path)), "--body", "xã Một", "--format", "json")
    row = json.loads(run("score", *data, "--period", "2026-08").out)["rows"][2]
    assert row["evidence"]["figures"] == {"done": "90", "all": "104"}
    assert row["points"] == "3.00"  # 90/104 − 80/100 = 6.5 points
    assert row["location"].endswith("2026-08.csv:6")


def test_no_cases_in_the_period_before_are_none(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(_growth(tmp_path)), "--body", "xã Hai", "--period", "2026-08")
    ran = run("explain", "1.3", *data)
    assert (ran.code, ran.err) == (0, "")
    assert "không phát sinh → 0,00" in ran.out


def test_the_period_before_is_known_where_each_body_is_looked_at_by_itself(tmp_path: Path) -> None:
    found = findings(read(_growth(tmp_path)).dataset)
    first = [(one.wording, Path(one.location.file).name, one.location.line) for one in found]
    assert first == [
        ("figure_before", "2026-07.csv", 6)
    ]  # nothing is before July; xã Hai has no cases there


def test_the_criteria_that_a_body_lacks_are_named(tmp_path: Path, run: Run) -> None:
    text = TABLE.replace("xa-mot,1.3,,3,2.5,,,,,,,,\n", "").replace(
        "xa-hai,2,,4,,3.20,,,,,,,\n", ""
    )
    path = folder(tmp_path, text)
    out = run("check", "--data", str(path)).out
    assert "1.3" in out and "2.1.1, 2.1.2" in out
    assert "UBND xã Một" in out and "UBND xã Hai" in out  # findings stand under their bodies
    assert told(path) == [("rows_missing_in_table", 2, 1), ("rows_missing_in_table", 6, 1)]
    assert "rows_given" not in out  # a table has no such key


def test_parts_and_values_of_one_row_stand_on_several_lines(tmp_path: Path) -> None:
    rule = (
        "rule: {kind: sum, parts: [{id: a, name: A, rule: {kind: fixed, points: 1}}, "
        "{id: b, name: B, rule: {kind: proportional, points: 1}}, "
        "{id: c, name: C, rule: {kind: count, points_each: 0.5, points: 1}}]}"
    )
    book = BOOK.replace("max_points: 3, rule: {kind: judged}", f"max_points: 3, {rule}")
    lines = "xa-mot,1.3,b,3,,,1,2,,,,,\nxa-mot,1.3,c,,,,1,,,,,,\n"
    text = TABLE.replace("xa-mot,1.3,,3,2.5,,,,,,,,\n", lines)
    path = folder(tmp_path, text)
    (path / "book.yaml").write_text(book, encoding="utf-8")
    assert told(path) == []
    row = read(path).dataset.case("xa-mot").scores.content.rows[2]
    assert row.evidence is not None and set(row.evidence.parts or {}) == {"b", "c"}
    folder(tmp_path, text.replace("xa-mot,1.3,c,,", "xa-mot,1.3,c,2,"))
    (path / "book.yaml").write_text(book, encoding="utf-8")
    assert told(path) == [("line_differs", 5, 14)]


@pytest.mark.parametrize(
    ("table", "wording"),
    [
        (b"\xff\xfeb", "not_text"),
        ("body,criterion\nxa-mot,1.1 \xe9\n".encode("latin-1"), "not_text"),
        (b"", "table_column_missing"),
        (b"body,criterion\n", "table_empty"),
        (b"body,criterion\n,\n", "table_empty"),
        (b"b\0o\0d\0y\0", "not_text"),
        ((TABLE + 'xa-hai,1.2,"' + "a" * 200_000).encode(), "table_cell_long"),
    ],
)
def test_a_table_that_is_none_is_told(table: bytes, wording: str, tmp_path: Path) -> None:
    assert told(folder(tmp_path, table))[0][0] == wording


@pytest.mark.parametrize(
    ("name", "wording"),
    [
        ("../diem.csv", "table_elsewhere"),
        ("/etc/passwd", "table_elsewhere"),
        ("x.csv", "table_absent"),
    ],
)
def test_the_table_lies_beside_its_head(name: str, wording: str, tmp_path: Path) -> None:
    path = folder(tmp_path, head=HEAD.replace("diem.csv", name))
    assert told(path) == [(wording, 7, 8)]


@pytest.mark.slow
def test_a_body_has_one_score_in_a_period(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "again.yaml").write_text(HEAD, encoding="utf-8")
    assert [one[0] for one in told(path)] == ["appraisal_twice", "appraisal_twice"]
    (path / "again.yaml").write_text(HEAD.replace("2026-08", "2026-07"), encoding="utf-8")
    assert told(path) == []
    assert str(read(path).dataset.case("xa-mot").period) == "2026-08"


def test_an_acknowledgement_stands_in_the_head(tmp_path: Path, run: Run) -> None:
    text = TABLE.replace("xa-mot,1.3,,3,2.5,,,,,,,,\n", "")
    note = "acknowledged:\n  - {code: C317, reason: chưa chấm}\n"
    path = folder(tmp_path, text, HEAD + note)
    assert run("check", "--strict", "--data", str(path)).code == 0


@pytest.mark.slow
def test_a_cell_that_cannot_be_read_stops_its_body_alone(tmp_path: Path, run: Run) -> None:
    path = folder(tmp_path, TABLE.replace("xa-hai,1.1,,,,1.80", "xa-hai,1.1,,,,x"))
    assert run("score", "--data", str(path), "--body", "xa-mot").code == 0
    ran = run("score", "--data", str(path), "--body", "xa-hai")
    assert ran.code == 3 and "diem.csv:7:15" in ran.err
    for chosen in ("--strict", "--select=C3"):
        checked = run("check", "--data", str(path), chosen)
        assert checked.code == 3 and "diem.csv:7:15" in checked.out
    with pytest.raises(DataError):
        read(path).dataset.case("xa-hai")


def test_the_rulebook_of_a_table_is_known_and_valid(tmp_path: Path) -> None:
    assert told(folder(tmp_path, head=HEAD.replace("rulebook: book", "rulebook: x"))) == [
        ("rulebook_unknown", 4, 11)
    ]
    assert [one[0] for one in told(folder(tmp_path, head=HEAD.replace("2026-08", "2031-08")))] == [
        "rulebook_not_valid"
    ]


@pytest.mark.slow
@NEEDS_GIT
def test_a_figure_that_a_change_of_the_table_alters_is_named(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    git_alone(monkeypatch)
    data = tmp_path / "data"
    data.mkdir()
    folder(data)
    begin(tmp_path)
    monkeypatch.chdir(tmp_path)
    folder(data, TABLE.replace("xa-mot,1.2,,,0.5,,1", "xa-mot,1.2,,,1.0,,2"))
    out = run("check", "--data", "data", "--against", "HEAD").out
    assert "tháng 8 năm 2026 UBND xã Một" in out or "2026-08 UBND xã Một" in out
    assert "6,53" not in out and "7,53" in out and "8,03" in out
    assert "xã Hai" not in out
    for wrong in ("xa-mot,1.9,", "xa-mot,x,"):
        folder(data, TABLE.replace("xa-mot,1.2,", wrong))
        ran = run("check", "--data", "data", "--against", "HEAD")
        assert ran.code in (1, 3) and "7,53" not in ran.out


@pytest.mark.slow
def test_the_python_interface_takes_the_bodies_of_a_table(tmp_path: Path) -> None:
    dataset = cchc.load(folder(tmp_path))
    cards = [cchc.score(case) for case in dataset.every_case()]
    assert [(card.case.body, str(card.index)) for card in cards] == [
        ("xa-mot", "75.30"),
        ("xa-hai", "90.00"),
    ]
    assert cchc.gaps(dataset.case("UBND xã Một")).card.sums.points == Decimal("7.53")
    wrong = folder(tmp_path, TABLE.replace("xa-hai,1.1,,,,1.80", "xa-hai,1.1,,,,2.80"))
    dataset = cchc.load(wrong)
    assert cchc.score(dataset.case("xa-mot"))
    with pytest.raises(cchc.DataError) as told_:
        cchc.score(dataset.case("xa-hai"))
    assert [found.wording for found in told_.value.findings] == ["score_out_of_range"]


@pytest.mark.slow
def test_a_plan_answers_a_body_of_a_table(tmp_path: Path, run: Run) -> None:
    plan = PLAN.replace("about_year: 2025", "about_period: 2026-08").replace(
        "year: 2026", "year: 2027"
    )
    path = folder(tmp_path)
    (path / "plan.yaml").write_text(plan.replace("body: xa", "body: xa-mot"), encoding="utf-8")
    assert [one for one in told(path) if one[0] != "loss_uncovered"] == []
    found = json.loads(
        run("forecast", "--data", str(path), "--body", "xa-mot", "--format", "json").out
    )
    (row,) = [row for row in found["rows"] if row["criterion"] == "2.1.1"]
    assert row["regained"] == "0.70"


def test_a_table_full_of_cells_that_cannot_be_read_buries_nothing(tmp_path: Path) -> None:
    lines = "".join(f"xa-{body},1.{i},x\n" for body in range(100) for i in (1, 2, 3))
    found = told(
        folder(
            tmp_path,
            f"body,criterion,appraised\n{lines}",
            units="schema: cchc/units/v1\nunits: [{id: a, name: A, kind: body}]\n",
        )
    )
    assert 50 <= sum(one[0] == "number_invalid" for one in found) < 60

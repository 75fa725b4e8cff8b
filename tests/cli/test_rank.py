"""`cchc rank`: a province of 168 against a script of its own, ties, ranges, blocks, the year before."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import pytest

from tests import province
from tests.cli.conftest import Run
from tests.reporting.contract import Contract

CONTRACT = Contract("rank")


def ranked(run: Run, folder: Path, *more: str) -> Any:
    ran = run("rank", "--data", str(folder), "--format", "json", *more)
    assert (ran.code, ran.err) == (0, "")
    found = json.loads(ran.out)
    assert CONTRACT.complaints(found) == []
    return found


@pytest.mark.slow
@pytest.mark.parametrize("voice", ["appraised", "self_assessed"])
def test_a_province_as_a_script_of_its_own_has_it(voice: str, tmp_path: Path, run: Run) -> None:
    bodies = province.bodies(1)
    found = ranked(run, province.write(tmp_path, {2026: bodies}), "--voice", voice)
    assert [block["block"] for block in found["blocks"]] == list(province.BLOCKS)
    for block in found["blocks"]:
        told = {
            one["body"]: (one["place"], one["tied"], Decimal(one["index"]))
            for one in block["bodies"]
        }
        assert told == province.expected(bodies, block["block"], voice)
        assert any(one["tied"] for one in block["bodies"])
        assert all(one["possible_places"] == [one["place"]] * 2 for one in block["bodies"])
        absent = [one["body"] for one in block["not_ranked"]]
        assert len(absent) == province.ABSENT
        assert {one["reason"] for one in block["not_ranked"]} == {"not_scored"}
        assert {one["max_points"] for one in block["bodies"]} == {"18.00", "20.00"}
        check_criteria(block, [body for body in bodies if body.block == block["block"]], voice)


def check_criteria(block: Any, bodies: list[province.Body], voice: str) -> None:
    """Full, zero, lost and quartiles of every criterion, counted again."""
    most = {criterion: Decimal(points) for criterion, points, _ in province.CRITERIA}
    for one in block["criteria"]:
        rows = [row for body in bodies for row in body.rows if row.criterion == one["criterion"]]
        points = sorted(getattr(row, voice) for row in rows if not row.not_applicable)
        full = most[one["criterion"]]
        assert one["full"] == sum(p == full for p in points)
        assert one["zero"] == sum(p == 0 for p in points)
        assert Decimal(one["lost"]) == sum((full - p for p in points), Decimal(0))
        position = Decimal(len(points) - 1) / 4
        low, rest = int(position), position % 1
        lower = points[low] + (points[low + 1] - points[low]) * rest
        assert Decimal(one["points"]["lower_quartile"]) == lower
    lost = [Decimal(one["lost"]) for one in block["criteria"]]
    assert lost == sorted(lost, reverse=True)


BOOK = """\
schema: cchc/criteria/v1
rulebook:
  id: book
  title: Bộ tiêu chí ví dụ
  body_level: commune
  valid: 2020..2030
  coverage: complete
  issued_by: {document: 1/QĐ-UBND}
  basis: {status: stated, ground: bảng chấm điểm}
  rounding: {step: 0.01}
RANKING
areas:
  - {id: "1", name: Điều hành}
  - {id: "2", name: Thủ tục}
criteria:
  - id: "1.1"
    name: Kế hoạch
    max_points: 7
    rule: {kind: proportional}
    basis: {status: stated, ground: bảng}
  - id: "2.1"
    name: Hồ sơ
    max_points: 5
    rule: {kind: judged}
    basis: {status: stated, ground: bảng}
"""
HEAD = """\
schema: cchc/scores/v1
period: YEAR
rulebook: book
published_by: {document: 5/TB}
source: ví dụ
table: t-YEAR.csv
"""


def small(
    folder: Path, tables: dict[int, str], ranking: str = "", units: str = "", columns: str = ""
) -> Path:
    """A small data set: rows `body,1.1 or 2.1,appraised,rate` by year."""
    said = f"  ranking: {ranking}" if ranking else "  # không ghi ranking"
    book = BOOK.replace("RANKING", said)
    (folder / "book.yaml").write_text(book, encoding="utf-8")
    if units:
        text = f"schema: cchc/units/v1\nunits:\n{units}"
        (folder / "units.yaml").write_text(text, encoding="utf-8")
    for year, table in tables.items():
        head = HEAD.replace("YEAR", str(year))
        (folder / f"s-{year}.yaml").write_text(head, encoding="utf-8")
        text = f"body,criterion,appraised,rate\n{table}"
        (folder / f"t-{year}.csv").write_text(text, encoding="utf-8")
    return folder


def told(block: Any, *names: str) -> dict[str, Any]:
    """What a block says of its bodies under some keys."""
    return {one["body"]: [one[name] for name in names] for one in block["bodies"]}


TIED = "a,1.1,6,\na,2.1,3,\nb,1.1,4,\nb,2.1,5,\nc,1.1,5,\nc,2.1,4,\nd,1.1,5,\nd,2.1,4,\n"


@pytest.mark.slow
def test_those_that_tie_share_a_place_or_are_told_apart(tmp_path: Path, run: Run) -> None:
    (shared,) = ranked(run, small(tmp_path, {2026: TIED}))["blocks"]
    assert told(shared, "place", "tied") == {name: [1, True] for name in "abcd"}
    assert (shared["ties"], shared["ranked_on_stated"]) == ("shared", False)
    by = '{on: index, ties: {by: ["1"]}}'
    (apart,) = ranked(run, small(tmp_path, {2026: TIED}, by))["blocks"]
    assert told(apart, "place", "tied") == {
        "a": [1, False],
        "c": [2, True],
        "d": [2, True],
        "b": [4, False],
    }
    assert (apart["ties"], apart["ranked_on"], apart["ranked_on_stated"]) == (["1"], "index", True)
    text = run("rank", "--data", str(tmp_path)).out
    assert "so điểm của: 1 Điều hành" in text and "chưa làm tròn" in text
    wrong = small(tmp_path, {2026: TIED}, '{ties: {by: ["3"]}}')
    ran = run("rank", "--data", str(wrong))
    assert ran.code == 1 and "C220" in ran.err


@pytest.mark.slow
def test_rounding_alone_may_let_bodies_tie_and_is_told(tmp_path: Path, run: Run) -> None:
    """9.01 and 9 of 12 are 75.08 and 75.00; as whole numbers both are 75."""
    folder = small(tmp_path, {2026: "a,1.1,5,\na,2.1,4,\nb,1.1,5.01,\nb,2.1,4,\n"})
    (block,) = ranked(run, folder)["blocks"]
    assert told(block, "place", "index") == {"b": [1, "75.08"], "a": [2, "75.00"]}
    assert "trung vị 75,04" in (text := run("rank", "--data", str(folder)).out)
    assert "một nửa nằm" not in text  # of two bodies, none lies between the quartiles
    book = (folder / "book.yaml").read_text(encoding="utf-8")
    whole = book.replace("step: 0.01}", "step: 0.01, index: {step: 1}}")
    (folder / "book.yaml").write_text(whole, encoding="utf-8")
    (block,) = ranked(run, folder)["blocks"]
    assert told(block, "place", "tied") == {"a": [1, True], "b": [1, True]}
    assert "2 đơn vị cùng hạng tuy" in run("rank", "--data", str(folder)).out
    few = "[{name: Tốt, from: 50, quota: {share: 50%, of: Tốt}}, {name: Khá, from: 0}]"
    graded = whole.replace("index: {step: 1}}", f"index: {{step: 1}}}}\n  grades: {few}")
    (folder / "book.yaml").write_text(graded, encoding="utf-8")
    (block,) = ranked(run, folder)["blocks"]
    assert told(block, "grade", "grade_before_quota") == {name: ["Khá", "Tốt"] for name in "ab"}


@pytest.mark.slow
def test_precision_and_rows_without_points_leave_places_open(tmp_path: Path, run: Run) -> None:
    """a: 70% of 7 is any of 4.87 to 4.93 and 4 more; b and c lie in between; d has no word on 2.1."""
    table = (
        "a,1.1,,70%\na,2.1,4,\nb,1.1,4.88,\nb,2.1,4,\nc,1.1,4.92,\nc,2.1,4,\nd,1.1,3.9,\nd,2.1,,\n"
    )
    (block,) = ranked(run, small(tmp_path, {2026: table}))["blocks"]
    assert told(block, "place", "possible_places") == {
        "c": [1, [1, 2]],
        "a": [2, [1, 4]],
        "b": [3, [2, 4]],
    }
    (open_,) = block["not_ranked"]
    assert (open_["body"], open_["reason"], open_["unscored"]) == ("d", "rows_unscored", ["2.1"])
    assert (open_["index_low"], open_["index_high"]) == ("32.50", "74.17")
    assert open_["possible_places"] == [2, 4]
    text = run("rank", "--data", str(tmp_path)).out
    assert "1–4" in text and "d: 1 dòng chưa có điểm (2.1)" in text and "hạng có thể 2–4" in text
    file = tmp_path / "a.docx"
    assert run("rank", "--data", str(tmp_path), "-o", str(file)).code == 0
    lines = docx.Document(str(file)).paragraphs
    assert "Các cột LV là điểm từng lĩnh vực: 1 Điều hành; 2 Thủ tục." in [p.text for p in lines]
    stays = [p for p in lines if p.text.startswith("d: 1 dòng")]
    assert [p.paragraph_format.keep_with_next for p in stays] == [True]  # with who signs
    gone = table.replace("d,2.1,,\n", "")  # no row, which leaves as much open as one without points
    (block,) = ranked(run, small(tmp_path, {2026: gone}))["blocks"]
    assert block["not_ranked"] == [{**open_, "reason": "rows_missing"}]
    assert told(block, "possible_places")["b"] == [[2, 4]]
    (block,) = ranked(run, small(tmp_path, {2026: table}), "--voice", "appraised")["blocks"]
    silent = {
        one["body"]: one for one in block["not_ranked"]
    }  # the council may not follow the rule
    assert (silent["a"]["index_low"], silent["a"]["index_high"]) == ("33.33", "91.67")
    assert silent["a"]["possible_places"] == [1, 4]


NOW, THEN = "valid_from: 2026-01-01", "valid_to: 2025-12-31"
M = 'successor: {name: Xã M, code: "10002", since: 2026-01-01}'
N = 'successor: {name: Xã N, code: "10003", since: 2026-01-01}'
COMMUNES = {"a": "", "m": NOW, "n": NOW, "x": NOW, "o": f"{THEN}, {M}", "p": f"{THEN}, {M}"}
CODES = {"m": "10002", "n": "10003"}


def registry() -> str:
    """Six communes of today and before, another that became n, and a ward."""
    lines = []
    for i, (name, more) in enumerate({**COMMUNES, "q": f"{THEN}, {N}"}.items()):
        code = CODES.get(name, f"2000{i}")
        said = f'id: {name}, name: Xã {name.upper()}, kind: commune, block: Xã, code: "{code}"'
        lines.append(f"  - {{{said}{', ' if more else ''}{more}}}\n")
    lines.append('  - {id: w, name: Phường W, kind: ward, block: Phường, code: "10004"}\n')
    return "".join(lines)


def rows(**points: str) -> str:
    """Rows of both criteria, all points in the first."""
    return "".join(f"{body},1.1,{p},\n{body},2.1,0,\n" for body, p in points.items())


@pytest.mark.slow
def test_units_that_were_renamed_or_merged_are_followed(tmp_path: Path, run: Run) -> None:
    tables = {
        2025: rows(a="2", o="7", p="6", q="5", w="1"),
        2026: rows(a="6", m="7", n="5.5", w="2"),
    }
    found = ranked(run, small(tmp_path, tables, units=registry()))
    assert (found["period"], found["previous_period"]) == ("2026", "2025")
    communes, wards = found["blocks"]
    keys = ("place", "previous_place", "index_change", "place_change", "predecessors")
    assert told(communes, *keys) == {
        "m": [1, None, None, None, ["o", "p"]],
        "a": [2, 4, "33.33", 1, ["a"]],
        "n": [3, 3, "4.16", -1, ["q"]],
    }
    assert told(wards, *keys) == {"w": [1, 1, "8.34", 0, ["w"]]}
    assert [one["body"] for one in communes["not_ranked"]] == ["x"]
    text = run("rank", "--data", str(tmp_path), "--block", "xã").out
    assert "Xã N (trước là Xã Q)" in text and "Xã M (từ Xã O, Xã P)" in text
    assert "Phường" not in text
    tables[2025] = tables[2025].replace(
        "p,1.1,6,", "p,1.1,,"
    )  # without points, and so without a place
    (communes, _) = ranked(run, small(tmp_path, tables, units=registry()))["blocks"]
    assert told(communes, *keys)["m"] == [1, None, None, None, ["o", "p"]]
    tables[2025] = rows(a="2", o="7", q="5")
    (communes,) = ranked(run, small(tmp_path, tables, units=registry()), "--block", "XA")["blocks"]
    assert told(communes, *keys)["m"] == [1, None, None, None, ["o", "p"]]
    assert "Xã M (từ Xã O, Xã P)" in run("rank", "--data", str(tmp_path)).out
    tables[2025] = rows(a="2", o="7", p="6", q="5", w="1")
    small(tmp_path, tables, units=registry())
    page = run("rank", "--data", str(tmp_path), "-o", "-", "--as", "html").out
    assert '["Hạng lên, xuống","+1"]' in page and '["Hạng lên, xuống","0"]' in page


@pytest.mark.slow
def test_what_is_not_there_is_refused_with_what_is(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(small(tmp_path, {2026: TIED})))
    for wrong, names in (
        (("--period", "2024"), "2026"),
        (("--block", "Sở"), "commune"),
        (("--period", "năm nay"), "2025-Q3"),
        (("--voice", "claimed"), "appraised"),
    ):
        ran = run("rank", *data, *wrong)
        assert (ran.code, ran.out) == (2, "") and names in ran.err, wrong


@pytest.mark.slow
def test_rows_that_cannot_be_read_or_contradict_end_it(tmp_path: Path, run: Run) -> None:
    for table, code in (("a,1.1,x,\n" + TIED[7:], 3), (TIED.replace("a,1.1,6", "a,1.1,8"), 1)):
        ran = run("rank", "--data", str(small(tmp_path, {2026: table})))
        assert (ran.code, ran.out) == (code, "")
        assert "t-2026.csv:2" in ran.err


@pytest.mark.slow
def test_the_rule_s_points_are_ranked_where_asked(tmp_path: Path, run: Run) -> None:
    table = "a,1.1,7,50%\na,2.1,5,\nb,1.1,6,100%\nb,2.1,5,\n"
    folder = small(tmp_path, {2026: table})
    ran = run("rank", "--data", str(folder), "--voice", "recomputed", "--format", "json")
    (block,) = json.loads(ran.out)["blocks"]
    assert [one["body"] for one in block["bodies"]] == ["b", "a"]
    (block,) = ranked(run, folder, "--voice", "appraised")["blocks"]
    assert [one["body"] for one in block["bodies"]] == ["a", "b"]
    ran = run("rank", "--data", str(folder), "--voice", "self_assessed")
    assert ran.code == 1 and "Chưa xếp hạng: 2 đơn vị" in ran.out


def test_csv_has_a_line_a_body(tmp_path: Path, run: Run) -> None:
    table = TIED + "e,1.1,5,\ne,2.1,,\n"
    ran = run("rank", "--data", str(small(tmp_path, {2026: table})), "--format", "csv")
    lines = list(csv.DictReader(io.StringIO(ran.out)))
    assert [line["body"] for line in lines] == ["a", "b", "c", "d", "e"]
    assert (lines[0]["place"], lines[0]["area_1"]) == ("1", "6.00")
    # Points that are not there yet are not 0 points.
    assert [lines[4][name] for name in ("place", "area_1", "area_2")] == ["", "5.00", ""]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx", "html", "md"])
def test_the_annex_is_written_and_never_over_another(kind: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / f"phu-luc.{kind}"
    asked = ("rank", "--data", "example:766", "--period", "2026", "-o", str(file))
    assert run(*asked).code == 0
    before = file.read_bytes()
    assert len(before) > 1000
    assert run(*asked).code == 2 and file.read_bytes() == before
    if kind == "xlsx":
        import openpyxl

        book = openpyxl.load_workbook(file)
        sheet = book.worksheets[0]
        lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert [line[:3] for line in lines if line[1] in ("Quảng Ninh", "Tây Ninh")] == [
            [5, "Quảng Ninh", 65.47],
            [5, "Tây Ninh", 65.47],
        ]
        heat = book.worksheets[1]
        assert heat.print_title_cols == "$A:$C" and heat.page_setup.orientation == "landscape"
        assert (heat.print_title_rows, heat.freeze_panes) == ("$3:$5", "D6")
        names, index = heat[3], heat[5]
        assert (names[3].value, index[3].value) == ("Đồng Tháp", 68.11)
        assert [cell.value for cell in heat[10]][:4] == ["4", "Số hóa hồ sơ", 22, 9.67]
        scales = {str(r.sqref): r.rules[0].colorScale.cfvo for r in heat.conditional_formatting}
        assert [end.val for end in scales["D10:AK10"]] == [0, 22]
    if kind == "docx":
        import docx

        word = docx.Document(str(file))
        order, signed, _ = word.tables
        assert order.rows[0]._tr.xpath("./w:trPr/w:tblHeader") and len(order.rows) == 35
        assert "THỦ TRƯỞNG CƠ QUAN" in signed.rows[0].cells[1].text
        assert word.paragraphs[0].text == "Phụ lục" and "số …/… ngày" in word.paragraphs[2].text


def test_a_page_of_points_by_states(tmp_path: Path, run: Run) -> None:
    folder = small(tmp_path, {2026: TIED})
    book = (folder / "book.yaml").read_text(encoding="utf-8")
    states = (
        "{kind: states, states: [{id: a, name: đủ, points: 5}, {id: b, name: chưa, points: 0}]}"
    )
    (folder / "book.yaml").write_text(book.replace("{kind: judged}", states), encoding="utf-8")
    ran = run("rank", "--data", str(folder), "-o", "-", "--as", "html")
    assert (ran.code, ran.err) == (0, "") and "đủ" in ran.out


def test_where_there_is_no_index_totals_are_told(tmp_path: Path, run: Run) -> None:
    folder = small(tmp_path, {2025: TIED, 2026: TIED + "e,1.1,5,\ne,2.1,,\n"})
    book = (folder / "book.yaml").read_text(encoding="utf-8")
    whole = book.replace("  rounding:", "  index_scale: none\n  rounding:")
    (folder / "book.yaml").write_text(whole, encoding="utf-8")
    text = " ".join(run("rank", "--data", str(folder), "--format", "md").out.split())
    assert "Tổng điểm có thể là 5,00–10,00, hạng có thể 1–5" in text
    assert "| Tổng điểm tăng, giảm |" in text and "Chỉ số" not in text
    older = whole.replace("id: book", "id: older").replace("index_scale: none", "index_scale: 10")
    (folder / "older.yaml").write_text(older, encoding="utf-8")
    head = folder / "s-2025.yaml"
    said = head.read_text(encoding="utf-8").replace("rulebook: book", "rulebook: older")
    head.write_text(said, encoding="utf-8")
    (block,) = ranked(run, folder)["blocks"]  # a total less an index of 10 is no change
    keys = ("previous_index", "index_change", "place_change")
    assert told(block, *keys)["a"] == ["7.50", None, 0]

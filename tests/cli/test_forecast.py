"""`cchc forecast` as its users meet it: codes, figures in words, scenarios, goals, bad input."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_process import started

OFFICE = "Văn phòng HĐND và UBND"
SCENARIOS = """\
schema: cchc/scenario/v1
scenarios:
  - name: Thận trọng
    set: {3.12.3: 70%}
  - name: Quyết liệt
    stretch: true
    set:
      3.12.3: 80%
      "1.6": 2
"""


def written(folder: Path, text: str = SCENARIOS) -> str:
    file = folder / "s.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def words_of(out: str) -> str:
    """The output on one line, as it is read."""
    return " ".join(out.split())


def table_line(out: str, start: str) -> list[str]:
    line = next(line for line in out.splitlines() if line.startswith(start))
    return line.removeprefix(start).split()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            (),
            "Mất 6,07 điểm. Đạt mọi chỉ tiêu thì lấy lại 3,01; 0,50 vẫn mất vì chỉ tiêu chưa tới "
            "mức đủ điểm; 2,56 chưa có chỉ tiêu số nào.",
        ),
        (
            ("--stretch",),
            "Mất 6,07 điểm. Đạt mọi mức phấn đấu thì lấy lại 3,11; 0,40 vẫn mất vì chưa tới mức đủ "
            "điểm; 2,56 chưa có chỉ tiêu số nào.",
        ),
        (
            ("--unit", OFFICE),
            "Mất 2,71 điểm. Đạt mọi chỉ tiêu thì lấy lại 0,99; 0,50 vẫn mất vì chỉ tiêu chưa tới "
            "mức đủ điểm; 1,22 chưa có chỉ tiêu số nào.",
        ),
        (
            ("--unit", "van phong hdnd ubnd", "--stretch"),
            "Mất 2,71 điểm. Đạt mọi mức phấn đấu thì lấy lại 1,09; 0,40 vẫn mất vì chưa tới mức đủ "
            "điểm; 1,22 chưa có chỉ tiêu số nào.",
        ),
    ],
)
def test_the_loss_budget(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    ran = run("forecast", *arguments)
    assert (ran.code, ran.err) == (0, "")
    assert sentence in words_of(ran.out)


@pytest.mark.slow
@pytest.mark.parametrize(
    "sentence",
    [
        "kế hoạch không phải là điểm, bảng điểm không thay đổi",
        "1,51 điểm theo chỉ tiêu số nêu trong kế hoạch và quy tắc suy ra được",
        "0,50 điểm của 1.6 dựa trên giả định: ít nhất 4 sáng kiến trong số được đề xuất",
        "1,00 điểm của 6.1.2 dựa trên quy tắc giả định",
        "Ngoài ra 1.1.3 đang có ý kiến khác: nếu được chấp nhận thì lấy lại 0,30 điểm",
        "3.11.2: đặt 45%, trong khi 30% đã đủ điểm; phần hơn không thêm điểm nào.",
        "3.12.1: từ 73% lên 80% (7 điểm %) chỉ lấy lại 0,03 điểm.",
        "3.10.2: mức 80% thấp hơn mức đã đạt 98%",
        "Trượt 6.1.2: còn lấy lại 2,01 điểm; đây là chỉ tiêu trượt thì mất nhiều nhất (1,00).",
        "Trượt 6.1.2, 3.11.1: còn lấy lại 1,32 điểm (mất 1,69).",
        "Trượt 6.1.2, 3.11.1, 1.6: còn lấy lại 0,82 điểm (mất 2,19).",
        "3.1.1 (mất 0,50): Rà soát, đánh giá TTHC",
        "khắc phục 0/17 được 0,50; khắc phục 8/17 được 0,74; khắc phục 16/17 được 0,97; khắc phục "
        "17/17 được 1,00 (suy ra từ số liệu",
    ],
)
def test_what_else_it_says(run: Run, sentence: str) -> None:
    assert sentence in words_of(run("forecast").out)


@pytest.mark.slow
def test_a_unit_is_told_what_is_left_out(run: Run) -> None:
    out = words_of(run("forecast", "--unit", OFFICE).out)
    assert f"Chỉ gồm các dòng nêu tên trực tiếp {OFFICE} huyện; dòng qua nhóm" in out
    assert "1.5.2 năm sau" not in out


# Scenarios


@pytest.mark.slow
def test_a_measure_set_by_hand_beside_the_plan(run: Run) -> None:
    ran = run("forecast", "--set", "3.12.3=80%")
    assert ran.code == 0
    assert table_line(ran.out, "Lấy lại được nếu đạt chỉ tiêu") == ["3,01", "3,26"]
    assert table_line(ran.out, "Vẫn mất: chưa có chỉ tiêu số") == ["2,56", "2,11"]
    assert table_line(ran.out, "Tổng điểm mất") == ["6,07", "6,07"]
    assert table_line(ran.out, "3.12.3  ")[-3:] == ["0,45", "0,00", "0,25"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sets", "regained"),
    [
        (("1.6=4",), "3,01"),
        (("1.6=3",), "2,51"),
        (("3.11.1=90/112",), "3,01"),
        (("3.11.1=112/112",), "3,21"),
        (("3.12.3 = 80,0%",), "3,26"),
        (("3.1.1=đạt",), "3,51"),
        (("3.12.3=80%", "7.3.2=100%"), "3,70"),
        (("6.1.2=120%",), "3,01"),
    ],
)
def test_measures_of_other_kinds(run: Run, sets: tuple[str, ...], regained: str) -> None:
    ran = run("forecast", *(part for text in sets for part in ("--set", text)))
    assert ran.code == 0
    assert table_line(ran.out, "Lấy lại được nếu đạt chỉ tiêu") == ["3,01", regained]


@pytest.mark.slow
def test_scenarios_side_by_side(run: Run, tmp_path: Path) -> None:
    ran = run("forecast", "--scenario", written(tmp_path))
    assert ran.code == 0
    assert table_line(ran.out, "Lấy lại được nếu đạt chỉ tiêu") == ["3,01", "3,16", "2,36"]
    assert table_line(ran.out, "Tổng điểm mất") == ["6,07", "6,07", "6,07"]
    assert table_line(ran.out, "1.6  ")[-3:] == ["0,50", "0,50", "−0,50"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("cchc/scenario/v1", "cchc/scenario/v2", 3, "s.yaml:1:9: lỗi C109:"),
        ('"1.6": 2', "3.12.3: 90%", 3, "s.yaml:9:7: lỗi C106: khóa “3.12.3” ghi hai lần"),
        ("stretch: true", "stretch: maybe", 3, "s.yaml:6:14: lỗi"),
        ("stretch: true", "hard: true", 3, "s.yaml:6:5: lỗi"),
        ("set: {3.12.3: 70%}", "set: {}", 3, "s.yaml:4:10: lỗi"),
        ('"1.6": 2', "3.2.9: 90%", 2, "không có dòng mất điểm của tiêu chí 3.2.9"),
        ('"1.6": 2', '"1.6": 50%', 2, "1.6: “50%” không phải số đếm"),
        ("3.12.3: 80%", "3.12.3: 180%", 2, "3.12.3: “180%” vượt 100%"),
        ("Quyết liệt", "Thận trọng", 2, "đã có một kịch bản tên “Thận trọng”"),
    ],
)
def test_a_scenario_file_with_a_fault(
    run: Run, tmp_path: Path, old: str, new: str, code: int, says: str
) -> None:
    assert old in SCENARIOS
    ran = run("forecast", "--scenario", written(tmp_path, SCENARIOS.replace(old, new, 1)))
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err


@pytest.mark.slow
def test_a_missing_scenario_file(run: Run, tmp_path: Path) -> None:
    ran = run("forecast", "--scenario", str(tmp_path / "no.yaml"))
    assert (ran.code, ran.out) == (3, "")
    assert "no.yaml: lỗi C101: không có tệp này" in ran.err


# Goals


@pytest.mark.slow
@pytest.mark.parametrize("goal", ["1.5", "1,5"])
def test_the_fewest_moves_to_a_goal(run: Run, goal: str) -> None:
    ran = run("forecast", "--need", goal)
    assert ran.code == 0
    assert "Ít nhất 2 tiêu chí, lấy lại đúng 1,50 điểm (cần 1,50)." in ran.out
    assert table_line(ran.out, "3.11.2  ")[:3] == ["0,17", "25,05%", "30%"]
    assert table_line(ran.out, "3.1.1  ")[-3:] == ["bậc:", "+0,50:", "đạt"]


@pytest.mark.slow
def test_a_deduction_not_to_be_passed(run: Run) -> None:
    ran = run("forecast", "--deduction-at-most", "2.0")
    assert ran.code == 0
    assert "Ít nhất 7 tiêu chí, lấy lại đúng 4,07 điểm (cần 4,07)." in ran.out
    assert "99,11% (111/112)" in ran.out


@pytest.mark.slow
def test_a_goal_that_nothing_reaches_ends_in_1(run: Run) -> None:
    ran = run("forecast", "--need", "6.08")
    assert ran.code == 1
    assert "nhiều nhất chỉ lấy lại 6,07 điểm (cần 6,08)." in words_of(ran.out)
    assert run("forecast", "--need", "6.07").code == 0
    assert run("forecast", "--need", "6.08", "--format", "json").code == 1
    assert run("forecast", "--need", "3", "--unit", OFFICE).code == 1


# Wrong uses


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--set", "9.9=80%"), "không có dòng mất điểm của tiêu chí 9.9; các tiêu chí mất điểm: "),
        (("--set", "3.12.3=120%"), "3.12.3: “120%” vượt 100%"),
        (("--set", "3.12.3=5/4"), "3.12.3: “5/4” vượt 100%"),
        (("--set", "3.12.3=abc"), "3.12.3: “abc” không phải tỷ lệ; viết 80% hoặc 90/112"),
        (("--set", "3.12.3="), "3.12.3: “” không phải tỷ lệ"),
        (("--set", "3.12.3=80"), "3.12.3: “80” không phải tỷ lệ"),
        (("--set", "1.6=80%"), "1.6: “80%” không phải số đếm; viết số nguyên, ví dụ 4"),
        (("--set", "3.1.1=80%"), "3.1.1: “80%” phải là đạt hoặc không đạt"),
        (("--set", "3.12.3"), "--set “3.12.3”: viết TIÊU_CHÍ=MỨC; các tiêu chí mất điểm: 1.1.3, "),
        (("--need", "x"), "“x” không phải số điểm; viết như 1.5 hoặc 1,5"),
        (("--need", "1001"), "“1001” không phải số điểm"),
        (("--need", "0"), "mức này đã đạt rồi"),
        (("--deduction-at-most", "7"), "mức này đã đạt rồi; không phải lấy lại điểm nào"),
        (("--need", "1", "--deduction-at-most", "2"), "chỉ dùng một trong --need và"),
        (("--unit", "xxxx"), "không có đơn vị “xxxx”"),
        (("--year", "2022"), "không có điểm của kỳ 2022"),
    ],
)
def test_a_wrong_use_ends_in_2(run: Run, arguments: tuple[str, ...], says: str) -> None:
    ran = run("forecast", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert "Traceback" not in ran.err


# Forms


def test_json(run: Run, tmp_path: Path) -> None:
    arguments = ("--set", "3.12.3=80%", "--scenario", written(tmp_path), "--need", "1")
    ran = run("forecast", *arguments, "--format", "json")
    assert ran.code == 0
    found = json.loads(ran.out)
    assert (found["schema"], found["scenario"]) == ("cchc/forecast/v1", "3.12.3=80%")
    assert found["budget"]["regained"] == "3.26"
    assert [one["scenario"] for one in found["scenarios"]] == ["Thận trọng", "Quyết liệt"]
    assert found["need"]["goal"] == "1.00"


@pytest.mark.slow
def test_csv(run: Run) -> None:
    lines = run("forecast", "--format", "csv").out.splitlines()
    assert lines[0] == "criterion,lost,target,regained,still_lost,basis,contested"
    assert lines[1] == "1.1.3,0.30,100%,0.30,0.00,inferred,True"
    assert len(lines) == 18


@pytest.mark.slow
def test_markdown(run: Run) -> None:
    out = run("forecast", "--format", "md").out
    assert out.startswith("# Chỉ tiêu năm 2024 lấy lại được bao nhiêu – Huyện Vĩnh Linh\n")
    assert "3,01" in out
    assert "\x1b" not in out


@pytest.mark.slow
def test_english(run: Run) -> None:
    out = words_of(run("forecast", "--lang", "en").out)
    assert "6.07 points lost. Meeting every target regains 3.01; 0.50" in out
    assert "3.11.2: the target is 45%, while 30%" in out
    need = words_of(run("forecast", "--lang", "en", "--need", "1.5").out)
    assert "No fewer than 2 criteria; they regain exactly 1.50 points" in need


@pytest.mark.slow
def test_bars_are_drawn_in_ascii_where_the_locale_is_c(tmp_path: Path) -> None:
    done = started("forecast", folder=tmp_path, LC_ALL="C", COLUMNS="100")
    plain = done.stdout.decode("utf-8")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "█" not in plain and "▒" not in plain
    bar = next(line for line in plain.splitlines() if line.startswith("3.11.1  #"))
    assert bar == "3.11.1  " + "#" * 28 + "=" * 8 + " " * 4 + "  0,69 / 0,89"
    drawn = started("forecast", folder=tmp_path, LC_ALL="C.UTF-8", COLUMNS="100").stdout.decode()
    assert "3.11.1  " + "█" * 28 + "▒" * 8 + " " * 4 + "  0,69 / 0,89" in drawn.splitlines()


@pytest.mark.slow
@pytest.mark.parametrize("width", [72, 80, 100, 120, 160, 200])
@pytest.mark.parametrize(
    "arguments", [(), ("--need", "4.07"), ("--set", "3.12.3=80%"), ("--unit", OFFICE)]
)
def test_no_line_is_too_long(
    run: Run, monkeypatch: pytest.MonkeyPatch, width: int, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for line in run("forecast", *arguments).out.splitlines():
        columns = sum(not unicodedata.combining(sign) for sign in line)
        assert columns <= width, line


@pytest.mark.slow
def test_the_scenario_file_of_the_doc_is_read(run: Run, tmp_path: Path) -> None:
    doc = (Path(__file__).parents[2] / "docs" / "forecast.md").read_text(encoding="utf-8")
    text = doc.split("```yaml\n")[1].split("```")[0]
    ran = run("forecast", "--scenario", written(tmp_path, text))
    assert ran.code == 0
    assert table_line(ran.out, "Lấy lại được nếu đạt chỉ tiêu") == ["3,01", "3,16", "3,36"]

"""`cchc init` and `cchc new`: a folder from each start, every command on it, and what is asked of a
person on the way from an appendix to a forecast.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cchc.cli.main import COMMANDS
from cchc.importing.offices import offices
from cchc.importing.parties import parties_of
from cchc.importing.registry import Registry
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.cli.appendix12 import ROWS, appendix12
from tests.cli.conftest import Run
from tests.support import CRITERIA, text_of

APPENDIX = "phuluc.docx"
KINDS = ("docx", "xlsx", "html", "md")
RULES = {
    "1.1": "{kind: proportional}",
    "1.2": "{kind: count, points_each: 0.5}",
    "1.3": "{kind: yes_no}",
    "2.1": "{kind: bands, bands: [{from: 98%, points: 3}, {from: 95%, points: 2}]}",
    "2.2": "{kind: proportional, full_at: 30%}",
    "2.3": "{kind: proportional}",
    "2.4": "{kind: survey}",
    "3.1": "{kind: judged}",
    "3.2": "{kind: proportional}",
    "4.1": "{kind: proportional}",
    "5.1": "{kind: proportional}",
    "5.2": "{kind: yes_no}",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, with the appendix of an example commune."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CCHC_DATA", raising=False)
    (tmp_path / APPENDIX).write_bytes(appendix12())
    (tmp_path / "sach.yaml").write_text(text_of(CRITERIA), encoding="utf-8")
    return tmp_path


STARTS = {
    "level": ("--level", "commune", "--body", "xã Phú Lộc", "--period", "2025"),
    "book": ("--rulebook", "vinh-linh", "--body", "Huyện Gio Linh", "--period", "2024"),
    "766": ("--rulebook", "766", "--body", "phường Việt Trì", "--period", "2026"),
    "quarter": ("--rulebook", "sach.yaml", "--body", "Huyện Gio Linh", "--period", "2024-Q3"),
    "appendix": ("--from", APPENDIX),
}
TODOS = {"level": 8, "book": 19, "quarter": 19, "appendix": 12}


@pytest.mark.slow
@pytest.mark.parametrize("start", STARTS)
def test_every_command_runs_on_a_folder_from_each_start(start: str, here: Path, run: Run) -> None:
    made = run("init", "d", *STARTS[start])
    assert made.code == 0
    written = "".join(file.read_text(encoding="utf-8") for file in (here / "d").iterdir())
    todos = written.count(": TODO\n")
    assert todos == TODOS.get(start, todos) > 0
    assert f"{todos} chỗ ghi TODO" in made.out
    assert len(re.findall(r"^  cchc ", made.out, re.M)) == 3
    checked = run("check", "--data", "d")
    assert checked.code == (1 if start == "level" else 0)
    told = re.findall(r": (?:lỗi|cảnh báo) (C\d+)", checked.out)
    assert len(told) == todos and set(told) <= {"C130", "C131"}
    kinds = KINDS if start == "appendix" else KINDS[-1:]
    asked: dict[str, tuple[tuple[str, ...], ...]] = {
        "score": ((), ("--format", "csv-excel")),
        "explain": (("1.1",),),
        "gaps": (("--all",),),
        "forecast": ((), ("--need", "1")),
        "rank": ((),),
        "new": (("plan",), ("scenario",), ("units", "-o", "-")),
        "report": (*(("-o", f"r.{k}") for k in kinds), ("--brief", "-o", f"b.{kinds[0]}")),
        "form": (("forms", "--units"),),
        "diff": (("d/criteria.yaml", "d/criteria.yaml"),),
        "collect": ((".",),),
        "import": ((APPENDIX, "--dry-run"),),
        "progress": (("--as-of", "2026-06-30"),),
        "record": (("1.1=50%", "--as-of", "2026-06-30"),),
        "calendar": (("-o", "lich.ics"),),
        "compare": (("--voices", "self_assessed", "appraised"),),
    }
    assert set(asked) == set(COMMANDS) - {"check", "init", "schema"}
    for command, arguments in ((name, each) for name, every in asked.items() for each in every):
        ran = run(command, *arguments, "--data", "d")
        assert ran.code in (0, 1, 2) or (ran.code == 3 and "không có đơn vị nào" in ran.err), (
            command
        )
        assert "Traceback" not in ran.err and "CCHC_DEBUG" not in ran.err
        if start == "level" and command != "import":
            assert ran.code == 1 and "C131" in ran.err, (command, arguments)
        elif command in ("score", "gaps", "report"):
            assert ran.code == 0, (command, arguments, ran.err)


@pytest.mark.slow
def test_the_office_of_a_new_registry_is_there_to_uncomment(here: Path, run: Run) -> None:
    assert run("init", "d", *STARTS["level"]).code == 0
    file = here / "d" / "units.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^# (?=office:|  [a-z]+: )", "", text), encoding="utf-8")
    loaded = load(Folder(here / "d", False))
    assert loaded.problems == ()
    assert loaded.dataset.office is not None and loaded.dataset.office.signer[1] == "Chủ tịch"


@pytest.mark.slow
def test_from_an_appendix_to_a_forecast_with_rules_and_targets_alone(here: Path, run: Run) -> None:
    """Twelve rows give twelve questions, the rules; then the figures are read with the rules."""
    assert run("init", "d", "--from", APPENDIX).code == 0
    assert len(load(Folder(here / "d", False)).dataset.todo) == len(ROWS) == 12
    book = here / "d" / CRITERIA
    text = book.read_text(encoding="utf-8")
    for criterion, rule in RULES.items():
        start = text.index(f'- id: "{criterion}"')
        said = f"rule: {rule}\n    basis: {{status: stated, ground: dòng {criterion}}}"
        text = text[:start] + text[start:].replace("rule: TODO", said, 1)
    book.write_text(text, encoding="utf-8")
    scores = "d/deductions_2025.yaml"
    assert run("import", APPENDIX, "--data", "d", "-o", scores, "--force").code == 1
    draft = (here / scores).read_text(encoding="utf-8")
    assert "evidence: {rate: 24.3%}" in draft and "evidence: {count: 12, of: 16}" in draft
    assert draft.count(": TODO\n") <= 12
    score = run("score", "--data", "d")
    assert score.code == 0, score.err
    assert "−5,35, đúng bằng tổng đã công bố −5,35" in score.out
    assert run("new", "plan", "--data", "d").code == 0
    assert run("new", "plan", "--data", "d").code == 2
    plan = here / "d" / "plan_2026.yaml"
    text = plan.read_text(encoding="utf-8")
    assert "# 1.3 không đặt được chỉ tiêu bằng con số" in text
    assert '{criterion: "1.2", at_least_count: TODO, task: NV-' in text
    plan.write_text(text.replace("at_least: TODO", "at_least: 100%"), encoding="utf-8")
    assert run("check", "--data", "d").code == 0
    ran = run("forecast", "--data", "d")
    assert ran.code == 0
    assert "Đạt mọi chỉ tiêu thì lấy lại 2,85" in ran.out
    assert run("new", "scenario", "--data", "d").code == 0
    ran = run("forecast", "--data", "d", "--scenario", "Thử")
    assert ran.code == 0, ran.err
    assert "Thử" in ran.out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "chọn đúng một cách bắt đầu"),
        (("--level", "commune", "--from", APPENDIX), "chọn đúng một cách bắt đầu"),
        (("--level", "commune"), "thiếu đơn vị hoặc kỳ"),
        (("--level", "commune", "--body", "12", "--period", "2025"), "--body"),
        (("--level", "commune", "--body", "xã A", "--period", "25"), "25"),
        (("--rulebook", "la", "--body", "xã A", "--period", "2025"), "không có bộ tiêu chí “la”"),
        (("--rulebook", "vinh-linh", "--body", "A", "--period", "2030"), "2023..2025"),
    ],
)
def test_wrong_use_writes_nothing(
    arguments: tuple[str, ...], told: str, here: Path, run: Run
) -> None:
    ran = run("init", "d", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert not (here / "d").exists()


@pytest.mark.slow
@pytest.mark.parametrize(("name", "code"), [("la.docx", 3), ("sach.yaml", 3)])
def test_what_cannot_be_read_writes_nothing(name: str, code: int, here: Path, run: Run) -> None:
    assert run("init", "d", "--from", name).code == code
    assert not (here / "d").exists()


@pytest.mark.slow
def test_an_appendix_that_says_little_still_makes_a_folder(here: Path, run: Run) -> None:
    """No body, no year, no total, a row without its code: each is a TODO, and nothing is guessed."""
    header = "Tiêu chí;Điểm tối đa;Điểm thẩm định;Điểm bị trừ;Lý do;Đơn vị"
    rows = ("Kiểm tra;1;0;-1;Không tổ chức;UBND xã", "1.2 Sáng kiến;x;0,5;-0,5;;", "1.3 Đủ;1;1;0;;")
    (here / "a.csv").write_text("\n".join((header, *rows)), encoding="utf-8")
    assert run("init", "d", "--from", "a.csv").code == 2
    assert run("init", "d", "--from", "a.csv", "--year", "2025").code == 0
    ran = run("check", "--data", "d")
    assert ran.code == 1
    needed = re.findall(r"lỗi C131: “.+?”: (\w+) còn TODO", ran.out)
    assert needed == ["id", "max_points", "body", "criterion", "max_points"]
    assert "declared_total còn TODO\n" in ran.out
    for command in ("score", "gaps", "forecast"):
        ran = run(command, "--data", "d")
        assert ran.code == 1 and ran.err.count("C131") == 5


@pytest.mark.slow
def test_nothing_is_written_over_without_being_told(here: Path, run: Run) -> None:
    start = STARTS["level"]
    assert run("init", "d", *start).code == 0
    (here / "d/units.yaml").write_text("của tôi", encoding="utf-8")
    ran = run("init", "d", *start)
    assert ran.code == 2 and "--force" in ran.err
    assert (here / "d/units.yaml").read_text(encoding="utf-8") == "của tôi"
    assert run("init", "d", *start, "--force").code == 0
    assert "Xã Phú Lộc" in (here / "d/units.yaml").read_text(encoding="utf-8")


@pytest.mark.slow
def test_new_fills_a_registry_from_the_rows(here: Path, run: Run) -> None:
    assert run("init", "d", "--from", APPENDIX).code == 0
    (here / "d/units.yaml").unlink()
    assert run("new", "units", "--data", "d").code == 0
    told = run("check", "--data", "d").out
    assert told.count("name còn TODO") == 6
    assert run("new", "scenario", "--data", "d").code == 2
    assert run("new", "plan").code == 2


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện"]),
        ("Phòng Tài chính - Kế hoạch", ["Phòng Tài chính - Kế hoạch"]),
        ("Phòng Nội vụ; Phòng Tư pháp", ["Phòng Nội vụ", "Phòng Tư pháp"]),
        ("Phòng Nội vụ, Phòng Tư pháp", ["Phòng Nội vụ", "Phòng Tư pháp"]),
        ("Chủ trì: Phòng Nội vụ\nPhối hợp: UBND các xã", ["Phòng Nội vụ", "UBND các xã"]),
        ("UBND xã Vĩnh Khê và Trung tâm Y tế", ["Xã Vĩnh Khê", "Trung tâm Y tế"]),
        ("Các phòng, ban, đơn vị", ["Các phòng, ban, đơn vị"]),
        ("UBND xã A, TT B, C, D, E, G, H, I", ["Xã A, TT B, C, D, E, G, H, I"]),
        ("Phòng Văn hóa - Xã hội", ["Phòng Văn hóa - Xã hội"]),
        ("Báo cáo số 665/BC-UBND ngày 15 tháng 12 năm 2023", []),
        ("không có", []),
        ("Văn phòng", ["Văn phòng"]),
        ("UBND xã", []),
    ],
)
def test_the_units_that_a_cell_names(cell: str, names: list[str]) -> None:
    """And what was made of a cell is what the cell then leads to."""
    made = offices([cell])
    assert [party.name for party in made] == names
    if made:
        read = parties_of(cell, Registry(made))
        assert (read.keys, read.unknown) == (tuple(party.id for party in made), ())

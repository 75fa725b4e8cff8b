"""`cchc gaps` as its users meet it: codes, figures in words, names, completion, bad data."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cchc.cli.main import complete
from cchc.model import names
from tests.cli.conftest import Ran, Run
from tests.support import (
    DEDUCTIONS,
    PLAN,
    UNITS,
    folder_with,
    place,
    replaced,
    shipped,
    text_of,
)

OFFICE = "Văn phòng HĐND và UBND"
TITLE = " – điểm trừ năm 2023 và việc phải làm"
Place = tuple[str | int, ...]


def flat(text: str) -> str:
    """A text as it reads, wherever its lines break."""
    return " ".join(text.split())


def ok(ran: Ran) -> str:
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def data(ran: Ran) -> Any:
    return json.loads(ok(ran))


def line_with(text: str, start: str) -> str:
    """The one line that starts like this, its columns set apart by one space."""
    (found,) = (line for line in text.splitlines() if line.strip().startswith(start))
    return flat(found)


# The summary


@pytest.mark.slow
def test_the_summary_says_who_carries_what(run: Run) -> None:
    out = ok(run("gaps"))
    assert out.startswith("Điểm trừ năm 2023 theo đơn vị – Huyện Vĩnh Linh\n")
    for start, rest in (
        ("UBND các xã, thị trấn", "nhóm 11 −3,22 −1,610"),
        ("Văn phòng HĐND và UBND huyện", "đơn vị 9 −2,71 −1,605"),
        ("Phòng Tài chính - Kế hoạch", "đơn vị 2 −1,22 −1,220"),
        ("Các phòng ban, đơn vị", "nhóm 3 −1,01 −0,505"),
        ("Phòng Nội vụ", "đơn vị 1 −0,50 −0,500"),
        ("Xã Vĩnh Khê", "đơn vị 1 −0,33 −0,055"),
        ("(chưa nêu đơn vị)", "– 1 −0,30 −0,300"),
        ("Tổng cộng", "17 −6,07 −6,070"),
    ):
        assert line_with(out, start) == f"{start} {rest}"


@pytest.mark.slow
def test_the_summary_says_what_is_not_covered(run: Run) -> None:
    out = ok(run("gaps"))
    assert "Chưa có chỉ tiêu số trong kế hoạch năm 2024: 9 dòng, −2,56 điểm" in out
    assert line_with(out, "3.1.1 ").endswith("−0,50 nhiệm vụ NV-3.2 31/08/2024")
    assert line_with(out, "3.3 ").endswith("−0,33 không; chỉ hỗ trợ: NV-3.1, NV-3.6 –")
    assert '1.1.3 (−0,30): ô "đơn vị phụ trách" của phụ lục ghi tài liệu kiểm chứng' in flat(out)


@pytest.mark.slow
def test_the_command_that_the_summary_proposes_works(run: Run) -> None:
    (unit,) = re.findall(r'cchc gaps --unit "(.+)"', ok(run("gaps")))
    assert ok(run("gaps", "--unit", unit)).startswith(f"{unit}{TITLE}\n")


# Units


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [OFFICE, "VP HĐND&UBND", "van phong hdnd va ubnd", "van-phong-hdnd-ubnd", "VP HĐND-UBND huyện"],
)
def test_the_report_of_the_office(name: str, run: Run) -> None:
    out = ok(run("gaps", "--unit", name))
    assert out.startswith(f"Văn phòng HĐND và UBND huyện{TITLE}\n")
    for start, rest in (
        ("Nêu tên trực tiếp", "9 −2,71 −1,605"),
        ("Qua nhóm", "3 −1,01 –"),
        ("Tổng ảnh hưởng", "12 −3,72 –"),
    ):
        found = [flat(line) for line in out.splitlines() if line.startswith(start)]
        assert found[0] == f"{start} {rest}"
    assert "Không chia phần qua nhóm “Các phòng ban, đơn vị”: chưa biết đủ thành viên (" in flat(
        out
    )


def test_what_the_office_reads_of_its_targets(run: Run) -> None:
    out = flat(ok(run("gaps", "--unit", OFFICE, "--format", "md")))
    for told in (
        "| −0,30 | −0,150 | 70,25% | ≥ 80% (phấn đấu 90%) | 9,75 điểm % (phấn đấu 19,75) | năm 2024 |",
        "| −0,89 | −0,445 | 12/112 | ≥ 80% | 69,29 điểm %; từ 12 lên 90/112, thêm 78 thủ tục |",
        "| 73% | ≥ 80% | 7 điểm % |",
        "| −0,50 | −0,500 | không đạt | chỉ có nhiệm vụ | – | 31/08/2024 | NV-3.2 |",
        "| −0,50 | – | 3 | ≥ 4 | thêm 1 sáng kiến | 31/08/2024 | NV-1.9, NV-2.3 |",
        "3.11.1: 12/112 TTHC đã phát sinh hồ sơ thanh toán trực tuyến.",
        "(Chỉ tiêu theo giả định: ít nhất 4 sáng kiến",
    ):
        assert told in out


@pytest.mark.slow
def test_tasks_own_and_shared(run: Run) -> None:
    out = ok(run("gaps", "--unit", OFFICE))
    own, shared = out.index("Nhiệm vụ của đơn vị, theo hạn"), out.index("Nhiệm vụ giao qua nhóm")
    listed = re.findall(r"(?m)^(NV-\d\.\d) ", out[own:shared])
    assert listed == ["NV-3.2", "NV-3.1", *(f"NV-3.{n}" for n in range(3, 8))]
    listed = re.findall(r"(?m)^(NV-\d\.\d) ", out[shared:])
    assert listed == [f"NV-1.{n}" for n in (1, 9, 2, 3, 4, 5, 6, 7, 8)]


@pytest.mark.slow
def test_the_report_of_a_commune(run: Run) -> None:
    out = ok(run("gaps", "--unit", "UBND xã Vĩnh Khê"))
    assert out.startswith(f"Xã Vĩnh Khê{TITLE}\n")
    assert "Nêu tên trực tiếp 1 −0,33 −0,055 Qua nhóm 11 −3,22 −0,089" in flat(out)
    assert "Tổng ảnh hưởng 12 −3,55 −0,144" in flat(out)
    assert "Không chia phần" not in out
    told = ok(run("gaps", "--unit", "UBND xã Vĩnh Khê", "--format", "md"))
    assert "| −0,33 | −0,055 | 6/18 chưa đạt, tức 12/18 đạt | chưa có gì |" in told


def test_a_unit_that_lost_nothing(run: Run) -> None:
    out = ok(run("gaps", "--unit", "UBND huyện Vĩnh Linh"))
    assert "Huyện Vĩnh Linh không có dòng nào bị trừ điểm năm 2023." in out


def titles(out: str) -> list[str]:
    return [line.removesuffix(TITLE) for line in out.splitlines() if line.endswith(TITLE)]


@pytest.mark.slow
def test_several_units_each_once_in_the_order_asked(run: Run) -> None:
    asked = ("--unit", "TC-KH", "--unit", "P. Nội vụ", "--unit", "phòng tài chính - kế hoạch")
    assert titles(ok(run("gaps", *asked))) == ["Phòng Tài chính - Kế hoạch", "Phòng Nội vụ"]


@pytest.mark.slow
def test_all_units(run: Run) -> None:
    found = titles(ok(run("gaps", "--all")))
    assert len(found) == len(set(found)) == 24
    assert found[:2] == ["Phòng Nội vụ", "Văn phòng HĐND và UBND huyện"]
    assert found[-1] == "Xã Vĩnh Ô"
    assert "Huyện Vĩnh Linh" not in found


@pytest.mark.slow
def test_all_units_after_those_that_are_named(run: Run) -> None:
    found = titles(ok(run("gaps", "--all", "--unit", "Hồ Xá", "--unit", "UBND các xã, thị trấn")))
    assert found[:3] == ["Thị trấn Hồ Xá", "UBND các xã, thị trấn", "Phòng Nội vụ"]
    assert len(found) == 25


@pytest.mark.slow
@pytest.mark.parametrize(
    ("order", "first"),
    [
        ("points", ["3.11.1", "1.6", "3.1.1", "3.12.3"]),
        ("criterion", ["1.5.2", "1.6", "3.1.1", "3.10.1"]),
        ("deadline", ["1.5.2", "1.6", "3.1.1", "3.11.1"]),
    ],
)
def test_sort(order: str, first: list[str], run: Run) -> None:
    arguments = ("gaps", "--unit", OFFICE, "--sort", order, "--format", "json")
    (unit,) = data(run(*arguments))["units"]
    found = [row["criterion"] for row in unit["criteria"]]
    assert found[:4] == first
    assert len(found) == 12


@pytest.mark.slow
def test_sort_holds_in_text_within_what_names_the_unit(run: Run) -> None:
    out = ok(run("gaps", "--unit", "Vĩnh Khê", "--sort", "criterion", "--format", "md"))
    listed = re.findall(r"(?m)^\| (\d[\d.]*) \|", out)
    assert listed[:4] == ["3.3", "1.5.2", "1.6", "3.10.1"]
    assert listed[-1] == "7.3.2"


# Formats


@pytest.mark.slow
def test_json(run: Run) -> None:
    found = data(run("gaps", "--format", "json", "--unit", OFFICE, "--unit", "Vĩnh Khê"))
    assert found["schema"] == "cchc/gaps/v1"
    assert [unit["id"] for unit in found["units"]] == ["van-phong-hdnd-ubnd", "xa-vinh-khe"]
    assert data(run("gaps", "--format", "json"))["units"] == []
    assert len(data(run("gaps", "--format", "json", "--all"))["units"]) == 24


def test_json_is_the_same_in_every_language(run: Run) -> None:
    one = run("gaps", "--format", "json", "--all")
    assert run("gaps", "--format", "json", "--all", "--lang", "en").out == ok(one)


@pytest.mark.slow
def test_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(ok(run("gaps", "--format", "csv")))))
    assert len(rows) == 12
    assert (rows[1]["id"], rows[1]["share"]) == ("van-phong-hdnd-ubnd", "-1.605")
    out = ok(run("gaps", "--format", "csv", "--all"))
    rows = list(csv.DictReader(io.StringIO(out)))
    assert len({row["unit"] for row in rows}) == 24
    assert len(rows) == 12 + 4 + 3 + 3 + 5 + 3 + 18 * 11 + 6
    assert "\r" not in out


@pytest.mark.slow
def test_markdown(run: Run) -> None:
    out = ok(run("gaps", "--format", "md"))
    assert out.startswith("# Điểm trừ năm 2023 theo đơn vị – Huyện Vĩnh Linh\n")
    assert "| **Tổng cộng** |  | **17** | **−6,07** | **−6,070** |" in out


@pytest.mark.slow
def test_english(run: Run) -> None:
    out = ok(run("gaps", "--lang", "en"))
    assert out.startswith("Deductions of 2023 by unit – Huyện Vĩnh Linh\n")
    assert line_with(out, "Văn phòng HĐND").endswith("9 −2.71 −1.605")
    assert "No numeric target in the 2024 plan: 9 rows, −2.56 points" in out
    out = ok(run("gaps", "--lang", "en", "--unit", OFFICE, "--format", "md"))
    assert "| ≥ 80% (stretch 90%) | 9.75 pp (stretch 19.75) | 2024 | NV-3.5 |" in out
    assert "31 Aug 2024" in out


# Wrong use


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("TT", "Thị trấn Hồ Xá; Thị trấn Bến Quan; Thị trấn Cửa Tùng"),
        ("TT", "Trung tâm Văn hóa - Thông tin và Thể dục thể thao"),
        ("Vĩnh Khêe", "Xã Vĩnh Khê"),
        ("Văn phòng HĐND", "Văn phòng HĐND và UBND huyện"),
        ("phong tai chinh", "Phòng Tài chính - Kế hoạch"),
    ],
)
def test_an_unknown_name_gets_the_nearest_ones(name: str, near: str, run: Run) -> None:
    ran = run("gaps", "--unit", name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"Lỗi: không rõ đơn vị “{name}”; có phải: ")
    assert near in ran.err


@pytest.mark.slow
@pytest.mark.parametrize("name", ["xyz qqq", "", "…"])
def test_a_name_like_no_other(name: str, run: Run) -> None:
    ran = run("gaps", "--unit", name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Lỗi: không có đơn vị “{name}”; xem tên các đơn vị: cchc gaps\n"


@pytest.mark.slow
def test_one_unknown_name_is_enough_to_write_nothing(run: Run) -> None:
    ran = run("gaps", "--unit", OFFICE, "--unit", "Vĩnh Khêe", "--format", "json")
    assert (ran.code, ran.out) == (2, "")
    assert "Vĩnh Khêe" in ran.err


@pytest.mark.slow
def test_an_unknown_name_in_english(run: Run) -> None:
    ran = run("gaps", "--unit", "Vĩnh Khêe", "--lang", "en")
    assert ran.code == 2
    assert "Vĩnh Khêe" in ran.err
    assert "Xã Vĩnh Khê" in ran.err
    assert "không" not in ran.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--year", "2022"), "không có điểm của kỳ 2022; các kỳ có điểm: 2023"),
        (("--sort", "name"), "--sort: name không nằm trong: points, criterion, deadline"),
        (("--format", "xml"), "--format: xml không nằm trong: table, json, csv, csv-excel, md"),
        (("--unit",), "tùy chọn --unit cần một giá trị"),
        (("Phòng Nội vụ",), "thừa tham số: Phòng Nội vụ"),
    ],
)
def test_other_wrong_use(arguments: tuple[str, ...], says: str, run: Run) -> None:
    ran = run("gaps", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


# Folders that lack a file


@pytest.mark.slow
def test_without_a_plan(run: Run, tmp_path: Path) -> None:
    out = ok(run("gaps", "--data", str(folder_with(tmp_path))))
    assert "không có kế hoạch trong thư mục dữ liệu" in out
    assert "17 dòng, −6,07 điểm" in out
    out = ok(run("gaps", "--data", str(tmp_path), "--unit", OFFICE))
    assert "Tổng ảnh hưởng 12 −3,72 –" in flat(out)
    assert "Nhiệm vụ của đơn vị" not in out


@pytest.mark.slow
def test_without_a_registry(run: Run, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, plan=text_of(PLAN))
    (folder / UNITS).unlink()
    out = ok(run("gaps", "--data", str(folder)))
    assert line_with(out, "van-phong-hdnd-ubnd").endswith("9 −2,71 −1,605")
    ran = run("gaps", "--data", str(folder), "--unit", OFFICE)
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.slow
def test_a_deduction_finer_than_a_thousandth(run: Run, tmp_path: Path) -> None:
    changes = [
        (("rows", 5, "appraised"), "0.70", "0.7025"),
        (("rows", 5, "deduction"), "-0.30", "-0.2975"),
    ]
    folder = folder_with(tmp_path, deductions=replaced(DEDUCTIONS, changes))
    for form in ("table", "json", "csv", "md"):
        ok(run("gaps", "--data", str(folder), "--all", "--format", form))
    assert line_with(ok(run("gaps", "--data", str(folder))), "Tổng cộng").endswith("−6,0675")


# Bad data: refused with file, line and column, all at once


class Fault(NamedTuple):
    """A change of a shipped file, and where the complaint about it points."""

    file: str
    path: Place
    old: str
    new: str
    points_at: Place = ()


GROUP = ("groups", 0, "members")
FAULTS = {
    "C401 plan": Fault(PLAN, ("tasks", 9, "units", 0), "phong-noi-vu", "phong-y-te"),
    "C401 appraisal": Fault(
        DEDUCTIONS, ("rows", 12, "responsible", 0), "phong-noi-vu", "phong-y-te"
    ),
    "C401 units": Fault(UNITS, ("groups", 1, "members", 0), "phong-noi-vu", "phong-y-te"),
    "C501 target": Fault(PLAN, ("targets", 2, "criterion"), '"3.10.1"', '"3.10.9"'),
    "C501 task": Fault(PLAN, ("tasks", 14, "criteria", 0), '"3.1.1"', '"3.1.9"'),
    "C309 appraisal": Fault(DEDUCTIONS, ("rows", 4, "criterion"), '"3.3"', '"3.4"'),
    "C402": Fault(UNITS, ("units", 10, "id"), "xa-vinh-tu", "xa-vinh-thai"),
    "C403": Fault(UNITS, ("units", 24, "aliases", 1), "Vĩnh Ô", "Vĩnh Thái"),
    "C404": Fault(UNITS, (*GROUP, 0), "thi-tran-ho-xa", "nhom-cac-xa-thi-tran", GROUP),
    "C504": Fault(PLAN, ("targets", 2, "stretch"), "90%", "140%"),
    "C311 appraisal": Fault(DEDUCTIONS, ("rows", 5, "evidence", "rate"), "70.25%", "140%"),
    "C311 plan": Fault(PLAN, ("targets", 3, "baseline", "rate"), "11%", "140%"),
    "C117": Fault(PLAN, ("tasks", 0, "deadline"), "2024-02-29", "30/02/2024"),
    "C123": Fault(PLAN, ("targets", 8), "measure: ", "stated: "),
}
READING = ("C117", "C123")
SHORT = {DEDUCTIONS: "deductions", UNITS: "units", PLAN: "plan"}


def broken(folder: Path, *faults: str) -> Path:
    """The shipped data with these faults."""
    texts = {}
    for file, short in SHORT.items():
        found = [FAULTS[fault] for fault in faults if FAULTS[fault].file == file]
        texts[short] = replaced(file, [(fault.path, fault.old, fault.new) for fault in found])
    return folder_with(folder, **texts)


def where(name: str) -> str:
    """File, line, column and code of the complaint."""
    fault = FAULTS[name]
    line, column = place(fault.file, *(fault.points_at or fault.path))
    return f"{fault.file}:{line}:{column}: lỗi {name.split()[0]}: "


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_bad_data_end_in_a_clear_message(fault: str, run: Run, tmp_path: Path) -> None:
    for arguments in ((), ("--unit", OFFICE), ("--all", "--format", "json")):
        ran = run("gaps", "--data", str(broken(tmp_path, fault)), *arguments)
        assert (ran.code, ran.out) == (3 if fault in READING else 1, "")
        assert where(fault) in ran.err
        assert "cách sửa:" in ran.err
        assert "Traceback" not in ran.err


@pytest.mark.slow
def test_all_that_contradicts_is_told_at_once(run: Run, tmp_path: Path) -> None:
    faults = [fault for fault in FAULTS if fault not in READING]
    ran = run("gaps", "--data", str(broken(tmp_path, *faults)))
    assert (ran.code, ran.out) == (1, "")
    assert [where(fault) for fault in faults if where(fault) not in ran.err] == []
    told = re.findall(r"(?m)^.*?([a-z_0-9]+\.yaml):(\d+):(\d+): lỗi C\d{3}: ", ran.err)
    assert len(told) >= len(faults)
    assert [(file, int(line)) for file, line, _ in told] == sorted(
        (file, int(line)) for file, line, _ in told
    )
    assert f"hãy sửa {len(told)} lỗi trên" in ran.err


@pytest.mark.slow
def test_all_that_cannot_be_read_is_told_at_once(run: Run, tmp_path: Path) -> None:
    folder = broken(tmp_path, *READING)
    text = replaced(UNITS, [(("units", 3, "valid_to"), "2025-06-30", "31/06/2025")])
    (folder / UNITS).write_text(text, encoding="utf-8")
    ran = run("gaps", "--data", str(folder))
    assert (ran.code, ran.out) == (3, "")
    line, column = place(UNITS, "units", 3, "valid_to")
    assert f"{UNITS}:{line}:{column}: lỗi C117: " in ran.err
    for fault in READING:
        assert where(fault) in ran.err
    assert "hãy sửa 3 lỗi trên" in ran.err


@pytest.mark.slow
def test_the_message_in_english(run: Run, tmp_path: Path) -> None:
    ran = run("gaps", "--data", str(broken(tmp_path, "C403")), "--lang", "en")
    assert ran.code == 1
    assert where("C403").replace("lỗi", "error") in ran.err
    assert "lỗi" not in ran.err


@pytest.mark.slow
def test_a_warning_keeps_nobody_from_the_figures(run: Run, tmp_path: Path) -> None:
    path = ("targets", 5, "at_least")
    folder = folder_with(tmp_path, plan=replaced(PLAN, [(path, "80%", "72%")]))
    (unit,) = data(run("gaps", "--data", str(folder), "--unit", OFFICE, "--format", "json"))[
        "units"
    ]
    (row,) = (row for row in unit["criteria"] if row["criterion"] == "3.12.1")
    assert (row["target"], row["distance"]) == ("72%", "0")


# The program as a process


def process(
    *arguments: str, folder: Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    variables = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "cchc", *arguments],
        cwd=folder,
        env=variables,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.slow
def test_vietnamese_goes_in_and_out_in_the_c_locale(tmp_path: Path) -> None:
    done = process("gaps", "--unit", OFFICE, folder=tmp_path, LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Tổng ảnh hưởng 12 −3,72 –" in flat(done.stdout.decode("utf-8"))
    done = process("gaps", "--unit", "Vĩnh Khêe", folder=tmp_path, LC_ALL="C")
    assert done.returncode == 2
    assert "“Vĩnh Khêe”; có phải: Xã Vĩnh Khê" in done.stderr.decode("utf-8")


@pytest.mark.slow
def test_without_accents_it_works_where_python_is_told_to_speak_ascii(tmp_path: Path) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    name = "van phong hdnd va ubnd"
    done = process("gaps", "--unit", name, folder=tmp_path, **ascii_only)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Tổng ảnh hưởng 12 −3,72 –" in flat(done.stdout.decode("utf-8"))


Completed = Callable[[str], list[str]]


@pytest.fixture
def completed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Completed:
    """What bash is offered for the last of some words, as it reads it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["cchc"])
    monkeypatch.setenv("_CCHC_COMPLETE", "complete_bash")

    def of(words: str) -> list[str]:
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
        assert complete() == 0
        told = capsys.readouterr()
        assert told.err == ""
        return [" ".join(shlex.split(line)) for line in told.out.split("\n") if line]

    return of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("cchc s", ["score", "schema"]),
        (
            "cchc schema ",
            ["criteria", "appraisal", "units", "plan", "actuals", "scenario", "scores"],
        ),
        ("cchc score --fo", ["--format"]),
        ("cchc gaps --unit van", ["van-phong-hdnd-ubnd"]),
        ("cchc gaps --unit huyen-", ["huyen-vinh-linh"]),
        ("cchc gaps --unit Văn", ["Văn phòng HĐND và UBND huyện"]),
        ("cchc gaps --unit Thị", ["Thị trấn Hồ Xá", "Thị trấn Bến Quan", "Thị trấn Cửa Tùng"]),
        ("cchc gaps --unit TC-KH --unit phong-t", ["phong-tu-phap", "phong-tai-chinh-ke-hoach"]),
        ("cchc gaps --unit xyz", []),
        ("cchc gaps --so", ["--sort"]),
        ("cchc gaps --sort d", ["deadline"]),
    ],
)
def test_bash_completes(words: str, offered: list[str], completed: Completed) -> None:
    assert completed(words) == offered


@pytest.mark.slow
def test_all_that_bash_offers_resolves(completed: Completed) -> None:
    parties = shipped().dataset.parties
    offered = completed("cchc gaps --unit ")
    assert len(offered) == 2 * len(parties) == 58
    found = [names.find(name, parties).party for name in offered]
    assert {party and party.id for party in found} == {party.id for party in parties}


@pytest.mark.slow
def test_other_shells_complete_too(tmp_path: Path) -> None:
    for shell, more in (("zsh", {}), ("fish", {"_TYPER_COMPLETE_FISH_ACTION": "get-args"})):
        done = process(
            folder=tmp_path,
            _CCHC_COMPLETE=f"complete_{shell}",
            _TYPER_COMPLETE_ARGS="cchc gaps --unit van",
            **more,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert "van-phong-hdnd-ubnd" in done.stdout.decode("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("content", ["", "schema: cchc/units/v1\nunits: [\n", "\0"])
def test_completion_never_complains_of_data(
    content: str, completed: Completed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / UNITS).write_text(content, encoding="utf-8")
    for folder in (tmp_path, tmp_path / "no"):
        monkeypatch.setenv("CCHC_DATA", str(folder))
        assert completed("cchc gaps --unit v") == []


@pytest.mark.slow
def test_completion_is_of_the_data_at_hand(
    completed: Completed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = "schema: cchc/units/v1\nunits:\n  - {id: van-thu, name: Văn thư, kind: office}\n"
    (tmp_path / UNITS).write_text(units, encoding="utf-8")
    monkeypatch.setenv("CCHC_DATA", str(tmp_path))
    assert completed("cchc gaps --unit van") == ["van-thu"]

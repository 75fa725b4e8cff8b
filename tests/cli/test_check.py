"""`cchc check` as an analyst and a CI job meet it: codes, choices, formats by place, several folders."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli import processes
from tests.cli.conftest import Ran, Run
from tests.support import CRITERIA, DATA, DEDUCTIONS, PLAN, UNITS, place, replaced, text_of

pytestmark = pytest.mark.usefixtures("_not_on_github")
Change = tuple[tuple[str | int, ...], str, str]

WRONG_DEDUCTION: Change = (("rows", 5, "deduction"), "-0.30", "-0.31")
"""An error (C301), and through it C304."""
NO_UNIT: Change = (("rows", 3, "responsible"), "[van-phong-hdnd-ubnd]", "[]")
"""A warning (C313) that nothing acknowledges."""


@pytest.fixture
def _not_on_github(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


def copied(folder: Path, name: str = DEDUCTIONS, *changes: Change) -> Path:
    """The shipped data with changes in one file."""
    folder.mkdir()
    for file in (CRITERIA, DEDUCTIONS, UNITS, PLAN):
        text = replaced(file, changes) if file == name else text_of(file)
        (folder / file).write_text(text, encoding="utf-8")
    return folder


def acknowledging(folder: Path, *notes: str) -> Path:
    """The same folder, its appraisal with more under `acknowledged`."""
    file = folder / DEDUCTIONS
    text = file.read_text(encoding="utf-8")
    head, found, tail = text.partition("\nacknowledged:\n")
    assert found
    added = "".join(f"  - {note}\n" for note in notes)
    file.write_text(head + found + added + tail, encoding="utf-8")
    return folder


def checks(run: Run, *arguments: str | Path) -> Ran:
    return run("check", *map(str, arguments))


def codes_of(ran: Ran) -> list[str]:
    return [finding["code"] for finding in json.loads(ran.out)["findings"]]


def listed(run: Run, folder: Path, *arguments: str) -> list[str]:
    return codes_of(checks(run, "--data", folder, "--format", "json", *arguments))


# Exit codes


@pytest.mark.slow
def test_the_shipped_data_are_quiet(run: Run) -> None:
    ran = checks(run, "--data", DATA)
    assert (ran.code, ran.err) == (0, "")
    (line,) = ran.out.splitlines()
    assert "4 tệp" in line
    assert ": 0 lỗi, 0 cảnh báo. Còn " in line


@pytest.mark.slow
def test_strict_shows_what_is_acknowledged_with_its_reason_and_passes(run: Run) -> None:
    ran = checks(run, "--data", DATA, "--strict")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("  đã chấp nhận: ") >= 4
    assert "chờ UBND huyện giao đơn vị phụ trách" in ran.out
    assert " cảnh báo C510: " in ran.out
    assert ": 0 lỗi, 0 cảnh báo.\n" in ran.out


@pytest.mark.slow
def test_an_error_ends_in_1_at_its_line(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, WRONG_DEDUCTION)
    ran = checks(run, "--data", folder)
    assert (ran.code, ran.err) == (1, "")
    line, column = place(DEDUCTIONS, "rows", 5, "deduction")
    head, told, *_ = ran.out.splitlines()
    assert head.startswith(f"{folder.as_posix()}/{DEDUCTIONS}:{line}:{column}: lỗi C301: 3.10.1: ")
    assert told.startswith("  cách sửa: sửa điểm bị trừ thành −0,30")


@pytest.mark.slow
def test_a_warning_fails_only_a_strict_run(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, NO_UNIT)
    ran = checks(run, "--data", folder)
    assert ran.code == 0
    assert "cảnh báo C313: 3.1.1" in ran.out
    assert "0 lỗi, 1 cảnh báo" in ran.out
    assert checks(run, "--data", folder, "--strict").code == 1


@pytest.mark.slow
def test_an_info_fails_nothing(run: Run) -> None:
    for arguments in (("--select", "C605"), ("--select", "C605", "--strict")):
        assert checks(run, "--data", DATA, *arguments).code == 0


@pytest.mark.parametrize("strict", [(), ("--strict",)])
def test_unreadable_input_ends_in_3(run: Run, tmp_path: Path, strict: tuple[str, ...]) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, (("rows", 0, "appraised"), "1.70", "x"))
    for data in (folder, tmp_path / "none"):
        ran = checks(run, "--data", data, *strict)
        assert (ran.code, ran.err) == (3, "")
        assert " lỗi C1" in ran.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--format", "xml"), "--format: xml không nằm trong: text, json, github, sarif, junit"),
        (("--select", "C999"), "không có mã nào bắt đầu bằng C999"),
        (("--select", "C3,X"), "không có mã nào bắt đầu bằng X"),
        (("--ignore", "301"), "không có mã nào bắt đầu bằng 301"),
        (("--strikt",), "--strikt"),
        (("data",), "thừa tham số: data"),
        (("--data",), "--data cần một giá trị"),
        (("--require-note",), "--require-note chỉ có nghĩa cùng --against"),
    ],
)
def test_wrong_use_ends_in_2(run: Run, arguments: tuple[str, ...], says: str) -> None:
    ran = checks(run, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


# Everything at once


@pytest.mark.slow
def test_every_kind_of_finding_of_every_file_at_once(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, WRONG_DEDUCTION, NO_UNIT)
    texts = {
        CRITERIA: text_of(CRITERIA).replace("{from: 0%, points: 0.5}", "{from: 100%, points: 0.5}"),
        UNITS: replaced(UNITS, [(("units", 1, "valid_to"), "2025-06-30", "2019-06-30")]),
        PLAN: replaced(PLAN, [(("targets", 2, "stretch"), "90%", "70%")]),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = listed(run, folder)
    assert {"C205", "C301", "C313", "C405", "C506", "C605"} <= set(found)
    assert checks(run, "--data", folder).code == 1


def test_problems_of_reading_are_all_said(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, (("year",), "2023", "năm"), WRONG_DEDUCTION)
    (folder / "x.yaml").write_text("a: [", encoding="utf-8")
    (folder / UNITS).write_text(text_of(UNITS).replace("kind: body", "kind: king"), "utf-8")
    assert sorted(listed(run, folder)) == ["C104", "C118", "C118"]


@pytest.mark.slow
def test_findings_stand_in_file_and_line_order(run: Run) -> None:
    ran = checks(run, "--data", DATA, "--format", "json", "--strict")
    places = [(f["file"], f["line"], f["column"]) for f in json.loads(ran.out)["findings"]]
    assert places == sorted(places)
    assert len(places) > 10


LINE_ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}


@pytest.mark.slow
@pytest.mark.parametrize("end", LINE_ENDS)
def test_findings_stand_at_their_line_whatever_ends_it(run: Run, tmp_path: Path, end: str) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, WRONG_DEDUCTION)
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8").replace("source: ", 'source: "a\u2028b\x85c" #', 1)
        file.write_bytes(text.replace("\n", LINE_ENDS[end]).encode())
    ran = checks(run, "--data", folder, "--format", "json", "--select", "C301")
    (found,) = json.loads(ran.out)["findings"]
    assert (found["line"], found["column"]) == place(DEDUCTIONS, "rows", 5, "deduction")


# Choosing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with C301 twice and C313 once beside what the shipped data have."""
    other: Change = (("rows", 6, "deduction"), "-0.02", "-0.03")
    return copied(tmp_path / "d", DEDUCTIONS, WRONG_DEDUCTION, other, NO_UNIT)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        (("--select", "C301"), {"C301"}),
        (("--select", "c301"), {"C301"}),
        (("--select", "C301,C313"), {"C301", "C313"}),
        (("--select", " C301 , C313 "), {"C301", "C313"}),
        (("--select", "C301", "--select", "C605"), {"C301", "C605"}),
        (("--select", "C3"), {"C301", "C313", "C314"}),
        (("--select", "C3", "--ignore", "C31"), {"C301"}),
        (("--select", "C3", "--ignore", "C313,C314"), {"C301"}),
        (("--ignore", "C4,C5", "--ignore", "C6"), {"C301", "C313", "C314"}),
        (("--ignore", "C"), set()),
        (("--select", ""), {"C301", "C313", "C314", "C407", "C510", "C605"}),
    ],
)
def test_selected_and_ignored(
    run: Run, folder: Path, arguments: tuple[str, ...], codes: set[str]
) -> None:
    assert set(listed(run, folder, *arguments)) == codes


@pytest.mark.slow
def test_what_is_not_chosen_does_not_fail(run: Run, folder: Path) -> None:
    assert checks(run, "--data", folder).code == 1
    assert checks(run, "--data", folder, "--ignore", "C301").code == 0
    assert checks(run, "--data", folder, "--ignore", "C301", "--strict").code == 1
    assert checks(run, "--data", folder, "--ignore", "C301,C313", "--strict").code == 0
    assert checks(run, "--data", folder, "--select", "C5").code == 0


# Several folders


@pytest.mark.slow
def test_several_folders_are_one_run(run: Run, folder: Path, tmp_path: Path) -> None:
    good = copied(tmp_path / "good")
    ran = checks(run, "--data", good, "--data", folder, "--data", tmp_path / "none")
    assert ran.code == 3
    assert ran.out.count(" lỗi C301: ") == 2
    assert " lỗi C101: " in ran.out
    assert f"8 tệp trong {good.as_posix()}, {folder.as_posix()}, " in ran.out
    assert checks(run, "--data", good, "--data", folder).code == 1
    assert checks(run, "--data", good, "--data", good).code == 0


@pytest.mark.slow
def test_the_folder_is_found_as_by_other_commands(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CCHC_DATA", str(folder))
    assert checks(run).code == 1
    assert checks(run, "--data", DATA).code == 0


@pytest.mark.slow
def test_without_data_of_ones_own_nothing_passes(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CCHC_DATA", raising=False)
    monkeypatch.chdir(tmp_path)
    for form in ("text", "json"):
        ran = checks(run, "--format", form)
        assert (ran.code, ran.out) == (2, "")
        assert "--data" in ran.err and "CCHC_DATA" in ran.err
    assert checks(run, "--data", "example:vinh-linh").code == 0
    monkeypatch.setenv("CCHC_DATA", "example:vinh-linh")
    assert checks(run).code == 0
    monkeypatch.delenv("CCHC_DATA")
    copied(tmp_path / "data")
    (tmp_path / "sâu").mkdir()
    for here in (tmp_path, tmp_path / "sâu"):
        monkeypatch.chdir(here)
        assert checks(run).code == 0


def test_an_empty_name_is_no_folder(run: Run) -> None:
    for command in ("check", "score", "gaps"):
        ran = run(command, "--data", "")
        assert (ran.code, ran.out) == (2, "")
        assert "--data cần một giá trị" in ran.err


@pytest.mark.slow
def test_a_folder_named_twice_is_checked_once(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    once = listed(run, folder)
    assert (
        listed(run, folder, "--data", folder.name, "--data", f"../{folder.parent.name}/d") == once
    )


@pytest.mark.slow
def test_what_two_folders_have_in_common_is_told_once(run: Run, folder: Path) -> None:
    once = listed(run, folder)
    within = ("--data", str(folder.parent))
    assert listed(run, folder, *within) == once
    assert "Đã kiểm tra 4 tệp" in checks(run, "--data", folder, *within).out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "code"), [("rulebook: quang-tri", "rulebook: TODO # ", 1), ("-0.30", "x", 3)]
)
def test_what_keeps_data_from_being_read_is_told_whatever_is_chosen(
    run: Run, tmp_path: Path, old: str, new: str, code: int
) -> None:
    file = copied(tmp_path / "d") / DEDUCTIONS
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    for chosen in ("--select=C3", "--ignore=C1"):
        ran = checks(run, "--data", file.parent, chosen, "--format", "json")
        assert (ran.code, codes_of(ran)) == (code, ["C131" if code == 1 else "C111"])


# Acknowledging


@pytest.mark.slow
def test_a_warning_is_acknowledged_with_a_reason(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, NO_UNIT)
    acknowledging(folder, '{code: C313, about: "3.1.1", reason: đang chờ phân công}')
    assert checks(run, "--data", folder).code == 0
    ran = checks(run, "--data", folder, "--strict")
    assert ran.code == 0
    assert "3.1.1 không có đơn vị phụ trách" in ran.out
    assert "đã chấp nhận: đang chờ phân công" in ran.out


@pytest.mark.slow
def test_without_about_every_finding_of_the_code_is_meant(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, NO_UNIT)
    acknowledging(folder, "{code: C313, reason: đang chờ phân công}")
    assert checks(run, "--data", folder, "--strict").code == 0


@pytest.mark.slow
def test_another_files_note_does_not_count(run: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "d", DEDUCTIONS, NO_UNIT)
    with (folder / UNITS).open("a", encoding="utf-8") as file:
        file.write('acknowledged: [{code: C313, about: "3.1.1", reason: x}]\n')
    ran = checks(run, "--data", folder, "--strict", "--format", "json")
    open_ones = [f["code"] for f in json.loads(ran.out)["findings"] if not f["acknowledged"]]
    assert {"C313", "C604"} <= set(open_ones)
    assert ran.code == 1


def test_a_reason_is_required(run: Run, tmp_path: Path) -> None:
    folder = acknowledging(copied(tmp_path / "d"), "{code: C313}")
    assert listed(run, folder) == ["C108"]


@pytest.mark.slow
def test_an_unused_acknowledgement_is_a_warning_at_its_line(run: Run, tmp_path: Path) -> None:
    folder = acknowledging(copied(tmp_path / "d"), '{code: C313, about: "9.9", reason: cũ}')
    ran = checks(run, "--data", folder)
    assert ran.code == 0
    assert "cảnh báo C604: không còn phát hiện nào C313 9.9 để chấp nhận" in ran.out
    text = (folder / DEDUCTIONS).read_text(encoding="utf-8")
    line = text[: text.index('about: "9.9"')].count("\n") + 1
    assert f"{DEDUCTIONS}:{line}:5: " in ran.out
    assert checks(run, "--data", folder, "--strict").code == 1


@pytest.mark.slow
def test_an_error_cannot_be_acknowledged_away(run: Run, folder: Path) -> None:
    acknowledging(folder, '{code: C301, about: "3.10.1", reason: thôi kệ}')
    ran = checks(run, "--data", folder)
    assert ran.code == 1
    assert " lỗi C301: 3.10.1" in ran.out
    assert "thôi kệ" not in ran.out
    assert "C604" not in ran.out


# Formats by place


@pytest.mark.slow
def test_in_github_actions_annotations_come_by_themselves(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    ran = checks(run, "--data", folder)
    assert ran.code == 1
    assert all(
        line.startswith(("::error file=", "::warning file=")) for line in ran.out.splitlines()
    )
    assert ran.out.count("title=C301::") == 2
    assert checks(run, "--data", DATA).out == ""
    asked = checks(run, "--data", folder, "--format", "text")
    assert " lỗi C301: " in asked.out


@pytest.mark.slow
@pytest.mark.parametrize("form", ["text", "json", "github", "sarif", "junit"])
def test_the_code_does_not_depend_on_the_format(run: Run, folder: Path, form: str) -> None:
    assert checks(run, "--data", folder, "--format", form).code == 1
    assert checks(run, "--data", DATA, "--format", form, "--strict").code == 0
    assert checks(run, "--data", folder / "none", "--format", form).code == 3


def test_in_english(run: Run, folder: Path) -> None:
    ran = checks(run, "--data", folder, "--lang", "en")
    assert " error C301: 3.10.1: " in ran.out
    assert "2 errors, 1 warning" in ran.out


# As a process


@pytest.mark.slow
def test_utf8_whatever_the_locale(tmp_path: Path) -> None:
    forms = ("text", "json", "github", "sarif", "junit")
    calls = [("check", "--data", str(DATA), "--strict", "--format", form) for form in forms]
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"}
    codes = tmp_path / "codes"
    done = subprocess.run(
        processes.command(codes, calls),
        env=environment,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert (processes.codes_of(codes), done.stderr) == ([0] * len(forms), b"")
    assert done.stdout.decode("utf-8").count("chờ UBND huyện giao đơn vị phụ trách") == len(forms)

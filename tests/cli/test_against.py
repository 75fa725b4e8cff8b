"""`cchc check --against`: what a change of the data does to published figures, and its note."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from tests.repository import NEEDS_GIT, begin, commit, git_alone, link
from tests.support import CRITERIA, DATA, DEDUCTIONS, PLAN, UNITS, replaced

pytestmark = NEEDS_GIT

BETTER = [
    (("rows", 10, "appraised"), "0.28", "0.29"),
    (("rows", 10, "deduction"), "-0.22", "-0.21"),
    (("declared_total",), "-6.07", "-6.06"),
]
"""A consistent change of 3.12.2: 0,01 more, and every sum with it."""
NOTE = "changes:\n  - {date: 2024-06-01, note: Hội đồng đính chính dòng 3.12.2}\n"


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    git_alone(monkeypatch)


def data_into(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in (CRITERIA, DEDUCTIONS, UNITS, PLAN):
        shutil.copy(DATA / name, folder / name)
    return folder


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scratch repository with the shipped data committed; the working directory."""
    root = tmp_path / "kho dữ liệu"
    data_into(root / "nam 2023" / "data")
    begin(root)
    monkeypatch.chdir(root)
    return root


def improve(data: Path, note: bool = False) -> None:
    text = replaced(DEDUCTIONS, BETTER)
    (data / DEDUCTIONS).write_text(text + (NOTE if note else ""), encoding="utf-8")


@pytest.fixture
def data(repository: Path) -> Path:
    return repository / "nam 2023" / "data"


def against(run: Run, data: Path, *arguments: str) -> Ran:
    return run("check", "--data", str(data), "--against", *arguments)


def cells(out: str) -> list[tuple[str, ...]]:
    """The rows of the printed table, without the year."""
    rows = [line for line in out.splitlines() if line.startswith("2023  ")]
    return [tuple(re.split(r"\s{2,}", row)[1:]) for row in rows]


ROWS = [
    ("tổng", "điểm thẩm định", "14,43", "14,44"),
    ("tổng", "điểm trừ", "−6,07", "−6,06"),
    ("tổng", "điểm trừ công bố", "−6,07", "−6,06"),
    ("điểm trừ lĩnh vực", "3", "−3,01", "−3,00"),
    ("điểm thẩm định", "3.12.2", "0,28", "0,29"),
    ("kết luận", "3.12.2", "khớp trong độ chính xác", "khớp"),
    ("phần chia", "UBND các xã, thị trấn", "−1,61", "−1,605"),
    ("phần chia", "Văn phòng HĐND và UBND huyện", "−1,605", "−1,60"),
]


def test_every_published_figure_that_changed(run: Run, data: Path) -> None:
    improve(data)
    ran = against(run, data, "HEAD")
    assert (ran.code, ran.err) == (0, "")
    assert "Con số công bố đã đổi so với HEAD" in ran.out
    assert cells(ran.out) == ROWS
    assert "Thay đổi này chưa có ghi chú" in ran.out


def test_the_same_against_a_folder(run: Run, data: Path) -> None:
    improve(data)
    assert cells(against(run, data, str(DATA)).out) == cells(against(run, data, "HEAD").out)
    assert cells(against(run, DATA, str(data)).out) == [
        (kind, of, after, before) for kind, of, before, after in ROWS
    ]


def test_nothing_changed(run: Run, data: Path) -> None:
    for reference in ("HEAD", "main", "HEAD~0", str(data)):
        ran = against(run, data, reference, "--require-note")
        assert ran.code == 0
        assert "Không con số công bố nào đổi." in ran.out
        assert "ghi chú" not in ran.out.partition("Con số công bố")[2]


def test_a_change_that_alters_no_published_figure_needs_no_note(run: Run, data: Path) -> None:
    text = (data / DEDUCTIONS).read_text(encoding="utf-8")
    (data / DEDUCTIONS).write_text(text.replace("source: ", "source: Bản "), encoding="utf-8")
    ran = against(run, data, "HEAD", "--require-note")
    assert ran.code == 0
    assert "Không con số công bố nào đổi." in ran.out


def test_a_note_is_required_only_on_request(run: Run, data: Path) -> None:
    improve(data)
    assert against(run, data, "HEAD").code == 0
    assert against(run, data, "HEAD", "--require-note").code == 1
    improve(data, note=True)
    ran = against(run, data, "HEAD", "--require-note")
    assert ran.code == 0
    assert "2024-06-01: Hội đồng đính chính dòng 3.12.2" in ran.out


def test_an_old_note_does_not_count_for_a_new_change(run: Run, data: Path) -> None:
    text = (data / DEDUCTIONS).read_text(encoding="utf-8")
    (data / DEDUCTIONS).write_text(text + NOTE, encoding="utf-8")
    commit(data, "ghi chú trước")
    improve(data, note=True)
    ran = against(run, data, "HEAD", "--require-note")
    assert ran.code == 1
    assert "chưa có ghi chú" in ran.out


def test_a_note_in_another_file_of_the_folder_counts(run: Run, data: Path) -> None:
    improve(data)
    with (data / PLAN).open("a", encoding="utf-8") as file:
        file.write(NOTE)
    assert against(run, data, "HEAD", "--require-note").code == 0


def test_uncommitted_and_committed_changes_are_told_alike(run: Run, data: Path) -> None:
    improve(data)
    before = against(run, data, "HEAD").out.replace("HEAD", "")
    commit(data, "sửa")
    assert "Không con số công bố nào đổi." in against(run, data, "HEAD").out
    after = against(run, data, "HEAD~1").out.replace("HEAD~1", "")
    assert cells(after) == cells(before)


def test_from_inside_the_data_folder(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    improve(data)
    monkeypatch.chdir(data)
    assert cells(run("check", "--against", "HEAD").out) == cells(against(run, data, "HEAD").out)


def test_for_a_machine_the_table_goes_to_standard_error(run: Run, data: Path) -> None:
    improve(data)
    for form in ("json", "sarif", "junit", "github"):
        ran = against(run, data, "HEAD", "--format", form)
        assert "14,44" not in ran.out
        assert len(cells(ran.err)) == len(ROWS)
    json.loads(against(run, data, "HEAD", "--format", "json").out)


@pytest.mark.parametrize("reference", ["khong-co", "HEAD~9", "--help", "HEAD:nam 2023", ""])
def test_an_unknown_revision_ends_in_2(run: Run, data: Path, reference: str) -> None:
    ran = run("check", "--data", str(data), f"--against={reference}")
    assert ran.code == 2
    assert ran.err.startswith(f"Lỗi: --against {reference}: không phải thư mục, cũng không phải")
    assert "Traceback" not in ran.err


def test_data_that_no_repository_holds_end_in_2(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = data_into(tmp_path / "ngoài")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    ran = against(run, outside, "HEAD")
    assert ran.code == 2
    assert "not a git repository" in ran.err


def test_a_folder_that_the_revision_does_not_have_ends_in_2(run: Run, repository: Path) -> None:
    fresh = data_into(repository / "nam 2024" / "data")
    assert against(run, fresh, "HEAD").code == 2


def test_an_unreadable_past_ends_in_3(run: Run, data: Path) -> None:
    good = (data / DEDUCTIONS).read_text(encoding="utf-8")
    for bad in (
        good.replace("year: 2023", "year: [", 1),
        good.replace('criterion: "1.1.3"', 'criterion: "9.9"'),
    ):
        (data / DEDUCTIONS).write_text(bad, encoding="utf-8")
        commit(data, "hỏng")
        (data / DEDUCTIONS).write_text(good, encoding="utf-8")
        ran = against(run, data, "HEAD")
        assert ran.code == 3
        assert "dữ liệu trước đây (HEAD) không đọc được" in ran.err


def test_an_empty_folder_is_an_unreadable_past(run: Run, data: Path, tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    assert against(run, data, str(tmp_path / "trống")).code == 3


def test_data_with_errors_are_not_compared(run: Run, data: Path) -> None:
    broken = replaced(DEDUCTIONS, BETTER[:1])
    (data / DEDUCTIONS).write_text(broken, encoding="utf-8")
    ran = against(run, data, "HEAD")
    assert ran.code == 1
    assert " lỗi C301: " in ran.out
    assert cells(ran.out) == []
    assert "Chưa so với HEAD" in ran.err


def test_data_that_cannot_be_read_are_not_compared(run: Run, data: Path) -> None:
    (data / UNITS).write_text("[", encoding="utf-8")
    ran = against(run, data, "khong-co")
    assert (ran.code, ran.err) == (3, "")


def test_a_link_out_of_the_folder_is_no_change(run: Run, data: Path) -> None:
    (data / PLAN).rename(data.parent / PLAN)
    link(data / PLAN, f"../{PLAN}")
    commit(data, "kế hoạch dùng chung")
    for reference in ("HEAD", "HEAD~1"):
        assert "Không con số công bố nào đổi." in against(run, data, reference).out


def test_the_repository_is_left_as_it_was(run: Run, data: Path, repository: Path) -> None:
    improve(data)
    against(run, data, "HEAD")
    status = ["git", "-C", str(repository), "status", "--porcelain"]
    (line,) = subprocess.run(status, capture_output=True, check=True).stdout.splitlines()
    assert line.startswith(b" M ")

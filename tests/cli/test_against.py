"""`cchc check --against`: what a change of the data does to published figures, and its note."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.cli.conftest import Ran, Run
from tests.conftest import CI
from tests.repository import NEEDS_GIT, begin, commit, git, git_alone, link
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


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the shipped data committed, for others to be copied from."""
    root = tmp_path_factory.mktemp("begun")
    data_into(root / "nam 2023" / "data")
    with pytest.MonkeyPatch.context() as patch:
        git_alone(patch)
        begin(root)
    return root


@pytest.fixture
def repository(begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scratch repository with the shipped data committed; the working directory."""
    root = shutil.copytree(begun, tmp_path / "kho dữ liệu")
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


@pytest.mark.slow
def test_the_same_against_a_folder(run: Run, data: Path) -> None:
    improve(data)
    assert cells(against(run, data, str(DATA)).out) == cells(against(run, data, "HEAD").out)
    assert cells(against(run, DATA, str(data)).out) == [
        (kind, of, after, before) for kind, of, before, after in ROWS
    ]


@pytest.mark.slow
def test_nothing_changed(run: Run, data: Path) -> None:
    for reference in ("HEAD", "main", "HEAD~0", str(data)):
        ran = against(run, data, reference, "--require-note")
        assert ran.code == 0
        assert "Không con số công bố nào đổi." in ran.out
        assert "ghi chú" not in ran.out.partition("Con số công bố")[2]


@pytest.mark.slow
def test_a_change_that_alters_no_published_figure_needs_no_note(run: Run, data: Path) -> None:
    text = (data / DEDUCTIONS).read_text(encoding="utf-8")
    (data / DEDUCTIONS).write_text(text.replace("source: ", "source: Bản "), encoding="utf-8")
    ran = against(run, data, "HEAD", "--require-note")
    assert ran.code == 0
    assert "Không con số công bố nào đổi." in ran.out


@pytest.mark.slow
def test_a_note_is_required_only_on_request(run: Run, data: Path) -> None:
    improve(data)
    assert against(run, data, "HEAD").code == 0
    assert against(run, data, "HEAD", "--require-note").code == 1
    improve(data, note=True)
    ran = against(run, data, "HEAD", "--require-note")
    assert ran.code == 0
    assert "2024-06-01: Hội đồng đính chính dòng 3.12.2" in ran.out


FORMS: dict[str, Callable[[str], object]] = {
    "text": lambda out: "lỗi C610: " in out,
    "json": lambda out: [
        f["code"] for f in json.loads(out)["findings"] if f["severity"] == "error"
    ],
    "github": lambda out: out.startswith(f"::error file=nam 2023/data/{DEDUCTIONS},line="),
    "sarif": lambda out: [
        r["ruleId"] for r in json.loads(out)["runs"][0]["results"] if r["level"] == "error"
    ],
    "junit": lambda out: 'failures="1"' in out and "C610" in out,
}
"""How a report of each format says that a note is missing, and nothing else wrong."""


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_a_missing_note_is_told_in_every_report(run: Run, data: Path, form: str) -> None:
    improve(data)
    for chosen in ((), ("--select", "C3"), ("--ignore", "C6"))[
        : None if CI or form == "json" else 1
    ]:
        ran = against(run, data, "HEAD", "--require-note", "--format", form, *chosen)
        assert ran.code == 1
        assert FORMS[form](ran.out) in (True, ["C610"])
    for arguments in ((), ("--require-note",)):
        improve(data, note=bool(arguments))
        ran = against(run, data, "HEAD", *arguments, "--format", form)
        assert ran.code == 0
        assert FORMS[form](ran.out) in (False, [])


@pytest.mark.slow
def test_the_json_says_the_code_that_the_run_ends_in(run: Run, data: Path) -> None:
    improve(data)
    for arguments in (("HEAD",), ("HEAD", "--require-note"), (str(data.parent),)):
        ran = against(run, data, *arguments, "--format", "json")
        assert json.loads(ran.out)["exit_code"] == ran.code
    ran = against(run, data, "khong-co", "--format", "json")
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.slow
def test_an_old_note_does_not_count_for_a_new_change(run: Run, data: Path) -> None:
    text = (data / DEDUCTIONS).read_text(encoding="utf-8")
    (data / DEDUCTIONS).write_text(text + NOTE, encoding="utf-8")
    commit(data, "ghi chú trước")
    improve(data, note=True)
    ran = against(run, data, "HEAD", "--require-note")
    assert ran.code == 1
    assert "chưa có ghi chú" in ran.out


@pytest.mark.slow
def test_a_note_in_another_file_of_the_folder_counts(run: Run, data: Path) -> None:
    improve(data)
    with (data / PLAN).open("a", encoding="utf-8") as file:
        file.write(NOTE)
    assert against(run, data, "HEAD", "--require-note").code == 0


@pytest.mark.slow
def test_uncommitted_and_committed_changes_are_told_alike(run: Run, data: Path) -> None:
    improve(data)
    before = against(run, data, "HEAD").out.replace("HEAD", "")
    commit(data, "sửa")
    assert "Không con số công bố nào đổi." in against(run, data, "HEAD").out
    after = against(run, data, "HEAD~1").out.replace("HEAD~1", "")
    assert cells(after) == cells(before)


@pytest.mark.slow
def test_from_inside_the_data_folder(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    improve(data)
    monkeypatch.chdir(data)
    assert cells(run("check", "--against", "HEAD").out) == cells(against(run, data, "HEAD").out)


@pytest.mark.slow
def test_for_a_machine_the_table_goes_to_standard_error(run: Run, data: Path) -> None:
    improve(data)
    for form in ("json", "sarif", "junit", "github"):
        ran = against(run, data, "HEAD", "--format", form)
        assert "14,44" not in ran.out
        assert len(cells(ran.err)) == len(ROWS)
    json.loads(against(run, data, "HEAD", "--format", "json").out)


@pytest.mark.slow
@pytest.mark.parametrize("reference", ["khong-co", "HEAD~9", "--help", "HEAD:nam 2023", ""])
def test_an_unknown_revision_ends_in_2(run: Run, data: Path, reference: str) -> None:
    ran = run("check", "--data", str(data), f"--against={reference}")
    assert ran.code == 2
    assert ran.err.startswith(f"Lỗi: --against {reference}: không phải thư mục, cũng không phải")
    assert "Traceback" not in ran.err


@pytest.mark.slow
def test_data_that_no_repository_holds_end_in_2(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = data_into(tmp_path / "ngoài")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    ran = against(run, outside, "HEAD")
    assert ran.code == 2
    assert "not a git repository" in ran.err


@pytest.mark.slow
def test_a_folder_that_the_revision_does_not_have_ends_in_2(run: Run, repository: Path) -> None:
    fresh = data_into(repository / "nam 2024" / "data")
    assert against(run, fresh, "HEAD").code == 2


@pytest.mark.slow
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
        assert "lỗi C101: dữ liệu trước đây (HEAD) không đọc được" in ran.out


@pytest.mark.slow
def test_an_empty_folder_is_an_unreadable_past(run: Run, data: Path, tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    assert against(run, data, str(tmp_path / "trống")).code == 3


@pytest.mark.slow
def test_data_with_errors_are_not_compared(run: Run, data: Path) -> None:
    broken = replaced(DEDUCTIONS, BETTER[:1])
    (data / DEDUCTIONS).write_text(broken, encoding="utf-8")
    ran = against(run, data, "HEAD")
    assert ran.code == 1
    assert " lỗi C301: " in ran.out
    assert cells(ran.out) == []
    assert "Chưa so với HEAD" in ran.err


@pytest.mark.slow
def test_data_that_cannot_be_read_are_not_compared(run: Run, data: Path) -> None:
    (data / UNITS).write_text("[", encoding="utf-8")
    ran = against(run, data, "khong-co")
    assert (ran.code, ran.err) == (3, "")


# Paths

ANNOTATED: dict[str, Callable[[str], set[str]]] = {
    "github": lambda out: set(re.findall(r"file=([^,]*),", out)),
    "sarif": lambda out: {
        unquote(place["physicalLocation"]["artifactLocation"]["uri"])
        for found in json.loads(out)["runs"][0]["results"]
        for place in found["locations"]
        if found["level"] == "error"
    },
}


@pytest.mark.slow
@pytest.mark.parametrize("form", ANNOTATED)
def test_annotations_name_files_from_the_root_of_the_repository(
    run: Run, data: Path, repository: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    (data / DEDUCTIONS).write_text(replaced(DEDUCTIONS, BETTER[:1]), encoding="utf-8")
    for here, given in ((repository, data), (data, "."), (data.parent, "data"), (data, "../data")):
        monkeypatch.chdir(here)
        for way in (str(given), str(data)):
            ran = run("check", "--data", way, "--format", form)
            assert ANNOTATED[form](ran.out) == {f"nam 2023/data/{DEDUCTIONS}"}


# Branches


def branch(data: Path, name: str, *start: str) -> None:
    git(data, "checkout", "--quiet", "-b", name, *start)


@pytest.mark.slow
def test_a_branch_is_compared_from_where_it_parted(run: Run, data: Path) -> None:
    branch(data, "nhánh")
    git(data, "checkout", "--quiet", "main")
    improve(data, note=True)
    commit(data, "main đi tiếp")
    git(data, "checkout", "--quiet", "nhánh")
    for reference in ("main", "main~0", "refs/heads/main"):
        ran = against(run, data, reference, "--require-note")
        assert (ran.code, cells(ran.out)) == (0, [])
        parted = git(data, "rev-parse", "--short=12", "HEAD")
        assert f"{reference}, tính từ lúc tách ra ({parted})" in ran.out.replace("\n", " ")
    assert cells(against(run, data, "HEAD").out) == []
    improve(data)
    ran = against(run, data, "main", "--require-note")
    assert (ran.code, cells(ran.out)) == (1, ROWS)
    commit(data, "sửa trên nhánh")
    git(data, "checkout", "--quiet", "main")
    assert cells(against(run, data, "nhánh").out) == ROWS


@pytest.mark.slow
def test_histories_without_a_common_commit_end_in_2(run: Run, data: Path) -> None:
    git(data, "checkout", "--quiet", "--orphan", "khác")
    commit(data, "từ đầu")
    ran = against(run, data, "main")
    assert (ran.code, ran.out) == (2, "")
    assert "không có bản chung nào" in ran.err


@pytest.mark.slow
def test_several_latest_common_commits_are_named(run: Run, data: Path) -> None:
    for name in ("một", "hai"):
        branch(data, name, "main")
        (data / f"{name}.txt").write_text(name, encoding="utf-8")
        commit(data, name)
    first, second = (git(data, "rev-parse", name)[:12] for name in ("một", "hai"))
    git(data, "merge", "--quiet", "--no-edit", "một")
    git(data, "checkout", "--quiet", "một")
    git(data, "merge", "--quiet", "--no-edit", second)
    ran = against(run, data, "hai")
    assert (ran.code, ran.out) == (2, "")
    assert first in ran.err and second in ran.err
    assert against(run, data, first).code == 0


@pytest.mark.slow
def test_a_shallow_clone_is_told_with_its_mend(
    run: Run, repository: Path, data: Path, tmp_path: Path
) -> None:
    branch(data, "nhánh")
    improve(data)
    commit(data, "sửa")
    git(data, "checkout", "--quiet", "main")
    (repository / "x.txt").write_text("x", encoding="utf-8")
    commit(data, "main đi tiếp")
    clone = tmp_path / "bản sao"
    asked = ("--quiet", "--depth", "1", "--branch", "nhánh", repository.as_uri(), str(clone))
    git(tmp_path, "clone", *asked)
    shallow = clone / "nam 2023" / "data"
    for fetched in (False, True):
        ran = against(run, shallow, "origin/main")
        assert (ran.code, ran.out) == (2, "")
        assert "git fetch --unshallow" in ran.err and "fetch-depth: 0" in ran.err
        if not fetched:
            refs = "+refs/heads/*:refs/remotes/origin/*"
            git(clone, "fetch", "--quiet", "--depth", "1", "origin", refs)
    git(clone, "fetch", "--quiet", "--unshallow", "origin")
    assert cells(against(run, shallow, "origin/main").out) == ROWS


@pytest.mark.slow
def test_a_name_of_a_folder_and_of_a_revision_is_neither(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(data, "branch", "data")
    monkeypatch.chdir(data.parent)
    ran = against(run, data, "data")
    assert ran.code == 2
    assert "vừa là thư mục vừa là một bản git" in ran.err
    for plain in ("./data", "refs/heads/data"):
        assert against(run, data, plain).code == 0


# Links


@pytest.mark.slow
def test_a_link_out_of_the_folder_is_no_change(run: Run, data: Path) -> None:
    (data / PLAN).rename(data.parent / PLAN)
    link(data / PLAN, f"../{PLAN}")
    commit(data, "kế hoạch dùng chung")
    for reference in ("HEAD", "HEAD~1"):
        assert "Không con số công bố nào đổi." in against(run, data, reference).out


@pytest.mark.slow
def test_the_repository_is_left_as_it_was(run: Run, data: Path, repository: Path) -> None:
    improve(data)
    against(run, data, "HEAD")
    status = ["git", "-C", str(repository), "status", "--porcelain"]
    (line,) = subprocess.run(status, capture_output=True, check=True).stdout.splitlines()
    assert line.startswith(b" M ")

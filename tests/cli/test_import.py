"""`cchc import`: its codes, what it writes and shows, and that it never leaves half a file behind."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.processes import loaded_by
from tests.importing import documents
from tests.importing.documents import saved
from tests.support import CRITERIA, DATA, UNITS, text_of

DRAFT = "deductions_2023.yaml"
FINDINGS = 4
"""What the appendix of 2023 leaves to a person."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with the appendix in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CCHC_DATA", str(DATA))
    saved(tmp_path, "phuluc.docx", documents.document())
    saved(tmp_path, "phuluc.txt", documents.pasted())
    return tmp_path


def clean_text() -> str:
    """Rows that leave nothing open."""
    rows = documents.ROWS[5:9]
    return documents.pasted((*rows, ("Tổng", "", "", "-1,38", "", "")))


@pytest.mark.slow
def test_a_draft_is_written_and_its_open_places_told(folder: Path, run: Run) -> None:
    ran = run("import", "phuluc.docx")
    assert ran.code == 1
    assert ran.err.count("  cách sửa: ") == FINDINGS
    cell = "phuluc.docx: bảng 1, hàng 2, cột “Ghi chú (Nội dung, lí do trừ điểm)”"
    assert f"{cell}: cảnh báo C712: 1.1.3: chưa ghi số liệu" in ran.err
    assert ran.out.splitlines() == [
        f"Đã ghi {DRAFT}.",
        "Năm 2023: 17 dòng, tổng điểm trừ −6,07; đối chiếu với quang-tri-district-2023 trong "
        + ran.out.splitlines()[1].split(" trong ")[1],
        "4 điều cần xem lại (tìm TODO trong bản nháp; một điều có thể ở nhiều dòng).",
        "Tiếp theo: đọc lại bản nháp, để vào thư mục dữ liệu rồi chạy cchc check.",
    ]
    assert (folder / DRAFT).read_text(encoding="utf-8").startswith("# Bản nháp do “cchc import”")
    assert sorted(file.name for file in folder.iterdir()) == [DRAFT, "phuluc.docx", "phuluc.txt"]


@pytest.mark.slow
def test_nothing_left_open_ends_in_0(folder: Path, run: Run) -> None:
    saved(folder, "a.txt", clean_text())
    ran = run("import", "a.txt", "-o", "a.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert "TODO" not in ran.out + "".join((folder / "a.yaml").read_text().splitlines()[2:])


@pytest.mark.slow
def test_the_draft_alone_on_standard_output(folder: Path, run: Run) -> None:
    ran = run("import", "phuluc.txt", "-o", "-")
    assert ran.code == 1
    assert ran.out.startswith("# Bản nháp")
    assert ran.out.count("- criterion: ") == 17
    assert not (folder / DRAFT).exists()
    assert run("import", "phuluc.txt", "-o", "-").out == ran.out


@pytest.mark.slow
def test_the_page_about_it_shows_a_row_as_it_comes_out(folder: Path, run: Run) -> None:
    page = (Path(__file__).parents[2] / "docs" / "import.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert shown in run("import", "phuluc.docx", "-o", "-").out
    for target in re.findall(r"\]\(([^)]+)\)", page):
        assert (Path(__file__).parents[2] / "docs" / target.partition("#")[0]).is_file()


def test_english(folder: Path, run: Run) -> None:
    ran = run("import", "phuluc.docx", "--lang", "en")
    assert f"Wrote {DRAFT}.\n2023: 17 rows, total deduction −6.07; compared with" in ran.out
    cell = "phuluc.docx: table 1, row 2, column “Ghi chú (Nội dung, lí do trừ điểm)”"
    assert f"{cell}: warning C712: 1.1.3: no evidence" in ran.err
    assert "  # 1.1.3: no evidence written" in (folder / DRAFT).read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_dry_run_writes_nothing(folder: Path, run: Run) -> None:
    ran = run("import", "phuluc.docx", "--dry-run")
    assert ran.code == 1
    assert ran.out.startswith(f"Chưa ghi gì (--dry-run); sẽ ghi {DRAFT}.")
    assert not (folder / DRAFT).exists()
    saved(folder, DRAFT, "x: 1\n")
    ran = run("import", "phuluc.docx", "--dry-run")
    assert ran.code == 1
    assert "\n-x: 1\n" in ran.out
    assert f"{DRAFT} đã có, thêm --force mới ghi đè." in ran.out
    assert f"sẽ ghi {DRAFT}." in run("import", "phuluc.docx", "--dry-run", "--force").out
    assert (folder / DRAFT).read_text() == "x: 1\n"


@pytest.mark.slow
def test_a_file_that_is_there_is_compared_and_kept(folder: Path, run: Run) -> None:
    run("import", "phuluc.docx")
    kept = (folder / DRAFT).read_text(encoding="utf-8")
    corrected = kept.replace("appraised: 1.70", "appraised: 1.80")
    (folder / DRAFT).write_text(corrected, encoding="utf-8")
    ran = run("import", "phuluc.docx")
    assert ran.code == 2
    assert ran.out.startswith(f"--- {DRAFT}\n+++ {DRAFT}\n@@ ")
    assert "\n-    appraised: 1.80\n+    appraised: 1.70\n" in ran.out
    assert "thêm --force để ghi đè" in ran.err
    assert (folder / DRAFT).read_text(encoding="utf-8") == corrected
    ran = run("import", "phuluc.docx", "--force")
    assert (ran.code, "+    appraised: 1.70" in ran.out) == (1, True)
    assert (folder / DRAFT).read_text(encoding="utf-8") == kept
    ran = run("import", "phuluc.docx")
    assert ran.code == 1
    assert ran.out.startswith(f"{DRAFT} đã đúng như vậy, không phải ghi lại.")


@pytest.mark.slow
def test_a_link_and_the_rights_of_a_file_stay(folder: Path, run: Run) -> None:
    target = saved(folder, "real.yaml", "x: 1\n")
    target.chmod(0o640)
    (folder / DRAFT).symlink_to(target)
    assert run("import", "phuluc.docx", "--force").code == 1
    assert (folder / DRAFT).is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert target.read_text(encoding="utf-8").startswith("# Bản nháp")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("gone.docx",), 3, "gone.docx: lỗi C701: không có tệp này"),
        ((".",), 3, "lỗi C701: đây là thư mục"),
        (("phuluc.docx", "-o", "phuluc.docx", "--force"), 2, "chính là tệp đang đọc"),
        (("phuluc.docx", "-o", "phuluc.txt"), 2, "thêm --force"),
        (("phuluc.txt", "-o", "phuluc.docx"), 2, "không phải tệp văn bản UTF-8"),
        (("phuluc.docx", "-o", "."), 2, "là thư mục"),
        (("phuluc.docx", "-o", "none/a.yaml"), 2, "không có thư mục none"),
        (("phuluc.docx", "-o", "/dev/null"), 2, "không phải tệp văn bản"),
        (("phuluc.docx", "-o", "x" * 300), 3, "Không ghi được"),
        (("phuluc.docx", "-o", "loop", "--force"), 3, "Không ghi được loop"),
        (("phuluc.docx", "--year", "99999"), 2, "C705: 99999 không phải là năm"),
        (("phuluc.docx", "--year", "-5"), 2, "C705: -5 không phải là năm"),
        (("phuluc.docx", "--table", "9"), 2, "C705: bảng 9 không phải phụ lục"),
        (("phuluc.docx", "--sheet", "A"), 2, "C705: --sheet A chỉ dùng với tệp Excel"),
        (("a.csv",), 2, "C705: không rõ phụ lục của năm nào"),
        (("phuluc.docx", "--table", "x"), 2, "--table: x không phải số nguyên"),
        (("phuluc.docx", "--data", "none"), 3, "không có thư mục dữ liệu này"),
        ((), 2, "thiếu tham số TỆP"),
    ],
)
def test_what_cannot_be_is_said(
    arguments: tuple[str, ...], code: int, says: str, folder: Path, run: Run
) -> None:
    saved(folder, "a.csv", documents.separated())
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    (folder / "loop").symlink_to(folder / "loop")
    ran = run("import", *arguments)
    assert (ran.code, says in ran.err) == (code, True), ran
    (folder / "loop").unlink()
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.slow
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("there", [False, True])
def test_a_disk_that_refuses_leaves_everything_as_it_was(
    number: int, there: bool, folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: Any) -> None:
        raise OSError(number, os.strerror(number))

    if there:
        saved(folder, DRAFT, "x: 1\n")
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    monkeypatch.setattr(os, "fsync", refuse)
    ran = run("import", "phuluc.docx", "--force")
    assert ran.code == 3
    assert f"Không ghi được {DRAFT}: " in ran.err
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.slow
def test_a_folder_that_may_not_be_written(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs this: what the system says to one who may not is said to all."""
    (folder / "closed").mkdir()
    opened = Path.open

    def refuse(file: Path, mode: str = "r", **options: Any) -> Any:
        if "x" in mode:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(file))
        return opened(file, mode, **options)

    monkeypatch.setattr(Path, "open", refuse)
    ran = run("import", "phuluc.docx", "-o", "closed/a.yaml")
    assert (ran.code, "không có quyền ghi" in ran.err) == (3, True)


@pytest.mark.slow
def test_a_data_folder_without_a_rulebook_still_takes_a_draft(folder: Path, run: Run) -> None:
    (folder / "data").mkdir()
    saved(folder / "data", UNITS, text_of(UNITS))
    ran = run("import", "phuluc.docx", "--data", "data")
    assert ran.code == 1
    assert "chưa đối chiếu được, vì data không có" in ran.out
    text = (folder / DRAFT).read_text(encoding="utf-8")
    assert "\nrulebook: TODO\n" in text
    assert text.count("- criterion: ") == 17


@pytest.mark.slow
def test_a_broken_data_folder_is_named_first(folder: Path, run: Run) -> None:
    (folder / "data").mkdir()
    saved(folder / "data", CRITERIA, "schema: cchc/criteria/v1\nx: 1\n")
    ran = run("import", "phuluc.docx", "--data", "data")
    assert ran.code == 3
    assert "data/criteria.yaml:2:1: lỗi C107" in ran.err
    assert not (folder / DRAFT).exists()


@pytest.mark.slow
def test_check_goes_on_where_the_draft_ends(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The way of a person: import into the data folder, read, check."""
    monkeypatch.delenv("CCHC_DATA")
    data = folder / "data"
    data.mkdir()
    for name in (CRITERIA, UNITS):
        saved(data, name, text_of(name))
    assert run("import", "phuluc.docx", "-o", f"data/{DRAFT}").code == 1
    assert run("score").code == 0
    rows = [("8.8 Tiêu chí lạ", *documents.ROWS[0][1:5], "Phòng Lạ"), *documents.ROWS[1:]]
    saved(folder, "b.txt", documents.pasted((*rows, documents.TOTAL)))
    assert run("import", "b.txt", "-o", f"data/{DRAFT}", "--force").code == 1
    ran = run("check")
    assert ran.code == 1
    told = ran.out + ran.err
    assert "C309" in told
    assert "C401" in told
    assert "“phong-la”" in told


@pytest.mark.slow
def test_other_commands_do_not_pay_for_it(folder: Path) -> None:
    """Neither the start of the program nor a text file loads what reads Word and Excel."""
    heavy = {"docx", "openpyxl", "lxml", "xlsxwriter", "jinja2"}
    calls = (["score"], ["--help"], ["import", "--help"], ["import", "phuluc.txt"])
    found = loaded_by(folder, calls)
    assert [one.code for one in found] == [0, 0, 0, 1], "a draft has a TODO"
    assert [name for one in found for name in one.modules if name.partition(".")[0] in heavy] == []


@pytest.mark.slow
def test_no_traceback_as_a_process(folder: Path) -> None:
    saved(folder, "bad.docx", documents.document()[:5000])
    done = subprocess.run(
        [sys.executable, "-m", "cchc", "import", "bad.docx"],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, "LC_ALL": "C"},
    )
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr.decode().splitlines() == [
        "bad.docx: lỗi C701: tệp hỏng hoặc tải về chưa hết",
        "  cách sửa: mở thử bằng Word hoặc Excel; nếu mở được thì lưu lại thành tệp mới, không thì "
        "tải lại",
        "Chưa lập được bản nháp.",
    ]

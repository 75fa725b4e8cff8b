"""`cchc report`: every form and place of output, refusals, and nothing half written."""

from __future__ import annotations

import errno
import importlib.util
import io
import os
import signal
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from cchc.cli.main import main
from cchc.importing.extra import office_command
from cchc.reporting import formats
from tests.cli.conftest import Run
from tests.cli.processes import loaded_by
from tests.cli.terminal import on_a_terminal
from tests.joined import only_case
from tests.support import DATA, folder_with, shipped, text_of

pytestmark = pytest.mark.slow

KINDS = ("docx", "xlsx", "html", "md")
STARTS = {"docx": b"PK", "xlsx": b"PK", "html": b"<!doctype html>", "md": b"# B"}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


# What is written


@pytest.mark.parametrize("kind", KINDS)
def test_the_ending_of_the_name_says_the_form(kind: str, run: Run, tmp_path: Path) -> None:
    ran = run("report", "-o", f"báo cáo.{kind.upper()}")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"Đã ghi báo cáo.{kind.upper()}.\n"
    file = tmp_path / f"báo cáo.{kind.upper()}"
    assert file.read_bytes().startswith(STARTS[kind])
    assert names(tmp_path) == {file.name}
    umask = os.umask(0)
    os.umask(umask)
    assert file.stat().st_mode & 0o777 == 0o666 & ~umask


def test_as_says_it_where_the_name_does_not(run: Run, tmp_path: Path) -> None:
    assert run("report", "-o", "bao-cao", "--as", "html").code == 0
    assert (tmp_path / "bao-cao").read_bytes().startswith(STARTS["html"])


@pytest.mark.parametrize("kind", KINDS)
def test_each_unit_in_a_folder(kind: str, run: Run, tmp_path: Path) -> None:
    ran = run("report", "--each-unit", "phiếu", "--as", kind)
    assert (ran.code, ran.out, ran.err) == (0, "", "Đã ghi 24 tệp vào phiếu.\n")
    found = names(tmp_path / "phiếu")
    assert len(found) == 24
    assert f"van-phong-hdnd-ubnd.{kind}" in found
    assert f"huyen-vinh-linh.{kind}" not in found
    assert all((tmp_path / "phiếu" / name).stat().st_size > 1000 for name in found)


def test_word_forms_unless_asked_otherwise(run: Run, tmp_path: Path) -> None:
    assert run("report", "--each-unit", "p", "--unit", "PNV", "--unit", "tckh").code == 0
    assert names(tmp_path / "p") == {"phong-noi-vu.docx", "phong-tai-chinh-ke-hoach.docx"}


def test_a_form_to_fill_in_or_a_report_to_read(run: Run, tmp_path: Path) -> None:
    for kind in KINDS:
        assert run("report", "-o", f"x.{kind}", "--unit", "Phòng Nội vụ").code == 0
    assert "Phiếu trả lời" in [p.text for p in docx.Document("x.docx").paragraphs]
    assert openpyxl.load_workbook("x.xlsx").sheetnames == ["Phòng Nội vụ"]
    for kind in ("html", "md"):
        text = (tmp_path / f"x.{kind}").read_text(encoding="utf-8")
        assert "Phòng Nội vụ – điểm trừ năm 2023 và việc phải làm" in text
        assert "Nguyên nhân" not in text


def test_standard_output(capfdbinary: Any) -> None:
    assert main(["report", "-o", "-", "--unit", "PNV"]) == 0
    assert capfdbinary.readouterr().out.decode().startswith("# Phòng Nội vụ")
    assert main(["report", "-o", "-", "--as", "xlsx"]) == 0
    book = openpyxl.load_workbook(io.BytesIO(capfdbinary.readouterr().out))
    assert "Phụ lục" in book.sheetnames


@pytest.mark.parametrize("kind", KINDS)
def test_in_english(kind: str, run: Run, tmp_path: Path) -> None:
    assert run("report", "-o", f"x.{kind}", "--lang", "en").err == f"Wrote x.{kind}.\n"
    content = (tmp_path / f"x.{kind}").read_bytes()
    if kind in ("html", "md"):
        assert "Report on points lost" in content.decode()
    elif kind == "docx":
        assert "Annex" in [p.text for p in docx.Document("x.docx").paragraphs]
    else:
        assert "Annex" in openpyxl.load_workbook("x.xlsx").sheetnames


def test_without_a_plan_or_units_there_is_still_a_report(run: Run, tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    (folder / "plan_2024.yaml").unlink(missing_ok=True)
    for kind in KINDS:
        assert run("report", "-o", f"x.{kind}", "--data", "data").code == 0, kind
    assert "Dự báo" not in openpyxl.load_workbook("x.xlsx").sheetnames
    assert run("report", "--each-unit", "p", "--data", "data").code == 0
    texts = [p.text for p in docx.Document("p/phong-noi-vu.docx").paragraphs]
    assert not [text for text in texts if text.startswith("Hạn trả lời")]
    assert "(Kèm theo Báo cáo số …/… ngày … tháng … năm …)" in texts


# Round trip


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_what_is_reported_is_imported_with_the_same_figures(
    kind: str, run: Run, tmp_path: Path
) -> None:
    from cchc.model.appraisal import Appraisal
    from cchc.model.kinds import KINDS
    from cchc.reading.todo import read_open
    from cchc.reading.tree import parse

    assert run("report", "-o", f"x.{kind}").code == 0
    ran = run("import", f"x.{kind}", "-o", "-", "--data", "example:vinh-linh")
    assert ran.code == 1, ran.err  # reasons and evidence are for a person to confirm
    tree = parse(ran.out, "draft.yaml")
    found = read_open(KINDS["appraisal"], tree.data, tree.source).content
    assert isinstance(found, Appraisal)
    appraisal = only_case(shipped().dataset).scores
    for mine, theirs in zip(found.rows, appraisal.content.rows, strict=True):
        for name in ("criterion", "max_points", "appraised", "deduction", "reason", "responsible"):
            assert getattr(mine, name) == getattr(theirs, name), (name, mine.criterion)
    assert found.declared_total == Decimal("-6.07")


# Refusals


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ((), 2, "cần đúng một nơi để ghi"),
        (("-o", "x.docx", "--each-unit", "p"), 2, "cần đúng một nơi để ghi"),
        (("-o", "x.pdf"), 2, "dùng một trong các đuôi .docx, .xlsx, .html, .md"),
        (("-o", "x"), 2, "không rõ dạng của tệp “x”"),
        (("-o", "no/x.docx"), 2, "không có thư mục no"),
        (("-o", "folder.docx"), 2, "folder.docx là thư mục"),
        (("-o", "there.docx"), 2, "there.docx đã có; thêm --force"),
        (("-o", "there.docx", "--data", "no"), 2, "there.docx đã có"),  # before any work
        (("--each-unit", "there.docx"), 3, "Không ghi được there.docx"),
        (("--each-unit", "-"), 2, "cần đúng một nơi để ghi"),
        (("-o", "x.docx", "--unit", "xa vinh"), 2, "không rõ đơn vị “xa vinh”"),
        (("-o", "x.docx", "--year", "2022"), 2, "không có điểm của kỳ 2022"),
        (("-o", "x.docx", "--as", "odt"), 2, "odt không nằm trong: docx, xlsx, html, md"),
        (("-o", "x.docx", "--data", "no"), 3, "C101"),
        (("-o", "x.docx", "--scenario", "k.yaml"), 2, "--scenario là cho trang HTML"),
        (("-o", "x.html", "--scenario", "k.yaml"), 3, "k.yaml"),
    ],
)
def test_refusals(
    arguments: tuple[str, ...], code: int, says: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "folder.docx").mkdir()
    (tmp_path / "there.docx").write_text("của tôi", encoding="utf-8")
    ran = run("report", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err
    assert len(ran.err.splitlines()) <= 3
    assert names(tmp_path) == {"folder.docx", "there.docx"}
    assert (tmp_path / "there.docx").read_text(encoding="utf-8") == "của tôi"


def test_force_writes_over_and_keeps_the_rights(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.docx"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link = tmp_path / "link.docx"
    link.symlink_to(file)
    assert run("report", "-o", "link.docx", "--force").code == 0
    assert link.is_symlink()
    assert file.read_bytes().startswith(b"PK")
    assert file.stat().st_mode & 0o777 == 0o640


def test_no_file_of_many_is_written_over_by_chance(run: Run, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "xa-vinh-o.docx").write_bytes(b"of a person")
    (tmp_path / "p" / "xa-vinh-ha.docx").write_bytes(b"of a person")
    ran = run("report", "--each-unit", "p")
    assert ran.code == 2
    assert "và 1 tệp nữa đã có; thêm --force" in ran.err
    assert names(tmp_path / "p") == {"xa-vinh-o.docx", "xa-vinh-ha.docx"}
    assert run("report", "--each-unit", "p", "--force").code == 0
    assert len(names(tmp_path / "p")) == 24


@pytest.mark.parametrize("lock", [".~lock.x.docx#", "~$x.docx", "~$docx"])
def test_a_file_open_elsewhere_is_left_alone(lock: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"open")
    (tmp_path / lock).touch()
    ran = run("report", "-o", "x.docx", "--force")
    assert ran.code == 3
    assert "đang mở trong chương trình khác" in ran.err
    assert (tmp_path / "x.docx").read_bytes() == b"open"


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "hết chỗ trên ổ đĩa"),
        (errno.EACCES, "không có quyền ghi ở đó"),
        (errno.EROFS, "không có quyền ghi ở đó"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
@pytest.mark.parametrize("after", [0, 3])
def test_a_disk_that_fails_leaves_nothing_behind(
    number: int, says: str, after: int, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "xa-vinh-o.md").write_bytes(b"old")
    count = iter(range(100))

    def fail(_: int) -> None:
        if next(count) >= after:
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    units = ("xa-vinh-o", "xa-vinh-ha", "xa-vinh-thai", "phong-noi-vu", "phong-tu-phap")
    asked = [part for unit in units for part in ("--unit", unit)]
    ran = run("report", "--each-unit", "p", *asked, "--as", "md", "--force")
    assert ran.code == 3
    assert says in ran.err
    assert "Không có gì bị ghi dở." in ran.err
    assert names(tmp_path / "p") == {"xa-vinh-o.md"}
    assert (tmp_path / "p" / "xa-vinh-o.md").read_bytes() == b"old"
    assert run("report", "--each-unit", "new", *asked, "--as", "md").code == 3
    assert not (tmp_path / "new").exists()


def test_a_file_that_appears_meanwhile_is_not_written_over(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: (tmp_path / "x.md").write_bytes(b"theirs"))
    ran = run("report", "-o", "x.md")
    assert ran.code == 2
    assert "đã có; thêm --force" in ran.err
    assert names(tmp_path) == {"x.md"}
    assert (tmp_path / "x.md").read_bytes() == b"theirs"


def test_without_links_a_file_still_takes_its_place(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    assert run("report", "-o", "x.md").code == 0
    assert names(tmp_path) == {"x.md"}


@pytest.mark.parametrize("kind", ["docx", "xlsx", "html"])
def test_without_the_extra_the_message_says_what_to_install(
    kind: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec

    def gone(name: str) -> Any:
        return None if name in formats.PACKAGES.values() else find(name)

    monkeypatch.setattr(formats, "find_spec", gone)
    ran = run("report", "-o", f"x.{kind}")
    assert (ran.code, ran.out) == (2, "")
    assert office_command() in ran.err
    assert names(tmp_path) == set()
    assert run("report", "-o", "x.md").code == 0


def test_packages_are_imported_only_when_used(tmp_path: Path) -> None:
    names = {"docx", "xlsxwriter", "jinja2", "openpyxl", "lxml", "cchc.analysis.bulk"}
    calls: dict[tuple[str, ...], set[str]] = {
        ("report", "-o", "x.md"): set(),
        ("report", "-o", "x.html"): {"jinja2"},
        ("report", "-o", "x.xlsx"): {"xlsxwriter"},
        ("report", "-o", "x.docx"): {"docx", "lxml"},
        ("score",): set(),
    }
    found = [(one.code, names & one.modules) for one in loaded_by(tmp_path, calls)]
    assert found == [(0, loaded) for loaded in calls.values()]


# As a process


def test_a_full_disk(tmp_path: Path) -> None:
    """No file may grow beyond 10 kB: how a full disk looks to a program."""
    resource = pytest.importorskip("resource", reason="no limits for a process on this system")

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    done = subprocess.run(
        [sys.executable, "-m", "cchc", "report", "-o", "x.docx", "--data", str(DATA)],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        preexec_fn=limited,
    )
    assert done.returncode == 3
    assert "Không ghi được x.docx: hết chỗ trên ổ đĩa." in done.stderr.decode()
    assert names(tmp_path) == set()


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    code, shown = on_a_terminal(tmp_path, "report", "--each-unit", "p", "--as", "md")
    assert code == 0
    assert "\r\x1b[K1/24 Phòng Nội vụ" in shown
    assert "\r\x1b[K24/24 Xã Vĩnh Ô" in shown
    assert shown.endswith("\r\x1b[KĐã ghi 24 tệp vào p.\r\n")


def test_a_file_of_a_program_is_nothing_for_a_screen(tmp_path: Path) -> None:
    code, shown = on_a_terminal(tmp_path, "report", "-o", "-", "--as", "docx")
    assert code == 2
    assert "không in ra màn hình được" in shown
    assert "PK" not in shown


def test_a_closed_pipe_is_no_complaint(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "cchc", "report", "-o", "-", "--as", "xlsx"],
        cwd=tmp_path,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_names_in_the_data_are_never_markup(run: Run, tmp_path: Path) -> None:
    """Through the whole way: a criterion and a unit named after markup and a formula."""
    criteria = text_of("criteria.yaml").replace(
        "name: Mức độ thực hiện kế hoạch CCHC", "name: '=1+1 <b>&\"x\"</b> {{ 7*7 }}'"
    )
    units = text_of("units.yaml").replace("name: Phòng Tư pháp", "name: '+<script>x</script>'")
    folder = folder_with(tmp_path / "data", criteria=criteria, units=units)
    assert (folder / "criteria.yaml").read_text(encoding="utf-8") != text_of("criteria.yaml")
    for kind in KINDS:
        assert run("report", "-o", f"x.{kind}", "--data", "data").code == 0
    assert "<script>x" not in (tmp_path / "x.html").read_text(encoding="utf-8")
    cells = [c for s in openpyxl.load_workbook("x.xlsx") for row in s.iter_rows() for c in row]
    assert {c.data_type for c in cells if str(c.value).startswith("=1+1")} == {"s"}
    texts = {c.text for t in docx.Document("x.docx").tables for row in t.rows for c in row.cells}
    assert '=1+1 <b>&"x"</b> {{ 7*7 }}' in texts

"""`cchc import --scores`: the two files it writes, what it says, and that it writes over none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.importing.matrices import Layout, down, no_voice, twice, voices, workbook, write

PAGE = Path(__file__).parents[2] / "docs" / "import.md"
CALL = ("import", "--scores", "tong-hop.xlsx", "--data", "du-lieu")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "du-lieu").mkdir()
    write(tmp_path / "du-lieu")
    return tmp_path


def lay(folder: Path, layout: Layout) -> None:
    (folder / "tong-hop.xlsx").write_bytes(workbook(layout))


@pytest.mark.slow
def test_the_command_of_the_page(run: Run, folder: Path) -> None:
    """What is imported is read, checked and scored as it is."""
    lay(folder, voices())
    page = PAGE.read_text(encoding="utf-8")
    (command,) = re.findall(r"<!-- test: scores -->\n```console\ncchc (.*)\n```", page)
    ran = run(*command.split())
    assert ran.code == 0, ran.err
    assert "Đã ghi scores.yaml và scores.csv: 4 đơn vị, 20 dòng." in ran.out
    head = (folder / "scores.yaml").read_text(encoding="utf-8")
    head = head.replace("document: TODO", "document: 9/QĐ-UBND")
    (folder / "du-lieu" / "scores.yaml").write_text(head, encoding="utf-8")
    (folder / "scores.csv").rename(folder / "du-lieu" / "scores.csv")
    ranked = run("rank", "--data", "du-lieu", "--format", "csv")
    assert ranked.code == 0, ranked.err
    assert "xa-mot" in ranked.out


@pytest.mark.slow
def test_nothing_is_written_over(run: Run, folder: Path) -> None:
    lay(folder, down())
    (folder / "scores.csv").write_text("mine", encoding="utf-8")
    ran = run(*CALL)
    assert ran.code == 2
    assert (folder / "scores.csv").read_text(encoding="utf-8") == "mine"
    assert not (folder / "scores.yaml").exists()
    assert run(*CALL, "--force").code == 0


@pytest.mark.slow
def test_a_trial_writes_nothing(run: Run, folder: Path) -> None:
    lay(folder, down())
    ran = run(*CALL, "--dry-run")
    assert (ran.code, "4 đơn vị, 20 dòng" in ran.out) == (0, True)
    assert not (folder / "scores.yaml").exists()


@pytest.mark.slow
def test_whose_points_they_are_is_asked(run: Run, folder: Path) -> None:
    lay(folder, no_voice())
    ran = run(*CALL)
    assert (ran.code, "--voice appraised" in ran.err) == (2, True)
    assert run(*CALL, "--voice", "appraised").code == 0


@pytest.mark.slow
def test_what_is_open_stands_in_both_files(run: Run, folder: Path) -> None:
    lay(folder, twice())
    ran = run(*CALL)
    assert ran.code == 1
    assert "hai số: 0,5 ở đây và 4" in " ".join(ran.err.split())
    assert "xa-mot,1.1,TODO" in (folder / "scores.csv").read_text(encoding="utf-8")
    head = (folder / "scores.yaml").read_text(encoding="utf-8")
    assert "C722" not in head
    (folder / "du-lieu" / "scores.yaml").write_text(head, encoding="utf-8")
    (folder / "scores.csv").rename(folder / "du-lieu" / "scores.csv")
    ran = run("check", "--data", "du-lieu")
    assert "C130: “1.1”: appraised còn TODO" in ran.out
    # A cell that nobody has filled in is one without points, and keeps nobody else from a place.
    ran = run("rank", "--data", "du-lieu")
    assert ran.code == 0 and "Xã Số Một: 1 dòng chưa có điểm (1.1)" in ran.out


@pytest.mark.parametrize(
    "more", [("-o", "-"), ("-o", "a.txt"), ("--table", "1"), ("-o", "tong-hop.yaml", "--year", "5")]
)
def test_a_wrong_use_is_told(run: Run, folder: Path, more: tuple[str, ...]) -> None:
    lay(folder, down())
    assert run(*CALL, *more).code == 2


def test_a_voice_without_scores_is_a_wrong_use(run: Run, folder: Path) -> None:
    lay(folder, down())
    assert run("import", "tong-hop.xlsx", "--voice", "appraised").code == 2


def test_without_a_rulebook_there_is_nothing_to_read_it_with(run: Run, folder: Path) -> None:
    lay(folder, down())
    (folder / "du-lieu" / "criteria.yaml").unlink()
    assert run(*CALL).code == 3


@pytest.mark.slow
def test_the_period_of_the_table_may_be_said(run: Run, folder: Path) -> None:
    lay(folder, down())
    assert run(*CALL, "--period", "2025-Q3").code == 0
    head = (folder / "scores.yaml").read_text(encoding="utf-8")
    assert "\nperiod: 2025-Q3\n" in head
    for wrong in (("--period", "2025-Q3", "--year", "2025"), ("--period", "Q3")):
        assert run(*CALL, "--force", *wrong).code == 2
    assert run("import", "tong-hop.xlsx", "--period", "2025").code == 2


@pytest.mark.slow
def test_each_table_is_by_the_rulebook_of_its_bodies(run: Run, folder: Path) -> None:
    """Communes and a department, by rulebooks with the same codes: each sheet finds its own, and the
    same bodies in one table have two.
    """
    book = (folder / "du-lieu" / "criteria.yaml").read_text(encoding="utf-8")
    others = book.replace("id: tinh", "id: so").replace("level: commune", "level: department")
    (folder / "du-lieu" / "so.yaml").write_text(others, encoding="utf-8")
    made = down()
    (sheet,) = made.sheets.values()
    communes = [row[:6] for row in sheet]
    lay(folder, made._replace(sheets={"Xã": communes, "Sở": [[*r[:3], *r[6:]] for r in sheet]}))
    ran = run(*CALL, "-o", "s.yaml")
    assert ran.code == 0, ran.err
    assert "s-tinh.yaml và s-tinh.csv: 3 đơn vị" in ran.out
    assert "s-so.yaml và s-so.csv: 1 đơn vị" in ran.out
    heads = [(folder / f"s-{book}.yaml").read_text(encoding="utf-8") for book in ("tinh", "so")]
    assert "rulebook: tinh\n" in heads[0] and "table: s-tinh.csv\n" in heads[0]
    assert "rulebook: so\n" in heads[1]
    assert run(*CALL, "-o", "s.yaml").code == 2  # they are there
    lay(folder, made)
    ran = run(*CALL, "-o", "two.yaml")
    assert (ran.code, ran.out) == (3, "")
    assert "C704" in ran.err and "tinh, so" in ran.err
    assert not list(folder.glob("two*"))

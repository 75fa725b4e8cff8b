"""Published is published: every place and index that a correction changes is told, body by body."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.cli.conftest import Run
from tests.cli.test_rank import CONTRACT, small
from tests.repository import NEEDS_GIT, begin, commit, git_alone

pytestmark = [NEEDS_GIT, pytest.mark.slow]

BEFORE = "a,1.1,6,\na,2.1,3,\nb,1.1,5,\nb,2.1,3,\nc,1.1,4,\nc,2.1,4,\nd,1.1,1,\nd,2.1,1,\n"
"""a 9, b 8, c 8 (they tie) and d 2 of 12."""
AFTER = BEFORE.replace("c,2.1,4", "c,2.1,5")
"""c comes up to a: a and c tie, b is alone."""
UNITS = "".join(f"  - {{id: {n}, name: Xã {n.upper()}, kind: commune}}\n" for n in "abcd")
DATED = "published_by: {document: 5/TB, date: 2027-01-15}"
NOTE = "changes:\n  - {date: 2027-02-01, note: Đính chính điểm 2.1 của xã C}\n"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Published scores of two years, committed; today's correct those of 2026."""
    git_alone(monkeypatch)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    small(tmp_path, {2025: BEFORE, 2026: BEFORE}, units=UNITS)
    for year in (2025, 2026):
        head = tmp_path / f"s-{year}.yaml"
        text = head.read_text(encoding="utf-8")
        head.write_text(text.replace("published_by: {document: 5/TB}", DATED), encoding="utf-8")
    begin(tmp_path)
    _write(tmp_path, AFTER)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _write(folder: Path, table: str, year: int = 2026) -> None:
    text = f"body,criterion,appraised,rate\n{table}"
    (folder / f"t-{year}.csv").write_text(text, encoding="utf-8")


def _noted(folder: Path, year: int = 2026) -> None:
    with (folder / f"s-{year}.yaml").open("a", encoding="utf-8") as file:
        file.write(NOTE)


def _since(run: Run, *arguments: str) -> Any:
    ran = run("rank", "--data", ".", "--against", "HEAD", "--format", "json", *arguments)
    assert (ran.code, ran.err) == (0, "")
    found = json.loads(ran.out)
    assert CONTRACT.complaints(found) == []
    return found["against"]


CHANGED = {
    "a": (1, 1, "75.00", "75.00", ["c"], []),
    "b": (2, 3, "66.67", "66.67", [], ["c"]),
    "c": (2, 1, "66.67", "75.00", ["a"], ["b"]),
}
"""Places and indices before and after, who ties since, who no more; d stays."""


def test_every_body_that_stands_otherwise(run: Run, data: Path) -> None:
    found = _since(run)
    keys = ("place_before", "place", "index_before", "index", "tied_since", "tied_no_more")
    told = {one["body"]: tuple(one[key] for key in keys) for one in found["bodies"]}
    assert told == CHANGED
    assert (found["scored"], found["notes"], found["base"]) == (True, [], None)
    commit(data, "sửa")
    assert _since(run)["bodies"] == []
    assert "Không hạng, không chỉ số nào đổi" in run("rank", "--against", "HEAD", "--data", ".").out


def test_table_csv_and_markdown_say_the_same(run: Run, data: Path) -> None:
    _noted(data)
    for form in ("table", "md"):
        out = run("rank", "--data", ".", "--against", "HEAD", "--format", form).out
        told = " ".join(out.partition("Thay đổi so với HEAD")[2].split())
        assert "2 → 1" in told and "66,67 → 75,00" in told and "Xã D" not in told
        assert "nay cùng hạng với Xã A; không còn cùng hạng với Xã B" in told
        assert "2027-02-01: Đính chính điểm 2.1 của xã C" in told
        assert "lần 1, ngày 01/02/2027: Đính chính điểm 2.1 của xã C" in " ".join(out.split())
    out = run("rank", "--data", ".", "--against", "HEAD", "--format", "csv").out
    lines = {line["body"]: line for line in csv.DictReader(io.StringIO(out))}
    before = {body: (line["place_before"], line["index_before"]) for body, line in lines.items()}
    assert before == {
        "a": ("1", "75.00"),
        "b": ("2", "66.67"),
        "c": ("2", "66.67"),
        "d": ("4", "16.67"),
    }


def test_the_annex_says_what_it_corrects(run: Run, data: Path) -> None:
    _noted(data)
    for name in ("x.docx", "x.html", "x.xlsx"):
        assert run("rank", "--data", ".", "--against", "HEAD", "-o", name).code == 0
    word = docx.Document(str(data / "x.docx"))
    cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
    told = "\n".join((*(p.text for p in word.paragraphs), *cells))
    assert "lần 1, ngày 01/02/2027: Đính chính điểm 2.1 của xã C" in told
    assert "nay cùng hạng với Xã A" in told and "2 → 1" in told
    page = (data / "x.html").read_text(encoding="utf-8")
    assert "lần 1, ngày 01/02/2027" in page and "nay cùng hạng với Xã A" in page


def test_check_tells_the_places_too(run: Run, data: Path) -> None:
    out = run("check", "--data", ".", "--against", "HEAD").out
    told = [" ".join(line.split()) for line in out.splitlines() if line.startswith("2026 ")]
    assert "2026 Xã C tổng hạng 2 1" in told
    assert "2026 Xã C tổng cùng hạng với Xã B Xã A" in told
    assert "2026 Xã A tổng cùng hạng với – Xã C" in told
    assert not any("Xã D" in line for line in told) and "2025 " not in out


def test_each_corrected_file_needs_its_own_note(run: Run, data: Path) -> None:
    asked = ("check", "--data", ".", "--against", "HEAD", "--require-note")
    assert "C610" in run(*asked).out
    _noted(data)
    assert run(*asked).code == 0
    _write(data, AFTER, 2025)
    ran = run(*asked)
    assert ran.code == 1 and "s-2025.yaml" in ran.out and "s-2026.yaml" not in ran.out
    with (data / "book.yaml").open("a", encoding="utf-8") as file:
        file.write(NOTE.replace("2.1 của xã C", "theo hướng dẫn mới"))
    assert run(*asked).code == 0  # a reason that all share


def test_a_body_that_is_gone_is_one_of_its_own_file(run: Run, data: Path) -> None:
    """Scores by another rulebook, in a file that comes first, have not changed."""
    book = (data / "book.yaml").read_text(encoding="utf-8").replace("id: book", "id: an")
    (data / "an.yaml").write_text(book, encoding="utf-8")
    head = (data / "s-2026.yaml").read_text(encoding="utf-8")
    other = head.replace("rulebook: book", "rulebook: an").replace("t-2026", "an")
    (data / "an-2026.yaml").write_text(other, encoding="utf-8")
    (data / "an.csv").write_text("body,criterion,appraised\nd,1.1,1\nd,2.1,1\n", encoding="utf-8")
    _write(data, BEFORE.replace("d,1.1,1,\nd,2.1,1,\n", ""))
    commit(data, "hai bộ tiêu chí")
    _write(data, BEFORE.replace("c,1.1,4,\nc,2.1,4,\nd,1.1,1,\nd,2.1,1,\n", ""))
    _noted(data)
    ran = run("check", "--data", ".", "--against", "HEAD", "--require-note")
    assert "C610" not in ran.out and "Xã C" in ran.out


def test_what_was_not_published_needs_no_note(run: Run, data: Path) -> None:
    head = data / "s-2026.yaml"
    dated = head.read_text(encoding="utf-8")
    head.write_text(dated.replace(", date: 2027-01-15", ""), encoding="utf-8")
    _write(data, BEFORE)
    commit(data, "dự thảo")
    head.write_text(dated, encoding="utf-8")
    _write(data, AFTER)
    assert run("check", "--data", ".", "--against", "HEAD", "--require-note").code == 0


def test_a_period_that_had_no_scores_then_is_new(run: Run, data: Path) -> None:
    small(data, {2027: AFTER}, units=UNITS)
    found = _since(run)
    assert (found["scored"], found["bodies"]) == (False, [])
    assert "chưa có điểm của kỳ này" in run("rank", "--data", ".", "--against", "HEAD").out


def test_bodies_that_came_and_went(run: Run, data: Path) -> None:
    _write(data, AFTER.replace("d,", "e,"))
    (data / "units.yaml").write_text(
        f"schema: cchc/units/v1\nunits:\n{UNITS}{UNITS.splitlines()[3].replace('d,', 'e,')}\n",
        encoding="utf-8",
    )
    told = {one["body"]: one for one in _since(run)["bodies"]}
    assert (told["e"]["place_before"], told["e"]["place"]) == (None, 4)
    assert (told["d"]["place_before"], told["d"]["place"]) == (4, None)
    out = run("rank", "--data", ".", "--against", "HEAD").out
    assert "mới có điểm" in out and "không còn điểm" in out


def test_nothing_to_compare_with_is_a_clear_end(
    run: Run, data: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run("rank", "--data", ".", "--against", "khong-co")
    assert ran.code == 2 and ran.err.startswith("Lỗi: --against khong-co: không phải thư mục")
    good = (data / "book.yaml").read_text(encoding="utf-8")
    (data / "book.yaml").write_text(good.replace("areas:", "areas: ["), encoding="utf-8")
    commit(data, "hỏng")
    (data / "book.yaml").write_text(good, encoding="utf-8")
    ran = run("rank", "--data", ".", "--against", "HEAD")
    assert ran.code == 3 and "C101" in ran.err and ran.out == ""
    outside = tmp_path_factory.mktemp("ngoài")
    small(outside, {2026: BEFORE})
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(outside.parent))
    ran = run("rank", "--data", str(outside), "--against", "HEAD")
    assert ran.code == 2 and "Traceback" not in ran.err


def test_of_many_that_tie_some_are_named(run: Run, data: Path) -> None:
    bodies = [f"xa-{i}" for i in range(40)]
    table = "".join(f"{body},1.1,4,\n{body},2.1,4,\n" for body in bodies)
    _write(data, table)
    units = "".join(f"  - {{id: {n}, name: Xã Số {n}, kind: commune}}\n" for n in bodies)
    (data / "units.yaml").write_text(f"schema: cchc/units/v1\nunits:\n{UNITS}{units}", "utf-8")
    commit(data, "nhiều")
    _write(data, table.replace("xa-0,1.1,4", "xa-0,1.1,3"))
    ran = run("check", "--data", ".", "--against", "HEAD")
    assert ran.code == 0 and "Xã Số xa-1, " in ran.out and ", …" in ran.out
    assert len(ran.out) < 40_000
    out = run("rank", "--data", ".", "--against", "HEAD").out
    assert "và 31 đơn vị khác" in " ".join(out.split())

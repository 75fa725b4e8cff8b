"""`cchc report --body` and `--each-body`: a body beside its block, a file each, none of them half."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import province
from tests.cli.conftest import Run
from tests.cli.terminal import on_a_terminal
from tests.cli.test_rank import TIED, small


@pytest.mark.slow
def test_every_body_is_told_where_it_stands(tmp_path: Path, run: Run) -> None:
    (tmp_path / "data").mkdir()
    bodies = [b for b in province.bodies(1) if b.block == "Phường"][:12]
    data = province.write(tmp_path / "data", {2026: bodies})
    out = tmp_path / "out"
    asked = ("report", "--data", str(data), "--each-body", str(out), "--as", "md")
    ran = run(*asked)
    assert (ran.code, ran.err) == (0, f"Đã ghi 12 tệp vào {out}.\n")
    places = province.expected(bodies, "Phường", "appraised")
    for body in bodies:
        text = (out / f"{body.id}.md").read_text(encoding="utf-8")
        place = places[body.id][0]
        assert f"**Hạng:** {place}/12" in text
        assert ("Đứng đầu khối" in text) is (place == 1)
        assert ("cần gì\n" in text.split("# Vị trí trong khối")[1]) is (place > 1)
    kept = {file.name: file.read_bytes() for file in out.iterdir()}
    ran = run(*asked)
    assert ran.code == 2 and "11 tệp nữa đã có" in ran.err
    assert {file.name: file.read_bytes() for file in out.iterdir()} == kept
    alone = run("report", "--data", str(data), "--body", bodies[3].id, "-o", "-")
    assert alone.out.encode() == kept[f"{bodies[3].id}.md"]


@pytest.mark.slow
def test_nothing_is_written_where_data_are_wrong_or_options_meet(tmp_path: Path, run: Run) -> None:
    (tmp_path / "data").mkdir()
    for table, code in (
        (TIED, 0),
        (TIED.replace("d,2.1,4", "d,2.1,9"), 1),
        (TIED + "e,1.1,x,\n", 3),
    ):
        out = tmp_path / f"out-{code}"
        data = ("--data", str(small(tmp_path / "data", {2026: table})))
        ran = run("report", *data, "--each-body", str(out), "--as", "md")
        assert ran.code == code
        assert out.exists() is (code == 0)
        alone = run("report", *data, "--body", "a", "-o", "-")
        assert ("Vị trí trong khối" in alone.out) is (code == 0), "no place rests on wrong data"
    for more in (
        ("--body", "a"),
        ("--unit", "a"),
        ("--brief",),
        ("-o", "x.md"),
        ("--each-unit", "y"),
    ):
        ran = run("report", *data, "--each-body", str(tmp_path / "no"), *more)
        assert ran.code == 2 and not (tmp_path / "no").exists(), more


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["html", "xlsx", "docx"])
def test_the_part_is_in_every_format(kind: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / f"b.{kind}"
    asked = ("--data", "example:766", "--period", "2026", "--body", "Tây Ninh", "-o", str(file))
    assert run("report", *asked).code == 0
    if kind == "html":
        assert "Không có chỉ tiêu nào nâng được" in file.read_text(encoding="utf-8")
    if kind == "xlsx":
        import openpyxl

        sheet = openpyxl.load_workbook(file)["Vị trí trong khối"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert ["4", "Số hóa hồ sơ", 22, 11.99, -10.01, 9.5, 11.99, 2.49, 0] in rows


@pytest.mark.slow
def test_a_terminal_sees_how_far_it_is(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    bodies = [b for b in province.bodies(1) if b.block == "Phường"][:20]
    province.write(tmp_path / "data", {2026: bodies})
    asked = ("report", "--data", "data", "--each-body", "out", "--as", "md")
    code, shown = on_a_terminal(tmp_path, *asked, TERM="xterm")
    assert code == 0 and "Đang ghi báo cáo" in shown and "20/20" in shown
    assert len(list((tmp_path / "out").iterdir())) == 20

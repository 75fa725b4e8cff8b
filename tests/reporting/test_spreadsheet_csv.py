"""CSV as a Vietnamese Excel opens it: what it is told of letters, cells, numbers and ids."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest

from cchc.reporting.spreadsheet_csv import MARK, spreadsheet_csv
from tests.cli.conftest import Run, run
from tests.office import converted

__all__ = ["run"]


def test_cells_are_written_as_it_reads_them() -> None:
    text = 'criterion,name,points,share,rows\n3.10,"Hồ sơ; số, hóa",-0.17,70.25%,12\n3,x,1.00,,\n'
    assert spreadsheet_csv(text) == (
        f"{MARK}criterion;name;points;share;rows\r\n"
        '"=""3.10""";"Hồ sơ; số, hóa";-0,17;70,25%;12\r\n'
        "3;x;1,00;;\r\n"
    )


@pytest.mark.slow
@pytest.mark.parametrize("command", ["score", "gaps", "forecast"])
def test_every_command_gives_the_same_lines(command: str, run: Run) -> None:
    plain = list(csv.reader(io.StringIO(run(command, "--format", "csv").out)))
    found = run(command, "--format", "csv-excel").out
    assert found.startswith(MARK) and found.encode()[:3] == b"\xef\xbb\xbf"
    rows = list(csv.reader(io.StringIO(found.removeprefix(MARK)), delimiter=";"))
    undone = [[cell.removeprefix('="').removesuffix('"') for cell in row] for row in rows]
    assert [[c.replace(",", ".") for c in row] for row in undone] == [
        [c.replace(",", ".") for c in row] for row in plain
    ]


@pytest.mark.office
@pytest.mark.slow
def test_a_vietnamese_spreadsheet_reads_columns_numbers_and_ids(run: Run, tmp_path: Path) -> None:
    """LibreOffice with the Vietnamese locale (1066): semicolons, UTF-8, numbers found by themselves."""
    file = tmp_path / "diem.csv"
    file.write_bytes(run("score", "--format", "csv-excel").out.encode())
    made = converted("xlsx", file, reading="CSV:59,34,76,1,,1066,false,true")
    (sheet,) = openpyxl.load_workbook(made, data_only=True).worksheets
    rows = [
        dict(zip(next(sheet.values), row, strict=True))
        for row in sheet.iter_rows(2, values_only=True)
    ]
    named = {str(row["criterion"]): row for row in rows}
    assert named["3.10.1"]["name"].startswith("Tỷ lệ hồ sơ giải quyết TTHC")
    assert {type(row["criterion"]) for row in rows} == {str}
    assert (named["3.11.2"]["appraised"], named["3.11.2"]["deduction"]) == (0.83, -0.17)

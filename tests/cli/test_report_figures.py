"""The figures of a report in every format are those of `score`, `gaps` and `forecast` as JSON."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.slow

Lines = list[list[str]]


def of_word(file: Path) -> Iterator[Lines]:
    for table in docx.Document(str(file)).tables:
        yield [[cell.text for cell in row.cells] for row in table.rows]


def of_excel(file: Path) -> Iterator[Lines]:
    for sheet in openpyxl.load_workbook(file, data_only=True):
        yield [[_said(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def _said(value: Any) -> str:
    return format(Decimal(format(value, ".15g")), "f") if isinstance(value, int | float) else value


def of_page(file: Path) -> Iterator[Lines]:
    for table in re.findall(r"<table.*?</table>", file.read_text(encoding="utf-8"), re.DOTALL):
        rows = re.findall(r"<tr.*?</tr>", table, re.DOTALL)
        cells = (re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in rows)
        yield [[html.unescape(cell) for cell in row] for row in cells]


def of_text(file: Path) -> Iterator[Lines]:
    for table in re.findall(r"(?:^\|.*\n)+", file.read_text(encoding="utf-8"), re.MULTILINE):
        rows = [row.strip("|").split("|") for row in table.splitlines()]
        yield [[cell.strip(" *") for cell in row] for row in rows if set(row[0]) != {"-"}]


READERS: dict[str, Callable[[Path], Iterator[Lines]]] = {
    "docx": of_word,
    "xlsx": of_excel,
    "html": of_page,
    "md": of_text,
}


def lines(tables: list[Lines], *labels: str) -> dict[str, list[str]]:
    """Under the first header with these labels: their cells, by the first cell of the line."""
    for table in tables:
        for i, row in enumerate(table):
            if set(labels) <= set(row):
                at = [row.index(label) for label in labels]
                under = reversed(table[i + 1 :])  # a sheet goes on with other tables
                return {line[0]: [line[k] for k in at] for line in under}
    raise AssertionError(labels)


def numbers(cells: list[str]) -> list[Decimal]:
    return [Decimal(cell.replace("−", "-").replace(",", ".")) for cell in cells]


@pytest.mark.parametrize("kind", READERS)
def test_the_same_figures(kind: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / f"báo cáo.{kind}"
    assert run("report", "-o", str(file)).code == 0
    tables = list(READERS[kind](file))
    score, gaps, forecast = (
        json.loads(run(name, "--format", "json").out) for name in ("score", "gaps", "forecast")
    )

    compared = lines(tables, "Tối đa", "Thẩm định", "Bị trừ")
    annexed = lines(tables, "Điểm tối đa", "Điểm thẩm định", "Điểm bị trừ")
    for row in score["rows"]:
        wanted = [Decimal(row[key]) for key in ("max", "appraised", "deduction")]
        assert numbers(compared[row["criterion"]]) == wanted
        assert numbers(annexed[row["criterion"]]) == wanted

    carriers = lines(tables, "Số dòng", "Điểm trừ các dòng", "Phần chia đều", "Loại")
    for party in gaps["parties"]:
        if party["id"]:
            wanted = [Decimal(party[key]) for key in ("rows", "deduction", "share")]
            assert numbers(carriers[party["name"]][:3]) == wanted

    regained = lines(tables, "Mất", "Lấy lại", "Còn mất")
    for row in forecast["rows"]:
        cells = numbers(regained[row["criterion"]])
        assert cells == [Decimal(row[key]) for key in ("lost", "regained", "still_lost")]
    budget = [Decimal(forecast["budget"][key]) for key in ("lost", "regained")]
    assert numbers(regained["Tổng cộng"] if "Tổng cộng" in regained else regained[""])[:2] == budget

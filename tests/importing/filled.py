"""Forms of the shipped data, filled in as people do, and read back."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import docx
import openpyxl

from cchc.importing.form_parts import Known
from cchc.importing.forms import Asked, Collected, collect
from cchc.language.words import Words
from cchc.model.period import Period
from cchc.reporting.form_text import printed
from tests.reporting.made import results, units

VI = Words("vi")
ASKED = Asked(
    Period(2023),
    {u.party.id: frozenset(row.gap.criterion.id for row in u.rows) for u in units()},
    frozenset(gap.criterion.id for gap in results().gaps.gaps),
    results().gaps.case.dataset,
    Known(since=date(2024, 1, 9), until=date(2024, 12, 31)),
    cache(lambda: printed(units(), results().gaps, results().ask)),
)
PNV = ("1.6", "5.1.2", "7.3.2", "7.3.1")
"""The rows of Phòng Nội vụ, as its form has them."""

Write = Callable[..., Path]


def read(folder: Path, besides: Path | None = None) -> Collected:
    return collect(folder, ASKED, VI, besides, lambda _done, _count: None)


def brief(found: Collected) -> list[tuple[str, str]]:
    return [
        (d.wording, Path(d.location.file.split(":")[0].split("!")[0]).name) for d in found.findings
    ]


def fill(file: Path, texts: Iterable[tuple[str, str]], sent: str = "") -> None:
    """Fill in a Word form as a person does: rows from the top."""
    document = docx.Document(str(file))
    table, fields = document.tables[0], document.tables[1]
    for row, (cause, remedy) in zip(table.rows[1:], texts, strict=False):
        row.cells[6].text, row.cells[7].text = cause, remedy
    fields.rows[2].cells[1].text = sent
    document.save(str(file))


def fill_sheet(file: Path, cells: dict[str, Any]) -> None:
    """Fill in an Excel form: cause and remedy by criterion, the day by its label."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(file)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.column == 1 and cell.value in cells:
                cause, remedy = cells[cell.value]
                book.active.cell(cell.row, 7).value = cause
                book.active.cell(cell.row, 8).value = remedy
            if str(cell.value).startswith("Ngày gửi") and "sent" in cells:
                book.active.cell(cell.row, 3).value = cells["sent"]
    book.save(file)

"""A report as an Excel file: one sheet a part, numbers as numbers, totals as formulas."""

from __future__ import annotations

import io
import re
from typing import Any

import xlsxwriter

from cchc.language.words import Words
from cchc.reporting.document import Report
from cchc.reporting.excel_heat import HeatSheet, is_heat
from cchc.reporting.excel_pages import FONT, SIZE
from cchc.reporting.excel_rows import Copied, finished
from cchc.reporting.excel_sheet import Sheet

LETTERS = {"font_name": FONT, "font_size": SIZE}
"""Columns are measured in digits of these letters. They are those of the text, so that a machine that
lacks the font makes columns as much wider as what stands in them.
"""
LONGEST_NAME = 31
"""Characters that Excel allows in the name of a sheet."""


def render(report: Report, words: Words) -> bytes:
    """The file."""
    out = io.BytesIO()
    workbook: Any = xlsxwriter.Workbook(out, {"default_format_properties": LETTERS})
    workbook.set_properties({"title": report.title, "author": "cchc"})
    for name, text in report.properties:
        workbook.set_custom_property(name, text, "text")
    formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def style(**properties: Any) -> Any:
        key = tuple(sorted(properties.items()))
        if key not in formats:
            formats[key] = workbook.add_format(properties)
        return formats[key]

    taken: set[str] = set()
    copied: list[Copied] = []
    for part in report.parts:
        worksheet = workbook.add_worksheet(sheet_name(part.name, taken))
        if is_heat(part):
            HeatSheet(worksheet, style, part, words).write()
            copied.append({})
        else:
            copied.append(Sheet(workbook, worksheet, style, part, words).write())
    workbook.close()
    return finished(out.getvalue(), copied)


def sheet_name(name: str, taken: set[str]) -> str:
    """A name that Excel takes: no signs of its own, not too long, not used yet (in any case)."""
    plain = re.sub(r"[\[\]:*?/\\']+", " ", name).strip()[:LONGEST_NAME].strip() or "1"
    found, count = plain, 1
    while found.casefold() in taken:
        count += 1
        tail = f" {count}"
        found = plain[: LONGEST_NAME - len(tail)] + tail
    taken.add(found.casefold())
    return found

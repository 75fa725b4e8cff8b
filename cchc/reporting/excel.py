"""A report as an Excel file: one sheet a part, numbers as numbers, totals as formulas."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from cchc.language.words import Words
from cchc.reporting.document import Report
from cchc.reporting.excel_heat import HeatSheet, is_heat
from cchc.reporting.excel_sheet import Sheet

LONGEST_NAME = 31
"""Characters that Excel allows in the name of a sheet."""


class GrowingSheet(Worksheet):
    """A sheet whose row heights are a beginning: Excel makes a row higher when more is written in it.

    XlsxWriter marks every height it is given as one that a person chose, and such a row stays.
    """

    def _xml_start_tag_unencoded(
        self, tag: str, attributes: Sequence[tuple[str, Any]] = ()
    ) -> None:
        kept = [pair for pair in attributes if tag != "row" or pair[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


def render(report: Report, words: Words) -> bytes:
    """The file."""
    out = io.BytesIO()
    workbook: Any = xlsxwriter.Workbook(out)
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
    for part in report.parts:
        worksheet = workbook.add_worksheet(sheet_name(part.name, taken), GrowingSheet)
        if is_heat(part):
            HeatSheet(worksheet, style, part, words).write()
        else:
            Sheet(workbook, worksheet, style, part, words).write()
    workbook.close()
    return out.getvalue()


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

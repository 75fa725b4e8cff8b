"""What a workbook says beside its cells: its sheets, its calendar, how the cells of a style look."""

from __future__ import annotations

import datetime
import re
from functools import cached_property
from typing import Any, NamedTuple

from cchc.importing.facts import ON
from cchc.importing.package import need, part_of, parts_in, relations

MAIN, STYLES = "xl/workbook.xml", "xl/styles.xml"
IDENTITY = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
GENERAL = "General"
DAY, TIME = datetime.date(1899, 12, 30), datetime.date(1904, 1, 1)
"""Day 0 of Windows, and of the old Macintosh."""
LEAP = 60
"""29 February 1900, a day that Excel counts and the calendar does not have."""
_BUILT_IN = (
    r'0|0.00|#,##0|#,##0.00|"$"#,##0_);("$"#,##0)|"$"#,##0_);[Red]("$"#,##0)|'
    r'"$"#,##0.00_);("$"#,##0.00)|"$"#,##0.00_);[Red]("$"#,##0.00)|0%|0.00%|0.00E+00|# ?/?|'
    r"# ??/??|mm-dd-yy|d-mmm-yy|d-mmm|mmm-yy|h:mm AM/PM|h:mm:ss AM/PM|h:mm|h:mm:ss|"
    r"m/d/yy h:mm|#,##0_);(#,##0)|#,##0_);[Red](#,##0)|#,##0.00_);(#,##0.00)|"
    r'#,##0.00_);[Red](#,##0.00)|_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)|'
    r'_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)|'
    r'_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)|'
    r'_("$"* #,##0.00_)_("$"* \(#,##0.00\)_("$"* "-"??_)_(@_)|mm:ss|[h]:mm:ss|mmss.0|##0.0E+0|'
    r"@"
)
BUILT_IN = dict(zip((*range(1, 23), *range(37, 50)), _BUILT_IN.split("|"), strict=True))
"""The formats that a workbook has without saying them (ECMA-376, part 1, 18.8.30)."""
SAID = re.compile(r'".*?"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]')
"""In a format: texts, colours, languages."""
DATED = re.compile(r"(?<![_\\])[dmhys]", re.I)
TIMED = re.compile(r"\[(hh?|mm?|ss?)\]", re.I)


class Sheet(NamedTuple):
    """A sheet by its name, whether it is seen, and its part of the package."""

    name: str
    visible: bool
    path: str


class Look(NamedTuple):
    """How the cells of one style are shown."""

    struck: bool = False
    raised: bool = False
    pattern: str = GENERAL
    dated: bool = False
    timed: bool = False
    """True for an amount of time."""


class Workbook:
    """The parts of a workbook beside its sheets; each is read when it is asked for."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._root = need("lxml.etree").fromstring(part_of(content, MAIN))
        self._looks: dict[int, Look] = {}

    @property
    def sheets(self) -> list[Sheet]:
        """Those of cells, in their order."""
        there = parts_in(self._content)
        parts = {one: (kind, path) for one, kind, path in relations(self._content, MAIN)}
        found: list[Sheet] = []
        for sheet in self._root.iterfind("{*}sheets/{*}sheet"):
            kind, path = parts.get(sheet.get(IDENTITY), ("", ""))
            if path in there and kind != "chartsheet":
                visible = sheet.get("state", "visible") == "visible"
                found.append(Sheet(sheet.get("name", ""), visible, path))
        return found

    def day(self, number: int) -> datetime.date:
        """The day that a number is. Raises `OverflowError` for one of no calendar."""
        properties = self._root.find("{*}workbookPr")
        if properties is not None and properties.get("date1904") in ON:
            return TIME + datetime.timedelta(days=number)
        return DAY + datetime.timedelta(days=number + (0 < number < LEAP))

    def look(self, style: int) -> Look:
        """How the cells of a style are shown; one that is nowhere is as the first."""
        if (look := self._looks.get(style)) is None:
            look = self._looks[style] = self._look(style)
        return look

    def _look(self, style: int) -> Look:
        if style >= len(self._styles):
            return Look()
        xf = self._styles[style]
        number, font = int(xf.get("numFmtId", 0)), int(xf.get("fontId", 0))
        pattern = self._formats.get(number) or GENERAL
        strike, raised = self._fonts[font] if font < len(self._fonts) else (False, False)
        first = pattern.split(";")[0]
        dated = DATED.search(SAID.sub("", first)) is not None
        return Look(strike, raised, pattern, dated, TIMED.search(first) is not None)

    @cached_property
    def _sheet(self) -> Any:
        there = STYLES in parts_in(self._content)
        return need("lxml.etree").fromstring(part_of(self._content, STYLES) if there else b"<a/>")

    @cached_property
    def _styles(self) -> list[Any]:
        return list(self._sheet.iterfind("{*}cellXfs/{*}xf"))

    @cached_property
    def _formats(self) -> dict[int, str]:
        own = self._sheet.iterfind("{*}numFmts/{*}numFmt")
        return {**BUILT_IN, **{int(one.get("numFmtId")): one.get("formatCode") for one in own}}

    @cached_property
    def _fonts(self) -> list[tuple[bool, bool]]:
        """Of each font, whether it is struck out and whether it is raised."""
        found: list[tuple[bool, bool]] = []
        for font in self._sheet.iterfind("{*}fonts/{*}font"):
            strike, align = font.find("{*}strike"), font.find("{*}vertAlign")
            struck = strike is not None and strike.get("val", "1") in ON
            found.append((struck, align is not None and align.get("val") == "superscript"))
        return found

"""Documents in fonts from before Unicode are named as such, and nothing else is."""

from __future__ import annotations

import pytest

from cchc.importing.fonts import legacy_font
from cchc.importing.grid import Block, Cell, Grid, GridRow, Place
from tests.importing import documents
from tests.importing.conftest import Import

TCVN3 = "§iÓm tèi ®a\t§iÓm thÈm ®Þnh\t§iÓm bÞ trõ\t®¬n vÞ\t®¹t ®iÓm"
VNI = "Ñieåm toái ña\tÑieåm thaåm ñònh\tÑieåm bò tröø\tñôn vò"


def grid(text: str) -> Grid:
    place = Place("a.txt", "text", "", 1)
    cells = (Cell(part, place, i) for i, part in enumerate(text.split("\t")))
    return Grid((Block("", (GridRow(tuple(cells), place),)),))


@pytest.mark.parametrize(("text", "font"), [(TCVN3, "TCVN3 (ABC)"), (VNI, "VNI")])
def test_an_old_encoding_is_named(text: str, font: str, imports: Import) -> None:
    assert legacy_font(grid(text)) == font
    (found,) = imports("a.txt", text + "\n" + documents.pasted()).findings
    assert (found.code, found.wording, found.values["font"]) == ("C702", "document_font", font)


@pytest.mark.parametrize(
    "text",
    [documents.pasted(), "Microsoft® Office®, § 3, señor Ñ", "10 µg, kế hoạch¹ 5 m² ¹ ² ³ ¹ ¹"],
)
def test_unicode_is_not(text: str) -> None:
    assert legacy_font(grid(text)) == ""

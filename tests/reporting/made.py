"""Reports of the shipped data, and one that holds every block and all that could be taken for markup."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from zipfile import ZipFile

from cchc.analysis.gaps import gap_analysis
from cchc.analysis.replies import Inquiry, inquiry
from cchc.analysis.scorecard import scorecard
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import Words
from cchc.model.rate import Rate
from cchc.model.units import Unit
from cchc.reporting.document import (
    Blank,
    Bullets,
    Column,
    Decimals,
    Document,
    Facts,
    Fields,
    Heading,
    Part,
    Report,
    Signature,
    Table,
    TableRow,
    Text,
    Title,
)
from cchc.reporting.form_text import marked
from cchc.reporting.pictures import Bar, Chart
from cchc.reporting.report import units_report, whole_report
from tests.joined import only_case
from tests.support import shipped

NASTY = "=1+1 <script>alert('1')</script> & \"<b>\" ]]> {{ 7 * 7 }} {% x %} <w:t>"
"""Text that a format could take for its own."""
FEW = ("phong-noi-vu", "phong-tai-chinh-ke-hoach", "xa-vinh-thai", "xa-vinh-ha")


@cache
def results() -> Inquiry:
    """The results of the shipped data."""
    gaps = gap_analysis(scorecard(only_case(shipped().dataset)))
    return inquiry(gaps)


def units(*ids: str) -> tuple[UnitGaps, ...]:
    """The gap reports of some units, or of all that have to answer."""
    found = results().reports
    return tuple(unit for unit in found if not ids or unit.party.id in ids)


@cache
def whole(form: str, language: str = "vi") -> Report:
    """The whole report; for HTML with a few units, which is enough to look at."""
    mine = units(*FEW) if form == "html" else units()
    return whole_report(results(), mine, form, Words(language))


@cache
def dated(form: str, language: str = "vi") -> Report:
    """The whole report with the page for the leader, as the command writes it; for HTML with a few
    units, which is enough to look at.
    """
    mine = units(*FEW) if form == "html" else units()
    return whole_report(results(), mine, form, Words(language), date(2024, 8, 1))


@cache
def form_of(unit: str, form: str, language: str = "vi") -> Report:
    """The form of one unit."""
    words = Words(language)
    return marked(units_report(results(), units(unit), form, words), words)


def every_unit() -> tuple[Unit, ...]:
    """The units that have to answer."""
    return tuple(unit.party for unit in units() if isinstance(unit.party, Unit))


def nasty(language: str = "vi") -> Report:
    """Every kind of block and of cell, filled with text that is no markup and no formula."""
    table = Table(
        columns=(
            Column(NASTY),
            Column("Tên", flexible=True),
            Column("Số", numeric=True),
            Column("Ghi", flexible=True, least=20),
        ),
        rows=(
            TableRow((NASTY, "nhóm", Decimal("-0.30"), ""), "group"),
            TableRow((NASTY, "+1", Decimal("-0.10"), Blank("cause"))),
            TableRow(("@x", date(2024, 2, 29), Decimal("-0.20"), Rate(Decimal("70.25")))),
            TableRow(("-1", 7, Decimals(Decimal("-0.055"), 3), None)),
            TableRow(("", "Tổng", Decimal("-0.30"), ""), "total"),
        ),
    )
    blocks = (
        Heading(NASTY, level=1),
        Heading(NASTY),
        Text(NASTY, "warn"),
        Bullets((NASTY,)),
        Facts(((NASTY, NASTY),), key=True),
        Facts(((NASTY, NASTY),)),
        table,
        Chart(
            NASTY,
            ((NASTY, "good"), ("b", "bad")),
            (Bar(NASTY, NASTY, (Decimal("0.1"), Decimal("0.2")), NASTY),),
            NASTY,
        ),
        Fields((NASTY,)),
        Text(NASTY),
        Signature((NASTY, "B"), ("c", NASTY), NASTY),
    )
    annex = (Title(NASTY, NASTY, NASTY), table)
    return Report(
        NASTY,
        (
            Part("a", NASTY, Document(blocks)),
            Part("b", NASTY, Document(annex), wide=True),
            Part("c", NASTY, Document(blocks), wide=True, group="units", aliases=(NASTY, "Ô")),
        ),
    )


def with_font(file: Path, font: str) -> None:
    """Set a Word file in a font, as a program does that lacks ours."""
    with ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with ZipFile(file, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data.replace(b"Times New Roman", font.encode()))

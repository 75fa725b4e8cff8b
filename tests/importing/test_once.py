"""What comes again in a document is not read again, and rows are not held against every criterion."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

from cchc.importing import excel, figures, parties
from cchc.importing.coding import criterion_of
from cchc.importing.entries import Entry
from cchc.importing.grid import Cell, Place
from cchc.importing.known import Known
from cchc.importing.registry import Registry
from cchc.importing.roles import CRITERION
from cchc.importing.rulebook_noted import Noted
from cchc.importing.workbook import BUILT_IN, Workbook
from cchc.language.words import Words
from tests.analysis.test_books import case_of
from tests.importing import documents
from tests.importing.conftest import DATASET, Import, drafted
from tests.importing.test_long import HELD, calls
from tests.test_growth import SHARE, steps

VI = Words("vi")
NAMES = (
    "Phòng Nội vụ",
    "Phòng lạ thứ nhất",
    "UBND xã Vĩnh Hà",
    "Phòng lạ thứ hai",
    "Phòng Tư pháp",
)


def test_each_name_of_many_cells_is_read_once(
    imports: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    real = parties._read_list

    def tally(piece: str, registry: Registry) -> Any:
        read.append(piece)
        return real(piece, registry)

    monkeypatch.setattr(parties, "_read_list", tally)
    cells = ["; ".join(NAMES[i % 5 :] + NAMES[: i % 5]) for i in range(len(documents.ROWS))]
    rows = [(*row[:-1], cell) for row, cell in zip(documents.ROWS, cells, strict=True)]
    given = drafted(imports("a.txt", documents.pasted(rows)))
    assert sorted(read) == sorted(NAMES)
    assert {len(row.responsible) for row in given.rows} == {5}


def test_the_same_cell_leads_to_the_same_units_at_once() -> None:
    registry = Registry(DATASET.parties)
    text = "; ".join(NAMES)
    first = parties.parties_of(text, registry)
    assert calls(lambda: parties.parties_of(text, registry)) < 5
    assert parties.parties_of(text, registry) == first
    assert parties.parties_of(text, registry, parties.LEAD).leads == first.keys


def test_the_same_figure_is_read_once() -> None:
    cell = Cell("1,75 điểm", Place("a", "word", "1", 1), 0)
    assert figures.points_of(cell) == Decimal("1.75")
    assert calls(lambda: figures.points_of(cell)) < 8


def test_rows_cost_by_their_number_whatever_the_rulebook_holds() -> None:
    def work(count: int) -> int:
        criteria = [
            {"id": f"1.{i + 1}", "name": f"Tỷ lệ hồ sơ loại {i}", "max_points": "1", **SHARE}
            for i in range(count)
        ]
        book = case_of(
            {
                "areas": [{"id": "1"}],
                "criteria": criteria,
                "rows": {"1.1": {"count": "1", "of": "2"}},
            }
        ).rulebook.content
        place = Place("a", "word", "1", 1)
        rows = [Entry({CRITERION: Cell(f"{c.id} {c.name}", place, 0)}) for c in book.criteria]
        known = Known(book, Registry(()), VI)
        found: list[str] = []
        spent = steps(lambda: found.extend(criterion_of(row, (), known)[0] for row in rows))
        assert found == [c.id for c in book.criteria]
        return spent

    work(80)  # what is read once for all
    assert work(80) < HELD * work(40)


def test_what_a_rulebook_leaves_open_is_found_by_its_key() -> None:
    def work(count: int) -> int:
        noted, cell = Noted(VI), Cell("x", Place("a", "word", "1", 1), 0)
        paths = [("criteria", i, "rule") for i in range(count)]
        for path in paths:
            noted.note("cell_number", cell, path, column="x", text="x")
        assert len(noted.findings) == count
        return steps(lambda: [noted.comments(path) for path in paths])

    assert work(80) < HELD * work(40)


@pytest.mark.slow
def test_a_style_that_no_cell_has_costs_nothing(imports: Import) -> None:
    def work(styles: int) -> int:
        stream = io.BytesIO()
        with (
            ZipFile(io.BytesIO(documents.workbook())) as package,
            ZipFile(stream, "w", ZIP_DEFLATED) as made,
        ):
            for name in package.namelist():
                part = package.read(name)
                if name == "xl/styles.xml":
                    part = part.replace(
                        b"</cellXfs>", b'<xf numFmtId="2"/>' * styles + b"</cellXfs>"
                    )
                made.writestr(name, part)
        return calls(lambda: imports("a.xlsx", stream.getvalue()))

    work(1)  # what is read once for all
    assert work(20_000) < work(1) + 100


@pytest.mark.slow
def test_cells_that_show_the_same_are_shown_once(
    imports: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    real = excel._shown

    def tally(stored: Any, *more: Any) -> Cell:
        read.append(stored.text)
        return real(stored, *more)

    monkeypatch.setattr(excel, "_shown", tally)
    given = drafted(imports("a.xlsx", documents.workbook()))
    assert len(given.rows) == 17
    assert len(read) == len(set(read))


def test_a_workbook_has_the_formats_that_it_does_not_say() -> None:
    said = {number: text for number, text in BUILTIN_FORMATS.items() if text != "General"}
    assert said == BUILT_IN


FORMATS = (
    *BUILTIN_FORMATS.values(),
    *("dd/mm/yyyy", "yyyy-mm-dd;@", '"ngày" 0', '0 "điểm"', "[$-42A]d mmmm yyyy", "[hh]:mm", "[m]"),
    *("[Red]0.00", r"0\d", "_d0", "#,##0 [$₫-42A]", "h:mm AM/PM", '0;"mất" 0', "[>1]0", "General"),
)


@pytest.mark.parametrize("pattern", FORMATS)
def test_a_format_is_one_of_days_as_others_say(pattern: str) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.cell(40, 1).value, sheet.cell(40, 1).number_format = 5, pattern

    book = Workbook(documents.workbook(change))
    look = next(look for i in range(9) if (look := book.look(i)).pattern == pattern)
    assert (look.dated, look.timed) == (is_date_format(pattern), is_timedelta_format(pattern))


@pytest.mark.parametrize("number", [1, 59, 60, 61, 45_233, 2_958_465])
def test_a_day_is_the_one_that_others_say(number: int) -> None:
    def change(book: Any, sheet: Any) -> None:
        book.epoch = MAC_EPOCH

    one = (documents.workbook(), WINDOWS_EPOCH, number)
    other = (documents.workbook(change), MAC_EPOCH, min(number, 2_900_000))
    for content, epoch, counted in (one, other):
        assert Workbook(content).day(counted) == from_excel(counted, epoch).date()

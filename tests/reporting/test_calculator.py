"""The sheet that calculates: LibreOffice comes to what the engine does, whatever is typed."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.reporting.calculator_rows import OUT
from cchc.reporting.document import Document, Entry, Report, Table
from cchc.reporting.excel import render
from tests.analysis.test_books import CASES as BOOKS
from tests.conftest import CI
from tests.office import converted
from tests.reporting.made import whole
from tests.reporting.test_curve_json import specs
from tests.reporting.trial import Trial, Typist, names_of, together

VI = Words("vi")
SETTINGS = 1_000 if CI else 44
"""Settings of a rulebook."""
AT_ONCE = 50
"""Settings of a workbook: LibreOffice takes longer and longer for more."""


@pytest.fixture(scope="module")
def content() -> bytes:
    return render(whole("xlsx"), VI)


@pytest.fixture(scope="module")
def book(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def trials(count: int) -> Iterator[Trial]:
    """Rulebooks of all shapes, in turn, until there are so many settings."""
    rng = random.Random(11)
    small = [param.values[0] for param in BOOKS]
    large = [spec for spec in specs() if len(spec["criteria"]) < 60]
    typists = [Typist(spec, rng) for spec in (*small, *rng.sample(large, 2))]
    for n, spec in enumerate(specs()):  # nothing typed over: what is published stays
        yield Typist(spec, rng).trial(count + n, 0)
    for number in range(count):
        yield typists[number % len(typists)].trial(number, rng.choice((0.1, 0.5, 1)))


def recalculated(folder: Path, *contents: bytes) -> list[Any]:
    """Workbooks as LibreOffice calculates them anew: the files hold no value of a formula."""
    files = []
    for n, content in enumerate(contents):
        files.append(folder / f"typed{n}.xlsx")
        with (
            ZipFile(files[-1], "w", ZIP_DEFLATED) as bare,
            ZipFile(io.BytesIO(content)) as package,
        ):
            for part in package.infolist():
                text = package.read(part)
                if part.filename.startswith("xl/worksheets/sheet"):
                    text = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", text)
                bare.writestr(part, text)
    made = folder / "out"
    converted("xlsx", *files, folder=made)
    return [openpyxl.load_workbook(made / file.name, data_only=True) for file in files]


def expected(card: Scorecard) -> dict[str, Any]:
    """What the engine says of all that has a name."""
    found: dict[str, Any] = {}
    for row in card.rows:
        node = row.criterion.id.replace(".", "_")
        points = OUT if row.left_out else None if row.exact is None else Fraction(row.score or 0)
        found[f"diem_{node}"] = points
        found[f"tru_{node}"] = None if row.unscored else Fraction(row.deduction)
    sums = {area.area.id: area.sums for area in card.areas} | {"total": card.sums}
    for node, one in sums.items():
        exact = one.exact
        found.setdefault(f"diem_{node}", exact.points)
        found.setdefault(f"tru_{node}", exact.points - exact.most)
        found[f"toi_da_{node}"] = exact.most
    found["xep_loai_total"] = card.grade
    found["chi_so_total"] = None if card.index is None else Fraction(card.index)
    return found


@pytest.mark.office
@pytest.mark.slow
def test_what_is_typed_moves_points_sums_and_index(tmp_path: Path) -> None:
    settings = list(trials(SETTINGS))
    shares = [together(settings[i : i + AT_ONCE]) for i in range(0, len(settings), AT_ONCE)]
    reports = [Report("x", tuple(part for part, _ in made)) for made in shares]
    books = recalculated(tmp_path, *(render(report, VI) for report in reports))
    pairs = zip(books, shares, strict=True)
    sheets = [(book[part.name], some) for book, made in pairs for part, some in made]
    wrong: list[tuple[Any, ...]] = []
    told = blank = 0
    for sheet, some in sheets:
        cells = [list(row) for row in sheet.iter_rows(values_only=True)]
        heads = [i for i, row in enumerate(cells) if row[0] == VI("live.column.code")]
        for head, trial in zip(heads, some, strict=True):
            should = expected(trial.card)
            for i, j, name in names_of(trial.table):
                shown = cells[head + 1 + i][j]
                if name not in should:
                    continue
                if shown in (None, "") and should[name] is not None and not trial.same:
                    blank += 1
                elif same(shown, should[name]):
                    told += 1
                else:
                    wrong.append((sheet.title, head, name, shown, should[name]))
    assert not wrong, "\n".join(map(repr, wrong[:20]))
    assert told > 8 * SETTINGS
    assert blank < told // 5


def same(shown: Any, should: Any) -> bool:
    if isinstance(should, Fraction):
        if not isinstance(shown, int | float):
            return False
        return abs(Fraction(Decimal(repr(shown))) - should) < Fraction(1, 10**9)
    return shown == should or (should is None and shown in (None, ""))


def typed_over(report: Report, node: str, figures: dict[int, Any]) -> Report:
    """The report with figures typed into the cells of a criterion, by their columns."""
    at = next(i for i, part in enumerate(report.parts) if part.key == "live")
    part = report.parts[at]
    *blocks, table = part.document.blocks
    assert isinstance(table, Table)
    rows = []
    for row in table.rows:
        cells = list(row.cells)
        for column, value in figures.items() if row.cells[0] == node else ():
            cell = cells[column]
            assert isinstance(cell, Entry)
            cells[column] = cell._replace(value=value)
        rows.append(row._replace(cells=tuple(cells)))
    document = Document((*blocks, table._replace(rows=tuple(rows))))
    changed = part._replace(document=document)
    return report._replace(parts=(*report.parts[:at], changed, *report.parts[at + 1 :]))


def rows_of(book: Any, sheet: str, first: str) -> list[list[Any]]:
    """The rows of a sheet in which something stands in some cell."""
    every = book[sheet].iter_rows(values_only=True)
    return [list(row) for row in every if first in row]


@pytest.mark.office
@pytest.mark.slow
def test_a_report_carries_its_values_and_follows_what_is_typed(
    content: bytes, book: Any, tmp_path: Path
) -> None:
    held = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    typed = render(typed_over(whole("xlsx"), "3.11.1", {4: Decimal(112)}), VI)
    again, moved = recalculated(tmp_path, content, typed)
    seen = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    one, other = (
                        values[sheet.title][cell.coordinate].value for values in (held, again)
                    )
                    assert one is not None
                    should = one if isinstance(one, str) else Fraction(Decimal(repr(one)))
                    assert same(other, should), (sheet.title, cell.coordinate)
                    seen += 1
    assert seen > 700
    assert rows_of(moved, "Đối chiếu", "3.11.1")[0][2:5] == [1, 1, 0]
    assert rows_of(moved, "Đối chiếu", "Tổng cộng 17 dòng")[0][2:5] == [20.5, 15.32, -5.18]
    assert rows_of(moved, "Phụ lục", "3.11.1")[0][3:5] == [1, 0]
    assert rows_of(moved, "Phụ lục", "Tổng điểm trừ")[0][4] == -5.18
    assert rows_of(moved, "Tổng quan", "Tổng điểm bị trừ (17 dòng)")[0][2] == -5.18
    assert rows_of(moved, "Tổng quan", "3.11.1")[0][2] == 0
    assert rows_of(moved, "Điểm trừ theo đơn vị", "Tổng cộng")[0][3:5] == [-5.18, -5.18]
    shares = [row[7] for row in rows_of(moved, "Từng dòng theo đơn vị", "3.11.1")]
    assert set(shares) == {0}
    assert {row[8] for row in rows_of(moved, "Từng dòng theo đơn vị", "3.11.1")} == {"112/112"}
    assert rows_of(moved, "Dự báo", "3.11.1")[0][2:4] == [0, 1]
    assert rows_of(moved, "Dự báo", "Tổng điểm mất")[0][-1] == 5.18
    assert rows_of(moved, "Dự báo", "Lấy lại được nếu đạt chỉ tiêu")[0][-1] == 2.32
    assert rows_of(moved, "Tính thử", "Số dòng khác điểm hiện tại")[0][7] == 1


@pytest.mark.slow
def test_sheets_are_locked_but_where_figures_are_typed(book: Any) -> None:
    sheet = book["Tính thử"]
    open_cells = {c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked}
    yellow = {
        c.coordinate for row in sheet.iter_rows() for c in row if c.fill.fgColor.rgb == "FFFFF8DC"
    }
    assert open_cells == yellow
    assert len(open_cells) > 40
    for name in ("Tính thử", "Đối chiếu", "Dự báo", "Phụ lục", "Từng dòng theo đơn vị"):
        assert book[name].protection.sheet
        assert book[name].protection.password is None
    assert not book["Nhiệm vụ"].protection.sheet
    names = book.defined_names
    assert names["diem_3_11_1"].attr_text.startswith("'Tính thử'!$H$")
    (rules,) = book["Đối chiếu"].conditional_formatting
    assert rules.rules[0].formula == ["thay_doi_total>0"]


@pytest.mark.slow
def test_formulas_hold_nothing_that_programs_do_not_share(book: Any) -> None:
    """No function of newer versions, none too long, names that are no cells."""
    formulas = [
        cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    ]
    used = {name for text in formulas for name in re.findall(r"([A-Z.]+)\(", text)}
    plain = {"IF", "IFERROR", "AND", "OR", "NOT", "COUNT", "SUM", "ROUND", "MAX", "MIN", "N", "INT"}
    assert used <= plain | {"ROW", "INDEX", "ISNUMBER", "SUMPRODUCT"}
    assert max(map(len, formulas)) < 8_192
    for name, where in book.defined_names.items():  # a name of a number is lost in some programs
        assert re.fullmatch(r"'Tính thử'!\$[A-Z]\$\d+", where.attr_text), where.attr_text
        assert re.fullmatch(r"[a-z_]+_(total|[0-9a-z_]+)|_xlnm.*", name), name

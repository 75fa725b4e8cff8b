"""The sheet that calculates: LibreOffice comes to what the engine does, whatever is typed."""

from __future__ import annotations

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
from cchc.reporting.document import Report
from cchc.reporting.excel import render
from tests.analysis.test_books import CASES as BOOKS
from tests.conftest import CI
from tests.office import converted
from tests.reporting.made import whole
from tests.reporting.test_curve_json import specs
from tests.reporting.trial import Trial, Typist, names_of, together

VI = Words("vi")
SETTINGS = 1_000 if CI else 60
"""Settings of a rulebook."""


def trials(count: int) -> Iterator[Trial]:
    """Rulebooks of all shapes, in turn, until there are so many settings."""
    rng = random.Random(11)
    small = [param.values[0] for param in BOOKS]
    large = [spec for spec in specs() if len(spec["criteria"]) < 60]
    typists = [Typist(spec, rng) for spec in (*small, *rng.sample(large, 2))]
    for number in range(count):
        yield typists[number % len(typists)].trial(number, rng.choice((0.1, 0.5, 1)))


def recalculated(content: bytes, folder: Path) -> Any:
    """A workbook as LibreOffice calculates it anew: the file holds no value of a formula."""
    file = folder / "typed.xlsx"
    with ZipFile(file, "w", ZIP_DEFLATED) as bare, ZipFile(_saved(content, folder)) as package:
        for part in package.infolist():
            text = package.read(part)
            if part.filename.startswith("xl/worksheets/sheet"):
                text = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", text)
            bare.writestr(part, text)
    made = folder / "out"
    return openpyxl.load_workbook(converted("xlsx", file, folder=made), data_only=True)


def _saved(content: bytes, folder: Path) -> Path:
    file = folder / "made.xlsx"
    file.write_bytes(content)
    return file


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
    made = together(trials(SETTINGS))
    book = recalculated(render(Report("x", tuple(part for part, _ in made)), VI), tmp_path)
    wrong: list[tuple[Any, ...]] = []
    told = blank = 0
    for part, some in made:
        cells = [list(row) for row in book[part.name].iter_rows(values_only=True)]
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
                    wrong.append((part.name, head, name, shown, should[name]))
    assert not wrong, "\n".join(map(repr, wrong[:20]))
    assert told > 8 * SETTINGS
    assert blank < told // 5


def same(shown: Any, should: Any) -> bool:
    if isinstance(should, Fraction):
        if not isinstance(shown, int | float):
            return False
        return abs(Fraction(Decimal(repr(shown))) - should) < Fraction(1, 10**9)
    return shown == should or (should is None and shown in (None, ""))


@pytest.mark.office
@pytest.mark.slow
def test_every_formula_of_a_report_comes_to_the_value_that_it_carries(tmp_path: Path) -> None:
    content = render(whole("xlsx"), VI)
    held = openpyxl.load_workbook(_saved(content, tmp_path), data_only=True)
    formulas = openpyxl.load_workbook(_saved(content, tmp_path))
    again = recalculated(content, tmp_path)
    seen = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    one, other = (
                        book[sheet.title][cell.coordinate].value for book in (held, again)
                    )
                    assert one is not None
                    assert same(other, Fraction(Decimal(repr(one)))), (sheet.title, cell.coordinate)
                    seen += 1
    assert seen > 700

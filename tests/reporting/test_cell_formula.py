"""Rules as formulas of a spreadsheet: LibreOffice calculates what the engine does, to the last tie."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
import xlsxwriter

from cchc.model.appraisal import Evidence
from cchc.model.expression import Op, Ref, refs
from cchc.model.fields import Plain
from cchc.model.rounding import BookRounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Scale
from cchc.reporting.cell_formula import points_formula
from cchc.reporting.cell_inputs import Cases, Input, Number, Option
from cchc.scoring.asks import asked
from cchc.scoring.evaluate import evaluate, wanted_parts
from tests.office import converted
from tests.scoring.test_cases import CASES

EACH = 7
"""Settings of a rule."""
MODES = ("half_up", "half_even", "down", "up")


class Setting(NamedTuple):
    """What is typed in the cells of a row, and what it is for the engine."""

    cells: dict[str, Any]
    evidence: Evidence | None


def shapes() -> list[tuple[Criterion, BookRounding]]:
    """Every rule of the cases once, and each rounding mode."""
    found: dict[str, tuple[Criterion, BookRounding]] = {}
    for n, case in enumerate(param.values[0] for param in CASES):
        told: dict[str, Any] = {"max_points": case["max_points"], "rule": case.get("rule")}
        told |= case.get("criterion", {})
        rounding = dict(case.get("rounding", {"step": Plain("0.01")}))
        rounding.setdefault("mode", MODES[n % 4])
        key = repr((told, case.get("rounding")))
        criterion = Criterion.model_validate({"id": "1.1.1", "name": "x", **told})
        found.setdefault(key, (criterion, BookRounding.model_validate(rounding)))
    return list(found.values())


def flags(tree: Any) -> set[Ref]:
    """The figures that are yes or no."""
    if isinstance(tree, Ref):
        return {tree}
    if isinstance(tree, Op) and tree.sign in ("and", "or", "not"):
        return {ref for arg in tree.args for ref in flags(arg)}
    return set()


class Sheet:
    """The inputs of one criterion, in columns, and random settings of them."""

    def __init__(self, criterion: Criterion, rng: random.Random) -> None:
        self.criterion, self.rng = criterion, rng
        self.parts = wanted_parts(criterion)
        trees = asked(criterion)
        self.flags = {ref for tree in trees for ref in flags(tree) if ref.source == "figure"}
        named = (ref for tree in trees for ref in refs(tree) if ref.source == "figure")
        self.figures = list(dict.fromkeys(named))

    def inputs(self, row: int) -> dict[Ref, Input]:
        letters = iter("BCDEFGHIJKLMNOPQRSTUVWXYZ")
        found: dict[Ref, Input] = {}
        for part, rule in self.parts.items():
            ref = Ref("own", part or "")
            match rule.scale:
                case Scale.SHARE:
                    part, of, rate = (f"{next(letters)}{row}" for _ in range(3))
                    found[ref] = Cases(part, of, rate, 9 if self.criterion.may_exceed_full else 1)
                case Scale.MET:
                    yes = (("có", Fraction(1)), ("không", Fraction(0)))
                    found[ref] = Option(f"{next(letters)}{row}", yes)
                case Scale.RANK:
                    ranks = ((s.id, Fraction(i)) for i, s in enumerate(rule.ranks))
                    found[ref] = Option(f"{next(letters)}{row}", tuple(ranks))
                case Scale.COUNT:
                    found[ref] = Number(f"{next(letters)}{row}")
                case _:
                    found[ref] = Number(f"{next(letters)}{row}", 2)
        for ref in self.figures:
            yes = (("có", Fraction(1)), ("không", Fraction(0)))
            cell = f"{next(letters)}{row}"
            found[ref] = Option(cell, yes) if ref in self.flags else Number(cell, 4, signed=True)
        return found

    def setting(self, inputs: dict[Ref, Input]) -> Setting:
        cells: dict[str, Any] = {}
        parts: dict[str, Any] = {}
        figures: dict[str, Any] = {}
        for ref, where in inputs.items():
            told = self._told(where, cells, ref.source == "figure")
            if told and ref.source == "figure":
                figures[ref.name] = told["number"]
            elif told:
                parts[ref.name] = told
        given = dict(parts.pop("", {}))
        given |= {"parts": parts} if parts else {}
        given |= {"figures": figures} if figures else {}
        return Setting(cells, Evidence.model_validate(given) if given else None)

    def _told(self, where: Input, cells: dict[str, Any], named: bool) -> dict[str, Any]:
        rng = self.rng
        if rng.random() < 0.03:
            return {}
        match where:
            case Cases(count, of, rate, full):
                if rng.random() < 0.4:
                    percent = Decimal(rng.randint(0, 10_000 * full)) / 100
                    cells[rate] = percent / 100
                    return {"rate": Plain(f"{percent:.2f}%")}
                cells[of] = rng.choice((0, 3, 7, 8, 20, 40, 112, 1000, rng.randint(1, 9999)))
                cells[count] = rng.randint(0, cells[of])
                return {"count": Plain(str(cells[count])), "of": Plain(str(cells[of]))}
            case Number(cell, 0):
                cells[cell] = rng.randint(0, 12)
                return {"count": Plain(str(cells[cell]))}
            case Number(cell, places):
                most = rng.choice((1, 3, 100, 1000, 40_000))
                cells[cell] = Decimal(rng.randint(0, most * 100)) / 100
                if rng.random() < 0.3:
                    cells[cell] = cells[cell].to_integral_value()
                return {
                    "number": Plain(
                        f"{cells[cell]:f}.0"
                        if cells[cell] == cells[cell].to_integral_value() and places
                        else f"{cells[cell]:f}"
                    )
                }
            case Option(cell, values):
                word, value = rng.choice(values)
                cells[cell] = word
                flag = Plain("true" if value else "false")
                if named:
                    return {"number": flag}
                return {"met": flag} if word in ("có", "không") else {"state": word}
        raise AssertionError(where)


def settings(rng: random.Random) -> Iterator[tuple[int, str, Setting, Criterion, BookRounding]]:
    row = 0
    for criterion, rounding in shapes():
        sheet = Sheet(criterion, rng)
        for _ in range(EACH):
            inputs = sheet.inputs(row + 1)
            made = points_formula(criterion, rounding, inputs)
            if made is None:
                break
            row += 1
            yield row, made.text, sheet.setting(inputs), criterion, rounding


@pytest.mark.office
@pytest.mark.slow
def test_libreoffice_calculates_what_the_engine_does(tmp_path: Path) -> None:
    rng = random.Random(3)
    file = tmp_path / "f.xlsx"
    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet()
    made = list(settings(rng))
    for row, text, setting, _, _ in made:
        sheet.write_formula(f"A{row}", f"={text}", None, "")
        for cell, value in setting.cells.items():
            sheet.write(cell, value)
    book.close()
    told = _calculated(file)
    wrong, silent = [], 0
    for row, text, setting, criterion, rounding in made:
        found = evaluate(criterion, setting.evidence, rounding)
        expected = "" if found is None or found.nominal is None else found.nominal
        shown = told.get(row)
        if shown is None and expected != "":
            silent += 1  # a figure above the limit, a divisor below 0
        elif not _same(shown, expected):
            wrong.append((row, criterion.rule, setting.cells, shown, expected, text))
    assert not wrong, "\n".join(map(repr, wrong))
    assert len(made) > 1_000
    assert silent < len(made) // 40


def _same(shown: Any, expected: Any) -> bool:
    return shown is None if expected == "" else Decimal(repr(shown)) == expected


def _calculated(file: Path) -> dict[int, Any]:
    """The first column as LibreOffice calculates it anew."""
    made = converted("xlsx", file, folder=file.parent / "out")
    book = openpyxl.load_workbook(made, data_only=True, read_only=True)
    rows = enumerate(book.active.iter_rows(max_col=1, values_only=True), 1)
    found = {row: value for row, (value,) in rows}
    book.close()
    return found


def test_what_a_sheet_cannot_calculate_has_no_formula() -> None:
    judged = Criterion.model_validate(
        {"id": "1.1", "name": "x", "max_points": Plain("2"), "rule": {"kind": "judged"}}
    )
    rounding = BookRounding.model_validate({"step": Plain("0.01")})
    assert points_formula(judged, rounding, {}) is None
    share = judged.model_copy(
        update={
            "rule": Criterion.model_validate(
                {
                    "id": "1.1",
                    "name": "x",
                    "max_points": Plain("2"),
                    "rule": {"kind": "proportional"},
                }
            ).rule
        }
    )
    assert points_formula(share, rounding, {}) is None
    made = points_formula(share, rounding, {Ref("own", ""): Cases("F5", "G5", "H5")})
    assert made is not None
    assert made.limit == 10**8
    assert made.text == (
        'IF(COUNT(F5,G5)=2,IF(AND(F5<=G5,G5<=100000000),IF(G5=0,"",'
        '(ROUND((100*IF(F5<G5,2*F5,2*G5))/G5,0))/100),""),'
        "IF(COUNT(H5)=1,(ROUND((100*(IF(ROUND(H5*10000,0)<10000,2*ROUND(H5*10000,0),20000)))"
        '/10000,0))/100,""))'
    )

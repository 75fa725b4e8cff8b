"""Trials on the sheet that calculates: figures typed in at random, and what the engine makes of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from cchc.analysis.body_lines import lines_of
from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.body_form import Line
from cchc.model.fields import Plain
from cchc.model.rules import Scale
from cchc.reporting.calculator_document import Calculator
from cchc.reporting.document import Document, Entry, Formula, Part, Table, TableRow
from cchc.reporting.figure_cells import choices
from cchc.reporting.live import Live
from tests.analysis.test_books import card_of

VI = Words("vi")
FIGURES = ("value", "of", "rate")


class Apart(Live):
    """Names of one sheet among many of a workbook."""

    def __init__(self, number: int) -> None:
        super().__init__(VI)
        self.number = number

    def _called(self, kind: str, node: str) -> str:
        return f"{super()._called(kind, node)}_{self.number}"


class Trial(NamedTuple):
    """A sheet with figures typed in, and the card that the engine makes of them."""

    table: Table
    card: Scorecard
    same: bool
    """True where the same rows count as before, or points are merely added."""


class Typist:
    """Types into the sheet of a rulebook and its rows (`spec`)."""

    def __init__(self, spec: dict[str, Any], rng: random.Random) -> None:
        self.spec, self.rng, self.card = spec, rng, card_of(spec)

    def trial(self, number: int, share: float) -> Trial:
        """A setting: each figure is typed over with some chance."""
        made = Calculator(self.card, None, Apart(number), VI)
        table = made.part().document.blocks[-1]
        assert isinstance(table, Table)
        names = made.used
        rows: list[TableRow] = list(table.rows)
        given = dict(self.spec["rows"])
        for row in self.card.rows:
            lines = lines_of(row.criterion)
            at = [i for i, r in enumerate(rows) if r.cells[0] == row.criterion.id]
            at = [i for i in at if rows[i].role == "body"]
            if self.rng.random() >= share:
                continue
            cells = [dict(zip(names, rows[i].cells, strict=True)) for i in at]
            typed = self._typed(cells, lines, row.given.max_points)
            if typed is None:
                continue
            given[row.criterion.id] = typed
            for i, new in zip(at, cells, strict=True):
                rows[i] = rows[i]._replace(cells=tuple(new[name] for name in names))
        blank = [r._replace(cells=tuple(map(_uncached, r.cells))) for r in rows]
        shown = table._replace(rows=tuple(blank))
        card = card_of({**self.spec, "rows": given})
        return Trial(shown, card, made.sums.plain or _counted(card) == _counted(self.card))

    def _typed(self, cells: list[dict[str, Any]], lines: tuple[Line, ...], most: Decimal) -> Any:
        """Type figures; the row as the engine reads it, or None where nothing can be typed."""
        first, rng = cells[0], self.rng
        if not any(isinstance(cell, Entry) for one in cells for cell in one.values()):
            return None
        if isinstance(first["points"], Entry):
            points = Decimal(rng.randint(0, int(most * 100))) / 100
            first["points"] = first["points"]._replace(value=points)
            return {"appraised": Plain(f"{points}")}
        parts: dict[str, Any] = {}
        figures: dict[str, Any] = {}
        if isinstance(first.get("apart"), Entry):
            out = rng.random() < 0.15
            first["apart"] = first["apart"]._replace(value=VI("body.x") if out else None)
            if out:
                return {"evidence": {"not_applicable": Plain("true")}}
        for line, mine in zip(lines, cells, strict=False):
            if not line.measured:
                continue
            told = self._figure(line, mine)
            if line.figure and told:
                figures[line.figure] = told["number"]
            elif told:
                parts[line.part] = told
        evidence = dict(parts.pop("", {}))
        evidence |= {"parts": parts} if parts else {}
        evidence |= {"figures": figures} if figures else {}
        return {"evidence": evidence} if evidence else "null"

    def _figure(self, line: Line, cells: dict[str, Any]) -> dict[str, Any]:
        rng = self.rng
        for name in FIGURES:
            if isinstance(cells.get(name), Entry):
                cells[name] = cells[name]._replace(value=None)
        if rng.random() < 0.04:
            return {}

        def put(name: str, value: Any) -> None:
            cells[name] = cells[name]._replace(value=value)

        if line.scale is Scale.SHARE:
            if rng.random() < 0.4:
                percent = Decimal(rng.randint(0, 10_000)) / 100
                put("rate", percent / 100)
                return {"rate": Plain(f"{percent:.2f}%")}
            of = rng.choice((0, 3, 7, 8, 20, 40, 112, 1000, rng.randint(1, 9999)))
            count = rng.randint(0, of)
            put("value", Decimal(count))
            put("of", Decimal(of))
            return {"count": Plain(str(count)), "of": Plain(str(of))}
        if line.flag or line.scale in (Scale.MET, Scale.RANK):
            words = choices(line, VI)
            place = rng.randrange(len(words))
            put("value", words[place])
            flag = Plain("true" if place == 0 else "false")
            if line.scale is Scale.RANK:
                return {"state": line.choices[place][0]}
            return {"number": flag} if line.flag else {"met": flag}
        if line.scale is Scale.COUNT:
            count = rng.randint(0, 12)
            put("value", Decimal(count))
            return {"count": Plain(str(count))}
        number = Decimal(rng.randint(0, rng.choice((1, 3, 100, 40_000)) * 100)) / 100
        put("value", number)
        return {"number": Plain(f"{number:f}" if number != int(number) else f"{int(number)}.0")}


def _counted(card: Scorecard) -> list[tuple[bool, bool]]:
    return [(row.left_out, row.unscored) for row in card.rows]


def _uncached(cell: Any) -> Any:
    if isinstance(cell, Formula) and cell.text.startswith("SUMPRODUCT"):
        return ""  # it looks at all rows above, those of other trials too
    return cell._replace(value="") if isinstance(cell, Formula) else cell


def names_of(table: Table) -> Iterator[tuple[int, int, str]]:
    """Row and column in a table of every cell that has a name, without the number of the sheet."""
    for i, row in enumerate(table.rows):
        for j, cell in enumerate(row.cells):
            if isinstance(cell, Entry | Formula) and cell.name:
                yield i, j, cell.name.rpartition("_")[0]


def together(trials: Iterable[Trial]) -> list[tuple[Part, list[Trial]]]:
    """Sheets that hold the tables of many trials, those of the same columns."""
    found: dict[Any, list[Trial]] = {}
    for trial in trials:
        found.setdefault(trial.table.columns, []).append(trial)
    return [
        (Part(str(n), str(n), Document(tuple(one.table for one in some)), wide=True), some)
        for n, some in enumerate(found.values())
    ]

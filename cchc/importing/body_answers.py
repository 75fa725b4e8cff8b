"""The rows of a body's form as answers to what was asked: each line known again, each cell read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from cchc.importing.body_reader import FilledRow
from cchc.importing.body_values import apart_in, figure_in
from cchc.importing.figures import points_of
from cchc.importing.grid import QUOTED, Cell, RefusedError
from cchc.language.words import Words
from cchc.model import names
from cchc.model.appraisal import Evidence
from cchc.model.body_form import BodyAsked, Given, Line
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Plain


class Answers:
    """The rows of one form as answers to what was asked of the body."""

    def __init__(self, asked: BodyAsked, words: Words) -> None:
        self.words = words
        self.lines: dict[str, list[Line]] = {}
        for line in asked.lines:
            self.lines.setdefault(line.criterion, []).append(line)
        self.named = {names.key(line.name): line.criterion for line in asked.lines}
        self.findings: list[Diagnostic] = []
        self.uncalculated: list[Cell] = []

    def of(self, rows: Iterable[FilledRow]) -> dict[str, Given]:
        """What is said of each criterion; of one with two readings neither is taken."""
        found: dict[str, list[tuple[Line, FilledRow]]] = {}
        for row in rows:
            line = self._line(row)
            if line is not None:
                found.setdefault(line.criterion, []).append((line, row))
        given = {criterion: self._criterion(pairs) for criterion, pairs in found.items()}
        if self.uncalculated:
            place = self.uncalculated[0].place.location(self.words)
            count = len(self.uncalculated)
            self.findings.append(finding("body_uncalculated", place, count=count))
        return {name: one for name, one in given.items() if one is not None}

    def _note(self, wording: str, cell: Cell, **values: Any) -> None:
        place = cell.place.location(self.words)
        self.findings.append(finding(wording, place, **values))

    def _line(self, row: FilledRow) -> Line | None:
        """The line that a row is, by its code, its name and what figure it asks for."""
        code = row.code.line.strip().rstrip(".")
        name = row.printed.get("name")
        lines = self.lines.get(code)
        by_name = self.named.get(names.key(name.line)) if name is not None and name.line else None
        if lines is None or (by_name is not None and by_name != code and self._differs(code, name)):
            if row.given:
                self._note("body_code", row.code, text=row.code.quoted, other=by_name or "–")
            return None
        most = row.printed.get("most")
        if most is not None and most.line and row.given:
            try:
                same = points_of(most) == lines[0].most
            except RefusedError:
                same = False
            if not same:
                known = self.words.points(lines[0].most)
                self._note("body_most", most, criterion=code, told=most.quoted, known=known)
        if len(lines) == 1:
            return lines[0]
        label = row.printed.get("figure")
        key = names.key(label.line) if label is not None else ""
        fits = [line for line in lines if names.key(line.label) == key]
        fits = fits or [line for line in lines if key.startswith(names.key(line.label) + " ")]
        if len(fits) != 1:
            if row.given:
                told = label.quoted if label is not None else "–"
                self._note("body_label", row.code, criterion=code, text=told)
            return None
        return fits[0]

    def _differs(self, code: str, name: Cell | None) -> bool:
        """True where the name that stands beside a code is not that of its criterion."""
        own = self.lines[code][0].name if code in self.lines else ""
        return name is not None and names.key(own) != names.key(name.line)

    def _criterion(self, pairs: list[tuple[Line, FilledRow]]) -> Given | None:
        """All lines of one criterion together; None where nothing is said."""
        criterion = pairs[0][0].criterion
        if not any(row.given for _, row in pairs):
            return None
        rows: dict[Line, FilledRow] = {}
        open_ = False
        for line, row in pairs:
            before = rows.setdefault(line, row)
            if before is not row and row.given:
                texts = [{n: c.line for n, c in one.given.items()} for one in (before, row)]
                if not before.given:
                    rows[line] = row
                elif texts[0] != texts[1]:
                    where = str(before.code.place.location(self.words))
                    self._note("body_twice", row.code, criterion=criterion, where=where)
                    open_ = True
        first = next((row for line, row in rows.items() if line.first), pairs[0][1])
        at = str(first.given.get("points", first.code).place.location(self.words))
        if open_:
            return Given(criterion, doubtful=True, at=at)
        cells: dict[tuple[str, str], dict[str, str]] = {}
        apart = any(apart_in(row.given) for row in rows.values())
        for line, row in rows.items():
            try:
                figure = figure_in(line, row.given, self.words)
            except RefusedError as refused:
                cell = next(row.given[n] for n in ("value", "of", "rate") if n in row.given)
                own = refused.wording.startswith("body_")
                values = {"text": cell.quoted, **refused.values, "criterion": criterion}
                self._note(refused.wording if own else "body_figure", cell, **values)
                open_ = True
                continue
            self._asides(row)
            if figure:
                cells[line.part, line.figure] = figure
        if apart and cells:
            self._note("body_apart", first.code, criterion=criterion)
            return Given(criterion, doubtful=True, at=at)
        evidence = self._evidence(cells, apart, first.code, criterion)
        points = self._points(first, bool(cells), criterion)
        said = Given(criterion, points, cells, evidence, apart, open_, *self._shown(first), at)
        return said if said != Given(criterion, at=at) else None

    def _points(self, row: FilledRow, figures: bool, criterion: str) -> Decimal | None:
        cell = row.given.get("points")
        if cell is None:
            return None
        if cell.trouble in ("cell_formula", "cell_error"):
            if figures or cell.trouble == "cell_error":
                self.uncalculated.append(cell)
            return None
        try:
            return points_of(cell)
        except RefusedError:
            self._note("body_points", cell, criterion=criterion, text=cell.quoted)
            return None

    def _asides(self, row: FilledRow) -> None:
        """What a cell shows otherwise than it is kept."""
        for cell in row.given.values():
            for aside in cell.asides:
                if aside.wording == "cell_rounded":
                    self._note("body_rounded", cell, text=aside.text[:QUOTED], kept=cell.quoted)

    def _shown(self, row: FilledRow) -> tuple[str, str]:
        """The document that shows a figure, with section and page; the explanation."""
        said = {n: " ".join(row.given[n].text.split()) for n in row.given}
        document = [said["document"]] if "document" in said else []
        for name in ("section", "page"):
            if name in said:
                document.append(self.words(f"body.evidence.{name}", text=said[name]))
        return ", ".join(document), said.get("note", "")

    def _evidence(
        self,
        cells: Mapping[tuple[str, str], Mapping[str, str]],
        apart: bool,
        cell: Cell,
        criterion: str,
    ) -> Evidence | None:
        """The figures as the exact engine takes them."""
        if apart:
            return Evidence.model_validate({"not_applicable": True})
        data: dict[str, Any] = {}
        for (part, figure), columns in cells.items():
            if figure:
                data.setdefault("figures", {})[figure] = columns["value"]
            elif part:
                data.setdefault("parts", {})[part] = _typed(columns)
            else:
                data |= _typed(columns)
        if not data:
            return None
        try:
            return Evidence.model_validate(data)
        except ValidationError:
            self._note("body_figure", cell, criterion=criterion, text=criterion)
            return None


def _typed(columns: Mapping[str, str]) -> dict[str, Any]:
    """Columns as a data file types them."""
    return {n: text == "true" if n == "met" else Plain(text) for n, text in columns.items()}

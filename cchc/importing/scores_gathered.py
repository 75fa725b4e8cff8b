"""The points of all tables of a document, each once; of those with two readings neither."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from cchc.importing.figures import points_of
from cchc.importing.grid import Cell, RefusedError, quoted
from cchc.importing.headers import LONGEST_LABEL
from cchc.importing.known import Known
from cchc.importing.matrix import Mark, Matrix
from cchc.importing.matrix_labels import Nodes, bodies_of, body_of, stand_ins
from cchc.model import names
from cchc.model.codes import CODE_OF
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import TODO
from cchc.model.number import number_text

MOST_TOLD = 200
"""So many findings of a wording a person reads; in the table every open cell says TODO."""
NOT_APPLICABLE = ("khong ap dung", "not applicable")


class Gathered:
    """What is gathered of all tables of a document."""

    def __init__(self, known: Known, nodes: Nodes) -> None:
        self.known, self.nodes = known, nodes
        self.found: dict[tuple[str, str], list[Diagnostic]] = {}
        """Findings that are told once, with their number."""
        self.told: Counter[str] = Counter()
        self.untold: dict[str, tuple[Cell, int]] = {}
        """Of wordings that were told often, the first cell of the others and their number."""
        self.points: dict[tuple[str, str, str], tuple[Decimal | None, Cell]] = {}
        """By body, node and voice; None where it is open."""
        self.most: dict[str, Decimal] = {}
        self.apart: set[tuple[str, str]] = set()
        """Bodies and criteria that a table says do not apply."""
        self.bodies: dict[str, str] = {}
        self.asides: dict[str, None] = {}

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """All findings, those of one wording and key at the first with their number."""
        more = (
            self.known.note("", "scores_more", cell, count=count, code=CODE_OF[wording]).finding
            for wording, (cell, count) in self.untold.items()
        )
        return (*map(self._once, self.found.values()), *more)

    def _once(self, found: list[Diagnostic]) -> Diagnostic:
        if len(found) == 1:
            return found[0]
        more = self.known.words("import.more", count=len(found) - 1)
        return found[0]._replace(values={**found[0].values, "more": more})

    def note(self, wording: str, cell: Cell, **values: object) -> None:
        """A finding about a cell; those of one wording and key are told once, and not more than
        `MOST_TOLD` of a wording.
        """
        key = str(values.get("unit", values.get("name", values.get("about", cell.place))))
        if (wording, key) not in self.found:
            if self.told[wording] >= MOST_TOLD:
                first, count = self.untold.get(wording, (cell, 0))
                self.untold[wording] = first, count + 1
                return
            self.told[wording] += 1
        values = {"more": "", **values}
        values.pop("about", None)
        note = self.known.note("", wording, cell, **values)
        self.found.setdefault((wording, key), []).append(note.finding)

    def take(self, matrix: Matrix) -> None:
        """All that one table says."""
        self.asides.update(dict.fromkeys(matrix.asides))
        for left in matrix.left:
            self.note(left.wording, left.cell, **dict(left.values))
        self._name(matrix.marks)
        shared = _shared(matrix.marks)
        within: dict[tuple[str, str, str], tuple[Decimal | None, Cell]] = {}
        blank: list[Cell] = []
        given: dict[str, int] = {}
        nodes = {mark.node for mark in matrix.marks if mark.node}
        lowest = {node for node in nodes if not self.nodes.within(node) & nodes}
        for mark in matrix.marks:
            body = self.bodies[mark.body]
            given.setdefault(body, 0)
            if mark.cell.line == "" and not mark.cell.trouble:
                blank += [mark.cell] if mark.node in lowest else []
                continue
            given[body] += 1
            value = None if (mark.cell.place, "") in shared else self._value(mark)
            if (mark.cell.place, "") in shared:
                self.note("cell_shared", mark.cell, column=f"{mark.node} · {mark.body}")
            if (body, mark.node) in self.apart and value is None:
                continue
            self._put(within, (body, mark.node, mark.voice), value, mark)
        names_of = {mark.body: mark.cell for mark in matrix.marks}
        for name, cell in names_of.items():
            if not given[self.bodies[name]]:
                self.note("scores_absent", cell, name=name)
        if blank:
            self.note("scores_blank", blank[0], count=len(blank))
        self._maxima(matrix)
        self._totals(within, nodes)

    def _name(self, marks: Iterable[Mark]) -> None:
        """A code for the bodies of a table: that of the registry, or one that is to be replaced."""
        registry = self.known.registry
        cells = {mark.body: mark.cell for mark in marks if mark.body not in self.bodies}
        unknown = [name for name in cells if body_of(name, registry) is None]
        codes = stand_ins((*self._unknown(), *unknown), registry)
        for name, cell in cells.items():
            unit = body_of(name, registry)
            self.bodies[name] = unit.id if unit is not None else codes[name]
            if unit is None:
                two = "; ".join(f"{each.name} ({each.id})" for each in bodies_of(name, registry))
                near = two or registry.near(name)
                wording, told = (
                    "units_near" if near else "units_unknown",
                    quoted(name, LONGEST_LABEL),
                )
                self.note(wording, cell, unit=told, near=near)

    def _unknown(self) -> list[str]:
        return [name for name, code in self.bodies.items() if code.startswith("todo-")]

    def _value(self, mark: Mark) -> Decimal | None:
        cell, about = mark.cell, f"{mark.node or '∑'} · {mark.body}"
        for wording, text in cell.asides:
            if wording == "cell_rounded":
                self.note(
                    "scores_rounded", cell, about=cell.place.table, kept=cell.quoted, text=text
                )
            elif wording in ("row_hidden", "column_hidden"):
                where = cell.place.row if wording == "row_hidden" else -cell.place.column
                self.note(wording, cell, about=f"{cell.place.table} {where}", column=mark.body)
            else:
                self.note(wording, cell, column=about, kept=cell.quoted, text=text)
        if "p" in cell.text.casefold() and names.plain(cell.line) in NOT_APPLICABLE:
            self.apart.add((self.bodies[mark.body], mark.node))
            return None
        if cell.blank:
            self.note("scores_dash", cell, column=about, text=cell.line)
            return None
        try:
            value = points_of(cell)
        except RefusedError as error:
            values = {"text": cell.quoted, **error.values}
            self.note(error.wording, cell, column=about, **values)
            return None
        part = self.nodes.book.node(mark.node)
        if value < 0 and part is not None and part.max_points > 0:
            self.note("scores_negative", cell, column=about, text=cell.quoted)
            return None
        return value

    def _put(
        self,
        within: dict[tuple[str, str, str], tuple[Decimal | None, Cell]],
        key: tuple[str, str, str],
        value: Decimal | None,
        mark: Mark,
    ) -> None:
        """One figure; where another is there already and differs, neither stands."""
        before = self.points.get(key)
        if before is not None and before[0] != value:
            told = [
                number_text(one, comma=True) if one is not None else TODO
                for one in (before[0], value)
            ]
            other = before[1].place.location(self.known.words)
            values = {"one": told[0], "other": told[1], "where": str(other)}
            about = f"{mark.node or '∑'} · {mark.body}"
            self.note("scores_differ", mark.cell, column=about, **values)
            value = None
        self.points[key] = within[key] = value, mark.cell

    def _maxima(self, matrix: Matrix) -> None:
        for node, cell in matrix.most:
            part = self.nodes.book.node(node)
            try:
                value = points_of(cell)
            except RefusedError as error:
                values = {"text": cell.quoted, **error.values}
                self.note(error.wording, cell, column=node, **values)
                continue
            if part is not None and part.max_points != value:
                self.most[node] = value
                known = number_text(part.max_points, comma=True)
                told = number_text(value, comma=True)
                self.note("scores_max", cell, criterion=node, told=told, known=known)

    def _totals(
        self, points: Mapping[tuple[str, str, str], tuple[Decimal | None, Cell]], given: set[str]
    ) -> None:
        """The lines that add others up must say their sum; they are no rows of the table of scores."""
        inside = {node: self.nodes.within(node) & given for node in given}
        leaves = {node for node in given if not inside[node]}
        sums: dict[tuple[str, str], dict[str, Decimal | None]] = {}
        for (body, node, voice), (value, _) in points.items():
            if node in leaves:
                sums.setdefault((body, voice), {})[node] = value
        for (body, node, voice), (value, cell) in points.items():
            if node in leaves:
                continue
            self.points.pop((body, node, voice), None)
            of = leaves if not node else inside[node] & leaves
            below = sums.get((body, voice), {})
            parts = [below[one] for one in of if one in below]
            if value is None or None in parts or self.nodes.book.uneven:
                continue
            total = sum((part for part in parts if part is not None), Decimal(0))
            if total != value:
                name = node or self.known.words("draft.whole")
                values = {
                    "told": number_text(value, comma=True),
                    "sum": number_text(total, comma=True),
                }
                self.note("scores_total", cell, name=name, **values)


def _shared(marks: Iterable[Mark]) -> set[tuple[object, str]]:
    """The places of cells that are merged over several figures."""
    seen: dict[object, tuple[str, str, str]] = {}
    found: set[tuple[object, str]] = set()
    for mark in marks:
        key = mark.node, mark.body, mark.voice
        if mark.cell.line and seen.setdefault(mark.cell.place, key) != key:
            found.add((mark.cell.place, ""))
    return found

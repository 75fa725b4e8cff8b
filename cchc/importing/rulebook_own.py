"""A rulebook that we printed, back to the data of its file; what was changed is read, or left open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cchc.importing.grid import Cell
from cchc.importing.rulebook_noted import Noted
from cchc.importing.rulebook_table import KEPT, Line, Table, heads
from cchc.language.naming import Naming
from cchc.language.saying import Saying, number_of
from cchc.language.shapes import Shape, keys
from cchc.language.words import Words
from cchc.model.fields import TODO, Frozen, Plain
from cchc.model.number import number_text
from cchc.model.rulebook import Area, Criterion, Head, Rulebook
from cchc.model.source import Path
from cchc.model.tiers import SeamError

AREA = (Shape("model", models=(Area,)),)
MORE = (Shape("model", models=(Criterion,)),)


def own_book(table: Table, noted: Noted) -> dict[str, Any]:
    """The data of the file, as it was; a cell that says nothing we print is TODO, with a finding."""
    assert table.words is not None
    reader = _Reader(table.words, noted)
    head: dict[str, Any] = {}
    notes: dict[str, Any] = {}
    for key, cell in heads(table):
        if key in keys(Head):
            head[key] = reader.cell(Head, key, cell, ("rulebook", key))
        elif key != "schema":
            notes[key] = reader.cell(Rulebook, key, cell, (key,))
    areas: list[dict[str, Any]] = []
    criteria: list[dict[str, Any]] = []
    for line in _whole(table.lines):
        area = reader.area(line, ("areas", len(areas)))
        if area is not None:
            areas.append(area)
        else:
            criteria.append(reader.criterion(line, ("criteria", len(criteria))))
    return {"rulebook": head, "areas": areas, "criteria": criteria, **notes}


def _whole(lines: Sequence[Line]) -> list[Line]:
    """The rows, each with those in which a text too high for it goes on: they name nothing else."""
    found: list[Line] = []
    for line in lines:
        if not found or any(line.text(key) for key in ("id", "name", "max_points")):
            found.append(line)
            continue
        cells = dict(found[-1].cells)
        for key, cell in line.cells.items():
            if cell.line:
                before = cells.get(key, cell._replace(text=""))
                cells[key] = before._replace(text=f"{before.text} {cell.text}")
        found[-1] = found[-1]._replace(cells=cells)
    return found


class _Reader:
    """Reads the cells of a table in the language that it was printed in."""

    def __init__(self, words: Words, noted: Noted) -> None:
        self.words, self.noted = words, noted
        self.say = Saying(words, Naming(words))

    def cell(self, model: type[Frozen], key: str, cell: Cell, path: Path) -> Any:
        """The value of a key that has a cell of its own."""
        shapes = keys(model)[key].shapes
        return cell.line if shapes == (Shape("line"),) else self.heard(shapes, cell, path)

    def heard(self, shapes: Sequence[Shape], cell: Cell, path: Path, end: str = "") -> Any:
        """What a cell says; TODO where it is nothing that we print."""
        try:
            found = self.say.hear(tuple(shapes), cell.line.strip() + end)
        except SeamError as error:
            self.noted.seam(error.seam, cell, path)
            return Plain(TODO)
        if found is None:
            self.noted.note("sentence_unread", cell, path, text=cell.line)
            return Plain(TODO)
        return found

    def area(self, line: Line, path: Path) -> dict[str, Any] | None:
        """A row as an area, where it says that it is one."""
        said = self.say.hear(AREA, line.text("more"))
        return None if said is None else {**self.labels(line, path), **said}

    def labels(self, line: Line, path: Path) -> dict[str, Any]:
        """Id, name and maximum."""
        found: dict[str, Any] = {"id": line.text("id"), "name": line.text("name")}
        self.noted.placed(line, path)
        if line.text("max_points"):
            cell = line.cells["max_points"]
            known = None if cell.number is None else number_of(number_text(cell.number))
            shapes = keys(Criterion)["max_points"].shapes
            found["max_points"] = known or self.heard(shapes, cell, (*path, "max_points"))
        return found

    def criterion(self, line: Line, path: Path) -> dict[str, Any]:
        """A row as a criterion: what its figures are is known before expressions are read."""
        found = self.labels(line, path)
        self.say.naming = Naming(self.words)
        if line.text("more"):
            more = self.heard(MORE, line.cells["more"], path, "; ")
            if isinstance(more, dict) and "figures" in more:
                self.say.naming = Naming(self.words, more["figures"])
                more = self.heard(MORE, line.cells["more"], path, "; ")
            found |= more if isinstance(more, dict) else {"note": line.text("more")}
        for key in ("rule", "basis"):
            if line.text(key):
                found[key] = self.heard(keys(Criterion)[key].shapes, line.cells[key], (*path, key))
        return found | {key: line.text(key) for key in KEPT if line.text(key)}

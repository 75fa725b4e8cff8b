"""The table of a rulebook of others: its rows as areas and criteria, its sentences as rules."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from cchc.importing.figures import points_of
from cchc.importing.grid import Cell, RefusedError
from cchc.importing.headers import code_of, is_total
from cchc.importing.rulebook_head import head_of
from cchc.importing.rulebook_noted import Noted
from cchc.importing.rulebook_table import KEPT, Line, Table
from cchc.importing.sentence_rules import reading
from cchc.language.naming import Naming
from cchc.language.saying import Saying, number_of
from cchc.model.fields import TODO, Plain
from cchc.model.number import number_text
from cchc.model.rulebook import Criterion
from cchc.model.source import Path


class OtherRow:
    """A row with an id, and those below it that have none: they go on with what it says."""

    def __init__(self, code: str, name: str, line: Line, label: Cell) -> None:
        self.code, self.name, self.line, self.label = code, name, line, label
        self.said: list[str] = []
        self.shared = False
        """True where its sentence is that of other rows too: it may be meant for them together."""
        self.most: Decimal | None = None

    @property
    def sentence(self) -> str:
        """How it is scored, as the document says it, a line each."""
        return "\n".join(self.said)


def others_book(table: Table, noted: Noted) -> tuple[dict[str, Any], list[str]]:
    """The data of the file as far as the table says it, and what is to be said over it."""
    reader = _Reader(noted)
    rows, opening = list(reader.rows(table)), []
    if rows and not any("." in row.code for row in rows):
        opening.append(noted.words("draft.rulebook_flat"))
        for row in rows:
            row.code = TODO if row.code == TODO else f"1.{row.code}"
    for key in ("coverage", "rounding"):
        noted.remarks["rulebook", key] = noted.words(f"draft.rulebook_{key}")
    data: dict[str, Any] = {"rulebook": head_of(table, noted.words)}
    tops = [row for row in rows if "." not in row.code and row.code != TODO]
    ids = dict.fromkeys(row.code.partition(".")[0] for row in rows if row.code != TODO)
    named = {row.code: row for row in tops}
    data["areas"] = [reader.area(i, named.get(i), ("areas", n)) for n, i in enumerate(ids or ["1"])]
    below = [row for row in rows if row not in tops]
    data["criteria"] = [reader.criterion(row, ("criteria", n)) for n, row in enumerate(below)]
    reader.sums(rows)
    return data, opening


class _Reader:
    """Reads the rows of one table."""

    def __init__(self, noted: Noted) -> None:
        self.noted = noted
        self.codes: set[str] = set()
        self.shared: dict[object, OtherRow] = {}
        """The first row that each sentence stands in."""
        self.groups: set[str] = set()
        self.last = ""
        """The id of the row before."""
        self.totals: list[Line] = []

    def rows(self, table: Table) -> Iterator[OtherRow]:
        """The rows with an id; what has none goes on with the row before."""
        last: OtherRow | None = None
        for line in table.lines:
            label = line.cells.get("id") or line.cell("name")
            code, name = self.code(line)
            if not code and is_total(line.text("name") or label.line):
                self.totals.append(line)
                continue
            if not code and last is not None:
                self.goes_on(last, line)
                continue
            if last is not None:
                yield last
            last = OtherRow(code or TODO, name, line, label)
            self.begin(last)
        if last is not None:
            yield last

    def code(self, line: Line) -> tuple[str, str]:
        """The id of a row and its name; the id may begin the name."""
        name, cell = line.text("name"), line.cells.get("id")
        said = line.text("id")
        if cell is not None and cell.number is not None and "," in said:
            found = said.replace(",", ".")
            last = found.endswith(".1") and self.last != found.partition(".")[0]  # or 3.10
            return (TODO if found in self.codes or last else found), name
        read = code_of(said) if said else code_of(name)
        if read is None:
            return "", name
        return read[0], name if said and name else read[1]

    def begin(self, row: OtherRow) -> None:
        """What the first line of a row says."""
        path: Path = ("rows", row.label.place.row)
        if row.code == TODO:
            number = row.label.number is not None
            wording = "code_number" if number else "code_unread"
            values = {"text": row.label.line.replace(",", ".")} if number else {}
            more = values or {"text": row.label.quoted, "more": ""}
            self.noted.note(wording, row.label, path, **more)
        elif row.code in self.codes:
            self.noted.note("code_unread", row.label, path, text=row.code, more="")
            row.code = TODO
        self.codes.add(row.code)
        self.last = row.code
        steps = row.code.split(".")
        self.groups |= {".".join(steps[:n]) for n in range(1, len(steps))}
        self.goes_on(row, row.line, first=True)

    def goes_on(self, row: OtherRow, line: Line, first: bool = False) -> None:
        """What a line adds to how its row is scored: its sentence, or a tier with its points."""
        rule = line.cells.get("rule")
        if rule is not None and rule.text.strip():
            if rule.place in self.shared and first:
                values = {"column": rule.header or rule.quoted}
                self.noted.note("cell_shared", rule, ("rows", row.label.place.row), **values)
                row.shared = self.shared[rule.place].shared = True
            if first or rule.place not in self.shared:
                row.said.append(rule.text.strip())
            self.shared.setdefault(rule.place, row)
        most = line.cell("max_points")
        if first:
            return
        name = line.text("name")
        if name:
            row.said.append(f"{name}: {most.line}" if most.text.strip() else name)

    def points(self, row: OtherRow, path: Path) -> str:
        """The maximum of a row as a file has it."""
        cell = row.line.cell("max_points")
        if not cell.text.strip() and not cell.trouble:
            return Plain(TODO)
        try:
            row.most = points_of(cell)
        except RefusedError as error:
            values = {"column": cell.header or cell.line, "text": cell.quoted, **error.values}
            self.noted.note(error.wording, cell, path, **values)
            return Plain(TODO)
        return number_of(number_text(row.most))

    def area(self, code: str, row: OtherRow | None, path: Path) -> dict[str, Any]:
        """An area as a row names it, or as its criteria let know it."""
        if row is None:
            return {"id": code, "name": TODO}
        self.noted.placed(row.line, path)
        most = self.points(row, (*path, "max_points"))
        return {
            "id": code,
            "name": row.name or TODO,
            **({} if most == TODO else {"max_points": most}),
        }

    def criterion(self, row: OtherRow, path: Path) -> dict[str, Any]:
        """A row as a criterion, its sentence as a rule."""
        self.noted.placed(row.line, path)
        found: dict[str, Any] = {"id": row.code, "name": row.name or TODO}
        found["max_points"] = self.points(row, (*path, "max_points"))
        kept = {key: row.line.text(key) for key in KEPT if row.line.text(key)}
        group = row.code in self.groups
        if row.said:
            kept["how"] = " ".join(row.sentence.split())
        if row.said and not group:
            cell = row.line.cells.get("rule") or row.label
            found |= {"rule": Plain(TODO)} if row.shared else self.rule(row, cell, path)
            place = cell.place.within(self.noted.words)
            file = cell.place.file.rpartition("/")[2]
            ground = self.noted.words("draft.rulebook_ground", file=file, place=place)
            found["basis"] = {"status": "stated", "ground": ground}
        elif not group:
            found["rule"] = Plain(TODO)
        return {**found, **kept}

    def rule(self, row: OtherRow, cell: Cell, path: Path) -> dict[str, Any]:
        """What the sentence of a row says, with what is to be told of it."""
        read = reading(row.sentence, row.most)
        for doubt in read.doubts:
            values = {**doubt.values, "text": " ".join(row.sentence.split())}
            for key in ("one", "other"):
                if isinstance(values.get(key), dict):
                    values[key] = self.words_of(values[key])
            self.noted.note(doubt.wording, cell, (*path, "rule"), criterion=row.code, **values)
        return dict(read.keys)

    def words_of(self, rule: dict[str, Any]) -> str:
        """A rule said back."""
        words, given = self.noted.words, {"id": "1.1", "name": TODO, "rule": rule}
        read = Criterion.model_validate({**given, "max_points": Plain("0")}).rule
        return "" if read is None else Saying(words, Naming(words)).say(read)

    def sums(self, rows: list[OtherRow]) -> None:
        """Each group, and the total, that its rows do not add up to."""
        known = {row.code: row for row in rows if row.code != TODO}
        inside: dict[str, list[Decimal | None]] = {}
        for code, row in known.items():
            inside.setdefault(code.rpartition(".")[0], []).append(row.most)
        for code, row in known.items():
            self.sum(row.most, inside.get(code, []), row.line.cell("max_points"), code)
        tops = [row.most for code, row in known.items() if "." not in code]
        for line in self.totals:
            cell = line.cell("max_points")
            try:
                self.sum(points_of(cell), tops, cell, line.text("name") or line.text("id"))
            except RefusedError:
                continue

    def sum(self, most: Decimal | None, inside: list[Decimal | None], cell: Cell, of: str) -> None:
        """A sum that is held against what it is the sum of, where all of it is known."""
        total = sum((one for one in inside if one is not None), Decimal(0))
        if inside and None not in inside and most is not None and total != most:
            values = {"criterion": of, "sum": total, "max": most}
            self.noted.note("children_differ", cell, ("sum", of), **values)

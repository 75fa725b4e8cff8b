"""A document with the table of a rulebook to the file of one: printed by us, or the table of others."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.fonts import legacy_font
from cchc.importing.grid import RefusedError
from cchc.importing.importing import read_grid, refused
from cchc.importing.rulebook_noted import Noted
from cchc.importing.rulebook_others import others_book
from cchc.importing.rulebook_own import own_book
from cchc.importing.rulebook_table import Table, table_of
from cchc.importing.rulebook_text import rulebook_text
from cchc.importing.rulebook_update import There, updated
from cchc.language.words import Words
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.fields import TODO
from cchc.reading.todo import open_paths
from cchc.reading.tree import parse


class Drafted(NamedTuple):
    """The file (None where there is none), and everything that is left open."""

    text: str | None
    findings: tuple[Diagnostic, ...]
    criteria: int = 0
    rules: int = 0
    """How many criteria have a rule."""
    open: int = 0
    """How many values are TODO."""
    undecided: bool = False

    @property
    def unsettled(self) -> int:
        """How many findings a person has to look at."""
        return sum(found.severity is not Severity.INFO for found in self.findings)


def import_rulebook(
    path: Path, sheet: str | None, words: Words, there: There | None = None
) -> Drafted:
    """The rulebook of a document; the file that is `there` with what the document says, where one is
    given. Never raises for what the document is: see `findings`.
    """
    noted = Noted(words)
    try:
        table = _table(path, sheet)
        data, opening = _data(table, path, noted)
        if there is None:
            text = rulebook_text(data, opening, noted.comments)
        else:
            text = updated(there, data, table.words is not None, table.header.cells[0], noted)
    except RefusedError as error:
        none = refused(error, path)
        return Drafted(None, none.findings, undecided=none.undecided)
    data = parse(text, path.name).data if there is not None else data
    rules = sum(one.get("rule", TODO) != TODO for one in data["criteria"])
    left = len(tuple(open_paths(data)))
    return Drafted(text, noted.findings, len(data["criteria"]), rules, left)


def _table(path: Path, sheet: str | None) -> Table:
    """The table of a document. Raises `RefusedError` where none can be read."""
    grid = read_grid(path, sheet)
    font = legacy_font(grid)
    if font:
        raise RefusedError("document_font", font=font)
    table = table_of(grid)
    if table is None or not table.lines:
        raise RefusedError("rulebook_none")
    return table


def _data(table: Table, path: Path, noted: Noted) -> tuple[dict[str, Any], list[str]]:
    say = noted.words
    if table.words is not None:
        return own_book(table, noted), [say("draft.rulebook_own", file=path.name)]
    data, told = others_book(table, noted)
    return data, [say("draft.rulebook", file=path.name), say("draft.todo"), *told]

"""The documents of a folder, read one by one whatever they are; what could not be read is told."""

from __future__ import annotations

import gc
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.convert import TARGETS, converted, old_kind
from cchc.importing.form_file import About, about_file
from cchc.importing.grid import Grid, RefusedError
from cchc.importing.importing import read_grid
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Location
from cchc.reading.folder import shown

MAX_FILES = 10_000
"""Files of a folder that are looked at; a country has some thousands of communes."""
AT_ONCE = 50
"""So many documents are in memory at most: the parts of one refer to each other."""
IGNORED = frozenset(["thumbs.db", "desktop.ini"])
"""What Windows leaves in folders."""
Progress = Callable[[int, int], None]
"""Told how many files have been read, of how many."""
MOST_CELLS, MOST_LINES, MOST_LETTERS = 20_000, 5_000, 1_000_000
"""So long are the forms of a document together: a form has at most some thousand cells."""


class Document(NamedTuple):
    """A document that was read: its tables, what its file says, where it stands, what it is called."""

    grid: Grid
    about: About
    where: Location
    name: str


class Folder(ABC):
    """Goes through a folder; whoever reads forms says what becomes of a document (`document`)."""

    def __init__(self) -> None:
        self.findings: list[Diagnostic] = []
        self.old: list[tuple[Path, str]] = []

    @abstractmethod
    def document(self, read: Document) -> None:
        """Take a document."""

    @abstractmethod
    def own(self, file: Path) -> bool:
        """True for a file of a kind that is not read which was written by the same command."""

    def go_through(self, folder: Path, progress: Progress, besides: Callable[[Path], bool]) -> None:
        """The files of a folder and of those within it, but those that are dealt with `besides`; those
        of older and other programs last. Raises `RefusedError` where the packages that read them are
        not installed.
        """
        files = sorted(_files(folder, self.findings))
        if len(files) > MAX_FILES:
            self.findings.append(finding("form_files", Location(shown(folder)), limit=MAX_FILES))
        files = files[:MAX_FILES]
        for done, file in enumerate(files):
            progress(done - len(self.old), len(files))
            if done and done % AT_ONCE == 0:
                gc.collect()
            if not besides(file):
                self.take(file, file)
        self._convert(progress, len(files))
        progress(len(files), len(files))

    def take(self, file: Path, original: Path) -> None:
        """One file; `original` is what it was made of."""
        where = Location(shown(original))
        try:
            grid = read_grid(file, named=where.file)
            _hold(grid)
        except RefusedError as refused:
            self._refuse(file, where, refused)
            return
        self.document(Document(grid, about_file(file), where, original.name))

    def _convert(self, progress: Progress, count: int) -> None:
        """Read the files of older and other programs, where they can be converted; else say how."""
        for left, (file, made) in enumerate(converted(self.old)):
            progress(count - len(self.old) + left, count)
            kind = dict(self.old)[file]
            where, values = Location(shown(file)), dict[str, Any](kind=kind, target=TARGETS[kind])
            if made is None:
                folder = shown(file.parent)
                self.findings.append(finding("form_old", where, folder=folder, **values))
            else:
                self.findings.append(finding("form_converted", where, **values))
                self.take(made, file)

    def _refuse(self, file: Path, where: Location, refused: RefusedError) -> None:
        if refused.wording == "office_missing":
            raise refused  # else every unit would stand there as one that sent nothing
        kind = old_kind(file, refused)
        if kind is not None:
            self.old.append((file, kind))
        elif not self.own(file):
            values: dict[str, Any] = dict(refused.values)
            values.pop("line", None)
            self.findings.append(finding(refused.wording, where, **values))


def _hold(grid: Grid) -> None:
    """Raises `RefusedError` for what is too long to be forms."""
    rows = [row for block in grid.blocks for row in block.rows]
    cells = [cell for row in rows for cell in row.filled]
    counts = {
        "cells": (len(cells), MOST_CELLS),
        "lines": (len(grid.lines), MOST_LINES),
        "letters": (sum(len(cell.text) for cell in cells), MOST_LETTERS),
    }
    for kind, (count, most) in counts.items():
        if count > most:
            raise RefusedError("form_long", kind=kind, limit=most)


def _files(folder: Path, findings: list[Diagnostic]) -> Iterator[Path]:
    """The files of a folder; not hidden ones, nor those by which Word marks an open document."""

    def refuse(error: OSError) -> None:
        where = Location(shown(Path(error.filename)))
        reason = error.strerror or str(error)
        findings.append(finding("document_unreadable", where, reason=reason))

    for inside, folders, found in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [path for name in folders if (path := Path(inside, name)).is_symlink()]
        findings.extend(finding("form_link", Location(shown(link))) for link in links)
        wanted = (name for name in found if not name.startswith((".", "~$")))
        yield from (Path(inside, name) for name in wanted if name.lower() not in IGNORED)

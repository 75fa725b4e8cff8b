"""Folders of one body each as one data set: what they share stands once, what differs stops it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Frozen
from cchc.model.source import Location, Source
from cchc.model.units import Group, Unit, Units
from cchc.reading.folder import Folder, data_files, shown
from cchc.reading.load import load
from cchc.reading.tree import parse

UNITS = "units.yaml"


class Joined(NamedTuple):
    """The files of the data set by their paths in it; none where something stands in the way."""

    files: Mapping[str, bytes]
    findings: tuple[Diagnostic, ...]
    bodies: int = 0
    unread: bool = False
    """True where a file cannot be read."""


def join_folders(folder: Path) -> Joined:
    """One data set of the folders in a folder. Raises `OSError` for what cannot be opened."""
    problems: list[Diagnostic] = []
    places = [p for p in sorted(folder.iterdir()) if p.is_dir() and not p.name.startswith(".")]
    read = [(place, load(Folder(place, False))) for place in places]
    problems += [problem for _, loaded in read for problem in loaded.problems]
    if problems:
        return Joined({}, tuple(problems), unread=True)
    joiner = _Joiner()
    for file in data_files(folder):
        if file.parent == folder:
            joiner.tell("folder_top", Location(shown(file)))
    for place, loaded in read:
        joiner.take(place, loaded.dataset)
    if not joiner.scored and not joiner.findings:
        joiner.tell("folder_nothing", Location(shown(folder)))
    return joiner.joined()


class _Joiner:
    """The files of all folders that were taken so far."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.findings: list[Diagnostic] = []
        self.books: dict[str, tuple[Frozen, Source]] = {}
        self.parties: dict[str, tuple[Frozen, Source]] = {}
        self.scored: dict[tuple[str, str], Source] = {}
        self.lists: dict[str, list[str]] = {"units": [], "groups": []}

    def tell(self, wording: str, at: Location, **values: str) -> None:
        """Something that stands in the way."""
        told: dict[str, Any] = dict(values)
        self.findings.append(finding(wording, at, **told))

    def take(self, place: Path, dataset: Dataset) -> None:
        """The files of one folder: rulebooks and units where they are new, the others as they are."""
        for book in dataset.rulebooks:
            name = book.content.head.id
            if self._new(self.books, name, book.content, book.source, "folder_books"):
                self._copy(place, book.source.file)
        for units in dataset.units:
            if units.content.model_fields_set - {"schema_", *self.lists}:
                self.tell("folder_form", Location(units.source.file))
            for kind in self.lists:
                for i, party in enumerate(getattr(units.content, kind)):
                    if self._new(self.parties, party.id, party, units.source, "folder_units"):
                        self.lists[kind].append(_item(units.source, (kind, i)))
        for scored in dataset.scored:
            key = scored.body, str(scored.period)
            before = self.scored.setdefault(key, scored.source)
            if before is not scored.source:
                values = {"body": scored.body, "period": key[1], "other": before.file}
                self.tell("folder_scores", Location(scored.source.file), **values)
        merged = {one.source.file for one in (*dataset.rulebooks, *dataset.units)}
        for each in (file for file in dataset.files if file.source.file not in merged):
            self._copy(place, each.source.file)
        for table in dataset.tables:
            self._copy(place, table.lines.file)

    def _new(
        self,
        known: dict[str, tuple[Frozen, Source]],
        name: str,
        content: Frozen,
        source: Source,
        wording: str,
    ) -> bool:
        """True for what no folder had yet; what another has otherwise is told."""
        if name not in known:
            known[name] = content, source
            return True
        before, where = known[name]
        if before != content:
            self.tell(wording, Location(source.file), name=name, other=where.file)
        return False

    def _copy(self, place: Path, file: str) -> None:
        inside = Path(file).resolve().relative_to(place.resolve())
        self.files[f"{place.name}/{inside.as_posix()}"] = Path(file).read_bytes()

    def joined(self) -> Joined:
        """All files, or none where something was told."""
        lines = ["schema: cchc/units/v1"]
        for kind, items in self.lists.items():
            lines += [f"{kind}:", *items] if items else []
        if len(lines) > 1 and not self.findings:
            text = "\n".join(lines) + "\n"
            tree = parse(text, UNITS)
            same = not tree.problems and self._same(tree.data)
            if not same:
                first = next(iter(self.parties.values()))[1]
                self.tell("folder_form", Location(first.file))
            self.files[UNITS] = text.encode("utf-8")
        if self.findings:
            return Joined({}, tuple(self.findings))
        return Joined(self.files, (), len({body for body, _ in self.scored}))

    def _same(self, data: Any) -> bool:
        """True where the file that was put together says what the files of the folders said."""
        try:
            units = Units.model_validate(data)
        except ValidationError:
            return False
        made: dict[str, Unit | Group] = {unit.id: unit for unit in units.units}
        made |= {group.id: group for group in units.groups}
        return made == {name: party for name, (party, _) in self.parties.items()}


def _item(source: Source, path: tuple[str, int]) -> str:
    """The lines of an item of a list as they stand in its file."""
    text = Path(source.file).read_text(encoding="utf-8-sig").splitlines()
    first = source.at(path).line - 1
    depth = _depth(text[first])
    last = first + 1
    while last < len(text) and (not text[last].strip() or _depth(text[last]) > depth):
        last += 1
    return "\n".join(f"  {line[depth:]}".rstrip() for line in text[first:last]).rstrip()


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

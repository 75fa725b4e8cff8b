"""A data folder to a `Dataset`, or to the list of everything that keeps it from being one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from cchc.model.codes import finding, finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import TODO, Frozen
from cchc.model.kinds import KINDS, FileKind
from cchc.model.source import Location, Sourced
from cchc.model.tuples import NamedTuple
from cchc.reading import tree
from cchc.reading.folder import Folder, data_files, kind_of, shown
from cchc.reading.lines import line_after
from cchc.reading.problems import Typed, diagnostics
from cchc.reading.visible import visible

if TYPE_CHECKING:
    from cchc.model.scores import ScoreTable

M = TypeVar("M", bound=Frozen)


class Loaded(NamedTuple):
    """What could be read, and what could not."""

    dataset: Dataset
    problems: tuple[Diagnostic, ...]


def load(folder: Folder, kinds: frozenset[str] = frozenset(KINDS)) -> Loaded:
    """Read the files of the given kinds. Never raises for what is in the folder: see `problems`."""
    problems: list[Diagnostic] = []
    found: dict[str, list[Sourced[Any]]] = {kind: [] for kind in KINDS}
    places: dict[str, Path] = {}
    todo: list[Diagnostic] = []
    for file in _files(folder.path, problems):
        content = _content(file, problems)
        if content is None:
            continue
        kind = kind_of(content)
        if kind in KINDS and kind not in kinds:
            continue
        sourced = _read(file, content, kind, problems, todo)
        if sourced is not None and kind is not None:
            found[kind].append(sourced)
            places[sourced.source.file] = file.parent
    read: dict[str, Any] = {KINDS[kind].field: tuple(files) for kind, files in found.items()}
    read["tables"] = tables = _tables(found["scores"], places, problems)
    todo += (one for table in tables for one in table.open)
    dataset = Dataset(shown(folder.path), folder.shipped, todo=tuple(todo), **read)
    for kind in kinds:
        there = found[kind] or found.get(KINDS[kind].instead) or dataset.held
        if KINDS[kind].needed and not there and not problems:
            problems.append(finding("file_missing", Location(dataset.folder), kind=kind))
    return Loaded(dataset, tuple(problems))


def _tables(
    heads: list[Sourced[Any]], places: Mapping[str, Path], problems: list[Diagnostic]
) -> tuple[ScoreTable, ...]:
    """The tables that the heads name."""
    if not heads:
        return ()
    from cchc.reading.table import table_of

    tables = (table_of(head, places[head.source.file], problems) for head in heads)
    return tuple(table for table in tables if table is not None)


def read_one(file: Path, model: type[M], kind: str) -> tuple[M | None, tuple[Diagnostic, ...]]:
    """A file that belongs to no data folder, of one kind. Never raises for what is in it."""
    problems: list[Diagnostic] = []
    content = _content(file, problems)
    if content is None:
        return None, tuple(problems)
    sourced, found = read_content(file, content, kind)
    one = sourced.content if sourced is not None else None
    return (one if isinstance(one, model) else None), found


def read_content(
    file: Path, content: bytes, kind: str
) -> tuple[Sourced[Any] | None, tuple[Diagnostic, ...]]:
    """What a file of a kind is, or will be, by its bytes. Never raises for what is in it."""
    problems: list[Diagnostic] = []
    todo: list[Diagnostic] = []
    sourced = _read(file, content, kind_of(content), problems, todo, (kind,))
    problems += [] if sourced is not None else todo
    return sourced, tuple(problems)


def _files(folder: Path, problems: list[Diagnostic]) -> list[Path]:
    where = Location(shown(folder))
    try:
        if not folder.is_dir():
            wording = "folder_missing" if not folder.exists() else "not_a_folder"
            problems.append(finding(wording, where))
            return []
        files = data_files(folder)
    except OSError as error:
        problems.append(finding("file_unreadable", where, reason=error.strerror or str(error)))
        return []
    if not files:
        problems.append(finding("folder_empty", where))
    return files


def _content(file: Path, problems: list[Diagnostic]) -> bytes | None:
    where = Location(shown(file))
    try:
        if file.exists() and not file.is_file():  # a pipe would never end, a device neither
            wording = "not_a_file" if file.is_dir() else "file_special"
            problems.append(finding(wording, where))
            return None
        with file.open("rb") as stream:
            content = stream.read(tree.MAX_BYTES + 1)
    except FileNotFoundError:
        problems.append(finding("file_absent", where))
        return None
    except OSError as error:
        problems.append(finding("file_unreadable", where, reason=error.strerror or str(error)))
        return None
    if len(content) > tree.MAX_BYTES:
        problems.append(finding("too_large", where, limit=tree.MAX_BYTES))
        return None
    return content


def _read(
    file: Path,
    content: bytes,
    kind: str | None,
    problems: list[Diagnostic],
    todo: list[Diagnostic],
    kinds: Iterable[str] = KINDS,
) -> Sourced[Frozen] | None:
    name = shown(file)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = line_after(content[: error.start])
        problems.append(finding("not_text", Location(name, line, 1)))
        return None
    if "\0" in text:
        line = line_after(content[: content.index(b"\0")])
        problems.append(finding("not_text", Location(name, line, 1)))
        return None
    if not text.strip():
        problems.append(finding("file_empty", Location(name)))
        return None
    parsed = tree.parse(text, name)
    problems.extend(parsed.problems)
    if parsed.data is None or not parsed.whole:
        if not parsed.problems:
            problems.append(finding("file_empty", Location(name)))
        return None
    if kind is None or kind not in kinds:
        written = parsed.data.get("schema") if isinstance(parsed.data, dict) else None
        place = parsed.source.at(("schema",) if written is not None else ())
        allowed = ", ".join(f"cchc/{k}/v1" for k in kinds)
        text = visible(str(written or "–"))
        problems.append(finding("schema_line", place, text=text, allowed=allowed))
        return None
    typed = _typed(KINDS[kind], parsed, TODO in text)
    said = {problem.location.line for problem in parsed.problems}  # of one cause, one message
    problems.extend(problem for problem in typed.problems if problem.location.line not in said)
    todo.extend(typed.todo)
    if typed.content is None:
        return None
    empty = [finding_at("value_empty", parsed.source, path) for path in parsed.empty]
    problems.extend(empty)  # an optional key without a value would pass as one left out
    return None if parsed.problems or empty else Sourced(typed.content, typed.source)


def _typed(kind: FileKind, parsed: tree.Tree, open_values: bool) -> Typed:
    """What a file says as its model, or why it is none; `open_values` where some may be TODO."""
    if open_values and isinstance(parsed.data, dict):
        from cchc.reading.todo import read_open

        return read_open(kind, parsed.data, parsed.source)
    try:
        return Typed(kind.model.model_validate(parsed.data), parsed.source)
    except ValidationError as error:
        return Typed(None, parsed.source, diagnostics(error, parsed.data, parsed.source))

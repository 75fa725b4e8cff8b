"""How the first files of a data folder are written: what is known, TODO for the rest, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cchc.importing.draft import scalar
from cchc.importing.offices import doubtful
from cchc.language.words import Words
from cchc.model.fields import TODO
from cchc.model.units import Group, Unit


class Book(NamedTuple):
    """What the head of a rulebook says."""

    id: str
    title: str
    levels: Sequence[str]
    year: int
    document: str = TODO
    step: str = "0.01"


class Node(NamedTuple):
    """An area (without a maximum) or a criterion as far as it is known; also the row of one."""

    id: str
    name: str = TODO
    most: str = ""
    form: str = ""
    """In words, the figures that its rule measures; without them points are asked for."""


def comments(words: Words, *keys: str, file: str = "") -> list[str]:
    """Sentences of the catalogue as lines of comment; a sentence may have several lines."""
    lines = (line for key in keys for line in words(key, file=file).split("\n"))
    return [f"# {line}".rstrip() for line in lines]


def criteria(
    opening: Iterable[str], book: Book, areas: Iterable[Node], nodes: Iterable[Node], words: Words
) -> str:
    """A `cchc/criteria/v1` file whose rules are still to come."""
    levels = book.levels[0] if len(book.levels) == 1 else f"[{', '.join(book.levels)}]"
    lines = [
        *opening,
        "schema: cchc/criteria/v1",
        "rulebook:",
        f"  id: {book.id}",
        f"  title: {scalar(book.title)}",
        f"  body_level: {levels}",
        f"  valid: {book.year}..{book.year}",
        "  coverage: partial",
        "  issued_by:",
        f"    document: {scalar(book.document)}",
        "  basis:",
        "    status: assumed",
        f"    ground: {scalar(words('start.ground'))}",
        f"  rounding: {{step: {book.step}, mode: half_up}}",
        "",
        "areas:",
        *(f'  - {{id: "{area.id}", name: {quoted(area.name)}}}' for area in areas),
        "",
        "criteria:",
    ]
    for node in nodes:
        lines += [
            f"  - id: {node.id if node.id == TODO else quoted(node.id)}",
            f"    name: {scalar(node.name)}",
            f"    max_points: {node.most or TODO}",
            f"    rule: {TODO}",
        ]
    return _text(lines)


def appraisal(
    body: str, period: tuple[str, str], rulebook: str, nodes: Iterable[Node], words: Words
) -> str:
    """A `cchc/appraisal/v1` file with a row to fill in for each criterion."""
    lines = [
        *comments(words, "start.rows"),
        "schema: cchc/appraisal/v1",
        f"body: {body}",
        f"{period[0]}: {period[1]}",
        f"rulebook: {rulebook}",
        "rows_given: all",
        "published_by:",
        f"  document: {TODO}",
        f"source: {TODO}",
        "",
        "rows:",
    ]
    for node in nodes:
        lines += [f"  # {node.name}"] if node.name != TODO else []
        lines += [
            f'  - criterion: "{node.id}"',
            f"    max_points: {node.most or TODO}",
            *([f"    # {node.form}"] if node.form else []),
            f"    {'evidence' if node.form else 'appraised'}: {TODO}",
            "",
        ]
    return _text(lines)


def units(parties: Sequence[Unit | Group], words: Words) -> str:
    """A `cchc/units/v1` file."""
    lines = [*comments(words, "start.units"), "schema: cchc/units/v1"]
    lines += [*comments(words, "start.office"), "units:"]
    lines += [line for unit in parties if isinstance(unit, Unit) for line in _unit(unit, words)]
    groups = [group for group in parties if isinstance(group, Group)]
    lines += ["groups:"] if groups else []
    for group in groups:
        lines += [
            f"  - id: {group.id}",
            f"    name: {scalar(group.name)}",
            "    members: []",
            "    complete: false",
            f"    incomplete_reason: {scalar(words('start.members'))}",
        ]
    return _text(lines)


def quoted(text: str) -> str:
    """A text within a flow mapping, or an id that is no number: in double quotes."""
    inside = scalar(text)
    return inside if inside.startswith('"') else f'"{inside}"'


def _unit(unit: Unit, words: Words) -> Iterator[str]:
    if doubtful(unit.name):
        yield f"  # {TODO}: {words('start.doubtful')}"
    yield f"  - {{id: {unit.id}, name: {quoted(unit.name)}, kind: {unit.kind}}}"


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"

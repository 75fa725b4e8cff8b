"""The rules of the house as functions over source text: who imports whom, who prints, no floats."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

ROOMS = (
    "model",
    "language",
    "reading",
    "importing",
    "scoring",
    "analysis",
    "checking",
    "reporting",
    "cli",
)
"""In the order that data flow: a room may use only the rooms before it, and itself."""
BLIND = ("scoring", "analysis", "checking")
FILES = ("reading", "importing")
"""Rooms that take models never use those that read files; importers never score."""
OUTWARD = ("reading", "importing", "reporting", "cli")
"""Rooms that may meet files, terminals and the packages for them."""
TOP = ("__init__.py", "__main__.py")
"""The only files beside the rooms."""
PACKAGES = ("rich", "typer")
TYPER = ("Typer", "Option", "Argument", "Exit", "Abort")
"""What is used of typer: names that it promises to everybody."""
POSIX = ("fcntl", "grp", "pty", "pwd", "readline", "resource", "termios", "tty")
"""Modules that Windows does not have."""
CALLS = ("print", "open", "input")
MODULE = re.compile(r"(cchc|rich|typer)(\.\w+)+")
"""A text that can only be meant for importing by name."""
METHODS = ("open", "read_text", "read_bytes", "write_text", "write_bytes")


class Breach(NamedTuple):
    """A rule broken: where, and in a word how."""

    file: str
    line: int
    rule: str


def room_of(file: str) -> str | None:
    """The room of `cchc/<room>/….py`, or None for a file in no room."""
    parts = file.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "cchc" and parts[1] in ROOMS else None


def imported(tree: ast.AST, file: str) -> Iterator[tuple[int, str]]:
    """Line and full name of every module imported: anywhere in it, relative, or by a text."""
    package = file.removesuffix(".py").split("/")[:-1]
    for node in nodes(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            origin = ".".join(part for part in (base, node.module) if part)
            yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Constant) and MODULE.fullmatch(str(node.value)):
            yield node.lineno, str(node.value)


@cache
def parsed(source: str) -> ast.Module:
    """The tree of a file, which several rules look at."""
    return ast.parse(source)


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """All that a tree holds."""
    return tuple(ast.walk(tree))


def arrows(source: str, file: str) -> list[tuple[str, str]]:
    """Each import from one room (or the top) to a room, as (from, to)."""
    here = room_of(file) or "cchc"
    names = (name.split(".") for _, name in imported(parsed(source), file))
    return [(here, n[1]) for n in names if n[0] == "cchc" and len(n) > 1 and n[1] in ROOMS]


def breaches(source: str, file: str) -> list[Breach]:
    """Every rule that a file breaks."""
    tree = parsed(source)
    found = [Breach(file, line, rule) for line, rule in (*_any(tree), *_place(tree, file))]
    return sorted(found, key=lambda breach: breach.line)


def _any(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """What no file may do."""
    if not (ast.get_docstring(tree) or "").strip():
        yield 1, "docstring"
    for node in nodes(tree):
        value = node.value if isinstance(node, ast.Constant) else None
        named = isinstance(node, ast.Name) and node.id == "float"
        if isinstance(node, ast.expr) and (
            named or value == "float" or isinstance(value, float | complex)
        ):
            yield node.lineno, "float"
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id == "typer"
            and node.attr not in TYPER
        ):
            yield node.lineno, "typer inside"


def _place(tree: ast.Module, file: str) -> Iterator[tuple[int, str]]:
    """What a file may not do where it stands."""
    room = room_of(file)
    if room is None:
        if file not in tuple(f"cchc/{name}" for name in TOP):
            yield 1, "no room"
        return
    for line, name in imported(tree, file):
        first, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        if first == "cchc" and target in ROOMS:
            if ROOMS.index(target) > ROOMS.index(room):
                yield line, "order"
            elif target in FILES and room in BLIND:
                yield line, target
        elif first == "cchc" and target == "*":
            yield line, "order"
        if first in PACKAGES and room not in OUTWARD:
            yield line, first
        elif first == "typer" and rest and rest not in TYPER:
            yield line, "typer inside"
        elif first in POSIX:
            yield line, "posix"
    if room in OUTWARD:
        return
    for node in nodes(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield node.lineno, node.func.id
        elif isinstance(node, ast.Attribute) and node.attr in METHODS:
            yield node.lineno, node.attr

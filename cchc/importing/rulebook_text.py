"""The data of a rulebook as the YAML of its file, with what is open above each key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from cchc.importing.draft import scalar
from cchc.importing.skeleton import quoted
from cchc.language.shapes import keys
from cchc.model.fields import TODO, Frozen, Plain
from cchc.model.rulebook import Area, Criterion, Head
from cchc.model.source import Path

WIDTH = 110
"""What fits on a line of this width is written on one."""
Comments = Callable[[Path], Iterable[str]]
ORDER: dict[str, type[Frozen]] = {"rulebook": Head, "areas": Area, "criteria": Criterion}


def rulebook_text(data: Mapping[str, Any], opening: Iterable[str], comments: Comments) -> str:
    """The text of a `cchc/criteria/v1` file."""
    lines = [*(f"# {line}" for line in opening), "schema: cchc/criteria/v1"]
    for key, value in data.items():
        lines += [""] if key in ORDER else []
        lines += pair(key, _ordered(key, value), "", (key,), comments)
    return "\n".join(lines) + "\n"


def _ordered(key: str, value: Any) -> Any:
    """The keys of the head, an area or a criterion in the order of the model."""
    model = ORDER.get(key)
    if model is None:
        return value
    if isinstance(value, list):
        return [ordered(model, one) for one in value]
    return ordered(model, value)


def ordered(model: type[Frozen], value: Mapping[str, Any]) -> dict[str, Any]:
    """Keys in the order of their model."""
    order = list(keys(model))
    return dict(sorted(value.items(), key=lambda one: order.index(one[0])))


def pair(key: str, value: Any, indent: str, path: Path, comments: Comments) -> Iterator[str]:
    """A key and its value, with what is open above it."""
    yield from (f"{indent}# {line}" for line in comments(path))
    if isinstance(value, list) and path[0] in ("areas", "criteria") and len(path) == 1:
        yield f"{indent}{key}:"
        for i, item in enumerate(value):
            yield from item_lines(item, f"{indent}  ", (*path, i), comments)
        return
    short = f"{indent}{key}: {flow(value) if isinstance(value, dict | list) else text(value)}"
    if not isinstance(value, dict | list) or (len(short) <= WIDTH and len(path) > 1):
        yield short
    elif isinstance(value, dict):
        yield f"{indent}{key}:"
        for name, one in value.items():
            yield from pair(name, one, f"{indent}  ", (*path, name), comments)
    else:
        yield f"{indent}{key}:"
        for i, one in enumerate(value):
            yield from item_lines(one, f"{indent}  ", (*path, i), comments)


def item_lines(item: Any, indent: str, path: Path, comments: Comments) -> Iterator[str]:
    """An item of a list: on a line where it fits, else a key a line."""
    yield from (f"{indent}# {line}" for line in comments(path))
    short = f"{indent}- {flow(item)}"
    whole = len(path) == 2 and path[0] == "criteria"
    if not isinstance(item, dict) or (len(short) <= WIDTH and not whole):
        yield short
        return
    inside = [
        line
        for key, value in item.items()
        for line in pair(key, value, f"{indent}  ", (*path, key), comments)
    ]
    first = next(i for i, line in enumerate(inside) if not line.lstrip().startswith("#"))
    yield from (line[2:] for line in inside[:first])
    yield f"{indent}- {inside[first].lstrip()}"
    yield from inside[first + 1 :]


def flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(flow, value)) + "]"
    return text(value, inside=True)


def text(value: str, inside: bool = False) -> str:
    """A scalar: numbers and days bare, words in quotes where they need them."""
    if isinstance(value, Plain) or value == TODO:
        return str(value)
    plain = scalar(value)
    return (
        quoted(value) if inside and not value.replace("-", "").replace("_", "").isalnum() else plain
    )

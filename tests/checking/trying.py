"""What the reader and the checks say of the shipped data with other data in one of their files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import ValidationError

from cchc.checking.run import found, with_later
from cchc.checking.settle import settle
from cchc.checking.table import CHECKS, Check
from cchc.checking.table import FIRST as PHASES
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.kinds import KINDS
from cchc.model.source import Sourced
from cchc.reading.problems import diagnostics
from tests import support
from tests.checking.single_changes import FILES, Step

FIRST = tuple(check for check in CHECKS if check.phase in PHASES)
LAST: dict[str, Check] = {}
"""The check that told of the last change of a sort: it is asked first of the next one."""


@cache
def shipped() -> Dataset:
    """The shipped data, read once."""
    loaded = support.shipped()
    assert loaded.problems == ()
    return loaded.dataset


def said(file: str, data: Any, sort: str) -> Iterator[Diagnostic]:
    """What is said and not acknowledged, bit by bit, so that who needs but one asks for no more:
    some of it twice, of the shipped data themselves nothing.
    """
    try:
        dataset = changed(file, data)
    except ValidationError as error:
        yield from diagnostics(error, data, support.tree_of(file).source)
        return
    first: list[Diagnostic] = []
    for check in sorted(FIRST, key=lambda one: one is not LAST.get(sort)):
        new = list(found(dataset, check.phase, (check,)))
        first += new
        for one in new:
            if one in remaining((one,), dataset):
                LAST[sort] = check
                yield one
    yield from remaining(with_later(first, dataset), dataset)


def remaining(every: Any, dataset: Dataset) -> list[Diagnostic]:
    """The errors and warnings that the data do not acknowledge."""
    return [one for one in settle(every, dataset).remaining if one.severity is not Severity.INFO]


def changed(file: str, data: Any) -> Dataset:
    """The shipped data with other data in a file; what lies in its lists as before is not read again.
    Raises `ValidationError`.
    """
    kind = KINDS[FILES[file]]
    (old,) = getattr(shipped(), kind.field)
    names = {field.alias or name: name for name, field in kind.model.model_fields.items()}
    whole = dict(data)
    for key, before in support.tree_of(file).data.items():
        if isinstance(before, list) and isinstance(data.get(key), list):
            models = getattr(old.content, names[key])
            read = {id(raw): model for raw, model in zip(before, models, strict=True)}
            whole[key] = [read.get(id(raw), raw) for raw in data[key]]
    model = kind.model.model_validate(whole)
    new: Any = {kind.field: (Sourced(model, old.source),)}
    return replace(shipped(), **new)


def with_value(data: Any, path: tuple[Step, ...], value: Any) -> Any:
    """The data with another value at a path; what lies beside the path is shared, and only read."""
    if not path:
        return value
    made = data.copy()
    made[path[0]] = with_value(data[path[0]], path[1:], value) if path[1:] else value
    return made

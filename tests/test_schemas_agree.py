"""What the published schema refuses, the tool refuses: examples with one value written otherwise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc.model.fields import Plain
from cchc.model.kinds import KINDS
from cchc.reading.folder import Folder, kind_of
from cchc.reading.load import load
from cchc.reading.tree import parse
from tests.snippets import EXAMPLES
from tests.test_schemas import complaints

WRITINGS = (
    *("null", "~", "Null", "true", "no", "on", "464", "007", "2024", "2024.0", "1.5", ".5", "1e3"),
    *("-0", "-2", "1_000", "0x1F", "0o17", ".inf", "12:30", "2023-12-15", "85%", "-0%", "5 %", "x"),
    *("[]", "{}", "[x]", "{x: y}", "'null'", "'464'", "'true'", "' '", "'-0'", "' 1,5 '", "'1,5'"),
    *("'- 0,3'", "'−0,3'", "'1.234,5'", "' 15/12/2023 '", "' 2024 '", "' 02/2024'", "' 85% '"),
    *("'-0,0%'", "' 8,5 % '", "'1.1'", "1.1", "'3.10 '", "'NV-1.1 '", "'a '", "'2023..2025 '"),
    *('"a\\u200bb"', '"1\\u00a05"', '"a\\nb"', '"1\\n"', '"85%\\n"', '"2024\\n"', "'2025-Q3'"),
)
"""Values that one of the two, or a reader of YAML, may take for something else."""


class Scalar(NamedTuple):
    """One value of an example, with its place and how the file writes it."""

    kind: str
    text: str
    place: tuple[int, int]
    written: str


@cache
def scalars() -> tuple[Scalar, ...]:
    """A value for every key path of every kind of file, out of the right examples of the codes."""
    found: dict[tuple[str, ...], Scalar] = {}
    for file in sorted(EXAMPLES.glob("C[1-6]??/good/*.yaml")):
        kind = kind_of(file.read_bytes()) or ""
        text = file.read_text(encoding="utf-8")
        tree = parse(text, file.name)
        for path, place in tree.source.values.items():
            value = tree.data
            for step in path:
                value = value[step]
            keys = (kind, *(step for step in path if isinstance(step, str)))
            if isinstance(value, str) and keys not in found:
                rest = text.split("\n")[place[0] - 1][place[1] - 1 :]
                written = str(value) if isinstance(value, Plain) else json.dumps(value)
                if rest.startswith(written):
                    found[keys] = Scalar(kind, text, place, written)
    return tuple(found.values())


def spoilt(one: Scalar, writing: str) -> str:
    """The example with the value written otherwise."""
    line, column = one.place
    lines = one.text.split("\n")
    before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
    lines[line - 1] = before + writing + after[len(one.written) :]
    return "\n".join(lines)


def agree(folder: Path, kind: str, text: str) -> bool:
    """True unless the schema refuses a file that the tool reads."""
    try:
        refused = complaints(kind, text)
    except (yaml.YAMLError, ValueError):
        return True  # no reader takes it
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    loaded = load(Folder(folder, False), frozenset({kind}))
    return not refused or any(problem.fails for problem in loaded.problems)


def quoted() -> st.SearchStrategy[str]:
    near = st.text("0123456789,.%-−–/ \u00a0\u200b\nABab", min_size=1, max_size=8)
    return st.one_of(near, st.text(max_size=12)).map(json.dumps)


@pytest.mark.slow
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(scalars()), st.sampled_from(WRITINGS) | quoted())
def test_what_the_schema_refuses_the_tool_refuses(
    tmp_path: Path, one: Scalar, writing: str
) -> None:
    assert agree(tmp_path, one.kind, spoilt(one, writing))


def test_every_kind_of_file_and_most_keys_are_tried() -> None:
    assert {one.kind for one in scalars()} == set(KINDS) - {"scenario"}
    assert len(scalars()) > 80

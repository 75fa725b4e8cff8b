"""Too much of it and no YAML at all: refused with a place, never raised; both parsers alike."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.fields import Plain
from cchc.reading import tree
from cchc.reading.tree import MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS, Tree, parse
from tests.support import CRITERIA, DEDUCTIONS, UNITS, text_of

loaded = pytest.mark.usefixtures("loader")


def wordings(found: Tree) -> list[str]:
    return [problem.wording for problem in found.problems]


@loaded
@pytest.mark.parametrize("start", ["[", "{a: ", "- "])
def test_depth(start: str) -> None:
    end = {"[": "]", "{a: ": "}", "- ": ""}[start]
    fits = parse(start * MAX_DEPTH + "x" + end * MAX_DEPTH, "a.yaml")
    assert (wordings(fits), fits.whole) == ([], True)
    deep = parse(start * (MAX_DEPTH + 1) + "x" + end * (MAX_DEPTH + 1), "a.yaml")
    assert (wordings(deep), deep.whole) == (["too_deep"], False)
    (problem,) = deep.problems
    assert problem.location.column == MAX_DEPTH * len(start) + 1
    assert problem.values == {"limit": MAX_DEPTH}


@pytest.mark.slow
@loaded
@pytest.mark.parametrize("start", ["[", "{a: ", "- "])
def test_a_very_deep_file_costs_no_recursion(start: str) -> None:
    found = parse(start * 50_000, "a.yaml")
    assert not found.whole
    assert wordings(found)[-1] in ("too_deep", "yaml_syntax")


@pytest.mark.slow
def test_size(monkeypatch: pytest.MonkeyPatch) -> None:
    found = parse("#" * (MAX_BYTES + 1), "a.yaml")
    assert (wordings(found), found.whole, found.data) == (["too_large"], False, None)
    assert found.problems[0].values == {"limit": MAX_BYTES}
    monkeypatch.setattr(tree, "MAX_BYTES", 4)
    assert wordings(parse("a: 1", "a.yaml")) == []
    assert wordings(parse("a: 12", "a.yaml")) == ["too_large"]


@loaded
def test_number_of_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_VALUES", 5)
    fits = parse("[1, {a: 2}]", "a.yaml")
    assert (wordings(fits), fits.whole) == ([], True)
    found = parse("- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n", "a.yaml")
    assert (wordings(found), found.whole) == (["too_many_values"], False)
    assert found.problems[0].location.line == 5


@loaded
def test_number_of_problems() -> None:
    text = "".join(f"- !t{i} x\n" for i in range(MAX_PROBLEMS + 5))
    found = parse(text, "a.yaml")
    assert len(found.problems) == MAX_PROBLEMS
    assert not found.whole
    fewer = parse("".join(f"- !t{i} x\n" for i in range(MAX_PROBLEMS - 1)), "a.yaml")
    assert len(fewer.problems) == MAX_PROBLEMS - 1
    assert fewer.whole


@loaded
def test_an_unquoted_comma_in_braces() -> None:
    found = parse("a: {rate: 70,5%, of: 3}\n", "a.yaml")
    assert wordings(found) == ["number_unquoted_comma"]
    (problem,) = found.problems
    assert (problem.location.line, problem.path) == (1, ("a", "5%"))
    assert 14 <= problem.location.column <= 17
    assert problem.values == {"text": "…,5%"}
    assert found.data == {"a": {"rate": "70", "of": "3"}}


@loaded
def test_a_comma_in_quotes_or_outside_braces() -> None:
    found = parse("a: {rate: '70,25%'}\nb: 70,25%\nc: [1,7]\nd: {x: , y}\n5:\n", "a.yaml")
    assert found.problems == []
    assert found.data["a"] == {"rate": "70,25%"}
    assert found.data["b"] == "70,25%"
    assert found.data["c"] == ["1", "7"]


@loaded
@pytest.mark.parametrize("text", ["", "\n", "# chú thích\n", "---\n", "%YAML 1.1\n---\n"])
def test_nothing_in_it(text: str) -> None:
    found = parse(text, "a.yaml")
    assert found.problems == []
    assert not found.data


@loaded
@pytest.mark.parametrize("stray", ["\x00", "\x07", "\x1b", "\x7f", "\x80", "\ufffe"])
def test_stray_characters(stray: str) -> None:
    found = parse(f"a: 1\nb: x{stray}y\n", "a.yaml")
    assert [(d.wording, d.location.line) for d in found.problems] == [("yaml_syntax", 2)]
    assert not found.whole


@loaded
def test_the_line_of_a_stray_character_after_vietnamese(loader: str) -> None:
    found = parse("tên: đơn vị phụ trách\nmã: \x07\nc: 1\nd: 2\ne: 3\n", "a.yaml")
    assert [(d.wording, d.location.line) for d in found.problems] == [("yaml_syntax", 2)]


def _read_with(monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> Tree:
    monkeypatch.setattr(tree, "Loader", getattr(yaml, name))
    return parse(text, "a.yaml")


def _kinds(value: object) -> object:
    """The tree with every scalar paired with whether it was plain."""
    if isinstance(value, dict):
        return {key: _kinds(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [_kinds(inside) for inside in value]
    return value, isinstance(value, Plain)


both_there = pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML without LibYAML")


@both_there
@pytest.mark.parametrize("name", [CRITERIA, DEDUCTIONS, UNITS])
def test_both_parsers_read_the_shipped_data_alike(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pure = _read_with(monkeypatch, "SafeLoader", text_of(name))
    fast = _read_with(monkeypatch, "CSafeLoader", text_of(name))
    assert pure.data == fast.data
    assert pure.source == fast.source
    assert pure.problems == fast.problems == []
    assert len(pure.source.values) > 150


@both_there
@pytest.mark.parametrize("name", [CRITERIA, DEDUCTIONS, UNITS])
def test_both_parsers_tell_quotes_alike(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pure = _read_with(monkeypatch, "SafeLoader", text_of(name))
    fast = _read_with(monkeypatch, "CSafeLoader", text_of(name))
    assert _kinds(pure.data) == _kinds(fast.data)


PIECES = ["a", "b: ", "- ", "[", "]", "{", "}", ", ", "\n", "  ", "'", '"', "|\n", "> ", "&x "]
PIECES += [
    "*x",
    "!t ",
    "# ",
    "? ",
    ": ",
    "---\n",
    "...\n",
    "%",
    "é",
    "\t",
    "70,25%",
    "\x07",
    "\r\n",
]


@pytest.mark.slow
@loaded
@given(text=st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_anything_is_read_or_refused_with_a_place(text: str) -> None:
    found = parse(text, "a.yaml")
    assert found.whole or found.problems
    for problem in found.problems:
        assert problem.location.file == "a.yaml"
        assert 1 <= problem.location.line <= text.count("\n") + 2

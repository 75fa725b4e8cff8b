"""YAML to trees: scalars stay text, each value has its place, and YAML's magic is refused."""

from __future__ import annotations

import pytest

from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Plain
from cchc.reading.tree import Tree, parse
from tests.support import CRITERIA, DEDUCTIONS, UNITS, text_of

pytestmark = pytest.mark.usefixtures("loader")


def places(found: Tree) -> list[tuple[str, int, int]]:
    return [(d.wording, d.location.line, d.location.column) for d in found.problems]


def only(text: str) -> Diagnostic:
    (problem,) = parse(text, "a.yaml").problems
    assert problem.location.file == "a.yaml"
    return problem


@pytest.mark.parametrize(
    "scalar",
    [
        *("3.10", "010", "no", "yes", "on", "true", "null", "~", "1:30", "1e9", ".nan", ".inf"),
        *("0x10", "0o7", "1_000", "2023-12-15", "-0", "1,7", "70,25%", "<<", "=", "+1", "12/112"),
    ],
)
def test_scalars_stay_text(scalar: str) -> None:
    found = parse(f"a: {scalar}\nb: '{scalar}'\n", "a.yaml")
    assert found.problems == []
    assert found.data == {"a": scalar, "b": scalar}
    assert isinstance(found.data["a"], str)
    assert parse(f"{scalar}: a\n", "a.yaml").data == {scalar: "a"}


def test_quotes_are_told_from_plain_text() -> None:
    found = parse("- 1\n- '2'\n- \"3\"\n- |\n  4\n- >\n  5\n- {k: 6}\n", "a.yaml").data
    kinds = [type(value) for value in (*found[:5], found[5]["k"])]
    assert kinds == [Plain, str, str, str, str, Plain]


def test_nothing_is_none() -> None:
    found = parse("a:\nb: ''\nc:\n  -\n  - x\n", "a.yaml")
    assert found.data == {"a": None, "b": "", "c": [None, "x"]}


def test_values_and_keys_have_their_place() -> None:
    text = "schema: x\nđơn vị:\n  - tên: Vĩnh Linh\n    mã: {số: 'ă', n: [1, 22,  3]}\n  -   - y\n"
    found = parse(text, "a.yaml")
    assert found.source.values == {
        (): (1, 1),
        ("schema",): (1, 9),
        ("đơn vị",): (3, 3),
        ("đơn vị", 0): (3, 5),
        ("đơn vị", 0, "tên"): (3, 10),
        ("đơn vị", 0, "mã"): (4, 9),
        ("đơn vị", 0, "mã", "số"): (4, 14),
        ("đơn vị", 0, "mã", "n"): (4, 22),
        ("đơn vị", 0, "mã", "n", 0): (4, 23),
        ("đơn vị", 0, "mã", "n", 1): (4, 26),
        ("đơn vị", 0, "mã", "n", 2): (4, 31),
        ("đơn vị", 1): (5, 7),
        ("đơn vị", 1, 0): (5, 9),
    }
    assert found.source.keys == {
        ("schema",): (1, 1),
        ("đơn vị",): (2, 1),
        ("đơn vị", 0, "tên"): (3, 5),
        ("đơn vị", 0, "mã"): (4, 5),
        ("đơn vị", 0, "mã", "số"): (4, 10),
        ("đơn vị", 0, "mã", "n"): (4, 19),
    }


@pytest.mark.slow
def test_every_scalar_of_the_shipped_data_stands_where_its_place_says() -> None:
    for name in (CRITERIA, DEDUCTIONS, UNITS):
        text = text_of(name)
        lines = text.split("\n")
        found = parse(text, name)
        seen = 0
        for path, (line, column) in found.source.values.items():
            value = found.data
            for step in path:
                value = value[step]
            if isinstance(value, str):
                rest = lines[line - 1][column - 1 :]
                assert rest.lstrip("'\"").startswith(value), path
                seen += 1
        assert seen > 100


def test_the_place_of_a_path_that_is_not_there() -> None:
    source = parse("a:\n  b: {c: 1}\n", "a.yaml").source
    assert str(source.at(("a", "b", "c"))) == "a.yaml:2:10"
    assert str(source.at(("a", "b", "c"), key=True)) == "a.yaml:2:7"
    assert str(source.at(("a", "b", "x", 3))) == "a.yaml:2:6"
    assert str(source.at(("a", "b", "x"), key=True)) == "a.yaml:2:6"


def test_crlf_and_byte_order_mark_change_no_place() -> None:
    plain = parse("a: 1\nb:\n  - x\n", "a.yaml")
    for text in ("a: 1\r\nb:\r\n  - x\r\n", "a: 1\rb:\r  - x\r"):
        found = parse(text, "a.yaml")
        assert (found.data, found.source) == (plain.data, plain.source)


ENDS = ("\n", "\r\n", "\r")


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x1e"])
def test_lines_end_where_an_editor_ends_them(sign: str, end: str) -> None:
    quoted = sign if sign in "\x85\u2028\u2029" else " "  # YAML has no other control characters
    text = f'a: "x{quoted}y"{quoted}{end}b:  1{end}c: [1, 2]{quoted} {end}d: [{end}  x: 3, 4]{end}'
    found = parse(text, "a.yaml")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert found.problems == []
    seen = {
        path: lines[line - 1][column - 1] for path, (line, column) in found.source.values.items()
    }
    assert seen.pop(("a",)) == '"'
    assert seen == {
        (): "a",
        ("b",): "1",
        ("c",): "[",
        ("c", 0): "1",
        ("c", 1): "2",
        ("d",): "[",
        ("d", 0): "x",
        ("d", 0, "x"): "3",
        ("d", 1): "4",
    }
    assert found.source.keys[("d",)] == (4, 1)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("wrong", ["b: \x07", "b: [}", "b: &x 1", "a: 2"])
def test_what_is_wrong_is_told_at_the_line_of_an_editor(wrong: str, end: str) -> None:
    (problem,) = parse(f'a: "x\u2028y\x85z"{end}{wrong}{end}', "a.yaml").problems
    assert problem.location.line == 2


def test_a_duplicate_key_names_the_line_of_the_first() -> None:
    problem = only("x: 0\na: 1\nb: 2\na: 3\n")
    assert (problem.wording, problem.values) == ("duplicate_key", {"key": "a", "first": 2})
    assert (problem.location.line, problem.location.column) == (4, 1)
    assert problem.path == ("a",)


def test_a_duplicate_key_keeps_the_first_value_and_its_places() -> None:
    found = parse("a: {b: 1}\na:\n  b: 2\n  c: [3]\nd: 4\n", "a.yaml")
    assert found.data == {"a": {"b": "1"}, "d": "4"}
    assert found.source.at(("a", "b")) == ("a.yaml", 1, 8)
    assert places(found) == [("duplicate_key", 2, 1)]


def test_duplicates_inside_a_duplicate_and_of_other_mappings() -> None:
    text = "a: 1\na: {x: 1, x: 2}\nb: {a: 1, c: 2}\na: 3\n"
    found = parse(text, "a.yaml")
    assert places(found) == [
        ("duplicate_key", 2, 1),
        ("duplicate_key", 2, 11),
        ("duplicate_key", 4, 1),
    ]
    assert found.problems[2].values == {"key": "a", "first": 1}


@pytest.mark.parametrize(
    ("text", "what", "column"),
    [
        ("a: &x 1\n", "&x", 4),
        ("a: &x [1]\n", "&x", 4),
        ("a: &x {b: 1}\n", "&x", 4),
        ("a: !!str 3\n", "tag:yaml.org,2002:str", 4),
        ("a: !!python/object:os.system {}\n", "tag:yaml.org,2002:python/object:os.system", 4),
        ("a: !mine [1]\n", "!mine", 4),
        ("!mine a: 1\n", "!mine", 1),
    ],
)
def test_anchors_and_tags_are_refused(text: str, what: str, column: int) -> None:
    problem = only(text)
    assert (problem.wording, problem.values) == ("yaml_feature", {"what": what})
    assert (problem.location.line, problem.location.column) == (1, column)


def test_aliases_are_refused_and_never_expanded() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True)
    )
    found = parse(bomb, "a.yaml")
    assert {d.wording for d in found.problems} == {"yaml_feature"}
    assert [d.values["what"] for d in found.problems][:4] == ["&a", "&b", "*a", "*a"]
    assert found.data["h"] == [None, None]


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert parse("<<: {a: 1}\nb: 2\n", "a.yaml").data == {"<<": {"a": "1"}, "b": "2"}


def test_a_second_document_is_refused() -> None:
    found = parse("a: 1\n---\nb: 2\n", "a.yaml")
    assert places(found) == [("yaml_second_document", 2, 1)]
    assert found.data == {"a": "1"}
    assert not found.whole


def test_a_start_mark_and_an_end_mark_are_one_document() -> None:
    found = parse("---\na: 1\n...\n", "a.yaml")
    assert (found.data, found.problems, found.whole) == ({"a": "1"}, [], True)


@pytest.mark.parametrize("text", ["[a, b]: 1\n", "? {a: 1}\n: 2\n", "? [a]\n: b\n"])
def test_keys_are_scalars(text: str) -> None:
    found = parse(text, "a.yaml")
    assert [d.wording for d in found.problems] == ["not_a_key"]
    assert not found.whole


def test_no_yaml_has_its_column_and_the_words_of_the_parser() -> None:
    (problem,) = parse("x: 1\na: b: c\n", "a.yaml").problems
    assert (problem.location.line, problem.location.column) == (2, 5)
    assert "mapping values are not allowed" in problem.values["problem"]
    (stray,) = parse("a: \x07\n", "a.yaml").problems
    assert stray.location.column == 1
    assert "characters are not allowed" in stray.values["problem"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: [1\n", 2),
        ("a: 1\n b: 2\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("a: 'x\nb: 1\n", 3),
        ("a: b: c\n", 1),
        ("- a\nb: 1\n", 2),
        ("a: @x\n", 1),
        ("a: 1\nb: \x07\n", 2),
        ("a: 1\n}\n", 2),
    ],
)
def test_what_is_no_yaml(text: str, line: int) -> None:
    found = parse(text, "a.yaml")
    assert [(d.wording, d.location.line) for d in found.problems] == [("yaml_syntax", line)]
    assert not found.whole

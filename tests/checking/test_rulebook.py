"""Checks of a rulebook: each fires at the right line, and none on a sound book."""

from __future__ import annotations

import pytest

from cchc.checking import nodes, rulebook
from cchc.checking.table import CHECKS
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.reading.tree import parse
from tests.support import shipped

HEAD = """\
schema: cchc/criteria/v1
rulebook:
  id: book
  title: a book
  body_level: commune
  valid: 2023..2025
  coverage: complete
  issued_by: {document: x}
  basis: {status: stated, ground: x}
  rounding: {step: 0.01}
areas:
  - {id: "1", name: one, max_points: 3}
  - {id: "2", name: two}
criteria:
  - {id: "1.1", name: a, max_points: 3}
  - {id: "1.1.1", name: b, max_points: 1, rule: {kind: judged}, basis: {status: stated, ground: x}}
  - {id: "1.1.2", name: c, max_points: 2, rule: {kind: yes_no}, basis: {status: stated, ground: x}}
"""
"""A sound book: areas on lines 12 and 13, criteria from line 15."""
CHECKS_OF_IT = [
    getattr({"rulebook": rulebook, "nodes": nodes}[module], name)
    for module, name in (check.name.split(".") for check in CHECKS)
    if module in ("rulebook", "nodes")
]
LAST = 18
"""The line of a criterion added to it."""


def book(text: str) -> Sourced[Rulebook]:
    tree = parse(text, "book.yaml")
    assert not tree.problems
    return Sourced(Rulebook.model_validate(tree.data), tree.source)


def found(text: str) -> list[Diagnostic]:
    return [d for check in CHECKS_OF_IT for d in check(book(text))]


def brief(text: str) -> list[tuple[str, int, int]]:
    return [(d.wording, d.location.line, d.location.column) for d in found(text)]


def test_a_sound_book_and_the_shipped_one() -> None:
    assert found(HEAD) == []
    (given,) = shipped().dataset.rulebooks
    assert [d for check in CHECKS_OF_IT for d in check(given)] == []


def test_an_id_twice() -> None:
    text = HEAD + '  - {id: "1.1.2", name: d, max_points: 0}\n'
    twice = [d for d in found(text) if d.wording == "criterion_twice"]
    assert [(d.location.line, d.location.column, d.values) for d in twice] == [
        (LAST, 10, {"id": "1.1.2", "first": 17})
    ]


def test_an_area_twice() -> None:
    text = HEAD.replace('{id: "2", name: two}', '{id: "1", name: two}')
    (problem,) = found(text)
    assert (problem.wording, problem.code) == ("area_twice", "C201")
    assert (problem.location.line, problem.values) == (13, {"id": "1", "first": 12})


def test_an_unknown_area() -> None:
    text = HEAD + '  - {id: "3.1", name: d, max_points: 0}\n'
    (problem,) = found(text)
    assert (problem.wording, problem.code, problem.location.line) == ("area_unknown", "C202", LAST)
    assert problem.values == {"id": "3.1", "area": "3"}


def test_an_area_among_the_criteria() -> None:
    text = HEAD + '  - {id: "2", name: d, max_points: 0}\n'
    assert brief(text) == [("area_unknown", LAST, 10)]


def test_a_missing_parent() -> None:
    text = HEAD + '  - {id: "2.1.1", name: d, max_points: 0}\n'
    (problem,) = found(text)
    assert (problem.wording, problem.location.line) == ("parent_missing", LAST)
    assert problem.values == {"id": "2.1.1", "parent": "2.1"}
    assert found(text.replace("coverage: complete", "coverage: partial")) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"1.1", name: a, max_points: 3', '"1.1", name: a, max_points: 4', [12, 15]),
        ('"1.1", name: a, max_points: 3', '"1.1", name: a, max_points: 2', [12, 15]),
        ('"1.1.2", name: c, max_points: 2', '"1.1.2", name: c, max_points: 2.5', [15]),
        ("name: one, max_points: 3", "name: one, max_points: 2", [12]),
        ("name: one, max_points: 3", "name: one, max_points: 4", [12]),
        ("name: two", "name: two, max_points: 4", []),
    ],
)
def test_points_of_children(old: str, new: str, expected: list[int]) -> None:
    diagnostics = found(HEAD.replace(old, new))
    wording = {12: "area_points", 15: "children_points"}
    assert sorted((d.location.line, d.wording) for d in diagnostics) == [
        (line, wording[line]) for line in expected
    ]


def test_points_of_children_in_a_partial_book() -> None:
    partial = HEAD.replace("coverage: complete", "coverage: partial")
    assert found(partial.replace("name: one, max_points: 3", "name: one, max_points: 4")) == []
    (problem,) = found(partial.replace("name: one, max_points: 3", "name: one, max_points: 2.99"))
    assert (problem.wording, problem.code) == ("area_points", "C203")
    assert {k: str(v) for k, v in problem.values.items()} == {
        "id": "1",
        "own": "2.99",
        "total": "3",
    }


def test_a_rule_without_its_basis() -> None:
    text = HEAD + '  - {id: "2.1", name: d, max_points: 1, rule: {kind: yes_no}}\n'
    (problem,) = found(text)
    assert (problem.wording, problem.code, problem.location.line) == (
        "rule_without_basis",
        "C206",
        LAST,
    )


def test_two_bands_at_one_edge() -> None:
    rule = "\n      kind: bands\n      bands:\n        - {from: 50%, points: 1}\n"
    rule += "        - {above: 50%, points: 0.7}\n        - {from: 50.0%, points: 0.5}\n"
    text = HEAD + '  - id: "2.1"\n    name: d\n    max_points: 1\n    rule:' + rule
    (problem,) = found(text + "    basis: {status: stated, ground: x}\n")
    assert (problem.wording, problem.code) == ("band_overlap", "C205")
    assert (problem.location.line, problem.values) == (LAST + 8, {"id": "2.1", "first": LAST + 6})


@pytest.mark.parametrize(
    ("edge", "exceed", "reached"),
    [
        ("from: 100%", "false", True),
        ("from: 100.1%", "false", False),
        ("above: 99.9%", "false", True),
        ("above: 100%", "false", False),
        ("above: 100%", "true", True),
        ("from: 120%", "true", True),
        ("from_count: 101", "false", True),
    ],
)
def test_a_band_beyond_what_can_be_reached(edge: str, exceed: str, reached: bool) -> None:
    rule = f"{{kind: bands, bands: [{{{edge}, points: 1}}]}}"
    text = HEAD + f'  - {{id: "2.1", name: d, max_points: 1, rule: {rule}, '
    text += f"may_exceed_full: {exceed}, basis: {{status: stated, ground: x}}}}\n"
    expected = [] if reached else [("band_unreachable", "C205", LAST)]
    assert [(d.wording, d.code, d.location.line) for d in found(text)] == expected


@pytest.mark.parametrize("child", ["1.1.1.1", "1.1.2.3"])
def test_points_that_would_count_twice(child: str) -> None:
    rule = "rule: {kind: yes_no}, basis: {status: stated, ground: x}"
    parent = child.rsplit(".", 1)[0]
    own = {"1.1.1": 1, "1.1.2": 2}[parent]
    text = HEAD + f'  - {{id: "{child}", name: d, max_points: {own}, {rule}}}\n'
    (problem,) = found(text)
    assert (problem.wording, problem.code, problem.location.line) == ("scored_twice", "C208", LAST)
    assert problem.values == {"id": child, "parent": parent}
    assert found(text.replace(f", {rule}", "")) == []


def test_points_that_would_count_twice_two_levels_up() -> None:
    rule = "rule: {kind: judged}, basis: {status: stated, ground: x}"
    text = HEAD.replace("name: a, max_points: 3}", f"name: a, max_points: 3, {rule}}}")
    scored = [(d.wording, d.location.line, d.values["parent"]) for d in found(text)]
    assert scored == [("scored_twice", 16, "1.1"), ("scored_twice", 17, "1.1")]


def test_two_bands_at_one_count_inside_a_sum() -> None:
    bands = "{kind: bands, bands: [{from_count: 2, points: 1}, {from_count: 2, points: 0.5}]}"
    parts = (
        f"[{{id: a, name: a, rule: {{kind: fixed, points: 0}}}}, {{id: b, name: b, rule: {bands}}}]"
    )
    text = HEAD + f'  - {{id: "2.1", name: d, max_points: 1, rule: {{kind: sum, parts: {parts}}}, '
    (problem,) = found(text + "basis: {status: stated, ground: x}}\n")
    assert problem.wording == "band_overlap"
    assert problem.path == ("criteria", 3, "rule", "parts", 1, "rule", "bands", 1)


def test_a_period_that_ends_before_it_begins() -> None:
    (problem,) = found(HEAD.replace("2023..2025", "2025..2023"))
    assert (problem.wording, problem.code, problem.location.line) == ("rulebook_period", "C207", 6)
    assert found(HEAD.replace("2023..2025", "2023..2023")) == []


AREAS = HEAD.replace('{id: "2", name: two}', '{id: "2", name: two, max_points: 2}')
ELSEWHERE = (
    AREAS
    + """\
  - {id: "1.2", area: "2", name: d, max_points: 2}
  - {id: "1.2.1", name: e, max_points: 1}
  - {id: "1.2.2", name: f, max_points: 1}
"""
)


def test_a_criterion_may_name_its_area() -> None:
    assert found(ELSEWHERE) == []
    content = book(ELSEWHERE).content
    assert [c.id for c in content.children("2")] == ["1.2"]
    assert [c.id for c in content.children("1")] == ["1.1"]
    inside = content.find("1.2.1")
    assert inside is not None
    assert (inside.area, content.above(inside)) == ("2", ("2", "1.2"))


def test_an_area_that_is_not_there() -> None:
    text = HEAD + '  - {id: "2.1", area: "7", name: d, max_points: 2}\n'
    assert [(d.wording, d.values["area"]) for d in found(text)] == [("area_unknown", "7")]


def test_a_rulebook_of_several_levels() -> None:
    several = HEAD.replace("commune", "[province, commune]")
    levels = [book(text).content.head.body_level for text in (HEAD, several)]
    assert levels == [("commune",), ("province", "commune")]

"""What the models refuse, as diagnostics: the wording, the values, and the place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from cchc.model.codes import CODE_OF, CODES
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Plain
from cchc.model.kinds import KINDS
from cchc.reading.problems import diagnostics
from tests.checking.trying import with_value
from tests.support import CRITERIA, DEDUCTIONS, UNITS, folder_with, read, text_of, tree_of

SHORT = {CRITERIA: "criteria", DEDUCTIONS: "deductions", UNITS: "units"}


def edited(tmp_path: Path, name: str, old: str, new: str) -> tuple[Diagnostic, ...]:
    """The problems after the first `old` of a file became `new`."""
    text = text_of(name)
    assert old in text
    folder = folder_with(tmp_path, **{SHORT[name]: text.replace(old, new, 1)})
    return read(folder).problems


def where(name: str, old: str, offset: int = 0) -> tuple[int, int]:
    """Line and column of the first `old` of a shipped file, and so many characters on."""
    before = text_of(name).partition(old)[0]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1 + offset


def only(
    tmp_path: Path, name: str, old: str, new: str
) -> tuple[str, tuple[int, int], dict[str, Any]]:
    (problem,) = edited(tmp_path, name, old, new)
    assert Path(problem.location.file).name == name
    return problem.wording, problem.location[1:], dict(problem.values)


def test_an_unknown_key(tmp_path: Path) -> None:
    old = "    deduction: -0.30\n"
    found = only(tmp_path, DEDUCTIONS, old, "    deducted: 1\n" + old)
    assert found == ("unknown_key", where(DEDUCTIONS, old, 4), {"key": "deducted"})


def test_an_unknown_key_in_braces(tmp_path: Path) -> None:
    found = only(tmp_path, CRITERIA, "{kind: proportional}", "{kind: proportional, full: 30%}")
    line, column = where(CRITERIA, "{kind: proportional}")
    assert found == ("unknown_key", (line, column + 21), {"key": "full"})


def test_an_unknown_key_at_the_top(tmp_path: Path) -> None:
    found = only(tmp_path, UNITS, "groups:", "teams: []\ngroups:")
    assert found == ("unknown_key", where(UNITS, "groups:"), {"key": "teams"})


@pytest.mark.parametrize("name", ["bands", "sum", "count", "proportional"])
def test_an_unknown_key_of_each_kind_of_rule(name: str, tmp_path: Path) -> None:
    old = f"kind: {name}"
    block = name in ("bands", "sum")
    new = f"{old}\n      extra: 1" if block else f"{old}, extra: 1"
    wording, place, values = only(tmp_path, CRITERIA, old, new)
    line, column = where(CRITERIA, old)
    expected = (line + 1, 7) if block else (line, column + len(old) + 2)
    assert (wording, place, values) == ("unknown_key", expected, {"key": "extra"})


def test_an_unknown_key_without_a_value() -> None:
    found = _refused(UNITS, ("units", 0, "extra"), None)
    assert [d.wording for d in found] == ["unknown_key"]


@pytest.mark.parametrize("name", ["from_", "schema_"])
def test_names_of_our_own_are_no_keys(name: str, tmp_path: Path) -> None:
    old = {"from_": "{from: 0%", "schema_": "schema: cchc/criteria/v1"}[name]
    new = {"from_": "{from_: 0%", "schema_": f"{old}\nschema_: cchc/criteria/v1"}[name]
    found = edited(tmp_path, CRITERIA, old, new)
    assert "unknown_key" in [d.wording for d in found]


def test_a_missing_key(tmp_path: Path) -> None:
    found = only(tmp_path, DEDUCTIONS, "    max_points: 2\n", "")
    expected = where(DEDUCTIONS, '  - criterion: "1.1.3"', 4)
    assert found == ("missing_key", expected, {"key": "max_points"})


def test_a_missing_key_of_the_file(tmp_path: Path) -> None:
    found = only(tmp_path, DEDUCTIONS, "rows_given: deducted\n", "")
    assert found == ("missing_key", where(DEDUCTIONS, "schema:"), {"key": "rows_given"})


def test_a_rule_without_a_kind(tmp_path: Path) -> None:
    found = only(tmp_path, CRITERIA, "{kind: proportional}", "{full_at: 30%}")
    assert found == ("missing_key", where(CRITERIA, "{kind: proportional}"), {"key": "kind"})


def test_a_rule_of_an_unknown_kind(tmp_path: Path) -> None:
    wording, place, values = only(tmp_path, CRITERIA, "{kind: proportional}", "{kind: magic}")
    assert (wording, place) == ("not_allowed", where(CRITERIA, "{kind: proportional}", 7))
    assert values["text"] == "magic"
    allowed = (
        "proportional, survey, bands, steps, count, yes_no, states, penalty, bonus, fixed, judged, "
        "sum, mean, best, worst, when"
    )
    assert values["allowed"] == allowed


def test_a_word_that_is_not_allowed(tmp_path: Path) -> None:
    found = only(tmp_path, CRITERIA, "mode: half_up", "mode: bankers")
    allowed = "half_up, half_even, down, up"
    expected = where(CRITERIA, "mode: half_up", 6)
    assert found == ("not_allowed", expected, {"text": "bankers", "allowed": allowed})


@pytest.mark.parametrize(
    ("name", "old", "new", "wording", "offset"),
    [
        (CRITERIA, "step: 0.01", "step: 0", "number_too_small", 6),
        (CRITERIA, "max_points: 2", "max_points: 1.234", "number_ambiguous", 12),
        (CRITERIA, "max_points: 2", "max_points: two", "number_invalid", 12),
        (CRITERIA, "max_points: 2", "max_points: -2", "number_too_small", 12),
        (CRITERIA, "max_points: 2", "max_points: [2]", "not_a_scalar", 12),
        (CRITERIA, "full_at: 30%", "full_at: 30", "rate_without_percent", 9),
        (CRITERIA, "valid: 2023..2025", "valid: 2023", "not_a_year_range", 7),
        (CRITERIA, "rule: {kind: proportional}", "rule: []", "not_a_mapping", 6),
        (DEDUCTIONS, "year: 2023", "year: 23", "not_a_year", 6),
        (DEDUCTIONS, "date: 2024-01-09", "date: 2024-02-30", "date_impossible", 6),
        (DEDUCTIONS, "body: huyen-vinh-linh", "body: Vĩnh Linh", "slug_form", 6),
        (DEDUCTIONS, "evidence: {rate: 85%}", "evidence: {}", "evidence_form", 10),
        (DEDUCTIONS, "evidence: {rate: 85%}", "evidence: 85%", "not_a_mapping", 10),
        (DEDUCTIONS, "count: 12, of: 112", "count: 12, of: 0", "fraction_above_one", -1),
        (DEDUCTIONS, "count: 12, of: 112", "count: 113, of: 112", "fraction_above_one", -1),
        (DEDUCTIONS, "count: 12, of: 112", "count: 12, rate: 10%", "evidence_form", -1),
        (DEDUCTIONS, "count: 16, of: 17", "count: 1.5, of: 17", "not_whole", 7),
        (DEDUCTIONS, "responsible: []", "responsible: x", "not_a_list", 13),
        (DEDUCTIONS, "met: true", "met: yes", "not_a_flag", 5),
        (UNITS, "name: Phòng Nội vụ", 'name: "a\\u0007b"', "invisible_character", 6),
        (UNITS, "name: Phòng Nội vụ", 'name: ""', "value_empty", 6),
    ],
)
def test_a_value(name: str, old: str, new: str, wording: str, offset: int, tmp_path: Path) -> None:
    found = only(tmp_path, name, old, new)
    assert found[:2] == (wording, where(name, old, offset))


def test_a_rule_with_one_part(tmp_path: Path) -> None:
    text = text_of(CRITERIA)
    part = text[text.index("        - id: nen") : text.index("        - id: nhap")]
    wording, _, values = only(tmp_path, CRITERIA, part, "")
    assert (wording, values) == ("too_short", {"least": 2})


@pytest.mark.parametrize("loader", ["pure"], indirect=True)
def test_a_rule_in_one_word(loader: str, tmp_path: Path) -> None:
    found = only(tmp_path, CRITERIA, "rule: {kind: proportional}", "rule: proportional")
    assert found[:2] == ("not_a_mapping", where(CRITERIA, "rule: {kind: proportional}", 6))


def test_a_band_with_two_edges(tmp_path: Path) -> None:
    old = "{from: 0%, points: 0.5}"
    found = only(tmp_path, CRITERIA, old, "{from: 0%, above: 1%, points: 0.5}")
    assert found == ("band_edge", where(CRITERIA, old), {})


def test_an_id_in_quotes_is_text(tmp_path: Path) -> None:
    assert edited(tmp_path, CRITERIA, '"1.1.3"', "1.1.3") == ()


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("name", "old", "new", "wording"),
    [
        (CRITERIA, 'id: "1.6"', "id: 1.6", "criterion_id_unquoted"),
        (CRITERIA, 'id: "3.3"', "id: 3.10", "criterion_id_unquoted"),
        (DEDUCTIONS, 'criterion: "3.3"', "criterion: 3.10", "criterion_id_unquoted"),
        (CRITERIA, 'id: "1",', "id: 1,", "criterion_id_unquoted"),
        (CRITERIA, "max_points: 2", "max_points: 1,7", "number_unquoted_comma"),
        (DEDUCTIONS, "appraised: 1.70", "appraised: 1,70", "number_unquoted_comma"),
    ],
)
def test_what_needs_quotes(name: str, old: str, new: str, wording: str, tmp_path: Path) -> None:
    offset = old.index(": ") + 2
    assert only(tmp_path, name, old, new)[:2] == (wording, where(name, old, offset))


@pytest.mark.usefixtures("loader")
def test_an_unquoted_comma_in_braces_is_told_once(tmp_path: Path) -> None:
    found = edited(tmp_path, DEDUCTIONS, "{rate: 70.25%}", "{rate: 70,25%}")
    wordings = [d.wording for d in found]
    assert "unknown_key" not in wordings
    assert wordings.count("number_unquoted_comma") == 1


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("max_points: 2", "max_points:"),
        ("step: 0.01,", "step: ,"),
        ("full_at: 30%", "full_at: "),
        ("issued_by: {document: 1325/QĐ-UBND, date: 2023-06-23}", "issued_by:"),
    ],
)
def test_nothing_where_something_must_be(old: str, new: str, tmp_path: Path) -> None:
    line, _ = where(CRITERIA, old)
    wording, place, _ = only(tmp_path, CRITERIA, old, new)
    assert (wording, place[0]) == ("value_empty", line)


def test_all_problems_of_a_file_in_its_order(tmp_path: Path) -> None:
    text = text_of(DEDUCTIONS)
    changes = [
        ("year: 2023", "year: 23"),
        ("appraised: 1.70", "appraised: x"),
        ("max_points: 2", "most_points: 2"),
        ("{count: 16, of: 17}", "{count: 18, of: 17}"),
    ]
    for old, new in changes:
        text = text.replace(old, new, 1)
    found = read(folder_with(tmp_path, deductions=text)).problems
    assert [d.wording for d in found] == [
        "not_a_year",
        "missing_key",
        "unknown_key",
        "number_invalid",
        "fraction_above_one",
    ]
    assert [d.location.line for d in found] == sorted(d.location.line for d in found)


def test_every_wording_has_one_code() -> None:
    listed = [wording for code in CODES.values() for wording in code.wordings]
    assert len(listed) == len(set(listed)) == len(CODE_OF)
    assert all(code[0] == "C" and code[1:].isdigit() and len(code) == 4 for code in CODES)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    inside: Any = ()
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    for step, child in inside:
        yield from _paths(child, (*path, step))


def _refused(name: str, path: tuple[Any, ...], value: object) -> list[Diagnostic]:
    """The diagnostics when one value of a shipped file is replaced (or added)."""
    data = with_value(tree_of(name).data, path, value)
    kind = KINDS[data["schema"].split("/")[1]].model
    try:
        kind.model_validate(data)
    except ValidationError as error:
        return diagnostics(error, data, tree_of(name).source)
    return []


@pytest.mark.slow
@pytest.mark.parametrize("value", [None, Plain("x"), "-1", [], {}, [Plain("x")], {Plain("x"): "1"}])
@pytest.mark.parametrize("name", [CRITERIA, DEDUCTIONS, UNITS])
def test_anything_anywhere_is_a_diagnostic_with_a_place(name: str, value: object) -> None:
    seen, refused = set(), 0
    for path in _paths(tree_of(name).data):
        likeness = tuple(min(step, 2) if isinstance(step, int) else step for step in path)
        if likeness in seen or path == ("schema",):
            continue
        seen.add(likeness)
        for problem in _refused(name, path, value):
            refused += 1
            assert problem.wording in CODE_OF
            assert problem.location.line > 0
            places = tree_of(name).source.values
            assert problem.path in places or problem.path[:-1] in places
    assert refused > 5

"""Items put into a file by position: nothing else changes, however the file is written."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc.importing.yaml_insert import UnprovenError, inserted, prove
from cchc.model.fields import Plain
from cchc.reading.tree import parse

HEAD = "schema: cchc/actuals/v1\nbody: xa\nyear: 2026\n"
SHORT: dict[str, Any] = {"id": Plain("NV-1"), "state": "done", "date": Plain("2026-05-20")}
LONG: dict[str, Any] = {
    "criterion": "1.1",
    "evidence": {"parts": {"a": {"rate": Plain("62.50%")}, "b": {"met": Plain("true")}}},
    "source": 'Cổng #1: "DVC" — [a]: {b}, và một tên dài đến nỗi không vừa một dòng - của tệp này',
    "note": "no",
}
FILES = {
    "no list": HEAD,
    "no list, no end of line": HEAD[:-1],
    "a last comment without end of line": HEAD + "# tasks: []",
    "an end of the document": "---\n" + HEAD + "# a\n...\n# b",
    "an empty list": HEAD + "tasks: []\n",
    "an empty list with a comment": HEAD + "tasks: [# none\n  ]\n# z",
    "a list in brackets": HEAD + "tasks: [{id: NV-2, date: 2026-01-01}]  # c\nslips: []\n",
    "brackets over lines": HEAD + "tasks: [\n  {id: NV-2}, # c\n ]\n",
    "brackets, a comment, no comma": HEAD + "tasks: [\n  {id: NV-2} # c\n ]\n",
    "a block, comments behind": HEAD + "tasks:\n  - id: NV-2\n    state: open # c\n  # d\n# end",
    "a block without indent": HEAD + "tasks:\n- id: NV-2\n  state: open\nslips: []\n",
    "a deep block, blank lines": HEAD + "tasks:\n        - id: NV-2\n\n\nmeasurements: []",
    "a literal text": HEAD + "tasks:\n  - note: |\n      a\n      # b\n\n  # c\nslips: []\n",
    "a kept literal text": HEAD + "tasks:\n  - note: |+\n      a\n\n\n",
    "a literal text, no end of line": HEAD + "tasks:\n  - note: |-\n      a",
    "a folded text": HEAD + "tasks:\n  - note: >\n      a\n      b\n",
    "a text over lines": HEAD + "tasks:\n  - note: a\n      b   # d\n  # e\nslips: []",
    "quotes over lines": HEAD + 'tasks:\n  - note: "a\n      b"   # d\n',
    "nothing said": HEAD + "tasks:\n  - note:\n  # e\nslips: []\n",
    "a dash alone": HEAD + "tasks:\n  -\n    id: NV-2\n",
    "letters outside the plane": HEAD + "x: 😀😀\u2028\ntasks:\n  - id: NV-2 # 😀\n",
    "a comment under the key": HEAD + "tasks: \n  # c\n  - a\n",
    "an item over lines": HEAD + "tasks:\n  - {id: NV-2,\n     note: x} # c\n  # d\n",
    "a list within": HEAD + "tasks:\n  - changes:\n    - date: x\nslips: []\n",
}
WAYS = ("lf", "crlf", "cr", "bom")


def written(text: str, way: str) -> bytes:
    """A file with its lines ended otherwise, or a mark before them."""
    ends = {"crlf": "\r\n", "cr": "\r"}
    return (b"\xef\xbb\xbf" if way == "bom" else b"") + text.replace(
        "\n", ends.get(way, "\n")
    ).encode()


@pytest.mark.parametrize("name", FILES)
def test_what_was_there_stays(name: str) -> None:
    for way in WAYS:
        old = written(FILES[name], way)
        for items in ([SHORT], [LONG], [LONG, SHORT]):
            new = inserted(old, "tasks", items)
            before = parse(old.decode("utf-8-sig"), "").data
            after = parse(new.decode("utf-8-sig"), "")
            assert after.problems == []
            assert after.data["tasks"] == [*before.get("tasks", ()), *items]
            assert {**after.data, "tasks": 0} == {**before, "tasks": 0}
            cut = next(i for i in range(len(old) + 1) if old[i:] == new[len(new) - len(old) + i :])
            assert new.startswith(old[:cut])
            added = new[cut : len(new) - len(old) + cut]
            if way == "crlf":
                assert b"\n" not in added.replace(b"\r\n", b"")
            if way == "cr":
                assert b"\n" not in added
        assert inserted(new, "tasks", [SHORT]) != new  # and once more into what came of it


def test_a_list_is_begun_in_lines_of_their_own() -> None:
    made = inserted(FILES["a last comment without end of line"].encode(), "tasks", [SHORT])
    assert made.decode().split("year: 2026\n")[1] == (
        "tasks:\n  - {id: NV-1, state: done, date: 2026-05-20}\n# tasks: []"
    )


@pytest.mark.parametrize(
    "text",
    [
        "{schema: a, tasks: []",
        HEAD + "tasks: {a: b}\n",
        HEAD + "tasks: text\n",
        HEAD + "? [a]\n: b\n",
        HEAD + "tasks: !!seq\n- a\n",
        HEAD + "tasks: &a\n  - b\n",
        HEAD + "---\ntasks: []\n",
        HEAD + "tasks:\n\t- a\n",
        "- a\n",
        "",
    ],
)
def test_where_items_have_no_place_nothing_is_made(text: str) -> None:
    with pytest.raises(UnprovenError):
        inserted(text.encode(), "tasks", [SHORT])


@pytest.mark.parametrize(
    "new",
    [
        HEAD + "tasks: []\n",
        HEAD.replace("2026", "2027") + "tasks:\n  - {id: NV-1, state: done, date: 2026-05-20}\n",
        HEAD + "tasks:\n  - {id: NV-1, state: done, date: 2026-05-21}\n",
        HEAD.replace(" xa", "  xa") + "tasks:\n  - {id: NV-1, state: done, date: 2026-05-20}\n",
        "tasks:\n  - {id: NV-1, state: done, date: 2026-05-20}\n",
    ],
)
def test_the_proof_catches_what_says_or_is_anything_else(new: str) -> None:
    with pytest.raises(UnprovenError):
        prove(HEAD.encode(), new.encode(), "tasks", [SHORT])
    good = HEAD + "tasks:\n  - {id: NV-1, state: done, date: 2026-05-20}\n"
    prove(HEAD.encode(), good.encode(), "tasks", [SHORT])


words = st.text("aệ#:-{}[]'\"|>&*!%@`,? \t\\0", min_size=1, max_size=12)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.sampled_from(WAYS), st.lists(words, max_size=3), words)
def test_any_words_come_back_as_they_were(name: str, way: str, parts: list[str], one: str) -> None:
    item = {"id": one, "evidence": dict.fromkeys(("a", "b"), one), "list": parts}
    made = inserted(written(FILES[name], way), "tasks", [item])
    assert parse(made.decode("utf-8-sig"), "").data["tasks"][-1] == item

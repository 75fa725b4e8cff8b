"""What a body of twice the rows takes: twice the steps, not four times. Steps are lines run, counted."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.moves import fewest
from cchc.analysis.scorecard import scorecard
from cchc.checking.run import run
from cchc.model.dataset import Case
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.analysis.test_books import case_of

ROWS = 60
UNITS = 6
MOST = 3
"""Steps of twice the rows as a multiple: 2 where they grow with the rows, 4 with their square."""


def steps(work: Callable[[], object]) -> int:
    """Lines run within this package while work is done."""
    count = 0

    def count_line(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        count += event == "line"
        return count_line if "cchc" in frame.f_code.co_filename else None

    before, collects = sys.gettrace(), gc.isenabled()
    gc.disable()  # what others left behind is not counted here
    sys.settrace(count_line)
    try:
        work()
    finally:
        sys.settrace(before)
        if collects:
            gc.enable()
    return count


@pytest.fixture
def case(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[int], Case]:
    """A body with so many rows, from the data that the benchmarks are run on."""
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "benchmarks")
    made = import_module("large").made

    def of(rows: int) -> Case:
        return load(Folder(made(tmp_path / str(rows), rows, UNITS), False)).dataset.case()

    return of


def each(case: Case, name: str) -> Callable[[], object]:
    """Every criterion asked for once."""
    book, plan = case.rulebook.content, case.plan.content if case.plan else None
    assert plan is not None
    asked: dict[str, Callable[[str], object]] = {
        "rulebook": book.find,
        "children": book.children,
        "appraisal": case.scores.content.find,
        "target": plan.target,
        "serving": plan.serving,
        "supporting": plan.supporting,
        "forecast": lambda id: None,
    }
    if name == "forecast":
        asked[name] = forecast(gap_analysis(scorecard(case))).find
    return lambda: [asked[name](criterion.id) for criterion in book.criteria]


@pytest.mark.parametrize(
    "name", ["rulebook", "children", "appraisal", "target", "serving", "supporting", "forecast"]
)
def test_one_thing_is_found_among_many(case: Callable[[int], Case], name: str) -> None:
    few, many = (steps(each(case(rows), name)) for rows in (ROWS, 2 * ROWS))
    assert ROWS < few < many < MOST * few


def asking(condition: str) -> dict[str, Any]:
    """A rule that asks first."""
    then, otherwise = {"kind": "proportional"}, {"kind": "fixed", "points": "0"}
    return {"kind": "when", "condition": condition, "then": then, "otherwise": otherwise}


SHARE: dict[str, Any] = {"rule": {"kind": "proportional"}}
BOOKS: dict[str, Callable[[int, int], dict[str, Any]]] = {
    "added": lambda i, of: SHARE,
    "handed over": lambda i, of: {**SHARE, "no_cases": "siblings"},
    "asking one": lambda i, of: {"rule": asking("points(1.1) > 0")} if i else SHARE,
    "asking a group": lambda i, of: {"rule": asking("share(1) > 0")} if i > of // 2 else SHARE,
    "asking the one before": lambda i, of: {"rule": asking(f"points(1.{i}) > 0")} if i else SHARE,
    "asking the next": lambda i, of: (
        SHARE if i == of - 1 else {"rule": asking(f"points(1.{i + 2}) > 0")}
    ),
}
"""What a criterion of many says beside its id and its maximum, by its place."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "kind"), [*((name, "sum") for name in BOOKS), ("added", "mean"), ("added", "best")]
)
def test_points_put_together(name: str, kind: str) -> None:
    def found(rows: int) -> int:
        ids = [f"{1 + (name == 'asking a group' and i > rows // 2)}.{i + 1}" for i in range(rows)]
        none = "0" if name == "handed over" else "3"
        given = {"count": "1", "of": "3"}, {"count": "0", "of": none}
        case = case_of(
            {
                "areas": [
                    {"id": "1", "combine": {"kind": kind}, "max_points": str(rows)},
                    {"id": "2"},
                ],
                "criteria": [
                    {"id": one, "max_points": "1", **BOOKS[name](i, rows)}
                    for i, one in enumerate(ids)
                ],
                "rows": {one: given[i % 2] for i, one in enumerate(ids)},
            }
        )
        return steps(lambda: (run(case.dataset), scorecard(case)))

    few, many = found(ROWS // 3), found(2 * ROWS // 3)
    assert ROWS < few < many < MOST * few


@pytest.mark.slow
def test_the_fewest_moves(case: Callable[[int], Case]) -> None:
    def found(rows: int) -> int:
        whole = forecast(gap_analysis(scorecard(case(rows))))
        return steps(lambda: fewest(whole, whole.budget.lost * 9 / 10))

    few, many = found(ROWS), found(2 * ROWS)
    assert ROWS < few < many < MOST * few

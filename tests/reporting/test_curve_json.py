"""Rules as JSON: another program, which has nothing else, comes to the points of the engine."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from cchc.analysis.curves import CriterionCurve, above, curves
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.analysis.stuck import Stuck
from cchc.model.choice import choose
from cchc.model.error import Refusal
from cchc.model.expression import Ref
from cchc.reading.folder import find
from cchc.reading.load import load
from cchc.reporting.curve_json import curve_json, name_of
from cchc.reporting.plain_json import dumps
from cchc.scoring.evaluate import evaluate
from cchc.scoring.measuring import Known, exactly
from tests.analysis.test_books import CASES as BOOKS
from tests.analysis.test_books import card_of
from tests.analysis.wholes import Node, books, made
from tests.conftest import CI
from tests.reporting.contract import Contract
from tests.reporting.curve_script import Script, along, between, grade, index, total
from tests.reporting.test_score_json import known
from tests.scoring.test_cases import CASES
from tests.scoring.trees import plain, trees

CURVE = Contract("curve")
TINY = Fraction(1, 10**9)
EACH = 12 if CI else 5
"""Settings of a criterion."""


def told(card: Scorecard, asked: str | None = None) -> Any:
    """The JSON as another program reads it."""
    return json.loads(dumps(curve_json(card, asked) or {}))


def specs() -> Iterator[dict[str, Any]]:
    """Rulebooks with every rule of the cases and its row, those alike that round alike."""
    alike: dict[str, list[Any]] = {}
    for case in (param.values[0] for param in CASES):
        alike.setdefault(repr(case.get("rounding")), []).append(case)
    for cases in alike.values():
        spec: dict[str, Any] = {"areas": [{"id": "1"}], "criteria": [], "rows": {}}
        spec["rulebook"] = {"rounding": cases[0].get("rounding", {"step": "0.01"})}
        for n, case in enumerate(cases, 1):
            criterion = {"max_points": case["max_points"], **case.get("criterion", {})}
            criterion |= {"rule": case["rule"]} if case.get("rule") else {}
            spec["criteria"].append({"id": f"1.{n}", **criterion})
            given = {"evidence": case["evidence"]} if "evidence" in case else "null"
            spec["rows"][f"1.{n}"] = given
        yield spec


def cards() -> Iterator[Scorecard]:
    """Every rule of the cases with its row, every rulebook of the cases, the shipped data."""
    yield from map(card_of, specs())
    yield from (card_of(param.values[0]) for param in BOOKS)
    yield known()[0]
    dataset = load(find("example:766")).dataset
    case = choose(dataset, dataset.scored_bodies[0], None)
    assert not isinstance(case, Refusal)
    yield scorecard(case)


def edges(node: Any) -> Iterator[Fraction]:
    """All numbers that stand in a rule."""
    for value in (
        node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    ):
        if isinstance(value, str) and value.lstrip("-").replace("/", "").isdigit():
            yield Fraction(value)
        yield from edges(value)


def setting(one: Any, rng: random.Random) -> dict[str, Fraction | None]:
    """Random figures for a criterion: often at an edge or just beside it, at times none."""
    found: dict[str, Fraction | None] = {}
    marks = list(edges(one["tree"])) or [Fraction(0)]
    for figure in one["figures"]:
        if rng.random() < 0.06:
            continue
        near = rng.choice(marks) + rng.choice((0, 0, TINY, -TINY, Fraction(rng.randint(-9, 9), 7)))
        free = Fraction(rng.randint(0, 600), rng.choice((1, 3, 7, 100, 600)))
        x = near if rng.random() < 0.6 else free
        if figure["scale"] in ("met", "count", "rank"):
            x = Fraction(rng.randint(0, len(figure["states"]) - 1 if figure["states"] else 9))
            x = min(x, Fraction(1)) if figure["scale"] == "met" else x
        own = figure["figure"].startswith("own")
        found[figure["figure"]] = None if rng.random() < 0.06 else abs(x) if own else x
    return found


def by_engine(mine: CriterionCurve, card: Scorecard, at: dict[str, Fraction | None]) -> Any:
    refs = {name_of(figure.ref): figure.ref for figure in mine.figures}
    facts: Known = {refs[name]: None if x is None else exactly(x) for name, x in at.items()}
    outcome = evaluate(mine.criterion, None, card.rulebook.head.rounding, facts)
    return None if outcome is None else outcome.points


def compare(card: Scorecard, result: Any, rng: random.Random) -> int:
    """Every criterion of a card at random settings, its lever, and all that lies above it."""
    rounding, tried = result["rounding"], 0
    for one, mine in zip(result["criteria"], curves(card, None), strict=True):
        assert one["criterion"] == mine.criterion.id
        for _ in range(EACH):
            at = setting(one, rng)
            assert Script(at).criterion(one, rounding) == by_engine(mine, card, at), at
            tried += 1
        now = {f["figure"]: f["now"] and Fraction(f["now"]) for f in one["figures"]}
        now = {f: x for f, x in now.items() if x is not None}
        now |= {f["figure"]: None for f in one["figures"] if f["no_cases"]}
        bound = len(now) < len(one["figures"])  # a figure is not known, or by a bound alone
        if one["recomputed"] is not None and one["state"] == "measured" and not bound:
            assert Script(now).criterion(one, rounding) == Fraction(one["recomputed"])
        assert (one["lever"] is None) == (one["stuck"] is not None)
        if one["lever"] is not None:
            check_lever(one, mine, now, rng)
    check_above(card, result, rng)
    return tried


def check_lever(one: Any, mine: CriterionCurve, now: Any, rng: random.Random) -> None:
    lever = one["lever"]
    assert mine.lever is not None
    for _ in range(4):
        x = abs(rng.choice(list(edges(lever["pieces"]))) + rng.choice((0, TINY, Fraction(1, 3))))
        whole = Script(now, (lever["measure"], x)).tree(one["tree"])
        assert along(lever["pieces"], x) == whole
        assert mine.lever.raw(x) == between(whole, one["low"], one["high"])


def check_above(card: Scorecard, result: Any, rng: random.Random) -> None:
    """The total, the index, the grade; groups and areas."""
    told_total, (mine, *nodes) = result["total"], above(card)
    given = {name: Fraction(worth) for name, worth in told_total["given"].items()}
    assert total(told_total, given) == Fraction(told_total["now"])
    if told_total["index"] is not None:
        assert index(told_total, Fraction(told_total["now"])) == Fraction(told_total["index"])
    for _ in range(EACH):
        moved = {name: worth + Fraction(rng.randint(-9, 9), 4) for name, worth in given.items()}
        at: dict[Ref, Fraction | None] = {Ref("points", name): x for name, x in moved.items()}
        assert total(told_total, moved) == mine.whole.points(at)
        script = Script({f"points:{name}": x for name, x in moved.items()})
        for node, its in zip(result["nodes"], nodes, strict=True):
            assert node["id"] == its.id
            assert script.tree(node["tree"]) == its.whole.points(at)
    whole = Script({f"points:{name}": x for name, x in given.items()})
    figures = {**whole.figures, "points:total": Fraction(told_total["now"])}
    for node in result["nodes"]:
        figures[f"points:{node['id']}"] = whole.tree(node["tree"])
        if Fraction(node["max"]):
            figures[f"share:{node['id']}"] = whole.tree(node["tree"]) / Fraction(node["max"])
    for one in result["criteria"]:
        if one["criterion"] in given and Fraction(one["full"]):
            share = given[one["criterion"]] / Fraction(one["full"])
            figures[f"share:{one['criterion']}"] = share
    if Fraction(told_total["max"]):
        figures["share:total"] = Fraction(told_total["now"]) / Fraction(told_total["max"])
    if card.index is not None or told_total["index_reason"] == "no_index":
        reached = Fraction(told_total["index"] or told_total["now"])
        assert grade(told_total, reached, figures) == told_total["grade"]


@pytest.mark.slow
def test_another_program_comes_to_the_same_points() -> None:
    rng, tried = random.Random(5), 0
    stuck: set[str | None] = set()
    for card in cards():
        result = told(card)
        some = rng.sample(result["criteria"], min(3, len(result["criteria"])))
        if CI or rng.random() < 0.2:
            assert CURVE.complaints(result if CI else {**result, "criteria": some}) == []
        tried += compare(card, result, rng)
        stuck |= {one["stuck"] for one in result["criteria"]}
    assert tried > 1_500
    assert stuck == {None, *Stuck}


@pytest.mark.slow
@given(trees())
def test_of_any_tree_of_rules(rule: Any) -> None:
    names = {"a": "x", "b": "y", "f": "z"}
    criterion = {"id": "1.1", "max_points": "5", "figures": names, "rule": plain(rule)}
    rows = {"1.1": plain({"evidence": {"figures": {"a": "40%", "b": "55.5%", "f": "true"}}})}
    card = card_of({"areas": [{"id": "1"}], "criteria": [criterion], "rows": rows})
    compare(card, told(card), random.Random(7))


@pytest.mark.slow
@settings(max_examples=25)
@given(books())
def test_of_any_way_to_put_points_together(book: Node) -> None:
    card = card_of(made(book))
    compare(card, told(card), random.Random(7))

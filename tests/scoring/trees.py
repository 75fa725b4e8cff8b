"""Strategies: trees of rules over the named figures a, b, n and the flag f, and rows for them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from cchc.model.appraisal import Evidence
from cchc.model.fields import Plain
from cchc.model.rulebook import Criterion

Rule = dict[str, Any]
POINTS = st.integers(-8, 20).map(lambda n: f"{Decimal(n) / 4}")
EDGES = st.integers(-4, 24).map(lambda n: f"{n * 5}%")
MEASURES = st.sampled_from(["a", "a - 20%", "a * 50%", "100% - a", "a / 2", "(a + b) / 2", "a - b"])
OVER_A = st.sampled_from(["a", "a - 20%", "a * 50%", "100% - a", "a / 2"])
ASKED = st.sampled_from(["a >= 50%", "a < b", "f", "not f and a > 30%", "a - b >= 5% or f"])
ASKED_OF_A = st.sampled_from(["a >= 50%", "f", "not f and a > 30%", "a = 50%"])


def _bands(
    edges: list[str], points: list[str], ends: list[str | None], upper: bool, is_open: bool
) -> Rule:
    names = ("below" if is_open else "at_most") if upper else ("above" if is_open else "from")
    ordered = sorted(set(edges), key=lambda edge: int(edge[:-1]))
    bands = []
    for i, edge in enumerate(ordered):
        band: dict[str, str | None] = {names: edge, "points": points[i]}
        inner = i > 0 if upper else i < len(ordered) - 1
        if ends[i] is not None and inner:
            band["to_points"] = ends[i]
        bands.append(band)
    return {"kind": "bands", "bands": bands, "otherwise": points[-1]}


BANDS = st.builds(
    _bands,
    st.lists(EDGES, min_size=1, max_size=3),
    st.lists(POINTS, min_size=4, max_size=4),
    st.lists(st.none() | POINTS, min_size=3, max_size=3),
    st.booleans(),
    st.booleans(),
)
STEPS = st.builds(
    lambda points, mark, each, adds, toward, partial: {
        "kind": "steps",
        "points": str(points),
        "from": mark,
        "each": f"{each}%",
        "adds": f"{Decimal(adds) / 4}",
        "toward": toward,
        "partial": partial,
        ("at_most" if adds > 0 else "at_least"): f"{points + Decimal(adds)}",
    },
    st.integers(0, 3),
    EDGES,
    st.integers(1, 15),
    st.integers(-3, 3).filter(bool),
    st.sampled_from(["more", "less"]),
    st.sampled_from(["pro_rata", "whole_steps"]),
)
SHARE = st.builds(
    lambda full_at: {"kind": "proportional", "points": "2", "full_at": f"{full_at}%"},
    st.integers(10, 100),
)


def leaves(measures: st.SearchStrategy[str]) -> st.SearchStrategy[Rule]:
    """Rules over one measure, and points that every body has."""
    measured = st.builds(lambda rule, m: {**rule, "measure": m}, BANDS | STEPS | SHARE, measures)
    return measured | st.just({"kind": "fixed", "points": "0.5"})


def _combined(kind: str, rules: list[Rule], weighted: bool, ends: tuple[bool, bool]) -> Rule:
    parts = [{"id": f"p{i}", "name": "x", "rule": rule} for i, rule in enumerate(rules)]
    if weighted and kind in ("sum", "mean"):
        parts = [{**part, "weight": str(i + 1)} for i, part in enumerate(parts)]
    rule: Rule = {"kind": kind, "parts": parts, "start": "0.25"}
    return (
        rule | ({"at_least": "-0.5"} if ends[0] else {}) | ({"at_most": "2.5"} if ends[1] else {})
    )


def trees(
    measures: st.SearchStrategy[str] = MEASURES, asked: st.SearchStrategy[str] = ASKED
) -> st.SearchStrategy[Rule]:
    """Rules within rules."""
    return st.recursive(
        leaves(measures),
        lambda inner: (
            st.builds(
                _combined,
                st.sampled_from(["sum", "mean", "best", "worst"]),
                st.lists(inner, min_size=2, max_size=3),
                st.booleans(),
                st.tuples(st.booleans(), st.booleans()),
            )
            | st.builds(
                lambda condition, then, otherwise: {
                    "kind": "when",
                    "condition": condition,
                    "then": then,
                    "otherwise": otherwise,
                },
                asked,
                inner,
                inner,
            )
        ),
        max_leaves=5,
    )


def criterion_of(rule: Rule, exact: tuple[str, ...] = ()) -> Criterion:
    """A criterion of 5 points with the figures a, b and f."""
    names = {"a": "x", "b": "y", "f": "z"}
    spec = {"id": "1.1.1", "name": "x", "max_points": "5", "figures": names, "exact": exact}
    return Criterion.model_validate({**spec, "rule": plain(rule)})


def plain(found: Any) -> Any:
    """Texts as YAML has them without quotes."""
    if isinstance(found, dict):
        return {key: plain(value) for key, value in found.items()}
    if isinstance(found, list):
        return [plain(value) for value in found]
    return Plain(found)


def row_of(a: str, b: str, f: bool) -> Evidence:
    """A row with the figures."""
    return Evidence.model_validate(plain({"figures": {"a": a, "b": b, "f": str(f).lower()}}))

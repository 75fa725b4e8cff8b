"""Strategies: a criterion of any kind with evidence that fits it, for rows made by `made`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from tests.scoring.test_properties import MAXIMA, RATE_RULES, percents

Strategy = st.SearchStrategy[dict[str, Any]]
MODES = st.sampled_from(["half_up", "half_even", "down", "up"])
EACH = st.integers(1, 120).map(lambda n: f"{Decimal(n).scaleb(-2)}")
COUNTS = st.integers(0, 40)
CASES = st.integers(1, 150).flatmap(
    lambda of: st.integers(0, of).map(lambda count: {"count": str(count), "of": str(of)})
)
SHARES = percents().map(lambda rate: {"rate": rate}) | CASES


def _spec(full: str, rule: object, evidence: object) -> dict[str, Any]:
    return {"max": full, "rule": rule, "evidence": evidence}


RATES = st.builds(_spec, MAXIMA, RATE_RULES, SHARES)
COUNTED = st.builds(
    lambda full, each, count: _spec(
        full, {"kind": "count", "points_each": each}, {"count": str(count)}
    ),
    MAXIMA,
    EACH,
    COUNTS,
)
TIERS = st.builds(
    lambda edges, count: _spec(
        "1",
        {
            "kind": "bands",
            "bands": [
                {"from_count": str(edge), "points": f"{Decimal(25 * (i + 1)).scaleb(-2)}"}
                for i, edge in enumerate(sorted(edges))
            ],
        },
        {"count": str(count)},
    ),
    st.sets(st.integers(1, 30), min_size=1, max_size=4),
    COUNTS,
)
MET = st.builds(
    lambda full, met: _spec(full, {"kind": "yes_no"}, {"met": met}),
    MAXIMA,
    st.booleans(),
)
STATES = st.builds(
    lambda middle, state: _spec(
        "1",
        {
            "kind": "states",
            "states": [
                {"id": "tot", "name": "tốt", "points": "1"},
                {"id": "vua", "name": "vừa", "points": f"{Decimal(middle).scaleb(-2)}"},
                {"id": "kem", "name": "kém", "points": "0"},
            ],
        },
        {"state": state},
    ),
    st.integers(0, 100),
    st.sampled_from(["tot", "vua", "kem"]),
)
PENALTIES = st.builds(
    lambda full, each, count: _spec(
        full, {"kind": "penalty", "points_each": each}, {"count": str(count)}
    ),
    MAXIMA,
    EACH,
    COUNTS,
)


def _summed(base: int, moved: dict[str, Any]) -> dict[str, Any]:
    """A base that everyone has, and a part with a measure of its own."""
    rule = {**moved["rule"]}
    if rule["kind"] in ("proportional", "count"):
        rule["points"] = moved["max"]
    full = Decimal(moved["max"]) + Decimal(base).scaleb(-2)
    parts = [
        {
            "id": "nen",
            "name": "x",
            "rule": {"kind": "fixed", "points": str(full - Decimal(moved["max"]))},
        },
        {"id": "do", "name": "x", "rule": rule},
    ]
    return _spec(str(full), {"kind": "sum", "parts": parts}, {"parts": {"do": moved["evidence"]}})


SUMS = st.builds(_summed, st.integers(0, 150), RATES | COUNTED)
SPECS: Strategy = RATES | COUNTED | TIERS | MET | STATES | PENALTIES | SUMS

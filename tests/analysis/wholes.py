"""Strategies: rulebooks that put points together in every way, and rows for them; and a plain script
that works the same out of nothing but fractions.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

Node = dict[str, Any]
MAXIMA = st.integers(1, 8).map(lambda n: Decimal(n) / 2)
WEIGHTS = st.sampled_from(["1/3", "2/3", "1/7", "2", "40%"])
HELD = st.sampled_from(["left_out", "siblings", "zero", "full_marks"])
KINDS = st.sampled_from(["sum", "sum", "mean", "best", "worst"])
STEPS = st.sampled_from([None, "0.1", "0.01"])


@st.composite
def nodes(draw: st.DrawFn, name: str, deep: int) -> Node:
    """A criterion, or a group with some of its own."""
    node: Node = {"id": name, "max_points": str(draw(MAXIMA)), "weight": draw(WEIGHTS)}
    if not deep or (name.count(".") and draw(st.booleans())):
        of = draw(st.integers(0, 7))
        node |= {"no_cases": draw(HELD), "cases": (draw(st.integers(0, of)), of)}
        return node
    ends = draw(st.tuples(st.booleans(), st.booleans()))
    how = {"kind": draw(KINDS), "start": draw(st.sampled_from(["0", "0.5"]))}
    how |= {"at_least": "0.25"} if ends[0] else {}
    how |= {"at_most": "2.75"} if ends[1] else {}
    inside = [draw(nodes(f"{name}.{i}", deep - 1)) for i in range(1, draw(st.integers(2, 4)))]
    return node | {"combine": how, "inside": inside}


@st.composite
def books(draw: st.DrawFn) -> Node:
    """A rulebook with one to three areas."""
    how = {"kind": draw(KINDS), "at_most": draw(st.sampled_from(["3", "100"]))}
    inside = [draw(nodes(str(i), 2)) for i in range(1, draw(st.integers(2, 4)))]
    levels = {level: draw(STEPS) for level in ("group", "area", "total")}
    return {
        "combine": how,
        "inside": inside,
        "levels": levels,
        "step": draw(st.sampled_from(["none", "0.01"])),
    }


def made(book: Node) -> dict[str, Any]:
    """The rulebook and its rows as files say them."""
    levels = {level: {"step": step} for level, step in book["levels"].items() if step}
    criteria: list[Node] = []
    rows: dict[str, Any] = {}

    def walk(node: Node) -> None:
        keys = {k: v for k, v in node.items() if k not in ("inside", "cases")}
        if "cases" in node:
            count, of = node["cases"]
            rows[node["id"]] = {"count": str(count), "of": str(of)}
            keys["rule"] = {"kind": "proportional"}
        criteria.append(keys)
        for child in node.get("inside", ()):
            walk(child)

    for area in book["inside"]:
        walk(area)
    top = [one for one in criteria if "." not in one["id"]]
    return {
        "rulebook": {"combine": book["combine"], "rounding": {"step": book["step"], **levels}},
        "areas": top,
        "criteria": [one for one in criteria if "." in one["id"]],
        "rows": rows,
    }


class Script:
    """The plain script."""

    def __init__(self, book: Node, points: dict[str, Fraction] | None = None) -> None:
        self.book, self.points = book, points

    def total(self) -> tuple[Fraction, Fraction]:
        """Points and maximum of it all."""
        found = self.below(self.book, Fraction(1))
        return (Fraction(0), Fraction(0)) if found is None else self.rounded("total", found)

    def below(self, node: Node, times: Fraction) -> tuple[Fraction, Fraction] | None:
        """What lies in a node, put together; None where nothing in it counts."""
        how, inside = node["combine"], node["inside"]
        gone = [one for one in inside if empty(one)]
        there = [one for one in inside if not empty(one)]
        extra = sum(
            (weighed(one) for one in gone if one.get("no_cases") == "siblings"), Fraction(0)
        )
        parts = []
        for one in there:
            more = extra / len(there) / weighed(one) if how["kind"] == "sum" else 0
            points, most = self.node(one, times * (1 + more))
            parts.append((weight(one), points, most))
        if not parts:
            return None
        own = node.get("max_points")
        return together(how, parts, None if own is None else Fraction(own) * times)

    def node(self, node: Node, times: Fraction) -> tuple[Fraction, Fraction]:
        """A criterion scored out of its maximum, or a group."""
        if "cases" not in node:
            found = self.below(node, times)
            assert found is not None
            return self.rounded("group" if "." in node["id"] else "area", found)
        most = Fraction(node["max_points"]) * times
        if self.points is not None:
            return self.points[node["id"]], most
        count, of = node["cases"]
        share = Fraction(count, of) if of else Fraction(node["no_cases"] == "full_marks")
        points = most * share
        return (to(points, "0.01") if self.book["step"] != "none" and of else points), most

    def rounded(self, level: str, found: tuple[Fraction, Fraction]) -> tuple[Fraction, Fraction]:
        """A level as it is rounded."""
        step = self.book["levels"][level]
        return (found[0] if step is None else to(found[0], step)), found[1]


def together(
    how: Node, parts: list[tuple[Fraction, Fraction, Fraction]], own: Fraction | None
) -> tuple[Fraction, Fraction]:
    """Weights, points and maxima made one."""
    start, kind = Fraction(how.get("start", 0)), how["kind"]
    if kind == "sum":
        points = sum((w * p for w, p, _ in parts), Fraction(0))
        most = sum((w * m for w, _, m in parts), start)
    else:
        most = max(m for _, _, m in parts) if own is None else own
        if kind == "mean":
            full = min(most, Fraction(how["at_most"])) if "at_most" in how else most
            whole = sum((w for w, _, _ in parts), Fraction(0))
            points = sum((w * (p / m if m else 0) for w, p, m in parts), Fraction(0)) / whole * full
        else:
            points = (max if kind == "best" else min)(p for _, p, _ in parts)
    points += start
    if "at_least" in how:
        points = max(points, Fraction(how["at_least"]))
    if "at_most" in how:
        points, most = min(points, Fraction(how["at_most"])), min(most, Fraction(how["at_most"]))
    return points, most


def empty(node: Node) -> bool:
    """True where nothing in a node counts."""
    if "cases" in node:
        return not node["cases"][1] and node["no_cases"] in ("left_out", "siblings")
    return all(empty(one) for one in node["inside"])


def weight(node: Node) -> Fraction:
    """A weight as a number."""
    text = node["weight"]
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def weighed(node: Node) -> Fraction:
    """A maximum as it counts in what it lies in."""
    return Fraction(node["max_points"]) * weight(node)


def to(points: Fraction, step: str) -> Fraction:
    """Half up."""
    whole = points / Fraction(step) + Fraction(1, 2)
    return Fraction(whole.numerator // whole.denominator) * Fraction(step)

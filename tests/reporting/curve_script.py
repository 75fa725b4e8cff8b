"""A little program that knows nothing of this one but the published contract: it reads the JSON of
`cchc explain --curve` and works points out of it, with whole numbers and fractions alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any

Json = Any
Figures = Mapping[str, Fraction | None]
"""Numbers by the names that expressions use; None for 0 of 0."""


class NoCaseError(Exception):
    """There is nothing to measure."""


class UnknownError(Exception):
    """A figure is missing, or something is divided by 0."""


class Script:
    """Works with some figures; `moved` is a measure that is set to a number, whatever it is made of."""

    def __init__(self, figures: Figures, moved: tuple[Json, Fraction] | None = None) -> None:
        self.figures, self.moved = figures, moved

    def expr(self, tree: Json) -> Fraction:
        if self.moved is not None and tree == self.moved[0]:
            return self.moved[1]
        if "number" in tree:
            return Fraction(tree["number"])
        if "figure" in tree:
            if tree["figure"] not in self.figures:
                raise UnknownError
            found = self.figures[tree["figure"]]
            if found is None:
                raise NoCaseError
            return found
        op, args = tree["op"], tree["args"]
        if op == "and":
            return Fraction(self.expr(args[0]) != 0 and self.expr(args[1]) != 0)
        if op == "or":
            return Fraction(self.expr(args[0]) != 0 or self.expr(args[1]) != 0)
        values = [self.expr(arg) for arg in args]
        a, b = values[0], values[-1]
        if op == "/" and b == 0:
            raise NoCaseError if a == 0 else UnknownError
        simple = {"+": a + b, "-": a - b, "*": a * b, "neg": -a, "max": max(values)}
        simple |= {"min": min(values), "mean": sum(values) / Fraction(len(values))}
        asked = {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "=": a == b, "!=": a != b}
        asked["not"] = a == 0
        return a / b if op == "/" else simple[op] if op in simple else Fraction(asked[op])

    def tree(self, node: Json) -> Fraction:
        kind = node["node"]
        if kind == "curve":
            return along(node["pieces"], self.expr(node["measure"]))
        if kind == "rounded":
            return rounded(self.tree(node["of"]), node["rounding"])
        if kind == "when":
            holds = self.expr(node["condition"]) != 0
            return self.tree(node["then" if holds else "otherwise"])
        found = [pair for branch in node["of"] if (pair := self.branch(branch)) is not None]
        if not found and node["of"]:
            raise NoCaseError
        start = Fraction(node["start"])
        if kind in ("best", "worst"):
            points = start + (max if kind == "best" else min)(p for _, p in found)
        else:
            whole = sum(weight for weight, _ in found) if kind == "mean" else Fraction(1)
            points = start + sum(weight * p for weight, p in found) / (whole or Fraction(1))
        return between(points, node["at_least"], node["at_most"])

    def branch(self, branch: Json) -> tuple[Fraction, Fraction] | None:
        held = branch["no_cases"]
        try:
            points = self.tree(branch["of"])
        except NoCaseError:
            if held["held"] is None:
                raise
            if held["held"] == "left_out":
                return None
            points = Fraction(held["points"])
        return Fraction(branch["weight"]), points

    def criterion(self, one: Json, rounding: Json) -> Fraction | None:
        """The points of a criterion; None where it has none, or they are not known."""
        try:
            if one["applies"] is not None and self.expr(one["applies"]) == 0:
                return held(one["not_applicable"])
        except (NoCaseError, UnknownError):
            pass
        if one["tree"] is None:
            return None
        try:
            points = self.tree(one["tree"])
        except NoCaseError:
            return held(one["no_cases"])
        except UnknownError:
            return None
        return rounded(between(points, one["low"], one["high"]), rounding)


def total(told: Json, points: Mapping[str, Fraction]) -> Fraction:
    """The total, where rows have so many points."""
    script = Script({f"points:{name}": worth for name, worth in points.items()})
    found = script.tree(told["tree"])
    if told["percent"] and found > 0:
        more = sum(points[name] for name in told["percent"])
        found *= max(Fraction(0), 1 + more / Fraction(100))
        found = between(found, told["tree"].get("at_least"), told["tree"].get("at_most"))
    return found if told["rounding"] is None else rounded(found, told["rounding"])


def index(told: Json, points: Fraction) -> Fraction:
    """The index of a total."""
    scale = Fraction(told["index_scale"])
    return rounded(points / Fraction(told["max"]) * scale, told["index_rounding"])


def grade(told: Json, reached: Fraction, figures: Figures) -> str | None:
    """The name of the grade of an index."""
    found, script = [], Script(figures)
    for one in told["grades"]:
        try:
            fits = one["when"] is None or script.expr(one["when"]) != 0
        except (NoCaseError, UnknownError):
            fits = False
        if fits and Fraction(one["from"]) <= reached:
            found.append((Fraction(one["from"]), one["name"]))
    return max(found)[1] if found else None


def held(word: Json) -> Fraction | None:
    return None if word["points"] is None else Fraction(word["points"])


def between(points: Fraction, low: str | None, high: str | None) -> Fraction:
    points = points if low is None else max(points, Fraction(low))
    return points if high is None else min(points, Fraction(high))


def along(pieces: Json, x: Fraction) -> Fraction:
    for one in pieces:
        low = one["from"] is None or x > Fraction(one["from"])
        low = low or (x == Fraction(one["from"]) and not one["from_open"])
        high = one["to"] is None or x < Fraction(one["to"])
        high = high or (x == Fraction(one["to"]) and not one["to_open"])
        if low and high:
            return Fraction(one["at_zero"]) + Fraction(one["slope"]) * x
    raise AssertionError(f"no piece holds {x}")


def rounded(points: Fraction, how: Json) -> Fraction:
    if how["step"] is None:
        return points
    step = Fraction(how["step"])
    n = points / step
    half_up = floor(n + Fraction(1, 2))
    tie = n + Fraction(1, 2) == half_up
    whole = {
        "half_up": half_up,
        "half_even": half_up - 1 if tie and half_up % 2 else half_up,
        "down": floor(n),
        "up": ceil(n),
    }
    return whole[how["mode"]] * step

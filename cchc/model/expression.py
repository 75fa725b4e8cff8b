"""Measures and conditions as a rulebook writes them: `late / received`, `own >= spending`."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal

from cchc.model.fields import Scalar, problem, text_of, words_of
from cchc.model.tuples import NamedTuple

Source = Literal["figure", "last", "body", "points", "share", "own"]
"""Whose number a name stands for: a figure of the row, that of the period before, a fact of the body,
the points of a criterion, a group or an area, the share of the maximum that these are, the figure of
a part that has no name of its own.
"""
CALLED: dict[str, Source] = {"last": "last", "body": "body"}
TOTAL = "total"
"""The name of all points together, in what grades ask."""
REDUCED = ("max", "min", "mean")
COMPARED = ("<=", ">=", "!=", "<", ">", "=")
LONGEST = 500
"""Characters of the longest expression: a rule of a document is a sentence."""
DEEPEST = 40
"""Brackets within brackets."""


class Const(NamedTuple):
    """A number of the rulebook, exact, with its text: `75%`."""

    value: Fraction
    text: str


class Ref(NamedTuple):
    """A number known by name."""

    source: Source
    name: str


class Op(NamedTuple):
    """An operation: + - * / neg, max min mean, a comparison, and or not."""

    sign: str
    args: tuple[Expr, ...]


Expr = Const | Ref | Op


class ExpressionError(ValueError):
    """A text that is no expression; `at` is where it ceases to be one."""

    def __init__(self, text: str, at: int) -> None:
        super().__init__(text)
        self.at = at


class Expression(NamedTuple):
    """An expression with the text that it was written as."""

    text: str
    tree: Expr

    def __str__(self) -> str:
        return self.text

    @property
    def refs(self) -> tuple[Ref, ...]:
        """The names in it, each once, in order."""
        return tuple(dict.fromkeys(refs(self.tree)))


def refs(tree: Expr) -> Iterator[Ref]:
    """The names in an expression, as often as they stand there."""
    if isinstance(tree, Ref):
        yield tree
    elif isinstance(tree, Op):
        for arg in tree.args:
            yield from refs(arg)


def logical(tree: Expr) -> bool:
    """True where an expression says yes or no, not a number."""
    return isinstance(tree, Op) and tree.sign in (*COMPARED, "and", "or", "not")


def signs(tree: Expr) -> Iterator[str]:
    """The operations in an expression, as often as they stand there."""
    if isinstance(tree, Op):
        yield tree.sign
        for arg in tree.args:
            yield from signs(arg)


def flags(tree: Expr) -> Iterator[Ref]:
    """The names in a condition that stand for yes or no by themselves."""
    if isinstance(tree, Ref):
        yield tree
    elif isinstance(tree, Op) and tree.sign in ("and", "or", "not"):
        for arg in tree.args:
            yield from flags(arg)


def _measure(value: object) -> Expression:
    found = value if isinstance(value, Expression) else _read(_written(value))
    if logical(found.tree):
        raise problem("measure_form", text=found.text)
    return found


def _condition(value: object) -> Expression:
    found = value if isinstance(value, Expression) else _read(_written(value))
    if not logical(found.tree) and not isinstance(found.tree, Ref):
        raise problem("condition_form", text=found.text)
    return found


def _written(value: object) -> str:
    """A figure, or words: a name that YAML takes for nothing or for yes and no is refused."""
    text = text_of(value)
    return text if text.strip()[0] in "-−–.0123456789" else words_of(value)


def _read(text: str) -> Expression:
    from cchc.model.parsing import parse_expression  # most rulebooks have none

    try:
        return parse_expression(str(text))
    except ExpressionError as error:
        rest = str(text)[error.at :].strip() or "…"
        raise problem("expression_form", text=str(text), rest=rest) from None


_TOLD = {"type": ["string", "number"], "minLength": 1, "maxLength": LONGEST}
Measured = Annotated[Expression, Scalar(_measure, _TOLD, as_text=True)]
"""What is measured: a number made of figures."""
Condition = Annotated[Expression, Scalar(_condition, _TOLD, as_text=True)]
"""What holds or not: a comparison, or a name that is yes or no."""

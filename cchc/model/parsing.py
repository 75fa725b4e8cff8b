"""Reads an expression of a rulebook from left to right."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from cchc.model.expression import (
    CALLED,
    COMPARED,
    DEEPEST,
    LONGEST,
    REDUCED,
    TOTAL,
    Const,
    Expr,
    Expression,
    ExpressionError,
    Op,
    Ref,
    Source,
    logical,
)

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?%?)|(?P<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
    r"|(?P<sign><=|>=|!=|[-+*/()<>=,]))",
    re.ASCII,
)
_NODE = re.compile(rf"\s*([0-9]+(?:\.[0-9]+)*[a-z]?|{TOTAL})\s*\)", re.ASCII)


def parse_expression(text: str) -> Expression:
    """Read an expression. Raises `ExpressionError` with the place where it goes wrong."""
    if len(text) > LONGEST:
        raise ExpressionError(text, LONGEST)
    return Expression(" ".join(text.split()), _Reader(text).whole())


class _Reader:
    """Reads one expression from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.token = self.kind = ""
        self.start = 0
        self.deep = 0
        self.step()

    def step(self) -> str:
        """Go to the next token; gives the one before it."""
        before = self.token
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            if self.text[self.at :].strip():
                raise ExpressionError(self.text, self.at)
            self.token, self.kind, self.start = "", "end", len(self.text)
            return before
        self.kind = match.lastgroup or ""
        self.token = match[self.kind]
        self.start = match.start(self.kind)
        self.at = match.end()
        return before

    def take(self, *signs: str) -> str:
        """The token, passed over, where it is one of some signs or words; else nothing."""
        return self.step() if self.token in signs and self.kind in ("sign", "name") else ""

    def need(self, sign: str) -> None:
        """Pass over a sign that has to stand here."""
        if not self.take(sign):
            raise ExpressionError(self.text, self.start)

    def whole(self) -> Expr:
        """The whole text."""
        tree = self.either()
        if self.kind != "end":
            raise ExpressionError(self.text, self.start)
        return tree

    def either(self) -> Expr:
        tree = self.both()
        while self.take("or"):
            tree = Op("or", (self.truth(tree), self.truth(self.both())))
        return tree

    def both(self) -> Expr:
        tree = self.denied()
        while self.take("and"):
            tree = Op("and", (self.truth(tree), self.truth(self.denied())))
        return tree

    def denied(self) -> Expr:
        turned = False
        while self.take("not"):
            turned = not turned
        tree = self.compared()
        return Op("not", (self.truth(tree),)) if turned else tree

    def compared(self) -> Expr:
        left = self.added()
        sign = self.take(*COMPARED)
        return Op(sign, (self.number(left), self.number(self.added()))) if sign else left

    def added(self) -> Expr:
        tree = self.multiplied()
        while sign := self.take("+", "-"):
            tree = Op(sign, (self.number(tree), self.number(self.multiplied())))
        return tree

    def multiplied(self) -> Expr:
        tree = self.signed()
        while sign := self.take("*", "/"):
            tree = Op(sign, (self.number(tree), self.number(self.signed())))
        return tree

    def signed(self) -> Expr:
        minus = False
        while self.take("-"):
            minus = not minus
        self.deep += 1
        if self.deep > DEEPEST:
            raise ExpressionError(self.text, self.start)
        tree = self.atom()
        self.deep -= 1
        return Op("neg", (self.number(tree),)) if minus else tree

    def atom(self) -> Expr:
        if self.take("("):
            tree = self.either()
            self.need(")")
            return tree
        if self.kind == "number":
            text = self.step()
            share = text.endswith("%")
            return Const(Fraction(Decimal(text.rstrip("%"))) / (100 if share else 1), text)
        if self.kind != "name" or self.token in ("and", "or", "not"):
            raise ExpressionError(self.text, self.start)
        if self.token == "points":
            return self.of_node("points")
        if self.token == "share" and self.text[self.at :].lstrip().startswith("("):
            return self.of_node("share")
        name = self.step()
        if name in REDUCED:
            return self.reduced(name)
        if name in CALLED:
            self.need("(")
            if self.kind != "name":
                raise ExpressionError(self.text, self.start)
            ref = Ref(CALLED[name], self.step())
            self.need(")")
            return ref
        return Ref("figure", name)

    def of_node(self, source: Source) -> Expr:
        """`points(3.5a)`, `share(total)`: an id is no number."""
        after = self.text[self.at :]
        match = _NODE.match(after.lstrip()[1:]) if after.lstrip().startswith("(") else None
        if match is None:
            raise ExpressionError(self.text, self.at)
        self.at += len(after) - len(after.lstrip()) + 1 + match.end()
        self.step()
        return Ref(source, match[1])

    def reduced(self, name: str) -> Expr:
        self.need("(")
        args = [self.number(self.added())]
        while self.take(","):
            args.append(self.number(self.added()))
        self.need(")")
        return Op(name, tuple(args))

    def number(self, tree: Expr) -> Expr:
        if logical(tree):
            raise ExpressionError(self.text, self.start)
        return tree

    def truth(self, tree: Expr) -> Expr:
        """What `and`, `or` and `not` take: a comparison, or a name that is yes or no."""
        if not logical(tree) and not isinstance(tree, Ref):
            raise ExpressionError(self.text, self.start)
        return tree

"""Expressions as people read them: named figures by what they are, operations by their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from cchc.language.words import Words

SIGNS = {"*": "×", "-": "\N{MINUS SIGN}", "<=": "≤", ">=": "≥", "!=": "≠", ",": ";"}
CALLS = ("last", "points", "share", "max", "min", "mean")
JOINS = ("and", "or", "not")
BODIES = (*("province", "department", "district", "commune", "town", "ward", "office", "agency"),)
"""The kinds of body that have a phrase of their own."""
TOKEN = re.compile(
    r"(?P<node>(?:points|share)\s*\(\s*(?:[0-9][0-9a-z.]*|total)\s*\))"
    r"|(?P<body>body\s*\(\s*(?P<fact>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\s*\))"
    r"|(?P<call>(?:last|max|min|mean)(?=\s*\())"
    r"|(?P<join>(?:and|or|not)(?![a-z0-9-]))"
    r"|(?P<number>[0-9]+(?:\.[0-9]+)?%?)|(?P<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
    r"|(?P<sign><=|>=|!=|[-*,])|(?P<other>.)",
    re.ASCII,
)


class Naming:
    """The names of the figures of a criterion, each of which stands for one of them."""

    def __init__(self, words: Words, figures: Mapping[str, str] | None = None) -> None:
        self.words = words
        figures = figures or {}
        often = Counter(figures.values())
        alone = {n: line for n, line in figures.items() if often[line] == 1 and line not in figures}
        self.names = alone
        self.known = {line: name for name, line in alone.items()}

    def said(self, text: str) -> str:
        """An expression of a file as people read it."""
        return "".join(self._token(found) for found in TOKEN.finditer(text))

    def _token(self, found: re.Match[str]) -> str:
        text, kind = found[0], found.lastgroup
        if kind == "name":
            line = self.names.get(text, text)
            return f"“{line.replace('”', '””')}”"
        if kind == "body":
            own = found["fact"] in BODIES
            key = f"expression.body.{found['fact']}" if own else "expression.body"
            return self.words(key, name=found["fact"])
        if kind in ("call", "join"):
            return self.words(f"said.in.{text}")
        if kind == "node":
            call, _, node = text.partition("(")
            total = self.words("said.in.total") if node.strip(" )") == "total" else ""
            return self.words(f"said.in.{call.strip()}") + "(" + (total or node.strip(" )")) + ")"
        if kind == "number":
            return text.replace(".", self.words("decimal"))
        return SIGNS.get(text, text)

    @cached_property
    def _bodies(self) -> dict[str, str]:
        return {self.words(f"expression.body.{kind}"): kind for kind in BODIES}

    @cached_property
    def _printed(self) -> re.Pattern[str]:
        """The tokens of an expression as it is printed."""
        back = {self.words(f"said.in.{word}"): word for word in (*CALLS, *JOINS)}
        calls = "|".join(re.escape(w) for w in sorted(back, key=len, reverse=True))
        bodies = "|".join(map(re.escape, sorted(self._bodies, key=len, reverse=True)))
        fact = re.escape(self.words("expression.body")).replace(r"\{name\}", "(?P<fact>[a-z0-9-]+)")
        return re.compile(
            rf"(?P<kind>{bodies})(?!\w)|{fact}|“(?P<name>(?:[^”]|””)*)”(?!”)|(?P<word>{calls})(?!\w)"
            rf"|(?P<number>[0-9]+(?:[.,][0-9]+)?%?)|(?P<sign>[-+*/()<>=≤≥≠×;\N{{MINUS SIGN}}])",
        )

    def heard(self, text: str, at: int) -> Iterator[tuple[str, int]]:
        """The expression that begins at a place of a text, as far as it goes."""
        found, end, deep = "", at, 0
        back = {self.words(f"said.in.{word}"): word for word in (*CALLS, *JOINS)}
        signs = {shown: sign for sign, shown in SIGNS.items()}
        while True:
            start = end
            while start < len(text) and text[start] == " ":
                start += 1
            token = self._printed.match(text, start)
            if token is None or (not deep and token[0] in (")", ";")):
                break
            told, after = token[0], token.end()
            if token["kind"] is not None or token["fact"] is not None:
                told = f"body({token['fact'] or self._bodies[token['kind']]})"
            elif token["name"] is not None:
                line = token["name"].replace("””", "”")
                told = self.known.get(line, line)
            elif token["number"] is not None:
                told = told.replace(",", ".")
            elif token["word"] is not None:
                told = back[token["word"]]
                if told in ("points", "share"):
                    node = re.compile(r"\(([^()“”]{1,40})\)").match(text, after)
                    if node is None:
                        break
                    total = node[1] == self.words("said.in.total")
                    told, after = f"{told}({'total' if total else node[1]})", node.end()
            else:
                deep += {"(": 1, ")": -1}.get(told, 0)
                told = signs.get(told, told)
            found += text[end:start] + told
            end = after
        if found:
            yield found, end

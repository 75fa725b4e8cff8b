"""The criteria of a rulebook as the rows of a document ask for them: by code, by number, by name."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from cchc.model import names
from cchc.model.rulebook import Criterion, Rulebook

FEWEST_WORDS = 4
"""So many words of a name tell which criterion it is, where one alone has them."""


class Criteria:
    """What is asked of a rulebook row by row, gone through once; of no rulebook there are none."""

    def __init__(self, book: Rulebook | None) -> None:
        self.ids: dict[str, Criterion] = {}
        self._numbers: dict[Decimal, list[Criterion]] = {}
        self._called: dict[str, list[Criterion]] = {}
        for criterion in book.criteria if book else ():
            self.ids.setdefault(criterion.id, criterion)
            self._called.setdefault(names.key(criterion.name), []).append(criterion)
            parts = criterion.id.split(".")
            if len(parts) == 2 and all(part.isdecimal() for part in parts):  # not I.1
                self._numbers.setdefault(Decimal(criterion.id), []).append(criterion)
        self.above = above_others(self.ids)
        """The codes with others below them."""
        self._names = "\n".join(f" {key} " for key in self._called)

    def called(self, name: str) -> list[Criterion]:
        """The criteria with a name."""
        return self._called.get(names.key(name), []) if self.ids else []

    def named(self, name: str) -> list[str]:
        """The criteria with a name, or else those of whose names it is the greater part."""
        key = names.key(name) if self.ids else ""
        if not key:
            return []
        same = [criterion.id for criterion in self.called(name)]
        if same or len(key.split()) < FEWEST_WORDS or f" {key} " not in self._names:
            return same
        return [c.id for c in self.ids.values() if f" {key} " in f" {names.key(c.name)} "]

    def numbered(self, number: Decimal) -> list[Criterion]:
        """The criteria whose code Excel may keep as a number: 3.1 and 3.10 are one."""
        return self._numbers.get(number, [])


def above_others(codes: Iterable[str]) -> frozenset[str]:
    """The codes that would have others below them: 3 and 3.1 over 3.1.2."""
    parts = (code.split(".") for code in codes)
    return frozenset(".".join(each[:i]) for each in parts for i in range(1, len(each)))

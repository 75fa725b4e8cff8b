"""Lines of a table as whole numbers: a row is one, and so is the sum of all rows of a body.

The same text is the same row, so it is read once. What is not plain is 0: the exact engine speaks of
the body that has it, and the checks tell what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cchc.analysis.plain import Plain
from cchc.analysis.worth import HANDED, NUMBERS, OUT, WHOLES, Ends, NotPlainError, worth_of
from cchc.model.appraisal import Voice
from cchc.model.rules import Scale
from cchc.model.scores import Lines

WIDTH = 32
"""Bits of a field; every sum of a body lies well within."""
HALF, FIELD = 1 << (WIDTH - 1), (1 << WIDTH) - 1
COUNT = 10
"""Bits of a count within a field."""


POINTS, HEARD, BELOW, ABOVE, LEFT_OUT, OWN, COUNCIL, SPOKEN, DOUBTS = range(9)
"""The fields: the points that count; in how many rows which voice counts (`VOICES`); how far the lowest
and the highest points lie from those that count; the maxima that do not apply; what the body gave
itself, and what the council gave, where both spoke; in how many rows the body spoke, and in how many
both; of how many rows a check may have anything to say.

Every row has the first two or is left out, so that most numbers are short.
"""
FIELDS = 9
VOICES = (Voice.APPRAISED, Voice.RECOMPUTED, Voice.SELF_ASSESSED)
FREE = (None, Voice.RECOMPUTED)
"""Where the points that count are asked for, row by row."""
GIVEN = ("max_points", "appraised", "self_assessed")
FIGURES = ("count", "of", "missing", "rate", "met", "not_applicable")
ASIDE = ("reason", "document", "note")
"""Columns that no points depend on."""
LONGEST = 200
"""Letters of a text."""
BY_RULE = 1 << (WIDTH * HEARD + COUNT)
"""A row whose points are the rule's."""
SHOWN, LEFT, HANDS = (1 << WIDTH * FIELDS + COUNT * i for i in range(3))
"""Beside the fields: a row for information alone, one that is left out and has no maximum that counts,
and one that hands its maximum over.
"""
OPEN, LEAST, BEST = range(10, 13)
"""Fields of rows that apply and have no points yet: how many, the least and the most that they may be
worth.
"""
ZEROS = (0,) * (BEST + 1)


class Heard(NamedTuple):
    """Whose points are asked for (None: those that count), and whether figures count before all."""

    voice: Voice | None
    forced: bool


class Layout(NamedTuple):
    """Where what stands in the cells behind a criterion: -1 for a column that is not there."""

    apart: str
    width: int
    columns: Mapping[str, int]
    other: tuple[int, ...]
    """Columns of which nothing may be filled."""

    @staticmethod
    def of(lines: Lines) -> Layout:
        """That of a table."""
        names = lines.behind[1:]
        known = (*GIVEN, *FIGURES, *ASIDE)
        columns = {name: names.index(name) if name in names else -1 for name in known}
        other = tuple(i for i, name in enumerate(names) if name not in known)
        return Layout(lines.apart, len(names), columns, other)


class Alike(dict[str, Any]):
    """The rows of criteria that are scored alike, by what stands in them behind the criterion: each
    a whole number, 0 where it is not plain.
    """

    def __init__(self, plain: Plain, layout: Layout, heard: Heard) -> None:
        super().__init__()
        self.plain, self.layout, self.heard = plain, layout, heard
        self.same: dict[int, int] = {}
        """Each number once, so that they lie close together."""
        curve: Callable[[int, int], int] | None = None
        count, of = layout.columns["count"], layout.columns["of"]
        whole = plain.counts and plain.idle is None
        by_rule = whole and heard.voice in FREE and min(count, of) >= 0
        if by_rule and plain.curve is not None and plain.scale is Scale.SHARE:
            curve = plain.curve.of_shares()
        self.quick = curve, layout.apart, layout.width, count, of, dict[int, int]()
        """What most rows take; last the number of a row by the points that the rule gives it."""

    def __missing__(self, said: str) -> Any:
        """Read a row: most are nothing but so many cases of so many."""
        curve, apart, width, count, of, by_rule = self.quick
        cells = said.split(apart)
        try:
            if curve is not None and len(cells) == width and cells.count("") == width - 2:
                part, whole = WHOLES[cells[count]], WHOLES[cells[of]]
                if part <= whole and whole:
                    points = curve(part, whole)
                    found = by_rule.get(points, 0)
                    if not found:
                        found = by_rule[points] = points + BY_RULE
                    self[said] = found
                    return found
            found = self._row(cells)
        except NotPlainError:
            found = 0
        self[said] = found = self.same.setdefault(found, found)
        return found

    def _row(self, cells: list[str]) -> Any:
        layout, plain, at = self.layout, self.plain, self.layout.columns
        if len(cells) != layout.width or any(cells[i] for i in layout.other):
            raise NotPlainError
        cells.append("")  # where a column is that the table does not have
        if '"' in "".join(cells):
            raise NotPlainError
        for name in ASIDE:
            text = cells[at[name]]
            if text and (len(text) > LONGEST or not text.isprintable() or "TODO" in text):
                raise NotPlainError
        most, appraised, own = (NUMBERS[cells[at[name]]] for name in GIVEN)
        low, high = plain.reach
        if most not in (None, plain.most) or not all(
            given is None or low <= given <= high for given in (appraised, own)
        ):
            raise NotPlainError
        worth = worth_of(plain, *(cells[at[name]] for name in FIGURES))
        held = own if appraised is None else appraised
        doubt = (
            bool(cells[at["missing"]])
            or _counts_in(cells[at["reason"]], plain.cases)
            or (worth is not None and held not in (None, worth[1]))
            or bool(plain.step and worth is None and (appraised or 0) % plain.step)
        )
        if worth is OUT or worth is HANDED:
            if appraised:
                raise NotPlainError
            return self._left_out(worth is HANDED, doubt)
        if not plain.counts:
            return self._shown(doubt)
        counted = self._counts(plain, worth, appraised, own)
        if counted is not None:
            return self._counted(*counted, doubt, own, appraised)
        if self.heard.voice not in FREE or not plain.whole:
            raise NotPlainError
        return self._unsaid(plain.reach)

    def _unsaid(self, ends: tuple[int, int]) -> Any:
        return opened(*ends)

    def _left_out(self, hands: bool, doubt: bool) -> Any:
        return left_out(self.plain, hands, doubt)

    def _shown(self, doubt: bool) -> Any:
        return SHOWN + of_field(DOUBTS, doubt)

    def _counted(
        self, ends: Ends, voice: int, doubt: bool, own: int | None, appraised: int | None
    ) -> Any:
        return packed(ends, voice, doubt, own, appraised)

    def _counts(
        self, plain: Plain, worth: Ends | None, appraised: int | None, own: int | None
    ) -> tuple[Ends, int] | None:
        """The points that count, and whose they are; None where there are none."""
        voice, forced = self.heard
        given = not forced or (plain.curve is None and worth is None)
        if not given and worth is None:
            return None
        if appraised is not None and (voice is Voice.APPRAISED or (voice in FREE and given)):
            return (appraised,) * 3, 0
        if own is not None and voice is Voice.SELF_ASSESSED:
            return (own,) * 3, 2
        if worth is not None and voice in FREE:
            return worth, 1
        if own is not None and voice in FREE and given:
            return (own,) * 3, 2
        return None


def left_out(plain: Plain, hands: bool, doubt: bool) -> int:
    """A row that is left out as a whole number."""
    beside = of_field(LEFT_OUT, plain.most) if plain.counts else 0
    return (beside or LEFT) + of_field(DOUBTS, doubt) + (HANDS if hands else 0)


def opened(least: int, best: int) -> int:
    """A row without points as a whole number; a check says so."""
    ends = of_field(LEAST, least) + of_field(BEST, best)
    return of_field(OPEN, 1) + ends + of_field(DOUBTS, 1)


def packed(ends: Ends, voice: int, doubt: bool, own: int | None, appraised: int | None) -> int:
    """A row as a whole number: its points, whose they are (`VOICES`), and what both gave it."""
    least, points, best = map(int, ends)
    found = points + of_field(HEARD, 1 << COUNT * voice) + of_field(DOUBTS, doubt)
    found += of_field(BELOW, points - least) + of_field(ABOVE, best - points)
    if own is not None:
        found += of_field(SPOKEN, 1)
        if appraised is not None:
            found += of_field(SPOKEN, 1 << COUNT)
            found += of_field(OWN, own) + of_field(COUNCIL, appraised)
    return found


def _counts_in(reason: str, cases: bool) -> bool:
    """True where a reason may name a figure: in digits, or as a count of cases in words."""
    return (cases and bool(reason)) or any(letter.isdigit() for letter in reason)


def fields(total: int, count: int = FIELDS) -> list[int]:
    """The fields of a row, or of the sum of several, each with its sign."""
    if not (total >> (2 * WIDTH) or total & HALF):
        return [total & FIELD, total >> WIDTH, *ZEROS[2:count]]
    found = []
    for _ in range(count):
        field = total & FIELD
        field -= (field & HALF) << 1
        found.append(field)
        total = (total - field) >> WIDTH
    return found


def of_field(field: int, value: int) -> int:
    """A value where its field is."""
    return value << (WIDTH * field)

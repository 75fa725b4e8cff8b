"""Lines of a table as whole numbers: a row is one, and so is the sum of all rows of a body.

The same text is the same row, so it is read once. What is not plain is 0: the exact engine speaks of
the body that has it, and the checks tell what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from cchc.analysis.plain import Plain
from cchc.model.appraisal import Voice
from cchc.model.rules import Scale
from cchc.model.scores import Lines
from cchc.scoring.integers import Integers

WIDTH = 32
"""Bits of a field; every sum of a body lies well within."""
HALF, FIELD = 1 << (WIDTH - 1), (1 << WIDTH) - 1
COUNT = 10
"""Bits of a count within a field."""


POINTS, HEARD, BELOW, ABOVE, LEFT_OUT, OVER, SPOKEN = range(7)
"""The fields: the points that count; in how many rows which voice counts (`VOICES`); how far the lowest
and the highest points lie from those that count; the maxima that do not apply; how much more the body
gave itself than the council, where both spoke; in how many rows the body spoke, and in how many both.

Behind the first two, which every row has, so that most numbers are short, stands a bit for each
criterion: as many rows as there are criteria, and every bit set, is every criterion once.
"""
FIELDS = 7
BITS = WIDTH * BELOW
"""Where the bits of the criteria begin."""
VOICES = (Voice.APPRAISED, Voice.RECOMPUTED, Voice.SELF_ASSESSED)
FREE = (None, Voice.RECOMPUTED)
"""Where the points that count are asked for, row by row."""
PER_POINT, DECIMALS = 10_000, 4
NUMBER = re.compile(r"(0|[1-9][0-9]{0,3})(?:\.([0-9]{1,2}))?", re.ASCII)
WHOLE = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)
RATE = re.compile(r"(0|[1-9][0-9]{0,2})(?:\.([0-9]{1,2}))?%", re.ASCII)
GIVEN = ("max_points", "appraised", "self_assessed")
FIGURES = ("count", "of", "missing", "rate", "met", "not_applicable")
ASIDE = ("reason", "document")
"""Columns that no points depend on."""
LONGEST = 200
"""Letters of a text."""
Ends = tuple[int, int, int]
"""The lowest, the likely and the highest points."""
OUT: Ends = (-1, -1, -2)
"""A row that is left out."""


class NotPlainError(Exception):
    """A row that the exact engine has to look at."""


class Heard(NamedTuple):
    """Whose points are asked for (None: those that count), and whether figures count before all."""

    voice: Voice | None
    forced: bool


class Packed(dict[str, int]):
    """The rows of a table by what stands in their lines behind the body."""

    def __init__(self, lines: Lines, criteria: Mapping[str, Plain], heard: Heard) -> None:
        super().__init__()
        self.criteria, self.heard, self.delimiter = criteria, heard, lines.delimiter
        names = lines.columns[1:]
        known = ("criterion", *GIVEN, *FIGURES, *ASIDE)
        self.columns = {name: names.index(name) if name in names else -1 for name in known}
        self.other = [i for i, name in enumerate(names) if name not in known]
        self.at = tuple(self.columns[name] for name in ("criterion", "count", "of"))
        self.width = len(names)
        self.once = (1 << len(criteria)) - 1
        self.cases: dict[str, tuple[Callable[[int, int], int | None], int]] = {}
        if heard.voice in FREE and min(self.at) >= 0:
            self.cases = {
                name: (plain.curve.at, self._row_of(plain) + _of(HEARD, 1 << COUNT))
                for name, plain in criteria.items()
                if plain.curve is not None and plain.scale is Scale.SHARE
            }

    def __missing__(self, rest: str) -> int:
        cells = rest.split(self.delimiter)
        few = len(cells) == self.width and (self.width == 3 or cells.count("") == self.width - 3)
        try:
            found = self._cases(cells) if few else None
            if found is None:
                found = self._row(cells)
        except NotPlainError:
            found = 0
        self[rest] = found
        return found

    def counted(self, row: int) -> tuple[int, bool]:
        """The points of a row, and whether they count: false where it is left out."""
        points = row & FIELD
        points -= (points & HALF) << 1
        return points, bool((row - points) >> WIDTH & FIELD)

    def fields(self, total: int) -> tuple[list[int], int]:
        """The fields of a row or of a body, each with its sign, and the bits of its criteria."""
        bits = total >> BITS
        if not (bits > self.once or total & HALF):
            return [total & FIELD, total >> WIDTH & FIELD, 0, 0, 0, 0, 0], bits
        first = signed(total, BELOW)
        total = (total - sum(field << (WIDTH * i) for i, field in enumerate(first))) >> BITS
        return first + signed(total >> len(self.criteria), FIELDS - BELOW), total & self.once

    def _cases(self, cells: list[str]) -> int | None:
        """A row of nothing but cases, so many of so many: most are; None for any other."""
        criterion, count, of = self.at
        known = self.cases.get(cells[criterion])
        if known is None:
            return None
        part, whole = WHOLES[cells[count]], WHOLES[cells[of]]
        if part > whole or not whole:
            return None
        points = known[0](part, whole)
        return None if points is None else known[1] + points

    def _row_of(self, plain: Plain) -> int:
        return 1 << (BITS + plain.number)

    def _field(self, field: int, value: int) -> int:
        """A value where its field is, behind the bits of the criteria."""
        return value << (WIDTH * field + len(self.criteria))

    def _row(self, cells: list[str]) -> int:
        if len(cells) != self.width or any(cells[i] for i in self.other):
            raise NotPlainError
        cells.append("")  # where a column is that the table does not have
        at = self.columns
        plain = self.criteria.get(cells[at["criterion"]])
        if plain is None or '"' in "".join(cells):
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
        found = self._row_of(plain)
        if worth is OUT:
            if appraised:
                raise NotPlainError
            return found + self._field(LEFT_OUT, plain.most)
        (least, points, best), voice = self._counts(plain, worth, appraised, own)
        found += points + _of(HEARD, 1 << COUNT * voice)
        found += self._field(BELOW, points - least) + self._field(ABOVE, best - points)
        if own is not None:
            found += self._field(SPOKEN, 1)
            if appraised is not None:
                found += self._field(SPOKEN, 1 << COUNT)
                found += self._field(OVER, own - appraised)
        return found

    def _counts(
        self, plain: Plain, worth: Ends | None, appraised: int | None, own: int | None
    ) -> tuple[Ends, int]:
        """The points that count, and whose they are."""
        voice, forced = self.heard
        given = not forced or (plain.curve is None and worth is None)
        if not given and worth is None:
            raise NotPlainError
        if appraised is not None and (voice is Voice.APPRAISED or (voice in FREE and given)):
            return (appraised,) * 3, 0
        if own is not None and voice is Voice.SELF_ASSESSED:
            return (own,) * 3, 2
        if worth is not None and voice in FREE:
            return worth, 1
        if own is not None and voice in FREE and given:
            return (own,) * 3, 2
        raise NotPlainError


def worth_of(
    plain: Plain, count: str, of: str, missing: str, rate: str, met: str, beside: str
) -> Ends | None:
    """What a rule gives a figure; None where there is no figure, `OUT` where the row is left out."""
    forms = bool(count or missing or of) + bool(rate) + bool(met) + bool(beside)
    if not forms:
        return None
    if forms > 1:
        raise NotPlainError
    if beside:
        if beside not in ("true", "TRUE"):
            raise NotPlainError
        return _held(plain.not_applicable, plain)
    curve, scale = plain.curve, plain.scale
    if curve is None:
        raise NotPlainError
    if rate and scale is Scale.SHARE:
        return _printed(curve, rate)
    if met in ("true", "false") and scale is Scale.MET:
        return _exact(curve.at(met == "true", 1))
    if not of and count and scale in (Scale.COUNT, Scale.QUANTITY):
        return _exact(curve.at(WHOLES[count], 1))
    if not of or bool(count) == bool(missing) or scale is not Scale.SHARE:
        raise NotPlainError
    whole = WHOLES[of]
    part = WHOLES[count] if count else whole - WHOLES[missing]
    if not 0 <= part <= whole:
        raise NotPlainError
    return _exact(curve.at(part, whole)) if whole else _held(plain.no_cases, plain)


def signed(total: int, count: int) -> list[int]:
    """The first fields of a number, each with its sign."""
    found = []
    for _ in range(count):
        field = total & FIELD
        field -= (field & HALF) << 1
        found.append(field)
        total = (total - field) >> WIDTH
    return found


class _Numbers(dict[str, int | None]):
    """Points in units by how they are written; the same few come again and again."""

    def __missing__(self, text: str) -> int | None:
        found = NUMBER.fullmatch(text)
        if text and found is None:
            raise NotPlainError
        units = None
        if found is not None:
            units = int(found[1]) * PER_POINT + int((found[2] or "").ljust(DECIMALS, "0"))
        return self.setdefault(text, units)


class _Wholes(dict[str, int]):
    """Counts by how they are written."""

    def __missing__(self, text: str) -> int:
        if WHOLE.fullmatch(text) is None:
            raise NotPlainError
        return self.setdefault(text, int(text))


NUMBERS, WHOLES = _Numbers(), _Wholes()


def _of(field: int, value: int) -> int:
    """A value where its field is, before the bits of the criteria."""
    return value << (WIDTH * field)


def _exact(points: int | None) -> Ends:
    if points is None:
        raise NotPlainError
    return points, points, points


def _held(held: str | None, plain: Plain) -> Ends:
    if held == "left_out":
        return OUT
    if held is None:
        raise NotPlainError
    return _exact(plain.most if held == "full_marks" else 0)


def _printed(curve: Integers, rate: str) -> Ends:
    """The points of a printed rate, and those of all rates that print as it does."""
    found = RATE.fullmatch(rate)
    if found is None:
        raise NotPlainError
    decimals = found[2] or ""
    part, of = int(found[1] + decimals), 100 * 10 ** len(decimals)
    if part > of:
        raise NotPlainError
    high = (1, 1, False) if part == of else (2 * part + 1, 2 * of, True)
    between = curve.between((max(2 * part - 1, 0), 2 * of, False), high)
    nominal = curve.at(part, of)
    if between is None or nominal is None:
        raise NotPlainError
    return between[0], nominal, between[1]

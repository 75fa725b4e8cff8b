"""What a rule gives the figures that stand in a line of a table, in whole numbers."""

from __future__ import annotations

import re

from cchc.analysis.plain import Number, Plain
from cchc.model.rules import Scale
from cchc.scoring.integers import Figured

PER_POINT, DECIMALS = 10_000, 4
NUMBER = re.compile(r"(0|[1-9][0-9]{0,3})(?:\.([0-9]{1,2}))?", re.ASCII)
WHOLE = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)
RATE = re.compile(r"(0|[1-9][0-9]{0,2})(?:\.([0-9]{1,2}))?%", re.ASCII)
Ends = tuple[Number, Number, Number]
"""The lowest, the likely and the highest points, in units: whole ones where rows are rounded."""
OUT: Ends = (-1, -1, -2)
"""A row that is left out."""
HANDED: Ends = (-1, -1, -3)
"""One whose maximum goes to what stands beside it."""


class NotPlainError(Exception):
    """A row that the exact engine has to look at."""


def worth_of(
    plain: Plain, count: str, of: str, missing: str, rate: str, met: str, beside: str
) -> Ends | None:
    """What a rule gives a figure; None where there is no figure, `OUT` where the row is left out."""
    forms = bool(count or missing or of) + bool(rate) + bool(met) + bool(beside)
    idle = _held(plain.idle, plain) if plain.idle is not None else None
    if not forms:
        return idle or (None if plain.steady is None else _exact(plain.steady))
    if forms > 1:
        raise NotPlainError
    if beside:
        if beside not in ("true", "TRUE"):
            raise NotPlainError
        return _held(plain.not_applicable, plain)
    found = _figured(plain, count, of, missing, rate, met)
    return found if idle is None else idle


def _figured(plain: Plain, count: str, of: str, missing: str, rate: str, met: str) -> Ends:
    curve, scale = plain.curve, plain.scale
    if curve is None and plain.steady is not None:
        if not (count and of and WHOLES[count] <= WHOLES[of] > 0):
            raise NotPlainError
        return _exact(plain.steady)
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
    if not whole:
        return _held(plain.no_cases if plain.idle is None else None, plain)
    return _exact(curve.at(part, whole))


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


def _exact(points: Number | None) -> Ends:
    if points is None:
        raise NotPlainError
    return points, points, points


def _held(held: str | None, plain: Plain) -> Ends:
    if held in ("left_out", "siblings"):
        return OUT if held == "left_out" else HANDED
    if held is None:
        raise NotPlainError
    return _exact(plain.most if held == "full_marks" else 0)


def _printed(curve: Figured, rate: str) -> Ends:
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

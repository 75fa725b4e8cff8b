"""The cells in which the figures of a rule are typed, and how a formula reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from cchc.language.words import Words
from cchc.model.body_form import Line, listed
from cchc.model.expression import Ref
from cchc.model.rules import Scale
from cchc.reporting.cell_inputs import Cases, Input, Number, Option
from cchc.reporting.document import ROW, Cell, Entry

PLACES = 4
"""Decimals of a named figure that a formula takes: those of a printed rate."""
LARGE = 10**9
"""What a count may go up to where no formula asks for less."""
EXCEEDING = 10
"""A rate that may pass 100% may go up to so many times that."""
CELLS = ("value", "of", "rate")
"""The columns in which figures stand."""


def ref_of(line: Line) -> Ref:
    """The figure of a line, as rules name it."""
    return Ref("figure", line.figure) if line.figure else Ref("own", line.part)


def asked(line: Line, words: Words) -> str:
    """What figure a line asks for, in words."""
    kind = "flag" if line.flag else "named" if line.figure else str(line.scale and line.scale.value)
    told = line.label
    if told and line.figure:
        return told
    figure = words(f"body.figure.{kind}")
    return f"{told}: {figure}" if told else figure


def entries(line: Line, limit: int, words: Words) -> dict[str, Cell]:
    """The cells of a line, by their columns; counts may go up to a limit."""

    def number(kind: Literal["whole", "number", "rate"], least: Decimal, most: Decimal) -> Entry:
        scale = 100 if kind == "rate" else 1
        told = hint(kind, least * scale, most * scale, words)
        return Entry(kind, (), least, most, told)

    most, zero = Decimal(limit), Decimal(0)
    if line.scale is Scale.SHARE:
        whole = number("whole", zero, most)
        return {
            "value": whole,
            "of": whole,
            "rate": number("rate", zero, Decimal(EXCEEDING if line.exceed else 1)),
        }
    if line.flag or line.scale in (Scale.MET, Scale.RANK):
        return {"value": Entry("choice", choices(line, words), hint=words("body.hint.choice"))}
    if line.scale is Scale.COUNT:
        return {"value": number("whole", zero, most)}
    return {"value": number("number", -most if line.figure else zero, most)}


def choices(line: Line, words: Words) -> tuple[str, ...]:
    """The words of a list, best first."""
    if line.scale is Scale.RANK:
        return listed([name for _, name in line.choices])
    return (words("body.met.yes"), words("body.met.no"))


def hint(kind: str, least: Decimal, most: Decimal, words: Words) -> str:
    """What a cell takes."""
    return words(f"body.hint.{kind}", least=words.number(least), most=words.number(most))


def inputs(
    lines: tuple[Line, ...], letters: Mapping[str, str], words: Words
) -> Iterator[tuple[Ref, Input]]:
    """How a formula in the row of the first line reads the figures of all of them."""
    for i, line in enumerate(lines):
        if line.measured:
            yield ref_of(line), _input(line, letters, ROW * (i + 1), words)


def _input(line: Line, letters: Mapping[str, str], row: str, words: Words) -> Input:
    value, of, rate = (f"{letters[name]}{row}" for name in CELLS)
    if line.scale is Scale.SHARE:
        return Cases(value, of, rate, EXCEEDING if line.exceed else 1)
    if line.scale is Scale.RANK:
        worth = range(len(line.choices) - 1, -1, -1)  # the measure is the rank from the worst
        pairs = zip(choices(line, words), map(Fraction, worth), strict=True)
        return Option(value, tuple(pairs))
    if line.flag or line.scale is Scale.MET:
        yes, no = choices(line, words)
        return Option(value, ((yes, Fraction(1)), (no, Fraction(0))))
    if line.scale is Scale.COUNT:
        return Number(value)
    return Number(value, PLACES if line.figure else 2, signed=bool(line.figure))

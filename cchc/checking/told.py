"""Figures of evidence as sentences may name them, and as messages list them."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.model.appraisal import Evidence, Figure
from cchc.model.rate import Rate

SHOWN = 4
"""So many figures of a sentence are repeated in a message."""


def figures_of(evidence: Evidence | None) -> tuple[Figure, ...]:
    """The figures of the evidence: itself, or those of its parts."""
    if evidence is None:
        return ()
    return (evidence,) if evidence.parts is None else tuple(evidence.parts.values())


def rates_of(figures: Sequence[Figure]) -> list[Rate]:
    """The percentages of figures, those known as bounds too."""
    return [rate for f in figures if (rate := f.rate or f.below) is not None]


def cases_of(figures: Sequence[Figure]) -> list[tuple[int, int]]:
    """The cases out of cases of figures: those that are there, and those that are missing."""
    shares = [(f.missing if f.count is None else f.count, f.of) for f in figures if f.of]
    return [(a, b) for part, b in shares if part is not None for a in (part, b - part)]


def written(pairs: Sequence[tuple[int, int]]) -> list[str]:
    """Cases out of cases as a message writes them."""
    return [f"{part}/{of}" for part, of in pairs[: SHOWN + 1]]


def some(figures: Sequence[object]) -> str:
    """Figures as a message lists them."""
    more = ["…"] if len(figures) > SHOWN else []
    return ", ".join([*map(str, figures[:SHOWN]), *more])

"""The figures of a running year as they count on a day, and what they say together of a criterion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from cchc.model import names
from cchc.model.appraisal import Evidence, Figure
from cchc.model.rulebook import Criterion
from cchc.model.tuples import NamedTuple
from cchc.model.value import Value, parse_value

if TYPE_CHECKING:  # a run without figures should not pay for their models
    from cchc.model.actuals import Actuals, Measured, Measurement


class Unclear(NamedTuple):
    """What has two figures, or two states, of one day: none of them is chosen."""

    of: str
    day: date


class Readings(NamedTuple):
    """The figures that count on a day, the earliest first; those of a later day; those of which
    nobody can tell which holds.
    """

    counted: tuple[Measurement, ...]
    later: tuple[Measurement, ...]
    unclear: tuple[Unclear, ...]

    def of_measure(self, name: str) -> tuple[Measurement, ...]:
        """The figures of a measure that no criterion has."""
        asked = names.spoken(name)
        return tuple(m for m in self.counted if m.measure and names.spoken(m.measure) == asked)


def readings(files: Iterable[Actuals], day: date) -> Readings:
    """The figures of some files that count on a day, whatever order they were written down in."""
    every = [one for file in files for one in file.measurements]
    found: dict[tuple[Measured, date], dict[str, Measurement]] = {}
    for one in every:
        if one.as_of <= day:
            name = names.spoken(one.measure) if one.measure else None
            key = one.of._replace(measure=name), one.as_of
            told = found.setdefault(key, {})
            written = str(one.figure)
            told[written] = min(one, told.get(written, one), key=str)
    counted = [next(iter(told.values())) for told in found.values() if len(told) == 1]
    doubled = [next(iter(told.values())) for told in found.values() if len(told) > 1]
    return Readings(
        tuple(sorted(counted, key=_order)),
        tuple(sorted((one for one in every if one.as_of > day), key=_order)),
        tuple(Unclear(str(one.of), one.as_of) for one in sorted(doubled, key=_order)),
    )


def _order(one: Measurement) -> tuple[date, str, str]:
    """By day; of one day the figure of a whole criterion before those of its parts."""
    return one.as_of, str(one.of), str(one.figure)


def evidence_of(
    criterion: Criterion, found: Sequence[Measurement], before: Evidence | None = None
) -> Evidence | None:
    """What figures say together of a criterion: each in place of what it is a figure of. A part that
    none is of stays as it was `before`.
    """
    parts = before.parts if before is not None else None
    evidence = None if parts is None else Evidence.model_construct(parts=dict(parts))
    for one in found:
        evidence = over(criterion, evidence, one)
    return evidence if found else None


def over(criterion: Criterion, evidence: Evidence | None, one: Measurement) -> Evidence:
    """A figure in place of what it is a figure of, beside all else that is known."""
    parts, figures = dict(one.figure.parts or {}), dict(one.figure.figures or {})
    if one.part is not None and one.part in criterion.figures:
        written = as_value(one.figure)
        figures = {} if written is None else {one.part: written}
    elif one.part is not None:
        parts = {one.part: one.figure}
    elif not parts and not figures:
        return one.evidence
    before = evidence if evidence is not None else Evidence.model_construct()
    joined = {**(before.parts or {}), **parts}, {**(before.figures or {}), **figures}
    return Evidence.model_construct(
        parts=joined[0] or None, figures=joined[1] or None, as_of=one.as_of
    )


def named_in(one: Measurement) -> frozenset[str]:
    """Of which parts and named figures a measurement is; of the whole row "" alone."""
    if one.part is not None:
        return frozenset({one.part})
    inside = {*(one.figure.parts or {}), *(one.figure.figures or {})}
    return frozenset(inside or {""})


def as_value(figure: Figure) -> Value | None:
    """A figure as a named one is written; None for what cannot be one."""
    if figure.number is not None:
        return figure.number
    if figure.rate is not None:
        return parse_value(str(figure.rate))
    if figure.count is None:
        return None
    return parse_value(str(figure.count) if figure.of is None else f"{figure.count}/{figure.of}")

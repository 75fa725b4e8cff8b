"""What lost rows could regain, against how far their measures have to move: a picture and its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from cchc.analysis.effort import effort
from cchc.analysis.forecast import Forecast
from cchc.analysis.moves import Move
from cchc.analysis.targets import Coverage
from cchc.language.words import Words
from cchc.reporting.document import Block, Text, Tone
from cchc.reporting.forecast_words import measure_words
from cchc.reporting.gaps_words import TONES, percent_points
from cchc.reporting.pictures import Dot, Scatter
from cchc.scoring.evaluate import decimal

FEWEST = 3
"""Fewer points make no picture; they are told in words alone."""


def effort_blocks(whole: Forecast, words: Words) -> Iterator[Block]:
    """A picture for each way to measure a distance, and words for what has none; nothing where no row
    can be moved.
    """
    found = effort(whole)
    said = []
    for kind, moves, factor in (("percent", found.shares, 100), ("cases", found.counts, 1)):
        told = words(f"effort.told.{kind}", rows=_rows(moves, factor, words))
        if len(moves) >= FEWEST:
            caution = words("effort.caution")
            yield _picture(whole, kind, moves, factor, f"{told} {caution}", words)
        elif moves:
            said.append(told)
    if found.others:
        said.append(words("effort.others", rows=_rows(found.others, 0, words)))
    if found.fixed and (found.shares or found.counts or found.others):
        lost = (
            words("effort.lost", criterion=row.criterion.id, lost=row.lost) for row in found.fixed
        )
        said.append(words("effort.fixed", rows="; ".join(lost)))
    if said:
        yield Text(" ".join(said))


def _picture(
    whole: Forecast, kind: str, moves: Sequence[Move], factor: int, told: str, words: Words
) -> Scatter:
    tones: dict[Coverage, Tone] = dict(TONES) if whole.gaps.plan is not None else {}
    shown = {move.row.gap.coverage for move in moves}
    keys = tuple(
        (words(f"coverage.{coverage.value}"), tone)
        for coverage, tone in tones.items()
        if coverage in shown
    )
    return Scatter(
        title=words(f"effort.title.{kind}"),
        axes=(words(f"effort.axis.{kind}"), words("effort.axis.points")),
        keys=keys,
        dots=tuple(
            Dot(
                move.row.criterion.id,
                (decimal((move.way or Fraction(0)) * factor), move.level.gain),
                (_way(move, factor, words), words.gain(move.level.gain)),
                tones.get(move.row.gap.coverage, ""),
            )
            for move in moves
        ),
        told=told,
    )


def _way(move: Move, factor: int, words: Words) -> str:
    way: Decimal = decimal((move.way or Fraction(0)) * factor)
    return percent_points(way, words)


def _rows(moves: Sequence[Move], factor: int, words: Words) -> str:
    """Rows with their ways, those that have the same ones together; a way is told times a factor, which
    is 0 where there is none.
    """
    told = []
    for figures, same in groupby(moves, lambda move: _figures(move, factor, words)):
        criteria = ", ".join(move.row.criterion.id for move in same)
        told.append(f"{criteria} {figures}")
    return "; ".join(told)


def _figures(move: Move, factor: int, words: Words) -> str:
    """What a row regains, its way, and what is to be known of both: the level where that is not all
    there is, the cases behind percentage points, that the rule is but assumed.
    """
    row, level, gain = move.row, move.level, words.gain(move.level.gain)
    told = words("effort.row", gain=gain, way=_way(move, factor, words)) if factor else gain
    notes = []
    if factor != 100 or level.measure != 1:
        notes.append(words("effort.to", to=measure_words(row, level.measure, words)))
    if factor == 100 and row.of is not None and move.way is not None:
        notes.append(words("effort.of", count=int(move.way * row.of)))
    notes += [words("effort.assumed")] * row.assumed_rule
    return f"{told} ({', '.join(notes)})" if notes else told

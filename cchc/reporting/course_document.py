"""Targets on their way: start, figure, mark and planned line: a picture and its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.course import Course, course
from cchc.analysis.progress import Progress
from cchc.language.words import Words
from cchc.reporting.document import Block, Tone
from cchc.reporting.gaps_words import mark_text
from cchc.reporting.pictures import Bar, Chart
from cchc.reporting.progress_words import measure, short, state_name
from cchc.scoring.evaluate import decimal

FULL = 100
"""The whole scale."""
KEYS: tuple[tuple[str, Tone], ...] = (
    ("gone", "good"),
    ("fell", "bad"),
    ("behind", "warn"),
    ("left", ""),
)


def course_blocks(found: Progress, words: Words) -> Iterator[Block]:
    """The picture of the targets that have a way, with its words; nothing where none has."""
    drawn = tuple(way for one in found.targets if (way := course(one)) is not None)
    if not drawn:
        return
    moving = ".start" if all(way.one.now is None for way in drawn) else ""
    shown = [(name, tone) for name, tone in KEYS if any(getattr(way, name) for way in drawn)]
    keys = tuple((_key(name, drawn, words), tone) for name, tone in shown)
    rows = "; ".join(_row(way, words) for way in drawn)
    count = {"count": len(drawn), "of": len(found.targets)}
    yield Chart(
        title=words(f"course.title{moving}"),
        keys=keys,
        bars=tuple(_bar(way, [name for name, _ in shown], words) for way in drawn),
        told=words(f"course.told{moving}", rows=rows, **count),
        read=True,
        full=Decimal(FULL),
    )


def _key(name: str, drawn: Sequence[Course], words: Words) -> str:
    """What a part means; of what is left, on which scale it is drawn."""
    if name != "left":
        return words(f"course.key.{name}")
    scale = words("course.scale.own" if any(way.own for way in drawn) else "course.scale.share")
    if any(way.one.target.falls for way in drawn):
        scale = words("course.scale.falls", scale=scale)
    return words("course.key.left", scale=scale)


def _bar(way: Course, names: Sequence[str], words: Words) -> Bar:
    one = way.one
    parts: list[Fraction] = [getattr(way, name) for name in names]
    return Bar(
        label=short(one),
        name=one.name if one.target.criterion else "",
        parts=tuple(decimal(part * FULL) for part in parts),
        value=words(f"course.value{_still(way)}", **_figures(way, words)),
        start=decimal(way.begins * FULL),
    )


def _row(way: Course, words: Words) -> str:
    one = way.one
    told = words(f"course.row{_still(way)}", target=short(one), **_figures(way, words))
    if way.behind:
        told += words("course.behind", expected=measure(one.track.expected, one, words))
    if one.now is not None:
        told += words("course.state", state=state_name(one.state, one, words))
    return told


def _still(way: Course) -> str:
    return ".start" if way.one.now is None else ""


def _figures(way: Course, words: Words) -> dict[str, str | None]:
    one = way.one
    start, now = (
        None
        if found is None or found.measure is None
        else measure(found.measure.nominal, one, words)
        for found in (one.start, one.now)
    )
    return {"start": start, "now": now, "mark": mark_text(one.target, one.target.written, words)}

"""Where points went by area: a waterfall from the maximum to the points, and its words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal

from cchc.analysis.scorecard import Scorecard
from cchc.analysis.way_down import Step, WayDown, way_down
from cchc.language.words import Words
from cchc.reporting.document import Block, Text, Tone
from cchc.reporting.gaps_words import cut
from cchc.reporting.live import TOTAL, UNLINKED, Live
from cchc.reporting.pictures import Bar, Chart

ZERO = Decimal(0)
NAME = 60
"""Letters of the name of an area in the words."""


def way_down_blocks(card: Scorecard, words: Words, live: Live = UNLINKED) -> Iterator[Block]:
    """The picture with its words; the words alone where a level lies below 0, which no bar can begin
    at; nothing where no area lost or gained.
    """
    found = way_down(card)
    if not any(step.change for step in found.steps):
        return
    told = _told(card, found, words)
    if min(found.levels) < 0:
        yield Text(told)
        return
    gains = any(step.change > 0 for step in found.steps)
    begins = _begins(found)
    points = "way.key.points.from" if begins else "way.key.points"
    keys: list[tuple[str, Tone]] = [(words(points, begins=words.number(begins)), "")]
    keys.append((words("way.key.lost"), "bad"))
    keys += [(words("way.key.gained"), "good")] * gains
    yield Chart(
        title=words("way.title"),
        keys=tuple(keys),
        bars=tuple(_bars(card, found, words, live, gains)),
        told=told,
        begins=begins,
        read=True,
    )


def _bars(card: Scorecard, found: WayDown, words: Words, live: Live, gains: bool) -> Iterator[Bar]:
    """Maximum, steps, points; a step is linked where areas are merely added up."""
    changed = [step for step in found.steps if step.change]
    linked = live if not card.rulebook.uneven else UNLINKED
    none = (ZERO,) * (1 + gains)
    most, points = _labels(card, words)
    whole = live.value("most", TOTAL, found.most)
    yield Bar(most, "", (found.most, *none), words.points(found.most), (ZERO, whole, *none))
    reached, before = found.most, []
    for step in changed:
        label, name = _named(step, words)
        before.append(step.area.id if step.area is not None else "")
        lost, gained = max(ZERO, -step.change), max(ZERO, step.change)
        start = min(reached, reached + step.change)
        cells = [linked.level(before, start), ZERO, linked.loss(before[-1], lost)]
        cells += [linked.loss(before[-1], gained, "")] * gains
        parts = (ZERO, lost, *((gained,) if gains else ()))
        yield Bar(label, name, parts, words.gain(step.change), tuple(cells), start)
        reached += step.change
    whole = live.value("points", TOTAL, found.points)
    yield Bar(points, "", (found.points, *none), words.points(found.points), (ZERO, whole, *none))


def _begins(found: WayDown) -> Decimal:
    """A round figure below all levels from which on bars are drawn where losses are small beside the
    maximum; else 0.
    """
    low, high = min(found.levels), max(found.levels)
    way = high - low
    if 2 * way >= high:
        return ZERO
    step = Decimal(1).scaleb(way.adjusted())
    return max(ZERO, ((low - way / 4) / step).quantize(Decimal(1), ROUND_FLOOR) * step)


def _labels(card: Scorecard, words: Words) -> tuple[str, str]:
    """What the first and the last level are of: where lost rows alone are given, of these."""
    if card.appraisal.rows_given == "deducted" and not card.rulebook.joint:
        return words("way.most.rows", rows=card.sums.rows), words("way.points")
    return words("way.most"), words("way.points")


def _named(step: Step, words: Words) -> tuple[str, str]:
    if step.area is None:
        return words(f"way.{step.kind}"), ""
    return step.area.id, step.area.name


def _told(card: Scorecard, found: WayDown, words: Words) -> str:
    """All figures of the picture; that order matters, and precision, where they do."""
    most, points = _labels(card, words)
    told = [words("way.step", label=most, change=found.most)]
    for step in found.steps:
        label, name = _named(step, words)
        key = "way.area" if step.area is not None else "way.step"
        if step.change:
            change = words.gain(step.change)
            told.append(words(key, label=label, name=cut(name, NAME), change=change))
    last = words("way.step", label=points, change=found.points)
    if card.index is not None:
        last = words("way.with_index", points=last, index=card.index)
    said = [words("way.told", steps="; ".join([*told, last]))]
    even = [step.area.id for step in found.steps if step.area is not None and not step.change]
    if even:
        said.append(words("way.even", areas=", ".join(even)))
    if card.rulebook.uneven:
        said.append(words("way.order"))
    if card.sums.low != card.sums.high:
        said.append(words("way.ends", low=card.sums.low, high=card.sums.high))
    return " ".join(said)

"""Many bodies in order: block by block, each with its place, what changed, and where points are lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from cchc.analysis.before import Before, compared
from cchc.analysis.blocks import Block, absent, block_of, called, units
from cchc.analysis.grading import Candidate, awarded
from cchc.analysis.places import Between, Key, Place, placed, possible
from cchc.analysis.scorecard import IndexGap
from cchc.analysis.since import Since
from cchc.analysis.spread import CriterionSpread, Spread, criterion_spread, spread
from cchc.analysis.standing import Standing, counted, ends_of, key_of
from cchc.model.appraisal import ScoreHead, Voice
from cchc.model.choice import period_asked
from cchc.model.dataset import Dataset, Scored
from cchc.model.error import Refusal
from cchc.model.fields import id_order
from cchc.model.period import Period
from cchc.model.ranking import UNSAID, On, RankingRule
from cchc.model.rulebook import Rulebook
from cchc.model.together import Grade

NOT_SCORED: Literal["not_scored"] = "not_scored"
"""Why a body has no place that has no scores in the period."""
DEFAULT: On = "rounded_index"
"""What bodies are ranked on where the rulebook does not say: what everybody can read."""


class Ranked(NamedTuple):
    """A body with its place, and its grade where a rulebook lets only so many have one."""

    standing: Standing
    place: Place
    grade: Grade | None = None
    before: Before | None = None

    @property
    def lowered(self) -> bool:
        """True where others took the last of its own grade."""
        return self.grade != self.standing.grade


class Unranked(NamedTuple):
    """A body without a place, and why; `possible` the best and the worst it may come to have, where
    what it lacks leaves but some open.
    """

    body: str
    name: str
    reason: IndexGap | Literal["not_scored"]
    standing: Standing | None = None
    possible: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RankedBlock:
    """A block in order. `said` is False where its rulebook does not say what bodies are ranked on,
    `before` the rulebook of the period before where it was another one.
    """

    block: Block
    rulebook: Rulebook
    on: On
    said: bool
    bodies: tuple[Ranked, ...]
    unranked: tuple[Unranked, ...]
    index: Spread | None
    criteria: tuple[CriterionSpread, ...]
    other_rulebook: str | None

    @property
    def rule(self) -> RankingRule:
        """How its rulebook puts bodies in order."""
        return self.rulebook.head.ranking or UNSAID

    @property
    def compared(self) -> int:
        """How many bodies are held against one of the period before."""
        return sum(one.before is not None and one.before.moved is not None for one in self.bodies)

    @property
    def unsettled(self) -> bool:
        """True where some place may come to be another."""
        return any(one.place.unsettled for one in self.bodies)

    @property
    def hidden(self) -> int:
        """How many bodies share a place though their indices differ before they are rounded."""
        exact: dict[int, set[Fraction]] = {}
        for one in self.bodies:
            if one.standing.exact is not None:
                exact.setdefault(one.place.place, set()).add(one.standing.exact.value)
        tied = Counter(one.place.place for one in self.bodies)
        return sum(tied[place] for place, values in exact.items() if len(values) > 1)


class Ranking(NamedTuple):
    """The whole result of `rank`."""

    dataset: Dataset
    period: Period
    before: Period | None
    voice: Voice | None
    """Whose points were asked for; None for those that count."""
    blocks: tuple[RankedBlock, ...]
    since: Since | None = None
    """What an earlier ranking of the period is held against."""

    @property
    def voices(self) -> Mapping[Voice, int]:
        """Whose points count, in how many rows of all bodies."""
        counted: Counter[Voice] = Counter()
        for block in self.blocks:
            for one in block.bodies:
                counted.update(one.standing.voices)
            for other in block.unranked:
                if other.standing is not None:
                    counted.update(other.standing.voices)
        return {voice: counted[voice] for voice in Voice if counted[voice]}

    @property
    def heard(self) -> Voice | None:
        """Whose points are ranked: of the voice asked for, else of the only one that counts."""
        voices = tuple(self.voices)
        return self.voice or (voices[0] if len(voices) == 1 else None)

    @property
    def heads(self) -> tuple[ScoreHead, ...]:
        """What the files of the period say of all their scores."""
        books = {block.rulebook.head.id for block in self.blocks}
        given = (head.content for head in self.dataset.heads)
        return tuple(h for h in given if h.period == self.period and h.rulebook in books)

    @property
    def placed(self) -> int:
        """How many bodies have a place."""
        return sum(len(block.bodies) for block in self.blocks)


def periods(dataset: Dataset) -> tuple[Period, ...]:
    """The periods that have scores, the first first."""
    return tuple(sorted({scored.period for scored in dataset.scored}))


def period_before(dataset: Dataset, period: Period) -> Period | None:
    """The latest period of the same length before another one."""
    earlier = [p for p in periods(dataset) if p.months == period.months and p < period]
    return max(earlier, default=None)


def chosen(
    dataset: Dataset, when: str | int | Period | None = None, block: str | None = None
) -> tuple[Scored, ...] | Refusal:
    """The bodies that have scores in a period (by default the latest): of one block where one is
    asked for.
    """
    known = periods(dataset)
    asked = period_asked(when)
    if isinstance(asked, Refusal):
        return asked
    period = asked or max(known, default=Period(0))
    there = [s for s in dataset.scored if s.period == period and dataset.rulebook(s.rulebook)]
    if not there:
        told = ", ".join(map(str, known))
        return Refusal("usage.no_period", {"period": str(period), "periods": told})
    if block is None:
        return tuple(there)
    keys = [_block(dataset, scored).key for scored in there]
    meant = called(keys, block)
    found = tuple(scored for scored, key in zip(there, keys, strict=True) if key in meant)
    told = "; ".join(dict.fromkeys(keys))
    return found or Refusal("usage.no_block", {"name": block, "names": told})


def wanted(dataset: Dataset, asked: Sequence[Scored]) -> tuple[Scored, ...]:
    """The bodies asked for, then those that their blocks had in the period before."""
    before = period_before(dataset, asked[0].period)
    blocks = {_block(dataset, scored)[:2] for scored in asked}
    then = (s for s in dataset.scored if s.period == before and dataset.rulebook(s.rulebook))
    return (*asked, *(scored for scored in then if _block(dataset, scored)[:2] in blocks))


def rank(
    dataset: Dataset, standings: Iterable[tuple[Scored, Standing]], voice: Voice | None = None
) -> Ranking:
    """Bodies in order, at least one: those of the latest period, beside those of the one before;
    `voice` is whose points their standings are of.
    """
    found: dict[Period, dict[Block, list[Standing]]] = {}
    for scored, one in standings:
        of_period = found.setdefault(scored.period, {})
        of_period.setdefault(_block(dataset, scored), []).append(one)
    period, before = max(found), min(found)
    now, then = found[period], found[before] if before != period else {}
    blocks = [_ranked(dataset, b, now[b], then, (before, period)) for b in _order(dataset, now)]
    return Ranking(dataset, period, before if then else None, voice, tuple(blocks))


def _block(dataset: Dataset, scored: Scored) -> Block:
    book = dataset.rulebook(scored.rulebook)
    assert book is not None
    return block_of(dataset, scored.body, book.content)


def _order(dataset: Dataset, blocks: Mapping[Block, Sequence[Standing]]) -> list[Block]:
    """Blocks in the order in which the registry names their bodies."""
    order = {body: i for i, body in enumerate(units(dataset))}
    last = len(order)
    return sorted(blocks, key=lambda b: min(order.get(one.body, last) for one in blocks[b]))


def _ranked(
    dataset: Dataset,
    block: Block,
    standings: Sequence[Standing],
    then: Mapping[Block, Sequence[Standing]],
    periods: tuple[Period, Period],
) -> RankedBlock:
    book = standings[0].rulebook
    rule = book.head.ranking or UNSAID
    on = ranked_on(book)
    ranked, unranked = in_order(standings, on)
    previous = [ones for b, ones in then.items() if b[:2] == block[:2]]
    earlier: list[tuple[Standing, int]] = []
    for ones in previous:
        was = in_order(ones, ranked_on(ones[0].rulebook))[0]
        earlier += ((one.standing, one.place.place) for one in was)
    order = [one.standing for one in ranked]
    before = compared(dataset, order, earlier, on, periods[0])
    others = {ones[0].rulebook.head.id for ones in previous} - {block.rulebook}
    held = ((one.standing, one.place.place) for one in ranked)
    grades = awarded(book, {s.body: Candidate(s.grade, s.barred, place) for s, place in held})
    there = {one.body for one in standings}
    gone = (Unranked(u.id, u.name, NOT_SCORED) for u in absent(dataset, block, periods[1], there))
    indices = [one.index for one in order if one.index is not None]
    return RankedBlock(
        block=block,
        rulebook=book,
        on=on,
        said=rule.on is not None or on == "points",
        bodies=tuple(
            one._replace(before=before.get(one.standing.body), grade=grades[one.standing.body])
            for one in ranked
        ),
        unranked=(*unranked, *gone),
        index=spread(Counter(indices), book.head.index_rounding) if indices else None,
        criteria=_criteria(book, order),
        other_rulebook=min(others) if others else None,
    )


def ranked_on(book: Rulebook) -> On:
    """What bodies are ranked on: the total where there is no index."""
    return (
        "points" if book.head.index_scale is None else (book.head.ranking or UNSAID).on or DEFAULT
    )


def in_order(standings: Sequence[Standing], on: On) -> tuple[list[Ranked], list[Unranked]]:
    """The bodies that have an index, the best first (those that tie as they were given), and those
    that have none.
    """
    known: list[tuple[Standing, Key]] = []
    ends: dict[str, Between] = {}
    for one in standings:
        between = ends_of(one, on)
        if between is not None:
            ends[one.body] = between
        sure = between is not None and between[0] is between[1]
        key = between[0] if between is not None and sure else key_of(one, on)
        if key is not None:
            known.append((one, key))
    known.sort(key=lambda pair: pair[1], reverse=True)
    without = [one for one in standings if one.gap is not None]
    ranges = dict(zip(ends, possible(list(ends.values())), strict=True))
    given = placed([key for _, key in known], [ranges[one.body] for one, _ in known])
    ranked = [Ranked(one, place) for (one, _), place in zip(known, given, strict=True)]
    return ranked, [
        Unranked(one.body, one.name, one.gap, one, ranges.get(one.body))
        for one in without
        if one.gap is not None
    ]


def _criteria(book: Rulebook, standings: Sequence[Standing]) -> tuple[CriterionSpread, ...]:
    """The criteria, those first that cost most points."""
    given = counted(one.rows for one in standings)
    found = []
    for criterion in sorted((name for name in given if given[name]), key=id_order):
        node = book.node(criterion)
        name = node.name if node is not None else criterion
        found.append(criterion_spread(criterion, name, given[criterion], book.head.rounding))
    return tuple(sorted(found, key=lambda one: -one.lost))

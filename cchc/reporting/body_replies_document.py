"""Which bodies have sent their forms, what is missing in them, and what has to be looked at."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.analysis.body_replies import BodyState
from cchc.analysis.replies import State
from cchc.language.words import Words
from cchc.model.period import Period
from cchc.reporting.document import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Table,
    TableRow,
    Text,
)
from cchc.reporting.replies_document import TONES

NAMED = 12
"""So many criteria are named in a cell; the others are counted."""


def bodies_document(states: Sequence[BodyState], period: Period, words: Words) -> Document:
    """How many have answered, then a row a body in the order of the registry."""
    counts = {state: sum(one.state is state for one in states) for state in State}
    counted = words(
        "collect.bodies.counted",
        bodies=len(states),
        **{state.value: count for state, count in counts.items()},
    )
    sound = counts[State.WHOLE] == len(states)
    blocks: list[Block] = [
        Heading(words("collect.bodies.title", period=period), level=1),
        Text(counted, "good" if sound else ""),
        Table(tuple(_columns(words)), tuple(_row(one, words) for one in states)),
    ]
    if any(one.unshown for one in states):
        blocks.append(Text(words("collect.bodies.unshown.note")))
    return Document(tuple(blocks))


def _columns(words: Words) -> list[Column]:
    return [
        Column(words("gaps.column.party"), flexible=True, least=18),
        Column(words("collect.column.state")),
        Column(words("collect.column.sent"), wide=True),
        Column(words("collect.bodies.column.answered"), numeric=True),
        Column(words("collect.bodies.column.total"), numeric=True),
        Column(words("collect.bodies.column.left"), flexible=True, least=10),
        Column(words("collect.bodies.column.over"), flexible=True, least=6),
        Column(words("collect.bodies.column.differing"), flexible=True, least=6),
        Column(words("collect.bodies.column.unshown"), flexible=True, least=8),
        Column(words("collect.column.contact"), flexible=True, wide=True),
        Column(words("collect.column.file"), flexible=True, wide=True),
    ]


def _row(one: BodyState, words: Words) -> TableRow:
    silent = one.state in (State.MISSING, State.EMPTY)
    reply = one.reply
    cells: tuple[Cell, ...] = (
        one.unit.name,
        words(f"collect.state.{one.state.value}"),
        reply.sent if reply is not None and reply.sent is not None else "",
        f"{len(one.asked) - len(one.left)}/{len(one.asked)}",
        "" if one.total is None else one.total,
        "" if silent else _named(one.left, words),
        _named([over.criterion for over in one.over], words),
        _named([found.criterion for found in one.differing], words),
        _named(one.unshown, words),
        reply.contact if reply is not None else "",
        ", ".join(reply.files) if reply is not None else "",
    )
    return TableRow(cells, "body", TONES[one.state])


def _named(criteria: Sequence[str], words: Words) -> str:
    """The ids of criteria; of many, how many more there are."""
    told = ", ".join(criteria[:NAMED])
    more = len(criteria) - NAMED
    return told if more <= 0 else words("collect.bodies.more", told=told, count=more)

"""The page for the leader: what was lost, who does what by when, what to decide; one sheet of A4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from cchc.analysis.brief import Brief, Doing, Urgency
from cchc.analysis.gaps import Gap
from cchc.analysis.row import Doubt
from cchc.language.words import Words
from cchc.reporting.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.forecast_words import measure_words
from cchc.reporting.gaps_words import cut, deadline, few, still_open, target_words
from cchc.reporting.live import UNLINKED, Live
from cchc.reporting.need_document import level_words
from cchc.reporting.overview_document import report_title
from cchc.reporting.progress_words import now_words, pressing
from cchc.reporting.score_words import reference_words, signed

TONES: dict[Urgency, Tone] = {Urgency.OVERDUE: "bad", Urgency.NEAR: "bad", Urgency.COMING: "warn"}
"""Colour means urgency and nothing else."""
TASKS = 5
"""So many tasks are told where there is room; how many more there are is said."""
NAME, NEED, WHO, TASK, SOURCE = 60, 56, 44, 58, 80
"""Letters of what may be long: the page has to hold on one sheet in every font."""


def brief_document(
    found: Brief, words: Words, live: Live = UNLINKED, tasks: int = TASKS
) -> Document:
    """The whole page, with so many tasks."""
    gaps = found.gaps
    plan = gaps.plan.source if gaps.plan else words("brief.no_plan")
    values = {
        "day": found.day,
        "published": reference_words(gaps.card.appraisal.published_by, words),
        "plan": plan,
    }
    blocks: list[Block] = [
        Heading(report_title(gaps, words), level=1),
        Text(cut(words("brief.source", **values), 2 * SOURCE)),
        Facts(tuple(_figures(found, words, live)), key=True),
        *still_open(gaps, words),
    ]
    if gaps.gaps:
        count = len(found.largest)
        blocks += [
            Heading(words("brief.heading.largest", count=count, rows=len(gaps.gaps))),
            _largest(found, words, live),
        ]
        if found.doing:
            blocks += [
                Heading(words("brief.heading.doing", count=len(found.doing))),
                _doing(found.doing[:tasks], found, words),
            ]
        if len(found.doing) > tasks:
            blocks.append(Text(words("brief.more_tasks", count=len(found.doing) - tasks)))
        blocks += [
            Heading(words("brief.heading.decide")),
            Bullets(tuple(cut(item, 3 * SOURCE) for item in _decisions(found, words))),
        ]
    return Document(tuple(blocks))


def _figures(found: Brief, words: Words, live: Live) -> Iterator[tuple[str, Cell]]:
    card, before = found.gaps.card, found.earlier
    lost = found.gaps.deduction(found.gaps.gaps)
    whole = live.added("deduction", [gap.criterion.id for gap in found.gaps.gaps], lost)
    yield words("report.figure.deduction", rows=len(found.gaps.gaps)), whole
    if card.index is not None:
        grade = f" ({card.grade})" if card.grade else ""
        yield words("brief.index"), words.value(card.index) + grade
    if found.placed is not None:
        one = found.placed.ranked
        moved = one.before.moved if one.before else None
        way = "" if moved is None else "same" if not moved else "up" if moved > 0 else "down"
        told = words(f"brief.moved.{way}", places=abs(moved)) if way and moved is not None else ""
        values = {"place": one.place.place, "of": found.placed.of, "moved": told}
        yield words("brief.place"), words("brief.place.of", **values)
    if before is not None:
        if card.index is not None and before.index is not None:
            change = card.index - before.index
        else:
            change = lost - before.sums.deduction
        yield words("brief.since", period=before.case.period), signed(change, words)
    if found.gaps.plan is not None:
        budget = found.ahead.budget
        yield words("brief.regained"), words("brief.regained.of", **budget._asdict())
    if found.so_far is not None:
        yield (
            now_words(found.so_far, words),
            words("brief.now", **found.so_far.totals._asdict()),
        )


def _largest(found: Brief, words: Words, live: Live) -> Table:
    rows = []
    for gap in found.largest:
        who = ", ".join(found.gaps.case.dataset.name(unit) for unit in gap.named)
        rows.append(
            TableRow(
                (
                    gap.criterion.id,
                    cut(gap.criterion.name, NAME),
                    live.value("deduction", gap.criterion.id, gap.deduction),
                    cut(_need(found, gap, words), NEED),
                    cut(who, WHO) or words("brief.nobody"),
                    _due(found, gap.deadline, words),
                ),
                tone=TONES.get(found.urgency(gap.deadline), ""),
            )
        )
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, least=26),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("brief.column.need"), flexible=True, least=20),
            Column(words("brief.column.who"), flexible=True, least=18),
            Column(words("brief.column.due"), flexible=True, least=10),
        ),
        rows=tuple(rows),
    )


def _need(found: Brief, gap: Gap, words: Words) -> str:
    """What gives the points back, and what the plan asks."""
    row, level = found.needed(gap)
    if level is None:
        doubt = "judged" if gap.scored.doubt is Doubt.JUDGED else "unmeasured"
        if gap.criterion.rule is None:
            below = found.gaps.case.rulebook.content.children(gap.criterion.id)
            doubt = "node" if below else "no_rule"
        told = words(f"brief.need.{doubt}")
    else:
        now = measure_words(row, row.now, words)
        values = {"now": now, "to": level_words(row, level, words), "gain": level.gain}
        told = words("brief.need.level" if now else "brief.need.level.alone", **values)
    if gap.aim is None:
        return told
    return words("brief.need.target", need=told, target=target_words(gap, words))


def _doing(shown: Sequence[Doing], found: Brief, words: Words) -> Table:
    rows = []
    for one in shown:
        who = ", ".join(found.gaps.case.dataset.name(unit) for unit in one.task.units)
        cells = (
            cut(who, WHO),
            cut(one.task.summary, TASK),
            few(one.criteria),
            one.lost,
            _due(found, one.task.deadline, words),
        )
        rows.append(TableRow(cells, tone=TONES.get(one.urgency, "")))
    return Table(
        columns=(
            Column(words("brief.column.who"), flexible=True, least=24),
            Column(words("brief.column.task"), flexible=True, least=24),
            Column(words("brief.column.criteria"), flexible=True, least=8),
            Column(words("brief.column.points"), numeric=True),
            Column(words("brief.column.due"), flexible=True, least=10),
        ),
        rows=tuple(rows),
    )


def _decisions(found: Brief, words: Words) -> Iterator[str]:
    """What is open, one sentence each; what is not open is not told."""
    gaps = found.gaps
    if found.so_far is not None:
        told = pressing(found.so_far, words)
        yield from () if told is None else (told,)
    kinds = (
        ("idle", found.idle),
        ("unassigned", found.unassigned),
        ("untargeted", found.untargeted),
    )
    for key, some in kinds:
        if some and not (key == "untargeted" and gaps.plan is None):
            named = few([gap.criterion.id for gap in some])
            values = {"rows": len(some), "lost": -gaps.deduction(some), "criteria": named}
            yield words(f"brief.{key}", **values)
    if found.asking:
        named = few([row.criterion.id for row in found.asking])
        yield words("brief.asking", rows=len(found.asking), criteria=named)
    if found.barren:
        named = few([row.criterion.id for row in found.barren])
        yield words("brief.barren", rows=len(found.barren), criteria=named)
    if gaps.plan is None:
        yield words("brief.plan_wanted")
    else:
        budget = found.ahead.budget
        yield words("brief.back", **budget._asdict(), left=budget.lost - budget.regained)


def _due(found: Brief, by: date | int | None, words: Words) -> str:
    """A deadline, and that it is past or near."""
    told = deadline(by, words)
    if told is None:
        return words("brief.undated")
    urgency = found.urgency(by)
    return words(f"brief.due.{urgency.value}", day=told) if urgency in TONES else told

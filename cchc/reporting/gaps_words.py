"""Targets, distances, deadlines and shares of the gap analysis, in words and cells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_CEILING, Decimal
from textwrap import shorten
from typing import TYPE_CHECKING

from cchc.analysis.targets import Aim, Coverage
from cchc.language.words import Words
from cchc.model.plan import Target
from cchc.reporting.document import Cell, Decimals, Text, Tone

if TYPE_CHECKING:  # progress tells targets without an analysis of gaps
    from cchc.analysis.gaps import Gap, Gaps
    from cchc.analysis.unit_gaps import UnitGap

TONES: tuple[tuple[Coverage, Tone], ...] = (
    (Coverage.TARGET, "good"),
    (Coverage.ACTION, "warn"),
    (Coverage.NONE, "bad"),
)
"""What the plan has for a loss, and how that is meant."""
FEW = 8
"""So many criteria are named in a sentence."""


def few(criteria: Sequence[str]) -> str:
    """The first criteria, and that there are more."""
    more = ", …" if len(criteria) > FEW else ""
    return ", ".join(criteria[:FEW]) + more


def cut(text: str, most: int) -> str:
    """A text of at most so many letters, cut between words."""
    return shorten(text, most, placeholder="\N{NO-BREAK SPACE}…")


def still_open(gaps: Gaps, words: Words) -> tuple[Text, ...]:
    """That rows have no points yet, so that what is lost is more than is known; else nothing."""
    rows = [row.criterion.id for row in gaps.card.unscored]
    return (Text(words("gaps.open", rows=len(rows), criteria=few(rows))),) if rows else ()


def target_words(gap: Gap, words: Words) -> str:
    """The target of a row, or what stands in its place."""
    if gap.aim is None:
        return words(f"coverage.{gap.coverage.value}")
    return mark_words(gap.aim.target, words)


def stated_words(gap: Gap, words: Words) -> str:
    """As `target_words`, for who has to act on it: the plan's own words before our reading of them."""
    target = gap.aim.target if gap.aim is not None else None
    if target is None or target.stated is None:
        return target_words(gap, words)
    key = "target.stated.assumed" if target.assumption is not None else "target.stated"
    return words(key, stated=target.stated, target=mark_words(target, words))


def mark_words(target: Target, words: Words) -> str:
    """A target with its stretch: `≥ 80% (phấn đấu 90%)`."""
    text = mark_text(target, target.written, words)
    further = target.further
    return text if further is None else words("target.stretch", target=text, stretch=further)


def mark_text(target: Target, mark: object, words: Words) -> str:
    """A mark with the bound of a target: `≥ 80%`."""
    return words(f"target.{target.bound.removesuffix('_count')}", mark=mark)


def distance_words(aim: Aim | None, cases: str | None, words: Words) -> str | None:
    """How far it is to the target: in percentage points, and in cases where they are counted."""
    if aim is None or aim.distance is None:
        return None
    way = ".fewer" if aim.target.falls else ""
    if aim.cases is not None and aim.cases.of is None:
        return words(f"distance.count{way}", more=aim.cases.more, cases=cases or "")
    text = words("distance.points", points=percent_points(aim.distance, words))
    if aim.stretch_distance is not None:
        further = percent_points(aim.stretch_distance, words)
        text = words("distance.stretch", distance=text, points=further)
    if aim.cases is not None:
        values = aim.cases._asdict()
        text = words(f"distance.cases{way}", distance=text, cases=cases or "", **values)
    return text


def percent_points(value: Decimal, words: Words) -> str:
    """Percentage points with at most two decimals, rounded up: going that far is enough."""
    return words.number(value.quantize(Decimal("0.01"), ROUND_CEILING))


def deadline(value: date | int | None, words: Words) -> str | None:
    """A deadline: a date, or a year."""
    if value is None:
        return None
    return words("deadline.year", year=value) if isinstance(value, int) else words.date(value)


def due(value: date | int | None, words: Words) -> Cell:
    """A deadline as a cell: a date stays one."""
    return value if isinstance(value, date) else deadline(value, words)


def instead(gap: Gap, words: Words) -> str:
    """What the plan has for a loss without a target: tasks, or only help, or nothing."""
    tasks = ", ".join(task.id for task in gap.tasks)
    supports = ", ".join(task.id for task in gap.supports)
    if gap.coverage is Coverage.ACTION:
        return words("coverage.action.tasks", tasks=tasks)
    return words("coverage.none.supports", tasks=supports) if supports else words("coverage.none")


def reason(row: UnitGap, words: Words) -> str | None:
    """Why the row lost its points, and what the plan assumes about it; None where nothing is said."""
    target = row.gap.aim.target if row.gap.aim else None
    told = [row.gap.given.reason] if row.gap.given.reason is not None else []
    if row.role:
        told.append(words(f"gaps.role.{row.role}"))
    if target is not None and target.assumption is not None:
        told.append(words("gaps.assumption", assumption=target.assumption))
    return f"{row.gap.criterion.id}: {' '.join(told)}" if told else None


def share(value: Decimal | None) -> Decimals | None:
    """A share with its three decimals, or more where a deduction is finer than that."""
    if value is None:
        return None
    return Decimals(value, max(3, -int(value.normalize().as_tuple().exponent)))


def plan_fact(gaps: Gaps, words: Words) -> tuple[str, str]:
    """Which plan was used."""
    if gaps.plan is not None:
        return words("gaps.plan"), gaps.plan.source
    dataset = gaps.case.dataset
    others = "; ".join(
        words("gaps.other_plan", body=dataset.name(plan.body), period=plan.about)
        for plan in (given.content for given in dataset.plans)
    )
    key = "gaps.other_plans" if others else "gaps.no_plan"
    return words("gaps.plan"), words(key, period=gaps.case.period, plans=others)


def target_year_words(gaps: Gaps, words: Words) -> str:
    """The plan's year."""
    return str(gaps.plan.year) if gaps.plan else words("gaps.next_year")

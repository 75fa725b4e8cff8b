"""The published figures of a data set, and what of them two data sets do not share."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.gaps import gap_analysis
from cchc.analysis.scorecard import scorecard
from cchc.model.dataset import Case, Dataset
from cchc.scoring.evaluate import Outcome

Figure = Decimal | str | int | None
Key = tuple[str, ...]
"""What a figure is of: year, kind of figure, whose; each a code, an id or a name."""


class Change(NamedTuple):
    """A figure before and after; None where there was or is none."""

    key: Key
    before: Figure
    after: Figure


class Changes(NamedTuple):
    """What a data set publishes otherwise than an earlier one."""

    against: str
    """What it is compared with, as it was asked for."""
    base: str | None
    """The commit at which today's data and a branch parted; None where that is `against` itself."""
    found: tuple[Change, ...]
    notes: tuple[str, ...]
    """The notes that came since, with their dates."""


def compare(past: Dataset, now: Dataset, against: str, base: str | None) -> Changes:
    """The published figures that differ, and the notes that only the later data have."""
    notes = tuple(sorted(now.change_notes - past.change_notes))
    return Changes(against, base, changes(figures(past), figures(now)), notes)


def figures(dataset: Dataset) -> dict[Key, Figure]:
    """Every figure that `score` and `gaps` publish: totals, areas, rows, verdicts, shares.

    For data without blocking findings (an appraisal whose rulebook is missing is left out).
    """
    found: dict[Key, Figure] = {}
    for case in dataset.every_case():
        card = scorecard(case)
        year = title(case)
        found[year, "total", "max"] = card.sums.max_points
        found[year, "total", "appraised"] = card.sums.appraised
        found[year, "total", "deduction"] = card.sums.deduction
        if not card.council:
            found[year, "total", "points"] = card.sums.points
        found[year, "total", "declared"] = card.appraisal.declared_total
        found[year, "total", "index"] = card.index
        for area in card.areas:
            found[year, "area", area.area.id] = area.sums.deduction
        for row in card.rows:
            of = row.criterion.id
            found[year, "appraised", of] = row.given.appraised
            if not card.council:
                found[year, "points", of] = row.score
            found[year, "recomputed", of] = _interval(row.outcome)
            found[year, "verdict", of] = row.verdict.value
        gaps = gap_analysis(card)
        for carrier in gaps.carriers:
            found[year, "share", carrier.name or carrier.id] = carrier.load.share
        for gap in gaps.gaps:
            found[year, "coverage", gap.criterion.id] = gap.coverage.value
    return found


def title(case: Case) -> str:
    """What the key of a case's figures begins with: its period, among several bodies its body too."""
    many = len(case.dataset.scored_bodies) > 1
    return f"{case.period} {case.name}" if many else str(case.period)


def changes(before: dict[Key, Figure], after: dict[Key, Figure]) -> tuple[Change, ...]:
    """The figures that differ, in the order in which they are published."""
    keys = dict.fromkeys((*before, *after))
    return tuple(
        Change(key, before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key) or (key in before) != (key in after)
    )


def _interval(outcome: Outcome | None) -> str | None:
    return None if outcome is None else f"{outcome.nominal} [{outcome.low}, {outcome.high}]"

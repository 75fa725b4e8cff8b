"""The gap analysis as data: the `cchc/gaps/v1` contract, and its rows as CSV."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import Any

from cchc.analysis.gaps import CarrierKind, Gap, Gaps, Load
from cchc.analysis.unit_gaps import UnitGap, UnitGaps
from cchc.model.appraisal import Roles, figure_text
from cchc.model.number import number_text
from cchc.model.rate import Rate
from cchc.model.units import Group
from cchc.reporting.plain_json import period_json, points
from cchc.reporting.score_json import guarded

SCHEMA = "cchc/gaps/v1"
PARTY_COLUMNS = ("id", "name", "kind", "rows", "deduction", "share")
UNIT_COLUMNS = (
    *("unit", "criterion", "name", "max", "appraised", "deduction", "share", "via", "measure"),
    *("target", "target_bound", "stretch", "distance"),
    *("cases_more", "deadline", "tasks", "coverage", "voice", "points"),
)


def gaps_json(gaps: Gaps, units: tuple[UnitGaps, ...]) -> dict[str, Any]:
    """The analysis under the published contract; see docs/schemas/gaps.schema.json. Each unit is made
    when its turn comes: many units with many rows are more than is needed at once.
    """
    told = {gap.criterion.id: _gap(gap) for gap in gaps.gaps} if units else {}
    return {
        "schema": SCHEMA,
        "body": gaps.card.appraisal.body,
        **period_json(gaps.card.case),
        "target_year": gaps.plan.year if gaps.plan else None,
        "data": gaps.case.dataset.folder,
        "totals": {
            "deduction": points(gaps.deduction(gaps.gaps)),
            "uncovered_deduction": points(gaps.deduction(gaps.uncovered)),
            "unassigned_deduction": points(gaps.unassigned),
        },
        "parties": [
            {
                "id": carrier.id or None,
                "name": carrier.name or None,
                "kind": carrier.kind.value,
                **_load(carrier.load),
            }
            for carrier in gaps.carriers
        ],
        "uncovered": [_uncovered(gap) for gap in gaps.uncovered],
        "units": (_unit(unit, told) for unit in units),
        "roles": [
            {"criterion": gap.criterion.id, "lead": list(said.lead), "help": list(said.help)}
            for gap in gaps.gaps
            if (said := gap.given.roles) != Roles()
        ],
    }


def gaps_csv(gaps: Gaps, units: tuple[UnitGaps, ...]) -> str:
    """A line a party, or, where units were asked for, a line a unit and criterion."""
    whole = gaps_json(gaps, units)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if not units:
        writer.writerow(PARTY_COLUMNS)
        writer.writerows(
            [_cell(party[name]) for name in PARTY_COLUMNS] for party in whole["parties"]
        )
        return out.getvalue()
    writer.writerow(UNIT_COLUMNS)
    for unit in whole["units"]:
        for row in unit["criteria"]:
            more = row["cases"]["more"] if row["cases"] else None
            line = {**row, "unit": unit["id"], "cases_more": more, "tasks": " ".join(row["tasks"])}
            writer.writerow([_cell(line[name]) for name in UNIT_COLUMNS])
    return out.getvalue()


def _unit(unit: UnitGaps, told: dict[str, dict[str, Any]]) -> dict[str, Any]:
    withheld = "incomplete_group" if unit.withheld else None
    return {
        "id": unit.party.id,
        "name": unit.party.name,
        "kind": CarrierKind.GROUP.value
        if isinstance(unit.party, Group)
        else CarrierKind.UNIT.value,
        "direct": _load(unit.direct),
        "through_groups": {**_load(unit.through), "share_reason": withheld},
        "exposure": {**_load(unit.exposure), "share_reason": withheld},
        "criteria": [_criterion(row, told) for row in unit.rows],
        "tasks": [
            {
                "id": found.task.id,
                "summary": found.task.summary,
                "deadline": _text(found.task.deadline),
                "shared": found.shared,
            }
            for found in unit.tasks
        ],
    }


def _criterion(row: UnitGap, told: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A row as a unit bears it: the gap as all bear it, with the unit's own part in it."""
    return {
        **told[row.gap.criterion.id],
        "share": _share(row.share),
        "share_reason": "incomplete_group" if row.share is None else None,
        "via": row.via.id if row.via else None,
        "role": row.role or None,
        "role_reason": None if row.role else "not_said",
    }


def _gap(gap: Gap) -> dict[str, Any]:
    """A gap with the places of what is a unit's own."""
    scored, aim = gap.scored, gap.aim
    figure = gap.figure is not None
    no_target = "no_target" if aim is None else None
    counted = aim is not None and aim.cases is not None
    return {
        "criterion": scored.criterion.id,
        "name": scored.criterion.name,
        "max": points(scored.given.max_points),
        "voice": scored.voice and scored.voice.value,
        "points": points(scored.score),
        "appraised": points(scored.given.appraised),
        "deduction": points(scored.deduction),
        **dict.fromkeys(("share", "share_reason", "via", "role", "role_reason")),
        "reason": scored.given.reason,
        "measure": figure_text(gap.figure),
        "measure_reason": None if figure else "no_figure",
        "target": _text(aim.target.written) if aim else None,
        "target_reason": no_target,
        "target_bound": None if aim is None else aim.target.bound.removesuffix("_count"),
        "stated_target": aim.target.stated if aim else None,
        "assumption": aim.target.assumption if aim else None,
        "stretch": _text(aim.target.further) if aim else None,
        "stretch_reason": no_target or (None if aim and aim.stretch is not None else "no_stretch"),
        "distance": _exact(aim.distance) if aim else None,
        "distance_reason": no_target or (None if aim and aim.distance is not None else "no_figure"),
        "distance_unit": aim and ("cases" if aim.target.counted else "percentage_points"),
        "stretch_distance": _exact(aim.stretch_distance) if aim else None,
        "cases": aim.cases._asdict() if aim and aim.cases else None,
        "cases_reason": None if counted else no_target or "not_counted",
        "deadline": _text(gap.deadline),
        "deadline_reason": None if gap.deadline is not None else "no_deadline",
        "tasks": [task.id for task in gap.tasks],
        "supporting_tasks": [task.id for task in gap.supports],
        "coverage": gap.coverage.value,
    }


def _uncovered(gap: Gap) -> dict[str, Any]:
    return {
        "criterion": gap.criterion.id,
        "deduction": points(gap.deduction),
        "coverage": gap.coverage.value,
        "tasks": [task.id for task in gap.tasks],
        "supporting_tasks": [task.id for task in gap.supports],
        "deadline": _text(gap.deadline),
    }


def _load(load: Load) -> dict[str, Any]:
    return {"rows": load.rows, "deduction": points(load.deduction), "share": _share(load.share)}


def _share(value: Decimal | None) -> str | None:
    if value is None:
        return None
    return number_text(value, max(3, -int(value.normalize().as_tuple().exponent)))


def _exact(value: Decimal | None) -> str | None:
    return None if value is None else number_text(value)


def _text(value: Rate | date | int | None) -> str | None:
    return None if value is None else str(value)


def _cell(value: Any) -> Any:
    return (
        ""
        if value is None
        else guarded(value)
        if isinstance(value, str) and not _number(value)
        else value
    )


def _number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdigit()

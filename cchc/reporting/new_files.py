"""Files to go on with, filled from what is there: a plan, a scenario, a registry of units."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.forecast import Forecast
from cchc.analysis.gaps import Gap, Gaps
from cchc.importing.draft import scalar
from cchc.importing.skeleton import comments, quoted, units
from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.model.fields import TODO
from cchc.model.rules import Scale
from cchc.model.units import Unit
from cchc.reporting.forecast_words import measure_words

NUMBERED = (Scale.SHARE, Scale.COUNT, Scale.QUANTITY)
"""The scales on which a plan can set a mark."""


def plan_file(gaps: Gaps, words: Words) -> str:
    """A `cchc/plan/v1` file: a task for each set of units with losses, a target line a lost row."""
    case = gaps.case
    lost = sorted(gaps.gaps, key=lambda gap: gap.order)
    tasks = {named: f"NV-{i}" for i, named in enumerate(dict.fromkeys(g.named for g in lost), 1)}
    about = "about_year" if case.period.whole_year else "about_period"
    lines = [
        *comments(words, "new.plan"),
        "schema: cchc/plan/v1",
        f"body: {case.body}",
        f"year: {case.period.year + 1}",
        f"{about}: {case.period}",
        f"issued: {TODO}",
        f"source: {scalar(words('new.plan.source', name=case.name, period=case.period))}",
        "",
        "tasks:",
    ]
    for i, (named, task) in enumerate(tasks.items(), 1):
        criteria = [gap.criterion.id for gap in lost if gap.named == named]
        lines += [] if named else [f"  # {TODO}: {words('new.plan.nobody')}"]
        lines += [
            f"  - id: {task}",
            f"    units: [{', '.join(named or (case.body,))}]",
            f"    summary: {scalar(words('new.plan.summary', criteria=', '.join(criteria)))}",
            f"    criteria: [{', '.join(map(quoted_id, criteria))}]",
            f"    section: {scalar(words('new.plan.section', number=i))}",
        ]
    targets = [line for gap in lost for line in _target(gap, tasks[gap.named], words)]
    numbered = any(line.startswith("  - ") for line in targets)
    lines += ["", "targets:" if numbered else "# targets:", *targets]
    return "\n".join(lines) + "\n"


def scenario_file(found: Forecast, words: Words) -> str:
    """A `cchc/scenario/v1` file: each lost row at its target, or where it is now."""
    lines = [*comments(words, "new.scenario"), "schema: cchc/scenario/v1", "scenarios:"]
    lines += [f"  - name: {scalar(words('new.scenario.name'))}", "    set:"]
    for row in found.rows:
        at = row.now if row.to is None else row.to
        said = measure_words(row, at, words) if row.lever is not None else None
        key = "new.lost" if said is None else "new.measured"
        now = measure_words(row, row.now, words) or "–"
        values = {"name": row.criterion.name, "lost": row.lost, "now": now}
        lines.append(f"      # {words(key, **values)}")
        mark = "# " if said is None else ""
        lines.append(f"      {mark}{quoted_id(row.criterion.id)}: {quoted(said or TODO)}")
    return "\n".join(lines) + "\n"


def units_file(dataset: Dataset, words: Words) -> str:
    """A `cchc/units/v1` file: the bodies that are scored and the units that rows name."""
    bodies = dict.fromkeys(dataset.scored_bodies)
    rows = (row for given in dataset.appraisals for row in given.content.rows)
    offices = dict.fromkeys(unit for row in rows for unit in row.responsible if unit not in bodies)
    parties = [_unit(name, "body") for name in bodies] + [_unit(name, "office") for name in offices]
    return units(parties, words)


def quoted_id(criterion: str) -> str:
    """The id of a criterion as the data files write it."""
    return f'"{criterion}"'


def _unit(name: str, kind: str) -> Unit:
    return Unit.model_validate({"id": name, "name": TODO, "kind": kind})


def _target(gap: Gap, task: str, words: Words) -> Iterator[str]:
    """The line of a target; a comment alone where no number can be set for the row."""
    lost = {"name": gap.criterion.name, "lost": -gap.deduction}
    yield f"  # {words('new.lost', **lost)}"
    moved = gap.lever
    if gap.criterion.rule is not None and (moved is None or moved.scale not in NUMBERED):
        yield f"  # {words('new.plan.unnumbered', criterion=gap.criterion.id)}"
        return
    counted = moved is not None and moved.scale is not Scale.SHARE
    falls = moved is not None and moved.curve.falling
    bound = ("at_most" if falls else "at_least") + ("_count" if counted else "")
    part = f", part: {moved.part}" if moved is not None and moved.part else ""
    yield (f"  - {{criterion: {quoted_id(gap.criterion.id)}{part}, {bound}: {TODO}, task: {task}}}")

"""English: what the codes C500 to C509 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C501.title": "The plan names an unknown criterion",
    "C501.meaning": "A task or target names a criterion that the rulebook of the year of the "
    "losses does not have.",
    "C501.why": "With a misspelt id a loss looks as if no task served it, and the task serves "
    "nothing.",
    "C501.mend": "Mend the id in the plan, or add the criterion to the rulebook.",
    "C501.plan_criterion": "the rulebook has no criterion {criterion}",
    "C501.plan_criterion.help": "mend the id in the plan",
    "C502.title": "A task twice, or unknown",
    "C502.meaning": "Two tasks have the same id, or a target belongs to a task that the plan does "
    "not have.",
    "C502.why": "A target without a task has nobody to reach it and no deadline.",
    "C502.mend": "Mend the task id, or add the missing task.",
    "C502.task_twice": "task {task} stands twice, first in line {first}",
    "C502.task_twice.help": "change one id",
    "C502.task_unknown": "the plan has no task {task}",
    "C502.task_unknown.help": "mend the id, or add the task",
    "C504.title": "A target above 100%",
    "C504.meaning": "A target or stretch target is above 100%, and the criterion does not allow "
    "that. A target of a `measure` never may. `above: 100%` is the same: nothing passes it.",
    "C504.why": "Such a target cannot be reached; mostly a decimal point is missing.",
    "C504.mend": "Mend the target. Where the rate may pass, write `may_exceed_full: true` in the "
    "criterion.",
    "C504.target_above_full": "{name}: the target {rate} is above 100%",
    "C504.target_above_full.help": "mend the target; if it may pass, write may_exceed_full: true "
    "in the criterion",
    "C505.title": "A target no higher than what is reached",
    "C505.meaning": "The criterion lost points, but the target of the plan is at or below the "
    "level that the appraisal found. A target of a `measure` is held against its own `baseline`.",
    "C505.why": "Reaching such a target regains nothing.",
    "C505.mend": "Set it higher. If the figure in the plan measures something else, give it as "
    "`measure` instead of `criterion`. If the plan does say so, acknowledge it with a reason.",
    "C505.target_reached": "{criterion}: the target {target} is no higher than the level already "
    "reached, {now}",
    "C505.target_reached.help": "set it above the present level",
    "C506.title": "A stretch target not beyond the target",
    "C506.meaning": "`stretch` (or `stretch_count`) asks for no more than the level to be "
    "reached: it is below `at_least`, or above `at_most`.",
    "C506.why": "A stretch target goes beyond the target; one that does not mostly means swapped "
    "figures.",
    "C506.mend": "Swap the figures, or remove the stretch target.",
    "C506.stretch_not_beyond": "{name}: the stretch target is not beyond the target",
    "C506.stretch_not_beyond.help": "set it beyond the target (lower, where that is "
    "at_most or below), or remove it",
    "C507.title": "A deadline outside the time of the plan",
    "C507.meaning": "The deadline of a task or target is not in the plan's year, or lies before "
    "the month in which the plan was issued.",
    "C507.why": "With the wrong year nobody is reminded in time.",
    "C507.mend": "Check the year of the deadline, and the keys `year` and `issued`.",
    "C507.deadline_year": "the deadline {deadline} is not in the plan's year {year}",
    "C507.deadline_year.help": "check its year",
    "C507.deadline_before_plan": "the deadline {deadline} lies before the plan ({issued})",
    "C507.deadline_before_plan.help": "check it, or the month of issue",
    "C508.title": "The plan's baseline differs from the appendix",
    "C508.meaning": "`baseline` of a target and the evidence of the row differ by more than "
    "rounding: no rate prints as both.",
    "C508.why": "Plan and appendix speak of one thing with two figures: one is wrong, or they "
    "measure different things.",
    "C508.mend": "Check both figures. If the documents do differ, keep them, name it under "
    "`slips` and acknowledge it with a reason.",
    "C508.baseline_differs": "{criterion}: the plan gives the old level as {baseline}, the "
    "appendix as {appendix}",
    "C508.baseline_differs.help": "check both; they differ by more than rounding",
    "C509.title": "A task without a unit",
    "C509.meaning": "The task says `units: []`.",
    "C509.why": "A task without a unit is done by nobody and is in nobody's report.",
    "C509.mend": "Name the units or groups in `units`. Where the plan says “all”, name the groups.",
    "C509.task_without_unit": "task {task} has no unit",
    "C509.task_without_unit.help": "name who does it in units",
}

"""English: what the codes C520 to C529 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C520.title": "A measurement of what is not there",
    "C520.meaning": "A file of measurements (`cchc/actuals/v1`) has a figure of a criterion "
    "that the rulebook does not have or does not measure (a group, an area), a `part` that is "
    "none of its rule, a `measure` that no target of the plan has, or a task that the plan does "
    "not have.",
    "C520.why": "A figure of nothing counts nowhere, and nobody sees that it was left out.",
    "C520.mend": "Write the id or name as the rulebook and the plan have it. For a measure "
    "that the plan lacks, add a target with that `measure` to the plan.",
    "C520.measured_criterion": "the rulebook has no criterion {criterion}",
    "C520.measured_criterion.help": "correct the id, such as {near}",
    "C520.measured_group": "{criterion} is a group without a rule: it cannot be measured",
    "C520.measured_group.help": "give the figures of its sub-criteria",
    "C520.measured_part": "{criterion} has no part “{part}”",
    "C520.measured_part.help": "write one of: {known}; where the rule has no parts, remove part",
    "C520.measured_measure": "no target of the plan has the measure “{measure}”",
    "C520.measured_measure.help": "write the name as the plan has it (there are: {known}), or "
    "add a target",
    "C520.measured_task": "the plan has no task {task}",
    "C520.measured_task.help": "correct the id, such as {near}",
    "C521.title": "A day to come",
    "C521.meaning": "A figure or the state of a task is of a day after today.",
    "C521.why": "Nobody has measured it yet. It is mostly a slip of year or month, and would "
    "stand as the latest figure until that day comes.",
    "C521.mend": "Correct the day. What is to be reached in the future is a target of the "
    "plan, not a measurement.",
    "C521.measured_ahead": "{name}: the figure is of {date}, today is {today}",
    "C521.measured_ahead.help": "correct the day",
    "C521.state_ahead": "{task}: of {date}, today is {today}",
    "C521.state_ahead.help": "correct the day",
    "C522.title": "Two figures of one day",
    "C522.meaning": "Two items are about the same criterion (part, measure) on the same day, "
    "or say twice how a task stands from the same day on. The finding points to the later one.",
    "C522.why": "Nobody can tell which one is right. The order in the file is not asked.",
    "C522.mend": "Keep one. Where the first was a mistake, replace it and keep the old figure "
    "in `changes`; `cchc record --correct` does that.",
    "C522.measured_twice": "{name}: {date} has two figures, {other} ({first}) and {figure}",
    "C522.measured_twice.help": "keep one; replace a wrong figure with cchc record --correct",
    "C522.state_twice": "{task}: {date} is there twice, {other} ({first}) and {state}",
    "C522.state_twice.help": "keep one; replace a wrong one with cchc record --correct",
    "C523.title": "Done before it was given",
    "C523.meaning": "The state of a task is of a day (`date`) before its plan was issued "
    "(`issued`).",
    "C523.why": "Mostly a slip in the day or the id of the task; progress would be worked from "
    "a wrong day.",
    "C523.mend": "Correct the day or the id; where the plan says the wrong day of issue, "
    "correct the plan.",
    "C523.done_before_plan": "{task}: of {date}, the plan was issued {issued}",
    "C523.done_before_plan.help": "correct the day of the task, or issued of the plan",
    "C524.title": "A figure from outside the period it measures",
    "C524.meaning": "Figures of a year go to 14 December of that year, those of quarters to 14 "
    "March, June, September, December. This one is later, or belongs to the period before.",
    "C524.why": "What was counted after that day does not count for the period; a figure of "
    "the period before says nothing of this one.",
    "C524.mend": "Correct the day, or write the figure into the file of the next (the last) "
    "period. Where you follow on after the cut-off on purpose, acknowledge it with the reason in "
    "`acknowledged`.",
    "C524.measured_late": "{name}: a figure of {date}, but those of {period} go to {last}",
    "C524.measured_late.help": "correct the day, or write it into the file of the next period",
    "C524.measured_early": "{name}: a figure of {date}, but those of {period} begin on {first}",
    "C524.measured_early.help": "correct the day, or write it into the file of the last period",
    "C525.title": "Measurements of no plan, or two files of one period",
    "C525.meaning": "A file of measurements is about a body and a year (`plan_year`, or the "
    "year of `year`, `period`) in which no plan of that body is carried out; or a body has two "
    "such files of one period.",
    "C525.why": "Without a plan nobody knows what is to be reached; with two files, which one "
    "goes on.",
    "C525.mend": "Correct `body`, `year` or `plan_year`, or add the plan; make one file of two "
    "of one period.",
    "C525.actuals_planless": "{body} has no plan that is carried out in {year}",
    "C525.actuals_planless.help": "correct body, the year or plan_year; cchc new plan begins a "
    "plan",
    "C525.actuals_twice": "there is another file of measurements of this body for {period}: "
    "{first}",
    "C525.actuals_twice.help": "make one file of the two",
}

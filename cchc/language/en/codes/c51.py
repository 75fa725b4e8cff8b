"""English: what the codes C510 to C519 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C510.title": "A loss for which the plan has nothing",
    "C510.meaning": "A criterion lost points, and the plan has neither a target for it nor a task "
    "that serves it directly (`criteria`). A task that only helps (`supports`) does not count. "
    "The finding points to `targets` of the plan; several such criteria are one finding, and each "
    "is acknowledged by itself.",
    "C510.why": "These points may well be lost again next year.",
    "C510.mend": "Add a target or a task. If the issued plan has none, acknowledge it with a "
    "reason and the criterion id in `about`.",
    "C510.loss_uncovered": "{criterion} lost {deduction} points and the plan has neither a target "
    "nor a task that serves it",
    "C510.loss_uncovered.help": "add a target or a task",
    "C510.losses_uncovered": "{count} criteria lost {deduction} points in all and the plan has "
    "neither a target nor a task that serves them directly: {criteria}",
    "C510.losses_uncovered.help": "add a target or a task",
    "C511.title": "A target of another kind than the measure",
    "C511.meaning": "The rule measures a rate and the target is a number, or the other way round; "
    "a criterion scored by yes or no, by states or by judgement has no numeric target; with "
    "several parts the target does not say which, or `part` is none of them. A `baseline` that is "
    "not of the target's kind has this code too.",
    "C511.why": "Without the same kind nobody can tell how many points the target regains.",
    "C511.mend": "A rate takes `at_least`, `above`, `at_most` or `below`, a count takes "
    "`at_least_count`, `at_most_count` or `below_count`; with several parts add `part`. If none "
    "fits, use `measure`, or write a task and no target.",
    "C511.target_unfit": "{criterion}: the target is not of the kind that the rule measures",
    "C511.target_unfit.help": "a rate needs at_least (%), a count at_least_count; a criterion of "
    "several parts needs part",
    "C511.baseline_unfit": "{name}: the baseline is not of the kind of the target",
    "C511.baseline_unfit.help": "a rate needs rate, or count and of, as its baseline; a number "
    "needs count",
    "C512.title": "Two targets for one criterion",
    "C512.meaning": "Two targets are about the same criterion or the same measure. The finding "
    "points to the later one.",
    "C512.why": "It is not clear which one tells the points to be regained.",
    "C512.mend": "Keep one target; a higher level goes under `stretch`.",
    "C512.target_twice": "{name} has two targets, the first in line {first}",
    "C512.target_twice.help": "keep one; a stretch target goes under stretch",
    "C513.title": "Target and task have different deadlines",
    "C513.meaning": "A target and its task each name a day, and the days differ. A year beside a "
    "day is no difference.",
    "C513.why": "With two deadlines for one thing nobody knows which one holds.",
    "C513.mend": "Mend it from the document. If the document does give two, acknowledge it with a "
    "reason.",
    "C513.deadline_differs": "{name}: the target's deadline is {deadline}, that of task {task} "
    "{other}",
    "C513.deadline_differs.help": "make the two the same, as in the document",
    "C514.title": "Named twice in one task or target",
    "C514.meaning": "A task names a unit or a criterion twice (once in `criteria` and once in "
    "`supports` counts too), or `touches` of a target repeats an id.",
    "C514.why": "Mostly the second is misspelt, and the one that was meant is missing.",
    "C514.mend": "Mend the misspelt one, or remove it. What a task serves directly stands in "
    "`criteria` alone.",
    "C514.named_again": "{about} names {name} twice",
    "C514.named_again.help": "remove one, or mend the misspelt one",
    "C515.title": "The task of a target does not serve it",
    "C515.meaning": "A target belongs to a task whose `criteria` do not hold the criterion of the "
    "target.",
    "C515.why": "Either the target names the wrong task, and so the wrong unit, or the task lacks "
    "the criterion.",
    "C515.mend": "Mend `task` of the target, or add the criterion to `criteria` of the task.",
    "C515.target_not_served": "the task {task} of this target does not serve {criterion}",
    "C515.target_not_served.help": "mend the target's task, or add {criterion} to the task's "
    "criteria",
    "C516.title": "A target and the words of its task differ",
    "C516.meaning": "The `summary` of the task (or `stated` of the target) names percentages, and "
    "none is the target; or the `summary` names one that no target of the task has. A target with "
    "an `assumption` is not judged.",
    "C516.why": "A mistyped target is still a plausible figure, and a forgotten one is missed by "
    "nobody; only the words of the plan show it.",
    "C516.mend": "Compare with the document and mend the target or the words, or add the "
    "forgotten target. A level that was set beyond them needs an `assumption`; a percentage that "
    "is no target is acknowledged with a reason.",
    "C516.target_unsaid": "{name}: the target {rate} does not stand in the words of task {task}",
    "C516.target_unsaid.help": "compare with the document; if it is assumed, say so in assumption",
    "C516.said_untargeted": "task {task} speaks of {rate}, but none of its targets has it",
    "C516.said_untargeted.help": "add the target; if it is no target, acknowledge it with a reason",
    "C516.assumption_count": "target {criterion}: the assumption names {said} ({cases}), "
    "the target {count}",
    "C516.assumption_count.help": "correct at_least_count or assumption",
    "C517.title": "A target that regains nothing",
    "C517.meaning": "With the target just met the rule gives no more points than there are "
    "now, though the row lost some: a target of 90%, say, under a rule that pays from "
    "100% on.",
    "C517.why": "A unit would meet its target and the score would stay; mostly the target "
    "is mistyped.",
    "C517.mend": "Compare it with the plan. If it is right, write it into `acknowledged` "
    "with the reason.",
    "C517.target_without_gain": "criterion {criterion}: the target {target} is worth "
    "{points} points, no more than there are now",
    "C517.target_without_gain.help": "check the target and the rule; if it is right, "
    "acknowledge it",
    "C518.title": "A task out of its place in the plan",
    "C518.meaning": "The ids of tasks go by the sections of the plan (`NV-3.5` is section "
    "3, item 5) and one task names another section; or the sections are in order and one "
    "task goes back.",
    "C518.why": "The section is where to compare with the document; a wrong one leads to "
    "the task of another unit.",
    "C518.mend": "Correct `section` or the id of the task by the plan.",
    "C518.section_unlike_id": "task {task} says “{section}”, which is not where its id puts it",
    "C518.section_unlike_id.help": "correct section or id by the plan",
    "C518.section_order": "task {task} says “{section}”, out of order with the tasks beside it",
    "C518.section_order.help": "correct section, or move the task",
    "C519.title": "A day of a report that cannot be right",
    "C519.meaning": "The plan says the day of a report (`reports`) of a period outside its year, or "
    "one that is due before the day up to which its figures go.",
    "C519.why": "The calendar takes its days from here: a wrong one reminds everybody of nothing.",
    "C519.mend": "Correct the period, the day it is due or the day of its figures by the plan.",
    "C519.report_elsewhere": "the report of {period} is not of {year}, the year of the plan",
    "C519.report_elsewhere.help": "correct the period under reports, or the year of the plan",
    "C519.report_before_figures": "the report of {period} is due on {due}, before its "
    "figures of {figures} are there",
    "C519.report_before_figures.help": "correct due or figures_to",
}

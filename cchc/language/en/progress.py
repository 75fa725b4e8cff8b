"""English: the plan as its year passes."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "progress.title": "The plan of {year} up to {day} – {name}",
    "progress.start": "Points lost in {period}",
    "progress.start.unit": "Points lost in {period} in the rows of this unit",
    "progress.then": "Figures of {period} by the rules of {year}",
    "progress.then.unit": "Figures of {period} in the rows of this unit by the rules of {year}",
    "progress.book": "Points are by the rulebook of {year}: {book}; a row that nothing in it "
    "follows, or "
    "whose figure it does not measure, keeps the rule of {period}.",
    "progress.now": "If the year ended on {day}",
    "progress.now.over": "The year {year} by the figures at hand",
    "progress.between": "{now} ({low} to {high}, as figures are not exact)",
    "progress.aimed": "With all targets met",
    "progress.late": "Overdue",
    "progress.late.of": "{tasks:task|tasks}, {targets:target|targets}",
    "progress.targets": "{count:target|targets}",
    "progress.count.falling": "{count} getting worse",
    "progress.count.behind": "{count} behind",
    "progress.count.open": "{count} undecided",
    "progress.count.stale": "{count} with an old figure",
    "progress.count.no_figure": "{count} without a figure",
    "progress.count.on_the_way": "{count} on the way",
    "progress.count.reached": "{count} reached",
    "progress.early": "This day is before the plan was issued.",
    "progress.nothing": "There is no figure of {year} yet.",
    "progress.later": "{count:figure or state|figures or states} after {day} {count:|does|do} "
    "not count.",
    "progress.unclear": "{of} has several values on {day}: none of them counts; keep the right "
    "one in "
    "the file cchc/actuals/v1.",
    "progress.unscored": "The new figures of {criteria} do not tell the points by the rule: they "
    "still count as in {period}.",
    "progress.kept": "{rows:row|rows} without a new figure {rows:|counts|count} as in {period}.",
    "progress.heading.first": "What to do first",
    "progress.heading.targets": "Targets, the most urgent first",
    "progress.heading.tasks": "Tasks",
    "progress.heading.others": "Other figures of the year, without a target",
    "progress.heading.units": "Each unit",
    "progress.figure": "{figure} ({day})",
    "progress.cases": "cases",
    "progress.expected": "{expected} expected by {day}",
    "progress.old": "a figure of {days:day|days} ago",
    "progress.rounded": "a rounded figure, perhaps {states}",
    "progress.or": " or ",
    "progress.overdue": "{days:day|days} overdue",
    "progress.state.reached": "reached",
    "progress.state.on_the_way": "on the way",
    "progress.state.behind": "behind",
    "progress.state.falling": "falling",
    "progress.state.falling.falls": "rising",
    "progress.state.no_figure": "no figure",
    "progress.state.stale": "old figure, of {days:day|days} ago",
    "progress.state.open": "undecided",
    "progress.task.done": "done {day}",
    "progress.task.dropped": "dropped {day}",
    "progress.task.late": ", {days:day|days} late",
    "progress.task.undated": "no deadline",
    "progress.task.left": "due in {days:day|days}",
    "progress.first.overdue": "{task} is {days:day|days} overdue ({who}): {summary}. Do it now, "
    "and tell "
    "the day when it is done.",
    "progress.first.overdue.more": "{count:more task is|more tasks are} overdue: {tasks}.",
    "progress.first.soon": "{task} is due in {days:day|days} ({who}): {summary}.",
    "progress.first.soon.more": "{count:more task is|more tasks are} due soon: {tasks}.",
    "progress.first.falling": "{target} is falling, now {now} ({who}): find out why; target "
    "{mark}, "
    "{left} to go, due {by}.",
    "progress.first.falling.falls": "{target} is rising, now {now} ({who}): find out why; target "
    "{mark}, "
    "{left} to go, due {by}.",
    "progress.first.behind": "{target} is behind, now {now} ({who}): target {mark}, {left} to "
    "go, due {by}.",
    "progress.first.missed": "{target} was due {by} and is not reached, now {now} ({who}): "
    "target {mark}, "
    "{left} to go.",
    "progress.first.gain": " Reached, it adds {gain} points.",
    "progress.first.figures": "Get a new figure of: {targets}.",
    "progress.first.baseline": "There is but one figure and the plan says no start: write the "
    "`baseline` "
    "of the target, or add a later figure: {targets}.",
    "progress.first.exact": "Ask for the unrounded figure, as the rounded one leaves open "
    "whether it is "
    "reached or in time: {targets}.",
    "progress.pressing": "Stuck: {items}.",
    "progress.pressing.late": "{count:task|tasks} overdue ({names})",
    "progress.pressing.missed": "{count:target|targets} overdue, unknown or not reached ({names})",
    "progress.pressing.falling": "{count:target|targets} getting worse ({names})",
    "progress.pressing.behind": "{count:target|targets} behind ({names})",
    "progress.unknown_way": "an unknown way",
    "progress.undated": "not said",
    "progress.no_letter": "No unit has a task or a target left: no letter is written.",
    "progress.bare": "{count:task has|tasks have} no deadline and no state: {tasks}.",
    "progress.next.figure": "Record a new figure: cchc record {criterion}=… --as-of {day}{again}",
    "progress.next.task": "Record a task that is done: cchc record --task {task} --done {day}{again}",
    "progress.next.unit": 'One unit alone: cchc progress --unit "{unit}"{again}',
    "progress.column.start": "Start",
    "progress.column.before": "{period}",
    "progress.column.now": "Latest",
    "progress.column.who": "Who",
    "progress.column.state": "State",
    "progress.column.points_before": "Points before",
    "progress.column.points": "Points now",
    "progress.column.aimed": "At target",
    "progress.column.overdue": "Tasks overdue",
    "progress.column.soon": "Tasks due in {days} days",
    "progress.column.slow": "Targets worse or behind",
    "progress.column.silent": "Figures missing",
    "progress.column.reached": "Reached",
}

"""English: what the codes C610 to C619 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C610.title": "Published figures changed without a note",
    "C610.meaning": "With `--against` and `--require-note`: a published figure of a file of scores "
    "(`published_by` has a day; a total, the points of a row, a verdict, a share) differs from "
    "before, and the file has no new note under `changes`. Each file that is corrected needs its "
    "own; a new note in a file of another kind (rulebook, units, plan) is a reason all share.",
    "C610.why": "Whoever used the old figure needs to know why it changed.",
    "C610.mend": "Add a day (`date`) and the reason (`note`) to `changes` of that file of scores. "
    "If the change was a slip, put the figure right.",
    "C610.change_unnoted": "{count:published figure|published figures} changed against {against} "
    "without a new note",
    "C610.change_unnoted.help": "add to changes of this file: date, and a note that says why",
    "C618.title": "No unit with the loss has a task that serves it",
    "C618.meaning": "The plan has tasks that serve a row with a loss, but none of them (nor "
    "any that supports it) is given to a unit in `responsible` of that row.",
    "C618.why": "One unit carries the loss and another is to remedy it: mostly one of the "
    "two is a slip.",
    "C618.mend": "Compare the responsible units with the appendix and the units of the task "
    "with the plan. If it is right, write it into `acknowledged`.",
    "C618.served_by_others": "criterion {criterion}: {units} carry the loss, but {tasks} is "
    "given to others",
    "C618.served_by_others.help": "check responsible and the units of the task; if it is "
    "right, acknowledge it",
    "C619.title": "A figure that is repeated otherwise",
    "C619.meaning": "The `ground` of a rule rests on a row of the results and names another "
    "percentage, or other cases, than that row; or `kept` of a slip keeps a figure that "
    "the row, task or target does not have.",
    "C619.why": "Where two places speak of one figure and differ, one of them is wrong.",
    "C619.mend": "Compare them with the document and correct the wrong one.",
    "C619.ground_figure": "criterion {id}: the ground names {said}, the figure of the row "
    "is {figure}",
    "C619.ground_figure.help": "correct the ground, or the figure of the row",
    "C619.slip_figure": "{about}: {figure} is kept, but the data have only {known}",
    "C619.slip_figure.help": "correct kept, or the figure it speaks of",
}

"""English: two sides compared."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "compare.option.bodies": "The two sides are bodies, their names written in any way.",
    "compare.option.voices": "The two sides are voices of one body, such as self_assessed and "
    "appraised.",
    "compare.option.rev": "The left side is the data at a git revision (HEAD~1) or another "
    "folder, the right one as they are.",
    "compare.option.all": "The rows that did not change too (default: those that did, and how "
    "many others there are).",
    "compare.option.output": "Write to a file .docx, .xlsx, .html or .md, with a chart; - is the "
    "screen.",
    "compare.option.plan": "The left side is the points with every target of the plan met, the "
    "right one what was achieved: the scores of its year, without them the latest figures.",
    "compare.title.plan": "Targets and what was achieved compared: {body}, {period}",
    "compare.goal": "targets",
    "compare.goal.told": "every target of the plan met; rows without one as they were scored",
    "compare.goal.met": "The points of the target are reached in {done} of {of:row|rows} that have one.",
    "compare.until": "to {day}",
    "compare.until.told": "figures of the year; rows without one as they were scored",
    "compare.state.plan.remedied": "beyond the target, full marks",
    "compare.state.plan.partly": "beyond the target",
    "compare.state.plan.same": "as the target",
    "compare.state.plan.better": "beyond the target",
    "compare.state.plan.worse": "short of the target",
    "compare.state.plan.new": "new",
    "compare.state.plan.gone": "gone",
    "compare.state.plan.undecided": "undecided",
    "compare.title.periods": "{left} and {right} compared: {body}",
    "compare.title.bodies": "{left} and {right} compared, {period}",
    "compare.title.voices": "{left} and {right} compared: {body}, {period}",
    "compare.title.revisions": "The data at {left} and as they are compared: {body}, {period}",
    "compare.now": "now",
    "compare.left": "Left",
    "compare.right": "Right",
    "compare.books": "{left} ({one}) → {right} ({other})",
    "compare.note.deducted": "Both sides have the deducted rows alone: totals are what is "
    "deducted; a row that one side lacks has lost nothing there.",
    "compare.note.voices": "The points that count are not of one voice on both sides "
    "(self-assessed, appraised, recomputed); see the two lines above.",
    "compare.note.uncounted": "{count:criterion|criteria} without points on one side, in neither "
    "total: {criteria}.",
    "compare.note.undivided": "{count:criterion|criteria} with another rule, by which the "
    "figures of the left cannot be scored: what is due to the rule and what to the figures "
    "cannot be told apart ({criteria}).",
    "compare.note.renamed": "{count:id|ids} that both rulebooks have with different names, taken "
    "for different criteria ({criteria}); where one is the same still, write was in the later "
    "rulebook.",
    "compare.note.dropped": "{count:criterion|criteria} that were scored and that the rulebook of the "
    "plan's year lacks, not counted: {criteria}.",
    "compare.note.moved": "{count:criterion|criteria} moved to another area ({criteria}): new "
    "and gone in the areas, not in the total.",
    "compare.note.uneven": "The rulebook does not merely add the points of rows, so the "
    "difference of the totals is not the sum of those of the rows; the parts below are parts of "
    "the total.",
    "compare.heading.balance": "Where the difference comes from",
    "compare.heading.rows": "Row by row",
    "compare.heading.units": "What each responsible unit lost",
    "compare.column.area": "Area",
    "compare.column.figures": "By figures",
    "compare.column.rules": "By rules",
    "compare.column.undivided": "Not told apart",
    "compare.column.new": "New rows",
    "compare.column.gone": "Rows gone",
    "compare.column.change": "Difference",
    "compare.column.state": "State",
    "compare.column.measure": "Figures",
    "compare.column.rule": "Rule",
    "compare.total": "Total points",
    "compare.total.lost": "Total deduction",
    "compare.total.units": "Total",
    "compare.no_unit": "(no unit)",
    "compare.index": "Index: {left} → {right} ({change}).",
    "compare.index.scales": "Index: {left} of {one}, {right} of {other}; the scales differ, so no "
    "difference is taken.",
    "compare.index.none": "There are not two indices to compare.",
    "compare.counts": "{rows:row|rows}: {told}.",
    "compare.count": "{rows} {state}",
    "compare.rest": "{rows:more row has|more rows have} no change or nothing to compare; --all "
    "shows them.",
    "compare.rest.all": "{rows:row has|rows have} no change or nothing to compare; --all shows them.",
    "compare.state.remedied": "remedied",
    "compare.state.partly": "partly remedied",
    "compare.state.same": "the same",
    "compare.state.better": "better",
    "compare.state.worse": "worse",
    "compare.state.new": "new",
    "compare.state.gone": "gone",
    "compare.state.undecided": "undecided",
    "compare.state.none": "not counted",
    "compare.state.beside.remedied": "right has full marks",
    "compare.state.beside.partly": "right is better",
    "compare.state.beside.same": "equal",
    "compare.state.beside.better": "right is better",
    "compare.state.beside.worse": "right is worse",
    "compare.state.beside.new": "right alone",
    "compare.state.beside.gone": "left alone",
    "compare.state.beside.undecided": "undecided",
    "compare.was": "was {id}",
    "compare.rule.same": "the same rule",
    "compare.rule.changed": "changed; the left's figures by the right's rule: {points}",
    "compare.rule.unknown": "changed; the left's figures cannot be scored by the right's rule",
    "compare.measure": "{left} → {right}",
    "compare.measure.change": "{text} ({change})",
    "compare.no_figure": "no figure",
    "compare.unit.percentage_points": "{change} percentage points",
    "compare.unit.count": "{change}",
    "compare.unit.number": "{change}",
    "compare.remedied": "{done} of {of:loss|losses} on the left remedied.",
    "compare.remedied.rest": "Of these the right has no place for {gone}, and {undecided} are "
    "undecided.",
    "compare.remedied.suggested": "{criterion}: part {part} has no figure yet; this comparison "
    "gives {done}/{of}.",
    "compare.remedied.agrees": "{criterion}: part {part} says {typed}, as this comparison does "
    "({done}/{of}).",
    "compare.remedied.differs": "{criterion}: part {part} says {typed}, this comparison gives "
    "{done}/{of} (C623); look at the figure again.",
    "compare.slope": "What areas lost, left and right",
    "compare.slope.line": "{area}: {left} → {right}",
    "compare.slope.told": "What rows lost, {left} → {right}: {told}.",
}

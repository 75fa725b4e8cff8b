"""English: the report, its appendix and its HTML."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "appendix.label": "Annex",
    "appendix.title": "{index} items that lost points in {period}",
    "appendix.column.name": "Area, criterion, sub-criterion",
    "appendix.column.max": "Maximum",
    "appendix.column.appraised": "Appraised",
    "appendix.column.deduction": "Deduction",
    "appendix.column.reason": "Note (why points were lost)",
    "appendix.column.units": "Responsible units",
    "appendix.total": "Total deduction",
    "appendix.signed.drawn_up": "DRAWN UP BY",
    "appendix.signed.head": "HEAD OF THE OFFICE",
    "appendix.signed.name": "(Signature, full name)",
    "appendix.signed.seal": "(Signature, full name, seal)",
    "report.title": "Report on points lost in the {index} index {period} – {body}",
    "report.questions.title": "What to ask the appraisal council about the {period} scores",
    "report.score.title": "The {period} scores recomputed by the rulebook",
    "report.units.title": "Every loss by unit, with the {year} target",
    "report.tasks.title": "Tasks of the {year} plan",
    "report.published": "Published",
    "report.source": "Source of the figures",
    "report.shipped": "the data shipped with the program",
    "report.quoted": "“{name}”",
    "report.group": "The rows and tasks that name the group “{group}”; what is a unit's own "
    "stands in the part of that unit.",
    "report.through": "Rows and tasks through groups: see {groups}.",
    "report.load": "{rows:row|rows}, {deduction} points (equal share {share})",
    "report.load.none": "no row",
    "report.alike": "These {count} units lost points in the same rows for the same reasons, with "
    "the same shares and tasks: {units}. The figures below are those of each of them.",
    "report.alike.many": "{count} units that lost the same points",
    "report.heading.members": "Each unit of the group",
    "report.members.note": "Shares are rounded for each unit, so those of all members may differ "
    "from "
    "the group's by some thousandths.",
    "report.column.member": "Unit (each of them)",
    "report.column.own_rows": "Rows that name it",
    "report.column.own_share": "Share of the rows that name it",
    "report.column.group_share": "Share through groups",
    "report.column.whole_share": "Whole share",
    "report.column.via": "Named or through a group",
    "report.column.criteria": "Criteria served",
    "report.column.supports": "Criteria helped",
    "brief.source": "Made on {day} from the results of {published}. Plan: {plan}.",
    "brief.no_plan": "none yet",
    "brief.index": "Index",
    "brief.place": "Place",
    "brief.place.of": "{place}/{of}{moved}",
    "brief.moved.up": " ({places:place|places} up)",
    "brief.moved.down": " ({places:place|places} down)",
    "brief.moved.same": " (as before)",
    "brief.since": "Since {period}",
    "brief.now": "{now} points; {aimed} with all targets met",
    "brief.regained": "The whole plan regains",
    "brief.regained.of": "{regained} of {lost}",
    "brief.heading.largest": "The {count:largest loss|largest losses} of {rows:row|rows}, and "
    "what gives "
    "the points back",
    "brief.heading.doing": "Who has to do what, the nearest deadline first ({count:task|tasks})",
    "brief.heading.decide": "What nobody does, and what to decide",
    "brief.nobody": "nobody yet",
    "brief.undated": "no deadline",
    "brief.column.need": "What it takes",
    "brief.column.who": "Who",
    "brief.column.due": "By",
    "brief.column.task": "Task",
    "brief.column.criteria": "Criteria",
    "brief.column.points": "Points lost",
    "brief.need.judged": "judged by the council, no number to reach",
    "brief.need.node": "a score for the whole group, no figures yet",
    "brief.need.no_rule": "its rule is not written down yet",
    "brief.need.unmeasured": "no figure to measure yet",
    "brief.need.level": "{now} → {to}: gives {gain}",
    "brief.need.level.alone": "reach {to}: gives {gain}",
    "brief.need.target": "{need} (target {target})",
    "brief.due.overdue": "{day}, overdue",
    "brief.due.near": "{day}, urgent",
    "brief.due.coming": "{day}, soon",
    "brief.more_tasks": "There {count:|is|are} {count:more task|more tasks}, see the full report.",
    "brief.idle": "Nobody does anything: {rows:row|rows} that lost {lost} points ({criteria}). "
    "Give "
    "tasks and targets.",
    "brief.unassigned": "No unit is responsible: {rows:row|rows} that lost {lost} points "
    "({criteria}). "
    "Whose are they?",
    "brief.untargeted": "Tasks without a number to reach: {rows:row|rows} that lost {lost} points "
    "({criteria}). Which number?",
    "brief.asking": "Worth asking the council: {rows:row|rows} ({criteria}).",
    "brief.barren": "Targets that regain nothing when met: {rows:row|rows} ({criteria}). Raise "
    "or drop "
    "them?",
    "brief.plan_wanted": "There is no plan yet: it takes one, with a target and a deadline a row.",
    "brief.back": "When all is done {regained} points come back, {left} stay lost: "
    "{short_of_full} as "
    "targets fall short of full marks, {uncovered} without a target.",
    "report.part.brief": "One page",
    "report.option.rulebook": "The rulebook as its table, which “cchc import --rulebook” reads "
    "back.",
    "report.option.dossier": "The explanation for the council: each row worth asking or contested, "
    "what the rule gives, documents, room for its answer.",
    "report.option.brief": "One page of A4 for the leader: what was lost, who does what, what "
    "to decide.",
    "report.part.overview": "Overview",
    "report.part.peers": "Among its block",
    "report.part.score": "Recomputed",
    "report.part.questions": "Questions",
    "report.part.progress": "Progress of the plan",
    "report.part.carriers": "Losses by unit",
    "report.part.uncovered": "Uncovered",
    "report.part.units": "Rows by unit",
    "report.part.tasks": "Tasks",
    "report.part.appendix": "Annex",
    "report.figure.deduction": "Points lost (rows: {rows})",
    "report.figure.regained": "Regained if all targets are met",
    "report.figure.regained.assumed": "Regained if all targets are met ({assumed} on assumptions)",
    "report.figure.aimed": "With a numeric target (rows: {rows})",
    "report.figure.uncovered": "Without a numeric target (rows: {rows})",
    "report.figure.unassigned": "No unit named (rows: {rows})",
    "report.figure.questions": "Rows worth a question",
    "report.chart.title": "Where the points went",
    "report.chart.told": "Points lost, the most first: {losses}.",
    "report.chart.loss": "{criterion} {deduction} ({coverage})",
    "report.chart.loss_alone": "{criterion} {deduction}",
    "report.chart.lost": "points lost",
    "report.nothing": "No row lost points in {period}.",
    "html.skip": "Skip to the content",
    "report.caption.table": "Table",
    "report.caption.figure": "Figure",
    "report.contents": "Contents",
    "html.units": "Unit by unit",
    "html.closed": "Only units open on the screen are printed in full; of a closed one, its name.",
    "html.search": "Find a unit (with or without accents)",
    "html.found": "{found} of {all} units",
    "html.in_words": "The chart in words",
    "html.losses": "Losses",
    "report.option.output": "The file to write; its ending (.docx, .xlsx, .html, .md) says in "
    "which form; - for standard output (Markdown, or the form given with --as).",
    "report.option.unit": "This unit alone, by its name or a short one (may be given more than "
    "once): a form to fill in for Word and Excel, a report to read for HTML and Markdown.",
    "report.option.each_unit": "Write a file for each unit into this folder.",
    "report.option.each_body": "Write a file for each body that has scores in the period into this "
    "folder, as with --body: where points went beside the median of its block, what the next place "
    "takes.",
    "report.making": "Writing reports",
    "report.option.scenario": "Scenario file (or the name of a scenario in the data folder): the HTML "
    "page opens "
    "with its figures in the part “What if”.",
    "report.option.as": "The form of a file without a name: {choices} (default: docx; with -o "
    "-: md).",
    "report.part.forecast": "Forecast",
}

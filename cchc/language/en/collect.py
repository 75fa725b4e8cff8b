"""English: forms that came back."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "collect.option.output": "The file for the synthesis (.docx, .xlsx, .html, .md); - for "
    "standard output (default: shown on the screen).",
    "collect.option.as_of": "As of this day, such as 29/02/2024 (default: today).",
    "collect.no_folder": "there is no folder {folder}",
    "collect.over": "{file} is a reply form; write the synthesis to another file",
    "collect.title": "What units answered about the points lost in {period} – {body}",
    "collect.answers.title": "Causes and remedies of every loss of {period}",
    "collect.part.state": "Who answered",
    "collect.part.answers": "Synthesis",
    "collect.part.remarks": "Remarks",
    "collect.part.strays": "Whose they are is unclear",
    "collect.as_of": "As of",
    "collect.counted": "{units:unit has|units have} to answer: {whole:has|have} answered in full, "
    "{part} in "
    "part, {empty} sent an empty form, {missing} sent none.",
    "collect.silent": "Not answered yet: {units}.",
    "collect.silent.overdue": "Overdue and not answered: {units}.",
    "collect.late.stated": "Answered late: {units}.",
    "collect.late.unusable": "The date in the form cannot be used, and its file was saved late: "
    "{units}.",
    "collect.late.not": "The form gives no date, and its file was saved late: {units}.",
    "collect.remarks": "{units} wrote more beside the columns for cause and remedy: see the part "
    "“{part}”.",
    "collect.remarks.title": "Written beside the columns for cause and remedy",
    "collect.strays": "{count:form counts|forms count} for no unit, since whose they are is not "
    "clear: see "
    "the part “{part}”.",
    "collect.strays.perhaps": "They may be those of: {units}.",
    "collect.strays.title": "Forms that count for no unit: whose they are is not clear",
    "collect.saved.note": "Where a form gives no date sent, or one that cannot be used, the day its "
    "file was saved stands for it.",
    "collect.as_of.note": "All forms in the folder count; the day “as of” only tells who is overdue "
    "and which dates cannot be yet.",
    "collect.column.state": "State",
    "collect.column.sent": "Sent",
    "collect.column.written": "Rows answered in full",
    "collect.column.open": "Rows open",
    "collect.column.contact": "Filled in by, head",
    "collect.column.file": "File",
    "collect.column.signs": "What tells the unit",
    "collect.column.who": "Criterion, unit",
    "collect.column.where": "Place",
    "collect.column.text": "Text",
    "collect.answered": "{count:unit|units} answered",
    "collect.foreign": "{unit} (not a row of this unit)",
    "collect.rival": "{unit} (by {where}; another form of the unit says otherwise, so it does not"
    " count)",
    "collect.state.whole": "answered in full",
    "collect.state.part": "answered in part",
    "collect.state.empty": "empty form",
    "collect.state.missing": "not sent",
    "collect.state.remarked": "{state}, with remarks",
    "collect.state.late": "{state}, late",
    "collect.state.late.saved": "{state}, file saved late",
    "collect.sign.mark": "mark in the file",
    "collect.sign.code": "form code",
    "collect.sign.name": "unit line",
    "collect.sign.file": "file name",
    "collect.sign.signed": "signature, letterhead",
    "collect.reading": "Reading forms",
    "collect.unread": "Files and places to look at",
    "collect.unread.picture": "pictures",
    "collect.unread.comment": "comments",
    "collect.unread.note": "notes",
    "collect.unread.box": "text boxes",
    "collect.unread.embedded": "embedded files",
    "collect.unread.sheet": "hidden sheets",
    "collect.option.bodies": "Forms of self-assessment (cchc form --bodies), read into a table of "
    "scores: -o scores.yaml and its CSV; needs --period.",
    "collect.bodies.name": "a table of scores is a YAML file with a CSV beside it: write -o "
    "NAME.yaml, or leave -o out to see who has answered",
    "collect.bodies.title": "Self-assessments {period}",
    "collect.bodies.counted": "{bodies:body|bodies} asked: {whole} answered in full, {part} in "
    "part, {empty} sent an empty form, {missing} sent nothing.",
    "collect.bodies.unshown.note": "Not shown: criteria with points or a figure, and neither a "
    "document nor an explanation.",
    "collect.bodies.column.answered": "Criteria answered",
    "collect.bodies.column.total": "Points",
    "collect.bodies.column.left": "Left empty",
    "collect.bodies.column.over": "Above maximum",
    "collect.bodies.column.differing": "Not its figures",
    "collect.bodies.column.unshown": "Not shown",
    "collect.bodies.more": "{told} and {count:criterion|criteria} more",
}

"""English: forms for the units."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "form.label": "Reply form",
    "form.title": "Why points were lost in the {period} {index} index and how to "
    "remedy it in {target_year}",
    "form.unit": "Unit",
    "form.code": "Form code (leave as it is)",
    "form.lost": "Points lost in the rows concerned",
    "form.lost.value": "{deduction} ({rows:row|rows}); named directly: {direct} ("
    "{direct_rows:row|rows}); through a group: {through} ({through_rows:row|rows})",
    "form.asked": "The plan asks",
    "form.asked.value": "{summary} ({task})",
    "form.by": "To be answered by",
    "form.targets": "The targets in the table are common to all, not of one unit, unless they "
    "say so.",
    "form.column.reason": "Why points were lost",
    "form.column.target": "Target {year}",
    "form.column.cause": "Cause",
    "form.column.remedy": "Remedy",
    "form.field.author": "Filled in by",
    "form.field.phone": "Telephone",
    "form.field.sent": "Date sent (day/month/year)",
    "form.field.head": "Head of the unit",
    "form.option.units": "As report --each-unit: forms about losses, a file for each unit that "
    "answers.",
    "form.option.bodies": "Forms of self-assessment, an Excel and a Word file for each body; "
    "needs --period.",
    "form.option.unit": "With --units: this unit alone (may be repeated).",
    "form.option.block": "With --bodies: the bodies of this block alone.",
    "form.option.as": "One format alone: docx or xlsx (with --bodies both by default).",
    "form.making": "Making forms",
    "letter.about": "causes of the points lost in the {index}, {period}, and remedies in "
    "{target_year}",
    "letter.lost": "Results of the {index} of {body}, {period}: {rows:row that concerns|rows that "
    "concern} {unit} lost {lost} points.",
    "letter.nothing": "Results of the {index} of {body}, {period}: no row that concerns "
    "{unit} lost points.",
    "letter.asked": "{unit} is asked to write cause and remedy of each row into the "
    "attached form and to return it.",
    "letter.asked.by": "As task {task} of {plan} asks, {unit} is to write cause and remedy of "
    "each row into the attached form and to return it, by {by}.",
    "letter.returned": "On return, leave the code of the form and what is printed in it as "
    "they are.",
    "letter.told": "Details are attached for {unit}, to know and to act upon.",
    "letter.remind.about": "carrying out the plan of {year}",
    "letter.remind": "Up to {day}, by {plan}, {unit} has {tasks:open task|open tasks} and "
    "{targets:target|targets} not reached or without a figure.",
    "letter.remind.late": "Up to {day}, by {plan}, {unit} has {tasks:open task|open tasks}, "
    "{late} of "
    "which overdue, and {targets:target|targets} not reached or without a figure.",
    "letter.remind.asked": "{unit} is asked to do what the annex lists, and to send new figures "
    "with the "
    "documents that show them.",
    "letter.remind.annex": "Tasks and targets of {unit} up to {day}",
    "letter.score.about": "self-assessment of the {index}, {period}",
    "letter.score": "{unit} is asked to score itself in the {index}, {period}, in the "
    "attached form, and to return it with the evidence.",
}

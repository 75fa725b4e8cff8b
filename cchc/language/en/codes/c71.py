"""English: what the codes C710 to C719 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C710.title": "Unclear which unit is meant",
    "C710.meaning": "A name in the cell of the responsible unit is not in the registry, or fits "
    "several units. The draft has a stand-in key made of the name.",
    "C710.why": "“TT” is both a township and a centre; a guess would charge the wrong unit.",
    "C710.mend": "Write the right key into the draft, or add the unit or the alias to the "
    "registry and import again. A stand-in key that is left is reported by `cchc check` as C401.",
    "C710.units_unknown": "there is no unit “{unit}” in the registry{more}",
    "C710.units_unknown.help": "add it to units.yaml, or mend the key in the draft",
    "C710.units_near": "it is not clear which unit “{unit}” is{more}",
    "C710.units_near.help": "perhaps: {near}? Write the right key into the draft, or add the "
    "unit to units.yaml",
    "C711.title": "The cell of the unit names none",
    "C711.meaning": "The cell of the responsible unit is blank, or holds a sentence that is no "
    "unit. The draft has `responsible: []`.",
    "C711.why": "A loss that nobody answers for is remedied by nobody.",
    "C711.mend": "Write the key of the unit into `responsible`. If there is none yet, add "
    "`unassigned_reason`; `cchc check` reminds with C313 until there is a unit or it is "
    "acknowledged.",
    "C711.units_sentence": "the cell of the responsible unit names none, it says: “{text}”",
    "C711.units_sentence.help": "write the key of the unit into responsible; if there is none "
    "yet, add unassigned_reason",
    "C711.units_blank": "the row names no responsible unit",
    "C711.units_blank.help": "write the key of the unit into responsible; if there is none yet, "
    "add unassigned_reason",
    "C711.units_above": "the cell of the unit is blank: as in the row above (“{unit}”), or no "
    "unit?",
    "C711.units_above.help": "write the key of the unit into responsible; if there is none yet, "
    "add unassigned_reason",
    "C712.title": "No evidence written",
    "C712.meaning": "The reason has no figure, has several, or its words leave open whether the "
    "figure is the result. The draft has no `evidence`.",
    "C712.why": "The wrong figure (a requirement, another year, the cases not met) would make the "
    "verdicts “matches” and “differs” wrong.",
    "C712.mend": "Read the reason and add `evidence` in the right form, see section 5 of "
    "`docs/data.md`. Where the document has no figure, leave it so and remove the TODO.",
    "C712.evidence_open": "{criterion}: no evidence written, since {reason}{figures}",
    "C712.evidence_open.help": "add a line evidence, see docs/data.md section 5; leave it out "
    "where there is no figure",
    "C712.evidence_open.none": "the reason has no figure of the form that the rule needs",
    "C712.evidence_open.several": "the reason has several figures and it is unclear which is the "
    "result",
    "C712.evidence_open.sense": "the words around the figure leave open whether it is the result",
    "C712.evidence_open.form": "the rule needs yes/no, a state or a count, which the reason does "
    "not give",
    "C712.evidence_open.parts": "the rule has several parts, each with a figure of its own",
    "C712.evidence_open.shared": "several rows share the cell of the reason: whose figure it is "
    "stays open",
    "C713.title": "The draft has something to fill in or compare",
    "C713.meaning": "A reason is missing, the points of a row do not fit each other, the row of "
    "totals is missing, unclear or not what the rows add up to, the year of the title is not the "
    "one chosen or was not over when the results were published, or the body, the rulebook or the "
    "decision of publication is not clear.",
    "C713.why": "Without the declared total a lost row is not noticed; without the source nobody "
    "can compare again.",
    "C713.mend": "Fill in each TODO from the document. Take the total from the document, not from "
    "adding up the rows.",
    "C713.reason_blank": "the row has no reason for its deduction",
    "C713.reason_blank.help": "write the reason into the draft",
    "C713.total_missing": "the table has no row of totals; its rows add up to {total}",
    "C713.total_missing.help": "write the total deduction that the document declares",
    "C713.total_unread": "the number in the row of totals cannot be read; the rows add up to "
    "{total}",
    "C713.total_unread.help": "write the total deduction that the document declares",
    "C713.totals_differ": "the table has several rows of totals that differ; its rows add up to "
    "{total}",
    "C713.totals_differ.help": "write the total deduction that the document declares",
    "C713.total_differs": "the row of totals says {declared}, the rows that were read add up to "
    "{total}",
    "C713.total_differs.help": "see whether a row is missing or misread; keep both if the "
    "document adds up wrongly",
    "C713.row_differs": "at most {most}, appraised {given}, yet deducted {lost}: the three do not "
    "fit",
    "C713.row_differs.help": "compare with the document; keep them if it says so, and tell who "
    "issued it",
    "C713.year_differs": "the title of the appendix says {found}, the draft {year} as --year asks",
    "C713.year_differs.help": "check that it is the right file",
    "C713.year_early": "published on {date}, before {year} was over; the title may name the year "
    "after",
    "C713.year_early.help": "check which year was judged; if it is {before}, import again with "
    "--year {before}",
    "C713.body_unknown": "it is not clear which body was appraised: the registry has not just one "
    "of kind body",
    "C713.body_unknown.help": "write the key of the body into body; run cchc init again with --body",
    "C713.rulebook_unclear": "there is not just one rulebook that holds in {year} (the folder "
    "has: {found})",
    "C713.rulebook_unclear.help": "write the id of the rulebook into rulebook",
    "C713.publication_unknown": "it is not clear which decision published the scores",
    "C713.publication_unknown.help": "write its number (like 35/QĐ-UBND) and add date: the day of "
    "issue",
    "C713.body_titled": "the title names {titled}; the registry has {known}: it is not clear "
    "which body is scored",
    "C713.body_titled.help": "write the id of the body into body, or add the body to units.yaml",
    "C713.rows_unclear": "the table has rows that lost nothing ({full}) and none for {kind}: "
    "do those have full marks, or are rows missing?",
    "C713.rows_unclear.help": "if every row is there write rows_given: all; if only losses are "
    "listed, remove the rows that lost nothing and write rows_given: deducted",
    "C713.rows_unclear.unknown": "the other criteria",
    "C713.scores_total": "{name}: the table says {told}, the criteria that were read add up to "
    "{sum}{more}",
    "C713.scores_total.help": "look for a criterion that was missed or misread; where the table "
    "adds up wrongly, tell who made it",
    "C713.scores_max": "criterion {criterion}: the table says at most {told}, the rulebook {known}",
    "C713.scores_max.help": "check that the table is of this rulebook and year; the draft has "
    "the figure of the table as max_points",
    "C713.scores_absent": "“{name}” is named in the table and has no points at all",
    "C713.scores_absent.help": "ask whether the body has been scored; without points it has no "
    "line",
    "C713.scores_blank": "{count:cell|cells} of points {count:|is|are} blank; "
    "the draft has no points there",
    "C713.scores_blank.help": "ask who made the table: not scored yet, not applicable, or 0 points",
    "C714.title": "The draft says it in another way, not another thing",
    "C714.meaning": "The column of deductions has positive numbers in every row and the draft "
    "has them negative; or the appendix stands in several tables of different criteria (a table "
    "or sheet an area) and the draft joins them.",
    "C714.why": "In the data a deduction is always negative, so that nobody takes it for a "
    "gain; a body has one file a year.",
    "C714.mend": "Nothing to do. Where one of the tables is enough, import again with `--table`.",
    "C714.sign_turned": "the column “{column}” has positive numbers; the draft has them negative",
    "C714.sign_turned.help": "nothing to mend: deductions are always negative in the data",
    "C714.tables_joined": "the draft joins the tables {numbers}: they have the same columns of "
    "points and no criterion in common",
    "C714.tables_joined.help": "where one table is enough, import again with {one}",
    "C715.title": "No reply form",
    "C715.meaning": "The file holds no form made by `cchc report` (its code and the header row of"
    " its table are not there), it is of an older kind (.doc, .odt, .xls…) and could not be "
    "converted, the folder has so many files that only the first were read, or a folder in it is "
    "a link to another place.",
    "C715.why": "A unit whose form is not recognised counts as one that has not answered.",
    "C715.mend": "Keep the forms in a folder of their own. Where a unit has deleted the line with"
    " the form code or the header row, restore them as they were sent. Where LibreOffice is "
    "installed, older kinds are converted as they are read; elsewhere convert the whole folder at"
    " once with the command that the finding gives.",
    "C715.form_none": "there is no reply form in this file",
    "C715.form_none.help": "keep in the folder only forms made by “cchc report --each-unit”; "
    "leave the line with the form code and the header row as they are",
    "C715.form_files": "the folder has too many files; only the first {limit} were read",
    "C715.form_files.help": "keep the forms in a folder of their own",
    "C715.form_link": "this folder is a link to another place and is not read",
    "C715.form_link.help": "copy the forms into the folder, or run “cchc collect” on the folder "
    "that the link points to",
    "C715.form_long": "the file has more than {limit} {kind}; no forms are so long",
    "C715.form_long.cells": "cells with text",
    "C715.form_long.lines": "lines of text",
    "C715.form_long.letters": "characters in its cells",
    "C715.form_long.help": "open the file and remove what was pasted by mistake; several forms in "
    "one file go into several files",
    "C715.form_old": "a .{kind} file is not read, and LibreOffice is not here to convert it, or "
    "could not",
    "C715.form_old.help": "convert the whole folder at once: soffice --headless --convert-to "
    '{target} --outdir "{folder}" "{folder}"/*.{kind} then move the .{kind} files away; or open '
    "each file and save it as .{target}",
    "C716.title": "A form that cannot be used",
    "C716.meaning": "It is not clear whose form it is, the unit does not have to answer, the form"
    " is about another period, or its code, the mark in the file, the unit line, the name of the "
    "file and the signature lead to different units. What stands in it is shown among the forms "
    "that count for no unit; it takes the place of nobody's answers.",
    "C716.why": "Answers counted for the wrong unit or period make the synthesis wrong.",
    "C716.mend": "Ask who sent it; restore the form code as it was sent, the name of the unit as "
    "in the registry, or the right name of the file. Move forms of another period to another "
    "folder, or choose the period with `--period`.",
    "C716.form_unknown": "cannot tell whose form this is ({claims}); it counts for nobody",
    "C716.form_unknown.help": "restore the line with the form code, or write “Unit: …” with a "
    "name of units.yaml",
    "C716.form_unasked": "this form is that of a unit that does not have to answer ({claims})",
    "C716.form_unasked.help": "leave this form out, or check its code",
    "C716.form_period": "the form is about {period}, what is collected is {wanted}",
    "C716.form_period.help": "keep the forms of each period in a folder of their own, or choose the "
    "period with --period",
    "C716.form_conflict": "the form has signs of different units ({claims}); it counts for none "
    "of them",
    "C716.form_conflict.help": "ask the unit that sent it, and copy the answers into its own "
    "form, or give the file its right name",
    "C717.title": "Several forms of one unit",
    "C717.meaning": "The folder has more than one form of the same unit. They are joined row by "
    "row: a row that only one of them answers is taken from that one; where two say different "
    "things both are kept, and the row does not count as answered.",
    "C717.why": "If an old form or a draft is taken, the real answers are lost.",
    "C717.mend": "Keep the right form and move the others away; where rows differ, ask the unit "
    "which is right.",
    "C717.form_twice": "this unit has more than one form; its answers were joined row by row with"
    " those of {kept}",
    "C717.form_twice.help": "keep the right one and take away the others",
    "C717.form_rivals": "row {criterion} says something else here than in {other}: both are kept,"
    " and neither counts as an answer",
    "C717.form_rivals.help": "ask the unit which is right, then take the other form away or "
    "delete the wrong answer",
    "C718.title": "A place in a form that cannot be read",
    "C718.meaning": "The form answers for a criterion that lost no points or for a row that is "
    "not its unit's, its date cannot be read, is before the results were published or after the "
    "day counted as of, an answer is a formula without a value or an error, or is struck out, or "
    "says only “x”, “0”, “none”, or “as above” with nothing above, it is not clear which columns "
    "are those for cause and remedy, a code stands in rows apart, the name of the unit was "
    "changed into an unknown one, only the name of the file or a signature tells whose it is, or "
    "there are pictures, text boxes, comments or hidden sheets. The rest of the form is used.",
    "C718.why": "That answer is missing from the synthesis or stands at the wrong row, or the "
    "date has to be the day on which the file was saved.",
    "C718.mend": "Mend it in the form: the id of the right row, a date like `28/02/2024`, the "
    "whole answer typed as text, the headers as they were sent.",
    "C718.form_criterion": "no row of {period} with the code {criterion} lost points",
    "C718.form_criterion.help": "correct the code in the form",
    "C718.form_foreign": "the unit has no row {criterion}; the answer is kept, and marked in the "
    "synthesis",
    "C718.form_foreign.help": "see whether the form has the id of the right row",
    "C718.form_early": "the date sent, {day}, is before the results were published ({since}) and "
    "is not used",
    "C718.form_early.help": "ask for the date and mend it in the form",
    "C718.form_late": "the date sent, {day}, is after the day counted as of ({until}) and is not "
    "used",
    "C718.form_late.help": "ask for the date and mend it in the form, or choose a later day with "
    "--as-of",
    "C718.form_date": "cannot read the date sent, “{text}”",
    "C718.form_date.help": "write day/month/year, such as 28/02/2024",
    "C718.form_cell": "the answer is a formula without a value, or an error ({text})",
    "C718.form_cell.help": "type the answer as text",
    "C718.form_table": "the table with the columns for cause and remedy is not there, nor can it "
    "be told which columns they are",
    "C718.form_table.help": "restore the header row of the table as it was sent",
    "C718.form_columns": "cannot tell which of the columns {columns} are those for cause and "
    "remedy",
    "C718.form_columns.help": "restore the headers of these two columns as they were sent",
    "C718.form_double": "{criterion} stands in rows apart from each other; their answers were "
    "joined",
    "C718.form_double.help": "see whether one of the rows has the wrong code",
    "C718.form_renamed": "the name in the form is not one of the registry; it counts for {owner} "
    "({claims})",
    "C718.form_renamed.help": "see whether the form is that of {owner}",
    "C718.form_by_file": "the form has neither a code nor the name of a unit; it counts for "
    "{owner} ({claims})",
    "C718.form_by_file.help": "see whether the form is that of {owner}",
    "C718.form_ditto": "“{text}” repeats an answer that is not in the form, and does not count",
    "C718.form_ditto.help": "type the whole answer into this cell",
    "C718.form_nothing": "“{text}” is neither a cause nor a remedy, and does not count as an "
    "answer",
    "C718.form_nothing.help": "ask the unit, and type the answer into this cell",
    "C718.form_struck": "text that is struck out or hidden does not count as an answer: “{text}”",
    "C718.form_struck.help": "nothing to do where the unit dropped it; else ask, and type the "
    "answer again",
    "C718.form_unread": "the form holds what cannot be read: {what}",
    "C718.form_unread.help": "open the file; where an answer stands there, copy it as text into "
    "the two columns",
    "C719.title": "Something hidden, struck out, commented or drawn",
    "C719.meaning": "A row, column, cell or text is hidden in the file; text is struck out; a "
    "cell has a comment, a footnote, an equation, a picture or a text box. Hidden rows, columns "
    "and cells are in the draft; hidden and struck text is not.",
    "C719.why": "Who reads the table sees more, or less, than the draft has; what the author "
    "meant, the program does not know.",
    "C719.mend": "Open the file at the place named, decide, then mend the draft and remove the "
    "TODO.",
    "C719.row_hidden": "this row is hidden in the file; the draft has it all the same",
    "C719.row_hidden.help": "ask who made the table: keep the row, or remove it from the draft",
    "C719.column_hidden": "the column “{column}” is hidden in the file; the draft has it all "
    "the same",
    "C719.column_hidden.help": "ask who made the table whether the figures of this column still "
    "hold",
    "C719.cell_hidden": "the cell “{column}” shows nothing and holds {kept}; the draft has that "
    "number",
    "C719.cell_hidden.help": "ask who made the table: {kept}, or blank",
    "C719.text_hidden": "hidden text in the file was not taken: “{text}”",
    "C719.text_hidden.help": "if it still holds, write it into the draft",
    "C719.cell_struck": "struck-out text was not taken: “{text}”",
    "C719.cell_struck.help": "if it still holds, write it into the draft",
    "C719.cell_comment": "the cell “{column}” has a comment or a note: “{text}”",
    "C719.cell_comment.help": "read it, and mend the draft if it changes a figure or a reason",
    "C719.cell_equation": "the cell “{column}” has an equation, read in one line as “{text}”",
    "C719.cell_equation.help": "compare it with the document and mend the draft if it was misread",
    "C719.cell_picture": "the cell “{column}” has a picture, a text box or an object that "
    "cannot be read",
    "C719.cell_picture.help": "open the file and write what it says into the draft",
    "C715.form_units": "this is a form about losses, no form of self-assessment",
    "C715.form_units.help": "keep forms about losses apart; “cchc collect” without --bodies reads "
    "them",
    "C715.form_bodies": "this is a form of self-assessment, no form about losses",
    "C715.form_bodies.help": "read forms of self-assessment with “cchc collect --bodies --period "
    "…”",
    "C717.body_forms": "this body has several forms; their criteria are joined with {kept}",
    "C717.body_forms.help": "keep the right form alone",
    "C717.body_rivals": "criterion {criterion} says something else here than {other}: neither is "
    "taken, the table says TODO",
    "C717.body_rivals.help": "ask the body which form is right, then drop the other",
    "C715.body_none": "there is no form of self-assessment in this file",
    "C715.body_none.help": "keep in the folder only forms made by “cchc form --bodies”; leave the "
    "line with the code and the header of the table as they are",
}

"""English: what the codes C720 to C729 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C722.title": "Two readings, and nothing tells which is right",
    "C722.meaning": "Two columns of one meaning (two of appraised points, of reasons, of units) "
    "differ and their headers do not say which is the council's; a row has two codes; a unit "
    "both leads and helps.",
    "C722.why": "To choose one could make the body's own points the appraised ones, and nobody "
    "would know.",
    "C722.mend": "Write the right figure, text or code where the row says TODO. For a file that "
    "is imported again and again, make the headers clear in a copy: the council's, "
    "self-assessed, second round.",
    "C722.columns_differ": "two columns of one meaning differ: {text}",
    "C722.columns_differ.help": "write the right one into the draft; the headers do not say "
    "which is the council's",
    "C722.column_unsure": "it is not sure which points this column has: {text}",
    "C722.column_unsure.help": "write the right number into the draft, or make the header clear "
    "(maximum, appraised, deducted) and import again",
    "C722.code_two": "the row has two codes: {codes}",
    "C722.code_two.help": "write the right one into the draft",
    "C722.code_several": "the row has no code, and its name is a part of several criteria's: "
    "{codes}",
    "C722.code_several.help": "write the right one into the draft",
    "C722.units_both": "units that both lead and help: {units}",
    "C722.units_both.help": "mend `roles` in the draft",
    "C722.scores_differ": "“{column}” has two figures: {other} here and {one} at {where}",
    "C722.scores_differ.help": "write the right one into the draft, in place of TODO",
    "C723.title": "How several columns were read",
    "C723.meaning": "The table has several columns for one thing, and the words of the headers "
    "or the arithmetic say how to read them: a later round first, objective and subjective "
    "causes together, the body's explanation in `note`.",
    "C723.why": "Who reads the draft has to know which column a figure or a text is from.",
    "C723.mend": "Nothing to do if the reading is right.",
    "C723.rounds_read": "two rounds of scoring in the columns {columns}: the later one where it "
    "is given, else the earlier one",
    "C723.rounds_read.help": "check it if the later round does not replace the earlier one",
    "C723.column_proven": "several columns of one meaning; only “{columns}” gives maximum − "
    "appraised = lost in every row, so that one is taken",
    "C723.column_proven.help": "nothing to mend, unless that column is of another year",
    "C723.texts_joined": "the reason has the text of the columns {columns}",
    "C723.texts_joined.help": "nothing to mend; what is not needed may be cut",
    "C723.texts_apart": "the columns {columns} are not the council's reason, so they are copied "
    "to note",
    "C723.texts_apart.help": "nothing to mend",
    "C724.title": "A form was converted to be read",
    "C724.meaning": "A file of an older kind or another program (.doc, .odt, .rtf, .xls, .ods, "
    ".xlsb) was made into a .docx or .xlsx by the LibreOffice of this computer, in a temporary "
    "folder, and read. The original is as it was, and nothing was written beside it.",
    "C724.why": "Converting may lose text in boxes, comments or nested tables.",
    "C724.mend": "Nothing to do. Where text seems to be missing, compare with the original.",
    "C724.form_converted": "this .{kind} file was read as a .{target} that LibreOffice made of "
    "it; the original is as it was",
    "C724.form_converted.help": "nothing to do; where text seems to be missing, compare with the "
    "original",
    "C725.title": "Folders that do not go together as one data set",
    "C725.meaning": "Two folders have different versions of one rulebook or unit, or both have "
    "scores of one body in one period; or there are no scores at all. Nothing is written.",
    "C725.why": "Choosing one of two versions would score the other bodies by another rulebook "
    "without anybody knowing.",
    "C725.mend": "Compare the two files that are named, make them the same (or give them two ids "
    "if they are two things), then run again.",
    "C725.folder_books": "rulebook {name} here differs from that of {other}",
    "C725.folder_books.help": "use one version in all folders; give two rulebooks two ids",
    "C725.folder_units": "unit {name} is declared otherwise in {other}",
    "C725.folder_units.help": "make them the same; give two units two ids",
    "C725.folder_scores": "scores of {body} for {period} are in {other} too",
    "C725.folder_scores.help": "keep one file; give two bodies two ids",
    "C725.folder_nothing": "no folder in here has scores of a body",
    "C725.folder_nothing.help": "a folder per body, with its rulebook and its scores",
    "C725.folder_top": "this file stands outside the folders, so whose it is cannot be told",
    "C725.folder_top.help": "move it into the folder of its body",
    "C725.folder_form": "this registry cannot be joined: it has keys beside units and groups, or "
    "an item that does not begin a line",
    "C725.folder_form.help": "begin each unit and group on a line of its own, and drop other keys",
    "C726.title": "A sentence on scoring has not become a rule",
    "C726.meaning": "A sentence of the table has no form that is known, or does not say "
    "enough: something is left out between two tiers, two tiers overlap, it has two "
    "readings, it lacks what the rule needs. The sentence is kept word for word, the rule is "
    "TODO.",
    "C726.why": "Points by a reading that the document does not state are wrong without "
    "anybody knowing.",
    "C726.mend": "Ask who issued it and write the rule into the draft; or word the "
    "sentence in a form of docs/import.md and import it again.",
    "C726.sentence_unread": "not understood: “{text}”",
    "C726.sentence_unread.help": "write it at the TODO by hand, or word the sentence in "
    "a form of docs/import.md and import it again",
    "C726.sentence_gap": "no tier says what holds between {low} and {high}: “{text}”",
    "C726.sentence_gap.help": "ask what that is worth and write the rule into the draft",
    "C726.sentence_overlap": "two tiers hold from {high} to {low}: “{text}”",
    "C726.sentence_overlap.help": "ask which tier is right there and write the rule into the draft",
    "C726.sentence_lacks": "“{text}” does not say {kind}",
    "C726.sentence_lacks.rule": "how it is scored where there are cases",
    "C726.sentence_lacks.start": "the mark from which steps count, and its points",
    "C726.sentence_lacks.partial": "whether a part of a step counts in proportion (pro_rata) "
    "or not (whole_steps)",
    "C726.sentence_lacks.help": "ask, and write it at the TODO of the rule",
    "C727.title": "Points of the table do not agree",
    "C727.meaning": "A rule gives more than the maximum, no tier reaches the maximum, or "
    "what lies in a group does not add up to it.",
    "C727.why": "One of two figures of the document is wrong; points by the wrong one "
    "make the total wrong.",
    "C727.mend": "Look at the signed document, mend the draft and note the slip in slips.",
    "C727.rule_above_max": "the rule gives up to {points} points, above the maximum "
    "{max} of {criterion}",
    "C727.rule_above_max.help": "look at the document; mend the points of the rule or the maximum",
    "C727.rule_below_max": "the best that the rule gives is {points} points, below the "
    "maximum {max} of {criterion}",
    "C727.rule_below_max.help": "look at the document; mend the points of the rule or the maximum",
    "C727.children_differ": "what lies in {criterion} adds up to {sum} points, not {max}",
    "C727.children_differ.help": "look at the document: a row may be missing, or a maximum wrong",
    "C728.title": "A sentence is read one way, and there is another",
    "C728.meaning": "The sentence has a common form, so it has become a rule, but its "
    "words allow another reading. The draft has the reading that was taken, and a TODO above "
    "it.",
    "C728.why": "The two readings give different points.",
    "C728.mend": "See which the document or a published score follows; delete the TODO "
    "where the reading is right, else mend the rule.",
    "C728.sentence_meant": "“{text}” is read as {one}; it may also be {other}",
    "C728.sentence_meant.help": "hold it against a published score; mend the rule where "
    "it is wrong",
    "C729.title": "The new table differs from the rulebook that is there",
    "C729.meaning": "A later version of the table says something else here, so the file "
    "was changed; what a person added stays.",
    "C729.why": "Every change must be seen: points may hang on it.",
    "C729.mend": "Read each; where the table is wrong, mend the file.",
    "C729.cell_updated": "{id}: {key} from {before} to {after}",
    "C729.cell_updated.help": "nothing to do where the new document says so",
    "C729.row_added": "{id} was not in the file; added",
    "C729.row_added.help": "nothing to do where the new document has it",
}

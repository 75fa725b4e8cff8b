"""English: what the codes C730 to C739 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C730.title": "Points of a self-assessment that no rule gives",
    "C730.meaning": "A form of self-assessment says more points than the maximum of the criterion "
    "(or fewer than the least that its rule gives). The table of scores says TODO there.",
    "C730.why": "Points above the maximum make total and place wrong, and `cchc rank` stops at "
    "them.",
    "C730.mend": "Ask the body and write the right points into the table; or mend the form and "
    "read it again.",
    "C730.body_over": "criterion {criterion}: {points} points claimed, the rule gives {ends}",
    "C730.body_over.help": "ask the body; the table says TODO until the right points are there",
    "C731.title": "Points of a self-assessment that its own figures do not give",
    "C731.meaning": "The figures that a body wrote, put through the rule of the criterion, give "
    "other points than its cell for points says. Both go into the table: the points as "
    "`self_assessed`, the figures in their columns.",
    "C731.why": "Points copied by hand, or a formula that was changed, leave open whether to "
    "trust points or figures.",
    "C731.mend": "Ask the body. Mend the figures or the points in the form and read it again.",
    "C731.own_points_differ": "criterion {criterion}: {points} points claimed, the figures of the form "
    "give {own}",
    "C731.own_points_differ.help": "ask the body which is right; the table keeps both points and "
    "figures",
    "C732.title": "A place in a form of self-assessment that cannot be used",
    "C732.meaning": "A cell of the form cannot be read, or has two readings: code and name are of "
    "two criteria, cases without their total, a rate without %, a word that is not in the list, a "
    "formula without a value, two rows for one criterion, words beside the cells. No reading is "
    "chosen; the rest of the form is used.",
    "C732.why": "A figure that is guessed makes the points of a body wrong, and nobody knows.",
    "C732.mend": "Mend that cell of the form as the message says and read it again, or write into "
    "the table itself.",
    "C732.body_code": "it is not clear which criterion this row is: its code says “{text}”, its "
    "name is that of {other}",
    "C732.body_code.help": "write code and name as they were sent out",
    "C732.body_label": "criterion {criterion}: it is not clear which figure “{text}” is",
    "C732.body_label.help": "write the column “Figure asked for” as it was sent out",
    "C732.body_most": "criterion {criterion}: the form says a maximum of {told}, the rulebook "
    "{known}",
    "C732.body_most.help": "the form is of another version of the rulebook, or was changed; look "
    "at the points of this criterion again",
    "C732.body_twice": "criterion {criterion} stands in two rows that differ (the other: "
    "{where}): neither is taken",
    "C732.body_twice.help": "keep one row",
    "C732.body_figure": "criterion {criterion}: “{text}” is no figure that the rule takes",
    "C732.body_figure.help": "write what the column “Figure asked for” says",
    "C732.body_cell": "criterion {criterion}: the cell of the figure is a date, an error or a "
    "formula without a value ({text})",
    "C732.body_cell.help": "type the figure as a number",
    "C732.body_unasked": "criterion {criterion}: “{text}” stands in a cell that asks for no figure",
    "C732.body_unasked.help": "write it into the yellow cell of its column",
    "C732.body_of": "criterion {criterion}: “{text}” lacks its cases or their total",
    "C732.body_of.help": "write both numbers, or the rate alone (as 24.3%)",
    "C732.body_two": "criterion {criterion}: {text} and {other} are two different figures",
    "C732.body_two.help": "keep the right one and delete the other",
    "C732.body_above": "criterion {criterion}: {text} is above 100%",
    "C732.body_above.help": "mend the cases, their total or the rate",
    "C732.body_rate": "criterion {criterion}: “{text}” has no % and two readings (0.62 is 62% or "
    "0.62%)",
    "C732.body_rate.help": "write the rate with its sign, as 62%",
    "C732.body_whole": "criterion {criterion}: “{text}” is no whole number",
    "C732.body_whole.help": "write a whole number that is not below 0",
    "C732.body_choice": "criterion {criterion}: “{text}” is not in the list ({choices})",
    "C732.body_choice.help": "choose one of the list",
    "C732.body_apart": "criterion {criterion} is said not to apply and has a figure: nothing is "
    "taken",
    "C732.body_apart.help": "delete the cross, or the figure",
    "C732.body_points": "criterion {criterion}: the points “{text}” cannot be read",
    "C732.body_points.help": "write points as a number, such as 1.5",
    "C732.body_rounded": "the cell shows {kept} and keeps {text}; what it shows is taken",
    "C732.body_rounded.help": "look at what it keeps",
    "C732.body_uncalculated": "{count:cell|cells} for points hold a formula without a value; no "
    "points are taken, figures are",
    "C732.body_uncalculated.help": "open the form in Excel or LibreOffice and save it",
    "C732.body_beside": "written beside the cells, not in the table of scores: “{text}”",
    "C732.body_beside.help": "move it to the column for explanations, or write again what was "
    "printed",
    "C732.body_besides": "{count:place|places} more beside the cells, from here on",
    "C732.body_besides.help": "look at the form; use one made from this rulebook",
    "C738.title": "The file has what the new table has not",
    "C738.meaning": "An area or a criterion of the file has no row in the later version "
    "of the table. The new document may have dropped it, or the table may lack a row. It "
    "stays.",
    "C738.why": "A criterion deleted by mistake loses its points; one kept by mistake "
    "makes the total wrong.",
    "C738.mend": "Delete it where the new document dropped it; else leave it.",
    "C738.row_kept": "{id} is in the file and not in the table; kept",
    "C738.row_kept.help": "delete it from the file where the new document dropped it",
    "C739.title": "The rulebook that is there cannot be brought up to date",
    "C739.meaning": "The file is no rulebook that can be read, or is written so that a "
    "change cannot be proven right. Nothing is written.",
    "C739.why": "A change on the wrong line loses what a person wrote.",
    "C739.mend": "Check the file; or leave out --update, make another file and compare "
    "with cchc diff.",
    "C739.update_unreadable": "{file} is no rulebook with areas and criteria",
    "C739.update_unreadable.help": "name the right file by -o, or leave out --update",
    "C739.update_unproven": "{file} changed by the table does not read back as it should",
    "C739.update_unproven.help": "leave out --update, make another file by -o and "
    "compare with cchc diff",
}

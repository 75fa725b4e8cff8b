"""English: what the codes C120 to C129 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C120.title": "Evidence not of exactly one form",
    "C120.meaning": "Each figure has exactly one form: `rate`; `count` and `of`; `missing` and "
    "`of`; `count`; `below`; `met`; `state`; `number`; `parts` and `figures`; `not_applicable`.",
    "C120.why": "With two forms nobody can tell which figure counts.",
    "C120.mend": "Keep one form. Where the document gives both a count and a rate, keep the "
    "count, which is more exact. Without a figure leave out `evidence`.",
    "C120.evidence_form": "the evidence is unclear: {found}",
    "C120.evidence_form.help": "use exactly one form: rate · count and of · missing and of · "
    "count · below · met · state · number · parts, figures · not_applicable",
    "C121.title": "The part is larger than the whole",
    "C121.meaning": "The cases met (`count`) or not met (`missing`) are more than all cases "
    "(`of`).",
    "C121.why": "A part cannot exceed the whole; mostly the two numbers are swapped.",
    "C121.mend": "Check both numbers and their order. A rate that may pass 100% (such as revenue) "
    "is given as `rate`, with `may_exceed_full: true` in the criterion.",
    "C121.fraction_above_one": "{count}/{of} is more than 1",
    "C121.fraction_above_one.help": "check both numbers",
    "C122.title": "A band without exactly one edge",
    "C122.meaning": "Each band of a `bands` rule needs exactly one edge: `from` (from this rate "
    "on), `above` (above this rate) or `from_count` (from this number on).",
    "C122.why": "With no edge, or two, nobody can tell where the band begins.",
    "C122.mend": "Add the missing edge or remove one. Below the lowest edge the score is 0 and "
    "needs no band.",
    "C122.band_edge": "a band needs exactly one edge: from, above or from_count",
    "C122.band_edge.help": "remove or add an edge",
    "C123.title": "A target or a figure of nothing, or a target without a mark",
    "C123.meaning": "A target needs exactly one of `criterion` and `measure`, and exactly one "
    "mark: `at_least`, `above`, `at_most`, `below` (rates); `at_least_count`, `at_most_count`, "
    "`below_count` (numbers). A stretch target is of the same kind: `stretch` is a rate, "
    "`stretch_count` a number. A measurement (`cchc/actuals/v1`) needs exactly one of `criterion` and "
    "`measure` too; `part` goes with `criterion` alone.",
    "C123.why": "Without them nobody can tell whether the plan regains what was lost.",
    "C123.mend": "Give the criterion id, or the name of the measure where no criterion has it, "
    "and one mark. Where the plan gives no figure, write a task and no target.",
    "C123.target_measure": "a target must say of what: exactly one of criterion and measure",
    "C123.target_measure.help": "give the criterion id, or the name of the measure where no "
    "criterion has it",
    "C123.target_mark": "a target needs exactly one mark: at_least, above, at_most, below, or a "
    "number: at_least_count, at_most_count, below_count",
    "C123.target_mark.help": "give the level to reach; a stretch_count goes with a number",
    "C123.measured_what": "a measurement must say of what: exactly one of criterion and measure, and "
    "part goes with criterion alone",
    "C123.measured_what.help": "give the criterion id, or the name of the measure where no "
    "criterion has it",
    "C124.title": "Year and period unclear",
    "C124.meaning": "A file of scores or of measurements says one of `year` and `period`, a plan one of "
    "`about_year` and `about_period`. Here both stand, or neither.",
    "C124.why": "Scores are found by body and period; two ways of saying it could say two things.",
    "C124.mend": "Keep one: `year` for a year, `period` for a quarter (`2025-Q3`) or a month "
    "(`2026-08`).",
    "C124.period_once": "exactly one of year and period must be written (found: {found})",
    "C124.period_once.help": "write one: year (about_year) or period (about_period)",
    "C125.title": "The appraised points that a row rests on are missing",
    "C125.meaning": "A row has `deduction` or `claim` and no `appraised`.",
    "C125.why": "A deduction is the appraised points − the maximum, a claim speaks against the "
    "appraised points: without them there is nothing to hold it against.",
    "C125.mend": "Write `appraised`. Before the appraisal leave the key out: points and losses "
    "are computed from the figures.",
    "C125.score_unsaid": "“{key}” is there without “appraised”",
    "C125.score_unsaid.help": "add appraised, or remove {key}",
    "C126.title": "A table of scores cannot be read",
    "C126.meaning": "A `cchc/scores/v1` file names a CSV table; it is not there, or has a column "
    "that is none, a line with too many or too few cells, a line twice, two values for one row.",
    "C126.why": "A table may have hundreds of thousands of lines of many bodies. A column or a "
    "line that is guessed wrongly gives wrong scores that nobody sees.",
    "C126.mend": "Put the CSV file beside the YAML file and name it in `table`. The first line "
    "names the columns; each body, criterion, part or named figure has one line. Excel: save as "
    "“CSV UTF-8”; semicolons between cells and UTF-16 are read too.",
    "C126.table_absent": "there is no file “{text}” beside this one",
    "C126.table_absent.help": "put the CSV file there, or correct the name in table",
    "C126.table_elsewhere": "“{text}” is not the name of a file beside this one",
    "C126.table_elsewhere.help": "keep the CSV file in the same folder and write its name alone",
    "C126.table_long": "the table is longer than {limit} lines",
    "C126.table_long.help": "divide it into several tables, each with a YAML file",
    "C126.table_empty": "the table has no line of scores",
    "C126.table_empty.help": "add lines below that of the column names",
    "C126.table_column": "“{text}” is no column of a table of scores",
    "C126.table_column.help": "rename or remove the column; there may be: {allowed}",
    "C126.table_column_missing": "the table has no column “{key}”",
    "C126.table_column_missing.help": "add the column {key}; the first line of the table names "
    "its columns",
    "C126.table_column_twice": "the column “{text}” stands twice",
    "C126.table_column_twice.help": "remove one of them",
    "C126.table_width": "the line has {found} cells, the table {width} columns",
    "C126.table_width.help": "correct the number of cells; a cell with a comma must stand in "
    "quotes",
    "C126.table_quotes": "a quotation mark is not closed where it should be",
    "C126.table_quotes.help": "open and close quotation marks in one cell; double those within a "
    "text",
    "C126.table_cell_long": "a cell of this row is longer than 131,072 characters",
    "C126.table_cell_long.help": "shorten it; most often a quotation mark is opened and not closed",
    "C126.line_twice": "{name} stands already on line {first}",
    "C126.line_twice.help": "remove one of the lines",
    "C126.line_differs": "{criterion}: {key} differs from that of an earlier line of the criterion",
    "C126.line_differs.help": "write {key} once, or the same each time",
    "C126.figure_alone": "there is a figure without a value, or a value without a figure",
    "C126.figure_alone.help": "write both the name (figure) and the number (value)",
    "C127.title": "A measure or condition that cannot be read",
    "C127.meaning": "`measure` or `condition` cannot be read: a sign or bracket out of place, a "
    "word that is no name; or a condition stands where a number is needed, a number where a "
    "condition is.",
    "C127.why": "The expression is how the rule measures. Read wrongly it gives wrong points.",
    "C127.mend": "Write names of figures (lower case, hyphens), numbers, the four operations, "
    "brackets and the functions that the page on data files lists; in conditions also comparisons "
    "and the words and, or, not. A minus between two names has spaces around it.",
    "C127.expression_form": "“{text}” cannot be read from “{rest}” on",
    "C127.expression_form.help": "mend that place; a minus between two names has spaces around "
    "it: a - b",
    "C127.measure_form": "“{text}” is a condition, a number is needed here",
    "C127.measure_form.help": "leave out the comparison, or use the rule yes_no with a condition",
    "C127.condition_form": "“{text}” is a number, a condition is needed here",
    "C127.condition_form.help": "compare it with a level: {text} > 0",
    "C128.title": "A rule by steps that cannot work",
    "C128.meaning": "The mark and the step of a rule `steps` are of different kinds, the step or "
    "its points are 0, there is no end, or there are too many steps.",
    "C128.why": "Without an end the points go on for ever; of different kinds no steps can be "
    "counted.",
    "C128.mend": "Write the mark (`from`) and the step (`each`) both as rates or both as numbers; "
    "add `at_most` where steps add points, `at_least` where they take them.",
    "C128.steps_mixed": "mark and step are of different kinds: a rate and a number",
    "C128.steps_mixed.help": "write both with % or both without",
    "C128.steps_still": "the step (each) has to be above 0, the points of a step (adds) other "
    "than 0",
    "C128.steps_still.help": "write a step above 0; adds is negative where points are taken; "
    "toward: less where it goes down",
    "C128.steps_endless": "{key} is missing, or does not lie where the points go",
    "C128.steps_endless.help": "add {key}: the most points where steps add, the least where they "
    "take",
    "C128.steps_many": "more than {most} steps from the first points to the last",
    "C128.steps_many.help": "check adds and the last points",
    "C129.title": "Text that YAML reads as a number or yes/no",
    "C129.meaning": "Text is needed here (a name, the number of a document, an id, an "
    "official code), and the value is not in quotes and YAML reads it as a number or as "
    "yes or no, like `464`, `0101`.",
    "C129.why": "Another program that reads the file loses the leading zero or sees yes or "
    "no instead of text; the schema of `cchc schema` refuses it too.",
    "C129.mend": 'Put it in quotes: `"464"`, `"0101"`.',
    "C129.text_unquoted": "“{text}” is text here, but YAML reads it as a number or as yes or no",
    "C129.text_unquoted.help": 'write "{text}" in quotes',
    "C126.figure_of_part": "the figure “{figure}” is given for the part “{part}”; named figures "
    "are of the whole criterion",
    "C126.figure_of_part.help": "leave the cell of part empty on this line",
}

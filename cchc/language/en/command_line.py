"""English: what the command line says of itself in its help."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "app": "Recompute, check and analyse administrative reform scores (chỉ số CCHC, PAR INDEX).",
    "command.score": "Recompute every score by the rulebook and compare it with the appraised "
    "score and the declared total.",
    "command.explain": "Explain the score of one criterion: rule, working, evidence, basis, "
    "source.",
    "command.score.short": "Recompute every score and prove the total",
    "command.explain.short": "Explain the score of one criterion",
    "argument.criterion": "Criterion id, for example 3.11.2; or a code of cchc check, "
    "for example C301.",
    "option.year": "Year of the scores; the same as --period with a year.",
    "option.data": "Data folder (default: CCHC_DATA, then data/ here or above, then the data "
    "that ship with the program).",
    "option.format": "Form of the result: {choices} (default: table).",
    "option.lang": "Language: vi or en (default: CCHC_LANG, then vi).",
    "option.help": "Show this help.",
    "option.version": "Show the version.",
    "option.install_completion": "Install completion for the current shell.",
    "option.show_completion": "Print the completion script to install it yourself.",
    "metavar.year": "YEAR",
    "metavar.data": "FOLDER",
    "metavar.lang": "vi|en",
    "metavar.criterion": "CRITERION",
    "metavar.options": "[OPTIONS]",
    "metavar.command": "COMMAND [ARGS]...",
    "help.usage": "Usage: ",
    "help.options": "Options",
    "help.arguments": "Arguments",
    "help.commands": "Commands",
    "help.required": "[required]",
    "command.forecast": "Put next year's targets through the rules: what they regain, what "
    "stays lost, what a goal would take.",
    "command.forecast.short": "What the targets regain",
    "command.progress": "How far the plan is: each target against the straight line to its "
    "deadline, "
    "each task done, due or overdue, and what is lost if the year ended today. Exit code 1 where "
    "anything is overdue or falling.",
    "command.progress.short": "How far the plan is, what is overdue, what is lost now",
    "option.progress_as_of": "Up to this day, as 14/06/2024 or 2024-06-14 (default: today); later "
    "figures do not count.",
    "option.progress_unit": "One unit or group alone: the tasks, targets and rows that name it.",
    "option.progress_output": "Write a file: .docx, .xlsx, .html or .md.",
    "option.letter": "Write a reminder (Word) for each unit that has something to do into this "
    "folder.",
    "command.calendar": "Put the deadlines of tasks and targets and the days of reports into a "
    "calendar file (.ics) with reminders a week before; a second import updates it. Needs -o.",
    "command.calendar.short": "Deadlines and report days as a calendar",
    "option.calendar_output": "The calendar file to write, such as lich.ics (- is standard output).",
    "option.calendar_unit": "Only one unit or group: what names it.",
    "option.stretch": "Use the stretch targets where the plan has them.",
    "option.forecast_unit": "Only the rows that name this unit.",
    "option.set": "Set a criterion by hand: 3.12.3=80%, 3.11.1=90/112, 1.6=4, 3.1.1=met "
    "(repeatable).",
    "option.scenario": "Scenario file (schema: cchc/scenario/v1) to compare side by side "
    "(repeatable).",
    "option.need": "Points to regain: which are the fewest moves.",
    "option.at_most": "The deduction to end with at most: which are the fewest moves.",
    "metavar.set": "CRITERION=LEVEL",
    "metavar.file": "FILE",
    "metavar.points": "POINTS",
    "command.check": "Check every data file: readable, in agreement, recomputed; each fault "
    "with file, line and what to do.",
    "command.check.short": "Check the data and name every disagreement",
    "command.diff": "Compare two rulebooks: criteria new, gone, renamed, moved (was), "
    "maxima, rules and all else that changed; with --data, what that does to the points of a "
    "body. Exit code 0 when they are the same, 1 when not.",
    "command.diff.short": "Compare two rulebooks, a line for each change",
    "argument.old_book": "The old rulebook: a YAML file, a data folder, or example:NAME.",
    "argument.new_book": "The new rulebook, likewise.",
    "command.compare": "Compare two sides, row by row: two periods, two bodies (--bodies), two "
    "voices (--voices), targets and what was achieved (--plan), or the data at a git revision "
    "and as they are (--rev): which losses are remedied, what is due to figures, to rules, to "
    "rows new and gone; the parts add up to the whole exactly.",
    "command.compare.short": "Compare two periods, bodies or voices, row by row",
    "metavar.left": "LEFT",
    "metavar.right": "RIGHT",
    "argument.left": "The left side: a period (2023); with --bodies a body; with --voices one of "
    "self_assessed, appraised, claimed, recomputed.",
    "argument.right": "The right side, likewise; + is more than the left.",
    "command.schema": "Print the JSON Schema of a kind of data file, for editors and other tools.",
    "command.schema.short": "Print the JSON Schema of a kind of data file",
    "option.datas": "Data folder; repeat it to check several (default: CCHC_DATA, then data/ "
    "here or "
    "above).",
    "option.check_format": "Form of the result: {choices} (default: text; github when run in "
    "GitHub Actions).",
    "option.strict": "Warnings fail too; show notes and what is acknowledged.",
    "option.select": "Only these codes (C301, or the group C3; several set apart by commas).",
    "option.ignore": "Leave out these codes (written as for --select).",
    "option.against": "Compare with another folder or a git revision: every published figure "
    "that changed, before and after.",
    "option.require_note": "With --against: figures that change without a new note under "
    "changes fail the run.",
    "metavar.code": "CODE",
    "metavar.against": "FOLDER|REVISION",
    "metavar.kind": "KIND",
    "argument.kind": "Kind of file: criteria, appraisal, scores, units, plan, actuals or scenario.",
    "command.gaps": "Who lost what, and what next year's plan does about it: a summary over "
    "all parties, or the report of a unit (--unit).",
    "command.gaps.short": "Who lost what, and what the plan asks",
    "option.unit": "Unit to report on, by name or short name, with or without accents "
    "(repeatable).",
    "option.all": "The report of every unit in turn.",
    "option.sort": "Order of the rows: {choices} (default: points, worst first).",
    "metavar.unit": "UNIT",
    "command.import": "Import the appendix of deductions from Word, Excel, CSV or pasted text "
    "(.docx "
    ".xlsx .csv .tsv .txt) as a YAML draft to read over; what is unsure becomes a TODO.",
    "command.import.short": "Import the appendix from Word, Excel or pasted text",
    "argument.document": "File with the table of the appendix.",
    "metavar.calendar": "FILE.ics",
    "metavar.document": "FILE",
    "metavar.table": "NUMBER",
    "metavar.sheet": "NAME",
    "command.init": "Make the first data folder: from a skeleton (--level), from a rulebook "
    "that is there "
    "(--rulebook), or from an appendix of deductions (--from). What is unknown says TODO.",
    "command.init.short": "Make a data folder for your own body",
    "argument.new_folder": "The folder to write.",
    "metavar.book": "NAME|FILE",
    "command.new": "Add a file filled from the data that are there: a plan with a target line "
    "for each lost row "
    "(plan), a registry of units (units), a scenario (scenario).",
    "command.new.short": "Add a plan, registry or scenario, filled from the data",
    "argument.new_kind": "The kind of file: plan, units or scenario.",
    "command.report": "Write the results as a file to read, to print, to compute with or to "
    "fill in: Word, Excel, one HTML page, Markdown. The whole report (-o), or the forms of units "
    "(--unit, --each-unit).",
    "command.report.short": "Write reports and forms of units: Word, Excel, HTML",
    "option.force": "Write over files that are there.",
    "command.collect": "Read back the forms that units filled in (Word, Excel) from a folder: "
    "who has answered, who has not, and one table of all causes and remedies.",
    "command.collect.short": "Collect the forms that units filled in",
    "argument.forms": "The folder with the forms that came back, folders within it too.",
    "metavar.day": "DAY",
    "option.body": "The body that is scored, its name written in any way (default: the only one "
    "with scores).",
    "option.period": "Period of the scores: a year 2025, a quarter 2025-Q3 or a month 2026-08 "
    "(default: the latest of the body).",
    "metavar.period": "PERIOD",
    "command.rank": "Put the bodies of a period in order, block by block: place, index, grade, "
    "points "
    "by area, change since the period before, where most points are lost.",
    "command.rank.short": "Rank bodies, block by block",
    "metavar.block": "BLOCK",
    "command.form": "Make the forms that are sent out, a file each: for every body to score "
    "itself, with cells for figures, points that calculate and evidence (--bodies); or for every "
    "unit to answer for its losses (--units, as report --each-unit).",
    "command.form.short": "Make forms: self-assessment, answers about losses",
    "argument.sent": "The folder that the forms are written to.",
    "command.record": "Record figures of the running year (3.12.3=62%, 3.12.3=90/112, 1.6=4) "
    "and tasks that are done in the file of measurements: checked first, added without touching "
    "the rest of the file, never twice.",
    "command.record.short": "Record figures of the year, tasks done",
    "argument.figures": "Criterion and figure: 3.12.3=62%, 3.12.3=90/112, 1.6=4, 3.1.1=met; of "
    'several parts 1.5.2="danh-gia: met; khac-phuc: 16/17".',
    "metavar.figures": "FIGURE…",
    "metavar.words": "WORDS",
    "metavar.part": "ID",
    "metavar.measured": "NAME=FIGURE",
    "metavar.task": "TASK",
    "metavar.number": "DOCUMENT_NUMBER",
}

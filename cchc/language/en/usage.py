"""English: how the command line answers a wrong use, and a run that fails."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "usage.error": "Error: {message}",
    "usage.hint": "See: {command} --help",
    "usage.no_option": "there is no option {name}",
    "usage.no_command": "there is no command {name}",
    "usage.after_command": "write it after the command",
    "usage.did_you_mean": "did you mean {names}?",
    "usage.missing_argument": "{name} is missing",
    "usage.missing_command": "a command is missing",
    "usage.option_needs_value": "option {name} needs a value",
    "usage.option_takes_none": "option {name} takes no value",
    "usage.option_twice": "option {name} is given twice and takes one value",
    "usage.no_own_data": "there are no data of yours to check: no folder data here or above; name "
    "one by --data or CCHC_DATA (the example: --data {example})",
    "usage.extra_arguments": "unexpected arguments: {names}",
    "usage.not_an_integer": "{name}: {value} is not a whole number",
    "usage.not_a_choice": "{name}: {value} is not one of {choices}",
    "usage.language": "--lang: “{value}” is neither vi nor en",
    "usage.no_criterion": "{period} has no row for criterion {criterion}; scored criteria: "
    "{criteria}",
    "error.interrupted": "Stopped as asked.",
    "error.output": "The result could not be written: {reason}.",
    "error.internal": "A fault in the program ({name}: {text}). Please report it with the "
    "command you ran; no data were changed.",
    "usage.set_form": "--set “{text}”: write CRITERION=LEVEL; criteria that lost points: {known}",
    "usage.set_criterion": "no lost row of criterion {criterion}; lost rows: {known}",
    "usage.set.unmeasured": "{criterion}: its rule has no single measure to set",
    "usage.set.rate": "{criterion}: “{text}” is not a rate; write 80% or 90/112",
    "usage.set.count": "{criterion}: “{text}” is not a count; write a whole number, for example 4",
    "usage.set.met": "{criterion}: “{text}” must be met or not met",
    "usage.set.state": "{criterion}: “{text}” is no state of its rule; choose one: {states}",
    "usage.set.judged": "{criterion}: the council decides, there is no measure to set",
    "usage.set.above_full": "{criterion}: “{text}” is above 100%",
    "usage.progress_one_way": "--letter and --output do not go together; run them one by one",
    "usage.progress_no_plan": "there is no plan about the scores of {body} in {period}; add a "
    "file cchc/plan/v1 (cchc new plan), "
    "or choose another period with --period",
    "usage.two_goals": "use one of --need and --deduction-at-most",
    "usage.no_goal": "that is reached already; nothing is to be regained",
    "usage.points": "“{text}” is not a number of points; write it like 1.5",
    "usage.scenario_twice": "{file}: another scenario is called “{name}”; give it another name",
    "usage.set_twice": "--set: criterion {criterion} is set twice; keep one",
    "usage.goal_and_scenario": "--need and --deduction-at-most do not go with --scenario; run them "
    "apart",
    "usage.curve_form": "--curve prints JSON, so it goes without --format md",
    "usage.no_code": "no code begins with {code}; see docs/codes.md",
    "usage.against_unknown": "{option} {against}: neither a folder nor a git revision ({reason})",
    "usage.against_shallow": "{option} {against}: this git clone has only part of the history "
    "and lacks that revision or the commit at which the two parted; run git fetch --unshallow, or "
    "set fetch-depth: 0 for actions/checkout",
    "usage.against_apart": "{option} {against}: the git histories of the data and of that "
    "revision have no commit in common; name a folder or another revision",
    "usage.against_several": "{option} {against}: the data and that revision have several latest "
    "commits in common; name one: {reason}",
    "usage.against_both": "{option} {against}: is both a folder and a git revision; write "
    "./{against} for the folder, or a full name such as refs/heads/{against}",
    "usage.note_of_nothing": "--require-note means something with --against alone: say against "
    "what",
    "usage.not_compared": "Not compared with {against}: the data have errors, mend them first.",
    "usage.unit_near": "unclear unit “{name}”; did you mean: {near}?",
    "usage.unit_unknown": "there is no unit “{name}”; see their names: cchc gaps{again}",
    "usage.one_start": "choose one way to start: --level commune, --rulebook NAME or --from FILE",
    "usage.body_and_period": "body or period is missing; add --body “xã Phú Lộc” --period 2025",
    "usage.no_rulebook": "there is no rulebook “{name}”; name a YAML file, or one of: {names}",
    "usage.rulebook_alone": "--rulebook prints the rulebook, so it goes without --unit, "
    "--each-unit, "
    "--brief and --body",
    "usage.rulebook_which": "one rulebook is needed; choose it by --year or --data "
    "(found: {files})",
    "usage.compare_one": "--bodies, --voices, --plan, --rev: one pair at a time, choose one",
    "usage.compare_rev_alone": "--rev is the left side already and the data as they are the "
    "right one; leave the two names out",
    "usage.compare_plan_alone": "--plan names both sides, targets and what was achieved; leave the two "
    "names out",
    "usage.compare_unachieved": "there is nothing of {year} to compare the targets with "
    "({body}): neither scores nor figures; record some with cchc record",
    "usage.compare_periods": "the two periods are named already; leave --period, --year out",
    "usage.compare_bodies": "the two bodies are named already; leave --body out",
    "usage.compare_two.periods": "two periods are compared, for example: cchc compare 2023 2024; "
    "periods with scores: {names}{more}",
    "usage.compare_two.bodies": "two bodies are compared: cchc compare --bodies “A” “B”; bodies "
    "with scores: {names}{more}",
    "usage.compare_two.voices": "two voices are compared: cchc compare --voices self_assessed "
    "appraised; the data have: {names}{more}",
    "usage.compare_same": "both sides are one ({name}); there is nothing to compare",
    "usage.compare_when": "the two bodies have scores of two periods ({left}, {right}); add "
    "--period",
    "usage.compare_not_then": "at {revision}, {body} had no scores for {period}; there is "
    "nothing to compare",
    "usage.compare_silent": "no row has points of {voice}; the data have: {voices}",
    "usage.compare_lengths": "{left} and {right} are not compared: periods of different lengths, "
    "the points of a month or a quarter are not those of a year",
    "usage.compare_rows": "{left} and {right} are not compared: one has all rows, the other the "
    "deducted ones alone (rows_given: all, deducted)",
    "usage.compare_coverage": "{left} and {right} are not compared: the rulebook of one is "
    "complete, that of the other partial (coverage: complete, partial)",
    "usage.compare_incomplete": "not compared: {side} has {count:criterion|criteria} without "
    "points ({criteria}), the other side has all; add the points or figures of these rows first",
    "usage.compare_unrelated": "not compared: no criterion of “{left}” is in “{right}” (the same "
    "id and name, or was)",
    "usage.compare_between": "it is unclear by which rulebook criteria went on between the two "
    "periods; these begin in one year: {books}",
    "usage.diff_data": "--body, --period and --year choose the scores, so --data FOLDER is needed",
    "usage.diff_scored": "{body} is scored by {scored}, not {old}: name the rulebook of "
    "the scores first",
    "usage.rulebook_period": "it is not clear which rulebook holds for {period}; name a "
    "file: {files}",
    "usage.new_shipped": "this is the data set that ships; add --data with your own "
    "folder, or -o FILE",
    "usage.new_plan": "there is a plan about {period} ({file}); change that file, or use -o FILE",
    "usage.new_unset": "no level can be set: the criteria that lost points have no rule "
    "that measures",
    "usage.new_nothing": "no row lost points in {period}, so there is nothing to write",
    "usage.dossier_alone": "--dossier is one document of a whole body: write it with -o, without "
    "--unit, --brief, --rulebook, --each-unit or --each-body",
    "usage.report_scenario": "--scenario is for the HTML page of a whole body: write it with -o "
    "page.html, without"
    " --unit, --brief, --dossier, --rulebook, --each-unit and --each-body",
    "usage.brief_alone": "--brief is about the whole body; leave out --unit, --each-unit "
    "and --each-body",
    "usage.each_body_alone": "--each-body reports on every body with scores; leave out --body and "
    "--unit",
    "usage.report_target": "give exactly one place to write to: -o FILE for one file, --each-unit "
    "FOLDER for a file a unit that answers, or --each-body FOLDER for a file a body with scores",
    "usage.not_a_day": "“{text}” is no day; write 29/02/2024 or 2024-02-29",
    "usage.no_period": "there are no scores for {period}; periods with scores: {periods}",
    "usage.no_period_of": "{body} has no scores for {period}; periods with scores: {periods}",
    "usage.no_block": "there is no block “{name}” in this period; there are: {names}",
    "usage.period_and_year": "--period and --year say the same; give one of them",
    "usage.period_form": "“{text}” is no period of scores; write a year 2025, a quarter 2025-Q3 "
    "or a month 2026-08",
    "usage.body_needed": "the data hold scores of {count:body|bodies}; choose one with "
    "--body: {names}",
    "usage.body_near": "unclear body “{name}”; did you mean: {near}?",
    "usage.no_example": "there is no example data set “{name}”; there are: {names}",
    "usage.form_for": "forms for whom: --bodies for bodies to score themselves, --units for units "
    "to answer for losses; choose one",
    "usage.form_units": "--block goes with --bodies; choose units with --unit",
    "usage.form_bodies": "--unit goes with --units; choose bodies with --body or --block",
    "usage.form_folder": "forms are written to a folder, not to standard output; name a folder",
    "usage.form_fillable": "forms of self-assessment are {allowed} alone",
    "usage.form_period": "the self-assessment of which period: add --period 2026 (a quarter: "
    "2026-Q3, a month: 2026-08)",
    "usage.form_books": "{body} has several rulebooks for {period}: {books}; keep each in a data "
    "folder of its own, or mend valid, body_level",
    "usage.form_nobody": "no body scores itself for {period}: that takes a registry (units.yaml) "
    "and a rulebook of that period for the level of the body",
    "usage.collect_bodies": "--as and --as-of do not go with --bodies: self-assessments are read "
    "into a table of scores (-o scores.yaml)",
    "usage.collect_block": "--block goes with --bodies",
    "usage.record_shipped": "this is the data set that ships with the program and cannot be "
    "written to; copy the folder {folder} to a place of yours and add --data FOLDER",
    "usage.record_planless": "there is no plan to follow (body: {body}); cchc new plan writes "
    "one to begin with",
    "usage.record_body": "the data have plans of {count} bodies; choose one with --body: {names}",
    "usage.record_period": "several files of measurements take figures of that day; choose one "
    "with --period: {periods}",
    "usage.record_files": "these belong into several files of measurements ({periods}); record "
    "each period by itself",
    "usage.record_other": "{file} is of another body or period; rename that file",
    "usage.record_nothing": "nothing to record: 3.12.3=62% --as-of DATE, --task NV-3.7 --done DATE, or "
    "--from SHEET",
    "usage.record_part": "--part goes with one figure of one criterion",
    "usage.record_state": "--task needs exactly one of --done DATE, --dropped DATE, --open "
    "DATE, and they need --task",
    "usage.record_passage": "--section and --page are of the document in --document; add "
    "--document",
    "usage.record_as_of": "the day of the figures is missing: add --as-of, such as --as-of "
    "14/06/2024",
    "usage.record_form": "“{text}” is not clear; write the criterion, an equals sign, the "
    "figure: 3.12.3=62%, 3.12.3=90/112, 1.6=4",
    "usage.record_measure": "“{text}” is not clear; write the name of the measure, an equals "
    "sign, the figure: “Satisfaction=91%”",
    "usage.record_figure": "no figure can be read in “{text}”; write it as 62%, 62.5%, 90/112, "
    "4, 3.5, met, not met, the name of a state, <30%",
    "usage.record_ambiguous": "“{text}” has two readings (thousandths or thousands); write "
    "1234 or 1.2340",
    "usage.record_pairs": "the parts in “{text}” are not clear; write each once: “a: 62%; b: 4”",
    "usage.record_bytes": "“{text}” has signs that cannot be read; type it again in UTF-8",
    "usage.record_sheet": "--sheet goes with --from",
}

"""English, for contributors and readers abroad."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "month": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "app": "Recompute, check and analyse administrative reform scores (chỉ số CCHC, PAR INDEX).",
    "command.score": "Recompute every score by the rulebook and compare it with the appraised "
    "score and the declared total.",
    "command.explain": "Explain the score of one criterion: rule, working, evidence, basis, "
    "source.",
    "command.score.short": "Recompute every score and prove the total",
    "command.explain.short": "Explain the score of one criterion",
    "argument.criterion": "Criterion id, for example 3.11.2; or a code of cchc check, for example C301.",
    "option.year": "Year of the appraisal (default: the latest with data).",
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
    "usage.error": "Error: {message}",
    "usage.hint": "See: {command} --help",
    "usage.no_option": "there is no option {name}",
    "usage.no_command": "there is no command {name}",
    "usage.did_you_mean": "did you mean {names}?",
    "usage.missing_argument": "{name} is missing",
    "usage.missing_command": "a command is missing",
    "usage.option_needs_value": "option {name} needs a value",
    "usage.extra_arguments": "unexpected arguments: {names}",
    "usage.not_an_integer": "{name}: {value} is not a whole number",
    "usage.not_a_choice": "{name}: {value} is not one of {choices}",
    "usage.language": "--lang: “{value}” is neither vi nor en",
    "usage.year_without_data": "there is no appraisal for {year}; years with data: {years}",
    "usage.no_criterion": "{year} has no row for criterion {criterion}; scored criteria: "
    "{criteria}",
    "error.interrupted": "Stopped as asked.",
    "error.output": "The result could not be written: {reason}.",
    "error.internal": "A fault in the program ({name}: {text}). Please report it with the "
    "command you ran; no data were changed.",
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.info": "info",
    "diagnostic.help": "help",
    "diagnostic.not_scored": "Nothing was scored: mend the {count} errors above and run again.",
    "rule_impossible.points_above_max": "the points of the rule exceed the criterion's maximum",
    "rule_impossible.part_without_points": "a part of a sum must state its points",
    "rule_impossible.full_at_zero": "full marks at 0% (full_at)",
    "rule_impossible.full_at_above": "full marks (full_at) lie above 100%",
    "rule_impossible.zero_above_full": "the zero mark (zero_below) lies above the full mark "
    "(full_at)",
    "rule_impossible.bands_mixed": "some bands are of a rate, some of a count",
    "rule_impossible.max_unreachable": "nothing reaches the maximum",
    "rule_impossible.states_order": "the states are not in order from most points to least",
    "rule_impossible.id_twice": "two parts or states have one id",
    "rule_impossible.remedy_part": "scores_remedy is no part of the rule that measures a rate",
    "rule_impossible.each_zero": "points_each is 0",
    "rule_impossible.penalty_without_cap": "the penalty has no cap",
    "file_missing.criteria": "rulebook (schema: cchc/criteria/v1)",
    "file_missing.appraisal": "appraisal (schema: cchc/appraisal/v1)",
    "evidence_unfit.proportional": "a share: rate, or count and of, or missing and of",
    "evidence_unfit.survey": "a survey share: rate, or count and of, or missing and of",
    "evidence_unfit.bands": "a rate or a count, as its bands are",
    "evidence_unfit.count": "a count: count",
    "evidence_unfit.penalty": "the number of breaches: count",
    "evidence_unfit.bonus": "a count: count",
    "evidence_unfit.yes_no": "yes or no: met",
    "evidence_unfit.states": "one of its states: state",
    "evidence_unfit.sum": "parts, one figure for each part of the rule (but fixed ones)",
    "evidence_unfit.judged": "no figure (the council decides)",
    "evidence_unfit.fixed": "no figure (fixed points)",
    "score.title": "Administrative reform score {year} – {body}",
    "score.rulebook": "Rulebook",
    "score.partial": "{title} (partial: {note})",
    "score.data": "Data",
    "score.shipped": "{folder} (shipped with the program)",
    "score.column.criterion": "Id",
    "score.column.name": "Criterion",
    "score.column.max": "Max",
    "score.column.appraised": "Appraised",
    "score.column.deduction": "Lost",
    "score.column.recomputed": "Recomputed",
    "score.column.verdict": "Verdict",
    "score.column.basis": "Basis",
    "score.total": "Total of {rows} rows",
    "score.interval": "{nominal} ({low}–{high})",
    "score.only_interval": "{low}–{high}",
    "score.heading.result": "Result",
    "score.total_holds": "The deductions of {rows} rows add up to {total}, exactly the "
    "declared {declared}.",
    "score.total_fails": "DIFFERS: the deductions of {rows} rows add up to {total}, the "
    "declared total is {declared} ({location}).",
    "score.verdicts": "{matches} rows match, {within_precision} match within precision, "
    "{differs} differ, {undecided} are undecided.",
    "score.left_out": "Not applicable, left out of the maximum: {criteria}.",
    "score.index": "Index: {index} (appraised {appraised} of {max} applicable points × 100).",
    "score.grade": "Grade: {grade}.",
    "score.no_index.partial_rulebook": "No total index is given for {year}: the rulebook is "
    "partial (the deducted rows alone), so the other scores are not known.",
    "score.no_index.deducted_rows_only": "No total index is given for {year}: the data hold "
    "the deducted rows alone.",
    "score.no_index.rows_missing": "No total index is given for {year}: some criteria have no "
    "appraised score.",
    "score.heading.differs": "Differs: no rate that agrees with the figure gives the appraised "
    "score",
    "score.differs": "{criterion}: appraised {appraised}, recomputed {low}–{high} ({formula}); "
    "{location}.",
    "score.heading.questions": "Worth a question to the council",
    "score.question": "{criterion}: {formula}, appraised {appraised}. The exact rate (before "
    "rounding) may be worth {worth} points.",
    "score.heading.contested": "Contested",
    "score.contested": "{criterion}: appraised {appraised}; the body claims {claim}, see "
    "{document}. If accepted: {formula}, {worth} points.",
    "score.heading.undecided": "Undecided",
    "score.undecided.assumed_rule": "{criterion}: the rule is an assumption – {ground}.",
    "score.undecided.no_figure": "{criterion}: there is no figure to compute with.",
    "score.undecided.judged": "{criterion}: the council decides, there is no formula.",
    "score.next": "How a score comes about: cchc explain {criterion}",
    "verdict.matches": "matches",
    "verdict.within_precision": "within precision",
    "verdict.differs": "DIFFERS",
    "verdict.undecided": "undecided",
    "verdict.left_out": "not applicable",
    "basis.stated": "stated",
    "basis.inferred": "inferred",
    "basis.assumed": "assumed",
    "basis.long.stated": "stated by the document",
    "basis.long.inferred": "inferred from the figures, not the regulation",
    "basis.long.assumed": "assumed, the document does not decide it",
    "explain.title": "Criterion {criterion}. {name}",
    "explain.subtitle": "{body}, {year}",
    "explain.scores": "Points",
    "explain.scores.value": "max {max} · appraised {appraised} · lost {deduction}",
    "explain.self_assessed": "Self-assessed",
    "explain.verdict": "Verdict",
    "explain.rule": "Rule",
    "explain.evidence": "Evidence",
    "explain.reason": "Reason",
    "explain.working": "Working",
    "explain.rounding": "{mode}, to {step}",
    "explain.rounded": "{formula} (rounded {rounding})",
    "explain.precision": "Precision",
    "explain.precision.rate": "{rate} is a rounded figure: the true rate is from {low} to "
    "below {high}, so the score is from {least} to {most}",
    "explain.precision.rate_full": "{rate} is a rounded figure: the true rate is from {low} to "
    "{high}, so the score is from {least} to {most}",
    "explain.precision.rate.same": "{rate} is a rounded figure: the true rate is from {low} to "
    "below {high}, but the score is {least} all the same",
    "explain.precision.rate_full.same": "{rate} is a rounded figure: the true rate is from {low} "
    "to {high}, but the score is {least} all the same",
    "explain.precision.exact": "exact counts, one result alone: {least}",
    "explain.precision.fixed": "whatever value agrees with the evidence, the score is {least}",
    "explain.precision.range": "the score may be from {least} to {most}",
    "explain.boundary": "Boundary",
    "explain.boundary.value": "{points} points from a true rate of {rate} up",
    "explain.tentative": "By the assumed rule",
    "explain.basis": "Basis",
    "explain.references": "References",
    "explain.responsible": "Responsible",
    "explain.unassigned": "no unit: {reason}",
    "explain.claim": "The body claims",
    "explain.claim.value": "{claim} – {about} ({document}). If accepted: {formula}, {worth} points",
    "explain.note": "Note",
    "explain.source": "Source",
    "explain.published": "{source}; results published by {document}",
    "explain.location": "Data line",
    "explain.document": "{document} of {date}",
    "explain.means.matches": "the printed figure gives exactly the appraised score.",
    "explain.means.within_precision": "the printed figure gives {nominal}, but a true rate "
    "that prints as it does still gives {appraised}. Ask the council for the rate before "
    "rounding: it may be worth {worth} points.",
    "explain.means.differs": "no value that agrees with the figure gives {appraised}.",
    "explain.means.assumed_rule": "the rule is an assumption, so neither right nor wrong is said.",
    "explain.means.no_figure": "there is no figure to recompute with.",
    "explain.means.judged": "the council decides, there is no formula to recompute.",
    "explain.means.left_out": "the criterion does not apply and is left out of the maximum.",
    "rule.proportional": "{points} points × rate",
    "rule.proportional.full_at": "{points} points × rate / {full_at}, at most {points} points",
    "rule.survey": "{points} points × share in the survey",
    "rule.survey.full_at": "{points} points × share in the survey / {full_at}, at most "
    "{points} points",
    "rule.zero_below": "; below {zero_below} 0 points",
    "rule.bands": "by band: {bands}",
    "rule.band.from": "from {edge}: {points} points",
    "rule.band.above": "above {edge}: {points} points",
    "rule.band.below": "below {edge}: 0 points",
    "rule.band.up_to": "up to {edge}: 0 points",
    "rule.count": "{each} points × count, at most {points} points",
    "rule.yes_no": "met: {points} points; not met: 0 points",
    "rule.states": "by state: {states}",
    "rule.state": "{name}: {points} points",
    "rule.judged": "the council gives 0–{points} points, there is no formula",
    "rule.penalty": "{points} points, minus {each} for each breach, at most {cap} taken away",
    "rule.bonus": "{each} points for each case, at most {cap} points",
    "rule.fixed": "{points} points",
    "rule.sum": "the sum of: {parts}",
    "rule.part": "({name}) {rule}",
    "rounding.half_up": "half up",
    "rounding.half_even": "half to even",
    "rounding.down": "down",
    "rounding.up": "up",
    "evidence.none": "no figure",
    "evidence.count": "{count}",
    "evidence.cases": "{count} {cases}",
    "evidence.of": "{count}/{of}",
    "evidence.of_cases": "{count}/{of} {cases}",
    "evidence.missing": "{missing}/{of} missing, so {count}/{of} met",
    "evidence.missing_cases": "{missing}/{of} {cases} missing, so {count}/{of} met",
    "evidence.below": "below {below}",
    "evidence.met": "met",
    "evidence.not_met": "not met",
    "evidence.not_applicable": "not applicable",
    "evidence.part": "{name}: {figure}",
    "evidence.as_of": "{figure} (as of {date})",
    "formula.capped": "{formula}, at most {cap}",
    "formula.band": "{figure} is in the band {band}",
    "formula.zero_below": "{figure} is below {zero_below}",
    "formula.gives": "{formula} → {points}",
    "formula.rounds": "{formula} → {points}",
    "formula.not_applicable": "not applicable → full {points}",
    "score.contested.unscored": "{criterion}: appraised {appraised}; the body claims {claim}, "
    "see {document}. That figure does not settle a score.",
    "score.no_index.nothing_applies": "No total index is given for {year}: no criterion applies.",
    # forecast
    "command.forecast": "Put next year's targets through the rules: what they regain, what "
    "stays lost, what a goal would take.",
    "command.forecast.short": "What the targets regain",
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
    "usage.set_form": "--set “{text}”: write CRITERION=LEVEL, for example 3.12.3=80%",
    "usage.set_criterion": "no lost row of criterion {criterion}; lost rows: {known}",
    "usage.set_unmeasured": "{criterion}: its rule has no single measure to set",
    "usage.set.rate": "{criterion}: “{text}” is not a rate; write 80% or 90/112",
    "usage.set.count": "{criterion}: “{text}” is not a count; write a whole number, for example 4",
    "usage.set.met": "{criterion}: “{text}” must be met or not met",
    "usage.set.state": "{criterion}: “{text}” is no state of its rule",
    "usage.set.judged": "{criterion}: the council decides, there is no measure to set",
    "usage.set.above_full": "{criterion}: “{text}” is above 100%",
    "usage.two_goals": "use one of --need and --deduction-at-most",
    "usage.no_goal": "that is reached already; nothing is to be regained",
    "usage.points": "“{text}” is not a number of points; write it like 1.5",
    "forecast.title": "What the {year} targets regain – {body}",
    "forecast.no_credit": "A forecast under this year's rules; a plan is not credit, and no "
    "score is changed.",
    "forecast.sentence": "{lost} points lost. Meeting every target regains {regained}; "
    "{short_of_full} stay lost because targets stop short of full marks; {uncovered} have no "
    "numeric target.",
    "forecast.sentence.stretch": "{lost} points lost. Meeting every stretch target regains "
    "{regained}; {short_of_full} stay lost because targets stop short of full marks; "
    "{uncovered} have no numeric target.",
    "forecast.column.budget": "Where the lost points go",
    "forecast.column.points": "Points",
    "forecast.budget.regained": "Regained if the targets are met",
    "forecast.budget.short_of_full": "Still lost: targets short of full marks",
    "forecast.budget.uncovered": "Still lost: no numeric target",
    "forecast.budget.lost": "All lost points",
    "forecast.heading.rows": "Each criterion",
    "forecast.column.lost": "Lost",
    "forecast.column.now": "Now",
    "forecast.column.regained": "Regained",
    "forecast.column.left": "Still lost",
    "forecast.total": "Total",
    "forecast.chart": "Points regained and still lost by criterion",
    "forecast.chart.told": "Points regained and still lost, the most lost first: {rows}.",
    "forecast.chart.row": "{criterion} regains {regained}, still loses {left}",
    "forecast.bar.regained": "regained",
    "forecast.bar.left": "still lost",
    "forecast.on.stated": "stated rule",
    "forecast.on.inferred": "inferred rule",
    "forecast.on.assumed": "assumed rule",
    "forecast.on.assumption": "assumed target",
    "forecast.heading.apart": "What the regained points rest on",
    "forecast.apart.plain": "{points} points on percentages that the plan names and rules "
    "inferred from the figures.",
    "forecast.apart.assumption": "{points} points of {criterion} on an assumption: {why}.",
    "forecast.apart.assumed_rule": "{points} points of {criterion} on an assumed rule: {why}.",
    "forecast.apart.contested": "Beside these, {criterion} is contested: if the claim stands, "
    "{points} points come back without waiting a year.",
    "forecast.heading.questions": "Targets worth questioning",
    "forecast.question.cap_reached": "{criterion}: the target is {target}, while {measure} "
    "already gives full marks; the rest earns nothing.",
    "forecast.question.below_present": "{criterion}: {target} is below the level already "
    "reached, {measure}, so it is no target for this row.",
    "forecast.question.small_gain": "{criterion}: from {measure} to {target} ({way} percentage "
    "points) regains {gain} points only.",
    "forecast.question.just_missed": "{criterion}: {target} stops just before the edge at "
    "{measure}; a little more earns {gain} points.",
    "forecast.heading.missed": "If targets are missed",
    "forecast.missed.first": "{criteria} missed: {regained} points regained; no other single "
    "miss costs as much ({cost}).",
    "forecast.missed": "{criteria} missed: {regained} points regained ({cost} less).",
    "forecast.heading.uncovered": "Losses without a target, the largest first",
    "forecast.uncovered": "{criterion} (lost {lost}): {name} – {instead}.",
    "forecast.heading.shadow": "Next year's shadow",
    "forecast.shadow": "Next year criterion {criterion} scores the remedying of this very "
    "list: {given} ({status}).",
    "forecast.shadow.point": "{k} of {n} remedied give {points}",
    "forecast.unit": "Only rows that name {unit} directly; for rows through groups see cchc gaps.",
    "forecast.next": "Try another level: cchc forecast --set 3.12.3=80%; to regain 1.5 points: "
    "cchc forecast --need 1.5",
    "scenarios.title": "Scenarios for the losses of {year}, side by side",
    "scenarios.plan": "Plan",
    "scenarios.heading.rows": "Regained by criterion",
    "need.title": "What it takes to regain {goal} points",
    "need.impossible": "Not possible: under these rules at most {attainable} points can be "
    "regained ({goal} needed).",
    "need.sentence": "No fewer than {count} criteria; they regain exactly {total} points "
    "({goal} needed).",
    "need.exact": "One step less in any of them would not do. Those that earn more for the "
    "same way come first.",
    "need.column.to": "Must reach",
    "need.column.gain": "Regained",
    "need.column.earning": "Points for each",
    "need.column.full": "Full marks need",
    "need.column.steps": "Each further 0.05",
    "need.cases": "{measure} ({cases}/{of})",
    "need.per_percent": "pp: {points}",
    "need.per_case": "case: {points}",
    "need.heading.ladders": "Each criterion: what full marks need, what each 0.05 needs",
    "need.step": "+{gain}: {to}",
    "need.stepped": "in steps: {steps}",
    "usage.scenario_twice": "{file}: another scenario is called “{name}”; give it another name",
    "usage.set_twice": "--set: criterion {criterion} is set twice; keep one",
    "usage.goal_and_scenario": "--need and --deduction-at-most do not go with --scenario; run them "
    "apart",
    # check
    "command.check": "Check every data file: readable, in agreement, recomputed; each fault "
    "with file, line and what to do.",
    "command.check.short": "Check the data and name every disagreement",
    "command.schema": "Print the JSON Schema of a kind of data file, for editors and other tools.",
    "command.schema.short": "Print the JSON Schema of a kind of data file",
    "option.datas": "Data folder; repeat it to check several (default as for the other commands).",
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
    "argument.kind": "Kind of file: criteria, appraisal, units or plan.",
    "usage.no_code": "no code begins with {code}; see docs/codes.md",
    "usage.against": "--against {against}: neither a folder nor a git revision ({reason})",
    "usage.against_unreadable": "the earlier data ({against}) cannot be read; nothing was compared",
    "usage.not_compared": "Not compared with {against}: the data have errors, mend them first.",
    "diagnostic.acknowledged": "acknowledged",
    "check.summary": "Checked {files} files in {folders}: {errors} errors, {warnings} warnings.",
    "check.hidden": "{count} more are acknowledged or only for information (see them with "
    "--strict).",
    "check.no_findings": "no findings",
    "changes.title": "Published figures that changed since {against}",
    "changes.none": "No published figure changed.",
    "changes.notes": "Notes that came with the change",
    "changes.no_note": "This change has no note (add one under changes in a data file: date "
    "and note).",
    "changes.column.year": "Year",
    "changes.column.kind": "Figure",
    "changes.column.of": "Of",
    "changes.column.before": "Before",
    "changes.column.after": "After",
    "changes.kind.total": "total",
    "changes.kind.area": "area deduction",
    "changes.kind.appraised": "appraised",
    "changes.kind.recomputed": "recomputed",
    "changes.kind.verdict": "verdict",
    "changes.kind.share": "share",
    "changes.kind.coverage": "what the plan has",
    "changes.of.max": "maximum",
    "changes.of.appraised": "appraised",
    "changes.of.deduction": "deduction",
    "changes.of.declared": "declared deduction",
    "changes.of.index": "index",
    # gaps
    "command.gaps": "Who lost what, and what next year's plan does about it: a summary over "
    "all parties, or the report of a unit (--unit).",
    "command.gaps.short": "Who lost what, and what the plan asks",
    "option.unit": "Unit to report on, by name or short name, with or without accents "
    "(repeatable).",
    "option.all": "The report of every unit in turn.",
    "option.sort": "Order of the rows: {choices} (default: points, worst first).",
    "metavar.unit": "UNIT",
    "usage.unit_near": "unclear unit “{name}”; did you mean: {near}?",
    "usage.unit_unknown": "there is no unit “{name}”; see their names: cchc gaps",
    "gaps.title": "Deductions of {year} by unit – {body}",
    "gaps.plan": "Plan",
    "gaps.no_plan": "no plan in the data folder",
    "gaps.next_year": "next year",
    "gaps.heading.carriers": "Who carries what",
    "gaps.carriers.note": "A row that names several parties is shared equally. “Deduction of "
    "rows” counts each row whole for every party and does not add up; “Equal share” adds up to "
    "the whole deduction exactly.",
    "gaps.heading.uncovered": "No numeric target in the {year} plan: {rows} rows, {deduction} "
    "points",
    "gaps.heading.unassigned": "No responsible unit",
    "gaps.unassigned": "{criterion} ({deduction}): {reason}.",
    "gaps.unassigned.unexplained": "{criterion} ({deduction}): no reason given.",
    "gaps.next": 'The report of one unit: cchc gaps --unit "{unit}"',
    "gaps.no_unit": "(no unit named)",
    "kind.unit": "unit",
    "kind.group": "group",
    "kind.none": "–",
    "gaps.total": "Total",
    "gaps.column.party": "Unit, group",
    "gaps.column.kind": "Kind",
    "gaps.column.rows": "Rows",
    "gaps.column.deduction_rows": "Deduction of rows",
    "gaps.column.share": "Equal share",
    "gaps.column.lost": "Lost",
    "gaps.column.instead": "What the plan has",
    "gaps.column.deadline": "Deadline",
    "gaps.column.exposure": "Exposure",
    "gaps.column.now": "{year}",
    "gaps.column.target": "Target",
    "gaps.column.distance": "To go",
    "gaps.column.tasks": "Tasks",
    "gaps.column.task": "Id",
    "gaps.column.summary": "Task",
    "gaps.unit.title": "{unit} – deductions of {year} and what to do",
    "gaps.direct": "Named directly",
    "gaps.through": "Through groups",
    "gaps.via": "Through the group: {group}",
    "gaps.exposure": "Exposure",
    "gaps.withheld": "No share is given through the group “{group}”: not all its members are "
    "known ({reason}).",
    "gaps.heading.rows": "Rows and targets of {year}",
    "gaps.heading.reasons": "Why points were lost",
    "gaps.heading.tasks": "The unit's tasks, by deadline",
    "gaps.heading.tasks_shared": "Tasks given to its groups, by deadline",
    "gaps.no_rows": "{unit} has no deducted row in {year}.",
    "gaps.assumption": "(The target rests on an assumption: {assumption}.)",
    "coverage.target": "has a target",
    "coverage.action": "only a task",
    "coverage.none": "nothing",
    "coverage.action.tasks": "tasks {tasks}",
    "coverage.none.supports": "nothing; help from {tasks}",
    "target.at_least": "≥ {mark}",
    "target.above": "> {mark}",
    "target.stretch": "{target} (stretch {stretch})",
    "target.stated": "{stated} ({target})",
    "target.stated.assumed": "{stated} ({target} together, assumed)",
    "distance.points": "{points} pp",
    "distance.stretch": "{distance} (stretch {points})",
    "distance.cases": "{distance}; from {now} to {target} of {of}, {more} more {cases}",
    "distance.count": "{more} more {cases}",
    "deadline.year": "{year}",
    "appendix.label": "Annex",
    "appendix.title": "Administrative reform items that lost points in {year}",
    "appendix.note": "(Annexed to: {plan})",
    "appendix.column.name": "Area, criterion, sub-criterion",
    "appendix.column.max": "Maximum",
    "appendix.column.appraised": "Appraised",
    "appendix.column.deduction": "Deduction",
    "appendix.column.reason": "Note (why points were lost)",
    "appendix.column.units": "Responsible units",
    "appendix.total": "Total deduction",
    "report.title": "Report on points lost in the administrative reform index {year} – {body}",
    "report.questions.title": "What to ask the appraisal council about the {year} scores",
    "report.score.title": "The {year} scores recomputed by the rulebook",
    "report.units.title": "Every loss by unit, with the {year} target",
    "report.tasks.title": "Tasks of the {year} plan",
    "report.published": "Published",
    "report.source": "Source of the figures",
    "report.shipped": "the data shipped with the program",
    "report.quoted": "“{name}”",
    "report.group": "The rows and tasks that name the group “{group}”; what is a unit's own "
    "stands in the part of that unit.",
    "report.through": "Rows and tasks through groups: see {groups}.",
    "report.heading.members": "Each unit of the group",
    "report.members.note": "Shares are rounded for each unit, so those of all members may differ from "
    "the group's by some thousandths.",
    "report.column.own_rows": "Rows that name it",
    "report.column.own_share": "Share of the rows that name it",
    "report.column.group_share": "Share through groups",
    "report.column.whole_share": "Whole share",
    "report.column.via": "Named or through a group",
    "report.column.criteria": "Criteria served",
    "report.column.supports": "Criteria helped",
    "report.part.overview": "Overview",
    "report.part.score": "Recomputed",
    "report.part.questions": "Questions",
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
    "report.nothing": "No row lost points in {year}.",
    "form.label": "Reply form",
    "form.title": "Why points were lost in the {year} administrative reform index and how to "
    "remedy it in {target_year}",
    "form.unit": "Unit",
    "form.code": "Form code (leave as it is)",
    "form.lost": "Points lost in the rows concerned",
    "form.lost.value": "{deduction} ({rows} rows); named directly: {direct} ({direct_rows} "
    "rows); through a group: {through} ({through_rows} rows)",
    "form.asked": "The plan asks",
    "form.asked.value": "{summary} ({task})",
    "form.by": "To be answered by",
    "form.targets": "The targets in the table are common to all, not of one unit, unless they say so.",
    "form.column.reason": "Why points were lost",
    "form.column.target": "Target {year}",
    "form.column.cause": "Cause",
    "form.column.remedy": "Remedy",
    "form.field.author": "Filled in by",
    "form.field.phone": "Telephone",
    "form.field.sent": "Date sent (day/month/year)",
    "form.field.head": "Head of the unit",
    "html.skip": "Skip to the content",
    "html.contents": "Contents",
    "html.units": "Unit by unit",
    "html.closed": "Only units open on the screen are printed in full; of a closed one, its name.",
    "html.search": "Find a unit (with or without accents)",
    "html.found": "{found} of {all} units",
    "html.in_words": "The chart in words",
    # import
    "place.word": "table {table}, row {row}",
    "place.text": "line {row}",
    "place.column": ", column {column}",
    "place.header": ", column “{header}”",
    "command.import": "Import the appendix of deductions from Word, Excel, CSV or pasted text (.docx "
    ".xlsx .csv .tsv .txt) as a YAML draft to read over; what is unsure becomes a TODO.",
    "command.import.short": "Import the appendix from Word, Excel or pasted text",
    "argument.document": "File with the table of the appendix.",
    "import.year": "Year of the deductions (default: the year in the title of the appendix).",
    "import.output": "Draft to write; - prints it (default: deductions_YEAR.yaml in the current "
    "folder).",
    "import.table": "Number of the table that is the appendix, where a file has several such.",
    "import.sheet": "Name of the sheet with the appendix (Excel).",
    "import.dry_run": "Read and report everything, but write nothing.",
    "import.force": "Replace a draft that is already there.",
    "metavar.document": "FILE",
    "metavar.table": "NUMBER",
    "metavar.sheet": "NAME",
    "import.done": "Wrote {output}.",
    "import.dry": "Nothing written (--dry-run); would write {output}.",
    "import.dry_over": "Nothing written (--dry-run); {output} is there, --force would replace it.",
    "import.same": "{output} already says just that; nothing to write.",
    "import.summary": "{year}: {rows} rows, total deduction {total}; {compared}.",
    "import.open": "{count} places need a look (search for TODO in the draft).",
    "import.next": "Next: read the draft over, put it into the data folder and run cchc check.",
    "import.compared": "compared with {book} in {folder}",
    "import.no_book": "compared with no rulebook: {folder} does not have exactly one for {year}",
    "import.none": "No draft was made.",
    "import.exists": "{output} is there and differs from this draft (the differing lines are above); "
    "add --force to replace it, or choose another name with -o",
    "import.unlike": "{output} is there and is no file of UTF-8 text; choose another name with -o",
    "import.output_input": "{output} is the very file being read; choose another name with -o",
    "draft.opening": "A draft that “cchc import” made from {file}.",
    "draft.todo": "Read every row over, settle every TODO, then run “cchc check”.",
    "draft.others": "Columns not used: {columns}.",
    "draft.groups": "Left out, since they add up other rows: {codes}.",
    "draft.skipped": "Left out, {count} rows that are no criteria: {lines}.",
    "draft.full_marks": "Full marks.",
    "document_old.doc": ".doc",
    "document_old.xls": ".xls",
    "document_other.pdf": "a PDF; open it in Word and save it as .docx",
    "document_other.rtf": "an RTF file; open it in Word and save it as .docx",
    "document_other.html": "a web page or XML; open it in Word or Excel and save it as .docx or .xlsx",
    "document_other.text": "plain text; rename it to .csv or .txt",
    "document_other.image": "a picture; a Word, Excel or typed version is needed",
    "document_other.macro": "a file with macros (.docm, .xlsm); save it as .docx or .xlsx",
    "document_other.xlsb": "a binary Excel file (.xlsb); save it as .xlsx",
    "document_other.opendocument": "an OpenDocument file (.odt, .ods); save it as .docx or .xlsx",
    "document_other.pptx": "a PowerPoint file; a Word or Excel version is needed",
    "document_other.zip": "an archive; unpack it and choose the file inside",
    "column_derived.max_points": "Maximum = appraised + what was lost",
    "column_derived.appraised": "Appraised = maximum − what was lost",
    "column_derived.deduction": "Deduction = appraised − maximum",
    "evidence_open.none": "the reason has no figure of the form that the rule needs",
    "evidence_open.several": "the reason has several figures and it is unclear which is the result",
    "evidence_open.sense": "the words around the figure leave open whether it is the result",
    "evidence_open.form": "the rule needs yes/no, a state or a count, which the reason does not give",
    "evidence_open.parts": "the rule has several parts, each with a figure of its own",
    "evidence_open.shared": "several rows share the cell of the reason: whose figure it is stays open",
    "html.losses": "Losses",
    "command.report": "Write the results as a file to read, to print, to compute with or to "
    "fill in: Word, Excel, one HTML page, Markdown. The whole report (-o), or the forms of units "
    "(--unit, --each-unit).",
    "command.report.short": "Write reports and forms of units: Word, Excel, HTML",
    "report.option.output": "The file to write; its ending (.docx, .xlsx, .html, .md) says in "
    "which form; - for standard output (Markdown, or the form given with --as).",
    "report.option.unit": "This unit alone, by its name or a short one (may be given more than "
    "once): a form to fill in for Word and Excel, a report to read for HTML and Markdown.",
    "report.option.each_unit": "Write a file for each unit into this folder.",
    "report.option.as": "The form of a file without a name: {choices} (default: docx; with -o "
    "-: md).",
    "option.force": "Write over files that are there.",
    "report.part.forecast": "Forecast",
    "usage.report_target": "give exactly one place to write to: -o FILE for one file, or "
    "--each-unit FOLDER for a file a unit",
    "saving.kind": "cannot tell the form of “{file}”; end its name in one of {allowed}, or add "
    "--as",
    "saving.office": "a {kind} file needs the extra “office”; install it with: {command}",
    "saving.folder": "{file} is a folder; give the name of a file with -o",
    "saving.device": "{file} is no ordinary file; write another name after -o",
    "saving.parent": "there is no folder {folder}; make it first, or choose another place",
    "saving.open": "{file} is open in another program (there is a file {lock}); close it and "
    "run again. Nothing was changed.",
    "saving.exists": "{file} is there already; add --force to write over it",
    "saving.exist": "{file} and {more} more files are there already; add --force to write over "
    "them",
    "saving.filled": "{file} is a form that a unit has filled in ({count} such forms) and is not "
    "overwritten, not even with --force; choose another folder or file name",
    "saving.failed": "Cannot write {file}: {reason}. Nothing is left half written.",
    "saving.reason.full": "the disk is full",
    "saving.reason.denied": "writing is not allowed there",
    "saving.reason.file": "a file stands where a folder should be",
    "saving.reason.parent": "the folder that should hold it is not there; make it first",
    "saving.reason.name": "the file's name is too long",
    "saving.screen": "a {kind} file is nothing for a screen; redirect it (> file) or use -o FILE",
    "saving.nothing": "there is nothing to write: units.yaml has no unit",
    "saving.done": "Wrote {file}.",
    "saving.done_all": "Wrote {count} files into {file}.",
    "command.collect": "Read back the forms that units filled in (Word, Excel) from a folder: "
    "who has answered, who has not, and one table of all causes and remedies.",
    "command.collect.short": "Collect the forms that units filled in",
    "argument.forms": "The folder with the forms that came back, folders within it too.",
    "collect.option.output": "The file for the synthesis (.docx, .xlsx, .html, .md); - for "
    "standard output (default: shown on the screen).",
    "collect.option.as_of": "As of this day, such as 29/02/2024 (default: today).",
    "metavar.day": "DAY",
    "usage.not_a_day": "“{text}” is no day; write 29/02/2024 or 2024-02-29",
    "collect.no_folder": "there is no folder {folder}",
    "collect.over": "{file} is a reply form; write the synthesis to another file",
    "collect.title": "What units answered about the points lost in {year} – {body}",
    "collect.answers.title": "Causes and remedies of every loss of {year}",
    "collect.part.state": "Who answered",
    "collect.part.answers": "Synthesis",
    "collect.part.remarks": "Remarks",
    "collect.as_of": "As of",
    "collect.counted": "{units} units have to answer: {whole} have answered in full, {part} in "
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
    "collect.column.who": "Criterion, unit",
    "collect.column.where": "Place",
    "collect.column.text": "Text",
    "collect.answered": "{count} units answered",
    "collect.foreign": "{unit} (not a row of this unit)",
    "collect.state.whole": "answered in full",
    "collect.state.part": "answered in part",
    "collect.state.empty": "empty form",
    "collect.state.missing": "not sent",
    "collect.state.remarked": "{state}, with remarks",
    "collect.state.late": "{state}, late",
    "collect.state.late.saved": "{state}, file saved late",
    "collect.unread": "Files and places to look at",
    "collect.unread.picture": "pictures",
    "collect.unread.comment": "comments",
    "collect.unread.note": "notes",
    "collect.unread.box": "text boxes",
    "collect.unread.embedded": "embedded files",
    "collect.unread.sheet": "hidden sheets",
}

DIAGNOSTICS: dict[str, tuple[str, str]] = {
    "folder_missing": (
        "there is no such data folder",
        "check the path after --data (or CCHC_DATA), or leave it out to use the shipped data",
    ),
    "not_a_folder": (
        "this is a file, not a data folder",
        "name the folder that holds the .yaml files, for example --data data",
    ),
    "folder_empty": (
        "the folder has no .yaml file",
        "a data folder needs at least a rulebook and an appraisal",
    ),
    "file_missing": (
        "the folder has no {kind}",
        "add a file with that schema line, or choose another folder with --data",
    ),
    "not_a_file": (
        "this is a folder, not a data file",
        "rename it or move it away",
    ),
    "file_absent": ("there is no such file", "check its name and path"),
    "file_unreadable": (
        "cannot be read: {reason}",
        "check the permissions and that the file is still there",
    ),
    "not_text": (
        "the file is not UTF-8 text",
        "save it as UTF-8; a Word or Excel file cannot be used as data as it is",
    ),
    "file_empty": (
        "the file is empty",
        "fill it or delete it",
    ),
    "too_large": (
        "the file is too large (limit {limit} bytes)",
        "check that it is the right file; split it if it is data",
    ),
    "too_deep": (
        "nested deeper than {limit} levels",
        "check the indentation and the brackets [ ] {{ }}",
    ),
    "too_many_values": (
        "more than {limit} values",
        "split the data into several files",
    ),
    "yaml_syntax": (
        "the YAML cannot be read: {problem}",
        "look at the indentation, the colons and the quotes",
    ),
    "yaml_feature": (
        "{what} cannot be used here",
        "write the value out: no anchors (&), aliases (*) or tags (!)",
    ),
    "yaml_second_document": (
        "the file has several parts set apart by ---",
        "one part a file; split it",
    ),
    "duplicate_key": (
        "the key “{key}” stands twice, first in line {first}",
        "keep one of the two",
    ),
    "unknown_key": (
        "there is no key “{key}” here",
        "check the spelling and the indentation of the key",
    ),
    "missing_key": (
        "the key “{key}” is missing",
        "add “{key}: …” here",
    ),
    "schema_line": (
        "the schema line is wrong: “{text}”",
        "begin the file with one of: {allowed}",
    ),
    "not_a_mapping": (
        "“key: value” pairs are needed here",
        "check the indentation",
    ),
    "not_a_list": (
        "a list is needed here",
        "write each item on a line that begins with “- ”",
    ),
    "not_a_scalar": (
        "a single value is needed here",
        "remove the list or the keys below",
    ),
    "not_a_key": (
        "a key must be simple text",
        "no list or mapping as a key",
    ),
    "too_short": (
        "the list needs at least {least} items",
        "add what is missing",
    ),
    "number_invalid": (
        "“{text}” is not a number",
        'write 1.7, or "1,7" in quotes; no words, NaN, inf or 1e9',
    ),
    "number_too_long": (
        "“{text}” has too many digits",
        "check the figure",
    ),
    "not_whole": (
        "“{text}” must be a whole number",
        "a count has no decimals",
    ),
    "number_ambiguous": (
        "“{text}” has two readings: thousands or decimals",
        "leave out the thousands separator; if it is a decimal, add a final 0",
    ),
    "number_unquoted_comma": (
        "“{text}”: a number with a comma must stand in quotes",
        'write "70,25%" in quotes, or 70.25% with a point',
    ),
    "number_too_small": (
        "{text} is below what is allowed ({low})",
        "check the sign and the figure",
    ),
    "number_too_large": (
        "{text} is above what is allowed ({high})",
        "check the figure",
    ),
    "criterion_id_form": (
        "“{text}” is not a criterion id",
        'an id is numbers set apart by points, like "3.11.2", without a final point',
    ),
    "criterion_id_unquoted": (
        "the id {text} must stand in quotes, or YAML reads a number ({text} may lose a final 0)",
        'write "{text}"',
    ),
    "rate_without_percent": (
        "“{text}” lacks its % sign",
        "write a rate with its % sign, like 70.25%",
    ),
    "rate_negative": (
        "the rate {text} is negative",
        "a rate is not below 0%",
    ),
    "date_form": (
        "“{text}” is not a date",
        "write 2023-12-15 or 15/12/2023",
    ),
    "date_impossible": (
        "there is no day {text}",
        "check the day and the month",
    ),
    "not_allowed": (
        "“{text}” cannot stand here",
        "choose one of: {allowed}",
    ),
    "not_a_flag": (
        "“{text}” must be true or false",
        "write true or false",
    ),
    "not_a_year": (
        "“{text}” is not a year",
        "write four digits, like 2023",
    ),
    "not_a_year_range": (
        "“{text}” is not a period",
        "write it like 2023..2025",
    ),
    "slug_form": (
        "“{text}” cannot be a key",
        "a key is lower-case letters without accents, digits and hyphens, like phong-noi-vu",
    ),
    "value_empty": (
        "there is no value here",
        "fill it in or remove the key",
    ),
    "control_character": (
        "there is an invisible control character",
        "type this text again",
    ),
    "evidence_form": (
        "the evidence is unclear: {found}",
        "use exactly one form: rate · count and of · missing and of · count · below · met · "
        "state · parts · not_applicable",
    ),
    "fraction_of_zero": (
        "the whole (of) is 0",
        "write the real number of cases",
    ),
    "fraction_above_one": (
        "{count}/{of} is more than 1",
        "check both numbers",
    ),
    "band_edge": (
        "a band needs exactly one edge: from, above or from_count",
        "remove or add an edge",
    ),
    "criterion_twice": (
        "criterion {id} is declared twice, first in line {first}",
        "keep one",
    ),
    "area_twice": (
        "area {id} is declared twice, first in line {first}",
        "keep one",
    ),
    "area_unknown": (
        "criterion {id} belongs to no declared area ({area})",
        "add area {area}, or mend the id",
    ),
    "parent_missing": (
        "criterion {id} has no parent {parent}",
        "add criterion {parent}; a rulebook with coverage: complete needs the whole tree",
    ),
    "children_points": (
        "the children of {id} add up to {total}, the criterion says {own}",
        "make the maximum points agree",
    ),
    "area_points": (
        "the criteria of area {id} add up to {total}, the area says {own}",
        "make the maximum points agree",
    ),
    "rule_impossible": (
        "the rule of {id} cannot be right: {reason}",
        "look at this rule again",
    ),
    "band_overlap": (
        "criterion {id} has two bands at one edge (the first in line {first})",
        "one edge, one band",
    ),
    "rule_without_basis": (
        "criterion {id} has a rule without a basis",
        "add basis: {{status: stated | inferred | assumed, ground: …}}",
    ),
    "rulebook_period": (
        "the period {period} ends before it begins",
        "swap the years",
    ),
    "deduction_mismatch": (
        "{criterion}: the deduction is {deduction}, but {appraised} − {max} = {exact}",
        "make the deduction {exact}, or mend the appraised score",
    ),
    "max_mismatch": (
        "{criterion}: the maximum is {given}, the rulebook says {rulebook}",
        "make one agree with the document",
    ),
    "score_out_of_range": (
        "{criterion}: the appraised score {appraised} is outside {low} to {high}",
        "check the appraised score and the maximum",
    ),
    "declared_total": (
        "the declared total is {declared}, the rows add up to {total}",
        "find the wrong or missing row and mend it",
    ),
    "declared_area": (
        "area {area}: declared {declared}, the rows add up to {total}",
        "find the wrong or missing row of this area",
    ),
    "recomputation_differs": (
        "{criterion}: appraised {appraised}, but the evidence gives {low} to {high} alone",
        "see “cchc explain {criterion}”; mend the evidence or the rule, or appeal",
    ),
    "evidence_unfit": (
        "{criterion}: the evidence ({found}) does not fit the rule, which needs {kind}",
        "give the evidence in that form, or leave it out",
    ),
    "row_twice": (
        "{criterion} has two rows, the first in line {first}",
        "keep one",
    ),
    "criterion_unknown": (
        "the rulebook has no criterion {criterion}",
        "mend the id or add the criterion",
    ),
    "criterion_not_scored": (
        "{criterion} is a group without a rule",
        "score its sub-criteria, or add a rule",
    ),
    "deduction_positive": (
        "{criterion}: the deduction {deduction} must be negative or 0",
        "add the minus sign: deduction = appraised − max",
    ),
    "rate_above_full": (
        "{criterion}: the rate {rate} is above 100%",
        "check the figure; if it may pass, write may_exceed_full: true in the criterion",
    ),
    "unit_unknown": (
        "there is no unit “{unit}” in the registry",
        "add it to units.yaml or mend the key",
    ),
    "rulebook_unknown": (
        "there is no rulebook “{rulebook}” in the folder (there are: {known})",
        "mend the name or add the rulebook",
    ),
    "rulebook_not_valid": (
        "the rulebook {rulebook} holds for {period}, not for {year}",
        "use the rulebook of that year",
    ),
    "appraisal_twice": (
        "{year} already has an appraisal in {first}",
        "one appraisal a year in a folder; another body in a folder of its own",
    ),
    "task_id_form": (
        "“{text}” is not a task id",
        "write it like NV-3.5: capitals, a hyphen, numbers",
    ),
    "target_measure": (
        "a target must say of what: exactly one of criterion and measure",
        "give the criterion id, or the name of the measure where no criterion has it",
    ),
    "target_mark": (
        "a target needs exactly one mark: at_least, above or at_least_count",
        "give the level to reach; a stretch_count goes with at_least_count",
    ),
    "unit_twice": (
        "the unit key “{unit}” stands twice, first at {first}",
        "change one",
    ),
    "alias_twice": (
        "the name “{name}” is already a name of {other}",
        "remove it or make it clearer: one name, one party",
    ),
    "group_circle": (
        "the group “{group}” contains itself",
        "remove it from its members",
    ),
    "member_twice": (
        "“{unit}” stands twice in the group “{group}”",
        "remove one",
    ),
    "unit_not_valid": (
        "{unit} does not exist in {year}",
        "use the unit of that year, or mend its dates",
    ),
    "unit_period": (
        "{unit}: its validity ends before it begins",
        "swap valid_from and valid_to",
    ),
    "group_incomplete": (
        "the group {group} is incomplete and does not say why",
        "add incomplete_reason",
    ),
    "plan_criterion": (
        "the rulebook has no criterion {criterion}",
        "mend the id in the plan",
    ),
    "task_twice": (
        "task {task} stands twice, first in line {first}",
        "change one id",
    ),
    "task_unknown": (
        "the plan has no task {task}",
        "mend the id, or add the task",
    ),
    "target_above_full": (
        "{name}: the target {rate} is above 100%",
        "mend the target; if it may pass, write may_exceed_full: true in the criterion",
    ),
    "target_reached": (
        "{criterion}: the target {target} is no higher than the level already reached, {now}",
        "set it above the present level",
    ),
    "stretch_not_beyond": (
        "{name}: the stretch target is not beyond the target",
        "set it higher, or remove it",
    ),
    "deadline_year": (
        "the deadline {deadline} is not in the plan's year {year}",
        "check its year",
    ),
    "baseline_differs": (
        "{criterion}: the plan gives the old level as {baseline}, the appendix as {appendix}",
        "check both; they differ by more than rounding",
    ),
    "task_without_unit": (
        "task {task} has no unit",
        "name who does it in units",
    ),
    "loss_uncovered": (
        "{criterion} lost {deduction} points and the plan has neither a target nor a "
        "task that serves it",
        "add a target or a task",
    ),
    "target_unfit": (
        "{criterion}: the target is not of the kind that the rule measures",
        "a rate needs at_least (%), a count at_least_count; a criterion of several parts needs "
        "part",
    ),
    "target_twice": (
        "{name} has two targets, the first in line {first}",
        "keep one; a stretch target goes under stretch",
    ),
    "plan_without_appraisal": (
        "the plan is about {year}, which has no appraisal in the folder",
        "add the appraisal, or mend about_year",
    ),
    "plan_not_after": (
        "the plan's year {year} does not come after the year of the losses",
        "mend year or about_year",
    ),
    "plan_twice": (
        "{year} already has a plan in {first}",
        "one plan a year in a folder",
    ),
    "scored_twice": (
        "criterion {id} has a rule and so has {parent} above it: its points count twice",
        "keep the rule on one level",
    ),
    "left_out_scored": (
        "{criterion} does not apply and is left out of the maximum, so its score and deduction "
        "must be 0",
        "write appraised: 0 and deduction: 0, or remove not_applicable",
    ),
    "unassigned": (
        "{criterion} has no responsible unit",
        "name the unit in responsible; "
        "where the document names none, say so in unassigned_reason and acknowledge it",
    ),
    "acknowledged_unused": (
        "no finding {acknowledged} {about} is left to acknowledge",
        "remove it from acknowledged, or mend its code and about",
    ),
    "contested": (
        "{criterion}: the body disputes the council's figure",
        "see “cchc explain {criterion}”; send an explanation or appeal if not yet sent",
    ),
    "group_incomplete_known": (
        "the group {group} is incomplete ({reason}), so its members get no share",
        "add its members and write complete: true to share",
    ),
    "deadline_before_plan": (
        "the deadline {deadline} lies before the plan ({issued})",
        "check it, or the month of issue",
    ),
    "slip": (
        "a slip of the document at {about}: {says}; the data keep: {kept}",
        "nothing to mend in the data; tell the issuer if it should be corrected",
    ),
    "responsible_twice": (
        "{criterion}: the unit “{unit}” stands twice, so the shares would not add up",
        "remove one",
    ),
    "named_twice": (
        "{criterion}: {unit} is named and also belongs to {group}, so it carries two shares",
        "keep one, or acknowledge it if the document says so",
    ),
    "band_order": (
        "{id}: the points of this band go against the others, or equal those of the band below",
        "check edges and points: as the rate rises, points only rise, or only fall",
    ),
    "grade_twice": (
        "the grade “{grade}” repeats “{value}” of line {first}",
        "give each grade a name and a beginning of its own",
    ),
    "grade_above_index": (
        "the grade “{grade}” begins at {value}, and no index passes 100",
        "mend its beginning (from)",
    ),
    "self_out_of_range": (
        "{criterion}: the self-assessed {claimed} lies outside {low}–{high}",
        "mend self_assessed from the document",
    ),
    "assigned_after_all": (
        "{criterion} has responsible units and a reason for having none",
        "remove unassigned_reason, or the units",
    ),
    "claim_not_higher": (
        "{criterion}: what the body claims gives {claimed}, no more than the appraised {appraised}",
        "check the figure of the claim; remove a claim that asks for nothing",
    ),
    "reason_figure": (
        "{criterion}: the evidence says {figure}, the words say {said}",
        "compare both with the document and mend the wrong one",
    ),
    "rows_missing": (
        "rows_given: all, but there is no row for {missing}",
        "add the rows, or write rows_given: deducted",
    ),
    "row_without_deduction": (
        "rows_given: deducted, but {criterion} lost nothing",
        "mend the points, remove the row, or write rows_given: all if every row is there",
    ),
    "missing_unnamed": (
        "{criterion}: {figure} fall short by the evidence, but the row names {count} units of the "
        "group {group}",
        "name in responsible those that fall short, or mend the evidence",
    ),
    "group_complete_reason": (
        "the group {group} says it is complete, and why it is not",
        "remove incomplete_reason, or write complete: false",
    ),
    "group_empty": (
        "the group {group} says it is complete, but has no members",
        "add its members, or write complete: false",
    ),
    "successor_date": (
        "{unit} ends on {ends}, but its successor begins on {since}",
        "a successor begins (since) on the day after valid_to",
    ),
    "successor_differs": (
        "the successor is {name} ({written}) here and {other} elsewhere",
        "one unit has one name and one code",
    ),
    "code_digits": (
        "the official code {written} of {unit} does not have {digits} digits",
        "check it: a district has 3 digits, a commune 5, a province 2",
    ),
    "code_twice": (
        "the official code {written} of {unit} is that of {other} at the same time",
        "mend the code; where it was used again, give valid_to and valid_from",
    ),
    "unit_outside_groups": (
        "{unit} is in no group, though the group {group} says it is complete",
        "add it to the group's members; if it is truly outside, acknowledge it with a reason",
    ),
    "kind_not_body": (
        "the body is {unit}, which is not one that is scored (kind: body)",
        "mend body, or the unit's kind in the registry",
    ),
    "kind_no_loss": (
        "{criterion} is given to {unit}, which by its kind carries no loss",
        "mend responsible, or the unit's kind in the registry",
    ),
    "baseline_unfit": (
        "{name}: the baseline is not of the kind of the target",
        "a rate needs rate, or count and of, as its baseline; a number needs count",
    ),
    "deadline_differs": (
        "{name}: the target's deadline is {deadline}, that of task {task} {other}",
        "make the two the same, as in the document",
    ),
    "named_again": (
        "{about} names {name} twice",
        "remove one, or mend the misspelt one",
    ),
    "target_not_served": (
        "the task {task} of this target does not serve {criterion}",
        "mend the target's task, or add {criterion} to the task's criteria",
    ),
    "target_unsaid": (
        "{name}: the target {rate} does not stand in the words of task {task}",
        "compare with the document; if it is assumed, say so in assumption",
    ),
    "body_differs": (
        "the body is {body}, in {first} it is {other}",
        "mend body; each body that is scored has a folder of its own",
    ),
    "results_before_year": (
        "results published on {date}, before the year {year} that they judge",
        "check the date and year",
    ),
    "rulebook_after_results": (
        "results published on {date}, before their rulebook was issued ({issued})",
        "check both dates",
    ),
    "evidence_out_of_time": (
        "{criterion}: the figure is as of {date}, before {year} or after the results",
        "check as_of",
    ),
    "plan_after_year": (
        "the plan for {year} was issued in {issued}, after that year",
        "check issued and year",
    ),
    "plan_before_results": (
        "the plan was issued in {issued}, before the results were published ({date})",
        "check issued and the date of the results",
    ),
    "reason_alone": (
        "{criterion}: the words name {said}, but the row has no evidence",
        "give the figure in evidence; if it is no figure of this criterion, acknowledge it with a "
        "reason",
    ),
    "assumption_refuted": (
        "{criterion}: the assumed rule gives {low}–{high}, not the appraised {appraised}",
        "mend the assumed rule, or check the evidence",
    ),
    "kind_unlike_name": (
        "{unit} says kind: {written}, but by its name it is {expected}",
        "mend its kind, or its name",
    ),
    "said_untargeted": (
        "task {task} speaks of {rate}, but none of its targets has it",
        "add the target; if it is no target, acknowledge it with a reason",
    ),
    "band_unreachable": (
        "criterion {id}: a band above 100% is never reached",
        "mend its edge; if the rate may pass, write may_exceed_full: true",
    ),
    "month_form": (
        "“{text}” is not a month",
        "write 2024-02 or 02/2024",
    ),
    "document_missing": ("there is no such file", "check its name and path"),
    "document_folder": ("this is a folder, not a file", "name a .docx, .xlsx, .csv or .txt file"),
    "document_device": (
        "this is a device or a pipe, not a file",
        "save the content as a .docx, .xlsx, .csv or .txt file and name that",
    ),
    "document_unreadable": (
        "the file cannot be opened: {reason}",
        "check the right to read it; close it if it is open in Word or Excel, and run again",
    ),
    "document_empty": ("the file is empty", "check that it is the right one"),
    "document_large": (
        "the file is larger than {limit} MB",
        "copy the table of the appendix into a new file and import that",
    ),
    "document_broken": (
        "the file is damaged or was not downloaded to its end",
        "try it in Word or Excel; if it opens, save it as a new file, else download it again",
    ),
    "document_lock": (
        "this is the temporary file that Word and Excel keep beside an open one",
        "choose the file itself: {name}",
    ),
    "document_encoding": (
        "the text of the file is not UTF-8",
        "save it as UTF-8 (in Excel: CSV UTF-8; in Notepad: encoding UTF-8)",
    ),
    "document_lines": ("the file has more than {limit} lines", "keep the appendix alone"),
    "document_quotes": (
        "the quotation marks of this line do not match, so its cells cannot be told apart",
        "write a mark inside a cell twice; or save the file anew from Excel",
    ),
    "office_missing": (
        "what reads Word and Excel files is not installed",
        "install it with: {command}",
    ),
    "document_protected": (
        "the file has a password",
        "open it in Word or Excel, remove the password and save it",
    ),
    "document_old": (
        "the file has the old format {kind}, whatever its name says",
        "open it in Word or Excel and save it as .docx or .xlsx",
    ),
    "document_other": (
        "a file of this kind cannot be read as it is",
        "this is {kind}",
    ),
    "document_kind": (
        "the kind of a file with the ending {suffix} is not known",
        "kinds that can be read: {allowed}",
    ),
    "document_font": (
        "the text of the file is in the old encoding {font}, not Unicode",
        "convert it to Unicode and import again, for example with the UniKey toolkit (Ctrl+Shift+F6)",
    ),
    "document_bomb": (
        "the file unpacks to too much (over {limit} MB) and was not opened",
        "no ordinary office file does; ask who sent it, or copy the table into a new file",
    ),
    "document_entities": (
        "the part {part} declares what Word and Excel never write, so the file was not opened",
        "ask who sent it; if you trust it, open it in Word or Excel and save it as a new file",
    ),
    "appendix_missing": (
        "there is no table of an appendix",
        "a table needs headers: the criterion and the points (maximum, appraised, deduction); pasted "
        "text must keep the tabs between its cells",
    ),
    "appendix_headers": (
        "no table has the columns of an appendix; the nearest has but these: {found}",
        "it needs the criterion and two of the three: maximum, appraised, deduction",
    ),
    "appendix_empty": (
        "the table of the appendix has headers and no row with a criterion",
        "check that it is the right file and sheet",
    ),
    "appendix_long": (
        "the table has over {limit} rows with points, more than any rulebook",
        "check that it is the right file and sheet; keep the table of the appendix alone",
    ),
    "sheet_cut": (
        "the sheet is too long, only its beginning was read",
        "copy the table of the appendix to a new sheet and import again",
    ),
    "table_left": (
        "this table has rows like an appendix but does not go on with the one read; left out: “{text}”",
        "if it is a page of the appendix, give it the same headers and import again, or copy its rows",
    ),
    "row_left": (
        "the row of criterion {criterion} has neither points nor a reason; left out",
        "if points were deducted, write the row in the draft as the document has it",
    ),
    "appendix_several": (
        "the file has several appendices, number {numbers}",
        "choose one with --table NUMBER (or --sheet NAME for Excel)",
    ),
    "table_unknown": (
        "table {table} is no appendix, or is not there",
        "the appendices of the file: {known}",
    ),
    "sheet_unknown": ("there is no sheet “{sheet}”", "the sheets of the file: {known}"),
    "sheet_without_excel": (
        "--sheet {sheet} is for Excel files alone",
        "leave it out, or use --table for another file",
    ),
    "column_twice": (
        "several columns may be the same kind of points: {columns}",
        "give the year with --year if each has its own, or remove some in a copy of the file",
    ),
    "year_unknown": (
        "it is not clear which year the appendix is about (years in its title: {found})",
        "add --year, for example --year 2023",
    ),
    "year_range": ("{year} is not a year", "write its four digits, for example --year 2023"),
    "cell_number": (
        "the cell “{column}” holds no number: “{text}”",
        "write the number of the document into the draft",
    ),
    "cell_ambiguous": (
        "the cell “{column}” has two readings: “{text}” may be thousands or decimals",
        "write the right number into the draft",
    ),
    "cell_blank": (
        "the cell “{column}” is blank",
        "write the number of the document into the draft",
    ),
    "cell_formula": (
        "the cell “{column}” is a formula that was never calculated",
        "open the file in Excel, save it and import again; or write the number into the draft",
    ),
    "cell_error": (
        "the cell “{column}” shows an error of Excel: {text}",
        "mend the formula in Excel, or write the number into the draft",
    ),
    "cell_date": (
        "Excel has made the date {text} of the cell “{column}”",
        "type the number of the document into the draft (often one whose point was taken for a date)",
    ),
    "cell_long": (
        "the cell “{column}” has too many decimals: {text}…",
        "write the published number into the draft",
    ),
    "cell_shared": (
        "the cell “{column}” is merged over several rows, so what each has is not clear",
        "write the number of each row into the draft",
    ),
    "row_too_wide": (
        "the row has more cells than the headers (“{text}” is left over), so none can be placed",
        "in a CSV file put a number with a comma in quotation marks, or use semicolons between cells",
    ),
    "cell_rounded": (
        "the cell “{column}” shows {kept} and holds a longer number; the draft has what it shows",
        "compare it with the published number",
    ),
    "column_derived": (
        "the table has no such column, so the draft works it out: {kind}",
        "compare it with the document, where that has it",
    ),
    "code_unread": (
        "the code of the criterion cannot be read: “{text}”",
        "write it into the draft, like 3.11.2 (Word's automatic numbers are not in the text)",
    ),
    "code_number": (
        "Excel keeps the code {text} as a number, which may have lost a 0 at its end",
        "write the right code into the draft: {text} or {text}0",
    ),
    "code_date": (
        "Excel has turned the code of the criterion into the date {text}",
        "write the code in the draft as the document has it, such as 3.11.2; in Excel, make the "
        "column Text",
    ),
    "code_above": (
        "{criterion} is the code of a group with rows of its own, but this row has a reason or a unit",
        "complete the code if its end is missing (3.10 for 3.10.1); delete the row if it is a sum",
    ),
    "code_unknown": (
        "the rulebook has no criterion {criterion}",
        "mend the code in the draft, or add the criterion to the rulebook",
    ),
    "code_by_name": (
        "no code can be read in this row; it is named as criterion {criterion}, so the draft has that",
        "check that it is right",
    ),
    "name_differs": (
        "the name in row {criterion}, “{name}”, is not at all that of the rulebook: “{known}”",
        "check the code for a slip, and that the rulebook is of that year",
    ),
    "units_unknown": (
        "there is no unit “{unit}” in the registry",
        "add it to units.yaml, or mend the key in the draft",
    ),
    "units_near": (
        "it is not clear which unit “{unit}” is",
        "perhaps: {near}? Write the right key into the draft, or add the unit to units.yaml",
    ),
    "units_sentence": (
        "the cell of the responsible unit names none, it says: “{text}”",
        "write the key of the unit into responsible; if there is none yet, add unassigned_reason",
    ),
    "units_blank": (
        "the row names no responsible unit",
        "write the key of the unit into responsible; if there is none yet, add unassigned_reason",
    ),
    "evidence_open": (
        "{criterion}: no evidence written, since {reason}{figures}",
        "add a line evidence, see docs/data.md section 5; leave it out where there is no figure",
    ),
    "reason_blank": (
        "the row has no reason for its deduction",
        "write the reason into the draft",
    ),
    "total_missing": (
        "the table has no row of totals; its rows add up to {total}",
        "write the total deduction that the document declares",
    ),
    "total_unread": (
        "the number in the row of totals cannot be read; the rows add up to {total}",
        "write the total deduction that the document declares",
    ),
    "totals_differ": (
        "the table has several rows of totals that differ; its rows add up to {total}",
        "write the total deduction that the document declares",
    ),
    "total_differs": (
        "the row of totals says {declared}, the rows that were read add up to {total}",
        "see whether a row is missing or misread; keep both if the document adds up wrongly",
    ),
    "row_differs": (
        "at most {most}, appraised {given}, yet deducted {lost}: the three do not fit",
        "compare with the document; keep them if it says so, and tell who issued it",
    ),
    "year_differs": (
        "the title of the appendix says {found}, the draft {year} as --year asks",
        "check that it is the right file",
    ),
    "year_early": (
        "published on {date}, before {year} was over; the title may name the year after",
        "check which year was judged; if it is {before}, import again with --year {before}",
    ),
    "body_unknown": (
        "it is not clear which body was appraised: the registry has not just one of kind body",
        "write the key of the body into body",
    ),
    "rulebook_unclear": (
        "there is not just one rulebook that holds in {year} (the folder has: {found})",
        "write the id of the rulebook into rulebook",
    ),
    "publication_unknown": (
        "it is not clear which decision published the scores",
        "write its number (like 35/QĐ-UBND) and add date: the day of issue",
    ),
    "sign_turned": (
        "the column “{column}” has positive numbers; the draft has them negative",
        "nothing to mend: deductions are always negative in the data",
    ),
    "form_none": (
        "there is no reply form in this file",
        "keep in the folder only forms made by “cchc report --each-unit”; leave the line with the "
        "form code and the header row as they are",
    ),
    "form_files": (
        "the folder has too many files; only the first {limit} were read",
        "keep the forms in a folder of their own",
    ),
    "form_link": (
        "this folder is a link to another place and is not read",
        "copy the forms into the folder, or run “cchc collect” on the folder that the link points to",
    ),
    "form_unknown": (
        "cannot tell whose form this is (“{text}”)",
        "restore the line with the form code, or write “Unit: …” with a name of units.yaml",
    ),
    "form_unasked": (
        "{unit} is not one of the units that have to answer",
        "leave this form out, or check its code",
    ),
    "form_year": (
        "the form is about {year}, what is collected is {wanted}",
        "keep the forms of each year in a folder of their own, or choose the year with --year",
    ),
    "form_conflict": (
        "the form names {unit} and carries the code of {owner}; it counts for neither",
        "ask the unit that sent it, and copy the answers into its own form",
    ),
    "form_twice": (
        "this unit has more than one form; {kept} was used",
        "keep the right one and take away the others",
    ),
    "form_criterion": (
        "no row of {year} with the code {criterion} lost points",
        "correct the code in the form",
    ),
    "form_foreign": (
        "the unit has no row {criterion}; the answer is kept, and marked in the synthesis",
        "see whether the form has the id of the right row",
    ),
    "form_early": (
        "the date sent, {day}, is before the results were published ({since}) and is not used",
        "ask for the date and mend it in the form",
    ),
    "form_late": (
        "the date sent, {day}, is after the day counted as of ({until}) and is not used",
        "ask for the date and mend it in the form, or choose a later day with --as-of",
    ),
    "form_date": (
        "cannot read the date sent, “{text}”",
        "write day/month/year, such as 28/02/2024",
    ),
    "form_cell": (
        "the answer is a formula without a value, or an error ({text})",
        "type the answer as text",
    ),
    "form_table": (
        "the table with the columns for cause and remedy is not there",
        "restore the header row of the table as it was sent",
    ),
    "form_double": (
        "{criterion} stands in rows apart from each other; their answers were joined",
        "see whether one of the rows has the wrong code",
    ),
    "form_renamed": (
        "the name in the form is not known (“{text}”); by its code it counts for {owner}",
        "see whether the form is that of {owner}",
    ),
    "form_unread": (
        "the form holds what cannot be read: {what}",
        "open the file; where an answer stands there, copy it as text into the two columns",
    ),
    "rulebook_twice": (
        "the rulebook “{rulebook}” is already in {first}",
        "change one id, or remove a file",
    ),
}

PARSER: dict[str, str] = {}
"""The YAML parser's own sentences are English."""

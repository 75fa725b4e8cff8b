"""English: the page on which figures are moved."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "whatif.part": "What if",
    "whatif.title": "What if: move what each criterion reaches, see the points follow",
    "whatif.how": "Drag a slider, choose a button or type a figure (57.3%, 12/112, 4); all figures of "
    "this part are worked out at once, by the rules of the rulebook. The "
    "address of the page keeps what was moved: send it or bookmark it to open it again.",
    "whatif.no_credit": "This is a trial; a plan is not credit. The reported figures stand beside it "
    "and in all other parts of the page, unchanged.",
    "whatif.other_year": "Targets of {year} are scored by another rulebook ({book}), so they do not "
    "stand here: the rows below follow the rulebook of the scores.",
    "whatif.plan": "Set the targets of the plan",
    "whatif.reset": "Back to the reported figures",
    "whatif.print": "Print this page with what was moved",
    "whatif.changes": "Moved",
    "whatif.same": "Nothing is moved: all figures are as reported.",
    "whatif.fewest": "The fewest moves that regain so many points",
    "whatif.goal": "Points to regain",
    "whatif.find": "Find",
    "whatif.rows": "Criterion by criterion",
    "whatif.scenario": "Scenario file",
    "whatif.scenario.how": "Save what was moved as a file to compare in cchc forecast --scenario, or "
    "open such a file here.",
    "whatif.scenario.name": "Name of the scenario",
    "whatif.scenario.save": "Save the scenario file",
    "whatif.scenario.open": "Open a scenario file",
    "whatif.figure.share": "Rate",
    "whatif.figure.count": "Number",
    "whatif.figure.quantity": "Figure",
    "whatif.figure.met": "Met or not",
    "whatif.figure.rank": "Level",
    "whatif.stuck.no_rule": "Cannot be moved: points are given for the whole, the rulebook has no "
    "rule for this row.",
    "whatif.stuck.judged": "Cannot be moved: the council gives the points, there is no formula.",
    "whatif.stuck.not_applicable": "Cannot be moved: the criterion does not apply to the body.",
    "whatif.stuck.no_measure": "Cannot be moved: the rule has no measure to move.",
    "whatif.stuck.several_measures": "Cannot be moved here: the points follow several figures that "
    "are not of this row alone.",
    "whatif.stuck.no_figure": "Cannot be moved: another figure that the rule asks for is missing.",
    "whatif.stuck.not_straight": "Cannot be moved: the rule uses this figure several times.",
    "whatif.say.sums": "As reported and as tried",
    "whatif.say.reported": "Reported",
    "whatif.say.tried": "Tried",
    "whatif.say.difference": "Change",
    "whatif.say.total": "Total points",
    "whatif.total.rows": "Points of {rows} rows",
    "whatif.say.lost_total": "Deduction",
    "whatif.say.index": "Index",
    "whatif.say.grade": "Grade",
    "whatif.say.no_grade": "no grade",
    "whatif.say.other": "another",
    "whatif.say.unknown": "no figure",
    "whatif.say.left_out": "not counted",
    "whatif.say.now": "Now {value}",
    "whatif.say.change": "{was} → {now}",
    "whatif.say.target": "target {target}: {state}",
    "whatif.say.reached": "reached",
    "whatif.say.not_reached": "not reached",
    "whatif.say.slider": "{title}: slider",
    "whatif.say.figure": "{title}: type a figure",
    "whatif.say.steps": "{title}: steps",
    "whatif.say.step": "{value}: {points} points",
    "whatif.say.value": "{value}, {points} points",
    "whatif.say.row": "{now}/{most} points{lost}",
    "whatif.say.row_change": "{was} → {now}/{most} points{change}{lost}",
    "whatif.say.lost": ", {lost} still lost",
    "whatif.say.area": "{name}: {now}/{most} points",
    "whatif.say.area_change": "{name}: {was} → {now}/{most} points{change}",
    "whatif.say.remove": "Undo",
    "whatif.say.remove_row": "Undo the move of {title}",
    "whatif.say.changed_row": "{title}: {moves}; {was} → {now} points{change}",
    "whatif.say.withheld": "The index reaches {grade}, which is withheld: it also asks {when}.",
    "whatif.say.rows_changed": "The total cannot be worked out here: with these figures a row that "
    "counts no longer does, or the other way round, and maxima have to be shared anew.",
    "whatif.say.status": "Tried: total {total} points{change}.",
    "whatif.say.status_index": "Index {index}.",
    "whatif.say.status_grade": "Grade: {grade}.",
    "whatif.say.error_number": "“{text}” is not a number; write it like 12.5",
    "whatif.say.error_rate": "“{text}” is not a rate; write it like 57.3% or 12/{of}",
    "whatif.say.error_cases": "“{text}” is not cases of cases; write it like 12/{of}",
    "whatif.say.error_cases_or_rate": "“{text}” has two readings; write {text}% or {text}/{of}",
    "whatif.say.error_count": "“{text}” is not a count; write a whole number, like 4",
    "whatif.say.error_above": "“{text}” is above 100%",
    "whatif.say.error_ambiguous": "“{text}” has two readings: its sign may stand for thousands or "
    "for decimals; add a 0 at the end or leave the sign out",
    "whatif.say.found": "At least {count} criteria, which regain {total} points ({goal} asked for), "
    "from the reported figures:",
    "whatif.say.found_move": "{title}: {was} → {now}, {gain} points",
    "whatif.say.impossible": "Out of reach: by these rules no more than {most} points can be "
    "regained ({goal} asked for).",
    "whatif.say.goal_error": "Type a number of points above 0, like 1.5.",
    "whatif.say.take": "Set these",
    "whatif.say.other_data": "This address is of other data ({theirs}) than this page ({ours}): "
    "nothing was set.",
    "whatif.say.other_version": "This address was made when figures or rules were not what they are "
    "now: nothing is set yet.",
    "whatif.say.apply": "Set them all the same",
    "whatif.say.cut": "{criterion}: {text} is out of range, {value} was set.",
    "whatif.say.bad_value": "{criterion}: “{text}” is no measure of the rule, left out.",
    "whatif.say.bad_address": "“{text}” in the address cannot be read, left out.",
    "whatif.say.unknown_row": "{criterion}: there is no such row or measure to move, left out.",
    "whatif.say.scenario_name": "What if",
    "whatif.say.scenario_file": "scenario",
    "whatif.say.scenario_none": "No file is saved: nothing that was moved can be said in a scenario.",
    "whatif.say.no_scenario": "Cannot be said in a scenario, so it is not in the file: {rows} (rows "
    "that lost nothing, a figure beside the lever, or a measure that cannot be written in short).",
    "whatif.say.scenario_plan": "In cchc forecast a row that is not in the file follows the target of "
    "the plan, where there is one.",
    "whatif.say.scenario_other": "cchc forecast scores them by the rulebook of the plan's year: "
    "{book}.",
    "whatif.say.scenario_choose": "The file holds several scenarios; which one is to be opened?",
    "whatif.say.scenario_taken": "Opened scenario “{name}”; rows that are not in it are as reported.",
    "whatif.say.scenario_stretch": "The scenario also asks the stretch targets of the plan of other "
    "rows: this page does not set them.",
    "whatif.say.bad_file": "The file cannot be opened, stopped at line {line}: the page reads "
    "scenarios (cchc/scenario/v1) written like the file that is saved here.",
}

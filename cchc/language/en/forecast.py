"""English: what targets regain, scenarios, what a goal needs."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "forecast.title": "What the targets of {year} regain – {body}",
    "forecast.no_credit": "This is a forecast; a plan is not credit, and no score is changed.",
    "forecast.sentence": "{lost} points lost. Meeting every target regains {regained}; "
    "{short_of_full} stay lost because targets stop short of full marks; {uncovered} have no "
    "numeric target.",
    "forecast.sentence.stretch": "{lost} points lost. Meeting every stretch target regains "
    "{regained}; {short_of_full} stay lost because targets stop short of full marks; "
    "{uncovered} have no numeric target.",
    "forecast.question.way": " ({points} percentage points)",
    "forecast.sentence.no_plan": "{lost} points lost. There is no plan, so there are no targets.",
    "forecast.sentence.no_stretch": "The plan has no stretch target for these rows.",
    "forecast.column.budget": "Where the lost points go",
    "forecast.budget.regained": "Regained if the targets are met",
    "forecast.budget.short_of_full": "Still lost: targets short of full marks",
    "forecast.budget.uncovered": "Still lost: no numeric target",
    "forecast.budget.lost": "All lost points",
    "forecast.heading.rows": "Each criterion",
    "forecast.column.now": "Now",
    "forecast.column.regained": "Regained",
    "forecast.column.left": "Still lost",
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
    "forecast.apart.nothing": "No points are regained.",
    "forecast.apart.inferred": "{points} points on targets that the plan names and rules inferred "
    "from the figures.",
    "forecast.apart.stated": "{points} points on targets that the plan names and rules stated by "
    "the document.",
    "forecast.apart.assumption": "{points} points of {criterion} on an assumption: {why}.",
    "forecast.apart.assumed_rule": "{points} points of {criterion} on an assumed rule: {why}.",
    "forecast.apart.contested": "Beside these, {criterion} is contested: if the claim stands, "
    "{points} points come back without waiting a year.",
    "forecast.heading.questions": "Targets worth questioning",
    "forecast.question.cap_reached": "{criterion}: the target is {target}, while {measure} "
    "already gives full marks; the rest earns nothing.",
    "forecast.question.below_present": "{criterion}: {target} is below the level already "
    "reached, {measure}, so it is no target for this row.",
    "forecast.question.small_gain": "{criterion}: from {measure} to {target}{way} regains {gain} "
    "points only.",
    "forecast.question.just_missed": "{criterion}: {target} stops just before the edge at "
    "{measure}; a little more earns {gain} points.",
    "forecast.question.cap_reached.falls": "{criterion}: the target is {target}, while {measure} "
    "already gives full marks; going lower earns nothing.",
    "forecast.question.below_present.falls": "{criterion}: {target} is not below the present "
    "level, {measure}, so it is no target for this row.",
    "forecast.question.small_gain.falls": "{criterion}: from {measure} down to {target}{way} "
    "regains {gain} points only.",
    "forecast.question.just_missed.falls": "{criterion}: {target} stops just before the edge at "
    "{measure}; a little less earns {gain} points.",
    "forecast.heading.missed": "If targets are missed",
    "forecast.missed.first": "{criteria} missed: {regained} points regained; no other single "
    "miss costs more ({cost}).",
    "forecast.missed": "{criteria} missed: {regained} points regained ({cost} less).",
    "forecast.heading.uncovered": "Losses without a target, the largest first",
    "forecast.uncovered": "{criterion} (lost {lost}): {name} – {instead}.",
    "forecast.heading.shadow": "Next year's shadow",
    "forecast.shadow": "Next year criterion {criterion} scores the remedying of this very "
    "list: {given} ({status}).",
    "forecast.shadow.point": "{k} of {n} remedied give {points}",
    "forecast.unit": "Only rows that name {unit} directly; for rows through groups see cchc "
    "gaps{again}.",
    "forecast.next.set": "Try another level: cchc forecast --set {criterion}={measure}{again}",
    "forecast.next.need": "To regain {goal:point|points}: cchc forecast --need {typed}{again}",
    "scenarios.title": "Scenarios for the losses of {period}, side by side",
    "scenarios.plan": "Plan",
    "scenarios.heading.rows": "Regained by criterion",
    "need.title": "What it takes to regain {goal} points",
    "need.impossible": "Not possible: under these rules at most {attainable} points can be "
    "regained ({goal} needed).",
    "need.sentence": "No fewer than {count:criterion; it regains|criteria; they regain} exactly "
    "{total} points "
    "({goal} needed).",
    "need.exact": "One step less in any of them would not do. Those that earn more for the "
    "same way come first.",
    "need.column.to": "Must reach",
    "need.column.earning": "Points for each",
    "need.column.full": "Full marks need",
    "need.column.steps": "Each further 0.05",
    "need.cases": "{measure} ({cases}/{of})",
    "need.per_percent": "pp: {points}",
    "need.per_case": "case: {points}",
    "need.heading.ladders": "Each criterion: what full marks need, what each 0.05 needs",
    "need.step": "+{gain}: {to}",
    "need.apart": "{distance} apart: {steps}",
    "need.stepped": "in steps: {steps}",
    "forecast.book": "{title} ({id}, {document})",
    "forecast.book.own": "The {year} targets are scored by the rulebook of {period}, which holds "
    "in {year} too: {book}.",
    "forecast.book.new": "The {year} targets are scored by the rulebook of that year: {book}. "
    "What is lost and regained below is that of the {period} figures under that rulebook; points "
    "of the two are not subtracted from each other.",
    "forecast.book.none": "There is no rulebook for {year} yet; the targets are scored by that "
    "of {period}: {book}.",
    "forecast.book.several": "Several rulebooks that follow {own} hold in {year}, and none is "
    "chosen: {others}. The targets are scored by the rulebook of {period}: {book}.",
    "forecast.heading.changed": "Scored by a new rule",
    "forecast.changed": "{criterion} → {then}: today's figure is worth {new} of {max} by the new "
    "rule; the score it has is {score}.",
    "forecast.heading.kept": "Still scored by the former rulebook",
    "forecast.kept": "{criterion} {name}: nothing in the new rulebook follows it and measures "
    "this figure, so it is scored by {own}.",
    "forecast.book.alone": "Measures are scored by {book}.",
    "forecast.together": "Points here are points of the total, since the rulebook does not merely "
    "add rows up. The table has each row by itself; together they take the total from {before} to "
    "{after} ({gain}).",
}

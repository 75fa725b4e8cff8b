"""English: what the codes C210 to C219 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C210.title": "The rounding step does not reach the maximum",
    "C210.meaning": "The maximum of a criterion with a rule is no multiple of the step in "
    "`rounding`, such as 0.365 with step 0.01 or 0.9 with step 0.25.",
    "C210.why": "A score rounded to that step passes the maximum, or never reaches it.",
    "C210.mend": "Correct `max_points` by the scoring table, or give a step that is fine "
    "enough: `step: 0.001`.",
    "C210.max_off_step": "criterion {id}: the maximum {max} is no multiple of the rounding "
    "step {step}",
    "C210.max_off_step.help": "correct max_points, or make rounding.step smaller",
    "C210.step_unfit": "the rounding step {step} misses the maxima of {count} criteria, "
    "such as {id}",
    "C210.step_unfit.help": "correct rounding.step, or the maxima",
    "C210.points_off_step": "criterion {id}: the {points} points of its rule are no multiple of "
    "the rounding step {step}",
    "C210.points_off_step.help": "correct the points, or make rounding.step smaller",
    "C211.title": "The ground of a rule contradicts itself",
    "C211.meaning": "A sum that `ground` works out does not make what stands after the "
    "equals sign (or after “làm tròn”); `references` name rows of the document without "
    "the criterion's own; or `ground` speaks of a row that `references` do not name.",
    "C211.why": "The ground alone tells where a rule comes from. A slip there makes a "
    "reader trust another sum.",
    "C211.mend": "Work the sum out again and compare it with the document; correct the rows "
    "in `references`.",
    "C211.ground_sum": "criterion {id}: {sum} does not make {said}",
    "C211.ground_sum.help": "work it out again and correct the ground",
    "C211.reference_elsewhere": "criterion {id}: its references name the rows {rows} and "
    "not row {id}",
    "C211.reference_elsewhere.help": "correct the row in references, or add the criterion's own",
    "C211.ground_unreferenced": "criterion {id}: the ground speaks of row {row}, the "
    "references name only {rows}",
    "C211.ground_unreferenced.help": "correct one of them, or add that row to references",
    "C212.title": "The former id of a criterion is wrong",
    "C212.meaning": "`was` is the id of a criterion in the rulebook before: two criteria name "
    "the same one, or no other rulebook in the folder has it.",
    "C212.why": "Targets and scores of the year before follow `was` into the new rulebook. With "
    "a wrong id they follow the wrong criterion.",
    "C212.mend": "Write the former id. Where one criterion became several, write `was` at the "
    "one that really follows it, and at no other.",
    "C212.was_twice": "{id}: the former id {was} stands at {other} already",
    "C212.was_twice.help": "keep was {was} at one criterion",
    "C212.was_unknown": "{id}: no other rulebook in the folder has {was}",
    "C212.was_unknown.help": "correct the id, or add the former rulebook to the folder",
    "C213.title": "A rule names what is not there",
    "C213.meaning": "An expression of the criterion names a figure that is not declared under "
    "`figures`, or the points of a criterion that is not there; a figure is declared and not "
    "used; or the points of a criterion depend on themselves.",
    "C213.why": "With a mistyped name the rule can never be worked out.",
    "C213.mend": "Declare the figure under `figures` of the criterion (its key: what it is), mend "
    "the name, remove what is not used.",
    "C213.name_undeclared": "{id}: “{name}” is not declared under figures",
    "C213.name_undeclared.help": "add {name} to the figures of the criterion, or mend the name",
    "C213.name_unused": "{id}: the figure “{name}” is declared and not used by the rule",
    "C213.name_unused.help": "remove it from figures, or use it in the rule",
    "C213.points_unknown": "{id}: the rule asks for the points of {name}, which the rulebook does "
    "not have",
    "C213.points_unknown.help": "mend the id in points(…)",
    "C213.points_circle": "{id}: its points depend on themselves by points(…)",
    "C213.points_circle.help": "remove one points(…) to break the circle",
    "C213.fact_unknown": "{criterion}: the rule asks for “{name}” of the body, which the registry "
    "does not tell",
    "C213.fact_unknown.help": "write {name} under attributes of the unit (true, false or a "
    "number), or mend the name in body(…)",
    "C213.grade_fact_unknown": "a grade asks for body({name}), which the body does not tell",
    "C213.grade_fact_unknown.help": "write {name} under attributes of the unit (true, false or a "
    "number), or mend the name in body(…)",
    "C213.grade_of_figure": "grade “{grade}” asks for the figure “{name}”, but a grade asks for "
    "points and the body alone",
    "C213.grade_of_figure.help": "use points(id), share(id), points(total) or body(…)",
    "C213.grade_of_unknown": "grade “{grade}” asks for the points of {name}, which the rulebook "
    "does not have",
    "C213.grade_of_unknown.help": "write the id of an area or a criterion, or total",
    "C214.title": "Points cannot be put together so",
    "C214.meaning": "How the criteria of a group, an area or the whole rulebook are put together "
    "(`combine`, `weight`, `counts`, `siblings`) contradicts itself: weights do not add up to 1, "
    "the least lies above the most, a maximum is handed over and nobody is there to take it…",
    "C214.why": "Every sum worked out so is wrong, though each row is right.",
    "C214.mend": "See the reason in the message and compare it with how the document adds points "
    "up.",
    "C214.node_impossible": "the points of {id} cannot be put together so: {reason}",
    "C214.node_impossible.help": "look at combine, weight and counts here",
    "C214.node_impossible.weights_some": "some have a weight, some have none",
    "C214.node_impossible.weights_unused": "weights are for sum and mean alone",
    "C214.node_impossible.weight_zero": "a weight has to be more than 0",
    "C214.node_impossible.weights_sum": "the weights do not add up to 1 (100%)",
    "C214.node_impossible.weight_of_nothing": "a weight on a criterion whose points are not added "
    "(counts)",
    "C214.node_impossible.ends_crossed": "at_least is more than at_most",
    "C214.node_impossible.mean_without_max": "a mean is taken of the shares of maxima that are "
    "reached, and one maximum is 0",
    "C214.node_impossible.mean_without_own": "an area that is a mean has to say its own maximum "
    "(max_points)",
    "C214.node_impossible.best_of_unlike": "best and worst compare what has the same maximum alone",
    "C214.node_impossible.combine_of_nothing": "combine is for an area or group with criteria in "
    "it, not for a criterion with a rule",
    "C214.node_impossible.percent_with_max": "a criterion that is percent of the total "
    "(percent_of_total) has max_points: 0",
    "C214.node_impossible.counts_of_group": "counts is for a criterion with a rule",
    "C214.node_impossible.siblings_none": "nothing stands beside it to take the maximum (siblings)",
    "C214.node_impossible.siblings_unadded": "siblings is for what is added (sum); in a mean "
    "left_out already leaves the weight to the others",
    "C214.node_impossible.siblings_uncounted": "a criterion whose points are not added (counts) "
    "has no maximum to hand over",
    "C214.node_impossible.siblings_of_points": "siblings cannot be used where the rule asks for "
    "the points of another criterion",
}

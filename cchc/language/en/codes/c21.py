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
}

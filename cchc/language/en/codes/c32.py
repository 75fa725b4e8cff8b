"""English: what the codes C320 to C329 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C320.title": "A unit's part does not fit",
    "C320.meaning": "`roles` names a unit that is not in `responsible`, or names one twice.",
    "C320.why": "`roles` only says who leads and who helps among the units named; one outside "
    "has no share.",
    "C320.mend": "Add the id to `responsible`, or remove it from `roles`.",
    "C320.role_unlisted": "{criterion}: “{unit}” stands in roles and not in responsible",
    "C320.role_unlisted.help": "add it to responsible, or remove it from roles",
    "C320.role_both": "{criterion}: “{unit}” stands twice in roles",
    "C320.role_both.help": "keep it in one place: lead or help",
    "C321.title": "A group and a criterion in it are both scored",
    "C321.meaning": "An area or a group has a row of its own, and a criterion that lies in it "
    "has one too.",
    "C321.why": "The points of the group hold those of its criteria. With both, they count twice.",
    "C321.mend": "Keep one: the row of the group, or the rows of the criteria in it.",
    "C321.node_and_part": "{criterion} lies in {node}, which has points for all of it (line "
    "{first})",
    "C321.node_and_part.help": "remove the row of {criterion}, or that of {node} and give every "
    "criterion in it",
    "C322.title": "A row without points",
    "C322.meaning": "No points were given in the row, and its rule cannot give any yet.",
    "C322.why": "The row counts in no sum, and while there is one there is no index: a score "
    "that is missing is not 0.",
    "C322.mend": "Write the figure in `evidence`; where the council decides, write `appraised`, "
    "or `self_assessed` when a body scores itself.",
    "C322.figure_unsaid": "{criterion}: the rule needs a figure that the row does not have, so "
    "there is no score",
    "C322.figure_unsaid.help": "add evidence in the form of the rule",
    "C322.figure_before": "{criterion}: the rule needs figures of the period before ({names}) that are "
    "not there, so there are no points",
    "C322.figure_before.help": "add the scores of the period before, with these figures, to the data",
    "C322.figure_bound": "{criterion}: the figure is but a bound and admits several scores, so "
    "there is none",
    "C322.figure_bound.help": "write the figure itself in evidence",
    "C322.points_unsaid": "{criterion}: there is no formula, and the row gives no points",
    "C322.points_unsaid.help": "add appraised (the council's points), or self_assessed (the "
    "body's own)",
    "C326.title": "A score finer than the rounding step",
    "C326.meaning": "An appraised score is no multiple of the rounding step of the "
    "rulebook, in a row where no formula gives the score (such as one that the council "
    "judges).",
    "C326.why": "Rounding cannot give such a score; mostly a digit too many was typed.",
    "C326.mend": "Compare it with the document; if the rulebook rounds more finely, correct "
    "`step`.",
    "C326.score_off_step": "criterion {criterion}: the appraised score {appraised} is no "
    "multiple of the rounding step {step}",
    "C326.score_off_step.help": "check appraised, or rounding.step of the rulebook",
}

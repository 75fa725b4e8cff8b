"""English: what the codes C300 to C309 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C301.title": "Deduction is not appraised − maximum",
    "C301.meaning": "In a row `deduction` is not exactly `appraised` − `max_points`.",
    "C301.why": "Deductions go into reports, plans and the shares of units. One wrong digit or a "
    "dropped minus sign makes the total wrong.",
    "C301.mend": "Compare the three figures with the document and mend the wrong one. Where the "
    "document itself is wrong, write the right figure and name the slip under `slips`.",
    "C301.deduction_mismatch": "{criterion}: the deduction is {deduction}, but {appraised} − "
    "{max} = {exact}",
    "C301.deduction_mismatch.help": "make the deduction {exact}, or mend the appraised score",
    "C302.title": "Maximum differs from the rulebook",
    "C302.meaning": "`max_points` of the row differs from the maximum of that criterion in the "
    "rulebook.",
    "C302.why": "The maximum stands in two places so that they can be compared; a difference "
    "means a slip in one, or the rulebook of another year.",
    "C302.mend": "Look at the document and mend the wrong place. If many rows are reported, check "
    "the key `rulebook`.",
    "C302.max_mismatch": "{criterion}: the maximum is {given}, the rulebook says {rulebook}",
    "C302.max_mismatch.help": "make one agree with the document",
    "C303.title": "A score out of range",
    "C303.meaning": "`appraised` or `self_assessed` is below or above what the criterion allows: "
    "0 to the maximum of the rulebook. A penalty may go below 0, a bonus above the maximum.",
    "C303.why": "Such a score is impossible; mostly it is the wrong column or a minus sign too "
    "many.",
    "C303.mend": "Check that the deduction was not entered as the appraised score, then compare "
    "with the document. A score above the maximum is mostly reported as C310 too.",
    "C303.score_out_of_range": "{criterion}: the appraised score {appraised} is outside {low} to "
    "{high}",
    "C303.score_out_of_range.help": "check the appraised score and the maximum",
    "C303.self_out_of_range": "{criterion}: the self-assessed {claimed} lies outside {low}–{high}",
    "C303.self_out_of_range.help": "mend self_assessed from the document",
    "C304.title": "Declared total disagrees with the rows",
    "C304.meaning": "`declared_total` differs from the sum of `deduction` over the rows.",
    "C304.why": "This is the figure quoted most. A difference means that a row is wrong, missing "
    "or surplus, or that the document itself adds up wrongly.",
    "C304.mend": "Compare each row with the document, then count the rows. If the rows are right "
    "and the document adds up wrongly, write the right total in `declared_total` and name the "
    "printed one under `slips`.",
    "C304.declared_total": "the declared total is {declared}, the rows add up to {total}",
    "C304.declared_total.help": "find the wrong or missing row and mend it",
    "C305.title": "Total of an area disagrees with the rows",
    "C305.meaning": "The figure of an area in `declared_areas` differs from the sum of the "
    "deductions of its rows.",
    "C305.why": "The whole total may still be right when a row has slipped into another area; the "
    "area totals show it.",
    "C305.mend": "Compare the rows of this area with the document; check that each criterion id "
    "belongs here.",
    "C305.declared_area": "area {area}: declared {declared}, the rows add up to {total}",
    "C305.declared_area.help": "find the wrong or missing row of this area",
    "C306.title": "Recomputation does not give the appraised score",
    "C306.meaning": "Under the rule of the rulebook no value that agrees with the printed "
    "evidence gives the appraised score. A printed rate is taken as rounded. Rules that are "
    "`assumed` and rows without evidence are left alone.",
    "C306.why": "Either the evidence was copied wrongly, or the rule is misunderstood, or the "
    "council erred. In the last case an appeal may win the points back.",
    "C306.mend": "See the working with `cchc explain` and the criterion id. Check the evidence, "
    "then the rule. If both are right, ask the council or appeal; if the rule is not certain, "
    "write `status: assumed` meanwhile.",
    "C306.recomputation_differs": "{criterion}: appraised {appraised}, but the evidence gives "
    "{scores} alone",
    "C306.recomputation_differs.help": "see “cchc explain {criterion}{again}”; mend the evidence or the "
    "rule, or appeal",
    "C307.title": "Evidence does not fit the rule",
    "C307.meaning": "The evidence of the row (or of its `claim`) is not of the form that the rule "
    "measures: a count where a rate is needed, or a part of a `sum` rule missing.",
    "C307.why": "Evidence that does not fit cannot be recomputed, and the row would silently "
    "become “undecided”.",
    "C307.mend": "Give the evidence in the form that the message names. Without a figure leave "
    "out `evidence`. For a criterion that does not apply the rulebook needs `not_applicable`.",
    "C307.evidence_unfit": "{criterion}: the evidence ({found}) does not fit the rule, which "
    "needs {kind}",
    "C307.evidence_unfit.help": "give the evidence in that form, or leave it out",
    "C307.evidence_unfit.share": "a share: rate, or count and of, or missing and of",
    "C307.evidence_unfit.count": "a count: count",
    "C307.evidence_unfit.met": "yes or no: met",
    "C307.evidence_unfit.rank": "one of its states: state",
    "C307.evidence_unfit.sum": "parts, one figure for each part of the rule (but fixed ones)",
    "C307.evidence_unfit.judged": "no figure (the council decides)",
    "C307.evidence_unfit.fixed": "no figure (fixed points)",
    "C307.no_cases_unsaid": "{criterion}: 0 of 0 cases, and the rulebook does not say what holds "
    "then",
    "C307.no_cases_unsaid.help": "add no_cases to the criterion: full_marks, left_out (out of the "
    "maximum) or zero (0 points)",
    "C307.figure_undeclared": "{criterion}: the figure “{name}” is not among the figures of the "
    "criterion",
    "C307.figure_undeclared.help": "mend the name, or declare it under figures of the criterion",
    "C307.figure_missing": "{criterion}: figures that the rule needs are missing: {missing}",
    "C307.figure_missing.help": "give them in evidence: figures (named figures) or parts",
    "C307.evidence_unfit.quantity": "a number: number, or count",
    "C307.evidence_unfit.mean": "parts or figures, all that the rule needs",
    "C307.evidence_unfit.best": "parts or figures, all that the rule needs",
    "C307.evidence_unfit.worst": "parts or figures, all that the rule needs",
    "C307.evidence_unfit.when": "parts or figures, all that the rule needs",
    "C308.title": "Two rows for one criterion",
    "C308.meaning": "Two rows of the appraisal have the same criterion id. The finding points to "
    "the second.",
    "C308.why": "The deduction of that criterion is counted twice.",
    "C308.mend": "Delete the surplus row, or mend the id of the misspelt one.",
    "C308.row_twice": "{criterion} has two rows, the first in line {first}",
    "C308.row_twice.help": "keep one",
    "C309.title": "A row for a criterion that is not scored",
    "C309.meaning": "The rulebook has no such id; or it is an area or a group, which has no "
    "rule, and the row gives no points for all of it.",
    "C309.why": "Without the criterion there is no maximum and no rule to compare with.",
    "C309.mend": "Correct the id. If the criterion is missing, add it to the rulebook; for a "
    "group give the figures of the criteria in it, or the points of the whole group without a "
    "figure.",
    "C309.criterion_unknown": "the rulebook has no criterion {criterion}",
    "C309.criterion_unknown.help": "mend the id or add the criterion",
    "C309.criterion_not_scored": "{criterion} is a group without a rule: it can have points for "
    "all of it alone",
    "C309.criterion_not_scored.help": "write appraised (or self_assessed) and no evidence, or "
    "give the criteria in it",
    "C306.self_differs": "{criterion}: self-assessed {appraised}, the figure gives {scores}",
    "C306.self_differs.help": "correct the self-assessed points or the figure; what counts is "
    "what the figure gives",
}

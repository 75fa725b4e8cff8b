"""English: what the codes C310 to C319 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C310.title": "A positive deduction",
    "C310.meaning": "`deduction` is above 0. A deduction is negative or 0, except under a `bonus` "
    "rule. This code comes with another that says what is wrong: C301 when only the minus sign is "
    "missing, C303 when the appraised score exceeds the maximum.",
    "C310.why": "Without its minus sign a deduction turns into a gain, and the total is off by "
    "twice the figure.",
    "C310.mend": "Add the minus sign: `deduction: -0.30`. If the appraised score exceeds the "
    "maximum, mend that.",
    "C310.deduction_positive": "{criterion}: the deduction {deduction} must be negative or 0",
    "C310.deduction_positive.help": "add the minus sign: deduction = appraised − max",
    "C311.title": "A rate above 100%",
    "C311.meaning": "The evidence of a row, of its `claim`, or the `baseline` of a target has a "
    "rate above 100%, and the criterion does not allow that.",
    "C311.why": "Most rates cannot pass 100%; one that does mostly lacks its decimal point.",
    "C311.mend": "Check the figure. Where the rate may pass (such as revenue against plan), write "
    "`may_exceed_full: true` in the criterion.",
    "C311.rate_above_full": "{criterion}: the rate {rate} is above 100%",
    "C311.rate_above_full.help": "check the figure; if it may pass, write may_exceed_full: true "
    "in the criterion",
    "C312.title": "A criterion that does not apply has a score",
    "C312.meaning": "The row says `not_applicable: true`, the rulebook `not_applicable: "
    "left_out`, but the appraised score or the deduction is not 0.",
    "C312.why": "The criterion is left out of the maximum; with points left in, the index is "
    "wrong.",
    "C312.mend": "Write `appraised: 0` and `deduction: 0`. If the criterion does apply, remove "
    "`not_applicable` and give the evidence. If the rulebook grants full marks, change it to "
    "`not_applicable: full_marks`.",
    "C312.left_out_scored": "{criterion} does not apply and is left out of the maximum, so its "
    "score and deduction must be 0",
    "C312.left_out_scored.help": "write appraised: 0 and deduction: 0, or remove not_applicable",
    "C313.title": "A row without a responsible unit",
    "C313.meaning": "The row says `responsible: []`. With `unassigned_reason` it is reported all "
    "the same: the reason explains the gap and does not fill it. A row that has units and still "
    "an `unassigned_reason` has this code too.",
    "C313.why": "A loss that nobody answers for will not be remedied next year.",
    "C313.mend": "Name the unit in `responsible` and remove `unassigned_reason`. Where the "
    "document names none, give `unassigned_reason` and acknowledge this code under `acknowledged` "
    "until someone is in charge.",
    "C313.unassigned": "{criterion} has no responsible unit",
    "C313.unassigned.help": "name the unit in responsible; where the document names none, say so "
    "in unassigned_reason and acknowledge it",
    "C313.assigned_after_all": "{criterion} has responsible units and a reason for having none",
    "C313.assigned_after_all.help": "remove unassigned_reason, or the units",
    "C314.title": "A row that is disputed",
    "C314.meaning": "The row has a `claim`: the body gives another figure than the council.",
    "C314.why": "No fault of the data, but this score may still change, and explanations and "
    "appeals have deadlines.",
    "C314.mend": "See what it may be worth with `cchc explain` and the criterion id, then send "
    "the explanation or appeal. Once it is decided, mend the row and remove `claim`.",
    "C314.contested": "{criterion}: the body disputes the council's figure",
    "C314.contested.help": "see “cchc explain {criterion}{again}”; send an explanation or appeal if not "
    "yet sent",
    "C315.title": "A claim that asks for nothing more",
    "C315.meaning": "By the rule the figure of the `claim` gives as many points as were "
    "appraised, or fewer. Rules that are `assumed` are not judged.",
    "C315.why": "A body contests a figure to get more points; a claim that gives none is mostly "
    "mistyped or in the wrong row.",
    "C315.mend": "Check the figure of the `claim`. Remove a claim that asks for nothing; if the "
    "document says so, acknowledge it with a reason.",
    "C315.claim_not_higher": "{criterion}: what the body claims gives {claimed}, no more than the "
    "appraised {appraised}",
    "C315.claim_not_higher.help": "check the figure of the claim; remove a claim that asks for "
    "nothing",
    "C316.title": "Words and evidence do not name one figure",
    "C316.meaning": "The `reason` (or `about` of a `claim`) names percentages or fractions, and "
    "none is the figure of the `evidence`, or the row has no `evidence`. A rounded figure agrees.",
    "C316.why": "Of a figure written twice in two ways one is wrong. A small slip leaves the "
    "recomputed score as it was, so that nothing else shows it.",
    "C316.mend": "Compare both with the document and mend the wrong one, or give the figure in "
    "`evidence`. Where both are right, since the words only name what was required, add the "
    "figure to them or acknowledge it with a reason.",
    "C316.reason_figure": "{criterion}: the evidence says {figure}, the words say {said}",
    "C316.reason_figure.help": "compare both with the document and mend the wrong one",
    "C316.reason_alone": "{criterion}: the words name {said}, but the row has no evidence",
    "C316.reason_alone.help": "give the figure in evidence; if it is no figure of this criterion, "
    "acknowledge it with a reason",
    "C316.reason_count": "criterion {criterion}: the reason names {said} ({cases}), the "
    "evidence {figure}",
    "C316.reason_count.help": "correct the reason or the figure",
    "C316.reason_date": "criterion {criterion}: the reason counts up to {said}, the "
    "evidence says {date}",
    "C316.reason_date.help": "correct the reason or as_of",
    "C317.title": "Rows that are not what `rows_given` says",
    "C317.meaning": "`rows_given: all`, but some scored criterion has no row; or `rows_given: "
    "deducted`, but some row lost nothing.",
    "C317.why": "With rows missing there is no index; a row too many mostly lacks its deduction.",
    "C317.mend": "Add the missing rows, mend the points of the row, or mend `rows_given` from the "
    "document.",
    "C317.rows_missing": "rows_given: all, but there is no row for {missing}",
    "C317.rows_missing.help": "add the rows, or write rows_given: deducted",
    "C317.rows_missing_in_table": "the table lacks the rows of {missing}",
    "C317.rows_missing_in_table.help": "add them to the table for this body",
    "C317.row_without_deduction": "rows_given: deducted, but {criterion} lost nothing",
    "C317.row_without_deduction.help": "mend the points, remove the row, or write rows_given: all "
    "if every row is there",
    "C318.title": "As many fall short as are not named",
    "C318.meaning": "The evidence says how many of a group fall short (`missing`, with `of` the "
    "size of the group), but `responsible` names another number of its members.",
    "C318.why": "The deduction is shared between the units named; if one is left out, the others "
    "pay for it.",
    "C318.mend": "Name in `responsible` all that fall short, or mend the evidence. Where the "
    "whole group is charged, name the group.",
    "C318.missing_unnamed": "{criterion}: {figure} fall short by the evidence, but the row names "
    "{count:unit|units} of the group {group}",
    "C318.missing_unnamed.help": "name in responsible those that fall short, or mend the evidence",
    "C319.title": "An assumed rule that the score refutes",
    "C319.meaning": "The rule says `status: assumed` and the row has evidence, but by the rule "
    "that evidence cannot give the appraised score.",
    "C319.why": "An assumption against the only figure there is cannot be used for a forecast.",
    "C319.mend": "Mend the assumed rule, or check the evidence and the score. While no rule fits, "
    "acknowledge it with a reason.",
    "C319.assumption_refuted": "{criterion}: the assumed rule gives {scores}, not the "
    "appraised {appraised}",
    "C319.assumption_refuted.help": "mend the assumed rule, or check the evidence",
}

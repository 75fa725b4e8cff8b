"""English: what the codes C600 to C609 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C601.title": "No rulebook that can be used",
    "C601.meaning": "The appraisal names a rulebook that is not in the folder, or one that does "
    "not hold for the year scored; or two rulebooks have the same `id`.",
    "C601.why": "In the rulebook of another year the maximum and the rules may differ without "
    "anyone noticing.",
    "C601.mend": "Make `rulebook` the `id` of the rulebook, add the missing file, remove a "
    "surplus one, or check `year` and `valid`.",
    "C601.rulebook_unknown": "there is no rulebook “{rulebook}” in the folder (there are: {known})",
    "C601.rulebook_unknown.help": "mend the name or add the rulebook",
    "C601.rulebook_not_valid": "the rulebook {rulebook} holds for {period}, not for {judged}",
    "C601.rulebook_not_valid.help": "use the rulebook of that period",
    "C601.rulebook_twice": "the rulebook “{rulebook}” is already in {first}",
    "C601.rulebook_twice.help": "change one id, or remove a file",
    "C602.title": "Two results of one body in one period",
    "C602.meaning": "The folder has two files of scores of the same body in the same period. The "
    "finding points to the second, by file name.",
    "C602.why": "Nobody can tell which one is official.",
    "C602.mend": "Keep one file; move the old version away.",
    "C602.appraisal_twice": "{unit} already has scores of {period} in {first}",
    "C602.appraisal_twice.help": "one file of scores for a body and a period",
    "C603.title": "The plan does not match the appraisals",
    "C603.meaning": "The plan is about a period without scores, its year does not come after the "
    "period of the losses, or two plans of a body are about one period.",
    "C603.why": "A remedial plan means something only beside the losses of the year before.",
    "C603.mend": "Mend `year` and `about_year`, add the missing appraisal, or remove the surplus "
    "plan.",
    "C603.plan_without_appraisal": "the plan is about {period}, which has no appraisal in the "
    "folder",
    "C603.plan_without_appraisal.help": "add the appraisal, or mend about_year (about_period)",
    "C603.plan_not_after": "the plan's year {year} does not come after the year of the losses",
    "C603.plan_not_after.help": "mend year or about_year",
    "C603.plan_twice": "{period} already has a plan in {first}",
    "C603.plan_twice.help": "one plan for a body and a period",
    "C604.title": "An acknowledgement that fits nothing",
    "C604.meaning": "An entry of `acknowledged` fits no finding: the place was mended, or `code` "
    "or `about` is wrong; or it repeats another entry. An entry holds for findings in its own "
    "file alone.",
    "C604.why": "An acknowledgement that outlives its cause would hide a new fault.",
    "C604.mend": "Remove it, or mend `code` and `about`.",
    "C604.acknowledged_unused": "no finding {acknowledged} is left to acknowledge",
    "C604.acknowledged_unused.help": "remove it from acknowledged, or mend its code and about",
    "C605.title": "A slip of the document",
    "C605.meaning": "Under `slips` someone has noted where the document itself is wrong or "
    "contradicts itself, and what the data keep instead.",
    "C605.why": "No fault of the data. Whoever compares them with the document learns why they "
    "differ.",
    "C605.mend": "Nothing to mend. Tell the issuer if it should be corrected.",
    "C605.slip": "a slip of the document at {about}: {says}; the data keep: {kept}",
    "C605.slip.help": "nothing to mend in the data; tell the issuer if it should be corrected",
    "C606.title": "A unit twice in one row",
    "C606.meaning": "`responsible` of a row has one key twice.",
    "C606.why": "A deduction is shared equally between the units named; with one of them twice "
    "the shares do not add up.",
    "C606.mend": "Remove one, or mend the misspelt key.",
    "C606.responsible_twice": "{criterion}: the unit “{unit}” stands twice, so the shares would "
    "not add up",
    "C606.responsible_twice.help": "remove one",
    "C607.title": "A unit is named, and so is a group it belongs to",
    "C607.meaning": "A row names a unit and also a group that has this unit as a member.",
    "C607.why": "The unit carries two shares: its own, and one through the group. Mostly one is "
    "surplus.",
    "C607.mend": "Keep one of the two. If the document does name both, acknowledge it with a "
    "reason.",
    "C607.named_twice": "{criterion}: {unit} is named and also belongs to {group}, so it carries "
    "two shares",
    "C607.named_twice.help": "keep one, or acknowledge it if the document says so",
    "C608.title": "A plan of a body without scores",
    "C608.meaning": "A folder may hold many bodies. But this plan is of a body that has no "
    "scores in the period that the plan is about, while another body has.",
    "C608.why": "A plan is only held against the scores of its own body; with a wrong `body` it "
    "would be passed over.",
    "C608.mend": "Mend the `body` of the plan, or add the file of scores of that body.",
    "C608.body_differs": "the plan is of {body}, but the scores of {period} in {first} are of "
    "{other}",
    "C608.body_differs.help": "mend the body of the plan, or add the scores of that body",
    "C609.title": "Documents out of order",
    "C609.meaning": "Results published before the year they judge or before their rulebook; a "
    "figure (`as_of`) from before the year or after the results; a plan issued before the "
    "results, or after its own year.",
    "C609.why": "A wrong date is mostly a mistyped year, and often the wrong document comes with "
    "it.",
    "C609.mend": "Check the dates with the documents. If they do bear these dates, acknowledge it "
    "with a reason.",
    "C609.results_before_year": "results published on {date}, before the year {year} that they "
    "judge",
    "C609.results_before_year.help": "check the date and year",
    "C609.rulebook_after_results": "results published on {date}, before their rulebook was issued "
    "({issued})",
    "C609.rulebook_after_results.help": "check both dates",
    "C609.evidence_out_of_time": "{criterion}: the figure is as of {date}, before {year} or after "
    "the results",
    "C609.evidence_out_of_time.help": "check as_of",
    "C609.plan_after_year": "the plan for {year} was issued in {issued}, after that year",
    "C609.plan_after_year.help": "check issued and year",
    "C609.plan_before_results": "the plan was issued in {issued}, before the results were "
    "published ({date})",
    "C609.plan_before_results.help": "check issued and the date of the results",
}

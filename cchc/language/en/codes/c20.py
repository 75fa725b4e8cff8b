"""English: what the codes C200 to C209 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C201.title": "An id declared twice in the rulebook",
    "C201.meaning": "Two criteria, or two areas, have the same id. The finding points to the "
    "second.",
    "C201.why": "An appraisal names criteria by id, so only one of the two is used and nobody "
    "knows which.",
    "C201.mend": "Compare with the scoring table; mend the misspelt id or delete the surplus "
    "entry.",
    "C201.criterion_twice": "criterion {id} is declared twice, first in line {first}",
    "C201.criterion_twice.help": "keep one",
    "C201.area_twice": "area {id} is declared twice, first in line {first}",
    "C201.area_twice.help": "keep one",
    "C202.title": "A criterion without a place in the tree",
    "C202.meaning": "The first number of the id is no area declared under `areas`; or the "
    "rulebook says `coverage: complete` and the parent criterion is missing.",
    "C202.why": "A criterion outside the tree is in the total of no area, and its points cannot "
    "be checked against a parent.",
    "C202.mend": "Mend the id, or add the missing area or parent. Without the whole scoring table "
    "write `coverage: partial`.",
    "C202.area_unknown": "criterion {id} belongs to no declared area ({area})",
    "C202.area_unknown.help": "add area {area}, or mend the id",
    "C202.parent_missing": "criterion {id} has no parent {parent}",
    "C202.parent_missing.help": "add criterion {parent}; a rulebook with coverage: complete needs "
    "the whole tree",
    "C203.title": "Points of the children disagree with the parent",
    "C203.meaning": "The maximum points directly below a criterion or area do not add up to its "
    "own. With `coverage: partial` only a sum that is larger is reported.",
    "C203.why": "Maximum points are the denominator of the index and the base of every deduction.",
    "C203.mend": "Compare every maximum with the scoring table. The finding points to the parent, "
    "but the slip may be in a child.",
    "C203.children_points": "the children of {id} add up to {total}, the criterion says {own}",
    "C203.children_points.help": "make the maximum points agree",
    "C203.area_points": "the criteria of area {id} add up to {total}, the area says {own}",
    "C203.area_points.help": "make the maximum points agree",
    "C204.title": "A rule that cannot be right",
    "C204.meaning": "The rule contradicts itself: its points exceed the maximum, no result "
    "reaches full marks, the floor lies above the level for full marks, states are out of order, "
    "the points for each case are 0…",
    "C204.why": "Such a rule gives every body a wrong score, and so evenly that it is hard to "
    "notice.",
    "C204.mend": "Read the reason in the message and compare the rule with the scoring table.",
    "C204.rule_impossible": "the rule of {id} cannot be right: {reason}",
    "C204.rule_impossible.help": "look at this rule again",
    "C204.rule_impossible.points_above_max": "the points of the rule exceed the criterion's "
    "maximum",
    "C204.rule_impossible.part_without_points": "a part of a sum must state its points",
    "C204.rule_impossible.full_at_zero": "full marks at 0% (full_at)",
    "C204.rule_impossible.full_at_above": "full marks (full_at) lie above 100%",
    "C204.rule_impossible.zero_above_full": "the zero mark (zero_below) lies above the full mark "
    "(full_at)",
    "C204.rule_impossible.bands_mixed": "some bands are of a rate, some of a count",
    "C204.rule_impossible.max_unreachable": "nothing reaches the maximum",
    "C204.rule_impossible.states_order": "the states are not in order from most points to least",
    "C204.rule_impossible.id_twice": "two parts or states have one id",
    "C204.rule_impossible.remedy_part": "scores_remedy is no part of the rule that measures a rate",
    "C204.rule_impossible.each_zero": "points_each is 0",
    "C204.rule_impossible.penalty_without_cap": "the penalty has no cap",
    "C204.rule_impossible.weights_some": "some parts have a weight and some have none",
    "C204.rule_impossible.weights_unused": "weights are for sum and mean alone",
    "C204.rule_impossible.weight_zero": "a weight has to be above 0",
    "C204.rule_impossible.weights_sum": "the weights do not add up to 1 (100%)",
    "C204.rule_impossible.straight_without_end": "to_points needs an edge at both ends of the band",
    "C205.title": "Bands at one edge, out of order or out of reach",
    "C205.meaning": "Two bands of a `bands` rule begin at the same edge; or a band begins above "
    "100% in a criterion that may not pass 100%.",
    "C205.why": "Some band is never used: mostly an edge is wrong.",
    "C205.mend": "Mend edges and points from the scoring table. Where the rate may pass 100%, "
    "write `may_exceed_full: true` in the criterion.",
    "C205.band_overlap": "criterion {id} has two bands at one edge (the first in line {first})",
    "C205.band_overlap.help": "one edge, one band",
    "C205.band_unreachable": "criterion {id}: a band above 100% is never reached",
    "C205.band_unreachable.help": "mend its edge; if the rate may pass, write may_exceed_full: "
    "true",
    "C206.title": "A rule without a basis",
    "C206.meaning": "The criterion has a `rule` but no `basis`. The finding points to the "
    "beginning of the criterion.",
    "C206.why": "Without it a reader takes a guess for the regulation, and the verdicts “matches” "
    "and “differs” rest on nothing.",
    "C206.mend": "Add `basis` with `status` (`stated`: the document says so; `inferred`: it "
    "follows from the figures; `assumed`: taken for granted for now) and `ground`, a sentence "
    "that says why.",
    "C206.rule_without_basis": "criterion {id} has a rule without a basis",
    "C206.rule_without_basis.help": "add basis: {{status: stated | inferred | assumed, ground: …}}",
    "C207.title": "A period that ends before it begins",
    "C207.meaning": "In `valid` of the rulebook the last year comes before the first.",
    "C207.why": "No year lies in such a period, so the rulebook holds for none; an appraisal that "
    "uses it is reported as C601 too.",
    "C207.mend": "Swap the years: `2031..2035`. A single year is `2025..2025`.",
    "C207.rulebook_period": "the period {period} ends before it begins",
    "C207.rulebook_period.help": "swap the years",
    "C208.title": "Scored on two levels",
    "C208.meaning": "A criterion has a rule, and so has a criterion above it.",
    "C208.why": "The same points count twice, so the maximum and the total deduction are both "
    "wrong.",
    "C208.mend": "Keep the rule on one level, mostly the lowest. A criterion that only groups "
    "others has neither `rule` nor `basis`.",
    "C208.scored_twice": "criterion {id} has a rule and so has {parent} above it: its points "
    "count twice",
    "C208.scored_twice.help": "keep the rule on one level",
    "C209.title": "Grades that repeat or cannot be reached",
    "C209.meaning": "Two entries of `grades` have one name or one `from`, or one begins above the "
    "highest "
    "index.",
    "C209.why": "An index lies between 0 and 100 (above only with bonus points), and each must "
    "give exactly one grade.",
    "C209.mend": "Mend the name or the beginning from the table of grades.",
    "C209.quota_unknown": "grade “{grade}”: its quota is a share of “{of}”, which is no grade",
    "C209.quota_unknown.help": "write the name of one of the grades in quota.of",
    "C209.grade_twice": "the grade “{grade}” repeats “{value}” of line {first}",
    "C209.grade_twice.help": "give each grade a name and a beginning of its own",
    "C209.grade_above_index": "the grade “{grade}” begins at {value}, and no index passes "
    "{highest}",
    "C209.grade_above_index.help": "mend its beginning (from)",
}

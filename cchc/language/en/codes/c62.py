"""English: what the codes C620 to C629 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C620.title": "A body of a block has no scores",
    "C620.meaning": "The registry puts a unit in a block (`block`), the unit exists in the period, "
    "and only others of the block have scores in it; or in the last period nobody in a block has "
    "scores, and other blocks have.",
    "C620.why": "Where a body is missing from a ranking, the places of the others may still change.",
    "C620.mend": "Add its scores. Where it is not scored in this period, acknowledge it; where it "
    "no longer exists, give its `valid_to`.",
    "C620.body_absent": "“{unit}” is in the block “{block}” and has no scores for {period}",
    "C620.body_absent.help": "add the scores of {unit}; where it is not scored in this "
    "period, acknowledge it",
    "C620.block_absent": "nobody in the block “{block}” has scores for {period} ({count:unit|units})",
    "C620.block_absent.help": "add the scores of the block; where it is not scored in this period, "
    "acknowledge it",
    "C621.title": "A body gives itself far more than others do",
    "C621.meaning": "In a block of eight bodies or more, one gives itself more beyond the council "
    "than the others do by far: further above the upper quartile than 1.5 times the "
    "stretch between the quartiles.",
    "C621.why": "It may have misread a criterion, lack a document, or have mistyped a figure. It "
    "is no error.",
    "C621.mend": "Look at its own points again; where they are right there is nothing to mend.",
    "C621.self_far": "{name} gives itself {over} points more than the council; three quarters of its "
    "block no more than {upper}",
    "C621.self_far.help": "look at the rows of {name} again; where they are right there is "
    "nothing to mend",
    "C622.title": "All bodies have the same figure",
    "C622.meaning": "In a criterion all bodies of a block (three or more) have the same count or rate.",
    "C622.why": "Figures that are all the same are often one of the province copied to each body,"
    " or a row repeated on entry. Such a criterion tells no bodies apart.",
    "C622.mend": "Compare with the source; where it is right, acknowledge it.",
    "C622.figures_same": "criterion {criterion}, block “{block}”: all {count} bodies have the "
    "same figure ({figure})",
    "C622.figures_same.help": "compare with the source; where it is right, acknowledge it",
    "C623.title": "The remedied losses are not those that two periods show",
    "C623.meaning": "A criterion with `scores_remedy` is scored by how many losses of the period "
    "before are remedied. The scores of the two periods give one number, that part says another. "
    "Rows that are undecided, or have no place any more, are counted either way.",
    "C623.why": "The number becomes points; it has to be the one that the results of both "
    "periods give.",
    "C623.mend": "Run `cchc compare` with both periods to see which rows are remedied, and "
    "correct the number. Where it is the council's own, write it under `acknowledged` with the "
    "reason.",
    "C623.remedy_count": "{criterion}: part {part} says {typed} losses remedied; against "
    "{before}, {done} of {of} are",
    "C623.remedy_count.help": "see each row: cchc compare {left} {right}; correct the number, or "
    "acknowledge it",
}

"""English: forms in which bodies score themselves."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "body.title": "Self-assessment {period} – {body}",
    "body.part": "Self-assessment",
    "body.label": "Self-assessment form",
    "body.heading": "Self-assessment of the index of {index}, {period}",
    "body.cchc": "administrative reform",
    "body.by": "{title} ({document})",
    "body.how.sheet": "Write in the yellow cells alone. A figure with cases and their total takes "
    "both; where only the rate is known, write it in the column of rates and leave the two others "
    "empty. Points are calculated from the figures; where the cell for points is yellow, type "
    "them. Each criterion takes the document that shows it, its section and page, or an "
    "explanation.",
    "body.how.word": "Write figures as 95/100 (cases of all), 24.3%, 12, met, not met; where a "
    "criterion does not apply, write “not applicable”. A Word form calculates nothing: write the "
    "points you give yourself. Each criterion takes the document that shows it with section and "
    "page, or an explanation.",
    "body.exempt": "Does not apply to the body.",
    "body.typed": "The sheet cannot calculate this: type the points.",
    "body.total": "Total of the self-assessment",
    "body.x": "x",
    "body.met.yes": "met",
    "body.met.no": "not met",
    "body.no_cases.full_marks": "no cases: full marks",
    "body.no_cases.zero": "no cases: 0 points",
    "body.no_cases.left_out": "no cases: left out",
    "body.no_cases.siblings": "no cases: the points go to what stands beside it",
    "body.not_applicable.full_marks": "not applicable: full marks",
    "body.not_applicable.zero": "not applicable: 0 points",
    "body.not_applicable.left_out": "not applicable: left out",
    "body.not_applicable.siblings": "not applicable: the points go to what stands beside it",
    "body.column.code": "Code",
    "body.column.name": "Criterion",
    "body.column.most": "Maximum",
    "body.column.how": "How it is scored",
    "body.column.figure": "Figure asked for",
    "body.column.value": "Figure",
    "body.column.of": "Out of",
    "body.column.rate": "Or rate",
    "body.column.apart": "Not applicable (x)",
    "body.column.points": "Own points",
    "body.column.document": "Document",
    "body.column.section": "Section",
    "body.column.page": "Page",
    "body.column.note": "Explanation",
    "body.figure.share": "cases out of all, or a rate",
    "body.figure.count": "a count",
    "body.figure.quantity": "a quantity",
    "body.figure.met": "met or not met",
    "body.figure.rank": "choose one",
    "body.figure.flag": "met or not met",
    "body.figure.named": "a figure",
    "body.hint.whole": "A whole number from {least} to {most}",
    "body.hint.number": "A number from {least} to {most}",
    "body.hint.points": "Points from {least} to {most}",
    "body.hint.rate": "A percentage from {least}% to {most}%, such as 24.3%",
    "body.hint.choice": "Choose from the list",
    "body.evidence.section": "section {text}",
    "body.evidence.page": "page {text}",
}

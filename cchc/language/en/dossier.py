"""English: the explanation dossier."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "dossier.part": "Explanation",
    "dossier.part.letter": "Letter",
    "dossier.title": "Explanation of the scores of {body}, {index} {period}",
    "dossier.about": "explanation of the appraisal, {index} {period}",
    "dossier.to": "The appraisal council of {index}",
    "dossier.letter": "After {published}, {body} has held the appraisal of {index} {period} against "
    "the figures, the rules and the documents. {rows} {rows:criterion is|criteria are} explained; the "
    "points asked for are {stake} in all (see the annex).",
    "dossier.request": "The council is asked to look into them and to answer in the last column of the "
    "annex.",
    "dossier.nothing": "No row is worth asking about or contested: no score is below what the rule "
    "gives the figure, and nobody claims another figure.",
    "dossier.heading.rows": "The criteria explained",
    "dossier.heading.bare": "No document named yet",
    "dossier.column.reason": "Reason",
    "dossier.column.plea": "Explanation",
    "dossier.column.document": "Documents",
    "dossier.column.asked": "Asked",
    "dossier.column.stake": "More",
    "dossier.column.council": "Council's answer",
    "dossier.ground.claim": "The body gives another figure.",
    "dossier.ground.rule": "By the rule the figure appraised gives {asked}; {given} was given.",
    "dossier.ground.precision": "The printed figure gives {asked}; {given} was given: please look at "
    "the figure before rounding.",
    "dossier.ground.self": "Self-assessed {asked}, appraised {given}.",
    "dossier.said": "About: {what}.",
    "dossier.figure": "Figure: {figure}.",
    "dossier.rule": "By the rule: {formula}.",
    "dossier.precision": "Precision: {precision}.",
    "dossier.unknown": "How many points {criteria} {criteria:is|are} worth is not known yet: the rule "
    "cannot score the figure given; not in the total.",
}

"""English: the scores of a body."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "score.title": "{index} score {period} – {body}",
    "score.subject": "administrative reform",
    "score.rulebook": "Rulebook",
    "score.noted": "{title} ({note})",
    "score.partial": "{title} (partial: {note})",
    "score.partial.bare": "{title} (partial)",
    "score.data": "Data",
    "score.shipped": "{folder} (shipped with the program)",
    "score.column.criterion": "Id",
    "score.column.name": "Criterion",
    "score.column.max": "Max",
    "score.column.appraised": "Appraised",
    "score.column.deduction": "Lost",
    "score.column.recomputed": "Recomputed",
    "score.column.verdict": "Verdict",
    "score.column.basis": "Basis",
    "score.total": "Total of {rows:row|rows}",
    "score.interval": "{nominal} ({scores})",
    "score.heading.result": "Result",
    "score.total_holds": "The deductions of {rows:row|rows} add up to {total}, exactly the "
    "declared {declared}.",
    "score.total_fails": "DIFFERS: the deductions of {rows:row|rows} add up to {total}, the "
    "declared total is {declared} ({location}).",
    "score.on_top": "Of these {lost} are lost and {on_top} on top.",
    "score.verdicts": "{matches:row matches|rows match}, {within_precision:matches|match} within "
    "precision, {differs:differs|differ}, {undecided:is|are} undecided.",
    "score.left_out": "Not applicable, left out of the maximum: {criteria}.",
    "score.index": "Index: {index} (appraised {appraised} of {max} applicable points × {scale}).",
    "score.grade": "Grade: {grade}.",
    "score.grade.rounded": "Rounding alone reaches this grade: before it the index is below "
    "{start}.",
    "score.no_index.partial_rulebook": "No total index is given for {period}: the rulebook is "
    "partial, so the other scores are not known.",
    "score.no_index.deducted_rows_only": "No total index is given for {period}: the data hold "
    "the deducted rows alone.",
    "score.no_index.rows_missing": "No total index is given for {period}: some criteria have no "
    "row.",
    "score.heading.differs": "Differs: no rate that agrees with the figure gives the appraised "
    "score",
    "score.differs": "{criterion}: appraised {appraised}, recomputed {scores} ({formula}); "
    "{location}.",
    "score.heading.questions": "Worth a question to the council",
    "score.question": "{criterion}: {formula}, appraised {appraised}. The exact rate (before "
    "rounding) may be worth {worth} points.",
    "score.heading.contested": "Contested",
    "score.contested": "{criterion}: appraised {appraised}; the body claims {claim}, see "
    "{document}. If accepted: {formula}, {worth} points.",
    "score.heading.undecided": "Undecided",
    "score.undecided.assumed_rule": "{criterion}: the rule is an assumption – {ground}.",
    "score.undecided.no_figure": "{criterion}: there is no figure to compute with.",
    "score.undecided.judged": "{criterion}: the council decides, there is no formula.",
    "score.next": "How a score comes about: cchc explain {criterion}{again}",
    "score.contested.unscored": "{criterion}: appraised {appraised}; the body claims {claim}, "
    "see {document}. That figure does not settle a score.",
    "score.no_index.nothing_applies": "No total index is given for {period}: no criterion applies.",
    "score.column.self_assessed": "Self",
    "score.column.over": "Self − appraised",
    "score.self_assessed": "Self-assessed {points} points in {rows} of {of} rows; "
    "against the appraisal of these rows: {over}.",
    "score.column.points": "Points",
    "score.heading.unscored": "No score yet",
    "score.unscored.no_figure": "{criterion} {name}: the rule needs a figure that the row does "
    "not have.",
    "score.unscored.before": "{criterion} {name}: no figures of the period before ({names}).",
    "score.unscored.bound": "{criterion} {name}: the figure is but a bound and admits several "
    "scores.",
    "score.unscored.judged": "{criterion} {name}: there is no formula, and no points were given.",
    "score.heading.self_differs": "Differs: no rate that agrees with the figure gives the "
    "self-assessed score",
    "score.self_differs": "{criterion}: self-assessed {appraised}, recomputed {scores} "
    "({formula}); {location}.",
    "score.not_compared": "{rows:row is scored from its figure|rows are scored from their "
    "figures}, with no points to compare.",
    "score.points": "{rows:row|rows} with a score: {points} of {max} points, lost {deduction}.",
    "score.points.ends": "By the precision of the figures the total lies between {low} and {high}.",
    "score.index.points": "Index: {index} ({appraised} points of {max} applicable points × "
    "{scale}).",
    "score.index.ends": "By the precision of the figures the index lies between {low} and {high}.",
    "score.grade.ends": "By the precision of the figures the grade is from {low} to {high}.",
    "score.no_grade": "no grade",
    "score.no_index.rows_unscored": "No total index is given for {period}: some rows have no "
    "score yet.",
    "score.self_assessed.alone": "Self-assessed {points} points in {rows} of {of} rows.",
    "voice.counts": "Counted",
    "voice.appraised": "appraised points",
    "voice.recomputed": "points from the figures",
    "voice.self_assessed": "self-assessed points",
    "voice.claimed": "claimed points",
    "voice.none": "no score",
    "voice.rows": "{voice} ({rows:row|rows})",
    "voice.forced": "{voices} – the file says score: from_evidence",
    "score.as_of": "Up to",
    "score.undecided.node": "{criterion}: points of the whole group, or the criterion has no rule yet; "
    "not recomputed.",
    "score.counts.information": "For information, counted in no sum: {criteria}.",
    "score.counts.percent_of_total": "Percent of the total: {criteria}.",
    "score.grade.withheld": "The mark of {grade} is reached, but not what it asks besides: "
    "{condition}.",
    "score.grade.quota": "The grade {grade} has a quota: at most {share} of the bodies graded "
    "{of} or better; it takes the other bodies to decide.",
    "score.no_index.no_index": "The rulebook has no index: the total is graded.",
    "score.unsaid": "(not said yet)",
}

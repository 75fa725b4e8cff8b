"""English: one score explained."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "basis.stated": "stated",
    "basis.inferred": "inferred",
    "basis.assumed": "assumed",
    "basis.long.stated": "stated by the document",
    "basis.long.inferred": "inferred from the figures, not the regulation",
    "basis.long.assumed": "assumed, the document does not decide it",
    "explain.option.curve": "Print how rules make points as JSON (cchc/curve/v1), for other programs to "
    "calculate exactly; all criteria where none is named.",
    "explain.title": "Criterion {criterion}. {name}",
    "explain.subtitle": "{body}, {period}",
    "explain.group": "Rows with points within it: {rows}; maximum {max}, points {points}, "
    "deduction {deduction}.",
    "explain.group.bare": "No row with points: {criteria}.",
    "explain.no_row": "{period} has no row of this criterion; the rule of the rulebook:",
    "explain.no_row.within": "{period} has no row of this criterion, since {node} has a score for all "
    "that lies in it; the rule of the rulebook:",
    "explain.scores": "Points",
    "explain.scores.value": "max {max} · appraised {appraised} · lost {deduction}",
    "explain.scores.bonus": "max {max} · appraised {appraised} · on top {deduction}",
    "explain.scores.left_out": "max {max} · left out",
    "explain.self_assessed": "Self-assessed",
    "explain.rule": "Rule",
    "explain.evidence": "Evidence",
    "explain.reason": "Reason",
    "explain.working": "Working",
    "explain.rounding": "{mode}, to {step}",
    "explain.exact": "{formula} (not rounded)",
    "explain.rounded": "{formula} (rounded {rounding})",
    "explain.precision": "Precision",
    "explain.precision.rate": "{rate} is a rounded figure: the true rate is from {low} to "
    "below {high}, so the score is from {least} to {most}",
    "explain.precision.rate_full": "{rate} is a rounded figure: the true rate is from {low} to "
    "{high}, so the score is from {least} to {most}",
    "explain.precision.rate.same": "{rate} is a rounded figure: the true rate is from {low} to "
    "below {high}, but the score is {least} all the same",
    "explain.precision.rate_full.same": "{rate} is a rounded figure: the true rate is from {low} "
    "to {high}, but the score is {least} all the same",
    "explain.precision.exact": "exact counts, one result alone: {least}",
    "explain.precision.one": "the figure gives one result alone: {least}",
    "explain.precision.fixed": "whatever value agrees with the evidence, the score is {least}",
    "explain.precision.range": "the score may be from {least} to {most}",
    "explain.boundary": "Boundary",
    "explain.boundary.value": "{points} points from a true rate of {rate} up",
    "explain.tentative": "By the assumed rule",
    "explain.basis": "Basis",
    "explain.references": "References",
    "explain.responsible": "Responsible",
    "explain.unassigned": "no unit: {reason}",
    "explain.claim": "The body claims",
    "explain.claim.value": "{claim} – {about} ({document}). If accepted: {formula}, {worth} points",
    "explain.note": "Note",
    "explain.source": "Source",
    "explain.published": "{source}; results published by {document}",
    "explain.location": "Data line",
    "explain.document": "{document} of {date}",
    "explain.section": "{section}",
    "explain.page": "page {page}",
    "explain.means.matches": "the printed figure gives exactly the appraised score.",
    "explain.means.within_precision": "the printed figure gives {nominal}, but a true rate "
    "that prints as it does still gives {appraised}. Ask the council for the rate before "
    "rounding: it may be worth {worth} points.",
    "explain.means.differs": "no value that agrees with the figure gives {appraised}.",
    "explain.means.assumed_rule": "the rule is an assumption, so neither right nor wrong is said.",
    "explain.means.no_figure": "there is no figure to recompute with.",
    "explain.means.judged": "the council decides, there is no formula to recompute.",
    "explain.means.left_out": "the criterion does not apply and is left out of the maximum.",
    "explain.scores.voice": "max {max} · {voice} {points} · lost {deduction}",
    "explain.scores.none": "max {max} · no score yet",
    "explain.means.not_compared": "the points come from the figure; none were given to compare "
    "them with.",
    "explain.means.self.matches": "the printed figure gives exactly the self-assessed score.",
    "explain.means.self.within_precision": "the printed figure gives {nominal}, but an exact "
    "rate that rounds to it can give the self-assessed {appraised}.",
    "explain.means.self.differs": "no value that agrees with the figure gives the self-assessed "
    "{appraised}.",
    "explain.as_of": "Figures up to",
    "explain.proof": "Evidence document",
    "explain.means.node": "these are the points of the whole group, or the criterion has no rule yet; "
    "not recomputed.",
    "explain.handed": "Scored out of",
    "explain.handed.value": "{most} points instead of {max}: with the maximum of what has no case "
    "beside it",
    "explain.counts.information": "max {max} · {points} points, for information, counted in no sum",
    "explain.counts.percent_of_total": "{points}% of the total",
}

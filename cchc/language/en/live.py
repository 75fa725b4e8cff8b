"""English: the sheet that calculates."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "live.part": "Try figures",
    "live.title": "Try figures: change those of {body}, points are worked anew by the rules",
    "live.how.type": "Type over figures in yellow cells; clear one that is not known. As long as "
    "nothing is changed every figure is the reported one; after that this is a trial and no "
    "score that anybody has given.",
    "live.how.sheets": "The other sheets take their points from here: figures change on every "
    "sheet; sentences, the order of rows, and places among other bodies stay as reported. "
    "Sheets are locked without a password.",
    "live.how.together": "The rulebook does not merely add points: total and index are blank when "
    "a row that counts ceases to count, or the other way round, since a sheet does not hand "
    "maxima on.",
    "live.how.apart": "A sheet cannot calculate the total of this rulebook: it is the reported "
    "one and does not change.",
    "live.how.forecast": "A sheet cannot calculate the forecast: it is as reported and does not "
    "change.",
    "live.note.assumed": "assumed rule",
    "live.note.out": "does not count",
    "live.changed": "Rows that are not as reported",
    "live.tried": '"TRIAL – "@',
    "live.same": "The same rows count (1: yes)",
    "live.index": "Index",
    "live.grade": "Grade",
    "live.column.code": "Id",
    "live.column.name": "Criterion",
    "live.column.most": "Maximum",
    "live.column.figure": "Which figure",
    "live.column.value": "Figure",
    "live.column.of": "Out of",
    "live.column.rate": "Or rate",
    "live.column.apart": "Does not apply (x)",
    "live.column.points": "Points",
    "live.column.given": "Reported",
    "live.column.deduction": "Lost",
    "live.column.target": "Points if the target is met",
    "live.column.regained": "Regained",
    "live.column.counts": "Counts",
    "live.column.note": "Note",
    "live.cell.most": "most",
    "live.cell.points": "points",
    "live.cell.deduction": "deducted",
    "live.cell.regained": "regained",
    "live.cell.same": "same",
    "live.cell.counts": "counts",
    "live.cell.grade": "grade",
    "live.cell.value": "figure",
    "live.cell.of": "of",
    "live.cell.rate": "rate",
    "live.cell.index": "index",
    "live.cell.changed": "changed",
}

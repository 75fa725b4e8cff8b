"""English: many bodies in order."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "rank.title": "Ranking by {index}, {period}",
    "rank.title.several": "Ranking, {period}",
    "rank.annexed": "(Annexed to …………… no. ………… of …… by ……………………)",
    "rank.reading": "Scoring bodies",
    "rank.before": "Period before",
    "rank.asked": "{voice}, by --voice: {voices}",
    "rank.level.province": "Provinces",
    "rank.level.department": "Departments",
    "rank.level.district": "Districts",
    "rank.level.commune": "Communes",
    "rank.level.none": "No block said",
    "rank.part.criteria": "Criteria – {block}",
    "rank.part.heat": "Heat map – {block}",
    "rank.heat.title": "Criteria × bodies – {block}",
    "rank.heat.note": "The darker a cell, the further from the maximum of its criterion; bold, "
    "underlined: 0 points; – is not applicable or without points. Bodies stand by place from the "
    "left; bold rows are whole areas.",
    "rank.column.place": "Place",
    "rank.column.range": "Possible places",
    "rank.column.body": "Body",
    "rank.column.index": "Index",
    "rank.column.total": "Total",
    "rank.column.grade": "Grade",
    "rank.column.points": "Points",
    "rank.column.max": "Max",
    "rank.column.index_change": "Index up, down",
    "rank.column.place_change": "Places up, down",
    "rank.column.over": "Self − appraised",
    "rank.column.area": "Area {area}",
    "rank.column.most": "Max",
    "rank.column.full": "Bodies with full marks",
    "rank.column.zero": "Bodies with 0",
    "rank.column.lost": "Points lost",
    "rank.column.median": "Median loss",
    "rank.column.between": "Between quartiles",
    "rank.on.index": "Ranked on the index before it is rounded, as the rulebook says.",
    "rank.on.rounded_index": "Ranked on the index rounded to {step}, as the rulebook says.",
    "rank.on.unsaid": "The rulebook does not say what bodies are ranked on (`ranking`); here it is "
    "the index rounded to {step}.",
    "rank.on.points": "The rulebook has no index; ranked on the total of points.",
    "rank.ties.shared": "Those that tie share a place, and the next is further down (1, 2, 2, 4).",
    "rank.ties.by": "Those that tie are told apart by their points in: {names}; those that still tie "
    "share a place.",
    "rank.hidden": "{bodies:body shares|bodies share} a place though their indices differ before "
    "rounding.",
    "rank.withheld": "High enough for a better grade, whose condition does not hold: {bodies}.",
    "rank.quota": "A lower grade, as no more may have the one above: {bodies}.",
    "rank.graded": "{body} ({grade})",
    "rank.range": "“Possible places”: every place that the precision of the figures, or the points "
    "that bodies without a place still lack, leave open.",
    "rank.areas": "Points by area (columns “Area”, where there is room): {areas}.",
    "rank.no_block": "The registry of units says no block (`block`); these bodies are ranked together "
    "by their level.",
    "rank.compared": "Up and down against {period}, over {bodies:body|bodies} in both periods; a "
    "positive figure is a higher index, a better place.",
    "rank.other_rulebook": "The period before was scored by another rulebook ({rulebook}), so the "
    "indices may not compare.",
    "rank.renamed": "Took over from another body: {bodies}.",
    "rank.renamed.one": "{body} (before: {others})",
    "rank.merged": "Merged from several, so not held against the period before: {bodies}.",
    "rank.merged.one": "{body} (from {others})",
    "rank.spread": "{bodies:body|bodies}: mean {mean}, median {median}, lowest {lowest}, highest "
    "{highest}; half lie from {lower} to {upper}.",
    "rank.heading.unranked": "Not ranked: {bodies:body|bodies}",
    "rank.not_scored": "No scores in this period ({count:body|bodies}): {names}.",
    "rank.unranked.partial_rulebook": "{body}: the rulebook is partial, so there is no index.",
    "rank.unranked.deducted_rows_only": "{body}: the data hold the deducted rows alone, so there is no "
    "index.",
    "rank.unranked.rows_missing": "{body}: criteria have no row yet.",
    "rank.unranked.rows_unscored": "{body}: {rows:row|rows} without points ({criteria}).",
    "rank.unranked.nothing_applies": "{body}: no criterion applies.",
    "rank.unranked.no_index": "{body}: the rulebook has no index.",
    "rank.possible": "The index may be {index}, the place {places}.",
    "rank.heading.criteria": "Where most points are lost",
    "rank.criteria.note": "Median: half of the bodies lose as much or more. Between quartiles: the "
    "points a quarter from the top, less those a quarter from the bottom.",
    "rank.decides": "What tells bodies apart most (points between quartiles): {criteria}.",
    "rank.decides.one": "{criterion} ({between})",
    "rank.criteria.more": "{rows:criterion|criteria} with smaller losses left out; a file written with "
    "-o has all.",
    "rank.option.block": "Only one block, as the registry of units names it.",
    "rank.option.voice": "Whose points are ranked: {choices} (default: those that count, row by row).",
    "rank.option.output": "Write a file, .docx, .xlsx, .html or .md, as an annex; - is the screen.",
}

"""English: many bodies in order."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "rank.title": "Ranking by {index}, {period}",
    "rank.title.several": "Ranking, {period}",
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
    "rank.column.index_change": "{figure} up, down",
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
    "rank.range.known": "“Possible places”: every place that the precision of the figures, or the "
    "points that bodies without a place still lack, leave open; bodies whose index may be anything do "
    "not count.",
    "rank.areas.whole": "The columns “Area” are points by area: {areas}.",
    "rank.areas": "Points by area (columns “Area”, where there is room): {areas}.",
    "rank.no_block": "The registry of units says no block (`block`); these bodies are ranked together "
    "by their level.",
    "rank.compared": "Up and down against {period}, over {bodies:body|bodies} in both periods; a "
    "positive figure is a rise, a better place.",
    "rank.other_rulebook": "The period before was scored by another rulebook ({rulebook}), so the "
    "indices may not compare.",
    "rank.renamed": "Took over from another body: {bodies}.",
    "rank.renamed.one": "{body} (before: {others})",
    "rank.merged": "Merged from several, so not held against the period before: {bodies}.",
    "rank.merged.one": "{body} (from {others})",
    "rank.spread": "{bodies:body|bodies}: mean {mean}, median {median}, lowest {lowest}, highest "
    "{highest}; quartiles {lower} and {upper}.",
    "rank.heading.unranked": "Not ranked: {bodies:body|bodies}",
    "rank.not_scored": "No scores in this period ({count:body|bodies}): {names}.",
    "rank.silent": "Blocks in which nobody has scores in this period: {blocks}.",
    "rank.silent.one": "{block} ({count:unit|units})",
    "rank.unranked.partial_rulebook": "{body}: the rulebook is partial, so there is no index.",
    "rank.unranked.deducted_rows_only": "{body}: the data hold the deducted rows alone, so there is no "
    "index.",
    "rank.unranked.rows_missing": "{body}: {rows:criterion|criteria} without points or without a row "
    "({criteria}).",
    "rank.unranked.rows_unscored": "{body}: {rows:row|rows} without points ({criteria}).",
    "rank.unranked.nothing_applies": "{body}: no criterion applies.",
    "rank.unranked.no_index": "{body}: the rulebook has no index.",
    "rank.possible": "{figure} may be {index}, the place {places}.",
    "rank.heading.criteria": "Where most points are lost",
    "rank.criteria.note": "Median: half of the bodies lose as much or more. Between quartiles: the "
    "points a quarter from the top, less those a quarter from the bottom.",
    "rank.decides": "What tells bodies apart most (points between quartiles): {criteria}.",
    "rank.decides.one": "{criterion} ({between})",
    "rank.criteria.more": "{rows:criterion|criteria} with smaller losses left out; a file written with "
    "-o has all.",
    "rank.page.search": "Find a body",
    "rank.page.found": "{found} of {all} bodies",
    "rank.page.nothing": "No such body in this block.",
    "rank.page.noscript": "JavaScript is off in this browser: tables cannot be sorted or "
    "searched, bodies "
    "not opened; the tables are whole.",
    "rank.page.order": "Order – {block}",
    "rank.page.bodies": "Bodies ranked",
    "rank.page.unranked": "Not ranked",
    "rank.page.highest": "Highest",
    "rank.page.median": "Median",
    "rank.page.mean": "Mean",
    "rank.page.lowest": "Lowest",
    "rank.page.others": "Points so far:",
    "rank.page.areas": "Area by area",
    "rank.page.areas.note": "Each bar is a body, by its place in the whole from left to right; "
    "the full "
    "height is the maximum; the dashed line is the median of the block.",
    "rank.page.area": "Maximum {most}: lowest {lowest}, median {median}, highest {highest}.",
    "rank.sheet.of": "{place}/{bodies}",
    "rank.sheet.shared": "Shares its place with: {names}.",
    "rank.sheet.first": "First of its block: no place is above.",
    "rank.sheet.alone": "The only ranked body of its block.",
    "rank.sheet.above": "The next place up is {place} ({names}), {by} points of the index more.",
    "rank.sheet.above.equal": "The next place up is {place} ({names}), with the same index "
    "after rounding.",
    "rank.sheet.withheld": "High enough for the grade {grade}, whose condition does not hold.",
    "rank.sheet.quota": "The index gives the grade {grade}, of which there are no more.",
    "rank.sheet.before": "Took over from: {names}.",
    "rank.sheet.median": "Median",
    "rank.sheet.best": "Best",
    "rank.sheet.beside": "Against median",
    "rank.sheet.bar": "Of the maximum (line: median)",
    "rank.sheet.criteria": "Points by area and criterion",
    "rank.sheet.previous": "Place above",
    "rank.sheet.next": "Place below",
    "rank.sheet.close": "Close",
    "rank.try.open": "Try other figures of this body",
    "rank.try.others": "The other bodies keep their published figures: their places change only "
    "because of this body.",
    "rank.try.quota": "Limits on grades are applied anew to the whole block.",
    "rank.try.range": "Possible places are not worked out anew here: the place tried is that of the "
    "figures as written.",
    "rank.try.given": "A row that is moved is scored by the rule of the rulebook; one that is not "
    "keeps the points that were given, even where the rule gives others.",
    "rank.try.shifted": "Other bodies whose place changes: {count}",
    "rank.try.regraded": "Other bodies whose grade changes by the limits: {count}",
    "rank.try.shift": "{name}: {was} → {now}",
    "rank.try.tied": "Shares the place with: {names}.",
    "rank.try.up": "up {count}",
    "rank.try.down": "down {count}",
    "rank.try.next": "Enough for place {place}",
    "rank.try.status": "Place {place}.",
    "rank.try.nothing": "Nothing can be tried here: only points are known, the rulebook has a formula "
    "for no row.",
    "rank.own.title": "Among the bodies of {block}",
    "rank.own.beside": "Where points went, beside the median and the best of the block",
    "rank.own.apart": "{criterion} ({points})",
    "rank.own.behind": "Furthest behind the median: {criteria}.",
    "rank.own.behind.none": "No criterion lies behind the median of the block.",
    "rank.own.before": "Furthest before the median: {criteria}.",
    "rank.own.before.none": "No criterion lies before the median of the block.",
    "rank.own.lost": "Lost",
    "rank.own.best": "Against best",
    "rank.own.way": "What place {place} takes",
    "rank.own.lacks": "To place {place}: {by} points of the index, which is {goal} points more "
    "in the total.",
    "rank.own.tied": "The index is that of place {place} already; what decides is {node} {name}, where "
    "{goal} points more are needed.",
    "rank.own.by": "To have the same index would lose by the points that decide then, or take more of "
    "them, so here it is a higher index.",
    "rank.own.too_little": "Not enough: all that can be moved regains {attainable} together, "
    "where {goal} are needed.",
    "rank.own.no_lever": "Nothing can be moved by the figures there are: rows that lost points "
    "are judged by the council, or have no figure of their rule.",
    "rank.own.moves": "The fewest are {count:row|rows}, which regain {total}; the index is "
    "{index} then, the place {place} if other bodies stay as they are.",
    "rank.own.moves.note": "By the rules of this period's rulebook, as in cchc forecast --need; "
    "each level is the least that gives the points.",
    "rank.option.block": "Only one block, as the registry of units names it.",
    "rank.option.against": "Compare with another folder or a git revision: whose place or index "
    "changed.",
    "rank.option.voice": "Whose points are ranked: {choices} (default: those that count, row by row).",
    "rank.option.output": "Write a file, .docx, .xlsx, .html or .md, as an annex; - is the screen.",
    "rank.since": "Changes since {against}",
    "rank.since.none": "No place and no index changed since {against}.",
    "rank.since.new": "At {against} the period has no scores to compare with.",
    "rank.since.count": "{bodies:body has|bodies have} another place, index or company in its "
    "place; all others stay.",
    "rank.since.place": "Place before → now",
    "rank.since.index": "Index before → now",
    "rank.since.ties": "Shared place",
    "rank.since.from_to": "{before} → {after}",
    "rank.since.tied": "now shares its place with {names}",
    "rank.since.apart": "no longer shares its place with {names}",
    "rank.since.more": "{names} and {count:other|others}",
    "rank.since.came": "scored for the first time",
    "rank.since.gone": "no longer scored",
    "rank.since.notes": "Notes that came with them",
    "rank.since.no_note": "No note under changes says why.",
    "rank.corrected": "Corrected",
    "rank.corrected.one": "correction {n}, {date}: {note}",
    "rank.part.since": "Changes",
}

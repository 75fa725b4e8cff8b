"""English: the pictures of a report."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "chart.start": "Begins at",
    "chart.unnamed": "A dot without a code had no room for it: see the words.",
    "way.title": "Where points went, by area",
    "way.most": "Maximum",
    "way.most.rows": "Maximum of {rows:row|rows}",
    "way.points": "Points",
    "way.with_index": "{points}, index {index}",
    "way.key.points": "points",
    "way.key.points.from": "points, drawn from {begins}",
    "way.key.lost": "lost",
    "way.key.gained": "gained",
    "way.joined": "How points are put together",
    "way.percent": "Percent of the total",
    "way.rounded": "Rounding of the total",
    "way.told": "{steps}.",
    "way.step": "{label} {change}",
    "way.area": "{label} {name}: {change}",
    "way.even": "Nothing lost: {areas}.",
    "way.order": "The rulebook does more than add points: each figure is the change of the total when "
    "that area takes its points, while the areas before it have theirs and those after it still have "
    "full marks.",
    "way.ends": "The figures are not precise enough: the points may be {low} to {high}.",
    "effort.title.percent": "Points to regain and the way to them, in percentage points",
    "effort.title.cases": "Points to regain and the way to them, in cases",
    "effort.axis.percent": "percentage points that the measure has to move",
    "effort.axis.cases": "cases that the measure has to move (each row counts its own)",
    "effort.axis.points": "points to regain",
    "effort.told.percent": "The most points to regain, and how many percentage points the measure has "
    "to move; what earns more for each percentage point comes first; up to 100% where no other level "
    "stands: {rows}.",
    "effort.told.cases": "The most points to regain, and how many cases the measure has to move (each "
    "row counts its own): {rows}.",
    "effort.row": "{gain} for {way}",
    "effort.to": "to {to}",
    "effort.of": "{count:case|cases}",
    "effort.assumed": "assumed rule",
    "effort.others": "To be regained over a way that is not told in percentage points or cases: "
    "{rows}.",
    "effort.fixed": "By the rules and figures at hand no level is known that regains points: {rows}.",
    "effort.lost": "{criterion} ({lost} lost)",
    "effort.caution": "The way is the distance of a measure, not work or cost: the data say nothing of "
    "those.",
    "course.title": "Targets on their way",
    "course.title.start": "Targets: from the start to the mark",
    "course.key.gone": "way gone",
    "course.key.fell": "below the start",
    "course.key.behind": "behind the planned straight line",
    "course.key.left": "left to the target ({scale})",
    "course.scale.share": "scale 0–100%",
    "course.scale.own": "shares: scale 0–100%; other figures: a scale of each row",
    "course.scale.falls": "{scale}; to come down: scale turned round",
    "course.value": "{start} → {now} → {mark}",
    "course.value.start": "{start} → {mark}",
    "course.told": "{count} of {of:target|targets} with a clear start before the mark; start → now: "
    "{rows}.",
    "course.told.start": "{count} of {of:target|targets} with a clear start before the mark; no figure "
    "of the year yet; start → target: {rows}.",
    "course.row": "{target} {start} → {now}, target {mark}",
    "course.row.start": "{target} {start} → {mark}",
    "course.behind": ", the planned straight line then {expected}",
    "course.state": " ({state})",
}

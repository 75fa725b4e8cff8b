"""English: the concepts of a rulebook as sentences that are printed and read."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "said.proportional": "share reached × [{points} points|maximum][; full marks from "
    "{full_at}, below it in proportion to it][; below {zero_below}: 0 points][; measured: "
    "{measure}]",
    "said.survey": "share found by a survey × [{points} points|maximum][; full marks "
    "from {full_at}, below it in proportion to it][; below {zero_below}: 0 points][; "
    "measured: {measure}]",
    "said.bands": "{tiers}[; measured: {measure}]",
    "said.tier": "[from {from} to {at_most}|from {from} to below {below}|from {from} "
    "up|above {above} to {at_most}|above {above} to below {below}|above {above}|up to "
    "{at_most}|from {from_count} to below {below_count} cases|from {from_count} cases "
    "up|below {below_count} cases|below {below}]: {points} points[, evenly to {to_points} "
    "points at the end of the tier]",
    "said.steps": "{points} points at the mark {from}; from there each further {each} "
    "[lower{toward=less}|higher] adds {adds} points, {partial}[; at least {at_least} "
    "points][; at most {at_most} points][; measured: {measure}]",
    "said.count": "{points_each} points a case, at most [{points} points|the maximum][; "
    "measured: {measure}]",
    "said.yes_no": "[if {condition}: |if met: ][{points} points|maximum], otherwise 0 points",
    "said.states": "by state: {states}",
    "said.state": "{name} ({id}): {points} points",
    "said.judged": "the council decides, from 0 to the maximum",
    "said.penalty": "[{points} points|maximum], less {points_each} points a breach[, at "
    "most {cap} points less][; measured: {measure}]",
    "said.bonus": "on top of the maximum {points_each} points a case, at most {cap} "
    "points[; measured: {measure}]",
    "said.fixed": "always {points} points",
    "said.sum": "sum of the parts: {parts}[; to start with {start} points][; at least "
    "{at_least} points][; at most {at_most} points]",
    "said.mean": "mean of the parts: {parts}[; to start with {start} points][; at least "
    "{at_least} points][; at most {at_most} points]",
    "said.best": "best of the parts: {parts}[; to start with {start} points][; at least "
    "{at_least} points][; at most {at_most} points]",
    "said.worst": "worst of the parts: {parts}[; to start with {start} points][; at "
    "least {at_least} points][; at most {at_most} points]",
    "said.part": "{name} ({id}[, weight {weight}][, no cases: {no_cases}]): ({rule})",
    "said.when": "where {condition}: ({then}), where not: ({otherwise})",
    "said.reference": "{document}[, of {date}]",
    "said.basis": "{status}: {ground}[; see: {references}]",
    "said.rounding": "{step}, {mode}",
    "said.levels": "{step}, {mode}[; index: ({index})][; part of a rule: ({part})][; "
    "group: ({group})][; area: ({area})][; total: ({total})]",
    "said.together": "{kind}[; to start with {start} points][; at least {at_least} "
    "points][; at most {at_most} points]",
    "said.grade": "{name}: from {from}[, where {when}][, {quota}]",
    "said.quota": "at most {share} of the bodies with {of} or better",
    "said.ranking": "by [{on}|index or total]; ties: {ties}",
    "said.tie_break": "told apart by {by}",
    "said.area": "area[; weight {weight}][; put together: ({combine})][; no cases: {no_cases}]",
    "said.criterion": "[lies in area {area}; ][counted: {cases}; ][figures: {figures}; "
    "][exact figures: {exact}; ][weight {weight}; ][put together: ({combine}); ][counts as "
    "{counts}; ][applies where {applies}; ][the rate may pass 100%{may_exceed_full=true}; "
    "][not applicable: {not_applicable}; ][no cases: {no_cases}; ][its id in the rulebook "
    "before: {was}; ][remedies are scored by the part {scores_remedy}; ]",
    "said.slip": "{about}: the document says {says}, the data keep {kept}",
    "said.acknowledged": "{code}[ ({about})]: {reason}",
    "said.changed": "{date}: {note}",
    "said.none": "none",
    "said.word.half_up": "half up",
    "said.word.half_even": "half to even",
    "said.word.down": "down",
    "said.word.up": "up",
    "said.word.full_marks": "full marks",
    "said.word.left_out": "left out",
    "said.word.zero": "0 points",
    "said.word.siblings": "points to the siblings",
    "said.word.province": "province",
    "said.word.department": "department",
    "said.word.district": "district",
    "said.word.commune": "commune",
    "said.word.stated": "stated",
    "said.word.inferred": "inferred",
    "said.word.assumed": "assumed",
    "said.word.partial": "partial",
    "said.word.complete": "complete",
    "said.word.sum": "added",
    "said.word.mean": "mean",
    "said.word.best": "best",
    "said.word.worst": "worst",
    "said.word.less": "lower",
    "said.word.more": "higher",
    "said.word.pro_rata": "partial steps in proportion",
    "said.word.whole_steps": "whole steps alone",
    "said.word.shared": "the same place",
    "said.word.index": "the index before rounding",
    "said.word.rounded_index": "the rounded index",
    "said.word.points": "points",
    "said.word.information": "information, without points",
    "said.word.percent_of_total": "percent of the total",
    "said.in.last": "last period",
    "said.in.body": "body",
    "said.in.points": "points",
    "said.in.share": "share of points",
    "said.in.total": "total",
    "said.in.max": "largest",
    "said.in.min": "smallest",
    "said.in.mean": "mean",
    "said.in.and": "and",
    "said.in.or": "or",
    "said.in.not": "not",
    "book.title": "Scoring table",
    "book.part": "Rulebook",
    "book.item": "Item",
    "book.content": "Content",
    "book.heading.head": "The rulebook",
    "book.heading.criteria": "Criteria and how they are scored",
    "book.head.schema": "Kind of data",
    "book.head.id": "Id of the rulebook",
    "book.head.title": "Title",
    "book.head.index_name": "Index",
    "book.head.note": "Note",
    "book.head.body_level": "Level of the bodies",
    "book.head.valid": "Valid",
    "book.head.coverage": "Coverage",
    "book.head.coverage_note": "What is covered",
    "book.head.issued_by": "Issued by",
    "book.head.basis": "Basis of the rulebook",
    "book.head.rounding": "Rounding",
    "book.head.combine": "How areas are put together",
    "book.head.index_scale": "Scale of the index",
    "book.head.grades": "Grades",
    "book.head.ranking": "Ranking",
    "book.head.slips": "Slips of the document",
    "book.head.acknowledged": "Known findings",
    "book.head.changes": "Changes",
    "book.column.id": "Id",
    "book.column.name": "Areas, criteria",
    "book.column.max_points": "Maximum",
    "book.column.rule": "How it is scored",
    "book.column.basis": "Basis",
    "book.column.more": "What else holds",
    "book.column.how": "How it is scored, word for word",
    "book.column.proof": "Proof",
    "book.column.data_source": "Source of data",
    "book.column.partners": "Who helps to verify",
    "book.column.note": "Note",
}

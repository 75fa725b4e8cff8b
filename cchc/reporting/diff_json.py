"""The difference of two rulebooks as data: the `cchc/diff/v1` contract."""

from __future__ import annotations

from typing import Any

from cchc.analysis.rulebook_diff import Change, Difference, Node
from cchc.language.words import Words
from cchc.model.rulebook import Area, Criterion
from cchc.reporting.diff_document import key_of, told
from cchc.reporting.plain_json import points

SCHEMA = "cchc/diff/v1"


def diff_json(found: Difference, words: Words) -> dict[str, Any]:
    """The difference under the published contract; see docs/schemas/diff.schema.json."""
    card, total = found.card, found.total
    return {
        "schema": SCHEMA,
        "old": found.old.head.id,
        "new": found.new.head.id,
        "same": not found.changes,
        "body": None if card is None else card.appraisal.body,
        "period": None if card is None else str(card.case.period),
        "total": None
        if total is None
        else {
            "rows": total.rows,
            "untold": total.untold,
            "before": points(total.before),
            "after": points(total.after),
        },
        "changes": [_change(change, words) for change in found.changes],
    }


def _change(change: Change, words: Words) -> dict[str, Any]:
    node = change.new or change.old
    before, after = told(change, words)
    effect = change.effect
    return {
        "change": change.happened,
        "of": _kind(node),
        "id": node.id if isinstance(node, Area | Criterion) else None,
        "former_id": change.old.id if isinstance(change.old, Area | Criterion) else None,
        "key": key_of(change) or None,
        "before_words": before or None,
        "after_words": after or None,
        "points_before": None if effect is None else points(effect.before),
        "points_after": None if effect is None else points(effect.after),
    }


def _kind(node: Node | None) -> str:
    match node:
        case Area():
            return "area"
        case Criterion():
            return "criterion"
    return "rulebook"

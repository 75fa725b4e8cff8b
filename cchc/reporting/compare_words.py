"""What a comparison says in words: its sides, its rows, its totals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from cchc.analysis.compare import Between, Comparison, Side
from cchc.analysis.compared_rows import ComparedRow, State
from cchc.analysis.measure_change import MeasureChange, figures, measure_changes
from cchc.language.words import Words
from cchc.model.span import round_to
from cchc.reporting.evidence_words import evidence_words
from cchc.scoring.evaluate import decimal

if TYPE_CHECKING:
    from cchc.model.plan import Target

FINE = Decimal("0.01")


def short_name(found: Comparison, side: Side, words: Words) -> str:
    """A side as a column names it: its period, body, voice or revision."""
    match found.kind:
        case Between.BODIES:
            return side.card.case.name
        case Between.VOICES if side.voice is not None:
            return words(f"voice.{side.voice.value}")
        case Between.REVISIONS:
            return words("compare.now") if side.revision is None else side.revision
        case Between.PLAN if side.aims:
            return words("compare.goal")
        case Between.PLAN if side.as_of is not None:
            return words("compare.until", day=side.as_of)
    return str(side.card.case.period)


def title(found: Comparison, words: Words) -> str:
    """What is compared, of whom, and when."""
    case = found.right.card.case
    left, right = (short_name(found, side, words) for side in (found.left, found.right))
    values = {"left": left, "right": right, "body": case.name, "period": case.period}
    return words(f"compare.title.{found.kind.value}", **values)


def state_words(found: Comparison, row: ComparedRow, words: Words) -> str:
    """What became of a row: of two bodies or voices the right is better or worse than the left, and what
    was achieved than its target.
    """
    if not any(row.counts) and row.state is State.SAME:
        return words("compare.state.none")
    way = "beside." if found.kind in (Between.BODIES, Between.VOICES) else ""
    way = "plan." if row.was is not None and row.was.id in found.left.aims else way
    return words(f"compare.state.{way}{row.state.value}")


def rule_text(row: ComparedRow, words: Words) -> str:
    """Whether the rule is the same; what the figures of the left give by that of the right."""
    if row.was is None or row.now is None:
        return ""
    was = words("compare.was", id=row.was.id) if row.was.id != row.now.id else ""
    if not row.changed:
        said = words("compare.rule.same") if was else ""
    elif row.ruled is None:
        said = words("compare.rule.unknown")
    else:
        said = words("compare.rule.changed", points=decimal(row.ruled))
    return "; ".join(filter(None, (was, said)))


def measure_text(found: Comparison, row: ComparedRow, words: Words) -> str:
    """The figures of both sides, and by how much they differ where that is one number."""
    told = []
    for side, scored in ((found.left, row.left), (found.right, row.right)):
        given = figures(scored, side.voice)
        if scored is not None and scored.criterion.id in side.aims:
            told.append(aims_text(side.aims[scored.criterion.id], words))
            continue
        told.append(
            ""
            if given is None or scored is None
            else evidence_words(scored.criterion, given, words)
        )
    if not any(told) or told[0] == told[1]:
        return told[0]
    text = words(
        "compare.measure",
        left=told[0] or words("compare.no_figure"),
        right=told[1] or words("compare.no_figure"),
    )
    changes = [
        one for one in measure_changes(row, found.left.voice, found.right.voice) if one.change
    ]
    if len(changes) == 1 and (changes[0].of is None or len(changes) == 1):
        return words("compare.measure.change", text=text, change=change_text(changes[0], words))
    return text


def aims_text(targets: Sequence[Target], words: Words) -> str:
    """The marks of targets: `≥ 80%`; each with its part where there are several."""
    from cchc.reporting.gaps_words import mark_text

    marks = [mark_text(target, target.written, words) for target in targets]
    if len(targets) == 1:
        return marks[0]
    pairs = zip(targets, marks, strict=True)
    return "; ".join(words("evidence.part", name=t.part or "", figure=m) for t, m in pairs)


def change_text(change: MeasureChange, words: Words) -> str:
    """A difference with its sign and unit: +14,75 điểm %."""
    shown = round_to(change.change, FINE, "half_up")
    sign = "+" if change.change > 0 else ""
    about = "" if Fraction(shown) == change.change else "≈ "
    return words(f"compare.unit.{change.unit}", change=f"{about}{sign}{words.number(shown)}")

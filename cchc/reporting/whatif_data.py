"""What the script of a page works points out of: rules as curves, as short as they can be written.

The same trees as `cchc/curve/v1` (`curve_json`), in lists: an expression is a number as text, the name
of a figure in a list, or a sign with its arguments; `templates/exact.js` reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from cchc.analysis.curves import CriterionCurve, Held, curve_of_row
from cchc.analysis.dials import dials, slide
from cchc.analysis.gaps import Gaps
from cchc.analysis.grading import asked_by
from cchc.analysis.lever import Lever
from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.rows import grade_facts
from cchc.analysis.scorecard import IndexGap, Scorecard
from cchc.analysis.sums import known_whole
from cchc.analysis.targets import mark
from cchc.model.appraisal import Voice
from cchc.model.expression import TOTAL, Const, Expr, Ref, refs
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Rulebook
from cchc.model.tuples import NamedTuple
from cchc.reporting.curve_json import exact, name_of, worth
from cchc.scoring.asks import asked
from cchc.scoring.curve import FAR, ITSELF, Curve
from cchc.scoring.measuring import nominals
from cchc.scoring.tree import Choice, Leaf, Node, Rounded

Json = Any
NEVER = (IndexGap.PARTIAL_RULEBOOK, IndexGap.DEDUCTED_ROWS_ONLY, IndexGap.ROWS_MISSING)
"""Why there is no index whatever is moved."""


class Movable(NamedTuple):
    """A body with the curves of its rows, and what of each can be moved, by its id."""

    gaps: Gaps
    curves: tuple[CriterionCurve, ...]
    dials: Mapping[str, tuple[Lever, ...]]


def movable(gaps: Gaps) -> Movable:
    """What can be moved of a body, by the rules of its scores."""
    rows, rounding = gaps.card.rows, gaps.card.rulebook.head.rounding
    curves = tuple(curve_of_row(row, rounding) for row in rows)
    return Movable(gaps, curves, {row.criterion.id: row_dials(gaps, row) for row in rows})


def rules_data(found: Movable) -> dict[str, Json]:
    """What holds for all bodies of which the same counts: rounding, every criterion, the sums."""
    return {
        **book_data(found.gaps.card.rulebook),
        "rules": {one.criterion.id: rule_data(one) for one in found.curves},
        "nodes": nodes_data(found.gaps),
    }


def book_data(book: Rulebook) -> dict[str, Json]:
    """What holds for all bodies: rounding, index, grades."""
    head = book.head
    return {
        "round": _rounding(head.rounding),
        "handing": int(book.hands_over),
        "added": int(_added(book)),
        "scale": exact(head.index_scale),
        "index": _rounding(head.index_rounding),
        "grades": [
            [grade.name, exact(grade.from_), None if grade.when is None else expr(grade.when.tree)]
            for grade in head.grades
        ],
    }


def nodes_data(gaps: Gaps, every: bool = False) -> dict[str, Json]:
    """The total, areas and groups, each in the ways in which it may be put together; where `every` row
    is asked for, in that of all of them alone.
    """
    card = gaps.card
    if not every:
        return {name: list(_variants(gaps, name)) for name in _nodes(card)}
    inside = ((name, _within(card, name)) for name in _nodes(card))
    return {name: [_variant(card, name, _counting(rows, rows))] for name, rows in inside}


def body_data(found: Movable) -> dict[str, Json]:
    """What one body has: the figures and points of its rows, what of them can be moved."""
    card = found.gaps.card
    facts = nominals(grade_facts(card.case, asked_by(card.rulebook.head.grades), card.sums.exact))
    return {
        "rows": {
            one.criterion.id: row_data(one, found.dials[one.criterion.id]) for one in found.curves
        },
        "rest": {ref.name: exact(p) for ref, p in _rest(card).items()},
        "facts": {name_of(ref): exact(x) for ref, x in facts.items() if ref.source == "body"},
        "gap": card.index_gap.value if card.index_gap in NEVER else None,
    }


def expr(tree: Expr) -> Json:
    """An expression: `"3/10"`, `["own"]`, `["/", ["figure:a"], ["figure:b"]]`."""
    if isinstance(tree, Const):
        return exact(tree.value)
    if isinstance(tree, Ref):
        return [name_of(tree)]
    return [tree.sign, *map(expr, tree.args)]


def node(tree: Node) -> Json:
    """A tree: `["~", expression, pieces or null for itself]`, `["round", step, mode, tree]`, `["when",
    condition, then, otherwise]`, `[sign, start, low, high, [[weight, tree, held, points], …]]`.
    """
    match tree:
        case Leaf():
            return ["~", expr(tree.expr), None if tree.curve is ITSELF else pieces(tree.curve)]
        case Rounded():
            return ["round", exact(tree.step), tree.mode, node(tree.node)]
        case Choice():
            return ["when", expr(tree.condition), node(tree.then), node(tree.otherwise)]
    branches = []
    for branch in tree.branches:
        held = [branch.no_cases, exact(worth(branch.node, branch.no_cases))]
        branches.append([exact(branch.weight), node(branch.node), *(held if held[0] else ())])
    return [tree.sign, exact(tree.start), exact(tree.low), exact(tree.high), branches]


def pieces(curve: Curve) -> Json:
    """Where each piece ends (null: nowhere) and whether short of it, its points at 0, its slope. The
    first begins where it says, before which there is nothing.
    """
    low = curve.pieces[0].domain
    begin = [None if abs(low.low) == FAR else exact(low.low), int(low.low_open)]
    return [
        begin,
        *(
            [
                None if abs(piece.domain.high) == FAR else exact(piece.domain.high),
                int(piece.domain.high_open),
                exact(piece.at_zero),
                exact(piece.slope),
            ]
            for piece in curve.pieces
        ),
    ]


def rule_data(one: CriterionCurve) -> Json:
    """The rule of a row, with its maximum."""
    applies, cases = (_held(held) for held in one.held)
    criterion = one.criterion
    assert one.row is not None
    return {
        "tree": None if one.node is None else node(one.node),
        "ends": [exact(end) for end in one.bounds],
        "most": exact(one.row.most),
        **({"counts": criterion.counts} if criterion.counts != "points" else {}),
        **({"applies": expr(criterion.applies.tree)} if criterion.applies else {}),
        **({"apart": applies} if applies else {}),
        **({"none": cases} if cases else {}),
    }


def _held(held: Held) -> Json:
    return None if held.how is None else exact(held.points) or "left"


def row_data(one: CriterionCurve, moved: Sequence[Lever]) -> Json:
    """A row: its points, whose they are, its figures, and what of it can be moved."""
    row = one.row
    assert row is not None
    figures = {
        name_of(f.ref): None if f.no_cases else exact(f.now)
        for f in one.figures
        if (f.now is not None or f.no_cases) and f.ref.source not in ("points", "share")
    }
    points = exact(row.exact[0]) if row.exact is not None else None
    return {
        "points": points if row.voice is not None else "left" if row.left_out else None,
        "made": int(row.voice is Voice.RECOMPUTED),
        "live": int(_live(row)),
        "figures": figures,
        "dials": [_dial(each) for each in moved],
    }


def row_dials(gaps: Gaps, row: ScoredRow) -> tuple[Lever, ...]:
    """What of a row can be moved, by the rule of its scores."""
    target = gaps.plan.target(row.criterion.id) if gaps.plan is not None else None
    rounding = gaps.card.rulebook.head.rounding
    return dials(row.criterion, row.given.evidence, rounding, target, row.facts)


def _live(row: ScoredRow) -> bool:
    """True where the points of a row follow those of others."""
    apart = row.given.evidence is not None and row.given.evidence.not_applicable
    told = (ref.source for tree in asked(row.criterion) for ref in refs(tree))
    asks = any(source in ("points", "share") for source in told)
    return asks and not apart and row.voice in (Voice.RECOMPUTED, None)


def _dial(moved: Lever) -> Json:
    target = moved.target
    marks = [] if target is None else [mark(target), mark(target, stretch=True)]
    found = slide(moved, tuple(x for x in marks if x is not None))
    return {
        "measure": expr(moved.measure),
        "scale": moved.scale.value,
        "now": exact(moved.now),
        "of": moved.of,
        "finest": exact(moved.finest),
        "slide": [exact(found.notch), found.low, found.high],
    }


def _nodes(card: Scorecard) -> Iterator[str]:
    """The total, then every area and group in which a row counts."""
    yield TOTAL
    book = card.rulebook
    names = {name for row in card.rows for name in book.above(row.criterion)}
    yield from sorted(names - {row.criterion.id for row in card.rows})


def _added(book: Rulebook) -> bool:
    """True where what does not count is merely not added: no other points or maxima hang on it."""
    ways = [book.head.combine, *(area.combine for area in book.areas)]
    ways += [criterion.combine for criterion in book.criteria]
    held = any(area.no_cases for area in book.areas)
    held |= any(one.no_cases for one in book.criteria if one.rule is None)
    return all(way is None or way.kind == "sum" for way in ways) and not (held or book.hands_over)


def _variants(gaps: Gaps, name: str) -> Iterator[Json]:
    """How a node is put together of the rows that count now; of those, too, that may get points; of
    those that are left out, too. Where points are but added, the last one holds all.
    """
    card = gaps.card
    every = _within(card, name)
    movable = [row for row in every if row.voice is None and (_live(row) or row_dials(gaps, row))]
    scored = [row for row in movable if not row.left_out]
    ways = [every, *(_counting(every, some) for some in (scored, movable) if some)]
    if card.rulebook.hands_over:  # maxima are others where more counts
        del ways[1:]
    made = [_variant(card, name, rows) for rows in ways]
    yield from (one for i, one in enumerate(made) if one not in made[:i])


def _within(card: Scorecard, name: str) -> list[ScoredRow]:
    """The rows in a node."""
    areas = card.areas
    return [row for a in areas for row in (a.rows if name == TOTAL else card.within(name, a))]


def _counting(rows: Sequence[ScoredRow], some: Sequence[ScoredRow]) -> list[ScoredRow]:
    """Rows, some of them as if the rule gave them points."""
    ids = {row.criterion.id for row in some}
    return [
        row._replace(voice=Voice.RECOMPUTED, verdict=Verdict.UNDECIDED)
        if row.criterion.id in ids
        else row
        for row in rows
    ]


def _variant(card: Scorecard, name: str, rows: Sequence[ScoredRow]) -> Json:
    whole, _ = known_whole(card.case, rows, None if name == TOTAL else name)
    beside = ("information",) if name == TOTAL else ("information", "percent_of_total")
    inside = [r.criterion.id for r in rows if r.voice and r.criterion.counts not in beside]
    return {
        "rows": [row.criterion.id for row in rows],
        "in": inside,
        "tree": node(whole.total.node),
        "most": exact(whole.total.most),
        **({"percent": list(whole.percent)} if whole.percent else {}),
        **({"round": _rounding(whole.rounding)} if whole.rounding is not None else {}),
    }


def _rest(card: Scorecard) -> dict[Ref, Fraction | None]:
    """The points of what has no row and counts all the same."""
    _, at = known_whole(card.case, card.rows)
    return {ref: p for ref, p in at.items() if card.find(ref.name) is None}


def _rounding(rounding: Rounding) -> Json:
    return [None if rounding.exact else exact(rounding.step), rounding.mode]

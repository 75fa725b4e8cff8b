"""Rules as data for other programs: the `cchc/curve/v1` contract, every number exact."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc.analysis.curves import Above, CriterionCurve, FigureOf, Held, above, curves
from cchc.analysis.lever import Lever
from cchc.analysis.scorecard import Scorecard
from cchc.model.expression import Const, Expr, Ref
from cchc.model.rounding import Rounding
from cchc.reporting.plain_json import period_json, points
from cchc.scoring.curve import FAR, Curve, Piece
from cchc.scoring.tree import Choice, Leaf, Node, Rounded, ends


def curve_json(card: Scorecard, asked: str | None) -> dict[str, Any] | None:
    """The criteria that lie in a node, or all, with how they make the total; None for other ids.
    See docs/schemas/curve.schema.json.
    """
    found = curves(card, asked)
    if asked is not None and not found:
        return None
    total, *nodes = above(card) if asked is None else (None,)
    return {
        "schema": "cchc/curve/v1",
        "body": card.appraisal.body,
        **period_json(card.case),
        "rulebook": card.rulebook.head.id,
        "data": card.case.dataset.folder,
        "rounding": _rounding(card.rulebook.head.rounding),
        "criteria": [_criterion(one) for one in found],
        "nodes": [_above(node) for node in nodes if node is not None],
        "total": total and _total(card, total),
    }


def exact(x: Fraction | Decimal | None) -> str | None:
    """A number as a whole one, or as a fraction: "-3/10"."""
    return None if x is None else str(Fraction(x))


def name_of(ref: Ref) -> str:
    """A figure as expressions of the contract name it."""
    return f"{ref.source}:{ref.name}" if ref.name else ref.source


def _criterion(one: CriterionCurve) -> dict[str, Any]:
    criterion, row = one.criterion, one.row
    applies, cases = one.held
    outcome = row.outcome if row is not None else None
    return {
        "criterion": criterion.id,
        "name": criterion.name,
        "area": criterion.area,
        "max": points(criterion.max_points),
        "full": exact(criterion.full),
        "counts": criterion.counts,
        "applies": _expr(criterion.applies.tree) if criterion.applies else None,
        "not_applicable": _held(applies),
        "no_cases": _held(cases),
        "low": exact(one.bounds[0]),
        "high": exact(one.bounds[1]),
        "figures": [_figure(figure) for figure in one.figures],
        "tree": None if one.node is None else _node(one.node),
        "state": "no_row" if row is None and one.why is None else one.why or "measured",
        "recomputed": exact(outcome.points) if outcome is not None else None,
        "counted": exact(row.exact[0]) if row is not None and row.exact is not None else None,
        "lever": _lever(one.lever),
        "stuck": one.stuck.value if one.stuck is not None else None,
    }


def _figure(figure: FigureOf) -> dict[str, Any]:
    return {
        "figure": name_of(figure.ref),
        "label": figure.label,
        "scale": figure.scale.value if figure.scale is not None else None,
        "states": [{"id": state.id, "name": state.name} for state in figure.states],
        "now": exact(figure.now),
        "no_cases": figure.no_cases,
    }


def _lever(moved: Lever | None) -> dict[str, Any] | None:
    return moved and {
        "measure": _expr(moved.measure),
        "part": moved.part,
        "scale": moved.scale.value,
        "now": exact(moved.now),
        "of": moved.of,
        "finest": exact(moved.finest),
        "pieces": _pieces(moved.curve),
    }


def _held(held: Held) -> dict[str, Any]:
    return {"held": held.how, "points": exact(held.points)}


def _node(node: Node) -> dict[str, Any]:
    match node:
        case Leaf():
            scale = node.rule.scale
            return {
                "node": "curve",
                "part": node.part,
                "scale": scale.value if scale is not None else None,
                "measure": _expr(node.expr),
                "pieces": _pieces(node.curve),
            }
        case Rounded():
            how = {"step": exact(node.step), "mode": node.mode}
            return {"node": "rounded", "rounding": how, "of": _node(node.node)}
        case Choice():
            return {
                "node": "when",
                "condition": _expr(node.condition),
                "then": _node(node.then),
                "otherwise": _node(node.otherwise),
            }
    return {
        "node": node.sign,
        "start": exact(node.start),
        "at_least": exact(node.low),
        "at_most": exact(node.high),
        "of": [
            {
                "weight": exact(branch.weight),
                "no_cases": {
                    "held": branch.no_cases,
                    "points": exact(worth(branch.node, branch.no_cases)),
                },
                "of": _node(branch.node),
            }
            for branch in node.branches
        ],
    }


def worth(node: Node, held: str | None) -> Fraction | None:
    """What a branch counts for that has no cases, by what holds of it then; None where nothing does."""
    found = {"full_marks": ends(node)[1], "zero": Fraction(0)}
    return found.get(held or "")


def _pieces(curve: Curve) -> list[dict[str, Any]]:
    return [_piece(piece) for piece in curve.pieces]


def _piece(piece: Piece) -> dict[str, Any]:
    low, high = (None if abs(end) == FAR else end for end in piece.domain.ends)
    return {
        "from": exact(low),
        "from_open": piece.domain.low_open,
        "to": exact(high),
        "to_open": piece.domain.high_open,
        "at_zero": exact(piece.at_zero),
        "slope": exact(piece.slope),
    }


def _expr(tree: Expr) -> dict[str, Any]:
    if isinstance(tree, Const):
        return {"number": exact(tree.value)}
    if isinstance(tree, Ref):
        return {"figure": name_of(tree)}
    return {"op": tree.sign, "args": [_expr(arg) for arg in tree.args]}


def _above(node: Above) -> dict[str, Any]:
    built = node.whole.total
    return {"id": node.id, "tree": _node(built.node), "max": exact(built.most)}


def _total(card: Scorecard, total: Above) -> dict[str, Any]:
    head, whole = card.rulebook.head, total.whole
    plain = card.exact[0] if card.exact and head.index_rounding.exact else card.index
    return {
        "tree": _node(whole.total.node),
        "max": exact(whole.total.most),
        "percent": list(whole.percent),
        "rounding": None if whole.rounding is None else _rounding(whole.rounding),
        "given": {ref.name: exact(worth) for ref, worth in total.points.items()},
        "now": exact(card.sums.exact.points),
        "index_scale": exact(head.index_scale),
        "index_rounding": _rounding(head.index_rounding),
        "index": exact(plain),
        "index_reason": card.index_gap.value if card.index_gap else None,
        "grades": [
            {
                "name": grade.name,
                "from": exact(grade.from_),
                "when": _expr(grade.when.tree) if grade.when else None,
            }
            for grade in head.grades
        ],
        "grade": card.grade,
    }


def _rounding(rounding: Rounding) -> dict[str, Any]:
    return {"step": None if rounding.exact else exact(rounding.step), "mode": rounding.mode}

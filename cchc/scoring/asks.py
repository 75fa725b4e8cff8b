"""What a criterion asks for: of its own row, of others, of the body, of the period before."""

from __future__ import annotations

from cchc.model.expression import Expr, Ref, refs
from cchc.model.kept import Kept
from cchc.model.rulebook import Criterion
from cchc.scoring.evaluate import formula
from cchc.scoring.tree import expressions

OF_THE_ROW = ("own", "figure")
"""Where what a rule measures stands in the row itself."""
_ASKS: Kept[tuple[Ref, ...]] = Kept()


def asked(criterion: Criterion) -> tuple[Expr, ...]:
    """All that a criterion measures or asks, by its rule and by what it applies to."""
    own_condition = () if criterion.applies is None else (criterion.applies.tree,)
    return (*expressions(formula(criterion)), *own_condition)


def asks(criterion: Criterion) -> tuple[Ref, ...]:
    """The names in all that, each once."""
    return _ASKS.of(
        criterion, None, lambda: tuple(dict.fromkeys(r for t in asked(criterion) for r in refs(t)))
    )


def beside(criterion: Criterion) -> tuple[Ref, ...]:
    """Those of them that stand for what no figure of the row says."""
    return tuple([ref for ref in asks(criterion) if ref.source not in OF_THE_ROW])

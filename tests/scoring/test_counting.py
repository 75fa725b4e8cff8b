"""What rows come to in whole numbers is what the tree of their node gives."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.expression import Const
from cchc.scoring.counting import counted
from cchc.scoring.curve import ITSELF, level
from cchc.scoring.measuring import ONE
from cchc.scoring.tree import Branch, Leaf, Mixed, Node, Rounded, points_at
from cchc.scoring.whole import GIVEN, of

pytestmark = pytest.mark.slow
UNIT, ROWS = 10_000, 5
FRACTIONS = st.fractions(-20, 20, max_denominator=12)
ROW = st.integers(0, ROWS - 1).map(lambda i: Leaf(of(str(i)), ITSELF, GIVEN, None))
LEVEL = FRACTIONS.map(lambda x: Leaf(Const(Fraction(0), "0"), level(x), GIVEN, None))
STEPS = st.sampled_from([Decimal("0.01"), Decimal("0.1"), Decimal("0.5"), Decimal(1)])
MODES = st.sampled_from(["half_up", "half_even", "down", "up"])


def above(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Nodes put together, or rounded."""
    weights = st.fractions(Fraction(1, 7), 3, max_denominator=7) | st.just(ONE)
    branches = st.lists(st.builds(Branch, nodes, weights), min_size=1, max_size=4).map(tuple)
    signs = st.sampled_from(["sum", "mean", "best", "worst"])
    ends = st.none() | FRACTIONS
    return st.builds(Rounded, nodes, STEPS, MODES) | st.builds(
        Mixed, signs, branches, FRACTIONS, ends, ends
    )


@given(
    st.recursive(ROW | LEVEL, above, max_leaves=12),
    st.lists(st.integers(-50_000, 50_000), min_size=ROWS, max_size=ROWS),
)
def test_a_node_in_whole_numbers(node: Node, rows: list[int]) -> None:
    found = counted(node, {str(i): i for i in range(ROWS)}, UNIT)
    at = {of(str(i)): Fraction(units, UNIT) for i, units in enumerate(rows)}
    assert found is not None
    assert found.points(rows) == points_at(node, at)

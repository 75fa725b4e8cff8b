"""The fewest moves that a page finds: those of the forecast."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.moves import Need, fewest
from cchc.reporting.whatif_data import body_data, movable, rules_data
from cchc.reporting.whatif_page import moves_data
from tests.analysis.test_books import CASES as BOOKS
from tests.analysis.test_books import card_of
from tests.conftest import CI
from tests.reporting.browser import Page
from tests.reporting.moving import scripts
from tests.reporting.test_curve_json import specs
from tests.support import some

FEWEST = """
return arguments[0].map(([rules, body, rows, uneven, goals]) => goals.map((goal) => {
  const base = Exact.total(rules, body, {});
  const together = (points) => Exact.decimal(Exact.less(Exact.total(rules, body, points), base));
  const found = Moves.fewest(rows, rules.round, Exact.read(goal), uneven ? together : null);
  const said = (x) => x && Exact.written(x);
  return [said(found.attainable), said(found.total), found.moves && found.moves.map((one) =>
    [one.row.id, said(one.level.points), said(one.level.gain), said(one.level.measure)])];
}));
"""


@pytest.mark.slow
def test_the_fewest_moves_are_those_of_the_forecast(page: Page) -> None:
    rng = random.Random(19 if CI else None)
    asked, should = [], []
    for spec in (*some([param.values[0] for param in BOOKS], 3), *some([*specs()], 3)):
        gaps = gap_analysis(card_of(spec))
        found = forecast(gaps)
        lost = sum((max(row.lost, Decimal(0)) for row in found.rows), Decimal(0))
        goals = [Decimal(rng.randint(1, 100)) * lost / 100 for _ in range(12 if CI else 3)]
        goals = [goal.quantize(Decimal("0.01")) + Decimal("0.01") for goal in goals]
        rows = moves_data(found)
        uneven = found.effect is not None
        asked.append(
            [
                rules_data(movable(gaps)),
                body_data(movable(gaps)),
                rows,
                uneven,
                [str(Fraction(goal)) for goal in goals],
            ]
        )
        should.append([told(fewest(found, goal)) for goal in goals])
    page.post("url", url="about:blank")
    page.run(scripts("exact", "moves"))
    answers = page.run(FEWEST, asked)
    pairs = [
        pair
        for mine, theirs in zip(answers, should, strict=True)
        for pair in zip(mine, theirs, strict=True)
    ]
    assert [pair for pair in pairs if pair[0] != pair[1]] == []
    assert sum(len(theirs[2] or ()) for _, theirs in pairs) > 5


def told(need: Need) -> list[Any]:
    """A need as the script gives it."""
    moves = need.moves
    total = None if moves is None else str(Fraction(need.total))
    return [
        str(Fraction(need.attainable)),
        total,
        moves
        and [
            [
                move.row.criterion.id,
                str(Fraction(move.level.points)),
                str(Fraction(move.level.gain)),
                str(move.level.measure),
            ]
            for move in moves
        ],
    ]

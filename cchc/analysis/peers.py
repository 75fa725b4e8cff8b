"""A body among those that it is ranked with."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from cchc.analysis.blocks import Block, block_of
from cchc.analysis.board import Board, board
from cchc.analysis.ranking import RankedBlock, rank, wanted
from cchc.analysis.standing import Standing
from cchc.analysis.standings import Standings
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.error import DataError
from cchc.model.period import Period


class Peers(NamedTuple):
    """A block in order, and what its bodies have of every criterion."""

    block: RankedBlock
    board: Board

    def body(self, name: str) -> int | None:
        """Where a body stands on the board."""
        ids = (one.body for one in self.board.bodies)
        return next((i for i, one in enumerate(ids) if one == name), None)


def peers(case: Case, fit: Callable[[Case], bool]) -> Peers | None:
    """The block of a body in its period, in order; None where no other body has scores, or those of
    one cannot be read or are not fit to be scored.
    """
    dataset = case.dataset
    block = block_of(dataset, case.body, case.rulebook.content)
    return _peers(dataset, case.period, block, fit)


@lru_cache(maxsize=8)
def _peers(
    dataset: Dataset, period: Period, block: Block, fit: Callable[[Case], bool]
) -> Peers | None:
    """Ranked once, for any number of its bodies."""
    asked = [
        scored
        for scored in dataset.scored
        if scored.period == period
        and (book := dataset.rulebook(scored.rulebook)) is not None
        and block_of(dataset, scored.body, book.content) == block
    ]
    if len(asked) < 2:
        return None
    known = Standings(dataset, None, fit)
    found: list[tuple[Scored, Standing]] = []
    for one in wanted(dataset, asked):
        try:
            standing = known.of(one)
        except DataError:
            return None
        if standing is None:
            return None
        found.append((one, standing))
    ranking = rank(dataset, found)
    own = next((each for each in ranking.blocks if each.block == block), None)
    return None if own is None else Peers(own, board(own))

"""The rows of bodies of a table as what can be moved: figures as they are written, where a row is no
more than one of them on one curve; any other is a row of the exact engine.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.bulk import Bulk
from cchc.analysis.cell import Cell
from cchc.analysis.in_tables import InTables
from cchc.analysis.packed import Layout
from cchc.analysis.ranking import RankedBlock, Ranking
from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import Scorecard, card_of, scored_rows
from cchc.analysis.standing import GIVEN, asked_of
from cchc.analysis.worth import PER_POINT
from cchc.model.appraisal import Evidence, Voice, figure_text
from cchc.model.dataset import Case, Scored
from cchc.model.expression import Ref
from cchc.model.rulebook import Criterion
from cchc.model.rules import Scale
from cchc.scoring.evaluate import formula
from cchc.scoring.tree import Leaf

ASIDE = "-"
"""The figure of a row that does not apply."""
BARE = (Scale.SHARE, Scale.COUNT, Scale.QUANTITY, Scale.MET)
"""In what a figure without a name is measured; states have names."""


class Plainly(NamedTuple):
    """A row of one figure: as data write it ("12/40", "24.3%", "met"; nothing where there is none),
    and the points that count, where they are not what its rule gives the figure.
    """

    criterion: str
    figure: str
    points: Fraction | None
    left_out: bool = False


Movable = Plainly | ScoredRow


class MovableRows:
    """The rows of the bodies of a block, body by body."""

    def __init__(self, ranking: Ranking, block: RankedBlock) -> None:
        self.dataset, self.voice, self.period = ranking.dataset, ranking.voice, ranking.period
        self.book = block.rulebook
        self.bare = frozenset(c.id for c in self.book.criteria if bare(c))
        self.tables = InTables(
            self.dataset, self.voice, lambda _: ()
        )  # ranked, so nothing is wrong
        self.read: dict[int, _Read] = {}

    def of(self, body: str) -> Iterator[Movable]:
        """The rows of a body of the block, in the order of its scores."""
        bulk = self.tables.of(self._scored(body))
        if bulk is not None and (rows := bulk.rows(body)) is not None:
            if id(bulk) not in self.read:
                self.read[id(bulk)] = _Read(bulk, self.bare, self.voice)
            return (self.read[id(bulk)].row(*row) for row in rows)
        return (self._plainly(row) for row in self._exact(self._case(body)))

    def card(self, body: str) -> Scorecard:
        """A body by the exact engine, with the points that count here."""
        case = self._case(body)
        return card_of(case, self._exact(case))

    def _case(self, body: str) -> Case:
        return asked_of(self.dataset.take(self._scored(body)), self.voice)

    def _exact(self, case: Case) -> Iterator[ScoredRow]:
        rows = scored_rows(case)
        return (row.heard(self.voice) for row in rows) if self.voice in GIVEN else rows

    def _scored(self, body: str) -> Scored:
        return next(
            one
            for one in self.dataset.scores_of(body)
            if one.period == self.period and one.rulebook == self.book.head.id
        )

    def _plainly(self, row: ScoredRow) -> Movable:
        """A row of the exact engine as what it is, if it is no more."""
        if row.criterion.id not in self.bare or row.criterion.times != 1 or row.unscored:
            return row
        points = row.exact[0] if row.voice is not Voice.RECOMPUTED and row.exact else None
        figure = _figure(row.given.evidence)
        if figure is None or (points is None and figure.startswith("<")):
            return row
        return Plainly(row.criterion.id, figure, points, row.left_out)


def bare(criterion: Criterion) -> bool:
    """True where all that a rule asks is one figure that has no name, or a judgement."""
    node = formula(criterion)
    if criterion.applies is not None or criterion.rule is None:
        return False
    if node is None:
        return not criterion.figures
    own = isinstance(node, Leaf) and node.expr == Ref("own", "") and node.part is None
    return own and criterion.rule.scale in BARE


def _figure(evidence: Evidence | None) -> str | None:
    """A figure as data write it; None for several, and for a quantity that is no number."""
    if evidence is None:
        return ""
    if evidence.number is not None and evidence.number.kind != "number":
        return None
    return ASIDE if evidence.not_applicable else figure_text(evidence)


class _Read:
    """The rows of a table."""

    def __init__(self, bulk: Bulk, bare: frozenset[str], voice: Voice | None) -> None:
        self.bulk, self.bare, self.voice = bulk, bare, voice
        self.texts = _Texts(bulk.layout)
        self.odd: dict[tuple[str, str], ScoredRow] = {}

    def row(self, criterion: str, said: str, cell: Cell) -> Movable:
        """A row by what stands behind its criterion, and what it counts."""
        if criterion not in self.bare:
            return self._odd(criterion, said)
        if cell.voice is Voice.RECOMPUTED:
            return Plainly(criterion, self.texts[said], None)
        points = None if cell.ends is None else Fraction(cell.ends[1]) / PER_POINT
        return Plainly(criterion, self.texts[said], points, cell.out)

    def _odd(self, criterion: str, said: str) -> ScoredRow:
        key = criterion, said
        if key not in self.odd:
            bodies = self.bulk.bodies
            assert bodies is not None
            found = bodies.asking.row(f"{criterion}{self.bulk.layout.apart}{said}")
            assert found is not None
            row = found[0]
            self.odd[key] = row if self.voice not in GIVEN else row.heard(self.voice)
        return self.odd[key]


class _Texts(dict[str, str]):
    """Figures as data write them, by what stands in a plain row behind its criterion."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self.apart, self.at = layout.apart, layout.columns

    def __missing__(self, said: str) -> str:
        cells = [*said.split(self.apart), ""]
        names = ("count", "of", "missing", "rate", "met", "not_applicable")
        count, of, missing, rate, met, aside = (cells[self.at[name]] for name in names)
        if aside:
            found = ASIDE
        elif rate:
            found = rate
        elif met:
            found = "met" if met == "true" else "not_met"
        elif of:
            found = f"{count or int(of) - int(missing)}/{of}"
        else:
            found = count
        return self.setdefault(said, found)

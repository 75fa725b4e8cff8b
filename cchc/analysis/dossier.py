"""What a body can put before the council: rows that are contested, or worth asking, and their points."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.model.appraisal import Claim, Evidence, Voice
from cchc.model.rulebook import Passage
from cchc.scoring.evaluate import Outcome

ZERO = Decimal(0)


class Ground(StrEnum):
    """Why a row is put forward: the body claims another figure; the council's own figure gives more by
    the rule; it may, within what was printed; the body gave itself more.
    """

    CLAIM = "claim"
    RULE = "rule"
    PRECISION = "precision"
    SELF = "self"


@dataclass(frozen=True)
class Plea:
    """A row that is put forward, and the points that are asked for (None: not known yet)."""

    row: ScoredRow
    ground: Ground
    asked: Decimal | None

    @property
    def stake(self) -> Decimal | None:
        """The points beyond those given."""
        given = self.row.given.appraised
        return None if self.asked is None or given is None else self.asked - given

    @property
    def claim(self) -> Claim | None:
        """What it leans on where the body claims another figure than the council was given."""
        return self.row.given.claim if self.ground is Ground.CLAIM else None

    @property
    def evidence(self) -> Evidence | None:
        """The figure that it leans on."""
        return self.claim.evidence if self.claim else self.row.given.evidence

    @property
    def outcome(self) -> Outcome | None:
        """What the rule gives that figure."""
        return self.row.outcomes.get(Voice.CLAIMED if self.claim else Voice.RECOMPUTED)

    @property
    def document(self) -> Passage | None:
        """The document that shows it; None where none is named."""
        return self.claim.document if self.claim else self.row.given.document


@dataclass(frozen=True)
class Dossier:
    """The rows that are put forward, in the order of the criteria."""

    card: Scorecard
    pleas: tuple[Plea, ...]

    @property
    def stake(self) -> Decimal:
        """The points beyond those given, of the rows whose points count and are known."""
        counted = (one.stake for one in self.pleas if one.row.counts)
        return sum((stake for stake in counted if stake is not None), ZERO)

    @property
    def bare(self) -> tuple[Plea, ...]:
        """The rows that no document is named for."""
        return tuple(one for one in self.pleas if one.document is None)


def dossier(card: Scorecard) -> Dossier:
    """What a body can put before the council."""
    pleas = map(plea, card.rows)
    return Dossier(card, tuple(one for one in pleas if one is not None))


def plea(row: ScoredRow) -> Plea | None:
    """The strongest ground to ask for more points in a row, None where there is none. A row to which
    the rule gives less than the council did is none.
    """
    given, outcome = row.given.appraised, row.outcome
    if given is None:  # nothing was refused yet
        return None
    if row.given.claim is not None:
        claimed = row.points(Voice.CLAIMED)
        return Plea(row, Ground.CLAIM, claimed) if claimed is None or claimed > given else None
    if outcome is not None and row.verdict is Verdict.DIFFERS and outcome.low > given:
        return Plea(row, Ground.RULE, outcome.low if outcome.nominal is None else outcome.nominal)
    worth = row.worth_asking
    if worth is not None and worth > 0:
        return Plea(row, Ground.PRECISION, given + worth)
    own = row.given.self_assessed
    return Plea(row, Ground.SELF, own) if own is not None and own > given else None

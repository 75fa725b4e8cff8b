"""A folder of data files, read, and its cases: what the analyses and the checks are given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cchc.model.appraisal import Appraisal
from cchc.model.error import DataError, Refusal
from cchc.model.kinds import KINDS
from cchc.model.notes import DataFile
from cchc.model.period import Period
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.model.units import NO_LOSS, Group, Unit, Units

if TYPE_CHECKING:  # a run without a plan or a scenario should not pay for their models
    from cchc.model.plan import Plan
    from cchc.model.scenario import Scenarios


@dataclass(frozen=True, eq=False)
class Case:
    """One body in one period under one rulebook, joined once from the files of a folder."""

    dataset: Dataset
    rulebook: Sourced[Rulebook]
    scores: Sourced[Appraisal]
    plan: Sourced[Plan] | None = None

    @property
    def body(self) -> str:
        """The id of the body that is scored."""
        return self.scores.content.body

    @property
    def name(self) -> str:
        """The name of the body, or its id where no registry knows it."""
        return self.dataset.name(self.body)

    @property
    def period(self) -> Period:
        """The period that the scores are of."""
        return self.scores.content.period

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units that may carry a loss of the body: not the body itself, nor what lies outside
        or above, nor another body with scores of its own, unless the body's rows name it.
        """
        named = {unit for row in self.scores.content.rows for unit in row.responsible}
        others = set(self.dataset.scored_bodies) - named | {self.body}
        return tuple(
            party
            for party in self.dataset.parties
            if isinstance(party, Unit) and party.kind not in NO_LOSS and party.id not in others
        )


@dataclass(frozen=True, eq=False)
class Dataset:
    """Every file of a folder, by kind, in file name order."""

    folder: str
    shipped: bool
    rulebooks: tuple[Sourced[Rulebook], ...] = ()
    appraisals: tuple[Sourced[Appraisal], ...] = ()
    units: tuple[Sourced[Units], ...] = ()
    plans: tuple[Sourced[Plan], ...] = ()
    scenarios: tuple[Sourced[Scenarios], ...] = ()

    @property
    def files(self) -> tuple[Sourced[DataFile], ...]:
        """Every file that was read."""
        kept: Iterable[tuple[Sourced[Any], ...]] = (getattr(self, k.field) for k in KINDS.values())
        return tuple(file for files in kept for file in files)

    @property
    def change_notes(self) -> frozenset[str]:
        """Every note about changed figures, with its date."""
        told = (change for file in self.files for change in file.content.changes)
        return frozenset(f"{change.date}: {change.note}" for change in told)

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The appraisals whose rulebook is here, each joined with its rulebook and its plan, in the
        order of the files; the checks tell of the others.
        """
        books: dict[str, Sourced[Rulebook]] = {}
        for book in self.rulebooks:
            books.setdefault(book.content.head.id, book)
        plans: dict[tuple[str, Period], Sourced[Plan]] = {}
        for plan in self.plans:
            plans.setdefault((plan.content.body, plan.content.about), plan)
        return tuple(
            Case(self, books[s.rulebook], given, plans.get((s.body, s.period)))
            for given in self.appraisals
            if (s := given.content).rulebook in books
        )

    @property
    def unjoined(self) -> tuple[Sourced[Appraisal], ...]:
        """The appraisals whose rulebook is not here."""
        joined = {case.scores.source.file for case in self.cases}
        return tuple(given for given in self.appraisals if given.source.file not in joined)

    def case(self, body: str | None = None, period: str | int | Period | None = None) -> Case:
        """The case of a body (any way to write its name; by default the only one with scores) in a
        period (`2025`, `2025-Q3`, `2026-08`; by default the body's latest).

        Raises `DataError` where there is none, or several bodies to choose from.
        """
        from cchc.model.choice import choose

        found = choose(self, body, period)
        if isinstance(found, Refusal):
            raise DataError((), found)
        return found

    def joined(self, body: str, period: Period) -> Case | None:
        """The case of a body, by its id, in a period, or None."""
        return next((c for c in self.cases if (c.body, c.period) == (body, period)), None)

    def appraisal(self, body: str, period: Period) -> Sourced[Appraisal] | None:
        """The scores of a body in a period, or None."""
        return next(
            (a for a in self.appraisals if (a.content.body, a.content.period) == (body, period)),
            None,
        )

    @cached_property
    def scored_bodies(self) -> tuple[str, ...]:
        """The ids of the bodies that have scores, each once."""
        return tuple(dict.fromkeys(given.content.body for given in self.appraisals))

    @cached_property
    def parties(self) -> tuple[Unit | Group, ...]:
        """All units and groups of all registries."""
        return tuple(party for registry in self.units for party in registry.content.parties)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """All groups of all registries."""
        return tuple(group for registry in self.units for group in registry.content.groups)

    @cached_property
    def _names(self) -> dict[str, str]:
        return {party.id: party.name for party in reversed(self.parties)}

    def name(self, party: str) -> str:
        """The name of a unit or group, or its id where no registry knows it."""
        return self._names.get(party, party)

"""A folder of data files, read: what the analyses and the checks are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cchc.model.appraisal import Appraisal
from cchc.model.notes import DataFile
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.model.units import Group, Unit, Units

if TYPE_CHECKING:  # a run without a plan should not pay for its model
    from cchc.model.plan import Plan


class Dataset(NamedTuple):
    """Every file of a folder, by kind, in file name order."""

    folder: str
    shipped: bool
    rulebooks: tuple[Sourced[Rulebook], ...] = ()
    appraisals: tuple[Sourced[Appraisal], ...] = ()
    units: tuple[Sourced[Units], ...] = ()
    plans: tuple[Sourced[Plan], ...] = ()

    @property
    def files(self) -> tuple[Sourced[DataFile], ...]:
        """Every file that was read."""
        return (*self.rulebooks, *self.appraisals, *self.units, *self.plans)

    @property
    def change_notes(self) -> frozenset[str]:
        """Every note about changed figures, with its date."""
        told = (change for file in self.files for change in file.content.changes)
        return frozenset(f"{change.date}: {change.note}" for change in told)

    def rulebook(self, rulebook: str) -> Sourced[Rulebook] | None:
        """The rulebook with this id, or None."""
        return next((r for r in self.rulebooks if r.content.rulebook.id == rulebook), None)

    def appraisal(self, year: int) -> Sourced[Appraisal] | None:
        """The appraisal of a year, or None."""
        return next((a for a in self.appraisals if a.content.year == year), None)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have an appraisal, in order."""
        return tuple(sorted({a.content.year for a in self.appraisals}))

    def plan(self, about_year: int) -> Sourced[Plan] | None:
        """The plan about the losses of a year, or None."""
        return next((p for p in self.plans if p.content.about_year == about_year), None)

    @property
    def parties(self) -> tuple[Unit | Group, ...]:
        """All units and groups of all registries."""
        return tuple(party for registry in self.units for party in registry.content.parties)

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups of all registries."""
        return tuple(group for registry in self.units for group in registry.content.groups)

    def name(self, party: str) -> str:
        """The name of a unit or group, or its id where no registry knows it."""
        return next((p.name for p in self.parties if p.id == party), party)

"""A folder of data files, read: what the analyses and the checks are given."""

from __future__ import annotations

from typing import NamedTuple

from cchc.model.appraisal import Appraisal
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.model.units import Units


class Dataset(NamedTuple):
    """Every file of a folder, by kind, in file name order."""

    folder: str
    shipped: bool
    rulebooks: tuple[Sourced[Rulebook], ...] = ()
    appraisals: tuple[Sourced[Appraisal], ...] = ()
    units: tuple[Sourced[Units], ...] = ()

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

    def name(self, party: str) -> str:
        """The name of a unit or group, or its id where no registry knows it."""
        found = (units.content.find(party) for units in self.units)
        return next((f.name for f in found if f is not None), party)

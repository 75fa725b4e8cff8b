"""The kinds of data file, in one table: the name in the schema line, the model, where it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from cchc.model.fields import Frozen
from cchc.model.tuples import NamedTuple


class FileKind(NamedTuple):
    """A kind of data file. Its model is imported when first asked for: a run that needs no plan
    should not pay for the plan's model.
    """

    module: str
    model_name: str
    field: str
    """Its field in `Dataset`."""
    needed: bool = False
    """True where a folder without such a file cannot be used."""
    instead: str = ""
    """The kind that may stand in its place where it is needed."""
    partial: bool = False
    """True where what is left says nothing false without an item that is still open."""

    @property
    def model(self) -> type[Frozen]:
        """The model of the whole file."""
        found: type[Frozen] = getattr(import_module(f"cchc.model.{self.module}"), self.model_name)
        return found


KINDS: Mapping[str, FileKind] = {
    "criteria": FileKind("rulebook", "Rulebook", "rulebooks", needed=True),
    "appraisal": FileKind("appraisal", "Appraisal", "appraisals", needed=True, instead="scores"),
    "units": FileKind("units", "Units", "units"),
    "plan": FileKind("plan", "Plan", "plans", partial=True),
    "actuals": FileKind("actuals", "Actuals", "actuals", partial=True),
    "scenario": FileKind("scenario", "Scenarios", "scenarios", partial=True),
    "scores": FileKind("scores", "Scores", "scores"),
}

"""Cases for tests: the one of a data set, or one joined from models made in a test."""

from __future__ import annotations

from cchc.model.appraisal import Appraisal
from cchc.model.dataset import Case, Dataset
from cchc.model.plan import Plan
from cchc.model.rulebook import Rulebook
from cchc.model.source import Source, Sourced
from cchc.model.units import Units

NOWHERE = Source("test.yaml", {}, {})


def only_case(dataset: Dataset) -> Case:
    """The case of a data set that has one."""
    (case,) = dataset.cases
    return case


def joined(
    book: Rulebook,
    given: Sourced[Appraisal],
    plan: Plan | None = None,
    units: tuple[Sourced[Units], ...] = (),
) -> Case:
    """A data set of these models alone, and its case."""
    plans = (Sourced(plan, NOWHERE),) if plan else ()
    return only_case(Dataset("x", False, (Sourced(book, NOWHERE),), (given,), units, plans))

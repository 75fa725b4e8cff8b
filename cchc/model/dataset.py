"""A folder of data files, read, and its cases: what the analyses and the checks are given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cchc.model.appraisal import Appraisal, ScoreHead
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError, Refusal
from cchc.model.held import Held
from cchc.model.kinds import KINDS
from cchc.model.notes import DataFile
from cchc.model.period import Period
from cchc.model.rulebook import Rulebook
from cchc.model.source import Path, Source, Sourced
from cchc.model.tuples import NamedTuple
from cchc.model.units import NO_LOSS, Group, Office, Unit, Units

if TYPE_CHECKING:  # a run without a plan or a scenario should not pay for their models
    from cchc.model.actuals import Actuals
    from cchc.model.plan import Plan
    from cchc.model.scenario import Scenarios
    from cchc.model.scores import Scores, ScoreTable


class Scored(NamedTuple):
    """A body that has scores in a period, and where it says so; in a table, or a file of its own."""

    body: str
    period: Period
    rulebook: str
    source: Source
    at: Path
    table: ScoreTable | None = None


class Case(Held):
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

    @cached_property
    def before(self) -> Appraisal | None:
        """The scores of the body in the period of the same length that ended last before this one.
        Raises `DataError` where their lines in a table cannot be read.
        """
        found = self.dataset.earlier(self.body, self.period)
        return None if found is None else self.dataset.take(found).scores.content

    @property
    def actuals(self) -> tuple[Sourced[Actuals], ...]:
        """What is measured while its plan is carried out, file by file; nothing where it has none."""
        if self.plan is None:
            return ()
        own = (self.body, self.plan.content.year)
        kept = self.dataset.actuals
        return tuple(one for one in kept if (one.content.body, one.content.plan_year) == own)

    @property
    def tabled(self) -> bool:
        """True where its rows are lines of a table."""
        return all(given is not self.scores for given in self.dataset.appraisals)

    @property
    def alone(self) -> Dataset:
        """Its scores with the rulebooks and units, and no others; the case knows the whole still."""
        nothing: Any = {"plans": (), "actuals": (), "scenarios": (), "scores": (), "tables": ()}
        return replace(self.dataset, appraisals=(self.scores,), alone=self, **nothing)

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


class Dataset(Held):
    """Every file of a folder, by kind, in file name order."""

    folder: str
    shipped: bool
    rulebooks: tuple[Sourced[Rulebook], ...] = ()
    appraisals: tuple[Sourced[Appraisal], ...] = ()
    units: tuple[Sourced[Units], ...] = ()
    plans: tuple[Sourced[Plan], ...] = ()
    actuals: tuple[Sourced[Actuals], ...] = ()
    scenarios: tuple[Sourced[Scenarios], ...] = ()
    scores: tuple[Sourced[Scores], ...] = ()
    tables: tuple[ScoreTable, ...] = ()
    alone: Case | None = None
    """The only case, where it is looked at by itself."""
    todo: tuple[Diagnostic, ...] = ()
    """A finding for each value that is still open."""

    @property
    def held(self) -> bool:
        """True where an open value keeps out what nothing is reckoned without."""
        return any(one.fails for one in self.todo)

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
        order of the files; the checks tell of the others. Those in tables are joined one by one: see
        `case` and `every_case`.
        """
        if self.alone is not None:
            return (self.alone,)
        return tuple(
            Case(self, self._books[s.rulebook], given, self._plans.get((s.body, s.period)))
            for given in self.appraisals
            if (s := given.content).rulebook in self._books
        )

    @cached_property
    def _books(self) -> dict[str, Sourced[Rulebook]]:
        return {book.content.head.id: book for book in reversed(self.rulebooks)}

    @cached_property
    def _plans(self) -> dict[tuple[str, Period], Sourced[Plan]]:
        plans = reversed(self.plans)
        return {(plan.content.body, plan.content.about): plan for plan in plans}

    def rulebook(self, name: str) -> Sourced[Rulebook] | None:
        """The rulebook of an id, or None."""
        return self._books.get(name)

    def every_case(self) -> Iterator[Case]:
        """The cases, then one by one those of the bodies in tables. Raises `DataError`."""
        yield from self.cases
        for scored in self.scored:
            if scored.table is not None and scored.rulebook in self._books:
                yield self.take(scored)

    @property
    def heads(self) -> tuple[Sourced[ScoreHead], ...]:
        """What the files of scores say of all their scores."""
        return (*self.appraisals, *self.scores)

    @cached_property
    def scored(self) -> tuple[Scored, ...]:
        """Each body with scores and their period: of the files, then of the tables."""
        found = [
            Scored(s.body, s.period, s.rulebook, given.source, ("body",))
            for given in self.appraisals
            if (s := given.content)
        ]
        for table in self.tables:
            head, source = table.head.content, table.source
            found += (
                Scored(body, head.period, head.rulebook, source, ("bodies", body), table)
                for body in table.lines.names
            )
        return tuple(found)

    def take(self, scored: Scored) -> Case:
        """The case of a body whose rulebook is here. Raises `DataError` where its lines in a table
        cannot be read.
        """
        if scored.table is None:
            return next(c for c in self.cases if c.scores.source is scored.source)
        book = self._books[scored.rulebook]
        given = scored.table.scores(scored.body, book.content)
        return Case(self, book, given, self._plans.get((scored.body, scored.period)))

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

    def earlier(self, body: str, period: Period) -> Scored | None:
        """The scores of a body, by its id, in the period of the same length that ended last before
        another one; None where there are none, or their rulebook is not here.
        """
        given = [
            scored
            for scored in self.scores_of(body)
            if scored.period.months == period.months and scored.period.ends < period.begins
        ]
        last = max((scored.period for scored in given), default=None)
        known = (s for s in given if s.period == last and s.rulebook in self._books)
        return next(known, None)

    def joined(self, body: str, period: Period) -> Case | None:
        """The case of a body, by its id, in a period, or None."""
        given = [s for s in self.scores_of(body) if s.period == period]
        known = [s for s in given if s.rulebook in self._books]
        return self.take(known[0]) if known else None

    def head(self, body: str, period: Period) -> Sourced[ScoreHead] | None:
        """What is said of all the scores that those of a body in a period stand among, or None."""
        for scored in self.scores_of(body):
            if scored.period == period:
                if scored.table is not None:
                    return scored.table.head
                return next(a for a in self.appraisals if a.source is scored.source)
        return None

    def scores_of(self, body: str) -> tuple[Scored, ...]:
        """The scores of a body, by its id."""
        return tuple(self._scored.get(body, ()))

    @cached_property
    def _scored(self) -> dict[str, list[Scored]]:
        found: dict[str, list[Scored]] = {}
        for scored in self.scored:
            found.setdefault(scored.body, []).append(scored)
        return found

    @cached_property
    def scored_bodies(self) -> tuple[str, ...]:
        """The ids of the bodies that have scores, each once."""
        return tuple(self._scored)

    @cached_property
    def parties(self) -> tuple[Unit | Group, ...]:
        """All units and groups of all registries."""
        return tuple(party for registry in self.units for party in registry.content.parties)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """All groups of all registries."""
        return tuple(group for registry in self.units for group in registry.content.groups)

    @property
    def offices(self) -> tuple[Sourced[Units], ...]:
        """The registries that say who issues documents."""
        return tuple(registry for registry in self.units if registry.content.office is not None)

    @property
    def office(self) -> Office | None:
        """Who issues documents; None where no registry says it, or several do."""
        return self.offices[0].content.office if len(self.offices) == 1 else None

    @cached_property
    def _names(self) -> dict[str, str]:
        return {party.id: party.name for party in reversed(self.parties)}

    def name(self, party: str) -> str:
        """The name of a unit or group, or its id where no registry knows it."""
        return self._names.get(party, party)

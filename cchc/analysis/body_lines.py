"""Which bodies score themselves in a period, by which rulebook, and what a form asks each of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from cchc.analysis.blocks import LEVEL_OF, units
from cchc.analysis.facts import facts
from cchc.model.appraisal import Appraisal
from cchc.model.body_form import BodyAsked, Line
from cchc.model.dataset import Case, Dataset
from cchc.model.expression import flags, refs
from cchc.model.kept import Kept
from cchc.model.period import Period
from cchc.model.rulebook import Criterion, Reference, Rulebook
from cchc.model.rules import parts_of
from cchc.model.source import Source, Sourced
from cchc.model.units import Unit
from cchc.scoring.asks import asked
from cchc.scoring.evaluate import formula, wanted_parts
from cchc.scoring.measuring import Known, NoCasesError, UnknownError, nominals, value
from cchc.scoring.tree import conditions

_LINES = Kept[tuple[Line, ...]]()
"""Of a criterion, which asks all bodies for the same."""


class ManyBooksError(Exception):
    """Several rulebooks hold for a body in the period."""

    def __init__(self, body: str, books: tuple[str, ...]) -> None:
        super().__init__(body)
        self.body, self.books = body, books


class Scorer(NamedTuple):
    """A body that scores itself, and the rulebook by which it does."""

    unit: Unit
    book: Sourced[Rulebook]


def scorers(dataset: Dataset, period: Period) -> Iterator[Scorer]:
    """The bodies of the registry that a rulebook of the period is for, in the order of the files.
    Raises `ManyBooksError`.
    """
    books = [book for book in dataset.rulebooks if period.year in book.content.head.valid]
    scored = set(dataset.scored_bodies)
    for unit in units(dataset).values():
        began = unit.valid_from is None or unit.valid_from <= period.ends
        lasts = unit.valid_to is None or unit.valid_to >= period.ends
        level = LEVEL_OF.get(unit.kind)
        whole = unit.kind == "body" or unit.id in scored
        mine = [book for book in books if whole or level in book.content.head.body_level]
        if not mine or not (began and lasts):
            continue
        if len(mine) > 1:
            mine = [book for book in mine if level in book.content.head.body_level] or mine
        if len(mine) > 1:
            raise ManyBooksError(unit.name, tuple(book.content.head.id for book in mine))
        yield Scorer(unit, mine[0])


class BodyLines:
    """What is asked of a body in a period, and what is known of it before it answers."""

    def __init__(self, dataset: Dataset, period: Period, scorer: Scorer) -> None:
        self.unit, self.book = scorer.unit, scorer.book.content
        empty = Appraisal.model_construct(
            schema_="cchc/appraisal/v1",
            body=scorer.unit.id,
            period_=period,
            rulebook=self.book.head.id,
            published_by=Reference.model_construct(document=""),
            rows_given="all",
            rows=(),
        )
        self.case = Case(dataset, scorer.book, Sourced(empty, Source("", {}, {})))

    def facts(self, criterion: Criterion) -> Known:
        """What the rule is told that no figure of the form says: of the body, of the period before."""
        return facts(self.case, criterion, lambda ref: None)

    def exempt(self, criterion: Criterion) -> bool:
        """True where it is known beforehand that a criterion does not apply to the body."""
        if criterion.applies is None:
            return False
        try:
            return value(criterion.applies.tree, nominals(self.facts(criterion))) == 0
        except (NoCasesError, UnknownError):
            return False

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria that are scored: those with a rule, and those of which nothing is said but a
        maximum.
        """
        inside = self.book.inside
        found = (c for c in self.book.criteria if c.rule is not None or not inside.get(c.id))
        return tuple(c for c in found if c.counts != "information" or formula(c) is not None)

    @property
    def asked(self) -> BodyAsked:
        """All lines of the body's form."""
        lines = (line for one in self.criteria if not self.exempt(one) for line in lines_of(one))
        return BodyAsked(self.unit.id, self.book.head.id, tuple(lines))


def lines_of(criterion: Criterion) -> tuple[Line, ...]:
    """The lines of one criterion: a figure each, at least one."""
    return _LINES.of(criterion, None, lambda: tuple(_lines_of(criterion)))


def _lines_of(criterion: Criterion) -> Iterator[Line]:
    base = Line(
        criterion.id,
        criterion.name,
        criterion.max_points,
        exceed=criterion.may_exceed_full,
        apart=criterion.not_applicable is not None,
    )
    found: list[Line] = []
    names = {part.id: part.name for part in parts_of(criterion.rule)}
    for part, rule in wanted_parts(criterion).items():
        if rule.scale is not None:
            choices = tuple((state.id, state.name) for state in reversed(rule.ranks))
            label = names.get(part, part) if part is not None else ""
            line = base._replace(part=part or "", label=label, scale=rule.scale, choices=choices)
            found.append(line)
    trees = asked(criterion)
    told = (*conditions(formula(criterion)), *(trees[-1:] if criterion.applies else ()))
    yes_no = {ref.name for tree in told for ref in flags(tree) if ref.source == "figure"}
    named = (ref.name for tree in trees for ref in refs(tree) if ref.source == "figure")
    for name in dict.fromkeys((*criterion.figures, *named)):
        label = criterion.figures.get(name, name)
        found.append(base._replace(figure=name, label=label, flag=name in yes_no))
    lines = found or [base]
    yield lines[0]
    yield from (line._replace(first=False) for line in lines[1:])

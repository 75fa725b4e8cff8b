"""What the rows of the bodies of a table are told beside what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.facts import fact_of
from cchc.analysis.rows import measured
from cchc.model.appraisal import Evidence
from cchc.model.dataset import Dataset, Scored
from cchc.model.expression import Ref
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.scores import ScoreTable
from cchc.scoring.figures import named
from cchc.scoring.measuring import Measure, exactly
from cchc.scoring.whole import Amount

Points = Callable[[str], Amount | None]
"""What a body has of a node; None where nothing in it counts."""
Read = Callable[[ScoreTable, str], Evidence | None]
"""The figures that lines of a table give a row."""


class Profile(NamedTuple):
    """The facts of bodies that are alike, by a number of theirs."""

    number: int
    facts: Mapping[Ref, Measure]


class Told(NamedTuple):
    """What a row is told, and what it is known by."""

    key: tuple[object, ...]
    facts: Mapping[Ref, Measure | None]


class Telling:
    """What criteria are told of the bodies of a table, as far as it is known, by what they ask."""

    def __init__(
        self,
        dataset: Dataset,
        table: ScoreTable,
        book: Rulebook,
        asks: Mapping[str, tuple[Ref, ...]],
        read: Read,
    ) -> None:
        self.dataset, self.period, self.book = dataset, table.head.content.period, book
        self.asks, self.read = asks, read
        self.of_body = {r: None for refs in asks.values() for r in refs if r.source == "body"}
        self.profiles: dict[tuple[Fraction | None, ...], Profile] = {}
        self.figures: dict[tuple[int, str, str], Evidence | None] = {}
        self.last: tuple[str, Scored | None, Mapping[str, str]] = "", None, {}

    def profile(self, body: str) -> Profile:
        """The facts of a body."""
        asked = self.of_body
        known = tuple([fact_of(self.dataset, self.book, body, ref.name) for ref in asked])
        found = self.profiles.get(known)
        if found is None:
            pairs = zip(asked, known, strict=True)
            facts = {ref: exactly(fact) for ref, fact in pairs if fact is not None}
            found = self.profiles[known] = Profile(len(self.profiles), facts)
        return found

    def told(self, name: str, body: str, profile: Profile, points: Points) -> Told:
        """What the row of a criterion is told. Raises `DataError` for a period before that cannot be
        read.
        """
        criterion = self.book.find(name)
        assert criterion is not None
        found: dict[Ref, Measure | None] = {}
        key: list[object] = [name, profile.number]
        for ref in self.asks[name]:
            if ref.source == "body":
                found |= {ref: profile.facts[ref]} if ref in profile.facts else {}
                continue
            if ref.source == "last":
                found |= self._before(criterion, ref, body)
            else:
                amount = points(ref.name)
                worth = None if amount is None else measured(ref, amount)
                found |= {} if worth is None else {ref: worth}
            key.append(found.get(ref, ref))
        return Told(tuple(key), found)

    def _before(self, criterion: Criterion, ref: Ref, body: str) -> dict[Ref, Measure | None]:
        """A figure of the period before."""
        scored, texts = self._earlier(body)
        name = criterion.was or criterion.id
        if scored is None:
            return {}
        if scored.table is None:
            row = self.dataset.take(scored).scores.content.find(name)
            evidence = row[1].evidence if row is not None else None
        else:
            key = id(scored.table), name, texts.get(name, "")
            if key not in self.figures:
                self.figures[key] = self.read(scored.table, key[2]) if key[2] else None
            evidence = self.figures[key]
        written = (evidence.figures if evidence is not None else None) or {}
        if ref.name not in written:
            return {}
        exact = ref.name in criterion.exact
        return {ref: named(written[ref.name], criterion.may_exceed_full, exact)}

    def _earlier(self, body: str) -> tuple[Scored | None, Mapping[str, str]]:
        """The scores of a body in the period before, and the lines of each criterion in a table."""
        if self.last[0] != body:
            scored, texts = self.dataset.earlier(body, self.period), dict[str, str]()
            if scored is not None and scored.table is not None:
                lines = scored.table.lines
                for rest in lines.rests(body):
                    name = rest.partition(lines.apart)[0]
                    texts[name] = f"{texts[name]}\n{rest}" if name in texts else rest
            self.last = body, scored, texts
        return self.last[1:]

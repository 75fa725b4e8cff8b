"""Checks across files: the rulebook of each appraisal, one appraisal of a body in a period, units."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.period import Period
from cchc.model.source import Path


def todo(dataset: Dataset) -> Iterator[Diagnostic]:
    """C130, C131: every value is there that a file says is still to come."""
    yield from dataset.todo


def rulebooks(dataset: Dataset) -> Iterator[Diagnostic]:
    """C601: each appraisal names a rulebook that is here once and valid in its year."""
    first: dict[str, str] = {}
    for book in dataset.rulebooks:
        name = book.content.head.id
        if name in first:
            path = ("rulebook", "id")
            yield finding_at("rulebook_twice", book.source, path, rulebook=name, first=first[name])
        first.setdefault(name, book.source.file)
    books = {book.content.head.id: book for book in reversed(dataset.rulebooks)}
    for given in dataset.heads:
        rules = books.get(given.content.rulebook)
        if rules is None:
            known = ", ".join(b.content.head.id for b in dataset.rulebooks) or "–"
            yield finding_at(
                "rulebook_unknown",
                given.source,
                ("rulebook",),
                rulebook=given.content.rulebook,
                known=known,
            )
        elif given.content.year not in rules.content.head.valid:
            yield finding_at(
                "rulebook_not_valid",
                given.source,
                given.content.period_at,
                judged=given.content.period,
                rulebook=given.content.rulebook,
                period=str(rules.content.head.valid),
            )


def former(dataset: Dataset) -> Iterator[Diagnostic]:
    """C212: `was` names a criterion of another rulebook (where there is one), and each once."""
    for book in dataset.rulebooks:
        others = [other.content for other in dataset.rulebooks if other is not book]
        first: dict[str, str] = {}
        for i, criterion in enumerate(book.content.criteria):
            if criterion.was is None:
                continue
            at: Path = ("criteria", i, "was")
            values = {"id": criterion.id, "was": criterion.was}
            if criterion.was in first:
                other = first[criterion.was]
                yield finding_at("was_twice", book.source, at, other=other, **values)
            elif others and all(one.find(criterion.was) is None for one in others):
                yield finding_at("was_unknown", book.source, at, **values)
            first.setdefault(criterion.was, criterion.id)


def years(dataset: Dataset) -> Iterator[Diagnostic]:
    """C602: a folder holds one appraisal of a body in a period."""
    first: dict[tuple[str, Period], str] = {}
    periods = {given.source.file: given.content.period_at for given in dataset.appraisals}
    for one in dataset.scored:
        key = (one.body, one.period)
        if key in first:
            values = {"unit": dataset.name(key[0]), "period": key[1], "first": first[key]}
            at = periods.get(one.source.file, one.at)
            yield finding_at("appraisal_twice", one.source, at, **values)
        first.setdefault(key, one.source.file)


def bodies(dataset: Dataset) -> Iterator[Diagnostic]:
    """C608: the body of a plan is one that has scores in the period that the plan is about."""
    known = {party.id for party in dataset.parties}
    for plan in dataset.plans:
        body, about = plan.content.body, plan.content.about
        others = [one for one in dataset.scored if one.period == about]
        if others and all(one.body != body for one in others) and (body in known or not known):
            first = others[0]
            values = {"body": body, "period": about, "other": first.body}
            values["first"] = first.source.file
            yield finding_at("body_differs", plan.source, ("body",), **values)


def registered(dataset: Dataset) -> Iterator[Diagnostic]:
    """C401: every body stands in the registry (where there is one)."""
    known = {party.id for party in dataset.parties}
    for one in dataset.scored:
        if dataset.units and one.body not in known:
            yield finding_at("unit_unknown", one.source, one.at, unit=one.body)


def responsible(dataset: Dataset) -> Iterator[Diagnostic]:
    """C401: every responsible unit stands in the registry (where there is one)."""
    if not dataset.units:
        return
    known = {party.id for party in dataset.parties}
    for given in dataset.appraisals:
        for i, row in enumerate(given.content.rows):
            for k, unit in enumerate(row.responsible):
                if unit not in known:
                    at: Path = ("rows", i, "responsible", k)
                    yield finding_at("unit_unknown", given.source, at, unit=unit)


def slips(dataset: Dataset) -> Iterator[Diagnostic]:
    """C605: the slips of the documents that the data name, each with what was kept."""
    for file in dataset.files:
        for i, slip in enumerate(file.content.slips):
            values = {"about": slip.about, "says": slip.says, "kept": slip.kept}
            yield finding_at("slip", file.source, ("slips", i), **values)

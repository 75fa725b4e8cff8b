"""Checks across files: the rulebook of each appraisal, one appraisal a year, known units."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic


def rulebooks(dataset: Dataset) -> Iterator[Diagnostic]:
    """C601: each appraisal names a rulebook that is here once and valid in its year."""
    first: dict[str, str] = {}
    for book in dataset.rulebooks:
        name = book.content.rulebook.id
        if name in first:
            path = ("rulebook", "id")
            yield finding_at("rulebook_twice", book.source, path, rulebook=name, first=first[name])
        first.setdefault(name, book.source.file)
    for given in dataset.appraisals:
        rules = dataset.rulebook(given.content.rulebook)
        if rules is None:
            known = ", ".join(b.content.rulebook.id for b in dataset.rulebooks) or "–"
            yield finding_at(
                "rulebook_unknown",
                given.source,
                ("rulebook",),
                rulebook=given.content.rulebook,
                known=known,
            )
        elif given.content.year not in rules.content.rulebook.valid:
            yield finding_at(
                "rulebook_not_valid",
                given.source,
                ("year",),
                year=given.content.year,
                rulebook=given.content.rulebook,
                period=str(rules.content.rulebook.valid),
            )


def years(dataset: Dataset) -> Iterator[Diagnostic]:
    """C602: a folder holds one appraisal a year; another body has a folder of its own."""
    first: dict[int, str] = {}
    for given in dataset.appraisals:
        year = given.content.year
        if year in first:
            yield finding_at(
                "appraisal_twice", given.source, ("year",), year=year, first=first[year]
            )
        first.setdefault(year, given.source.file)


def bodies(dataset: Dataset) -> Iterator[Diagnostic]:
    """C608: every appraisal and plan of a folder is about one body."""
    if not dataset.appraisals:
        return
    known = {party.id for party in dataset.parties}
    first = dataset.appraisals[0]
    named = [(given.source, given.content.body) for given in dataset.appraisals]
    named += [(plan.source, plan.content.body) for plan in dataset.plans]
    for source, body in named:
        if body != first.content.body and (body in known or not known):
            values = {"body": body, "other": first.content.body, "first": first.source.file}
            yield finding_at("body_differs", source, ("body",), **values)


def responsible(dataset: Dataset) -> Iterator[Diagnostic]:
    """C401: every body and responsible unit stands in the registry (where there is one)."""
    if not dataset.units:
        return
    known = {party.id for registry in dataset.units for party in registry.content.parties}
    for given in dataset.appraisals:
        named = [(("body",), given.content.body)] + [
            (("rows", i, "responsible", k), unit)
            for i, row in enumerate(given.content.rows)
            for k, unit in enumerate(row.responsible)
        ]
        for path, unit in named:
            if unit not in known:
                yield finding_at("unit_unknown", given.source, path, unit=unit)


def slips(dataset: Dataset) -> Iterator[Diagnostic]:
    """C605: the slips of the documents that the data name, each with what was kept."""
    for file in dataset.files:
        for i, slip in enumerate(file.content.slips):
            values = {"about": slip.about, "says": slip.says, "kept": slip.kept}
            yield finding_at("slip", file.source, ("slips", i), **values)

"""Checks of the dates of documents and evidence: what must come first does."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Path


def results(dataset: Dataset) -> Iterator[Diagnostic]:
    """C609: results are published in the year they judge or later, and not before their rulebook."""
    for given in dataset.heads:
        published, year = given.content.published_by.date, given.content.year
        if published is None:
            continue
        at: Path = ("published_by", "date")
        if published.year < year:
            yield finding_at("results_before_year", given.source, at, date=published, year=year)
        book = dataset.rulebook(given.content.rulebook)
        issued = book.content.head.issued_by.date if book is not None else None
        if issued is not None and issued > published:
            values = {"date": published, "issued": issued}
            yield finding_at("rulebook_after_results", given.source, at, **values)


def evidence(dataset: Dataset) -> Iterator[Diagnostic]:
    """C609: a figure is not from before the year that is judged, nor from after the results."""
    for given in dataset.appraisals:
        published, year = given.content.published_by.date, given.content.year
        for i, row in enumerate(given.content.rows):
            day = row.evidence.as_of if row.evidence is not None else None
            if day is not None and (day.year < year or (published or day) < day):
                values = {"criterion": row.criterion, "date": day, "year": year}
                at: Path = ("rows", i, "evidence", "as_of")
                yield finding_at("evidence_out_of_time", given.source, at, **values)


def plans(dataset: Dataset) -> Iterator[Diagnostic]:
    """C609: a plan is issued after the results it answers, and before its year is over."""
    for plan in dataset.plans:
        issued, year = plan.content.issued, plan.content.year
        if issued is None:
            continue
        month = f"{issued:%m/%Y}"
        if issued.year > year:
            yield finding_at("plan_after_year", plan.source, ("issued",), issued=month, year=year)
        given = dataset.head(plan.content.body, plan.content.about)
        published = given.content.published_by.date if given else None
        if published is not None and issued < published.replace(day=1):
            values = {"issued": month, "date": published}
            yield finding_at("plan_before_results", plan.source, ("issued",), **values)

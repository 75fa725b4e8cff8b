"""Checks of what a row of an appraisal says twice: in figures, in words, in the units it names."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.membership import members, whole
from cchc.analysis.scorecard import rows_missing
from cchc.checking.told import cases_of, figures_of, rates_of, some, written
from cchc.model.appraisal import Appraisal, Evidence, Row
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.rate import Rate
from cchc.model.said import fractions, percents, prints
from cchc.model.source import Path, Sourced


def reasons(dataset: Dataset) -> Iterator[Diagnostic]:
    """C316: a reason that names figures names that of the evidence; so do the words of a claim."""
    for given in dataset.appraisals:
        book = dataset.rulebook(given.content.rulebook)
        for i, row in enumerate(given.content.rows):
            path: Path = ("rows", i)
            criterion = book.content.find(row.criterion) if book is not None else None
            bare = criterion is not None and criterion.rule is None  # no rule asks for a figure
            if row.reason is not None and not (bare and row.evidence is None):
                yield from _words(given, row, (*path, "reason"), row.reason, row.evidence)
            if row.claim is not None:
                at: Path = (*path, "claim", "about")
                yield from _words(given, row, at, row.claim.about, row.claim.evidence)


def given(dataset: Dataset) -> Iterator[Diagnostic]:
    """C317: `rows_given: all` has a row for every scored criterion, `deducted` no row without loss."""
    for file in dataset.appraisals:
        rows = file.content.rows
        if file.content.rows_given == "deducted":
            for i, row in enumerate(rows):
                nothing = row.evidence is not None and (
                    row.evidence.not_applicable or row.evidence.no_cases
                )
                left_out = bool(nothing)
                lost = row.deduction if row.deduction is not None else row.appraised
                full = lost in (0, row.max_points) if row.deduction is None else not lost
                if full and not left_out:
                    at: Path = ("rows", i, "deduction")
                    values = {"criterion": row.criterion}
                    yield finding_at("row_without_deduction", file.source, at, **values)
    for case in dataset.cases:
        book, scores = case.rulebook.content, case.scores.content
        missing = rows_missing(case)
        known = all(
            book.node(row.criterion) is not None for row in scores.rows
        )  # else C309 says so
        if missing and known and scores.rows_given == "all":
            values = {"missing": ", ".join(missing)}
            wording = "rows_missing_in_table" if case.tabled else "rows_missing"
            yield finding_at(wording, case.scores.source, ("rows_given",), **values)


def missing(dataset: Dataset) -> Iterator[Diagnostic]:
    """C318: where so many of a group's members fall short, the row names so many of them."""
    for file in dataset.appraisals:
        for i, row in enumerate(file.content.rows):
            short = [f for f in figures_of(row.evidence) if f.missing is not None]
            named = set(row.responsible)
            for group in dataset.groups:
                inside = members(group, dataset.groups)
                here = named & inside
                known = whole(group, dataset.groups) and 2 * len(here) > len(named)
                for figure in short:
                    fits = known and figure.of == len(inside)
                    if fits and figure.missing != len(here):
                        values = {
                            "criterion": row.criterion,
                            "figure": f"{figure.missing}/{figure.of}",
                            "count": len(here),
                            "group": group.name,
                        }
                        at: Path = ("rows", i, "responsible")
                        yield finding_at("missing_unnamed", file.source, at, **values)


def _words(
    file: Sourced[Appraisal], row: Row, path: Path, text: str, evidence: Evidence | None
) -> Iterator[Diagnostic]:
    figures = figures_of(evidence)
    rates, told = rates_of(figures), percents(text)
    cases, pairs = cases_of(figures), fractions(text)
    values: dict[str, Rate | str] = {"criterion": row.criterion}
    if evidence is None and path[2:] == ("reason",) and (told or pairs):
        said = some([*told, *written(pairs)])
        yield finding_at("reason_alone", file.source, path, **values, said=said)
    elif rates and told and not any(prints(rate, one) for rate in rates for one in told):
        said = some(told)
        yield finding_at("reason_figure", file.source, path, **values, figure=rates[0], said=said)
    elif cases and pairs and not set(cases) & set(pairs):
        said = some(written(pairs))
        figure = f"{cases[0][0]}/{cases[0][1]}"
        yield finding_at("reason_figure", file.source, path, **values, figure=figure, said=said)

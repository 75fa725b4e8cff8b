"""Checks of what a ground says of its rule: sums that it works out, rows and figures that it names."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.checking.told import cases_of, figures_of, rates_of, some, written
from cchc.model.codes import finding_at
from cchc.model.computed import worked
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Rulebook
from cchc.model.said import fractions, percents, prints, table_rows
from cchc.model.source import Path, Sourced

Book = Sourced[Rulebook]


def sums(book: Book) -> Iterator[Diagnostic]:
    """C211: a sum that a ground works out makes what the ground says it makes."""
    nearest = book.content.head.rounding.mode in ("half_up", "half_even")
    for i, criterion in enumerate(book.content.criteria):
        ground = criterion.basis.ground if criterion.basis is not None else ""
        wrong = next((sum_ for sum_ in worked(ground) if not sum_.agrees(nearest)), None)
        if wrong is not None:
            values = {"id": criterion.id, "sum": wrong.words, "said": wrong.said}
            at: Path = ("criteria", i, "basis", "ground")
            yield finding_at("ground_sum", book.source, at, **values)


def references(book: Book) -> Iterator[Diagnostic]:
    """C211: where references name rows of a table by criterion, one is that of the criterion itself,
    and so are the rows that the ground names.
    """
    named: dict[int, set[str]] = {}
    for i, criterion in enumerate(book.content.criteria):
        basis = criterion.basis
        found = {row for text in (basis.references if basis else ()) for row in table_rows(text)}
        if found:
            named[i] = found
    criteria = book.content.criteria
    own = {i for i, found in named.items() if any(_kin(criteria[i].id, row) for row in found)}
    for i, found in named.items():
        criterion, at = criteria[i], ("criteria", i, "basis")
        ground = criterion.basis.ground if criterion.basis is not None else ""
        if i not in own and 2 * len(own) > len(named):  # else the rows have numbers of their own
            values = {"id": criterion.id, "rows": ", ".join(sorted(found))}
            path: Path = (*at, "references")
            yield finding_at("reference_elsewhere", book.source, path, **values)
        elif more := sorted(table_rows(ground) - found - {criterion.id}):
            values = {"id": criterion.id, "row": more[0], "rows": ", ".join(sorted(found))}
            yield finding_at("ground_unreferenced", book.source, (*at, "ground"), **values)


def figures(dataset: Dataset) -> Iterator[Diagnostic]:
    """C619: a ground that rests on a row of these results names the figure of that row."""
    for case in dataset.cases:
        book, scores = case.rulebook, case.scores.content
        for i, criterion in enumerate(book.content.criteria):
            basis, found = criterion.basis, scores.find(criterion.id)
            if basis is None or found is None or found[1].evidence is None:
                continue
            here = [one for one in basis.references if criterion.id in table_rows(one)]
            if not any(scores.source.startswith(one.split(",")[0]) for one in here):
                continue
            kept = figures_of(found[1].evidence)
            rates, told = rates_of(kept), percents(basis.ground)
            cases, pairs = cases_of(kept), fractions(basis.ground)
            values: dict[str, object] = {"id": criterion.id}
            if rates and told and not any(prints(rate, one) for rate in rates for one in told):
                values |= {"figure": rates[0], "said": some(told)}
            elif cases and pairs and not set(cases) & set(pairs):
                values |= {"figure": "/".join(map(str, cases[0])), "said": some(written(pairs))}
            else:
                continue
            at: Path = ("criteria", i, "basis", "ground")
            yield finding_at("ground_figure", book.source, at, **values)


def _kin(criterion: str, row: str) -> bool:
    """True for the row of a criterion, of one above it or of one in it."""
    return criterion == row or criterion.startswith(row + ".") or row.startswith(criterion + ".")

"""What is lost if the year ended today: the same as scoring those figures, by the rules of the year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cchc.analysis.progress import Progress, progress
from cchc.analysis.scorecard import scorecard
from cchc.model.actuals import Actuals
from cchc.model.dataset import Dataset
from cchc.model.source import Sourced
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.cli.test_from_evidence import BOOK, PLAN, folder
from tests.cli.test_next_book import NEW, OLD
from tests.support import model

WEIGHTED = BOOK.replace('"2.1.1", name', '"2.1.1", weight: 3, name')
DAY = date(2026, 7, 1)


def made(path: Path, **books: str) -> Dataset:
    found = load(Folder(folder(path, plan=PLAN, **books), False))
    assert not [one for one in found.problems if one.fails]
    return found.dataset


def on(dataset: Dataset, *figures: str) -> tuple[Progress, Actuals]:
    lines = "".join(f"  - {{{one}, as_of: 2026-06-10}}\n" for one in figures)
    head = "schema: cchc/actuals/v1\nbody: xa\nyear: 2026\nmeasurements:\n"
    told = model(Actuals, head + lines)
    kept = replace(dataset, actuals=(Sourced(told, dataset.appraisals[0].source),))
    found = progress(scorecard(kept.case()), DAY)
    assert found is not None
    return found, told


@pytest.mark.slow
@pytest.mark.parametrize("book", [BOOK, WEIGHTED], ids=["added up", "weighted"])
def test_it_is_what_those_figures_score(tmp_path: Path, book: str) -> None:
    dataset = made(tmp_path, book=book)
    found, told = on(
        dataset,
        'criterion: "2.1.1", evidence: {rate: 80%}',
        'criterion: "1.1", evidence: {count: 9, of: 11}',
    )
    figures = {one.criterion: one.evidence for one in told.measurements}
    scores = dataset.appraisals[0]
    silent = {"appraised": None, "self_assessed": None, "deduction": None}
    rows = tuple(
        row.model_copy(update={"evidence": figures.get(row.criterion), **silent})
        if row.criterion in figures
        else row
        for row in scores.content.rows
    )
    then = Sourced(
        type(scores.content).model_construct(**{**dict(scores.content), "rows": rows}),
        scores.source,
    )
    sums = scorecard(replace(dataset, appraisals=(then,)).case()).sums
    totals, most = found.totals, sums.max_points
    assert totals.now == sums.deduction != totals.start
    assert (totals.low, totals.high) == (sums.low - most, sums.high - most)
    assert totals.aimed > totals.now


@pytest.mark.slow
def test_the_rulebook_of_the_running_year_scores_it(tmp_path: Path) -> None:
    """2.1.1 is 2.1.3 now, with full marks from 95%; a figure may name either."""
    dataset = made(tmp_path, book=OLD, new=NEW)
    for name in ("2.1.1", "2.1.3"):
        found, _ = on(dataset, f'criterion: "{name}", evidence: {{rate: 80%}}')
        (row,) = (row for row in found.rows if row.found)
        assert (row.criterion.id, row.then.id, row.book.head.id) == ("2.1.1", "2.1.3", "new")
        assert (row.before, row.points) == (Decimal("2.11"), Decimal("2.53"))
        assert found.targets[0].aimed == Decimal("2.84")
    found, _ = on(dataset, 'criterion: "2.1.2", evidence: {rate: 20%}')  # nothing follows it
    (row,) = (row for row in found.rows if row.found)
    assert (row.then.name, row.book.head.id) == ("Trực tuyến", "book")

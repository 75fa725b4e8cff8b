"""Files of measurements: what is in a good one, every fault of a bad one, and whose case they join."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc.model.actuals import Actuals, Measured
from cchc.model.appraisal import Evidence
from cchc.model.period import cut_off, parse_period
from cchc.reading.folder import Folder
from cchc.reading.load import load, read_one
from tests.snippets import EXAMPLES
from tests.support import brief

GOOD = """\
schema: cchc/actuals/v1
body: xa-vi-du
period: 2026-Q2
plan_year: 2025
measurements:
  - criterion: "1.1"
    part: sang
    evidence: {count: 90, of: 112}
    as_of: 14/06/2026
    document: {document: 35/BC-UBND, section: mục 2, page: "4"}
  - measure: Hài lòng
    evidence: {rate: "91,5%"}
    as_of: 2026-06-01
tasks:
  - {id: NV-1, state: dropped, date: 20/5/2026}
"""


def read(folder: Path, text: str) -> tuple[Actuals | None, list[tuple[str, int]]]:
    file = folder / "a.yaml"
    file.write_text(text, encoding="utf-8")
    found, problems = read_one(file, Actuals, "actuals")
    return found, [(wording, line) for wording, _, line in brief(problems)]


def test_a_good_file(tmp_path: Path) -> None:
    found, problems = read(tmp_path, GOOD)
    assert found is not None and not problems
    assert (str(found.period), found.plan_year, found.period_at) == ("2026-Q2", 2025, ("period",))
    shared, rated = found.measurements
    assert (shared.of, rated.of) == (Measured("1.1", "sang"), Measured(measure="Hài lòng"))
    assert (str(shared.of), str(rated.of)) == ("1.1/sang", "Hài lòng")
    assert shared.evidence == Evidence.model_validate(
        {"count": "90", "of": "112", "as_of": "14/06/2026"}
    )
    assert rated.evidence.form == ("rate",)
    assert shared.document is not None and shared.document.page == "4"
    (task,) = found.tasks
    assert (task.id, task.state, task.date) == ("NV-1", "dropped", date(2026, 5, 20))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("period: 2026-Q2", "period: 2026-Q2\nyear: 2026", [("period_once", 1)]),
        ("period: 2026-Q2\n", "", [("period_once", 1)]),
        ("measure: Hài lòng", 'measure: Hài lòng\n    criterion: "1.2"', [("measured_what", 11)]),
        ("measure: Hài lòng", "part: a\n    measure: Hài lòng", [("measured_what", 11)]),
        ("measure: Hài lòng", "note: Hài lòng", [("measured_what", 11)]),
        ("    as_of: 2026-06-01\n", "", [("missing_key", 11)]),
        ("2026-06-01", "1/6", [("date_form", 13)]),
        ("2026-06-01", "31/06/2026", [("date_impossible", 13)]),
        ('{rate: "91,5%"}', "{rate: 91%, count: 3}", [("evidence_form", 12)]),
        ('{rate: "91,5%"}', "{rate: 91%, as_of: 2026-06-01}", [("unknown_key", 12)]),
        ("dropped", "finished", [("not_allowed", 15)]),
        ("NV-1", "NV1", [("task_id_form", 15)]),
        (", date: 20/5/2026", "", [("missing_key", 15)]),
    ],
)
def test_a_fault_is_told_at_its_line(
    tmp_path: Path, old: str, new: str, expected: list[tuple[str, int]]
) -> None:
    assert GOOD.count(old) == 1
    assert read(tmp_path, GOOD.replace(old, new)) == (None, expected)


def test_figures_go_to_the_14th_of_the_last_month() -> None:
    days = {"2024": "14/12", "2024-Q1": "14/03", "2024-Q3": "14/09", "2024-02": "29/02"}
    for text, day in days.items():
        period = parse_period(text)
        assert period is not None and f"{cut_off(period):%d/%m}" == day


def test_they_join_the_case_that_the_plan_is_about() -> None:
    """The figures of 2026 are of the plan of 2026, which answers the scores of 2025."""
    dataset = load(Folder(EXAMPLES / "C123" / "good", False)).dataset
    (case,) = dataset.cases
    assert str(case.period) == "2025"
    assert [str(one.content.period) for one in case.actuals] == ["2026"]
    assert case.alone.actuals == ()

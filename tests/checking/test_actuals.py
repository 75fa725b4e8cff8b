"""Checks of measurements: each fires at its line, and says nothing where nothing is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc.checking.actuals import every
from cchc.language.words import Words
from cchc.model import day
from cchc.model.appraisal import Figures, figure_said
from cchc.model.dataset import Dataset
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.snippets import EXAMPLES
from tests.support import brief

GOOD = """\
schema: cchc/actuals/v1
body: xa-vi-du
year: 2026
measurements:
  - {criterion: "1.1", evidence: {rate: 40%}, as_of: 2026-03-14}
  - {criterion: "1.1", evidence: {count: 1, of: 2}, as_of: 2026-06-14}
  - {criterion: "1.2", evidence: {count: 1}, as_of: 2026-06-14}
  - {criterion: "1.3", part: b, evidence: {met: true}, as_of: 2026-06-14}
  - {criterion: "1.3", evidence: {parts: {a: {rate: 50%}, b: {met: true}}}, as_of: 2026-06-14}
  - {measure: Hài lòng, evidence: {rate: 91%}, as_of: 2026-06-14}
tasks:
  - {id: NV-1, state: open, date: 2026-05-20}
  - {id: NV-1, state: done, date: 2026-06-20}
"""
PARTS = """\
  - id: "1.3"
    name: Hai phần
    max_points: 2
    rule:
      kind: sum
      parts:
        - {id: a, name: A, rule: {kind: proportional, points: 1}}
        - {id: b, name: B, rule: {kind: yes_no, points: 1}}
    basis: {status: stated, ground: dòng 1.3}
  - {id: "1.4", name: Nhóm, max_points: 1}
  - id: "1.4.1"
    name: Con
    max_points: 1
    rule: {kind: judged}
    basis: {status: stated, ground: dòng 1.4.1}
"""
TARGET = "  - {measure: Hài lòng, at_least: 90%, task: NV-1}\n"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(day, "today", lambda: date(2026, 12, 20))


def data(folder: Path, *files: str) -> Dataset:
    """A folder with a plan and these files of measurements."""
    base = EXAMPLES / "C520" / "good"
    added = {"criteria.yaml": PARTS, "plan.yaml": TARGET}
    for name in ("criteria.yaml", "appraisal.yaml", "plan.yaml"):
        text = (base / name).read_text(encoding="utf-8")
        (folder / name).write_text(text + added.get(name, ""), encoding="utf-8")
    for i, text in enumerate(files):
        (folder / f"theo-doi-{i}.yaml").write_text(text, encoding="utf-8")
    loaded = load(Folder(folder, False))
    assert loaded.problems == ()
    return loaded.dataset


def said(folder: Path, *files: str) -> list[tuple[str, str, int]]:
    return brief(every(data(folder, *files)))


def test_nothing_is_said_of_what_is_right(tmp_path: Path) -> None:
    assert said(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"1.2", evidence', '"1.9", evidence', [("measured_criterion", 7)]),
        ('"1.2", evidence', '"1.4", evidence', [("measured_group", 7)]),
        ("part: b", "part: c", [("measured_part", 8)]),
        ('"1.2", evidence', '"1.2", part: a, evidence', [("measured_part", 7)]),
        ("measure: Hài lòng", "measure: hài lòng", [("measured_measure", 10)]),
        ("id: NV-1, state: done", "id: NV-9, state: done", [("measured_task", 13)]),
        ("as_of: 2026-03-14", "as_of: 21/12/2026", [("measured_ahead", 5)]),
        ("date: 2026-06-20", "date: 21/12/2026", [("state_ahead", 13)]),
        ("as_of: 2026-03-14", "as_of: 2026-06-14", [("measured_twice", 6)]),
        ("date: 2026-06-20", "date: 20/5/2026", [("state_twice", 13)]),
        ("date: 2026-05-20", "date: 2026-01-31", [("done_before_plan", 12)]),
        ("date: 2026-05-20", "date: 2026-02-01", []),
        ("as_of: 2026-03-14", "as_of: 14/12/2026", []),
        ("as_of: 2026-03-14", "as_of: 15/12/2026", [("measured_late", 5)]),
        ("as_of: 2026-03-14", "as_of: 15/12/2025", []),
        ("as_of: 2026-03-14", "as_of: 14/12/2025", [("measured_early", 5)]),
        ("{rate: 40%}", "{count: 3}", [("evidence_unfit", 5)]),
        ("{rate: 40%}", "{rate: 140%}", [("rate_above_full", 5)]),
        ("{met: true}, as_of", "{rate: 3%}, as_of", [("evidence_unfit", 8)]),
        ('"1.2", evidence', '"1.4.1", evidence', [("evidence_unfit", 7)]),
        ("year: 2026", "year: 2025\nplan_year: 2024", [("actuals_planless", 4)]),
        ("year: 2026", "period: 2026-Q2", [("measured_early", 5)]),
        ("body: xa-vi-du", "body: xa-khac", [("actuals_planless", 3)]),
    ],
)
def test_each_fault_is_told_at_its_line(
    tmp_path: Path, old: str, new: str, expected: list[tuple[str, int]]
) -> None:
    assert GOOD.count(old) == 1
    found = [(w, line) for w, _, line in said(tmp_path, GOOD.replace(old, new))]
    timely = ("measured_early", "measured_late")
    if expected and expected[0][0] == "actuals_planless":  # the days of another year are early too
        found = [one for one in found if one[0] not in timely]
    assert found == expected


def test_another_file_of_the_period_and_its_figures(tmp_path: Path) -> None:
    """The order of files and items is not asked: what is said of one is said of the other."""
    other = GOOD.replace("40%", "41%")
    assert said(tmp_path, GOOD, other)[0] == ("actuals_twice", "theo-doi-1.yaml", 3)
    quarter = "schema: cchc/actuals/v1\nbody: xa-vi-du\nperiod: 2026-Q1\nmeasurements:\n"
    line = '  - {criterion: "1.1", evidence: {rate: 38%}, as_of: 2026-03-14}\n'
    assert said(tmp_path, GOOD, quarter + line) == [("measured_twice", "theo-doi-1.yaml", 5)]


def test_a_finding_names_both_figures(tmp_path: Path) -> None:
    (found,) = every(data(tmp_path, GOOD.replace("as_of: 2026-03-14", "as_of: 14/06/2026")))
    for language, day_said in (("vi", "14/06/2026"), ("en", "14 Jun 2026")):
        message, _ = Words(language).diagnostic(found)
        assert "40%" in message and "1/2" in message and day_said in message
        assert "theo-doi-0.yaml:5" in message
    (given,) = data(tmp_path, GOOD).actuals
    for language, told in (("vi", ["đạt", "a: 50%; b: đạt"]), ("en", ["met", "a: 50%; b: met"])):
        told_now = [figure_said(one.figure) for one in given.content.measurements[3:5]]
        assert list(map(Words(language).value, told_now)) == told
    out = figure_said(Figures(not_applicable=True))
    assert Words("vi").value(out) == "không áp dụng"


def test_a_rule_of_the_running_year_may_take_what_that_of_last_year_does_not(
    tmp_path: Path,
) -> None:
    text = GOOD.replace("{rate: 40%}", "{count: 3}")
    data(tmp_path, text)
    book = (tmp_path / "criteria.yaml").read_text(encoding="utf-8")
    (tmp_path / "criteria.yaml").write_text(book.replace("2025..2030", "2025..2025"), "utf-8")
    book = book.replace("id: xa-vi-du-2025", "id: xa-vi-du-2026").replace(
        "2025..2030", "2026..2026"
    )
    book = book.replace(
        "{kind: proportional}\n    basis", "{kind: count, points_each: 1}\n    basis"
    )
    (tmp_path / "criteria-2026.yaml").write_text(book, encoding="utf-8")
    assert brief(every(load(Folder(tmp_path, False)).dataset)) == []


def test_scoring_does_not_wait_for_measurements(tmp_path: Path) -> None:
    """Errors of a file of measurements stop what is made of it, not the scores."""
    from cchc.checking.run import blocking, scoring

    dataset = data(tmp_path, GOOD.replace('"1.2", evidence', '"1.9", evidence'))
    assert scoring(dataset) == ()
    assert [one.wording for one in blocking(dataset)] == ["measured_criterion"]

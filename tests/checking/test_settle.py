"""Findings that the data acknowledge: set aside with the reason, never errors, never for nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cchc.checking.run import findings, found, run
from cchc.checking.settle import LATE, Settled, settle
from cchc.checking.table import FIRST
from cchc.model.codes import CODES
from cchc.model.diagnostic import Diagnostic, Severity
from tests.snippets import EXAMPLES
from tests.support import DEDUCTIONS, PLAN, folder_with, place, read, replaced, shipped, text_of

NOTE = '  - code: C313\n    about: "1.1.3"\n'


def settled(folder: Path) -> Settled:
    loaded = read(folder)
    assert loaded.problems == ()
    return settle(findings(loaded.dataset), loaded.dataset)


def with_note(tmp_path: Path, note: str) -> Settled:
    """The shipped appraisal with another code or subject of its acknowledgement."""
    text = text_of(DEDUCTIONS)
    assert NOTE in text
    return settled(folder_with(tmp_path, deductions=text.replace(NOTE, note)))


def serious(found: tuple[Diagnostic, ...]) -> list[tuple[str, Severity]]:
    return [(d.wording, d.severity) for d in found if d.severity is not Severity.INFO]


def test_the_shipped_data_leave_nothing_open() -> None:
    dataset = shipped().dataset
    result = settle(findings(dataset), dataset)
    assert serious(result.remaining) == []
    assert run(dataset) == ()
    aside = {d.wording: reason for d, reason in result.acknowledged}
    assert aside["unassigned"].startswith("phụ lục không ghi đơn vị")
    assert len(result.remaining) + len(result.acknowledged) == len(findings(dataset))


def test_a_warning_with_its_code_and_subject(tmp_path: Path) -> None:
    result = with_note(tmp_path, NOTE)
    assert [(d.wording, d.values["criterion"]) for d, _ in result.acknowledged] == [
        ("unassigned", "1.1.3")
    ]
    assert serious(result.remaining) == []


@pytest.mark.slow
def test_a_code_alone_is_enough(tmp_path: Path) -> None:
    result = with_note(tmp_path, "  - code: C313\n")
    assert [d.wording for d, _ in result.acknowledged] == ["unassigned"]


@pytest.mark.slow
def test_another_subject_or_code_fits_nothing(tmp_path: Path) -> None:
    for note in ('  - code: C313\n    about: "1.1.4"\n', '  - code: C312\n    about: "1.1.3"\n'):
        result = with_note(tmp_path, note)
        assert result.acknowledged == ()
        assert serious(result.remaining) == [
            ("acknowledged_unused", Severity.WARNING),
            ("unassigned", Severity.WARNING),
        ]
        unused = next(d for d in result.remaining if d.wording == "acknowledged_unused")
        assert (unused.code, unused.path) == ("C604", ("acknowledged", 0))
        assert unused.location[1:] == place(DEDUCTIONS, "acknowledged", 0)


@pytest.mark.slow
def test_what_is_heard_last_is_not_acknowledged_in_vain_before(tmp_path: Path) -> None:
    """C517 is heard only where nothing else is open: until then nobody knows that it is gone."""
    late = "  - code: C517\n    reason: biết rồi\n"
    weak = (("targets", 7, "at_least"), "100%", "10%")
    plan = replaced(PLAN, [weak]) + late
    quiet = settled(folder_with(tmp_path / "quiet", plan=plan))
    assert serious(quiet.remaining) == []
    assert "C517" in {d.code for d, _ in quiet.acknowledged}
    text = text_of(DEDUCTIONS).replace(NOTE, "  - code: C314\n")
    loud = settled(folder_with(tmp_path / "loud", deductions=text, plan=plan))
    assert serious(loud.remaining) == [("unassigned", Severity.WARNING)]
    vain = settled(folder_with(tmp_path / "vain", plan=text_of(PLAN) + late))
    assert serious(vain.remaining) == [("acknowledged_unused", Severity.WARNING)]


@pytest.mark.slow
def test_the_codes_that_are_heard_late_are_those_of_later_phases() -> None:
    late: set[str] = set()
    for folder in EXAMPLES.glob("*/bad"):
        dataset = read(folder).dataset
        first = [one for phase in FIRST for one in found(dataset, phase)]
        late |= {one.code for one in findings(dataset) if one not in first}
    assert late | {"C505"} == set(LATE)  # its example is of the phase before


def test_an_error_is_never_set_aside(tmp_path: Path) -> None:
    text = text_of(DEDUCTIONS).replace("deduction: -0.30", "deduction: -0.31", 1)
    note = '  - code: C301\n    about: "1.1.3"\n    reason: biết rồi\n'
    text = text.replace(NOTE, note + NOTE)
    result = settled(folder_with(tmp_path, deductions=text))
    assert serious(result.remaining) == [("deduction_mismatch", Severity.ERROR)]
    assert [d.wording for d, _ in result.acknowledged] == ["unassigned"]


@pytest.mark.slow
def test_a_note_counts_in_its_own_file_alone(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    other = text_of(DEDUCTIONS).replace("year: 2023", "year: 2024")
    other = other.replace(", as_of: 2023-12-15", "")
    start = other.index("acknowledged:")
    end = other.index("rows:\n", start)
    (folder / "other.yaml").write_text(other[:start] + other[end:], encoding="utf-8")
    result = settled(folder)
    assert [Path(d.location.file).name for d, _ in result.acknowledged] == [DEDUCTIONS]
    # and two years with the same losses are told that nothing was remedied
    assert serious(result.remaining) == [
        ("unassigned", Severity.WARNING),
        ("remedy_count", Severity.WARNING),
    ]


def test_an_information_can_be_set_aside_too(tmp_path: Path) -> None:
    result = with_note(tmp_path, f"  - code: C314\n    reason: biết rồi\n{NOTE}")
    assert [(d.wording, reason) for d, reason in result.acknowledged][1] == (
        "contested",
        "biết rồi",
    )


@pytest.mark.slow
def test_slips_are_told_with_what_was_kept() -> None:
    slips = [d for d in findings(shipped().dataset) if d.wording == "slip"]
    assert all(d.severity is Severity.INFO and d.code == "C605" for d in slips)
    first = next(d for d in slips if d.path == ("slips", 0) and d.values["about"] == "1.1.3")
    assert first.location[1:] == place(DEDUCTIONS, "slips", 0)
    assert set(first.values) == {"about", "says", "kept"}


@pytest.mark.slow
def test_a_diagnostic_carries_the_severity_of_its_code() -> None:
    for diagnostic in findings(shipped().dataset):
        assert diagnostic.severity is CODES[diagnostic.code].severity
        assert diagnostic.fails == (diagnostic.severity is Severity.ERROR)


def test_the_same_acknowledged_twice_is_once_too_often(tmp_path: Path) -> None:
    note = '  - code: C313\n    about: "1.1.3"\n    reason: lần nữa\n'
    result = with_note(tmp_path, note + NOTE)
    assert serious(result.remaining) == [("acknowledged_unused", Severity.WARNING)]


@pytest.mark.parametrize(("about", "fits"), [("1.1", True), ("1.70", False), ("1.7", False)])
def test_a_note_fits_what_a_finding_is_about_and_no_figure_of_it(
    about: str, fits: bool, tmp_path: Path
) -> None:
    """C319 is about 1.1, which has 1.70 points: a note for a criterion 1.7 leaves it."""
    folder = tmp_path / "data"
    shutil.copytree(EXAMPLES / "C319" / "bad", folder)
    file = folder / "appraisal.yaml"
    note = f'acknowledged:\n  - {{code: C319, about: "{about}", reason: biết rồi}}\n'
    file.write_text(file.read_text(encoding="utf-8") + note, encoding="utf-8")
    result = settled(folder)
    assert [d.about for d, _ in result.acknowledged] == [("1.1",)] * fits
    open_ = [] if fits else ["assumption_refuted", "acknowledged_unused"]
    assert [d.wording for d in result.remaining] == open_


@pytest.mark.slow
def test_what_can_be_acknowledged_says_what_it_is_about() -> None:
    """Each warning and note of the examples names its subject; those of a whole file have none."""
    told = {
        d.wording: d.about
        for folder in sorted(EXAMPLES.glob("C[1-6]*/bad"))
        for d in findings(read(folder).dataset)
        if not d.fails and d.code != "C604"
    }
    assert len(told) > 20
    of_a_file = {
        "rows_missing",
        "plan_after_year",
        "plan_before_results",
        "results_before_year",
        "office_twice",
    }
    assert {wording for wording, about in told.items() if not about} <= of_a_file
    assert told["unit_outside_groups"][:2] == ("xa-cat", "Xã Cát"), "a unit by id and by name"
    assert len(told["group_incomplete_known"]) == 2

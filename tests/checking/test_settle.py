"""Findings that the data acknowledge: set aside with the reason, never errors, never for nothing."""

from __future__ import annotations

from pathlib import Path

from cchc.checking.settle import Settled, settle
from cchc.checking.table import findings, run
from cchc.model.codes import CODES
from cchc.model.diagnostic import Diagnostic, Severity
from tests.support import DEDUCTIONS, folder_with, place, read, shipped, text_of

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


def test_a_code_alone_is_enough(tmp_path: Path) -> None:
    result = with_note(tmp_path, "  - code: C313\n")
    assert [d.wording for d, _ in result.acknowledged] == ["unassigned"]


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


def test_an_error_is_never_set_aside(tmp_path: Path) -> None:
    text = text_of(DEDUCTIONS).replace("deduction: -0.30", "deduction: -0.31", 1)
    note = '  - code: C301\n    about: "1.1.3"\n    reason: biết rồi\n'
    text = text.replace(NOTE, note + NOTE)
    result = settled(folder_with(tmp_path, deductions=text))
    assert serious(result.remaining) == [("deduction_mismatch", Severity.ERROR)]
    assert [d.wording for d, _ in result.acknowledged] == ["unassigned"]


def test_a_note_counts_in_its_own_file_alone(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    other = text_of(DEDUCTIONS).replace("year: 2023", "year: 2024")
    other = other.replace(", as_of: 2023-12-15", "")
    start = other.index("acknowledged:")
    end = other.index("rows:\n", start)
    (folder / "other.yaml").write_text(other[:start] + other[end:], encoding="utf-8")
    result = settled(folder)
    assert [Path(d.location.file).name for d, _ in result.acknowledged] == [DEDUCTIONS]
    assert serious(result.remaining) == [("unassigned", Severity.WARNING)]


def test_an_information_can_be_set_aside_too(tmp_path: Path) -> None:
    result = with_note(tmp_path, f"  - code: C314\n    reason: biết rồi\n{NOTE}")
    assert [(d.wording, reason) for d, reason in result.acknowledged][1] == (
        "contested",
        "biết rồi",
    )


def test_slips_are_told_with_what_was_kept() -> None:
    slips = [d for d in findings(shipped().dataset) if d.wording == "slip"]
    assert all(d.severity is Severity.INFO and d.code == "C605" for d in slips)
    first = next(d for d in slips if d.path == ("slips", 0) and d.values["about"] == "1.1.3")
    assert first.location[1:] == place(DEDUCTIONS, "slips", 0)
    assert set(first.values) == {"about", "says", "kept"}


def test_a_diagnostic_carries_the_severity_of_its_code() -> None:
    for diagnostic in findings(shipped().dataset):
        assert diagnostic.severity is CODES[diagnostic.code].severity
        assert diagnostic.fails == (diagnostic.severity is Severity.ERROR)


def test_the_same_acknowledged_twice_is_once_too_often(tmp_path: Path) -> None:
    note = '  - code: C313\n    about: "1.1.3"\n    reason: lần nữa\n'
    result = with_note(tmp_path, note + NOTE)
    assert serious(result.remaining) == [("acknowledged_unused", Severity.WARNING)]

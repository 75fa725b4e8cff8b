"""A folder to a data set: what is in it, what is not, and files that are no text."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cchc.model.diagnostic import Diagnostic
from cchc.model.period import Period
from cchc.reading import tree
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.support import (
    CRITERIA,
    DATA,
    DEDUCTIONS,
    UNITS,
    brief,
    folder_with,
    read,
    shipped,
    text_of,
)


def only(folder: Path) -> Diagnostic:
    (problem,) = read(folder).problems
    return problem


def in_file(tmp_path: Path, content: bytes) -> list[tuple[str, str, int]]:
    """What is said of a file beside the three good ones."""
    folder = folder_with(tmp_path / "data")
    (folder / "x.yaml").write_bytes(content)
    return brief(read(folder).problems)


def test_the_shipped_data() -> None:
    loaded = shipped()
    assert loaded.problems == ()
    dataset = loaded.dataset
    assert dataset.shipped
    assert [Path(f.source.file).name for f in dataset.rulebooks] == [CRITERIA]
    assert [Path(f.source.file).name for f in dataset.appraisals] == [DEDUCTIONS]
    assert [Path(f.source.file).name for f in dataset.units] == [UNITS]
    (case,) = dataset.cases
    assert (case.body, case.period, case.name) == (
        "huyen-vinh-linh",
        (2023, 12, 12),
        "Huyện Vĩnh Linh",
    )
    assert (case.scores, case.rulebook) == (dataset.appraisals[0], dataset.rulebooks[0])
    assert case.plan is dataset.plans[0]
    assert dataset.joined("huyen-vinh-linh", Period(2023)) is case
    assert dataset.joined("huyen-vinh-linh", Period(2022)) is None
    assert dataset.name("phong-noi-vu") == "Phòng Nội vụ"
    assert dataset.name("nhom-cac-xa-thi-tran") == "UBND các xã, thị trấn"
    assert dataset.name("ai-do") == "ai-do"


def test_only_the_kinds_asked_for() -> None:
    loaded = load(Folder(DATA, True), frozenset({"appraisal", "criteria"}))
    assert loaded.problems == ()
    assert loaded.dataset.units == ()
    assert len(loaded.dataset.rulebooks) == len(loaded.dataset.appraisals) == 1


def test_a_broken_file_of_another_kind_is_not_read(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, units="schema: cchc/units/v1\n[")
    assert load(Folder(folder, False), frozenset({"appraisal", "criteria"})).problems == ()
    assert brief(read(folder).problems) == [("yaml_syntax", UNITS, 3)]


def test_a_missing_folder(tmp_path: Path) -> None:
    problem = only(tmp_path / "none")
    assert (problem.wording, problem.code) == ("folder_missing", "C101")
    assert problem.location.file == (tmp_path / "none").as_posix()
    assert str(problem.location) == problem.location.file


def test_a_file_in_place_of_the_folder() -> None:
    assert only(DATA / CRITERIA).wording == "not_a_folder"


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("schema: cchc/units/v1\n", encoding="utf-8")
    assert only(tmp_path).wording == "folder_empty"


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    (folder / "x.yaml").mkdir()
    assert brief(read(folder).problems) == [("not_a_file", "x.yaml", 0)]


def test_a_file_that_leads_nowhere(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    (folder / "x.yaml").symlink_to(tmp_path / "nowhere.yaml")
    assert brief(read(folder).problems) == [("file_absent", "x.yaml", 0)]


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    (folder / "x.yaml").symlink_to(folder / "x.yaml")
    problem = only(folder)
    assert problem.wording == "file_unreadable"
    assert problem.values == {"reason": os.strerror(errno.ELOOP)}


@pytest.mark.parametrize(("name", "kind"), [(CRITERIA, "criteria"), (DEDUCTIONS, "appraisal")])
def test_a_kind_that_is_not_there(name: str, kind: str, tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / name).unlink()
    problem = only(folder)
    assert (problem.wording, problem.values) == ("file_missing", {"kind": kind})


def test_units_may_be_absent(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / UNITS).unlink()
    assert read(folder).problems == ()


def test_a_kind_not_asked_for_is_not_missed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / DEDUCTIONS).unlink()
    assert load(Folder(folder, False), frozenset({"criteria"})).problems == ()


def test_yml_counts_and_other_files_do_not(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / DEDUCTIONS).rename(folder / "x.yml")
    (folder / "notes.md").write_text("no: [", encoding="utf-8")
    loaded = read(folder)
    assert loaded.problems == ()
    assert Path(loaded.dataset.appraisals[0].source.file).name == "x.yml"


@pytest.mark.parametrize("content", [b"", b"\n", b"  \n\t\n", b"# x\n", b"---\n", b"\xef\xbb\xbf"])
def test_an_empty_file(content: bytes, tmp_path: Path) -> None:
    assert in_file(tmp_path, content)[0][:2] in (
        ("file_empty", "x.yaml"),
        ("schema_line", "x.yaml"),
    )
    assert len(in_file(tmp_path, content)) == 1


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"a: 1\nb: \x00\n", 2),
        (b"a: 1\nb: 2\nc: \xff\n", 3),
        ("a: tên\n".encode("utf-16"), 1),
        ("a: b\nc: d\n".encode("utf-16-le"), 1),
        ("a: b\n".encode("utf-16-be"), 1),
        ("a: ê\n".encode("latin-1"), 1),
        (b"PK\x03\x04\x14\x00\x06\x00", 1),
        (b"a: 1\n\xed\xa0\x80\n", 2),
    ],
)
def test_what_is_no_text(content: bytes, line: int, tmp_path: Path) -> None:
    assert in_file(tmp_path, content) == [("not_text", "x.yaml", line)]


def test_byte_order_mark_and_crlf_change_no_place(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    file = folder / DEDUCTIONS
    before = read(folder).dataset.appraisals[0]
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    after = read(folder)
    assert after.problems == ()
    assert after.dataset.appraisals[0] == before


@pytest.mark.parametrize("comment", ["x", "xx", "xxx"])
def test_too_large_is_counted_in_bytes(
    comment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every length is tried, for the cut may fall inside a letter or between two.
    monkeypatch.setattr(tree, "MAX_BYTES", 12_000)
    long = f"# {comment}{'ấ' * 4000}\n" + text_of(UNITS)
    folder = folder_with(tmp_path / "data", units=long)
    assert [w for w, f, _ in brief(read(folder).problems) if f == UNITS] == ["too_large"]


def test_as_large_as_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    largest = max(len(text_of(name).encode()) for name in (CRITERIA, DEDUCTIONS, UNITS))
    monkeypatch.setattr(tree, "MAX_BYTES", largest)
    folder = folder_with(tmp_path / "data")
    assert read(folder).problems == ()
    monkeypatch.setattr(tree, "MAX_BYTES", largest - 1)
    assert [d.wording for d in read(folder).problems] == ["too_large"]


def test_a_file_with_a_duplicate_key_alone_is_not_used(tmp_path: Path) -> None:
    name = "    name: Phòng Nội vụ\n"
    loaded = read(folder_with(tmp_path, units=text_of(UNITS).replace(name, name * 2)))
    assert [d.wording for d in loaded.problems] == ["duplicate_key"]
    assert loaded.dataset.units == ()


def test_too_large_by_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_BYTES", 20_000)
    content = b"schema: cchc/units/v1\n# " + b"x" * 20_000
    assert in_file(tmp_path, content) == [("too_large", "x.yaml", 0)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("schema: cchc/criteria/v2", "cchc/criteria/v2"),
        ("schema: cchc/plans/v1", "cchc/plans/v1"),
        ("schema: criteria", "criteria"),
        ("schema: [cchc/criteria/v1]", "['cchc/criteria/v1']"),
    ],
)
def test_a_wrong_schema_line(line: str, text: str, tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    (folder / "x.yaml").write_text(f"# x\n{line}\na: 1\n", encoding="utf-8")
    problem = only(folder)
    assert (problem.wording, problem.location.line, problem.location.column) == (
        "schema_line",
        2,
        9,
    )
    assert problem.values["text"] == text
    assert problem.values["allowed"] == (
        "cchc/criteria/v1, cchc/appraisal/v1, cchc/units/v1, cchc/plan/v1, cchc/actuals/v1, "
        "cchc/scenario/v1, cchc/scores/v1"
    )


@pytest.mark.parametrize("content", ["a: 1\n", "- a\n", "hello\n", "# x\n\n  a: 1\n"])
def test_no_schema_line(content: str, tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "data")
    (folder / "x.yaml").write_text(content, encoding="utf-8")
    problem = only(folder)
    assert (problem.wording, problem.values["text"]) == ("schema_line", "–")
    assert (
        problem.location.line == content.count("\n", 0, content.find("a")) + 1 or "hello" in content
    )


def test_problems_of_several_files_at_once(tmp_path: Path) -> None:
    criteria = text_of(CRITERIA).replace("coverage: partial", "coverage: some")
    units = text_of(UNITS).replace("kind: body\n", "kind: king\n    kind: king\n")
    folder = folder_with(tmp_path, criteria=criteria, units=units)
    (folder / "a.yaml").write_bytes(b"\xff")
    loaded = read(folder)
    assert [w for w, _, _ in brief(loaded.problems)] == [
        "not_text",
        "not_allowed",
        "duplicate_key",
        "not_allowed",
    ]
    assert (loaded.dataset.rulebooks, loaded.dataset.units) == ((), ())
    assert len(loaded.dataset.appraisals) == 1

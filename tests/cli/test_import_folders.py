"""`cchc import --folders`: bodies put together, and what differs between them told, nothing written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.importing.matrices import BODIES, CRITERIA, write

PAGE = Path(__file__).parents[2] / "docs" / "import.md"
CALL = ("import", "--folders", "cac-xa", "-o", "ca-tinh")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for each of two bodies, with the same rulebook and registry."""
    monkeypatch.chdir(tmp_path)
    for body in list(BODIES)[:2]:
        place = tmp_path / "cac-xa" / body
        place.mkdir(parents=True)
        write(place)
        rows = [
            f'  - {{criterion: "{c}", max_points: {most}, appraised: 1}}'
            for c, most in CRITERIA.items()
        ]
        head = f"schema: cchc/appraisal/v1\nbody: {body}\nyear: 2025\nrulebook: tinh\nrows_given: all\n"
        head += "published_by: {document: 9/QĐ-UBND}\nsource: ví dụ\nrows:\n"
        (place / "diem.yaml").write_text(head + "\n".join(rows) + "\n", encoding="utf-8")
    return tmp_path


@pytest.mark.slow
def test_the_command_of_the_page_makes_one_data_set(run: Run, folder: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    (command,) = re.findall(r"<!-- test: folders -->\n```console\ncchc (.*)\n```", page)
    followed = "schema: cchc/actuals/v1\nbody: xa-mot\nyear: 2026\n"
    (folder / "cac-xa" / "xa-mot" / "theo-doi.yaml").write_text(followed, encoding="utf-8")
    ran = run(*command.split())
    assert (ran.code, ran.out) == (0, "Đã ghi ca-tinh: 2 đơn vị, 5 tệp.\n"), ran.err
    assert (folder / "ca-tinh" / "xa-mot" / "theo-doi.yaml").read_text("utf-8") == followed
    ranked = run("rank", "--data", "ca-tinh", "--format", "csv")
    assert ranked.code == 0, ranked.err
    assert "xa-mot" in ranked.out
    assert "xa-hai" in ranked.out
    assert [p for p in folder.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "wording"),
    [
        ("criteria.yaml", "max_points: 4", "max_points: 5", "bộ tiêu chí tinh ở đây khác bản ở"),
        ("units.yaml", "Xã Số Một", "Xã Số Mười", "đơn vị xa-mot ở đây khai khác ở"),
        ("diem.yaml", "body: xa-hai", "body: xa-mot", "điểm của xa-mot kỳ 2025 cũng có ở"),
    ],
)
def test_what_differs_is_named_and_nothing_written(
    run: Run, folder: Path, file: str, old: str, new: str, wording: str
) -> None:
    """ "folder_books", "folder_units" and "folder_scores"."""
    place = folder / "cac-xa" / "xa-hai" / file
    place.write_text(place.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    ran = run(*CALL)
    assert (ran.code, "C725" in ran.err, wording in " ".join(ran.err.split())) == (1, True, True)
    assert not (folder / "ca-tinh").exists()


def test_a_file_beside_the_folders_is_told(run: Run, folder: Path) -> None:
    (folder / "cac-xa" / "units.yaml").write_text("schema: cchc/units/v1\n", encoding="utf-8")
    assert run(*CALL).code == 1


def test_a_registry_in_flow_form_is_told(run: Run, folder: Path) -> None:
    one = "{{id: {0}, name: Phòng {0}, kind: office}}"
    text = f"schema: cchc/units/v1\nunits: [{one.format('a')},\n  {one.format('b')}]\n"
    for body in ("xa-mot", "xa-hai"):
        (folder / "cac-xa" / body / "units.yaml").write_text(text, encoding="utf-8")
    ran = run(*CALL)
    assert (ran.code, "C725" in ran.err) == (1, True)


@pytest.mark.slow
def test_nothing_is_written_over(run: Run, folder: Path) -> None:
    (folder / "ca-tinh").mkdir()
    assert run(*CALL).code == 2
    assert run("import", "--folders", "cac-xa").code == 2
    assert run("import", "--folders", "khong-co", "-o", "b").code == 3
    assert run("import", "--folders", "cac-xa", "-o", "b", "--year", "2025").code == 2
    (folder / "trong").mkdir()
    assert run("import", "--folders", "trong", "-o", "b").code == 1


def test_a_file_that_cannot_be_read_is_told(run: Run, folder: Path) -> None:
    (folder / "cac-xa" / "xa-hai" / "diem.yaml").write_text(
        "schema: cchc/appraisal/v1\n", encoding="utf-8"
    )
    assert run(*CALL).code == 3

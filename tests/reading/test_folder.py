"""Which folder is read: the one asked for, CCHC_DATA, the nearest `data/` above, the shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.reading import folder
from cchc.reading.folder import Folder, find, kind_of, shipped, shown
from tests.support import DATA, folder_with


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory three levels below a project that has data."""
    folder_with(tmp_path / "data")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    return deep


def test_asked_for_comes_first(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_DATA", "from-variable")
    assert find("from-option") == Folder(Path("from-option"), False)


def test_then_the_variable(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_DATA", "from-variable")
    assert find(None) == Folder(Path("from-variable"), False)


@pytest.mark.parametrize("empty", [None, ""])
def test_empty_is_not_asked_for(
    empty: str | None, here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CCHC_DATA", "")
    assert find(empty) == Folder(tmp_path / "data", False)


def test_then_data_above(here: Path, tmp_path: Path) -> None:
    assert find(None) == Folder(tmp_path / "data", False)


def test_the_nearest_data_wins(here: Path) -> None:
    nearest = folder_with(here / "data")
    assert find(None) == Folder(nearest, False)


@pytest.mark.parametrize("content", [None, "a: 1\n", "schema: other/v1\n"])
def test_a_folder_of_something_else_is_passed_over(
    content: str | None, here: Path, tmp_path: Path
) -> None:
    (here / "data").mkdir()
    if content is not None:
        (here / "data" / "x.yaml").write_text(content, encoding="utf-8")
    assert find(None) == Folder(tmp_path / "data", False)


def test_a_file_called_data_is_passed_over(here: Path, tmp_path: Path) -> None:
    (here / "data").write_text("schema: cchc/units/v1\n", encoding="utf-8")
    assert find(None) == Folder(tmp_path / "data", False)


def test_else_the_shipped_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = find(None)
    assert found == Folder(shipped(), True)
    assert (found.path / "criteria.yaml").is_file()


def test_in_a_checkout_the_shipped_data_stand_beside_the_package() -> None:
    assert shipped() == DATA


def test_in_a_wheel_the_shipped_data_stand_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "cchc"
    (package / "shipped_data").mkdir(parents=True)

    class Spec:
        """What `find_spec` gives for an installed package."""

        origin = str(package / "__init__.py")

    monkeypatch.setattr(folder, "find_spec", lambda name: Spec)
    assert shipped() == package / "shipped_data"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"schema: cchc/criteria/v1\n", "criteria"),
        (b"# x\nschema: cchc/appraisal/v1\n", "appraisal"),
        (b"\xef\xbb\xbfschema: cchc/units/v1\r\n", "units"),
        (b"schema:   'cchc/units/v1'  # x\n", "units"),
        (b'schema: "cchc/units/v1"', "units"),
        (b"# x\rschema: cchc/units/v1\rbody: y\r", "units"),
        (b"  schema: cchc/units/v1\n", None),
        (b"# x\xe2\x80\xa8schema: cchc/units/v1\n", None),
        (b"schema: cchc/units/v2\n", None),
        (b"schema: cchc/units/v1x\n", None),
        (b"x: schema: cchc/units/v1\n", None),
        (b"# schema: cchc/units/v1\n", None),
        (b"", None),
        (b"\xff\xfe\x00", None),
    ],
)
def test_kind_of(content: bytes, kind: str | None) -> None:
    assert kind_of(content) == kind


def test_paths_are_shown_as_a_person_here_writes_them(here: Path, tmp_path: Path) -> None:
    assert shown(here / "data" / "x.yaml") == "data/x.yaml"
    assert shown(Path("data") / "x.yaml") == "data/x.yaml"
    assert shown(tmp_path / "data") == (tmp_path / "data").as_posix()

"""Where a file lies in its repository, from wherever and by whatever path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cchc.reading.repository import from_root
from tests.repository import NEEDS_GIT, begin, git, git_alone, link


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a file in `dữ liệu/sâu`, and two folders beside it."""
    git_alone(monkeypatch)
    root = tmp_path / "kho"
    (root / "dữ liệu" / "sâu").mkdir(parents=True)
    (root / "khác").mkdir()
    (tmp_path / "ngoài").mkdir()
    (root / "dữ liệu" / "sâu" / "a.yaml").write_text("a: 1\n", encoding="utf-8")
    begin(root)
    return root


IN_ROOT = "dữ liệu/sâu/a.yaml"


@NEEDS_GIT
@pytest.mark.parametrize("here", [".", "dữ liệu", "dữ liệu/sâu", "khác", "../ngoài"])
def test_from_wherever(root: Path, here: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root / here)
    file = root / "dữ liệu" / "sâu" / "a.yaml"
    ways = (str(file), os.path.relpath(file), f"../{Path.cwd().name}/{os.path.relpath(file)}")
    assert [from_root(way) for way in ways] == [IN_ROOT] * 3
    assert from_root(str(root)) == "."
    assert from_root(str(file.with_name("không có.yaml"))) == "dữ liệu/sâu/không có.yaml"


@NEEDS_GIT
def test_a_link_is_followed_to_what_the_repository_holds(root: Path) -> None:
    link(root / "khác" / "nối", "../dữ liệu")
    assert from_root(str(root / "khác" / "nối" / "sâu" / "a.yaml")) == IN_ROOT


@NEEDS_GIT
def test_a_second_working_tree_has_a_root_of_its_own(root: Path, tmp_path: Path) -> None:
    git(root, "worktree", "add", "--quiet", str(tmp_path / "cây"))
    assert from_root(str(tmp_path / "cây" / "dữ liệu" / "sâu" / "a.yaml")) == IN_ROOT


def test_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "d").mkdir()
    monkeypatch.chdir(tmp_path / "d")
    assert from_root("x/a.yaml") == "x/a.yaml"
    for way in ("../a.yaml", "x/../../a.yaml", str(tmp_path / "a.yaml")):
        assert from_root(way) == (Path(os.path.realpath(tmp_path)) / "a.yaml").as_posix()

"""The data as they were: a folder, or the folder at a git revision, links and all."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.reading.revision import RevisionError, before
from tests.repository import NEEDS_GIT, begin, commit, git_alone, link

pytestmark = NEEDS_GIT


@pytest.fixture(autouse=True)
def _git_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    git_alone(monkeypatch)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository whose `nam 2023/data` holds files and a folder with one, committed."""
    root = tmp_path / "kho"
    data = root / "nam 2023" / "data"
    (data / "sâu").mkdir(parents=True)
    (data / "a.yaml").write_bytes("a: đầu\r\n".encode())
    (data / "ghi chú.txt").write_bytes(b"x")
    (data / "sâu" / "b.yaml").write_bytes(b"b: 1\n")
    (root / "chung.yaml").write_bytes(b"c: 1\n")
    begin(root)
    return root


@pytest.fixture
def data(root: Path) -> Path:
    return root / "nam 2023" / "data"


def past(folder: Path, against: str) -> dict[str, bytes | None]:
    """The YAML files of the past and what they hold; None where a folder stands for one."""
    with before(folder, against) as old:
        assert not old.shipped
        return {
            file.relative_to(old.path).as_posix(): None if file.is_dir() else file.read_bytes()
            for file in old.path.rglob("*.yaml")
        }


FIRST = {"a.yaml": "a: đầu\r\n".encode(), "sâu/b.yaml": b"b: 1\n"}


@pytest.mark.slow
def test_the_files_as_they_were_committed_byte_for_byte(data: Path) -> None:
    (data / "a.yaml").write_bytes(b"a: 2\n")
    (data / "c.yaml").write_bytes(b"c: 1\n")
    assert past(data, "HEAD") == FIRST
    commit(data, "x")
    assert past(data, "HEAD~1") == FIRST
    assert past(data, "HEAD") == {**FIRST, "a.yaml": b"a: 2\n", "c.yaml": b"c: 1\n"}


@pytest.mark.slow
def test_what_was_taken_out_is_gone_afterwards(data: Path) -> None:
    with before(data, "HEAD") as old:
        assert old.path.is_dir()
        assert old.path != data
    assert not old.path.exists()


def test_a_folder_is_read_where_it_stands(data: Path, tmp_path: Path) -> None:
    with before(data, str(tmp_path)) as old:
        assert (old.path, old.shipped) == (tmp_path, False)
    assert tmp_path.exists()


@pytest.mark.slow
def test_a_link_is_read_through_to_what_it_named_then(root: Path, data: Path) -> None:
    link(data / "c.yaml", "../../chung.yaml")
    commit(root, "x")
    (root / "chung.yaml").write_bytes(b"c: 2\n")
    link(data / "sâu" / "d.yaml", "../../../chung.yaml")
    assert past(data, "HEAD") == {**FIRST, "c.yaml": b"c: 1\n"}
    commit(root, "x")
    assert past(data, "HEAD") == {**FIRST, "c.yaml": b"c: 2\n", "sâu/d.yaml": b"c: 2\n"}


@pytest.mark.slow
@pytest.mark.parametrize("to", ["../../không có.yaml", "../../../outside.yaml", "c.yaml", "sâu"])
def test_a_link_that_leads_to_no_file_there_is_not_left_out(
    root: Path, data: Path, tmp_path: Path, to: str
) -> None:
    (tmp_path / "outside.yaml").write_bytes(b"c: 1\n")  # today's, not that of the revision
    link(data / "c.yaml", to)
    commit(root, "x")
    assert past(data, "HEAD") == {**FIRST, "c.yaml": None}


@pytest.mark.slow
def test_a_linked_folder_is_left_out_as_it_is_today(root: Path, data: Path) -> None:
    link(data / "nối", "sâu")
    commit(root, "x")
    assert past(data, "HEAD") == FIRST


@pytest.mark.parametrize("against", ["không-có", "HEAD~9", "--help", "HEAD:nam 2023", ""])
def test_what_is_no_revision(data: Path, against: str) -> None:
    with pytest.raises(RevisionError, match="fatal"), before(data, against):
        pass


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(RevisionError, match="not a git repository"), before(tmp_path, "HEAD"):
        pass


def test_no_git(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RevisionError, match=r"\w"), before(data, "HEAD"):
        pass

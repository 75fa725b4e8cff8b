"""Folders that are put together: a file beside them, and folders without scores, are told."""

from __future__ import annotations

from pathlib import Path

from cchc.importing.folders import join_folders


def test_what_has_no_scores_and_what_belongs_to_none_is_told(tmp_path: Path) -> None:
    assert [found.wording for found in join_folders(tmp_path).findings] == ["folder_nothing"]
    (tmp_path / "units.yaml").write_text("schema: cchc/units/v1\n", encoding="utf-8")
    (told,) = join_folders(tmp_path).findings
    assert (told.wording, Path(told.location.file).name) == ("folder_top", "units.yaml")

"""Checks across bodies: a block in which nobody has scores."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cchc.analysis.ranking import chosen, rank
from cchc.analysis.standings import Standings
from cchc.checking.bodies import across
from cchc.language.words import LANGUAGES, Words
from cchc.model.dataset import Dataset
from cchc.model.error import Refusal
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reporting.rank_document import rank_document
from cchc.reporting.text import render

EXAMPLE = Path(__file__).parents[1] / "examples" / "C620" / "good"

OTHERS = """  - {id: so-1, name: Sở số 1, kind: department, block: Sở}
  - {id: so-2, name: Sở số 2, kind: department, block: Sở}
  - {id: so-3, name: Sở số 3, kind: department, block: Sở, valid_to: 2024-12-31}
"""


def made(folder: Path, levels: str, tables: dict[str, tuple[str, str]]) -> Dataset:
    """The communes of the example with three departments; tables by name, each of a period."""
    shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
    book, units, head = folder / "criteria.yaml", folder / "units.yaml", folder / "scores.yaml"
    text = book.read_text(encoding="utf-8").replace("body_level: commune", f"body_level: {levels}")
    book.write_text(text, encoding="utf-8")
    units.write_text(units.read_text(encoding="utf-8") + OTHERS, encoding="utf-8")
    said = head.read_text(encoding="utf-8")
    for name, (period, body) in tables.items():
        more = said.replace("year: 2025", f"period: {period}").replace("diem.csv", f"{name}.csv")
        (folder / f"{name}.yaml").write_text(more, encoding="utf-8")
        csv = f"body,criterion,count,of\n{body},1.1,1,2\n"
        (folder / f"{name}.csv").write_text(csv, encoding="utf-8")
    loaded = load(Folder(folder, False))
    assert not loaded.problems
    return loaded.dataset


@pytest.mark.slow
@pytest.mark.parametrize(
    ("levels", "tables", "told"),
    [
        ("[commune, department]", {}, [("Sở", "2025", 2)]),
        ("commune", {}, []),
        ("[commune, department]", {"so": ("2025", "so-1")}, []),
        ("[commune, department]", {"so": ("2025-Q1", "so-1")}, []),  # by the quarter
        ("[commune, department]", {"so": ("2026", "so-1")}, [("Xã", "2026", 4)]),
    ],
)
def test_a_block_in_which_nobody_has_scores_is_told(
    levels: str,
    tables: dict[str, tuple[str, str]],
    told: list[tuple[str, str, int]],
    tmp_path: Path,
) -> None:
    dataset = made(tmp_path, levels, tables)
    found = [one for one in across(dataset) if one.wording == "block_absent"]
    values = [
        (one.values["block"], str(one.values["period"]), one.values["count"]) for one in found
    ]
    assert values == told
    for language in LANGUAGES:
        assert all(all(Words(language).diagnostic(one)) for one in found)


@pytest.mark.slow
def test_the_ranking_says_so_too(tmp_path: Path) -> None:
    dataset = made(tmp_path, "[commune, department]", {})
    asked = chosen(dataset)
    assert not isinstance(asked, Refusal)
    known = Standings(dataset, None)
    standings = [(one, found) for one in asked if (found := known.of(one)) is not None]
    shown = render(rank_document(rank(dataset, standings), Words("vi")), Words("vi"), 100)
    assert "Khối chưa có đơn vị nào có điểm kỳ này: Sở (2 đơn vị)." in shown


def test_a_figure_that_all_have_is_told_as_people_write_it(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE.parents[1] / "C622" / "bad", tmp_path, dirs_exist_ok=True)

    def told() -> list[object]:
        found = across(load(Folder(tmp_path, False)).dataset)
        return [one.values["figure"] for one in found if one.wording == "figures_same"]

    assert told() == ["15/20"]
    table = tmp_path / "diem.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("15,20", "TODO,20"), encoding="utf-8")
    assert told() == []  # nobody has said it yet

"""No layout is read wrongly in silence: what differs from the truth says TODO on its row."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from cchc.importing.importing import Choice, Imported, import_document
from cchc.importing.match import Drafted
from cchc.language.words import Words
from tests.importing.conftest import DATASET
from tests.importing.documents import saved
from tests.importing.layouts import IDS, ROWS, Layout, Truth, layouts

KEYS = ("criterion", "max_points", "self_assessed", "appraised", "deduction", "reason")
FEWEST = 120
Read = tuple[tuple[Layout, Imported], ...]


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Every layout, imported."""
    folder = tmp_path_factory.mktemp("layouts")
    words = Words("vi")
    found = []
    for layout in layouts():
        file = saved(folder, f"{layout.name}.docx", layout.document())
        found.append((layout, import_document(file, Choice(), DATASET, words)))
    return tuple(found)


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def truth(layout: Layout, row: Truth) -> dict[str, Any]:
    held = {column.holds for column in layout.columns}
    units = [IDS[row.leads], IDS[row.helps]]
    said = held & {"leads", "helps", "units with parts", "units under labels"}
    return {
        "criterion": row.criterion,
        "max_points": number(row.most),
        "self_assessed": number(row.own) if "own" in held else None,
        "appraised": number(row.given),
        "deduction": -number(row.lost),
        "reason": row.ground,
        "responsible": tuple(units),
        "roles": ((units[0],), (units[1],)) if said else ((), ()),
    }


def drafted(row: Drafted) -> dict[str, Any]:
    return {
        "criterion": row.criterion,
        **{key: row.points.get(key) for key in KEYS[1:5]},
        "reason": row.reason,
        "responsible": row.responsible,
        "roles": (row.units.leads, row.units.helps),
    }


def todo(row: Drafted) -> set[str]:
    """The keys of a row that say TODO; the units and their roles are one question."""
    keys = {note.key for note in row.notes if note.finding.severity.value != "info"}
    return keys | ({"roles"} if "responsible" in keys else set())


def differing(layout: Layout, imported: Imported) -> Iterator[tuple[str, str, Any]]:
    """What differs from the truth where its own key does not say TODO."""
    rows = imported.matched.rows if imported.matched else ()
    if imported.text is not None and len(rows) != len(ROWS):
        yield layout.name, "rows", len(rows)
    for row, meant in zip(rows, ROWS, strict=False):
        open_keys = todo(row)
        if "appraised" in open_keys and "lost" not in {c.holds for c in layout.columns}:
            open_keys.add("deduction")  # it follows from the appraised points
        if "appraised" in layout.open:
            open_keys.add("self_assessed")  # whose the points of the other column are is open too
        told = drafted(row)
        for key, value in truth(layout, meant).items():
            if told[key] != value and key not in open_keys:
                yield layout.name, f"{meant.criterion} {key}", told[key]


@pytest.mark.slow
def test_nothing_is_wrong_in_silence(read: Read) -> None:
    assert len({(each.columns, each.sign, each.total) for each, _ in read}) >= FEWEST
    assert [one for layout, imported in read for one in differing(layout, imported)] == []


@pytest.mark.slow
def test_where_words_decide_nothing_is_asked(read: Read) -> None:
    """What a layout tells is read, not asked; what it does not tell is asked on every row."""
    wrong = []
    for layout, imported in read:
        if imported.matched is None:
            wrong.append((layout.name, [found.wording for found in imported.findings]))
            continue
        for row in imported.matched.rows:
            asked = todo(row) - {"evidence", "roles"}
            if not layout.open <= asked or (not layout.open and asked):
                wrong.append((layout.name, [f"{row.criterion} {sorted(asked)}"]))
    assert wrong == []

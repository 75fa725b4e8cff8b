"""Text for fonts from before Unicode, told by letters that Vietnamese never has inside a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc.importing.grid import Grid

LEGACY = {
    "TCVN3 (ABC)": re.compile(r"®[^\s.,;:)]"),
    "VNI": re.compile(r"[ñÑ][^\W\d_]"),
}
"""Their đ as Unicode shows it: ®iÓm, ñieåm."""
ENOUGH = 5
"""So many such words are no typing slip and no foreign name."""


def legacy_font(grid: Grid) -> str:
    """The old encoding that the text of a document follows, or nothing."""
    for name, letters in LEGACY.items():
        texts = (text for text in _texts(grid) if letters.search(text))
        words = (word for text in texts for word in text.split())
        if sum(letters.search(word) is not None for word in words) >= ENOUGH:
            return name
    return ""


def _texts(grid: Grid) -> Iterator[str]:
    for block in grid.blocks:
        for row in block.rows:
            yield from (cell.text for cell in row.cells)

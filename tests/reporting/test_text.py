"""Tables as lines of text: cut on a screen alone, told row by row where the columns do not fit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cchc.language.words import Words
from cchc.reporting.document import Column, Document, Table, TableRow
from cchc.reporting.text import layout, render

VI = Words("vi")
NAME = "một tiêu chí có tên rất dài, dài hơn hai dòng của cột này"
TABLE = Table(
    (
        Column("Mã", codes=True),
        Column("Tên", flexible=True, lines=2, least=12),
        *(Column(f"Cột {i}", numeric=True) for i in range(4)),
        Column("Ghi", flexible=True),
    ),
    (TableRow(("1.1", NAME, *(Decimal("1000.25"),) * 4, "đạt")),),
)


@pytest.mark.parametrize("width", [30, 40, 60, 80, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    for whole in (False, True):
        lines = [line.text.rstrip() for line in layout(Document((TABLE,)), VI, width, True, whole)]
        assert max(map(len, lines)) <= width
        assert {"1000,25", "đạt"} <= {word for line in lines for word in line.split()}


def test_a_screen_cuts_and_a_pipe_does_not() -> None:
    shown = "".join(line.text for line in layout(Document((TABLE,)), VI, 66, True))
    assert "…" in shown
    piped = render(Document((TABLE,)), VI, 66)
    assert "…" not in piped
    assert NAME.split()[-1] in piped


def test_what_does_not_fit_is_told_line_by_line() -> None:
    assert render(Document((TABLE,)), VI, 40).splitlines() == [
        "1.1 một tiêu chí có tên rất dài, dài hơn",
        "  hai dòng của cột này",
        "  Cột 0: 1000,25 · Cột 1: 1000,25 · Cột",
        "    2: 1000,25 · Cột 3: 1000,25",
        "  Ghi: đạt",
    ]

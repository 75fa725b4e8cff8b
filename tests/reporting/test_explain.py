"""What `explain` says of the precision of a printed rate."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.language.words import Words
from cchc.reporting.explain_document import explain_document
from cchc.reporting.text import render
from tests.reporting.test_score_json import carded
from tests.support import DEDUCTIONS, folder_with, read, replaced

ROW = 5
"""That of 3.10.1 in the file: 70,25%, one point for the share."""


def explained(tmp_path: Path, rate: str) -> str:
    change = (("rows", ROW, "evidence", "rate"), "70.25%", rate)
    dataset = read(folder_with(tmp_path, deductions=replaced(DEDUCTIONS, [change]))).dataset
    card = carded(dataset)
    row = card.find("3.10.1")
    assert row is not None
    words = Words("vi")
    return " ".join(render(explain_document(card, row, words), words, 100).split())


@pytest.mark.parametrize(
    ("rate", "low", "high"),
    [
        ("70%", "69,5%", "70,5%"),
        ("70.2%", "70,15%", "70,25%"),
        ("70.25%", "70,245%", "70,255%"),
        ('"70,251%"', "70,2505%", "70,2515%"),
    ],
)
def test_the_rates_that_print_like_this_one(tmp_path: Path, rate: str, low: str, high: str) -> None:
    text = explained(tmp_path, rate)
    shown = rate.strip('"').replace(".", ",")
    assert f"Số liệu: {shown} " in text
    assert f"{shown} là số đã làm tròn: tỷ lệ thật từ {low} đến dưới {high}" in text

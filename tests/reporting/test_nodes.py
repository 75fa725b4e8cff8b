"""How points are put together, in words and with the figures, on the screen and as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.model.fields import Plain
from cchc.reading.tree import parse
from cchc.reporting.explain_document import explain_document
from cchc.reporting.node_document import node_document
from cchc.reporting.node_words import together_words, together_working
from cchc.reporting.score_document import score_document
from cchc.reporting.score_json import explain_group_json, explain_json, score_json
from cchc.reporting.text import render
from tests.analysis.test_books import FOLDER, card_of
from tests.reporting.contract import Contract


def made(shape: str, name: str, **more: Any) -> Scorecard:
    """The card of a case."""
    (file,) = FOLDER.glob(f"{shape}*.yaml")
    data = parse(Path(file).read_text(encoding="utf-8"), file.name).data
    (case,) = (one for one in data["cases"] if one["name"] == name)
    return card_of({**data, **case, **more})


def said(card: Scorecard, node: str | None = None, language: str = "vi") -> str:
    """What is shown of a body, of a node of it, or of a row, in one line."""
    words = Words(language)
    document = score_document(card, words)
    if node is not None:
        row = card.find(node)
        found = (
            node_document(card, node, words) if row is None else explain_document(card, row, words)
        )
        assert found is not None
        document = found
    return " ".join(render(document, words, 200).split())


CAPS = ("shape_19", "bonuses of 4 and 3 make 5")
MEANS = ("shape_23", "worked with fractions")
LEVELS = ("shape_24", "groups too")


@pytest.mark.parametrize(
    ("shape", "name", "node", "words", "working"),
    [
        (
            *CAPS,
            "2",
            "cộng các mục bên dưới; nhiều nhất 5 điểm",
            "4 (2.1) + 3 (2.2); nhiều nhất 5 điểm → 5",
        ),
        (
            *MEANS,
            None,
            "điểm tối đa × trung bình có trọng số của tỷ lệ điểm đạt được của các mục bên dưới",
            "5 × (1/3 × 1,9048/4 (1) + 2/3 × 3,3333/5 (2)) → 3,0159",
        ),
        (
            *LEVELS,
            "1",
            "cộng các mục bên dưới; làm tròn xuống, đến 0,01",
            "0,4286 (1.1) + 0,4 (1.2) → 0,82",
        ),
        (
            "best_and",
            "with their intervals",
            "1",
            "điểm cao nhất trong các mục bên dưới",
            "cao nhất trong (4 (1.1); 4 (1.2)) → 4",
        ),
        (
            "best_and",
            "with their intervals",
            "3",
            "cộng các mục bên dưới; ít nhất −203 điểm",
            "110 + −50 (3.1) + −3 (3.2); ít nhất −203 điểm → 57",
        ),
        (
            "shape_20",
            "a tenth of the total for discipline",
            None,
            "cộng các mục bên dưới; rồi cộng hay trừ theo phần trăm của tổng",
            "(85 (1) + 0 (9)) × (100% + (−10,00%)) (9.1) → 76,5",
        ),
        ("shape_27", "it has a score of its own", "2", None, None),
    ],
)
def test_how_a_node_is_put_together(
    shape: str, name: str, node: str | None, words: str | None, working: str | None
) -> None:
    card = made(shape, name)
    assert together_words(card.rulebook, node, Words("vi")) == words
    assert together_working(card, node, Words("vi")) == working
    shown = said(card, node)
    assert working is None or working in shown
    assert (words or "Cách gộp") in shown or words is None


def test_a_mean_without_weights_and_with_weights_that_are_counts() -> None:
    plain = made(*MEANS, rulebook={"combine": {"kind": "mean"}}, areas=[
        {"id": "1", "max_points": Plain("4"), "combine": {"kind": "mean"}},
        {"id": "2", "max_points": Plain("5")},
    ])  # fmt: skip
    assert (
        together_working(plain, None, Words("en"))
        == "5 × the mean of (1.9043/4 (1); 3.33/5 (2)) → 2.8552"
    )
    weighed = made(*MEANS, rulebook={"combine": {"kind": "mean"}}, areas=[
        {"id": "1", "max_points": Plain("4"), "weight": Plain("1")},
        {"id": "2", "max_points": Plain("5"), "weight": Plain("3")},
    ])  # fmt: skip
    shown = together_working(weighed, None, Words("en"))
    assert shown is not None and shown.startswith("5 × (1 × ") and " / 4 → " in shown


def test_a_row_that_is_scored_out_of_more() -> None:
    card = made("shape_11", "5.3 has none, 5.2 and 5.4 are scored out of 9 each")
    shown = said(card, "5.2")
    assert "9,00 điểm thay cho 6,00" in shown and "(6 × 1/2) × 9/6 = 4,50" in shown
    assert "9.00 points instead of 6.00" in said(card, "5.2", "en")
    row = card.find("5.2")
    assert row is not None
    assert explain_json(card, row)["max"] == "9.00"


def test_rows_that_are_not_added() -> None:
    card = made("shape_27", "it has a score of its own")
    assert "Chỉ để biết, không tính vào điểm: 2.2." in said(card)
    assert "chỉ để biết, không tính vào tổng" in said(card, "2.2")
    taken = made("shape_20", "a tenth of the total for discipline")
    assert "Tính bằng phần trăm của tổng điểm: 9.1." in said(taken)
    assert "−10.00% of the total" in said(taken, "9.1", "en")
    assert score_json(card)["information"] == ["2.2"]
    assert score_json(taken)["percent_of_total"] == ["9.1"]


def test_a_figure_for_information_beside_points_of_the_council() -> None:
    card = made(
        "shape_27",
        "it has a score of its own",
        rows={"2.1": "18", "2.2": {"count": "1", "of": "2"}},
    )
    assert card.council and dict(card.voices) == {Voice.APPRAISED: 1}
    assert "điểm thẩm định 18,00 trên 20,00" in said(card)


def test_what_is_not_rounded() -> None:
    card = made(*MEANS)
    assert "4 × 1/3 ≈ 1,3333 → 1,3333 (không làm tròn)" in said(card, "1.1")
    assert "(not rounded)" in said(card, "1.1", "en")


def test_grades_that_are_withheld_and_scales() -> None:
    card = made("shape_26", "a veto")
    shown = said(card)
    assert "Đủ mức nhưng chưa được xếp loại Tốt, vì không đạt: tỷ lệ điểm của 1" in shown
    assert score_json(card)["withheld_grades"] == ["Tốt"]
    thousand = made("shape_25", "out of 1000")
    assert "× 1000)" in said(thousand) and score_json(thousand)["index_scale"] == "1000.00"
    none = made("shape_25", "no index, the total is graded")
    assert "Bộ tiêu chí không có chỉ số" in said(none) and "Xếp loại: B." in said(none)
    assert (score_json(none)["index_reason"], score_json(none)["grade"]) == ("no_index", "B")


@pytest.mark.slow
@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_case_keeps_the_contract(file: Path) -> None:
    data = parse(file.read_text(encoding="utf-8"), file.name).data
    for case in data["cases"]:
        card = card_of({**data, **case})
        assert Contract("score").complaints(score_json(card)) == []
        for row in card.rows:
            assert Contract("explain").complaints(explain_json(card, row)) == []
        for area in card.rulebook.areas:
            told = explain_group_json(card, area.id)
            assert told is None or Contract("explain_group").complaints(told) == []

"""Points as offices write them, and evidence only where the words leave no doubt."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.importing.figures import evidence_of, points_of, points_text, similar
from cchc.importing.grid import Cell, Place, RefusedError
from cchc.model.fields import SignedPoints
from cchc.model.number import number_text
from cchc.model.rulebook import Criterion
from tests.support import model

PLACE = Place("a.docx", "word", "1", 2, 3)
SIGNS = ("-", "\N{MINUS SIGN}", "\N{EN DASH}", "\N{NON-BREAKING HYPHEN}", "\N{EM DASH}", "- ")


def cell(text: str) -> Cell:
    return Cell(text, PLACE, 2)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(
            ("-0,3", "-0.3"),
            ("−0,3", "-0.3"),
            ("–0,30", "-0.30"),
            ("— 0,3", "-0.3"),
            ("‑0,3", "-0.3"),
        ),
        *(("1,7", "1.7"), ("1.7", "1.7"), ("-0.30", "-0.30"), ("2", "2"), ("0,5 điểm", "0.5")),
        *(("'-0,3", "-0.3"), ("0,5đ", "0.5"), (" 1,5 ", "1.5"), ("0.365", "0.365"), ("-0", "0")),
        *(("1.234.567", "1234567"), ("12,3456", "12.3456")),
        *(("(0,3)", "-0.3"), ("(1)", "-1"), ("-0,3¹", "-0.3"), ("0,3 *", "0.3")),
    ],
)
def test_points(text: str, value: str) -> None:
    assert points_of(cell(text)) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        *(("1,234", "cell_ambiguous"), ("1.234", "cell_ambiguous"), ("(-0,3)", "cell_number")),
        *(("không", "cell_number"), ("0,3 + 0,2", "cell_number"), ("1,2,3", "cell_number")),
        *(("85%", "cell_number"), ("12/112", "cell_number"), ("1e3", "cell_number")),
        *(("(0,3", "cell_number"), ("٣", "cell_number"), ("1" * 40, "cell_number")),
    ],
)
def test_what_is_no_points(text: str, wording: str) -> None:
    with pytest.raises(RefusedError) as caught:
        points_of(cell(text))
    assert caught.value.wording == wording


points = st.decimals(-999, 999, places=2) | st.decimals(-999, 999, places=4)


@pytest.mark.slow
@given(points, st.sampled_from(SIGNS), st.integers(0, 2), st.booleans())
def test_every_printed_form_of_points_is_read(
    number: Decimal, sign: str, zeros: int, comma: bool
) -> None:
    text = number_text(number, comma=comma)
    decimals = len(text.replace(",", ".").partition(".")[2])
    if decimals and decimals + zeros != 3:
        text += "0" * zeros
    elif decimals == 3:
        text += "0"
    assert points_of(cell(text.replace("-", sign))) == number


@pytest.mark.slow
@given(points | st.decimals(-999, 999, places=3))
def test_points_go_through_the_draft_unchanged(number: Decimal) -> None:
    from cchc.model.fields import Frozen

    class Holder(Frozen):
        value: SignedPoints

    assert model(Holder, f"value: {points_text(number)}\n").value == number


@pytest.mark.parametrize(
    ("points", "text"),
    [
        *(("0.5", "0.50"), ("2", "2.00"), ("0.6667", "0.6667")),
        *(("0.667", "0.667"), ("-0.667", "-0.667")),  # no thousands begin with 0
        *(("1.667", "1.6670"), ("-1.667", "-1.6670"), ("1.000", "1.00")),
    ],
)
def test_points_are_written_so_that_they_have_one_reading(points: str, text: str) -> None:
    assert points_text(Decimal(points)) == text


def test_a_maximum_is_written_as_short_as_it_is() -> None:
    assert [points_text(Decimal(most), 0) for most in ("2", "0.5", "1.250")] == ["2", "0.5", "1.25"]


RULES = {
    "rate": "rule: {kind: proportional}",
    "full": "rule: {kind: proportional, full_at: 30%}",
    "bands": "rule: {kind: bands, bands: [{from: 100%, points: 1}]}",
    "band counts": "rule: {kind: bands, bands: [{from_count: 3, points: 1}]}",
    "count": "rule: {kind: count, points_each: 0.5}",
    "penalty": "rule: {kind: penalty, points_each: 0.5}",
    "yes": "rule: {kind: yes_no}",
    "judged": "rule: {kind: judged}",
    "states": "rule: {kind: states, states: [{id: a, name: đúng hạn, points: 1}, "
    "{id: b, name: trễ, points: 0}]}",
    "part": "rule: {kind: sum, parts: [{id: nen, name: nền, rule: {kind: fixed, points: 0.5}}, "
    "{id: ty-le, name: tỷ lệ, rule: {kind: proportional, points: 0.5}}]}",
    "parts": "rule: {kind: sum, parts: [{id: a, name: a, rule: {kind: yes_no, points: 0.5}}, "
    "{id: b, name: b, rule: {kind: proportional, points: 0.5}}]}",
    "none": "",
}


def criterion(rule: str) -> Criterion:
    text = f'id: "1.1"\nname: x\nmax_points: 1\ncases: sáng kiến\n{RULES[rule]}\n'
    return model(Criterion, text)


@pytest.mark.parametrize(
    ("rule", "text", "evidence"),
    [
        ("rate", "Hoàn thành 85% kế hoạch", "{rate: 85%}"),
        ("rate", "đạt 70,25 %.", "{rate: 70.25%}"),
        ("rate", "đạt 93%)", "{rate: 93%}"),
        ("rate", "89,20%", "{rate: 89.20%}"),
        ("rate", "Có 12/112 TTHC đã phát sinh", "{count: 12, of: 112}"),
        ("rate", "Có 12/112 TTHC đã phát sinh (10,7%)", "{count: 12, of: 112}"),
        ("rate", "có 06/18 đơn vị không nhập hồ sơ", "{missing: 6, of: 18}"),
        ("rate", "06/18 xã chưa nhập", "{missing: 6, of: 18}"),
        ("rate", "6/18 xã, thị trấn không nhập", "{missing: 6, of: 18}"),
        ("rate", "Thu không đạt 100% kế hoạch", "{below: 100%}"),
        ("rate", "chưa đạt yêu cầu 30%", "{below: 30%}"),
        ("rate", "Tính đến 15/12/2023, đạt 89,2%", "{rate: 89.2%, as_of: 2023-12-15}"),
        ("rate", "tính đến hết ngày 1/2/2023 đạt 9%", "{rate: 9%, as_of: 2023-02-01}"),
        ("rate", "tính đến 31/02/2023 đạt 9%", "{rate: 9%}"),
        ("rate", "theo Báo cáo 665/BC-UBND, đạt 85%", "{rate: 85%}"),
        ("rate", "trên địa bàn huyện đạt 94,6% đơn vị", "{rate: 94.6%}"),
        ("rate", "- Tỷ lệ hồ sơ: 73%; bị trừ 0,13 điểm", "{rate: 73%}"),
        ("rate", "73% × 0,5 = 0,37", "{rate: 73%}"),
        ("count", "SNV công nhận 3 sáng kiến có hiệu quả", "{count: 3}"),
        ("full", "đạt 25,05%.", "{rate: 25.05%}"),
        ("bands", "đạt 94,6%", "{rate: 94.6%}"),
        ("bands", "không đạt 100% kế hoạch", "{below: 100%}"),
        ("band counts", "có 2 sáng kiến", "{count: 2}"),
        ("count", "đánh giá đạt 03 sáng kiến (mỗi sáng kiến được 0,5 điểm)", "{count: 3}"),
        ("penalty", "bị nhắc 2 Sáng  kiến", "{count: 2}"),
        ("part", "có 06/18 đơn vị không nhập", "{parts: {ty-le: {missing: 6, of: 18}}}"),
        (
            "part",
            "Tính đến 1/2/2023 đạt 9%",
            "{parts: {ty-le: {rate: 9%}}, as_of: 2023-02-01}",
        ),
    ],
)
def test_evidence_is_recognised(rule: str, text: str, evidence: str) -> None:
    found = evidence_of(criterion(rule), text)
    assert found is not None
    assert found.evidence == evidence


UNSAID = (
    *("hụt 7%", "bị trừ 27%", "trừ 26% số điểm", "chênh lệch 7%", "-7%", "đạt 7 3%", "đạt 70-73%"),
    *("từ 70 đến 73%", "đạt 73%/80% kế hoạch", "tối đa 80%", "ít nhất 80%", "mức 80%", "giao 80%"),
    *("cần đạt 80%", "phải đạt tỷ lệ 80%", "để hoàn thành 80%", "phấn đấu đạt 80%", "kế hoạch 80%"),
    *("quy định 80%", "ước đạt 80%", "toàn tỉnh đạt 80%", "quý III đạt 60%", "cùng kỳ đạt 60%"),
    *("27/100 hồ sơ vi phạm", "27/100 hồ sơ bị trả lại", "27/100 hồ sơ phải bổ sung"),
    *("6/18 xã yếu", "6/18 xã để trống", "Công văn 12/112", "Bảng 3/4", "đợt 1/2", "xếp 12/18"),
    *("thứ 5/9 huyện", "được 37/50 điểm"),
)
"""Figures that count something else than what was reached."""
UNCOUNTED = (
    *("5 sáng kiến nhưng chỉ 3 được công nhận", "đăng ký 4 sáng kiến", "tối đa 4 sáng kiến"),
    *(
        "mỗi 01 sáng kiến được 0,5 điểm",
        "trừ 1 sáng kiến",
        "1 sáng kiến bị loại",
        "năm 2023 sáng kiến",
    ),
)


@pytest.mark.parametrize(
    ("rule", "text", "why"),
    [
        ("rate", "Chưa làm tốt", "none"),
        ("rate", "đạt 85% nhưng huyện đã hoàn thành 100%", "several"),
        ("rate", "12/112 và 13/112", "several"),
        ("rate", "12/112 (20%)", "several"),
        ("rate", "còn 15% hồ sơ trễ hạn", "sense"),
        ("rate", "5% hồ sơ trễ hạn", "sense"),
        ("rate", "đạt trên 90%", "sense"),
        ("rate", "khoảng 90%", "sense"),
        ("rate", "tăng 5%", "sense"),
        ("rate", "tăng thêm 5%", "sense"),
        ("rate", "từ 80% trở lên", "sense"),
        ("rate", "90% trở lên", "sense"),
        ("rate", "≥ 90%", "sense"),
        ("rate", "đạt 85%, chưa hoàn thành", "sense"),
        ("rate", "không có 85% nào", "sense"),
        ("rate", "cao hơn 5% so với năm 2022", "sense"),
        ("rate", "đạt 16/17 nội dung, 1 nội dung chưa đạt", "sense"),
        ("rate", "Trong 06/18 xã, không xã nào nhập", "sense"),
        ("rate", "Trong số 06/18 xã, không xã nào nhập", "none"),
        *(("rate", text, "sense") for text in UNSAID),
        *(("count", text, "sense") for text in UNCOUNTED),
        ("rate", "tháng 11/2023", "none"),
        ("rate", "ngày 15/12", "none"),
        ("rate", "Quyết định 35/2024/QĐ-UBND", "none"),
        ("rate", "12/2023", "none"),
        ("rate", "18/6", "none"),
        ("rate", "1.234,5%", "none"),
        ("count", "không có sáng kiến nào", "none"),
        ("count", "3 sáng kiến năm nay, 2 sáng kiến năm trước", "several"),
        ("count", "có 3 sáng kiến chưa được công nhận", "sense"),
        ("count", "ít hơn 3 sáng kiến", "sense"),
        ("yes", "không có", "form"),
        ("states", "đúng hạn", "form"),
        ("parts", "16/17", "parts"),
    ],
)
def test_what_is_in_doubt_stays_open(rule: str, text: str, why: str) -> None:
    found = evidence_of(criterion(rule), text)
    assert found is not None
    assert (found.evidence, found.why) == ("", why)


@pytest.mark.parametrize("rule", ["judged", "none"])
def test_a_rule_that_measures_nothing_wants_no_evidence(rule: str) -> None:
    assert evidence_of(criterion(rule), "đạt 85%") is None


def test_without_a_name_for_the_cases_a_count_stays_open() -> None:
    rule: dict[str, Any] = {"cases": None}
    found = evidence_of(criterion("count").model_copy(update=rule), "3 sáng kiến")
    assert found is not None
    assert found.why == "form"


def test_names_alike() -> None:
    assert similar("Tỷ lệ hồ sơ trực tuyến toàn trình", "Tỉ lệ hồ sơ trực tuyến toàn trình (%)")
    assert not similar("Sáng kiến trong CCHC", "Tỷ lệ hồ sơ trực tuyến")
    assert not similar("", "x")

"""One change of the shipped data that something else in them contradicts; and honest ones, of which
nothing is said.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.model.computed import worked
from cchc.model.said import ASKED, counted, until
from tests.support import (
    CRITERIA,
    DEDUCTIONS,
    PLAN,
    UNITS,
    findings,
    folder_with,
    text_of,
)

SHORT = {CRITERIA: "criteria", DEDUCTIONS: "deductions", UNITS: "units", PLAN: "plan"}
FIRST = "      - xa-vinh-thai\n"
FIVE = "section: mục 3, gạch đầu dòng 5"
FULL = "at_least: 100%\n    deadline: 2024\n    task: NV-6.4"
CRITERION_REF = '"Phụ lục 1, dòng 3.11.2", "Phụ lục 1, dòng 1.5.2"'


def told(folder: Path, file: str, old: str, new: str) -> list[str]:
    """The wordings of what is said after a change of one file."""
    assert old in text_of(file), old
    texts = {"plan": text_of(PLAN), SHORT[file]: text_of(file).replace(old, new, 1)}
    return [found.wording for found in findings(folder_with(folder, **texts))]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "old", "new", "wordings"),
    [
        # units
        (UNITS, FIRST, "      - so-noi-vu\n", ["unit_outside_groups", "member_no_loss"]),
        (UNITS, FIRST, "      - huyen-vinh-linh\n", ["unit_outside_groups", "member_no_loss"]),
        (UNITS, FIRST, "      - phong-tu-phap\n", ["unit_outside_groups"]),
        (UNITS, "Tư pháp\n    kind: office", "Tư pháp\n    kind: external", ["member_no_loss"]),
        (UNITS, "Tư pháp\n    kind: office", "Tư pháp\n    kind: town", ["kind_unlike_name"]),
        (UNITS, "Tư pháp\n    kind: office", "Tư pháp\n    kind: agency", []),
        (UNITS, "Vĩnh Tú\n    kind: commune", "Vĩnh Tú\n    kind: body", ["member_no_loss"]),
        (UNITS, "name: Xã Vĩnh Tú", "name: Xã Vĩnh Ty", ["name_unlike_id"]),
        (UNITS, "name: Xã Vĩnh Tú", "name: Xã Vĩnh Tú", []),
        (UNITS, "name: Phòng Tư pháp", "name: Phòng Tư phá", ["name_unlike_id"]),
        (UNITS, "name: Xã Vĩnh Tú", "name: Xã Vĩnh Tu", ["name_unlike_alias"]),
        (UNITS, "name: Phòng Tư pháp", "name: Phòng Tư phạp", ["name_unlike_alias"]),
        (UNITS, "name: Xã Vĩnh Thủy", "name: Xã Vĩnh Thuỷ", []),
        (UNITS, "name: Phòng Tư pháp", "name: Phòng Tư pháp huyện", []),
        (UNITS, "P. Nội vụ, PNV", "P. Nội vụ, PNV, P Nội vu", []),
        # units of rows and tasks
        (DEDUCTIONS, "[phong-noi-vu]", "[phong-tu-phap]", ["served_by_others"]),
        (DEDUCTIONS, "[phong-tai-chinh-ke-hoach]", "[van-phong-hdnd-ubnd]", ["served_by_others"]),
        (DEDUCTIONS, "[phong-noi-vu]", "[phong-noi-vu, phong-tu-phap]", []),
        (DEDUCTIONS, "[xa-vinh-khe, ", "[nhom-cac-phong-ban-don-vi, ", ["missing_unnamed"]),
        (DEDUCTIONS, "[xa-vinh-khe, ", "[xa-vinh-khe, van-phong-hdnd-ubnd, ", []),
        # places in the plan
        (PLAN, FIVE, "section: mục 3, gạch đầu dòng 6", ["section_unlike_id"]),
        (PLAN, FIVE, "section: mục 3, gạch đầu dòng 4", ["section_unlike_id"]),
        (PLAN, FIVE, "section: mục 2, gạch đầu dòng 5", ["section_unlike_id"]),
        (PLAN, FIVE, "section: mục 3, các gạch còn lại", []),
        (PLAN, "id: NV-3.6", "id: NV-3.9", ["section_unlike_id"]),
        (PLAN, "3, gạch đầu dòng 7", "3, gạch đầu dòng 2", ["section_order"]),
        # targets
        (PLAN, FULL, FULL.replace("100%", "10%"), ["target_without_gain"]),
        (PLAN, FULL, FULL.replace("100%", "110%"), []),
        (PLAN, "at_least_count: 4", "at_least_count: 40", ["assumption_count"]),
        (PLAN, "ít nhất 4 sáng kiến trong", "mỗi quý 1 sáng kiến trong", []),
        (PLAN, "ít nhất 4 sáng kiến", "ít nhất bốn sáng kiến", []),
        # words and figures of a row
        (DEDUCTIONS, "as_of: 2023-12-15", "as_of: 2023-02-15", ["reason_date"]),
        (DEDUCTIONS, "tính đến 15/12/2023", "tính đến hết ngày 15 tháng 12 năm 2023", []),
        (DEDUCTIONS, "tính đến 15/12/2023", "theo báo cáo ngày 20/12/2023", []),
        (DEDUCTIONS, "nhận 3 sáng kiến", "nhận 4 sáng kiến", ["reason_count"]),
        (DEDUCTIONS, "nhận 3 sáng kiến", "nhận bốn sáng kiến", ["reason_count"]),
        (DEDUCTIONS, "nhận 3 sáng kiến", "nhận 03 sáng kiến", []),
        (DEDUCTIONS, "nhận 3 sáng kiến", "nhận ba trong năm sáng kiến", []),
        (DEDUCTIONS, "nhận 3 sáng kiến", "báo còn thiếu 1 sáng kiến", []),
        (DEDUCTIONS, "kept: 93%", "kept: 39%", ["slip_figure"]),
        (DEDUCTIONS, "16/17 nội dung của năm 2022\n", "16/18 nội dung\n", ["slip_figure"]),
        (PLAN, "mức cũ 70,2%", "mức cũ 70,5%", ["slip_figure"]),
        # grounds
        (CRITERIA, "2 × 85% = 1,70", "2 × 86% = 1,70", ["ground_sum"]),
        (CRITERIA, "= 0,9706, làm tròn 0,97", "= 0,9706, làm tròn 0,98", ["ground_sum"]),
        (CRITERIA, "2 × 85% = 1,70", "85% × 2 = 1,7", []),
        (CRITERIA, "1 × 94,6% không", "1 × 94,7% không", ["ground_figure"]),
        (CRITERIA, '"Phụ lục 1, dòng 1.1.3"', '"Phụ lục 1, dòng 1.1.2"', ["reference_elsewhere"]),
        (CRITERIA, '"Phụ lục 1, dòng 1.1.3"', '"Phụ lục 1, dòng 1.1"', []),
        (CRITERIA, '"Phụ lục 1, dòng 1.1.3"', '"Công văn 12/SNV"', []),
        (CRITERIA, CRITERION_REF, CRITERION_REF.replace("1.5.2", "1.6"), ["ground_unreferenced"]),
    ],
)
def test_a_change(file: str, old: str, new: str, wordings: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, file, old, new) == wordings


def test_a_judged_score_finer_than_the_step(tmp_path: Path) -> None:
    criteria = text_of(CRITERIA).replace("{kind: yes_no}", "{kind: judged}", 1)
    rows = text_of(DEDUCTIONS).replace("{met: false}", "{rate: 0%}", 1)
    rows = rows.replace("    evidence: {rate: 0%}\n", "", 1).replace("-6.07", "-6.0650", 1)
    rows = rows.replace(
        "    appraised: 0\n    deduction: -0.50", "    appraised: 0.005\n    deduction: -0.495", 1
    )
    found = findings(folder_with(tmp_path, criteria=criteria, deductions=rows))
    assert [one.wording for one in found] == ["score_off_step"]


@pytest.mark.slow
def test_a_maximum_that_the_step_does_not_reach(tmp_path: Path) -> None:
    found = told(tmp_path, CRITERIA, "max_points: 0.5\n", "max_points: 0.365\n")
    assert found == ["max_off_step", "max_mismatch"]
    assert told(tmp_path, CRITERIA, "step: 0.01", "step: 0.3") == ["step_unfit"]


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("2 × 85% = 1,70", [True]),
        ("2 x 85% = 1,71", [False]),
        ("(1 + 1) × 2 = 4", [True]),
        ("0,5 + 0,5 × 16/17 = 0,9706, làm tròn 0,97", [True, True]),
        ("12/112 = 10,7%", [True]),
        ("12/112 = 11,7%", [False]),
        ("đạt 3/4 = 1,5 điểm; từ 80–85% = 1 điểm; 80% - 85% = 1", []),
        ("1 : 0 = 2", []),
        ("((1 + 1 = 2", []),
        ("Quyết định 35/QĐ-UBND = 3", []),
        ("25,05% / 30% = 0,835; làm tròn 2 chữ số", [True]),
        ("1 +" * 5000 + " 1 = 2", [False]),
    ],
)
def test_sums_in_words(text: str, agrees: list[bool]) -> None:
    assert [one.agrees() for one in worked(text)] == agrees


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("công nhận 3 sáng kiến", {3}),
        ("hai mươi lăm sáng kiến và mười hai sáng kiến", {25, 12}),
        ("năm 2023 có năm sáng kiến", {5}),
        ("mỗi 2 sáng kiến, thiếu một sáng kiến", set()),
        ("3,5 sáng kiến, 1/3 sáng kiến", set()),
    ],
)
def test_cases_in_words(text: str, numbers: set[int]) -> None:
    assert counted(text, "sáng kiến", ASKED) == numbers


def test_days_in_words() -> None:
    days = until("tính đến 15/12/2023, tính đến hết ngày 1 tháng 2 năm 2024, tính đến 31/02/2024")
    assert {str(day) for day in days} == {"2023-12-15", "2024-02-01"}

"""A sheet by which a body scores itself: its own points and figures, and nothing of a council's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.conftest import run as run
from tests.cli.test_from_evidence import BOOK
from tests.importing.conftest import Import

SHEET = """\
BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025 CỦA UBND XÃ VÍ DỤ
Mã,Tiêu chí,Điểm tối đa,Điểm tự chấm,Ghi chú
1,Một,6,,
1.1,Kế hoạch,2,"1,70",hoàn thành 85%
1.2,Sáng kiến,1,"0,50",có 1 sáng kiến
1.3,Lãnh đạo,3,"2,50",
2.1.1,Đúng hạn,3,"2,00",2/3 hồ sơ
2.1.2,Trực tuyến,1,,đạt 25%
,Tổng cộng,10,"6,70",
"""
UNITS = """\
schema: cchc/units/v1
units:
  - {id: xa-vi-du, name: UBND xã Ví Dụ, kind: commune}
"""


@pytest.fixture
def drafted(tmp_path: Path, run: Run) -> Path:
    """The folder with a rulebook and the draft of the sheet."""
    (tmp_path / "book.yaml").write_text(BOOK, encoding="utf-8")
    (tmp_path / "units.yaml").write_text(UNITS, encoding="utf-8")
    sheet = tmp_path / "tu-cham.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    draft = tmp_path / "tu-cham.yaml"
    ran = run("import", str(sheet), "-o", str(draft), "--data", str(tmp_path))
    assert ran.code == 1 and "C704" not in ran.err
    return tmp_path


def test_its_points_are_drafted_and_nobody_elses(drafted: Path) -> None:
    text = (drafted / "tu-cham.yaml").read_text(encoding="utf-8")
    assert "self_assessed: 1.70" in text and "rows_given: all" in text
    for key in ("appraised", "deduction", "declared_total", "responsible"):
        assert key not in text
    assert text.count("self_assessed: TODO") == 1  # the cell of 2.1.2 is empty
    assert "reason: đạt 25%" in text


def test_the_draft_scores_once_what_is_open_is_filled_in(drafted: Path, run: Run) -> None:
    draft = drafted / "tu-cham.yaml"
    text = draft.read_text(encoding="utf-8")
    for was, now in (
        ("    self_assessed: TODO\n", ""),
        ("document: TODO", "document: tự chấm"),
        ("evidence: TODO", "evidence: {count: 1}"),
    ):
        assert was in text
        text = text.replace(was, now)
    draft.write_text(text, encoding="utf-8")
    ran = run("score", "--data", str(drafted), "--format", "json")
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    assert found["voices"] == {"self_assessed": 1, "recomputed": 4}
    assert (found["totals"]["points"], found["index"]) == ("7.53", "75.30")
    assert run("check", "--data", str(drafted)).code == 0


def test_a_council_s_column_beside_it_changes_nothing(tmp_path: Path, run: Run) -> None:
    head, *rows = SHEET.splitlines()[1:]
    both = [f"{head},Điểm thẩm định", *(f"{row},0.50" for row in rows[1:4])]
    sheet = tmp_path / "ca-hai.csv"
    sheet.write_text("\n".join([SHEET.splitlines()[0], *both]), encoding="utf-8")
    ran = run("import", str(sheet), "-o", "-", "--data", "example:vinh-linh")
    assert "appraised: 0.50" in ran.out and "deduction: -1.50" in ran.out


MAYBE = ("Điểm ghi nhận", "Kết quả", "Chấm lại", "Tỉnh", "Điểm năm 2023", "Điểm công bố")
GIVEN = ("Điểm công nhận", "Hội đồng", "Điểm lần 1")
NEVER = ("Điểm chênh lệch", "Điểm thưởng", "Điểm năm 2022", "Tỷ lệ", "Ghi chú", "Số hồ sơ")


def test_a_column_that_may_be_somebody_elses_points_is_a_question(imports: Import) -> None:
    """Else what a council gave would be gone from a sheet that says it has none."""
    for header in (*MAYBE, *GIVEN, *NEVER):
        rows = [f"Mã,Tiêu chí,Điểm tối đa,Điểm tự chấm,{header}"]
        rows += [f'{code},Tên,2,2,"{given}"' for code, given in (("1.1", "1,7"), ("1.2", "1"))]
        drafted = imports("a.csv", "\n".join(["Phụ lục năm 2023", *rows]))
        assert drafted.matched is not None
        for row in drafted.matched.rows:
            asked = {note.finding.wording for note in row.notes if note.key == "appraised"}
            held = "appraised" in row.points, row.points.get("appraised") is not None, asked
            right = (header not in NEVER, header in GIVEN, {"column_unsure"} & {*asked})
            assert held == right and bool(asked) == (header in MAYBE), header

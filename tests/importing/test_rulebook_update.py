"""A later version of a table into a file that is there: what it says is taken, the rest stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.importing.rulebook_import import Drafted, import_rulebook
from cchc.importing.rulebook_update import There
from cchc.language.words import Words
from cchc.model.codes import CODES

WORDS = Words("vi")
TABLE = """Bảng tiêu chí chấm điểm cấp xã năm 2026
Mã;Tiêu chí;Điểm tối đa;Cách tính điểm;Ghi chú
1;Chỉ đạo;4;;
1.1;Kế hoạch;2;Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm
1.2;Sáng kiến;2;mỗi sáng kiến được 0,5 điểm, tối đa 1;
""".replace(
    "Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm", '"Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm";'
)
FILE = """schema: cchc/criteria/v1
areas:
  - {id: "1", name: Chỉ đạo, max_points: 4}  # của tôi
criteria:
  - id: "1.1"
    # hỏi lại Sở Nội vụ
    name: Kế hoạch
    max_points: 2
    rule: {kind: bands, bands: [{from: 90%, points: 2}, {from: 50%, points: 1}]}  # đã hỏi
    basis: {status: assumed, ground: công văn trả lời}
    how: "Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm"
    cases: nhiệm vụ

  # nhóm sáng kiến
  - id: "1.2"
    name: Sáng kiến
    max_points: 2
    # TODO: câu cũ
    rule: TODO
    basis: {status: stated, ground: g}
    how: mỗi sáng kiến được 0,5 điểm, tối đa 1
    cases: sáng kiến
slips: []
"""
ONE_LINE = 'criteria: [{id: "1.1", name: Kế hoạch}, {id: "1.2", name: Sáng kiến}]\n'


def put(table: str, text: str, tmp_path: Path) -> Drafted:
    file = tmp_path / "bang.csv"
    file.write_text(table, encoding="utf-8")
    return import_rulebook(file, None, WORDS, There(text, "criteria.yaml"))


def wordings(made: Drafted) -> list[str]:
    return [one.wording for one in made.findings]


def test_the_same_table_changes_nothing(tmp_path: Path) -> None:
    made = put(TABLE, FILE, tmp_path)
    assert made.text == FILE
    assert wordings(made) == ["rule_below_max"]  # of the rule that is open still


def test_what_the_table_says_is_taken_and_what_a_person_added_stays(tmp_path: Path) -> None:
    later = TABLE.replace("1.2;Sáng kiến;2", "1.2;Sáng kiến mới;1").replace(
        "1;Chỉ đạo;4", "1;Chỉ đạo;3"
    )
    made = put(later + "1.3;Mới;1;tỷ lệ × điểm tối đa;\n", FILE, tmp_path)
    before, after = FILE.splitlines(), (made.text or "").splitlines()
    assert [line for line in before if line not in after] == [
        '  - {id: "1", name: Chỉ đạo, max_points: 4}  # của tôi',
        "    name: Sáng kiến",
        "    # TODO: câu cũ",
        "    rule: TODO",
        "    basis: {status: stated, ground: g}",
    ]
    assert '  - {id: "1", name: Chỉ đạo, max_points: 3}  # của tôi' in after
    assert "    rule: {kind: count, points_each: 0.5}" in after
    assert (
        after.index("    cases: sáng kiến")
        < after.index('  - id: "1.3"')
        < after.index("slips: []")
    )
    told = {(one.wording, one.values.get("key")) for one in made.findings}
    assert told == {
        ("cell_updated", "name"),
        ("cell_updated", "max_points"),
        ("cell_updated", "rule"),
        ("cell_updated", "basis"),
        ("row_added", None),
        ("children_differ", None),
    }
    assert made.findings[1].location.file.endswith("bang.csv")


def test_another_sentence_is_read_anew(tmp_path: Path) -> None:
    later = TABLE.replace("Từ 90% trở lên: 2 điểm; dưới 90%", "Từ 95% trở lên: 2 điểm; dưới 90%")
    made = put(later, FILE, tmp_path)
    assert made.text is not None
    assert "# TODO: không mức nào nói về khoảng giữa 90% và 95%" in made.text
    assert "    rule: TODO  # đã hỏi" in made.text
    assert "cases: nhiệm vụ" in made.text


def test_a_row_that_the_table_lacks_is_kept_and_told(tmp_path: Path) -> None:
    made = put(TABLE[: TABLE.index("1.2;")], FILE, tmp_path)
    assert made.text == FILE
    assert "row_kept" in wordings(made)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("a: [", "update_unreadable"),
        ("areas: []\ncriteria: []\n", "update_unreadable"),
        (FILE[: FILE.index("criteria:")] + ONE_LINE, "update_unproven"),
    ],
)
def test_a_file_that_cannot_be_changed_for_sure_is_left(
    text: str, wording: str, tmp_path: Path
) -> None:
    made = put(TABLE.replace("1.2;Sáng kiến", "1.2;Sáng kiến mới"), text, tmp_path)
    assert (made.text, wordings(made)) == (None, [wording])
    assert wording in CODES["C739"].wordings


def test_lines_of_windows_stay_lines_of_windows(tmp_path: Path) -> None:
    text = FILE.replace("\n", "\r\n")
    made = put(TABLE.replace("1.2;Sáng kiến", "1.2;Sáng kiến mới"), text, tmp_path)
    assert made.text == text.replace("name: Sáng kiến\r", "name: Sáng kiến mới\r")

"""Tables of rulebooks of others: headers of two rows, titles over all columns, ids that Excel keeps as
numbers, sentences of several rows and of several criteria.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from cchc.importing.rulebook_import import import_rulebook
from cchc.language.words import Words

WORDS = Words("vi")
HEAD = "Mã;Tiêu chí;Điểm tối đa;Cách tính điểm\n"


def read(text: str, tmp_path: Path) -> tuple[Any, list[str]]:
    """The data of the draft, and the wordings of the findings."""
    file = tmp_path / "bang.csv"
    file.write_text(text, encoding="utf-8")
    return made(file)


def made(file: Path) -> tuple[Any, list[str]]:
    found = import_rulebook(file, None, WORDS)
    assert found.text is not None
    return yaml.load(found.text, yaml.BaseLoader), [one.wording for one in found.findings]


def test_a_header_of_two_rows_names_the_maximum_in_the_second(tmp_path: Path) -> None:
    text = "Mã;Tiêu chí;Điểm;;Cách tính điểm\n;;Điều tra XHH;Điểm tối đa;\n1;A;9;2;\n"
    data, wordings = read(f'{text}1.1;B;9;2;"Đạt: 2; không đạt: 0"\n', tmp_path)
    assert [one["max_points"] for one in (*data["areas"], *data["criteria"])] == ["2", "2"]
    assert data["criteria"][0]["rule"] == {"kind": "yes_no"}
    assert wordings == []


@pytest.mark.slow
def test_titles_over_all_columns_and_ids_as_numbers(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book: Any = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ("Mã", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"),
        ("I. CHỈ ĐẠO", None, None, None),
        (1.1, "Kế hoạch", 2, "tỷ lệ × điểm tối đa"),
        (1.2, "Kiểm tra", 1, "Đạt: 1; không đạt: 0"),
        ("1.9", "Khác", 1, "Đạt: 1; không đạt: 0"),
        (1.1, "Mười", 1, "Đạt: 1; không đạt: 0"),
    ):
        sheet.append(row)
    sheet.merge_cells("A2:D2")
    book.save(tmp_path / "bang.xlsx")
    data, wordings = made(tmp_path / "bang.xlsx")
    assert data["areas"] == [{"id": "1", "name": "CHỈ ĐẠO"}]
    assert [one["id"] for one in data["criteria"]] == ["1.1", "1.2", "1.9", "TODO"]
    assert wordings == ["code_number"]  # 1.1 again: 1.10


def test_a_flat_list_lies_in_one_area_and_says_so(tmp_path: Path) -> None:
    data, _ = read(HEAD + "1;A;1;Đạt: 1, không đạt: 0\n2;B;1;\n", tmp_path)
    assert [one["id"] for one in data["criteria"]] == ["1.1", "1.2"]
    assert data["areas"] == [{"id": "1", "name": "TODO"}]
    assert data["criteria"][1]["rule"] == "TODO"


@pytest.mark.slow
def test_a_sentence_of_several_criteria_is_nobody_s_rule(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document: Any = docx.Document()
    table = document.add_table(rows=0, cols=4)
    for row in (
        ("Mã", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"),
        ("1", "A", "2", ""),
        ("1.1", "B", "1", "Đạt: 1; không đạt: 0"),
        ("1.2", "C", "1", ""),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    table.cell(2, 3).merge(table.cell(3, 3))
    document.save(str(tmp_path / "bang.docx"))
    data, wordings = made(tmp_path / "bang.docx")
    assert [one["rule"] for one in data["criteria"]] == ["TODO", "TODO"]
    assert wordings == ["cell_shared"]


@pytest.mark.parametrize(
    ("rows", "wording"),
    [
        ("1;A;3;\n1.1;B;1;\n1.2;C;1;\n", "children_differ"),
        ("1;A;1;\n1.1;B;1;\nTổng cộng;;5;\n", "children_differ"),
        ("1;A;1;\n1.1;B;1.234;\n", "cell_ambiguous"),
        ("1;A;1;\n1.1;B;1;\n1.1;C;1;\n", "code_unread"),
    ],
)
def test_what_does_not_agree_is_told_at_its_cell(rows: str, wording: str, tmp_path: Path) -> None:
    _, wordings = read(HEAD + rows, tmp_path)
    assert wordings == [wording]

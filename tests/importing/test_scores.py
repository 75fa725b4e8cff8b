"""Tables of criteria and bodies: each layout gives the points that stand in it, and no other."""

from __future__ import annotations

import csv
from collections.abc import Callable
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import randoms, sampled_from
from openpyxl import load_workbook

from cchc.importing import excel, scores_gathered, sheets
from cchc.importing.grid import RefusedError
from cchc.importing.scores import Choice, import_scores
from cchc.importing.scores_draft import Drafted
from cchc.language.words import LANGUAGES, Words
from cchc.model.dataset import Dataset
from tests.importing.matrices import (
    APPRAISED,
    BODIES,
    CRITERIA,
    LAYOUTS,
    Layout,
    Points,
    down,
    points,
    voices,
    workbook,
    write,
)

VI = Words("vi")


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "data").mkdir()
    return write(tmp_path / "data")


def read(layout: Layout, folder: Path, dataset: Dataset) -> Drafted:
    file = folder / "tong-hop.xlsx"
    file.write_bytes(workbook(layout))
    (made,) = import_scores(file, Choice(voice=layout.voice), dataset, VI)
    return made


def points_in(table: str) -> Points:
    """The points of the table; what is left open is none."""
    found: Points = {}
    for row in csv.DictReader(StringIO(table)):
        for voice in ("self_assessed", "appraised"):
            if row.get(voice) not in (None, "", "TODO"):
                found[row["body"], row["criterion"], voice] = Decimal(row[voice])
    return found


@pytest.mark.parametrize("make", LAYOUTS, ids=lambda make: make.__name__)
def test_a_layout_gives_its_points_and_no_other(
    make: Callable[[], Layout], tmp_path: Path, dataset: Dataset
) -> None:
    layout = make()
    made = read(layout, tmp_path, dataset)
    assert points_in(made.table) == layout.truth
    assert {found.wording for found in made.findings} == layout.told
    for words in map(Words, LANGUAGES):
        assert all(all(words.diagnostic(found)) for found in made.findings)


def told(made: Drafted) -> set[str]:
    return {found.wording for found in made.findings}


@pytest.mark.slow
@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(random=randoms(use_true_random=False))
def test_no_order_of_rows_and_columns_matters(
    tmp_path: Path, dataset: Dataset, random: Random
) -> None:
    """A CSV with semicolons and commas, as Excel in Vietnamese writes it."""
    layout = voices()
    title, top, under, *rows = layout.sheets["Tổng hợp"]
    bodies = list(range(3, 11, 2))
    random.shuffle(bodies)
    random.shuffle(rows)
    order = [0, 1, 2, *(i + step for i in bodies for step in (0, 1))]
    lines = [title, *([row[i] for i in order] for row in (top, under, *rows))]
    text = "\n".join(
        ";".join(str(cell).replace(".", ",") if i > 2 else str(cell) for i, cell in enumerate(line))
        for line in lines
    )
    file = tmp_path / "tong-hop.csv"
    file.write_text(text, encoding="utf-8")
    (made,) = import_scores(file, Choice(), dataset, VI)
    assert (told(made), points_in(made.table)) == (set(), layout.truth)


@pytest.mark.slow
def test_a_table_of_word(tmp_path: Path, dataset: Dataset) -> None:
    document = docx.Document()
    document.add_paragraph("Kết quả thẩm định năm 2025")
    _, *rows = down().sheets["Tổng hợp"]
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(rows, table.rows, strict=True):
        for value, cell in zip(row, cells.cells, strict=True):
            cell.text = str(value).replace(".", ",") if isinstance(value, float) else str(value)
    document.save(str(tmp_path / "a.docx"))
    (made,) = import_scores(tmp_path / "a.docx", Choice(), dataset, VI)
    assert (told(made), points_in(made.table)) == (set(), points())


CELL = "<table:table-cell office:value-type={kind}><text:p>{text}</text:p></table:table-cell>"


SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
MANIFEST = f'<?xml version="1.0"?><m:manifest xmlns:m="{SPACE}manifest:1.0"/>'


def opendocument(rows: list[list[Any]]) -> bytes:
    """A spreadsheet of LibreOffice with one sheet."""
    lines = []
    for row in rows:
        cells = []
        for value in row:
            number = isinstance(value, float | int)
            kind = f'"float" office:value="{value}"' if number else '"string"'
            cells.append(CELL.format(kind=kind, text=value))
        lines.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{SPACE}office:1.0" '
        f'xmlns:table="{SPACE}table:1.0" xmlns:text="{SPACE}text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Tổng hợp">{"".join(lines)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", MANIFEST)
        package.writestr("content.xml", content)
    return stream.getvalue()


def test_a_spreadsheet_of_libreoffice_is_read_as_it_is_stored(
    tmp_path: Path, dataset: Dataset
) -> None:
    file = tmp_path / "a.ods"
    file.write_bytes(opendocument(down().sheets["Tổng hợp"]))
    (made,) = import_scores(file, Choice(), dataset, VI)
    assert (told(made), points_in(made.table)) == ({"scores_stored"}, points())


def test_a_large_sheet_is_read_whole(
    tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(excel, "MAX_ROWS", 3)
    made = read(down(), tmp_path, dataset)
    assert (told(made), points_in(made.table)) == ({"scores_stored"}, points())


def test_without_the_package_for_old_workbooks_it_says_what_to_install(
    tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(package: str) -> None:
        raise RefusedError("office_missing", command="pip install python-calamine")

    monkeypatch.setattr(sheets, "need", none)
    file = tmp_path / "a.ods"
    file.write_bytes(opendocument(down().sheets["Tổng hợp"]))
    assert told(*import_scores(file, Choice(), dataset, VI)) == {"office_missing"}


@pytest.mark.slow
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(random=randoms(use_true_random=False), kind=sampled_from(["csv", "xlsx", "ods"]))
def test_a_broken_file_is_told_and_never_traces_back(
    tmp_path: Path, dataset: Dataset, random: Random, kind: str
) -> None:
    rows = down().sheets["Tổng hợp"]
    content = {
        "csv": "\n".join(";".join(map(str, row)) for row in rows).encode(),
        "xlsx": workbook(down()),
        "ods": opendocument(rows),
    }[kind]
    broken = bytearray(content)
    for _ in range(random.randint(1, 8)):
        broken[random.randrange(len(broken))] = random.randrange(256)
    file = tmp_path / f"a.{kind}"
    file.write_bytes(bytes(broken[: random.randint(1, len(broken))]))
    (made,) = import_scores(file, Choice(), dataset, VI)
    assert made.head is not None or made.findings


def test_a_figure_that_is_shown_shorter_is_told(tmp_path: Path, dataset: Dataset) -> None:
    book = load_workbook(BytesIO(workbook(down())))
    cell = book.worksheets[0]["D3"]
    cell.value, cell.number_format = 3.456, "0.00"
    book.save(tmp_path / "a.xlsx")
    (made,) = import_scores(tmp_path / "a.xlsx", Choice(), dataset, VI)
    assert told(made) == {"scores_rounded"}
    assert points_in(made.table)["xa-mot", "1.1", APPRAISED] == Decimal("3.46")


def test_what_stands_in_every_cell_is_told_so_often_and_counted(
    tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scores_gathered, "MOST_TOLD", 3)
    layout = down()
    for row in layout.sheets["Tổng hợp"][2:]:
        row[3:] = ["chưa có"] * len(BODIES)
    made = read(layout, tmp_path, dataset)
    *few, last = made.findings
    assert [each.wording for each in few] == ["cell_number"] * 3
    cells = len(BODIES) * len(CRITERIA)
    assert (last.wording, last.values["count"], last.values["code"]) == (
        *("scores_more", cells - 3),
        "C706",
    )
    assert made.table.count("TODO") == cells


def test_a_quarter_in_the_title_leaves_the_period_open(tmp_path: Path, dataset: Dataset) -> None:
    layout = down()
    layout.sheets["Tổng hợp"][0] = ["ĐIỂM THẨM ĐỊNH QUÝ III NĂM 2025"]
    made = read(layout, tmp_path, dataset)
    assert made.head is not None
    assert "\nperiod: TODO\n" in made.head
    assert points_in(made.table) == points()


@pytest.mark.slow
def test_a_cell_far_from_all_others_is_left_and_told(tmp_path: Path, dataset: Dataset) -> None:
    """What reads large sheets has no room for all that lies between, and would end the program."""
    layout = down()
    book = load_workbook(BytesIO(workbook(layout)))
    book.active.cell(1_048_576, 16_384).value = "x"
    book.save(tmp_path / "tong-hop.xlsx")
    (made,) = import_scores(tmp_path / "tong-hop.xlsx", Choice(), dataset, VI)
    assert points_in(made.table) == layout.truth
    assert [found.wording for found in made.findings] == ["sheet_cut"]

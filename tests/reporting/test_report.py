"""The whole report: its parts, what is told once, and that nothing of a unit is left out."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from cchc.analysis.gaps import gap_analysis
from cchc.analysis.replies import inquiry
from cchc.analysis.scorecard import scorecard
from cchc.analysis.unit_gaps import unit_gaps
from cchc.language.words import Words
from cchc.model.rulebook import Rulebook
from cchc.reporting.document import (
    Decimals,
    Document,
    Facts,
    Heading,
    Linked,
    Report,
    Table,
    TableRow,
    Text,
    cell_text,
)
from cchc.reporting.formats import content
from cchc.reporting.group_document import own_document
from cchc.reporting.pictures import Chart
from cchc.reporting.report import UNITS, units_report, whole_report
from tests.joined import only_case
from tests.reporting.made import form_of, results, units, whole
from tests.support import CRITERIA, DEDUCTIONS, folder_with, model, read, text_of

VI = Words("vi")
BOOK = model(Rulebook, text_of(CRITERIA))
COMMUNES = "nhom-cac-xa-thi-tran"
PAGED = ("docx", "md")


def parts(form: str) -> dict[str, Document]:
    """What is told of a unit or group, by its id; those that are alike share a part."""
    ids = {party.id for party in results().gaps.case.dataset.parties}
    mine = [part for part in whole(form).parts if part.group == UNITS]
    return {name: part.document for part in mine for name in part.aliases if name in ids}


def named(row: TableRow) -> list[str]:
    """The units that a row names."""
    return str(row.cells[0]).split("; ")


def said_in(document: Document) -> str:
    """All that a document says."""
    said = []
    for block in document.blocks:
        if isinstance(block, Table):
            said += [cell_text(cell, VI) for row in block.rows for cell in row.cells]
        elif isinstance(block, Heading | Text):
            said.append(block.text)
        else:
            said.append(str(block))
    return "\n".join(said)


@pytest.mark.slow
def test_the_first_page_says_what_was_lost_and_what_the_targets_regain() -> None:
    for form in ("docx", "xlsx", "html", "md"):
        overview = whole(form).parts[0].document
        key = next(block for block in overview.blocks if isinstance(block, Facts) and block.key)
        figures = {
            label: cell.cell if isinstance(cell, Linked) else cell for label, cell in key.pairs
        }
        assert figures["Tổng điểm bị trừ (17 dòng)"] == Decimal("-6.07")
        label = "Lấy lại nếu đạt mọi chỉ tiêu (1,50 dựa trên giả định)"
        assert figures[label] == Decimal("3.01")
        assert figures["Chưa có chỉ tiêu số (9 dòng)"] == Decimal("-2.56")


def test_the_sources_are_documents_not_a_folder_of_this_machine() -> None:
    folder = results().gaps.case.dataset.folder
    for form in ("docx", "xlsx", "html", "md"):
        for part in whole(form).parts:
            for block in part.document.blocks:
                if isinstance(block, Facts):
                    assert all(folder not in str(value) for _, value in block.pairs)
    sources = whole("docx").parts[0].document.blocks[2]
    assert isinstance(sources, Facts)
    assert dict(sources.pairs)["Công bố"] == "35/QĐ-UBND ngày 09/01/2024"


@pytest.mark.parametrize("form", PAGED)
def test_read_from_front_to_back_shared_rows_and_tasks_are_told_once(form: str) -> None:
    found = parts(form)
    group = next(g for g in results().gaps.case.dataset.groups if g.id == COMMUNES)
    whole_group = unit_gaps(results().gaps, group, results().gaps.case.dataset.groups)
    told = said_in(found[COMMUNES])
    for row in whole_group.rows:
        assert row.gap.criterion.id in told
        assert (row.gap.given.reason or "?") in told
    summary = whole_group.tasks[-1].task.summary
    assert summary in told
    assert [key for key, document in found.items() if summary in said_in(document)] == [
        "nhom-cac-xa-thi-tran",
        "nhom-cac-phong-ban-don-vi",
    ]


@pytest.mark.parametrize("form", PAGED)
def test_every_unit_is_there_with_all_that_names_it_and_its_shares(form: str) -> None:
    found = parts(form)
    for unit in units():
        name = unit.party.name
        mine = [row for row in unit.rows if row.via is None]
        own_tasks = [task for task in unit.tasks if not task.shared]
        if mine or own_tasks:
            told = said_in(found[unit.party.id])
            for row in mine:
                assert row.gap.criterion.id in told
                assert (row.gap.given.reason or "?") in told
            for task in own_tasks:
                assert task.task.summary in told
        else:
            assert unit.party.id not in found
        for group in {row.via.id for row in unit.rows if row.via is not None}:
            tables = [b for b in found[group].blocks if isinstance(b, Table)]
            cells = next(row.cells for t in tables for row in t.rows if name in named(row))
            share = cells[-1].value if isinstance(cells[-1], Decimals) else None
            assert share == unit.exposure.share


def test_a_group_without_all_members_says_why_it_gives_no_share() -> None:
    told = said_in(parts("docx")["nhom-cac-phong-ban-don-vi"])
    assert "chưa biết đủ thành viên" in told


def test_a_unit_with_rows_of_its_own_says_where_the_others_are() -> None:
    document = parts("docx")["xa-vinh-khe"]
    assert "xem mục “UBND các xã, thị trấn”" in said_in(document)
    assert "Tổng ảnh hưởng: 12 dòng, −3,55 điểm (phần chia đều −0,144)." in said_in(document)


def test_units_that_lost_the_same_share_a_part_that_names_them_all() -> None:
    document = parts("docx")["xa-vinh-khe"]
    title, text = document.blocks[:2]
    assert isinstance(title, Heading) and isinstance(text, Text)
    same = [unit for unit in units() if parts("docx").get(unit.party.id) == document]
    assert [unit.party.name for unit in same] == title.text.split("; ")
    assert len(same) == 6
    assert text.text.startswith("6 đơn vị này mất cùng những dòng")
    assert len({unit.exposure for unit in same}) == 1


def test_many_units_that_are_alike_are_named_in_the_text_and_counted_in_the_heading() -> None:
    same = units()[:8]
    title, text, *_ = own_document(same, results().gaps, VI).blocks
    assert title == Heading("8 đơn vị có điểm trừ như nhau", level=1)
    assert isinstance(text, Text)
    assert all(unit.party.name in text.text for unit in same)


def test_on_one_page_each_unit_is_told_in_full() -> None:
    for document in parts("html").values():
        assert "NV-1.1" in said_in(document)
        assert "7.3.2" in said_in(document)


@pytest.mark.slow
def test_without_a_plan_nothing_is_said_of_targets(tmp_path: Path) -> None:
    for form in ("docx", "xlsx", "html", "md"):
        report = reported(folder_with(tmp_path / form), form)
        assert {part.key for part in report.parts}.isdisjoint({"uncovered", "forecast", "tasks"})
        overview = report.parts[0].document
        key = next(block for block in overview.blocks if isinstance(block, Facts))
        assert [label for label, _ in key.pairs] == [
            *(
                "Tổng điểm bị trừ (17 dòng)",
                "Chưa có đơn vị phụ trách (1 dòng)",
                "Dòng nên hỏi Hội đồng",
            ),
        ]
        _, chart = (block for block in overview.blocks if isinstance(block, Chart))
        assert chart.keys == (("điểm mất", ""),)
        assert "chưa có gì" not in chart.told
        assert content(report, form, VI)


@pytest.mark.slow
def test_a_year_without_a_loss(tmp_path: Path) -> None:
    book = text_of(CRITERIA).replace("coverage: partial", "coverage: complete")
    book = re.sub(r"  coverage_note: .*\n", "", book)
    found = folder_with(tmp_path / "data", criteria=book, deductions=full_marks())
    for form in ("docx", "xlsx", "html", "md"):
        report = reported(found, form)
        assert {"carriers", "uncovered", "forecast"}.isdisjoint(part.key for part in report.parts)
        appendix = next(part for part in report.parts if part.key == "appendix").document
        assert appendix.blocks[1:] == (Text("Không có dòng nào bị trừ điểm năm 2023."),)
        assert content(report, form, VI)


def full_marks() -> str:
    """The shipped appraisal with every row at its most, and nothing said of losses."""
    text = text_of(DEDUCTIONS).partition("\nrows:")[0]
    head = [
        line
        for line in text.splitlines()
        if line.startswith(("schema:", "body:", "year:", "rulebook:", "published_by:", "source:"))
    ]
    rows = []
    for criterion in BOOK.criteria:
        if criterion.rule is not None:
            rows.append(
                f'  - {{criterion: "{criterion.id}", max_points: {criterion.max_points},'
                f" appraised: {criterion.max_points}, deduction: 0, reason: đủ điểm,"
                " responsible: [phong-noi-vu]}"
            )
    return "\n".join([*head, "rows_given: deducted", "declared_total: 0", "rows:", *rows, ""])


def reported(folder: Path, form: str) -> Report:
    """The whole report of a folder's data."""
    loaded = read(folder)
    assert loaded.problems == ()
    dataset = loaded.dataset
    gaps = gap_analysis(scorecard(only_case(dataset)))
    found = inquiry(gaps)
    return whole_report(found, found.reports, form, VI)


def test_a_form_tells_a_unit_what_the_plan_says_and_not_our_reading_of_it() -> None:
    for form in ("docx", "xlsx"):
        told = said_in(form_of("xa-vinh-thai", form).parts[0].document)
        assert "ít nhất 1 sáng kiến mỗi đơn vị (tính chung ≥ 4, giả định)" in told
        assert "là chỉ tiêu chung, không phải của riêng đơn vị" in told
        assert "\n≥ 80%\n" in told


@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_who_is_not_asked_gets_no_form(form: str) -> None:
    gaps = results().gaps
    dataset = gaps.case.dataset
    for name in (COMMUNES, "so-noi-vu", "huyen-vinh-linh"):
        party = next(party for party in dataset.parties if party.id == name)
        unit = unit_gaps(gaps, party, dataset.groups)
        (part,) = units_report(results(), (unit,), form, VI).parts
        assert isinstance(part.document.blocks[0], Heading)
        assert "CCHC-2023-" not in said_in(part.document)


def test_a_row_without_a_unit_and_without_a_reason(tmp_path: Path) -> None:
    text = re.sub(r"    unassigned_reason: .*\n", "", text_of(DEDUCTIONS))
    report = reported(folder_with(tmp_path, deductions=text), "md")
    told = "\n".join(said_in(part.document) for part in report.parts)
    assert "1.1.3 (−0,30): chưa ghi vì sao." in told

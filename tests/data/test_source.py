"""The shipped data against the document they were taken from: nothing is lost, no figure changed.

The document is not part of the project. It is looked for where CCHC_SOURCE says (a file, or the
folder it lies in), else in `../shared/source` beside the project; without it these tests are skipped.
"""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest

from cchc.model import names
from cchc.model.appraisal import Appraisal, Figure, Row
from cchc.model.number import parse_vietnamese_number
from cchc.model.plan import Plan, Target, Task
from cchc.model.rate import Rate
from cchc.model.rulebook import Rulebook
from cchc.model.units import Units
from tests.support import CRITERIA, DEDUCTIONS, PLAN, UNITS, model, text_of

VARIABLE = "CCHC_SOURCE"
NAME = "ke-hoach-khac-phuc-cchc-2024.txt"
BESIDE = Path(__file__).parents[3] / "shared" / "source"


class Line(NamedTuple):
    """A row of the appendix: code and name, figures, note, responsible units."""

    criterion: str
    name: str
    max_points: Decimal
    appraised: Decimal
    deduction: Decimal
    note: str
    responsible: str


@pytest.fixture(scope="module")
def document() -> str:
    """The text of the document, its marks of bold and italics left out."""
    asked = os.environ.get(VARIABLE)
    place = Path(asked) if asked else BESIDE
    file = place / NAME if place.is_dir() else place
    if not file.is_file():
        pytest.skip(f"the source document {NAME} is not at hand; {VARIABLE} can say where it is")
    return unicodedata.normalize("NFC", file.read_text(encoding="utf-8")).replace("*", "")


@pytest.fixture(scope="module")
def tasks(document: str) -> dict[str, str]:
    """The paragraphs of sections 1 to 7, as the tasks they are: NV-3.5 is the fifth of section 3.

    A paragraph with a dash begins a task, and so does the first of a section without one. One that
    goes on in lower case was cut by a page break. Anything else ends the last section.
    """
    found: dict[str, str] = {}
    section = count = 0
    for line in filter(None, map(str.strip, document.splitlines())):
        heading = re.match(r"(\d)\. ", line)
        if heading and int(heading[1]) == section + 1:
            section, count = section + 1, 0
        elif section and (line.startswith("- ") or not count):
            count += 1
            found[f"NV-{section}.{count}"] = line.removeprefix("- ")
        elif section and line[0].islower():
            found[f"NV-{section}.{count}"] += " " + line
        elif section:
            break
    return found


@pytest.fixture(scope="module")
def appendix(document: str) -> dict[str, Line]:
    """The rows of the table; page breaks cut it into blocks."""
    head, *rows, total = (line.split("\t") for line in document.splitlines() if "\t" in line)
    assert (head[0][:8], total[0]) == ("NỘI DUNG", "Tổng điểm trừ")
    found = {}
    for first, *figures, note, responsible in rows:
        code, _, name = first.partition(" ")
        code = code.removesuffix(".")  # the stray dot of "1.5.2."
        most, given, lost = (parse_vietnamese_number(text) for text in figures)
        found[code] = Line(code, name.strip(), most, given, lost, note, responsible)
    assert len(found) == len(rows)
    return found


def plan() -> Plan:
    return model(Plan, text_of(PLAN))


def appraisal() -> Appraisal:
    return model(Appraisal, text_of(DEDUCTIONS))


def given_row(criterion: str) -> Row:
    found = appraisal().find(criterion)
    assert found is not None
    return found[1]


def percentages(text: str) -> set[str]:
    """The percentages in a text: 70,2 of "70,2 %"."""
    return set(re.findall(r"(\d+(?:,\d+)?) ?%", text))


# The plan


def test_every_bullet_is_a_task(tasks: dict[str, str]) -> None:
    assert [task.id for task in plan().tasks] == list(tasks)
    assert len(tasks) == 31


def test_the_sections_are_as_long_as_known(tasks: dict[str, str]) -> None:
    lengths = [sum(task.startswith(f"NV-{n}.") for task in tasks) for n in range(1, 8)]
    assert lengths == [9, 4, 7, 1, 2, 4, 4]


def test_the_task_that_a_page_break_cuts_is_whole(tasks: dict[str, str]) -> None:
    assert "Tham mưu văn bản hướng dẫn, đơn đốc" in tasks["NV-3.3"]
    assert tasks["NV-3.3"].endswith("đạt tỉ lệ 100%.")


def test_the_section_without_a_dash_is_one_task(tasks: dict[str, str]) -> None:
    assert tasks["NV-4.1"].startswith("Chủ trì phối hợp")


def test_every_task_says_where_it_stands(tasks: dict[str, str]) -> None:
    for task in plan().tasks:
        section, number = task.id.removeprefix("NV-").split(".")
        place = "đoạn duy nhất" if section == "4" else f"gạch đầu dòng {number}"
        assert task.section == f"mục {section}, {place}"


def test_sections_are_those_of_the_units(document: str) -> None:
    registry = model(Units, text_of(UNITS))
    heads = dict(re.findall(r"(?m)^([2-7])\. (.+?)$", document))
    assert len(heads) == 6
    for task in plan().tasks:
        section = task.id[3]
        if section != "1":
            found = names.find(heads[section], registry.parties).party
            assert found is not None
            assert task.units == (found.id,)


def test_the_dates_before_which_are_the_deadlines(tasks: dict[str, str]) -> None:
    before = r"trước ngày (\d{1,2})/(\d{1,2})/(\d{4})"
    told = {
        task: date(int(year), int(month), int(day))
        for task, text in tasks.items()
        for day, month, year in re.findall(before, text)
    }
    assert len(told) == 4
    assert told == {t.id: t.deadline for t in plan().tasks if isinstance(t.deadline, date)}


def targets(task: Task) -> list[Target]:
    return [target for target in plan().targets if target.task == task.id]


def test_no_percentage_of_a_task_is_lost_or_made_up(tasks: dict[str, str]) -> None:
    for task in plan().tasks:
        rates = [
            rate
            for target in targets(task)
            for rate in (
                target.at_least,
                target.above,
                target.stretch,
                target.baseline.rate if target.baseline else None,
            )
            if rate is not None
        ]
        ours = {str(rate).replace(".", ",").removesuffix("%") for rate in rates}
        told = percentages(tasks[task.id])
        assert told <= ours | percentages(task.summary), task.id
        assumed = {"100"} if task.id == "NV-6.4" else set()  # "đạt và vượt chỉ tiêu giao"
        assert (ours | percentages(task.summary)) - told == assumed, task.id


def test_what_must_be_passed_is_said_so(tasks: dict[str, str]) -> None:
    for target in plan().targets:
        rate = target.above or target.at_least
        if rate is not None and target.stated is None:
            written = str(rate).replace(".", ",")
            assert (f"trên {written}" in tasks[target.task]) == (target.above is not None)


def test_official_numbers_in_summaries_are_those_of_the_document(tasks: dict[str, str]) -> None:
    slips = {slip.about: slip.says for slip in plan().slips}
    for task in plan().tasks:
        for number in re.findall(r"\d+(?:/\d+)?/[A-ZĐ]+-[A-ZĐ]+", task.summary):
            assert number in tasks[task.id] or task.id in slips, (task.id, number)
    assert "42/2023/NĐ-CP ngày 24/6/2023" in tasks["NV-7.4"]
    assert "42/2023/NĐ-CP ngày 24/6/2023" in slips["NV-7.4"]


# The appendix


def test_every_row_is_there_in_its_order(appendix: dict[str, Line]) -> None:
    assert [row.criterion for row in appraisal().rows] == list(appendix)
    assert len(appendix) == 17


def test_names_are_those_of_the_appendix(appendix: dict[str, Line]) -> None:
    book = model(Rulebook, text_of(CRITERIA))
    assert {c.id: c.name for c in book.criteria} == {c: row.name for c, row in appendix.items()}


@pytest.mark.parametrize("figure", ["max_points", "appraised", "deduction"])
def test_figures_are_those_of_the_appendix(figure: str, appendix: dict[str, Line]) -> None:
    ours = {row.criterion: getattr(row, figure) for row in appraisal().rows}
    assert ours == {criterion: getattr(row, figure) for criterion, row in appendix.items()}


def test_the_maximum_of_the_rulebook_is_that_of_the_appendix(appendix: dict[str, Line]) -> None:
    book = model(Rulebook, text_of(CRITERIA))
    told = {criterion: row.max_points for criterion, row in appendix.items()}
    assert {c.id: c.max_points for c in book.criteria} == told


def test_the_total_is_that_of_the_appendix(document: str, appendix: dict[str, Line]) -> None:
    (line,) = (line for line in document.splitlines() if line.startswith("Tổng điểm trừ"))
    total = parse_vietnamese_number(line.split("\t")[3])
    assert appraisal().declared_total == total
    assert sum(row.deduction for row in appendix.values()) == total


def printed(figure: Figure) -> str:
    """A figure as the appendix prints it."""
    if figure.of is not None:
        part = figure.count if figure.missing is None else figure.missing
        return rf"\b0?{part}/{figure.of}\b"
    rate: Rate | None = figure.rate or figure.below
    if rate is not None:
        return rf"\b{str(rate).replace('.', ',')}"
    return rf"\b0?{figure.count}\b"


def test_evidence_is_in_the_notes(appendix: dict[str, Line]) -> None:
    seen = 0
    for row in appraisal().rows:
        assert row.evidence is not None
        for figure in (row.evidence.parts or {"": row.evidence}).values():
            if figure.met is None:
                assert re.search(printed(figure), appendix[row.criterion].note), row.criterion
                seen += 1
    assert seen == 16  # all but 3.1.1, which is a no


def test_no_percentage_of_a_note_is_lost(appendix: dict[str, Line]) -> None:
    for row in appraisal().rows:
        told = percentages(appendix[row.criterion].note)
        assert told <= percentages(row.reason or ""), row.criterion


def test_responsible_units_are_those_of_the_appendix(appendix: dict[str, Line]) -> None:
    parties = model(Units, text_of(UNITS)).parties
    for row in appraisal().rows:
        cell = appendix[row.criterion].responsible
        if not row.responsible:
            assert cell.startswith("Tài liệu kiểm chứng: Báo cáo số 665/BC-UBND")
            continue
        parts = cell.split(",") if row.criterion == "3.3" else cell.split(";")
        found = [names.find(part, parties).party for part in parts]
        assert [party and party.id for party in found] == list(row.responsible), row.criterion


def test_the_claim_is_in_the_cell_of_the_units(appendix: dict[str, Line]) -> None:
    claims = [row for row in appraisal().rows if row.claim is not None]
    assert [row.criterion for row in claims] == ["1.1.3"]
    claim = given_row("1.1.3").claim
    assert claim is not None
    assert claim.document.document in appendix["1.1.3"].responsible
    assert claim.document.date == date(2023, 12, 15)
    assert "ngày 15 tháng 12 năm 2023" in appendix["1.1.3"].responsible
    assert "đã hoàn thành 100%" in appendix["1.1.3"].note


def test_every_slip_is_still_in_the_document(document: str) -> None:
    plain = " ".join(document.split())
    for quoted in (
        *("chỉ số cách hành chính", "đơn đốc", "phụ lục I ", "Phụ lục 1", "Điểm thảm định"),
        *("phần đầu đạt 90%", "70,2 %", "93%)", "1.5.2. Tổ chức"),
    ):
        assert quoted in plain, quoted

"""The page for the leader: what it says, and that it is one page with every font and many losses."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from cchc.analysis.brief import Urgency, brief
from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.peers import peers
from cchc.analysis.replies import inquiry
from cchc.analysis.scorecard import scorecard
from cchc.language.words import Words
from cchc.model.choice import choose
from cchc.model.dataset import Case
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reporting.brief_document import brief_document
from cchc.reporting.document import Bullets, Document, Facts, Heading, Table, Text
from cchc.reporting.formats import content
from cchc.reporting.report import brief_report, whole_report
from tests.cli.conftest import Run, run
from tests.joined import only_case
from tests.office import converted
from tests.reporting import leader
from tests.reporting.browser import Page
from tests.reporting.made import results, with_font
from tests.reporting.test_html import violations
from tests.support import shipped

VI = Words("vi")
DAY = date(2024, 8, 1)
LOSSES = (5, 17, 60)
__all__ = ["run"]


@cache
def gaps() -> Gaps:
    return gap_analysis(scorecard(only_case(shipped().dataset)))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Gaps]:
    """Bodies with so many losses."""
    place = tmp_path_factory.mktemp("leader")
    found = {}
    for losses in LOSSES:
        found[losses] = _gaps(leader.folder(place / str(losses), losses))
    return found


def _gaps(place: Path) -> Gaps:
    loaded = load(Folder(place, False))
    assert loaded.problems == ()
    case = choose(loaded.dataset, "Xã A", None)
    assert isinstance(case, Case)
    return gap_analysis(scorecard(case))


def facts(document: Document) -> dict[str, str]:
    (found,) = (block for block in document.blocks if isinstance(block, Facts))
    return {label: VI.value(value) for label, value in found.pairs}


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


@pytest.mark.slow
def test_what_the_page_says_of_the_sample() -> None:
    page = brief_document(brief(gaps(), DAY), VI)
    assert facts(page) == {
        "Tổng điểm bị trừ (17 dòng)": "−6,07",
        "Làm hết kế hoạch lấy lại": "3,01 trên 6,07",
    }
    text = next(block.text for block in page.blocks if isinstance(block, Text))
    assert text.startswith("Lập ngày 01/08/2024 từ kết quả 35/QĐ-UBND ngày 09/01/2024.")
    largest, doing = tables(page)
    assert [row.cells[0] for row in largest.rows] == ["6.1.2", "3.11.1", "1.6", "3.1.1", "5.1.2"]
    assert largest.rows[1].cells[3] == "10,71% → 100% (112/112): được 0,89 (chỉ tiêu ≥ 80%)"
    assert largest.rows[2].cells[5] == "31/08/2024, gấp"
    assert doing.rows[0].cells[4] == "29/02/2024, quá hạn"
    (decide,) = (block.items for block in page.blocks if isinstance(block, Bullets))
    assert decide[0].startswith("Chưa ai làm gì: 3 dòng mất 0,57 điểm (3.3, 3.12.2, 3.10.2).")
    assert decide[-1].startswith("Làm hết thì lấy lại 3,01 điểm, còn mất 3,06")


@pytest.mark.slow
def test_place_and_change_where_they_are_known(full: dict[int, Gaps]) -> None:
    found = brief(full[17], date(2026, 2, 1), peers(full[17].case, lambda _: True))
    said = facts(brief_document(found, VI))
    assert said["Thứ hạng"] == "3/3 (giữ bậc)"
    assert said["So với năm 2024"] == "+5,00"
    assert float(said["Chỉ số"].replace(",", ".")) == pytest.approx(62.35, abs=0.01)


@pytest.mark.slow
def test_colour_is_how_near_a_deadline_is_and_nothing_else(full: dict[int, Gaps]) -> None:
    """The same plan on two days: what has a target has no colour of its own."""
    for day, tones in ((date(2025, 6, 1), {""}), (date(2027, 1, 5), {"bad"})):
        page = brief_document(brief(full[5], day), VI)
        dated = [
            row for table in tables(page) for row in table.rows if row.cells[-1] != "chưa có hạn"
        ]
        assert {row.tone for row in dated} == tones
        others = [row for table in tables(page) for row in table.rows if row not in dated]
        assert {row.tone for row in others} <= {""}
    near = brief(full[5], date(2026, 1, 1))
    days = (None, date(2025, 12, 31), date(2026, 1, 31), date(2026, 3, 1), 2026)
    assert [near.urgency(day) for day in days] == [
        Urgency.LATER,
        Urgency.OVERDUE,
        Urgency.NEAR,
        Urgency.COMING,
        Urgency.LATER,
    ]


def test_it_is_page_one_of_the_full_report() -> None:
    found = results()
    whole = whole_report(found, found.reports, "docx", VI, DAY)
    alone = brief_report(found.gaps, DAY, VI)
    assert whole.parts[0] == alone.parts[0]
    assert whole.parts[0].single
    assert isinstance(whole.parts[0].document.blocks[0], Heading)


@pytest.mark.slow
def test_without_losses_or_a_plan(tmp_path: Path, run: Run) -> None:
    place = leader.folder(tmp_path / "d", 5)
    (place / "plan.yaml").unlink()
    ran = run("report", "--brief", "--data", str(place), "--body", "Xã A", "-o", "-")
    assert ran.code == 0
    assert "Chưa có kế hoạch khắc phục" in ran.out and "quá hạn" not in ran.out
    assert "chưa có hạn" in ran.out
    ran = run("report", "--brief", "--unit", "Phòng 1", "-o", "-")
    assert ran.code == 2 and "--brief" in ran.err


def pages(pdf: Path) -> int:
    told = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True)
    found = re.search(r"^Pages:\s+(\d+)", told.stdout, re.M)
    assert found is not None
    return int(found[1])


LONG = "long"
"""An office with long names and grounds."""
FONTS = ("Times New Roman", "DejaVu Sans")
"""The letters of the decree, and the wide ones of a machine that lacks them."""


@pytest.fixture(scope="module")
def printed(full: dict[int, Gaps], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages in both fonts as LibreOffice prints them, all in one go."""
    place = tmp_path_factory.mktemp("printed")
    files = []
    long = _gaps(leader.folder(place / "long", 17, (*leader.LONG_ISSUER, leader.GROUND)))
    for losses, found in (*full.items(), (LONG, long)):
        made = content(brief_report(found, date(2026, 11, 1), VI), "docx", VI)
        for font in FONTS:
            file = place / f"{losses}-{font[0]}.docx"
            file.write_bytes(made)
            with_font(file, font)
            files.append(file)
    converted("pdf", *files)
    return place


@pytest.mark.office
@pytest.mark.slow
@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("losses", [*LOSSES, LONG])
def test_word_prints_one_page(losses: int | str, font: str, printed: Path) -> None:
    assert pages(printed / f"{losses}-{font[0]}.pdf") == 1


@pytest.mark.slow
@pytest.mark.parametrize(("count", "page"), [(1, 0), (2, 0), (9, 1)])
def test_grounds_stand_under_the_title_as_long_as_the_page_is_one(
    count: int, page: int, tmp_path: Path
) -> None:
    """For them the page tells fewer tasks; how many it leaves out is said."""
    issuer = (*leader.ISSUER, "  grounds:", *[leader.GROUND] * count)
    place = leader.folder(tmp_path / "d", 17, issuer)
    parts = whole_report(inquiry(_gaps(place)), (), "docx", VI, DAY).parts
    assert [i for i, part in enumerate(parts) if part.grounds] == [page]
    assert len(parts[page].grounds) == count
    told = len(tables(parts[0].document)[1].rows)
    assert 3 <= told <= 5
    left = [b.text for b in parts[0].document.blocks if isinstance(b, Text)]
    assert any(f"Ngoài ra còn {11 - told} nhiệm vụ" in text for text in left), left


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize(("width", "dark"), [(360, True), (1440, False)])
def test_axe_finds_nothing(
    width: int, dark: bool, full: dict[int, Gaps], page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(content(brief_report(full[17], date(2026, 11, 1), VI), "html", VI))
    page.shape(width, dark=dark)
    page.open(file)
    assert violations(page) == []


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("losses", LOSSES)
def test_the_browser_prints_one_page(
    losses: int, full: dict[int, Gaps], printer: Page, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(content(brief_report(full[losses], date(2026, 11, 1), VI), "html", VI))
    printer.shape(1440)
    printer.open(file)
    pdf = tmp_path / "page.pdf"
    pdf.write_bytes(printer.pdf())
    assert pages(pdf) == 1

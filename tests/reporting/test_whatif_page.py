"""The page on which figures are moved, as a person uses it: dials, address, files, keyboard, paper."""

from __future__ import annotations

import random
import re
import subprocess
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.lever import Lever
from cchc.analysis.moves import fewest
from cchc.language.words import Words
from cchc.model.expression import Ref
from cchc.model.rules import Scale
from cchc.reporting.document import Report
from cchc.reporting.html import render
from cchc.reporting.whatif_data import row_dials
from cchc.reporting.whatif_page import whatif_data
from cchc.scoring.evaluate import evaluate
from cchc.scoring.measuring import exactly
from tests.analysis.test_books import card_of
from tests.conftest import CI
from tests.reporting.browser import Page
from tests.reporting.made import results
from tests.reporting.moving import SEEN, TYPE, after, opened
from tests.reporting.test_curve_json import specs
from tests.reporting.test_html import violations

VI = Words("vi")
ERROR = """
const error = document.getElementById(`whatif-${arguments[0]}-error`);
return [error.hidden, error.textContent];
"""
SLIDER = """
const slider = document.activeElement;
return ['aria-label', 'aria-valuetext'].map((name) => slider.getAttribute(name));
"""
FOUND = "return document.getElementById('whatif-found').textContent"
OTHERS = """
return [...document.querySelectorAll('main > section:not(#whatif)')].map((one) => one.textContent);
"""


def levers() -> dict[str, tuple[Lever, ...]]:
    """The dials of the shipped rows."""
    gaps = results().gaps
    return {row.criterion.id: row_dials(gaps, row) for row in gaps.card.rows}


def test_the_sample_stays_small(moved_page: Path) -> None:
    assert moved_page.stat().st_size < 600_000


def test_what_is_typed_is_scored_by_the_engine(page: Page, moved_page: Path) -> None:
    rng = random.Random()
    opened(page, moved_page)
    others = page.run(OTHERS)
    published = page.run(SEEN)
    rounding = results().gaps.card.rulebook.head.rounding
    for _ in range(4):
        total, should = Decimal(0), dict[str, str]()
        texts: dict[str, str] = {}
        for name, mine in levers().items():
            facts: dict[Ref, Any] = {}
            for n, one in enumerate(mine):
                assert isinstance(one.measure, Ref)
                x, text = typed(one, rng)
                if one.scale is Scale.MET:
                    x, text = one.now or Fraction(0), ""
                facts[one.measure] = exactly(x)
                texts |= {f"field-{name}-{n}": text} if text else {}
            found = evaluate(mine[0].criterion, None, rounding, facts)
            assert found is not None and found.nominal is not None
            should[name] = VI.points(found.nominal)
            total += found.nominal
        page.run(TYPE, texts)
        seen = page.run(SEEN)
        shown = {name: re.sub(r"^.*→ |/.*", "", text) for name, text in seen["rows"].items()}
        moved = {name for name in should if f"field-{name}-0" in texts}
        assert {n: shown[n] for n in moved} == {n: should[n] for n in moved}
        assert [row[1] for row in seen["sums"]] == [row[1] for row in published["sums"]]
    assert page.run(OTHERS) == others, "no setting changes what is reported"
    page.run("document.getElementById('whatif-reset').click()")
    assert page.run(SEEN)["rows"] == published["rows"]


def typed(moved: Lever, rng: random.Random) -> tuple[Fraction, str]:
    """A measure and how a person types it."""
    if moved.scale is Scale.SHARE:
        if moved.of and rng.random() < 0.5:
            count = rng.randint(0, moved.of)
            return Fraction(count, moved.of), f"{count}/{moved.of}"
        tenths = rng.randint(0, 1000)
        return Fraction(tenths, 1000), f"{tenths // 10},{tenths % 10}%"
    count = rng.randint(0, 9)
    return Fraction(count), str(count)


def test_the_plan_gives_what_the_forecast_says(page: Page, moved_page: Path) -> None:
    opened(page, moved_page)
    page.run("document.getElementById('whatif-plan').click()")
    seen = page.run(SEEN)
    assert seen["sums"][0] == ["Tổng điểm 17 dòng", "14,43", "17,44", "+3,01"]
    named = {text.split()[0] for text in seen["changes"]}
    gaps = results().gaps.gaps
    assert named == {
        g.criterion.id for g in gaps if g.aim and g.aim.mark != (g.lever and g.lever.now)
    }
    page.run("document.querySelector('#whatif-changes button').click()")
    assert len(page.run(SEEN)["changes"]) == len(named) - 1


def test_two_changes_of_a_row_are_told_with_its_points_once(page: Page, moved_page: Path) -> None:
    opened(page, moved_page)
    page.run(TYPE, {"field-1.5.2-0": "17/17"})
    page.run("document.querySelectorAll('[name=\"whatif-1.5.2-1\"]')[0].click()")
    (told,) = page.run(SEEN)["changes"]
    assert "16/17 (≈ 94,12%) → 17/17 (100%); " in told and "đạt → không đạt; " in told
    assert told.count("điểm (") == 1 and "; 0,97 → 0,50 điểm (−0,47)" in told
    page.run("document.querySelectorAll('#whatif-changes button')[1].click()")
    (told,) = page.run(SEEN)["changes"]
    assert "không đạt" not in told and "; 0,97 → 1,00 điểm (+0,03)" in told


def test_the_fewest_moves_are_set_with_one_button(page: Page, moved_page: Path) -> None:
    opened(page, moved_page)
    page.type("#whatif-goal", "1,5\ue007")
    need = fewest(forecast(results().gaps), Decimal("1.5"))
    assert need.moves is not None
    found = page.run(FOUND)
    assert all(f"{move.row.criterion.id} " in found for move in need.moves)
    page.run("document.querySelector('#whatif-found button').click()")
    seen = page.run(SEEN)
    assert len(seen["changes"]) == len(need.moves)
    assert seen["sums"][0][3] == VI.gain(need.total)
    page.run("document.getElementById('whatif-goal').value = '70'")
    page.run("document.getElementById('whatif-find').click()")
    assert "nhiều nhất chỉ lấy lại" in page.run(
        "return document.getElementById('whatif-found').textContent"
    )


def test_figures_that_are_none_are_named_and_change_nothing(page: Page, moved_page: Path) -> None:
    opened(page, moved_page)
    before = page.run(SEEN)
    wrong = {
        "field-3.11.1-0": ("12", "12% hoặc 12/112"),
        "field-3.11.2-0": ("1e9", "không phải tỷ lệ"),
        "field-3.10.1-0": ("101%", "vượt 100%"),
        "field-1.6-0": ("1,5", "số nguyên"),
        "field-3.12.1-0": ("nhiều", "57,3%"),
    }
    page.run(TYPE, {name: text for name, (text, _) in wrong.items()})
    for name, (_, told) in wrong.items():
        error = page.run(ERROR, name)
        assert error[0] is False and told in error[1]
    assert page.run(SEEN) == before
    page.run(TYPE, {"field-3.12.3-0": "60%"})
    assert page.run(ERROR, "field-1.6-0")[0] is False, "still named when another is moved"
    page.run("document.getElementById('whatif-plan').click()")
    assert page.run(ERROR, "field-1.6-0")[0] is True, "another figure was set"
    assert page.run(ERROR, "field-3.12.1-0")[0] is True
    page.run(TYPE, {"field-1.6-0": "1,5"})
    page.run("document.getElementById('whatif-reset').click()")
    assert page.run(ERROR, "field-1.6-0")[0] is True and page.run(SEEN)["rows"] == before["rows"]


def test_with_the_keyboard_and_told_once(page: Page, moved_page: Path) -> None:
    opened(page, moved_page)
    page.run(
        "window.said = []; const status = document.getElementById('whatif-status');"
        " new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true});"
        " document.querySelector('#whatif .row input[type=range]').focus();"
    )
    for _ in range(5):
        page.press("\ue012")  # arrow left
    assert page.run(SLIDER) == [
        "1.1.3 Mức độ thực hiện kế hoạch CCHC: thanh trượt",
        "84,5%, 1,69 điểm",
    ]
    page.press("\ue004")  # Tab
    assert page.run("return document.activeElement.id") == "whatif-field-1.1.3-0"
    after(page)
    assert page.run("return said") == ["Tính thử: tổng 14,42 điểm (−0,01)."]


@pytest.mark.parametrize("width", [390, 1280][: 2 if CI else 1])
def test_axe_finds_nothing_where_figures_are_moved(
    page: Page, moved_page: Path, width: int
) -> None:
    opened(page, moved_page)
    page.shape(width)
    page.run("document.getElementById('whatif-plan').click()")
    page.run(TYPE, {"field-1.6-0": "x"})
    page.type("#whatif-goal", "1,5\ue007")
    assert violations(page, "#whatif") == []
    assert page.run("return document.documentElement.scrollWidth") <= width


def test_paper_shows_settings_where_there_are_any(
    page: Page, moved_page: Path, tmp_path: Path
) -> None:
    opened(page, moved_page)

    def printed() -> str:
        pdf = tmp_path / "page.pdf"
        pdf.write_bytes(page.pdf())
        done = subprocess.run(
            ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True
        )
        return " ".join(done.stdout.decode("utf-8").split())

    assert VI("whatif.title") not in printed()
    page.run(TYPE, {"field-3.12.3-0": "80%"})
    text = printed()
    assert "55% → 80%; 0,55 → 0,80 điểm (+0,25)" in text and VI("whatif.no_credit") in text
    assert VI("whatif.goal") not in text


def test_without_its_script_nothing_of_it_is_shown(page: Page, moved_page: Path) -> None:
    page.cdp("Emulation.setScriptExecutionDisabled", value=True)
    try:
        opened(page, moved_page)
        root = page.cdp("DOM.getDocument", depth=-1)["root"]["nodeId"]
        for selector in ("#whatif", "[data-whatif]"):
            found = page.cdp("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
            with pytest.raises(RuntimeError):
                page.cdp("DOM.getBoxModel", nodeId=found)
    finally:
        page.cdp("Emulation.setScriptExecutionDisabled", value=False)


@pytest.mark.slow
def test_each_of_many_rows_that_cannot_be_moved_says_why(page: Page, tmp_path: Path) -> None:
    spec = max(specs(), key=lambda spec: len(spec["criteria"]))
    gaps = gap_analysis(card_of(spec))
    data = whatif_data(gaps, VI)
    assert data is not None and len(gaps.card.rows) > 200
    file = tmp_path / "many.html"
    file.write_bytes(render(Report("x", (), moved=(data, ())), VI))
    opened(page, file)
    why = page.run(
        "return [...document.querySelectorAll('#whatif .why')].map((one) => one.textContent)"
    )
    assert {text.split(":")[0] for text in why} <= {"Không đổi được", "Không đổi được ở đây"}
    assert len(why) == sum(not row_dials(gaps, row) for row in gaps.card.rows) > 3

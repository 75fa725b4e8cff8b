"""Settings of a page on which figures are moved: its address, scenario files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.replies import inquiry
from cchc.analysis.scenarios import beside
from cchc.analysis.scorecard import scorecard
from cchc.language.words import Words
from cchc.model.error import Refusal
from cchc.model.scenario import Scenarios
from cchc.reading.load import read_one
from cchc.reading.tree import parse
from cchc.reporting.html import render
from cchc.reporting.report import whole_report
from tests.cli.test_from_evidence import PLAN, folder
from tests.cli.test_next_book import NEW, OLD
from tests.joined import only_case
from tests.reporting.browser import Page
from tests.reporting.made import results
from tests.reporting.moving import SEEN, TYPE, after, opened
from tests.support import read

VI = Words("vi")


def test_settings_are_in_the_address_and_come_back(page: Page, moved_page: Path) -> None:
    opened(page, moved_page)
    page.run(TYPE, {"field-3.11.1-0": "57/112", "field-3.12.3-0": "80%"})
    page.run("document.querySelectorAll('[name=\"whatif-1.5.2-1\"]')[0].click()")
    first = after(page)
    assert "3.11.1=57%2F112" in first["hash"] and len(first["changes"]) == 3
    page.run("location.hash = '#whatif'")  # the link at the head of the page
    assert after(page, 100) == first, "the address keeps what is set"
    opened(page, moved_page, first["hash"])
    assert page.run(SEEN) == first
    asked = first["hash"]
    opened(page, moved_page, asked.replace("vinh-linh.", "another."))
    other = page.run(SEEN)
    assert other["changes"] == [] and "dữ liệu khác" in other["told"]
    opened(page, moved_page, re.sub("version=[0-9a-f]+", "version=0", asked))
    old = page.run(SEEN)
    assert old["changes"] == [] and "còn khác bây giờ" in old["told"]
    page.run("document.querySelector('#whatif-told button').click()")
    assert page.run(SEEN)["changes"] == first["changes"]
    opened(page, moved_page, f"{asked}&3.10.1=3%2F2&9.9=1&1.6=x")
    cut = page.run(SEEN)
    for told in ("3.10.1: 3/2 ra ngoài khoảng", "9.9: không có", "“1.6=x” trong địa chỉ"):
        assert told in cut["told"]
    assert any(text.startswith("3.10.1 ") and "→ 100%" in text for text in cut["changes"])


def test_a_scenario_is_saved_forecast_and_opened_again(
    page: Page, moved_page: Path, tmp_path: Path
) -> None:
    opened(page, moved_page)
    page.run(
        "window.kept = []; const make = URL.createObjectURL;"
        " URL.createObjectURL = (blob) => { kept.push(blob); return make.call(URL, blob); };"
    )
    page.run(TYPE, {"field-3.11.1-0": "57/112", "field-3.12.3-0": "80,5%", "field-1.6-0": "4"})
    page.run("document.querySelectorAll('[name=\"whatif-3.1.1-0\"]')[1].click()")
    page.run("document.querySelectorAll('[name=\"whatif-1.5.2-1\"]')[0].click()")
    page.type("#whatif-name", 'Nỗ lực: "một" # hai')
    page.run("document.getElementById('whatif-save').click()")
    seen = page.run(SEEN)
    assert "Không viết được trong kịch bản, nên không có trong tệp: 1.5.2" in seen["told"]
    text = page.run_async("const done = arguments[0]; kept[0].text().then(done)")
    saved = tmp_path / "kich-ban.yaml"
    saved.write_text(text, encoding="utf-8")
    read, problems = read_one(saved, Scenarios, "scenario")
    assert problems == () and read is not None
    gaps = results().gaps
    all_ = beside(forecast(gaps), [(saved.name, read.scenarios[0])])
    assert not isinstance(all_, Refusal)
    (found,) = all_
    assert found.name == 'Nỗ lực: "một" # hai'
    moved = [row for row in found.rows if row.set_by_hand]
    assert {row.criterion.id for row in moved} == {"3.11.1", "3.12.3", "1.6", "3.1.1"}
    for row in moved:
        assert row.points is not None
        assert f"→ {VI.points(row.points)}/" in seen["rows"][row.criterion.id]
    opened(page, moved_page)
    page.type("#whatif-open", str(saved))
    again = after(page)
    assert again["changes"] == [text for text in seen["changes"] if not text.startswith("1.5.2")]
    assert "Đã mở kịch bản “Nỗ lực" in again["told"]


SHOWN = """schema: cchc/scenario/v1   # hai kịch bản
scenarios:
  - name: Thận trọng
    set: {3.12.3: 70%}
  - name: 'Quyết liệt'
    stretch: true
    set:
      3.12.3: 80%
      "1.6": 4
      3.1.1: đạt
      9.9: 1
"""


def test_files_with_several_scenarios_and_with_none(
    page: Page, moved_page: Path, tmp_path: Path
) -> None:
    opened(page, moved_page)
    many, bad = tmp_path / "many.yaml", tmp_path / "bad.yaml"
    many.write_text(SHOWN, encoding="utf-8")
    bad.write_text(SHOWN.replace("    stretch: true", "    strech: true"), encoding="utf-8")
    page.type("#whatif-open", str(many))
    asked = after(page, 100)
    assert asked["changes"] == [] and "Thận trọng" in asked["told"]
    page.run("document.querySelectorAll('#whatif-told button')[1].click()")
    seen = page.run(SEEN)
    assert [text.split()[0] for text in seen["changes"]] == ["1.6", "3.1.1", "3.12.3"]
    assert "mức phấn đấu" in seen["told"] and "9.9: không có dòng" in seen["told"]
    page.type("#whatif-open", str(bad))
    refused = after(page, 100)
    assert "dừng ở dòng 6" in refused["told"] and refused["changes"] == seen["changes"]
    head, long = SHOWN.split("  - name")[0], f"a{' ' * 100_000}b"
    for n, text in enumerate((r'  - name: "\x"', f"  - name: a\n    set:\n      {long}")):
        bad.write_text(head + text, encoding="utf-8")
        page.type("#whatif-open", str(bad))
        assert f"dừng ở dòng {3 + 2 * n}" in after(page, 300)["told"]


def test_a_page_opens_with_the_scenario_that_was_asked_for(page: Page, tmp_path: Path) -> None:
    given = Scenarios.model_validate(parse(SHOWN.replace("      9.9: 1\n", ""), "x.yaml").data)
    file = tmp_path / "page.html"
    inquiry = results()
    for some, changed in ((given.scenarios[:1], 1), (given.scenarios, 0)):
        made = whole_report(inquiry, (), "html", VI, scenarios=some)
        file.write_bytes(render(made, VI))
        opened(page, file)
        assert len(page.run(SEEN)["changes"]) == changed
    page.run("document.querySelectorAll('#whatif-told button')[1].click()")
    address = after(page)["hash"]
    assert len(page.run(SEEN)["changes"]) == 3
    opened(page, file, address)
    assert len(page.run(SEEN)["changes"]) == 3, "settings of an address come first"


@pytest.mark.slow
def test_a_plan_that_another_rulebook_scores_sets_no_marks(page: Page, tmp_path: Path) -> None:
    data = folder(tmp_path, plan=PLAN, book=OLD, new=NEW)
    gaps = gap_analysis(scorecard(only_case(read(data).dataset)))
    file = tmp_path / "page.html"
    file.write_bytes(render(whole_report(inquiry(gaps), (), "html", VI), VI))
    opened(page, file)
    shown = page.run("return document.getElementById('whatif').textContent")
    assert "được chấm theo bộ tiêu chí khác (Bộ tiêu chí ví dụ)" in shown
    assert "chỉ tiêu ≥" not in shown
    assert page.run("return document.getElementById('whatif-plan').hidden")
    page.run(TYPE, {"field-2.1.1-0": "95%"})
    seen = page.run(SEEN)
    assert seen["rows"]["2.1.1"].startswith("2,00 → 2,85/3,00"), "by the rule of the scores"
    page.run("document.getElementById('whatif-save').click()")
    assert "theo bộ tiêu chí của năm kế hoạch" in page.run(SEEN)["told"]

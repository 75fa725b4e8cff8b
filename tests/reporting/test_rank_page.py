"""A ranking as a page: self-contained, true to the ranking, sorted, searched and opened by keyboard."""

from __future__ import annotations

import importlib
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lxml import html

import cchc
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.replies import inquiry
from cchc.analysis.scorecard import scorecard
from cchc.analysis.way_up import way_up
from cchc.language.words import Words
from cchc.reporting.html import render as html_report
from cchc.reporting.rank_page import render
from cchc.reporting.report import whole_report
from tests import province
from tests.cli.test_rank import small
from tests.reporting.browser import Page
from tests.reporting.test_html import violations

VI = Words("vi")
LONG = "Xã " + "Rất Dài " * 40
EVIL = "</script><script>alert(1)</script>"
UNITS = f"""\
  - {{id: a, name: "{EVIL}", kind: commune, block: Xã}}
  - {{id: b, name: "{LONG.strip()}", kind: commune, block: Xã}}
  - {{id: c, name: Xã C, kind: commune, block: Xã}}
  - {{id: d, name: Xã D, kind: commune, block: Xã}}
  - {{id: w, name: Phường W, kind: ward, block: Phường}}
"""
TABLE = "a,1.1,,70%\na,2.1,4,\nb,1.1,4.88,\nb,2.1,4,\nd,1.1,3.9,\nd,2.1,,\nw,1.1,7,\nw,2.1,0,\n"


def page_of(folder: Path) -> str:
    return render(cchc.rank(cchc.load(folder), period=2026), VI).decode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("province")


@pytest.fixture(scope="module")
def text(folder: Path) -> str:
    province.write(folder, {2025: province.bodies(2), 2026: province.bodies(1)})
    return page_of(folder)


@pytest.mark.slow
def test_it_is_self_contained_and_shows_every_body(text: str) -> None:
    tree: Any = html.document_fromstring(text)
    assert not tree.xpath("//link | //img | //iframe | //object | //form | //base")
    assert not tree.xpath("//@src | //@style | //@*[starts-with(name(), 'on')]")
    assert set(tree.xpath("//a/@href")) <= {f"#{name}" for name in tree.xpath("//@id")}
    assert not re.search(r"@import|url\((?!#)", text) and str(Path.cwd()) not in text
    rows = tree.xpath("//table[contains(@class, 'order')]/tbody/tr")
    assert len(rows) == sum(province.BLOCKS.values()) - 2 * province.ABSENT
    data = json.loads(tree.get_element_by_id("data").text)
    for block in data["blocks"]:
        for body in block["bodies"]:
            assert len(body[-1]) == len(block["lines"])
    points = {
        body[0]: [
            -1 if k < 0 else line[7][k][0]
            for line, k in zip(block["lines"], body[-1], strict=True)
            if not line[2]
        ]
        for block in data["blocks"]
        for body in block["bodies"]
    }
    for one in province.bodies(1):
        given = [-1 if r.appraised is None else VI.points(r.appraised) for r in one.rows]
        assert points[one.id] == given


@pytest.mark.slow
def test_names_are_never_markup_and_odd_blocks_are_told(tmp_path: Path) -> None:
    text = page_of(small(tmp_path, {2026: TABLE}, units=UNITS))
    tree: Any = html.document_fromstring(text)
    assert len(tree.xpath("//script")) == 2 and "<script>alert" not in text
    assert tree.xpath("//tr[@id='b-a']/th/a/text()") == [EVIL]
    first, second = json.loads(tree.get_element_by_id("data").text)["blocks"]
    assert second["alone"] and not first["alone"]
    (ward,) = second["bodies"]
    assert ward[2][0] == ["Hạng", "1/1"] and ward[3] == [VI("rank.sheet.alone")]
    facts = {body[0]: dict(body[2]) for body in first["bodies"]}
    assert facts["a"]["Hạng có thể"] == "1–3" and facts["d"]["Hạng"] == "–"
    assert "Xã C" in tree.get_element_by_id("block-1").text_content()
    assert tree.xpath("//a[@id='b-d']")


@pytest.mark.slow
def test_it_is_used_by_keyboard_at_any_width(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "xếp hạng.html"
    file.write_bytes(render(cchc.rank(cchc.load("example:766"), period=2026), VI))
    page.shape(390)
    page.open(file)
    assert page.run("return document.documentElement.scrollWidth") <= 390
    page.run("document.querySelector('table.order th:nth-child(2) button').focus()")
    first = "return document.querySelector('table.order tbody tr:not([hidden])').id"
    sorted_by = (
        "return [...document.querySelectorAll('table.order [aria-sort]')].map((head) =>"
        " [head.textContent, head.getAttribute('aria-sort')])"
    )
    assert page.run(sorted_by) == [["Hạng", "ascending"]]
    page.press("\ue007")  # Enter
    assert page.run(sorted_by) == [["Đơn vị", "ascending"]]
    assert page.run(first) == "b-an-giang"
    page.press("\ue007")
    assert page.run(sorted_by) == [["Đơn vị", "descending"]]
    assert page.run(first) == "b-vinh-long"
    page.type("#search", "DAK")
    assert page.run("return document.getElementById('count').textContent") == "1/34 đơn vị"
    assert violations(page) == []
    page.press("\ue007")
    assert page.run("return document.getElementById('sheet-name').textContent") == "Đắk Lắk"
    assert page.run("return document.getElementById('sheet').scrollWidth") <= 390
    assert violations(page) == []
    page.press("\ue00c")  # Escape
    assert not page.run("return document.getElementById('sheet').open")
    page.shape(1280)
    page.run("location.hash = '#b-tay-ninh'")
    told = page.run_async(
        "const done = arguments[0]; setTimeout(() => done([document.getElementById('sheet-notes')"
        ".textContent, document.querySelectorAll('#sheet tbody tr').length]), 50)"
    )
    assert told == [
        "Cùng hạng với: Quảng Ninh.Hạng liền trên là hạng 4 (Gia Lai), hơn 0,10 điểm chỉ số."
        + VI("rank.try.nothing"),
        6,
    ]


SUMS = "return document.getElementById('whatif-sums').textContent"
WAIT = "setTimeout(arguments[0], 900)"
"""Until an address is written."""


@pytest.mark.slow
def test_a_body_is_moved_by_keyboard_and_its_place_follows(page: Page, tmp_path: Path) -> None:
    bodies = province.bodies(1)
    file = tmp_path / "xep-hang.html"
    ranking = cchc.rank(cchc.load(province.write(tmp_path, {2026: bodies})), period=2026)
    file.write_bytes(render(ranking, VI))
    page.shape(390)
    page.open(file)
    moved = next(one for one in bodies[5:] if one.rows[2].count == 2)
    page.run("location.hash = arguments[0]", f"#b-{moved.id}")
    page.run_async("setTimeout(arguments[0], 50)")
    published = page.run("return document.querySelector('table.order').textContent")
    page.run("document.getElementById('try').focus()")
    page.press("\ue007")  # Enter
    page.run("document.querySelectorAll('#sheet details').forEach((one) => { one.open = true; })")
    told = page.run("return document.getElementById('whatif').textContent")
    assert VI("rank.try.others") in told and VI("rank.try.given") in told
    page.type("[id='whatif-field-1.3-0']", "\ue0034")  # Backspace, 4
    rows = tuple(
        replace(row, count=4, appraised=None) if row.criterion == "1.3" else row
        for row in moved.rows
    )
    changed = [one._replace(rows=rows) if one.id == moved.id else one for one in bodies]
    after = cchc.rank(cchc.load(province.write(tmp_path, {2026: changed})), period=2026)
    was, now = (
        next(one.place.place for one in r.blocks[0].bodies if one.standing.body == moved.id)
        for r in (ranking, after)
    )
    assert now < was
    assert page.run(SUMS).endswith(f"Hạng{was}/117{now}/117lên {was - now}")
    assert page.run("return document.getElementById('sheet').scrollWidth") <= 390
    assert violations(page) == []
    page.run_async(WAIT)
    kept = page.run("return location.hash")
    assert kept.startswith(f"#b-{moved.id}?") and kept.endswith("&1.3=4")
    assert page.run("return document.querySelector('table.order').textContent") == published
    page.run("document.getElementById('after').click()")
    assert page.run("return document.getElementById('whatif')") is None
    page.run("document.getElementById('before').click()")
    assert f"{now}/117" in page.run(SUMS), "the settings of a body are there for who comes back"
    other = f"#b-{bodies[0].id}"
    page.run("location.hash = arguments[0]", other)  # typed before all is told
    page.run_async(WAIT)
    assert page.run("return location.hash") == other
    page.run("document.querySelector(arguments[0]).click()", f"a[href='#b-{moved.id}']")
    assert f"{now}/117" in page.run(SUMS)
    page.run("document.getElementById('whatif-reset').click()")
    assert page.run(SUMS).endswith(f"Hạng{was}/117{was}/117")
    page.run_async(WAIT)
    assert page.run("return location.hash") == f"#b-{moved.id}"
    page.post("url", url="about:blank")
    page.post("url", url=file.as_uri() + kept)
    assert f"{now}/117" in page.run(SUMS)
    page.post("url", url="about:blank")
    page.post("url", url=file.as_uri() + re.sub("version=.", "version=x", kept))
    assert page.run(SUMS).endswith(f"Hạng{was}/117{was}/117")
    assert VI("whatif.say.other_version") in page.run(
        "return document.getElementById('whatif-told').textContent"
    )


@pytest.mark.slow
def test_the_page_of_one_body_tells_its_place_too(page: Page, tmp_path: Path) -> None:
    folder = province.write(tmp_path, {2026: province.bodies(1)})
    ranking = cchc.rank(cchc.load(folder), period=2026)
    block = ranking.blocks[1]
    last = block.bodies[-1]
    gaps = gap_analysis(scorecard(ranking.dataset.case(last.standing.body, 2026)))
    file = tmp_path / "x.html"
    report = whole_report(inquiry(gaps), (), "html", VI, date(2027, 1, 1))
    file.write_bytes(html_report(report, VI))
    page.post("url", url="about:blank")
    page.open(file)
    place, many = last.place.place, len(block.bodies)
    assert page.run(SUMS).endswith(f"Hạng{place}/{many}{place}/{many}")
    page.run("document.querySelector('#whatif-find ~ button').click()")
    page.run("document.querySelector('#whatif-found button').click()")
    way = way_up(block, last, gaps)
    assert way is not None and way.place is not None
    told = f"Hạng{place}/{many}{way.place}/{many}lên {place - way.place}"
    assert page.run(SUMS).endswith(told), "the moves of the engine, and the place that it says"
    assert violations(page) == []


@pytest.mark.slow
def test_the_page_of_a_province_is_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "benchmarks")
    made = importlib.import_module("rank").made(tmp_path / "data", 168)
    content = render(cchc.rank(cchc.load(made)), VI)
    assert len(content) < 3_000_000

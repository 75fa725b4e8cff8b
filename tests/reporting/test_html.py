"""Reports as a page: self-contained, escaped, built as screen readers need it, looked at in Chromium."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
from decimal import Decimal
from html import unescape
from importlib.resources import files
from itertools import combinations, pairwise, product
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from cchc.language.words import Words
from cchc.reporting.document import Document, Part, Report, Table
from cchc.reporting.html import render
from cchc.reporting.pictures import Bar, Chart, Picture
from tests.conftest import CI
from tests.reporting.browser import Page
from tests.reporting.made import FEW, NASTY, dated, nasty, results, units
from tests.reporting.moving import opened

VI = Words("vi")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")
"""The sets of rules of axe that hold here: WCAG 2.1 A and AA, and good practice."""


@pytest.fixture(scope="module")
def text() -> str:
    return render(dated("html"), VI).decode()


@pytest.fixture(scope="module")
def tree(text: str) -> Any:
    return html.document_fromstring(text)


@pytest.fixture(scope="module")
def file(text: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("html") / "báo cáo.html"
    path.write_text(text, encoding="utf-8")
    return path


# The file


def test_it_is_self_contained(tree: Any, text: str) -> None:
    assert not tree.xpath("//link | //img | //iframe | //object | //embed | //form | //base")
    assert not tree.xpath("//@src | //@srcset | //@style | //@*[starts-with(name(), 'on')]")
    assert all(link.startswith("#") for link in tree.xpath("//@href"))
    assert set(tree.xpath("//a/@href")) <= {f"#{name}" for name in tree.xpath("//@id")}
    assert not re.search(r"https?:|//www|@import|url\((?!#)", text)


def test_its_policy_lets_in_only_its_own_style_and_script(tree: Any) -> None:
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    for name in ("style", "script"):
        (inline,) = tree.xpath(f"//{name}[not(@type)]/text()")
        known = base64.b64encode(hashlib.sha256(inline.encode("utf-8")).digest()).decode()
        assert f"{name}-src 'sha256-{known}'" in policy


def test_text_is_never_markup() -> None:
    text = render(nasty(), VI).decode()
    tree: Any = html.document_fromstring(text)
    assert len(tree.xpath("//script")) == 1
    assert "<script>alert" not in text
    assert "{{ 7 * 7 }}" in unescape(text)
    assert "49" not in text.split("<body>")[1].split("<script>")[0]
    assert tree.findtext(".//title") == NASTY
    assert tree.xpath("//details/@data-names") == [f"{NASTY}|Ô"]
    assert any(cell.text_content() == NASTY for cell in tree.xpath("//th"))


def test_every_id_is_there_once(tree: Any) -> None:
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = " ".join(tree.xpath("//@aria-labelledby")).split()
    assert set(named) <= set(ids)


def test_headings_go_down_step_by_step(tree: Any) -> None:
    levels = [int(h.tag[1]) for h in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_and_charts_can_be_heard(tree: Any) -> None:
    blocks = [block for part in dated("html").parts for block in part.document.blocks]
    tables = tree.xpath("//table")
    assert len(tables) == sum(isinstance(block, Table) for block in blocks)
    for table in tables:
        assert table.findtext("caption").strip()
        assert all(th.get("scope") == "col" for th in table.xpath("./thead//th"))
        assert all(len(row.xpath("./th[@scope='row']")) == 1 for row in table.xpath("./tbody/tr"))
    labels = tree.xpath("//div[@role='region']/@aria-label")
    assert len(labels) == len(set(labels)) == len(tables)
    charts = [block for block in blocks if isinstance(block, Picture)]
    drawn = tree.xpath("//svg[@role='img']")
    for svg, chart in zip(drawn, charts, strict=True):
        assert svg.findtext("title") == chart.title
        assert svg.findtext("desc") == chart.told
        if not isinstance(chart, Chart):
            continue
        assert all(f"{bar.label} " in chart.told for bar in chart.bars), "told in words, bar by bar"
        assert len(svg.xpath(".//text[@class='value']")) == len(chart.bars)


def test_figures_are_those_of_the_results(tree: Any) -> None:
    text = tree.find(".//main").text_content()
    for gap in results().gaps.gaps:
        assert VI.points(gap.deduction) in text
    for unit in units(*FEW):
        mine = tree.get_element_by_id(f"unit-{unit.party.id}").text_content()
        assert VI.points(unit.exposure.deduction) in mine
        for row in unit.rows:
            assert row.gap.criterion.id in mine
    assert "−6,07" in tree.xpath("//dl[@class='key']")[0].text_content()
    assert "3,01" in tree.get_element_by_id("forecast").text_content()


def test_a_sentence_that_takes_no_side_has_no_colour(tree: Any) -> None:
    said = [p for p in tree.iter("p") if p.text_content().startswith("Mất 6,07 điểm")]
    assert [p.get("class") for p in said] == [""]


def test_one_unit_has_a_page_of_its_own() -> None:
    from cchc.reporting.report import units_report

    made = units_report(results(), units("phong-noi-vu"), "html", VI)
    tree: Any = html.document_fromstring(render(made, VI).decode())
    assert tree.findtext(".//h1").startswith("Phòng Nội vụ")
    assert not tree.xpath("//details[@class='unit']")
    assert [h.tag for h in tree.iter("h1", "h2", "h3")][:2] == ["h1", "h2"]


# On a screen


def test_nothing_hangs_over_the_edge(page: Page, file: Path) -> None:
    """At any width, in light and dark."""
    page.shape(1440)
    page.open(file)
    page.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for width, dark in product((320, 360, 768, 1440), (False, True)):
        page.shape(width, dark=dark)
        assert page.run("return innerWidth") == width
        assert page.run("return document.documentElement.scrollWidth") <= width
        over = page.run(
            "return [...document.querySelectorAll('main *')].filter((e) =>"
            " !e.closest('svg, .scroll') && e.getBoundingClientRect().right > innerWidth + 1)"
            ".map((e) => e.outerHTML.slice(0, 80))"
        )
        assert over == [], (width, dark)
        colour = page.run("return getComputedStyle(document.body).backgroundColor")
        assert (colour == "rgb(255, 255, 255)") is not dark
        if width <= 360:
            wide = page.run(
                "return [...document.querySelectorAll('.scroll')].filter((e) => e.scrollWidth >"
                " e.clientWidth + 1).length"
            )
            assert wide == 0, "a table must be scrolled sideways on a telephone"


@pytest.mark.parametrize(("width", "dark"), [(360, True), (1440, False)][: 2 if CI else 1])
def test_axe_finds_nothing(page: Page, file: Path, width: int, dark: bool) -> None:
    page.shape(width, dark=dark)
    page.open(file)
    page.run("document.querySelectorAll('details').forEach((d, i) => { d.open = i < 4; })")
    assert violations(page) == []


def violations(page: Page, within: str = "html") -> list[Any]:
    """What axe finds on the page that is open, or in a part of it."""
    axe = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.post("timeouts", script=120_000)
    page.run(axe)
    found: list[Any] = page.run_async(
        "const [rules, within, done] = arguments;"
        " axe.run(within, {runOnly: rules, resultTypes: ['violations']}).then((result) =>"
        " done(result.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 120))])))",
        RULES,
        within,
    )
    return found


def visible(page: Page) -> list[str]:
    """The units that are shown."""
    found = page.run(
        "return [...document.querySelectorAll('details.unit')].filter((d) => d.offsetParent)"
        ".map((d) => d.id)"
    )
    return [str(name) for name in found]


FOUND = {
    "vinh ha": ["unit-xa-vinh-ha"],
    "VĨNH HÀ": ["unit-xa-vinh-ha"],
    "vĩnh": ["unit-xa-vinh-thai", "unit-xa-vinh-ha"],
    "tckh": ["unit-phong-tai-chinh-ke-hoach"],
    "phong": ["unit-phong-noi-vu", "unit-phong-tai-chinh-ke-hoach"],
    "không có đâu": [],
}


def test_search(page: Page, file: Path) -> None:
    page.shape(1440)
    page.open(file)
    for typed, found in FOUND.items():
        page.type("#unit-search", typed)
        assert visible(page) == found
        said = page.run("return document.getElementById('unit-count').textContent")
        assert said == f"{len(found)}/{len(FEW)} đơn vị"
        page.press("\ue00c")  # Escape
        assert len(visible(page)) == len(FEW)


def test_with_the_keyboard_alone(page: Page, file: Path) -> None:
    page.shape(1440)
    page.open(file)
    page.press("\ue004")  # Tab
    focus = "return document.activeElement.getAttribute('href') || document.activeElement.id"
    assert page.run(focus) == "#main"
    assert page.run("return document.activeElement.getBoundingClientRect().left >= 0")
    page.press("\ue007")  # Enter
    assert page.run(focus) == "main"
    page.type("#unit-search", "vinh ha\ue007")
    assert page.run("return document.activeElement.parentElement.id") == "unit-xa-vinh-ha"
    assert page.run("return document.getElementById('unit-xa-vinh-ha').open")
    outline = page.run("return getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_without_its_script(page: Page, file: Path) -> None:
    page.shape(1440)
    page.cdp("Emulation.setScriptExecutionDisabled", value=True)
    try:
        page.open(file)
        root = page.cdp("DOM.getDocument", depth=-1)["root"]["nodeId"]
        for selector, shown in (("#finder", False), ("details.unit summary", True), ("svg", True)):
            found = page.cdp("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
            try:
                page.cdp("DOM.getBoxModel", nodeId=found)
                assert shown, selector
            except RuntimeError:
                assert not shown, selector
    finally:
        page.cdp("Emulation.setScriptExecutionDisabled", value=False)


def test_the_script_makes_no_complaint(page: Page, file: Path) -> None:
    """A policy that refused its own style or script would say so here."""
    page.shape(1440)
    page.open(file)
    assert page.run("return getComputedStyle(document.querySelector('nav ul')).display") == "flex"
    assert page.run("return document.getElementById('finder').hidden") is False
    opened(page, file, "#%E0%A4")  # no address that a page knows
    assert page.run("return document.getElementById('finder').hidden") is False


# On paper


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_it_prints(printer: Page, text: str, tmp_path: Path, script: bool) -> None:
    """All that is general, the units that are open, and of the closed ones their names."""
    page = printer
    shown, *closed = (unit.party for unit in units(*FEW))
    file = tmp_path / "page.html"
    mark = f'id="unit-{shown.id}"'
    assert mark in text
    file.write_text(text.replace(mark, f"{mark} open"), encoding="utf-8")
    page.shape(1440)
    page.cdp("Emulation.setScriptExecutionDisabled", value=not script)
    try:
        page.open(file)
        pdf = tmp_path / "page.pdf"
        pdf.write_bytes(page.pdf())
    finally:
        page.cdp("Emulation.setScriptExecutionDisabled", value=False)
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True)
    pages = done.stdout.decode("utf-8").split("\f")[:-1]
    few = [text for text in pages if len(text.split()) < 40]
    assert all(closed[-1].name in text for text in few), "a page with next to nothing"
    printed = " ".join(" ".join(pages).split())
    assert "Tìm đơn vị" not in printed
    charts = [b for p in dated("html").parts for b in p.document.blocks if isinstance(b, Chart)]
    for chart in charts:  # each whole on one page, under its heading
        drawn = next(page for page in pages if chart.title in page)
        assert all(bar.label in drawn for bar in chart.bars)
    assert (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in pages[0] and VI("brief.heading.decide") in pages[0]
    )
    assert charts[0].title in pages[1], "the key figures and what they are made of are one page"
    assert "Tổng điểm bị trừ" in pages[1]
    (own,) = (page for page in pages if f"\n{shown.name}\n" in re.sub(" +", " ", page))
    assert "Ảnh hưởng" in own and VI("html.closed") in own, "no page for a heading alone"
    names = next(page for page in pages if all(unit.name in page for unit in closed))
    assert len(names.split("\n")) < 20
    assert printed.count("Nhiệm vụ giao qua nhóm") == 1, "closed units are printed"
    assert printed.count(VI("html.closed")) == 1
    assert "Phụ lục" in printed
    sizes = subprocess.run(["pdfinfo", "-l", "99", str(pdf)], check=True, capture_output=True)
    found = set(re.findall(r"size:\s+([\d.]+ x [\d.]+)", sizes.stdout.decode()))
    assert {tuple(round(float(side)) for side in size.split(" x ")) for size in found} == {
        (595, 842),
        (842, 595),
    }


def test_labels_of_a_picture_do_not_meet_and_stay_in_it(page: Page, file: Path) -> None:
    """As letters are drawn, on a narrow screen."""
    page.shape(390)
    page.open(file)
    boxes = """
        const all = [...document.querySelectorAll(arguments[0])].filter((e) => e.checkVisibility());
        return all.map((e) => {
          const [own, svg] = [e, e.closest('svg')].map((x) => x.getBoundingClientRect());
          return [own.left, own.top, own.right, own.bottom, svg.left, svg.right].map(Math.round);
        });
    """
    labels = page.run(boxes, "#overview .plot .code")
    dots = page.run(boxes, "#overview .plot .dot")
    assert len(labels) > 10 and len(dots) == 14
    for one, other in combinations(labels, 2):
        assert (
            one[2] <= other[0] + 1
            or other[2] <= one[0] + 1
            or one[3] <= other[1] + 6
            or (other[3] <= one[1] + 6)
        ), (one, other)
    values = page.run(boxes, "main svg .value, main svg .short, main .plot text")
    assert len(values) > 60
    assert all(left >= first and right <= last + 1 for left, _, right, _, first, last in values)


def test_the_overview_has_room_to_spare(printer: Page, file: Path) -> None:
    """Key figures and what they are made of, with a twentieth of the sheet still free."""
    width, height = (round(size / 25.4 * 96) for size in (165, 257))
    printer.shape(width, height, paper=True)
    printer.open(file)
    box = "document.querySelector('{}').getBoundingClientRect()"
    ends = f"{box.format('#overview .chart')}.bottom - {box.format('#overview')}.top"
    assert 0.6 < printer.run(f"return {ends}") / height < 0.95


def test_a_chart_of_many_bars_is_drawn_in_pictures_that_fit_on_a_page() -> None:
    bars = tuple(Bar(f"1.{i}", "tên", (Decimal(i + 1) / 100,), "x") for i in range(47))
    part = Part("x", "x", Document((Chart("Điểm", (("mất", ""),), bars, "nói"),)))
    tree: Any = html.document_fromstring(render(Report("x", (part,)), VI).decode())
    drawn = list(tree.xpath("//figure/svg"))
    assert [len(svg.xpath(".//text[@class='value']")) for svg in drawn] == [20, 20, 7]
    assert [svg.get("role") for svg in drawn] == ["img", None, None], "told once"
    assert [svg.get("height") for svg in drawn] == ["720", "720", "252"]
    shown = [rect.get("width") for svg in drawn for rect in svg.xpath(".//rect[@height='14']")]
    assert len(shown) == 47 and shown == sorted(shown, key=lambda text: Decimal(text[:-1]))


def test_the_sentence_on_closed_units_is_for_paper(page: Page, file: Path) -> None:
    style = "return getComputedStyle(document.querySelector('.printed')).display"
    page.shape(1440)
    page.open(file)
    assert page.run(style) == "none"
    page.shape(1440, paper=True)
    assert page.run(style) == "block"
    page.run("document.querySelectorAll('details.unit').forEach((d) => { d.open = true; })")
    assert page.run(style) == "none", "nothing is left out"

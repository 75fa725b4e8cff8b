"""Reports as Word files: the layout of the decree, a valid package, the figures, and what prints."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from cchc.language.words import Words
from cchc.model.number import number_text, parse_vietnamese_number
from cchc.reporting.document import Document, Heading, Part, Report, Table, Tone
from cchc.reporting.pictures import Bar, Chart, Dot, Picture, Scatter
from cchc.reporting.word import render
from tests.office import as_pdf, converted, text_of_pdf
from tests.reporting.made import (
    NASTY,
    dated,
    every_unit,
    form_of,
    nasty,
    results,
    with_font,
)

VI = Words("vi")
MM = 36_000
"""English metric units, which python-docx measures in, in a millimetre."""
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl "
    "rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps color sz szCs lang",
    "tblPr": "tblStyle tblW jc tblBorders tblLayout tblCellMar tblLook",
    "trPr": "cantSplit trHeight tblHeader",
    "tcPr": "tcW gridSpan vMerge shd vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid",
}
"""The order in which the schema wants the children that we write; Word mends a file that has others."""


@pytest.fixture(scope="module")
def report() -> Any:
    """The whole report, opened again."""
    return opened(render(dated("docx"), VI))


def opened(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def rows_of(table: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def table_with(document: Any, *labels: str) -> Any:
    """The table whose header has these labels."""
    found = [t for t in document.tables if set(labels) <= {c.text for c in t.rows[0].cells}]
    assert len(found) == 1
    return found[0]


# Layout


def test_pages_have_the_size_and_margins_of_the_decree(report: Any) -> None:
    """The leader's page, what stands upright, what is too wide for that, and the annex."""
    upright, turned = (210, 297), (297, 210)
    sides = [(round(s.page_width / MM), round(s.page_height / MM)) for s in report.sections]
    assert sides == [upright, upright, turned, turned]
    for section in report.sections:
        for margin, low, high in (
            (section.top_margin, 20, 25),
            (section.bottom_margin, 20, 25),
            (section.left_margin, 30, 35),
            (section.right_margin, 15, 20),
        ):
            assert low <= Decimal(margin) / MM <= high


def test_letters_are_times_new_roman_13_to_14(report: Any) -> None:
    for name, size in (("Normal", 13), ("Header", 13), ("Heading 1", 14), ("Heading 2", 13)):
        properties = report.styles[name].element.find(qn("w:rPr"))
        fonts = properties.find(qn("w:rFonts"))
        assert {
            fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")
        } == {"Times New Roman"}
        assert not [key for key in fonts.attrib if "Theme" in key]
        assert properties.find(qn("w:sz")).get(qn("w:val")) == str(2 * size)


def test_the_page_number_stands_top_centre_and_not_on_the_first_page(report: Any) -> None:
    first, *others = report.sections
    paragraph = first.header.paragraphs[0]
    assert paragraph._p.find(qn("w:fldSimple")).get(qn("w:instr")) == "PAGE"
    assert paragraph.alignment == 1  # centre
    assert first.different_first_page_header_footer
    assert first.first_page_header.is_linked_to_previous  # there is none, so it shows nothing
    assert all(section.header.is_linked_to_previous for section in others)
    hidden = [section.different_first_page_header_footer for section in others]
    assert hidden == [False, False, True], "the annex begins anew"


def test_the_annex_numbers_its_pages_on_its_own(report: Any) -> None:
    starts = [section._sectPr.find(qn("w:pgNumType")) is not None for section in report.sections]
    assert starts == [True, False, False, True]


def test_the_title_of_an_annex(report: Any) -> None:
    paragraphs = report.paragraphs
    at = next(i for i, p in enumerate(paragraphs) if p.text == "Phụ lục")
    label, title, note = paragraphs[at : at + 3]
    assert (label.runs[0].bold, label.runs[0].font.size.pt, label.alignment) == (True, 14, 1)
    assert title.style.name == "Heading 1"
    assert (title.runs[0].font.all_caps, title.alignment) == (True, 1)
    assert title.text.endswith("bị trừ điểm năm 2023")
    assert (note.runs[0].italic, note.alignment) == (True, 1)
    assert note.text.startswith("(Kèm theo Kế hoạch ")


def paragraphs_of(report: Any, style: str) -> list[str]:
    """What paragraphs of a style say, fields and links and all."""
    found = report.element.body.iter(qn("w:p"))
    said = [
        p
        for p in found
        if (s := p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")) is not None
        and s.get(qn("w:val")) == style
    ]
    return ["".join(text.text for text in p.iter(qn("w:t"))) for p in said]


def test_the_contents_list_every_part_and_lead_to_it(report: Any) -> None:
    heads, listed = paragraphs_of(report, "Heading1"), paragraphs_of(report, "TOC1")
    parts = dated("docx").parts
    assert len(heads) == len(parts) - 1, "the page for the leader is none of them"
    assert listed == heads
    assert [head.partition(". ")[0] for head in heads[:-1]] == [
        str(i) for i in range(1, len(heads))
    ]
    body = report.element.body
    marks = {mark.get(qn("w:name")): mark.getparent() for mark in body.iter(qn("w:bookmarkStart"))}
    for link, head in zip(body.iter(qn("w:hyperlink")), heads, strict=True):
        target = marks[link.get(qn("w:anchor"))]
        assert "".join(text.text for text in target.iter(qn("w:t"))) == head
    orders = [order.text.strip() for order in body.iter(qn("w:instrText"))]
    assert orders == ['TOC \\o "1-1" \\h \\z']
    kinds = [mark.get(qn("w:fldCharType")) for mark in body.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"]


def test_tables_and_figures_are_numbered(report: Any) -> None:
    said = paragraphs_of(report, "Caption")
    blocks = [b for part in dated("docx").parts[1:-1] for b in part.document.blocks]
    for word, kind in (("Bảng", Table), ("Hình", Picture)):
        mine = [text for text in said if text.startswith(word)]
        numbers = [text.removeprefix(f"{word} ").partition(". ") for text in mine]
        assert [number for number, _, _ in numbers] == [str(i + 1) for i in range(len(mine))]
        assert all(title for _, _, title in numbers)
        assert len(mine) == sum(isinstance(block, kind) for block in blocks) > 1
    fields = {f.get(qn("w:instr")).split()[1] for f in report.element.body.iter(qn("w:fldSimple"))}
    assert fields == {"Bảng", "Hình"}


def test_headings_are_real(report: Any) -> None:
    """Each heading of the document is one, or the caption of the table below it."""
    found = [
        p
        for style in ("Title", "Heading1", "Heading2", "Caption")
        for p in paragraphs_of(report, style)
    ]
    said = {re.sub(r"^(Bảng |Hình )?\d+\. ", "", text) for text in found}
    blocks = [block for part in dated("docx").parts for block in part.document.blocks]
    first, *wanted = [block.text for block in blocks if isinstance(block, Heading)]
    head = dated("docx").parts[0].head
    assert head is not None and paragraphs_of(report, "Title") == [head.subject] != [first]
    assert len(wanted) > 40
    assert set(wanted) <= said


def test_header_rows_come_again_and_no_row_is_broken(report: Any) -> None:
    data = [
        t
        for t in report.tables
        if t.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    ]
    blocks = [block for part in dated("docx").parts for block in part.document.blocks]
    assert len(data) == sum(isinstance(block, Table) for block in blocks)
    for table in report.tables:
        for row in table.rows:
            assert row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None


A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def test_a_chart_is_drawn_from_its_figures_and_told_in_words() -> None:
    charts = [
        b for part in dated("docx").parts for b in part.document.blocks if isinstance(b, Picture)
    ]
    content = render(dated("docx"), VI)
    told = [e.get("descr") for e in opened(content).element.body.iter() if e.tag.endswith("}docPr")]
    assert told == [chart.told for chart in charts]
    with ZipFile(io.BytesIO(content)) as package:
        names = sorted(name for name in package.namelist() if name.startswith("word/charts/"))
        drawn = [etree.fromstring(package.read(name)) for name in names]
        kinds = package.read("[Content_Types].xml").decode()
    for name, root, chart in zip(names, drawn, charts, strict=True):
        assert f'PartName="/{name}"' in kinds
        series = list(root.iter(f"{C}ser"))
        if not isinstance(chart, Chart):
            continue
        if chart.floats:
            before = series.pop(0)
            assert before.find(f"{C}spPr/{A}noFill") is not None, (
                "the room before a bar is not seen"
            )
            shown = {p.get("idx"): p.findtext(f"{C}v") for p in before.iterfind(f"{C}val//{C}pt")}
            starts = [max(bar.start - chart.begins, Decimal(0)) for bar in chart.bars]
            assert shown == {str(k): number_text(start) for k, start in enumerate(starts) if start}
        assert [each.findtext(f"{C}tx/{C}v") for each in series] == [key for key, _ in chart.keys]
        for i, each in enumerate(series):
            labels = [v.text for v in each.iterfind(f"{C}cat//{C}v")]
            assert labels == [f"{bar.label}   {bar.value}" for bar in chart.bars]
            values = {
                int(p.get("idx", "")): Decimal(p.findtext(f"{C}v", ""))
                for p in each.iterfind(f"{C}val//{C}pt")
            }
            drawn_parts = [chart.drawn(bar)[1 + i] for bar in chart.bars]
            assert values == {k: part for k, part in enumerate(drawn_parts) if part}


def test_a_chart_of_many_bars_takes_several_drawings_of_one_scale() -> None:
    bars = tuple(Bar(f"1.{i}", "tên", (Decimal(i + 1) / 100,), "x") for i in range(130))
    part = Part("x", "x", Document((Chart("Điểm", (("mất", ""),), bars, "nói"),)))
    content = render(Report("x", (part,), bound=True), VI)
    assert paragraphs_of(opened(content), "Caption") == ["Hình 1. Điểm"]
    with ZipFile(io.BytesIO(content)) as package:
        roots = [etree.fromstring(package.read(n)) for n in package.namelist() if "/chart" in n]
    assert len(roots) == 3
    assert {each.get("val") for root in roots for each in root.iter(f"{C}max")} == {"1.3"}
    shown = [v.text for root in roots for v in root.iterfind(f".//{C}cat//{C}v")]
    assert shown == [f"{bar.label}   x" for bar in bars]


def test_points_are_drawn_over_two_named_axes_with_their_labels_and_words_below() -> None:
    dots = (
        Dot("1.1", (Decimal(5), Decimal("0.4")), ("5", "+0,40"), "good"),
        Dot("1.2", (Decimal(5), Decimal("0.4")), ("5", "+0,40"), "bad"),
        Dot("1.3", (Decimal(40), Decimal("0.9")), ("40", "+0,90"), "bad"),
    )
    keys: tuple[tuple[str, Tone], ...] = (("có", "good"), ("không", "bad"))
    scatter = Scatter("Hai trục", ("quãng đường", "điểm"), keys, dots, "nói bằng lời")
    part = Part("x", "x", Document((scatter,)))
    content = render(Report("x", (part,), bound=True), VI)
    document = opened(content)
    assert paragraphs_of(document, "Caption") == ["Hình 1. Hai trục"]
    assert "nói bằng lời" in [p.text for p in document.paragraphs]
    with ZipFile(io.BytesIO(content)) as package:
        root = etree.fromstring(package.read("word/charts/chart1.xml"))
    assert [e.text for e in root.iterfind(f".//{C}title//{A}t")] == ["quãng đường", "điểm"]
    assert [e.get("val") for e in root.iter(f"{C}max")] == ["40", "1"]
    series = list(root.iter(f"{C}ser"))
    labels = [[e.text for e in one.iterfind(f".//{A}t")] for one in series]
    assert labels == [["1.1, 1.2"], ["1.3"]], "points that lie on each other share a label"
    drawn = []
    for one in series:
        across = {p.get("idx"): p.findtext(f"{C}v") for p in one.iterfind(f"{C}xVal//{C}pt")}
        up = {p.get("idx"): p.findtext(f"{C}v") for p in one.iterfind(f"{C}yVal//{C}pt")}
        drawn.append({(across[at], y) for at, y in up.items()})
    assert drawn == [{("5", "0.4")}, {("5", "0.4"), ("40", "0.9")}], "both tones are there"


@pytest.mark.slow
def test_tables_fit_between_the_margins(report: Any) -> None:
    for unit in every_unit()[:3]:
        document = opened(render(form_of(unit.id, "docx"), VI))
        room = (297 - 45) * 1440 / 25.4
        for table in document.tables:
            widths = [int(c.get(qn("w:w"))) for c in table._tbl.iter(qn("w:gridCol"))]
            assert min(widths) > 300
            assert sum(widths) <= room
    assert report.tables


def test_the_file_speaks_vietnamese_and_has_a_title(report: Any) -> None:
    assert report.core_properties.title == dated("docx").title
    assert report.core_properties.language == "vi-VN"
    lang = next(report.styles.element.iter(qn("w:lang")))
    assert lang.get(qn("w:val")) == "vi-VN"


# Validity


@pytest.mark.slow
@pytest.mark.parametrize("made", [dated("docx"), nasty(), form_of("phong-noi-vu", "docx")])
def test_children_stand_in_the_order_of_the_schema(made: Any) -> None:
    body = opened(render(made, VI)).element.body
    seen = 0
    for name, order in ORDER.items():
        for element in body.iter(qn(f"w:{name}")):
            places = [order.split().index(child.tag.rpartition("}")[2]) for child in element]
            assert places == sorted(places), (name, places)
            seen += 1
    assert seen > 20
    for cell in body.iter(qn("w:tc")):
        assert cell[-1].tag == qn("w:p")
    assert body[-1].tag == qn("w:sectPr")


SETTINGS = (
    "zoom proofState defaultTabStop characterSpacingControl savePreviewPicture compat rsids mathPr "
    "themeFontLang clrSchemeMapping doNotAutoCompressPictures shapeDefaults decimalSymbol "
    "listSeparator docId defaultImageDpi"
)
STYLE = (
    "name basedOn next link autoRedefine uiPriority semiHidden unhideWhenUsed qFormat rsid pPr rPr"
)


def test_settings_and_styles_stand_in_the_order_of_the_schema(report: Any) -> None:
    settings = report.settings.element
    found = [child.tag.rpartition("}")[2] for child in settings]
    assert found == [name for name in SETTINGS.split() if name in found]
    modes = [
        setting.get(qn("w:val"))
        for setting in settings.iter(qn("w:compatSetting"))
        if setting.get(qn("w:name")) == "compatibilityMode"
    ]
    assert modes == ["15"]
    for name in ("Normal", "Header", "List Bullet", "Heading 1", "Heading 2"):
        style = report.styles[name].element
        names = [child.tag.rpartition("}")[2] for child in style]
        assert names == [each for each in STYLE.split() if each in names]
        for part, order in (("rPr", ORDER["rPr"]), ("pPr", PARAGRAPH)):
            inside = [child.tag.rpartition("}")[2] for child in style.find(qn(f"w:{part}"))]
            assert inside == [each for each in order.split() if each in inside]


PARAGRAPH = "keepNext keepLines numPr tabs spacing contextualSpacing ind jc outlineLvl"


def test_text_is_never_markup() -> None:
    document = opened(render(nasty(), VI))
    texts = {p.text for p in document.paragraphs} | {
        cell for table in document.tables for row in rows_of(table) for cell in row
    }
    assert NASTY in texts
    assert f"{NASTY}: {NASTY}" in texts


def test_signs_that_xml_forbids_are_left_out() -> None:
    made = nasty()._replace(parts=(made_part("a\x00b\x07c\ud800d\ufffee", made=nasty().parts[0]),))
    assert "abcde" in {p.text for p in opened(render(made, VI)).paragraphs}


def made_part(text: str, made: Any) -> Any:
    return made._replace(document=made.document._replace(blocks=(Heading(text), Heading("x"))))


def test_columns_are_as_wide_as_their_texts(report: Any) -> None:
    """What is left goes to the names, which wrap, and not to short verdicts."""
    table = table_with(report, "Tính lại", "Kết luận")
    widths = {c.text: c.width for c in table.rows[0].cells}
    share = {label: 100 * width // sum(widths.values()) for label, width in widths.items()}
    assert share["Tiêu chí"] >= 30
    assert share["Tính lại"] <= 15
    assert share["Kết luận"] <= 20


# Figures


def numbers(rows: list[list[str]], column: int) -> Iterator[Decimal]:
    return (parse_vietnamese_number(row[column]) for row in rows)


def test_the_annex_has_the_figures_of_the_scorecard(report: Any) -> None:
    _, *rows, total = rows_of(table_with(report, "Điểm bị trừ", "Trách nhiệm đơn vị phụ trách"))
    scored = [gap.scored for gap in results().gaps.gaps]
    assert [row[0] for row in rows] == [s.criterion.id for s in scored]
    assert list(numbers(rows, 2)) == [s.given.max_points for s in scored]
    assert list(numbers(rows, 3)) == [s.given.appraised for s in scored]
    assert list(numbers(rows, 4)) == [s.deduction for s in scored]
    assert [row[5] for row in rows] == [s.given.reason for s in scored]
    assert total[4] == "−6,07"


def test_a_form_has_the_losses_of_its_unit_and_cells_to_fill() -> None:
    found = opened(render(form_of("van-phong-hdnd-ubnd", "docx"), VI))
    _, *rows, total = rows_of(table_with(found, "Nguyên nhân", "Giải pháp khắc phục"))
    assert len(rows) == 12
    assert {(row[6], row[7]) for row in rows} == {("", "")}
    assert sum(numbers(rows, 2)) == Decimal("-3.72")
    assert total[2] == "−3,72"
    text = "\n".join(p.text for p in found.paragraphs)
    assert "Đơn vị: Văn phòng HĐND và UBND huyện" in text
    assert "Hạn trả lời: 29/02/2024" in text
    assert "(NV-1.1)" in text
    assert "CCHC-2023-van-phong-hdnd-ubnd" in text
    fields = [row for table in found.tables for row in rows_of(table) if len(row) == 2]
    assert [row[0] for row in fields][:3] == [
        "Người lập phiếu",
        "Điện thoại",
        "Ngày gửi (ngày/tháng/năm)",
    ]
    assert {row[1] for row in fields} == {""}


@pytest.mark.slow
def test_in_english() -> None:
    found = opened(render(form_of("phong-noi-vu", "docx", "en"), Words("en")))
    assert table_with(found, "Cause", "Remedy")
    assert "To be answered by: 29 Feb 2024" in "\n".join(p.text for p in found.paragraphs)
    assert found.core_properties.language == "en-GB"


# On paper


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The pages of the whole report, with the letters of the decree and with wider ones."""
    place = tmp_path_factory.mktemp("printed")
    content, files = render(dated("docx"), VI), []
    for font in ("Times New Roman", "DejaVu Sans"):
        files.append(place / f"{font}.docx")
        files[-1].write_bytes(content)
        with_font(files[-1], font)
    converted("pdf", *files)
    return {file.stem: text_of_pdf(file.with_suffix(".pdf")).split("\f")[:-1] for file in files}


@pytest.mark.office
@pytest.mark.slow
def test_it_prints(printed: dict[str, list[str]]) -> None:
    """The whole report through LibreOffice: few pages, headers on each, numbers, no empty page."""
    pages = printed["Times New Roman"]
    assert len(pages) < 20, "what is told of several is told once"
    filled = [sum(bool(line.strip()) for line in page.splitlines()) for page in pages[:-1]]
    assert min(filled) >= 15, "a page before the last with less than half of what it holds"
    numbered = [page.strip().splitlines()[0].strip() for page in pages]
    assert numbered[0].endswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    annex = next(i for i, page in enumerate(pages) if page.strip().startswith("Phụ lục"))
    assert numbered[1:annex] == [str(i) for i in range(2, annex + 1)]
    assert numbered[annex + 1] == "2"
    assert all("thẩm" in page and "bị" in page for page in pages[annex:])
    assert "−6,07" in pages[-1]


@pytest.mark.office
@pytest.mark.slow
@pytest.mark.parametrize("font", ["Times New Roman", "DejaVu Sans"])
def test_no_word_of_a_table_is_broken(
    font: str, report: Any, printed: dict[str, list[str]]
) -> None:
    """Each word is there in a line as often as in the tables, at least."""
    lines = ["".join(line.split()) for page in printed[font] for line in page.splitlines()]
    told = Counter(
        word
        for table in report.tables
        for row in table.rows
        for cell in row.cells
        for word in re.split(r"[\s\-–/]+", cell.text)
        if len(word) > 3
    )
    assert len(told) > 200
    missing = [w for w, count in told.items() if sum(line.count(w) for line in lines) < count]
    assert missing == []


@pytest.mark.office
def test_a_form_prints(tmp_path: Path) -> None:
    file = tmp_path / "phieu.docx"
    file.write_bytes(render(form_of("xa-vinh-ha", "docx"), VI))
    pages = as_pdf(file).split("\f")[:-1]
    assert "NGUYÊN NHÂN BỊ TRỪ ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2023" in pages[0]
    assert "Nguyên nhân" in pages[1]
    assert pages[1].strip().splitlines()[0].strip() == "2"

"""The pictures of a report as blocks: where points went, what they ask for, targets on their way."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import combinations
from textwrap import dedent
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import html as parser

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.progress import progress
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.language.words import Words
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reading.tree import parse
from cchc.reporting import html
from cchc.reporting.bars import bar_lines
from cchc.reporting.course_document import course_blocks
from cchc.reporting.document import Block, Document, Part, Report, Text
from cchc.reporting.effort_document import effort_blocks
from cchc.reporting.html_scatter import LETTER, LINE, PLOT
from cchc.reporting.labels import DOT, Spot, spots
from cchc.reporting.pictures import Bar, Chart, Dot, Scatter
from cchc.reporting.way_down_document import way_down_blocks
from tests.analysis.test_books import card_of
from tests.reporting.made import results
from tests.support import DATA

VI = Words("vi")
AREAS = "Xây dựng đội ngũ cán bộ, công chức, viên chức và thực hiện chế độ công vụ "


def book(text: str, rows: dict[str, Any], **more: Any) -> tuple[Block, ...]:
    """What is shown of a little rulebook and its rows."""
    data = parse(dedent(text), "test.yaml").data
    return tuple(way_down_blocks(card_of({**data, "rows": rows, **more}), VI))


def example(name: str, body: str | None, year: int) -> Scorecard:
    """The card of a body of an example."""
    return scorecard(load(Folder(DATA.parent / "examples" / name, False)).dataset.case(body, year))


LITTLE = """
    rulebook: {index_scale: 100}
    areas: [{id: "1"}, {id: "2"}, {id: "3"}]
    criteria:
      - {id: "1.1", max_points: 60, rule: {kind: judged}}
      - {id: "2.1", max_points: 40, rule: {kind: judged}}
      - {id: "3.1", max_points: 0, rule: {kind: bonus, points_each: 1, cap: 5}}
      - {id: "3.2", max_points: 0, rule: {kind: penalty, points: 0, points_each: 2, cap: 200}}
"""


def points(text: str) -> dict[str, str]:
    return {"appraised": text}


def test_bars_go_down_from_the_maximum_to_the_points_and_up_where_there_is_more() -> None:
    rows = {"1.1": points("54.5"), "2.1": points("40"), "3.1": points("3"), "3.2": points("0")}
    (chart,) = book(LITTLE, rows)
    assert isinstance(chart, Chart)
    assert [tone for _, tone in chart.keys] == ["", "bad", "good"]
    shown = [(bar.label, bar.start, bar.end, bar.value) for bar in chart.bars]
    d = Decimal
    assert shown == [
        ("Điểm tối đa", d(0), d(100), "100,00"),
        ("1", d("94.5"), d(100), "−5,50"),
        ("3", d("94.5"), d("97.5"), "+3,00"),
        ("Điểm đạt", d(0), d("97.5"), "97,50"),
    ]
    assert 0 < chart.begins < d("94.5") and "từ 93 trở lên" in chart.keys[0][0]
    assert chart.told == (
        "Điểm tối đa 100,00; 1 x: −5,50; 3 x: +3,00; Điểm đạt 97,50, chỉ số 97,50. "
        "Không mất điểm: 2."
    )
    assert {sum(chart.drawn(bar)) for bar in chart.bars} <= {d(7), d("4.5")}


def test_large_losses_are_drawn_from_nothing_and_no_loss_is_not_drawn() -> None:
    rows = {"1.1": points("20"), "2.1": points("10"), "3.1": points("0"), "3.2": points("0")}
    (chart,) = book(LITTLE, rows)
    assert isinstance(chart, Chart) and chart.begins == 0 and chart.keys[0][0] == "điểm"
    full = {**rows, "1.1": points("60"), "2.1": points("40")}
    assert book(LITTLE, full) == ()


def test_a_total_below_nothing_is_told_in_words() -> None:
    rows = {"1.1": points("0"), "2.1": points("0"), "3.1": points("0"), "3.2": points("-4")}
    (text,) = book(LITTLE, rows)
    assert isinstance(text, Text) and text.text.endswith("Điểm đạt −4,00, chỉ số −4,00.")


def test_a_rulebook_that_does_more_than_add_says_so_and_so_do_figures_that_are_not_precise() -> (
    None
):
    text = LITTLE.replace("{index_scale: 100}", "{index_scale: 100, combine: {at_most: 90}}")
    rows = {"1.1": points("50"), "2.1": points("39"), "3.1": points("0"), "3.2": points("0")}
    (chart,) = book(text, rows)
    assert isinstance(chart, Chart) and VI("way.order") in chart.told
    text = LITTLE.replace(
        '"1.1", max_points: 60, rule: {kind: judged}',
        '"1.1", max_points: 60, rule: {kind: proportional}',
    )
    (chart,) = book(text, {**rows, "1.1": {"rate": "57%"}})
    assert isinstance(chart, Chart)
    assert chart.told.endswith(VI("way.ends", low=Decimal("72.9"), high=Decimal("73.5")))
    assert VI("way.order") not in chart.told


def test_many_areas_have_a_bar_each_in_pictures_that_fit() -> None:
    areas = [{"id": f"{i}", "name": AREAS * 3} for i in range(1, 61)]
    rule = {"kind": "judged"}
    criteria = [{"id": f"{i}.1", "max_points": "2", "rule": rule} for i in range(1, 61)]
    data = {"areas": areas, "criteria": criteria}
    rows = {f"{i}.1": {"appraised": "1.5"} for i in range(1, 61)}
    (chart,) = way_down_blocks(card_of({**data, "rows": rows}), VI)
    assert isinstance(chart, Chart) and len(chart.bars) == 62
    ends = [bar.start for bar in chart.bars[1:-1]]
    assert ends == [120 - Decimal(i) / 2 for i in range(1, 61)]
    page = html.render(Report("x", (Part("x", "x", Document((chart,))),)), VI)
    tree: Any = parser.document_fromstring(page.decode())
    assert len(tree.xpath("//figure/svg")) == 4
    assert all(len(text) < 115 for text in tree.xpath("//svg//text//text()"))


def test_a_terminal_draws_bars_that_begin_where_they_should() -> None:
    bars = (Bar("a", "", (Decimal(4),), "4"), Bar("b", "", (Decimal(1),), "1", start=Decimal(3)))
    chart = Chart("x", (("mất", "bad"),), bars, "x", begins=Decimal(2))
    assert list(bar_lines(chart, 40, plain=True)) == [
        f"a  {'#' * 34}  4",
        f"b  {' ' * 17}{'#' * 17}  1",
        "# mất",
    ]


def test_the_words_hold_every_figure_of_the_points_and_what_is_not_drawn() -> None:
    scatter, text = effort_blocks(forecast(results().gaps), VI)
    assert isinstance(scatter, Scatter) and isinstance(text, Text)
    assert scatter.axes == (VI("effort.axis.percent"), VI("effort.axis.points"))
    for dot in scatter.dots:
        way, gain = dot.said
        assert f"{dot.label} {gain} cho {way}" in scatter.told
    assert "3.11.2 +0,17 cho 4,95 (đến mức 30%)" in scatter.told
    assert "3.11.1 +0,89 cho 89,29 (100 trường hợp)" in scatter.told
    assert scatter.told.endswith(VI("effort.caution"))
    lost = {row.criterion.id for row in forecast(results().gaps).rows}
    assert lost - {dot.label for dot in scatter.dots} == {"1.6", "3.1.1", "6.1.2"}
    assert "1.6 +0,50 cho 1 (đến mức 4)" in text.text
    assert "6.1.2 +1,00 (đến mức 100%, quy tắc giả định)" in text.text


def test_rows_that_nothing_moves_have_no_picture_and_no_words() -> None:
    gaps = gap_analysis(example("766", "Tây Ninh", 2026))
    assert list(effort_blocks(forecast(gaps), VI)) == []


def test_targets_are_drawn_on_one_scale_and_told_with_their_figures() -> None:
    found = progress(example("mot-nam", None, 2023), date(2024, 12, 31))
    assert found is not None
    (chart,) = course_blocks(found, VI)
    assert isinstance(chart, Chart) and chart.full == 100 and len(chart.bars) == 9
    assert [tone for _, tone in chart.keys] == ["good", "warn", ""]
    bar = next(bar for bar in chart.bars if bar.label == "2.2")
    assert bar.value == "48% → 68% → ≥ 70%"
    assert bar.start == 48 and bar.parts[0] == 20 and bar.end == 70
    assert "2.2 48% → 68%, chỉ tiêu ≥ 70%, đường thẳng kế hoạch khi ấy 69,02% (chậm)" in chart.told
    assert chart.told.startswith("9 trên 9 chỉ tiêu")
    assert "số khác: thang của từng dòng" in chart.keys[-1][0], "1.3 counts initiatives"
    early = progress(example("mot-nam", None, 2024), date(2025, 3, 1))
    assert early is not None
    (chart,) = course_blocks(early, VI)
    assert isinstance(chart, Chart)
    assert [key for key, _ in chart.keys] == ["còn đến chỉ tiêu (thang 0–100%)"]
    assert chart.bars[0].value == "90% → ≥ 100%" and "chưa có số liệu trong năm" in chart.told


NUMBERS = st.integers(0, 1000).map(lambda n: Decimal(n) / 10)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=40))
def test_no_label_stands_over_another_one_or_over_a_point(places: list[Any]) -> None:
    dots = tuple(Dot(f"3.{i}.1", at, ("x", "y")) for i, at in enumerate(places))
    found = spots(Scatter("x", ("x", "y"), (), dots, "x"), PLOT, LETTER, LINE)
    assert sum(spot.told.count("x / y") for spot in found) == len(dots), "every point is there"
    points = [(s.x - DOT, s.y - DOT, s.x + DOT, s.y + DOT) for s in found]
    labels = [_box(spot) for spot in found if spot.side]
    for one, other in combinations(labels, 2):
        assert not _over(one, other)
    assert not any(_over(label, point) for label in labels for point in points)
    for left, _, right, bottom in labels:
        assert left >= 0 and right <= PLOT[0] + DOT and bottom <= PLOT[1] + DOT + 1


def _box(spot: Spot) -> tuple[int, int, int, int]:
    left, bottom = spot.corner
    return left, bottom - LINE, left + LETTER * len(spot.label), bottom


def _over(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]

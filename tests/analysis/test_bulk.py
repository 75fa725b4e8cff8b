"""Bodies read all at once stand where the exact engine has them, and what is wrong is left to it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

import pytest

from cchc.analysis.bulk import Bulk
from cchc.analysis.standing import Standing, standing
from cchc.checking.run import found, unsound, with_later
from cchc.checking.table import FIRST, ROWS
from cchc.model.appraisal import Voice
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError
from tests import province
from tests.support import read

VOICES = (None, Voice.APPRAISED, Voice.SELF_ASSESSED, Voice.RECOMPUTED)
HEADER = "body,criterion,self_assessed,appraised,count,of,missing,rate,met,not_applicable,reason"
ODD = {
    "self_assessed": ("", "1", "0.5", "9", "-1", "1,5", "x"),
    "appraised": ("", "", "2", "1.25", "0", "99", "1.234"),
    "count": ("", "3", "7", "07", "-1"),
    "of": ("", "10", "7", "0", "2"),
    "missing": ("", "", "1", "12"),
    "rate": ("", "", "70%", "99.5%", "100%", "0%", "62.50%", "101%", '"62,5%"'),
    "met": ("", "", "", "true", "maybe"),
    "not_applicable": ("", "", "", "true", "TRUE", "false"),
    "reason": ("", "", "", "chậm", "TODO"),
}
"""What stands in cells, right and wrong."""


def odd_table(seed: int) -> Iterator[str]:
    """Bodies of which each has some cells replaced, some a row too many or too few."""
    rng = random.Random(seed)
    yield HEADER
    for body in province.bodies(seed)[:40]:
        rows = [*body.rows]
        if rng.random() < 0.1:
            rows.append(rng.choice(rows))
        elif rng.random() < 0.1:
            rows.pop()
        for row in rows:
            cells = {"self_assessed": row.self_assessed, "appraised": row.appraised}
            told = dict.fromkeys(HEADER.split(",")[2:], "")
            told |= {n: str(v) for n, v in cells.items() if v is not None and rng.random() < 0.97}
            told |= {"count": str(row.count or ""), "of": str(row.of or "")}
            told["not_applicable"] = "true" if row.not_applicable else ""
            if rng.random() < 0.3 and row.count is not None:
                told |= {"count": "", "of": "", "rate": rng.choice(ODD["rate"])}
            if rng.random() < 0.04:
                name = rng.choice(list(ODD))
                told[name] = rng.choice(ODD[name])
            yield ",".join((body.id, row.criterion, *told.values()))


def folder(path: Path, lines: Iterator[str]) -> Dataset:
    """The province with another table."""
    province.write(path, {2026: []})
    (path / "diem-2026.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    loaded = read(path)
    assert loaded.problems == ()
    return loaded.dataset


def exact(dataset: Dataset, scored: Scored, voice: Voice | None) -> Standing | None:
    """What the engine says; None where there is a finding in the way."""
    try:
        case = dataset.take(scored)
    except DataError:
        return None
    return None if unsound(case) else standing(case, voice)


def of_rows(dataset: Dataset, scored: Scored) -> list[Diagnostic]:
    """What the checks find of the rows of a body, one by one."""
    return of_case(dataset.take(scored))


def of_case(case: Case) -> list[Diagnostic]:
    """The same of a case."""
    alone = case.alone
    return with_later([one for phase in FIRST for one in found(alone, phase, ROWS)], alone, ROWS)


def differing(one: Standing, other: Standing) -> list[str]:
    """The fields in which two differ."""
    names = [name for name in Standing.__slots__ if name not in ("rows", "rulebook")]
    found = [name for name in names if getattr(one, name) != getattr(other, name)]
    return found + (["rows"] if sorted(one.rows) != sorted(other.rows) else [])


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_what_it_says_is_what_the_engine_says(seed: int, tmp_path: Path) -> None:
    dataset = folder(tmp_path, odd_table(seed))
    spoken = silent = sure = 0
    for voice in VOICES:
        book = dataset.rulebooks[0]
        bulk = Bulk(dataset, dataset.tables[0], book, voice, unsound)
        for scored in dataset.scored:
            one = bulk.standing(scored.body)
            if one is None:
                silent += 1
                continue
            spoken += 1
            known = exact(dataset, scored, voice)
            assert known is not None, (scored.body, voice)
            assert differing(one, known) == [], (scored.body, voice)
            if voice is None and bulk.doubts(scored.body) == 0:
                sure += 1
                assert of_rows(dataset, scored) == [], scored.body
    assert sure > 4
    assert spoken > 30 and silent > 20


HEADS = (
    "combine: {kind: mean}",
    "combine: {kind: sum, at_most: 15, start: 1}",
    "combine: {kind: worst}",
    'ranking: {on: index, ties: {by: ["1", "2.1"]}}',
    "index_scale: 1000",
)
AREAS = (
    "combine: {kind: mean}, max_points: 9",
    "weight: 40%",
    "weight: 1/3, combine: {kind: best}, max_points: 5",
    "combine: {kind: sum, at_least: 3, at_most: 6}",
)
LEVELS = ("", ", area: {step: 0.1}", ", total: {step: 0.5, mode: down}", ", part: {step: 0.1}")
"""Ways in which a rulebook puts points together, beyond adding them."""


@pytest.mark.slow
def test_whatever_a_rulebook_does_with_the_points_of_rows(tmp_path: Path) -> None:
    rng, spoken = random.Random(7), 0
    dataset = folder(tmp_path, odd_table(4))
    file = tmp_path / "criteria.yaml"
    plain = file.read_text(encoding="utf-8")
    for _ in range(10):
        text = plain.replace("  grades:", f"  {rng.choice(HEADS)}\n  grades:")
        text = text.replace("step: 0.01}", f"step: 0.01{rng.choice(LEVELS)}}}")
        for name in ("Điều hành", "Thủ tục"):
            text = text.replace(f"{name}}}", f"{name}, {rng.choice(AREAS)}}}")
        if rng.random() < 0.5:
            text = text.replace("max_points: 3\n", 'max_points: 3\n    weight: "2/7"\n')
        file.write_text(text, encoding="utf-8")
        loaded = read(tmp_path)
        assert loaded.problems == (), text
        dataset = loaded.dataset
        for voice in (None, Voice.SELF_ASSESSED):
            bulk = Bulk(dataset, dataset.tables[0], dataset.rulebooks[0], voice, unsound)
            for scored in rng.sample(dataset.scored, 6 if voice is None else 2):
                one = bulk.standing(scored.body)
                if one is not None:
                    spoken += 1
                    known = exact(dataset, scored, voice)
                    assert known is not None
                    assert differing(one, known) == [], (text, scored.body)
    assert spoken > 15


PARTS = (
    "{kind: sum, parts: [{id: a, name: A, rule: {kind: fixed, points: 0.5}}, "
    "{id: b, name: B, rule: {kind: proportional, points: 1}}, "
    "{id: c, name: C, rule: {kind: count, points_each: 0.25, points: 0.5}}]}"
)
FIGURES = (
    "{kind: bands, measure: done / all, bands: [{from: 90%, points: 4}, {from: 50%, points: 2}]}\n"
    "    figures: {done: đã xong, all: tất cả}\n    no_cases: zero"
)


def _odd_rows(seed: int) -> Iterator[str]:
    """Rows of a criterion with parts and of one with named figures, on several lines, some wrong."""
    rng = random.Random(seed)
    yield "body,criterion,part,figure,value,self_assessed,appraised,count,of,not_applicable"
    for body in province.bodies(seed)[:60]:
        for row in body.rows:
            given = ["" if g is None else str(g) for g in (row.self_assessed, row.appraised)]
            if row.criterion not in ("1.3", "2.2"):
                cells = ["" if c is None else str(c) for c in (row.count, row.of)]
                beside = "true" if row.not_applicable else ""
                yield ",".join((body.id, row.criterion, "", "", "", *given, *cells, beside))
                continue
            given = given if rng.random() < 0.3 else ["", ""]
            for i in range(2):
                wrong = rng.random() < 0.04
                part = figure = value = count = of = ""
                if row.criterion == "1.3":
                    part = "x" if wrong else "bc"[i]
                    count, of = str(rng.randint(0, 3)), "3" if part == "b" else ""
                else:
                    figure = "x" if wrong else ("done", "all")[i]
                    value = "y" if rng.random() < 0.02 else str(i * 3 + rng.randint(0, 3))
                said = given if not i else ["", ""]
                yield ",".join((body.id, row.criterion, part, figure, value, *said, count, of, ""))


@pytest.mark.slow
def test_parts_and_named_figures_are_scored_once_a_text(tmp_path: Path) -> None:
    folder(tmp_path, _odd_rows(3))
    file = tmp_path / "criteria.yaml"
    text = file.read_text(encoding="utf-8").replace("{kind: count, points_each: 0.5}", PARTS)
    file.write_text(text.replace("{kind: judged}", FIGURES), encoding="utf-8")
    loaded = read(tmp_path)
    assert loaded.problems == ()
    dataset, spoken, silent, sure = loaded.dataset, 0, 0, 0
    for voice in (None, Voice.RECOMPUTED):
        book, table = dataset.rulebooks[0], dataset.tables[0]
        bulk = Bulk(dataset, table, book, voice, of_case)
        for scored in dataset.scored[: 24 if voice is None else 12]:
            one, known = bulk.standing(scored.body), exact(dataset, scored, voice)
            if one is None:
                silent += 1
                continue
            spoken += 1
            assert known is not None and differing(one, known) == [], scored.body
            if voice is None and bulk.doubts(scored.body) == 0:
                sure += 1
                assert of_rows(dataset, scored) == [], scored.body
    assert spoken > 10 and silent > 1 and sure > 1


def _shuffled(rows: list[list[str]]) -> list[list[str]]:
    """Each body has its criteria in an order of its own."""
    return sorted(rows, key=lambda cells: (cells[0], crc32("".join(cells[:2]).encode())))


LAYOUTS: dict[str, Callable[[list[list[str]]], list[list[str]]]] = {
    "as it is": lambda rows: rows,
    "criteria in other orders": _shuffled,
    "by criterion": lambda rows: sorted(rows, key=lambda cells: cells[1]),
    "body last": lambda rows: [[*cells[1:], cells[0]] for cells in rows],
    "in quotes": lambda rows: [[f'"{cell}"' for cell in cells] for cells in rows],
    "spaces": lambda rows: [[*cells[:-1], f"{cells[-1]} "] for cells in rows],
}
"""The same table otherwise written."""


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_rows_otherwise_written_stand_the_same(layout: str, tmp_path: Path) -> None:
    told = ("" if c is None else str(c) for b in province.bodies(5)[:30] for c in _cells(b))
    rows = [[*row] for row in zip(*[told] * 7, strict=True)]
    head = ["body", "criterion", "self_assessed", "appraised", "count", "of", "not_applicable"]
    written = [",".join(cells) for cells in LAYOUTS[layout]([head])]
    written += [",".join(cells) for cells in LAYOUTS[layout](rows)]
    dataset = folder(tmp_path, iter(written))
    found = Bulk(dataset, dataset.tables[0], dataset.rulebooks[0], None, unsound)
    spoken = 0
    for scored in dataset.scored[:6]:
        one, known = found.standing(scored.body), exact(dataset, scored, None)
        assert known is not None
        if one is not None:
            spoken += 1
            assert differing(one, known) == []
            assert found.doubts(scored.body) or of_rows(dataset, scored) == []
    assert spoken == (0 if layout == "spaces" else 6)


def _cells(body: province.Body) -> Iterator[object]:
    for row in body.rows:
        yield from (body.id, row.criterion, row.self_assessed, row.appraised, row.count, row.of)
        yield "true" if row.not_applicable else None


def test_a_row_too_wide_and_one_too_narrow_are_both_told(tmp_path: Path) -> None:
    """Their cells are as many as those of two rows."""
    lines = ("body,criterion,appraised", "xa-000,1.1,1,1", "xa-000,1.2", "xa-001,1.1,1")
    dataset = folder(tmp_path, iter(lines))
    with pytest.raises(DataError) as told:
        dataset.take(dataset.scored[0])
    places = [(one.wording, one.location.line) for one in told.value.findings]
    assert places == [("table_width", 2), ("table_width", 3)]
    assert (
        Bulk(dataset, dataset.tables[0], dataset.rulebooks[0], None, unsound).standing("xa-001")
        is None
    )

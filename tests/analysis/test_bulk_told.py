"""Bodies read all at once stand where the exact engine has them, whatever their rows are told."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from cchc.analysis.bulk import Bulk
from cchc.model.appraisal import Voice
from cchc.model.dataset import Dataset
from tests.analysis.test_bulk import differing, exact, of_case, of_rows
from tests.support import read

BASIS = "basis: {status: stated, ground: bảng}"
BOOK = f"""schema: cchc/criteria/v1
rulebook:
  id: b
  title: Ví dụ
  body_level: commune
  valid: 2020..2030
  coverage: complete
  issued_by: {{document: 1/QĐ}}
  {BASIS}
  rounding: {{step: 0.01}}
  grades: [{{name: Tốt, from: 80}}, {{name: Khá, from: 60}}, {{name: Yếu, from: 0}}]
areas:
  - {{id: "1", name: A}}
  - {{id: "2", name: B}}
criteria:
  - {{id: "1.1", name: a, max_points: 4, rule: {{kind: proportional}}, {BASIS}}}
  - {{id: "1.2", name: b, max_points: 3, rule: {{kind: proportional, full_at: 80%}}, {BASIS}}}
  - {{id: "1.3", name: c, max_points: 2, rule: {{kind: count, points_each: 0.5}}, {BASIS}}}
  - {{id: "2.1", name: d, max_points: 5, rule: {{kind: judged}}, {BASIS}}}
  - {{id: "2.2", name: e, max_points: 4, no_cases: left_out, rule: {{kind: proportional}}, {BASIS}}}
  - {{id: "2.3", name: f, max_points: 3, rule: {{kind: proportional}}, {BASIS}}}
"""
GRADES = "grades: [{name: Tốt, from: 80}, {name: Khá, from: 60}, {name: Yếu, from: 0}]"
A, B, C = ("rule: {kind: proportional}", "full_at: 80%}", "rule: {kind: count, points_each: 0.5}")
LAST = '  - {id: "2.3", name: f, max_points: 3, rule: {kind: proportional},'
GATE = (
    "rule: {kind: when, condition: ASKS, then: {kind: proportional},"
    " otherwise: {kind: fixed, points: 0}},"
)
SHAPES: dict[str, tuple[tuple[str, str], ...]] = {
    "no index": (("  grades:", "  index_scale: none\n  grades:"),),
    "an index as it is": (
        ("step: 0.01}", "step: 0.01, index: {step: none}}"),
        (GRADES, f"ranking: {{on: index, ties: {{by: ['1', '2.1']}}}}\n  {GRADES}"),
    ),
    "half a rulebook": (("complete", "partial"),),
    "for some kinds": ((A, f"applies: body(ward), not_applicable: full_marks, {A}"),),
    "for some bodies": (
        (C, f"applies: not body(hills), {C}"),
        (LAST, LAST.replace("rule", "applies: body(people) >= 3, rule")),
    ),
    "by the kind of body": (
        (LAST, LAST.replace("rule: {kind: proportional},", GATE)),
        ("ASKS", "body(ward)"),
    ),
    "by the size of the body": (
        (LAST, LAST.replace("rule: {kind: proportional},", GATE)),
        ("ASKS", "body(people) > 2"),
    ),
    "a gate": (
        (LAST, LAST.replace("rule: {kind: proportional},", GATE)),
        ("ASKS", "points(1.2) >= 2"),
    ),
    "a gate on an area": (
        (LAST, LAST.replace("rule: {kind: proportional},", GATE)),
        ("ASKS", "share(1) >= 50%"),
    ),
    "growth": (
        (
            LAST,
            LAST.replace(
                "rule: {kind: proportional},",
                "figures: {done: xong}, rule: {kind: bands, measure: done - last(done),"
                " bands: [{from: 2, points: 3}, {from: 0, points: 1}]},",
            ),
        ),
    ),
    "to the siblings": (
        ("no_cases: left_out", "no_cases: siblings, not_applicable: siblings"),
        (LAST, LAST.replace("rule", "no_cases: full_marks, rule")),
    ),
    "an area to the siblings": (
        ('{id: "2", name: B}', '{id: "2", name: B, no_cases: siblings, max_points: 12}'),
        ("{kind: judged}", "{kind: proportional}, no_cases: left_out"),
        (LAST, LAST.replace("rule", "no_cases: left_out, rule")),
    ),
    "an area without cases": (
        ('{id: "2", name: B}', '{id: "2", name: B, no_cases: full_marks, max_points: 12}'),
        ("{kind: judged}", "{kind: proportional}, no_cases: left_out"),
        (LAST, LAST.replace("rule", "no_cases: left_out, rule")),
    ),
    "percent of the total": (
        (C, "counts: percent_of_total, rule: {kind: penalty, points: 0, points_each: 2, cap: 30}"),
        ("max_points: 2,", "max_points: 0,"),
    ),
    "for information": ((C, f"counts: information, {C}"),),
    "grades that ask": (
        (
            GRADES,
            "grades: [{name: Tốt, from: 70, when: points(1.1) >= 2 and not body(hills)}, "
            "{name: Khá, from: 50, when: share(total) > 60% or share(2) > 70%}, {name: Yếu, from: 0}]",
        ),
    ),
    "a level": (
        (
            C,
            "rule: {kind: states, states: [{id: som, name: s, points: 2}, "
            "{id: muon, name: m, points: 0.5}]}",
        ),
    ),
    "a number": (
        (
            C,
            "rule: {kind: steps, points: 0, from: 0, each: 2, adds: 0.5, partial: pro_rata, "
            "at_most: 2}",
        ),
    ),
    "rows as they are": (("rounding: {step: 0.01}", "rounding: {step: none}"),),
    "all at once": (
        (GRADES, "grades: [{name: Tốt, from: 70, when: points(1.1) >= 2}, {name: Yếu, from: 0}]"),
        ("no_cases: left_out", "no_cases: siblings"),
        (A, f"applies: body(ward), {A}"),
        (C, f"counts: information, {C}"),
        ("rounding: {step: 0.01}", "rounding: {step: none}"),
    ),
}
"""What rulebooks ask beyond the figures of a row, as the words of the plain one that become others."""


def units(rng: random.Random) -> Iterator[str]:
    yield "schema: cchc/units/v1\nunits:"
    for i in range(16):
        told = f"{{hills: {rng.choice(('true', 'false'))}, people: {rng.randint(1, 4)}}}"
        kind = "ward" if i % 3 else "commune"
        yield f"  - {{id: xa-{i:02}, name: Xã {i:02}, kind: {kind}, block: Xã, attributes: {told}}}"


def table(rng: random.Random, name: str, wrong: float) -> Iterator[str]:
    """Rows, some left out, some absent where they need not be there, a few of them wrong."""
    growth, percent = name == "growth", name.startswith("percent")
    apart = ("for some", "half", "all at", "for info")
    yield "body,criterion,self_assessed,appraised,count,of,rate,not_applicable,figure,value,state,number"
    for i in range(16):
        none = rng.random() < 0.2
        for row in ("1.1", "1.2", "1.3", "2.1", "2.2", "2.3"):
            own = given = count = of = rate = beside = figure = value = ""
            whole = rng.choice((4, 7, 10))
            judged = (row == "2.1" and "area" not in name.split()) or (
                row == "2.1" and "gate" in name
            )
            if name.startswith(apart) and rng.random() < 0.12:
                continue
            if judged:
                own, given = rng.choice(("", str(rng.randint(0, 5)))), str(rng.randint(0, 5))
                given = "" if i % 5 == 4 else given
            elif row == "1.3":
                count = str(rng.randint(0, 5))
            elif growth and row == "2.3":
                figure, value = "done", str(rng.randint(1, 6))
            elif rng.random() < 0.15 and row[0] == "1":
                rate = f"{rng.randint(0, 100)}%"
            else:
                count, of = str(rng.randint(0, whole)), str(whole)
            if row[0] == "2" and not judged and (none or (row == "2.2" and rng.random() < 0.3)):
                count, of = ("0", "0") if row != "2.3" or "area" in name else (count, of)
            if name == "to the siblings" and row == "2.2" and rng.random() < 0.2:
                count, of, beside = "", "", "true"
            if rng.random() < 0.1 and not judged and not percent:
                own = str(rng.randint(0, 2))
            if i % 7 == 6 and row == "1.2":
                own = given = count = of = rate = ""
            if rng.random() < wrong:
                given, rate = rng.choice((("99", ""), ("x", ""), ("", "150%"), ("1.5", "")))
            state, number = "", ""
            if row == "1.3" and name == "a level" and count:
                state, count = rng.choice(("som", "muon")), ""
            elif row == "1.3" and name == "a number" and count:
                number, count = f"{rng.randint(0, 9)}.{rng.randint(0, 9)}", ""
            cells = (own, given, count, of, rate, beside, figure, value, state, number)
            yield ",".join((f"xa-{i:02}", row, *cells))


def data(folder: Path, name: str, seed: int) -> Dataset:
    """Bodies of two years by a rulebook of a shape."""
    rng, book = random.Random(f"{name}{seed}"), BOOK
    for old, new in SHAPES[name]:
        assert old in book, old
        book = book.replace(old, new, 1)
    (folder / "criteria.yaml").write_text(book, encoding="utf-8")
    (folder / "units.yaml").write_text("\n".join(units(rng)) + "\n", encoding="utf-8")
    for year in (2025, 2026):
        head = f"schema: cchc/scores/v1\nperiod: {year}\nrulebook: b\nsource: s\n"
        head += f"published_by: {{document: 5/TB}}\ntable: t{year}.csv\n"
        (folder / f"t{year}.yaml").write_text(head, encoding="utf-8")
        wrong = 0.02 if year == 2026 else 0
        (folder / f"t{year}.csv").write_text(
            "\n".join(table(rng, name, wrong)) + "\n", encoding="utf-8"
        )
    loaded = read(folder)
    assert loaded.problems == (), book
    return loaded.dataset


@pytest.mark.slow
@pytest.mark.parametrize("name", SHAPES)
def test_whatever_rows_are_told(name: str, tmp_path: Path) -> None:
    dataset = data(tmp_path, name, 1)
    spoken = sure = unscored = 0
    for voice in (None, Voice.RECOMPUTED, Voice.SELF_ASSESSED):
        bulk = Bulk(dataset, dataset.tables[1], dataset.rulebooks[0], voice, of_case)
        every = [one for one in dataset.scored if one.table is dataset.tables[1]]
        for scored in every:
            one = bulk.standing(scored.body)
            if one is None:
                continue
            known = exact(dataset, scored, voice)
            assert known is not None, (scored.body, voice)
            assert differing(one, known) == [], (scored.body, voice)
            spoken += voice is None
            unscored += bool(one.unscored)
            if voice is None and bulk.doubts(scored.body) == 0:
                sure += 1
                assert of_rows(dataset, scored) == [], scored.body
    assert spoken >= 4 and sure and unscored


@pytest.mark.slow
def test_a_grade_that_asks_what_nobody_tells_is_left_to_the_engine(tmp_path: Path) -> None:
    data(tmp_path, "no index", 1)
    file = tmp_path / "criteria.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("from: 80", "from: 80, when: body(lakes)"), encoding="utf-8")
    dataset = read(tmp_path).dataset
    bulk = Bulk(dataset, dataset.tables[1], dataset.rulebooks[0], None, of_case)
    assert [bulk.standing(one) for one in ("xa-00", "xa-01")] == [None, None]
    assert bulk.doubts("xa-00") is None


@pytest.mark.slow
def test_what_cannot_be_read_of_the_period_before_is_left_to_the_engine(tmp_path: Path) -> None:
    data(tmp_path, "growth", 1)
    file = tmp_path / "t2025.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    bad = [
        line.replace(",done,", ",done,x") if line.startswith("xa-00,2.3") else line
        for line in lines
    ]
    file.write_text("\n".join(bad) + "\n", encoding="utf-8")
    dataset = read(tmp_path).dataset
    bulk = Bulk(dataset, dataset.tables[1], dataset.rulebooks[0], None, of_case)
    assert bulk.standing("xa-00") is None and bulk.doubts("xa-00") is None
    assert any(bulk.standing(f"xa-{i:02}") for i in range(1, 8))

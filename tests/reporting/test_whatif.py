"""What moves in a page: its script comes to what the engine does, whatever is set."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.lever import Lever
from cchc.analysis.scorecard import IndexGap, Scorecard
from cchc.analysis.sums import sums_of
from cchc.language.words import Words
from cchc.model.expression import Op, Ref, refs
from cchc.model.fields import Plain
from cchc.model.rules import Scale
from cchc.reporting.whatif_data import body_data, movable, row_dials, rules_data
from cchc.scoring.asks import asked
from cchc.scoring.evaluate import decimal
from tests.analysis.test_books import CASES as BOOKS
from tests.analysis.test_books import card_of
from tests.analysis.wholes import Node, books, made
from tests.conftest import CI
from tests.reporting.browser import Page
from tests.reporting.moving import scripts
from tests.reporting.test_curve_json import specs
from tests.scoring.trees import plain, trees
from tests.support import some

VI = Words("vi")
SETTINGS = 1_000 if CI else 60
"""Settings that are compared."""
AT_ONCE = 100
"""Settings that the browser works out in one call."""

RUN = """
return arguments[0].map(([rules, body, settings]) => settings.map((set) => {
  for (const row of Object.values(set)) for (const [n, x] of Object.entries(row)) row[n] = Exact.read(x);
  const found = Exact.evaluate(rules, body, set);
  const said = (x) => (Array.isArray(x) ? Exact.text(x, 2, ",") : x);
  const rows = Object.entries(found.rows).map(([id, row]) =>
    [id, [said(row.points), said(row.shown), said(row.lost)]]);
  const nodes = Object.entries(found.nodes).map(([id, one]) =>
    [id, one && [said(one.points), said(one.most)]]);
  return { rows: Object.fromEntries(rows), nodes: Object.fromEntries(nodes), gap: found.gap,
    index: said(found.index), grade: found.grade, withheld: found.withheld };
}));
"""


class Trial(NamedTuple):
    """A setting as the script takes it (by row, by dial), and the card that the engine makes of it."""

    set: dict[str, dict[int, str]]
    card: Scorecard


def setting(moved: Lever, evidence: dict[str, Any], rng: random.Random) -> Fraction | None:
    """A random measure, written into the evidence of its row; None where no evidence says it alone."""
    mine = moved.measure
    elsewhere = [ref for tree in asked(moved.criterion) for ref in refs(tree) if tree != mine]
    if not isinstance(mine, Ref):
        a, b = mine.args if isinstance(mine, Op) and mine.sign == "/" else (mine, mine)
        if not (isinstance(a, Ref) and isinstance(b, Ref)) or {a, b} & set(elsewhere) or a == b:
            return None
        if {a.source, b.source} != {"figure"}:
            return None
        part, of = rng.randint(0, 40), rng.randint(1, 40)
        part = min(part, of) if moved.scale is Scale.SHARE else part
        figures = evidence.setdefault("figures", {})
        figures[a.name], figures[b.name] = Plain(str(part)), Plain(str(of))
        return Fraction(part, of)
    if mine.source not in ("own", "figure"):
        return None
    x, said = figure(moved, rng)
    for other in set(evidence) - {"figures", "parts"} if mine.source == "own" else ():
        del evidence[other]
    if mine.source == "figure":
        (value,) = said.values()
        evidence.setdefault("figures", {})[mine.name] = value
    elif moved.part is not None:
        evidence.setdefault("parts", {})[moved.part] = said
    else:
        evidence.update(said)
    return x


def figure(moved: Lever, rng: random.Random) -> tuple[Fraction, dict[str, Any]]:
    """A measure on the scale of a lever, often at an edge of its curve, and the figure that says it."""
    ends = {end for piece in moved.curve.pieces for end in piece.domain.ends if 0 <= end < 10_000}
    edge = rng.choice(sorted(ends | {Fraction(0)})) if rng.random() < 0.4 else None
    named = isinstance(moved.measure, Ref) and moved.measure.source == "figure"
    match moved.scale:
        case Scale.SHARE:
            if rng.random() < 0.5 or named:
                percent = Decimal(rng.randint(0, 10_000)) / 100
                if edge is not None and edge <= 1 and 10_000 % edge.denominator == 0:
                    percent = Decimal(edge.numerator * 100) / edge.denominator
                return Fraction(percent) / 100, {"rate": Plain(f"{percent:.2f}%")}
            of = rng.choice((3, 7, 8, 20, 112, rng.randint(1, 9999)))
            count = rng.randint(0, of)
            return Fraction(count, of), {"count": Plain(str(count)), "of": Plain(str(of))}
        case Scale.MET:
            met = rng.random() < 0.5
            return Fraction(met), {"met": Plain("true" if met else "false")}
        case Scale.RANK:
            rank = rng.randrange(len(moved.rule.ranks))
            return Fraction(rank), {"state": moved.rule.ranks[rank].id}
        case Scale.COUNT:
            count = rng.randint(0, 12) if edge is None else int(edge)
            return Fraction(count), {"count": Plain(str(count))}
    number = Decimal(rng.randint(0, rng.choice((1, 3, 100, 40_000)) * 100)) / 100
    if edge is not None and 100 % edge.denominator == 0:
        number = Decimal(edge.numerator) / edge.denominator
    return Fraction(number), {"number": Plain(f"{number:.2f}")}


def trial(spec: dict[str, Any], gaps: Gaps, rng: random.Random, share: float) -> Trial:
    """A setting: each row is moved with some chance."""
    moved: dict[str, dict[int, str]] = {}
    rows = dict(spec["rows"])
    for row in gaps.card.rows:
        name = row.criterion.id
        given = rows[name]
        said = given.get("evidence", given) if isinstance(given, dict) else {}
        evidence = copy.deepcopy({} if "appraised" in said or said == "null" else dict(said))
        found = {}
        for n, one in enumerate(row_dials(gaps, row)) if rng.random() < share else ():
            x = setting(one, evidence, rng) if rng.random() < 0.8 else None
            if x is not None:
                found[n] = str(x)
        if found:
            moved[name], rows[name] = found, {"evidence": evidence}
    return Trial(moved, card_of({**spec, "rows": rows}))


def expected(card: Scorecard) -> dict[str, Any]:
    """What the engine says, as it is printed."""

    def said(x: Fraction | Decimal | None) -> str | None:
        return None if x is None else VI.points(decimal(Fraction(x)))

    rows = {}
    for row in card.rows:
        exact = "left" if row.left_out else None if row.exact is None else said(row.exact[0])
        shown = "left" if row.left_out else said(row.score)
        rows[row.criterion.id] = [exact, shown, said(row.deduction)]
    names = {name for row in card.rows for name in card.rulebook.above(row.criterion)}
    sums = {
        name: sums_of(card.case, [r for area in card.areas for r in card.within(name, area)], name)
        for name in names - set(rows)
    }
    sums |= {area.area.id: area.sums for area in card.areas} | {"total": card.sums}
    gap = None if card.index_gap is IndexGap.NO_INDEX else card.index_gap
    return {
        "rows": rows,
        "nodes": {name: [said(one.points), said(one.max_points)] for name, one in sums.items()},
        "gap": gap and gap.value,
        "index": said(card.index),
        "grade": card.grade,
        "withheld": [grade.name for grade in card.graded.withheld],
    }


def trials(count: int) -> Iterator[tuple[Gaps, list[Trial]]]:
    """Rulebooks of all shapes, until there are so many settings."""
    rng = random.Random(17 if CI else None)
    every = [*some([param.values[0] for param in BOOKS], 3), *some([*specs()], 3)]
    each = -(-count // len(every))
    for spec in every:
        gaps = gap_analysis(card_of(spec))
        yield gaps, [trial(spec, gaps, rng, rng.choice((0.1, 0.5, 1))) for _ in range(each)]


def compare(page: Page, given: list[tuple[Gaps, list[Trial]]]) -> tuple[int, int]:
    """Every figure of the script held against the engine: how many are the same, how many are not
    told, since other rows count than before.
    """
    page.post("url", url="about:blank")
    page.run(scripts("exact"))
    asked = [
        [rules_data(movable(g)), body_data(movable(g)), [one.set for one in trials]]
        for g, trials in given
    ]
    found = page.run(RUN, asked)
    wrong: list[Any] = []
    told = untold = 0
    for (_, trials), answers in zip(given, found, strict=True):
        for one, answer in zip(trials, answers, strict=True):
            should = expected(one.card)
            every = [("rows", name) for name in should["rows"]]
            for kind, name in (*every, *(("nodes", name) for name in should["nodes"])):
                said, right = answer[kind][name], should[kind][name]
                if said in (None, [None] * 3) and right != said:
                    untold += 1
                elif said != right:
                    wrong.append((one.set, kind, name, said, right))
                else:
                    told += 1
            for name in ("gap", "index", "grade", "withheld"):
                if answer["gap"] != "rows_changed" and answer[name] != should[name]:
                    wrong.append((one.set, name, answer[name], should[name]))
    assert not wrong, f"{len(wrong)}\n" + "\n".join(map(repr, wrong[:8]))
    return told, untold


@pytest.mark.slow
def test_the_script_comes_to_what_the_engine_does(page: Page) -> None:
    told, untold = compare(page, list(trials(SETTINGS)))
    assert told > 3 * SETTINGS
    assert untold < told // 4, (told, untold)


@pytest.mark.slow
@settings(max_examples=6 if CI else 1)
@given(
    st.lists(trees(), min_size=9, max_size=9),
    st.lists(books(), min_size=9, max_size=9),
    st.randoms(use_true_random=False),
)
def test_of_any_rulebook(
    page: Page, rules: list[Any], wholes: list[Node], rng: random.Random
) -> None:
    """Rules within rules, and rows put together in any way; three settings of each."""
    names = {"a": "x", "b": "y", "f": "z"}
    figures = plain({"evidence": {"figures": {"a": "40%", "b": "55.5%", "f": "true"}}})
    specs: list[dict[str, Any]] = [made(book) for book in wholes]
    for rule in rules:
        one = {"id": "1.1", "max_points": "5", "figures": names, "rule": plain(rule)}
        specs.append({"areas": [{"id": "1"}], "criteria": [one], "rows": {"1.1": figures}})
    given = [(spec, gap_analysis(card_of(spec))) for spec in specs]
    trials = [(gaps, [trial(spec, gaps, rng, 0.6) for _ in range(3)]) for spec, gaps in given]
    told, _ = compare(page, trials)
    assert told > 3 * len(specs)

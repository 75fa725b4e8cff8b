"""What the page of a ranking moves: points, index, grade and place are those of the changed table."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import cchc
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.movable import MovableRows
from cchc.analysis.ranking import RankedBlock, Ranking, rank
from cchc.analysis.standings import Standings
from cchc.analysis.way_up import way_up
from cchc.checking.run import unsound
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.reporting.html_page import TEMPLATES
from cchc.reporting.rank_levers import levers_data
from cchc.reporting.whatif_page import whatif_data
from tests.reporting import blocks
from tests.reporting.browser import Page
from tests.support import some

VI = Words("vi")
ROUNDS = [(name, seed) for name in blocks.HEADS for seed in range(2)]
TIMES = 11
"""Settings of a round: of a body of each of its 8 blocks. 2 rounds for each of 6 rulebooks: 1,056."""

RUN = """
return arguments[0].map(([block, settings]) => settings.map(([i, moved]) => {
  const rules = Places.rules(block, i), body = Places.body(block, i, rules), set = {};
  for (const [id, some] of Object.entries(moved)) {
    const dials = body.rows[id].dials.map((one) => JSON.stringify(one.measure));
    set[id] = {};
    for (const [measure, x] of Object.entries(some)) set[id][dials.indexOf(measure)] = Exact.read(x);
  }
  const said = (x) => (x === null ? null : Exact.text(x, 2, ","));
  const found = Exact.evaluate(rules, body, set), then = Places.among(block, i, found, rules);
  const areas = Object.fromEntries(["1", "2"].map((id) => [id, said(found.nodes[id].points)]));
  const order = block.bodies.map((one) => [one[0], one[1]]);
  then.places.forEach(([k, was, is]) => { order[k][0] = order[k][0] === was ? is : null; });
  then.grades.forEach(([k, was, is]) => { order[k][1] = order[k][1] === was ? is : "?"; });
  order[i] = [then.place, then.grade];
  return { index: said(found.index || found.total.points), areas, tied: then.beside.length > 0, order };
}));
"""


def ranked(
    folder: Path,
    known: Ranking | None = None,
    anew: Sequence[str] = (),
    voice: Voice | None = None,
) -> Ranking:
    """The ranking of a folder; where an earlier one is known, only some bodies are scored anew."""
    dataset = cchc.load(folder)
    standings = Standings(dataset, voice, lambda case: not unsound(case), unsound)
    before = (
        {one.standing.body: one.standing for b in known.blocks for one in b.bodies} if known else {}
    )
    kept = {body: one for body, one in before.items() if body not in anew}
    pairs = ((scored, kept.get(scored.body) or standings.of(scored)) for scored in dataset.scored)
    return rank(dataset, [(scored, one) for scored, one in pairs if one is not None], voice)


def expected(block: RankedBlock, bodies: list[str], body: str) -> dict[str, Any]:
    """What the ranking of the changed table says."""
    there = {one.standing.body: one for one in block.bodies}
    mine = there[body]
    assert mine.standing.index is not None
    return {
        "index": VI.points(mine.standing.index),
        "areas": {name: VI.points(mine.standing.areas[name].points) for name in ("1", "2")},
        "tied": mine.place.tied,
        "order": [
            [there[name].place.place, grade.name if (grade := there[name].grade) else None]
            for name in bodies
        ],
    }


def scripted(page: Page) -> Page:
    """An empty page with the scripts."""
    page.post("url", url="about:blank")
    names = ("exact.js", "moves.js", "places.js")
    scripts = "\n".join((TEMPLATES / name).read_text(encoding="utf-8") for name in names)
    page.run(f"{scripts}\nObject.assign(window, {{Exact, Moves, Places}});")
    return page


@pytest.mark.slow
def test_a_setting_comes_to_what_the_changed_table_does(page: Page, tmp_path: Path) -> None:
    asked: list[Any] = []
    should: list[list[Any]] = []
    for name, seed in some(ROUNDS, 12):
        rng = random.Random(f"{name}{seed}")
        folder = tmp_path / f"{name}{seed}"
        folder.mkdir()
        lines = blocks.table(name, rng)
        blocks.write(folder, name, lines)
        before = ranked(folder)
        given: list[tuple[Any, list[Any], list[Any]]]
        given = [(levers_data(before, block, VI), [], []) for block in before.blocks]
        for _ in range(TIMES):
            settings = list(blocks.settings(name, lines, rng))
            moved = {(one.body, c): told for one in settings for c, told in one.lines.items()}
            blocks.write(folder, name, lines | moved)
            after = ranked(folder, before, [one.body for one in settings])
            for one, was, then, (_, sets, wants) in zip(
                settings, before.blocks, after.blocks, given, strict=True
            ):
                bodies = [each.standing.body for each in was.bodies]
                sets.append([bodies.index(one.body), one.moved])
                wants.append(expected(then, bodies, one.body))
        asked += ([data, sets] for data, sets, _ in given)
        should += (wants for _, _, wants in given)
    found = scripted(page).run(RUN, asked)
    wrong = [
        (setting, is_, want)
        for (_, sets), answers, wants in zip(asked, found, should, strict=True)
        for setting, is_, want in zip(sets, answers, wants, strict=True)
        if is_ != want
    ]
    assert not wrong, f"{len(wrong)}\n" + "\n".join(map(repr, wrong[:4]))
    assert len({str(one["order"]) for wants in should for one in wants}) > len(should)


DATA = """
return arguments[0].bodies.map((_, i) => {
  const { rules, ...data } = JSON.parse(JSON.stringify(Places.data(arguments[0], i)));
  for (const one of Object.values(data.rows)) delete one.area;
  for (const one of Object.values(data.body.rows)) delete one.plain;
  for (const one of data.moves) delete one[7].measure, delete one[7].slide;
  return { ...data, rules: rules.rules };
});
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["rounded", "asked"])
@pytest.mark.parametrize("appraised", [False, True])
def test_words_say_what_the_page_of_one_body_is_told(
    name: str, appraised: bool, page: Page, tmp_path: Path
) -> None:
    blocks.write(tmp_path, name, blocks.table(name, random.Random(3), appraised))
    before = ranked(tmp_path)
    block = before.blocks[0]
    movable = MovableRows(before, block)
    found = scripted(page).run(DATA, levers_data(before, block, VI))
    for one, data in zip(block.bodies, found, strict=True):
        should = whatif_data(gap_analysis(movable.card(one.standing.body)), VI)
        assert should is not None
        for key in ("rows", "moves", "uneven", "areas", "body"):
            assert data[key] == should[key], (one.standing.body, key)
        assert data["rules"] == should["rules"]["rules"]


@pytest.mark.slow
@pytest.mark.parametrize("name", blocks.HEADS)
def test_the_next_place_up_takes_what_the_engine_says(
    name: str, page: Page, tmp_path: Path
) -> None:
    blocks.write(tmp_path, name, blocks.table(name, random.Random(5)))
    before = ranked(tmp_path)
    block = before.blocks[0]
    movable = MovableRows(before, block)
    ways = [way_up(block, o, gap_analysis(movable.card(o.standing.body))) for o in block.bodies]
    found = scripted(page).run(
        """return arguments[0].bodies.map((_, i) => {
          const at = Places.above(arguments[0], i);
          if (at < 0) return null;
          const { rules, body, moves } = Places.data(arguments[0], i);
          const total = (p) => Exact.total(rules, body, p);
          const more = (p) => Exact.decimal(Exact.less(total(p), total({})));
          const together = arguments[0].uneven ? more : null;
          const fewest = (rows, goal) => ({ goal, ...Moves.fewest(rows, rules.round, goal, together) });
          const way = Places.wayUp(arguments[0], i, rules, body, moves, fewest);
          const move = ({ row, level }) => [row.id, Exact.written(level.points)];
          const moved = way.moves && way.moves.map(move);
          return [arguments[0].bodies[at][0], Exact.written(way.goal), moved];
        });""",
        levers_data(before, block, VI),
    )
    assert found == [
        way
        and [
            way.above.place,
            str(Fraction(way.goal)),
            way.need.moves
            and [[m.row.criterion.id, str(Fraction(m.level.points))] for m in way.need.moves],
        ]
        for way in ways
    ]
    assert any(found)

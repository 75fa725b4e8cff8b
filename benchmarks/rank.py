"""Many bodies: `cchc rank` against one body's score, and against a database that does the same.

Run: python benchmarks/rank.py [--rounds 3] [--wide] [--cpu]. Makes a table of 168 and one of 3,321
bodies with 100 rows each (with --wide a third, of 33,210) and times, in this process and from the
opened file to the places: rank of 168 bodies against score of one; rank of 3,321 against the same
SQL in DuckDB (`pip install duckdb`; without it that line is left out), both giving the same bodies,
points, indices and places. Then the whole command in this process, from the folder to the last line
of its table, with its checks; and as a process of its own, for its peak memory. The rounds take turns;
a ratio is that of the fastest. --cpu counts processor seconds, where other things run beside it (a
database in one thread then). Ends in 1 where a promise is broken.
"""

from __future__ import annotations

import argparse
import gc
import io
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from reports import CCHC, measure

from cchc.analysis.ranking import chosen, in_order
from cchc.analysis.scorecard import scorecard
from cchc.analysis.standings import Standings
from cchc.checking.run import unsound
from cchc.cli.main import main as command
from cchc.reading.folder import Folder
from cchc.reading.load import load

CRITERIA = [f"{area}.{i}" for area in range(1, 11) for i in range(1, 11)]
RULES = (
    "{kind: proportional}",
    "{kind: proportional, full_at: 80%}",
    "{kind: bands, bands: [{from: 90%, points: 1}, {from: 50%, points: 0.5}]}",
)
BASIS = "basis: {status: stated, ground: ví dụ}"
SQL = """
with points as (
  select body, "of" o, "count" c,
    (cast(split_part(criterion, '.', 1) as int) - 1) * 10
      + cast(split_part(criterion, '.', 2) as int) - 1 k
  from read_csv('FILE', header = true, columns = {'body': 'VARCHAR', 'criterion': 'VARCHAR',
    'count': 'BIGINT', 'of': 'BIGINT'})
), scored as (
  select body, sum(case k % 3
    when 0 then (200 * c + o) // (2 * o)
    when 1 then least(100, (250 * c + o) // (2 * o))
    else case when 10 * c >= 9 * o then 100 when 2 * c >= o then 50 else 0 end end) points
  from points group by body
)
select body, points, points, rank() over (order by points desc) place from scored order by 4, 1
"""
"""Points in hundredths; of a maximum of 100 they are hundredths of the index too."""
Line = tuple[str, Decimal, Decimal, int]
Work = Callable[[], object]


class Promise(NamedTuple):
    """What is measured, the ratio that came out, and the most that is promised."""

    name: str
    ratio: float
    most: float


def main() -> None:
    """Make the data, measure, print a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--wide", action="store_true")
    parser.add_argument("--cpu", action="store_true")
    given = parser.parse_args()
    gc.disable()  # as the program does
    clock = time.process_time if given.cpu else time.perf_counter
    with tempfile.TemporaryDirectory() as place:
        small, large = (made(Path(place) / f"{n}", n) for n in (168, 3321))
        one = fastest(given.rounds, clock, lambda: score_one(small), lambda: ranked(small))
        print(f"168 bodies: rank {one[1]:.3f} s, score of one {one[0]:.3f} s")
        promises = [Promise("168 bodies against one", one[1] / one[0], 2.5)]
        wall, processor, peak = measure([CCHC, "rank", "--data", "."], str(large))
        seconds = processor if given.cpu else wall
        print(f"3,321 bodies: command {seconds:.2f} s, {peak // 1000} MB")
        promises.append(Promise("peak memory, MB", peak / 1000, 500))
        if find_spec("duckdb") is None:
            print("DuckDB is not installed: not compared")
        else:
            threads = 1 if given.cpu else 0
            assert database(large, threads) == ranked(large)
            three = fastest(
                given.rounds,
                clock,
                lambda: database(large, threads),
                lambda: ranked(large),
                lambda: commanded(large),
            )
            print(
                "3,321 bodies: DuckDB {:.3f} s, rank {:.3f} s, the command {:.3f} s".format(*three)
            )
            promises.append(Promise("3,321 bodies against DuckDB", three[1] / three[0], 1.7))
            promises.append(Promise("the command against DuckDB", three[2] / three[0], 3.0))
        if given.wide:
            wide = made(Path(place) / "wide", 33_210)
            wall, processor, peak = measure([CCHC, "rank", "--data", "."], str(wide))
            long = processor if given.cpu else wall
            print(f"33,210 bodies: command {long:.2f} s, {peak // 1000} MB")
            promises.append(Promise("ten times the rows", long / seconds, 12.0))
    for name, ratio, most in promises:
        print(f"{name:32} {ratio:8.2f}  (at most {most})")
    sys.exit(any(one.ratio > one.most for one in promises))


def made(folder: Path, bodies: int) -> Path:
    """A data set of so many bodies, 100 rows each, a third of them unlike any other."""
    folder.mkdir()
    rng = random.Random(bodies)
    book = (
        "schema: cchc/criteria/v1\nrulebook:\n  id: b\n  title: Ví dụ\n  body_level: commune\n"
        "  valid: 2020..2030\n  coverage: complete\n  issued_by: {document: 1/QĐ}\n"
        f"  {BASIS}\n  rounding: {{step: 0.01}}\n"
        "  ranking: {on: rounded_index}\nareas:\n"
    )
    book += (
        "".join(f'  - {{id: "{a}", name: Lĩnh vực {a}}}\n' for a in range(1, 11)) + "criteria:\n"
    )
    for k, name in enumerate(CRITERIA):
        rule = f"max_points: 1, rule: {RULES[k % 3]}, {BASIS}"
        book += f'  - {{id: "{name}", name: Tiêu chí {name}, {rule}}}\n'
    (folder / "criteria.yaml").write_text(book, encoding="utf-8")
    head = "schema: cchc/scores/v1\nperiod: 2026\nrulebook: b\npublished_by: {document: 5/TB}\n"
    (folder / "diem.yaml").write_text(f"{head}source: ví dụ\ntable: diem.csv\n", encoding="utf-8")
    with (folder / "diem.csv").open("w", encoding="utf-8") as table:
        table.write("body,criterion,count,of\n")
        for i in range(bodies):
            for name in CRITERIA:
                of = rng.choice((20, 40, 50, 100, 200, 317, rng.randint(1, 400)))
                table.write(f"xa-{i:05},{name},{rng.randint(0, of)},{of}\n")
    return folder


def ranked(folder: Path) -> list[Line]:
    """Body, points, index and place, the best first: as `cchc rank` has them."""
    dataset = load(Folder(folder, False)).dataset
    asked = chosen(dataset)
    assert isinstance(asked, tuple)
    known = Standings(dataset, None, lambda case: not unsound(case), unsound)
    standings = [one for scored in asked if (one := known.of(scored)) is not None]
    placed, _ = in_order(standings, "rounded_index")
    found = [(o.body, o.points, o.index or Decimal(0), p.place) for o, p, *_ in placed]
    return sorted(found, key=lambda line: (line[3], line[0]))


def commanded(folder: Path) -> None:
    """`cchc rank` with its checks and its table, in this process."""
    with redirect_stdout(io.StringIO()), suppress(SystemExit):
        command(["rank", "--data", str(folder)])


def score_one(folder: Path) -> object:
    """The score of one body of the same table."""
    case = load(Folder(folder, False)).dataset.case("xa-00007")
    return unsound(case), scorecard(case)


def database(folder: Path, threads: int) -> list[Line]:
    """The same as `ranked`, by a database; 0 threads: as many as it likes."""
    import duckdb

    connection = duckdb.connect(config={"threads": threads} if threads else {})
    rows = connection.execute(SQL.replace("FILE", str(folder / "diem.csv"))).fetchall()
    return [(b, Decimal(p).scaleb(-2), Decimal(i).scaleb(-2), place) for b, p, i, place in rows]


def fastest(rounds: int, clock: Callable[[], float], *works: Work) -> list[float]:
    """The fewest seconds of each, taking turns; once before, so that everything is loaded."""
    found = [float("inf")] * len(works)
    for round_ in range(rounds + 1):
        for i, work in enumerate(works):
            begin = clock()
            work()
            if round_:
                found[i] = min(found[i], clock() - begin)
    return found


if __name__ == "__main__":
    main()

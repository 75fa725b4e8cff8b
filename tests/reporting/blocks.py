"""Blocks of bodies under rulebooks of many shapes, as tables; and settings of a body of each: other
figures, as a page takes them and as lines of the table.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

COLUMNS = (
    *("body", "criterion", "part", "figure", "value", "appraised", "count", "of", "rate", "met"),
    *("state", "number", "not_applicable"),
)
BASIS = "basis: {status: stated, ground: bảng}"
PARTS = (
    "{id: a, name: a, rule: {kind: yes_no, points: 1}}, "
    "{id: b, name: b, rule: {kind: proportional, points: 2}}"
)
CRITERIA = {
    "1.1": (4, "{kind: proportional}"),
    "1.2": (5, "{kind: bands, bands: [{from: 90%, points: 5}, {above: 70%, points: 3}]}"),
    "1.3": (2, "{kind: count, points_each: 0.5}"),
    "1.4": (1, "{kind: yes_no}"),
    "2.1": (4, "{kind: judged}"),
    "2.2": (3, "{kind: penalty, points_each: 0.75}"),
    "2.3": (2, "{kind: proportional, full_at: 80%}"),
    "2.4": (3, f"{{kind: sum, parts: [{PARTS}]}}"),
    "2.5": (
        4,
        "{kind: steps, measure: late / sent, points: 4, from: 3%, each: 1%, adds: -0.5, at_least: 0, "
        "partial: pro_rata}",
    ),
}
STATES = (
    "{kind: states, states: [{id: tot, name: tốt, points: 2}, {id: kha, name: khá, points: 1}]}"
)
MORE = {"2.6": (2, STATES), "2.7": (2, "{kind: proportional}")}
"""What the exact engine alone has a word in."""
ASIDE = {"2.2", "2.3"}
"""Criteria that may not apply."""
GRADES = "[{name: Tốt, from: 70%Q}, {name: Khá, from: 50%W}, {name: Yếu, from: 0}]"
QUOTA = {"%Q": ", quota: {share: 40%, of: Khá}", "%W": ""}
HEADS = {
    "rounded": ("rounding: {step: 0.01}", "{on: rounded_index, ties: shared}", {}),
    "broken": ("rounding: {step: 0.01}", "{on: index, ties: {by: ['1', '2.1']}}", QUOTA),
    "coarse": (
        "rounding: {step: 0.25, area: {step: 0.5, mode: down}, index: {step: 1}}",
        "{on: rounded_index, ties: {by: ['2.3', '2']}}",
        QUOTA,
    ),
    "mean": (
        "combine: {kind: mean}\n  rounding: {step: 0.01, index: {step: 0.1}}",
        "{on: rounded_index}",
        {},
    ),
    "asked": (
        "rounding: {step: 0.01}",
        "{on: index}",
        {"%Q": ", when: points(1.1) > 1 and share(2) >= 40%", "%W": ", when: body(commune) = 1"},
    ),
    "points": ("index_scale: none\n  rounding: {step: 0.05}", "{on: index}", {}),
}
"""Rounding, order and what else grades ask, by name."""
EXACTLY = ("asked", "points")
"""Rulebooks whose bodies are scored one by one."""
BLOCKS, BODIES = 8, 6

Line = dict[str, str]
Lines = dict[tuple[str, str], list[Line]]
"""The lines of a row, by body and criterion."""


class Setting(NamedTuple):
    """A body with other figures: as lines of its table, and by criterion and measure as a page takes
    them.
    """

    body: str
    lines: dict[str, list[Line]]
    moved: dict[str, dict[str, str]]


def ids(name: str) -> list[str]:
    """The criteria of a rulebook."""
    return [*CRITERIA, *(MORE if name in EXACTLY else ())]


def write(folder: Path, name: str, lines: Lines) -> None:
    """The rulebook of a name with a table."""
    rounding, ranking, more = HEADS[name]
    grades = GRADES
    for mark in ("%Q", "%W"):
        grades = grades.replace(mark, more.get(mark, ""))
    grades = grades.replace("70", "20").replace("50", "12") if name == "points" else grades
    book = (
        "schema: cchc/criteria/v1\nrulebook:\n  id: b\n  title: Ví dụ\n  body_level: commune\n"
        f"  valid: 2020..2030\n  coverage: complete\n  issued_by: {{document: 1/QĐ}}\n  {BASIS}\n"
        f"  {rounding}\n  ranking: {ranking}\n  grades: {grades}\n"
        'areas:\n  - {id: "1", name: Một, weight: 2}\n  - {id: "2", name: Hai, weight: 1}\ncriteria:\n'
    )
    if name != "mean":
        book = book.replace(", weight: 2", "").replace(", weight: 1", "")
    every = CRITERIA | MORE
    for one in ids(name):
        most, rule = every[one]
        aside = ", not_applicable: left_out" if one in ASIDE else ""
        aside += ", no_cases: full_marks" if one == "1.1" else ""
        aside += ", applies: points(1.1) > 0.5" if one == "2.7" else ""
        aside += ", figures: {late: trễ, sent: gửi}" if one == "2.5" else ""
        book += (
            f'  - {{id: "{one}", name: N{one}, max_points: {most}, rule: {rule}, {BASIS}{aside}}}\n'
        )
    units = "schema: cchc/units/v1\nunits:\n" + "".join(
        f"  - {{id: {body}, name: Xã {body}, kind: commune, block: K{body[1]}}}\n"
        for body in dict.fromkeys(body for body, _ in lines)
    )
    head = "schema: cchc/scores/v1\nperiod: 2026\nrulebook: b\npublished_by: {document: 5/TB}\n"
    table = [",".join(COLUMNS)]
    for (body, criterion), some in lines.items():
        table += (
            ",".join({**one, "body": body, "criterion": criterion}.get(c, "") for c in COLUMNS)
            for one in some
        )
    (folder / "criteria.yaml").write_text(book, encoding="utf-8")
    (folder / "units.yaml").write_text(units, encoding="utf-8")
    (folder / "s.yaml").write_text(f"{head}source: ví dụ\ntable: s.csv\n", encoding="utf-8")
    (folder / "s.csv").write_text("\n".join(table) + "\n", encoding="utf-8")


def table(name: str, rng: random.Random, appraised: bool = False) -> Lines:
    """The rows of the bodies of some blocks, all of them `appraised` or but some; some bodies are twins
    of the one before.
    """
    found: Lines = {}
    for block in range(BLOCKS):
        for i in range(BODIES):
            body = f"k{block}{i}"
            for one in ids(name):
                if i and rng.random() < (0.9 if i == 3 else 0.3):
                    found[body, one] = found[f"k{block}{i - 1}", one]
                    continue
                said = figures(one, rng)[0]
                given = one == "2.1" or (one != "2.7" and rng.random() < (1 if appraised else 0.3))
                if one in ASIDE and rng.random() < 0.2:
                    said = [{"not_applicable": "true"}]
                elif given:
                    most = (CRITERIA | MORE)[one][0]
                    alone = said if one != "2.1" and rng.random() < 0.7 else [{}]
                    points = Decimal(rng.randint(0, most * 4)) / 4
                    said = [{**alone[0], "appraised": str(points)}, *alone[1:]]
                found[body, one] = said
    return found


def figures(one: str, rng: random.Random) -> tuple[list[Line], dict[str, str]]:
    """Figures of a criterion: the lines of its row, and the measures by their expressions."""
    of = rng.choice((3, 8, 20, 40))
    count, rate = rng.randint(0, of), Decimal(rng.choice((0, 70, 90, 100))) + rng.choice((0, 0, 1))
    share: tuple[Line, str] = ({"count": str(count), "of": str(of)}, f"{count}/{of}")
    if rng.random() < 0.4 and one != "2.4":
        rate = min(rate + Decimal(rng.randint(0, 999)) / 100, Decimal(100))
        share = {"rate": f"{rate}%"}, f"{int(rate * 100)}/10000"
    met, few = rng.random() < 0.5, rng.randint(0, 6)
    match one:
        case "1.3" | "2.2":
            return [{"count": str(few)}], {'["own"]': str(few)}
        case "1.4":
            return [{"met": "true" if met else "false"}], {'["own"]': str(int(met))}
        case "2.1":
            return [{}], {}
        case "2.4":
            lines = [{"part": "a", "met": "true" if met else "false"}, {"part": "b", **share[0]}]
            return lines, {'["own:a"]': str(int(met)), '["own:b"]': share[1]}
        case "2.5":
            late = min(few, of)
            lines = [{"figure": "late", "value": str(late)}, {"figure": "sent", "value": str(of)}]
            return lines, {'["/",["figure:late"],["figure:sent"]]': f"{late}/{of}"}
        case "2.6":
            return [{"state": "tot" if met else "kha"}], {'["own"]': str(int(met))}
    return [share[0]], {'["own"]': share[1]}


def settings(name: str, lines: Lines, rng: random.Random) -> Iterator[Setting]:
    """A body of each block with other figures, a few of them or nearly all."""
    for block in range(BLOCKS):
        body, share = f"k{block}{rng.randrange(BODIES)}", rng.choice((0.15, 0.5, 0.9))
        changed: dict[str, list[Line]] = {}
        moved: dict[str, dict[str, str]] = {}
        for one in ids(name):
            if (
                "not_applicable" in lines[body, one][0]
                or one in ("2.1", "2.7")
                or rng.random() > share
            ):
                continue
            changed[one], moved[one] = figures(one, rng)
        yield Setting(body, changed, moved)

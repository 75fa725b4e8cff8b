"""A province of 168 communes and wards, made up: a rulebook, two years of scores in two voices, and a
script of its own that says what their ranking must be.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

CRITERIA = (
    ("1.1", 4, "{kind: proportional}"),
    ("1.2", 3, "{kind: proportional, full_at: 80%}"),
    ("1.3", 2, "{kind: count, points_each: 0.5}"),
    ("2.1", 5, "{kind: bands, bands: [{from: 90%, points: 5}, {from: 70%, points: 3}]}"),
    ("2.2", 4, "{kind: judged}"),
    ("2.3", 2, "{kind: proportional}"),
)
LEFT_OUT = "2.3"
"""The criterion that may not apply."""
BLOCKS = {"Xã": 120, "Phường": 48}
ABSENT = 3
"""So many bodies of each block have no scores."""


@dataclass(frozen=True)
class Row:
    """A row as it stands in the table."""

    criterion: str
    self_assessed: Decimal | None
    appraised: Decimal | None
    count: int | None
    of: int | None
    not_applicable: bool


class Body(NamedTuple):
    """A body with its rows."""

    id: str
    block: str
    rows: tuple[Row, ...]


def bodies(seed: int) -> list[Body]:
    """Every body that has scores; some are twins of the one before, so that they tie."""
    rng = random.Random(seed)
    found: list[Body] = []
    for block, many in BLOCKS.items():
        for i in range(many - ABSENT):
            name = f"{'xa' if block == 'Xã' else 'phuong'}-{i:03}"
            twin = i > 0 and i % 9 == 0
            rows = found[-1].rows if twin else tuple(_row(*c[:2], rng) for c in CRITERIA)
            found.append(Body(name, block, rows))
    return found


def _row(criterion: str, most: int, rng: random.Random) -> Row:
    of = rng.choice((20, 40, 50))
    count = min(rng.randint(of // 2, of + 5), of)
    if criterion == LEFT_OUT and rng.random() < 0.2:
        return Row(criterion, None, None, None, None, True)
    if criterion == "1.3":
        count, of = rng.randint(0, 5), 0
    given = worth(criterion, most, count, of)
    if given is None:
        given = Decimal(rng.randint(0, most * 4)) / 4
        return Row(criterion, min(given + Decimal("0.5"), Decimal(most)), given, None, None, False)
    own = min(given + rng.choice((Decimal(0), Decimal("0.25"))), Decimal(most))
    return Row(criterion, own, given, count, of or None, False)


def worth(criterion: str, most: int, count: int, of: int) -> Decimal | None:
    """What the rule of a criterion gives; None where the council judges."""
    match criterion:
        case "1.1" | "2.3":
            return _cents(Fraction(most * count, of))
        case "1.2":
            return _cents(min(Fraction(most), most * Fraction(count, of) / Fraction(8, 10)))
        case "1.3":
            return min(Decimal(count) / 2, Decimal(most))
        case "2.1":
            share = Fraction(count, of)
            return Decimal(5 if share >= Fraction(9, 10) else 3 if share >= Fraction(7, 10) else 0)
    return None


def _cents(value: Fraction) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def index(body: Body, voice: str) -> Decimal:
    """The index by one voice, to the hundredth."""
    most = {c[0]: c[1] for c in CRITERIA}
    rows = [row for row in body.rows if not row.not_applicable]
    total = sum((getattr(row, voice) for row in rows), Decimal(0))
    return _cents(Fraction(total) / sum(most[row.criterion] for row in rows) * 100)


def expected(found: list[Body], block: str, voice: str) -> dict[str, tuple[int, bool, Decimal]]:
    """Place, whether it is shared, and index of every body of a block."""
    of = {body.id: index(body, voice) for body in found if body.block == block}
    values = list(of.values())
    return {
        name: (1 + sum(other > mine for other in values), values.count(mine) > 1, mine)
        for name, mine in of.items()
    }


def write(folder: Path, years: dict[int, list[Body]], ranking: str = "") -> Path:
    """The province as a data set."""
    (folder / "criteria.yaml").write_text("\n".join(_book(ranking)) + "\n", encoding="utf-8")
    (folder / "units.yaml").write_text("\n".join(_units()) + "\n", encoding="utf-8")
    for year, found in years.items():
        head = (
            f"schema: cchc/scores/v1\nperiod: {year}\nrulebook: tinh\n"
            f"published_by: {{document: 5/QĐ-UBND}}\nsource: thẩm định\ntable: diem-{year}.csv\n"
        )
        (folder / f"diem-{year}.yaml").write_text(head, encoding="utf-8")
        (folder / f"diem-{year}.csv").write_text("\n".join(_table(found)) + "\n", encoding="utf-8")
    return folder


def _book(ranking: str) -> Iterator[str]:
    yield "schema: cchc/criteria/v1\nrulebook:\n  id: tinh\n  title: Bộ tiêu chí của tỉnh Ví Dụ"
    yield "  body_level: commune\n  valid: 2020..2030\n  coverage: complete"
    yield "  issued_by: {document: 1/QĐ-UBND}\n  basis: {status: stated, ground: bảng chấm điểm}"
    yield "  rounding: {step: 0.01}"
    yield "  grades: [{name: Tốt, from: 80}, {name: Khá, from: 60}, {name: Yếu, from: 0}]"
    if ranking:
        yield f"  ranking: {ranking}"
    yield 'areas:\n  - {id: "1", name: Điều hành}\n  - {id: "2", name: Thủ tục}\ncriteria:'
    for criterion, most, rule in CRITERIA:
        yield f'  - id: "{criterion}"\n    name: Tiêu chí {criterion}\n    max_points: {most}'
        yield f"    rule: {rule}\n    basis: {{status: stated, ground: bảng chấm điểm}}"
        if criterion == LEFT_OUT:
            yield "    not_applicable: left_out"


def _units() -> Iterator[str]:
    yield "schema: cchc/units/v1\nunits:"
    for block, many in BLOCKS.items():
        kind, prefix = ("commune", "xa") if block == "Xã" else ("ward", "phuong")
        for i in range(many):
            yield (
                f"  - {{id: {prefix}-{i:03}, name: {block} số {i:03}, kind: {kind}, block: {block}}}"
            )


def _table(found: list[Body]) -> Iterator[str]:
    yield "body,criterion,self_assessed,appraised,count,of,not_applicable"
    for body in found:
        for row in body.rows:
            cells = (row.self_assessed, row.appraised, row.count, row.of)
            told = ",".join("" if cell is None else str(cell) for cell in cells)
            yield f"{body.id},{row.criterion},{told},{'true' if row.not_applicable else ''}"

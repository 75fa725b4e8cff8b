"""Large bodies against the commands: processor seconds and peak memory, on data made for it.

Run: python benchmarks/large.py [--only WORDS]. Uses the `cchc` installed beside this Python. One body
of 3,000 rows with a plan: read, checked, scored, explained and forecast. And 1,000 rows
that each come to one of three groups of 200 units together, 67,000 rows of units in all: reports in
every format and the gaps of all. And the 3,000 rows scored from their figures.
Ends in 1 where a command takes more than is promised. `--keep DIR` leaves the data there.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from reports import CCHC, measure

BODY, GROUPS = "huyen-vi-du", 3
PER_AREA = 100
OFFICES = 5
RULES = (
    "{kind: proportional}",
    "{kind: proportional, full_at: 80%}",
    "{kind: bands, bands: [{from: 90%, points: 1}, {from: 0%, points: 0.5}]}",
)
LONG = {
    "score": ["score"],
    "score json": ["score", "--format", "json"],
    "check": ["check"],
    "gaps": ["gaps"],
    "gaps json": ["gaps", "--format", "json"],
    "explain": ["explain", "1.7"],
    "forecast": ["forecast"],
    "forecast json": ["forecast", "--format", "json"],
    "forecast --need 95": ["forecast", "--need", "95"],
}
WIDE = {
    **{f"report {form}": ["report", "-o", f"x.{form}"] for form in ("docx", "xlsx", "html", "md")},
    **{f"gaps --all {f}": ["gaps", "--all", "--format", f] for f in ("table", "json", "csv", "md")},
}
OWN = {name: LONG[name] for name in ("score", "score json", "check", "explain")}
SETS = {
    "3,000 rows": (3000, 20, LONG, 10, 300, False),
    "200 units": (1000, 200, WIDE, 12, 250, False),
    "3,000 from figures": (3000, 20, OWN, 10, 300, True),
}
"""Rows, units, commands, what is promised of each (seconds of the processor, megabytes), and whether the
figures alone give the points, areas with a cap and a total that is a mean.
"""


def main() -> None:
    """Make the data, run every command once, print a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--keep")
    given = parser.parse_args()
    broken = False
    print(f"{'':40} {'CPU s':>7} {'peak MB':>8} {'limit s':>8} {'limit MB':>9}")
    with tempfile.TemporaryDirectory() as place:
        for name, (rows, units, commands, seconds, megabytes, own) in SETS.items():
            data = made(Path(given.keep or place) / name, rows, units, own)
            for said, command in commands.items():
                line = f"{name}: {said}"
                if given.only not in line:
                    continue
                _, used, peak = measure([CCHC, *command, "--data", str(data)], place)
                print(f"{line:40} {used:7.2f} {peak / 1024:8.1f} {seconds:8} {megabytes:9}")
                broken |= used > seconds or peak > megabytes * 1024
                for left in Path(place).glob("x.*"):
                    left.unlink()
    sys.exit(1 if broken else 0)


def made(folder: Path, rows: int, units: int, own: bool = False) -> Path:
    """A data set of so many rows and units, which the checks find nothing wrong with; with its `own`
    figures in the place of the points of a council.
    """
    folder.mkdir(parents=True, exist_ok=True)
    book, scores = criteria(rows), deductions(rows)
    if own:
        book = book.replace("\nareas:", "\n  combine: {kind: mean}\nareas:")
        most = f"max_points: {PER_AREA}, combine: {{at_most: {PER_AREA}}}}}\n"
        book = re.sub(r"(name: Lĩnh vực \d+)\}\n", rf"\1, {most}", book)
        scores = re.sub(r"    (appraised|deduction): .*\n|declared_total: .*\n", "", scores)
        scores = scores.replace("rows_given: deducted", "rows_given: all")
    for name, text in (
        ("criteria", book),
        ("deductions", scores),
        ("units", registry(units)),
        ("plan", plan(rows)),
    ):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def code(row: int) -> str:
    """The id of a row's criterion."""
    return f"{row // PER_AREA + 1}.{row % PER_AREA + 1}"


def task(row: int) -> str:
    """The id of the task that serves a row."""
    return f"NV-{row // PER_AREA + 1}.{row % PER_AREA // 4 + 1}"


def serves(row: int) -> str:
    """The criteria that the task of a row serves: it and the three after it."""
    return ", ".join(f'"{code(row + i)}"' for i in range(4))


def rate(row: int) -> int:
    """What a row reached, in whole per cent."""
    return 30 + row * 7 % 45


def points(row: int) -> tuple[str, str]:
    """Appraised points of a row and its deduction."""
    reached = (rate(row), (rate(row) * 100 + 40) // 80, 50)[row % len(RULES)]
    return f"{reached / 100:.2f}", f"{reached / 100 - 1:.2f}"


def criteria(rows: int) -> str:
    """The rulebook."""
    areas = "".join(
        f'  - {{id: "{i + 1}", name: Lĩnh vực {i + 1}}}\n' for i in range(-(-rows // PER_AREA))
    )
    each = "".join(
        f'  - id: "{code(i)}"\n    name: Tỷ lệ hồ sơ loại {i} được giải quyết đúng hạn và trước hạn\n'
        f"    max_points: 1\n    rule: {RULES[i % len(RULES)]}\n"
        "    basis: {status: stated, ground: bảng chấm điểm}\n"
        for i in range(rows)
    )
    return (
        "schema: cchc/criteria/v1\nrulebook:\n  id: bo-tieu-chi-vi-du\n  title: Bộ tiêu chí ví dụ\n"
        "  body_level: district\n  valid: 2025..2027\n  coverage: partial\n"
        "  coverage_note: chỉ có các dòng bị trừ\n"
        "  issued_by: {document: 1/QĐ-UBND, date: 2025-01-02}\n"
        "  basis: {status: stated, ground: quyết định ban hành}\n"
        f"  rounding: {{step: 0.01, mode: half_up}}\nareas:\n{areas}criteria:\n{each}"
    )


def deductions(rows: int) -> str:
    """The scores: every row names an office and a group of communes."""
    each = "".join(
        f'  - criterion: "{code(i)}"\n    max_points: 1\n    appraised: {points(i)[0]}\n'
        f"    deduction: {points(i)[1]}\n    evidence: {{rate: {rate(i)}%}}\n"
        f"    reason: Hồ sơ loại {i} giải quyết đúng hạn và trước hạn đạt {rate(i)}%.\n"
        f"    responsible: [phong-{i % OFFICES}, nhom-{i % GROUPS}]\n"
        for i in range(rows)
    )
    lost = sum(Decimal(points(i)[1]) for i in range(rows))
    return (
        f"schema: cchc/appraisal/v1\nbody: {BODY}\nyear: 2025\nrulebook: bo-tieu-chi-vi-du\n"
        "rows_given: deducted\npublished_by: {document: 2/QĐ-UBND, date: 2026-01-09}\n"
        f"source: Phụ lục ví dụ\ndeclared_total: {lost}\nrows:\n{each}"
    )


def registry(units: int) -> str:
    """The body, its offices, its communes and the groups of these."""
    offices = "".join(
        f"  - {{id: phong-{i}, name: Phòng Ví Dụ {i}, kind: office, aliases: [P. Ví Dụ {i}]}}\n"
        for i in range(OFFICES)
    )
    each = "".join(
        f"  - {{id: xa-{i}, name: Xã Ví Dụ {i}, kind: commune, aliases: [UBND xã Ví Dụ {i}]}}\n"
        for i in range(units)
    )
    groups = "".join(
        f"  - {{id: nhom-{k}, name: Các xã vùng {k}, complete: true,"
        f" members: [{', '.join(f'xa-{i}' for i in range(k, units, GROUPS))}]}}\n"
        for k in range(GROUPS)
    )
    return (
        f"schema: cchc/units/v1\nunits:\n  - {{id: {BODY}, name: Huyện Ví Dụ, kind: body}}\n"
        f"{offices}{each}groups:\n{groups}"
    )


def plan(rows: int) -> str:
    """The plan: a target for every other row, a task for every fourth, which serves four."""
    tasks = "".join(
        f"  - id: {task(i)}\n    units: [nhom-{i % GROUPS}]\n"
        f"    summary: Giải quyết hồ sơ loại {i} đến {i + 3} đúng hạn\n    deadline: 2026-11-30\n"
        f"    criteria: [{serves(i)}]\n"
        f"    section: mục {i // PER_AREA + 1}, gạch đầu dòng {i % PER_AREA // 4 + 1}\n"
        for i in range(0, rows, 4)
    )
    targets = "".join(
        f'  - {{criterion: "{code(i)}", at_least: {80 + i % 20}%, task: {task(i)}}}\n'
        for i in range(0, rows, 2)
    )
    return (
        f"schema: cchc/plan/v1\nbody: {BODY}\nyear: 2026\nabout_year: 2025\nissued: 2026-02\n"
        f"source: Kế hoạch ví dụ\ntasks:\n{tasks}targets:\n{targets}"
    )


if __name__ == "__main__":
    main()

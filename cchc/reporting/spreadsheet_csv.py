"""A CSV of ours as a Vietnamese Excel opens it: with its mark of UTF-8, semicolons, decimal commas."""

from __future__ import annotations

import csv
import io
import re

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""What tells Excel that a text file is UTF-8."""
IDS = ("criterion", "former", "area")
"""The columns of ids: 3.10 is neither the number 3.1 nor the third of October."""
DECIMAL = re.compile(r"-?\d+\.\d+%?", re.ASCII)
DOTTED = re.compile(r"\d+(\.\d+)+[a-z]?", re.ASCII)


def spreadsheet_csv(text: str) -> str:
    """The same lines; ids are formulas that are texts, since Excel asks no CSV what is a text."""
    rows = csv.reader(io.StringIO(text))
    names = next(rows)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow(_cell(name, cell) for name, cell in zip(names, row, strict=True))
    return MARK + out.getvalue()


def _cell(name: str, cell: str) -> str:
    if name in IDS:
        return f'="{cell}"' if DOTTED.fullmatch(cell) else cell
    return cell.replace(".", ",") if DECIMAL.fullmatch(cell) else cell

"""Documents at the size limits against `cchc import`: multiples of a document of 17 rows beside them.

Run: python benchmarks/imports.py [--rounds N] [--only WORDS]. Uses the `cchc` installed beside this
Python. Each family is made in a quarter, half and the whole of what the limits allow; where work grew
with the square of the rows, the last would cost four times the second. Processor time alone counts.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import large
from reports import CCHC, measure
from xlsxwriter import Workbook

TITLE = "KẾT QUẢ THẨM ĐỊNH NĂM 2025"
HEADERS = ("Tiêu chí", "Điểm tối đa", "Điểm thẩm định", "Điểm bị trừ", "Lý do", "Đơn vị")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
FRAME = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
    f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
}
UNITS, SMALL, CRITERIA = 1_000, 17, 300
PARTS = (0.25, 0.5, 1)

Rows = list[Sequence[object]]


def code(row: int) -> str:
    """A code of three levels, another for each row of an appendix."""
    return f"{row // 81 + 1}.{row % 81 // 9 + 1}.{row % 9 + 1}"


def rows(count: int, unit: Callable[[int], str], reason: Callable[[int], str]) -> Rows:
    """Rows of an appendix under its headers."""
    each = (
        (f"{code(i)} Tỷ lệ hồ sơ loại {i} đúng hạn", 2, 1.75, -0.25, reason(i), unit(i))
        for i in range(count)
    )
    return [HEADERS, *each]


def short(row: int) -> str:
    """A reason with a rate."""
    return f"Hội đồng đánh giá đạt {row % 97}% kế hoạch"


def mentions(names: int, name: str) -> Callable[[int], str]:
    """Ninety names of so many in each cell."""
    return lambda row: "; ".join(f"{name} {(row * 90 + i) * 7919 % names}" for i in range(90))


def matrix(count: int, body: str, value: Callable[[int, int], object]) -> Rows:
    """Points of 168 bodies by criteria."""
    bodies = [f"{body} {b}" for b in range(168)]
    lines = (
        [large.code(i), f"Tỷ lệ {i}", 1, *(value(i, b) for b in range(168))] for i in range(count)
    )
    return [["Mã", "Tiêu chí", "Điểm tối đa", *bodies], *lines]


def points(row: int, body: int) -> float:
    """Points of a body."""
    return (row * 37 + body * 11) % 100 / 100


FAMILIES: dict[str, Callable[[float], Rows]] = {
    "rows": lambda part: rows(int(1000 * part), lambda i: "Phòng Ví Dụ 1", short),
    "names known": lambda part: rows(int(1000 * part), mentions(990, "Xã Ví Dụ"), short),
    "names unknown": lambda part: rows(int(1000 * part), mentions(1990, "Phòng khác lạ a"), short),
    "long reasons": lambda part: rows(
        int(900 * part), lambda i: "Phòng Ví Dụ 1", lambda i: " ".join([short(i)] * 60)
    ),
    "cells": lambda part: [
        (*row, *(f"Ghi {i}.{n}" if i else f"Cột {n}" for n in range(57)))
        for i, row in enumerate(rows(int(620 * part), lambda i: "Phòng Ví Dụ 1", short))
    ],
    "scores": lambda part: matrix(int(230 * part), "Xã Ví Dụ", points),
    "scores in words": lambda part: matrix(
        int(230 * part), "Xã Ví Dụ", lambda i, b: f"{points(i, b)} điểm".replace(".", ",")
    ),
    "scores unknown bodies": lambda part: matrix(int(230 * part), "Xã khác lạ", points),
    "rulebook": lambda part: [
        ("Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm điểm"),
        *(
            (large.code(i), f"Tỷ lệ {i}", 2, "Đạt từ 80% trở lên: 2 điểm; dưới 80%: 0 điểm")
            for i in range(int(900 * part))
        ),
    ],
}
"""What a document holds of the limits (rows, letters, cells, names that no registry knows)."""


def excel(lines: Rows) -> bytes:
    """A workbook of one sheet."""
    stream = io.BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tổng hợp")
        for number, line in enumerate([(TITLE,), *lines]):
            sheet.write_row(number, 0, line)
    return stream.getvalue()


def word(lines: Rows) -> bytes:
    """A Word document of a title and a table."""

    def paragraph(text: object) -> str:
        return f"<w:p><w:r><w:t>{escape(said(text))}</w:t></w:r></w:p>"

    table = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in line) + "</w:tr>"
        for line in lines
    )
    body = f"{paragraph(TITLE)}<w:tbl>{table}</w:tbl>"
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name, text in {**FRAME, "word/document.xml": document}.items():
            package.writestr(name, text)
    return stream.getvalue()


def separated(lines: Rows) -> bytes:
    """A CSV file as Excel in Vietnamese writes it."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows([map(said, line) for line in lines])
    return stream.getvalue().encode()


def said(value: object) -> str:
    """A value as an office types it."""
    return value if isinstance(value, str) else str(value).replace(".", ",")


FORMS: dict[str, Callable[[Rows], bytes]] = {"xlsx": excel, "docx": word, "csv": separated}


def main() -> None:
    """Make the documents, import each so many times in turns, print a line a family and form."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    print(f"{'':30} {'quarter':>8} {'half':>8} {'whole':>8}   times a document of {SMALL} rows")
    with tempfile.TemporaryDirectory() as place:
        data = large.made(Path(place) / "data", CRITERIA, UNITS)
        for name, family in FAMILIES.items():
            for form, made in FORMS.items():
                if given.only in (line := f"{name}: {form}"):
                    contents = [made(family(part)) for part in PARTS]
                    small = made(rows(SMALL, lambda i: "Phòng Ví Dụ 1", short))
                    taken = seconds([small, *contents], name, form, data, given.rounds)
                    print(f"{line:30} " + " ".join(f"{t / taken[0]:8.1f}" for t in taken[1:]))
                    sys.stdout.flush()


def seconds(
    contents: Iterable[bytes], name: str, form: str, data: Path, rounds: int
) -> list[float]:
    """The least processor time of each document; the first is the small appendix."""
    kinds = {"scores": ["--scores", "--voice", "appraised"], "rulebook": ["--rulebook"]}
    kind = kinds.get(name.partition(" ")[0], [])
    commands = []
    for number, content in enumerate(contents):
        file = data.parent / f"{number}.{form}"
        file.write_bytes(content)
        option = kind if number else []
        known = [] if option == ["--rulebook"] else ["--data", str(data), "--year", "2025"]
        commands.append([CCHC, "import", str(file), *option, *known, "--dry-run"])
    times = [[measure(one, str(data.parent))[1] for one in commands] for _ in range(rounds)]
    return [min(each) for each in zip(*times, strict=True)]


if __name__ == "__main__":
    main()

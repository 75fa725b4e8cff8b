"""Layouts of appendices as offices make them, generated, each with the truth beside it."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>'
)
TITLE = ("Phụ lục", "CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM NĂM 2023")


class Truth(NamedTuple):
    """What an office meant by one row."""

    criterion: str
    name: str
    most: str
    own: str
    given: str
    lost: str
    ground: str
    voice: str
    leads: str
    helps: str


OFFICE, INTERIOR, FINANCE = "Văn phòng HĐND và UBND", "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch"
IDS = {
    OFFICE: "van-phong-hdnd-ubnd",
    INTERIOR: "phong-noi-vu",
    FINANCE: "phong-tai-chinh-ke-hoach",
    "Phòng Tư pháp": "phong-tu-phap",
}
ROWS = (
    Truth(
        *("1.1.3", "Mức độ thực hiện kế hoạch CCHC", "2", "2", "1,7", "0,3"),
        *("Hoàn thành 85% kế hoạch", "Đã làm xong trong tháng 12", INTERIOR, OFFICE),
    ),
    Truth(
        *("1.6", "Sáng kiến trong triển khai công tác CCHC", "2", "1,8", "1,5", "0,5"),
        *("Công nhận 03 sáng kiến", "Đề nghị xét thêm một sáng kiến", OFFICE, "Phòng Tư pháp"),
    ),
    Truth(
        *("3.10.2", "Tỷ lệ hồ sơ thủ tục hành chính có cấp kết quả giải quyết TTHC điện tử"),
        *("1", "1", "0,98", "0,02"),
        *("Số hóa kết quả đạt 98%", "Phần mềm lỗi", OFFICE, INTERIOR),
    ),
    Truth(
        *("6.1.2", "Thực hiện thu ngân sách hàng năm của huyện, thành phố, thị xã theo kế hoạch"),
        *("1", "0,5", "0", "1", "Thu không đạt kế hoạch", "Nguồn thu giảm", FINANCE, OFFICE),
    ),
)
ROUND_ONE = {"1.1.3": "1,2", "3.10.2": "0,5"}
"""Rows whose appraised points the second round changed, with those of the first."""

Parts = tuple[str, ...]


class Column(NamedTuple):
    """A column of a layout: its header from the top, and what it holds: a field of the truth."""

    header: Parts
    holds: str


class Layout(NamedTuple):
    """A table as an office made it, and which fields nobody can read from it."""

    name: str
    columns: tuple[Column, ...]
    sign: str
    total: str
    open: frozenset[str] = frozenset()

    def cell(self, column: Column, row: Truth, number: int) -> str:
        """What a row has in a column."""
        match column.holds:
            case "number":
                return str(number)
            case "code and name":
                return f"{row.criterion}. {row.name}"
            case "prefixed code":
                return f"TCTP {row.criterion}"
            case "bracketed code":
                return f"({row.criterion})"
            case "dotted code":
                return f"{row.criterion}."
            case "first round":
                return ROUND_ONE.get(row.criterion, row.given)
            case "second round":
                return row.given if row.criterion in ROUND_ONE else ""
            case "lost":
                return self.sign.format(row.lost)
            case "all units":
                return f"{row.leads}; {row.helps}"
            case "units with parts":
                return f"{row.leads} (chủ trì), {row.helps} (phối hợp)"
            case "units under labels":
                return f"Chủ trì: {row.leads}\nPhối hợp: {row.helps}"
            case "evidence":
                return "Báo cáo năm 2023"
            case field:
                return str(getattr(row, field))

    def document(self) -> bytes:
        """The table in a Word document; a header of one part goes down over all rows of headers."""
        deep = max(len(column.header) for column in self.columns)
        rows = [_headers(self.columns, level, deep) for level in range(deep)]
        for number, row in enumerate(ROWS, 1):
            rows.append("".join(_cell(self.cell(c, row, number)) for c in self.columns))
        if self.total:
            rows.append("".join(_cell(self._total(i)) for i in range(len(self.columns))))
        return packed("".join(f"<w:tr>{row}</w:tr>" for row in rows))

    def _total(self, index: int) -> str:
        holds = self.columns[index].holds
        if index == 0:
            return "Tổng cộng"
        if holds not in (self.total, "lost") or (holds == "lost" and self.total != "lost"):
            return ""
        whole = sum(Decimal(getattr(row, holds).replace(",", ".")) for row in ROWS)
        text = str(whole).replace(".", ",")
        return self.sign.format(text) if holds == "lost" else text


def packed(rows: str) -> bytes:
    """A Word document with a title and one table."""
    title = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in TITLE)
    body = f"{title}<w:tbl>{rows}</w:tbl>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONS)
        document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        package.writestr("word/document.xml", document)
    return stream.getvalue()


def _cell(text: str, span: int = 1, down: str = "") -> str:
    merged = {"": "", "first": '<w:vMerge w:val="restart"/>', "more": "<w:vMerge/>"}[down]
    lines = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in text.split("\n"))
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{merged}</w:tcPr>{lines}</w:tc>'


def _headers(columns: Sequence[Column], level: int, deep: int) -> str:
    cells, i = [], 0
    while i < len(columns):
        header = columns[i].header
        if len(header) == 1:
            down = "" if deep == 1 else "more" if level else "first"
            cells.append(_cell("" if level else header[0], 1, down))
            i += 1
            continue
        span = 1
        if level == 0:
            while i + span < len(columns) and columns[i + span].header[:1] == header[:1]:
                span += 1
        cells.append(_cell(header[level], span))
        i += span
    return "".join(cells)


LABELS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("Tiêu chí bị trừ điểm", "code and name"),),
    (("Lĩnh vực, tiêu chí", "code and name"),),
    (("TT", "number"), ("Mã số", "criterion"), ("Tên tiêu chí thành phần", "name")),
    (("STT", "number"), ("Mã TC", "prefixed code"), ("Nội dung", "name")),
    (("Số TT", "number"), ("Tiêu chí/Tiêu chí thành phần", "name"), ("Mã", "bracketed code")),
    (("Mã tiêu chí", "dotted code"), ("Nội dung tiêu chí không đạt điểm tối đa", "name")),
    (("Chỉ số, tiêu chí thành phần", "code and name"),),
    (("Thứ tự", "number"), ("Tiêu chí số", "criterion"), ("Diễn giải tiêu chí", "name")),
)
MOST = (
    "Điểm tối đa",
    "Điểm chuẩn",
    "Thang điểm đánh giá",
    "Số điểm tối đa",
    "Khung điểm",
    "Điểm trần",
)
LOST = (
    *("Điểm bị trừ", "Số điểm bị mất", "Điểm chưa đạt", "Số điểm không đạt được", "Điểm trừ"),
    *("Mất điểm", "Hội đồng trừ điểm", "Số điểm còn thiếu", "Điểm chưa được công nhận"),
)
SIGNS = ("-{}", "{}", "\N{EN DASH}{}", "({})", "\N{MINUS SIGN}{}")
GIVEN: tuple[tuple[tuple[str, str], ...], ...] = (
    (("Điểm Hội đồng thẩm định", "given"),),
    (("Điểm huyện tự thẩm định", "own"), ("Điểm HĐTĐ chấm", "given")),
    (("Đơn vị tự đánh giá", "own"), ("Kết quả thẩm định của tỉnh", "given")),
    (("UBND huyện chấm", "own"), ("Sở Nội vụ chấm", "given")),
    (("Điểm tự xác định", "own"), ("Điểm đạt được", "given")),
    (("Điểm của đơn vị", "own"), ("Điểm được Hội đồng công nhận", "given")),
    (("Thẩm định lần 1", "first round"), ("Thẩm định lần 2", "second round")),
    (("Điểm thẩm định", "first round"), ("Điểm sau giải trình", "second round")),
    (("Xã tự chấm", "own"), ("Huyện chấm", "given")),
    (("Hội đồng chấm", "first round"), ("Hội đồng chấm sau phúc tra", "second round")),
    (("Điểm của Hội đồng sau khi trừ", "given"), ("Cấp huyện tự chấm", "own")),
    (("Điểm trước phúc khảo", "first round"), ("Điểm phúc khảo", "second round")),
    (
        ("Điểm thẩm định ban đầu", "first round"),
        ("Điểm sau khi xem xét giải trình", "second round"),
    ),
)
WORDS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("Lý do", "ground"),),
    (("Căn cứ trừ điểm", "ground"),),
    (("Ý kiến của Hội đồng", "ground"), ("Giải trình của huyện", "voice")),
    (("Nguyên nhân", "voice"), ("Ghi chú (nội dung trừ điểm)", "ground")),
    (("Lý do bị trừ điểm", "ground"), ("Ý kiến giải trình của đơn vị", "voice")),
    (("Giải trình", "voice"), ("Nhận xét của Hội đồng thẩm định", "ground")),
    (("Nguyên nhân mất điểm", "ground"), ("Tài liệu kiểm chứng", "evidence")),
    (("Lý do chưa đạt", "ground"), ("Kiến nghị của huyện", "voice")),
    (("Nguyên nhân (theo Hội đồng)", "ground"), ("Nguyên nhân (theo đơn vị)", "voice")),
    (("Huyện giải trình", "voice"), ("Hội đồng trả lời giải trình của huyện", "ground")),
)
UNITS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("Đơn vị bị trừ điểm", "all units"),),
    (("Đơn vị chủ trì", "leads"), ("Đơn vị phối hợp", "helps")),
    (("Trách nhiệm", "units with parts"),),
    (("Cơ quan phối hợp", "helps"), ("Cơ quan chủ trì", "leads")),
    (("Đơn vị, bộ phận chịu trách nhiệm", "units under labels"),),
    (("Đơn vị để mất điểm", "all units"),),
    (("Nơi phối hợp", "helps"), ("Nơi chủ trì", "leads")),
)
UNDECIDED: tuple[tuple[str, tuple[tuple[str, str], ...], str], ...] = (
    ("given", (("Điểm đạt", "own"), ("Điểm thẩm định", "given")), "appraised"),
    ("given", (("Điểm thẩm định", "given"), ("Điểm đánh giá", "own")), "appraised"),
    ("given", (("Điểm đề nghị", "own"), ("Điểm công nhận", "given")), "self_assessed"),
    ("words", (("Nguyên nhân", "voice"), ("Nhận xét", "ground")), "reason"),
    ("words", (("Lý do", "ground"), ("Nguyên nhân", "voice")), "reason"),
    ("words", (("Lý do bị trừ", "ground"), ("Nguyên nhân mất điểm", "voice")), "reason"),
    ("units", (("Đơn vị phụ trách", "leads"), ("Đơn vị thực hiện", "helps")), "responsible"),
    ("units", (("Bộ phận tham mưu", "helps"), ("Trách nhiệm", "leads")), "responsible"),
)
"""Two columns for one thing, whose words do not tell which is meant, and the field that is open."""


def layouts() -> Iterator[Layout]:
    """Each wording in several orders, under merged headers or not, with each sign and total."""
    draw = random.Random(12)
    for n in range(150):
        lost = LOST[n % len(LOST)] if n % 4 else ""
        yield _layout(
            f"{n}",
            draw,
            n,
            LABELS[n % len(LABELS)],
            (
                GIVEN[n % len(GIVEN)],
                WORDS[(n // 2) % len(WORDS)],
                UNITS[(n // 3) % len(UNITS)],
            ),
            lost,
        )
    for n in range(6 * len(UNDECIDED)):
        kind, pair, field = UNDECIDED[n % len(UNDECIDED)]
        chosen = {"given": GIVEN[n % 6], "words": WORDS[n % 8], "units": UNITS[n % 6], kind: pair}
        layout = _layout(
            f"undecided {n}",
            draw,
            n,
            LABELS[n % len(LABELS)],
            (chosen["given"], chosen["words"], chosen["units"]),
            "" if kind == "given" else LOST[n % len(LOST)],
        )
        yield layout._replace(open=frozenset({field}))


def _layout(
    name: str,
    draw: random.Random,
    n: int,
    label: Sequence[tuple[str, str]],
    parts: tuple[Sequence[tuple[str, str]], Sequence[tuple[str, str]], Sequence[tuple[str, str]]],
    lost: str,
) -> Layout:
    """A layout of a label, the points, the words and the units, in an order by chance."""
    given, words, units = parts
    points = [(MOST[n % len(MOST)], "most"), *given, *([(lost, "lost")] if lost else [])]
    over = {"points": "", "units": "", "words": "Nội dung" if n % 7 == 3 else ""}
    if n % 3 == 1:
        over["points"] = ("Điểm", "Kết quả chấm điểm", "Điểm số")[n % 9 // 3]
    if n % 5 == 2:
        over["units"] = "Trách nhiệm"
    groups = [
        [Column((over["points"], h) if over["points"] else (h,), f) for h, f in points],
        [Column((over["words"], h) if over["words"] else (h,), f) for h, f in words],
        [Column((over["units"], h) if over["units"] else (h,), f) for h, f in units],
    ]
    draw.shuffle(groups)
    for group in groups:
        draw.shuffle(group)
    columns = [Column((h,), f) for h, f in label] + [c for group in groups for c in group]
    total = ("lost", "", "own", "most")[n % 4] if not lost or n % 2 else "lost"
    return Layout(name, tuple(columns), SIGNS[n % len(SIGNS)], total)

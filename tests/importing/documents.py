"""The appendix of 2023 in every form it may arrive in: written by the tests, of the source's shape."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

HEADERS = (
    "NỘI DUNG Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
    "Điểm tối đa",
    "Điểm thảm định",
    "Điểm bị trừ",
    "Ghi chú (Nội dung, lí do trừ điểm)",
    "Trách nhiệm đơn vị phụ trách",
)
TITLE = (
    "Phụ lục 1",
    "TỔNG HỢP CÁC NỘI DUNG THỰC HIỆN CẢI CÁCH HÀNH CHÍNH BỊ TRỪ ĐIỂM NĂM 2023",
    "(Kèm theo Kế hoạch số: /KH-UBND ngày /02/2024 của UBND huyện)",
)
PLAN = (
    "KẾ HOẠCH",
    "Căn cứ vào Quyết định số 35/QĐ-UBND ngày 09 tháng 01 năm 2024 của UBND tỉnh Quảng Trị về công bố "
    "chỉ số cách hành chính năm 2023, kết quả so với năm 2022 tăng 5 bậc.",
    "1. Thủ trưởng các cơ quan chuyên môn, Chủ tịch UBND các xã, thị trấn:",
    "- Gửi về UBND huyện (*qua phòng Nội vụ*) trước ngày **31/08/2024**.",
)
BOTH = "Văn phòng HĐND và UBND; UBND các xã, thị trấn"
ALL = "Các phòng ban, đơn vị; UBND các xã, thị trấn"
ROWS: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "1.1.3 Mức độ thực hiện kế hoạch CCHC",
        *("2", "1,7", "-0,3"),
        "HĐ thẩm định đánh giá huyện hoàn thành 85% kế hoạch. Tuy nhiên huyện đã hoàn thành 100%",
        "Tài liệu kiểm chứng: Báo cáo số 665/BC-UBND ngày 15 tháng 12 năm 2023",
    ),
    (
        "1.5.2. Tổ chức thực hiện đánh giá chỉ số đã công bố và kết quả khắc phục tồn tại, hạn chế",
        *("1", "0,97", "-0,03"),
        "Hoàn thành khắc phục 16/17 (01 nội dung chưa đạt: Tỷ lệ thanh toán trực tuyến chưa đạt 30%)",
        BOTH,
    ),
    (
        "1.6 Sáng kiến trong triển khai công tác CCHC",
        *("2", "1,5", "-0,5"),
        "SNV đánh giá đạt 03 sáng kiến có hiệu quả (mỗi sáng kiến được 0,5 điểm)",
        ALL,
    ),
    (
        "3.1.1 Rà soát, đánh giá TTHC và xử lý hoặc kiến nghị xử lý các vấn đề qua rà soát",
        *("0,5", "0", "-0,5"),
        "Hội đồng thẩm định đánh giá không có kiến nghị đề xuất phương án được phê duyệt.",
        "Văn phòng HĐND và UBND",
    ),
    (
        "3.3 Tỷ lệ hồ sơ TTHC thực hiện tiếp nhận và trả kết quả qua Hệ thống Một cửa điện tử",
        *("2", "1,67", "-0,33"),
        "có 06/18 đơn vị cấp xã không nhập hồ sơ lĩnh vực thi đua khen thưởng trong năm 2023.",
        "UBND xã Vĩnh Khê, TT Cửa Tùng, Vĩnh Long, Vĩnh Sơn, Kim Thạch, Vĩnh Hà",
    ),
    (
        "3.10.1 Tỷ lệ hồ sơ giải quyết TTHC được luân chuyển trong nội bộ giữa các cơ quan có thẩm "
        "quyền giải quyết hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử",
        *("1", "0,7", "-0,3"),
        "HĐTĐ đánh giá: Số hóa thành phần hồ sơ thực hiện năm 2023 của huyện đạt 70,25%",
        BOTH,
    ),
    (
        "3.10.2 Tỷ lệ hồ sơ thủ tục hành chính có cấp kết quả giải quyết TTHC điện tử",
        *("1", "0,98", "-0,02"),
        "HĐTĐ đánh giá: Số hóa kết quả giải quyết hồ sơ TTHC năm 2023 của huyện đạt 98%",
        BOTH,
    ),
    (
        "3.11.1 Tỷ lệ TTHC được triển khai thanh toán trực tuyến",
        *("1", "0,11", "-0,89"),
        "Có 12/112 TTHC đã phát sinh HS thanh toán trực tuyến",
        BOTH,
    ),
    (
        "3.11.2 Tỷ lệ TTHC có phát sinh giao dịch thanh toán trực tuyến",
        *("1", "0,83", "-0,17"),
        "Tỷ lệ TTHC có phát sinh giao dịch thanh toán trực tuyến đạt 25,05%.",
        BOTH,
    ),
    (
        "3.12.1 Tỷ lệ hồ sơ trực tuyến toàn trình",
        *("0,5", "0,37", "-0,13"),
        "Tỷ lệ hồ sơ trực tuyến toàn trình đạt tỉ lệ 73%",
        BOTH,
    ),
    (
        "3.12.2 Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến",
        *("0,5", "0,28", "-0,22"),
        "Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến đạt 57%",
        BOTH,
    ),
    (
        "3.12.3 Tỷ lệ hồ sơ DVC trực tuyến",
        *("1", "0,55", "-0,45"),
        "Tỷ lệ hồ sơ DVC trực tuyến đạt 55%",
        BOTH,
    ),
    (
        "5.1.2 Tỷ lệ các đơn vị sự nghiệp thuộc UBND cấp huyện có cơ cấu viên chức đúng theo vị trí "
        "việc làm được phê duyệt",
        *("1", "0,5", "-0,5"),
        "Hiện tại trên địa bàn huyện đạt 94,6% đơn vị sự nghiệp bố trí viên chức đúng vị trí việc làm",
        "Phòng Nội vụ",
    ),
    (
        "6.1.1 Thực hiện giải ngân kế hoạch vốn đầu tư phát triển nguồn ngân sách nhà nước hàng năm",
        *("2", "1,78", "-0,22"),
        "Tính đến 15/12/2023, tỷ lệ giải ngân kế hoạch 2023 thực tế của huyện đạt 89,2% kế hoạch",
        "Phòng Tài chính - Kế hoạch",
    ),
    (
        "6.1.2 Thực hiện thu ngân sách hàng năm của huyện, thành phố, thị xã theo kế hoạch được tỉnh "
        "giao (trừ thu tiền sử dụng đất)",
        *("1", "0", "-1"),
        "Thu không đạt 100% kế hoạch được giao",
        "Phòng Tài chính - Kế hoạch",
    ),
    (
        "7.3.1 UBND cấp huyện áp dụng chữ ký số",
        *("1", "0,93", "-0,07"),
        "Tỷ lệ UBND huyện áp dụng ký số đạt 93%)",
        ALL,
    ),
    (
        "7.3.2 Lãnh đạo đơn vị áp dụng chữ ký số",
        *("2", "1,56", "-0,44"),
        "Tỷ lệ lãnh đạo các cơ quan, đơn vị thuộc huyện áp dụng ký số đạt 78%",
        ALL,
    ),
)
TOTAL = ("Tổng điểm trừ", "", "", "-6,07", "", "")
PAGES = (2, 7, 14)
"""The rows that pages begin with, as in the source."""

Rows = Iterable[Sequence[str]]


def pasted(rows: Sequence[Sequence[str]] = (*ROWS, TOTAL), headers: Sequence[str] = HEADERS) -> str:
    """The plan and its appendix as text pasted out of the document: pages set apart by blank lines."""
    lines = [line for paragraph in (*PLAN, *TITLE) for line in (paragraph, "")]
    lines.append("\t".join(headers))
    for i, row in enumerate(rows):
        lines += ([""] if i in PAGES else []) + ["\t".join(row)]
    return "\n".join(lines) + "\n"


def separated(
    rows: Rows = (*ROWS, TOTAL), headers: Sequence[str] = HEADERS, delimiter: str = ","
) -> str:
    """The table as CSV."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows([headers, *rows])
    return stream.getvalue()


def number(text: str) -> Any:
    """A cell of Excel: a number where the text is one."""
    try:
        value = Decimal(text.replace(",", "."))
    except ArithmeticError:
        return text
    return int(value) if value == int(value) else value


def workbook(
    change: Callable[[Any, Any], None] | None = None, rows: Rows = (*ROWS, TOTAL)
) -> bytes:
    """The table as a workbook, its title over it, its numbers as numbers."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "Phụ lục 1"
    for line in TITLE:
        sheet.append([line])
        sheet.merge_cells(
            start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=6
        )
    sheet.append(list(HEADERS))
    for row in rows:
        sheet.append([row[0], *map(number, row[1:4]), *row[4:]])
    if change is not None:
        change(book, sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def shared_strings(rows: Rows = (*ROWS, TOTAL)) -> bytes:
    """The table as Excel itself writes workbooks: its texts apart, one of them in two formats."""
    from xlsxwriter import Workbook

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet("Phụ lục")
    points = book.add_format({"num_format": "0.00;[Red]-0.00"})
    sheet.merge_range("A1:F1", "Phụ lục 1")
    sheet.merge_range("A2:F2", TITLE[1])
    for r, row in enumerate((HEADERS, *rows), 3):
        for c, text in enumerate(row):
            value = number(text) if r > 3 and 0 < c < 4 else text
            if isinstance(value, str):
                sheet.write_string(r, c, value)
            else:
                sheet.write_number(r, c, value, points)
    bold = book.add_format({"bold": True})
    sheet.write_rich_string("A5", bold, ROWS[0][0][:5], ROWS[0][0][5:])
    sheet.freeze_panes(4, 0)
    sheet.autofilter(3, 0, 3 + len(ROWS), 5)
    book.close()
    return stream.getvalue()


def document(
    tables: Sequence[Rows] = ((HEADERS, *ROWS, TOTAL),),
    between: str = "",
    change: Callable[[Any], None] | None = None,
) -> bytes:
    """The plan with the appendix as Word tables, one a page."""
    from docx import Document

    written = Document()
    for line in (*PLAN, *TITLE):
        written.add_paragraph(line)
    for i, rows in enumerate(tables):
        if i:
            written.add_paragraph(between)
        rows = [list(row) for row in rows]
        table = written.add_table(len(rows), len(rows[0]))
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, row, strict=True):
                cell.text = text
    if change is not None:
        change(written)
    stream = io.BytesIO()
    written.save(stream)
    return stream.getvalue()


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    """A file of the tests."""
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file

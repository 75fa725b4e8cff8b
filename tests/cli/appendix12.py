"""An appendix of twelve rows of an example commune, as its office would have it."""

from __future__ import annotations

from typing import Any

from tests.importing.documents import document

HEADERS = (
    "Mã",
    "Tiêu chí",
    "Điểm tối đa",
    "Điểm thẩm định",
    "Điểm bị trừ",
    "Lý do trừ điểm",
    "Đơn vị phụ trách",
)
OFFICE = "Văn phòng HĐND và UBND xã"
CENTRE = "Trung tâm Phục vụ hành chính công"
CULTURE = "Phòng Văn hóa - Xã hội"
ROWS = (
    ("1.1", "Thực hiện kế hoạch CCHC", "2", "1,9", "-0,1", "Hoàn thành 95% kế hoạch", OFFICE),
    ("1.2", "Sáng kiến CCHC", "1", "0,5", "-0,5", "Có 01 sáng kiến được công nhận", CULTURE),
    ("1.3", "Kiểm tra CCHC", "1", "0", "-1", "Không tổ chức kiểm tra", OFFICE),
    ("2.1", "Hồ sơ đúng hạn", "3", "2", "-1", "Đạt 96,6% hồ sơ đúng hạn", CENTRE),
    ("2.2", "Thanh toán trực tuyến", "2", "1,62", "-0,38", "Đạt 24,3%", CENTRE),
    ("2.3", "Số hóa hồ sơ", "2", "1,4", "-0,6", "Số hóa đạt 70%", f"{CENTRE}, {OFFICE}"),
    ("2.4", "Hài lòng của người dân", "2", "1,8", "-0,2", "Đạt 90%", "Các phòng, ban, đơn vị"),
    ("3.1", "Bố trí theo vị trí việc làm", "1", "0,5", "-0,5", "Còn 01 vị trí chưa đúng", CULTURE),
    ("3.2", "Đào tạo công chức", "1", "0,75", "-0,25", "12/16 công chức được đào tạo", CULTURE),
    ("4.1", "Giải ngân đầu tư công", "1", "0,9", "-0,1", "Giải ngân 90%", "Phòng Kinh tế"),
    ("5.1", "Văn bản ký số", "1", "0,78", "-0,22", "Ký số đạt 78%", OFFICE),
    ("5.2", "Trang thông tin điện tử", "0,5", "0", "-0,5", "Không cập nhật", CULTURE),
)
TOTAL = ("", "Tổng cộng", "17,5", "12,15", "-5,35", "", "")
TITLE = (
    "Phụ lục",
    "TỔNG HỢP CÁC NỘI DUNG BỊ TRỪ ĐIỂM CỦA UBND XÃ PHÚ LỘC NĂM 2025",
    "(Kèm theo Thông báo kết quả chấm điểm)",
)


def appendix12() -> bytes:
    """The document, as Word writes it."""

    def titled(written: Any) -> None:
        paragraphs = written.paragraphs
        for old in paragraphs[: -len(TITLE)]:
            old.text = "Ủy ban nhân dân thị xã thông báo:"
        for old, new in zip(paragraphs[-len(TITLE) :], TITLE, strict=True):
            old.text = new

    return document([(HEADERS, *ROWS, TOTAL)], change=titled)

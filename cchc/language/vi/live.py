"""Vietnamese: the sheet that calculates."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "live.part": "Tính thử",
    "live.title": "Tính thử: sửa số liệu của {body}, điểm tính lại theo quy tắc",
    "live.how.type": "Ghi đè số liệu ở ô màu vàng; xóa để trống nếu chưa biết. Chưa sửa gì thì "
    "mọi số là số hiện tại; sửa rồi thì đây là tính thử, không phải điểm được công nhận.",
    "live.how.sheets": "Các trang khác lấy điểm ở trang này: sửa ở đây thì số ở mọi trang đổi "
    "theo, câu chữ, thứ tự dòng và thứ hạng so với đơn vị khác giữ nguyên. Các "
    "trang được khóa không mật khẩu.",
    "live.how.together": "Bộ tiêu chí không chỉ cộng điểm: tổng, chỉ số để trống khi một dòng "
    "đang tính điểm thành không tính, hoặc ngược lại, vì trang tính không chia lại điểm tối đa.",
    "live.how.apart": "Tổng của bộ tiêu chí này trang tính không tính được: là số hiện tại, "
    "không đổi theo.",
    "live.how.forecast": "Dự báo trang tính không tính được: là số hiện tại, không đổi theo.",
    "live.note.assumed": "quy tắc giả định",
    "live.note.out": "không tính điểm",
    "live.changed": "Số dòng khác điểm hiện tại",
    "live.tried": '"TÍNH THỬ – "@',
    "live.same": "Vẫn những dòng ấy tính điểm (1: đúng)",
    "live.index": "Chỉ số",
    "live.grade": "Xếp loại",
    "live.column.code": "Mã",
    "live.column.name": "Tiêu chí",
    "live.column.most": "Tối đa",
    "live.column.figure": "Số liệu gì",
    "live.column.value": "Số liệu",
    "live.column.of": "Trên tổng số",
    "live.column.rate": "Hoặc tỷ lệ",
    "live.column.apart": "Không áp dụng (x)",
    "live.column.points": "Điểm",
    "live.column.given": "Hiện tại",
    "live.column.deduction": "Bị trừ",
    "live.column.target": "Điểm nếu đạt chỉ tiêu",
    "live.column.regained": "Lấy lại",
    "live.column.counts": "Có tính điểm",
    "live.column.note": "Ghi chú",
    "live.cell.most": "toi_da",
    "live.cell.points": "diem",
    "live.cell.deduction": "tru",
    "live.cell.regained": "lay_lai",
    "live.cell.same": "nhu_cu",
    "live.cell.counts": "tinh",
    "live.cell.grade": "xep_loai",
    "live.cell.value": "so_lieu",
    "live.cell.of": "tren",
    "live.cell.rate": "ty_le",
    "live.cell.index": "chi_so",
    "live.cell.changed": "thay_doi",
}

"""Vietnamese: what the codes C610 to C619 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C610.title": "Con số công bố đổi mà không có ghi chú",
    "C610.meaning": "Với `--against` và `--require-note`: một con số công bố (tổng, điểm của "
    "dòng, kết luận, phần chia) khác bản trước, mà không tệp nào của thư mục có ghi chú mới ở "
    "`changes`.",
    "C610.why": "Người đã dùng con số cũ cần biết vì sao nó đổi.",
    "C610.mend": "Thêm vào `changes` của một tệp dữ liệu: ngày (`date`) và lý do (`note`). Đổi "
    "nhầm thì sửa lại con số.",
    "C610.change_unnoted": "{count} con số công bố đổi so với {against} mà không có ghi chú mới",
    "C610.change_unnoted.help": "thêm vào changes của tệp này: date và note nói vì sao đổi",
}

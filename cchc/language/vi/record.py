"""Vietnamese: figures and tasks that are recorded."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "record.option.as_of": "Số liệu tính đến ngày nào: 14/06/2024 hoặc 2024-06-14.",
    "record.option.source": "Lấy số liệu ở đâu, như “Cổng DVC”.",
    "record.option.part": "Thành phần của quy tắc mà số liệu đo (chỉ với một số liệu).",
    "record.option.measure": "Số liệu của một số đo không có tiêu chí, tên như trong kế hoạch: "
    "“Mức hài lòng=91%”; ghi được nhiều lần.",
    "record.option.task": "Nhiệm vụ của kế hoạch, như NV-3.7, cùng với --done, --dropped hoặc "
    "--open; ghi được nhiều lần.",
    "record.option.done": "Nhiệm vụ xong từ ngày này.",
    "record.option.dropped": "Nhiệm vụ thôi không làm từ ngày này.",
    "record.option.open": "Nhiệm vụ đang làm, hoặc làm lại, từ ngày này.",
    "record.option.document": "Số, ký hiệu văn bản chứng minh: 35/BC-UBND.",
    "record.option.section": "Mục trong văn bản ấy.",
    "record.option.page": "Trang trong văn bản ấy.",
    "record.option.note": "Lưu ý, một câu.",
    "record.option.correct": "Thay số liệu (trạng thái) đã ghi của ngày ấy; số cũ được giữ ở "
    "changes, có ngày sửa.",
    "record.option.sheet": "Trang tính cần đọc, với --from (tệp Excel).",
    "record.option.period": "Ghi vào tệp của kỳ này: năm 2024, quý 2024-Q2 hoặc tháng 2024-08 (mặc "
    "định: tệp đã có số của ngày ấy, hoặc tệp của cả năm).",
    "record.option.year": "Ghi vào tệp của năm này; như --period với một năm.",
    "record.opening": "Số liệu theo dõi trong năm. cchc record ghi thêm vào cuối mỗi danh "
    "sách; sửa tay cũng được.",
    "record.added": "Đã ghi {what}: {figure}, ngày {date} ({place}).",
    "record.corrected": "Đã sửa {what}: {figure}, ngày {date}; số cũ giữ ở changes ({place}).",
    "record.there": "{what}: {figure}, ngày {date} đã có ({place}); không ghi lại.",
    "record.open": "đang làm",
    "record.done": "xong",
    "record.dropped": "thôi không làm",
    "record.before": "trước ghi {figure}",
    "record.before_source": "trước ghi {figure} ({source})",
    "record.before_state": "trước ghi {state} ngày {date}",
    "record.nothing": "Chưa ghi gì vào {file}: {what} không có số nào của ngày {date} để sửa "
    "(đang có ngày: {days}); sửa ngày, hoặc bỏ --correct để ghi mới.",
    "record.differs": "Chưa ghi gì vào {file}: {what} ngày {date} đã có {figure} với nguồn, "
    "văn bản hay lưu ý khác; thêm --correct để thay.",
    "record.refused": "Chưa ghi gì vào {file}.\n",
    "record.busy": "Có người khác đang ghi vào {file}; chạy lại sau ít phút. Chưa ghi gì.",
    "record.unproven": "Không ghi được vào {file} mà chắc chắn giữ nguyên phần còn lại, nên chưa "
    "ghi gì. Sửa tay tệp ấy để có:\n",
    "record.option.from": "Đọc từ một bảng Excel, Word hay CSV: mỗi dòng một số liệu hay một "
    "nhiệm vụ; cột nào cũng nhận theo tiêu đề.",
    "record.sheet": "Chưa ghi gì từ {file}: {count} dòng đọc được, nhưng có chỗ phải sửa trước.\n",
}

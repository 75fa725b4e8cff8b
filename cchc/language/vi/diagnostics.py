"""Vietnamese: what stands around a finding, and what the YAML parser says."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "severity.error": "lỗi",
    "severity.warning": "cảnh báo",
    "severity.info": "ghi chú",
    "diagnostic.help": "cách sửa",
    "diagnostic.not_scored": "Chưa tính điểm: hãy sửa {count} lỗi trên rồi chạy lại.",
    "diagnostic.acknowledged": "đã chấp nhận",
    "parser.mapping values are not allowed in this context": "dấu hai chấm đặt sai chỗ",
    "parser.mapping values are not allowed here": "dấu hai chấm đặt sai chỗ",
    "parser.could not find expected ':'": "thiếu dấu hai chấm sau khóa",
    "parser.did not find expected key": "thiếu khóa, hoặc thụt dòng sai",
    "parser.did not find expected '-' indicator": "thiếu dấu “- ” của danh sách, hoặc thụt dòng "
    "sai",
    "parser.did not find expected ',' or '}'": "thiếu dấu phẩy hoặc dấu } trong ngoặc nhọn",
    "parser.did not find expected ',' or ']'": "thiếu dấu phẩy hoặc dấu ] trong ngoặc vuông",
    "parser.did not find expected node content": "thiếu giá trị",
    "parser.did not find expected <document start>": "có nội dung thừa sau phần dữ liệu",
    "parser.found character that cannot start any token": "có ký tự không dùng được (thường là "
    "dấu Tab hoặc @)",
    "parser.found unexpected end of stream": "ngoặc kép mở mà không đóng",
    "parser.found a tab character that violates indentation": "thụt dòng bằng Tab; hãy dùng dấu "
    "cách",
    "parser.found undefined alias": "tham chiếu (*) không có neo",
    "parser.block sequence entries are not allowed in this context": "dấu “- ” đặt sai chỗ",
    "parser.control characters are not allowed": "có ký tự điều khiển không hiện ra",
    "parser.special characters are not allowed": "có ký tự điều khiển không hiện ra",
}

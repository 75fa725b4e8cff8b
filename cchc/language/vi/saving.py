"""Vietnamese: files that are written."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "saving.kind": "không rõ dạng của tệp “{file}”; dùng một trong các đuôi {allowed}, hoặc "
    "thêm --as",
    "saving.office": "ghi tệp {kind} cần phần mở rộng office; cài bằng: {command}",
    "saving.folder": "{file} là thư mục; ghi tên tệp sau -o",
    "saving.device": "{file} không phải tệp thường; ghi tên khác sau -o",
    "saving.parent": "không có thư mục {folder}; tạo thư mục trước, hoặc chọn chỗ khác",
    "saving.open": "{file} đang mở trong chương trình khác (có tệp {lock}); đóng lại rồi chạy "
    "lại. Không có gì bị thay đổi.",
    "saving.exists": "{file} đã có; thêm --force để ghi đè",
    "saving.exist": "{file} và {more} tệp nữa đã có; thêm --force để ghi đè",
    "saving.filled": "{file} là phiếu đơn vị đã điền ({count} phiếu như vậy) nên không ghi đè, kể cả "
    "với --force; chọn thư mục hoặc tên tệp khác",
    "saving.failed": "Không ghi được {file}: {reason}. Không có gì bị ghi dở.",
    "saving.reason.full": "hết chỗ trên ổ đĩa",
    "saving.reason.denied": "không có quyền ghi ở đó",
    "saving.reason.file": "ở chỗ của thư mục đã có một tệp",
    "saving.reason.parent": "chưa có thư mục chứa nó; tạo thư mục ấy trước",
    "saving.reason.name": "tên tệp quá dài",
    "saving.screen": "tệp {kind} không in ra màn hình được; chuyển vào tệp (> tệp) hoặc dùng -o "
    "TỆP",
    "saving.nothing": "không có gì để ghi: danh mục units.yaml không có đơn vị nào",
    "saving.done": "Đã ghi {file}.",
    "saving.done_all": "Đã ghi {count} tệp vào {file}.",
}

"""Vietnamese: what stands around the pages of the codes."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "page.title": "Các mã chẩn đoán",
    "page.generated": "Tệp này được sinh từ cchc/language/vi/codes/ và danh sách mã; đừng sửa "
    "tay. Sinh lại: python -m tests.codes",
    "page.intro": "Mỗi điều `cchc check` và `cchc import` phát hiện có một mã không bao giờ đổi "
    "nghĩa. Trang này nói mỗi mã nghĩa là gì, vì sao quan trọng và cách sửa; trên máy xem bằng "
    "`cchc explain`, ví dụ `cchc explain C301`.",
    "page.intro.severity": "Ba mức của `cchc check`:",
    "page.intro.acknowledge": "Cảnh báo và ghi chú đã biết mà phải để nguyên thì ghi vào "
    "`acknowledged` của chính tệp có dòng đó: `code`, `about` (mã tiêu chí, mã nhiệm vụ… để chỉ "
    "đúng một phát hiện; không bắt buộc) và `reason` (bắt buộc). Lỗi thì phải sửa, không chấp "
    "nhận được. Khi còn lỗi đọc tệp (C1xx), các phép kiểm tra khác chưa chạy; khi còn lỗi bất kỳ, "
    "các phép cộng và tính lại (C304, C305, C306) chưa chạy.",
    "page.intro.example": "Trong ví dụ, `# ←` chỉ chỗ chương trình báo, `# …` là các dòng được "
    "lược bớt. Ví dụ cắt từ thư mục `tests/examples`, nơi mỗi mã có một thư mục bị báo và một thư "
    "mục không bị báo.",
    "page.intro.import": "Các mã C7xx là của `cchc import`, khi đọc phụ lục trong tệp Word, Excel "
    "hoặc văn bản, và của `cchc collect`, khi đọc phiếu trả lời của các đơn vị. Khi nhập, chỗ "
    "chưa rõ được đánh dấu TODO ngay trong bản nháp; lệnh thoát với mã 0 khi không còn chỗ nào "
    "như vậy, 1 khi còn, 2 khi phải chọn thêm trên dòng lệnh (C705) và 3 khi không đọc được tệp.",
    "page.severity": "Mức",
    "page.severity.error": "lỗi – lệnh luôn thất bại, phải sửa",
    "page.severity.warning": "cảnh báo – thất bại khi có `--strict`; chấp nhận được nếu ghi lý do",
    "page.severity.info": "ghi chú – không làm lệnh thất bại; chỉ hiện khi có `--strict`",
    "page.severity.C7.error": "lỗi – tệp không dùng được, hoặc còn chỗ phải điền",
    "page.severity.C7.warning": "cảnh báo – có chỗ cần người xem lại",
    "page.severity.C7.info": "ghi chú – chỉ để biết, không phải làm gì",
    "page.says": "Chương trình báo",
    "page.why": "Vì sao quan trọng",
    "page.mend": "Cách sửa",
    "page.wrong": "Sai",
    "page.right": "Đúng",
    "page.wrong.info": "Được báo",
    "page.right.info": "Không được báo",
    "page.column.code": "Mã",
    "page.column.severity": "Mức",
    "page.column.title": "Nói về",
    "page.group.C1": "Đọc tệp",
    "page.group.C2": "Bộ tiêu chí",
    "page.group.C3": "Kết quả thẩm định",
    "page.group.C4": "Đơn vị",
    "page.group.C5": "Kế hoạch",
    "page.group.C6": "Giữa các tệp",
    "page.group.C7": "Nhập phụ lục và phiếu trả lời",
}

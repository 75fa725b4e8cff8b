"""Vietnamese: documents that are imported, and the drafts that come of it."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "place.word": "bảng {table}, hàng {row}",
    "place.text": "dòng {row}",
    "place.column": ", cột {column}",
    "place.header": ", cột “{header}”",
    "import.year": "Năm bị trừ điểm (mặc định: năm ghi ở tiêu đề phụ lục).",
    "import.output": "Tệp nháp sẽ ghi; - để in ra màn hình (mặc định: deductions_NĂM.yaml ở thư mục "
    "đang đứng).",
    "import.table": "Bảng thứ mấy là phụ lục, khi tệp có nhiều bảng như vậy; ghi "
    "nhiều lần để nối các bảng.",
    "import.sheet": "Tên trang tính chứa phụ lục (tệp Excel).",
    "import.dry_run": "Đọc và báo mọi điều như thật, nhưng không ghi gì.",
    "import.force": "Ghi đè tệp nháp đã có.",
    "import.done": "Đã ghi {output}.",
    "import.dry": "Chưa ghi gì (--dry-run); sẽ ghi {output}.",
    "import.dry_over": "Chưa ghi gì (--dry-run); {output} đã có, thêm --force mới ghi đè.",
    "import.same": "{output} đã đúng như vậy, không phải ghi lại.",
    "import.summary": "Năm {year}: {rows} dòng, tổng điểm trừ {total}; {compared}.",
    "import.open": "{count} chỗ cần xem lại (tìm TODO trong bản nháp).",
    "import.next": "Tiếp theo: đọc lại bản nháp, để vào thư mục dữ liệu rồi chạy cchc check.",
    "import.compared": "đối chiếu với {book} trong {folder}",
    "import.no_book": "chưa đối chiếu được, vì {folder} không có đúng một bộ tiêu chí cho năm {year}",
    "import.no_data": "chưa đối chiếu được, vì chưa có dữ liệu của đơn vị: lập bộ tiêu chí và "
    "danh mục đơn vị trước, rồi “cchc import --data THƯ_MỤC”",
    "import.more": " (và ở {count} dòng nữa)",
    "import.none": "Chưa lập được bản nháp.",
    "import.exists": "{output} đã có và khác bản nháp này (các dòng khác nhau ở trên); thêm --force "
    "để ghi đè, hoặc chọn tên khác bằng -o",
    "import.unlike": "{output} đã có và không phải tệp văn bản UTF-8; chọn tên khác bằng -o",
    "import.output_input": "{output} chính là tệp đang đọc; chọn tên khác bằng -o",
    "draft.opening": "Bản nháp do “cchc import” lập từ {file}.",
    "draft.todo": "Đọc lại từng dòng, giải quyết từng chỗ TODO, rồi chạy “cchc check”.",
    "draft.others": "Cột không dùng đến: {columns}.",
    "draft.groups": "Không lấy dòng cộng của các lĩnh vực, nhóm: {codes}.",
    "draft.skipped": "Bỏ qua {count} dòng không phải tiêu chí: {lines}.",
    "draft.full_marks": "Đạt điểm tối đa.",
}

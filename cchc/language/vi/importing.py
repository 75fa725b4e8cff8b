"""Vietnamese: documents that are imported, and the drafts that come of it."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "place.word": "bảng {table}, hàng {row}",
    "place.text": "dòng {row}",
    "place.column": ", cột {column}",
    "place.header": ", cột “{header}”",
    "import.year": "Năm bị trừ điểm (mặc định: năm ghi ở tiêu đề phụ lục).",
    "import.period": "Kỳ của bảng điểm, cùng --scores: năm 2025, quý 2025-Q3 hoặc tháng 2026-08 (mặc "
    "định: năm ghi ở tiêu đề).",
    "import.output": "Tệp nháp sẽ ghi; - để in ra màn hình (mặc định: deductions_NĂM.yaml ở thư mục "
    "đang đứng).",
    "import.table": "Bảng thứ mấy là phụ lục, khi tệp có nhiều bảng như vậy; ghi "
    "nhiều lần để nối các bảng.",
    "import.sheet": "Tên trang tính chứa phụ lục (tệp Excel).",
    "import.dry_run": "Đọc và báo mọi điều như thật, nhưng không ghi gì.",
    "import.force": "Ghi đè tệp nháp đã có.",
    "import.scores": "Tệp là bảng điểm của nhiều đơn vị (tiêu chí × đơn vị): lập tệp "
    "cchc/scores/v1 và bảng CSV cạnh nó.",
    "import.voice": "Điểm của ai, khi bảng không nói: self_assessed (tự chấm) hoặc appraised "
    "(thẩm định).",
    "import.scores_done": "Đã ghi {output} và {table}: {bodies} đơn vị, {rows} dòng.",
    "import.scores_dry": "Chưa ghi gì (--dry-run); sẽ ghi {output} và {table}: {bodies} đơn vị, "
    "{rows} dòng.",
    "import.scores_name": "bảng điểm ghi thành tệp .yaml và một tệp .csv cạnh nó: chọn tên bằng "
    "-o, như -o scores.yaml",
    "import.scores_alone": "{name} chỉ dùng với --scores",
    "import.scores_unused": "--table không dùng với --scores; chọn trang tính bằng --sheet",
    "import.rulebook": "Tệp là bảng tiêu chí và cách tính điểm: lập bộ tiêu chí cchc/criteria/v1.",
    "import.rulebook_only": "--rulebook chỉ đi cùng -o, --sheet, --dry-run, --force",
    "import.rulebook_read": "{criteria} tiêu chí, {rules} tiêu chí có quy tắc.",
    "import.rulebook_open": "Còn {count} chỗ TODO.",
    "draft.rulebook": "Bản nháp do “cchc import --rulebook” lập từ {file}: câu của văn bản giữ "
    "nguyên ở how.",
    "draft.rulebook_ground": "cách tính điểm ghi ở {file}, {place}",
    "draft.rulebook_basis": "bảng tiêu chí trong {file}",
    "draft.rulebook_coverage": "xem bảng có đủ mọi tiêu chí không; thiếu thì ghi partial",
    "draft.rulebook_rounding": "bảng không nói làm tròn thế nào",
    "draft.rulebook_flat": "mã của bảng là 1, 2, 3…: ở đây là 1.1, 1.2, 1.3… trong một lĩnh vực",
    "draft.rulebook_own": "Bộ tiêu chí đọc lại từ {file}, bảng do “cchc report --rulebook” in ra.",
    "import.update": "Cùng --rulebook: ghi bản sau của bảng vào tệp đã có (-o, mặc định "
    "criteria.yaml), giữ mọi điều người làm đã thêm.",
    "import.update_none": "{output} chưa có hoặc không phải tệp văn bản UTF-8; bỏ "
    "--update để lập mới",
    "import.update_alone": "--update chỉ dùng với --rulebook",
    "import.folders": "Tên là một thư mục có mỗi thư mục con là dữ liệu của một đơn vị: ghép "
    "thành một bộ dữ liệu ở -o.",
    "import.folders_output": "ghi bộ dữ liệu vào đâu: thêm -o THƯ_MỤC, một thư mục chưa có",
    "import.folders_there": "{folder} đã có; chọn một thư mục chưa có bằng -o",
    "import.folders_done": "Đã ghi {folder}: {bodies} đơn vị, {files} tệp.",
    "import.folders_dry": "Chưa ghi gì (--dry-run); sẽ ghi {folder}: {bodies} đơn vị, {files} tệp.",
    "import.folders_only": "--folders chỉ đi cùng -o, --dry-run",
    "import.done": "Đã ghi {output}.",
    "import.dry": "Chưa ghi gì (--dry-run); sẽ ghi {output}.",
    "import.dry_over": "Chưa ghi gì (--dry-run); {output} đã có, thêm --force mới ghi đè.",
    "import.same": "{output} đã đúng như vậy, không phải ghi lại.",
    "import.summary": "Năm {year}: {rows} dòng, tổng điểm trừ {total}; {compared}.",
    "import.open": "{count} điều cần xem lại (tìm TODO trong bản nháp; một điều có thể ở "
    "nhiều dòng).",
    "import.next": "Tiếp theo: đọc lại bản nháp, để vào thư mục dữ liệu rồi chạy cchc check.",
    "import.compared": "đối chiếu với {book} trong {folder}",
    "import.no_book": "chưa đối chiếu được, vì {folder} không có đúng một bộ tiêu chí cho năm "
    "{year}",
    "import.no_data": "chưa đối chiếu được, vì chưa có dữ liệu của đơn vị: lập bộ tiêu chí và "
    "danh mục đơn vị trước, rồi “cchc import --data THƯ_MỤC”",
    "import.more": " (và ở {count} dòng nữa)",
    "import.none": "Chưa lập được bản nháp.",
    "import.exists": "{output} đã có và khác bản nháp này (các dòng khác nhau ở trên); thêm --force "
    "để ghi đè, hoặc chọn tên khác bằng -o",
    "import.unlike": "{output} đã có và không phải tệp văn bản UTF-8; chọn tên khác bằng -o",
    "import.output_input": "{output} chính là tệp đang đọc; chọn tên khác bằng -o",
    "init.body": "Tên đơn vị được chấm, như “xã Phú Lộc” (với --from: mặc định lấy ở tiêu đề phụ "
    "lục).",
    "init.period": "Kỳ chấm điểm: năm 2025, quý 2025-Q3 hoặc tháng 2026-08 (với --from: mặc định lấy "
    "ở tiêu đề phụ lục).",
    "init.level": "Lập bộ tiêu chí mẫu để điền, cho cấp này: {choices}.",
    "init.rulebook": "Dùng bộ tiêu chí có sẵn: tên bộ dữ liệu kèm chương trình, hoặc tệp YAML.",
    "init.from": "Lập từ phụ lục bị trừ điểm: Word, Excel, CSV hoặc văn bản dán.",
    "init.files": "Các tệp: {files}.",
    "init.todo": "{count} chỗ ghi TODO, chờ bạn điền.",
    "init.next": "Tiếp theo:",
    "start.criteria": "Bộ tiêu chí: chép từng dòng của bảng chấm điểm vào đây, thay chỗ TODO.\n"
    "Tên các lĩnh vực theo khung chung của chỉ số CCHC; sửa theo quyết định của tỉnh.",
    "start.of_file": "Bộ tiêu chí dựng từ {file}: có mã, tên, điểm tối đa; chưa có quy tắc chấm "
    "(rule).\n"
    "Biết quyết định ban hành thì ghi vào issued_by; có đủ mọi tiêu chí thì ghi coverage: complete.",
    "start.example": "Một tiêu chí điền xong trông như sau (các dạng quy tắc: docs/data.md, mục 4):\n"
    '  - id: "2.1"\n'
    "    name: Hồ sơ giải quyết đúng hạn\n"
    "    max_points: 3\n"
    "    rule: {{kind: proportional}}\n"
    "    basis: {{status: stated, ground: dòng 2.1 của bảng chấm điểm}}",
    "start.rows": "Kết quả chấm: mỗi tiêu chí một dòng. Thay TODO bằng số liệu (evidence) hay điểm thẩm "
    "định (appraised); chỉ mới tự chấm thì ghi self_assessed.\nMột dòng có thể ghi cả số liệu và điểm, "
    "thêm reason (lý do), responsible (mã đơn vị phụ trách), xem docs/data.md mục 5 và 6.",
    "start.units": "Danh mục đơn vị. Thêm phòng, ban, trung tâm… chịu trách nhiệm, mỗi đơn vị "
    "một dòng như:\n"
    "  - {{id: van-phong, name: Văn phòng HĐND và UBND xã, kind: office, aliases: [Văn phòng]}}",
    "start.office": "Phần đầu, phần cuối văn bản theo Nghị định 30/2020/NĐ-CP (docs/data.md, mục 7): "
    "bỏ dấu # rồi sửa.\n"
    "office:\n"
    "  parent: UBND tỉnh Ví Dụ\n"
    "  body: UBND xã Ví Dụ\n"
    "  place: Ví Dụ\n"
    "  number: …/BC-UBND\n"
    "  letter: …/UBND-VHXH\n"
    "  grounds: [Căn cứ Quyết định số 1/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Ví Dụ]\n"
    '  recipients: [UBND tỉnh, Sở Nội vụ, "Lưu: VT"]\n'
    "  signer: [TM. Ủy ban nhân dân, Chủ tịch]",
    "start.title": "Bộ tiêu chí xác định chỉ số CCHC năm {year}",
    "start.ground": "lập bằng cchc init, chưa đối chiếu với quyết định ban hành",
    "start.document": "phụ lục {file}",
    "start.area": "Lĩnh vực {area}",
    "start.members": "phụ lục không kể tên từng đơn vị",
    "start.doubtful": "một đơn vị hay nhiều đơn vị? tách ra nếu nhiều",
    "new.output": "Tệp sẽ ghi; - để in ra màn hình (mặc định: trong thư mục dữ liệu).",
    "new.plan": "Kế hoạch khắc phục điểm mất. Ghi mức phải đạt thay TODO (80%, hay số lượng), "
    "thêm deadline;\n"
    "dòng nào không đặt chỉ tiêu thì xóa. Ghi issued: ngày ban hành.",
    "new.plan.source": "Kế hoạch khắc phục điểm mất {period} của {name}",
    "new.plan.summary": "Khắc phục điểm mất ở {criteria}",
    "new.plan.section": "mục {number}",
    "new.plan.nobody": "dòng không nêu đơn vị nào; thay bằng mã đơn vị được giao",
    "new.plan.unnumbered": "{criterion} không đặt được chỉ tiêu bằng con số: nhiệm vụ ở trên là đủ",
    "new.lost": "{name}: mất {lost}",
    "new.measured": "{name}: mất {lost}, hiện nay {now}",
    "new.scenario": "Kịch bản: sửa mức của từng tiêu chí rồi chạy cchc forecast --scenario “Thử”.\n"
    "Mức ghi sẵn là chỉ tiêu của kế hoạch, chưa có thì là mức hiện nay.",
    "new.scenario.name": "Thử",
    "draft.opening": "Bản nháp do “cchc import” lập từ {file}.",
    "draft.scores": "Bản nháp nhập từ bảng điểm {file}",
    "draft.whole": "Tổng",
    "draft.part": "tiêu đề nói đến một phần của năm: ghi kỳ đúng, như 2025-Q3 hay 2025-06, hoặc "
    "cả năm",
    "draft.todo": "Đọc lại từng dòng, giải quyết từng chỗ TODO, rồi chạy “cchc check”.",
    "draft.others": "Cột không dùng đến: {columns}.",
    "draft.groups": "Không lấy dòng cộng của các lĩnh vực, nhóm: {codes}.",
    "draft.skipped": "Bỏ qua {count} dòng không phải tiêu chí: {lines}.",
    "draft.full_marks": "Đạt điểm tối đa.",
    "draft.bodies": "Bản nháp bảng điểm, đọc từ các phiếu tự chấm trong {folder} bằng cchc "
    "collect --bodies.",
}

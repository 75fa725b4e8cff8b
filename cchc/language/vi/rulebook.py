"""Vietnamese: the concepts of a rulebook as sentences that are printed and read."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "said.proportional": "tỷ lệ đạt được × [{points} điểm|điểm tối đa][; đủ điểm từ "
    "{full_at}, dưới mức ấy tính theo tỷ lệ so với mức ấy][; dưới {zero_below}: 0 điểm][; "
    "đo: {measure}]",
    "said.survey": "tỷ lệ theo điều tra xã hội học × [{points} điểm|điểm tối đa][; đủ "
    "điểm từ {full_at}, dưới mức ấy tính theo tỷ lệ so với mức ấy][; dưới {zero_below}: 0 "
    "điểm][; đo: {measure}]",
    "said.bands": "{tiers}[; đo: {measure}]",
    "said.tier": "[từ {from} đến {at_most}|từ {from} đến dưới {below}|từ {from} trở "
    "lên|trên {above} đến {at_most}|trên {above} đến dưới {below}|trên {above}|đến "
    "{at_most}|từ {from_count} đến dưới {below_count} trường hợp|từ {from_count} trường hợp "
    "trở lên|dưới {below_count} trường hợp|dưới {below}]: {points} điểm[, đi đều đến "
    "{to_points} điểm ở cuối mức]",
    "said.steps": "{points} điểm ở mốc {from}; từ đó cứ mỗi {each} [thấp "
    "hơn{toward=less}|cao hơn] thì thêm {adds} điểm, {partial}[; ít nhất {at_least} điểm][; "
    "nhiều nhất {at_most} điểm][; đo: {measure}]",
    "said.count": "mỗi trường hợp được {points_each} điểm, tối đa [{points} điểm|bằng "
    "điểm tối đa][; đo: {measure}]",
    "said.yes_no": "[{condition} thì |đạt thì ][{points} điểm|điểm tối đa], không thì 0 điểm",
    "said.states": "theo mức độ: {states}",
    "said.state": "{name} ({id}): {points} điểm",
    "said.judged": "Hội đồng thẩm định cho điểm, từ 0 đến điểm tối đa",
    "said.penalty": "[{points} điểm|điểm tối đa], trừ {points_each} điểm mỗi lần vi "
    "phạm[, trừ nhiều nhất {cap} điểm][; đo: {measure}]",
    "said.bonus": "cộng ngoài điểm tối đa {points_each} điểm mỗi trường hợp, cộng nhiều "
    "nhất {cap} điểm[; đo: {measure}]",
    "said.fixed": "luôn được {points} điểm",
    "said.sum": "tổng các phần: {parts}[; cộng sẵn {start} điểm][; ít nhất {at_least} "
    "điểm][; nhiều nhất {at_most} điểm]",
    "said.mean": "trung bình các phần: {parts}[; cộng sẵn {start} điểm][; ít nhất "
    "{at_least} điểm][; nhiều nhất {at_most} điểm]",
    "said.best": "phần cao nhất trong: {parts}[; cộng sẵn {start} điểm][; ít nhất "
    "{at_least} điểm][; nhiều nhất {at_most} điểm]",
    "said.worst": "phần thấp nhất trong: {parts}[; cộng sẵn {start} điểm][; ít nhất "
    "{at_least} điểm][; nhiều nhất {at_most} điểm]",
    "said.part": "{name} ({id}[, trọng số {weight}][, không phát sinh: {no_cases}]): ({rule})",
    "said.when": "nếu {condition} thì ({then}), nếu không thì ({otherwise})",
    "said.reference": "{document}[, ngày {date}]",
    "said.basis": "{status}: {ground}[; xem: {references}]",
    "said.rounding": "{step}, {mode}",
    "said.levels": "{step}, {mode}[; chỉ số: ({index})][; phần của quy tắc: ({part})][; "
    "nhóm: ({group})][; lĩnh vực: ({area})][; tổng: ({total})]",
    "said.together": "{kind}[; cộng sẵn {start} điểm][; ít nhất {at_least} điểm][; nhiều "
    "nhất {at_most} điểm]",
    "said.grade": "{name}: từ {from}[, khi {when}][, {quota}]",
    "said.quota": "nhiều nhất {share} số đơn vị đạt {of} trở lên",
    "said.ranking": "theo [{on}|chỉ số hoặc tổng điểm]; bằng nhau: {ties}",
    "said.tie_break": "xét lần lượt {by}",
    "said.area": "lĩnh vực[; trọng số {weight}][; cách gộp: ({combine})][; không phát "
    "sinh: {no_cases}]",
    "said.criterion": "[thuộc lĩnh vực {area}; ][đếm: {cases}; ][số liệu: {figures}; "
    "][số liệu đúng từng đơn vị: {exact}; ][trọng số {weight}; ][cách gộp: ({combine}); "
    "][được tính là {counts}; ][chỉ áp dụng khi {applies}; ][tỷ lệ được vượt "
    "100%{may_exceed_full=true}; ][không áp dụng: {not_applicable}; ][không phát sinh: "
    "{no_cases}; ][mã ở bộ tiêu chí trước: {was}; ][chấm kết quả khắc phục ở phần "
    "{scores_remedy}; ]",
    "said.slip": "{about}: văn bản ghi {says}, dữ liệu giữ {kept}",
    "said.acknowledged": "{code}[ ({about})]: {reason}",
    "said.changed": "{date}: {note}",
    "said.none": "không có",
    "said.word.half_up": "nửa lên",
    "said.word.half_even": "nửa về số chẵn",
    "said.word.down": "xuống",
    "said.word.up": "lên",
    "said.word.full_marks": "đủ điểm",
    "said.word.left_out": "bỏ ra ngoài",
    "said.word.zero": "0 điểm",
    "said.word.siblings": "chuyển điểm cho các mục cùng nhóm",
    "said.word.province": "tỉnh",
    "said.word.department": "sở, ngành",
    "said.word.district": "huyện",
    "said.word.commune": "xã, phường",
    "said.word.stated": "văn bản nêu",
    "said.word.inferred": "suy ra",
    "said.word.assumed": "giả định",
    "said.word.partial": "một phần",
    "said.word.complete": "đầy đủ",
    "said.word.sum": "cộng lại",
    "said.word.mean": "trung bình",
    "said.word.best": "cao nhất",
    "said.word.worst": "thấp nhất",
    "said.word.less": "thấp hơn",
    "said.word.more": "cao hơn",
    "said.word.pro_rata": "phần lẻ tính theo tỷ lệ",
    "said.word.whole_steps": "phần lẻ không tính",
    "said.word.shared": "đồng hạng",
    "said.word.index": "chỉ số chưa làm tròn",
    "said.word.rounded_index": "chỉ số đã làm tròn",
    "said.word.points": "điểm",
    "said.word.information": "số liệu để biết, không tính điểm",
    "said.word.percent_of_total": "phần trăm của tổng",
    "said.in.last": "kỳ trước",
    "said.in.body": "đơn vị",
    "said.in.points": "điểm",
    "said.in.share": "tỷ lệ điểm",
    "said.in.total": "tổng",
    "said.in.max": "số lớn nhất",
    "said.in.min": "số nhỏ nhất",
    "said.in.mean": "trung bình",
    "said.in.and": "và",
    "said.in.or": "hoặc",
    "said.in.not": "không phải",
    "book.title": "Bảng tiêu chí chấm điểm",
    "book.part": "Bộ tiêu chí",
    "book.item": "Mục",
    "book.content": "Nội dung",
    "book.heading.head": "Thông tin chung",
    "book.heading.criteria": "Tiêu chí và cách tính điểm",
    "book.head.schema": "Dạng dữ liệu",
    "book.head.id": "Mã bộ tiêu chí",
    "book.head.title": "Tên bộ tiêu chí",
    "book.head.index_name": "Chỉ số",
    "book.head.note": "Ghi chú chung",
    "book.head.body_level": "Cấp được chấm",
    "book.head.valid": "Áp dụng các năm",
    "book.head.coverage": "Mức độ đầy đủ",
    "book.head.coverage_note": "Phần có trong bảng",
    "book.head.issued_by": "Văn bản ban hành",
    "book.head.basis": "Căn cứ của bộ tiêu chí",
    "book.head.rounding": "Làm tròn",
    "book.head.combine": "Cách gộp các lĩnh vực",
    "book.head.index_scale": "Thang của chỉ số",
    "book.head.grades": "Xếp loại",
    "book.head.ranking": "Xếp hạng",
    "book.head.slips": "Sai sót của văn bản",
    "book.head.acknowledged": "Điều đã biết",
    "book.head.changes": "Thay đổi số liệu",
    "book.column.id": "Mã",
    "book.column.name": "Lĩnh vực, tiêu chí",
    "book.column.max_points": "Điểm tối đa",
    "book.column.rule": "Cách tính điểm",
    "book.column.basis": "Căn cứ",
    "book.column.more": "Quy định khác",
    "book.column.how": "Nguyên văn cách tính điểm",
    "book.column.proof": "Tài liệu kiểm chứng",
    "book.column.data_source": "Nguồn dữ liệu",
    "book.column.partners": "Đơn vị phối hợp",
    "book.column.note": "Ghi chú",
}

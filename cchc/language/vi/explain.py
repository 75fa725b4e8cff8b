"""Vietnamese: one score explained."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "basis.stated": "nêu sẵn",
    "basis.inferred": "suy ra",
    "basis.assumed": "giả định",
    "basis.long.stated": "tài liệu nêu rõ",
    "basis.long.inferred": "suy ra từ số liệu, không phải văn bản quy định",
    "basis.long.assumed": "giả định, tài liệu không đủ để biết",
    "explain.option.curve": "In JSON (cchc/curve/v1) đường tính điểm của quy tắc, để chương trình khác "
    "tính đúng như cchc; không ghi tiêu chí thì in tất cả.",
    "explain.title": "Tiêu chí {criterion}. {name}",
    "explain.subtitle": "{body}, {period}",
    "explain.group": "Các dòng có điểm bên trong: {rows}; tối đa {max}, được {points}, bị trừ "
    "{deduction}.",
    "explain.group.bare": "Không có dòng điểm: {criteria}.",
    "explain.no_row": "{period} không có dòng nào của tiêu chí này; quy tắc của bộ tiêu chí:",
    "explain.no_row.within": "{period} không có dòng nào của tiêu chí này vì {node} có điểm của cả "
    "nhóm; quy tắc của bộ tiêu chí:",
    "explain.scores": "Điểm",
    "explain.scores.value": "tối đa {max} · thẩm định {appraised} · bị trừ {deduction}",
    "explain.scores.bonus": "tối đa {max} · thẩm định {appraised} · cộng thêm {deduction}",
    "explain.scores.left_out": "tối đa {max} · không tính",
    "explain.self_assessed": "Tự đánh giá",
    "explain.rule": "Quy tắc chấm",
    "explain.evidence": "Số liệu",
    "explain.reason": "Lý do",
    "explain.working": "Phép tính",
    "explain.rounding": "{mode}, đến {step}",
    "explain.exact": "{formula} (không làm tròn)",
    "explain.rounded": "{formula} (làm tròn {rounding})",
    "explain.precision": "Độ chính xác",
    "explain.precision.rate": "{rate} là số đã làm tròn: tỷ lệ thật từ {low} đến dưới {high}, nên "
    "điểm từ {least} đến {most}",
    "explain.precision.rate_full": "{rate} là số đã làm tròn: tỷ lệ thật từ {low} đến {high}, nên "
    "điểm từ {least} đến {most}",
    "explain.precision.rate.same": "{rate} là số đã làm tròn: tỷ lệ thật từ {low} đến dưới {high}, "
    "nhưng điểm vẫn là {least}",
    "explain.precision.rate_full.same": "{rate} là số đã làm tròn: tỷ lệ thật từ {low} đến {high}, "
    "nhưng điểm vẫn là {least}",
    "explain.precision.exact": "số đếm chính xác, chỉ có một kết quả: {least}",
    "explain.precision.one": "số liệu chỉ cho một kết quả: {least}",
    "explain.precision.fixed": "với mọi giá trị phù hợp với số liệu, điểm vẫn là {least}",
    "explain.precision.range": "điểm có thể từ {least} đến {most}",
    "explain.boundary": "Ranh giới",
    "explain.boundary.value": "được {points} điểm khi tỷ lệ thật từ {rate} trở lên",
    "explain.tentative": "Theo quy tắc giả định",
    "explain.basis": "Căn cứ",
    "explain.references": "Dẫn chiếu",
    "explain.responsible": "Đơn vị phụ trách",
    "explain.unassigned": "chưa có đơn vị: {reason}",
    "explain.claim": "Đơn vị nêu",
    "explain.claim.value": "{claim} – {about} ({document}). Nếu được chấp nhận: {formula}, tức "
    "{worth} điểm",
    "explain.note": "Lưu ý",
    "explain.source": "Nguồn",
    "explain.published": "{source}; kết quả công bố theo {document}",
    "explain.location": "Dòng dữ liệu",
    "explain.document": "{document} ngày {date}",
    "explain.section": "{section}",
    "explain.page": "trang {page}",
    "explain.means.matches": "số liệu in ra cho đúng điểm thẩm định.",
    "explain.means.within_precision": "số liệu in ra cho {nominal}, nhưng một tỷ lệ thật làm tròn "
    "thành số đó vẫn cho được {appraised}. Nên hỏi Hội đồng tỷ lệ chưa làm tròn: có thể đáng "
    "{worth} điểm.",
    "explain.means.differs": "không giá trị nào phù hợp với số liệu cho được {appraised}.",
    "explain.means.assumed_rule": "quy tắc chấm mới là giả định nên không kết luận đúng hay sai.",
    "explain.means.no_figure": "không có số liệu để tính lại.",
    "explain.means.judged": "Hội đồng tự cho điểm nên không có công thức để tính lại.",
    "explain.means.left_out": "tiêu chí không áp dụng, không tính vào điểm tối đa.",
    "explain.scores.voice": "tối đa {max} · {voice} {points} · mất {deduction}",
    "explain.scores.none": "tối đa {max} · chưa có điểm",
    "explain.means.not_compared": "điểm tính từ số liệu, chưa có điểm nào được ghi để so.",
    "explain.means.self.matches": "số liệu in ra cho đúng điểm tự chấm.",
    "explain.means.self.within_precision": "số liệu in ra cho {nominal}, nhưng một tỷ lệ thật "
    "làm tròn thành số đó vẫn cho được điểm tự chấm {appraised}.",
    "explain.means.self.differs": "không giá trị nào phù hợp với số liệu cho được điểm tự chấm "
    "{appraised}.",
    "explain.as_of": "Số liệu đến ngày",
    "explain.proof": "Tài liệu kiểm chứng",
    "explain.means.node": "đây là điểm của cả nhóm, hoặc tiêu chí chưa có quy tắc chấm (rule), nên "
    "không tính lại.",
    "explain.handed": "Chấm trên",
    "explain.handed.value": "{most} điểm thay cho {max}: nhận thêm điểm tối đa của mục bên cạnh "
    "không phát sinh",
    "explain.counts.information": "tối đa {max} · {points} điểm, chỉ để biết, không tính vào tổng",
    "explain.counts.percent_of_total": "{points}% của tổng điểm",
}

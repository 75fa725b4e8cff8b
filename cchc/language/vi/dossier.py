"""Vietnamese: the explanation dossier."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "dossier.part": "Giải trình",
    "dossier.part.letter": "Công văn",
    "dossier.title": "Giải trình điểm {index} {period} của {body}",
    "dossier.about": "giải trình kết quả thẩm định {index} {period}",
    "dossier.to": "Hội đồng thẩm định {index}",
    "dossier.letter": "Theo {published}, {body} đã đối chiếu kết quả thẩm định {index} {period} với "
    "số liệu, quy tắc chấm và tài liệu kiểm chứng. Có {rows} tiêu chí cần giải trình, tổng số điểm "
    "đề nghị xem xét là {stake} điểm (chi tiết trong phụ lục kèm theo).",
    "dossier.request": "Đề nghị Hội đồng xem xét và cho ý kiến ở cột cuối của phụ lục.",
    "dossier.nothing": "Không có dòng nào nên hỏi hay đang kiến nghị: điểm thẩm định không thấp hơn "
    "điểm mà quy tắc cho số liệu, và không ai nêu số liệu khác.",
    "dossier.heading.rows": "Các tiêu chí giải trình",
    "dossier.heading.bare": "Chưa nêu tài liệu kiểm chứng",
    "dossier.column.reason": "Lý do trừ",
    "dossier.column.plea": "Nội dung giải trình",
    "dossier.column.document": "Tài liệu kiểm chứng",
    "dossier.column.asked": "Đề nghị",
    "dossier.column.stake": "Thêm",
    "dossier.column.council": "Ý kiến của Hội đồng",
    "dossier.ground.claim": "Đơn vị nêu số liệu khác.",
    "dossier.ground.rule": "Số liệu đã dùng để thẩm định cho {asked} theo quy tắc, điểm thẩm định là "
    "{given}.",
    "dossier.ground.precision": "Số liệu in ra cho {asked}, điểm thẩm định là {given}: đề nghị đối "
    "chiếu số liệu chưa làm tròn.",
    "dossier.ground.self": "Đơn vị tự chấm {asked}, thẩm định {given}.",
    "dossier.said": "Nội dung: {what}.",
    "dossier.figure": "Số liệu: {figure}.",
    "dossier.rule": "Theo quy tắc: {formula}.",
    "dossier.precision": "Độ chính xác: {precision}.",
    "dossier.unknown": "Chưa biết thêm bao nhiêu điểm ở {criteria}: quy tắc chưa tính được số liệu nêu "
    "ra; không cộng vào tổng.",
}

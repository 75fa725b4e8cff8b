"""Vietnamese: what targets regain, scenarios, what a goal needs."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "forecast.title": "Chỉ tiêu năm {year} lấy lại được bao nhiêu – {body}",
    "forecast.no_credit": "Đây là dự báo; kế hoạch không phải là điểm, bảng điểm không thay đổi.",
    "forecast.sentence": "Mất {lost} điểm. Đạt mọi chỉ tiêu thì lấy lại {regained}; "
    "{short_of_full} vẫn mất vì chỉ tiêu chưa tới mức đủ điểm; {uncovered} chưa có chỉ tiêu số "
    "nào.",
    "forecast.sentence.stretch": "Mất {lost} điểm. Đạt mọi mức phấn đấu thì lấy lại "
    "{regained}; {short_of_full} vẫn mất vì chưa tới mức đủ điểm; {uncovered} chưa có chỉ tiêu "
    "số nào.",
    "forecast.question.way": " ({points} điểm %)",
    "forecast.sentence.no_plan": "Mất {lost} điểm. Không có kế hoạch nên chưa có chỉ tiêu nào.",
    "forecast.sentence.no_stretch": "Kế hoạch không ghi mức phấn đấu nào cho các dòng này.",
    "forecast.column.budget": "Điểm mất đi đâu",
    "forecast.budget.regained": "Lấy lại được nếu đạt chỉ tiêu",
    "forecast.budget.short_of_full": "Vẫn mất: chỉ tiêu chưa tới mức đủ điểm",
    "forecast.budget.uncovered": "Vẫn mất: chưa có chỉ tiêu số",
    "forecast.budget.lost": "Tổng điểm mất",
    "forecast.heading.rows": "Từng tiêu chí",
    "forecast.column.now": "Hiện tại",
    "forecast.column.regained": "Lấy lại",
    "forecast.column.left": "Còn mất",
    "forecast.chart": "Điểm lấy lại và điểm còn mất theo tiêu chí",
    "forecast.chart.told": "Điểm lấy lại và còn mất, mất nhiều nhất trước: {rows}.",
    "forecast.chart.row": "{criterion} lấy lại {regained}, còn mất {left}",
    "forecast.bar.regained": "lấy lại",
    "forecast.bar.left": "còn mất",
    "forecast.on.stated": "quy tắc nêu sẵn",
    "forecast.on.inferred": "quy tắc suy ra",
    "forecast.on.assumed": "quy tắc giả định",
    "forecast.on.assumption": "chỉ tiêu giả định",
    "forecast.heading.apart": "Số lấy lại dựa trên điều gì",
    "forecast.apart.nothing": "Chưa lấy lại được điểm nào.",
    "forecast.apart.inferred": "{points} điểm theo chỉ tiêu số nêu trong kế hoạch và quy tắc suy "
    "ra được từ số liệu.",
    "forecast.apart.stated": "{points} điểm theo chỉ tiêu số nêu trong kế hoạch và quy tắc nêu sẵn "
    "trong văn bản.",
    "forecast.apart.assumption": "{points} điểm của {criterion} dựa trên giả định: {why}.",
    "forecast.apart.assumed_rule": "{points} điểm của {criterion} dựa trên quy tắc giả định: "
    "{why}.",
    "forecast.apart.contested": "Ngoài ra {criterion} đang có ý kiến khác: nếu được chấp nhận "
    "thì lấy lại {points} điểm mà không cần chờ năm sau.",
    "forecast.heading.questions": "Chỉ tiêu nên xem lại",
    "forecast.question.cap_reached": "{criterion}: đặt {target}, trong khi {measure} đã đủ "
    "điểm; phần hơn không thêm điểm nào.",
    "forecast.question.below_present": "{criterion}: mức {target} thấp hơn mức đã đạt "
    "{measure}, nên không phải là chỉ tiêu cho dòng này.",
    "forecast.question.small_gain": "{criterion}: từ {measure} lên {target}{way} chỉ lấy lại "
    "{gain} điểm.",
    "forecast.question.just_missed": "{criterion}: {target} dừng ngay trước mốc {measure}; "
    "thêm một chút là được {gain} điểm nữa.",
    "forecast.question.cap_reached.falls": "{criterion}: đặt {target}, trong khi {measure} đã đủ "
    "điểm; giảm thêm không thêm điểm nào.",
    "forecast.question.below_present.falls": "{criterion}: mức {target} không thấp hơn mức đang "
    "có {measure}, nên không phải là chỉ tiêu cho dòng này.",
    "forecast.question.small_gain.falls": "{criterion}: từ {measure} xuống {target}{way} chỉ lấy "
    "lại {gain} điểm.",
    "forecast.question.just_missed.falls": "{criterion}: {target} dừng ngay trước mốc {measure}; "
    "giảm thêm một chút là được {gain} điểm nữa.",
    "forecast.heading.missed": "Nếu trượt chỉ tiêu",
    "forecast.missed.first": "Trượt {criteria}: còn lấy lại {regained} điểm; đây là chỉ tiêu "
    "trượt thì mất nhiều nhất ({cost}).",
    "forecast.missed": "Trượt {criteria}: còn lấy lại {regained} điểm (mất {cost}).",
    "forecast.heading.uncovered": "Điểm mất chưa có chỉ tiêu, nhiều trước",
    "forecast.uncovered": "{criterion} (mất {lost}): {name} – {instead}.",
    "forecast.heading.shadow": "Ảnh hưởng sang năm sau",
    "forecast.shadow": "Tiêu chí {criterion} năm sau chấm việc khắc phục chính danh sách này: "
    "{given} ({status}).",
    "forecast.shadow.point": "khắc phục {k}/{n} được {points}",
    "forecast.unit": "Chỉ gồm các dòng nêu tên trực tiếp {unit}; dòng qua nhóm xem ở cchc "
    "gaps{again}.",
    "forecast.next.set": "Thử mức khác: cchc forecast --set {criterion}={measure}{again}",
    "forecast.next.need": "Muốn lấy lại {goal} điểm: cchc forecast --need {typed}{again}",
    "scenarios.title": "So các kịch bản cho điểm mất {period}",
    "scenarios.plan": "Kế hoạch",
    "scenarios.heading.rows": "Lấy lại theo từng tiêu chí",
    "need.title": "Cần gì để lấy lại {goal} điểm",
    "need.impossible": "Không đạt được: theo các quy tắc này, nhiều nhất chỉ lấy lại "
    "{attainable} điểm (cần {goal}).",
    "need.sentence": "Ít nhất {count} tiêu chí, lấy lại đúng {total} điểm (cần {goal}).",
    "need.exact": "Bớt một nấc điểm ở bất kỳ tiêu chí nào trong bảng thì không còn đủ. Việc "
    "lợi hơn (nhiều điểm hơn cho cùng quãng đường) đứng trước.",
    "need.column.to": "Phải đạt",
    "need.column.earning": "Điểm cho mỗi",
    "need.column.full": "Đủ điểm cần",
    "need.column.steps": "Mỗi nấc thêm 0,05",
    "need.cases": "{measure} ({cases}/{of})",
    "need.per_percent": "điểm %: {points}",
    "need.per_case": "trường hợp: {points}",
    "need.heading.ladders": "Từng tiêu chí: đủ điểm cần gì, mỗi 0,05 điểm cần gì",
    "need.step": "+{gain}: {to}",
    "need.apart": "mỗi nấc {distance}: {steps}",
    "need.stepped": "theo bậc: {steps}",
    "forecast.book": "{title} ({id}, {document})",
    "forecast.book.own": "Chỉ tiêu năm {year} được chấm theo bộ tiêu chí của {period}, còn áp "
    "dụng cho năm {year}: {book}.",
    "forecast.book.new": "Chỉ tiêu năm {year} được chấm theo bộ tiêu chí của năm ấy: {book}. Số "
    "mất và số lấy lại dưới đây tính trên số liệu {period} chấm theo bộ tiêu chí ấy, không lấy "
    "điểm của hai bộ trừ nhau.",
    "forecast.book.none": "Chưa có bộ tiêu chí của năm {year}; chỉ tiêu được chấm theo bộ tiêu "
    "chí của {period}: {book}.",
    "forecast.book.several": "Có nhiều bộ tiêu chí áp dụng cho năm {year} nối tiếp {own}, chưa "
    "chọn bộ nào: {others}. Chỉ tiêu được chấm theo bộ tiêu chí của {period}: {book}.",
    "forecast.heading.changed": "Chấm theo quy tắc mới",
    "forecast.changed": "{criterion} → {then}: số liệu hiện nay được {new} trên {max} theo quy "
    "tắc mới; điểm đang có là {score}.",
    "forecast.heading.kept": "Vẫn chấm theo bộ tiêu chí cũ",
    "forecast.kept": "{criterion} {name}: bộ mới không có tiêu chí nối tiếp dùng được số liệu "
    "này, nên chấm theo {own}.",
    "forecast.book.alone": "Các mức được chấm theo {book}.",
    "forecast.together": "Điểm ở đây là điểm của tổng: bộ tiêu chí không chỉ cộng các dòng. Từng "
    "dòng một thì như trong bảng; cùng nhau, tổng điểm từ {before} thành {after} ({gain}).",
}

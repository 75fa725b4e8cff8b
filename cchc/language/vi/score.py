"""Vietnamese: the scores of a body."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "score.title": "Điểm {index} {period} – {body}",
    "score.subject": "cải cách hành chính",
    "score.rulebook": "Bộ tiêu chí",
    "score.noted": "{title} ({note})",
    "score.partial": "{title} (một phần: {note})",
    "score.partial.bare": "{title} (mới có một phần)",
    "score.data": "Dữ liệu",
    "score.shipped": "{folder} (bộ dữ liệu kèm chương trình)",
    "score.column.criterion": "Mã",
    "score.column.name": "Tiêu chí",
    "score.column.max": "Tối đa",
    "score.column.appraised": "Thẩm định",
    "score.column.deduction": "Bị trừ",
    "score.column.recomputed": "Tính lại",
    "score.column.verdict": "Kết luận",
    "score.column.basis": "Căn cứ",
    "score.total": "Tổng cộng {rows} dòng",
    "score.interval": "{nominal} ({scores})",
    "score.heading.result": "Kết quả đối chiếu",
    "score.total_holds": "Tổng điểm trừ tính từ {rows} dòng là {total}, đúng bằng tổng đã công bố "
    "{declared}.",
    "score.total_fails": "LỆCH: tổng điểm trừ tính từ {rows} dòng là {total}, tổng đã công bố là "
    "{declared} ({location}).",
    "score.on_top": "Trong đó bị trừ {lost}, cộng thêm {on_top}.",
    "score.verdicts": "{matches} dòng khớp, {within_precision} dòng khớp trong độ chính xác, "
    "{differs} dòng lệch, {undecided} dòng chưa đủ căn cứ.",
    "score.left_out": "Không áp dụng, không tính vào điểm tối đa: {criteria}.",
    "score.index": "Chỉ số: {index} (điểm thẩm định {appraised} trên {max} điểm tối đa được áp "
    "dụng × {scale}).",
    "score.grade": "Xếp loại: {grade}.",
    "score.grade.rounded": "Xếp loại này chỉ đạt nhờ làm tròn: trước khi làm tròn, chỉ số thấp hơn "
    "{start}.",
    "score.no_index.partial_rulebook": "Không in chỉ số chung {period}: bộ tiêu chí mới có một "
    "phần, nên điểm của các tiêu chí khác chưa biết.",
    "score.no_index.deducted_rows_only": "Không in chỉ số chung {period}: dữ liệu chỉ có các "
    "dòng bị trừ điểm.",
    "score.no_index.rows_missing": "Không in chỉ số chung {period}: còn tiêu chí chưa có dòng "
    "điểm.",
    "score.heading.differs": "Lệch: không tỷ lệ nào khớp với số liệu cho được điểm thẩm định",
    "score.differs": "{criterion}: thẩm định {appraised}, tính lại {scores} ({formula}); "
    "{location}.",
    "score.heading.questions": "Nên hỏi Hội đồng thẩm định",
    "score.question": "{criterion}: {formula}, thẩm định {appraised}. Tỷ lệ chính xác (chưa làm "
    "tròn) có thể đáng {worth} điểm.",
    "score.heading.contested": "Đang có ý kiến khác",
    "score.contested": "{criterion}: thẩm định {appraised}; đơn vị nêu {claim} theo {document}. "
    "Nếu được chấp nhận: {formula}, tức {worth} điểm.",
    "score.heading.undecided": "Chưa đủ căn cứ để kết luận",
    "score.undecided.assumed_rule": "{criterion}: quy tắc chấm mới là giả định – {ground}.",
    "score.undecided.no_figure": "{criterion}: không có số liệu để tính.",
    "score.undecided.judged": "{criterion}: Hội đồng tự cho điểm, không có công thức.",
    "score.next": "Xem cách tính từng dòng: cchc explain {criterion}{again}",
    "score.contested.unscored": "{criterion}: thẩm định {appraised}; đơn vị nêu {claim} theo "
    "{document}. Số liệu này chưa đủ để tính ra điểm.",
    "score.no_index.nothing_applies": "Không in chỉ số chung {period}: không tiêu chí nào được "
    "áp dụng.",
    "score.column.self_assessed": "Tự chấm",
    "score.column.over": "Tự chấm − thẩm định",
    "score.self_assessed": "Tự chấm {points} điểm ở {rows}/{of} dòng; "
    "so với thẩm định ở các dòng ấy: {over}.",
    "score.column.points": "Điểm",
    "score.heading.unscored": "Chưa có điểm",
    "score.unscored.no_figure": "{criterion} {name}: quy tắc cần số liệu, dòng này chưa có.",
    "score.unscored.before": "{criterion} {name}: cần số liệu của kỳ trước ({names}) mà không có.",
    "score.unscored.bound": "{criterion} {name}: số liệu mới là một giới hạn, cho nhiều mức điểm.",
    "score.unscored.judged": "{criterion} {name}: không có công thức, chưa ghi điểm.",
    "score.heading.self_differs": "Lệch: không tỷ lệ nào khớp với số liệu cho được điểm tự chấm",
    "score.self_differs": "{criterion}: tự chấm {appraised}, tính lại {scores} ({formula}); "
    "{location}.",
    "score.not_compared": "{rows} dòng tính từ số liệu, chưa có điểm nào để so.",
    "score.points": "Cộng {rows} dòng có điểm: {points} trên {max} điểm tối đa, mất {deduction}.",
    "score.points.ends": "Theo độ chính xác của số liệu, tổng điểm từ {low} đến {high}.",
    "score.index.points": "Chỉ số: {index} ({appraised} điểm trên {max} điểm tối đa được áp dụng "
    "× {scale}).",
    "score.index.ends": "Theo độ chính xác của số liệu, chỉ số từ {low} đến {high}.",
    "score.grade.ends": "Theo độ chính xác của số liệu, xếp loại từ {low} đến {high}.",
    "score.no_grade": "không xếp loại",
    "score.no_index.rows_unscored": "Không in chỉ số chung {period}: còn dòng chưa có điểm.",
    "score.self_assessed.alone": "Tự chấm {points} điểm ở {rows}/{of} dòng.",
    "voice.counts": "Tính theo",
    "voice.appraised": "điểm thẩm định",
    "voice.recomputed": "điểm tính từ số liệu",
    "voice.self_assessed": "điểm tự chấm",
    "voice.claimed": "điểm giải trình",
    "voice.none": "chưa có điểm",
    "voice.rows": "{voice} ({rows} dòng)",
    "voice.forced": "{voices} – tệp ghi score: from_evidence",
    "score.as_of": "Tính đến",
    "score.undecided.node": "{criterion}: điểm của cả nhóm, hoặc tiêu chí chưa có quy tắc chấm (rule), "
    "nên không tính lại.",
    "score.counts.information": "Chỉ để biết, không tính vào điểm: {criteria}.",
    "score.counts.percent_of_total": "Tính bằng phần trăm của tổng điểm: {criteria}.",
    "score.grade.withheld": "Đủ mức nhưng chưa được xếp loại {grade}, vì không đạt: {condition}.",
    "score.grade.quota": "Xếp loại {grade} có hạn mức: nhiều nhất {share} số đơn vị đạt {of} trở "
    "lên; phải xét cùng các đơn vị khác.",
    "score.no_index.no_index": "Bộ tiêu chí không có chỉ số: xếp loại theo tổng điểm.",
    "score.unsaid": "(chưa ghi)",
}

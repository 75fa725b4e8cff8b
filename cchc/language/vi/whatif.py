"""Vietnamese: the page on which figures are moved."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "whatif.part": "Tính thử",
    "whatif.title": "Tính thử: đổi mức đạt của từng tiêu chí, xem điểm đổi theo",
    "whatif.how": "Kéo thanh trượt, chọn nút hoặc ghi số (57,3%, 12/112, 4); mọi số ở phần này "
    "được tính lại ngay, đúng theo quy tắc của bộ tiêu chí. Địa chỉ của trang giữ các "
    "mức đã đổi: gửi địa chỉ hoặc đánh dấu trang là mở lại được.",
    "whatif.no_credit": "Đây là tính thử; kế hoạch không phải là điểm. Số hiện tại đứng bên cạnh "
    "và ở mọi phần khác của trang, không đổi.",
    "whatif.other_year": "Chỉ tiêu năm {year} được chấm theo bộ tiêu chí khác ({book}), nên không "
    "hiện ở đây: các dòng dưới đây tính theo bộ tiêu chí của điểm.",
    "whatif.plan": "Đặt theo chỉ tiêu kế hoạch",
    "whatif.reset": "Trở về số hiện tại",
    "whatif.print": "In trang này kèm các mức đã đổi",
    "whatif.changes": "Đã đổi",
    "whatif.same": "Chưa đổi mức nào: mọi số là số hiện tại.",
    "whatif.fewest": "Ít việc nhất để lấy lại chừng này điểm",
    "whatif.goal": "Số điểm muốn lấy lại",
    "whatif.find": "Tìm",
    "whatif.rows": "Từng tiêu chí",
    "whatif.scenario": "Tệp kịch bản",
    "whatif.scenario.how": "Lưu các mức đã đổi thành tệp để so trong cchc forecast --scenario, "
    "hoặc mở lại một tệp như vậy ở đây.",
    "whatif.scenario.name": "Tên kịch bản",
    "whatif.scenario.save": "Lưu tệp kịch bản",
    "whatif.scenario.open": "Mở tệp kịch bản",
    "whatif.figure.share": "Tỷ lệ",
    "whatif.figure.count": "Số lượng",
    "whatif.figure.quantity": "Số liệu",
    "whatif.figure.met": "Đạt hay không",
    "whatif.figure.rank": "Mức",
    "whatif.stuck.no_rule": "Không đổi được: điểm được cho cả mục, bộ tiêu chí không có quy tắc "
    "cho dòng này.",
    "whatif.stuck.judged": "Không đổi được: Hội đồng tự cho điểm, không có công thức.",
    "whatif.stuck.not_applicable": "Không đổi được: tiêu chí không áp dụng cho đơn vị.",
    "whatif.stuck.no_measure": "Không đổi được: quy tắc không có số đo nào để đổi.",
    "whatif.stuck.several_measures": "Không đổi được ở đây: điểm theo nhiều số liệu không thuộc "
    "riêng dòng này.",
    "whatif.stuck.no_figure": "Không đổi được: còn thiếu số liệu khác mà quy tắc hỏi đến.",
    "whatif.stuck.not_straight": "Không đổi được: quy tắc dùng số liệu này nhiều lần.",
    "whatif.say.sums": "Hiện tại và tính thử",
    "whatif.say.reported": "Hiện tại",
    "whatif.say.tried": "Tính thử",
    "whatif.say.difference": "Chênh",
    "whatif.say.total": "Tổng điểm",
    "whatif.total.rows": "Tổng điểm {rows} dòng",
    "whatif.say.lost_total": "Điểm bị trừ",
    "whatif.say.index": "Chỉ số",
    "whatif.say.grade": "Xếp loại",
    "whatif.say.no_grade": "chưa xếp loại",
    "whatif.say.other": "khác",
    "whatif.say.unknown": "không có số",
    "whatif.say.left_out": "không tính",
    "whatif.say.now": "Hiện tại {value}",
    "whatif.say.change": "{was} → {now}",
    "whatif.say.target": "chỉ tiêu {target}: {state}",
    "whatif.say.reached": "đạt",
    "whatif.say.not_reached": "chưa đạt",
    "whatif.say.slider": "{title}: thanh trượt",
    "whatif.say.figure": "{title}: ghi số",
    "whatif.say.steps": "{title}: các bậc",
    "whatif.say.step": "{value}: {points} điểm",
    "whatif.say.value": "{value}, {points} điểm",
    "whatif.say.row": "{now}/{most} điểm{lost}",
    "whatif.say.row_change": "{was} → {now}/{most} điểm{change}{lost}",
    "whatif.say.lost": ", còn mất {lost}",
    "whatif.say.area": "{name}: {now}/{most} điểm",
    "whatif.say.area_change": "{name}: {was} → {now}/{most} điểm{change}",
    "whatif.say.remove": "Bỏ",
    "whatif.say.remove_row": "Bỏ mức đã đổi của {title}",
    "whatif.say.changed_row": "{title}: {moves}; {was} → {now} điểm{change}",
    "whatif.say.withheld": "Chỉ số đã tới mức {grade} nhưng chưa được xếp, vì còn đòi hỏi: {when}.",
    "whatif.say.rows_changed": "Tổng không tính được ở đây: với các mức này có dòng đang tính điểm "
    "thành không tính, hoặc ngược lại, và điểm tối đa phải chia lại.",
    "whatif.say.status": "Tính thử: tổng {total} điểm{change}.",
    "whatif.say.status_index": "Chỉ số {index}.",
    "whatif.say.status_grade": "Xếp loại: {grade}.",
    "whatif.say.error_number": "“{text}” không phải số; viết như 12,5",
    "whatif.say.error_rate": "“{text}” không phải tỷ lệ; viết như 57,3% hoặc 12/{of}",
    "whatif.say.error_cases": "“{text}” không phải số trường hợp trên tổng số; viết như 12/{of}",
    "whatif.say.error_cases_or_rate": "“{text}” có hai cách hiểu; viết {text}% hoặc {text}/{of}",
    "whatif.say.error_count": "“{text}” không phải số đếm; viết số nguyên, như 4",
    "whatif.say.error_above": "“{text}” vượt 100%",
    "whatif.say.error_ambiguous": "“{text}” có hai cách hiểu: dấu ấy ngăn phần nghìn hay phần "
    "thập phân; viết thêm một chữ số 0 ở cuối hoặc bỏ dấu",
    "whatif.say.found": "Ít nhất {count} tiêu chí, lấy lại {total} điểm (cần {goal}), tính từ số "
    "hiện tại:",
    "whatif.say.found_move": "{title}: {was} → {now}, {gain} điểm",
    "whatif.say.impossible": "Không đạt được: theo các quy tắc này, nhiều nhất chỉ lấy lại {most} "
    "điểm (cần {goal}).",
    "whatif.say.goal_error": "Ghi một số điểm lớn hơn 0, như 1,5.",
    "whatif.say.take": "Đặt các mức này",
    "whatif.say.other_data": "Địa chỉ này là của dữ liệu khác ({theirs}), không phải của trang này "
    "({ours}): không mức nào được đặt.",
    "whatif.say.other_version": "Địa chỉ này ghi khi số liệu hoặc quy tắc còn khác bây giờ: chưa "
    "mức nào được đặt.",
    "whatif.say.apply": "Vẫn đặt các mức ấy",
    "whatif.say.cut": "{criterion}: {text} ra ngoài khoảng có thể, đã đặt {value}.",
    "whatif.say.bad_value": "{criterion}: “{text}” không phải mức nào của quy tắc, đã bỏ qua.",
    "whatif.say.bad_address": "“{text}” trong địa chỉ không đọc được, đã bỏ qua.",
    "whatif.say.unknown_row": "{criterion}: không có dòng hay số đo này để đổi, đã bỏ qua.",
    "whatif.say.scenario_name": "Tính thử",
    "whatif.say.scenario_file": "kich-ban",
    "whatif.say.scenario_none": "Không lưu tệp nào: không mức nào đã đổi viết được trong kịch bản.",
    "whatif.say.no_scenario": "Không viết được trong kịch bản, nên không có trong tệp: {rows} (dòng "
    "không mất điểm, dòng đổi một số liệu phụ, hay mức không có cách viết gọn).",
    "whatif.say.scenario_plan": "Trong cchc forecast, dòng không có trong tệp được tính theo chỉ "
    "tiêu của kế hoạch, nơi có chỉ tiêu.",
    "whatif.say.scenario_other": "cchc forecast chấm các mức ấy theo bộ tiêu chí của năm kế hoạch: "
    "{book}.",
    "whatif.say.scenario_choose": "Tệp có nhiều kịch bản; mở kịch bản nào?",
    "whatif.say.scenario_taken": "Đã mở kịch bản “{name}”; dòng không có trong tệp giữ số hiện tại.",
    "whatif.say.scenario_stretch": "Kịch bản còn đòi mức phấn đấu của kế hoạch cho các dòng khác: "
    "trang này không đặt các mức ấy.",
    "whatif.say.bad_file": "Không mở được tệp, dừng ở dòng {line}: trang chỉ đọc được kịch bản "
    "(cchc/scenario/v1) viết như tệp lưu ở đây.",
}

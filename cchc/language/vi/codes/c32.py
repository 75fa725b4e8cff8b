"""Vietnamese: what the codes C320 to C329 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C320.title": "Vai của đơn vị không khớp",
    "C320.meaning": "`roles` nêu một đơn vị không có trong `responsible`, hoặc một đơn vị ghi "
    "hai lần.",
    "C320.why": "`roles` chỉ nói ai chủ trì, ai phối hợp trong các đơn vị đã nêu; đơn vị ở ngoài "
    "thì không có phần nào để tính.",
    "C320.mend": "Thêm mã vào `responsible`, hoặc bỏ khỏi `roles`.",
    "C320.role_unlisted": "{criterion}: “{unit}” có trong roles mà không có trong responsible",
    "C320.role_unlisted.help": "thêm mã đó vào responsible, hoặc bỏ khỏi roles",
    "C320.role_both": "{criterion}: “{unit}” ghi hai lần trong roles",
    "C320.role_both.help": "để mỗi đơn vị ở một chỗ: lead (chủ trì) hoặc help (phối hợp)",
    "C321.title": "Nhóm và tiêu chí trong nhóm cùng có điểm",
    "C321.meaning": "Lĩnh vực hay nhóm đã có dòng điểm của riêng nó, mà một tiêu chí nằm trong "
    "đó cũng có dòng.",
    "C321.why": "Điểm của nhóm đã gồm điểm các tiêu chí trong nhóm. Ghi cả hai thì điểm ấy bị "
    "tính hai lần.",
    "C321.mend": "Giữ một: hoặc dòng của nhóm, hoặc các dòng tiêu chí trong nhóm.",
    "C321.node_and_part": "{criterion} nằm trong {node}, mà {node} đã có điểm của cả nhóm (dòng "
    "{first})",
    "C321.node_and_part.help": "bỏ dòng {criterion}, hoặc bỏ dòng {node} và ghi đủ các tiêu chí "
    "trong nhóm",
    "C322.title": "Dòng chưa có điểm",
    "C322.meaning": "Dòng không có điểm nào được ghi, mà quy tắc cũng chưa tính ra được.",
    "C322.why": "Dòng ấy không vào tổng, và khi còn dòng như thế thì không có chỉ số: thiếu điểm "
    "khác với 0 điểm.",
    "C322.mend": "Ghi số liệu ở `evidence`; tiêu chí do Hội đồng cho điểm thì ghi `appraised`, "
    "hoặc `self_assessed` khi tự chấm.",
    "C322.figure_unsaid": "{criterion}: quy tắc cần số liệu mà dòng này chưa có, nên chưa có điểm",
    "C322.figure_unsaid.help": "thêm evidence theo dạng của quy tắc",
    "C322.figure_before": "{criterion}: quy tắc cần số liệu của kỳ trước ({names}) mà không có, nên "
    "chưa có điểm",
    "C322.figure_before.help": "thêm điểm của kỳ trước, với các số liệu ấy, vào thư mục dữ liệu",
    "C322.figure_bound": "{criterion}: số liệu mới là một giới hạn, cho nhiều mức điểm, nên chưa "
    "có điểm",
    "C322.figure_bound.help": "ghi số liệu thật ở evidence",
    "C322.points_unsaid": "{criterion}: không có công thức, mà dòng này chưa ghi điểm",
    "C322.points_unsaid.help": "thêm appraised (điểm thẩm định), hoặc self_assessed (điểm tự chấm)",
    "C326.title": "Điểm lẻ hơn bước làm tròn",
    "C326.meaning": "Điểm thẩm định không phải bội số của bước làm tròn ghi trong bộ tiêu "
    "chí, ở một dòng không có công thức nào tính ra điểm ấy (như điểm do hội đồng chấm).",
    "C326.why": "Điểm như thế không thể là kết quả làm tròn; thường là gõ thừa một chữ số.",
    "C326.mend": "Đối chiếu với văn bản; nếu bộ tiêu chí làm tròn nhỏ hơn thì sửa `step`.",
    "C326.score_off_step": "tiêu chí {criterion}: điểm thẩm định {appraised} không phải bội "
    "số của bước làm tròn {step}",
    "C326.score_off_step.help": "kiểm tra appraised, hoặc rounding.step của bộ tiêu chí",
}

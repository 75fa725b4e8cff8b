"""Vietnamese: what the codes C500 to C509 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C501.title": "Kế hoạch nêu tiêu chí không có",
    "C501.meaning": "Nhiệm vụ hoặc chỉ tiêu gọi một mã tiêu chí mà bộ tiêu chí của năm bị trừ "
    "điểm không có.",
    "C501.why": "Mã gõ sai làm điểm mất trông như chưa có nhiệm vụ, còn nhiệm vụ thì không phục "
    "vụ gì.",
    "C501.mend": "Sửa mã trong kế hoạch, hoặc thêm tiêu chí vào bộ tiêu chí.",
    "C501.plan_criterion": "bộ tiêu chí không có tiêu chí {criterion}",
    "C501.plan_criterion.help": "sửa mã tiêu chí trong kế hoạch",
    "C502.title": "Nhiệm vụ khai hai lần hoặc không có",
    "C502.meaning": "Hai nhiệm vụ mang cùng mã, hoặc một chỉ tiêu thuộc về nhiệm vụ không có "
    "trong kế hoạch.",
    "C502.why": "Chỉ tiêu không có nhiệm vụ thì không có đơn vị làm và không có hạn.",
    "C502.mend": "Sửa mã nhiệm vụ, hoặc thêm nhiệm vụ còn thiếu.",
    "C502.task_twice": "nhiệm vụ {task} khai hai lần, lần đầu ở dòng {first}",
    "C502.task_twice.help": "đổi một mã",
    "C502.task_unknown": "kế hoạch không có nhiệm vụ {task}",
    "C502.task_unknown.help": "sửa mã, hoặc thêm nhiệm vụ",
    "C504.title": "Chỉ tiêu vượt 100%",
    "C504.meaning": "Chỉ tiêu hoặc mức phấn đấu trên 100%, mà tiêu chí không cho phép vượt. Chỉ "
    "tiêu ghi bằng `measure` thì không bao giờ được vượt. `above: 100%` cũng vậy: không gì vượt "
    "được mức đó.",
    "C504.why": "Chỉ tiêu như vậy không đạt được; thường là thiếu dấu chấm thập phân.",
    "C504.mend": "Sửa chỉ tiêu. Tỷ lệ được phép vượt thì ghi `may_exceed_full: true` ở tiêu chí.",
    "C504.target_above_full": "{name}: chỉ tiêu {rate} vượt 100%",
    "C504.target_above_full.help": "sửa chỉ tiêu; nếu được phép vượt, ghi may_exceed_full: true ở "
    "tiêu chí",
    "C505.title": "Chỉ tiêu không cao hơn mức đã đạt",
    "C505.meaning": "Tiêu chí bị trừ điểm, nhưng chỉ tiêu của kế hoạch bằng hoặc thấp hơn mức đã "
    "đạt theo số liệu thẩm định. Chỉ tiêu ghi bằng `measure` thì so với mức cũ (`baseline`) của "
    "nó.",
    "C505.why": "Đạt chỉ tiêu như vậy cũng không lấy lại được điểm nào.",
    "C505.mend": "Đặt chỉ tiêu cao hơn. Nếu con số trong kế hoạch thật ra đo việc khác thì ghi "
    "bằng `measure` thay cho `criterion`. Kế hoạch ghi đúng như vậy thì chấp nhận kèm lý do.",
    "C505.target_reached": "{criterion}: chỉ tiêu {target} không cao hơn mức đã đạt {now}",
    "C505.target_reached.help": "đặt chỉ tiêu cao hơn mức đã đạt",
    "C506.title": "Mức phấn đấu không vượt chỉ tiêu",
    "C506.meaning": "`stretch` (hoặc `stretch_count`) bằng hoặc kém mức phải đạt: thấp hơn "
    "`at_least`, hay cao hơn `at_most`.",
    "C506.why": "Mức phấn đấu là để vượt chỉ tiêu; kém hơn thì thường là ghi ngược hai số.",
    "C506.mend": "Đổi chỗ hai con số, hoặc bỏ mức phấn đấu.",
    "C506.stretch_not_beyond": "{name}: mức phấn đấu không vượt chỉ tiêu",
    "C506.stretch_not_beyond.help": "đặt mức phấn đấu vượt chỉ tiêu (thấp hơn, khi chỉ tiêu là "
    "at_most hay below), hoặc bỏ",
    "C507.title": "Hạn nằm ngoài thời gian của kế hoạch",
    "C507.meaning": "Hạn của nhiệm vụ hoặc chỉ tiêu không thuộc năm của kế hoạch, hoặc đứng trước "
    "tháng ban hành kế hoạch.",
    "C507.why": "Hạn sai năm thì không ai bị nhắc đúng lúc.",
    "C507.mend": "Kiểm tra năm của hạn, khóa `year` và khóa `issued`.",
    "C507.deadline_year": "hạn {deadline} không thuộc năm kế hoạch {year}",
    "C507.deadline_year.help": "kiểm tra năm của hạn",
    "C507.deadline_before_plan": "hạn {deadline} trước khi có kế hoạch ({issued})",
    "C507.deadline_before_plan.help": "kiểm tra hạn, hoặc tháng ban hành (issued)",
    "C508.title": "Mức cũ trong kế hoạch khác phụ lục",
    "C508.meaning": "`baseline` của chỉ tiêu và số liệu của dòng thẩm định lệch nhau quá mức làm "
    "tròn: không có tỷ lệ nào in ra được cả hai con số.",
    "C508.why": "Kế hoạch và phụ lục nói về cùng một việc mà hai con số khác nhau thì một nơi "
    "sai, hoặc đo hai việc khác nhau.",
    "C508.mend": "Kiểm tra hai con số. Nếu văn bản đúng là ghi khác nhau thì giữ nguyên, nêu ở "
    "`slips` và chấp nhận kèm lý do.",
    "C508.baseline_differs": "{criterion}: kế hoạch ghi mức cũ {baseline}, phụ lục ghi {appendix}",
    "C508.baseline_differs.help": "kiểm tra hai con số; chênh nhau quá mức làm tròn",
    "C509.title": "Nhiệm vụ không có đơn vị",
    "C509.meaning": "Nhiệm vụ ghi `units: []`.",
    "C509.why": "Nhiệm vụ không có đơn vị thì không ai làm và không vào báo cáo của ai.",
    "C509.mend": "Ghi đơn vị hoặc nhóm vào `units`. Kế hoạch nói “tất cả” thì ghi các nhóm.",
    "C509.task_without_unit": "nhiệm vụ {task} không có đơn vị thực hiện",
    "C509.task_without_unit.help": "ghi đơn vị vào units",
}

"""Vietnamese: what the codes C510 to C519 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C510.title": "Điểm mất mà kế hoạch chưa có gì",
    "C510.meaning": "Một tiêu chí bị trừ điểm mà kế hoạch không có chỉ tiêu và cũng không có "
    "nhiệm vụ nào phục vụ trực tiếp (`criteria`). Nhiệm vụ chỉ hỗ trợ (`supports`) không tính. "
    "Phát hiện chỉ vào phần `targets` của kế hoạch; nhiều tiêu chí như vậy là một phát hiện, mỗi "
    "tiêu chí chấp nhận riêng.",
    "C510.why": "Đây là điểm có khả năng mất lại năm sau.",
    "C510.mend": "Bổ sung chỉ tiêu hoặc nhiệm vụ. Nếu kế hoạch đã ban hành không có thì chấp nhận "
    "kèm lý do, ghi mã tiêu chí ở `about`.",
    "C510.loss_uncovered": "{criterion} mất {deduction} điểm mà kế hoạch không có chỉ tiêu hay "
    "nhiệm vụ trực tiếp nào",
    "C510.loss_uncovered.help": "thêm chỉ tiêu hoặc nhiệm vụ",
    "C510.losses_uncovered": "{count} tiêu chí mất tổng cộng {deduction} điểm mà kế hoạch không "
    "có chỉ tiêu hay nhiệm vụ trực tiếp nào: {criteria}",
    "C510.losses_uncovered.help": "thêm chỉ tiêu hoặc nhiệm vụ",
    "C511.title": "Chỉ tiêu không cùng loại với cách đo",
    "C511.meaning": "Quy tắc đo tỷ lệ mà chỉ tiêu là số lượng, hoặc ngược lại; tiêu chí chấm có "
    "hay không, theo trạng thái hoặc do Hội đồng cho điểm thì không có chỉ tiêu số; tiêu chí "
    "nhiều phần mà không rõ phần nào, hoặc `part` không phải một phần của nó. Mức cũ (`baseline`) "
    "không cùng loại với chỉ tiêu cũng mang mã này.",
    "C511.why": "Không cùng loại thì không tính được chỉ tiêu bù bao nhiêu điểm.",
    "C511.mend": "Quy tắc tỷ lệ dùng `at_least`, `above`, `at_most` hoặc `below`; quy tắc đếm "
    "dùng `at_least_count`, `at_most_count` hoặc `below_count`; tiêu chí nhiều phần ghi thêm "
    "`part`. Không hợp cách nào thì ghi bằng `measure`, hoặc chỉ ghi nhiệm vụ.",
    "C511.target_unfit": "{criterion}: chỉ tiêu không cùng loại với cách đo của quy tắc",
    "C511.target_unfit.help": "quy tắc đo tỷ lệ cần at_least (%), quy tắc đếm cần at_least_count; "
    "tiêu chí nhiều phần cần part",
    "C511.baseline_unfit": "{name}: mức cũ không cùng loại với chỉ tiêu",
    "C511.baseline_unfit.help": "chỉ tiêu tỷ lệ cần mức cũ rate hoặc count và of; chỉ tiêu số "
    "lượng cần count",
    "C512.title": "Một tiêu chí có hai chỉ tiêu",
    "C512.meaning": "Hai chỉ tiêu nói về cùng một tiêu chí hoặc cùng một số đo. Phát hiện chỉ vào "
    "chỉ tiêu sau.",
    "C512.why": "Không rõ chỉ tiêu nào dùng để tính điểm có thể lấy lại.",
    "C512.mend": "Giữ một chỉ tiêu; mức cao hơn ghi ở `stretch`.",
    "C512.target_twice": "{name} có hai chỉ tiêu, chỉ tiêu đầu ở dòng {first}",
    "C512.target_twice.help": "giữ một chỉ tiêu; mức phấn đấu ghi ở stretch",
    "C513.title": "Hạn của chỉ tiêu khác hạn của nhiệm vụ",
    "C513.meaning": "Chỉ tiêu và nhiệm vụ của nó đều ghi ngày mà hai ngày khác nhau. Một bên chỉ "
    "ghi năm thì không bị báo.",
    "C513.why": "Hai hạn cho một việc thì đơn vị không biết theo hạn nào.",
    "C513.mend": "Sửa theo văn bản. Văn bản đúng là có hai hạn thì chấp nhận kèm lý do.",
    "C513.deadline_differs": "{name}: hạn của chỉ tiêu là {deadline}, của nhiệm vụ {task} là "
    "{other}",
    "C513.deadline_differs.help": "sửa cho hai hạn như nhau, theo văn bản",
    "C514.title": "Nêu hai lần trong một nhiệm vụ hoặc chỉ tiêu",
    "C514.meaning": "Một nhiệm vụ nêu một đơn vị hay một tiêu chí hai lần (kể cả một lần ở "
    "`criteria`, một lần ở `supports`), hoặc `touches` của chỉ tiêu nêu lại một mã.",
    "C514.why": "Thường là gõ nhầm mã thứ hai, nên đơn vị hoặc tiêu chí thật bị bỏ sót.",
    "C514.mend": "Sửa mã gõ nhầm, hoặc bỏ bớt. Nhiệm vụ phục vụ trực tiếp thì chỉ ghi ở "
    "`criteria`.",
    "C514.named_again": "{about} nêu {name} hai lần",
    "C514.named_again.help": "bỏ bớt một, hoặc sửa mã gõ nhầm",
    "C515.title": "Nhiệm vụ của chỉ tiêu không phục vụ tiêu chí",
    "C515.meaning": "Chỉ tiêu thuộc một nhiệm vụ mà `criteria` của nhiệm vụ đó không có tiêu chí "
    "của chỉ tiêu.",
    "C515.why": "Hoặc chỉ tiêu ghi nhầm nhiệm vụ (và nhầm đơn vị), hoặc nhiệm vụ thiếu tiêu chí.",
    "C515.mend": "Sửa `task` của chỉ tiêu, hoặc thêm tiêu chí vào `criteria` của nhiệm vụ.",
    "C515.target_not_served": "nhiệm vụ {task} của chỉ tiêu này không phục vụ tiêu chí {criterion}",
    "C515.target_not_served.help": "sửa task của chỉ tiêu, hoặc thêm {criterion} vào criteria của "
    "nhiệm vụ",
    "C516.title": "Chỉ tiêu và lời của nhiệm vụ không khớp",
    "C516.meaning": "`summary` của nhiệm vụ (hoặc `stated` của chỉ tiêu) có nêu tỷ lệ, nhưng "
    "không tỷ lệ nào là chỉ tiêu; hoặc `summary` nêu một tỷ lệ mà không chỉ tiêu nào của nhiệm vụ "
    "có. Chỉ tiêu có `assumption` không bị xét.",
    "C516.why": "Chỉ tiêu gõ sai vẫn là một con số hợp lý, và chỉ tiêu bị sót thì không ai thấy; "
    "chỉ lời của kế hoạch mới cho thấy.",
    "C516.mend": "So với văn bản rồi sửa chỉ tiêu hoặc lời văn, hoặc thêm chỉ tiêu còn sót. Mức "
    "tự đặt thêm thì ghi `assumption`; tỷ lệ không phải chỉ tiêu thì chấp nhận kèm lý do.",
    "C516.target_unsaid": "{name}: chỉ tiêu {rate} không có trong lời của nhiệm vụ {task}",
    "C516.target_unsaid.help": "so với văn bản; chỉ tiêu là giả định thì ghi assumption",
    "C516.said_untargeted": "nhiệm vụ {task} nói tới {rate} mà không chỉ tiêu nào của nó có mức đó",
    "C516.said_untargeted.help": "thêm chỉ tiêu vào targets; không phải chỉ tiêu thì chấp nhận "
    "kèm lý do",
    "C516.assumption_count": "chỉ tiêu {criterion}: giả định nêu {said} {cases}, chỉ tiêu "
    "ghi {count}",
    "C516.assumption_count.help": "sửa at_least_count hoặc assumption",
    "C517.title": "Chỉ tiêu không lấy lại điểm nào",
    "C517.meaning": "Đạt đúng chỉ tiêu thì quy tắc vẫn cho không quá số điểm đang có, dù "
    "dòng ấy bị trừ điểm: ví dụ chỉ tiêu 90% của một quy tắc chỉ cho điểm từ 100%.",
    "C517.why": "Đơn vị hoàn thành chỉ tiêu mà điểm không đổi; thường là gõ nhầm chỉ tiêu.",
    "C517.mend": "Đối chiếu với kế hoạch. Đúng là vậy thì ghi vào `acknowledged` với lý do.",
    "C517.target_without_gain": "tiêu chí {criterion}: đạt chỉ tiêu {target} chỉ được "
    "{points} điểm, không hơn điểm đang có",
    "C517.target_without_gain.help": "kiểm tra chỉ tiêu và quy tắc; đúng thì ghi vào acknowledged",
    "C518.title": "Nhiệm vụ không đứng đúng chỗ trong kế hoạch",
    "C518.meaning": "Mã các nhiệm vụ đi theo mục của kế hoạch (`NV-3.5` ở mục 3, gạch đầu "
    "dòng 5) mà một nhiệm vụ ghi mục khác; hoặc các mục theo thứ tự mà một nhiệm vụ lùi "
    "lại.",
    "C518.why": "Mục là chỗ để đối chiếu với văn bản; sai mục thì người đọc tìm thấy nhiệm "
    "vụ của đơn vị khác.",
    "C518.mend": "Sửa `section` hoặc mã nhiệm vụ theo kế hoạch.",
    "C518.section_unlike_id": "nhiệm vụ {task} ghi “{section}”, khác với mã của nó",
    "C518.section_unlike_id.help": "sửa section hoặc id theo kế hoạch",
    "C518.section_order": "nhiệm vụ {task} ghi “{section}”, không theo thứ tự của các nhiệm "
    "vụ bên cạnh",
    "C518.section_order.help": "sửa section, hoặc đặt nhiệm vụ đúng chỗ",
    "C519.title": "Ngày báo cáo của kế hoạch không thể đúng",
    "C519.meaning": "Kế hoạch ghi ngày gửi báo cáo (`reports`) của một kỳ ngoài năm thực hiện, hoặc "
    "hạn gửi trước ngày mà số liệu tính đến.",
    "C519.why": "Lịch của kế hoạch lấy ngày ở đây: sai thì mọi người nhận nhắc việc vào ngày "
    "không có việc.",
    "C519.mend": "Sửa kỳ, hạn hoặc ngày chốt số liệu theo kế hoạch.",
    "C519.report_elsewhere": "báo cáo {period} không thuộc năm thực hiện kế hoạch {year}",
    "C519.report_elsewhere.help": "sửa kỳ trong reports, hoặc year của kế hoạch",
    "C519.report_before_figures": "báo cáo {period} phải gửi ngày {due}, trước khi "
    "có số liệu đến ngày {figures}",
    "C519.report_before_figures.help": "sửa due hoặc figures_to",
}

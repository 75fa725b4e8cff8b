"""Vietnamese: what the codes C600 to C609 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C601.title": "Không có bộ tiêu chí dùng được",
    "C601.meaning": "Kết quả thẩm định gọi một bộ tiêu chí không có trong thư mục, bộ tiêu chí đó "
    "không áp dụng cho năm được chấm, hoặc hai tệp bộ tiêu chí mang cùng `id`.",
    "C601.why": "Chấm theo bộ tiêu chí của năm khác thì điểm tối đa và quy tắc có thể khác mà "
    "không ai thấy.",
    "C601.mend": "Sửa `rulebook` theo `id` của bộ tiêu chí, thêm tệp còn thiếu, bỏ tệp thừa, hoặc "
    "kiểm tra `year` và `valid`.",
    "C601.rulebook_unknown": "không có bộ tiêu chí “{rulebook}” trong thư mục (có: {known})",
    "C601.rulebook_unknown.help": "sửa tên hoặc thêm tệp bộ tiêu chí",
    "C601.rulebook_not_valid": "bộ tiêu chí {rulebook} áp dụng cho {period}, không cho {judged}",
    "C601.rulebook_not_valid.help": "dùng bộ tiêu chí của kỳ đó",
    "C601.rulebook_twice": "bộ tiêu chí “{rulebook}” đã có ở {first}",
    "C601.rulebook_twice.help": "đổi mã của một trong hai, hoặc bỏ bớt một tệp",
    "C602.title": "Hai kết quả của một đơn vị trong một kỳ",
    "C602.meaning": "Thư mục có hai tệp điểm của cùng một đơn vị trong cùng một kỳ. Phát hiện "
    "chỉ vào tệp sau, theo thứ tự tên tệp.",
    "C602.why": "Không biết kết quả nào là chính thức.",
    "C602.mend": "Giữ một tệp; bản cũ dời ra ngoài.",
    "C602.appraisal_twice": "{unit} đã có điểm của {period} ở {first}",
    "C602.appraisal_twice.help": "mỗi đơn vị giữ một tệp điểm cho mỗi kỳ",
    "C603.title": "Kế hoạch không khớp với kết quả thẩm định",
    "C603.meaning": "Kế hoạch nói về một kỳ không có điểm, năm của kế hoạch không sau kỳ bị trừ "
    "điểm, hoặc hai kế hoạch của một đơn vị cùng nói về một kỳ.",
    "C603.why": "Kế hoạch khắc phục chỉ có nghĩa khi đặt cạnh điểm đã mất của năm trước.",
    "C603.mend": "Sửa `year` và `about_year`, thêm tệp kết quả thẩm định còn thiếu, hoặc bỏ kế "
    "hoạch thừa.",
    "C603.plan_without_appraisal": "kế hoạch nói về {period} nhưng thư mục không có kết quả thẩm "
    "định kỳ đó",
    "C603.plan_without_appraisal.help": "thêm kết quả thẩm định, hoặc sửa about_year "
    "(about_period)",
    "C603.plan_not_after": "năm kế hoạch {year} không sau năm bị trừ điểm",
    "C603.plan_not_after.help": "sửa year hoặc about_year",
    "C603.plan_twice": "{period} đã có kế hoạch ở {first}",
    "C603.plan_twice.help": "mỗi đơn vị giữ một kế hoạch cho mỗi kỳ",
    "C604.title": "Điều chấp nhận không còn khớp với gì",
    "C604.meaning": "Một mục của `acknowledged` không khớp với phát hiện nào: chỗ đó đã được sửa, "
    "hoặc `code` hay `about` ghi sai; hoặc mục đó lặp lại một mục khác. Mục chỉ áp dụng cho phát "
    "hiện trong chính tệp của nó.",
    "C604.why": "Điều chấp nhận sống lâu hơn nguyên nhân của nó sẽ che một sai sót mới.",
    "C604.mend": "Bỏ mục đó, hoặc sửa `code` và `about` cho khớp.",
    "C604.acknowledged_unused": "không còn phát hiện nào {acknowledged} để chấp nhận",
    "C604.acknowledged_unused.help": "bỏ mục này khỏi acknowledged, hoặc sửa code và about",
    "C605.title": "Văn bản gốc viết nhầm",
    "C605.meaning": "Người nhập đã ghi ở `slips` một chỗ văn bản gốc viết nhầm hoặc tự mâu thuẫn, "
    "và dữ liệu giữ điều gì thay vào.",
    "C605.why": "Không phải lỗi của dữ liệu. Người so dữ liệu với văn bản biết vì sao hai bên "
    "khác nhau.",
    "C605.mend": "Không phải sửa. Cần đính chính thì báo nơi ban hành văn bản.",
    "C605.slip": "tài liệu viết nhầm ở {about}: {says}; dữ liệu ghi: {kept}",
    "C605.slip.help": "không phải sửa dữ liệu; báo nơi ban hành nếu cần đính chính",
    "C606.title": "Một đơn vị ghi hai lần trong một dòng",
    "C606.meaning": "`responsible` của một dòng có một mã hai lần.",
    "C606.why": "Điểm bị trừ chia đều cho các đơn vị được nêu; ghi hai lần thì các phần không "
    "cộng đúng.",
    "C606.mend": "Bỏ bớt một, hoặc sửa mã gõ nhầm.",
    "C606.responsible_twice": "{criterion}: đơn vị “{unit}” ghi hai lần, phần chia sẽ không cộng "
    "đúng",
    "C606.responsible_twice.help": "bỏ bớt một",
    "C607.title": "Đơn vị vừa được nêu tên vừa thuộc nhóm được nêu",
    "C607.meaning": "Một dòng nêu một đơn vị và một nhóm có đơn vị đó.",
    "C607.why": "Đơn vị đó chịu hai phần: một phần của mình, một phần qua nhóm. Thường là nêu "
    "thừa.",
    "C607.mend": "Giữ một trong hai. Văn bản đúng là nêu cả hai thì chấp nhận kèm lý do.",
    "C607.named_twice": "{criterion}: {unit} vừa được nêu tên vừa thuộc nhóm {group} nên chịu hai "
    "phần",
    "C607.named_twice.help": "giữ một trong hai, hoặc chấp nhận nếu văn bản ghi như vậy",
    "C608.title": "Kế hoạch của đơn vị không có điểm",
    "C608.meaning": "Thư mục có thể chứa nhiều đơn vị. Nhưng kế hoạch này là của một đơn vị "
    "không có điểm ở kỳ mà kế hoạch nói tới, trong khi đơn vị khác có.",
    "C608.why": "Kế hoạch chỉ được đặt cạnh điểm của chính đơn vị đó; ghi nhầm `body` thì kế "
    "hoạch bị bỏ qua.",
    "C608.mend": "Sửa `body` của kế hoạch, hoặc thêm tệp điểm của đơn vị đó.",
    "C608.body_differs": "kế hoạch là của {body}, nhưng điểm của {period} ở {first} là của {other}",
    "C608.body_differs.help": "sửa body của kế hoạch, hoặc thêm điểm của đơn vị đó",
    "C609.title": "Ngày của các văn bản không theo thứ tự",
    "C609.meaning": "Kết quả công bố trước năm được chấm hoặc trước bộ tiêu chí; số liệu "
    "(`as_of`) trước năm được chấm hoặc sau ngày công bố; kế hoạch ban hành trước kết quả, hoặc "
    "khi năm của kế hoạch đã hết.",
    "C609.why": "Ngày sai thường là gõ nhầm năm, và thường kéo theo việc ghi nhầm văn bản.",
    "C609.mend": "Kiểm tra các ngày với văn bản. Văn bản đúng là có ngày như vậy thì chấp nhận "
    "kèm lý do.",
    "C609.results_before_year": "kết quả công bố ngày {date}, trước năm được chấm {year}",
    "C609.results_before_year.help": "kiểm tra ngày công bố và year",
    "C609.rulebook_after_results": "kết quả công bố ngày {date}, trước khi có bộ tiêu chí (ban "
    "hành {issued})",
    "C609.rulebook_after_results.help": "kiểm tra ngày công bố và ngày ban hành bộ tiêu chí",
    "C609.evidence_out_of_time": "{criterion}: số liệu tính đến {date}, trước năm {year} hoặc sau "
    "ngày công bố kết quả",
    "C609.evidence_out_of_time.help": "kiểm tra as_of",
    "C609.plan_after_year": "kế hoạch năm {year} ban hành tháng {issued}, khi năm đó đã hết",
    "C609.plan_after_year.help": "kiểm tra issued và year",
    "C609.plan_before_results": "kế hoạch ban hành tháng {issued}, trước khi công bố kết quả "
    "({date})",
    "C609.plan_before_results.help": "kiểm tra issued và ngày công bố kết quả",
}

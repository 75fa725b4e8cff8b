"""Vietnamese: what the codes C300 to C309 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C301.title": "Điểm bị trừ không bằng điểm thẩm định − điểm tối đa",
    "C301.meaning": "Trong một dòng, `deduction` không đúng bằng `appraised` − `max_points`.",
    "C301.why": "Điểm bị trừ đi vào báo cáo, kế hoạch và phần của từng đơn vị. Một chữ số gõ sai "
    "hay một dấu trừ bị bỏ làm sai cả tổng.",
    "C301.mend": "Đối chiếu ba con số với văn bản và sửa số gõ sai. Văn bản in sai thì ghi số "
    "đúng và nêu chỗ sai ở `slips`.",
    "C301.deduction_mismatch": "{criterion}: điểm bị trừ ghi {deduction}, nhưng {appraised} − "
    "{max} = {exact}",
    "C301.deduction_mismatch.help": "sửa điểm bị trừ thành {exact}, hoặc sửa điểm thẩm định",
    "C302.title": "Điểm tối đa khác bộ tiêu chí",
    "C302.meaning": "`max_points` của dòng khác điểm tối đa của tiêu chí đó trong bộ tiêu chí.",
    "C302.why": "Điểm tối đa được ghi ở hai nơi là để đối chiếu; khác nhau nghĩa là một nơi gõ "
    "sai hoặc dùng nhầm bộ tiêu chí của năm khác.",
    "C302.mend": "Xem văn bản rồi sửa nơi sai. Nếu nhiều dòng cùng bị báo thì kiểm tra khóa "
    "`rulebook`.",
    "C302.max_mismatch": "{criterion}: điểm tối đa ghi {given}, bộ tiêu chí ghi {rulebook}",
    "C302.max_mismatch.help": "sửa một trong hai cho khớp với văn bản",
    "C303.title": "Điểm nằm ngoài mức có thể",
    "C303.meaning": "`appraised` hoặc `self_assessed` nhỏ hơn hoặc lớn hơn mức mà tiêu chí cho "
    "phép: từ 0 đến điểm tối đa của bộ tiêu chí. Quy tắc trừ điểm có thể cho điểm âm, quy tắc "
    "cộng điểm có thể vượt điểm tối đa.",
    "C303.why": "Điểm như vậy không thể có; thường là ghi nhầm cột hoặc gõ thừa dấu trừ.",
    "C303.mend": "Kiểm tra có ghi điểm bị trừ vào chỗ điểm thẩm định không, rồi đối chiếu với văn "
    "bản. Điểm vượt tối đa thường còn bị báo C310.",
    "C303.score_out_of_range": "{criterion}: điểm thẩm định {appraised} nằm ngoài khoảng {low} "
    "đến {high}",
    "C303.score_out_of_range.help": "kiểm tra điểm thẩm định và điểm tối đa",
    "C303.self_out_of_range": "{criterion}: điểm tự chấm {claimed} nằm ngoài {low}–{high}",
    "C303.self_out_of_range.help": "sửa self_assessed theo văn bản",
    "C304.title": "Tổng điểm trừ công bố không khớp các dòng",
    "C304.meaning": "`declared_total` khác tổng `deduction` của các dòng.",
    "C304.why": "Đây là con số được trích dẫn nhiều nhất. Lệch nghĩa là một dòng sai, thiếu hoặc "
    "thừa, hoặc chính văn bản cộng sai.",
    "C304.mend": "So từng dòng với văn bản, rồi đếm số dòng. Nếu các dòng đều đúng mà văn bản "
    "cộng sai thì ghi tổng đúng ở `declared_total` và nêu số in trong văn bản ở `slips`.",
    "C304.declared_total": "tổng điểm trừ công bố {declared}, cộng các dòng được {total}",
    "C304.declared_total.help": "tìm dòng sai hoặc thiếu, rồi sửa",
    "C305.title": "Tổng của lĩnh vực không khớp các dòng",
    "C305.meaning": "Con số của một lĩnh vực trong `declared_areas` khác tổng điểm bị trừ của các "
    "dòng thuộc lĩnh vực đó.",
    "C305.why": "Tổng chung có thể vẫn đúng khi một dòng bị ghi nhầm sang lĩnh vực khác; tổng "
    "lĩnh vực cho thấy điều đó.",
    "C305.mend": "So các dòng của lĩnh vực này với văn bản; kiểm tra mã tiêu chí có đúng lĩnh vực "
    "không.",
    "C305.declared_area": "lĩnh vực {area}: công bố {declared}, cộng các dòng được {total}",
    "C305.declared_area.help": "tìm dòng sai hoặc thiếu trong lĩnh vực này",
    "C306.title": "Tính lại không ra điểm thẩm định",
    "C306.meaning": "Theo quy tắc của bộ tiêu chí, không giá trị nào phù hợp với số liệu in ra "
    "lại cho được điểm thẩm định. Tỷ lệ in ra được hiểu là số đã làm tròn. Quy tắc `assumed` và "
    "dòng không có số liệu không bị xét.",
    "C306.why": "Hoặc số liệu chép sai, hoặc quy tắc hiểu sai, hoặc Hội đồng tính nhầm. Trường "
    "hợp cuối có thể kiến nghị để lấy lại điểm.",
    "C306.mend": "Xem phép tính bằng `cchc explain` kèm mã tiêu chí. Kiểm tra số liệu, rồi quy "
    "tắc. Cả hai đúng thì hỏi hoặc kiến nghị Hội đồng; trong khi chờ mà quy tắc chưa chắc thì ghi "
    "`status: assumed`.",
    "C306.recomputation_differs": "{criterion}: thẩm định {appraised}, nhưng số liệu chỉ cho được "
    "{scores}",
    "C306.recomputation_differs.help": "xem “cchc explain {criterion}{again}”; sửa số liệu, quy tắc, "
    "hoặc kiến nghị Hội đồng",
    "C307.title": "Số liệu không hợp với quy tắc",
    "C307.meaning": "Dạng số liệu của dòng (hoặc của phần đơn vị nêu ở `claim`) không phải dạng "
    "mà quy tắc của tiêu chí đo: ví dụ quy tắc cần tỷ lệ mà ghi số đếm, hay thiếu một phần của "
    "quy tắc `sum`.",
    "C307.why": "Số liệu không hợp thì không tính lại được, và dòng đó lặng lẽ thành “chưa đủ căn "
    "cứ”.",
    "C307.mend": "Ghi số liệu đúng dạng mà câu báo nêu. Không có số liệu thì bỏ `evidence`. Tiêu "
    "chí không áp dụng thì bộ tiêu chí phải có khóa `not_applicable`.",
    "C307.evidence_unfit": "{criterion}: số liệu ({found}) không hợp với quy tắc, quy tắc cần "
    "{kind}",
    "C307.evidence_unfit.help": "ghi số liệu đúng dạng, hoặc bỏ evidence nếu không có",
    "C307.evidence_unfit.share": "tỷ lệ: rate, hoặc count và of, hoặc missing và of",
    "C307.evidence_unfit.count": "số đếm: count",
    "C307.evidence_unfit.met": "có hay không: met",
    "C307.evidence_unfit.rank": "một trạng thái của quy tắc: state",
    "C307.evidence_unfit.sum": "parts, đủ từng thành phần của quy tắc (trừ phần điểm cố định)",
    "C307.evidence_unfit.judged": "không có số liệu (Hội đồng tự cho điểm)",
    "C307.evidence_unfit.fixed": "không có số liệu (điểm cố định)",
    "C307.no_cases_unsaid": "{criterion}: 0/0 (không phát sinh), mà bộ tiêu chí không nói khi đó "
    "tính thế nào",
    "C307.no_cases_unsaid.help": "thêm no_cases ở tiêu chí: full_marks (đủ điểm), left_out (không "
    "tính vào điểm tối đa) hoặc zero (0 điểm)",
    "C307.figure_undeclared": "{criterion}: số liệu “{name}” không có trong figures của tiêu chí",
    "C307.figure_undeclared.help": "sửa tên, hoặc khai ở figures của tiêu chí",
    "C307.figure_missing": "{criterion}: thiếu số liệu mà quy tắc cần: {missing}",
    "C307.figure_missing.help": "ghi đủ ở evidence: figures (số liệu có tên) hoặc parts (thành "
    "phần)",
    "C307.evidence_unfit.quantity": "một số: number, hoặc count",
    "C307.evidence_unfit.mean": "parts hoặc figures, đủ những gì quy tắc cần",
    "C307.evidence_unfit.best": "parts hoặc figures, đủ những gì quy tắc cần",
    "C307.evidence_unfit.worst": "parts hoặc figures, đủ những gì quy tắc cần",
    "C307.evidence_unfit.when": "parts hoặc figures, đủ những gì quy tắc cần",
    "C308.title": "Một tiêu chí có hai dòng",
    "C308.meaning": "Hai dòng của kết quả thẩm định mang cùng mã tiêu chí. Phát hiện chỉ vào dòng "
    "thứ hai.",
    "C308.why": "Điểm bị trừ của tiêu chí đó được cộng hai lần.",
    "C308.mend": "Xóa dòng thừa, hoặc sửa mã của dòng gõ sai.",
    "C308.row_twice": "{criterion} có hai dòng, dòng đầu ở dòng {first}",
    "C308.row_twice.help": "giữ lại một dòng",
    "C309.title": "Tiêu chí của dòng không được chấm",
    "C309.meaning": "Bộ tiêu chí không có mã đó; hoặc có nhưng là lĩnh vực hay nhóm, không có "
    "quy tắc chấm, mà dòng không ghi điểm cho cả nhóm.",
    "C309.why": "Không có tiêu chí thì không có điểm tối đa và quy tắc để đối chiếu.",
    "C309.mend": "Sửa mã. Nếu đúng là tiêu chí còn thiếu thì thêm vào bộ tiêu chí; nếu là nhóm "
    "thì ghi số liệu ở các tiêu chí thành phần, hoặc ghi điểm của cả nhóm mà không ghi số liệu.",
    "C309.criterion_unknown": "bộ tiêu chí không có tiêu chí {criterion}",
    "C309.criterion_unknown.help": "sửa mã hoặc thêm tiêu chí",
    "C309.criterion_not_scored": "{criterion} là nhóm, không có quy tắc chấm: chỉ ghi được điểm "
    "của cả nhóm",
    "C309.criterion_not_scored.help": "ghi appraised (hoặc self_assessed) và bỏ evidence, hoặc "
    "ghi ở tiêu chí thành phần",
    "C306.self_differs": "{criterion}: tự chấm {appraised}, số liệu cho {scores}",
    "C306.self_differs.help": "sửa điểm tự chấm hoặc số liệu; điểm được tính là điểm theo số liệu",
}

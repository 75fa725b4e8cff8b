"""Vietnamese: what the codes C210 to C219 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C210.title": "Bước làm tròn không tới được điểm tối đa",
    "C210.meaning": "Điểm tối đa của một tiêu chí có quy tắc không phải bội số của bước làm "
    "tròn ghi trong `rounding`, ví dụ 0,365 với bước 0,01 hoặc 0,9 với bước 0,25.",
    "C210.why": "Điểm làm tròn theo bước ấy hoặc vượt điểm tối đa, hoặc không bao giờ đạt "
    "điểm tối đa.",
    "C210.mend": "Sửa `max_points` theo bảng chấm điểm, hoặc ghi bước đủ nhỏ: `step: 0.001`.",
    "C210.max_off_step": "tiêu chí {id}: điểm tối đa {max} không phải bội số của bước làm "
    "tròn {step}",
    "C210.max_off_step.help": "sửa max_points, hoặc ghi rounding.step nhỏ hơn",
    "C210.step_unfit": "bước làm tròn {step} không tới được điểm tối đa của {count} tiêu "
    "chí, như {id}",
    "C210.step_unfit.help": "sửa rounding.step, hoặc điểm tối đa",
    "C210.points_off_step": "tiêu chí {id}: {points} điểm của quy tắc không phải bội của bước làm "
    "tròn {step}",
    "C210.points_off_step.help": "sửa điểm, hoặc ghi rounding.step nhỏ hơn",
    "C211.title": "Căn cứ của quy tắc không khớp với chính nó",
    "C211.meaning": "Phép tính viết trong `ground` không ra kết quả ghi sau dấu bằng (hoặc "
    "sau chữ “làm tròn”); `references` nêu các dòng của văn bản mà không có dòng của "
    "chính tiêu chí; hoặc `ground` nhắc một dòng mà `references` không nêu.",
    "C211.why": "Căn cứ là chỗ duy nhất cho biết quy tắc từ đâu ra. Số gõ nhầm ở đó làm "
    "người đọc tin vào một phép tính khác.",
    "C211.mend": "Tính lại phép tính và đối chiếu với văn bản; sửa số dòng trong `references`.",
    "C211.ground_sum": "tiêu chí {id}: {sum} không bằng {said}",
    "C211.ground_sum.help": "tính lại, sửa số trong ground",
    "C211.reference_elsewhere": "tiêu chí {id}: căn cứ nêu dòng {rows} mà không nêu dòng {id}",
    "C211.reference_elsewhere.help": "sửa số dòng trong references, hoặc thêm dòng của tiêu chí",
    "C211.ground_unreferenced": "tiêu chí {id}: ground nhắc dòng {row}, references chỉ nêu "
    "dòng {rows}",
    "C211.ground_unreferenced.help": "sửa một trong hai, hoặc thêm dòng đó vào references",
    "C212.title": "Mã cũ của tiêu chí không đúng",
    "C212.meaning": "`was` ghi mã của tiêu chí trong bộ tiêu chí trước: hai tiêu chí ghi cùng "
    "một mã, hoặc không bộ tiêu chí nào khác trong thư mục có mã ấy.",
    "C212.why": "Chỉ tiêu và điểm của năm trước đi theo `was` sang bộ tiêu chí mới. Sai mã thì "
    "theo nhầm tiêu chí.",
    "C212.mend": "Ghi đúng mã cũ. Một tiêu chí tách thành nhiều thì ghi `was` ở tiêu chí nối "
    "tiếp thật, các tiêu chí khác không ghi.",
    "C212.was_twice": "{id}: mã cũ {was} đã ghi ở {other}",
    "C212.was_twice.help": "để was {was} ở một tiêu chí",
    "C212.was_unknown": "{id}: không bộ tiêu chí nào khác trong thư mục có mã {was}",
    "C212.was_unknown.help": "sửa mã, hoặc đưa bộ tiêu chí trước vào thư mục",
    "C213.title": "Quy tắc gọi tên thứ không có",
    "C213.meaning": "Biểu thức của tiêu chí gọi một số liệu chưa khai ở `figures`, hoặc điểm của "
    "tiêu chí không có; một số liệu khai mà không dùng; hoặc điểm của tiêu chí lại phụ thuộc "
    "chính nó.",
    "C213.why": "Tên gõ sai thì quy tắc không bao giờ tính được.",
    "C213.mend": "Khai số liệu ở `figures` của tiêu chí (mã: nó là gì), sửa tên gõ sai, bỏ số "
    "liệu không dùng.",
    "C213.name_undeclared": "tiêu chí {id}: “{name}” chưa khai ở figures",
    "C213.name_undeclared.help": "thêm {name} vào figures của tiêu chí, hoặc sửa tên",
    "C213.name_unused": "tiêu chí {id}: số liệu “{name}” khai mà quy tắc không dùng",
    "C213.name_unused.help": "bỏ khỏi figures, hoặc dùng trong quy tắc",
    "C213.points_unknown": "tiêu chí {id}: quy tắc hỏi điểm của {name}, mà bộ tiêu chí không có",
    "C213.points_unknown.help": "sửa mã trong points(…)",
    "C213.points_circle": "tiêu chí {id}: điểm phụ thuộc chính nó qua points(…)",
    "C213.points_circle.help": "bỏ một chỗ gọi points để hết vòng",
    "C213.fact_unknown": "{criterion}: quy tắc hỏi đặc điểm “{name}” của đơn vị, mà danh mục đơn "
    "vị không có",
    "C213.fact_unknown.help": "ghi {name} ở attributes của đơn vị (true, false hay một số), hoặc "
    "sửa tên trong body(…)",
    "C213.grade_fact_unknown": "một xếp loại hỏi body({name}) mà đơn vị không có",
    "C213.grade_fact_unknown.help": "ghi {name} ở attributes của đơn vị (true, false hay một số), "
    "hoặc sửa tên trong body(…)",
    "C213.grade_of_figure": "xếp loại “{grade}” hỏi số liệu “{name}”, mà điều kiện xếp loại chỉ "
    "hỏi được điểm và đơn vị",
    "C213.grade_of_figure.help": "dùng points(mã), share(mã), points(total) hoặc body(…)",
    "C213.grade_of_unknown": "xếp loại “{grade}” hỏi điểm của {name}, không có trong bộ tiêu chí",
    "C213.grade_of_unknown.help": "ghi mã một lĩnh vực hay tiêu chí, hoặc total",
    "C214.title": "Cách gộp điểm không thể đúng",
    "C214.meaning": "Cách gộp các tiêu chí của một nhóm, một lĩnh vực hay cả bộ tiêu chí "
    "(`combine`, `weight`, `counts`, `siblings`) tự mâu thuẫn: trọng số cộng lại không bằng 1, "
    "mức thấp nhất cao hơn mức cao nhất, điểm tối đa chuyển đi mà không có nơi nhận…",
    "C214.why": "Mọi tổng tính theo cách gộp ấy đều sai, dù từng dòng đúng.",
    "C214.mend": "Xem lý do trong câu báo và đối chiếu với cách cộng điểm ghi trong văn bản.",
    "C214.node_impossible": "cách gộp điểm của {id} không thể đúng: {reason}",
    "C214.node_impossible.help": "xem lại combine, weight và counts ở đây",
    "C214.node_impossible.weights_some": "có mục ghi trọng số, có mục không",
    "C214.node_impossible.weights_unused": "trọng số (weight) chỉ dùng cho sum và mean",
    "C214.node_impossible.weight_zero": "trọng số phải lớn hơn 0",
    "C214.node_impossible.weights_sum": "các trọng số cộng lại không bằng 1 (100%)",
    "C214.node_impossible.weight_of_nothing": "trọng số ở tiêu chí không cộng vào điểm (counts)",
    "C214.node_impossible.ends_crossed": "at_least lớn hơn at_most",
    "C214.node_impossible.mean_without_max": "trung bình (mean) tính trên tỷ lệ điểm đạt được, mà "
    "có mục điểm tối đa bằng 0",
    "C214.node_impossible.mean_without_own": "lĩnh vực tính trung bình (mean) phải ghi điểm tối "
    "đa của nó (max_points)",
    "C214.node_impossible.best_of_unlike": "best và worst chỉ so được các mục có cùng điểm tối đa",
    "C214.node_impossible.combine_of_nothing": "combine dành cho lĩnh vực hay nhóm có tiêu chí "
    "con, không cho tiêu chí có rule",
    "C214.node_impossible.percent_with_max": "tiêu chí tính phần trăm của tổng (percent_of_total) "
    "phải có max_points: 0",
    "C214.node_impossible.counts_of_group": "counts chỉ ghi ở tiêu chí có rule",
    "C214.node_impossible.siblings_none": "không có mục nào bên cạnh để nhận điểm tối đa "
    "(siblings)",
    "C214.node_impossible.siblings_unadded": "siblings chỉ dùng khi các mục được cộng (sum); với "
    "mean, ghi left_out thì trọng số đã chia lại cho các mục kia",
    "C214.node_impossible.siblings_uncounted": "tiêu chí không cộng vào điểm (counts) thì không "
    "có điểm tối đa để chuyển",
    "C214.node_impossible.siblings_of_points": "siblings không dùng được khi quy tắc hỏi điểm của "
    "tiêu chí khác",
}

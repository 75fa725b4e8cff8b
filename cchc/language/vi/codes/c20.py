"""Vietnamese: what the codes C200 to C209 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C201.title": "Mã khai hai lần trong bộ tiêu chí",
    "C201.meaning": "Hai tiêu chí, hoặc hai lĩnh vực, mang cùng một mã. Phát hiện chỉ vào lần thứ "
    "hai.",
    "C201.why": "Kết quả thẩm định gọi tiêu chí bằng mã, nên chỉ một trong hai được dùng và không "
    "rõ là cái nào.",
    "C201.mend": "Đối chiếu với bảng chấm điểm, sửa mã gõ sai hoặc xóa mục thừa.",
    "C201.criterion_twice": "tiêu chí {id} khai hai lần, lần đầu ở dòng {first}",
    "C201.criterion_twice.help": "giữ lại một",
    "C201.area_twice": "lĩnh vực {id} khai hai lần, lần đầu ở dòng {first}",
    "C201.area_twice.help": "giữ lại một",
    "C202.title": "Tiêu chí không có chỗ trong cây",
    "C202.meaning": "Số đầu của mã tiêu chí không phải một lĩnh vực đã khai ở `areas`; hoặc bộ "
    "tiêu chí ghi `coverage: complete` mà thiếu tiêu chí cha.",
    "C202.why": "Tiêu chí nằm ngoài cây thì không vào tổng của lĩnh vực nào, và điểm cha con "
    "không kiểm tra được.",
    "C202.mend": "Sửa mã, hoặc thêm lĩnh vực, tiêu chí cha còn thiếu. Chưa có đủ bảng chấm điểm "
    "thì ghi `coverage: partial`.",
    "C202.area_unknown": "tiêu chí {id} không thuộc lĩnh vực nào đã khai ({area})",
    "C202.area_unknown.help": "thêm lĩnh vực {area} vào areas, hoặc sửa mã",
    "C202.parent_missing": "tiêu chí {id} không có tiêu chí cha {parent}",
    "C202.parent_missing.help": "thêm tiêu chí {parent}; bộ tiêu chí ghi coverage: complete phải "
    "đủ cây",
    "C203.title": "Điểm con không khớp điểm cha",
    "C203.meaning": "Điểm tối đa của các tiêu chí ngay dưới một tiêu chí hoặc lĩnh vực cộng lại "
    "không bằng điểm tối đa của nó. Với `coverage: partial` chỉ báo khi cộng lại lớn hơn.",
    "C203.why": "Điểm tối đa là mẫu số của chỉ số và là gốc của mọi điểm bị trừ.",
    "C203.mend": "Đối chiếu từng điểm tối đa với bảng chấm điểm. Phát hiện chỉ vào điểm của cha, "
    "nhưng chỗ gõ sai có thể ở một tiêu chí con.",
    "C203.children_points": "điểm các tiêu chí con của {id} cộng được {total}, tiêu chí ghi {own}",
    "C203.children_points.help": "sửa điểm tối đa cho khớp",
    "C203.area_points": "điểm các tiêu chí của lĩnh vực {id} cộng được {total}, lĩnh vực ghi {own}",
    "C203.area_points.help": "sửa điểm tối đa cho khớp",
    "C204.title": "Quy tắc không thể đúng",
    "C204.meaning": "Quy tắc chấm tự mâu thuẫn: điểm của nó lớn hơn điểm tối đa, không kết quả "
    "nào được đủ điểm tối đa, mức sàn cao hơn mức đủ điểm, trạng thái xếp sai thứ tự, điểm mỗi "
    "lần bằng 0…",
    "C204.why": "Tính theo quy tắc như vậy thì mọi đơn vị đều sai điểm, và sai một cách đều đặn "
    "nên khó nhận ra.",
    "C204.mend": "Xem lý do trong câu báo và đối chiếu quy tắc với bảng chấm điểm.",
    "C204.rule_impossible": "quy tắc của {id} không thể đúng: {reason}",
    "C204.rule_impossible.help": "xem lại quy tắc này",
    "C204.rule_impossible.points_above_max": "điểm của quy tắc lớn hơn điểm tối đa của tiêu chí",
    "C204.rule_impossible.part_without_points": "thành phần của một tổng phải ghi điểm của nó "
    "(points)",
    "C204.rule_impossible.full_at_zero": "mức đạt điểm tối đa (full_at) bằng 0%",
    "C204.rule_impossible.full_at_above": "mức đạt điểm tối đa (full_at) vượt 100%",
    "C204.rule_impossible.zero_above_full": "mức tính 0 điểm (zero_below) cao hơn mức đạt điểm "
    "tối đa (full_at)",
    "C204.rule_impossible.bands_mixed": "các mức vừa tính theo tỷ lệ vừa tính theo số đếm",
    "C204.rule_impossible.max_unreachable": "không kết quả nào đạt được điểm tối đa",
    "C204.rule_impossible.states_order": "các trạng thái không xếp từ điểm cao xuống điểm thấp",
    "C204.rule_impossible.id_twice": "hai phần hay trạng thái có cùng mã",
    "C204.rule_impossible.remedy_part": "scores_remedy không phải mã một thành phần tính theo tỷ "
    "lệ",
    "C204.rule_impossible.each_zero": "điểm cho mỗi lần (points_each) bằng 0",
    "C204.rule_impossible.penalty_without_cap": "điểm trừ không có mức trần (cap)",
    "C204.rule_impossible.weights_some": "có thành phần ghi trọng số, có thành phần không",
    "C204.rule_impossible.weights_unused": "trọng số (weight) chỉ dùng cho sum và mean",
    "C204.rule_impossible.weight_zero": "trọng số phải lớn hơn 0",
    "C204.rule_impossible.weights_sum": "các trọng số cộng lại không bằng 1 (100%)",
    "C204.rule_impossible.straight_without_end": "to_points cần một mốc ở cả hai đầu của mức",
    "C205.title": "Mức điểm trùng mốc hoặc không bao giờ đạt",
    "C205.meaning": "Hai mức của quy tắc `bands` bắt đầu từ cùng một mốc; hoặc một mức bắt đầu "
    "trên 100% trong khi tiêu chí không được vượt 100%.",
    "C205.why": "Có mức không bao giờ được dùng: thường là ghi nhầm mốc.",
    "C205.mend": "Sửa mốc và điểm theo bảng chấm điểm. Tỷ lệ được phép vượt 100% thì ghi "
    "`may_exceed_full: true` ở tiêu chí.",
    "C205.band_overlap": "tiêu chí {id} có hai mức cùng mốc (mốc đầu ở dòng {first})",
    "C205.band_overlap.help": "mỗi mốc chỉ có một mức điểm",
    "C205.band_unreachable": "tiêu chí {id}: mức trên 100% không bao giờ đạt được",
    "C205.band_unreachable.help": "sửa mốc; nếu tỷ lệ được phép vượt, ghi may_exceed_full: true",
    "C206.title": "Quy tắc không ghi căn cứ",
    "C206.meaning": "Tiêu chí có `rule` mà không có `basis`. Phát hiện chỉ vào đầu tiêu chí.",
    "C206.why": "Không có căn cứ, người đọc sẽ coi phỏng đoán là quy định, và kết luận “khớp” hay "
    "“lệch” không có cơ sở.",
    "C206.mend": "Thêm `basis` với `status` (`stated`: văn bản nêu rõ; `inferred`: suy ra từ con "
    "số; `assumed`: tạm giả định) và `ground`, một câu nói vì sao.",
    "C206.rule_without_basis": "tiêu chí {id} có quy tắc mà không ghi căn cứ",
    "C206.rule_without_basis.help": "thêm basis: {{status: stated | inferred | assumed, ground: "
    "…}}",
    "C207.title": "Giai đoạn áp dụng bị ngược",
    "C207.meaning": "Năm cuối trong `valid` của bộ tiêu chí đứng trước năm đầu.",
    "C207.why": "Không năm nào nằm trong giai đoạn ngược, nên bộ tiêu chí không dùng được cho năm "
    "nào; kết quả thẩm định dùng nó còn bị báo C601.",
    "C207.mend": "Đổi thứ tự hai năm: `2031..2035`. Chỉ áp dụng một năm thì ghi `2025..2025`.",
    "C207.rulebook_period": "giai đoạn {period} kết thúc trước khi bắt đầu",
    "C207.rulebook_period.help": "đổi thứ tự hai năm",
    "C208.title": "Chấm điểm ở hai cấp",
    "C208.meaning": "Một tiêu chí có quy tắc chấm mà một tiêu chí ở cấp trên nó cũng có quy tắc "
    "chấm.",
    "C208.why": "Cùng một phần điểm được tính hai lần, nên điểm tối đa và tổng điểm bị trừ đều "
    "sai.",
    "C208.mend": "Chỉ giữ quy tắc ở một cấp, thường là cấp thấp nhất. Tiêu chí chỉ để gom các "
    "tiêu chí con thì bỏ `rule` và `basis`.",
    "C208.scored_twice": "tiêu chí {id} có quy tắc riêng mà tiêu chí trên nó ({parent}) cũng có: "
    "điểm bị tính hai lần",
    "C208.scored_twice.help": "chỉ để quy tắc ở một cấp",
    "C209.title": "Xếp loại trùng nhau hoặc không đạt được",
    "C209.meaning": "Hai mục của `grades` có cùng tên hoặc cùng mốc `from`, hoặc một mốc lớn hơn "
    "100.",
    "C209.why": "Chỉ số từ 0 đến 100 (quá 100 chỉ khi có điểm cộng), và mỗi chỉ số phải ra đúng "
    "một loại.",
    "C209.mend": "Sửa tên hoặc mốc theo bảng xếp loại.",
    "C209.quota_unknown": "xếp loại “{grade}”: hạn mức tính theo “{of}”, không phải xếp loại nào",
    "C209.quota_unknown.help": "ghi ở quota.of tên một xếp loại trong grades",
    "C209.grade_twice": "xếp loại “{grade}” lặp lại “{value}” đã ghi ở dòng {first}",
    "C209.grade_twice.help": "mỗi loại một tên và một mốc riêng",
    "C209.grade_above_index": "xếp loại “{grade}” bắt đầu từ {value}, chỉ số không thể quá "
    "{highest}",
    "C209.grade_above_index.help": "sửa mốc (from)",
}

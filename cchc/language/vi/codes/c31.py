"""Vietnamese: what the codes C310 to C319 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C310.title": "Điểm bị trừ là số dương",
    "C310.meaning": "`deduction` lớn hơn 0. Điểm bị trừ luôn là số âm hoặc 0, trừ tiêu chí có quy "
    "tắc cộng điểm (`bonus`). Mã này đi cùng một mã khác cho biết chỗ sai: C301 khi chỉ thiếu dấu "
    "trừ, C303 khi điểm thẩm định vượt điểm tối đa.",
    "C310.why": "Mất dấu trừ thì điểm trừ thành điểm cộng, và tổng lệch gấp đôi con số đó.",
    "C310.mend": "Thêm dấu trừ: `deduction: -0.30`. Nếu điểm thẩm định vượt điểm tối đa thì sửa "
    "điểm đó.",
    "C310.deduction_positive": "{criterion}: điểm bị trừ {deduction} phải là số âm hoặc 0",
    "C310.deduction_positive.help": "thêm dấu trừ: điểm bị trừ = điểm thẩm định − điểm tối đa",
    "C311.title": "Tỷ lệ vượt 100%",
    "C311.meaning": "Số liệu của dòng, của `claim`, hoặc mức cũ (`baseline`) của một chỉ tiêu có "
    "tỷ lệ trên 100%, mà tiêu chí không cho phép vượt.",
    "C311.why": "Phần lớn tỷ lệ không thể quá 100%; vượt thường là thiếu dấu chấm thập phân.",
    "C311.mend": "Kiểm tra con số. Tỷ lệ được phép vượt (như thu ngân sách so với kế hoạch) thì "
    "ghi `may_exceed_full: true` ở tiêu chí.",
    "C311.rate_above_full": "{criterion}: tỷ lệ {rate} vượt 100%",
    "C311.rate_above_full.help": "kiểm tra số liệu; nếu được phép vượt, ghi may_exceed_full: true "
    "ở tiêu chí",
    "C312.title": "Tiêu chí không áp dụng mà vẫn có điểm",
    "C312.meaning": "Dòng ghi `not_applicable: true`, bộ tiêu chí ghi `not_applicable: left_out`, "
    "nhưng điểm thẩm định hoặc điểm bị trừ khác 0.",
    "C312.why": "Tiêu chí được bỏ ra ngoài điểm tối đa; còn điểm thì chỉ số tính ra sai.",
    "C312.mend": "Ghi `appraised: 0` và `deduction: 0`. Nếu tiêu chí thật ra có áp dụng thì bỏ "
    "`not_applicable` và ghi số liệu. Bộ tiêu chí cho đủ điểm thì sửa thành `not_applicable: "
    "full_marks`.",
    "C312.left_out_scored": "{criterion} không áp dụng và không tính vào điểm tối đa, nên điểm "
    "thẩm định và điểm trừ phải là 0",
    "C312.left_out_scored.help": "ghi appraised: 0 và deduction: 0, hoặc bỏ not_applicable",
    "C313.title": "Dòng không có đơn vị phụ trách",
    "C313.meaning": "Dòng ghi `responsible: []`. Có `unassigned_reason` vẫn được báo: lý do giải "
    "thích chỗ trống chứ không thay được đơn vị. Dòng đã có đơn vị mà còn `unassigned_reason` "
    "cũng mang mã này.",
    "C313.why": "Điểm mất mà không ai phụ trách thì năm sau không ai khắc phục.",
    "C313.mend": "Ghi đơn vị vào `responsible` và bỏ `unassigned_reason`. Văn bản không nêu đơn "
    "vị thì ghi `unassigned_reason` và chấp nhận mã này ở `acknowledged` cho đến khi có người "
    "được giao.",
    "C313.unassigned": "{criterion} không có đơn vị phụ trách",
    "C313.unassigned.help": "ghi đơn vị vào responsible; nếu văn bản không giao ai, nói rõ ở "
    "unassigned_reason và chấp nhận ở acknowledged",
    "C313.assigned_after_all": "{criterion} đã có đơn vị phụ trách mà vẫn ghi lý do không có",
    "C313.assigned_after_all.help": "bỏ unassigned_reason, hoặc bỏ đơn vị",
    "C314.title": "Dòng có ý kiến khác",
    "C314.meaning": "Dòng có `claim`: đơn vị được chấm nêu số liệu khác với Hội đồng thẩm định.",
    "C314.why": "Không phải lỗi của dữ liệu, nhưng điểm này còn có thể đổi và có hạn giải trình, "
    "kiến nghị.",
    "C314.mend": "Xem điểm có thể thêm bằng `cchc explain` kèm mã tiêu chí, rồi gửi giải trình "
    "hoặc kiến nghị. Có kết quả cuối cùng thì sửa dòng và bỏ `claim`.",
    "C314.contested": "{criterion}: đơn vị không đồng ý với số liệu của Hội đồng",
    "C314.contested.help": "xem “cchc explain {criterion}{again}”; gửi giải trình hoặc kiến nghị nếu "
    "chưa gửi",
    "C315.title": "Số liệu đơn vị nêu không được thêm điểm",
    "C315.meaning": "Theo quy tắc, số liệu ở `claim` cho số điểm bằng hoặc thấp hơn điểm thẩm "
    "định. Quy tắc `assumed` không bị xét.",
    "C315.why": "Nêu số liệu khác Hội đồng là để được thêm điểm; không thêm thì thường là gõ sai, "
    "hoặc ghi nhầm dòng.",
    "C315.mend": "Kiểm tra số liệu ở `claim`. Đơn vị không đòi thêm điểm thì bỏ `claim`; đúng như "
    "văn bản thì chấp nhận kèm lý do.",
    "C315.claim_not_higher": "{criterion}: số liệu đơn vị nêu cho {claimed} điểm, không hơn "
    "{appraised} điểm thẩm định",
    "C315.claim_not_higher.help": "kiểm tra số liệu ở claim; không đòi thêm điểm thì bỏ claim",
    "C316.title": "Lời văn và số liệu không nói cùng con số",
    "C316.meaning": "`reason` (hoặc `about` của `claim`) có nêu tỷ lệ hay phân số, nhưng không "
    "con số nào là con số ở `evidence`, hoặc dòng không có `evidence`. Số đã làm tròn vẫn tính là "
    "khớp.",
    "C316.why": "Một con số ghi hai lần mà khác nhau thì một chỗ sai. Sai ít thì điểm tính lại "
    "vẫn khớp, nên chỉ cách này mới thấy.",
    "C316.mend": "So cả hai với văn bản rồi sửa chỗ sai, hoặc ghi con số vào `evidence`. Cả hai "
    "đều đúng, vì lời văn chỉ nhắc mức yêu cầu, thì ghi thêm con số vào lời văn hoặc chấp nhận "
    "kèm lý do.",
    "C316.reason_figure": "{criterion}: số liệu ghi {figure}, lời văn lại nói {said}",
    "C316.reason_figure.help": "so cả hai với văn bản rồi sửa chỗ sai",
    "C316.reason_alone": "{criterion}: lời văn nêu {said} mà dòng không có số liệu (evidence)",
    "C316.reason_alone.help": "ghi số liệu đó vào evidence; không phải số liệu của tiêu chí thì "
    "chấp nhận kèm lý do",
    "C316.reason_count": "tiêu chí {criterion}: lý do nêu {said} {cases}, số liệu là {figure}",
    "C316.reason_count.help": "sửa lý do hoặc số liệu",
    "C316.reason_date": "tiêu chí {criterion}: lý do tính đến {said}, số liệu ghi ngày {date}",
    "C316.reason_date.help": "sửa lý do hoặc as_of",
    "C317.title": "Các dòng không như `rows_given` nói",
    "C317.meaning": "Ghi `rows_given: all` mà có tiêu chí được chấm không có dòng; hoặc ghi "
    "`rows_given: deducted` mà có dòng không bị trừ điểm.",
    "C317.why": "Thiếu dòng thì không tính được chỉ số; dòng thừa thì thường là gõ thiếu điểm bị "
    "trừ.",
    "C317.mend": "Thêm dòng còn thiếu, sửa điểm của dòng thừa, hoặc sửa `rows_given` cho đúng với "
    "văn bản.",
    "C317.rows_missing": "ghi rows_given: all mà thiếu dòng của tiêu chí {missing}",
    "C317.rows_missing.help": "thêm các dòng đó, hoặc ghi rows_given: deducted",
    "C317.rows_missing_in_table": "bảng thiếu dòng của tiêu chí {missing}",
    "C317.rows_missing_in_table.help": "thêm các dòng đó của đơn vị này vào bảng",
    "C317.row_without_deduction": "ghi rows_given: deducted mà {criterion} không bị trừ điểm",
    "C317.row_without_deduction.help": "sửa điểm, bỏ dòng này, hoặc ghi rows_given: all nếu có đủ "
    "mọi dòng",
    "C318.title": "Số đơn vị chưa đạt khác số đơn vị được nêu",
    "C318.meaning": "Số liệu nói bao nhiêu đơn vị của một nhóm chưa đạt (`missing`, với `of` đúng "
    "bằng số thành viên nhóm), nhưng `responsible` nêu số đơn vị khác của nhóm đó.",
    "C318.why": "Điểm bị trừ chia cho các đơn vị được nêu; sót một đơn vị thì các đơn vị còn lại "
    "chịu thay.",
    "C318.mend": "Nêu đủ các đơn vị chưa đạt ở `responsible`, hoặc sửa số liệu. Cả nhóm cùng chịu "
    "thì nêu nhóm thay cho đơn vị.",
    "C318.missing_unnamed": "{criterion}: số liệu nói {figure} chưa đạt, mà dòng nêu {count} đơn "
    "vị của nhóm {group}",
    "C318.missing_unnamed.help": "nêu đủ các đơn vị chưa đạt ở responsible, hoặc sửa số liệu",
    "C319.title": "Quy tắc giả định không cho ra điểm thẩm định",
    "C319.meaning": "Quy tắc ghi `status: assumed`, dòng có số liệu, nhưng theo quy tắc thì số "
    "liệu đó không cho được điểm thẩm định.",
    "C319.why": "Giả định mà trái với chính con số duy nhất đang có thì không dùng để dự báo được.",
    "C319.mend": "Sửa quy tắc giả định cho khớp, hoặc kiểm tra số liệu và điểm. Chưa có quy tắc "
    "nào khớp thì chấp nhận kèm lý do.",
    "C319.assumption_refuted": "{criterion}: quy tắc giả định cho {scores}, không ra "
    "{appraised} điểm thẩm định",
    "C319.assumption_refuted.help": "sửa quy tắc giả định cho khớp, hoặc kiểm tra số liệu",
}

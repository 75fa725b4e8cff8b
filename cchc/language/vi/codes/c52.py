"""Vietnamese: what the codes C520 to C529 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C520.title": "Số liệu theo dõi của điều không có",
    "C520.meaning": "Tệp theo dõi (`cchc/actuals/v1`) ghi số liệu cho một tiêu chí mà bộ tiêu "
    "chí không có hoặc không đo bằng số liệu (nhóm, lĩnh vực), một `part` không phải phần của "
    "quy tắc, một `measure` mà kế hoạch không có chỉ tiêu, hoặc một nhiệm vụ mà kế hoạch không "
    "có.",
    "C520.why": "Số liệu không gắn được vào đâu thì không tính vào tiến độ, và không ai thấy "
    "là nó bị bỏ.",
    "C520.mend": "Sửa mã hay tên theo bộ tiêu chí và kế hoạch. Số đo mà kế hoạch chưa có thì "
    "thêm chỉ tiêu với `measure` ấy vào kế hoạch.",
    "C520.measured_criterion": "bộ tiêu chí không có tiêu chí {criterion}",
    "C520.measured_criterion.help": "sửa mã, như {near}",
    "C520.measured_group": "{criterion} là nhóm, không có quy tắc chấm: không đo được",
    "C520.measured_group.help": "ghi số liệu ở các tiêu chí thành phần",
    "C520.measured_part": "{criterion} không có thành phần “{part}”",
    "C520.measured_part.help": "ghi một trong: {known}; quy tắc không có thành phần thì bỏ part",
    "C520.measured_measure": "kế hoạch không có chỉ tiêu nào mang số đo “{measure}”",
    "C520.measured_measure.help": "ghi đúng tên trong kế hoạch (đang có: {known}), hoặc thêm "
    "chỉ tiêu",
    "C520.measured_task": "kế hoạch không có nhiệm vụ {task}",
    "C520.measured_task.help": "sửa mã, như {near}",
    "C521.title": "Ngày chưa tới",
    "C521.meaning": "Số liệu hay việc làm ghi một ngày sau hôm nay.",
    "C521.why": "Chưa ai đo được; thường là gõ nhầm năm hoặc tháng, và số ấy sẽ đứng là số mới "
    "nhất cho đến khi ngày ấy tới.",
    "C521.mend": "Sửa ngày theo văn bản. Mức phải đạt trong tương lai thì ghi ở chỉ tiêu của "
    "kế hoạch, không ghi ở đây.",
    "C521.measured_ahead": "{name}: số liệu ghi ngày {date}, hôm nay là {today}",
    "C521.measured_ahead.help": "sửa ngày",
    "C521.state_ahead": "{task}: ghi ngày {date}, hôm nay là {today}",
    "C521.state_ahead.help": "sửa ngày",
    "C522.title": "Hai số liệu của một ngày",
    "C522.meaning": "Hai mục nói về một tiêu chí (hay một thành phần, một số đo) của cùng một "
    "ngày, hoặc nói hai lần một nhiệm vụ ra sao từ cùng một ngày. Phát hiện chỉ vào mục sau.",
    "C522.why": "Không rõ số nào đúng. Chương trình không chọn theo thứ tự trong tệp.",
    "C522.mend": "Giữ một mục. Số trước là nhầm thì thay nó bằng số đúng và ghi số cũ ở "
    "`changes`; `cchc record --correct` làm việc ấy.",
    "C522.measured_twice": "{name}: ngày {date} có hai số liệu, {other} ({first}) và {figure}",
    "C522.measured_twice.help": "giữ một; thay số sai bằng cchc record --correct",
    "C522.state_twice": "{task}: ngày {date} ghi hai lần, {other} ({first}) và {state}",
    "C522.state_twice.help": "giữ một; thay mục sai bằng cchc record --correct",
    "C523.title": "Việc xong trước khi được giao",
    "C523.meaning": "Một nhiệm vụ ghi ngày (`date`) trước khi kế hoạch giao nó được ban hành "
    "(`issued`).",
    "C523.why": "Thường là gõ nhầm ngày hoặc mã nhiệm vụ; tiến độ tính theo ngày ấy sẽ sai.",
    "C523.mend": "Sửa ngày hoặc mã. Ngày ban hành của kế hoạch sai thì sửa ở kế hoạch.",
    "C523.done_before_plan": "{task}: ghi ngày {date}, kế hoạch ban hành {issued}",
    "C523.done_before_plan.help": "sửa ngày của nhiệm vụ, hoặc issued của kế hoạch",
    "C524.title": "Số liệu ngoài kỳ mà nó đo",
    "C524.meaning": "Số liệu của một năm tính đến hết ngày 14/12 của năm ấy, của một quý đến "
    "14/3, 14/6, 14/9, 14/12. Ở đây số liệu sau ngày ấy, hoặc thuộc kỳ trước.",
    "C524.why": "Số chốt sau hạn không được tính khi chấm điểm kỳ ấy; số của kỳ trước không "
    "nói gì về kỳ này.",
    "C524.mend": "Sửa ngày, hoặc ghi số ấy vào tệp của kỳ sau (kỳ trước). Cố ý theo dõi thêm "
    "sau ngày chốt thì chấp nhận kèm lý do ở `acknowledged`.",
    "C524.measured_late": "{name}: số liệu ngày {date}, mà số liệu của {period} chốt đến {last}",
    "C524.measured_late.help": "sửa ngày, hoặc ghi vào tệp của kỳ sau",
    "C524.measured_early": "{name}: số liệu ngày {date}, mà số liệu của {period} tính từ {first}",
    "C524.measured_early.help": "sửa ngày, hoặc ghi vào tệp của kỳ trước",
    "C525.title": "Tệp theo dõi không khớp kế hoạch nào, hoặc có hai",
    "C525.meaning": "Tệp theo dõi nói về một đơn vị và một năm thực hiện (`plan_year`, hoặc "
    "năm của `year`, `period`) mà không kế hoạch nào thực hiện trong năm ấy; hoặc một đơn vị có "
    "hai tệp theo dõi của cùng một kỳ.",
    "C525.why": "Không có kế hoạch thì không biết phải đạt gì; hai tệp thì không biết ghi tiếp "
    "vào tệp nào.",
    "C525.mend": "Sửa `body`, `year` hoặc `plan_year`, hoặc thêm kế hoạch; gộp hai tệp của một "
    "kỳ làm một.",
    "C525.actuals_planless": "{body} không có kế hoạch nào thực hiện trong năm {year}",
    "C525.actuals_planless.help": "sửa body, năm hoặc plan_year; chưa có kế hoạch thì cchc new "
    "plan",
    "C525.actuals_twice": "đã có tệp theo dõi khác của đơn vị cho {period}: {first}",
    "C525.actuals_twice.help": "gộp hai tệp làm một",
}

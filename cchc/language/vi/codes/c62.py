"""Vietnamese: what the codes C620 to C629 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C620.title": "Đơn vị của khối không có điểm",
    "C620.meaning": "Danh mục đơn vị ghi một đơn vị vào một khối (`block`), đơn vị ấy có trong kỳ, mà"
    " kỳ này chỉ các đơn vị khác của khối có điểm; hoặc ở kỳ mới nhất cả khối chưa có điểm "
    "trong khi khối khác đã có.",
    "C620.why": "Bảng xếp hạng thiếu đơn vị thì thứ hạng của các đơn vị khác còn đổi.",
    "C620.mend": "Thêm điểm của đơn vị còn thiếu. Đơn vị không được chấm kỳ này thì ghi vào "
    "`acknowledged`; đã thôi hoạt động thì ghi `valid_to`.",
    "C620.body_absent": "“{unit}” thuộc khối “{block}” mà chưa có điểm {period}",
    "C620.body_absent.help": "thêm điểm của {unit}; kỳ này không chấm thì ghi vào acknowledged",
    "C620.block_absent": "khối “{block}” chưa có đơn vị nào có điểm {period} ({count} đơn vị)",
    "C620.block_absent.help": "thêm điểm của khối; kỳ này không chấm thì ghi vào acknowledged",
    "C621.title": "Tự chấm cao hơn hẳn các đơn vị khác",
    "C621.meaning": "Trong một khối từ tám đơn vị trở lên, một đơn vị tự chấm hơn điểm thẩm định "
    "nhiều hơn hẳn các đơn vị khác: trên tứ phân vị trên quá 1,5 lần khoảng giữa hai "
    "tứ phân vị.",
    "C621.why": "Có thể đơn vị hiểu sai tiêu chí, thiếu tài liệu kiểm chứng, hoặc số bị gõ nhầm. "
    "Đây không phải là lỗi.",
    "C621.mend": "Xem lại các dòng tự chấm của đơn vị; đúng thì không phải sửa gì.",
    "C621.self_far": "{name} tự chấm hơn thẩm định {over} điểm; ba phần tư số đơn vị cùng khối không "
    "quá {upper}",
    "C621.self_far.help": "xem lại các dòng tự chấm của {name}; đúng thì không phải sửa gì",
    "C622.title": "Mọi đơn vị có cùng một số liệu",
    "C622.meaning": "Ở một tiêu chí, mọi đơn vị của một khối (từ ba trở lên) có cùng một số đếm hay "
    "một tỷ lệ.",
    "C622.why": "Số giống hệt nhau thường là số chung của tỉnh chép cho từng đơn vị, hoặc dòng bị"
    " chép lại khi nhập. Tiêu chí như thế không phân định được đơn vị nào.",
    "C622.mend": "Đối chiếu với nguồn; đúng thì ghi vào `acknowledged`.",
    "C622.figures_same": "tiêu chí {criterion}, khối “{block}”: cả {count} đơn vị có cùng số liệu "
    "({figure})",
    "C622.figures_same.help": "đối chiếu với nguồn; đúng thì ghi vào acknowledged",
    "C623.title": "Số nội dung đã khắc phục không khớp với so sánh hai kỳ",
    "C623.meaning": "Tiêu chí có `scores_remedy` chấm theo số nội dung mất điểm kỳ trước đã khắc "
    "phục. Điểm của hai kỳ cho một số, thành phần ấy ghi số khác. Dòng chưa rõ, hoặc kỳ này "
    "không còn chấm, được tính cả hai cách.",
    "C623.why": "Số này tính thành điểm; nó phải là số đếm được từ chính kết quả hai kỳ.",
    "C623.mend": "Chạy `cchc compare` với hai kỳ để xem dòng nào đã khắc phục, rồi sửa số. Đúng "
    "là số của hội đồng thì ghi vào `acknowledged` với lý do.",
    "C623.remedy_count": "{criterion}: phần {part} ghi {typed} nội dung đã khắc phục; so với "
    "{before}, {done}/{of} dòng đã hết mất điểm",
    "C623.remedy_count.help": "xem từng dòng: cchc compare {left} {right}; sửa số đã ghi, hoặc "
    "ghi vào acknowledged",
}

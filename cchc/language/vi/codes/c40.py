"""Vietnamese: what the codes C400 to C409 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C401.title": "Mã đơn vị không có trong danh mục",
    "C401.meaning": "Một mã ở `body`, `responsible`, nhiệm vụ hoặc thành viên nhóm không có trong "
    "danh mục đơn vị. Chỉ kiểm tra khi thư mục có danh mục.",
    "C401.why": "Mã gõ sai tạo ra một đơn vị không có thật, và phần điểm của nó không đến được ai.",
    "C401.mend": "Sửa mã theo danh mục, hoặc thêm đơn vị vào danh mục.",
    "C401.unit_unknown": "không có đơn vị “{unit}” trong danh mục",
    "C401.unit_unknown.help": "thêm vào units.yaml hoặc sửa mã",
    "C402.title": "Mã đơn vị khai hai lần",
    "C402.meaning": "Hai đơn vị hoặc nhóm mang cùng một mã, trong một hoặc nhiều danh mục. Phát "
    "hiện chỉ vào lần thứ hai.",
    "C402.why": "Mã dẫn đến hai đơn vị thì điểm bị trừ có thể về nhầm chỗ.",
    "C402.mend": "Đổi một mã, hoặc xóa mục thừa. Đổi mã thì sửa cả ở nơi dùng mã đó.",
    "C402.unit_twice": "mã đơn vị “{unit}” khai hai lần, lần đầu ở {first}",
    "C402.unit_twice.help": "đổi một mã",
    "C403.title": "Một tên dẫn đến hai đơn vị",
    "C403.meaning": "Mã, tên hoặc tên tắt này đã thuộc về đơn vị khác. So sánh không phân biệt "
    "chữ hoa, dấu câu và chữ “UBND” trước tên. Hai tên chỉ khác dấu (Vĩnh Tú, Vĩnh Tủ) là hai "
    "tên; nhưng tên không dấu thì hợp với cả hai nên vẫn bị báo.",
    "C403.why": "Tra cứu theo tên phải ra đúng một đơn vị; “TT” vừa là thị trấn vừa là trung tâm.",
    "C403.mend": "Bỏ tên tắt dùng chung, hoặc viết rõ hơn, đủ dấu.",
    "C403.alias_twice": "tên “{name}” đã là tên của {other}",
    "C403.alias_twice.help": "bỏ hoặc viết rõ hơn: một tên chỉ được dẫn tới một đơn vị",
    "C404.title": "Nhóm chứa chính nó hoặc có thành viên lặp lại",
    "C404.meaning": "Nhóm có chính nó trong các thành viên, trực tiếp hay qua một nhóm khác, hoặc "
    "ghi một thành viên hai lần.",
    "C404.why": "Phần điểm của nhóm chia cho thành viên, nên nhóm như vậy chia không đúng.",
    "C404.mend": "Bỏ nhóm hoặc thành viên thừa khỏi `members`.",
    "C404.group_circle": "nhóm “{group}” chứa chính nó",
    "C404.group_circle.help": "bỏ nhóm này khỏi danh sách thành viên",
    "C404.member_twice": "“{unit}” có hai lần trong nhóm “{group}”",
    "C404.member_twice.help": "bỏ bớt một",
    "C405.title": "Đơn vị không tồn tại trong năm đó",
    "C405.meaning": "Đơn vị được chấm, đơn vị phụ trách một dòng hoặc một nhiệm vụ, hay thành "
    "viên của nhóm phụ trách, đã hết hiệu lực trước năm đó hoặc chưa thành lập. Mã này cũng báo "
    "`valid_to` đứng trước `valid_from`.",
    "C405.why": "Sau sáp nhập, tên và mã hành chính được dùng lại; giao việc cho đơn vị đã giải "
    "thể là giao cho không ai, và phần điểm của nhóm bị chia cho cả đơn vị không còn.",
    "C405.mend": "Dùng đơn vị kế tiếp, hoặc sửa `valid_from`, `valid_to` ở danh mục. Nhóm đổi "
    "thành viên thì lập nhóm khác cho năm đó.",
    "C405.unit_not_valid": "{unit} không tồn tại trong {period}",
    "C405.unit_not_valid.help": "dùng đơn vị của kỳ đó, hoặc sửa thời gian hiệu lực",
    "C405.unit_period": "{unit}: hiệu lực kết thúc trước khi bắt đầu",
    "C405.unit_period.help": "đổi valid_from và valid_to",
    "C406.title": "Nhóm và chữ “đủ” của nó không khớp",
    "C406.meaning": "Nhóm ghi `complete: false` mà không có `incomplete_reason`; hoặc ghi "
    "`complete: true` mà có `incomplete_reason`, hay không có thành viên nào.",
    "C406.why": "Nhóm đủ thì phần của nhóm được chia cho từng thành viên, nhóm chưa đủ thì không; "
    "người đọc cần biết vì sao.",
    "C406.mend": "Thêm `incomplete_reason`, hoặc bổ sung thành viên, ghi `complete: true` và bỏ "
    "lý do.",
    "C406.group_incomplete": "nhóm {group} chưa đủ thành viên mà không nói vì sao",
    "C406.group_incomplete.help": "thêm incomplete_reason",
    "C406.group_complete_reason": "nhóm {group} ghi đủ thành viên (complete: true) mà lại có lý "
    "do chưa đủ",
    "C406.group_complete_reason.help": "bỏ incomplete_reason, hoặc ghi complete: false",
    "C406.group_empty": "nhóm {group} ghi đủ thành viên (complete: true) mà không có thành viên "
    "nào",
    "C406.group_empty.help": "thêm thành viên, hoặc ghi complete: false",
    "C407.title": "Nhóm chưa đủ thành viên, đã nói vì sao",
    "C407.meaning": "Nhóm ghi `complete: false` và có `incomplete_reason`.",
    "C407.why": "Không phải lỗi. Phần điểm của nhóm không được chia cho từng thành viên, nên báo "
    "cáo của đơn vị trong nhóm chưa có phần này.",
    "C407.mend": "Không phải sửa. Khi biết đủ thành viên thì bổ sung và ghi `complete: true`.",
    "C407.group_incomplete_known": "nhóm {group} chưa đủ thành viên ({reason}), nên không chia "
    "phần cho từng thành viên",
    "C407.group_incomplete_known.help": "bổ sung thành viên rồi ghi complete: true nếu muốn chia",
    "C408.title": "Đơn vị kế tiếp không khớp",
    "C408.meaning": "`since` của đơn vị kế tiếp không phải ngày liền sau `valid_to`, hoặc hai chỗ "
    "ghi cùng một đơn vị kế tiếp bằng tên hoặc mã khác nhau.",
    "C408.why": "Sau sáp nhập, việc và điểm của đơn vị cũ được chuyển theo mục này; sai ngày hoặc "
    "mã thì chuyển nhầm chỗ.",
    "C408.mend": "So `valid_to` và `successor` với nghị quyết sáp nhập. Đơn vị chưa kết thúc thì "
    "bỏ `successor`.",
    "C408.successor_date": "{unit} hết hiệu lực ngày {ends}, đơn vị kế tiếp lại bắt đầu ngày "
    "{since}",
    "C408.successor_date.help": "ngày bắt đầu (since) phải liền sau ngày hết hiệu lực (valid_to)",
    "C408.successor_differs": "đơn vị kế tiếp ghi {name} ({written}), chỗ khác ghi {other}",
    "C408.successor_differs.help": "cùng một đơn vị thì cùng tên và cùng mã",
    "C409.title": "Mã hành chính sai hoặc trùng",
    "C409.meaning": "Mã hành chính không đủ chữ số: tỉnh 2, huyện 3, xã 5 (của đơn vị được chấm "
    "thì theo `body_level`). Hoặc hai đơn vị cùng thời gian mang một mã.",
    "C409.why": "Mã là cách nối với dữ liệu khác; sai mã thì nối nhầm đơn vị.",
    "C409.mend": "Sửa theo danh mục hành chính. Mã được dùng lại cho đơn vị mới thì ghi "
    "`valid_to` của đơn vị cũ và `valid_from` của đơn vị mới.",
    "C409.code_digits": "mã hành chính {written} của {unit} không có đúng {digits} chữ số",
    "C409.code_digits.help": "kiểm tra mã: huyện 3 chữ số, xã 5 chữ số, tỉnh 2 chữ số",
    "C409.code_twice": "mã hành chính {written} của {unit} đang là mã của {other}",
    "C409.code_twice.help": "sửa mã; mã được dùng lại thì ghi valid_to và valid_from",
}

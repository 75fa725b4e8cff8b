"""Vietnamese: what the codes C730 to C739 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C730.title": "Điểm tự chấm ngoài mức quy tắc cho phép",
    "C730.meaning": "Phiếu tự chấm ghi điểm cao hơn điểm tối đa của tiêu chí (hoặc thấp hơn mức "
    "thấp nhất mà quy tắc cho). Bảng điểm ghi TODO ở ô ấy.",
    "C730.why": "Một điểm vượt tối đa làm tổng điểm và thứ hạng sai, và làm `cchc rank` dừng.",
    "C730.mend": "Hỏi lại đơn vị, ghi điểm đúng vào bảng điểm; hoặc sửa phiếu rồi đọc lại.",
    "C730.body_over": "tiêu chí {criterion}: tự chấm {points}, quy tắc chỉ cho {ends}",
    "C730.body_over.help": "hỏi lại đơn vị; bảng điểm ghi TODO cho đến khi có điểm đúng",
    "C731.title": "Điểm tự chấm không khớp số liệu trong cùng phiếu",
    "C731.meaning": "Số liệu đơn vị ghi, đưa qua quy tắc của tiêu chí, cho điểm khác với điểm ghi "
    "ở ô điểm tự chấm. Cả hai vào bảng điểm: điểm ở `self_assessed`, số liệu ở cột số liệu.",
    "C731.why": "Điểm chép tay hay công thức bị sửa thì không biết nên tin điểm hay số liệu.",
    "C731.mend": "Hỏi lại đơn vị. Sửa số liệu hoặc điểm trong phiếu rồi đọc lại.",
    "C731.own_points_differ": "tiêu chí {criterion}: tự chấm {points}, số liệu của phiếu cho {own}",
    "C731.own_points_differ.help": "hỏi lại đơn vị số nào đúng; bảng điểm giữ cả điểm lẫn số liệu",
    "C732.title": "Một chỗ trong phiếu tự chấm không dùng được",
    "C732.meaning": "Một ô của phiếu tự chấm không đọc được hoặc có hai cách hiểu: mã và tên chỉ "
    "hai tiêu chí, tử số thiếu mẫu số, tỷ lệ không có dấu %, chữ không có trong danh sách, công "
    "thức chưa tính, hai hàng cho một tiêu chí, chữ viết ngoài ô. Không cách hiểu nào được chọn; "
    "phần còn lại của phiếu vẫn được dùng.",
    "C732.why": "Đoán một con số thì điểm của đơn vị sai mà không ai biết.",
    "C732.mend": "Sửa đúng ô ấy trong phiếu như lời nhắc rồi đọc lại, hoặc ghi thẳng vào bảng "
    "điểm.",
    "C732.body_code": "không rõ hàng này là tiêu chí nào: mã ghi “{text}”, tên là của {other}",
    "C732.body_code.help": "ghi lại mã và tên như lúc gửi đi",
    "C732.body_label": "tiêu chí {criterion}: không rõ “{text}” là số liệu nào",
    "C732.body_label.help": "ghi lại cột “Số liệu cần ghi” như lúc gửi đi",
    "C732.body_most": "tiêu chí {criterion}: phiếu ghi tối đa {told}, bộ tiêu chí ghi {known}",
    "C732.body_most.help": "phiếu lập từ bản khác của bộ tiêu chí, hoặc bị sửa; kiểm tra lại điểm "
    "của tiêu chí này",
    "C732.body_twice": "tiêu chí {criterion} đứng ở hai hàng ghi khác nhau (hàng kia: {where}): "
    "không lấy hàng nào",
    "C732.body_twice.help": "giữ một hàng",
    "C732.body_figure": "tiêu chí {criterion}: “{text}” không phải số liệu mà quy tắc cần",
    "C732.body_figure.help": "ghi như cột “Số liệu cần ghi” nói",
    "C732.body_cell": "tiêu chí {criterion}: ô số liệu là ngày, lỗi hoặc công thức chưa tính "
    "({text})",
    "C732.body_cell.help": "gõ lại số liệu thành số",
    "C732.body_unasked": "tiêu chí {criterion}: “{text}” ghi ở ô không hỏi số liệu nào",
    "C732.body_unasked.help": "ghi vào ô màu vàng của đúng cột",
    "C732.body_of": "tiêu chí {criterion}: “{text}” thiếu tử số hoặc mẫu số",
    "C732.body_of.help": "ghi cả hai số, hoặc chỉ ghi tỷ lệ (như 24,3%)",
    "C732.body_two": "tiêu chí {criterion}: {text} và {other} là hai số liệu khác nhau",
    "C732.body_two.help": "giữ số đúng, xóa số kia",
    "C732.body_above": "tiêu chí {criterion}: {text} vượt 100%",
    "C732.body_above.help": "sửa tử số, mẫu số hoặc tỷ lệ",
    "C732.body_rate": "tiêu chí {criterion}: “{text}” không có dấu %, có thể hiểu hai cách (0,62 "
    "là 62% hay 0,62%)",
    "C732.body_rate.help": "ghi tỷ lệ có dấu %, như 62%",
    "C732.body_whole": "tiêu chí {criterion}: “{text}” không phải số nguyên",
    "C732.body_whole.help": "ghi số nguyên, không âm",
    "C732.body_choice": "tiêu chí {criterion}: “{text}” không có trong danh sách ({choices})",
    "C732.body_choice.help": "chọn một mức trong danh sách",
    "C732.body_apart": "tiêu chí {criterion} vừa ghi không áp dụng vừa có số liệu: không lấy gì",
    "C732.body_apart.help": "xóa dấu không áp dụng, hoặc xóa số liệu",
    "C732.body_points": "tiêu chí {criterion}: không đọc được điểm “{text}”",
    "C732.body_points.help": "ghi điểm bằng số, như 1,5",
    "C732.body_rounded": "ô hiện {kept} mà bên trong lưu {text}; lấy số hiện ra",
    "C732.body_rounded.help": "đối chiếu số bên trong",
    "C732.body_uncalculated": "{count} ô điểm là công thức chưa có kết quả; không lấy điểm, vẫn "
    "lấy số liệu",
    "C732.body_uncalculated.help": "mở phiếu bằng Excel hay LibreOffice rồi lưu lại",
    "C732.body_beside": "viết ngoài ô, không vào bảng điểm: “{text}”",
    "C732.body_beside.help": "chuyển lời này vào cột giải trình, hoặc ghi lại chữ in sẵn",
    "C732.body_besides": "còn {count} chỗ nữa viết ngoài ô, từ chỗ này trở đi",
    "C732.body_besides.help": "xem lại phiếu; dùng phiếu lập từ đúng bộ tiêu chí",
    "C738.title": "Tệp có mục mà bảng mới không có",
    "C738.meaning": "Một lĩnh vực hay tiêu chí của tệp không có dòng nào trong bản sau "
    "của bảng. Có hai cách hiểu: văn bản mới đã bỏ, hoặc bảng thiếu dòng. Tệp giữ nguyên.",
    "C738.why": "Xóa nhầm một tiêu chí thì mất điểm của nó; giữ nhầm thì tổng sai.",
    "C738.mend": "Văn bản mới đã bỏ thì xóa khỏi tệp; bảng thiếu dòng thì để yên.",
    "C738.row_kept": "{id} có trong tệp mà không có trong bảng; giữ nguyên",
    "C738.row_kept.help": "xóa khỏi tệp nếu văn bản mới đã bỏ",
    "C739.title": "Không cập nhật được bộ tiêu chí đã có",
    "C739.meaning": "Tệp đã có không phải bộ tiêu chí đọc được, hoặc cách viết của nó "
    "khiến chỗ sửa không chứng minh được là đúng. Không ghi gì.",
    "C739.why": "Sửa nhầm dòng thì mất điều người làm đã ghi.",
    "C739.mend": "Kiểm tra tệp bằng cchc check; hoặc bỏ --update, lập tệp mới bằng -o "
    "rồi so bằng cchc diff.",
    "C739.update_unreadable": "{file} không phải bộ tiêu chí có areas và criteria",
    "C739.update_unreadable.help": "chọn đúng tệp bằng -o, hoặc bỏ --update để lập mới",
    "C739.update_unproven": "sửa {file} theo bảng thì đọc lại không ra đúng điều cần ghi",
    "C739.update_unproven.help": "bỏ --update, lập tệp mới bằng -o rồi so bằng cchc diff",
}

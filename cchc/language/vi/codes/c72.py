"""Vietnamese: what the codes C720 to C729 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C722.title": "Hai cách đọc mà không rõ cách nào đúng",
    "C722.meaning": "Hai cột cùng nghĩa (hai cột điểm thẩm định, hai cột lý do, hai cột đơn vị) "
    "ghi khác nhau mà tiêu đề không nói cột nào là của Hội đồng; một dòng có hai mã; một đơn vị "
    "vừa chủ trì vừa phối hợp.",
    "C722.why": "Chọn hộ một cột thì có thể ghi điểm huyện tự chấm thành điểm thẩm định mà không "
    "ai biết.",
    "C722.mend": "Ghi số, chữ hoặc mã đúng vào dòng có TODO. Nhập lại nhiều lần thì sửa tiêu đề "
    "cột trong bản chép của tệp cho rõ: “Hội đồng thẩm định”, “tự chấm”, “lần 2”.",
    "C722.columns_differ": "hai cột cùng nghĩa ghi khác nhau: {text}",
    "C722.columns_differ.help": "ghi số hoặc chữ đúng vào bản nháp; tiêu đề cột không nói cột "
    "nào là của Hội đồng",
    "C722.column_unsure": "chưa chắc cột này ghi điểm gì: {text}",
    "C722.column_unsure.help": "ghi số đúng vào bản nháp, hoặc sửa tiêu đề cột cho rõ (Điểm tối đa, "
    "Điểm thẩm định, Điểm bị trừ) rồi nhập lại",
    "C722.code_two": "dòng có hai mã: {codes}",
    "C722.code_two.help": "ghi mã đúng vào bản nháp",
    "C722.code_several": "dòng không có mã, và tên của nó nằm trong tên của nhiều tiêu chí: "
    "{codes}",
    "C722.code_several.help": "ghi mã đúng vào bản nháp",
    "C722.units_both": "đơn vị vừa chủ trì vừa phối hợp: {units}",
    "C722.units_both.help": "sửa `roles` trong bản nháp",
    "C722.scores_differ": "“{column}” có hai số: {other} ở đây và {one} ở {where}",
    "C722.scores_differ.help": "ghi số đúng vào bảng nháp, thay cho TODO",
    "C723.title": "Nhiều cột được đọc như thế nào",
    "C723.meaning": "Bảng có nhiều cột cho một thứ và chữ ở tiêu đề hoặc phép tính nói rõ cách "
    "đọc: vòng chấm sau lấy trước, nguyên nhân khách quan và chủ quan gộp lại, giải trình của "
    "đơn vị để ở `note`.",
    "C723.why": "Người đọc bản nháp cần biết số và chữ lấy từ cột nào.",
    "C723.mend": "Không phải làm gì nếu cách đọc đúng.",
    "C723.rounds_read": "hai vòng chấm ở các cột {columns}: lấy vòng sau ở dòng có ghi, vòng "
    "trước ở dòng không ghi",
    "C723.rounds_read.help": "đối chiếu nếu vòng sau không thay vòng trước",
    "C723.column_proven": "có nhiều cột cùng nghĩa; chỉ cột “{columns}” khớp điểm tối đa − điểm "
    "thẩm định = điểm bị trừ ở mọi dòng nên lấy cột đó",
    "C723.column_proven.help": "không phải sửa, trừ khi cột đó là của năm khác",
    "C723.texts_joined": "lý do gồm cả các cột {columns}",
    "C723.texts_joined.help": "không phải sửa; có thể bỏ bớt chữ thừa",
    "C723.texts_apart": "cột {columns} không phải lý do của Hội đồng nên chép vào note",
    "C723.texts_apart.help": "không phải sửa",
    "C724.title": "Phiếu đã được chuyển dạng để đọc",
    "C724.meaning": "Tệp loại cũ hay của chương trình khác (.doc, .odt, .rtf, .xls, .ods, .xlsb) "
    "được LibreOffice trên máy này chuyển thành .docx hay .xlsx trong một thư mục tạm rồi đọc. "
    "Tệp gốc giữ nguyên, không có gì được ghi cạnh nó.",
    "C724.why": "Chuyển dạng có thể làm mất chữ trong hộp chữ, ghi chú hay bảng lồng nhau.",
    "C724.mend": "Không phải làm gì. Thấy thiếu chữ thì mở tệp gốc ra so.",
    "C724.form_converted": "tệp .{kind} đã được LibreOffice chuyển sang .{target} để đọc; tệp gốc"
    " giữ nguyên",
    "C724.form_converted.help": "không phải làm gì; thấy thiếu chữ thì mở tệp gốc ra so",
    "C725.title": "Các thư mục không ghép được thành một bộ dữ liệu",
    "C725.meaning": "Hai thư mục có hai bản khác nhau của một bộ tiêu chí hay một đơn vị, hoặc "
    "cùng có điểm của một đơn vị trong một kỳ; hoặc không có điểm nào. Không ghi gì.",
    "C725.why": "Chọn một trong hai bản thì điểm của các đơn vị kia được tính theo bộ tiêu chí "
    "khác mà không ai biết.",
    "C725.mend": "So hai tệp được nêu, sửa cho giống nhau (hoặc đổi mã nếu là hai thứ khác "
    "nhau), rồi chạy lại.",
    "C725.folder_books": "bộ tiêu chí {name} ở đây khác bản ở {other}",
    "C725.folder_books.help": "dùng một bản cho mọi thư mục; nếu là hai bộ tiêu chí thì đặt hai "
    "mã khác nhau",
    "C725.folder_units": "đơn vị {name} ở đây khai khác ở {other}",
    "C725.folder_units.help": "sửa cho giống nhau; nếu là hai đơn vị thì đặt hai mã khác nhau",
    "C725.folder_scores": "điểm của {body} kỳ {period} cũng có ở {other}",
    "C725.folder_scores.help": "giữ một tệp; nếu là hai đơn vị thì đặt hai mã khác nhau",
    "C725.folder_nothing": "không có thư mục con nào có điểm của một đơn vị",
    "C725.folder_nothing.help": "mỗi đơn vị một thư mục con, có bộ tiêu chí và kết quả của đơn "
    "vị ấy",
    "C725.folder_top": "tệp này nằm ngoài các thư mục con nên không biết của đơn vị nào",
    "C725.folder_top.help": "chuyển tệp vào thư mục con của đơn vị",
    "C725.folder_form": "danh mục đơn vị này không ghép được: có khóa khác ngoài units, groups, "
    "hoặc mục không ghi trên dòng riêng",
    "C725.folder_form.help": "ghi mỗi đơn vị, mỗi nhóm bắt đầu ở một dòng riêng, bỏ khóa khác",
    "C726.title": "Câu nói cách tính điểm chưa thành quy tắc",
    "C726.meaning": "Một câu của bảng tiêu chí không theo mẫu nào đã biết, hoặc chưa nói "
    "đủ: giữa hai mức còn chỗ trống, hai mức chồng lên nhau, có hai cách đọc, thiếu một điều "
    "mà quy tắc cần. Câu được giữ nguyên văn, quy tắc để TODO.",
    "C726.why": "Điểm tính theo một cách đọc mà văn bản không nói thì không ai biết là sai.",
    "C726.mend": "Hỏi cơ quan ban hành, rồi ghi quy tắc vào bản nháp; hoặc viết lại câu "
    "theo một mẫu ở docs/import.md và nhập lại.",
    "C726.sentence_unread": "chưa đọc được: “{text}”",
    "C726.sentence_unread.help": "ghi tay ở chỗ TODO, hoặc viết lại câu theo một mẫu ở "
    "docs/import.md rồi nhập lại",
    "C726.sentence_gap": "không mức nào nói về khoảng giữa {low} và {high}: “{text}”",
    "C726.sentence_gap.help": "hỏi khoảng ấy được mấy điểm, rồi ghi quy tắc vào bản nháp",
    "C726.sentence_overlap": "hai mức cùng nói về {high} đến {low}: “{text}”",
    "C726.sentence_overlap.help": "hỏi mức nào đúng ở đó, rồi ghi quy tắc vào bản nháp",
    "C726.sentence_lacks": "“{text}” không nói {kind}",
    "C726.sentence_lacks.rule": "khi có phát sinh thì tính điểm thế nào",
    "C726.sentence_lacks.start": "mốc và điểm ở mốc mà từ đó tính từng nấc",
    "C726.sentence_lacks.partial": "phần lẻ của một nấc tính theo tỷ lệ (pro_rata) hay không tính "
    "(whole_steps)",
    "C726.sentence_lacks.help": "hỏi rồi ghi vào chỗ TODO của quy tắc",
    "C727.title": "Điểm trong bảng tiêu chí không khớp nhau",
    "C727.meaning": "Một quy tắc cho nhiều điểm hơn điểm tối đa, không mức nào đạt tới "
    "điểm tối đa, hoặc các mục con cộng lại không bằng mục trên.",
    "C727.why": "Một trong hai con số trong văn bản sai; điểm tính theo số sai thì tổng cũng sai.",
    "C727.mend": "Đối chiếu với văn bản có chữ ký, sửa bản nháp và ghi sai sót vào slips.",
    "C727.rule_above_max": "quy tắc cho tới {points} điểm, quá điểm tối đa {max} của {criterion}",
    "C727.rule_above_max.help": "đối chiếu văn bản, sửa điểm của quy tắc hoặc điểm tối đa",
    "C727.rule_below_max": "mức cao nhất của quy tắc là {points} điểm, chưa tới điểm tối "
    "đa {max} của {criterion}",
    "C727.rule_below_max.help": "đối chiếu văn bản, sửa điểm của quy tắc hoặc điểm tối đa",
    "C727.children_differ": "các mục trong {criterion} cộng lại {sum} điểm, khác {max}",
    "C727.children_differ.help": "đối chiếu văn bản: có thể sót dòng, hoặc ghi sai một điểm tối đa",
    "C728.title": "Câu được đọc theo một cách, còn một cách khác",
    "C728.meaning": "Câu theo một mẫu quen dùng nên đã thành quy tắc, nhưng chữ của nó "
    "cũng cho một cách đọc khác. Bản nháp ghi cách đọc đã chọn và TODO ở dòng trên.",
    "C728.why": "Hai cách đọc cho hai điểm khác nhau.",
    "C728.mend": "Xem văn bản hoặc một điểm đã công bố nói theo cách nào; đúng thì xóa "
    "dòng TODO, không thì sửa quy tắc.",
    "C728.sentence_meant": "“{text}” được đọc là {one}; cũng có thể là {other}",
    "C728.sentence_meant.help": "đối chiếu với một điểm đã công bố; không đúng thì sửa quy tắc",
    "C729.title": "Bảng mới khác bộ tiêu chí đã có",
    "C729.meaning": "Bản sau của bảng nói khác tệp đã có ở ô này, nên tệp được sửa theo "
    "bảng; điều người làm đã thêm thì giữ.",
    "C729.why": "Mỗi chỗ đổi phải thấy được, vì điểm có thể đổi theo.",
    "C729.mend": "Đọc từng chỗ; chỗ nào bảng ghi nhầm thì sửa lại tệp.",
    "C729.cell_updated": "{id}: {key} từ {before} thành {after}",
    "C729.cell_updated.help": "không phải làm gì nếu văn bản mới nói như vậy",
    "C729.row_added": "{id} chưa có trong tệp, đã thêm",
    "C729.row_added.help": "không phải làm gì nếu văn bản mới có tiêu chí này",
}

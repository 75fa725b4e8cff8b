"""Vietnamese: what the codes C710 to C719 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C710.title": "Không rõ đơn vị trong ô",
    "C710.meaning": "Tên trong ô đơn vị phụ trách không có trong danh mục, hoặc giống tên của "
    "nhiều đơn vị. Bản nháp ghi một mã tạm làm từ tên đó.",
    "C710.why": "“TT” vừa là thị trấn vừa là trung tâm; đoán thì điểm bị trừ về nhầm chỗ.",
    "C710.mend": "Ghi mã đúng vào bản nháp, hoặc thêm đơn vị hay tên tắt vào danh mục rồi nhập "
    "lại. Để mã tạm thì `cchc check` báo C401.",
    "C710.units_unknown": "danh mục không có đơn vị “{unit}”{more}",
    "C710.units_unknown.help": "thêm đơn vị vào units.yaml, hoặc sửa mã đơn vị trong bản nháp",
    "C710.units_near": "không rõ “{unit}” là đơn vị nào{more}",
    "C710.units_near.help": "có phải: {near}? Ghi mã đúng vào bản nháp, hoặc thêm đơn vị vào "
    "units.yaml",
    "C711.title": "Ô đơn vị không ghi đơn vị nào",
    "C711.meaning": "Ô đơn vị phụ trách trống, hoặc ghi một câu không phải tên đơn vị. Bản nháp "
    "ghi `responsible: []`.",
    "C711.why": "Điểm mất mà không ai phụ trách thì không ai khắc phục.",
    "C711.mend": "Ghi mã đơn vị vào `responsible`. Đúng là chưa có thì thêm `unassigned_reason`; "
    "`cchc check` sẽ nhắc bằng C313 cho đến khi có đơn vị hoặc được chấp nhận.",
    "C711.units_sentence": "ô đơn vị phụ trách không ghi đơn vị mà ghi: “{text}”",
    "C711.units_sentence.help": "ghi mã đơn vị vào responsible; nếu đúng là chưa có thì thêm "
    "unassigned_reason",
    "C711.units_blank": "dòng này không nêu đơn vị phụ trách",
    "C711.units_blank.help": "ghi mã đơn vị vào responsible; nếu đúng là chưa có thì thêm "
    "unassigned_reason",
    "C711.units_above": "ô đơn vị trống: như dòng trên (“{unit}”), hay không giao đơn vị nào?",
    "C711.units_above.help": "ghi mã đơn vị vào responsible; nếu đúng là chưa có thì thêm "
    "unassigned_reason",
    "C712.title": "Chưa ghi số liệu",
    "C712.meaning": "Lý do bị trừ điểm không có con số nào, có nhiều con số, hoặc câu chữ không "
    "cho biết chắc con số là kết quả đạt được. Bản nháp không ghi `evidence`.",
    "C712.why": "Số liệu lấy nhầm (mức phải đạt, số của năm trước, số chưa đạt) làm kết luận "
    "“khớp” hay “lệch” sai.",
    "C712.mend": "Đọc lý do và thêm `evidence` đúng dạng, xem mục 5 của `docs/data.md`. Văn bản "
    "không cho số liệu thì để như vậy và bỏ dòng TODO.",
    "C712.evidence_open": "{criterion}: chưa ghi số liệu, vì {reason}{figures}",
    "C712.evidence_open.help": "thêm dòng evidence, xem docs/data.md mục 5; không có số liệu thì "
    "để trống",
    "C712.evidence_open.none": "lý do không ghi con số nào đúng dạng quy tắc cần",
    "C712.evidence_open.several": "lý do có nhiều con số, không rõ số nào là kết quả",
    "C712.evidence_open.sense": "câu chữ quanh con số không cho biết chắc đó là kết quả đạt được",
    "C712.evidence_open.form": "quy tắc cần có/không, trạng thái hoặc số đếm, lý do không nói rõ",
    "C712.evidence_open.parts": "quy tắc có nhiều thành phần, mỗi thành phần cần số liệu riêng",
    "C712.evidence_open.shared": "ô lý do gộp chung cho nhiều dòng, không rõ con số là của dòng "
    "nào",
    "C713.title": "Bản nháp còn chỗ cần điền hoặc đối chiếu",
    "C713.meaning": "Thiếu lý do, ba số điểm của một dòng không khớp nhau, dòng tổng thiếu, không "
    "rõ hoặc khác tổng các dòng đọc được, năm ở tiêu đề khác năm được chọn hoặc chưa hết khi công "
    "bố kết quả, chưa rõ đơn vị được chấm, bộ tiêu chí hoặc quyết định công bố.",
    "C713.why": "Không có tổng công bố thì không phát hiện được dòng sót; thiếu nguồn thì không "
    "ai đối chiếu lại được.",
    "C713.mend": "Điền từng chỗ TODO theo văn bản. Tổng ghi theo văn bản, đừng ghi tổng tự cộng.",
    "C713.reason_blank": "dòng này không có lý do bị trừ điểm",
    "C713.reason_blank.help": "ghi lý do vào bản nháp",
    "C713.total_missing": "bảng không có dòng tổng; các dòng cộng lại được {total}",
    "C713.total_missing.help": "ghi tổng điểm trừ mà văn bản công bố",
    "C713.total_unread": "không đọc được số ở dòng tổng; các dòng cộng lại được {total}",
    "C713.total_unread.help": "ghi tổng điểm trừ mà văn bản công bố",
    "C713.totals_differ": "bảng có nhiều dòng tổng khác nhau; các dòng cộng lại được {total}",
    "C713.totals_differ.help": "ghi tổng điểm trừ mà văn bản công bố",
    "C713.total_differs": "dòng tổng ghi {declared}, các dòng đọc được cộng lại là {total}",
    "C713.total_differs.help": "xem có dòng nào bị sót hay đọc sai; văn bản cộng sai thì để "
    "nguyên hai số",
    "C713.row_differs": "tối đa {most}, thẩm định {given} mà bị trừ {lost}: ba số không khớp nhau",
    "C713.row_differs.help": "đối chiếu với văn bản; văn bản ghi vậy thì để nguyên và báo nơi ban "
    "hành",
    "C713.year_differs": "tiêu đề phụ lục ghi năm {found}, bản nháp ghi năm {year} theo --year",
    "C713.year_differs.help": "kiểm tra có chọn đúng tệp không",
    "C713.year_early": "kết quả công bố ngày {date}, khi năm {year} chưa hết; năm ở tiêu đề có "
    "thể là năm khắc phục",
    "C713.year_early.help": "xem lại năm bị trừ điểm; nếu là năm {before} thì nhập lại với --year "
    "{before}",
    "C713.body_unknown": "chưa rõ đơn vị được chấm: danh mục không có đúng một đơn vị loại body",
    "C713.body_unknown.help": "ghi mã của đơn vị vào body; cchc init thì chạy lại với --body",
    "C713.rulebook_unclear": "không có đúng một bộ tiêu chí áp dụng cho năm {year} (trong thư mục "
    "có: {found})",
    "C713.rulebook_unclear.help": "ghi id của bộ tiêu chí vào rulebook",
    "C713.publication_unknown": "chưa rõ quyết định nào công bố kết quả",
    "C713.publication_unknown.help": "ghi số, ký hiệu (như 35/QĐ-UBND) và thêm date: ngày ban hành",
    "C713.body_titled": "tiêu đề nêu {titled}; danh mục có {known}: không rõ đơn vị nào được chấm",
    "C713.body_titled.help": "ghi mã của đơn vị được chấm vào body, hoặc thêm đơn vị vào "
    "units.yaml",
    "C713.rows_unclear": "bảng có cả dòng không bị trừ điểm ({full}) nhưng không có dòng của "
    "{kind}: các tiêu chí ấy đạt điểm tối đa, hay bảng thiếu dòng?",
    "C713.rows_unclear.help": "đủ mọi dòng thì ghi rows_given: all; chỉ kê tiêu chí bị trừ thì "
    "xóa các dòng không bị trừ và ghi rows_given: deducted",
    "C713.rows_unclear.unknown": "các tiêu chí khác",
    "C713.scores_total": "{name}: bảng ghi {told}, các tiêu chí đọc được cộng lại là {sum}{more}",
    "C713.scores_total.help": "xem có tiêu chí nào bị sót hay đọc sai; bảng cộng sai thì báo nơi "
    "lập bảng",
    "C713.scores_max": "tiêu chí {criterion}: bảng ghi tối đa {told}, bộ tiêu chí ghi {known}",
    "C713.scores_max.help": "kiểm tra bảng có đúng bộ tiêu chí, đúng năm không; bảng nháp ghi số "
    "của bảng vào max_points",
    "C713.scores_absent": "“{name}” có tên trong bảng mà không có điểm nào",
    "C713.scores_absent.help": "hỏi đơn vị đã chấm chưa; chưa có điểm thì đơn vị ấy không có "
    "dòng nào",
    "C713.scores_blank": "bảng có {count} ô điểm để trống; những ô ấy không có điểm trong bảng "
    "nháp",
    "C713.scores_blank.help": "hỏi nơi lập bảng: chưa chấm, không áp dụng hay 0 điểm",
    "C714.title": "Bản nháp ghi khác văn bản, không đổi ý",
    "C714.meaning": "Cột điểm bị trừ của phụ lục ghi số dương ở mọi dòng và bản nháp ghi thành "
    "số âm; hoặc phụ lục gồm nhiều bảng không trùng tiêu chí (mỗi lĩnh vực một bảng, một trang "
    "tính) và bản nháp nối lại.",
    "C714.why": "Trong dữ liệu, điểm bị trừ luôn là số âm, để không nhầm với điểm cộng; một đơn "
    "vị trong một năm có một tệp kết quả.",
    "C714.mend": "Không phải làm gì. Chỉ cần một trong các bảng thì nhập lại với `--table`.",
    "C714.sign_turned": "cột “{column}” ghi số dương; bản nháp ghi thành số âm",
    "C714.sign_turned.help": "không phải sửa, vì điểm bị trừ trong dữ liệu luôn là số âm",
    "C714.tables_joined": "bản nháp nối các bảng {numbers}, vì cùng các cột điểm và không trùng "
    "tiêu chí nào",
    "C714.tables_joined.help": "nếu chỉ cần một bảng thì nhập lại với {one}",
    "C715.title": "Tệp không phải phiếu trả lời",
    "C715.meaning": "Trong tệp không có phiếu nào do `cchc report` lập (không thấy mã phiếu và "
    "hàng tiêu đề của bảng), tệp thuộc loại cũ (.doc, .odt, .xls…) mà không chuyển được, thư mục "
    "có quá nhiều tệp nên chỉ đọc phần đầu, hoặc một thư mục con là liên kết đến chỗ khác.",
    "C715.why": "Phiếu không nhận ra được thì đơn vị đã trả lời vẫn bị coi là chưa trả lời.",
    "C715.mend": "Để riêng các phiếu vào một thư mục. Đơn vị lỡ xóa dòng mã phiếu hoặc hàng tiêu "
    "đề thì chép lại như lúc gửi đi. Máy có LibreOffice thì tệp loại cũ được chuyển khi đọc; "
    "không thì chuyển cả thư mục một lần bằng lệnh nêu trong phát hiện.",
    "C715.form_none": "không có phiếu trả lời nào trong tệp này",
    "C715.form_none.help": "chỉ để trong thư mục các phiếu do “cchc report --each-unit” lập; giữ "
    "nguyên dòng mã phiếu và hàng tiêu đề của bảng",
    "C715.form_files": "thư mục có quá nhiều tệp; chỉ đọc {limit} tệp đầu",
    "C715.form_files.help": "để các phiếu vào một thư mục riêng",
    "C715.form_link": "thư mục này là liên kết đến chỗ khác nên không được đọc",
    "C715.form_link.help": "chép các phiếu vào thư mục, hoặc chạy “cchc collect” cho thư mục mà "
    "liên kết chỉ đến",
    "C715.form_long": "tệp có quá {limit} {kind}, không thể chỉ là phiếu",
    "C715.form_long.cells": "ô có chữ",
    "C715.form_long.lines": "dòng chữ",
    "C715.form_long.letters": "ký tự trong các ô",
    "C715.form_long.help": "mở tệp, xóa phần dán nhầm rồi lưu lại; nhiều phiếu trong một tệp thì "
    "tách ra nhiều tệp",
    "C715.form_old": "tệp .{kind} không đọc được và máy này không có LibreOffice để chuyển, hoặc "
    "chuyển không được",
    "C715.form_old.help": "chuyển cả thư mục một lần: soffice --headless --convert-to {target} "
    '--outdir "{folder}" "{folder}"/*.{kind} rồi dời các tệp .{kind} đi nơi khác; hoặc mở từng '
    "tệp, lưu thành .{target}",
    "C716.title": "Không dùng được phiếu này",
    "C716.meaning": "Không rõ phiếu của đơn vị nào, đơn vị không phải trả lời, phiếu nói về kỳ "
    "khác, hoặc mã phiếu, dấu trong thuộc tính tệp, dòng “Đơn vị: …”, tên tệp, người ký chỉ các "
    "đơn vị khác nhau. Chữ trong phiếu vào bảng “Phiếu chưa rõ của ai”, không thay câu trả lời "
    "của đơn vị nào.",
    "C716.why": "Câu trả lời tính cho nhầm đơn vị hoặc nhầm kỳ thì bảng tổng hợp sai.",
    "C716.mend": "Hỏi lại nơi gửi, rồi ghi lại mã phiếu như lúc gửi đi, tên đơn vị đúng như danh "
    "mục, hoặc tên tệp cho đúng. Phiếu của kỳ khác thì dời sang thư mục khác, hoặc chọn kỳ bằng"
    " `--period`.",
    "C716.form_unknown": "không rõ phiếu này của đơn vị nào ({claims}) nên không tính cho ai",
    "C716.form_unknown.help": "ghi lại dòng mã phiếu như lúc gửi đi, hoặc dòng “Đơn vị: …” đúng "
    "tên trong units.yaml",
    "C716.form_unasked": "phiếu này của đơn vị không phải trả lời ({claims})",
    "C716.form_unasked.help": "bỏ phiếu này, hoặc kiểm tra mã phiếu",
    "C716.form_period": "phiếu nói về điểm {period}, đang tổng hợp {wanted}",
    "C716.form_period.help": "để phiếu của mỗi kỳ trong thư mục riêng, hoặc chọn kỳ bằng --period",
    "C716.form_conflict": "phiếu có dấu hiệu của các đơn vị khác nhau ({claims}) nên không tính "
    "cho ai",
    "C716.form_conflict.help": "hỏi lại đơn vị gửi, rồi chép câu trả lời vào phiếu của chính đơn "
    "vị ấy, hay đặt lại tên tệp cho đúng",
    "C717.title": "Một đơn vị có nhiều phiếu",
    "C717.meaning": "Thư mục có hơn một phiếu của cùng một đơn vị. Các phiếu được ghép theo từng "
    "dòng: dòng chỉ một phiếu trả lời thì lấy ở phiếu ấy; dòng mà hai phiếu ghi khác nhau thì giữ"
    " cả hai và chưa tính là đã trả lời.",
    "C717.why": "Chọn nhầm phiếu cũ hay bản nháp thì câu trả lời thật bị bỏ sót.",
    "C717.mend": "Giữ lại phiếu đúng, dời các phiếu kia đi; dòng ghi khác nhau thì hỏi đơn vị câu"
    " nào đúng.",
    "C717.form_twice": "đơn vị này có hơn một phiếu; các câu trả lời được ghép từng dòng với "
    "{kept}",
    "C717.form_twice.help": "bỏ bớt, chỉ giữ phiếu đúng",
    "C717.form_rivals": "dòng {criterion} ở đây ghi khác {other}: giữ cả hai, chưa tính dòng nào "
    "là đã trả lời",
    "C717.form_rivals.help": "hỏi đơn vị câu nào đúng, rồi bỏ phiếu kia hoặc xóa câu sai",
    "C718.title": "Một chỗ trong phiếu không đọc được",
    "C718.meaning": "Phiếu trả lời cho một tiêu chí không bị trừ điểm hay một dòng không phải của"
    " đơn vị, ngày gửi không đọc được, trước ngày công bố kết quả thẩm định hay sau ngày đang "
    "tính đến, ô trả lời là công thức chưa tính hay đang báo lỗi, chữ bị gạch ngang, chỉ ghi “x”,"
    " “0”, “không có” hay “như trên” mà không có gì ở trên, không rõ cột nào là Nguyên nhân và "
    "cột nào là Giải pháp khắc phục, một mã đứng ở nhiều hàng cách nhau, tên đơn vị viết lại "
    "thành tên không có trong danh mục, chỉ tên tệp hay người ký cho biết phiếu của ai, hoặc có "
    "hình ảnh, hộp chữ, ghi chú bên lề, trang tính ẩn. Phần còn lại của phiếu vẫn được dùng.",
    "C718.why": "Câu trả lời ở chỗ đó không vào bảng tổng hợp hoặc vào nhầm dòng, hoặc ngày gửi "
    "phải lấy theo ngày lưu tệp.",
    "C718.mend": "Sửa ngay trong phiếu: mã tiêu chí đúng dòng, ngày như `28/02/2024`, câu trả lời"
    " gõ đủ bằng chữ, tiêu đề cột như lúc gửi đi.",
    "C718.form_criterion": "{period} không có dòng nào bị trừ điểm mang mã {criterion}",
    "C718.form_criterion.help": "sửa mã trong phiếu cho đúng dòng",
    "C718.form_foreign": "đơn vị không có dòng {criterion}; câu trả lời vẫn được giữ, có ghi rõ "
    "trong bảng tổng hợp",
    "C718.form_foreign.help": "xem mã trong phiếu có đúng dòng không",
    "C718.form_early": "ngày gửi {day} trước ngày công bố kết quả thẩm định ({since}) nên không "
    "được dùng",
    "C718.form_early.help": "hỏi lại ngày gửi rồi sửa trong phiếu",
    "C718.form_late": "ngày gửi {day} sau ngày đang tính đến ({until}) nên không được dùng",
    "C718.form_late.help": "hỏi lại ngày gửi rồi sửa trong phiếu, hoặc tính đến ngày muộn hơn "
    "bằng --as-of",
    "C718.form_date": "không đọc được ngày gửi “{text}”",
    "C718.form_date.help": "ghi ngày/tháng/năm, như 28/02/2024",
    "C718.form_cell": "ô trả lời là công thức chưa tính hoặc đang báo lỗi ({text})",
    "C718.form_cell.help": "gõ lại câu trả lời thành chữ",
    "C718.form_table": "không thấy bảng có cột Nguyên nhân và cột Giải pháp khắc phục, và không "
    "rõ hai cột ấy là cột nào",
    "C718.form_table.help": "chép lại hàng tiêu đề của bảng như lúc gửi đi",
    "C718.form_columns": "không rõ cột nào là Nguyên nhân, cột nào là Giải pháp khắc phục trong "
    "các cột {columns}",
    "C718.form_columns.help": "sửa tiêu đề hai cột ấy như lúc gửi đi",
    "C718.form_double": "mã {criterion} đứng ở nhiều hàng cách nhau; các câu trả lời được ghép lại",
    "C718.form_double.help": "xem có hàng nào ghi nhầm mã không",
    "C718.form_renamed": "tên đơn vị ghi trong phiếu không đúng tên trong danh mục; tính cho "
    "{owner} ({claims})",
    "C718.form_renamed.help": "xem phiếu có đúng của {owner} không",
    "C718.form_by_file": "trong phiếu không còn mã, không có tên đơn vị; tính cho {owner} "
    "({claims})",
    "C718.form_by_file.help": "xem phiếu có đúng của {owner} không",
    "C718.form_ditto": "“{text}” nhắc lại một câu trả lời không có trong phiếu nên không được tính",
    "C718.form_ditto.help": "gõ đủ câu trả lời vào ô này",
    "C718.form_nothing": "“{text}” không phải nguyên nhân hay giải pháp nên không được tính là "
    "trả lời",
    "C718.form_nothing.help": "hỏi lại đơn vị, rồi gõ câu trả lời vào ô này",
    "C718.form_struck": "chữ bị gạch ngang hoặc bị ẩn nên không được tính là trả lời: “{text}”",
    "C718.form_struck.help": "không phải làm gì nếu đơn vị bỏ câu ấy; nếu không thì hỏi lại rồi "
    "gõ lại câu trả lời",
    "C718.form_unread": "trong phiếu có thứ không đọc được: {what}",
    "C718.form_unread.help": "mở tệp ra xem; câu trả lời nằm ở đó thì chép thành chữ vào hai cột",
    "C719.title": "Chỗ ẩn, gạch bỏ, có lời bình hay hình ảnh",
    "C719.meaning": "Dòng, cột, ô hoặc chữ bị ẩn trong tệp gốc; chữ bị gạch ngang; ô có lời "
    "bình, chú thích cuối trang, công thức toán, hình ảnh hoặc hộp chữ. Dòng, cột, ô ẩn vẫn vào "
    "bản nháp; chữ ẩn và chữ bị gạch thì không.",
    "C719.why": "Người đọc bảng gốc thấy, hoặc không thấy, khác với bản nháp; ý của người lập "
    "bảng thì chương trình không biết.",
    "C719.mend": "Mở tệp gốc ở chỗ được nêu, quyết định rồi sửa bản nháp và bỏ dòng TODO.",
    "C719.row_hidden": "dòng này bị ẩn trong tệp gốc nhưng vẫn được đưa vào bản nháp",
    "C719.row_hidden.help": "hỏi người lập bảng: giữ dòng này, hay xóa khỏi bản nháp",
    "C719.column_hidden": "cột “{column}” bị ẩn trong tệp gốc nhưng vẫn được đưa vào bản nháp",
    "C719.column_hidden.help": "hỏi người lập bảng xem số trong cột này còn dùng không",
    "C719.cell_hidden": "ô “{column}” không hiện gì nhưng bên trong lưu {kept}; bản nháp ghi số đó",
    "C719.cell_hidden.help": "hỏi người lập bảng: số {kept}, hay để trống",
    "C719.text_hidden": "chữ ẩn trong tệp gốc nên không lấy: “{text}”",
    "C719.text_hidden.help": "nếu chữ này còn hiệu lực thì tự ghi vào bản nháp",
    "C719.cell_struck": "chữ bị gạch ngang nên không lấy: “{text}”",
    "C719.cell_struck.help": "nếu chữ này còn hiệu lực thì tự ghi vào bản nháp",
    "C719.cell_comment": "ô “{column}” có lời bình hoặc chú thích: “{text}”",
    "C719.cell_comment.help": "đọc lời bình, sửa bản nháp nếu nó đổi số hay lý do",
    "C719.cell_equation": "ô “{column}” có công thức toán, đọc thành một dòng là “{text}”",
    "C719.cell_equation.help": "đối chiếu với văn bản gốc rồi sửa bản nháp nếu đọc chưa đúng",
    "C719.cell_picture": "ô “{column}” có hình ảnh, hộp chữ hoặc đối tượng không đọc được",
    "C719.cell_picture.help": "mở tệp gốc, ghi vào bản nháp những gì hình ấy ghi",
    "C715.form_units": "tệp này là phiếu trả lời về điểm trừ, không phải phiếu tự chấm điểm",
    "C715.form_units.help": "để riêng phiếu trả lời; đọc chúng bằng “cchc collect” không có "
    "--bodies",
    "C715.form_bodies": "tệp này là phiếu tự chấm điểm, không phải phiếu trả lời về điểm trừ",
    "C715.form_bodies.help": "đọc phiếu tự chấm bằng “cchc collect --bodies --period …”",
    "C717.body_forms": "đơn vị này có hơn một phiếu tự chấm; các tiêu chí được ghép với {kept}",
    "C717.body_forms.help": "bỏ bớt, chỉ giữ phiếu đúng",
    "C717.body_rivals": "tiêu chí {criterion} ở đây ghi khác {other}: không lấy phiếu nào, bảng "
    "điểm ghi TODO",
    "C717.body_rivals.help": "hỏi đơn vị phiếu nào đúng, rồi bỏ phiếu kia",
    "C715.body_none": "không có phiếu tự chấm điểm nào trong tệp này",
    "C715.body_none.help": "chỉ để trong thư mục các phiếu do “cchc form --bodies” lập; giữ "
    "nguyên dòng mã phiếu và hàng tiêu đề của bảng",
}

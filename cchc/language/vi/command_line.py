"""Vietnamese: what the command line says of itself in its help."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "app": "Tính lại, kiểm tra và phân tích điểm chỉ số cải cách hành chính (CCHC).",
    "command.score": "Tính lại điểm từng tiêu chí theo bộ tiêu chí, đối chiếu với điểm thẩm định "
    "và "
    "tổng điểm trừ đã công bố.",
    "command.explain": "Giải thích điểm của một tiêu chí: quy tắc, phép tính, số liệu, căn cứ, "
    "nguồn.",
    "command.score.short": "Tính lại điểm từng tiêu chí, đối chiếu tổng điểm trừ",
    "command.explain.short": "Giải thích điểm của một tiêu chí",
    "argument.criterion": "Mã tiêu chí, ví dụ 3.11.2; hoặc mã phát hiện của cchc check, "
    "ví dụ C301.",
    "option.year": "Năm chấm điểm; như --period với một năm.",
    "option.data": "Thư mục dữ liệu (mặc định: biến CCHC_DATA, rồi data/ ở đây hoặc thư mục cha, "
    "rồi "
    "dữ liệu kèm chương trình).",
    "option.format": "Dạng kết quả: {choices} (mặc định: table).",
    "option.lang": "Ngôn ngữ: vi hoặc en (mặc định: biến CCHC_LANG, rồi vi).",
    "option.help": "Hiện hướng dẫn này.",
    "option.version": "Hiện phiên bản.",
    "option.install_completion": "Cài gợi ý lệnh cho dòng lệnh đang dùng.",
    "option.show_completion": "In mã gợi ý lệnh để tự cài.",
    "metavar.year": "NĂM",
    "metavar.data": "THƯ_MỤC",
    "metavar.lang": "vi|en",
    "metavar.criterion": "TIÊU_CHÍ",
    "metavar.options": "[TÙY CHỌN]",
    "metavar.command": "LỆNH [THAM SỐ]...",
    "help.usage": "Cách dùng: ",
    "help.options": "Tùy chọn",
    "help.arguments": "Tham số",
    "help.commands": "Lệnh",
    "help.required": "(bắt buộc)",
    "command.forecast": "Đưa chỉ tiêu năm sau qua quy tắc chấm: lấy lại được bao nhiêu, còn "
    "mất gì, phải làm gì để đạt một mức.",
    "command.forecast.short": "Chỉ tiêu lấy lại được bao nhiêu điểm",
    "command.progress": "Kế hoạch đang thực hiện tới đâu: từng chỉ tiêu so với đường thẳng tới "
    "hạn, từng "
    "nhiệm vụ xong, sắp đến hạn hay quá hạn, nếu năm kết thúc hôm nay thì mất bao nhiêu điểm. Mã "
    "thoát "
    "1 khi có việc quá hạn hoặc chỉ tiêu kém đi.",
    "command.progress.short": "Kế hoạch tới đâu, việc nào quá hạn, nay mất bao nhiêu",
    "option.progress_as_of": "Tính đến ngày này, như 14/06/2024 hoặc 2024-06-14 (mặc định: hôm "
    "nay); "
    "số liệu sau ngày đó không được tính.",
    "option.progress_unit": "Riêng một đơn vị hoặc nhóm: nhiệm vụ, chỉ tiêu và dòng nêu tên đơn "
    "vị.",
    "option.progress_output": "Ghi thành tệp .docx, .xlsx, .html hoặc .md.",
    "option.letter": "Ghi vào thư mục này công văn nhắc việc (Word) của từng đơn vị còn việc.",
    "command.calendar": "Đưa hạn nhiệm vụ, hạn chỉ tiêu của kế hoạch và ngày báo cáo trong năm "
    "thành tệp lịch .ics, nhắc trước một tuần; nhập lại lần sau thì cập nhật. Cần -o.",
    "command.calendar.short": "Hạn và ngày báo cáo thành lịch cho Outlook, Google, điện thoại",
    "option.calendar_output": "Tệp lịch sẽ ghi, như lich.ics (- là đầu ra chuẩn).",
    "option.calendar_unit": "Riêng một đơn vị hoặc nhóm: nhiệm vụ, chỉ tiêu nêu tên đơn vị.",
    "option.stretch": "Tính theo mức phấn đấu, nơi kế hoạch có ghi.",
    "option.forecast_unit": "Chỉ xét các dòng nêu tên đơn vị này.",
    "option.set": "Đặt một tiêu chí ở mức khác: 3.12.3=80%, 3.11.1=90/112, 1.6=4, 3.1.1=đạt "
    "(dùng được nhiều lần).",
    "option.scenario": "Tệp kịch bản (schema: cchc/scenario/v1) để so cạnh nhau (dùng được "
    "nhiều lần).",
    "option.need": "Cần lấy lại bấy nhiêu điểm: ít việc nhất là những việc nào.",
    "option.at_most": "Chỉ muốn bị trừ nhiều nhất bấy nhiêu điểm: ít việc nhất là những việc nào.",
    "metavar.set": "TIÊU_CHÍ=MỨC",
    "metavar.file": "TỆP",
    "metavar.points": "ĐIỂM",
    "command.check": "Kiểm tra mọi tệp dữ liệu: đọc được không, khớp nhau không, tính lại có "
    "đúng không; mỗi chỗ sai có tệp, dòng và cách sửa.",
    "command.check.short": "Kiểm tra dữ liệu, chỉ ra mọi chỗ không khớp",
    "command.diff": "So hai bộ tiêu chí: tiêu chí mới, bỏ, đổi tên, đổi mã (was), đổi "
    "điểm tối đa, quy tắc và mọi điều khác; với --data, điểm của một đơn vị đổi thế nào. Mã "
    "thoát 0 khi như nhau, 1 khi khác.",
    "command.diff.short": "So hai bộ tiêu chí, mỗi thay đổi một dòng",
    "argument.old_book": "Bộ tiêu chí cũ: tệp YAML, thư mục dữ liệu, hoặc example:TÊN.",
    "argument.new_book": "Bộ tiêu chí mới, cũng vậy.",
    "command.compare": "So hai bên, từng dòng: hai kỳ, hai đơn vị (--bodies), hai loại điểm "
    "(--voices), chỉ tiêu với kết quả (--plan), hoặc dữ liệu ở một bản git với hiện nay (--rev): "
    "dòng nào đã khắc phục, chênh lệch do số liệu, do quy tắc hay do dòng mới và bỏ; các phần "
    "cộng lại đúng bằng tổng.",
    "command.compare.short": "So hai kỳ, hai đơn vị, hai loại điểm, từng dòng",
    "metavar.left": "TRÁI",
    "metavar.right": "PHẢI",
    "argument.left": "Bên trái: một kỳ (2023); với --bodies một đơn vị; với --voices một trong "
    "self_assessed, appraised, claimed, recomputed.",
    "argument.right": "Bên phải, cũng vậy; dấu + là hơn bên trái.",
    "command.schema": "In JSON Schema của một loại tệp dữ liệu, cho trình soạn thảo và công cụ "
    "khác.",
    "command.schema.short": "In JSON Schema của một loại tệp dữ liệu",
    "option.datas": "Thư mục dữ liệu; dùng nhiều lần để kiểm tra nhiều thư mục (mặc định: "
    "biến CCHC_DATA, rồi data/ ở đây hoặc thư mục cha).",
    "option.check_format": "Dạng kết quả: {choices} (mặc định: text; github khi chạy trong "
    "GitHub Actions).",
    "option.strict": "Cảnh báo cũng làm lệnh thất bại; hiện cả ghi chú và những điều đã chấp nhận.",
    "option.select": "Chỉ xét các mã này (C301, hoặc cả nhóm C3; nhiều mã cách nhau bằng dấu "
    "phẩy).",
    "option.ignore": "Bỏ qua các mã này (viết như --select).",
    "option.against": "So với một thư mục khác hoặc một bản trong git: mọi con số công bố nào "
    "đổi, trước và sau.",
    "option.require_note": "Cùng --against: con số đổi mà không có ghi chú mới ở changes thì "
    "lệnh thất bại.",
    "metavar.code": "MÃ",
    "metavar.against": "THƯ_MỤC|BẢN_GIT",
    "metavar.kind": "LOẠI",
    "argument.kind": "Loại tệp: criteria, appraisal, scores, units, plan, actuals hoặc scenario.",
    "command.gaps": "Ai mất điểm nào và kế hoạch năm sau làm gì về việc đó: tổng hợp theo đơn "
    "vị, hoặc báo cáo của từng đơn vị (--unit).",
    "command.gaps.short": "Ai mất điểm nào, kế hoạch yêu cầu gì",
    "option.unit": "Đơn vị cần báo cáo, gõ tên hay tên tắt, có dấu hay không (dùng được nhiều "
    "lần).",
    "option.all": "Báo cáo lần lượt của mọi đơn vị.",
    "option.sort": "Thứ tự các dòng: {choices} (mặc định: points, mất nhiều trước).",
    "metavar.unit": "ĐƠN_VỊ",
    "command.import": "Nhập phụ lục bị trừ điểm từ Word, Excel, CSV hoặc văn bản dán (.docx .xlsx "
    ".csv .tsv .txt) thành bản nháp YAML để đọc lại; chỗ nào không chắc thì ghi TODO.",
    "command.import.short": "Nhập phụ lục từ Word, Excel hoặc văn bản dán",
    "argument.document": "Tệp có bảng phụ lục.",
    "metavar.calendar": "TỆP.ics",
    "metavar.document": "TỆP",
    "metavar.table": "SỐ",
    "metavar.sheet": "TÊN",
    "command.init": "Lập thư mục dữ liệu đầu tiên: từ một mẫu (--level), từ bộ tiêu chí có sẵn "
    "(--rulebook), hoặc từ phụ lục bị trừ điểm (--from). Chỗ chưa biết ghi TODO.",
    "command.init.short": "Lập thư mục dữ liệu cho đơn vị của bạn",
    "argument.new_folder": "Thư mục sẽ ghi.",
    "metavar.book": "TÊN|TỆP",
    "command.new": "Thêm một tệp điền sẵn từ dữ liệu đang có: kế hoạch với một dòng chỉ tiêu "
    "cho mỗi dòng mất "
    "điểm (plan), danh mục đơn vị (units), kịch bản (scenario).",
    "command.new.short": "Thêm tệp kế hoạch, đơn vị hoặc kịch bản điền sẵn",
    "argument.new_kind": "Loại tệp: plan, units hoặc scenario.",
    "command.report": "Ghi kết quả thành tệp để đọc, in, tính tiếp hoặc điền: Word, Excel, một "
    "trang HTML, Markdown. Cả báo cáo (-o), hoặc phiếu của từng đơn vị (--unit, --each-unit).",
    "command.report.short": "Ghi báo cáo và phiếu của đơn vị: Word, Excel, HTML",
    "option.force": "Ghi đè tệp đã có.",
    "command.collect": "Đọc lại các phiếu mà đơn vị đã điền (Word, Excel) trong một thư mục: ai "
    "đã trả lời, ai chưa, và một bảng tổng hợp nguyên nhân, giải pháp.",
    "command.collect.short": "Tổng hợp phiếu trả lời của đơn vị",
    "argument.forms": "Thư mục có các phiếu gửi về, kể cả thư mục con.",
    "metavar.day": "NGÀY",
    "option.body": "Đơn vị được chấm, tên viết cách nào cũng được (mặc định: đơn vị duy nhất có "
    "điểm).",
    "option.period": "Kỳ chấm điểm: năm 2025, quý 2025-Q3 hoặc tháng 2026-08 (mặc định: kỳ mới "
    "nhất của đơn vị).",
    "metavar.period": "KỲ",
    "command.rank": "Xếp hạng các đơn vị trong một kỳ, từng khối một: hạng, chỉ số, xếp loại, điểm "
    "từng lĩnh vực, thay đổi so với kỳ trước, tiêu chí mất điểm nhiều nhất.",
    "command.rank.short": "Xếp hạng các đơn vị theo khối",
    "metavar.block": "KHỐI",
    "command.form": "Lập phiếu để gửi đi, mỗi nơi một tệp: phiếu tự chấm điểm của từng đơn vị "
    "được chấm, có ô số liệu, điểm tự tính và văn bản chứng minh (--bodies); hoặc phiếu trả lời về "
    "điểm trừ của từng đơn vị phụ trách (--units, như report --each-unit).",
    "command.form.short": "Lập phiếu gửi đi: tự chấm điểm, trả lời điểm trừ",
    "argument.sent": "Thư mục sẽ ghi các phiếu.",
    "command.record": "Ghi số liệu của năm đang chạy (3.12.3=62%, 3.12.3=90/112, 1.6=4) và "
    "nhiệm vụ đã xong vào tệp theo dõi; kiểm tra trước, ghi thêm mà không đụng phần còn lại của "
    "tệp, không ghi hai lần.",
    "command.record.short": "Ghi số liệu theo dõi, nhiệm vụ đã xong",
    "argument.figures": "Tiêu chí và số liệu: 3.12.3=62%, 3.12.3=90/112, 1.6=4, 3.1.1=đạt; "
    'nhiều phần thì 1.5.2="danh-gia: đạt; khac-phuc: 16/17".',
    "metavar.figures": "SỐ_LIỆU…",
    "metavar.words": "LỜI",
    "metavar.part": "MÃ",
    "metavar.measured": "TÊN=SỐ",
    "metavar.task": "NHIỆM_VỤ",
    "metavar.number": "SỐ_VĂN_BẢN",
}

"""Vietnamese: what the codes C700 to C709 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C701.title": "Không mở được tệp cần nhập",
    "C701.meaning": "Tệp không có, là thư mục, trống, quá lớn, hỏng, đang bị chương trình khác "
    "giữ, không theo bảng mã UTF-8, hoặc chưa cài phần đọc Word và Excel. Không có bản nháp nào "
    "được lập.",
    "C701.why": "Đọc được một nửa tệp rồi lập bản nháp thì thiếu dòng mà không ai biết.",
    "C701.mend": "Làm theo câu báo: kiểm tra tên tệp, đóng tệp trong Word hoặc Excel, lưu lại với "
    "mã UTF-8, hoặc chép riêng bảng phụ lục sang một tệp mới.",
    "C701.document_missing": "không có tệp này",
    "C701.document_missing.help": "kiểm tra tên và đường dẫn của tệp",
    "C701.document_folder": "đây là thư mục, không phải tệp",
    "C701.document_folder.help": "chỉ ra tệp .docx, .xlsx, .csv hoặc .txt",
    "C701.document_device": "đây là một thiết bị hay kênh dữ liệu, không phải tệp",
    "C701.document_device.help": "lưu nội dung thành tệp .docx, .xlsx, .csv hoặc .txt rồi chỉ ra "
    "tệp đó",
    "C701.document_unreadable": "không mở được tệp: {reason}",
    "C701.document_unreadable.help": "kiểm tra quyền đọc; đóng tệp nếu đang mở trong Word hoặc "
    "Excel rồi chạy lại",
    "C701.document_empty": "tệp trống",
    "C701.document_empty.help": "kiểm tra có chọn đúng tệp không",
    "C701.document_large": "tệp lớn hơn {limit} MB",
    "C701.document_large.help": "chép riêng bảng phụ lục sang một tệp mới rồi nhập tệp đó",
    "C701.document_broken": "tệp hỏng hoặc tải về chưa hết",
    "C701.document_broken.help": "mở thử bằng Word hoặc Excel; nếu mở được thì lưu lại thành tệp "
    "mới, không thì tải lại",
    "C701.document_lock": "đây là tệp tạm mà Word, Excel tạo ra khi đang mở tệp",
    "C701.document_lock.help": "chọn tệp chính: {name}",
    "C701.document_encoding": "chữ trong tệp không theo mã UTF-8",
    "C701.document_encoding.help": "lưu lại với mã UTF-8 (trong Excel: CSV UTF-8; trong Notepad: "
    "Mã hóa UTF-8)",
    "C701.document_lines": "tệp có quá {limit} dòng",
    "C701.document_lines.help": "chỉ giữ lại phần có phụ lục",
    "C701.document_quotes": "ngoặc kép trong dòng này không khớp nhau nên không tách được các ô",
    "C701.document_quotes.help": "ô có ngoặc kép bên trong thì viết thành hai ngoặc kép; hoặc lưu "
    "lại từ Excel",
    "C701.office_missing": "chưa cài phần đọc tệp Word và Excel",
    "C701.office_missing.help": "cài bằng lệnh: {command}",
    "C701.document_cell": "một ô dài hơn {limit} ký tự: {text}…",
    "C701.document_cell.help": "xóa chữ dán nhầm trong ô ấy rồi chạy lại",
    "C701.document_text": "tệp có {letters} ký tự chữ, nhiều hơn {limit}",
    "C701.document_cells": "các bảng trong tệp có quá {limit} ô",
    "C701.document_cells.help": "chép riêng bảng phụ lục ra tệp mới rồi chạy lại",
    "C701.document_text.help": "chép riêng bảng phụ lục ra tệp mới rồi chạy lại",
    "C701.document_units": "cột đơn vị có quá {limit} tên khác nhau chưa có trong danh mục đơn vị",
    "C701.document_units.help": "ghi các đơn vị vào units.yaml rồi chạy lại; nếu cột ấy không ghi tên "
    "đơn vị thì đổi tiêu đề của cột",
    "C701.document_line": "dòng dài hơn {limit} ký tự, không thể là một dòng của bảng",
    "C701.document_line.help": "xóa dòng ấy khỏi tệp (thường là hình ảnh hay mã dán nhầm) rồi "
    "nhập lại",
    "C702.title": "Loại tệp không đọc được",
    "C702.meaning": "Tệp có mật khẩu, theo định dạng cũ (`.doc`, `.xls`), hoặc thuộc loại khác "
    "như PDF, ảnh, trang web; hoặc chữ theo bảng mã cũ TCVN3, VNI. Tệp Word, Excel được nhận theo "
    "nội dung, không theo đuôi tệp.",
    "C702.why": "Đổi đuôi tệp không làm nó thành loại khác; đọc bừa thì con số có thể sai.",
    "C702.mend": "Mở bằng Word hoặc Excel, bỏ mật khẩu nếu có, rồi lưu thành `.docx` hoặc "
    "`.xlsx`. Ảnh và bản quét thì cần bản gõ. Chữ theo bảng mã cũ thì chuyển sang Unicode.",
    "C702.document_protected": "tệp có đặt mật khẩu",
    "C702.document_protected.help": "mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại",
    "C702.document_old": "tệp theo định dạng cũ {kind}, dù đuôi tệp ghi thế nào",
    "C702.document_old.help": "mở bằng Word hoặc Excel rồi lưu thành .docx hoặc .xlsx",
    "C702.document_old.doc": ".doc",
    "C702.document_old.xls": ".xls",
    "C702.document_other": "không đọc trực tiếp được loại tệp này",
    "C702.document_other.help": "đây là {kind}",
    "C702.document_other.pdf": "tệp PDF; mở bằng Word rồi lưu thành .docx",
    "C702.document_other.rtf": "tệp RTF; mở bằng Word rồi lưu thành .docx",
    "C702.document_other.html": "trang web hoặc XML; mở bằng Word hoặc Excel rồi lưu thành .docx "
    "hoặc .xlsx",
    "C702.document_other.text": "văn bản thường; đổi đuôi thành .csv hoặc .txt",
    "C702.document_other.image": "ảnh chụp; cần bản Word, Excel hoặc chữ gõ lại",
    "C702.document_other.macro": "tệp có macro (.docm, .xlsm); lưu lại thành .docx hoặc .xlsx",
    "C702.document_other.xlsb": "tệp Excel nhị phân (.xlsb); lưu lại thành .xlsx",
    "C702.document_other.opendocument": "tệp OpenDocument (.odt, .ods); lưu lại thành .docx hoặc "
    ".xlsx",
    "C702.document_other.pptx": "tệp PowerPoint; cần bản Word hoặc Excel",
    "C702.document_other.zip": "tệp nén; giải nén rồi chọn tệp bên trong",
    "C702.document_kind": "không nhận ra loại tệp có đuôi {suffix}",
    "C702.document_kind.help": "các loại đọc được: {allowed}",
    "C702.document_font": "chữ trong tệp theo bảng mã cũ {font}, không phải Unicode",
    "C702.document_font.help": "đổi sang Unicode rồi nhập lại, ví dụ bằng công cụ chuyển mã của "
    "UniKey (Ctrl+Shift+F6)",
    "C703.title": "Tệp có thể không an toàn",
    "C703.meaning": "Tệp bung ra quá lớn, hoặc bên trong có khai báo mà Word, Excel không bao giờ "
    "viết. Tệp không được mở.",
    "C703.why": "Tệp như vậy thường được làm ra để treo máy hoặc đọc trộm tệp khác.",
    "C703.mend": "Hỏi lại nơi gửi. Nếu tin được thì mở bằng Word hoặc Excel và lưu thành tệp mới, "
    "hoặc chép bảng sang tệp mới.",
    "C703.document_bomb": "tệp bung ra quá lớn (trên {limit} MB) nên không mở",
    "C703.document_bomb.help": "tệp văn phòng bình thường không như vậy; hỏi lại nơi gửi, hoặc "
    "chép bảng sang tệp mới",
    "C703.document_entities": "phần {part} trong tệp có khai báo lạ mà Word, Excel không bao giờ "
    "viết, nên không mở",
    "C703.document_entities.help": "hỏi lại nơi gửi; nếu tin được thì mở bằng Word hoặc Excel rồi "
    "lưu thành tệp mới",
    "C704.title": "Không tìm thấy đủ bảng phụ lục",
    "C704.meaning": "Tệp không có bảng nào đủ cột của phụ lục, bảng có tiêu đề mà không có dòng "
    "tiêu chí hay có quá nhiều dòng, hoặc trang tính quá dài nên chỉ đọc được phần đầu. Hoặc một "
    "bảng giống phần tiếp của phụ lục mà không nối được, một dòng tiêu chí không có điểm.",
    "C704.why": "Nhập được rỗng mà báo là xong thì nguy hiểm hơn báo lỗi.",
    "C704.mend": "Bảng cần cột tiêu chí và ít nhất hai trong ba cột điểm tối đa, điểm thẩm định, "
    "điểm bị trừ; bảng tự chấm thì điểm tối đa và điểm tự chấm. "
    "Văn bản dán phải giữ dấu Tab giữa các ô. Trang tính dài thì chép riêng bảng ra. "
    "Bảng bị bỏ lại thì thêm dòng tiêu đề rồi nhập lại.",
    "C704.appendix_missing": "không tìm thấy bảng phụ lục nào",
    "C704.appendix_missing.help": "bảng cần có dòng tiêu đề với cột tiêu chí và các cột điểm (tối "
    "đa, thẩm định, bị trừ); văn bản dán phải giữ dấu Tab giữa các ô",
    "C704.appendix_headers": "không bảng nào đủ cột của phụ lục; bảng gần nhất chỉ có các cột: "
    "{found}",
    "C704.appendix_headers.help": "cần cột tiêu chí và ít nhất hai trong ba cột Điểm tối đa, Điểm "
    "thẩm định, Điểm bị trừ; bảng tự chấm thì Điểm tối đa và Điểm tự chấm",
    "C704.appendix_empty": "bảng phụ lục có tiêu đề nhưng không có dòng tiêu chí nào",
    "C704.appendix_empty.help": "kiểm tra có chọn đúng tệp, đúng trang tính không",
    "C704.appendix_texts": "các bảng có hơn {limit} dòng không có con số nào, nhiều hơn mọi phụ "
    "lục",
    "C704.appendix_texts.help": "chỉ giữ lại bảng phụ lục trong một bản chép của tệp, hoặc chọn trang "
    "tính bằng --sheet",
    "C704.appendix_long": "bảng có hơn {limit} dòng có điểm, nhiều hơn mọi bộ tiêu chí",
    "C704.appendix_long.help": "kiểm tra có chọn đúng tệp, đúng trang tính không; chỉ giữ lại "
    "bảng phụ lục",
    "C704.sheet_cut": "bảng quá dài hoặc quá rộng, chỉ đọc được phần đầu",
    "C704.sheet_cut.help": "chép riêng bảng phụ lục sang một trang tính mới rồi nhập lại",
    "C704.table_left": "bảng này có dòng giống phụ lục nhưng không nối được với bảng đã đọc, nên "
    "không lấy: “{text}”",
    "C704.table_left.help": "nếu là phần tiếp của phụ lục: thêm dòng tiêu đề giống bảng trước rồi "
    "nhập lại, hoặc tự chép các dòng đó",
    "C704.row_left": "dòng của tiêu chí {criterion} không có điểm và lý do nên không lấy",
    "C704.row_left.help": "nếu dòng này bị trừ điểm thì tự ghi vào bản nháp theo văn bản gốc",
    "C704.rulebook_none": "không thấy bảng tiêu chí nào",
    "C704.rulebook_none.help": "bảng phải có cột tên tiêu chí, cột điểm tối đa, và cột mã "
    "hoặc cách tính điểm; kiểm tra --sheet",
    "C704.scores_none": "không thấy bảng điểm nào có tiêu chí của {book}",
    "C704.scores_none.help": "bảng phải có mã hoặc tên tiêu chí ở một cột hay một hàng, và tên "
    "đơn vị ở chiều kia; kiểm tra --sheet và thư mục --data",
    "C704.scores_book": "thư mục dữ liệu không có đúng một bộ tiêu chí cho năm {year} (đang có: "
    "{found})",
    "C704.scores_book.help": "bảng điểm chỉ đọc được khi biết bộ tiêu chí: chỉ thư mục bằng "
    "--data, chọn năm bằng --year",
    "C704.scores_books": "bảng “{text}”: không rõ chấm theo bộ tiêu chí nào ({found})",
    "C704.scores_books.help": "mỗi bộ tiêu chí một bảng, tên đơn vị ghi như danh mục; hoặc chỉ "
    "bằng --data một thư mục có một bộ tiêu chí",
    "C704.scores_sheet": "không thấy bảng điểm ở trang tính hay bảng “{text}”, nên không lấy gì "
    "ở đó",
    "C704.scores_sheet.help": "nếu ở đó có điểm: ghi mã tiêu chí vào một cột hay một hàng rồi "
    "nhập lại",
    "C704.scores_lost": "bảng này ghi điểm bị trừ, không phải điểm đạt: “{text}”",
    "C704.scores_lost.help": "nhập bảng có điểm tự chấm hay điểm thẩm định; phụ lục điểm bị trừ "
    "của một đơn vị thì nhập không có --scores",
    "C704.scores_line": "không rõ dòng hay cột này là gì nên không lấy: “{text}”{more}",
    "C704.scores_line.help": "ghi tiêu đề cho rõ (tên đơn vị, mã tiêu chí, Điểm tự chấm, Điểm "
    "thẩm định, Tổng) rồi nhập lại",
    "C705.title": "Phải chọn thêm trên dòng lệnh",
    "C705.meaning": "Tệp có nhiều bảng phụ lục, không có bảng hoặc trang tính được chọn, nhiều "
    "cột có thể là cùng một loại điểm, hoặc không rõ năm nào.",
    "C705.why": "Chọn hộ thì có thể lấy nhầm số của năm khác hay đơn vị khác.",
    "C705.mend": "Thêm `--table`, `--sheet` hoặc `--year` theo câu báo rồi chạy lại.",
    "C705.appendix_several": "tệp có nhiều bảng phụ lục, số {numbers}",
    "C705.appendix_several.help": "chọn một bảng, như {one}; hoặc nối các bảng thành một bản "
    "nháp: {all}",
    "C705.table_unknown": "bảng {table} không phải phụ lục, hoặc không có",
    "C705.table_unknown.help": "các bảng phụ lục trong tệp: {known}",
    "C705.sheet_unknown": "không có trang tính “{sheet}”",
    "C705.sheet_unknown.help": "các trang tính trong tệp: {known}",
    "C705.sheet_without_excel": "--sheet {sheet} chỉ dùng với tệp Excel",
    "C705.sheet_without_excel.help": "bỏ --sheet, hoặc dùng --table với tệp khác",
    "C705.column_twice": "nhiều cột có thể là cùng một loại điểm: {columns}",
    "C705.column_twice.help": "ghi năm bằng --year nếu mỗi cột một năm, hoặc xóa bớt cột trong "
    "một bản chép của tệp",
    "C705.year_unknown": "không rõ phụ lục của năm nào (năm thấy trong tiêu đề: {found})",
    "C705.year_unknown.help": "thêm --year, ví dụ --year 2023",
    "C705.year_range": "{year} không phải là năm",
    "C705.year_range.help": "ghi đủ bốn chữ số, ví dụ --year 2023",
    "C705.scores_voice": "bảng {table} không nói là điểm tự chấm hay điểm thẩm định",
    "C705.scores_voice.help": "thêm --voice self_assessed (tự chấm) hoặc --voice appraised (thẩm "
    "định)",
    "C705.scores_ways": "bảng {table} có mã tiêu chí ở cả một cột và một hàng, nhiều như nhau",
    "C705.scores_ways.help": "xóa cột hay hàng số thứ tự, hoặc ghi cả tên tiêu chí cạnh mã, rồi "
    "nhập lại",
    "C706.title": "Ô điểm không đọc được",
    "C706.meaning": "Một ô điểm trống, không phải số, có hai cách đọc, là công thức chưa tính, bị "
    "Excel đổi thành ngày, hoặc gộp chung cho nhiều dòng. Bản nháp để trống chỗ đó.",
    "C706.why": "Điểm đoán sẽ đi vào tổng và vào báo cáo như điểm thật.",
    "C706.mend": "Ghi con số của văn bản gốc vào chỗ TODO trong bản nháp. Sai nhiều ô thì sửa tệp "
    "trong Excel rồi nhập lại. Còn `TODO` thì `cchc check` báo C130 hay C131.",
    "C706.cell_number": "ô “{column}” không phải số: “{text}”",
    "C706.cell_number.help": "ghi số vào bản nháp theo văn bản gốc",
    "C706.cell_ambiguous": "ô “{column}” có hai cách đọc: “{text}” là hàng nghìn hay số thập phân",
    "C706.cell_ambiguous.help": "ghi số đúng vào bản nháp",
    "C706.cell_blank": "ô “{column}” trống",
    "C706.cell_blank.help": "ghi số vào bản nháp theo văn bản gốc",
    "C706.cell_formula": "ô “{column}” là công thức chưa được tính",
    "C706.cell_formula.help": "mở tệp bằng Excel, lưu lại để có kết quả rồi nhập lại; hoặc ghi số "
    "vào bản nháp",
    "C706.cell_error": "ô “{column}” báo lỗi của Excel: {text}",
    "C706.cell_error.help": "sửa công thức trong Excel, hoặc ghi số vào bản nháp",
    "C706.cell_date": "ô “{column}” đã bị Excel đổi thành ngày {text}",
    "C706.cell_date.help": "gõ lại số vào bản nháp theo văn bản gốc (thường là số có dấu chấm bị "
    "hiểu là ngày)",
    "C706.cell_long": "ô “{column}” có quá nhiều chữ số thập phân: {text}…",
    "C706.cell_long.help": "ghi vào bản nháp số đã công bố",
    "C706.cell_shared": "ô “{column}” gộp chung cho nhiều dòng, nên không rõ mỗi dòng bao nhiêu",
    "C706.cell_shared.help": "ghi số của từng dòng vào bản nháp",
    "C706.row_too_wide": "dòng này nhiều ô hơn dòng tiêu đề (thừa “{text}”), nên không biết ô nào "
    "thuộc cột nào",
    "C706.row_too_wide.help": "trong tệp CSV, số có dấu phẩy phải nằm trong ngoặc kép, hoặc dùng "
    "dấu chấm phẩy để ngăn ô",
    "C706.cell_format": "ô “{column}” lưu {text}, nhưng định dạng của ô không cho biết trang "
    "tính hiện ra số nào",
    "C706.cell_format.help": "mở tệp, ghi vào bản nháp số nhìn thấy",
    "C706.sign_mixed": "ô “{column}” ghi {text}, khác dấu với các dòng kia: bị trừ {lost} hay "
    "được cộng {gained}?",
    "C706.sign_mixed.help": "ghi vào bản nháp theo văn bản gốc; điểm bị trừ là số âm",
    "C706.scores_negative": "ô “{column}” ghi số âm {text}: điểm đạt hay điểm bị trừ?",
    "C706.scores_negative.help": "ghi điểm đạt vào bảng nháp, thay cho TODO",
    "C706.scores_more": "còn {count} chỗ nữa có cùng lỗi {code}",
    "C706.scores_more.help": "sửa những chỗ đã nêu trong tệp gốc theo cùng một cách rồi nhập "
    "lại; trong bảng nháp chỗ nào còn mở đều ghi TODO",
    "C706.scores_dash": "ô “{column}” ghi “{text}”: 0 điểm, không áp dụng hay chưa chấm?",
    "C706.scores_dash.help": "ghi điểm vào bảng nháp, hoặc true ở cột not_applicable, hoặc xóa "
    "TODO để trống",
    "C707.title": "Con số đã được rút gọn hoặc tính ra",
    "C707.meaning": "Ô Excel hiện một số khác số lưu bên trong và bản nháp ghi số hiện ra; hoặc "
    "bảng thiếu một trong ba cột điểm và bản nháp tính cột đó từ hai cột kia.",
    "C707.why": "Số đã công bố mới có giá trị, không phải số trong máy.",
    "C707.mend": "Đối chiếu với văn bản đã công bố, rồi bỏ dòng TODO.",
    "C707.cell_rounded": "ô “{column}” hiện {kept} nhưng bên trong lưu {text}; bản nháp ghi số "
    "hiện ra",
    "C707.cell_rounded.help": "đối chiếu với số đã công bố",
    "C707.column_derived": "bảng không có cột này nên bản nháp tính ra: {kind}",
    "C707.column_derived.help": "đối chiếu với văn bản gốc nếu có",
    "C707.column_derived.max_points": "Điểm tối đa = điểm thẩm định + phần bị trừ",
    "C707.column_derived.appraised": "Điểm thẩm định = điểm tối đa − phần bị trừ",
    "C707.column_derived.deduction": "Điểm bị trừ = điểm thẩm định − điểm tối đa",
    "C707.sign_proven": "ô “{column}” ghi {text}, thiếu dấu trừ; điểm tối đa trừ điểm thẩm định "
    "đúng bằng số đó nên bản nháp ghi số âm",
    "C707.sign_proven.help": "đối chiếu với văn bản gốc",
    "C707.scores_rounded": "ô hiện {kept} nhưng bên trong lưu {text}; bảng nháp ghi số hiện "
    "ra{more}",
    "C707.scores_rounded.help": "đối chiếu với số đã công bố",
    "C707.scores_stored": "trang tính “{text}” được đọc theo số lưu bên trong, không theo số "
    "hiện ra",
    "C707.scores_stored.help": "đối chiếu vài ô với trang tính; hoặc lưu thành .xlsx (bảng lớn "
    "thì mỗi khối một tệp) rồi nhập lại",
    "C708.title": "Mã tiêu chí không đọc được hoặc không có",
    "C708.meaning": "Ô không chứa mã đọc được, Excel lưu mã như một con số nên có thể đã mất số 0 "
    "ở cuối hay đã đổi mã thành ngày, hoặc bộ tiêu chí không có mã đó. Mã không đọc được thì bản "
    "nháp ghi `TODO`. Hoặc mã là của một nhóm có dòng riêng, mà dòng này không phải dòng cộng.",
    "C708.why": "Mã 3.1 và 3.10 là hai tiêu chí khác nhau; nhầm mã là nhầm điểm tối đa và quy tắc.",
    "C708.mend": "Ghi mã đúng vào bản nháp. Mã do Word tự đánh số thì phải gõ tay. Tiêu chí còn "
    "thiếu thì thêm vào bộ tiêu chí; nếu không, `cchc check` báo C309.",
    "C708.code_unread": "không đọc được mã tiêu chí: “{text}”{more}",
    "C708.code_unread.help": "ghi mã vào bản nháp, như 3.11.2 (số thứ tự 1, 2, 3 không phải là mã)",
    "C708.code_number": "mã {text} được Excel lưu như một con số, có thể đã mất số 0 ở cuối",
    "C708.code_number.help": "ghi mã đúng vào bản nháp: {text} hay {text}0",
    "C708.code_date": "mã tiêu chí đã bị Excel đổi thành ngày {text}",
    "C708.code_date.help": "ghi mã vào bản nháp theo văn bản gốc, như {codes}; trong Excel, "
    "định dạng cột mã là Text",
    "C708.code_above": "mã {criterion} là của một nhóm có các dòng riêng, mà dòng này lại có lý "
    "do hoặc đơn vị riêng",
    "C708.code_above.help": "nếu mã thiếu phần cuối (như 3.10 thay vì 3.10.1) thì ghi đủ; nếu là "
    "dòng cộng thì xóa dòng này",
    "C708.code_unknown": "bộ tiêu chí không có tiêu chí {criterion}",
    "C708.code_unknown.help": "sửa mã trong bản nháp, hoặc thêm tiêu chí vào bộ tiêu chí",
    "C708.code_again": "tiêu chí {criterion} có ở nhiều dòng: {places}",
    "C708.code_again.help": "giữ dòng đúng, xóa các dòng kia; hoặc sửa mã của dòng ghi nhầm",
    "C709.title": "Mã và tên tiêu chí cần đối chiếu",
    "C709.meaning": "Dòng không có mã và bản nháp lấy mã của tiêu chí trùng tên; hoặc tên ở dòng "
    "khác hẳn tên trong bộ tiêu chí.",
    "C709.why": "Tên khác hẳn thường do gõ nhầm mã, hoặc dùng bộ tiêu chí của năm khác.",
    "C709.mend": "So mã và tên với bảng chấm điểm, sửa mã nếu sai, rồi bỏ dòng TODO.",
    "C709.code_by_name": "không đọc được mã ở dòng này; tên trùng với tiêu chí {criterion} nên "
    "bản nháp ghi mã đó{more}",
    "C709.code_by_name.help": "kiểm tra có đúng không",
    "C709.name_differs": "tên ghi ở dòng {criterion} là “{name}”, khác hẳn bộ tiêu chí: “{known}”",
    "C709.name_differs.help": "kiểm tra mã có bị gõ nhầm không, và bộ tiêu chí có đúng năm không",
}

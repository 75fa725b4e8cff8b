"""The page of every code in Vietnamese: title, meaning, why it matters, how to mend it."""

from __future__ import annotations

from cchc.language.pages import Page, illustrated

LABELS: dict[str, str] = {
    "title": "Các mã chẩn đoán",
    "generated": "Tệp này được sinh từ cchc/language/codes_vi.py và danh sách mã; đừng sửa tay. "
    "Sinh lại: python -m tests.test_codes",
    "intro": "Mỗi điều `cchc check` và `cchc import` phát hiện có một mã không bao giờ đổi nghĩa. Trang "
    "này nói mỗi mã nghĩa là gì, vì sao quan trọng và cách sửa; trên máy xem bằng `cchc explain`, ví "
    "dụ `cchc explain C301`.",
    "intro.severity": "Ba mức của `cchc check`:",
    "intro.acknowledge": "Cảnh báo và ghi chú đã biết mà phải để nguyên thì ghi vào `acknowledged` "
    "của chính tệp có dòng đó: `code`, `about` (mã tiêu chí, mã nhiệm vụ… để chỉ đúng một phát "
    "hiện; không bắt buộc) và `reason` (bắt buộc). Lỗi thì phải sửa, không chấp nhận được. Khi còn "
    "lỗi đọc tệp (C1xx), các phép kiểm tra khác chưa chạy; khi còn lỗi bất kỳ, các phép cộng và "
    "tính lại (C304, C305, C306) chưa chạy.",
    "intro.example": "Trong ví dụ, `# ←` chỉ chỗ chương trình báo, `# …` là các dòng được lược bớt. "
    "Ví dụ cắt từ thư mục `tests/examples`, nơi mỗi mã có một thư mục bị báo và một thư mục không "
    "bị báo.",
    "intro.import": "Các mã C7xx là của `cchc import`, khi đọc phụ lục trong tệp Word, Excel hoặc văn "
    "bản, và của `cchc collect`, khi đọc phiếu trả lời của các đơn vị. Khi nhập, chỗ chưa rõ được đánh "
    "dấu TODO ngay trong bản nháp; lệnh thoát với mã 0 khi không còn chỗ nào như vậy, 1 khi còn, 2 khi "
    "phải chọn thêm trên dòng lệnh (C705) và 3 khi không đọc được tệp.",
    "severity": "Mức",
    "severity.error": "lỗi – lệnh luôn thất bại, phải sửa",
    "severity.warning": "cảnh báo – thất bại khi có `--strict`; chấp nhận được nếu ghi lý do",
    "severity.info": "ghi chú – không làm lệnh thất bại; chỉ hiện khi có `--strict`",
    "severity.C7.error": "lỗi – tệp không dùng được, hoặc còn chỗ phải điền",
    "severity.C7.warning": "cảnh báo – có chỗ cần người xem lại",
    "severity.C7.info": "ghi chú – chỉ để biết, không phải làm gì",
    "says": "Chương trình báo",
    "why": "Vì sao quan trọng",
    "mend": "Cách sửa",
    "wrong": "Sai",
    "right": "Đúng",
    "wrong.info": "Được báo",
    "right.info": "Không được báo",
    "column.code": "Mã",
    "column.severity": "Mức",
    "column.title": "Nói về",
    "group.C1": "Đọc tệp",
    "group.C2": "Bộ tiêu chí",
    "group.C3": "Kết quả thẩm định",
    "group.C4": "Đơn vị",
    "group.C5": "Kế hoạch",
    "group.C6": "Giữa các tệp",
    "group.C7": "Nhập phụ lục và phiếu trả lời",
}

PAGES: dict[str, Page] = illustrated(
    {
        "C101": (
            "Thiếu thư mục hoặc tệp dữ liệu",
            "Không có thư mục dữ liệu, thư mục không có tệp `.yaml` nào, thiếu bộ tiêu chí hoặc "
            "thiếu kết quả thẩm định, hay có tệp không mở được. Phát hiện này không có số dòng.",
            "Thiếu một trong hai tệp đó thì không có gì để tính. Bỏ qua tệp không mở được mà vẫn "
            "tính thì kết quả thiếu mà không ai biết.",
            "Xem lại đường dẫn sau `--data` và biến `CCHC_DATA`. Thư mục cần ít nhất một tệp có "
            "dòng `schema: cchc/criteria/v1` và một tệp có dòng `schema: cchc/appraisal/v1`. "
            "Tệp không mở được thì kiểm tra quyền đọc; thư mục con có đuôi `.yaml` thì đổi tên.",
        ),
        "C102": (
            "Tệp không phải văn bản UTF-8, hoặc trống",
            "Tệp có đuôi `.yaml` nhưng không phải văn bản UTF-8: lưu theo bảng mã khác, hoặc là "
            "tệp Word, Excel bị đổi đuôi. Mã này cũng báo tệp không có nội dung nào ngoài ghi "
            "chú.",
            "Đọc sai bảng mã thì chữ có dấu thành chữ khác, tên và mã không còn khớp nhau. Chương "
            "trình không đoán bảng mã.",
            "Mở tệp bằng trình soạn thảo và lưu lại với mã UTF-8. Tệp trống thì điền nội dung hoặc "
            "xóa đi.",
        ),
        "C103": (
            "Tệp quá lớn, quá sâu hoặc quá nhiều giá trị",
            "Tệp vượt giới hạn về dung lượng, số cấp lồng nhau hoặc số giá trị. Các giới hạn "
            "rộng hơn nhiều so với mọi tệp dữ liệu thật.",
            "Tệp như vậy gần như chắc chắn là tệp để nhầm chỗ hoặc bị hỏng, và có thể làm máy "
            "treo.",
            "Kiểm tra có nhầm tệp không, có thừa dấu `[` hay `{` không. Dữ liệu thật sự lớn thì "
            "chia ra nhiều thư mục, mỗi đơn vị được chấm một thư mục.",
        ),
        "C104": (
            "Sai cú pháp YAML",
            "Tệp viết sai quy cách YAML ở chỗ được chỉ. Từ chỗ đó trở đi tệp chưa được đọc.",
            "Chưa đọc hết tệp thì chưa kiểm tra và chưa tính được gì.",
            "Hay gặp: dấu hai chấm theo sau là dấu cách nằm giữa câu chữ không có ngoặc kép; "
            "thụt dòng lệch hoặc bằng phím Tab; ngoặc mở mà không đóng. Chỗ sai có khi ở ngay "
            "dòng trước. Sửa xong thì chạy lại, vì phía sau có thể còn lỗi.",
        ),
        "C105": (
            "Dùng tính năng YAML không được phép",
            "Tệp dùng neo (`&`), tham chiếu (`*`) hoặc thẻ kiểu (`!`), hay có nhiều phần ngăn bằng "
            "`---`.",
            "Tham chiếu làm một dòng phụ thuộc vào một dòng khác ở xa: sửa một chỗ là đổi nhiều "
            "chỗ mà người đọc không thấy. Dữ liệu hành chính cần đọc được từng dòng một.",
            "Viết giá trị đầy đủ ở từng dòng. Mỗi phần để ở một tệp riêng. Chữ bắt đầu bằng "
            "`&`, `*` hoặc `!` thì đặt trong ngoặc kép.",
        ),
        "C106": (
            "Một khóa ghi hai lần",
            "Trong cùng một mục, một khóa xuất hiện hai lần. Phát hiện chỉ vào lần thứ hai và cho "
            "biết dòng của lần đầu.",
            "Nhiều chương trình lặng lẽ lấy lần ghi sau. Hai con số khác nhau thì không ai biết số "
            "nào đúng.",
            "Đối chiếu với văn bản, giữ dòng đúng và xóa dòng kia. Nếu đó là hai mục khác nhau thì "
            "thêm dấu `- ` ở đầu mục sau.",
        ),
        "C107": (
            "Khóa không có ở chỗ này",
            "Mục này không có khóa mang tên đó: tên gõ sai, khóa đặt nhầm chỗ hoặc thụt dòng sai.",
            "Bỏ qua khóa lạ thì giá trị của nó mất trong im lặng, ví dụ số liệu ghi rồi mà "
            "không được tính.",
            "Sửa tên khóa hoặc đưa về đúng chỗ. Các khóa dùng được ghi ở `docs/data.md`. Sai "
            "tên một khóa bắt buộc thì còn bị báo thiếu khóa đúng (C108).",
        ),
        "C108": (
            "Thiếu khóa bắt buộc",
            "Mục này thiếu một khóa bắt buộc. Phát hiện chỉ vào đầu mục.",
            "Chương trình không tự điền số liệu, lý do hay đơn vị thay người nhập.",
            "Thêm khóa đó. Không có đơn vị phụ trách thì ghi `responsible: []`, đừng bỏ khóa.",
        ),
        "C109": (
            "Dòng schema sai hoặc thiếu",
            "Chương trình nhận loại tệp theo dòng `schema`, không theo tên tệp. Dòng đó không "
            "có, ghi sai, bị thụt vào, hoặc nằm quá xa đầu tệp.",
            "Không biết loại tệp thì không biết phải kiểm tra gì. Bỏ qua tệp lạ thì dữ liệu "
            "thiếu mà không ai biết.",
            "Ghi một trong bốn dòng ở đầu tệp, sát lề trái: `schema: cchc/criteria/v1`, "
            "`schema: cchc/appraisal/v1`, `schema: cchc/units/v1`, `schema: cchc/plan/v1`. Tệp "
            "`.yaml` khác thì dời khỏi thư mục dữ liệu.",
        ),
        "C110": (
            "Sai kiểu: cần danh sách, nhóm khóa hoặc giá trị đơn",
            "Chỗ này cần một danh sách mà ghi một giá trị (hoặc ngược lại), cần các cặp khóa và "
            "giá trị mà ghi thứ khác, hoặc danh sách có quá ít mục.",
            "Ghi sai kiểu thường là thiếu ngoặc vuông hoặc thụt dòng lệch, làm một mục bị hiểu "
            "thành mục khác.",
            "Danh sách viết `[a, b]`, hoặc mỗi mục một dòng bắt đầu bằng `- `. Một mục duy nhất "
            "cũng phải có ngoặc: `[van-phong]`.",
        ),
        "C111": (
            "Không phải số",
            "Chỗ này cần một con số mà giá trị không đọc được thành số, có quá nhiều chữ số, hoặc "
            "phải là số nguyên mà có phần thập phân.",
            "Mọi phép tính dựa vào con số này. Chương trình không đoán khi chữ lẫn với số.",
            'Ghi số với dấu chấm (`1.7`), hoặc với dấu phẩy trong ngoặc kép (`"1,7"`). Bỏ đơn vị đo, '
            "chữ và dạng `1e9`. Dấu trừ chép từ Word thì gõ lại bằng dấu gạch nối.",
        ),
        "C112": (
            "Con số có hai cách đọc",
            "Con số có đúng ba chữ số sau dấu chấm hoặc dấu phẩy, như `1.700`: có thể là một nghìn "
            "bảy trăm, cũng có thể là một phẩy bảy.",
            "Dấu chấm ngăn hàng nghìn trong văn bản Việt Nam nhưng là dấu thập phân trong YAML. "
            "Đọc nhầm là sai một nghìn lần.",
            "Là hàng nghìn thì bỏ dấu ngăn: `1700`. Là thập phân thì bỏ số 0 thừa ở cuối "
            "(`1.7`) hoặc thêm một số 0 (`1.7000`).",
        ),
        "C113": (
            "Số có dấu phẩy thiếu ngoặc kép",
            "Số viết với dấu phẩy thập phân như trong văn bản, nhưng không nằm trong ngoặc kép.",
            "Trong YAML, dấu phẩy ngăn các mục của danh sách và nhóm khóa, nên `1,70` có thể bị "
            "tách làm hai.",
            'Đặt trong ngoặc kép (`"1,70"`, `"70,25%"`) hoặc dùng dấu chấm (`1.70`, `70.25%`).',
        ),
        "C114": (
            "Con số nằm ngoài mức cho phép",
            "Con số đọc được nhưng nhỏ hơn hoặc lớn hơn mức có thể có ở chỗ này, ví dụ điểm tối "
            "đa âm hoặc trên 1000.",
            "Số như vậy thường là gõ thừa chữ số hoặc sai dấu.",
            "Đối chiếu với văn bản. Điểm tối đa, điểm trong quy tắc và số đếm không được âm; "
            "dấu trừ chỉ có ở điểm bị trừ, các tổng và điểm thẩm định dưới quy tắc trừ điểm.",
        ),
        "C115": (
            "Mã tiêu chí ghi sai",
            "Mã tiêu chí phải là các số ngăn bằng dấu chấm, không có dấu chấm cuối. Mã có dưới hai "
            "dấu chấm phải nằm trong ngoặc kép.",
            "Không có ngoặc kép, YAML đọc `3.10` là số 3,1 và tiêu chí 3.10 biến thành tiêu chí "
            "3.1.",
            'Ghi trong ngoặc kép: `"3.10"`, `"3.11.2"`. Bỏ chữ và dấu chấm cuối.',
        ),
        "C116": (
            "Tỷ lệ thiếu dấu % hoặc âm",
            "Tỷ lệ phải ghi kèm dấu `%` và không nhỏ hơn 0%.",
            "Không có dấu `%` thì không biết `0.85` là 85% hay 0,85%.",
            "Ghi `85%` hoặc `70.25%`, đúng số chữ số thập phân như văn bản.",
        ),
        "C117": (
            "Ngày hoặc tháng sai",
            "Giá trị không phải ngày (hoặc tháng), hoặc ngày đó không có trong lịch.",
            "Hạn và mốc số liệu sai ngày làm báo cáo nhắc sai lúc.",
            "Ghi ngày như `2023-12-15` hoặc `15/12/2023`, tháng như `2024-02` hoặc `02/2024`. Kiểm "
            "tra tháng có bao nhiêu ngày.",
        ),
        "C118": (
            "Giá trị không nằm trong các lựa chọn, hoặc sai dạng",
            "Chỗ này chỉ nhận một số giá trị định sẵn (như `deducted`), `true` hoặc `false`, "
            "một năm, một giai đoạn, một mã tự đặt hoặc một mã nhiệm vụ.",
            "Giá trị lạ thì chương trình không biết xử lý thế nào; đoán thì có thể tính theo cách "
            "khác với ý người nhập.",
            "Chọn một giá trị trong câu báo. Năm ghi `2023`, giai đoạn ghi `2023..2025`, mã đơn "
            "vị ghi chữ thường không dấu như `phong-noi-vu`, mã nhiệm vụ ghi như `NV-3.5`.",
        ),
        "C119": (
            "Giá trị để trống hoặc có ký tự lạ",
            "Có khóa mà không có giá trị, hoặc trong chữ có ký tự điều khiển không nhìn thấy được.",
            "Chỗ trống thường là việc còn dở. Ký tự ẩn, thường do chép từ Word hoặc PDF, làm "
            "hai tên trông giống nhau mà không khớp nhau.",
            "Điền giá trị; khóa không bắt buộc thì bỏ cả khóa. Chữ có ký tự ẩn thì gõ lại bằng "
            "tay.",
        ),
        "C120": (
            "Số liệu ghi không đúng một dạng",
            "Mỗi số liệu phải có đúng một dạng: `rate`; `count` và `of`; `missing` và `of`; "
            "`count`; `below`; `met`; `state`; `parts`; `not_applicable`. Mã này cũng báo mẫu "
            "số (`of`) bằng 0.",
            "Hai dạng cùng lúc thì không biết tính theo con số nào.",
            "Giữ một dạng. Văn bản cho cả số đếm lẫn tỷ lệ thì ghi số đếm, vì chính xác hơn. "
            "Không có số liệu thì bỏ cả khóa `evidence`.",
        ),
        "C121": (
            "Tử số lớn hơn mẫu số",
            "Số đạt (`count`) hoặc số chưa đạt (`missing`) lớn hơn tổng số (`of`).",
            "Phần không thể lớn hơn toàn bộ; thường là ghi ngược hai số.",
            "Kiểm tra hai số và thứ tự của chúng. Tỷ lệ được phép vượt 100% (như thu ngân sách) "
            "thì ghi bằng `rate` và đặt `may_exceed_full: true` ở tiêu chí.",
        ),
        "C122": (
            "Mức điểm không có đúng một mốc",
            "Mỗi mức của quy tắc `bands` cần đúng một mốc: `from` (từ tỷ lệ này), `above` (trên "
            "tỷ lệ này) hoặc `from_count` (từ số lượng này).",
            "Không có mốc, hoặc có hai mốc, thì không biết mức đó bắt đầu từ đâu.",
            "Thêm mốc còn thiếu hoặc bỏ mốc thừa. Dưới mốc thấp nhất là 0 điểm, không phải ghi.",
        ),
        "C123": (
            "Chỉ tiêu không rõ của cái gì hoặc không rõ mức",
            "Chỉ tiêu cần đúng một trong `criterion` và `measure`, và đúng một mức: `at_least`, "
            "`above` hoặc `at_least_count`. Mức phấn đấu phải cùng loại: `stretch` là tỷ lệ, "
            "`stretch_count` là số lượng, đi cùng `at_least_count`.",
            "Không rõ của tiêu chí nào hoặc mức nào thì không biết kế hoạch có bù được điểm đã "
            "mất.",
            "Ghi mã tiêu chí, hoặc tên số đo nếu chỉ tiêu không gắn với tiêu chí nào, cùng một "
            "mức. Kế hoạch không nêu con số thì không ghi chỉ tiêu, chỉ ghi nhiệm vụ.",
        ),
        "C201": (
            "Mã khai hai lần trong bộ tiêu chí",
            "Hai tiêu chí, hoặc hai lĩnh vực, mang cùng một mã. Phát hiện chỉ vào lần thứ hai.",
            "Kết quả thẩm định gọi tiêu chí bằng mã, nên chỉ một trong hai được dùng và không "
            "rõ là cái nào.",
            "Đối chiếu với bảng chấm điểm, sửa mã gõ sai hoặc xóa mục thừa.",
        ),
        "C202": (
            "Tiêu chí không có chỗ trong cây",
            "Số đầu của mã tiêu chí không phải một lĩnh vực đã khai ở `areas`; hoặc bộ tiêu chí "
            "ghi `coverage: complete` mà thiếu tiêu chí cha.",
            "Tiêu chí nằm ngoài cây thì không vào tổng của lĩnh vực nào, và điểm cha con không "
            "kiểm tra được.",
            "Sửa mã, hoặc thêm lĩnh vực, tiêu chí cha còn thiếu. Chưa có đủ bảng chấm điểm thì ghi "
            "`coverage: partial`.",
        ),
        "C203": (
            "Điểm con không khớp điểm cha",
            "Điểm tối đa của các tiêu chí ngay dưới một tiêu chí hoặc lĩnh vực cộng lại không bằng "
            "điểm tối đa của nó. Với `coverage: partial` chỉ báo khi cộng lại lớn hơn.",
            "Điểm tối đa là mẫu số của chỉ số và là gốc của mọi điểm bị trừ.",
            "Đối chiếu từng điểm tối đa với bảng chấm điểm. Phát hiện chỉ vào điểm của cha, "
            "nhưng chỗ gõ sai có thể ở một tiêu chí con.",
        ),
        "C204": (
            "Quy tắc không thể đúng",
            "Quy tắc chấm tự mâu thuẫn: điểm của nó lớn hơn điểm tối đa, không kết quả nào được "
            "đủ điểm tối đa, mức sàn cao hơn mức đủ điểm, trạng thái xếp sai thứ tự, điểm mỗi "
            "lần bằng 0…",
            "Tính theo quy tắc như vậy thì mọi đơn vị đều sai điểm, và sai một cách đều đặn nên "
            "khó nhận ra.",
            "Xem lý do trong câu báo và đối chiếu quy tắc với bảng chấm điểm.",
        ),
        "C205": (
            "Mức điểm trùng mốc, trái chiều hoặc không bao giờ đạt",
            "Hai mức của quy tắc `bands` bắt đầu từ cùng một mốc; hoặc một mức bắt đầu trên 100% "
            "trong khi tiêu chí không được vượt 100%; hoặc khi tỷ lệ tăng thì điểm lúc tăng lúc "
            "giảm, hay đứng yên (dưới mức thấp nhất là 0 điểm).",
            "Có mức không bao giờ được dùng, hoặc kết quả tốt hơn lại được ít điểm hơn: thường "
            "là ghi nhầm điểm của hai mức.",
            "Sửa mốc và điểm theo bảng chấm điểm. Tỷ lệ được phép vượt 100% thì ghi "
            "`may_exceed_full: true` ở tiêu chí.",
        ),
        "C206": (
            "Quy tắc không ghi căn cứ",
            "Tiêu chí có `rule` mà không có `basis`. Phát hiện chỉ vào đầu tiêu chí.",
            "Không có căn cứ, người đọc sẽ coi phỏng đoán là quy định, và kết luận “khớp” hay "
            "“lệch” không có cơ sở.",
            "Thêm `basis` với `status` (`stated`: văn bản nêu rõ; `inferred`: suy ra từ con số; "
            "`assumed`: tạm giả định) và `ground`, một câu nói vì sao.",
        ),
        "C207": (
            "Giai đoạn áp dụng bị ngược",
            "Năm cuối trong `valid` của bộ tiêu chí đứng trước năm đầu.",
            "Không năm nào nằm trong giai đoạn ngược, nên bộ tiêu chí không dùng được cho năm "
            "nào; kết quả thẩm định dùng nó còn bị báo C601.",
            "Đổi thứ tự hai năm: `2031..2035`. Chỉ áp dụng một năm thì ghi `2025..2025`.",
        ),
        "C208": (
            "Chấm điểm ở hai cấp",
            "Một tiêu chí có quy tắc chấm mà một tiêu chí ở cấp trên nó cũng có quy tắc chấm.",
            "Cùng một phần điểm được tính hai lần, nên điểm tối đa và tổng điểm bị trừ đều sai.",
            "Chỉ giữ quy tắc ở một cấp, thường là cấp thấp nhất. Tiêu chí chỉ để gom các tiêu "
            "chí con thì bỏ `rule` và `basis`.",
        ),
        "C209": (
            "Xếp loại trùng nhau hoặc không đạt được",
            "Hai mục của `grades` có cùng tên hoặc cùng mốc `from`, hoặc một mốc lớn hơn 100.",
            "Chỉ số từ 0 đến 100, và mỗi chỉ số phải ra đúng một loại.",
            "Sửa tên hoặc mốc theo bảng xếp loại.",
        ),
        "C301": (
            "Điểm bị trừ không bằng điểm thẩm định − điểm tối đa",
            "Trong một dòng, `deduction` không đúng bằng `appraised` − `max_points`.",
            "Điểm bị trừ đi vào báo cáo, kế hoạch và phần của từng đơn vị. Một chữ số gõ sai "
            "hay một dấu trừ bị bỏ làm sai cả tổng.",
            "Đối chiếu ba con số với văn bản và sửa số gõ sai. Văn bản in sai thì ghi số đúng "
            "và nêu chỗ sai ở `slips`.",
        ),
        "C302": (
            "Điểm tối đa khác bộ tiêu chí",
            "`max_points` của dòng khác điểm tối đa của tiêu chí đó trong bộ tiêu chí.",
            "Điểm tối đa được ghi ở hai nơi là để đối chiếu; khác nhau nghĩa là một nơi gõ sai "
            "hoặc dùng nhầm bộ tiêu chí của năm khác.",
            "Xem văn bản rồi sửa nơi sai. Nếu nhiều dòng cùng bị báo thì kiểm tra khóa `rulebook`.",
        ),
        "C303": (
            "Điểm nằm ngoài mức có thể",
            "`appraised` hoặc `self_assessed` nhỏ hơn hoặc lớn hơn mức mà tiêu chí cho phép: từ "
            "0 đến điểm tối đa của bộ tiêu chí. Quy tắc trừ điểm có thể cho điểm âm, quy tắc "
            "cộng điểm có thể vượt điểm tối đa.",
            "Điểm như vậy không thể có; thường là ghi nhầm cột hoặc gõ thừa dấu trừ.",
            "Kiểm tra có ghi điểm bị trừ vào chỗ điểm thẩm định không, rồi đối chiếu với văn "
            "bản. Điểm vượt tối đa thường còn bị báo C310.",
        ),
        "C304": (
            "Tổng điểm trừ công bố không khớp các dòng",
            "`declared_total` khác tổng `deduction` của các dòng.",
            "Đây là con số được trích dẫn nhiều nhất. Lệch nghĩa là một dòng sai, thiếu hoặc thừa, "
            "hoặc chính văn bản cộng sai.",
            "So từng dòng với văn bản, rồi đếm số dòng. Nếu các dòng đều đúng mà văn bản cộng "
            "sai thì ghi tổng đúng ở `declared_total` và nêu số in trong văn bản ở `slips`.",
        ),
        "C305": (
            "Tổng của lĩnh vực không khớp các dòng",
            "Con số của một lĩnh vực trong `declared_areas` khác tổng điểm bị trừ của các dòng "
            "thuộc lĩnh vực đó.",
            "Tổng chung có thể vẫn đúng khi một dòng bị ghi nhầm sang lĩnh vực khác; tổng lĩnh vực "
            "cho thấy điều đó.",
            "So các dòng của lĩnh vực này với văn bản; kiểm tra mã tiêu chí có đúng lĩnh vực "
            "không.",
        ),
        "C306": (
            "Tính lại không ra điểm thẩm định",
            "Theo quy tắc của bộ tiêu chí, không giá trị nào phù hợp với số liệu in ra lại cho "
            "được điểm thẩm định. Tỷ lệ in ra được hiểu là số đã làm tròn. Quy tắc `assumed` và "
            "dòng không có số liệu không bị xét.",
            "Hoặc số liệu chép sai, hoặc quy tắc hiểu sai, hoặc Hội đồng tính nhầm. Trường hợp "
            "cuối có thể kiến nghị để lấy lại điểm.",
            "Xem phép tính bằng `cchc explain` kèm mã tiêu chí. Kiểm tra số liệu, rồi quy tắc. "
            "Cả hai đúng thì hỏi hoặc kiến nghị Hội đồng; trong khi chờ mà quy tắc chưa chắc "
            "thì ghi `status: assumed`.",
        ),
        "C307": (
            "Số liệu không hợp với quy tắc",
            "Dạng số liệu của dòng (hoặc của phần đơn vị nêu ở `claim`) không phải dạng mà quy "
            "tắc của tiêu chí đo: ví dụ quy tắc cần tỷ lệ mà ghi số đếm, hay thiếu một phần của "
            "quy tắc `sum`.",
            "Số liệu không hợp thì không tính lại được, và dòng đó lặng lẽ thành “chưa đủ căn cứ”.",
            "Ghi số liệu đúng dạng mà câu báo nêu. Không có số liệu thì bỏ `evidence`. Tiêu chí "
            "không áp dụng thì bộ tiêu chí phải có khóa `not_applicable`.",
        ),
        "C308": (
            "Một tiêu chí có hai dòng",
            "Hai dòng của kết quả thẩm định mang cùng mã tiêu chí. Phát hiện chỉ vào dòng thứ hai.",
            "Điểm bị trừ của tiêu chí đó được cộng hai lần.",
            "Xóa dòng thừa, hoặc sửa mã của dòng gõ sai.",
        ),
        "C309": (
            "Tiêu chí của dòng không được chấm",
            "Bộ tiêu chí không có mã đó, hoặc có nhưng chỉ là nhóm, không có quy tắc chấm.",
            "Không có tiêu chí thì không có điểm tối đa và quy tắc để đối chiếu.",
            "Sửa mã. Nếu đúng là tiêu chí còn thiếu thì thêm vào bộ tiêu chí; nếu là nhóm thì ghi "
            "điểm ở các tiêu chí thành phần.",
        ),
        "C310": (
            "Điểm bị trừ là số dương",
            "`deduction` lớn hơn 0. Điểm bị trừ luôn là số âm hoặc 0, trừ tiêu chí có quy tắc "
            "cộng điểm (`bonus`). Mã này đi cùng một mã khác cho biết chỗ sai: C301 khi chỉ "
            "thiếu dấu trừ, C303 khi điểm thẩm định vượt điểm tối đa.",
            "Mất dấu trừ thì điểm trừ thành điểm cộng, và tổng lệch gấp đôi con số đó.",
            "Thêm dấu trừ: `deduction: -0.30`. Nếu điểm thẩm định vượt điểm tối đa thì sửa điểm "
            "đó.",
        ),
        "C311": (
            "Tỷ lệ vượt 100%",
            "Số liệu của dòng, của `claim`, hoặc mức cũ (`baseline`) của một chỉ tiêu có tỷ lệ "
            "trên 100%, mà tiêu chí không cho phép vượt.",
            "Phần lớn tỷ lệ không thể quá 100%; vượt thường là thiếu dấu chấm thập phân.",
            "Kiểm tra con số. Tỷ lệ được phép vượt (như thu ngân sách so với kế hoạch) thì ghi "
            "`may_exceed_full: true` ở tiêu chí.",
        ),
        "C312": (
            "Tiêu chí không áp dụng mà vẫn có điểm",
            "Dòng ghi `not_applicable: true`, bộ tiêu chí ghi `not_applicable: left_out`, nhưng "
            "điểm thẩm định hoặc điểm bị trừ khác 0.",
            "Tiêu chí được bỏ ra ngoài điểm tối đa; còn điểm thì chỉ số tính ra sai.",
            "Ghi `appraised: 0` và `deduction: 0`. Nếu tiêu chí thật ra có áp dụng thì bỏ "
            "`not_applicable` và ghi số liệu. Bộ tiêu chí cho đủ điểm thì sửa thành "
            "`not_applicable: full_marks`.",
        ),
        "C313": (
            "Dòng không có đơn vị phụ trách",
            "Dòng ghi `responsible: []`. Có `unassigned_reason` vẫn được báo: lý do giải thích "
            "chỗ trống chứ không thay được đơn vị. Dòng đã có đơn vị mà còn `unassigned_reason` "
            "cũng mang mã này.",
            "Điểm mất mà không ai phụ trách thì năm sau không ai khắc phục.",
            "Ghi đơn vị vào `responsible` và bỏ `unassigned_reason`. Văn bản không nêu đơn vị "
            "thì ghi `unassigned_reason` và chấp nhận mã này ở `acknowledged` cho đến khi có "
            "người được giao.",
        ),
        "C314": (
            "Dòng có ý kiến khác",
            "Dòng có `claim`: đơn vị được chấm nêu số liệu khác với Hội đồng thẩm định.",
            "Không phải lỗi của dữ liệu, nhưng điểm này còn có thể đổi và có hạn giải trình, "
            "kiến nghị.",
            "Xem điểm có thể thêm bằng `cchc explain` kèm mã tiêu chí, rồi gửi giải trình hoặc "
            "kiến nghị. Có kết quả cuối cùng thì sửa dòng và bỏ `claim`.",
        ),
        "C315": (
            "Số liệu đơn vị nêu không được thêm điểm",
            "Theo quy tắc, số liệu ở `claim` cho số điểm bằng hoặc thấp hơn điểm thẩm định. Quy "
            "tắc `assumed` không bị xét.",
            "Nêu số liệu khác Hội đồng là để được thêm điểm; không thêm thì thường là gõ sai, "
            "hoặc ghi nhầm dòng.",
            "Kiểm tra số liệu ở `claim`. Đơn vị không đòi thêm điểm thì bỏ `claim`; đúng như văn "
            "bản thì chấp nhận kèm lý do.",
        ),
        "C316": (
            "Lời văn và số liệu không nói cùng con số",
            "`reason` (hoặc `about` của `claim`) có nêu tỷ lệ hay phân số, nhưng không con số "
            "nào là con số ở `evidence`, hoặc dòng không có `evidence`. Số đã làm tròn vẫn tính "
            "là khớp.",
            "Một con số ghi hai lần mà khác nhau thì một chỗ sai. Sai ít thì điểm tính lại vẫn "
            "khớp, nên chỉ cách này mới thấy.",
            "So cả hai với văn bản rồi sửa chỗ sai, hoặc ghi con số vào `evidence`. Cả hai đều "
            "đúng, vì lời văn chỉ nhắc mức yêu cầu, thì ghi thêm con số vào lời văn hoặc chấp "
            "nhận kèm lý do.",
        ),
        "C317": (
            "Các dòng không như `rows_given` nói",
            "Ghi `rows_given: all` mà có tiêu chí được chấm không có dòng; hoặc ghi `rows_given: "
            "deducted` mà có dòng không bị trừ điểm.",
            "Thiếu dòng thì không tính được chỉ số; dòng thừa thì thường là gõ thiếu điểm bị trừ.",
            "Thêm dòng còn thiếu, sửa điểm của dòng thừa, hoặc sửa `rows_given` cho đúng với văn "
            "bản.",
        ),
        "C318": (
            "Số đơn vị chưa đạt khác số đơn vị được nêu",
            "Số liệu nói bao nhiêu đơn vị của một nhóm chưa đạt (`missing`, với `of` đúng bằng "
            "số thành viên nhóm), nhưng `responsible` nêu số đơn vị khác của nhóm đó.",
            "Điểm bị trừ chia cho các đơn vị được nêu; sót một đơn vị thì các đơn vị còn lại "
            "chịu thay.",
            "Nêu đủ các đơn vị chưa đạt ở `responsible`, hoặc sửa số liệu. Cả nhóm cùng chịu thì "
            "nêu nhóm thay cho đơn vị.",
        ),
        "C319": (
            "Quy tắc giả định không cho ra điểm thẩm định",
            "Quy tắc ghi `status: assumed`, dòng có số liệu, nhưng theo quy tắc thì số liệu đó "
            "không cho được điểm thẩm định.",
            "Giả định mà trái với chính con số duy nhất đang có thì không dùng để dự báo được.",
            "Sửa quy tắc giả định cho khớp, hoặc kiểm tra số liệu và điểm. Chưa có quy tắc nào "
            "khớp thì chấp nhận kèm lý do.",
        ),
        "C401": (
            "Mã đơn vị không có trong danh mục",
            "Một mã ở `body`, `responsible`, nhiệm vụ hoặc thành viên nhóm không có trong danh mục "
            "đơn vị. Chỉ kiểm tra khi thư mục có danh mục.",
            "Mã gõ sai tạo ra một đơn vị không có thật, và phần điểm của nó không đến được ai.",
            "Sửa mã theo danh mục, hoặc thêm đơn vị vào danh mục.",
        ),
        "C402": (
            "Mã đơn vị khai hai lần",
            "Hai đơn vị hoặc nhóm mang cùng một mã, trong một hoặc nhiều danh mục. Phát hiện "
            "chỉ vào lần thứ hai.",
            "Mã dẫn đến hai đơn vị thì điểm bị trừ có thể về nhầm chỗ.",
            "Đổi một mã, hoặc xóa mục thừa. Đổi mã thì sửa cả ở nơi dùng mã đó.",
        ),
        "C403": (
            "Một tên dẫn đến hai đơn vị",
            "Mã, tên hoặc tên tắt này đã thuộc về đơn vị khác. So sánh không phân biệt chữ hoa, "
            "dấu câu và chữ “UBND” trước tên. Hai tên chỉ khác dấu (Vĩnh Tú, Vĩnh Tủ) là hai "
            "tên; nhưng tên không dấu thì hợp với cả hai nên vẫn bị báo.",
            "Tra cứu theo tên phải ra đúng một đơn vị; “TT” vừa là thị trấn vừa là trung tâm.",
            "Bỏ tên tắt dùng chung, hoặc viết rõ hơn, đủ dấu.",
        ),
        "C404": (
            "Nhóm chứa chính nó hoặc có thành viên lặp lại",
            "Nhóm có chính nó trong các thành viên, trực tiếp hay qua một nhóm khác, hoặc ghi một "
            "thành viên hai lần.",
            "Phần điểm của nhóm chia cho thành viên, nên nhóm như vậy chia không đúng.",
            "Bỏ nhóm hoặc thành viên thừa khỏi `members`.",
        ),
        "C405": (
            "Đơn vị không tồn tại trong năm đó",
            "Đơn vị được chấm, đơn vị phụ trách một dòng hoặc một nhiệm vụ, hay thành viên của "
            "nhóm phụ trách, đã hết hiệu lực trước năm đó hoặc chưa thành lập. Mã này cũng báo "
            "`valid_to` đứng trước `valid_from`.",
            "Sau sáp nhập, tên và mã hành chính được dùng lại; giao việc cho đơn vị đã giải thể "
            "là giao cho không ai, và phần điểm của nhóm bị chia cho cả đơn vị không còn.",
            "Dùng đơn vị kế tiếp, hoặc sửa `valid_from`, `valid_to` ở danh mục. Nhóm đổi thành "
            "viên thì lập nhóm khác cho năm đó.",
        ),
        "C406": (
            "Nhóm và chữ “đủ” của nó không khớp",
            "Nhóm ghi `complete: false` mà không có `incomplete_reason`; hoặc ghi `complete: "
            "true` mà có `incomplete_reason`, hay không có thành viên nào.",
            "Nhóm đủ thì phần của nhóm được chia cho từng thành viên, nhóm chưa đủ thì không; "
            "người đọc cần biết vì sao.",
            "Thêm `incomplete_reason`, hoặc bổ sung thành viên, ghi `complete: true` và bỏ lý do.",
        ),
        "C407": (
            "Nhóm chưa đủ thành viên, đã nói vì sao",
            "Nhóm ghi `complete: false` và có `incomplete_reason`.",
            "Không phải lỗi. Phần điểm của nhóm không được chia cho từng thành viên, nên báo "
            "cáo của đơn vị trong nhóm chưa có phần này.",
            "Không phải sửa. Khi biết đủ thành viên thì bổ sung và ghi `complete: true`.",
        ),
        "C408": (
            "Đơn vị kế tiếp không khớp",
            "`since` của đơn vị kế tiếp không phải ngày liền sau `valid_to`, hoặc hai chỗ ghi "
            "cùng một đơn vị kế tiếp bằng tên hoặc mã khác nhau.",
            "Sau sáp nhập, việc và điểm của đơn vị cũ được chuyển theo mục này; sai ngày hoặc mã "
            "thì chuyển nhầm chỗ.",
            "So `valid_to` và `successor` với nghị quyết sáp nhập. Đơn vị chưa kết thúc thì bỏ "
            "`successor`.",
        ),
        "C409": (
            "Mã hành chính sai hoặc trùng",
            "Mã hành chính không đủ chữ số: tỉnh 2, huyện 3, xã 5 (của đơn vị được chấm thì theo "
            "`body_level`). Hoặc hai đơn vị cùng thời gian mang một mã.",
            "Mã là cách nối với dữ liệu khác; sai mã thì nối nhầm đơn vị.",
            "Sửa theo danh mục hành chính. Mã được dùng lại cho đơn vị mới thì ghi `valid_to` "
            "của đơn vị cũ và `valid_from` của đơn vị mới.",
        ),
        "C410": (
            "Một xã đứng ngoài nhóm đã ghi là đủ",
            "Nhóm ghi `complete: true` gồm phần lớn các xã, phường, thị trấn trong danh mục, "
            "nhưng có xã cùng thời gian không thuộc nhóm nào.",
            "Phần điểm của nhóm chia cho số thành viên; sót một xã thì mọi xã khác bị chia sai, "
            "và xã đó không chịu gì.",
            "Thêm xã vào `members`. Xã đúng là đứng ngoài thì chấp nhận kèm lý do.",
        ),
        "C411": (
            "Vai của đơn vị không hợp với loại của nó",
            "`body` là một nhóm hoặc một đơn vị không phải `kind: body`; một dòng giao cho đơn "
            "vị mà theo `kind` thì không chịu điểm trừ (`body`, `district`, `external`); hoặc "
            "tên bắt đầu bằng Xã, Phường, Thị trấn mà `kind` nói khác.",
            "Gõ nhầm một mã có thật thì C401 không thấy; điểm của dòng đó sẽ không vào báo cáo "
            "của đơn vị nào.",
            "Sửa `body` hoặc `responsible`, hoặc sửa `kind` trong danh mục. Văn bản đúng là ghi "
            "như vậy thì chấp nhận kèm lý do.",
        ),
        "C501": (
            "Kế hoạch nêu tiêu chí không có",
            "Nhiệm vụ hoặc chỉ tiêu gọi một mã tiêu chí mà bộ tiêu chí của năm bị trừ điểm "
            "không có.",
            "Mã gõ sai làm điểm mất trông như chưa có nhiệm vụ, còn nhiệm vụ thì không phục vụ gì.",
            "Sửa mã trong kế hoạch, hoặc thêm tiêu chí vào bộ tiêu chí.",
        ),
        "C502": (
            "Nhiệm vụ khai hai lần hoặc không có",
            "Hai nhiệm vụ mang cùng mã, hoặc một chỉ tiêu thuộc về nhiệm vụ không có trong kế "
            "hoạch.",
            "Chỉ tiêu không có nhiệm vụ thì không có đơn vị làm và không có hạn.",
            "Sửa mã nhiệm vụ, hoặc thêm nhiệm vụ còn thiếu.",
        ),
        "C504": (
            "Chỉ tiêu vượt 100%",
            "Chỉ tiêu hoặc mức phấn đấu trên 100%, mà tiêu chí không cho phép vượt. Chỉ tiêu ghi "
            "bằng `measure` thì không bao giờ được vượt. `above: 100%` cũng vậy: không gì vượt "
            "được mức đó.",
            "Chỉ tiêu như vậy không đạt được; thường là thiếu dấu chấm thập phân.",
            "Sửa chỉ tiêu. Tỷ lệ được phép vượt thì ghi `may_exceed_full: true` ở tiêu chí.",
        ),
        "C505": (
            "Chỉ tiêu không cao hơn mức đã đạt",
            "Tiêu chí bị trừ điểm, nhưng chỉ tiêu của kế hoạch bằng hoặc thấp hơn mức đã đạt "
            "theo số liệu thẩm định. Chỉ tiêu ghi bằng `measure` thì so với mức cũ (`baseline`) "
            "của nó.",
            "Đạt chỉ tiêu như vậy cũng không lấy lại được điểm nào.",
            "Đặt chỉ tiêu cao hơn. Nếu con số trong kế hoạch thật ra đo việc khác thì ghi bằng "
            "`measure` thay cho `criterion`. Kế hoạch ghi đúng như vậy thì chấp nhận kèm lý do.",
        ),
        "C506": (
            "Mức phấn đấu không cao hơn chỉ tiêu",
            "`stretch` (hoặc `stretch_count`) bằng hoặc thấp hơn mức phải đạt.",
            "Mức phấn đấu là để vượt chỉ tiêu; thấp hơn thì thường là ghi ngược hai số.",
            "Đổi chỗ hai con số, hoặc bỏ mức phấn đấu.",
        ),
        "C507": (
            "Hạn nằm ngoài thời gian của kế hoạch",
            "Hạn của nhiệm vụ hoặc chỉ tiêu không thuộc năm của kế hoạch, hoặc đứng trước tháng "
            "ban hành kế hoạch.",
            "Hạn sai năm thì không ai bị nhắc đúng lúc.",
            "Kiểm tra năm của hạn, khóa `year` và khóa `issued`.",
        ),
        "C508": (
            "Mức cũ trong kế hoạch khác phụ lục",
            "`baseline` của chỉ tiêu và số liệu của dòng thẩm định lệch nhau quá mức làm tròn: "
            "không có tỷ lệ nào in ra được cả hai con số.",
            "Kế hoạch và phụ lục nói về cùng một việc mà hai con số khác nhau thì một nơi sai, "
            "hoặc đo hai việc khác nhau.",
            "Kiểm tra hai con số. Nếu văn bản đúng là ghi khác nhau thì giữ nguyên, nêu ở "
            "`slips` và chấp nhận kèm lý do.",
        ),
        "C509": (
            "Nhiệm vụ không có đơn vị",
            "Nhiệm vụ ghi `units: []`.",
            "Nhiệm vụ không có đơn vị thì không ai làm và không vào báo cáo của ai.",
            "Ghi đơn vị hoặc nhóm vào `units`. Kế hoạch nói “tất cả” thì ghi các nhóm.",
        ),
        "C510": (
            "Điểm mất mà kế hoạch chưa có gì",
            "Một tiêu chí bị trừ điểm mà kế hoạch không có chỉ tiêu và cũng không có nhiệm vụ "
            "nào phục vụ trực tiếp (`criteria`). Nhiệm vụ chỉ hỗ trợ (`supports`) không tính. "
            "Phát hiện chỉ vào phần `targets` của kế hoạch.",
            "Đây là điểm có khả năng mất lại năm sau.",
            "Bổ sung chỉ tiêu hoặc nhiệm vụ. Nếu kế hoạch đã ban hành không có thì chấp nhận "
            "kèm lý do, ghi mã tiêu chí ở `about`.",
        ),
        "C511": (
            "Chỉ tiêu không cùng loại với cách đo",
            "Quy tắc đo tỷ lệ mà chỉ tiêu là số lượng, hoặc ngược lại; tiêu chí chấm có hay "
            "không, theo trạng thái hoặc do Hội đồng cho điểm thì không có chỉ tiêu số; tiêu chí "
            "nhiều phần mà không rõ phần nào, hoặc `part` không phải một phần của nó. Mức cũ "
            "(`baseline`) không cùng loại với chỉ tiêu cũng mang mã này.",
            "Không cùng loại thì không tính được chỉ tiêu bù bao nhiêu điểm.",
            "Quy tắc tỷ lệ dùng `at_least` hoặc `above`; quy tắc đếm dùng `at_least_count`; tiêu "
            "chí nhiều phần ghi thêm `part`. Không hợp cách nào thì ghi bằng `measure`, hoặc chỉ "
            "ghi nhiệm vụ.",
        ),
        "C512": (
            "Một tiêu chí có hai chỉ tiêu",
            "Hai chỉ tiêu nói về cùng một tiêu chí hoặc cùng một số đo. Phát hiện chỉ vào chỉ tiêu "
            "sau.",
            "Không rõ chỉ tiêu nào dùng để tính điểm có thể lấy lại.",
            "Giữ một chỉ tiêu; mức cao hơn ghi ở `stretch`.",
        ),
        "C513": (
            "Hạn của chỉ tiêu khác hạn của nhiệm vụ",
            "Chỉ tiêu và nhiệm vụ của nó đều ghi ngày mà hai ngày khác nhau. Một bên chỉ ghi năm "
            "thì không bị báo.",
            "Hai hạn cho một việc thì đơn vị không biết theo hạn nào.",
            "Sửa theo văn bản. Văn bản đúng là có hai hạn thì chấp nhận kèm lý do.",
        ),
        "C514": (
            "Nêu hai lần trong một nhiệm vụ hoặc chỉ tiêu",
            "Một nhiệm vụ nêu một đơn vị hay một tiêu chí hai lần (kể cả một lần ở `criteria`, "
            "một lần ở `supports`), hoặc `touches` của chỉ tiêu nêu lại một mã.",
            "Thường là gõ nhầm mã thứ hai, nên đơn vị hoặc tiêu chí thật bị bỏ sót.",
            "Sửa mã gõ nhầm, hoặc bỏ bớt. Nhiệm vụ phục vụ trực tiếp thì chỉ ghi ở `criteria`.",
        ),
        "C515": (
            "Nhiệm vụ của chỉ tiêu không phục vụ tiêu chí",
            "Chỉ tiêu thuộc một nhiệm vụ mà `criteria` của nhiệm vụ đó không có tiêu chí của chỉ "
            "tiêu.",
            "Hoặc chỉ tiêu ghi nhầm nhiệm vụ (và nhầm đơn vị), hoặc nhiệm vụ thiếu tiêu chí.",
            "Sửa `task` của chỉ tiêu, hoặc thêm tiêu chí vào `criteria` của nhiệm vụ.",
        ),
        "C516": (
            "Chỉ tiêu và lời của nhiệm vụ không khớp",
            "`summary` của nhiệm vụ (hoặc `stated` của chỉ tiêu) có nêu tỷ lệ, nhưng không tỷ lệ "
            "nào là chỉ tiêu; hoặc `summary` nêu một tỷ lệ mà không chỉ tiêu nào của nhiệm vụ "
            "có. Chỉ tiêu có `assumption` không bị xét.",
            "Chỉ tiêu gõ sai vẫn là một con số hợp lý, và chỉ tiêu bị sót thì không ai thấy; chỉ "
            "lời của kế hoạch mới cho thấy.",
            "So với văn bản rồi sửa chỉ tiêu hoặc lời văn, hoặc thêm chỉ tiêu còn sót. Mức tự "
            "đặt thêm thì ghi `assumption`; tỷ lệ không phải chỉ tiêu thì chấp nhận kèm lý do.",
        ),
        "C601": (
            "Không có bộ tiêu chí dùng được",
            "Kết quả thẩm định gọi một bộ tiêu chí không có trong thư mục, bộ tiêu chí đó không "
            "áp dụng cho năm được chấm, hoặc hai tệp bộ tiêu chí mang cùng `id`.",
            "Chấm theo bộ tiêu chí của năm khác thì điểm tối đa và quy tắc có thể khác mà không ai "
            "thấy.",
            "Sửa `rulebook` theo `id` của bộ tiêu chí, thêm tệp còn thiếu, bỏ tệp thừa, hoặc "
            "kiểm tra `year` và `valid`.",
        ),
        "C602": (
            "Hai kết quả thẩm định cho một năm",
            "Thư mục có hai tệp kết quả thẩm định của cùng một năm. Phát hiện chỉ vào tệp sau, "
            "theo thứ tự tên tệp.",
            "Không biết kết quả nào là chính thức.",
            "Giữ một tệp. Đơn vị khác để ở thư mục khác; bản cũ dời ra ngoài.",
        ),
        "C603": (
            "Kế hoạch không khớp với kết quả thẩm định",
            "Kế hoạch nói về một năm không có kết quả thẩm định, năm của kế hoạch không sau năm bị "
            "trừ điểm, hoặc hai kế hoạch cùng nói về một năm.",
            "Kế hoạch khắc phục chỉ có nghĩa khi đặt cạnh điểm đã mất của năm trước.",
            "Sửa `year` và `about_year`, thêm tệp kết quả thẩm định còn thiếu, hoặc bỏ kế hoạch "
            "thừa.",
        ),
        "C604": (
            "Điều chấp nhận không còn khớp với gì",
            "Một mục của `acknowledged` không khớp với phát hiện nào: chỗ đó đã được sửa, hoặc "
            "`code` hay `about` ghi sai; hoặc mục đó lặp lại một mục khác. Mục chỉ áp dụng cho "
            "phát hiện trong chính tệp của nó.",
            "Điều chấp nhận sống lâu hơn nguyên nhân của nó sẽ che một sai sót mới.",
            "Bỏ mục đó, hoặc sửa `code` và `about` cho khớp.",
        ),
        "C605": (
            "Văn bản gốc viết nhầm",
            "Người nhập đã ghi ở `slips` một chỗ văn bản gốc viết nhầm hoặc tự mâu thuẫn, và dữ "
            "liệu giữ điều gì thay vào.",
            "Không phải lỗi của dữ liệu. Người so dữ liệu với văn bản biết vì sao hai bên khác "
            "nhau.",
            "Không phải sửa. Cần đính chính thì báo nơi ban hành văn bản.",
        ),
        "C606": (
            "Một đơn vị ghi hai lần trong một dòng",
            "`responsible` của một dòng có một mã hai lần.",
            "Điểm bị trừ chia đều cho các đơn vị được nêu; ghi hai lần thì các phần không cộng "
            "đúng.",
            "Bỏ bớt một, hoặc sửa mã gõ nhầm.",
        ),
        "C607": (
            "Đơn vị vừa được nêu tên vừa thuộc nhóm được nêu",
            "Một dòng nêu một đơn vị và một nhóm có đơn vị đó.",
            "Đơn vị đó chịu hai phần: một phần của mình, một phần qua nhóm. Thường là nêu thừa.",
            "Giữ một trong hai. Văn bản đúng là nêu cả hai thì chấp nhận kèm lý do.",
        ),
        "C608": (
            "Các tệp nói về các đơn vị được chấm khác nhau",
            "`body` của một kết quả thẩm định hoặc kế hoạch khác `body` của kết quả thẩm định "
            "đầu tiên trong thư mục.",
            "Đặt kế hoạch của đơn vị này cạnh điểm mất của đơn vị khác thì mọi kết luận đều sai.",
            "Sửa `body`, hoặc dời tệp sang thư mục của đơn vị đó.",
        ),
        "C609": (
            "Ngày của các văn bản không theo thứ tự",
            "Kết quả công bố trước năm được chấm hoặc trước bộ tiêu chí; số liệu (`as_of`) trước "
            "năm được chấm hoặc sau ngày công bố; kế hoạch ban hành trước kết quả, hoặc khi năm "
            "của kế hoạch đã hết.",
            "Ngày sai thường là gõ nhầm năm, và thường kéo theo việc ghi nhầm văn bản.",
            "Kiểm tra các ngày với văn bản. Văn bản đúng là có ngày như vậy thì chấp nhận kèm lý "
            "do.",
        ),
        "C701": (
            "Không mở được tệp cần nhập",
            "Tệp không có, là thư mục, trống, quá lớn, hỏng, đang bị chương trình khác giữ, "
            "không theo bảng mã UTF-8, hoặc chưa cài phần đọc Word và Excel. Không có bản nháp "
            "nào được lập.",
            "Đọc được một nửa tệp rồi lập bản nháp thì thiếu dòng mà không ai biết.",
            "Làm theo câu báo: kiểm tra tên tệp, đóng tệp trong Word hoặc Excel, lưu lại với mã "
            "UTF-8, hoặc chép riêng bảng phụ lục sang một tệp mới.",
        ),
        "C702": (
            "Loại tệp không đọc được",
            "Tệp có mật khẩu, theo định dạng cũ (`.doc`, `.xls`), hoặc thuộc loại khác như PDF, "
            "ảnh, trang web; hoặc chữ theo bảng mã cũ TCVN3, VNI. Tệp Word, Excel được nhận theo nội "
            "dung, không theo đuôi tệp.",
            "Đổi đuôi tệp không làm nó thành loại khác; đọc bừa thì con số có thể sai.",
            "Mở bằng Word hoặc Excel, bỏ mật khẩu nếu có, rồi lưu thành `.docx` hoặc `.xlsx`. "
            "Ảnh và bản quét thì cần bản gõ. Chữ theo bảng mã cũ thì chuyển sang Unicode.",
        ),
        "C703": (
            "Tệp có thể không an toàn",
            "Tệp bung ra quá lớn, hoặc bên trong có khai báo mà Word, Excel không bao giờ viết. "
            "Tệp không được mở.",
            "Tệp như vậy thường được làm ra để treo máy hoặc đọc trộm tệp khác.",
            "Hỏi lại nơi gửi. Nếu tin được thì mở bằng Word hoặc Excel và lưu thành tệp mới, "
            "hoặc chép bảng sang tệp mới.",
        ),
        "C704": (
            "Không tìm thấy đủ bảng phụ lục",
            "Tệp không có bảng nào đủ cột của phụ lục, bảng có tiêu đề mà không có dòng tiêu "
            "chí hay có quá nhiều dòng, hoặc trang tính quá dài nên chỉ đọc được phần đầu. Hoặc một "
            "bảng giống phần tiếp của phụ lục mà không nối được, một dòng tiêu chí không có điểm.",
            "Nhập được rỗng mà báo là xong thì nguy hiểm hơn báo lỗi.",
            "Bảng cần cột tiêu chí và ít nhất hai trong ba cột điểm tối đa, điểm thẩm định, "
            "điểm bị trừ. Văn bản dán phải giữ dấu Tab giữa các ô. Trang tính dài thì chép "
            "riêng bảng ra. Bảng bị bỏ lại thì thêm dòng tiêu đề rồi nhập lại.",
        ),
        "C705": (
            "Phải chọn thêm trên dòng lệnh",
            "Tệp có nhiều bảng phụ lục, không có bảng hoặc trang tính được chọn, nhiều cột có "
            "thể là cùng một loại điểm, hoặc không rõ năm nào.",
            "Chọn hộ thì có thể lấy nhầm số của năm khác hay đơn vị khác.",
            "Thêm `--table`, `--sheet` hoặc `--year` theo câu báo rồi chạy lại.",
        ),
        "C706": (
            "Ô điểm không đọc được",
            "Một ô điểm trống, không phải số, có hai cách đọc, là công thức chưa tính, bị Excel "
            "đổi thành ngày, hoặc gộp chung cho nhiều dòng. Bản nháp để trống chỗ đó.",
            "Điểm đoán sẽ đi vào tổng và vào báo cáo như điểm thật.",
            "Ghi con số của văn bản gốc vào chỗ TODO trong bản nháp. Sai nhiều ô thì sửa tệp trong "
            "Excel rồi nhập lại. Để trống thì `cchc check` báo C119.",
        ),
        "C707": (
            "Con số đã được rút gọn hoặc tính ra",
            "Ô Excel hiện một số ngắn hơn số bên trong và bản nháp ghi số hiện ra; hoặc bảng "
            "thiếu một trong ba cột điểm và bản nháp tính cột đó từ hai cột kia.",
            "Số đã công bố mới có giá trị, không phải số trong máy.",
            "Đối chiếu với văn bản đã công bố, rồi bỏ dòng TODO.",
        ),
        "C708": (
            "Mã tiêu chí không đọc được hoặc không có",
            "Ô không chứa mã đọc được, Excel lưu mã như một con số nên có thể đã mất số 0 ở "
            "cuối hay đã đổi mã thành ngày, hoặc bộ tiêu chí không có mã đó. Mã không "
            "đọc được thì bản nháp ghi `TODO`. Hoặc mã là của một nhóm có dòng riêng, mà dòng này "
            "không phải dòng cộng.",
            "Mã 3.1 và 3.10 là hai tiêu chí khác nhau; nhầm mã là nhầm điểm tối đa và quy tắc.",
            "Ghi mã đúng vào bản nháp. Mã do Word tự đánh số thì phải gõ tay. Tiêu chí còn "
            "thiếu thì thêm vào bộ tiêu chí; nếu không, `cchc check` báo C309.",
        ),
        "C709": (
            "Mã và tên tiêu chí cần đối chiếu",
            "Dòng không có mã và bản nháp lấy mã của tiêu chí trùng tên; hoặc tên ở dòng khác "
            "hẳn tên trong bộ tiêu chí.",
            "Tên khác hẳn thường do gõ nhầm mã, hoặc dùng bộ tiêu chí của năm khác.",
            "So mã và tên với bảng chấm điểm, sửa mã nếu sai, rồi bỏ dòng TODO.",
        ),
        "C710": (
            "Không rõ đơn vị trong ô",
            "Tên trong ô đơn vị phụ trách không có trong danh mục, hoặc giống tên của nhiều đơn "
            "vị. Bản nháp ghi một mã tạm làm từ tên đó.",
            "“TT” vừa là thị trấn vừa là trung tâm; đoán thì điểm bị trừ về nhầm chỗ.",
            "Ghi mã đúng vào bản nháp, hoặc thêm đơn vị hay tên tắt vào danh mục rồi nhập lại. "
            "Để mã tạm thì `cchc check` báo C401.",
        ),
        "C711": (
            "Ô đơn vị không ghi đơn vị nào",
            "Ô đơn vị phụ trách trống, hoặc ghi một câu không phải tên đơn vị. Bản nháp ghi "
            "`responsible: []`.",
            "Điểm mất mà không ai phụ trách thì không ai khắc phục.",
            "Ghi mã đơn vị vào `responsible`. Đúng là chưa có thì thêm `unassigned_reason`; "
            "`cchc check` sẽ nhắc bằng C313 cho đến khi có đơn vị hoặc được chấp nhận.",
        ),
        "C712": (
            "Chưa ghi số liệu",
            "Lý do bị trừ điểm không có con số nào, có nhiều con số, hoặc câu chữ không cho "
            "biết chắc con số là kết quả đạt được. Bản nháp không ghi `evidence`.",
            "Số liệu lấy nhầm (mức phải đạt, số của năm trước, số chưa đạt) làm kết luận “khớp” "
            "hay “lệch” sai.",
            "Đọc lý do và thêm `evidence` đúng dạng, xem mục 5 của `docs/data.md`. Văn bản "
            "không cho số liệu thì để như vậy và bỏ dòng TODO.",
        ),
        "C713": (
            "Bản nháp còn chỗ cần điền hoặc đối chiếu",
            "Thiếu lý do, ba số điểm của một dòng không khớp nhau, dòng tổng thiếu, không rõ "
            "hoặc khác tổng các dòng đọc được, năm ở "
            "tiêu đề khác năm được chọn hoặc chưa hết khi công bố kết quả, chưa rõ đơn vị được "
            "chấm, bộ tiêu chí hoặc quyết định công bố.",
            "Không có tổng công bố thì không phát hiện được dòng sót; thiếu nguồn thì không ai "
            "đối chiếu lại được.",
            "Điền từng chỗ TODO theo văn bản. Tổng ghi theo văn bản, đừng ghi tổng tự cộng.",
        ),
        "C714": (
            "Điểm bị trừ đổi thành số âm",
            "Cột điểm bị trừ của phụ lục ghi số dương ở mọi dòng; bản nháp ghi thành số âm.",
            "Trong dữ liệu, điểm bị trừ luôn là số âm, để không nhầm với điểm cộng.",
            "Không phải làm gì.",
        ),
        "C715": (
            "Tệp không phải phiếu trả lời",
            "Trong tệp không có phiếu nào do `cchc report` lập (không thấy mã phiếu và hàng tiêu "
            "đề của bảng), thư mục có quá nhiều tệp nên chỉ đọc phần đầu, hoặc một thư mục con là liên "
            "kết đến chỗ khác.",
            "Phiếu không nhận ra được thì đơn vị đã trả lời vẫn bị coi là chưa trả lời.",
            "Để riêng các phiếu vào một thư mục. Đơn vị lỡ xóa dòng mã phiếu hoặc hàng tiêu đề "
            "thì chép lại như lúc gửi đi.",
        ),
        "C716": (
            "Không dùng được phiếu này",
            "Không rõ phiếu của đơn vị nào, đơn vị không phải trả lời, phiếu nói về năm khác, hoặc "
            "phiếu mang mã của một đơn vị mà ghi tên đơn vị khác.",
            "Câu trả lời tính cho nhầm đơn vị hoặc nhầm năm thì bảng tổng hợp sai.",
            "Ghi lại mã phiếu như lúc gửi đi, hoặc tên đơn vị đúng như danh mục. Phiếu của năm "
            "khác thì dời sang thư mục khác, hoặc chọn năm bằng `--year`.",
        ),
        "C717": (
            "Một đơn vị có nhiều phiếu",
            "Thư mục có hơn một phiếu của cùng một đơn vị. Phiếu trả lời nhiều dòng nhất được "
            "dùng; bằng nhau thì phiếu gửi sau cùng. Phát hiện chỉ vào phiếu không được dùng.",
            "Phiếu cũ hay bản nháp bị dùng nhầm thì câu trả lời thật bị bỏ sót.",
            "Giữ lại phiếu đúng, dời các phiếu kia đi.",
        ),
        "C718": (
            "Một chỗ trong phiếu không đọc được",
            "Phiếu trả lời cho một tiêu chí không bị trừ điểm hay một dòng không phải của đơn vị, "
            "ngày gửi không đọc được, trước ngày công bố kết quả thẩm định hay sau ngày đang tính "
            "đến, ô trả lời là công thức chưa tính hay đang báo lỗi, bảng mất hàng tiêu đề, một mã "
            "đứng ở nhiều hàng "
            "cách nhau, tên đơn vị viết lại thành tên không có trong danh mục, hoặc có hình ảnh, hộp "
            "chữ, ghi chú bên lề, trang tính ẩn. Phần còn lại của phiếu vẫn được dùng.",
            "Câu trả lời ở chỗ đó không vào bảng tổng hợp hoặc vào nhầm dòng, hoặc ngày gửi phải "
            "lấy theo ngày lưu tệp.",
            "Sửa ngay trong phiếu: mã tiêu chí đúng dòng, ngày như `28/02/2024`, câu trả lời gõ "
            "bằng chữ.",
        ),
    }
)

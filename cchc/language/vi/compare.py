"""Vietnamese: two sides compared."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "compare.option.bodies": "Hai bên là hai đơn vị, tên viết cách nào cũng được.",
    "compare.option.voices": "Hai bên là hai loại điểm của một đơn vị, ví dụ tự chấm và thẩm định.",
    "compare.option.rev": "Bên trái là dữ liệu ở một bản git (HEAD~1) hoặc một thư mục khác, bên "
    "phải là hiện nay.",
    "compare.option.all": "Kể cả những dòng không đổi (mặc định: chỉ dòng có đổi, và đếm số còn "
    "lại).",
    "compare.option.output": "Ghi ra tệp .docx, .xlsx, .html hoặc .md, có biểu đồ; - là in ra "
    "màn hình.",
    "compare.option.plan": "Bên trái là điểm khi mọi chỉ tiêu của kế hoạch đều đạt, bên phải là "
    "kết quả: điểm của năm kế hoạch, chưa có thì số liệu theo dõi mới nhất.",
    "compare.title.plan": "So sánh chỉ tiêu với kết quả: {body}, {period}",
    "compare.goal": "chỉ tiêu",
    "compare.goal.told": "mọi chỉ tiêu của kế hoạch đều đạt; dòng không có chỉ tiêu giữ như kỳ đã chấm",
    "compare.goal.met": "Đạt mức điểm của chỉ tiêu ở {done}/{of} dòng có chỉ tiêu.",
    "compare.until": "đến {day}",
    "compare.until.told": "số liệu theo dõi; dòng chưa có số liệu giữ như kỳ đã chấm",
    "compare.state.plan.remedied": "hơn chỉ tiêu, đủ điểm",
    "compare.state.plan.partly": "hơn chỉ tiêu",
    "compare.state.plan.same": "như chỉ tiêu",
    "compare.state.plan.better": "hơn chỉ tiêu",
    "compare.state.plan.worse": "kém chỉ tiêu",
    "compare.state.plan.new": "dòng mới",
    "compare.state.plan.gone": "không còn",
    "compare.state.plan.undecided": "chưa rõ",
    "compare.title.periods": "So sánh {left} với {right}: {body}",
    "compare.title.bodies": "So sánh {left} với {right}, {period}",
    "compare.title.voices": "So sánh {left} với {right}: {body}, {period}",
    "compare.title.revisions": "So sánh dữ liệu ở {left} với hiện nay: {body}, {period}",
    "compare.now": "hiện nay",
    "compare.left": "Bên trái",
    "compare.right": "Bên phải",
    "compare.books": "{left} ({one}) → {right} ({other})",
    "compare.note.deducted": "Hai bên chỉ có các dòng bị trừ: tổng là điểm bị trừ; dòng không có "
    "ở một bên là không mất điểm ở bên ấy.",
    "compare.note.voices": "Điểm được tính của hai bên không cùng một loại (tự chấm, thẩm định, "
    "tính lại); xem hai dòng trên.",
    "compare.note.uncounted": "{count} tiêu chí có một bên chưa có điểm, không tính vào tổng nào: "
    "{criteria}.",
    "compare.note.undivided": "{count} tiêu chí đổi quy tắc mà số liệu bên trái không tính được "
    "theo quy tắc mới: không tách được phần nào do quy tắc, phần nào do số liệu ({criteria}).",
    "compare.note.renamed": "{count} mã có ở cả hai bộ nhưng tên khác nhau, coi là tiêu chí khác "
    "({criteria}); nếu vẫn là một, ghi was ở bộ sau.",
    "compare.note.dropped": "{count} tiêu chí của kỳ đã chấm không có trong bộ tiêu chí của năm "
    "kế hoạch, không tính: {criteria}.",
    "compare.note.moved": "{count} tiêu chí sang lĩnh vực khác ({criteria}): ở lĩnh vực là mới "
    "và bỏ, ở tổng thì không.",
    "compare.note.uneven": "Bộ tiêu chí không chỉ cộng điểm các dòng, nên chênh lệch của tổng "
    "không phải tổng chênh lệch của các dòng; các phần dưới đây tính trên tổng.",
    "compare.heading.balance": "Chênh lệch từ đâu",
    "compare.heading.rows": "Từng dòng",
    "compare.heading.units": "Điểm mất của từng đơn vị phụ trách",
    "compare.column.area": "Lĩnh vực",
    "compare.column.figures": "Do số liệu",
    "compare.column.rules": "Do quy tắc",
    "compare.column.undivided": "Không tách được",
    "compare.column.new": "Dòng mới",
    "compare.column.gone": "Dòng bỏ",
    "compare.column.change": "Chênh lệch",
    "compare.column.state": "Kết quả",
    "compare.column.measure": "Số liệu",
    "compare.column.rule": "Quy tắc",
    "compare.total": "Tổng điểm",
    "compare.total.lost": "Tổng điểm bị trừ",
    "compare.total.units": "Tổng",
    "compare.no_unit": "(chưa có đơn vị)",
    "compare.index": "Chỉ số: {left} → {right} ({change}).",
    "compare.index.scales": "Chỉ số: {left} trên thang {one}, {right} trên thang {other}; hai "
    "thang khác nhau nên không lấy hiệu.",
    "compare.index.none": "Không có chỉ số ở cả hai bên để so.",
    "compare.counts": "{rows} dòng: {told}.",
    "compare.count": "{rows} {state}",
    "compare.rest": "Còn {rows} dòng không có gì để so hoặc không đổi; --all in cả.",
    "compare.rest.all": "Cả {rows} dòng không có gì để so hoặc không đổi; --all in ra.",
    "compare.state.remedied": "đã khắc phục",
    "compare.state.partly": "khắc phục một phần",
    "compare.state.same": "như cũ",
    "compare.state.better": "thêm điểm",
    "compare.state.worse": "kém đi",
    "compare.state.new": "dòng mới",
    "compare.state.gone": "không còn",
    "compare.state.undecided": "chưa rõ",
    "compare.state.none": "không tính",
    "compare.state.beside.remedied": "bên phải đủ điểm",
    "compare.state.beside.partly": "bên phải hơn",
    "compare.state.beside.same": "bằng nhau",
    "compare.state.beside.better": "bên phải hơn",
    "compare.state.beside.worse": "bên phải kém",
    "compare.state.beside.new": "chỉ bên phải có",
    "compare.state.beside.gone": "chỉ bên trái có",
    "compare.state.beside.undecided": "chưa rõ",
    "compare.was": "trước là {id}",
    "compare.rule.same": "quy tắc như cũ",
    "compare.rule.changed": "đổi; số liệu bên trái theo quy tắc bên phải: {points}",
    "compare.rule.unknown": "đổi; không tính được số liệu bên trái theo quy tắc bên phải",
    "compare.measure": "{left} → {right}",
    "compare.measure.change": "{text} ({change})",
    "compare.no_figure": "chưa có số liệu",
    "compare.unit.percentage_points": "{change} điểm %",
    "compare.unit.count": "{change}",
    "compare.unit.number": "{change}",
    "compare.remedied": "Đã khắc phục {done}/{of} nội dung mất điểm ở bên trái.",
    "compare.remedied.rest": "Trong đó {gone} nội dung bên phải không còn chấm, {undecided} nội "
    "dung bên phải chưa rõ.",
    "compare.remedied.suggested": "{criterion}: phần {part} chưa ghi số liệu; so sánh này cho "
    "{done}/{of}.",
    "compare.remedied.agrees": "{criterion}: phần {part} ghi {typed}, khớp với so sánh này "
    "({done}/{of}).",
    "compare.remedied.differs": "{criterion}: phần {part} ghi {typed}, so sánh này cho "
    "{done}/{of} (C623); xem lại số đã ghi.",
    "compare.slope": "Điểm mất theo lĩnh vực, trái và phải",
    "compare.slope.line": "{area}: {left} → {right}",
    "compare.slope.told": "Điểm mất ở các dòng, {left} → {right}: {told}.",
}

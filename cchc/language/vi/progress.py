"""Vietnamese: the plan as its year passes."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "progress.title": "Kế hoạch năm {year} đến ngày {day} – {name}",
    "progress.start": "Điểm mất {period}",
    "progress.start.unit": "Điểm mất {period} ở các dòng của đơn vị",
    "progress.then": "Số liệu {period}, theo quy tắc năm {year}",
    "progress.then.unit": "Số liệu {period} ở các dòng của đơn vị, theo quy tắc năm {year}",
    "progress.book": "Điểm tính theo bộ tiêu chí của năm {year}: {book}; dòng mà bộ ấy không có "
    "tiêu chí nối tiếp, "
    "hoặc không đo bằng số liệu đang có, giữ quy tắc của {period}.",
    "progress.now": "Nếu năm kết thúc ngày {day}",
    "progress.now.over": "Năm {year} theo số liệu đã có",
    "progress.between": "{now} (từ {low} đến {high}, vì số liệu chưa đủ chính xác)",
    "progress.aimed": "Nếu đạt mọi chỉ tiêu",
    "progress.late": "Quá hạn",
    "progress.late.of": "{tasks} nhiệm vụ, {targets} chỉ tiêu",
    "progress.targets": "{count} chỉ tiêu",
    "progress.count.falling": "{count} kém đi",
    "progress.count.behind": "{count} chậm",
    "progress.count.open": "{count} chưa đủ căn cứ",
    "progress.count.stale": "{count} số liệu cũ",
    "progress.count.no_figure": "{count} chưa có số liệu",
    "progress.count.on_the_way": "{count} đúng tiến độ",
    "progress.count.reached": "{count} đạt",
    "progress.early": "Ngày này trước khi kế hoạch được ban hành.",
    "progress.nothing": "Chưa có số liệu nào của năm {year}.",
    "progress.later": "Không tính {count} số liệu, trạng thái sau ngày {day}.",
    "progress.unclear": "{of} có nhiều giá trị khác nhau cùng ngày {day}: không giá trị nào được "
    "tính, "
    "giữ lại giá trị đúng trong tệp cchc/actuals/v1.",
    "progress.unscored": "Số liệu mới của {criteria} chưa đủ để tính điểm theo quy tắc: còn tính "
    "như {period}.",
    "progress.kept": "{rows} dòng chưa có số liệu mới được tính như {period}.",
    "progress.heading.first": "Việc cần làm trước",
    "progress.heading.targets": "Chỉ tiêu, việc gấp trước",
    "progress.heading.tasks": "Nhiệm vụ",
    "progress.heading.others": "Số liệu khác trong năm, không có chỉ tiêu",
    "progress.heading.units": "Từng đơn vị",
    "progress.figure": "{figure} ({day})",
    "progress.cases": "việc",
    "progress.expected": "đến {day} lẽ ra {expected}",
    "progress.old": "số liệu đã {days} ngày",
    "progress.rounded": "số làm tròn, cũng có thể {states}",
    "progress.or": " hoặc ",
    "progress.overdue": "quá hạn {days} ngày",
    "progress.state.reached": "đạt",
    "progress.state.on_the_way": "đúng tiến độ",
    "progress.state.behind": "chậm",
    "progress.state.falling": "đang giảm",
    "progress.state.falling.falls": "đang tăng",
    "progress.state.no_figure": "chưa có số liệu",
    "progress.state.stale": "số liệu cũ, đã {days} ngày",
    "progress.state.open": "chưa đủ căn cứ",
    "progress.task.done": "xong {day}",
    "progress.task.dropped": "thôi không làm từ {day}",
    "progress.task.late": ", trễ {days} ngày",
    "progress.task.undated": "không có hạn",
    "progress.task.left": "còn {days} ngày",
    "progress.first.overdue": "{task} quá hạn {days} ngày ({who}): {summary}. Làm ngay, xong thì "
    "báo ngày xong.",
    "progress.first.overdue.more": "Còn {count} nhiệm vụ quá hạn: {tasks}.",
    "progress.first.soon": "{task} còn {days} ngày ({who}): {summary}.",
    "progress.first.soon.more": "Còn {count} nhiệm vụ sắp đến hạn: {tasks}.",
    "progress.first.falling": "{target} đang giảm, nay {now} ({who}): tìm nguyên nhân; chỉ tiêu "
    "{mark}, "
    "còn {left}, hạn {by}.",
    "progress.first.falling.falls": "{target} đang tăng, nay {now} ({who}): tìm nguyên nhân; chỉ "
    "tiêu {mark}, "
    "còn {left}, hạn {by}.",
    "progress.first.behind": "{target} chậm, nay {now} ({who}): chỉ tiêu {mark}, còn {left}, hạn "
    "{by}.",
    "progress.first.missed": "{target} đã quá hạn {by} mà chưa đạt, nay {now} ({who}): chỉ tiêu "
    "{mark}, còn "
    "{left}.",
    "progress.first.gain": " Đạt thì thêm {gain} điểm.",
    "progress.first.figures": "Lấy số liệu mới của: {targets}.",
    "progress.first.baseline": "Mới có một số liệu và kế hoạch không ghi mức bắt đầu: ghi "
    "`baseline` "
    "cho chỉ tiêu, hoặc thêm số liệu sau: {targets}.",
    "progress.first.exact": "Hỏi số chưa làm tròn, vì số làm tròn chưa cho biết đạt hay chưa, "
    "nhanh hay "
    "chậm: {targets}.",
    "progress.pressing": "Đang vướng: {items}.",
    "progress.pressing.late": "{count} nhiệm vụ quá hạn ({names})",
    "progress.pressing.missed": "{count} chỉ tiêu quá hạn, chưa rõ hoặc chưa đạt ({names})",
    "progress.pressing.falling": "{count} chỉ tiêu kém đi ({names})",
    "progress.pressing.behind": "{count} chỉ tiêu chậm ({names})",
    "progress.unknown_way": "chưa biết bao nhiêu",
    "progress.undated": "chưa ghi",
    "progress.no_letter": "Không đơn vị nào còn nhiệm vụ hay chỉ tiêu: không ghi công văn nào.",
    "progress.bare": "{count} nhiệm vụ không có hạn và chưa ghi gì: {tasks}.",
    "progress.next.figure": "Ghi số liệu mới: cchc record {criterion}=… --as-of {day}{again}",
    "progress.next.task": "Ghi việc đã xong: cchc record --task {task} --done {day}{again}",
    "progress.next.unit": 'Riêng một đơn vị: cchc progress --unit "{unit}"{again}',
    "progress.column.start": "Bắt đầu",
    "progress.column.before": "{period}",
    "progress.column.now": "Mới nhất",
    "progress.column.who": "Ai làm",
    "progress.column.state": "Tình trạng",
    "progress.column.points_before": "Điểm trước",
    "progress.column.points": "Điểm nay",
    "progress.column.aimed": "Khi đạt",
    "progress.column.overdue": "Việc quá hạn",
    "progress.column.soon": "Việc đến hạn trong {days} ngày",
    "progress.column.slow": "Chỉ tiêu kém đi, chậm",
    "progress.column.silent": "Thiếu số liệu",
    "progress.column.reached": "Đạt",
}

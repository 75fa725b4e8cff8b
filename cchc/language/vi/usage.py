"""Vietnamese: how the command line answers a wrong use, and a run that fails."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "usage.error": "Lỗi: {message}",
    "usage.hint": "Xem hướng dẫn: {command} --help",
    "usage.no_option": "không có tùy chọn {name}",
    "usage.no_command": "không có lệnh {name}",
    "usage.after_command": "viết sau tên lệnh",
    "usage.did_you_mean": "có phải ý bạn là {names}?",
    "usage.missing_argument": "thiếu tham số {name}",
    "usage.missing_command": "thiếu tên lệnh",
    "usage.option_needs_value": "tùy chọn {name} cần một giá trị",
    "usage.option_takes_none": "tùy chọn {name} không nhận giá trị",
    "usage.option_twice": "tùy chọn {name} ghi hai lần; chỉ nhận một giá trị",
    "usage.no_own_data": "không có dữ liệu của bạn để kiểm tra: không có thư mục data ở đây hay ở "
    "thư mục cha; chỉ ra bằng --data hoặc CCHC_DATA (bộ mẫu: --data {example})",
    "usage.extra_arguments": "thừa tham số: {names}",
    "usage.not_an_integer": "{name}: {value} không phải số nguyên",
    "usage.not_a_choice": "{name}: {value} không nằm trong: {choices}",
    "usage.language": "--lang: “{value}” không phải vi hoặc en",
    "usage.no_criterion": "{period} không có dòng nào của tiêu chí {criterion}; các tiêu chí có "
    "điểm: {criteria}",
    "error.interrupted": "Đã dừng theo yêu cầu.",
    "error.output": "Không ghi được kết quả: {reason}.",
    "error.internal": "Lỗi trong chương trình ({name}: {text}). Xin báo lại kèm lệnh đã chạy; "
    "dữ liệu không bị thay đổi.",
    "usage.set_form": "--set “{text}”: viết TIÊU_CHÍ=MỨC; các tiêu chí mất điểm: {known}",
    "usage.set_criterion": "không có dòng mất điểm của tiêu chí {criterion}; các tiêu chí mất "
    "điểm: {known}",
    "usage.set.unmeasured": "{criterion}: quy tắc không có một số đo riêng để đặt",
    "usage.set.rate": "{criterion}: “{text}” không phải tỷ lệ; viết 80% hoặc 90/112",
    "usage.set.count": "{criterion}: “{text}” không phải số đếm; viết số nguyên, ví dụ 4",
    "usage.set.met": "{criterion}: “{text}” phải là đạt hoặc không đạt",
    "usage.set.state": "{criterion}: “{text}” không phải trạng thái nào của quy tắc; "
    "chọn một: {states}",
    "usage.set.judged": "{criterion}: Hội đồng tự cho điểm, không có số đo để đặt",
    "usage.set.above_full": "{criterion}: “{text}” vượt 100%",
    "usage.progress_one_way": "--letter và --output không đi cùng nhau; chạy riêng từng lệnh",
    "usage.progress_no_plan": "không có kế hoạch nào về điểm {period} của {body}; thêm tệp "
    "cchc/plan/v1 (cchc new plan), hoặc "
    "chọn kỳ khác bằng --period",
    "usage.two_goals": "chỉ dùng một trong --need và --deduction-at-most",
    "usage.no_goal": "mức này đã đạt rồi; không phải lấy lại điểm nào",
    "usage.points": "“{text}” không phải số điểm; viết như 1.5 hoặc 1,5",
    "usage.scenario_twice": "{file}: đã có một kịch bản tên “{name}”; đặt tên khác",
    "usage.set_twice": "--set: tiêu chí {criterion} đặt hai lần; giữ một",
    "usage.goal_and_scenario": "--need và --deduction-at-most không đi cùng --scenario; chạy riêng "
    "từng lệnh",
    "usage.curve_form": "--curve in ra JSON nên không đi cùng --format md",
    "usage.no_code": "không có mã nào bắt đầu bằng {code}; xem docs/codes.md",
    "usage.against_unknown": "{option} {against}: không phải thư mục, cũng không phải bản git "
    "({reason})",
    "usage.against_shallow": "{option} {against}: kho git này chỉ có một phần lịch sử, không có "
    "bản đó hoặc không rõ hai bên tách nhau từ đâu; chạy git fetch --unshallow, hoặc đặt "
    "fetch-depth: 0 ở actions/checkout",
    "usage.against_apart": "{option} {against}: lịch sử git của dữ liệu và của bản đó không có "
    "bản chung nào; chỉ ra một thư mục hoặc một bản khác",
    "usage.against_several": "{option} {against}: dữ liệu và bản đó có nhiều bản chung sau cùng; "
    "chỉ ra một: {reason}",
    "usage.against_both": "{option} {against}: vừa là thư mục vừa là một bản git; viết "
    "./{against} cho thư mục, hoặc tên đầy đủ như refs/heads/{against}",
    "usage.note_of_nothing": "--require-note chỉ có nghĩa cùng --against: ghi so với bản nào",
    "usage.not_compared": "Chưa so với {against}: dữ liệu còn lỗi, hãy sửa trước.",
    "usage.unit_near": "không rõ đơn vị “{name}”; có phải: {near}?",
    "usage.unit_unknown": "không có đơn vị “{name}”; xem tên các đơn vị: cchc gaps{again}",
    "usage.one_start": "chọn đúng một cách bắt đầu: --level commune, --rulebook TÊN hoặc "
    "--from TỆP",
    "usage.body_and_period": "thiếu đơn vị hoặc kỳ; thêm --body “xã Phú Lộc” --period 2025",
    "usage.no_rulebook": "không có bộ tiêu chí “{name}”; ghi tên tệp YAML, hoặc một trong: {names}",
    "usage.rulebook_alone": "--rulebook in bộ tiêu chí nên không đi cùng --unit, --each-unit, "
    "--brief, "
    "--body",
    "usage.rulebook_which": "cần đúng một bộ tiêu chí; chọn bằng --year hoặc --data "
    "(đang có: {files})",
    "usage.compare_one": "--bodies, --voices, --plan, --rev: mỗi lần so một cặp, chọn một",
    "usage.compare_rev_alone": "--rev đã là bên trái, dữ liệu hiện nay là bên phải; bỏ hai tên đi",
    "usage.compare_plan_alone": "--plan đã nói hai bên: chỉ tiêu và kết quả; bỏ hai tên đi",
    "usage.compare_unachieved": "chưa có gì của năm {year} để so với chỉ tiêu ({body}): chưa có "
    "điểm, cũng chưa có số liệu theo dõi; ghi số liệu bằng cchc record",
    "usage.compare_periods": "hai kỳ đã ghi ở hai bên; bỏ --period, --year",
    "usage.compare_bodies": "hai đơn vị đã ghi ở hai bên; bỏ --body",
    "usage.compare_two.periods": "cần hai kỳ để so, ví dụ: cchc compare 2023 2024; các kỳ có điểm: "
    "{names}{more}",
    "usage.compare_two.bodies": "cần hai đơn vị để so: cchc compare --bodies “A” “B”; đang có "
    "điểm: {names}{more}",
    "usage.compare_two.voices": "cần hai loại điểm để so: cchc compare --voices self_assessed "
    "appraised; dữ liệu có: {names}{more}",
    "usage.compare_same": "hai bên là một ({name}); không có gì để so",
    "usage.compare_when": "hai đơn vị có điểm của hai kỳ khác nhau ({left}, {right}); thêm "
    "--period",
    "usage.compare_not_then": "ở bản {revision}, {body} chưa có điểm của {period}; không có gì "
    "để so",
    "usage.compare_silent": "không dòng nào có điểm {voice}; dữ liệu có: {voices}",
    "usage.compare_lengths": "không so {left} với {right}: độ dài hai kỳ khác nhau, điểm của một "
    "tháng hay một quý không phải điểm của một năm",
    "usage.compare_rows": "không so {left} với {right}: một bên có mọi dòng, bên kia chỉ có dòng "
    "bị trừ (rows_given: all, deducted)",
    "usage.compare_coverage": "không so {left} với {right}: bộ tiêu chí của một bên đủ, của bên "
    "kia mới có một phần (coverage: complete, partial)",
    "usage.compare_incomplete": "không so được: {side} còn {count} tiêu chí chưa có điểm "
    "({criteria}), bên kia đã đủ; bổ sung điểm hoặc số liệu của các dòng ấy trước",
    "usage.compare_unrelated": "không so được: không tiêu chí nào của “{left}” có trong "
    "“{right}” (cùng mã và tên, hoặc was)",
    "usage.compare_between": "không rõ tiêu chí đi theo bộ nào giữa hai kỳ; các bộ cùng bắt đầu "
    "một năm: {books}",
    "usage.diff_data": "--body, --period, --year chọn điểm để so, nên cần --data THƯ_MỤC",
    "usage.diff_scored": "{body} được chấm theo {scored}, không phải {old}: để bộ tiêu "
    "chí đã chấm ở trước",
    "usage.rulebook_period": "không rõ bộ tiêu chí nào áp dụng cho {period}; ghi tên một "
    "tệp: {files}",
    "usage.new_shipped": "đây là bộ dữ liệu kèm chương trình; thêm --data THƯ_MỤC của "
    "bạn, hoặc -o TỆP",
    "usage.new_plan": "đã có kế hoạch về {period} ({file}); sửa tệp ấy, hoặc -o TỆP",
    "usage.new_unset": "chưa đặt được mức nào: các tiêu chí mất điểm chưa có quy tắc chấm "
    "(rule) đo được",
    "usage.new_nothing": "không dòng nào mất điểm trong {period}, nên không có gì để lập",
    "usage.dossier_alone": "--dossier là một hồ sơ của cả đơn vị: ghi bằng -o, bỏ --unit, --brief, "
    "--rulebook, --each-unit và --each-body",
    "usage.report_scenario": "--scenario là cho trang HTML của cả đơn vị: ghi bằng -o trang.html, bỏ "
    "--unit, "
    "--brief, --dossier, --rulebook, --each-unit và --each-body",
    "usage.brief_alone": "--brief là trang của cả đơn vị; bỏ --unit, --each-unit và --each-body",
    "usage.each_body_alone": "--each-body ghi báo cáo của mọi đơn vị được chấm; bỏ --body và "
    "--unit",
    "usage.report_target": "cần đúng một nơi để ghi: -o TỆP cho một tệp, --each-unit THƯ_MỤC cho "
    "mỗi "
    "đơn vị phụ trách một tệp, hoặc --each-body THƯ_MỤC cho mỗi đơn vị được chấm một tệp",
    "usage.not_a_day": "“{text}” không phải ngày; viết như 29/02/2024 hoặc 2024-02-29",
    "usage.no_period": "không có điểm của kỳ {period}; các kỳ có điểm: {periods}",
    "usage.no_period_of": "{body} không có điểm của kỳ {period}; các kỳ có điểm: {periods}",
    "usage.no_block": "không có khối “{name}” trong kỳ này; có: {names}",
    "usage.period_and_year": "--period và --year nói cùng một điều; ghi một trong hai",
    "usage.period_form": "“{text}” không phải kỳ chấm điểm; viết năm 2025, quý 2025-Q3 hoặc "
    "tháng 2026-08",
    "usage.body_needed": "dữ liệu có điểm của {count} đơn vị; chọn một bằng --body: {names}",
    "usage.body_near": "không rõ đơn vị được chấm “{name}”; có phải: {near}?",
    "usage.no_example": "không có bộ dữ liệu mẫu “{name}”; có: {names}",
    "usage.form_for": "phiếu cho ai: --bodies cho đơn vị được chấm tự chấm điểm, --units cho đơn "
    "vị phụ trách trả lời về điểm trừ; chọn đúng một",
    "usage.form_units": "--block đi với --bodies; chọn đơn vị phụ trách bằng --unit",
    "usage.form_bodies": "--unit đi với --units; chọn đơn vị được chấm bằng --body hoặc --block",
    "usage.form_folder": "phiếu được ghi vào một thư mục, không đưa ra đầu ra chuẩn; ghi tên thư "
    "mục",
    "usage.form_fillable": "phiếu tự chấm điểm chỉ có dạng {allowed}",
    "usage.form_period": "phiếu tự chấm của kỳ nào: thêm --period 2026 (quý: 2026-Q3, tháng: "
    "2026-08)",
    "usage.form_books": "{body} có nhiều bộ tiêu chí cho {period}: {books}; để mỗi bộ trong một "
    "thư mục dữ liệu, hoặc sửa valid, body_level",
    "usage.form_nobody": "không có đơn vị nào tự chấm điểm {period}: cần danh mục đơn vị "
    "(units.yaml) và bộ tiêu chí của kỳ ấy cho cấp của đơn vị",
    "usage.collect_bodies": "--as, --as-of không dùng cùng --bodies: phiếu tự chấm được đọc thành "
    "bảng điểm (-o scores.yaml)",
    "usage.collect_block": "--block đi với --bodies",
    "usage.record_shipped": "đây là bộ dữ liệu kèm chương trình, không ghi vào được; chép thư "
    "mục {folder} ra chỗ của bạn rồi thêm --data THƯ_MỤC",
    "usage.record_planless": "không có kế hoạch nào để theo dõi (đơn vị: {body}); cchc new "
    "plan viết sẵn một tệp",
    "usage.record_body": "dữ liệu có kế hoạch của {count} đơn vị; chọn một bằng --body: {names}",
    "usage.record_period": "có nhiều tệp theo dõi ghi được số của ngày ấy; chọn một bằng "
    "--period: {periods}",
    "usage.record_files": "các số liệu này thuộc nhiều tệp theo dõi ({periods}); ghi riêng từng kỳ",
    "usage.record_other": "{file} là của đơn vị hay kỳ khác; đổi tên tệp ấy",
    "usage.record_nothing": "chưa nói ghi gì: 3.12.3=62% --as-of NGÀY, --task NV-3.7 --done NGÀY, hoặc "
    "--from BẢNG",
    "usage.record_part": "--part chỉ đi với một số liệu của một tiêu chí",
    "usage.record_state": "--task cần đúng một trong --done NGÀY, --dropped NGÀY, --open NGÀY, "
    "và ngược lại",
    "usage.record_passage": "--section và --page nói về văn bản ở --document; thêm --document",
    "usage.record_as_of": "số liệu của ngày nào: thêm --as-of, như --as-of 14/06/2024",
    "usage.record_form": "không rõ “{text}”; viết mã tiêu chí, dấu bằng, số liệu: 3.12.3=62%, "
    "3.12.3=90/112, 1.6=4",
    "usage.record_measure": "không rõ “{text}”; viết tên số đo, dấu bằng, số liệu: “Mức hài "
    "lòng=91%”",
    "usage.record_figure": "không đọc được số liệu ở “{text}”; viết như 62%, 62,5%, 90/112, 4, "
    "3,5, đạt, không đạt, tên trạng thái, <30%",
    "usage.record_ambiguous": "“{text}” có hai cách đọc (phần nghìn hay hàng nghìn); viết 1234 "
    "hoặc 1,2340",
    "usage.record_pairs": "không rõ các thành phần ở “{text}”; viết mỗi thành phần một lần: "
    "“a: 62%; b: 4”",
    "usage.record_bytes": "“{text}” có ký tự không đọc được; gõ lại bằng bảng mã UTF-8",
    "usage.record_sheet": "--sheet chỉ đi với --from",
}

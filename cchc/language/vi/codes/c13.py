"""Vietnamese: what the codes C130 to C139 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C130.title": "Còn giá trị TODO",
    "C130.meaning": "Giá trị ghi `TODO` là chưa biết. Chương trình đọc tệp như không có khóa ấy; ở kế "
    "hoạch và kịch bản, chỉ tiêu hay nhiệm vụ không thể thiếu nó thì được bỏ ra.",
    "C130.why": "Việc còn dở phải thấy được. Kết quả in ra là kết quả khi chưa có giá trị này.",
    "C130.mend": "Ghi giá trị thay cho `TODO`. Nếu không có giá trị nào thì bỏ dòng ấy.",
    "C130.todo": "“{about}”: {key} còn TODO",
    "C130.todo.help": "{kind}",
    "C130.todo.rule": "ghi quy tắc chấm, như “kind: proportional”, và căn cứ (basis) theo bảng chấm "
    "điểm; các dạng quy tắc ở docs/data.md, mục 4",
    "C130.todo.points": "ghi điểm theo văn bản công bố; chưa có điểm thì bỏ dòng này",
    "C130.todo.evidence": "ghi số liệu như “rate: 85%” hay “count: 12, of: 112” theo văn bản; "
    "không có thì bỏ dòng này",
    "C130.todo.units": "ghi mã các đơn vị phụ trách trong danh mục đơn vị, như [van-phong]; không đơn "
    "vị nào thì ghi []",
    "C130.todo.document": "ghi số, ký hiệu văn bản, như 12/QĐ-UBND",
    "C130.todo.target": "ghi mức phải đạt, như 80%; không có chỉ tiêu thì bỏ mục này",
    "C130.todo.cell": "ghi giá trị; chưa biết thì để trống ô này",
    "C130.todo.body": "ghi mã của đơn vị được chấm, có trong units.yaml với kind: body",
    "C130.todo.issuer": "ghi tên cơ quan ban hành văn bản, như UBND xã Ví Dụ; chưa ghi thì văn bản để "
    "trống chỗ ấy",
    "C130.todo.value": "ghi giá trị; không có thì bỏ dòng này",
    "C130.todo_item": "“{about}”: {key} còn TODO, nên mục này chưa được tính đến",
    "C130.todo_item.help": "{kind}",
    "C130.todo_item.units": "ghi mã các đơn vị trong danh mục đơn vị, như [van-phong]",
    "C130.todo_item.document": "ghi số, ký hiệu văn bản, như 12/KH-UBND",
    "C130.todo_item.target": "ghi mức phải đạt, như at_least: 80% hay at_least_count: 4; không có chỉ "
    "tiêu thì bỏ mục này",
    "C130.todo_item.body": "ghi mã của đơn vị được chấm, có trong units.yaml với kind: body",
    "C130.todo_item.value": "ghi giá trị, hoặc bỏ cả mục",
    "C131.title": "TODO ở chỗ không tính được nếu thiếu",
    "C131.meaning": "Giá trị còn `TODO` mà dòng, tiêu chí hay tệp ấy không thể thiếu: mã, điểm tối đa, "
    "bộ tiêu chí, năm…",
    "C131.why": "Bỏ nó ra thì tổng sẽ sai, nên chưa tính gì trước khi điền.",
    "C131.mend": "Ghi giá trị thay cho `TODO`, hoặc bỏ cả dòng.",
    "C131.todo_needed": "“{about}”: {key} còn TODO mà không thể thiếu",
    "C131.todo_needed.help": "{kind}",
    "C131.todo_needed.rule": "điền các chỗ TODO khác của tệp này trước",
    "C131.todo_needed.points": "ghi điểm theo văn bản, như 1.5",
    "C131.todo_needed.evidence": "ghi số liệu như “rate: 85%”, hoặc bỏ dòng này",
    "C131.todo_needed.units": "ghi mã các đơn vị phụ trách, như [van-phong]",
    "C131.todo_needed.document": "ghi số, ký hiệu văn bản, như 12/QĐ-UBND",
    "C131.todo_needed.body": "ghi mã của đơn vị được chấm, có trong units.yaml với kind: body",
    "C131.todo_needed.value": "ghi giá trị, hoặc bỏ cả dòng hay mục có nó",
}

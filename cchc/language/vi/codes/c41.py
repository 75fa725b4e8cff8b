"""Vietnamese: what the codes C410 to C419 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C410.title": "Một xã đứng ngoài nhóm đã ghi là đủ",
    "C410.meaning": "Nhóm ghi `complete: true` gồm phần lớn các xã, phường, thị trấn trong danh "
    "mục, nhưng có xã cùng thời gian không thuộc nhóm nào.",
    "C410.why": "Phần điểm của nhóm chia cho số thành viên; sót một xã thì mọi xã khác bị chia "
    "sai, và xã đó không chịu gì.",
    "C410.mend": "Thêm xã vào `members`. Xã đúng là đứng ngoài thì chấp nhận kèm lý do.",
    "C410.unit_outside_groups": "{unit} không thuộc nhóm nào, trong khi nhóm {group} ghi là đủ",
    "C410.unit_outside_groups.help": "thêm vào members của nhóm; đúng là ngoài nhóm thì chấp nhận "
    "kèm lý do",
    "C411.title": "Vai của đơn vị không hợp với loại của nó",
    "C411.meaning": "`body` là một nhóm hoặc một đơn vị không phải `kind: body`; một dòng giao "
    "cho đơn vị mà theo `kind` thì không chịu điểm trừ (`body`, `district`, `external`); hoặc tên "
    "bắt đầu bằng Xã, Phường, Thị trấn mà `kind` nói khác.",
    "C411.why": "Gõ nhầm một mã có thật thì C401 không thấy; điểm của dòng đó sẽ không vào báo "
    "cáo của đơn vị nào.",
    "C411.mend": "Sửa `body` hoặc `responsible`, hoặc sửa `kind` trong danh mục. Văn bản đúng là "
    "ghi như vậy thì chấp nhận kèm lý do.",
    "C411.kind_not_body": "body là {unit}, không thuộc cấp mà bộ tiêu chí chấm",
    "C411.kind_not_body.help": "sửa body, hoặc sửa kind của đơn vị trong danh mục",
    "C411.kind_no_loss": "{criterion} giao cho {unit}, mà theo danh mục thì đơn vị này không chịu "
    "điểm trừ",
    "C411.kind_no_loss.help": "sửa responsible, hoặc sửa kind của đơn vị trong danh mục",
    "C411.kind_unlike_name": "{unit} ghi kind: {written}, mà theo tên thì là {expected}",
    "C411.kind_unlike_name.help": "sửa kind, hoặc sửa tên",
    "C411.member_no_loss": "nhóm {group} chịu điểm trừ mà có thành viên {unit} không thể "
    "chịu điểm trừ",
    "C411.member_no_loss.help": "sửa thành viên của nhóm, hoặc loại của đơn vị",
    "C412.title": "Tên lệch một chữ so với mã hoặc tên khác",
    "C412.meaning": "Tên đơn vị chỉ khác mã `id` của chính nó một chữ cái, hoặc khác dấu "
    "với mọi tên khác trong `aliases`.",
    "C412.why": "Mã và các tên khác cùng nói một đằng thì tên gõ sai; báo cáo in tên sai ấy "
    "cho đơn vị.",
    "C412.mend": "Sửa tên (hoặc mã, hoặc tên khác) theo văn bản.",
    "C412.name_unlike_id": "tên “{name}” chỉ khác mã {id} một chữ cái",
    "C412.name_unlike_id.help": "sửa name hoặc id",
    "C412.name_unlike_alias": "{id}: tên “{name}” khác dấu với tên khác “{other}”",
    "C412.name_unlike_alias.help": "sửa name hoặc aliases",
    "C416.title": "Hai danh mục cùng có `office`",
    "C416.meaning": "Thư mục có từ hai tệp `cchc/units/v1` ghi khóa `office`: không rõ văn bản "
    "do cơ quan nào ban hành.",
    "C416.why": "Chương trình không chọn thay: phần đầu và phần cuối của báo cáo, công văn, phụ "
    "lục để trống như khi không có `office`.",
    "C416.mend": "Giữ `office` ở một tệp.",
    "C416.office_twice": "office đã có ở {first}; phần đầu và phần cuối văn bản để trống",
    "C416.office_twice.help": "giữ office ở một tệp",
}

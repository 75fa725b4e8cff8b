"""Vietnamese: what the codes C320 to C329 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C320.title": "Vai của đơn vị không khớp",
    "C320.meaning": "`roles` nêu một đơn vị không có trong `responsible`, hoặc một đơn vị ghi "
    "hai lần.",
    "C320.why": "`roles` chỉ nói ai chủ trì, ai phối hợp trong các đơn vị đã nêu; đơn vị ở ngoài "
    "thì không có phần nào để tính.",
    "C320.mend": "Thêm mã vào `responsible`, hoặc bỏ khỏi `roles`.",
    "C320.role_unlisted": "{criterion}: “{unit}” có trong roles mà không có trong responsible",
    "C320.role_unlisted.help": "thêm mã đó vào responsible, hoặc bỏ khỏi roles",
    "C320.role_both": "{criterion}: “{unit}” ghi hai lần trong roles",
    "C320.role_both.help": "để mỗi đơn vị ở một chỗ: lead (chủ trì) hoặc help (phối hợp)",
}

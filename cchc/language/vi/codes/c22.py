"""Vietnamese: what the codes C220 to C229 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C220.title": "Xếp hạng theo điểm của thứ không có",
    "C220.meaning": "`ranking` của bộ tiêu chí so các đơn vị bằng điểm nhau theo một lĩnh vực hay "
    "tiêu chí mà bộ tiêu chí không có.",
    "C220.why": "Không có điểm ấy thì các đơn vị bằng nhau không phân định được như bộ tiêu chí "
    "muốn.",
    "C220.mend": "Sửa mã ở `ties: {by: […]}` thành mã lĩnh vực hoặc tiêu chí có trong tệp.",
    "C220.tie_unknown": "xếp hạng so theo “{name}”, mà bộ tiêu chí không có",
    "C220.tie_unknown.help": "sửa {name} ở ties thành mã lĩnh vực hoặc tiêu chí có trong tệp",
}

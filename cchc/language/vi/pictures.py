"""Vietnamese: the pictures of a report."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "chart.start": "Bắt đầu ở",
    "chart.unnamed": "Chấm không có mã là chấm không đủ chỗ ghi: xem phần chữ.",
    "way.title": "Điểm đi đâu, theo lĩnh vực",
    "way.most": "Điểm tối đa",
    "way.most.rows": "Điểm tối đa của {rows} dòng",
    "way.points": "Điểm đạt",
    "way.with_index": "{points}, chỉ số {index}",
    "way.key.points": "điểm",
    "way.key.points.from": "điểm, vẽ từ {begins} trở lên",
    "way.key.lost": "mất",
    "way.key.gained": "thêm",
    "way.joined": "Cách gộp điểm",
    "way.percent": "Phần trăm của tổng điểm",
    "way.rounded": "Làm tròn tổng điểm",
    "way.told": "{steps}.",
    "way.step": "{label} {change}",
    "way.area": "{label} {name}: {change}",
    "way.even": "Không mất điểm: {areas}.",
    "way.order": "Bộ tiêu chí không chỉ cộng điểm: mỗi số là phần tổng điểm thay đổi khi lĩnh vực "
    "ấy lấy điểm đạt, lúc các lĩnh vực đứng trước đã lấy điểm đạt và các lĩnh vực đứng sau còn đủ "
    "điểm.",
    "way.ends": "Số liệu chưa đủ chính xác: điểm đạt có thể từ {low} đến {high}.",
    "effort.title.percent": "Điểm lấy lại được và quãng đường, tính bằng điểm phần trăm",
    "effort.title.cases": "Điểm lấy lại được và quãng đường, tính bằng trường hợp",
    "effort.axis.percent": "điểm phần trăm mà số đo phải đổi",
    "effort.axis.cases": "trường hợp phải đổi (mỗi dòng đếm việc của mình)",
    "effort.axis.points": "điểm lấy lại được",
    "effort.told.percent": "Điểm lấy lại được nhiều nhất, và số điểm phần trăm mà số đo phải đổi; được "
    "nhiều hơn cho mỗi điểm phần trăm thì đứng trước; đến 100% nếu không ghi mức khác: {rows}.",
    "effort.told.cases": "Điểm lấy lại được nhiều nhất, và số trường hợp phải đổi (mỗi dòng đếm việc "
    "của mình): {rows}.",
    "effort.row": "{gain} cho {way}",
    "effort.to": "đến mức {to}",
    "effort.of": "{count} trường hợp",
    "effort.assumed": "quy tắc giả định",
    "effort.others": "Lấy lại được mà quãng đường không tính được bằng điểm phần trăm hay trường hợp: "
    "{rows}.",
    "effort.fixed": "Theo quy tắc và số liệu đang có, chưa tính được mức nào lấy lại điểm: {rows}.",
    "effort.lost": "{criterion} (mất {lost})",
    "effort.caution": "Quãng đường là khoảng cách của số đo, không phải công sức hay chi phí: số liệu "
    "không nói gì về hai điều ấy.",
    "course.title": "Chỉ tiêu trên đường đi",
    "course.title.start": "Chỉ tiêu: từ mức xuất phát đến mức phải đạt",
    "course.key.gone": "đã đi được",
    "course.key.fell": "lùi so với mức xuất phát",
    "course.key.behind": "chậm so với đường thẳng kế hoạch",
    "course.key.left": "còn đến chỉ tiêu ({scale})",
    "course.scale.share": "thang 0–100%",
    "course.scale.own": "tỷ lệ: thang 0–100%; số khác: thang của từng dòng",
    "course.scale.falls": "{scale}; phải giảm: thang ngược lại",
    "course.value": "{start} → {now} → {mark}",
    "course.value.start": "{start} → {mark}",
    "course.told": "{count} trên {of} chỉ tiêu có mức xuất phát rõ, chưa đạt; xuất phát → hiện nay: "
    "{rows}.",
    "course.told.start": "{count} trên {of} chỉ tiêu có mức xuất phát rõ, chưa đạt; chưa có số liệu "
    "trong năm; xuất phát → chỉ tiêu: {rows}.",
    "course.row": "{target} {start} → {now}, chỉ tiêu {mark}",
    "course.row.start": "{target} {start} → {mark}",
    "course.behind": ", đường thẳng kế hoạch khi ấy {expected}",
    "course.state": " ({state})",
}

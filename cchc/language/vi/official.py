"""Vietnamese: heads and feet of official documents, in the words of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "official.nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "official.motto": "Độc lập - Tự do - Hạnh phúc",
    "official.number": "Số: {number}",
    "official.dated": "{place}, {day}",
    "official.day": "ngày {day} tháng {month} năm {year}",
    "official.kind.report": "BÁO CÁO",
    "official.subject": "Điểm bị trừ về {index} {period} của {body}",
    "official.named.report": "Báo cáo",
    "official.named.letter": "Công văn",
    "official.about": "V/v {subject}",
    "official.to": "Kính gửi: {unit}",
    "official.recipients": "Nơi nhận:",
    "official.as_above": "Như trên",
    "official.filed": "Lưu: VT.",
    "official.signer": "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",
    "official.numbered": "{document} số {number}",
    "official.annexed": "(Kèm theo {document} {day})",
    "official.annexed.of": "(Kèm theo {document} {day} của {body})",
}

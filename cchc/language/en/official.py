"""English: heads and feet of official documents, in the words of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "official.nation": "SOCIALIST REPUBLIC OF VIET NAM",
    "official.motto": "Independence - Freedom - Happiness",
    "official.number": "No. {number}",
    "official.dated": "{place}, {day}",
    "official.day": "day {day} month {month} year {year}",
    "official.kind.report": "REPORT",
    "official.subject": "Points lost in the {index} of {body}, {period}",
    "official.named.report": "Report",
    "official.named.letter": "Letter",
    "official.about": "Re: {subject}",
    "official.to": "To: {unit}",
    "official.recipients": "Recipients:",
    "official.as_above": "As above",
    "official.filed": "File: VT.",
    "official.signer": "AUTHORITY AND TITLE OF THE SIGNER",
    "official.numbered": "{document} No. {number}",
    "official.annexed": "(Attached to {document}, {day})",
    "official.annexed.of": "(Attached to {document}, {day}, of {body})",
}

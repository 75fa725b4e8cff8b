"""What the text around the table of a rulebook says of the whole: its title, years, level, document."""

from __future__ import annotations

import re
from typing import Any

from cchc.importing.parties import slug
from cchc.importing.rulebook_table import Table
from cchc.importing.titled import years_in
from cchc.language.words import Words
from cchc.model import names
from cchc.model.fields import TODO, Plain

TITLE = re.compile(r"\b(bo|bang) (tieu chi|chi so|cham diem|diem)\b|\bthang diem\b|\bchi so\b")
DOCUMENT = re.compile(
    r"(?:số|so)?:?\s*(\d{1,5}/(?:\d{4}/)?(?:QĐ|NĐ|TT|KH|HD|NQ|CT)(?:-[A-ZĐ]{2,10})?)\b"
    r"(?:,?\s+ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)(\d{4}))?"
)
LEVELS = {
    "province": r"\bcap tinh\b|\bcac tinh\b",
    "department": r"\bcac so\b|\bso, nganh\b|\bso nganh\b|\bcap so\b",
    "district": r"\bcap huyen\b",
    "commune": r"\bcap xa\b|\bcac xa\b|\bxa phuong\b",
}


def head_of(table: Table, words: Words) -> dict[str, Any]:
    """The head of a draft; what the text does not say is TODO."""
    titles = [line for line in table.above if TITLE.search(names.plain(line))]
    title = " ".join(titles[0].split()) if titles else TODO
    file = table.header.place.file.rpartition("/")[2]
    years = sorted(years_in(titles))  # not of the day on which it was issued
    plain = names.plain(" ".join(titles))
    levels = [level for level, form in LEVELS.items() if re.search(form, plain)]
    named = {match.groups() for line in table.above for match in DOCUMENT.finditer(line)}
    issued: dict[str, Any] = {"document": TODO}
    if len(named) == 1:
        document, *day = named.pop()
        issued = {"document": document}
        if all(day):
            issued["date"] = Plain("{2:0>4}-{1:0>2}-{0:0>2}".format(*day))
    return {
        "id": slug(title if titles else file.rpartition(".")[0]),
        "title": title,
        "body_level": levels or Plain(TODO),
        "valid": Plain(f"{years[0]}..{years[0]}" if len(years) == 1 else TODO),
        "coverage": "complete",
        "issued_by": issued,
        "basis": {"status": "stated", "ground": words("draft.rulebook_basis", file=file)},
        "rounding": {"step": Plain("0.01"), "mode": "half_up"},
    }

"""English: what the codes C740 to C749 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C745.title": "A sheet of figures that cannot be read in places",
    "C745.meaning": "The sheet given to `cchc record --from` lacks the columns that are "
    "needed, or has a row that does not say what it is about, a cell that is no clear figure, "
    "day or state, or one that is hidden or struck out.",
    "C745.why": "A guessed figure would stand among the measurements like a true one. So where "
    "one place is not clear no row is written.",
    "C745.mend": "Mend the cell that is named and run it again; rows that were recorded before "
    "are not written twice.",
    "C745.sheet_none": "no table of figures is found: it needs a header with “Mã tiêu chí”, "
    "“Số đo” or “Nhiệm vụ”, and “Số liệu”, “Tỷ lệ”, “Tử số” or “Trạng thái”",
    "C745.sheet_none.help": "write the headers so, or choose a sheet with --sheet",
    "C745.sheet_columns": "several columns mean the same: {text}",
    "C745.sheet_columns.help": "keep one and rename the others",
    "C745.sheet_what": "this row is about {count} things; a row needs exactly one criterion, "
    "measure or task",
    "C745.sheet_what.help": "name exactly one",
    "C745.sheet_code": "the criterion is not clear: “{text}”",
    "C745.sheet_code.help": "write it as 3.10.1; for Excel to keep 3.10 as text, format the "
    "cell as Text and type it again",
    "C745.sheet_figure": "no figure can be read in “{text}”",
    "C745.sheet_figure.help": "write it as 62%, 90/112, 4, met; open a file with formulas in "
    "Excel and save it",
    "C745.sheet_rate": "is “{text}” {text}% or {other}?",
    "C745.sheet_rate.help": "write the sign too: 62%",
    "C745.sheet_two": "the figures of this row say different things: {text}",
    "C745.sheet_two.help": "make them agree, or leave one way of writing it",
    "C745.sheet_day": "the day is not clear: “{text}”",
    "C745.sheet_day.help": "write it as 14/06/2024",
    "C745.sheet_undated": "this row has no day",
    "C745.sheet_undated.help": "add a column “Tính đến ngày”, or --as-of",
    "C745.sheet_state": "the state is not clear: “{text}”",
    "C745.sheet_state.help": "write “xong” (done), “đang làm” (open) or “thôi không làm” (dropped)",
    "C745.sheet_hidden": "this cell is hidden or struck out: “{text}”",
    "C745.sheet_hidden.help": "show the row, column or cell, then keep or remove it",
}

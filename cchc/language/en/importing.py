"""English: documents that are imported, and the drafts that come of it."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "place.word": "table {table}, row {row}",
    "place.text": "line {row}",
    "place.column": ", column {column}",
    "place.header": ", column “{header}”",
    "import.year": "Year of the deductions (default: the year in the title of the appendix).",
    "import.output": "Draft to write; - prints it (default: deductions_YEAR.yaml in the current "
    "folder).",
    "import.table": "Number of the table that is the appendix, where a file has several such; "
    "repeat it to join tables.",
    "import.sheet": "Name of the sheet with the appendix (Excel).",
    "import.dry_run": "Read and report everything, but write nothing.",
    "import.force": "Replace a draft that is already there.",
    "import.done": "Wrote {output}.",
    "import.dry": "Nothing written (--dry-run); would write {output}.",
    "import.dry_over": "Nothing written (--dry-run); {output} is there, --force would replace it.",
    "import.same": "{output} already says just that; nothing to write.",
    "import.summary": "{year}: {rows:row|rows}, total deduction {total}; {compared}.",
    "import.open": "{count:place needs|places need} a look (search for TODO in the draft).",
    "import.next": "Next: read the draft over, put it into the data folder and run cchc check.",
    "import.compared": "compared with {book} in {folder}",
    "import.no_book": "compared with no rulebook: {folder} does not have exactly one for {year}",
    "import.no_data": "compared with nothing, because there are no data of your own: make the "
    "rulebook and the registry of units first, then “cchc import --data FOLDER”",
    "import.more": " (and in {count:more row|more rows})",
    "import.none": "No draft was made.",
    "import.exists": "{output} is there and differs from this draft (the differing lines are above); "
    "add --force to replace it, or choose another name with -o",
    "import.unlike": "{output} is there and is no file of UTF-8 text; choose another name with -o",
    "import.output_input": "{output} is the very file being read; choose another name with -o",
    "draft.opening": "A draft that “cchc import” made from {file}.",
    "draft.todo": "Read every row over, settle every TODO, then run “cchc check”.",
    "draft.others": "Columns not used: {columns}.",
    "draft.groups": "Left out, since they add up other rows: {codes}.",
    "draft.skipped": "Left out, {count:row that is no criterion|rows that are no criteria}: {lines}.",
    "draft.full_marks": "Full marks.",
}

"""English: documents that are imported, and the drafts that come of it."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "place.word": "table {table}, row {row}",
    "place.text": "line {row}",
    "place.column": ", column {column}",
    "place.header": ", column “{header}”",
    "import.year": "Year of the deductions (default: the year in the title of the appendix).",
    "import.period": "Period of the table, with --scores: a year 2025, a quarter 2025-Q3 or a month "
    "2026-08 (default: the year in the title).",
    "import.output": "Draft to write; - prints it (default: deductions_YEAR.yaml in the current "
    "folder).",
    "import.table": "Number of the table that is the appendix, where a file has several such; "
    "repeat it to join tables.",
    "import.sheet": "Name of the sheet with the appendix (Excel).",
    "import.dry_run": "Read and report everything, but write nothing.",
    "import.force": "Replace a draft that is already there.",
    "import.scores": "The file is a table of points of many bodies (criteria × bodies): make a "
    "cchc/scores/v1 file and its CSV beside it.",
    "import.voice": "Whose the points are, where the table does not say: self_assessed or "
    "appraised.",
    "import.scores_done": "Wrote {output} and {table}: {bodies:body|bodies}, {rows:line|lines}.",
    "import.scores_dry": "Nothing written (--dry-run); would write {output} and {table}: "
    "{bodies:body|bodies}, {rows:line|lines}.",
    "import.scores_name": "a table of scores is a .yaml file and a .csv beside it: choose its "
    "name with -o, such as -o scores.yaml",
    "import.scores_alone": "{name} goes with --scores alone",
    "import.scores_unused": "--table does not go with --scores; choose a sheet with --sheet",
    "import.rulebook": "The file is a table of criteria and how they are scored: make a rulebook "
    "cchc/criteria/v1.",
    "import.rulebook_only": "--rulebook goes with -o, --sheet, --dry-run and --force alone",
    "import.rulebook_read": "{criteria:criterion|criteria}, {rules} with a rule.",
    "import.rulebook_open": "{count} left TODO.",
    "draft.rulebook": "A draft that “cchc import --rulebook” made of {file}: the sentences of the "
    "document stand word for word at how.",
    "draft.rulebook_ground": "how it is scored is said in {file}, {place}",
    "draft.rulebook_basis": "the table of criteria in {file}",
    "draft.rulebook_coverage": "see whether the table has every criterion; else write partial",
    "draft.rulebook_rounding": "the table does not say how points are rounded",
    "draft.rulebook_flat": "the ids of the table are 1, 2, 3…: here they are 1.1, 1.2, "
    "1.3… in one area",
    "draft.rulebook_own": "The rulebook read back from {file}, a table that “cchc report --rulebook” "
    "printed.",
    "import.update": "With --rulebook: put a later version of the table into the file "
    "that is there (-o, by default criteria.yaml), and keep all that a person added.",
    "import.update_none": "{output} is not there, or no text in UTF-8; leave out "
    "--update to make it",
    "import.update_alone": "--update goes with --rulebook",
    "import.folders": "The name is that of a folder with a folder of data for each body: join "
    "them into one data set at -o.",
    "import.folders_output": "where to write the data set: add -o FOLDER, one that is not there "
    "yet",
    "import.folders_there": "{folder} is there already; choose with -o one that is not",
    "import.folders_done": "Wrote {folder}: {bodies:body|bodies}, {files:file|files}.",
    "import.folders_dry": "Nothing written (--dry-run); would write {folder}: {bodies:body|bodies}, "
    "{files:file|files}.",
    "import.folders_only": "--folders goes with -o and --dry-run alone",
    "import.done": "Wrote {output}.",
    "import.dry": "Nothing written (--dry-run); would write {output}.",
    "import.dry_over": "Nothing written (--dry-run); {output} is there, --force would replace it.",
    "import.same": "{output} already says just that; nothing to write.",
    "import.summary": "{year}: {rows:row|rows}, total deduction {total}; {compared}.",
    "import.open": "{count:matter needs|matters need} a look (search for TODO in the draft; one may "
    "stand in several rows).",
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
    "init.body": "The name of the body that is scored, such as “xã Phú Lộc” (with --from: by default "
    "the one in the title of the appendix).",
    "init.period": "The period of the scores: year 2025, quarter 2025-Q3 or month 2026-08 (with "
    "--from: by default the year in the title of the appendix).",
    "init.level": "Make a rulebook to fill in, for this level: {choices}.",
    "init.rulebook": "Use a rulebook that is there: the name of a data set that ships, or a YAML "
    "file.",
    "init.from": "Start from an appendix of deductions: Word, Excel, CSV or pasted text.",
    "init.files": "Files: {files}.",
    "init.todo": "{count:place says|places say} TODO and {count:|waits|wait} for you.",
    "init.next": "Next:",
    "start.criteria": "The rulebook: copy each row of the scoring table here, in place of TODO.\n"
    "The names of the areas follow the common frame of the index; change them as the decision has them.",
    "start.of_file": "The rulebook as {file} lets it be known: ids, names, maxima; the rules "
    "are to come.\n"
    "Write the decision into issued_by when you know it; with all criteria write coverage: complete.",
    "start.example": "A criterion that is filled in looks like this (kinds of rule: "
    "docs/data.md, section 4):\n"
    '  - id: "2.1"\n'
    "    name: Hồ sơ giải quyết đúng hạn\n"
    "    max_points: 3\n"
    "    rule: {{kind: proportional}}\n"
    "    basis: {{status: stated, ground: dòng 2.1 của bảng chấm điểm}}",
    "start.rows": "The scores: a row a criterion. Write figures (evidence) or the appraised points in "
    "place of TODO; where there is a self-assessment only, write self_assessed.\nA row may say both "
    "figures and points, and also reason, responsible (ids of units): docs/data.md, sections 5 and 6.",
    "start.units": "The registry of units. Add the offices that are responsible, a line each, such as:\n"
    "  - {{id: van-phong, name: Văn phòng HĐND và UBND xã, kind: office, aliases: [Văn phòng]}}",
    "start.office": "Head and foot of documents by Nghị định 30/2020/NĐ-CP (docs/data.md, section 7): "
    "take away the # and edit.\n"
    "office:\n"
    "  parent: UBND tỉnh Ví Dụ\n"
    "  body: UBND xã Ví Dụ\n"
    "  place: Ví Dụ\n"
    "  number: …/BC-UBND\n"
    "  letter: …/UBND-VHXH\n"
    "  grounds: [Căn cứ Quyết định số 1/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Ví Dụ]\n"
    '  recipients: [UBND tỉnh, Sở Nội vụ, "Lưu: VT"]\n'
    "  signer: [TM. Ủy ban nhân dân, Chủ tịch]",
    "start.title": "Bộ tiêu chí xác định chỉ số CCHC năm {year}",
    "start.ground": "made by cchc init, not compared with the decision yet",
    "start.document": "appendix {file}",
    "start.area": "Lĩnh vực {area}",
    "start.members": "the appendix does not name the units",
    "start.doubtful": "one unit or several? take them apart if several",
    "new.output": "The file to write; - for the screen (default: in the data folder).",
    "new.plan": "The plan that answers the losses. Write what is to be reached in place of TODO "
    "(80%, or a count), add\n"
    "a deadline; remove lines without a target. Write issued: the day it was issued.",
    "new.plan.source": "The plan of {name} to remedy the losses of {period}",
    "new.plan.summary": "Remedy the losses of {criteria}",
    "new.plan.section": "section {number}",
    "new.plan.nobody": "the row names no unit; write the id of the one that is given the task",
    "new.plan.unnumbered": "{criterion} takes no target in numbers: the task above is enough",
    "new.lost": "{name}: lost {lost}",
    "new.measured": "{name}: lost {lost}, now {now}",
    "new.scenario": "A scenario: change the level of each criterion, then run cchc forecast "
    "--scenario “Trial”.\n"
    "The levels written are the targets of the plan, else those of today.",
    "new.scenario.name": "Trial",
    "draft.opening": "A draft that “cchc import” made from {file}.",
    "draft.scores": "A draft imported from the table of points {file}",
    "draft.whole": "Total",
    "draft.part": "the title speaks of a part of the year: write the right period, such as "
    "2025-Q3 or 2025-06, or the whole year",
    "draft.todo": "Read every row over, settle every TODO, then run “cchc check”.",
    "draft.others": "Columns not used: {columns}.",
    "draft.groups": "Left out, since they add up other rows: {codes}.",
    "draft.skipped": "Left out, {count:row that is no criterion|rows that are no criteria}: "
    "{lines}.",
    "draft.full_marks": "Full marks.",
    "draft.bodies": "A draft of a table of scores, read from the self-assessment forms in "
    "{folder} by cchc collect --bodies.",
}

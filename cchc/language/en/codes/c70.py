"""English: what the codes C700 to C709 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C701.title": "The document cannot be opened",
    "C701.meaning": "The file is not there, is a folder, empty, too large, damaged, held by "
    "another program or not UTF-8, or what reads Word and Excel is not installed. No draft is "
    "made.",
    "C701.why": "A draft of half a file would lack rows, and nobody would know.",
    "C701.mend": "Do what the message says: check the name, close the file in Word or Excel, save "
    "it as UTF-8, or copy the table of the appendix into a new file.",
    "C701.document_missing": "there is no such file",
    "C701.document_missing.help": "check its name and path",
    "C701.document_folder": "this is a folder, not a file",
    "C701.document_folder.help": "name a .docx, .xlsx, .csv or .txt file",
    "C701.document_device": "this is a device or a pipe, not a file",
    "C701.document_device.help": "save the content as a .docx, .xlsx, .csv or .txt file and name "
    "that",
    "C701.document_unreadable": "the file cannot be opened: {reason}",
    "C701.document_unreadable.help": "check the right to read it; close it if it is open in Word "
    "or Excel, and run again",
    "C701.document_empty": "the file is empty",
    "C701.document_empty.help": "check that it is the right one",
    "C701.document_large": "the file is larger than {limit} MB",
    "C701.document_large.help": "copy the table of the appendix into a new file and import that",
    "C701.document_broken": "the file is damaged or was not downloaded to its end",
    "C701.document_broken.help": "try it in Word or Excel; if it opens, save it as a new file, "
    "else download it again",
    "C701.document_lock": "this is the temporary file that Word and Excel keep beside an open one",
    "C701.document_lock.help": "choose the file itself: {name}",
    "C701.document_encoding": "the text of the file is not UTF-8",
    "C701.document_encoding.help": "save it as UTF-8 (in Excel: CSV UTF-8; in Notepad: encoding "
    "UTF-8)",
    "C701.document_lines": "the file has more than {limit} lines",
    "C701.document_lines.help": "keep the appendix alone",
    "C701.document_quotes": "the quotation marks of this line do not match, so its cells cannot "
    "be told apart",
    "C701.document_quotes.help": "write a mark inside a cell twice; or save the file anew from "
    "Excel",
    "C701.office_missing": "what reads Word and Excel files is not installed",
    "C701.office_missing.help": "install it with: {command}",
    "C701.document_cell": "a cell is longer than {limit} characters: {text}…",
    "C701.document_cell.help": "remove what was pasted there by mistake, then run again",
    "C701.document_text": "the file holds {letters} characters of text, more than {limit}",
    "C701.document_cells": "the tables of the file have more than {limit} cells",
    "C701.document_cells.help": "copy the table of the appendix into a new file, then run again",
    "C701.document_text.help": "copy the table of the appendix into a new file, then run again",
    "C701.document_units": "the column of units holds more than {limit} different names that "
    "no registry knows",
    "C701.document_units.help": "list the units in units.yaml, then run again; if the column holds no "
    "names of units, give it another header",
    "C701.document_line": "the line is longer than {limit} characters; no row of a table is",
    "C701.document_line.help": "remove that line from the file (often a picture or code pasted "
    "by mistake) and import again",
    "C702.title": "A kind of file that cannot be read",
    "C702.meaning": "The file has a password, an old format (`.doc`, `.xls`), or is of another "
    "kind, such as a PDF, a picture or a web page; or its text is in an old encoding (TCVN3, "
    "VNI). Word and Excel files are told by their content, not by their name.",
    "C702.why": "A new name does not make another kind of file; read at random, its figures may "
    "be wrong.",
    "C702.mend": "Open it in Word or Excel, remove the password if there is one, and save it as "
    "`.docx` or `.xlsx`. A picture or a scan needs a typed version. Convert old encodings to "
    "Unicode.",
    "C702.document_protected": "the file has a password",
    "C702.document_protected.help": "open it in Word or Excel, remove the password and save it",
    "C702.document_old": "the file has the old format {kind}, whatever its name says",
    "C702.document_old.help": "open it in Word or Excel and save it as .docx or .xlsx",
    "C702.document_old.doc": ".doc",
    "C702.document_old.xls": ".xls",
    "C702.document_other": "a file of this kind cannot be read as it is",
    "C702.document_other.help": "this is {kind}",
    "C702.document_other.pdf": "a PDF; open it in Word and save it as .docx",
    "C702.document_other.rtf": "an RTF file; open it in Word and save it as .docx",
    "C702.document_other.html": "a web page or XML; open it in Word or Excel and save it as .docx "
    "or .xlsx",
    "C702.document_other.text": "plain text; rename it to .csv or .txt",
    "C702.document_other.image": "a picture; a Word, Excel or typed version is needed",
    "C702.document_other.macro": "a file with macros (.docm, .xlsm); save it as .docx or .xlsx",
    "C702.document_other.xlsb": "a binary Excel file (.xlsb); save it as .xlsx",
    "C702.document_other.opendocument": "an OpenDocument file (.odt, .ods); save it as .docx or "
    ".xlsx",
    "C702.document_other.pptx": "a PowerPoint file; a Word or Excel version is needed",
    "C702.document_other.zip": "an archive; unpack it and choose the file inside",
    "C702.document_kind": "the kind of a file with the ending {suffix} is not known",
    "C702.document_kind.help": "kinds that can be read: {allowed}",
    "C702.document_font": "the text of the file is in the old encoding {font}, not Unicode",
    "C702.document_font.help": "convert it to Unicode and import again, for example with the "
    "UniKey toolkit (Ctrl+Shift+F6)",
    "C703.title": "The file may not be safe",
    "C703.meaning": "The file unpacks to too much, or holds declarations that Word and Excel "
    "never write. It was not opened.",
    "C703.why": "Such a file is mostly made to hang a computer or to spy out other files.",
    "C703.mend": "Ask who sent it. If you trust it, open it in Word or Excel and save it as a new "
    "file, or copy the table into one.",
    "C703.document_bomb": "the file unpacks to too much (over {limit} MB) and was not opened",
    "C703.document_bomb.help": "no ordinary office file does; ask who sent it, or copy the table "
    "into a new file",
    "C703.document_entities": "the part {part} declares what Word and Excel never write, so the "
    "file was not opened",
    "C703.document_entities.help": "ask who sent it; if you trust it, open it in Word or Excel "
    "and save it as a new file",
    "C704.title": "No appendix, or not all of it",
    "C704.meaning": "No table has the columns of an appendix, the table has headers but no rows "
    "with criteria, or far too many, or the sheet is so long that only its beginning was read. Or "
    "a table looks like a page of the appendix and does not go on with it, or a row of a "
    "criterion has no points.",
    "C704.why": "An import that succeeds with nothing in it is worse than an error.",
    "C704.mend": "The table needs the criterion and two of the three: maximum, appraised, "
    "deduction; of a body that scores itself maximum and self-assessed. "
    "Pasted text must keep the tabs between cells. Copy the table out of a long sheet. "
    "Give a table that was left out its headers and import again.",
    "C704.appendix_missing": "there is no table of an appendix",
    "C704.appendix_missing.help": "a table needs headers: the criterion and the points (maximum, "
    "appraised, deduction); pasted text must keep the tabs between its cells",
    "C704.appendix_headers": "no table has the columns of an appendix; the nearest has but these: "
    "{found}",
    "C704.appendix_headers.help": "it needs the criterion and two of the three: maximum, "
    "appraised, deduction; or maximum and self-assessed, where a body scores itself",
    "C704.appendix_empty": "the table of the appendix has headers and no row with a criterion",
    "C704.appendix_empty.help": "check that it is the right file and sheet",
    "C704.appendix_texts": "the tables have over {limit} rows without a figure, more than any "
    "appendix",
    "C704.appendix_texts.help": "keep the appendix alone in a copy of the file, or choose its sheet "
    "with --sheet",
    "C704.appendix_long": "the table has over {limit} rows with points, more than any rulebook",
    "C704.appendix_long.help": "check that it is the right file and sheet; keep the table of the "
    "appendix alone",
    "C704.sheet_cut": "the table is too long or too wide; only its beginning was read",
    "C704.sheet_cut.help": "copy the table of the appendix to a new sheet and import again",
    "C704.table_left": "this table has rows like an appendix but does not go on with the one "
    "read; left out: “{text}”",
    "C704.table_left.help": "if it is a page of the appendix, give it the same headers and import "
    "again, or copy its rows",
    "C704.row_left": "the row of criterion {criterion} has neither points nor a reason; left out",
    "C704.row_left.help": "if points were deducted, write the row in the draft as the document "
    "has it",
    "C704.rulebook_none": "there is no table of criteria",
    "C704.rulebook_none.help": "a table has a column of names, one of maxima, and one of ids or "
    "of how criteria are scored; check --sheet",
    "C704.scores_none": "no table of points has criteria of {book}",
    "C704.scores_none.help": "a table has codes or names of criteria in a column or a row, and "
    "names of bodies the other way; check --sheet and the folder of --data",
    "C704.scores_book": "the data folder has not exactly one rulebook for {year} (found: {found})",
    "C704.scores_book.help": "points can be read only with their rulebook: name the folder with "
    "--data, the year with --year",
    "C704.scores_books": "table “{text}”: it is not clear by which rulebook it is ({found})",
    "C704.scores_books.help": "one table for each rulebook, bodies named as in the registry; or "
    "name with --data a folder with one rulebook",
    "C704.scores_sheet": "no table of points in the sheet or table “{text}”, so nothing of it "
    "was taken",
    "C704.scores_sheet.help": "if there are points in it: write the codes of the criteria in a "
    "column or a row and import again",
    "C704.scores_lost": "this table has points that were lost, not those that were reached: "
    "“{text}”",
    "C704.scores_lost.help": "import a table of self-assessed or appraised points; an appendix "
    "of the losses of one body is imported without --scores",
    "C704.scores_line": "it is not clear what this line or column is, so it was not taken: "
    "“{text}”{more}",
    "C704.scores_line.help": "give it a clear header (the name of a body, the code of a "
    "criterion, whose points, a total) and import again",
    "C705.title": "Another choice is needed on the command line",
    "C705.meaning": "The file has several appendices, the table or sheet asked for is not there, "
    "several columns may be the same kind of points, or the year is not clear.",
    "C705.why": "A choice made for you may take the figures of another year or body.",
    "C705.mend": "Add `--table`, `--sheet` or `--year` as the message says and run again.",
    "C705.appendix_several": "the file has several appendices, number {numbers}",
    "C705.appendix_several.help": "choose one, such as {one}; or join them in one draft: {all}",
    "C705.table_unknown": "table {table} is no appendix, or is not there",
    "C705.table_unknown.help": "the appendices of the file: {known}",
    "C705.sheet_unknown": "there is no sheet “{sheet}”",
    "C705.sheet_unknown.help": "the sheets of the file: {known}",
    "C705.sheet_without_excel": "--sheet {sheet} is for Excel files alone",
    "C705.sheet_without_excel.help": "leave it out, or use --table for another file",
    "C705.column_twice": "several columns may be the same kind of points: {columns}",
    "C705.column_twice.help": "give the year with --year if each has its own, or remove some in a "
    "copy of the file",
    "C705.year_unknown": "it is not clear which year the appendix is about (years in its title: "
    "{found})",
    "C705.year_unknown.help": "add --year, for example --year 2023",
    "C705.year_range": "{year} is not a year",
    "C705.year_range.help": "write its four digits, for example --year 2023",
    "C705.scores_voice": "table {table} does not say whether the points are self-assessed or "
    "appraised",
    "C705.scores_voice.help": "add --voice self_assessed or --voice appraised",
    "C705.scores_ways": "table {table} has codes of criteria in a column and in a row, as many "
    "in both",
    "C705.scores_ways.help": "delete the column or row of running numbers, or write the names of "
    "the criteria beside the codes, and import again",
    "C706.title": "A cell of points cannot be read",
    "C706.meaning": "A cell is blank, no number, has two readings, is a formula that was never "
    "calculated, was turned into a date by Excel, or is merged over several rows. The draft "
    "leaves a gap there.",
    "C706.why": "A guessed score would go into totals and reports like a real one.",
    "C706.mend": "Write the number of the document at the TODO in the draft. If there are many, "
    "mend the file in Excel and import again. What is still `TODO` is reported by `cchc "
    "check` as C130 or C131.",
    "C706.cell_number": "the cell “{column}” holds no number: “{text}”",
    "C706.cell_number.help": "write the number of the document into the draft",
    "C706.cell_ambiguous": "the cell “{column}” has two readings: “{text}” may be thousands or "
    "decimals",
    "C706.cell_ambiguous.help": "write the right number into the draft",
    "C706.cell_blank": "the cell “{column}” is blank",
    "C706.cell_blank.help": "write the number of the document into the draft",
    "C706.cell_formula": "the cell “{column}” is a formula that was never calculated",
    "C706.cell_formula.help": "open the file in Excel, save it and import again; or write the "
    "number into the draft",
    "C706.cell_error": "the cell “{column}” shows an error of Excel: {text}",
    "C706.cell_error.help": "mend the formula in Excel, or write the number into the draft",
    "C706.cell_date": "Excel has made the date {text} of the cell “{column}”",
    "C706.cell_date.help": "type the number of the document into the draft (often one whose point "
    "was taken for a date)",
    "C706.cell_long": "the cell “{column}” has too many decimals: {text}…",
    "C706.cell_long.help": "write the published number into the draft",
    "C706.cell_shared": "the cell “{column}” is merged over several rows, so what each has is not "
    "clear",
    "C706.cell_shared.help": "write the number of each row into the draft",
    "C706.row_too_wide": "the row has more cells than the headers (“{text}” is left over), so "
    "none can be placed",
    "C706.row_too_wide.help": "in a CSV file put a number with a comma in quotation marks, or use "
    "semicolons between cells",
    "C706.cell_format": "the cell “{column}” holds {text}, but its format does not tell what "
    "number the sheet shows",
    "C706.cell_format.help": "open the file and write the number that is seen into the draft",
    "C706.sign_mixed": "the cell “{column}” says {text}, with another sign than the other rows: "
    "{lost} lost, or {gained} gained?",
    "C706.sign_mixed.help": "write it into the draft as the document means it; a deduction is "
    "negative",
    "C706.scores_negative": "cell “{column}” says {text}, below 0: points that were reached, or "
    "lost?",
    "C706.scores_negative.help": "write the points that were reached into the draft, in place of "
    "TODO",
    "C706.scores_more": "{count:more place has|more places have} the same finding {code}",
    "C706.scores_more.help": "mend the places above in the file itself and import again; in the "
    "draft every open one says TODO",
    "C706.scores_dash": "cell “{column}” says “{text}”: 0 points, not applicable, or not scored "
    "yet?",
    "C706.scores_dash.help": "write the points into the draft, or true in the column "
    "not_applicable, or delete the TODO",
    "C707.title": "A number was shortened or worked out",
    "C707.meaning": "An Excel cell shows another number than it holds, and the draft has what "
    "it shows; or the table lacks one of the three columns of points, and the draft works it "
    "out from the others.",
    "C707.why": "What counts is the published number, not the one inside the computer.",
    "C707.mend": "Compare with the published document, then remove the TODO.",
    "C707.cell_rounded": "the cell “{column}” shows {kept} and holds {text}; the draft has what "
    "it shows",
    "C707.cell_rounded.help": "compare it with the published number",
    "C707.column_derived": "the table has no such column, so the draft works it out: {kind}",
    "C707.column_derived.help": "compare it with the document, where that has it",
    "C707.column_derived.max_points": "Maximum = appraised + what was lost",
    "C707.column_derived.appraised": "Appraised = maximum − what was lost",
    "C707.column_derived.deduction": "Deduction = appraised − maximum",
    "C707.sign_proven": "the cell “{column}” says {text} without a minus; the maximum less the "
    "appraised points is that, so the draft has it negative",
    "C707.sign_proven.help": "compare it with the document",
    "C707.scores_rounded": "a cell shows {kept} and holds {text}; the draft has what is "
    "shown{more}",
    "C707.scores_rounded.help": "compare with the published figure",
    "C707.scores_stored": "sheet “{text}” was read as it is stored, not as it is shown",
    "C707.scores_stored.help": "compare some cells with the sheet; or save it as .xlsx (a large "
    "one as a file per block) and import again",
    "C708.title": "A criterion id unread or unknown",
    "C708.meaning": "The cell has no id that can be read, Excel keeps the id as a number that may "
    "have lost a final 0 or has made a date of it, or the rulebook has no such id. Where it "
    "cannot be read the draft has `TODO`. Or the id is that of a group whose criteria have rows "
    "of their own, and the row is not their sum.",
    "C708.why": "3.1 and 3.10 are two criteria; the wrong id brings the wrong maximum and the "
    "wrong rule.",
    "C708.mend": "Write the right id into the draft. Numbers that Word makes by itself must be "
    "typed. Add a missing criterion to the rulebook, or `cchc check` reports C309.",
    "C708.code_unread": "the code of the criterion cannot be read: “{text}”{more}",
    "C708.code_unread.help": "write it into the draft, like 3.11.2 (running numbers 1, 2, 3 are "
    "no codes)",
    "C708.code_number": "Excel keeps the code {text} as a number, which may have lost a 0 at its "
    "end",
    "C708.code_number.help": "write the right code into the draft: {text} or {text}0",
    "C708.code_date": "Excel has turned the code of the criterion into the date {text}",
    "C708.code_date.help": "write the code in the draft as the document has it, such as "
    "{codes}; in Excel, format the column as Text",
    "C708.code_above": "{criterion} is the code of a group with rows of its own, but this row has "
    "a reason or a unit",
    "C708.code_above.help": "complete the code if its end is missing (3.10 for 3.10.1); delete "
    "the row if it is a sum",
    "C708.code_unknown": "the rulebook has no criterion {criterion}",
    "C708.code_unknown.help": "mend the code in the draft, or add the criterion to the rulebook",
    "C708.code_again": "the criterion {criterion} has several rows: {places}",
    "C708.code_again.help": "keep the right one and remove the others, or mend the id of the "
    "wrong one",
    "C709.title": "Id and name of a criterion to be compared",
    "C709.meaning": "The row has no id, and the draft takes that of the criterion of the same "
    "name; or the name in the row is not at all that of the rulebook.",
    "C709.why": "Another name mostly means a slip in the id, or the rulebook of another year.",
    "C709.mend": "Compare both with the scoring table, mend the id if it is wrong, then remove "
    "the TODO.",
    "C709.code_by_name": "no code can be read in this row; it is named as criterion {criterion}, "
    "so the draft has that{more}",
    "C709.code_by_name.help": "check that it is right",
    "C709.name_differs": "the name in row {criterion}, “{name}”, is not at all that of the "
    "rulebook: “{known}”",
    "C709.name_differs.help": "check the code for a slip, and that the rulebook is of that year",
}

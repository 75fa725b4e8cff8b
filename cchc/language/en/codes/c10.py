"""English: what the codes C101 to C109 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C101.title": "Data folder or file missing",
    "C101.meaning": "There is no data folder, the folder has no `.yaml` file, the rulebook or the "
    "appraisal is missing, or a file cannot be opened. This finding has no line number.",
    "C101.why": "Without those two files there is nothing to compute. To skip a file that cannot "
    "be opened and compute all the same would give a result with a hole that nobody sees.",
    "C101.mend": "Check the path after `--data` and the variable `CCHC_DATA`. The folder needs at "
    "least one file with the line `schema: cchc/criteria/v1` and one with `schema: "
    "cchc/appraisal/v1`. For a file that cannot be opened check its permissions; rename a "
    "subfolder whose name ends in `.yaml`.",
    "C101.folder_missing": "there is no such data folder",
    "C101.folder_missing.help": "check the path after --data (or CCHC_DATA)",
    "C101.not_a_folder": "this is a file, not a data folder",
    "C101.not_a_folder.help": "name the folder that holds the .yaml files, for example --data data",
    "C101.folder_empty": "the folder has no .yaml file",
    "C101.folder_empty.help": "a data folder needs at least a rulebook and an appraisal",
    "C101.file_missing": "the folder has no {kind}",
    "C101.file_missing.help": "add a file with that schema line, or choose another folder with "
    "--data",
    "C101.file_missing.criteria": "rulebook (schema: cchc/criteria/v1)",
    "C101.file_missing.appraisal": "appraisal (schema: cchc/appraisal/v1) and no table of scores "
    "(schema: cchc/scores/v1)",
    "C101.not_a_file": "this is a folder, not a data file",
    "C101.not_a_file.help": "rename it or move it away",
    "C101.file_absent": "there is no such file",
    "C101.file_absent.help": "check its name and path",
    "C101.file_unreadable": "cannot be read: {reason}",
    "C101.file_unreadable.help": "check the permissions and that the file is still there",
    "C101.file_special": "this is a pipe or a device, not a data file",
    "C101.file_special.help": "move it out of the data folder",
    "C101.past_unreadable": "the earlier data ({against}) cannot be read or have errors; nothing "
    "is compared",
    "C101.past_unreadable.help": "compare with a revision that can be read; run check on it to "
    "see what is wrong there",
    "C102.title": "Not UTF-8 text, or empty",
    "C102.meaning": "The file ends in `.yaml` but is not UTF-8 text: it was saved in another "
    "encoding, or it is a Word or Excel file with a new name. A file with nothing but comments "
    "has this code too.",
    "C102.why": "In the wrong encoding accented letters turn into others, and names no longer "
    "match. The program does not guess encodings.",
    "C102.mend": "Open the file in an editor and save it as UTF-8. Fill an empty file or delete "
    "it.",
    "C102.not_text": "the file is not UTF-8 text",
    "C102.not_text.help": "save it as UTF-8; a Word or Excel file cannot be used as data as it is",
    "C102.file_empty": "the file is empty",
    "C102.file_empty.help": "fill it or delete it",
    "C103.title": "Too large, too deep or too many values",
    "C103.meaning": "The file exceeds a limit of size, nesting or number of values. The limits "
    "are far above any real data file.",
    "C103.why": "Such a file is almost certainly the wrong one or a damaged one, and could make "
    "the program hang.",
    "C103.mend": "Check that it is the right file and that no `[` or `{` is left over. Data that "
    "are really so large go into several folders, one for each body that is scored.",
    "C103.too_large": "the file is too large (limit {limit} bytes)",
    "C103.too_large.help": "check that it is the right file; scores of several bodies go into a "
    "file each; shorten reason and note",
    "C103.too_deep": "nested deeper than {limit} levels",
    "C103.too_deep.help": "check the indentation and the brackets [ ] {{ }}",
    "C103.too_many_values": "more than {limit} values in one file",
    "C103.too_many_values.help": "scores of several bodies go into a file each; a rulebook of "
    "3,000 criteria fits into one",
    "C104.title": "YAML syntax error",
    "C104.meaning": "The file breaks the rules of YAML at the place shown. From there on it was "
    "not read.",
    "C104.why": "Until the whole file is read nothing can be checked or computed.",
    "C104.mend": "Often: a colon followed by a space inside unquoted text; uneven indentation or "
    "a Tab; a bracket or quote that is not closed. The cause may stand on the line before. Run "
    "again after mending, since more may follow.",
    "C104.yaml_syntax": "the YAML cannot be read: {problem}",
    "C104.yaml_syntax.help": "look at the indentation, the colons and the quotes",
    "C105.title": "A YAML feature that is not allowed",
    "C105.meaning": "The file uses an anchor (`&`), an alias (`*`) or a tag (`!`), or has several "
    "parts set apart by `---`.",
    "C105.why": "An alias makes one line depend on another far away: one edit changes several "
    "places that the reader does not see. Administrative data must be readable line by line.",
    "C105.mend": "Write each value out where it belongs. Put each part into a file of its own. "
    "Text that begins with `&`, `*` or `!` goes in quotes.",
    "C105.yaml_feature": "{what} cannot be used here",
    "C105.yaml_feature.help": "write the value out: no anchors (&), aliases (*) or tags (!)",
    "C105.yaml_second_document": "the file has several parts set apart by ---",
    "C105.yaml_second_document.help": "one part a file; split it",
    "C106.title": "A key stands twice",
    "C106.meaning": "One key appears twice in the same item. The finding points to the second and "
    "names the line of the first.",
    "C106.why": "Many programs silently keep the last. With two different figures nobody knows "
    "which one is right.",
    "C106.mend": "Compare with the document, keep the right line and delete the other. If they "
    "are two items, begin the second with `- `.",
    "C106.duplicate_key": "the key “{key}” stands twice, first in line {first}",
    "C106.duplicate_key.help": "keep one of the two",
    "C107.title": "A key that does not belong here",
    "C107.meaning": "This item has no key of that name: it is misspelt, misplaced or wrongly "
    "indented.",
    "C107.why": "If unknown keys were ignored, their values would vanish in silence, such as "
    "evidence that was entered and never used.",
    "C107.mend": "Mend the name or move the key. `docs/data.md` lists the keys. A misspelt "
    "required key is also reported as missing (C108).",
    "C107.unknown_key": "there is no key “{key}” here",
    "C107.unknown_key.help": "check the spelling and the indentation of the key",
    "C108.title": "A required key is missing",
    "C108.meaning": "This item lacks a required key. The finding points to the beginning of the "
    "item.",
    "C108.why": "The program does not fill in ids, maxima or sources for whoever enters the data.",
    "C108.mend": "Add the key.",
    "C108.missing_key": "the key “{key}” is missing",
    "C108.missing_key.help": "add “{key}: …” here",
    "C109.title": "Schema line wrong or missing",
    "C109.meaning": "The kind of a file is told by its `schema` line, not by its name. That line "
    "is missing, wrong, indented, or too far from the top.",
    "C109.why": "Without the kind nothing can be checked. To skip an unknown file would leave a "
    "hole that nobody sees.",
    "C109.mend": "Begin the file with the line of one kind, without indentation: `schema: "
    "cchc/criteria/v1`, `schema: cchc/appraisal/v1`, `schema: cchc/scores/v1`, `schema: "
    "cchc/units/v1`, `schema: cchc/plan/v1`, `schema: cchc/actuals/v1`, `schema: "
    "cchc/scenario/v1`. Move any other `.yaml` file out of the data folder.",
    "C109.schema_line": "no right schema line at the beginning of the file: “{text}”",
    "C109.schema_line.help": "begin the file with one of: {allowed}",
}

"""English: files that are written."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "saving.kind": "cannot tell the form of “{file}”; end its name in one of {allowed}, or add "
    "--as",
    "saving.office": "a {kind} file needs the extra “office”; install it with: {command}",
    "saving.folder": "{file} is a folder; give the name of a file with -o",
    "saving.device": "{file} is no ordinary file; write another name after -o",
    "saving.parent": "there is no folder {folder}; make it first, or choose another place",
    "saving.open": "{file} is open in another program (there is a file {lock}); close it and "
    "run again. Nothing was changed.",
    "saving.exists": "{file} is there already; add --force to write over it",
    "saving.exist": "{file} and {more:more file|more files} are there already; add --force to "
    "write over "
    "them",
    "saving.filled": "{file} is a form that a unit has filled in ({count:such form|such forms}) "
    "and is not "
    "overwritten, not even with --force; choose another folder or file name",
    "saving.failed": "Cannot write {file}: {reason}. Nothing is left half written.",
    "saving.reason.full": "the disk is full",
    "saving.reason.denied": "writing is not allowed there",
    "saving.reason.file": "a file stands where a folder should be",
    "saving.reason.parent": "the folder that should hold it is not there; make it first",
    "saving.reason.name": "the file's name is too long",
    "saving.screen": "a {kind} file is nothing for a screen; redirect it (> file) or use -o FILE",
    "saving.nothing": "there is nothing to write: units.yaml has no unit",
    "saving.done": "Wrote {file}.",
    "saving.done_all": "Wrote {count:file|files} into {file}.",
}

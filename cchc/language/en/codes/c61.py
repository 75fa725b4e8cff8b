"""English: what the codes C610 to C619 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C610.title": "Published figures changed without a note",
    "C610.meaning": "With `--against` and `--require-note`: a published figure (a total, the "
    "points of a row, a verdict, a share) differs from before, and no file of the folder has a "
    "new note under `changes`.",
    "C610.why": "Whoever used the old figure needs to know why it changed.",
    "C610.mend": "Add a day (`date`) and the reason (`note`) to `changes` of a data file. If the "
    "change was a slip, put the figure right.",
    "C610.change_unnoted": "{count} published figures changed against {against} without a new note",
    "C610.change_unnoted.help": "add to changes of this file: date, and a note that says why",
}

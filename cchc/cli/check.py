"""`cchc check`: the data agree with each other, or the run says where not."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import Annotated

import typer

from cchc.cli.options import option


class CheckFormat(StrEnum):
    """How the findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"


Folders = Annotated[list[str] | None, option("--data", metavar="metavar.data", key="option.datas")]
CheckForm = Annotated[CheckFormat | None, option("--format", key="option.check_format")]
Strict = Annotated[bool, option("--strict", key="option.strict")]
Select = Annotated[
    list[str] | None, option("--select", metavar="metavar.code", key="option.select")
]
Ignore = Annotated[
    list[str] | None, option("--ignore", metavar="metavar.code", key="option.ignore")
]
Against = Annotated[
    str | None, option("--against", metavar="metavar.against", key="option.against")
]
Note = Annotated[bool, option("--require-note", key="option.require_note")]


def check(
    data: Folders = None,
    strict: Strict = False,
    select: Select = None,
    ignore: Ignore = None,
    form: CheckForm = None,
    against: Against = None,
    require_note: Note = False,
) -> None:
    """Exit 0 when nothing fails, 1 on findings, 2 for a wrong use, 3 for unreadable files."""
    from cchc.cli.checked import Since, changed, checked, codes, written
    from cchc.cli.output import complain, emit, fail, tell
    from cchc.cli.speech import words

    if require_note and against is None:
        fail(words()("usage.note_of_nothing"), code=2)
    if form is None:
        form = CheckFormat.GITHUB if os.environ.get("GITHUB_ACTIONS") else CheckFormat.TEXT
    since = Since(against, require_note) if against is not None else None
    result = checked(data or [], codes(select or []), codes(ignore or []), strict, since)
    read = form is CheckFormat.TEXT
    (tell if read else emit)(written(result, form.value))
    if result.changes:
        (tell if read else complain)(changed(result))  # a machine reads the findings alone
    raise typer.Exit(result.code)

"""The parts of `cchc check`: read and check folders, write the findings."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cchc.checking.result import CheckResult, Shown, chosen, each_once, looked_at
from cchc.cli.data import own_folders
from cchc.cli.options import Which
from cchc.cli.output import fail
from cchc.cli.speech import words
from cchc.model.codes import CODES
from cchc.model.tuples import NamedTuple
from cchc.reading.load import load

if TYPE_CHECKING:
    from cchc.analysis.changes import Changes


class Since(NamedTuple):
    """What the data are compared with: a folder or a git revision, and whether a note is due."""

    against: str
    require_note: bool


def checked(
    asked: list[str],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    since: Since | None = None,
) -> CheckResult:
    """Check every folder asked for (or the one found by itself), all findings together.

    `select` and `ignore` choose among what is wrong with data that can be read: what keeps a folder
    from being read or compared, and a note that was asked for, is always told. Ends the program with
    code 2 where there is nothing to compare with.
    """
    found: list[Shown] = []
    names: list[str] = []
    files: set[str] = set()
    compared: list[Changes] = []
    words().again = Which(data=asked[0]).again if len(asked) == 1 else ""
    for place in own_folders(asked):
        dataset, problems = load(place)
        shown = looked_at(dataset, problems)
        found += chosen(shown, select, ignore)
        if since is not None and not problems:
            from cchc.cli.compared import compare_with

            changes, told = compare_with(place, dataset, since.against, since.require_note)
            compared += [changes] if changes else []
            found += map(Shown, told)
        names.append(dataset.folder)
        files |= {os.path.realpath(file.source.file) for file in dataset.files}
    found.sort(key=lambda shown: (shown.body or "", shown.diagnostic.location))
    return CheckResult(tuple(names), len(files), each_once(found), strict, tuple(compared))


def codes(asked: list[str]) -> tuple[str, ...]:
    """Codes or their beginnings (`C3`), also several set apart by commas.

    Ends the program with code 2 for one that no code begins with.
    """
    wanted = [code.strip().upper() for text in asked for code in text.split(",") if code.strip()]
    for code in wanted:
        if not any(known.startswith(code) for known in CODES):
            fail(words()("usage.no_code", code=code), code=2)
    return tuple(wanted)


def written(result: CheckResult, form: str) -> str:
    """The run in one of the formats."""
    say = words()
    if form == "text":
        from cchc.reporting.diagnostics import render_check

        return render_check(result, say)
    if form in ("github", "sarif"):  # shown beside the files of a repository
        from cchc.reading.repository import from_root

        result = result.placed(from_root)
    if form == "github":
        from cchc.reporting.check_github import check_github

        return check_github(result, say)
    if form == "junit":
        from cchc.reporting.check_junit import check_junit

        return check_junit(result, say)
    from cchc.reporting.plain_json import dumps

    if form == "sarif":
        from cchc.reporting.check_sarif import check_sarif

        return dumps(check_sarif(result, say))
    from cchc.reporting.check_json import check_json

    return dumps(check_json(result, say))


def changed(result: CheckResult) -> str:
    """What the data publish otherwise than before, as tables."""
    from cchc.reporting.change_document import change_document
    from cchc.reporting.text import render

    say = words()
    return "".join("\n" + render(change_document(one, say), say, 100) for one in result.changes)

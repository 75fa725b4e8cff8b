"""The parts of `cchc check`: read and check folders, write the findings, compare with before."""

from __future__ import annotations

from cchc.checking.result import CheckResult, Shown, chosen, looked_at
from cchc.checking.table import blocking
from cchc.cli.data import folder
from cchc.cli.output import complain, emit, fail
from cchc.cli.speech import words
from cchc.model.codes import CODES
from cchc.reading.load import load


def checked(
    asked: list[str], select: tuple[str, ...], ignore: tuple[str, ...], strict: bool
) -> CheckResult:
    """Check every folder asked for (or the one found by itself), all findings together."""
    folders = [folder(name) for name in asked] or [folder(None)]
    found: list[Shown] = []
    names, files, unreadable = [], 0, False
    for place in folders:
        dataset, problems = load(place)
        found += looked_at(dataset, problems)
        unreadable = unreadable or any(problem.fails for problem in problems)
        names.append(dataset.folder)
        files += len(dataset.files)
    found.sort(key=lambda shown: (shown.body or "", shown.diagnostic.location))
    return CheckResult(tuple(names), files, chosen(found, select, ignore), strict, unreadable)


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


def compared(asked: list[str], against: str, require_note: bool, form: str) -> int:
    """Show what changed in the published figures since `against`; 1 when a note is due and missing.

    Where the findings are written for a machine, the comparison goes to standard error.
    """
    from cchc.analysis.changes import changes, figures
    from cchc.reading.revision import RevisionError, before
    from cchc.reporting.change_document import change_document
    from cchc.reporting.text import render

    say = words()
    put = emit if form == "text" else complain
    code = 0
    for place in [folder(name) for name in asked] or [folder(None)]:
        try:
            with before(place.path, against) as old:
                past, now = load(old), load(place)
        except RevisionError as error:
            fail(say("usage.against", against=against, reason=str(error)), code=2)
        if past.problems or any(d.fails for d in blocking(past.dataset)):
            fail(say("usage.against_unreadable", against=against), code=3)
        if any(d.fails for d in blocking(now.dataset)):
            complain(say("usage.not_compared", against=against))
            continue
        found = changes(figures(past.dataset), figures(now.dataset))
        notes = now.dataset.change_notes - past.dataset.change_notes
        put("\n" + render(change_document(found, sorted(notes), against, say), say, 100))
        code = max(code, int(bool(found) and require_note and not notes))
    return code

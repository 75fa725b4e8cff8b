"""The comparison of `cchc check --against`: what changed since, and what a change lacks."""

from __future__ import annotations

from cchc.analysis.changes import Changes, compare
from cchc.checking.noted import unnoted
from cchc.checking.run import unfit
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Location
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reading.revision import RevisionError, base, before


def compare_with(
    place: Folder, now: Dataset, against: str, require_note: bool
) -> tuple[Changes | None, tuple[Diagnostic, ...]]:
    """What a folder publishes otherwise than at `against`, and what is to be found fault with: a past
    that cannot be read (then there are no changes), a change without the note that is due.

    Data with errors are not compared, and the run says so. Ends the program with code 2 where there
    is nothing to compare with.
    """
    say = words()
    try:
        since = base(place.path, against)
        with before(place.path, since) as old:
            past = load(old)
    except RevisionError as error:
        key = f"usage.against_{error.why}"
        fail(say(key, against=against, reason=str(error)), code=2)
    if past.problems or any(True for _ in unfit(past.dataset)):
        return None, (finding("past_unreadable", Location(now.folder), against=against),)
    if any(True for _ in unfit(now)):
        complain(say("usage.not_compared", against=against))
        return None, ()
    changes = compare(past.dataset, now, against, None if since == against else since)
    missing = unnoted(changes, now) if require_note else None
    return changes, (missing,) if missing else ()

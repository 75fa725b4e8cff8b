"""The comparison of `cchc check --against`: what changed since, and what a change lacks."""

from __future__ import annotations

from cchc.analysis.changes import Changes, compare
from cchc.checking.noted import unnoted
from cchc.checking.run import unfit
from cchc.cli.output import complain
from cchc.cli.past import past_of, unreadable
from cchc.cli.speech import words
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.reading.folder import Folder


def compare_with(
    place: Folder, now: Dataset, against: str, require_note: bool
) -> tuple[Changes | None, tuple[Diagnostic, ...]]:
    """What a folder publishes otherwise than at `against`, and what is to be found fault with: a past
    that cannot be read (then there are no changes), a change without the note that is due.

    Data with errors are not compared, and the run says so. Ends the program with code 2 where there
    is nothing to compare with.
    """
    (past, problems), parted = past_of(place, against)
    if problems or any(True for _ in unfit(past)):
        return None, (unreadable(now.folder, against),)
    if any(True for _ in unfit(now)):
        complain(words()("usage.not_compared", against=against))
        return None, ()
    changes = compare(past, now, against, parted)
    return changes, unnoted(changes, past, now) if require_note else ()

"""From the options to a ranking, or to a clear end."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.ranking import Ranking, chosen, rank, wanted
from cchc.analysis.standing import Standing, standing
from cchc.checking.run import UNREAD, unsound
from cchc.cli.data import Which, answered, sound, stop_at
from cchc.cli.progress import progress_bar
from cchc.cli.speech import words
from cchc.model.appraisal import Voice
from cchc.model.dataset import Dataset, Scored
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError


def ranked(which: Which, block: str | None, voice: Voice | None) -> Ranking:
    """Read, check, score and rank. Ends the program with code 3 for files that cannot be read, 1 for
    data that contradict each other, 2 for a period or a block that the folder does not have.
    """
    dataset = sound(which)
    asked = answered(chosen(dataset, which.when, block))
    unread: list[Diagnostic] = []
    unfit: list[Diagnostic] = []

    def standings(every: tuple[Scored, ...]) -> Iterator[tuple[Scored, Standing]]:
        with progress_bar(words()("rank.reading")) as told:
            for i, scored in enumerate(every):
                one = _standing(dataset, scored, voice, unread, unfit)
                if one is not None:
                    yield scored, one
                if len(unread) + len(unfit) > UNREAD:
                    return
                told(i + 1, len(every))

    found = list(standings(wanted(dataset, asked)))
    stop_at(unread, code=3)
    stop_at(unfit, code=1)
    return rank(dataset, found, voice)


def _standing(
    dataset: Dataset,
    scored: Scored,
    voice: Voice | None,
    unread: list[Diagnostic],
    unfit: list[Diagnostic],
) -> Standing | None:
    """A body scored, or what keeps it from being scored."""
    try:
        case = dataset.take(scored)
    except DataError as error:
        unread += error.findings
        return None
    wrong = unsound(case)
    unfit += wrong
    return None if wrong else standing(case, voice)

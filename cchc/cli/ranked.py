"""From the options to a ranking, or to a clear end."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.ranking import Ranking, chosen, rank, wanted
from cchc.analysis.standing import Standing
from cchc.analysis.standings import Standings
from cchc.checking.run import UNREAD, unsound
from cchc.cli.data import Which, answered, sound, stop_at
from cchc.cli.progress import progress_bar
from cchc.cli.speech import words
from cchc.model.appraisal import Voice
from cchc.model.dataset import Case, Scored
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

    def check(case: Case) -> bool:
        wrong = unsound(case)
        unfit.extend(wrong)
        return not wrong

    def standings(every: tuple[Scored, ...]) -> Iterator[tuple[Scored, Standing]]:
        found = Standings(dataset, voice, check)
        with progress_bar(words()("rank.reading")) as told:
            for i, scored in enumerate(every):
                try:
                    one = found.of(scored)
                except DataError as error:
                    unread.extend(error.findings)
                    one = None
                if one is not None:
                    yield scored, one
                if len(unread) + len(unfit) > UNREAD:
                    return
                told(i + 1, len(every))

    found = list(standings(wanted(dataset, asked)))
    stop_at(unread, code=3)
    stop_at(unfit, code=1)
    return rank(dataset, found, voice)

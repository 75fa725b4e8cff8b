"""From the options to a ranking, or to a clear end."""

from __future__ import annotations

from typing import NamedTuple

from cchc.analysis.ranking import Ranking, chosen, rank, wanted
from cchc.analysis.since import Since, corrected, notes_since, stood
from cchc.analysis.standing import Standing
from cchc.analysis.standings import Standings
from cchc.checking.run import UNREAD, scoring, unsound
from cchc.cli.bar import progress_bar
from cchc.cli.data import SCORE_KINDS, answered, folder, sound, stop_at
from cchc.cli.options import Which
from cchc.cli.past import past_of, unreadable
from cchc.cli.speech import words
from cchc.model.appraisal import Voice
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError, Refusal
from cchc.reading.folder import Folder


class _Found(NamedTuple):
    """The standings of some bodies, and what keeps others from having one."""

    standings: list[tuple[Scored, Standing]]
    unread: list[Diagnostic]
    unfit: list[Diagnostic]


def ranked(
    which: Which, block: str | None, voice: Voice | None, against: str | None = None
) -> Ranking:
    """Read, check, score and rank, `against` the data as they were. Ends the program with code 3 for
    files that cannot be read, 1 for data that contradict each other, 2 for a period or a block that
    the folder does not have, or nothing to compare with.
    """
    dataset = sound(which)
    asked = answered(chosen(dataset, which.when, block))
    ranking = rank(dataset, standings(dataset, wanted(dataset, asked), voice), voice)
    if against is None:
        return ranking
    return ranking._replace(since=_since(ranking, folder(which.data), block, against))


def standings(
    dataset: Dataset, every: tuple[Scored, ...], voice: Voice | None = None
) -> list[tuple[Scored, Standing]]:
    """Where some bodies stand, each checked. Ends the program as `ranked` does."""
    found = _standings(dataset, every, voice)
    stop_at(found.unread, code=3)
    stop_at(found.unfit, code=1)
    return found.standings


def _since(ranking: Ranking, place: Folder, block: str | None, against: str) -> Since:
    """What the ranking says otherwise than that of the data as they were, which ends the program with
    code 3 where it cannot be made. Where the period had no scores then, nothing is compared.
    """
    (past, problems), base = past_of(place, against, SCORE_KINDS)
    asked = chosen(past, ranking.period, block)
    new = all(one.wording == "file_missing" for one in problems)
    if (problems and not new) or any(one.fails for one in scoring(past) if not problems):
        stop_at((unreadable(ranking.dataset.folder, against),), code=3)
    if isinstance(asked, Refusal):
        return Since(against, base, False, (), notes_since(past, ranking.dataset))
    found = _standings(past, asked, ranking.voice)
    if found.unread or found.unfit:
        stop_at((unreadable(ranking.dataset.folder, against),), code=3)
    then = stood(rank(past, found.standings, ranking.voice)) if found.standings else {}
    bodies = tuple(corrected(then, stood(ranking)))
    return Since(against, base, True, bodies, notes_since(past, ranking.dataset))


def _standings(dataset: Dataset, every: tuple[Scored, ...], voice: Voice | None) -> _Found:
    """Where some bodies stand."""
    found = _Found([], [], [])

    def check(case: Case) -> bool:
        wrong = unsound(case)
        found.unfit.extend(wrong)
        return not wrong

    known = Standings(dataset, voice, check, unsound)
    with progress_bar(words()("rank.reading")) as told:
        for i, scored in enumerate(every):
            try:
                one = known.of(scored)
            except DataError as error:
                found.unread.extend(error.findings)
                one = None
            if one is not None:
                found.standings.append((scored, one))
            if len(found.unread) + len(found.unfit) > UNREAD:
                break
            told(i + 1, len(every))
    return found

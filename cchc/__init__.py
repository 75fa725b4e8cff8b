"""cchc: exact recomputation of administrative reform scores (chỉ số CCHC, PAR INDEX).

The Python interface: the results that the command line shows, as frozen objects. Each function
imports what it needs when it is called, so that `import cchc` costs next to nothing.
"""

from __future__ import annotations

from functools import lru_cache
from os import PathLike, fspath
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from cchc.analysis.compare import Comparison
    from cchc.analysis.forecast import Forecast
    from cchc.analysis.gaps import Gaps
    from cchc.analysis.ranking import Ranking
    from cchc.analysis.scorecard import Scorecard
    from cchc.checking.settle import Settled
    from cchc.model.dataset import Case, Dataset
    from cchc.model.diagnostic import Diagnostic
    from cchc.model.error import DataError as DataError

__version__ = "0.2.0"
__all__ = ["DataError", "check", "compare", "forecast", "gaps", "load", "rank", "score"]


def load(folder: str | PathLike[str] | None = None) -> Dataset:
    """Every data file of a folder. `folder` is a path, or `example:NAME` for a data set that ships;
    by default the folder is found as the command line finds it.

    Raises `DataError` with a finding for each thing that cannot be read.
    """
    from cchc.model.error import DataError, Refusal
    from cchc.reading.folder import EXAMPLE, UnknownExampleError, examples, find
    from cchc.reading.load import load as read

    _speaking()
    try:
        place = find(None if folder is None else fspath(folder))
    except UnknownExampleError as error:
        known = ", ".join(EXAMPLE + name for name in examples())
        refusal = Refusal("usage.no_example", {"name": str(error), "names": known})
        raise DataError((), refusal) from None
    loaded = read(place)
    if loaded.problems:
        raise DataError(loaded.problems)
    return loaded.dataset


def score(case: Case) -> Scorecard:
    """Every row of a case recomputed and held against its score. Raises `DataError` with the
    contradictions that keep the data from being scored.
    """
    from cchc.analysis.scorecard import scorecard
    from cchc.checking.run import scoring

    _sound(case, scoring)
    return scorecard(case)


def rank(
    dataset: Dataset,
    period: str | int | None = None,
    block: str | None = None,
    voice: Literal["appraised", "self_assessed", "recomputed"] | None = None,
) -> Ranking:
    """The bodies of a period (by default the latest) in order, of all blocks or of one; `voice`:
    whose points, `appraised`, `self_assessed` or `recomputed`; by default those that count. Raises
    `DataError` for a period or block that is not there, and for contradictions, as `score` does.
    """
    from cchc.analysis.ranking import chosen, wanted
    from cchc.analysis.ranking import rank as put_in_order
    from cchc.analysis.standings import Standings
    from cchc.checking.run import scoring, unsound
    from cchc.model.appraisal import Voice
    from cchc.model.error import DataError, Refusal

    _speaking()
    asked = chosen(dataset, period, block)
    if isinstance(asked, Refusal):
        raise DataError((), asked)
    whose = Voice(voice) if voice else None

    def check(case: Case) -> bool:
        _sound(case, scoring)
        return True

    standings = Standings(dataset, whose, check, unsound)
    every = ((scored, standings.of(scored)) for scored in wanted(dataset, asked))
    return put_in_order(dataset, [(s, one) for s, one in every if one is not None], whose)


def gaps(case: Case) -> Gaps:
    """Who carries which loss, and what the plan does about it. Raises `DataError` as `score` does,
    and for contradictions of units and plan.
    """
    from cchc.analysis.gaps import gap_analysis
    from cchc.analysis.scorecard import scorecard
    from cchc.checking.run import blocking

    _sound(case, blocking)
    return gap_analysis(scorecard(case))


def forecast(case: Case, stretch: bool = False) -> Forecast:
    """What the targets of the plan (with `stretch` its stretch targets) regain under the rules.
    Raises `DataError` as `gaps` does.
    """
    from cchc.analysis.forecast import forecast as look_ahead

    return look_ahead(gaps(case), stretch)


def compare(left: Case, right: Case) -> Comparison:
    """Two cases row by row, with totals that balance: two periods of a body, or two bodies. Raises
    `DataError` as `score` does, and where the two do not stand on the same ground.
    """
    from cchc.analysis.compare import Between, Side, compared
    from cchc.model.error import DataError, Refusal

    _speaking()
    kind = Between.PERIODS if left.body == right.body else Between.BODIES
    found = compared(kind, Side(score(left)), Side(score(right)))
    if isinstance(found, Refusal):
        raise DataError((), found)
    return found


def check(dataset: Dataset) -> Settled:
    """All findings about the data: those that remain, and those that the data acknowledge."""
    from cchc.checking.run import findings
    from cchc.checking.settle import settle

    _speaking()
    return settle(findings(dataset), dataset)


def _sound(case: Case, look: Callable[[Dataset], tuple[Diagnostic, ...]]) -> None:
    """Raises `DataError` where the checks of a phase find an error; each data set is looked at once."""
    from cchc.checking.run import unsound
    from cchc.model.error import DataError

    _speaking()
    errors = _errors(case.dataset, look) or unsound(case)
    if errors:
        raise DataError(errors)


@lru_cache(maxsize=8)
def _errors(
    dataset: Dataset, look: Callable[[Dataset], tuple[Diagnostic, ...]]
) -> tuple[Diagnostic, ...]:
    return tuple(found for found in look(dataset) if found.fails)


def _speaking() -> None:
    """Let an error of the data say itself in the language that CCHC_LANG names."""
    from cchc.model.error import DataError
    from cchc.reporting.diagnostics import told

    DataError.tell = told


def __getattr__(name: str) -> object:
    """`cchc.DataError`, imported when it is first named."""
    if name != "DataError":
        raise AttributeError(f"module 'cchc' has no attribute {name!r}")
    from cchc.model.error import DataError

    return DataError

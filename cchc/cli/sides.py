"""From the options of a comparison to its two sides, or to a clear end."""

from __future__ import annotations

from typing import NamedTuple, NoReturn

from cchc.analysis.compare import Between, Comparison, Side, compared
from cchc.analysis.scorecard import Scorecard, card_of, scorecard
from cchc.checking.run import scoring
from cchc.cli.data import SCORE_KINDS, answered, case_of, folder, refuse, sound, stop_at
from cchc.cli.options import Which
from cchc.cli.output import fail
from cchc.cli.speech import words
from cchc.model.appraisal import Voice
from cchc.model.choice import NAMED, choose
from cchc.model.dataset import Case, Dataset
from cchc.model.error import DataError, Refusal
from cchc.model.period import Period


class Asked(NamedTuple):
    """What the command line names of a comparison."""

    left: str | None
    right: str | None
    bodies: bool
    voices: bool
    plan: bool
    revision: str | None


def comparison(asked: Asked, which: Which) -> Comparison:
    """Read, check, score and compare. Ends the program with code 3 for files that cannot be read, 1 for
    data that contradict each other, 2 for sides that are not there or cannot be compared.
    """
    kind = _kind(asked, which)
    dataset = sound(which, plan=kind is Between.PLAN)
    if kind is Between.REVISIONS:
        return answered(compared(kind, *_revisions(dataset, asked, which)))
    if kind is Between.PLAN:
        return answered(compared(kind, *_planned(dataset, which)))
    if asked.left is None or asked.right is None:
        _lacking(kind, dataset, asked.left, which)
    names = (asked.left, asked.right)
    if kind is Between.VOICES:
        one, other = (_voice(name) for name in names)
        case = case_of(dataset, which.body, which.when)
        sides = tuple(Side(_heard(case, voice), voice) for voice in (one, other))
        _apart(one is other, names[0])
        for side in sides:
            if not side.card.voices:
                said = {"voice": side.voice, "voices": ", ".join(_voices(case))}
                fail(words()("usage.compare_silent", **said), code=2)
    elif kind is Between.BODIES:
        cases = [case_of(dataset, name, which.when) for name in names]
        _apart(cases[0].body == cases[1].body, names[1])
        if cases[0].period != cases[1].period:
            periods = {"left": cases[0].period, "right": cases[1].period}
            fail(words()("usage.compare_when", **periods), code=2)
        sides = tuple(Side(scorecard(case)) for case in cases)
    else:
        cases = [case_of(dataset, which.body, name) for name in names]
        _apart(cases[0].period == cases[1].period, names[1])
        if cases[0].body != cases[1].body:
            values = {"count": 2, "names": "; ".join(case.name for case in cases)}
            fail(words()("usage.body_needed", **values), code=2)
        sides = tuple(Side(scorecard(case)) for case in cases)
    return answered(compared(kind, *sides))


def _kind(asked: Asked, which: Which) -> Between:
    """What is compared. Ends the program with 2 where the options say several things."""
    said = {
        Between.BODIES: asked.bodies,
        Between.VOICES: asked.voices,
        Between.PLAN: asked.plan,
        Between.REVISIONS: asked.revision is not None,
    }
    kinds = [kind for kind, given in said.items() if given]
    if len(kinds) > 1:
        fail(words()("usage.compare_one"), code=2)
    kind = kinds[0] if kinds else Between.PERIODS
    alone = {Between.REVISIONS: "rev", Between.PLAN: "plan"}.get(kind)
    if alone is not None and (asked.left, asked.right) != (None, None):
        fail(words()(f"usage.compare_{alone}_alone"), code=2)
    if kind is Between.PERIODS and which.when is not None:
        fail(words()("usage.compare_periods"), code=2)
    if kind is Between.BODIES and which.body is not None:
        fail(words()("usage.compare_bodies"), code=2)
    return kind


def _revisions(dataset: Dataset, asked: Asked, which: Which) -> tuple[Side, Side]:
    """A case as it was, and as it is. Ends the program with 3 for data that could not be read then."""
    from cchc.cli.past import past_of, unreadable

    case, revision = case_of(dataset, which.body, which.when), str(asked.revision)
    (past, problems), parted = past_of(folder(which.data), revision, SCORE_KINDS, "--rev")
    if problems or any(one.fails for one in scoring(past)):
        stop_at((unreadable(dataset.folder, revision),), code=3)
    try:
        found = choose(past, case.body, case.period)
    except DataError:
        stop_at((unreadable(dataset.folder, revision),), code=3)
        raise
    if isinstance(found, Refusal):
        values = {"revision": revision, "body": case.name, "period": case.period}
        fail(words()("usage.compare_not_then", **values), code=2)
    named = revision if parted is None else f"{revision} ({parted[:12]})"
    return Side(scorecard(found), revision=named), Side(scorecard(case))


def _planned(dataset: Dataset, which: Which) -> tuple[Side, Side]:
    """The targets of a plan, and what was achieved. Ends the program with 2 where there is neither."""
    from cchc.analysis.planned import latest, planned

    one = case_of(dataset, which.body, which.when)
    case = case_of(dataset, one.body, which.when, running=latest(one))
    later = Period(case.plan.content.year) if case.plan is not None else None
    there = later in {one.period for one in dataset.scores_of(case.body)}
    achieved = case_of(dataset, case.body, later) if there else None
    return answered(planned(scorecard(case), achieved))


def _voice(name: str | None) -> Voice:
    """A voice by its name. Ends the program with 2 for another word."""
    if name not in tuple(Voice):
        values = {"name": "--voices", "value": name, "choices": ", ".join(Voice)}
        fail(words()("usage.not_a_choice", **values), code=2)
    return Voice(name)


def _heard(case: Case, voice: Voice) -> Scorecard:
    """The scorecard in which the points of one voice count, and no others."""
    return card_of(case, [row.heard(voice) for row in scorecard(case).rows])


def _voices(case: Case) -> list[str]:
    card = scorecard(case)
    return [voice.value for voice in Voice if card.with_voice(voice)]


def _apart(same: bool, name: str | None) -> None:
    """End with 2 where both sides are one."""
    if same:
        fail(words()("usage.compare_same", name=name), code=2)


def _lacking(kind: Between, dataset: Dataset, left: str | None, which: Which) -> NoReturn:
    """End with 2: a side is not named; what there is to choose from is."""
    if kind is Between.BODIES:
        there = [dataset.name(body) for body in dataset.scored_bodies]
    elif kind is Between.VOICES:
        there = _voices(case_of(dataset, which.body, which.when))
    else:
        found = choose(dataset, which.body, left)
        body = refuse(found) if isinstance(found, Refusal) else found.body
        there = sorted({str(one.period) for one in dataset.scores_of(body)})
    values = {"kind": kind.value, "names": "; ".join(there[:NAMED]), "left": left}
    more = "; …" if len(there) > NAMED else ""
    fail(words()(f"usage.compare_two.{kind.value}", more=more, **values), code=2)

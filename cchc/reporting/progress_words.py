"""A plan as its year passes, in words: figures with their days, states, what to do first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.aimed import Aimed
from cchc.analysis.doing import Doing
from cchc.analysis.progress import SOON, Progress
from cchc.analysis.targets import Aim, mark
from cchc.analysis.track import Reading, State
from cchc.language.words import Words
from cchc.model.rate import rate_of
from cchc.model.span import round_to
from cchc.reporting.document import Tone
from cchc.reporting.gaps_words import deadline, distance_words, few, mark_words

TONES: dict[State, Tone] = {
    State.FALLING: "bad",
    State.BEHIND: "warn",
    State.OPEN: "warn",
    State.STALE: "warn",
    State.REACHED: "good",
}
CENT = Decimal("0.01")
NAMED = 4
"""So many tasks or targets of a kind are told by name in what is to be done first."""


def now_words(found: Progress, words: Words) -> str:
    """Of what the sum of today is: of a year that goes on, or of one that is over."""
    key = "progress.now.over" if found.day.year > found.plan.year else "progress.now"
    return words(key, day=found.day, year=found.plan.year)


def figure_of(found: Reading | None, one: Aimed, words: Words) -> str | None:
    """A figure of a target; None where there is none."""
    if found is None or found.figure is None or not found.figure.form:
        return None
    from cchc.reporting.evidence_words import figure_words

    row = one.running
    cases, rule = (row.then.cases, row.then.rule) if row is not None else (None, None)
    return figure_words(found.figure, words, cases, rule)


def figure_on(found: Reading | None, one: Aimed, words: Words) -> str | None:
    """A figure of a target with its day; None where there is none."""
    told = figure_of(found, one, words)
    if found is None or told is None:
        return None
    return words("progress.figure", figure=told, day=found.day)


def measure(value: Fraction | None, one: Aimed, words: Words) -> str | None:
    """A number on the scale of a target."""
    if value is None:
        return None
    if not one.target.counted:
        return words.value(rate_of(value))
    return words.number(round_to(value, CENT, "half_up").normalize())


def way_left(one: Aimed, words: Words) -> str | None:
    """How far it is to the mark; None where it is reached or nothing tells."""
    to = mark(one.target)
    if one.state is State.REACHED or to is None or one.distance == 0:
        return None
    cases = one.running.then.cases if one.running is not None else None
    aim = Aim(one.target, to, None, one.distance, None, one.cases)
    return distance_words(aim, cases or words("progress.cases"), words)


def state_words(one: Aimed, words: Words) -> str:
    """How a target stands, that its figure is old or leaves more possible, that its time is over."""
    told = [state_name(one.state, one, words)]
    if one.state is State.BEHIND and one.now is not None:
        to = measure(one.track.expected, one, words)
        told.append(words("progress.expected", day=one.now.day, expected=to))
    if one.old and one.state is not State.STALE:
        told.append(words("progress.old", days=one.age))
    others = [end for end in dict.fromkeys(one.track.ends) if end is not one.track.state]
    if others:
        named = words("progress.or").join(state_name(end, one, words) for end in others)
        told.append(words("progress.rounded", states=named))
    if one.overdue:
        told.insert(0, words("progress.overdue", days=-(one.left or 0)))
    return "; ".join(told)


def state_name(state: State, one: Aimed, words: Words) -> str:
    """A state in words."""
    if state is State.STALE:
        return words("progress.state.stale", days=one.age)
    rising = state is State.FALLING and one.target.falls
    return words(f"progress.state.{state.value}" + (".falls" if rising else ""))


def target_tone(one: Aimed) -> Tone:
    """How a target is meant to be seen."""
    return "bad" if one.overdue else TONES.get(one.state, "")


def task_words(one: Doing, words: Words) -> str:
    """How a task stands."""
    if one.told is not None and one.state != "open":
        late = words("progress.task.late", days=one.late) if one.late else ""
        return words(f"progress.task.{one.state}", day=one.told.date) + late
    if one.left is None:
        return words("progress.task.undated")
    key = "progress.overdue" if one.left < 0 else "progress.task.left"
    return words(key, days=abs(one.left))


def task_tone(one: Doing) -> Tone:
    """How a task is meant to be seen."""
    if one.overdue:
        return "bad"
    if one.state == "done":
        return "good"
    return "warn" if one.state == "open" and one.left is not None and one.left <= SOON else ""


def first_steps(found: Progress, words: Words, sent: bool = False) -> Iterator[str]:
    """What to do first, the most urgent first: one sentence each. What is `sent` to a unit says nothing
    of the files of the data.
    """
    yield from _tasks((one for one in found.tasks if one.overdue), "overdue", found, words)
    for one in found.targets:
        if one.state in (State.FALLING, State.BEHIND):
            yield _way(one, one.state.value, found, words)
        elif one.overdue and one.now is not None:
            yield _way(one, "missed", found, words)
    soon = [
        t for t in found.tasks if t.state == "open" and t.left is not None and 0 <= t.left <= SOON
    ]
    yield from _tasks(soon, "soon", found, words)
    silent = (State.NO_FIGURE, State.STALE)
    for key, some in (
        ("figures", [one for one in found.targets if one.state in silent]),
        ("baseline", [one for one in found.targets if _baseless(one) and not sent]),
        ("exact", [one for one in found.targets if not one.track.sure]),
    ):
        if some:
            yield words(f"progress.first.{key}", targets=few([short(one) for one in some]))


def pressing(found: Progress, words: Words) -> str | None:
    """What is overdue, falls or lags, for a reader of one page; None where nothing does."""
    late = [one.task.id for one in found.tasks if one.overdue]
    kinds = (
        ("late", late),
        ("missed", [short(one) for one in found.targets if one.overdue]),
        ("falling", [short(one) for one in found.targets if one.state is State.FALLING]),
        ("behind", [short(one) for one in found.targets if one.state is State.BEHIND]),
    )
    told = [
        words(f"progress.pressing.{key}", count=len(some), names=few(some))
        for key, some in kinds
        if some
    ]
    return words("progress.pressing", items="; ".join(told)) if told else None


def _baseless(one: Aimed) -> bool:
    """True for a target that one figure of the year alone tells of."""
    return one.state is State.OPEN and one.start is None


def _tasks(some: Iterable[Doing], key: str, found: Progress, words: Words) -> Iterator[str]:
    listed = list(some)
    for one in listed[:NAMED]:
        days = abs(one.left or 0)
        who = units_words(one.task.units, found, words)
        values = {"task": one.task.id, "days": days, "who": who, "summary": one.task.summary}
        yield words(f"progress.first.{key}", **values)
    if len(listed) > NAMED:
        more = few([one.task.id for one in listed[NAMED:]])
        yield words(f"progress.first.{key}.more", count=len(listed) - NAMED, tasks=more)


def _way(one: Aimed, key: str, found: Progress, words: Words) -> str:
    """What is to be done about a target that falls, lags or was missed."""
    rising = one.state is State.FALLING and one.target.falls
    values = {
        "target": short(one),
        "name": one.name,
        "now": figure_on(one.now, one, words),
        "mark": mark_words(one.target, words),
        "left": way_left(one, words) or words("progress.unknown_way"),
        "by": deadline(one.due, words) or words("progress.undated"),
        "who": units_words(one.task.units if one.task else (), found, words),
    }
    told = words(f"progress.first.{key}" + (".falls" if rising else ""), **values)
    return told + (words("progress.first.gain", gain=one.at_stake) if one.at_stake > 0 else "")


def short(one: Aimed) -> str:
    """A target in a list: its criterion, or the name of its measure."""
    part = f"/{one.target.part}" if one.target.part else ""
    return f"{one.target.criterion}{part}" if one.target.criterion else f"“{one.name}”"


def units_words(units: Sequence[str], found: Progress, words: Words) -> str:
    """Who has to act."""
    dataset = found.card.case.dataset
    return ", ".join(dataset.name(unit) for unit in units) or words("gaps.no_unit")

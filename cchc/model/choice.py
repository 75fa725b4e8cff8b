"""Which case of a data set is meant: by body and period, or the only one, or a refusal that says why."""

from __future__ import annotations

from cchc.model import names
from cchc.model.dataset import Case, Dataset
from cchc.model.error import Refusal
from cchc.model.period import Period, parse_period
from cchc.model.units import Group, Unit

NAMED = 6
"""So many bodies are named where one has to be chosen."""


def choose(dataset: Dataset, body: str | None, period: str | int | Period | None) -> Case | Refusal:
    """The case of a body (any way to write its name; by default the only body that has scores, in
    that period where one is given) in a period (by default the body's latest). Raises `DataError`
    where the lines of a table that it stands in cannot be read.
    """
    asked = period_asked(period)
    if isinstance(asked, Refusal):
        return asked
    books = {book.content.head.id for book in dataset.rulebooks}
    cases = tuple(scored for scored in dataset.scored if scored.rulebook in books)
    found = None if body is None else _body(dataset, body)
    if isinstance(found, Refusal):
        return found
    if found is not None:
        cases = tuple(case for case in cases if case.body == found)
    there = tuple(case for case in cases if asked in (None, case.period))
    if not there:
        known = ", ".join(str(p) for p in sorted({case.period for case in cases}))
        told = {"period": str(asked), "periods": known}
        if found is None:
            return Refusal("usage.no_period", told)
        return Refusal("usage.no_period_of", {**told, "body": dataset.name(found)})
    bodies = tuple({case.body: dataset.name(case.body) for case in there}.values())
    if len(bodies) > 1:
        named = "; ".join(bodies[:NAMED]) + ("; …" if len(bodies) > NAMED else "")
        return Refusal("usage.body_needed", {"count": len(bodies), "names": named})
    return dataset.take(max(there, key=lambda case: case.period))


def planned(case: Case, year: int) -> Case:
    """The case of the same body whose plan is carried out in a year: else in the latest before it, else
    in the first after it; itself where there is no plan. Raises `DataError` as `choose` does.
    """
    plans = [one.content for one in case.dataset.plans if one.content.body == case.body]
    plans.sort(key=lambda plan: (plan.year > year, abs(plan.year - year)))
    found = (case.dataset.joined(case.body, plan.about) for plan in plans)
    return next((one for one in found if one is not None), case)


def period_asked(period: str | int | Period | None) -> Period | Refusal | None:
    """The period that is meant, None where none is asked for."""
    if isinstance(period, Period | None):
        return period
    found = parse_period(str(period).strip())
    return Refusal("usage.period_form", {"text": str(period)}) if found is None else found


def party(dataset: Dataset, name: str) -> Unit | Group | Refusal:
    """The unit or group that a name means; refused, with the nearest names, where it leads nowhere
    or to several.
    """
    named = names.find(name, dataset.parties)
    if named.party is not None:
        return named.party
    near = "; ".join(each.name for each in named.suggestions)
    key = "usage.unit_near" if near else "usage.unit_unknown"
    return Refusal(key, {"name": name, "near": near})


def _body(dataset: Dataset, name: str) -> str | Refusal:
    """The id of the scored body that a name means."""
    scored = dataset.scored_bodies
    if name in scored:
        return name
    known = [p for p in dataset.parties if isinstance(p, Unit) and p.id in scored]
    found = names.find(name, known)
    if found.party is not None:
        return found.party.id
    near = "; ".join(party.name for party in found.suggestions)
    if not near:
        shown = [dataset.name(one) for one in scored]
        near = "; ".join(shown[:NAMED]) + ("; …" if len(shown) > NAMED else "")
    return Refusal("usage.body_near", {"name": name, "near": near})

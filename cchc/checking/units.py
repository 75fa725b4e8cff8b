"""Checks of the units registry: one name one party, known members, no circles, valid in the year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from cchc.analysis.membership import within
from cchc.model import names
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import TODO
from cchc.model.period import Period
from cchc.model.source import Path, Source
from cchc.model.units import Group, Unit


def names_once(dataset: Dataset) -> Iterator[Diagnostic]:
    """C402, C403: no id twice, and no id, name or alias that leads to two parties.

    Names that differ in their accents are two names; one without any would fit both.
    """
    ids: dict[str, tuple[Source, Path]] = {}
    owners: dict[str, list[Unit | Group]] = {}
    for source, path, party in parties(dataset):
        if party.id in ids:
            first_source, first_path = ids[party.id]
            first = str(first_source.at((*first_path, "id")))
            yield finding_at("unit_twice", source, (*path, "id"), unit=party.id, first=first)
            continue
        ids[party.id] = (source, path)
        written: list[tuple[Path, str]] = [(("id",), party.id), (("name",), party.name)]
        written += [(("aliases", i), alias) for i, alias in enumerate(party.aliases)]
        for at, name in written:
            plain = names.key(name)
            for other in owners.setdefault(plain, []) if name != TODO else ():
                differ = other.id != party.id and at_once(other, party)
                if differ and _mixed_up(name, party, other):
                    same = names.spoken(other.name) == names.spoken(name)
                    told = f"{other.name} ({other.id})" if same else other.name
                    values = {"name": name, "other": told}
                    yield finding_at("alias_twice", source, (*path, *at), **values)
                    break
        for plain in names.keys(party):
            owners.setdefault(plain, []).append(party)


def _mixed_up(name: str, party: Unit | Group, other: Unit | Group) -> bool:
    """True where a name of a party is one of its forms and cannot be told from a name of another."""
    plain, said = names.key(name), frozenset({names.spoken(name)})
    return said <= names.forms(party)[plain] and names.clash(said, names.forms(other)[plain], plain)


def office_once(dataset: Dataset) -> Iterator[Diagnostic]:
    """C416: one registry says who issues documents."""
    for registry in dataset.offices[1:]:
        first = str(dataset.offices[0].source.at(("office",)))
        yield finding_at("office_twice", registry.source, ("office",), first=first)


def groups(dataset: Dataset) -> Iterator[Diagnostic]:
    """C401, C404, C406: members are known, none twice, no group within itself, gaps explained."""
    known = {party.id for party in dataset.parties}
    inside = {group.id: group.members for group in dataset.groups}
    for source, path, party in parties(dataset):
        if not isinstance(party, Group):
            continue
        for k, member in enumerate(party.members):
            at = (*path, "members", k)
            if member not in known:
                yield finding_at("unit_unknown", source, at, unit=member)
            elif member in party.members[:k]:
                yield finding_at("member_twice", source, at, unit=member, group=party.id)
        if party.id in within(party.id, inside):
            yield finding_at("group_circle", source, (*path, "members"), group=party.id)
        if party.complete and (party.incomplete_reason is not None or not party.members):
            reason = party.incomplete_reason is not None
            wording = "group_complete_reason" if reason else "group_empty"
            yield finding_at(wording, source, (*path, "complete"), id=party.id, group=party.name)
        if not party.complete:
            known_gap = party.incomplete_reason is not None
            wording = "group_incomplete_known" if known_gap else "group_incomplete"
            values = {"id": party.id, "group": party.name, "reason": party.incomplete_reason or ""}
            yield finding_at(wording, source, (*path, "complete"), **values)


def overlaps(dataset: Dataset) -> Iterator[Diagnostic]:
    """C607: a row that names a unit and a group it belongs to charges the unit twice."""
    inside = {group.id: group.members for group in dataset.groups}
    for given in dataset.appraisals:
        for i, row in enumerate(given.content.rows):
            for k, unit in enumerate(row.responsible):
                for group in row.responsible:
                    if group != unit and unit in within(group, inside):
                        path: Path = ("rows", i, "responsible", k)
                        names_ = {"unit": dataset.name(unit), "group": dataset.name(group)}
                        values = {"criterion": row.criterion, **names_}
                        yield finding_at("named_twice", given.source, path, **values)


def validity(dataset: Dataset) -> Iterator[Diagnostic]:
    """C405: a body, and a unit that has a task, exists in that year."""
    known = _known(dataset)
    for one in dataset.scored:
        yield from _in_period(known.get(one.body), one.source, one.at, one.period)
    for plan in dataset.plans:
        for i, task in enumerate(plan.content.tasks):
            for k, unit in enumerate(task.units):
                path: Path = ("tasks", i, "units", k)
                yield from _in_period(known.get(unit), plan.source, path, Period(plan.content.year))
    for source, unit_path, party in parties(dataset):
        begins, ends = getattr(party, "valid_from", None), getattr(party, "valid_to", None)
        if begins and ends and begins > ends:
            yield finding_at("unit_period", source, (*unit_path, "valid_to"), unit=party.name)


def carriers_valid(dataset: Dataset) -> Iterator[Diagnostic]:
    """C405: a unit that carries a loss exists in that period."""
    known = _known(dataset)
    for given in dataset.appraisals:
        period = given.content.period
        for i, row in enumerate(given.content.rows):
            for k, unit in enumerate(row.responsible):
                path: Path = ("rows", i, "responsible", k)
                yield from _in_period(known.get(unit), given.source, path, period)


def members_valid(dataset: Dataset) -> Iterator[Diagnostic]:
    """C405: the members of a group that carries a loss or a task exist in that year: its share is
    divided by them.
    """
    named: dict[Period, set[str]] = {}
    for given in dataset.appraisals:
        names_ = named.setdefault(given.content.period, set())
        names_.update(name for row in given.content.rows for name in row.responsible)
    for plan in dataset.plans:
        names_ = named.setdefault(Period(plan.content.year), set())
        names_.update(name for task in plan.content.tasks for name in task.units)
    inside = {group.id: group.members for group in dataset.groups}
    for names_ in named.values():
        names_ |= {one for name in tuple(names_) for one in within(name, inside)}
    known = _known(dataset)
    for source, path, party in parties(dataset):
        if isinstance(party, Group):
            periods = sorted(p for p, names_ in named.items() if party.id in names_)
            for k, member in enumerate(party.members):
                at: Path = (*path, "members", k)
                found = (d for p in periods for d in _in_period(known.get(member), source, at, p))
                yield from islice(found, 1)


def at_once(one: Unit | Group, other: Unit | Group) -> bool:
    """True unless one unit had ceased when the other began: names and codes are used again."""
    if isinstance(one, Group) or isinstance(other, Group):
        return True
    first, then = sorted((one, other), key=lambda unit: unit.valid_from or date.min)
    return (first.valid_to or date.max) >= (then.valid_from or date.min)


def parties(dataset: Dataset) -> Iterator[tuple[Source, Path, Unit | Group]]:
    """Every unit and group with its file and its path there."""
    for registry in dataset.units:
        for i, unit in enumerate(registry.content.units):
            yield registry.source, ("units", i), unit
        for i, group in enumerate(registry.content.groups):
            yield registry.source, ("groups", i), group


def _known(dataset: Dataset) -> dict[str, Unit]:
    """The units by id; of two with one id the first."""
    return {p.id: p for p in reversed(dataset.parties) if isinstance(p, Unit)}


def _in_period(
    unit: Unit | None, source: Source, path: Path, period: Period
) -> Iterator[Diagnostic]:
    if unit is None:
        return
    begins, ends = unit.valid_from, unit.valid_to
    if begins and ends and begins > ends:
        return  # said of the unit itself
    if (begins and begins > period.ends) or (ends and ends < period.begins):
        yield finding_at("unit_not_valid", source, path, unit=unit.name, period=period)

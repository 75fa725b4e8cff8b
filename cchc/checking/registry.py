"""Checks of what a registry says of its units: their codes, their successors, their kinds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from cchc.analysis.membership import members, whole, within
from cchc.checking.units import at_once, parties
from cchc.model import names
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Path, Source
from cchc.model.units import NO_LOSS, Group, Unit

PLACES = ("commune", "town", "ward")
DIGITS = {"province": 2, "district": 3, **dict.fromkeys(PLACES, 5)}
"""How many digits the official code of a kind of unit has."""
OF_LEVEL = {
    "province": ("province", "body"),
    "department": ("department", "agency", "office", "body"),
    "district": ("district", "body"),
    "commune": (*PLACES, "body"),
}
"""The kinds of unit that a rulebook of a level scores; `body` leaves it open."""
LEVELS = {"province": 2, "district": 3, "commune": 5}
"""The same for the body that is scored, by the level of its rulebook."""


def codes(dataset: Dataset) -> Iterator[Diagnostic]:
    """C409: an official code has the digits of its kind, and leads to one unit at a time."""
    levels: dict[str, int | None] = {}
    for one in dataset.scored:
        book = dataset.rulebook(one.rulebook)
        of_level = {LEVELS.get(level) for level in book.content.head.body_level} if book else set()
        if len(of_level) == 1:
            levels[one.body] = of_level.pop()
    owners: dict[str, list[Unit]] = {}
    for source, path, unit in _units(dataset):
        digits = levels.get(unit.id, DIGITS.get(unit.kind))
        written: list[tuple[Path, str]] = [((*path, "code"), unit.code)] if unit.code else []
        if unit.successor is not None:
            written.append(((*path, "successor", "code"), unit.successor.code))
        for at, code in written:
            if digits and not (code.isascii() and code.isdigit() and len(code) == digits):
                values = {"id": unit.id, "unit": unit.name, "written": code, "digits": digits}
                yield finding_at("code_digits", source, at, **values)
        if unit.code is None:
            continue
        others = owners.setdefault(unit.code, [])
        other = next((o for o in others if o.id != unit.id and at_once(o, unit)), None)
        if other is not None:
            values = {"id": unit.id, "written": unit.code, "unit": unit.name, "other": other.name}
            yield finding_at("code_twice", source, (*path, "code"), **values)
        others.append(unit)


def successors(dataset: Dataset) -> Iterator[Diagnostic]:
    """C408: a successor begins on the day after its predecessor ends; one day's unit has one name
    and one code.
    """
    told: dict[tuple[date, str], tuple[str, str]] = {}
    for _, _, unit in _units(dataset):
        if unit.valid_from and unit.code:
            told[unit.valid_from, unit.code] = (unit.code, unit.name)
            told[unit.valid_from, names.spoken(unit.name)] = (unit.code, unit.name)
    for source, path, unit in _units(dataset):
        after = unit.successor
        if after is None:
            continue
        at: Path = (*path, "successor")
        if unit.valid_from and unit.valid_to and unit.valid_from > unit.valid_to:
            continue  # C405 says so
        if unit.valid_to is None or after.since - unit.valid_to != timedelta(1):
            values = {"id": unit.id, "unit": unit.name, "since": after.since, "ends": unit.valid_to}
            yield finding_at("successor_date", source, (*at, "since"), **values)
        name = names.spoken(after.name)
        for key, mark in (("code", name), ("name", after.code)):
            code, other = told.setdefault((after.since, mark), (after.code, after.name))
            if (code, names.spoken(other)) != (after.code, name):
                told_as = f"{other} ({code})"
                values = {
                    "id": unit.id,
                    "name": after.name,
                    "written": after.code,
                    "other": told_as,
                }
                yield finding_at("successor_differs", source, (*at, key), **values)
                break


def kinds(dataset: Dataset) -> Iterator[Diagnostic]:
    """C411: a body is of the level that its rulebook is for."""
    known = {party.id: party for party in dataset.parties}
    for one in dataset.scored:
        body, book = known.get(one.body), dataset.rulebook(one.rulebook)
        if body is None or book is None:
            continue
        fits = {kind for level in book.content.head.body_level for kind in OF_LEVEL[level]}
        if isinstance(body, Group) or body.kind not in fits:
            yield finding_at("kind_not_body", one.source, one.at, id=body.id, unit=body.name)


def carriers(dataset: Dataset) -> Iterator[Diagnostic]:
    """C411: a unit with a loss is one that can have one."""
    known = {party.id: party for party in dataset.parties}
    for given in dataset.appraisals:
        for i, row in enumerate(given.content.rows):
            for k, name in enumerate(row.responsible):
                unit = known.get(name)
                if isinstance(unit, Unit) and unit.kind in NO_LOSS:
                    values = {"criterion": row.criterion, "id": name, "unit": unit.name}
                    at: Path = ("rows", i, "responsible", k)
                    yield finding_at("kind_no_loss", given.source, at, **values)


def charged(dataset: Dataset) -> Iterator[Diagnostic]:
    """C411: a member of a group with a loss is a unit that can have one: it carries a share."""
    known = {party.id: party for party in dataset.parties}
    inside = {group.id: group.members for group in dataset.groups}
    named = {
        u for given in dataset.appraisals for row in given.content.rows for u in row.responsible
    }
    named.update(*(within(name, inside) for name in named))
    for source, path, group in parties(dataset):
        for k, name in enumerate(group.members if isinstance(group, Group) else ()):
            unit = known.get(name)
            outer = isinstance(unit, Unit) and unit.kind in NO_LOSS and unit.kind in _by_name(unit)
            if group.id in named and unit is not None and outer:  # else `named` says so
                values = {"id": name, "unit": unit.name, "group": group.name}
                at = (*path, "members", k)
                yield finding_at("member_no_loss", source, at, **values)


def named(dataset: Dataset) -> Iterator[Diagnostic]:
    """C411: a unit whose name says what it is, is of such a kind."""
    for source, path, unit in _units(dataset):
        fits = _by_name(unit)
        if unit.kind not in fits:
            values = {"id": unit.id, "unit": unit.name, "written": unit.kind, "expected": fits[0]}
            yield finding_at("kind_unlike_name", source, (*path, "kind"), **values)


def _by_name(unit: Unit) -> tuple[str, ...]:
    """The kinds that a unit may be of by its name; its own where the name does not tell."""
    return names.kinds_of(unit.name) or (unit.kind,)


def outside(dataset: Dataset) -> Iterator[Diagnostic]:
    """C410: where a complete group holds most communes, every commune of that time is in a group."""
    inside = {member for group in dataset.groups for member in group.members}
    places = {unit.id: unit for _, _, unit in _units(dataset) if unit.kind in PLACES}
    units = {unit.id for _, _, unit in _units(dataset)}
    left = {name: unit for name, unit in places.items() if name not in inside}
    for group in dataset.groups:
        held = members(group, dataset.groups)
        towns = [places[member] for member in held if member in places]
        known = whole(group, dataset.groups) and held <= units
        mostly = known and 2 * len(towns) > len(held)
        nested = group.id in inside  # or a circle
        if nested or not mostly or len(towns) <= len(left):
            continue
        for source, path, unit in _units(dataset):
            if unit.id in left and any(at_once(unit, town) for town in towns):
                values = {"id": unit.id, "unit": unit.name, "group": group.name}
                yield finding_at("unit_outside_groups", source, (*path, "id"), **values)
        return


def _units(dataset: Dataset) -> Iterator[tuple[Source, Path, Unit]]:
    for source, path, party in parties(dataset):
        if isinstance(party, Unit):
            yield source, path, party

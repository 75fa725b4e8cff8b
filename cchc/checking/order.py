"""Checks of where the tasks of a plan stand in its document: by their ids, and one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.plan import Plan
from cchc.model.source import Path, Sourced

Planned = Sourced[Plan]
Place = tuple[int, ...]
"""The numbers of a section: mục 3, gạch đầu dòng 5 is (3, 5)."""
ENOUGH = 3
"""Fewer tasks whose sections go by their ids may do so by chance."""


def sections(plan: Planned) -> Iterator[Diagnostic]:
    """C518: where the ids of tasks go by their sections (NV-3.5 is mục 3, gạch đầu dòng 5), each
    does; and sections follow one another, but for one task at most.
    """
    tasks = plan.content.tasks
    places = [_numbers(task.section) for task in tasks]
    ids = [_numbers(task.id) for task in tasks]
    odd = {i for i in _unlike(ids, places) if ids.count(ids[i]) == 1}  # C502 tells of the others
    forms = [re.sub(r"[0-9]+", "0", task.section) for task in tasks]
    back = [
        i
        for i, (a, b) in enumerate(pairwise(places), 1)
        if b < a and forms[i - 1] == forms[i]  # phần A, mục 5 may stand before phần B, mục 1
    ]
    if not odd and len(back) == 1 and len(tasks) > ENOUGH:
        odd = {_moved(places, back[0])}
        wording = "section_order"
    else:
        wording = "section_unlike_id"
    for i in sorted(odd):
        at: Path = ("tasks", i, "section")
        values = {"task": tasks[i].id, "section": tasks[i].section}
        yield finding_at(wording, plan.source, at, **values)


def _numbers(words: str) -> Place:
    return tuple(int(number) for number in re.findall(r"[0-9]{1,4}", words))


def _like(id_: Place, place: Place) -> bool:
    return bool(place) and id_[: len(place)] == place


def _unlike(ids: list[Place], places: list[Place]) -> Iterator[int]:
    """The tasks whose section is not that of their id, though all around them have theirs: the
    first number where every other task has it, any number where the neighbours of the section do.
    """
    first = [id_[:1] == place[:1] for id_, place in zip(ids, places, strict=True)]
    whole = [_like(id_, place) for id_, place in zip(ids, places, strict=True)]
    for i in range(len(ids)):
        if not places[i] or whole[i]:
            continue
        if not first[i]:
            if len(ids) > ENOUGH and all(first[:i] + first[i + 1 :]):
                yield i
            continue
        near = [k for k in (i - 1, i + 1) if 0 <= k < len(ids) and ids[k][:1] == ids[i][:1]]
        # where one paragraph makes two tasks, those after them are off too
        if i + 1 in near and all(whole[k] for k in near) and sum(whole) > ENOUGH:
            yield i


def _moved(places: list[Place], at: int) -> int:
    """Which of two tasks is out of order: the one without which the others are in order."""
    left = [place for i, place in enumerate(places) if i != at - 1 and place]
    return at - 1 if all(a <= b for a, b in pairwise(left)) else at

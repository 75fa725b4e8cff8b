"""The grade of a body: where its index starts one, and what else the rulebook asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from cchc.model.expression import Expr, Ref, refs
from cchc.model.rulebook import Rulebook
from cchc.model.together import Grade
from cchc.model.tuples import NamedTuple
from cchc.scoring.joint import answers
from cchc.scoring.measuring import Known, NoCasesError, UnknownError, nominals, value


class Graded(NamedTuple):
    """A grade with the lowest and the highest that the precision of the figures admits; `withheld` are
    the better ones whose mark is reached and whose condition does not hold.
    """

    grade: Grade | None
    low: Grade | None
    high: Grade | None
    withheld: tuple[Grade, ...]


UNGRADED = Graded(None, None, None, ())


def graded(book: Rulebook, reached: tuple[Fraction, Fraction, Fraction], known: Known) -> Graded:
    """The grade of an index (of a total, where there is no index) with its ends; `known` is what
    conditions ask.
    """
    index, low, high = reached
    grade = best(book, index, lambda when: _holds(when, known))
    beyond = (g for g in book.head.grades if g.from_ <= index and not _open(g, known))
    return Graded(
        grade=grade,
        low=best(book, low, lambda when: _told(when, known) == {True}),
        high=best(book, high, lambda when: True in _told(when, known)),
        withheld=tuple(g for g in beyond if grade is None or g.from_ > grade.from_),
    )


def asked_by(grades: Iterable[Grade]) -> tuple[Ref, ...]:
    """All that the conditions of grades ask, each once."""
    found = (ref for g in grades if g.when is not None for ref in refs(g.when.tree))
    return tuple(dict.fromkeys(found))


def awarded(
    book: Rulebook, grades: Mapping[str, tuple[Grade | None, Fraction]]
) -> dict[str, Grade | None]:
    """The grades of the bodies of a block, by their own grade and index, where a rulebook lets only so
    many have one: who stands lower gets the next one. Those that stand alike share the place, or
    none of them has it.
    """
    found = {body: grade for body, (grade, _) in grades.items()}
    ordered = sorted(book.head.grades, key=lambda g: g.from_, reverse=True)
    for position, grade in enumerate(ordered):
        if grade.quota is None:
            continue
        least = next((g.from_ for g in ordered if g.name == grade.quota.of), grade.from_)
        among = sum(1 for g in found.values() if g is not None and g.from_ >= least)
        places = int(among * grade.quota.share.value)
        mine = sorted((b for b, g in found.items() if g == grade), key=lambda b: -grades[b][1])
        while len(mine) > places:
            last = grades[mine[-1]][1]
            for body in [b for b in mine if grades[b][1] == last]:
                found[body] = ordered[position + 1] if position + 1 < len(ordered) else None
                mine.remove(body)
    return found


def best(book: Rulebook, index: Fraction, holds: Callable[[Expr], bool]) -> Grade | None:
    """The best grade that an index reaches and whose condition holds."""
    reached = (g for g in book.head.grades if g.from_ <= index)
    fit = [g for g in reached if g.when is None or holds(g.when.tree)]
    return max(fit, key=lambda g: g.from_, default=None)


def _open(grade: Grade, known: Known) -> bool:
    return grade.when is None or _holds(grade.when.tree, known)


def _holds(tree: Expr, known: Known) -> bool:
    try:
        return value(tree, nominals(known)) != 0
    except (NoCasesError, UnknownError):
        return False


def _told(tree: Expr, known: Known) -> set[bool]:
    """What a condition may say; anything, where it asks what is not known."""
    try:
        return answers(tree, known)
    except (NoCasesError, UnknownError):
        return {True, False}

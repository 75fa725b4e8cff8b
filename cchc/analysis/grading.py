"""The grade of a body: where its index starts one, and what else the rulebook asks for it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from fractions import Fraction

from cchc.model.expression import Expr, Ref, refs
from cchc.model.rulebook import Rulebook
from cchc.model.together import Grade
from cchc.model.tuples import NamedTuple
from cchc.scoring.joint import answers
from cchc.scoring.measuring import Known, NoCasesError, UnknownError, nominals, value


class Graded(NamedTuple):
    """A grade with the lowest and the highest that the precision of the figures admits; `barred` are
    all whose mark is reached and whose condition does not hold.
    """

    grade: Grade | None
    low: Grade | None
    high: Grade | None
    barred: tuple[Grade, ...]

    @property
    def withheld(self) -> tuple[Grade, ...]:
        """The better ones among those that are barred."""
        own = self.grade
        return tuple(g for g in self.barred if own is None or g.from_ > own.from_)


UNGRADED = Graded(None, None, None, ())


def graded(book: Rulebook, reached: tuple[Fraction, Fraction, Fraction], known: Known) -> Graded:
    """The grade of an index (of a total, where there is no index) with its ends; `known` is what
    conditions ask.
    """
    index, low, high = reached
    return Graded(
        grade=best(book, index, lambda when: _holds(when, known)),
        low=best(book, low, lambda when: _told(when, known) == {True}),
        high=best(book, high, lambda when: True in _told(when, known)),
        barred=tuple(g for g in book.head.grades if g.from_ <= index and not _open(g, known)),
    )


def asked_by(grades: Iterable[Grade]) -> tuple[Ref, ...]:
    """All that the conditions of grades ask, each once."""
    found = (ref for g in grades if g.when is not None for ref in refs(g.when.tree))
    return tuple(dict.fromkeys(found))


class Candidate(NamedTuple):
    """A body with its own grade, those whose condition it does not meet, and its place."""

    grade: Grade | None
    barred: Container[Grade]
    place: int


def awarded(book: Rulebook, bodies: Mapping[str, Candidate]) -> dict[str, Grade | None]:
    """The grades of the bodies of a block where a rulebook lets only so many have one: who stands lower
    gets the next whose condition it meets. Those that share a place share the grade, or none of
    them has it.
    """
    found = {body: one.grade for body, one in bodies.items()}
    ordered = sorted(book.head.grades, key=lambda g: g.from_, reverse=True)
    for grade in ordered:
        if grade.quota is None:
            continue
        least = next((g.from_ for g in ordered if g.name == grade.quota.of), grade.from_)
        among = sum(1 for g in found.values() if g is not None and g.from_ >= least)
        places = int(among * grade.quota.share.value)
        mine = sorted((b for b, g in found.items() if g == grade), key=lambda b: bodies[b].place)
        while len(mine) > places:
            last = bodies[mine[-1]].place
            for body in [b for b in mine if bodies[b].place == last]:
                lower = (g for g in ordered if g.from_ < grade.from_)
                found[body] = next((g for g in lower if g not in bodies[body].barred), None)
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

"""Checks of what rules and grades ask of the body that is scored."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.facts import body_fact
from cchc.analysis.grading import asked_by
from cchc.model.codes import finding_at
from cchc.model.dataset import Case
from cchc.model.diagnostic import Diagnostic
from cchc.model.kept import Kept
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.source import Path
from cchc.scoring.asks import beside

_ASKING: Kept[tuple[Criterion, ...]] = Kept()


def facts_asked(case: Case) -> Iterator[Diagnostic]:
    """C213: what a criterion without a row, or a grade, asks of the body is known too."""
    book, content = case.rulebook.content, case.scores.content
    whole = _ASKING.of(book, None, lambda: _asking(book)) if content.rows_given == "all" else ()
    for criterion in whole:
        if criterion.rule is not None and content.find(criterion.id) is None:
            yield from untold(case, criterion, ("body",))
    for ref in asked_by(book.head.grades):
        if ref.source == "body" and body_fact(case, ref.name) is None:
            at: Path = ("body",)
            yield finding_at("grade_fact_unknown", case.scores.source, at, name=ref.name)


def _asking(book: Rulebook) -> tuple[Criterion, ...]:
    """The criteria that ask something of the body."""
    return tuple(c for c in book.criteria if any(ref.source == "body" for ref in beside(c)))


def untold(case: Case, criterion: Criterion, at: Path) -> list[Diagnostic]:
    """C213: the facts of the body that a rule asks for and nobody tells; `at` is where that is said."""
    return [
        finding_at("fact_unknown", case.scores.source, at, criterion=criterion.id, name=ref.name)
        for ref in beside(criterion)
        if ref.source == "body" and body_fact(case, ref.name) is None
    ]

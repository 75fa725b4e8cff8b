"""By which rulebook targets are scored, in a sentence."""

from __future__ import annotations

from cchc.analysis.ahead import Ahead
from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.rulebook import Rulebook
from cchc.reporting.score_words import reference_words


def rulebook_words(card: Scorecard, found: Ahead, words: Words) -> str:
    """By which rulebook the targets are scored, and whether it is that of their year."""
    own, plan = card.rulebook, card.plan
    if plan is None:
        return words("forecast.book.alone", book=book_words(own, words))
    values = {"year": str(plan.year), "period": card.case.period, "own": own.head.id}
    named = {"book": book_words(found.book, words), **values}
    if found.several:
        others = "; ".join(book_words(book, words) for book in found.several)
        return words("forecast.book.several", others=others, **named)
    if not found.of_year:
        return words("forecast.book.none", **named)
    return words("forecast.book.own" if found.book is own else "forecast.book.new", **named)


def book_words(book: Rulebook, words: Words) -> str:
    """A rulebook by its title, its id and its document."""
    head = book.head
    document = reference_words(head.issued_by, words)
    return words("forecast.book", title=head.title, id=head.id, document=document)

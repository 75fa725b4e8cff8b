"""What many documents say of a case: its index by name, its data and rulebook, documents, points."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.model.fields import TODO
from cchc.model.rulebook import Passage, Reference, Rulebook
from cchc.model.writing import escaped


def book_fact(card: Scorecard, words: Words) -> tuple[str, str]:
    """Which rulebook was used, and whether it is whole."""
    head = card.rulebook.head
    title = title_words(card.rulebook, words)
    if head.coverage == "complete":
        return words("score.rulebook"), title
    key = "score.partial" if head.coverage_note else "score.partial.bare"
    return words("score.rulebook"), words(key, title=title, note=head.coverage_note)


def title_words(book: Rulebook, words: Words) -> str:
    """The title of a rulebook, with what whoever reads a score has to know."""
    head = book.head
    return words("score.noted", title=head.title, note=head.note) if head.note else head.title


def index_words(book: Rulebook, words: Words) -> str:
    """What is scored: administrative reform, where the rulebook says nothing else."""
    return book.head.index_name or words("score.subject")


def data_fact(dataset: Dataset, words: Words) -> tuple[str, str]:
    """Which data were used."""
    folder = dataset.folder
    shown = words("score.shipped", folder=folder) if dataset.shipped else escaped(folder)
    return words("score.data"), shown


def reference_words(reference: Reference, words: Words) -> str:
    """A document with its date, and where in it something stands, as far as that is known."""
    told = said(reference.document, words)
    if reference.date is not None:
        told = words("explain.document", document=told, date=reference.date)
    if isinstance(reference, Passage):
        more = {"section": reference.section, "page": reference.page}
        places = [
            words(f"explain.{key}", **{key: at}) for key, at in more.items() if at is not None
        ]
        told = ", ".join((told, *places))
    return told


def said(text: str, words: Words) -> str:
    """A text that a person reads, or that nobody has said it yet."""
    return words("score.unsaid") if text == TODO else text


def signed(points: Decimal, words: Words) -> str:
    """A gain with its sign: +0,30."""
    return words.gain(points)

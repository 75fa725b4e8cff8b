"""The page for the leader as a document: the more it says beside its tasks, the fewer tasks it tells."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from cchc.analysis.brief import Brief
from cchc.language.words import Words
from cchc.reporting.brief_document import TASKS, brief_document
from cchc.reporting.document import Bullets, Document, Facts, Head, Part, Text, cell_text
from cchc.reporting.gaps_words import cut
from cchc.reporting.live import Live
from cchc.reporting.official import grounds, report_head

PARENT, BODY, NUMBER, SUBJECT = 80, 100, 40, 200
"""Letters of what may be long in the head."""
ISSUER, DATED, TITLE, TEXT = (20, 14), (36, 15), (52, 17), (84, 12)
"""Letters of a line in the widest font, and its points: of who issues the document, of place and day,
of the title, of any other text.
"""
AROUND = 2
"""Points below a paragraph."""
FREE = 305
"""Points that are there for all of these beside the tables, with all tasks in them."""
TASK = 22
"""Points that a task leaves when it is not told: two lines at least."""
FEWEST = 3
"""So many tasks are told; grounds that leave room for fewer stand on the next page."""


def brief_part(found: Brief, words: Words, live: Live) -> Part:
    """The page with its head, and with its grounds where they leave it one page."""
    case = found.gaps.case
    page, said = brief_document(found, words, live), grounds(case.dataset)
    head = _short(report_head(case, words))
    over = _points(_above(head)) + _points(_beside(page, words)) - FREE
    under = _points((ground, TEXT) for ground in said)
    if _tasks(over + under) < FEWEST:
        said, under = (), 0
    tasks = max(1, _tasks(over + under))
    if tasks < TASKS:
        page = brief_document(found, words, live, tasks)
    name = words("report.part.brief")
    return Part("brief", name, page, head=head, grounds=said, single=True)


def _tasks(over: int) -> int:
    """How many tasks are told where so many points are missing."""
    return TASKS - max(0, -(-over // TASK))


def _short(head: Head) -> Head:
    return head._replace(
        parent=cut(head.parent, PARENT),
        body=cut(head.body, BODY),
        number=cut(head.number, NUMBER),
        subject=cut(head.subject, SUBJECT),
    )


def _above(head: Head) -> Iterator[tuple[str, tuple[int, int]]]:
    yield head.parent, ISSUER
    yield head.body, ISSUER
    yield head.dated, DATED
    yield head.subject, TITLE


def _beside(page: Document, words: Words) -> Iterator[tuple[str, tuple[int, int]]]:
    """What the page says outside its tables."""
    for block in page.blocks:
        match block:
            case Text(text):
                yield text, TEXT
            case Facts(pairs):
                yield "; ".join(f"{label}: {cell_text(said, words)}" for label, said in pairs), TEXT
            case Bullets(items):
                yield from ((item, TEXT) for item in items)


def _points(texts: Iterator[tuple[str, tuple[int, int]]]) -> int:
    return sum(len(wrap(text, letters)) * each + AROUND for text, (letters, each) in texts)

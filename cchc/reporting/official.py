"""Head and foot of an official document, and the line that ties an annex to one, as Nghị định
30/2020/NĐ-CP, Phụ lục I, Phần I, wants them: mục II.1–5 (head), II.6 (grounds), II.7 (signature), II.9
(recipients) and III.1 (annexes). What nobody has said is a blank to fill in.
"""

from __future__ import annotations

from datetime import date
from textwrap import shorten

from cchc.language.words import Words
from cchc.model.dataset import Case, Dataset
from cchc.model.fields import TODO
from cchc.model.time_fields import WholeMonth
from cchc.reporting.document import Foot, Head, Signature
from cchc.reporting.score_words import index_words

BLANK = "\N{HORIZONTAL ELLIPSIS}"
LINE = BLANK * 8
"""A blank that a name is written into."""
UNNUMBERED = f"{BLANK}/{BLANK}"
PLACE = 60
"""Letters of the name of a place."""
SMALL_DAY, SMALL_MONTH = 10, 3
"""A day below the first and a month below the second have a 0 before them (mục II.4)."""


def report_head(case: Case, words: Words) -> Head:
    """The head of a report on a body in a period."""
    index = index_words(case.rulebook.content, words)
    return _head(case.dataset, words)._replace(
        kind=words("official.kind.report"),
        subject=words("official.subject", index=index, period=case.period, body=case.name),
    )


def letter_head(dataset: Dataset, words: Words, about: str, to: str) -> Head:
    """The head of a letter about something to a unit."""
    number = dataset.office.letter if dataset.office else None
    return _head(dataset, words)._replace(
        number=words("official.number", number=_number(number)),
        about=words("official.about", subject=about),
        to=words("official.to", unit=to),
    )


def _head(dataset: Dataset, words: Words) -> Head:
    """Who issues a document, with the number of a report."""
    office = dataset.office
    number = _number(office.number if office else None)
    return Head(
        parent=(_said(office.parent) if office else LINE).upper(),
        body=(_said(office.body if office else None) or LINE).upper(),
        nation=words("official.nation"),
        motto=words("official.motto"),
        number=words("official.number", number=number),
        dated=_dated(dataset, words),
    )


def _dated(dataset: Dataset, words: Words) -> str:
    """The place and the day, which is known when the document is issued and not before."""
    place = _said(dataset.office.place if dataset.office else None) or BLANK
    place = shorten(place, PLACE, placeholder="\N{NO-BREAK SPACE}…")
    return words("official.dated", place=place, day=day_words(None, words))


def grounds(dataset: Dataset) -> tuple[str, ...]:
    """What a document is issued on, a line each."""
    office = dataset.office
    return _listed(_known(office.grounds)) if office else ()


def foot(dataset: Dataset, words: Words, letter: bool = False) -> Foot:
    """Who receives the document, of a `letter` first whom it is written to, and as what it is signed."""
    office = dataset.office
    named = (_known(office.recipients) if office else ()) or (LINE, words("official.filed"))
    above = (words("official.as_above"),) if letter else ()
    signer = _known(office.signer) if office else ()
    return Foot(
        words("official.recipients"),
        tuple(f"- {line}" for line in _listed((*above, *named))),
        tuple(line.upper() for line in signer) or (words("official.signer"),),
    )


def signature_space(dataset: Dataset, words: Words) -> Signature:
    """Where an annex is signed: who drew it up on the left, who answers for it on the right."""
    signer = foot(dataset, words).signer if dataset.office else (words("appendix.signed.head"),)
    return Signature(
        labels=(words("appendix.signed.drawn_up"), "\n".join(signer)),
        notes=(words("appendix.signed.name"), words("appendix.signed.seal")),
        day=_dated(dataset, words),
    )


def annex_line(
    dataset: Dataset,
    words: Words,
    document: str,
    number: str | None = None,
    on: date | None = None,
) -> str:
    """The line under the title of an annex: of which document it is, its number and day, and whose.
    A number that its name says is not said again.
    """
    body = _said(dataset.office.body if dataset.office else None)
    if number is None or number not in document:
        document = words("official.numbered", document=document, number=_number(number))
    key = "official.annexed.of" if body else "official.annexed"
    return words(key, document=document, day=day_words(on, words), body=body)


def head_rows(head: Head | None) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The rows of a head: the lines of each cell, who issues it on the left; what is alone, alone."""
    if head is None:
        return ()
    issuer = (head.parent, head.body) if head.parent else (head.body,)
    return (
        (issuer, (head.nation, head.motto)),
        ((head.number,), (head.dated,)),
        *(((line,),) for line in (head.about, head.to) if line),
    )


def foot_rows(foot: Foot | None) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The row of a foot: who receives it on the left, as what it is signed on the right."""
    return () if foot is None else (((foot.label, *foot.recipients), foot.signer),)


def day_words(on: date | None, words: Words) -> str:
    """A day in full, with blanks for what is not known of it: ngày … tháng 02 năm 2024."""
    if on is None:
        return words("official.day", day=BLANK, month=BLANK, year=BLANK)
    month = f"{on.month:02}" if on.month < SMALL_MONTH else str(on.month)
    day = f"{on.day:02}" if on.day < SMALL_DAY else str(on.day)
    known = BLANK if isinstance(on, WholeMonth) else day
    return words("official.day", day=known, month=month, year=on.year)


def _known(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(said for line in lines if (said := _said(line)))


def _said(text: str | None) -> str:
    return "" if text is None or text == TODO else text


def _number(pattern: str | None) -> str:
    """A number as it is printed, with a blank where it has none yet."""
    said = _said(pattern)
    number, _, sign = said.partition("/")
    return f"{number.strip('.') or BLANK}/{sign}" if sign else said or UNNUMBERED


def _listed(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Lines that end with a semicolon, the last with a full stop."""
    plain = [line.lstrip("-– ").rstrip(" ;.") for line in lines]
    return tuple(f"{line}{'.' if i == len(plain) else ';'}" for i, line in enumerate(plain, 1))

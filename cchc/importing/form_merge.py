"""Several forms of one unit as one: row by row, and where they differ both, neither of which counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.reply import Answer, Form, Remark
from cchc.model.source import Location

Given = tuple[Answer, Form]


def one_each(forms: Iterable[Form], findings: list[Diagnostic]) -> Iterator[Form]:
    """A form a unit, those of one unit merged. Says which there are, and which rows differ."""
    by_unit: dict[str, list[Form]] = {}
    for form in forms:
        by_unit.setdefault(form.unit, []).append(form)
    for mine in by_unit.values():
        yield mine[0] if len(mine) == 1 else _merged(mine, findings)


def _merged(forms: list[Form], findings: list[Diagnostic]) -> Form:
    first = max(forms, key=lambda form: (form.written, form.whole, form.sent or date.min))
    others = [form for form in forms if form is not first]
    findings.extend(finding("form_twice", Location(o.at), kept=first.at) for o in others)
    given: dict[str, list[Given]] = {}
    for form in (first, *others):
        for answer in form.answers:
            given.setdefault(answer.criterion, []).append((answer, form))
    answers = tuple(each for rows in given.values() for each in _row(rows, findings))
    last = _last(forms)
    remarks: dict[str, Remark] = {}
    for remark in (remark for form in (first, *others) for remark in form.remarks):
        remarks.setdefault(_same(remark.text), remark)
    contacts = dict.fromkeys(form.contact for form in (first, *others) if form.contact)
    return first._replace(
        file=", ".join(dict.fromkeys(form.file for form in (first, *others))),
        answers=answers,
        sent=last.sent,
        dated=last.dated,
        remarks=tuple(remarks.values()),
        contact="; ".join(contacts),
    )


def _row(rows: list[Given], findings: list[Diagnostic]) -> Iterator[Answer]:
    """The answers to one criterion: one, whose two texts may stand in two forms; or all of them,
    where two forms write different texts into one cell.
    """
    criterion = rows[0][0].criterion
    causes = {_same(answer.cause): answer.cause for answer, _ in reversed(rows) if answer.cause}
    remedies = {
        _same(answer.remedy): answer.remedy for answer, _ in reversed(rows) if answer.remedy
    }
    if len(causes) < 2 and len(remedies) < 2:
        yield Answer(criterion, "".join(causes.values()), "".join(remedies.values()))
        return
    told: dict[tuple[str, str], Given] = {}
    for answer, form in rows:
        if answer.written:
            told.setdefault((_same(answer.cause), _same(answer.remedy)), (answer, form))
    (_, first), *rest = told.values()
    for _, form in rest:
        place = Location(form.at)
        findings.append(finding("form_rivals", place, criterion=criterion, other=first.at))
    yield from (answer._replace(rival=form.at) for answer, form in told.values())


def _last(forms: list[Form]) -> Form:
    """The form with which a unit had answered all that it did: one that repeats what an earlier one
    says came after that.
    """
    said: set[tuple[str, str, str]] = set()
    by_day = sorted(forms, key=lambda form: form.sent or date.max)
    last = by_day[0]
    for form in by_day:
        new = {
            (answer.criterion, part, _same(text))
            for answer in form.answers
            for part, text in (("cause", answer.cause), ("remedy", answer.remedy))
            if text
        }
        last = form if new - said else last
        said |= new
    return last


def _same(text: str) -> str:
    """A text without what makes no other answer: white space, and how its letters are written."""
    return " ".join(text.split()).casefold()

"""Several forms of one body as one: criterion by criterion, and where two differ neither is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc.model.body_form import BodyReply, Given
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Location


def merged(replies: Iterable[BodyReply], findings: list[Diagnostic]) -> Iterator[BodyReply]:
    """A reply a body. Says which bodies sent several forms, and what differs in them."""
    by_body: dict[str, list[BodyReply]] = {}
    for reply in replies:
        by_body.setdefault(reply.body, []).append(reply)
    for mine in by_body.values():
        filled = [one for one in mine if one.given] or mine[:1]
        yield filled[0] if len(filled) == 1 else _merged(filled, findings)


def _merged(replies: list[BodyReply], findings: list[Diagnostic]) -> BodyReply:
    first, *others = replies
    for other in others:
        findings.append(finding("body_forms", Location(other.files[0]), kept=first.files[0]))
    found: dict[str, Given] = {}
    for reply in replies:
        for name, given in reply.given.items():
            before = found.setdefault(name, given)
            if before is given:
                continue
            if _said(before) == _said(given):
                document, note = before.document or given.document, before.note or given.note
                if (before.document, before.note) == (document, note):
                    continue
                found[name] = before._replace(document=document, note=note)
            else:
                place = Location(given.at)
                findings.append(finding("body_rivals", place, criterion=name, other=before.at))
                found[name] = Given(name, doubtful=True, at=before.at)
    files = tuple(file for reply in replies for file in reply.files)
    sent = max((reply.sent for reply in replies if reply.sent), default=None)
    contact = "; ".join(dict.fromkeys(reply.contact for reply in replies if reply.contact))
    return BodyReply(first.body, files, found, sent, contact)


def _said(given: Given) -> tuple[object, ...]:
    """What counts of an answer; a form of Word says the same as one of Excel."""
    cells = {place: dict(columns) for place, columns in given.cells.items()}
    return given.points, cells, given.apart, given.doubtful

"""The draft as YAML: every figure where a data file has it, every open question beside its key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from cchc.importing.entries import Appendix
from cchc.importing.figures import points_text
from cchc.importing.grid import clean
from cchc.importing.head import Head
from cchc.importing.known import Note
from cchc.importing.match import Drafted, Matched
from cchc.importing.roles import APPRAISED, DEDUCTION, MAX, SELF
from cchc.importing.whole import missing
from cchc.language.words import Words
from cchc.model.fields import TODO
from cchc.model.number import number_text
from cchc.model.rulebook import Rulebook
from cchc.model.writing import read_otherwise

PLAIN = re.compile(r"[^\W\d_](?:[\w .,;/()%–\-+“”]*[\w.,;)%”])?")
"""Text that YAML takes without quotes, and a person reads without stumbling."""
SHOWN = 6
"""So many headings are named that were left out."""


def draft(head: Head, matched: Matched, appendix: Appendix, given: str, words: Words) -> str:
    """The text of a `cchc/appraisal/v1` file; `given` says which rows stand there."""
    notes: dict[str, list[Note]] = {}
    for note in (*head.notes, *matched.notes):
        notes.setdefault(note.key, []).append(note)
    lines = [
        *(f"# {_comment(line)}" for line in _opening(matched, appendix, words)),
        "schema: cchc/appraisal/v1",
        *_line("body", head.body, notes, words),
        *_line(*head.period, notes, words),
        *_line("rulebook", head.rulebook, notes, words),
        *_line("rows_given", given, notes, words),
        "published_by:",
        *_line("document", scalar(head.document), notes, words, "  "),
        *([f"  date: {head.date}"] if head.date else []),
        f"source: {scalar(head.source)}",
        *([] if appendix.own else _line("declared_total", _points(matched.total), notes, words)),
    ]
    if matched.areas:
        pairs = (f'"{area}": {_points(value)}' for area, value in matched.areas.items())
        lines.append(f"declared_areas: {{{', '.join(pairs)}}}")
    lines += ["", *_notes(("rows", MAX, APPRAISED, DEDUCTION), notes, words, ""), "rows:"]
    for row in matched.rows:
        lines += [*_row(row, words), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def scalar(text: str) -> str:
    """A text as a YAML scalar: quoted where it must be."""
    if not text or (PLAIN.fullmatch(text) and not read_otherwise(text)):
        return text
    return json.dumps(text, ensure_ascii=False)


def _opening(matched: Matched, appendix: Appendix, words: Words) -> Iterator[str]:
    yield words("draft.opening", file=str(appendix.start.place.location(words)))
    yield words("draft.todo")
    if appendix.others:
        yield words("draft.others", columns=", ".join(f"“{text}”" for text in appendix.others))
    if matched.groups:
        yield words("draft.groups", codes=", ".join(matched.groups))
    if appendix.skipped:
        shown = [f"“{cell.quoted}”" for cell in appendix.skipped[:SHOWN]]
        shown += ["…"] if len(appendix.skipped) > SHOWN else []
        yield words("draft.skipped", count=len(appendix.skipped), lines=", ".join(shown))


def _row(row: Drafted, words: Words) -> Iterator[str]:
    notes: dict[str, list[Note]] = {}
    for note in row.notes:
        notes.setdefault(note.key, []).append(note)
    yield f"  # {_comment(f'{row.name} ({row.place.within(words)})')}"
    open_code = row.criterion == TODO
    yield from _notes(("criterion",), notes, words, "  ", told=open_code)
    yield f"  - criterion: {TODO}" if open_code else f'  - criterion: "{row.criterion}"'
    most = row.points[MAX]
    yield from _line(MAX, "" if most is None else points_text(most, 0), notes, words, "    ")
    if SELF in row.points:
        yield from _line(SELF, _points(row.points[SELF]), notes, words, "    ")
    own = row.own  # who scores itself gives no reasons for a loss
    for role in () if own else (APPRAISED, DEDUCTION):
        yield from _line(role, _points(row.points[role]), notes, words, "    ")
    if row.evidence or "evidence" in notes:
        yield from _line("evidence", row.evidence, notes, words, "    ")
    if row.reason or not own:
        yield from _line("reason", scalar(row.reason), notes, words, "    ")
    units = _listed(row.responsible) if row.responsible or "responsible" not in notes else ""
    if row.responsible or not own or "responsible" in notes:
        yield from _line("responsible", units, notes, words, "    ")
    said = (("lead", row.units.leads), ("help", row.units.helps))
    parts = ", ".join(f"{part}: {_listed(units)}" for part, units in said if units)
    if parts:
        yield f"    roles: {{{parts}}}"
    if row.aside:
        yield f"    note: {scalar(row.aside)}"


def _listed(units: Iterable[str]) -> str:
    return f"[{', '.join(map(scalar, units))}]"


def _line(
    key: str, value: str, notes: Mapping[str, list[Note]], words: Words, indent: str = ""
) -> Iterator[str]:
    """A key with its value, or with TODO, which `cchc check` finds; its open questions above it."""
    yield from _notes((key,), notes, words, indent, told=not value)
    yield f"{indent}{key}: {value or TODO}"


def _notes(
    keys: Iterable[str],
    notes: Mapping[str, list[Note]],
    words: Words,
    indent: str,
    told: bool = False,
) -> Iterator[str]:
    """Open questions as comments, with TODO where the value itself does not say it (`told`)."""
    for key in keys:
        for note in notes.get(key, ()):
            message, help_line = words.diagnostic(note.finding)
            mark = "" if told or note.finding.severity.value == "info" else "TODO: "
            yield f"{indent}# {mark}{_comment(f'{message}; {help_line}')}"


def _comment(text: str) -> str:
    """Text that stays on the line of its comment."""
    return " ".join(clean(text).split())


def _points(value: Decimal | None) -> str:
    if value is None:
        return ""
    return points_text(value) if value else number_text(value)


def given_of(matched: Matched, book: Rulebook | None) -> str:
    """Which rows stand there: all, those that lost, or nothing where that is open."""
    if matched.rows[0].own or missing([row.criterion for row in matched.rows], book) == []:
        return "all"
    return "" if any(row.lost == 0 for row in matched.rows) else "deducted"

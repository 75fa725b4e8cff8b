"""The two files of a table of scores: the head in YAML with every open question, the table in CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import NamedTuple

from cchc.importing.draft import scalar
from cchc.importing.figures import points_text
from cchc.importing.matrix_labels import VOICES
from cchc.importing.scores_gathered import Gathered
from cchc.language.words import Words
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.fields import TODO
from cchc.model.period import Period


class Over(NamedTuple):
    """What the head says of the whole table."""

    file: str
    period: Period | None
    """None where a title speaks of a part of the year: the period is open then."""
    table: str


class Drafted(NamedTuple):
    """The two files; no texts where there are none."""

    head: str | None
    table: str
    findings: tuple[Diagnostic, ...]
    bodies: int = 0
    rows: int = 0
    undecided: bool = False
    """True where the person must choose first."""
    name: str = ""
    """The name of the CSV."""

    @property
    def unsettled(self) -> int:
        """How many findings a person has to look at."""
        return sum(found.severity is not Severity.INFO for found in self.findings)


def draft(gathered: Gathered, over: Over) -> Drafted:
    """The head and the table, with everything that is open."""
    say, book = gathered.known.words, gathered.known.book
    rows, findings = _rows(gathered), gathered.findings
    open_ = () if over.period else (f"TODO: {say('draft.part')}",)
    head = head_text(
        say("draft.scores", file=over.file),
        (*(f"# {line}" for line in open_), f"period: {over.period or TODO}"),
        book.head.id if book else TODO,
        over.file,
        over.table,
        findings,
        say,
        _asides(gathered),
    )
    bodies = len({row[0] for row in rows[1:]})
    return Drafted(head, csv_text(rows), findings, bodies, len(rows) - 1, name=over.table)


def head_text(
    title: str,
    period: Iterable[str],
    rulebook: str,
    source: str,
    table: str,
    findings: Iterable[Diagnostic],
    say: Words,
    more: Iterable[str] = (),
) -> str:
    """The head of a table of scores, with the lines of its period; every finding is a comment, and so
    is what `more` says.
    """
    told = (say.diagnostic(found) for found in findings)
    places = (found.location for found in findings)
    open_ = (
        "TODO: " + " ".join(f"{place}: {message}; {help_line}".split())
        for place, (message, help_line) in zip(places, told, strict=True)
    )
    lines = [
        *(f"# {line}" for line in (title, say("draft.todo"), *more, *open_)),
        "schema: cchc/scores/v1",
        *period,
        f"rulebook: {rulebook}",
        f"published_by: {{document: {TODO}}}",
        f"source: {scalar(source)}",
        f"table: {scalar(table)}",
    ]
    return "\n".join(lines) + "\n"


def _asides(gathered: Gathered) -> Iterator[str]:
    """The columns that were left."""
    if gathered.asides:
        told = ", ".join(f"“{' '.join(text.split())}”" for text in gathered.asides)
        yield gathered.known.words("draft.others", columns=told)


def _rows(gathered: Gathered) -> list[list[str]]:
    """The lines of the table, the header first; a column stands where something is in it."""
    found: dict[tuple[str, str], dict[str, str]] = {
        key: {"not_applicable": "true"} for key in gathered.apart
    }
    for (body, node, voice), (value, _) in gathered.points.items():
        text = TODO if value is None else points_text(value, 0)
        found.setdefault((body, node), {})[voice] = text
    for (_, node), cells in found.items():
        if node in gathered.most:
            cells["max_points"] = points_text(gathered.most[node], 0)
    order = {body: i for i, body in enumerate(dict.fromkeys(gathered.bodies.values()))}
    used = {name for cells in found.values() for name in cells}
    columns = [name for name in ("max_points", *VOICES, "not_applicable") if name in used]
    keys = sorted(found, key=lambda key: (order[key[0]], gathered.nodes.order[key[1]]))
    lines = [[*key, *(found[key].get(name, "") for name in columns)] for key in keys]
    return [["body", "criterion", *columns], *lines]


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """Lines of cells as CSV."""
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()

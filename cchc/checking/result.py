"""What a check run found, ready for any format: shown findings, counts, the exit code."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from cchc.checking.run import findings
from cchc.checking.settle import Settled, settle
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.source import Location
from cchc.model.tuples import NamedTuple

if TYPE_CHECKING:  # a run that compares nothing need not load it
    from cchc.analysis.changes import Changes


class Shown(NamedTuple):
    """A finding that is to be shown; an acknowledged one with the reason the data give."""

    diagnostic: Diagnostic
    acknowledged: str | None = None
    body: str | None = None
    """The name of the body whose file it stands in, where a folder holds several."""


class CheckResult(NamedTuple):
    """A whole run over one or more folders."""

    folders: tuple[str, ...]
    files: int
    found: tuple[Shown, ...]
    strict: bool
    changes: tuple[Changes, ...] = ()
    """What the folders publish otherwise than before, where a comparison was asked for."""

    def shown(self) -> tuple[Shown, ...]:
        """What a person is shown: open errors and warnings; under `strict` all there is."""
        return tuple(s for s in self.found if self.strict or _open(s))

    def placed(self, where: Callable[[str], str]) -> CheckResult:
        """The same run with each file called what `where` calls it."""
        files = {file: where(file) for file in {s.diagnostic.location.file for s in self.found}}
        found = []
        for shown in self.found:
            place = shown.diagnostic.location
            place = place._replace(file=files[place.file])
            found.append(shown._replace(diagnostic=shown.diagnostic._replace(location=place)))
        return self._replace(found=tuple(found))

    def count(self, severity: Severity) -> int:
        """Findings of a severity that are not acknowledged."""
        return sum(s.diagnostic.severity is severity and s.acknowledged is None for s in self.found)

    @property
    def acknowledged(self) -> int:
        """Findings set aside with a reason."""
        return sum(s.acknowledged is not None for s in self.found)

    @property
    def code(self) -> int:
        """Exit code: 3 for unreadable input, 1 for errors (under `strict` warnings too), else 0."""
        if any(s.diagnostic.unread for s in self.found):
            return 3
        failing = self.count(Severity.ERROR)
        return 1 if failing or (self.strict and self.count(Severity.WARNING)) else 0


def looked_at(loaded: Dataset, problems: tuple[Diagnostic, ...]) -> tuple[Shown, ...]:
    """Everything found in a data set (or what kept it from being read), body by body, by file and
    line within each; what belongs to no body comes first.
    """
    settled = Settled(problems, ()) if problems else settle(findings(loaded), loaded)
    owners: dict[str, str] = {}
    if len(loaded.scored_bodies) > 1:
        bodies = [(one.source.file, one.body) for one in loaded.scored if one.table is None]
        bodies += [(plan.source.file, plan.content.body) for plan in loaded.plans]
        owners = {file: loaded.name(body) for file, body in bodies}
    found = [*((one, None) for one in settled.remaining), *settled.acknowledged]
    tables = {table.lines.file: table for table in loaded.tables}

    def owner(location: Location) -> str | None:
        table = tables.get(location.file)
        body = table.owner(location.line) if table is not None else None
        return owners.get(location.file) if body is None else loaded.name(body)

    shown = [Shown(one, reason, owner(one.location)) for one, reason in found]
    return tuple(sorted(shown, key=lambda s: (s.body or "", s.diagnostic.location)))


def chosen(
    found: Iterable[Shown], select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[Shown, ...]:
    """The findings whose code begins with one of `select` (all, if empty) and none of `ignore`, and
    those that keep data from being read: without them a run would pass that saw nothing.
    """
    return tuple(
        s
        for s in found
        if s.diagnostic.bars
        or (
            (not select or s.diagnostic.code.startswith(select))
            and not (ignore and s.diagnostic.code.startswith(ignore))
        )
    )


def each_once(found: Iterable[Shown]) -> tuple[Shown, ...]:
    """The findings, those once that two folders have in common."""

    def key(shown: Shown) -> tuple[object, ...]:
        one = shown.diagnostic
        place = one.location._replace(file=os.path.realpath(one.location.file))
        return one.code, one.wording, place, one.path, one.about

    return tuple({key(s): s for s in reversed(tuple(found))}.values())[::-1]


def _open(shown: Shown) -> bool:
    return shown.acknowledged is None and shown.diagnostic.severity is not Severity.INFO

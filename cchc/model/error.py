"""What keeps a result from being given: the findings, or one refusal; never a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from cchc.model.diagnostic import Diagnostic
from cchc.model.tuples import NamedTuple


class Refusal(NamedTuple):
    """Why there is no answer: the key of a sentence, its values, and what stands before it: a place."""

    key: str
    values: Mapping[str, Any] = MappingProxyType({})
    where: str = ""


class DataError(ValueError):
    """Data that cannot be read or contradict each other (`findings`), or a question that they do
    not answer (`refusal`). Whoever shows it to a person sets `tell`, which makes sentences of it.
    """

    tell: ClassVar[Callable[[DataError], str] | None] = None

    def __init__(self, findings: tuple[Diagnostic, ...], refusal: Refusal | None = None) -> None:
        super().__init__(findings, refusal)
        self.findings = findings
        self.refusal = refusal

    def __str__(self) -> str:
        if DataError.tell is not None:
            return DataError.tell(self)
        return "; ".join(f"{f.location}: {f.code} {f.wording}" for f in self.findings) or repr(
            self.refusal
        )


class Phrase(NamedTuple):
    """A value that is a phrase of the catalogue, by its key."""

    key: str

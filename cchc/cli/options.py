"""The options that commands share; their help texts are catalogue keys (see `shape`)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any

import typer


class Format(StrEnum):
    """How a result is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MD = "md"


class SheetFormat(StrEnum):
    """How a result that is no table is written."""

    TABLE = "table"
    JSON = "json"
    MD = "md"


class Kind(StrEnum):
    """The kind of file that a report is."""

    DOCX = "docx"
    XLSX = "xlsx"
    HTML = "html"
    MD = "md"

    @property
    def packed(self) -> bool:
        """True for a file that a program opens, not one that is text."""
        return self in (Kind.DOCX, Kind.XLSX)


def option(
    *names: str,
    metavar: str | None = None,
    key: str,
    complete: Callable[[str], list[str]] | None = None,
) -> Any:
    """An option with a translated help text and no default shown in English."""
    return typer.Option(
        *names,
        metavar=metavar,
        help=key,
        show_default=False,
        show_envvar=False,
        autocompletion=complete,
    )


Year = Annotated[int | None, option("--year", metavar="metavar.year", key="option.year")]
Data = Annotated[str | None, option("--data", metavar="metavar.data", key="option.data")]
Form = Annotated[Format, option("--format", key="option.format")]
SheetForm = Annotated[SheetFormat, option("--format", key="option.format")]
Force = Annotated[bool, option("--force", key="option.force")]
Lang = Annotated[str | None, option("--lang", metavar="metavar.lang", key="option.lang")]
"""Read before parsing (see `speech`); declared so that help shows it and the parser takes it."""

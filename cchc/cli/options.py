"""What commands take, in our own words: a command annotates its parameters with `option` and
`argument`, and both the parser (see `parse`) and the help (see `help`) are made from that.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from cchc.cli.complete import body_names
from cchc.model.tuples import NamedTuple


class Told(NamedTuple):
    """How a parameter is typed and told; `key` and `metavar` are keys of the catalogue."""

    names: tuple[str, ...]
    key: str
    metavar: str | None = None
    complete: Callable[[str], list[str]] | None = None
    action: Callable[[], None] | None = None
    """What a flag does in place of the command, such as to show help."""


def option(
    *names: str,
    metavar: str | None = None,
    key: str,
    complete: Callable[[str], list[str]] | None = None,
    action: Callable[[], None] | None = None,
) -> Told:
    """An option: its names, the key of its help, and of the word that stands for its value."""
    return Told(names, key, metavar, complete, action)


def argument(metavar: str, key: str) -> Told:
    """An argument: the key of the word that stands for it, and of its help."""
    return Told((), key, metavar)


class Declared(NamedTuple):
    """A parameter of a command: its name in Python, what it holds, and how it is told."""

    name: str
    kind: type
    many: bool
    required: bool
    told: Told
    group: tuple[str, Callable[..., Any]] | None = None
    """The parameter that it is a part of, and how that is made."""

    @property
    def flag(self) -> bool:
        """True for an option without a value."""
        return self.kind is bool

    @property
    def choices(self) -> tuple[str, ...]:
        """The values it may take, where they are few and known."""
        return tuple(self.kind) if issubclass(self.kind, StrEnum) else ()


@cache
def declared(command: Callable[..., Any]) -> tuple[Declared, ...]:
    """The parameters of a command, with those of its groups in their place. Raises `TypeError` for one
    that is not annotated with `Told`.
    """
    found: list[Declared] = []
    for parameter in inspect.signature(command, eval_str=True).parameters.values():
        made = parameter.annotation
        if not hasattr(made, "_fields"):
            found.append(_declared(parameter))
            continue
        for name, hint in get_type_hints(made, include_extras=True).items():
            one = _declared(parameter.replace(name=name, default=None, annotation=hint))
            found.append(one._replace(group=(parameter.name, made)))
    return tuple(found)


def _declared(parameter: inspect.Parameter) -> Declared:
    annotation, *notes = get_args(parameter.annotation) or (parameter.annotation,)
    told = next((note for note in notes if isinstance(note, Told)), None)
    if told is None:
        raise TypeError(f"{parameter.name}: annotate it with option() or argument()")
    if get_origin(annotation) in (Union, UnionType):  # X | None: what is not given is None
        annotation = get_args(annotation)[0]
    many = get_origin(annotation) is list
    kind: Any = get_args(annotation)[0] if many else annotation
    return Declared(parameter.name, kind, many, parameter.default is parameter.empty, told)


def flag(told: Told) -> Declared:
    """An option without a value that no function declares."""
    return Declared("help", bool, False, False, told)


SCREEN = "-"
"""The file that is standard output."""


class Format(StrEnum):
    """How a result is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    EXCEL = "csv-excel"
    MD = "md"

    @property
    def lines(self) -> bool:
        """True for lines of cells: for programs, or as a Vietnamese Excel opens them."""
        return self in (Format.CSV, Format.EXCEL)


class SheetFormat(StrEnum):
    """How a result that is no table is written."""

    TABLE = "table"
    JSON = "json"
    MD = "md"


class ReportFormat(StrEnum):
    """The kind of file that a report is."""

    DOCX = "docx"
    XLSX = "xlsx"
    HTML = "html"
    MD = "md"

    @property
    def packed(self) -> bool:
        """True for a file that a program opens, not one that is text."""
        return self in (ReportFormat.DOCX, ReportFormat.XLSX)


Body = Annotated[
    str | None,
    option("--body", metavar="metavar.unit", key="option.body", complete=body_names),
]
When = Annotated[str | None, option("--period", metavar="metavar.period", key="option.period")]
Year = Annotated[int | None, option("--year", metavar="metavar.year", key="option.year")]
Data = Annotated[str | None, option("--data", metavar="metavar.data", key="option.data")]
Form = Annotated[Format, option("--format", key="option.format")]
SheetForm = Annotated[SheetFormat, option("--format", key="option.format")]
As = Annotated[ReportFormat | None, option("--as", key="report.option.as")]
OfBlock = Annotated[str | None, option("--block", metavar="metavar.block", key="form.option.block")]
Force = Annotated[bool, option("--force", key="option.force")]
LANG = Declared(
    "lang", str, False, False, option("--lang", metavar="metavar.lang", key="option.lang")
)
"""Of every command. Read before parsing (see `speech`); here so that help shows it and the parser
takes it.
"""
PLAIN = r"[\w./:\\-]+"


class Which(NamedTuple):
    """The options that say of which scores a result is."""

    body: Body = None
    period: When = None
    year: Year = None
    data: Data = None

    @property
    def when(self) -> str | int | None:
        """The period that is asked for, as it is written."""
        return self.year if self.period is None else self.period

    @property
    def again(self) -> str:
        """The options as they are written behind another command, so that it is of the same scores."""
        said = (
            ("data", self.data),
            ("body", self.body),
            ("period", self.period),
            ("year", self.year),
        )
        return "".join(f" --{name} {quoted(str(v))}" for name, v in said if v is not None)


def quoted(value: str) -> str:
    """A value as every shell takes it: in double quotes where it holds more than plain letters."""
    return value if re.fullmatch(PLAIN, value) else f'"{value}"'

"""Everything that leaves the program: results to standard output, complaints to standard error."""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING, NoReturn, TextIO

import typer

from cchc.cli.options import Format
from cchc.cli.speech import words
from cchc.reporting.inert import inert

if TYPE_CHECKING:
    from cchc.reporting.document import Document

PIPE_WIDTH = 100
"""Columns of plain text in a file or a pipe when COLUMNS does not say."""
WIDEST = 140
"""A terminal wider than this gets no wider table: a line must still be followed by eye."""


def emit(text: str) -> None:
    """Write a result. A reader who has gone (`| head -1`) is no fault: the run goes on to its code."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        silence(sys.stdout)


def tell(text: str) -> None:
    """Write sentences: on a terminal in lines that it holds, in a pipe each in one."""
    emit(_fitted(text, sys.stdout))


def emit_csv(text: str, form: Format) -> None:
    """Write lines of cells, as programs read them or as a Vietnamese Excel opens them."""
    if form is Format.EXCEL:
        from cchc.reporting.spreadsheet_csv import spreadsheet_csv

        text = spreadsheet_csv(text)
    emit(text)


def complain(text: str) -> None:
    """Write a message that is no result; where it cannot be written nobody is there to be told."""
    try:
        shown = _fitted(text, sys.stderr)
        sys.stderr.write(inert(shown if shown.endswith("\n") else shown + "\n"))
        sys.stderr.flush()
    except OSError:
        silence(sys.stderr)


def _fitted(text: str, stream: TextIO) -> str:
    """The text in lines that a terminal holds, broken at blanks; as it is for anything else."""
    if not stream.isatty():
        return text
    from cchc.reporting.text import wrap

    width, lines = get_terminal_size().columns, []
    for line in text.split("\n"):
        lead = line[: len(line) - len(line.lstrip())]
        parts = wrap(line, width, subsequent_indent=lead + "  ", break_long_words=False)
        lines += parts if len(line) > width else [line]
    return "\n".join(lines)


def silence(stream: TextIO) -> None:
    """Let what is still to be written to a standard stream go nowhere, without complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def open_closed() -> None:
    """Stand in for standard streams that were closed (`>&-`): what is written goes nowhere, and no
    file that is opened later takes their number.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))


def fail(message: str, code: int) -> NoReturn:
    """Say what is wrong and end."""
    complain(words()("usage.error", message=message))
    raise typer.Exit(code)


def show(document: Document, markdown: bool) -> None:
    """Write a document: Markdown, or a table drawn for a terminal, plain in a pipe."""
    if markdown:
        from cchc.reporting.markdown import render as render_markdown

        emit(render_markdown(document, words()))
    elif sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        from rich.console import Console

        from cchc.reporting.terminal import show as draw

        console = Console(width=min(get_terminal_size().columns, WIDEST), highlight=False)
        draw(document, words(), console, ascii_only())
    else:
        from cchc.reporting.text import render

        width = get_terminal_size((PIPE_WIDTH, 24)).columns
        emit(render(document, words(), width, ascii_only()))


def ascii_only() -> bool:
    """True where the environment promises no more than ASCII: bars are then drawn with # and -."""
    named = next((v for k in ("LC_ALL", "LC_CTYPE", "LANG") if (v := os.environ.get(k))), "")
    return named in ("C", "POSIX") or os.environ.get("TERM") == "dumb"

"""The program: choose the language, run the command, end with a code and never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout, suppress
from importlib import import_module
from io import StringIO
from keyword import iskeyword
from typing import Annotated, NoReturn

import typer

from cchc.cli.complete import BASH, for_bash
from cchc.cli.help import command_help, program_help
from cchc.cli.options import LANG, Declared, declared, flag, option
from cchc.cli.output import complain, emit, open_closed
from cchc.cli.parse import Call, parse
from cchc.cli.quick import skip_plugin_search
from cchc.cli.speech import UnknownLanguageError, choose, words
from cchc.cli.usage import MisuseError, complaint

skip_plugin_search()
COMMANDS = (
    "score",
    "explain",
    "gaps",
    "forecast",
    "progress",
    "calendar",
    "rank",
    "compare",
    "check",
    "diff",
    "init",
    "new",
    "schema",
    "import",
    "report",
    "form",
    "collect",
    "record",
)
"""Every command: the function of that name in the module of that name (`import_` for `import`)."""
OF_TYPER = (
    option("--install-completion", key="option.install_completion"),
    option("--show-completion", key="option.show_completion"),
)
"""Options of the program that typer adds by itself."""
SHARED = ("--data", "--body", "--period", "--year", "--format")
"""Options with a value that many commands take, and that may stand before the command."""
COMPLETING = "_CCHC_COMPLETE"
"""What a shell sets when it asks for completions."""
MISUSE = 2
UNREADABLE = 3


def in_order(arguments: Sequence[str]) -> Sequence[str]:
    """The command line with what many commands take behind the command, where it stands before it."""
    own: list[str] = []
    early: list[str] = []
    left = list(arguments)
    while left and left[0].partition("=")[0] in ("--lang", *SHARED):
        kept = own if left[0].startswith("--lang") else early
        taken = 1 if "=" in left[0] else 2
        kept += left[:taken]
        del left[:taken]
    known = left and left[0] in COMMANDS
    return [*own, left[0], *early, *left[1:]] if known else arguments


def called(arguments: Sequence[str]) -> str | None:
    """The command that is called, if any: the first word that is no option of the program."""
    words_left = iter(arguments)
    for word in words_left:
        if word == "--lang":
            next(words_left, None)
        elif not word.startswith("-"):
            return word if word in COMMANDS else None
    return None


def build(arguments: Sequence[str]) -> Call | int:
    """What the command line asks for, in the language chosen so far. Loads no command but the one
    that is called; where none is, they are names alone, unless a shell asks what they take.
    """
    name = called(arguments)
    names = (name,) if name else COMMANDS
    completing = COMPLETING in os.environ
    loaded = COMMANDS if completing else names if name else ()
    commands = {one: function(one) if one in loaded else _program for one in names}
    return parse(arguments, _program, commands, _helping, words(), every=completing)


def _helping(command: str) -> tuple[Declared, ...]:
    """The options of every command, and of the program (""): its language, and to show its help."""

    def show() -> None:
        emit(help_of(command))

    return LANG, flag(option("--help", "-h", key="option.help", action=show))


def help_of(command: str) -> str:
    """The help of a command, or of the program ("")."""
    if command:
        return command_help(command, (*declared(function(command)), *_helping(command)), words())
    lang, help_ = _helping("")
    options = (*declared(_program), lang, *map(flag, OF_TYPER), help_)
    return program_help(options, COMMANDS, words())


def function(name: str) -> Callable[..., None]:
    """The function of a command."""
    python_name = f"{name}_" if iskeyword(name) else name
    found: Callable[..., None] = getattr(import_module(f"cchc.cli.{python_name}"), python_name)
    return found


def run() -> NoReturn:
    """Run the program and end with its code: never returns."""
    open_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    code = complete() if os.environ.get(COMPLETING) == BASH else main(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        pass
    except OSError as error:
        complain(words()("error.output", reason=error.strerror or str(error)))
        code = UNREADABLE
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(code)  # memory goes with the process: to take it apart first costs a tenth of a run


def complete() -> int:
    """Answer bash, which is offered names that it can put into the command line as they are."""
    with redirect_stdout(StringIO()) as told, suppress(SystemExit):
        main(sys.argv[1:])
    emit(for_bash(told.getvalue(), os.environ.get("COMP_WORDS", "")))
    return 0


def main(arguments: list[str]) -> int:
    """Run the command line; every way to fail ends in words and a code."""
    try:
        choose(arguments)
        if not arguments and COMPLETING not in os.environ:
            emit(help_of(""))
            return MISUSE
        found = build(in_order(arguments))
        if isinstance(found, int):
            return found
        found()
        return 0
    except typer.Exit as done:
        return done.exit_code
    except UnknownLanguageError as error:
        complain(complaint(words()("usage.language", value=str(error)), words(), "cchc"))
        return MISUSE
    except MisuseError as error:
        command = " ".join(filter(None, ("cchc", called(arguments))))
        complain(complaint(str(error), words(), command))
        return MISUSE
    except (KeyboardInterrupt, typer.Abort):
        complain(words()("error.interrupted"))
        return 130
    except OSError as error:
        complain(words()("error.output", reason=error.strerror or str(error)))
        return UNREADABLE
    except Exception as error:  # the last door: a bug must not end in a traceback either
        if os.environ.get("CCHC_DEBUG"):
            raise
        complain(words()("error.internal", name=type(error).__name__, text=str(error)))
        return UNREADABLE


def _version() -> None:
    from cchc import __version__

    emit(f"cchc {__version__}\n")


def _program(
    version: Annotated[bool, option("--version", key="option.version", action=_version)] = False,
) -> None:
    """Options of the program itself."""

"""The program: choose the language, run the command, end with a code and never a traceback."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, Any

import typer

from cchc.cli.output import ReaderGoneError, complain, emit
from cchc.cli.quick import skip_plugin_search
from cchc.cli.shape import Command, Group
from cchc.cli.speech import UnknownLanguageError, choose, words
from cchc.cli.usage import complaint, sentence

skip_plugin_search()
COMMANDS = (
    "score",
    "explain",
    "gaps",
    "forecast",
    "check",
    "schema",
    "import",
    "report",
    "collect",
)
"""Every command: the function of that name in the module of that name (`import_` for `import`)."""
UNREADABLE = 3


def build(arguments: Sequence[str] = ()) -> Any:
    """The command tree, in the language chosen so far: the command that is called, or all of them
    where none is (for help, or a name that is none).
    """
    app = typer.Typer(
        name="cchc",
        cls=Group,
        help="app",
        rich_markup_mode=None,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    )
    app.callback()(_program)
    called = [name for name in COMMANDS if name in arguments[:1]]
    for name in called or COMMANDS:
        key = f"command.{name}"
        app.command(name, cls=Command, help=key, short_help=f"{key}.short")(function(name))
    return typer.main.get_command(app)


def function(name: str) -> Callable[..., None]:
    """The function of a command."""
    python_name = f"{name}_" if iskeyword(name) else name
    found: Callable[..., None] = getattr(import_module(f"cchc.cli.{python_name}"), python_name)
    return found


def run() -> None:
    """Entry point of the script: never returns."""
    gc.disable()  # a run is short and keeps all it makes; collecting costs a tenth of it
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    code = main(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _silence()
    except OSError as error:
        complain(words()("error.output", reason=error.strerror or str(error)))
        _silence()
        code = UNREADABLE
    sys.exit(code)


def main(arguments: list[str]) -> int:
    """Run the command line; every way to fail ends in words and a code."""
    try:
        choose(arguments)
        result = build(arguments).main(arguments, prog_name="cchc", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except UnknownLanguageError as error:
        complain(complaint(words()("usage.language", value=str(error)), words(), "cchc"))
        return 2
    except typer.TyperException as error:
        return _misused(error)
    except (KeyboardInterrupt, typer.Abort):
        complain(words()("error.interrupted"))
        return 130
    except ReaderGoneError:
        _silence()
        return 0
    except OSError as error:
        complain(words()("error.output", reason=error.strerror or str(error)))
        return UNREADABLE
    except Exception as error:  # the last door: a bug must not end in a traceback either
        if os.environ.get("CCHC_DEBUG"):
            raise
        complain(words()("error.internal", name=type(error).__name__, text=str(error)))
        return UNREADABLE


def _misused(error: typer.TyperException) -> int:
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        emit(error.format_message() + "\n")
        return 2
    command = context.command_path if context is not None else "cchc"
    complain(complaint(sentence(error, words()), words(), command))
    return 2


def _silence() -> None:
    """Let the interpreter close a broken standard output without complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _version(asked: bool) -> None:
    if asked:
        from cchc import __version__

        emit(f"cchc {__version__}\n")
        raise typer.Exit


def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="option.version")
    ] = False,
    lang: Annotated[str | None, typer.Option("--lang", metavar="metavar.lang")] = None,
) -> None:
    """Options of the program itself."""

"""Help, written from what commands declare: the same in every version of typer, in our language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from shutil import get_terminal_size
from textwrap import fill, wrap

from cchc.cli.options import Declared
from cchc.language.words import Words

WIDEST = 100
NARROWEST = 50
FIRST_COLUMN = 30
"""A name longer than this has its text on the next line."""
GAP = 2


def program_help(parameters: Iterable[Declared], commands: Iterable[str], say: Words) -> str:
    """The help of the program: what it is for, its options and commands."""
    listed = {name: say(f"command.{name}.short") for name in commands}
    blocks = [
        *_head("cchc", [say("metavar.options"), say("metavar.command")], say("app"), say),
        _table(say("help.options"), _options(parameters, say)),
        _table(say("help.commands"), listed),
    ]
    return "\n".join(blocks)


def command_help(name: str, parameters: Iterable[Declared], say: Words) -> str:
    """The help of a command: its arguments and options."""
    parameters = tuple(parameters)
    given: dict[str, str] = {}
    for p in parameters:
        if not p.told.names:
            metavar, text = say(p.told.metavar or p.name), say(p.told.key)
            label, must = (metavar, say("help.required")) if p.required else (f"[{metavar}]", "")
            given[label] = f"{text}  {must}".rstrip()
    blocks = [
        *_head(f"cchc {name}", [say("metavar.options"), *given], say(f"command.{name}"), say),
        *([_table(say("help.arguments"), given)] if given else []),
        _table(say("help.options"), _options(parameters, say)),
    ]
    return "\n".join(blocks)


def option_help(parameter: Declared, say: Words) -> str:
    """What an option or argument is for; `{choices}` in its text are the values it may take."""
    return say(parameter.told.key, choices=", ".join(parameter.choices))


def _head(path: str, pieces: list[str], text: str, say: Words) -> tuple[str, str]:
    usage = f"{say('help.usage')}{path} {' '.join(pieces)}\n"
    return usage, fill(text, _width(), initial_indent="  ", subsequent_indent="  ") + "\n"


def _options(parameters: Iterable[Declared], say: Words) -> dict[str, str]:
    return {_typed(p, say): option_help(p, say) for p in parameters if p.told.names}


def _typed(parameter: Declared, say: Words) -> str:
    """An option as it is typed: the short name first, then what stands for its value."""
    names = ", ".join(sorted(parameter.told.names, key=lambda name: name.startswith("--")))
    if parameter.told.metavar:
        return f"{names} {say(parameter.told.metavar)}"
    return f"{names} <{'|'.join(parameter.choices)}>" if parameter.choices else names


def _table(heading: str, rows: Mapping[str, str]) -> str:
    """Names and their texts, in two columns under a heading."""
    first = min(FIRST_COLUMN, max(map(len, rows))) + GAP
    lines = [f"{heading}:"]
    for name, text in rows.items():
        told = wrap(text, max(_width() - first - GAP, 10))
        beside = len(name) <= first - GAP
        lines.append(f"  {name:<{first}}{told.pop(0)}" if beside else f"  {name}")
        lines += [" " * (first + GAP) + line for line in told]
    return "\n".join(lines) + "\n"


def _width() -> int:
    return max(min(get_terminal_size().columns, WIDEST) - 2, NARROWEST)

"""Typer's help in our language: texts of commands and options are catalogue keys until shown."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from cchc.cli.speech import words

HEADINGS = {
    "Usage: ": "help.usage",
    "Options:\n": "help.options",
    "Arguments:\n": "help.arguments",
    "Commands:\n": "help.commands",
}
"""What typer writes in English into its help, and our key for it."""
OF_TYPER = ("install_completion", "show_completion")
"""Options that typer adds by itself, with help in English."""
REQUIRED = "[required]"
BRACED = re.compile(r"\{(\w+)\}")
"""Newer versions of typer write an argument that must be given like this in the line of usage."""


def _speak(command: Any) -> None:
    say = words()
    for name in ("help", "short_help", "epilog"):
        text = getattr(command, name)
        if text in say:
            setattr(command, name, say(text))
    command.options_metavar = say("metavar.options")
    for parameter in command.params:
        _speak_parameter(parameter)


def _speak_parameter(parameter: Any) -> None:
    say = words()
    ours = parameter.help and parameter.name not in OF_TYPER
    key = parameter.help if ours else f"option.{parameter.name}"
    if key in say:
        choices = getattr(parameter.type, "choices", ())
        shown = ", ".join(getattr(choice, "value", str(choice)) for choice in choices)
        parameter.help = say(key, choices=shown)
    if parameter.metavar in say:
        parameter.metavar = say(parameter.metavar)


def _translate(buffer: list[str]) -> None:
    say = words()
    for i, written in enumerate(buffer):
        piece = BRACED.sub(r"\1", written.replace(REQUIRED, say("help.required")))
        buffer[i] = piece
        for english, key in HEADINGS.items():
            if piece == english or (english == "Usage: " and piece.startswith(english)):
                tail = ":\n" if english.endswith(":\n") else ""
                buffer[i] = say(key) + tail + piece.removeprefix(english)


class Spoken:
    """What a command and the program share: help and headings in the chosen language."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _speak(self)

    def get_help_option(self, ctx: Any) -> Any:
        """The --help option, with our words."""
        parent: Any = super()
        option = parent.get_help_option(ctx)
        if option is not None:
            option.help = words()("option.help")
        return option

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help, headings in our words."""
        for parameter in getattr(self, "params", ()):
            _speak_parameter(parameter)  # typer adds the completion options late
        parent: Any = super()
        parent.format_help(ctx, formatter)
        _translate(formatter.buffer)


class Command(Spoken, TyperCommand):
    """A command whose help is in the chosen language."""


class Group(Spoken, TyperGroup):
    """The program itself."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.subcommand_metavar = words()("metavar.command")

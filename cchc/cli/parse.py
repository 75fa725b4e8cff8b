"""The command line through typer's public interface, which parses it and does no more.

Every value is asked of typer as text and made what it is here, so that a mistake is said in our
words. What comes back is the call to make: it runs outside typer, whose treatment of interrupts,
closed pipes and exits differs between versions. An option that the command line does not name is not
told to typer, which takes longer over each than over all the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import partial
from inspect import Parameter, Signature
from typing import Annotated, Any

import typer

from cchc.cli.help import option_help
from cchc.cli.options import Declared, declared
from cchc.cli.usage import MisuseError, sentence
from cchc.language.words import Words

Call = Callable[[], None]


def parse(
    arguments: Sequence[str],
    program: Callable[..., None],
    commands: Mapping[str, Callable[..., None]],
    extra: Callable[[str], Sequence[Declared]],
    say: Words,
    every: bool = False,
) -> Call | int:
    """The call that the command line asks for, or the exit code where all is done already.

    `program` takes the options of the program itself, `extra` gives what each command takes besides
    its own parameters, `every` is true where a shell asks for what is not named. Raises `MisuseError`
    for a command line that cannot be understood.
    """

    def receiver(command: Callable[..., None], name: str) -> Callable[..., Call]:
        own = declared(command)
        taken = [one for one in (*own, *extra(name)) if every or _is_named(one, arguments)]
        return _receiver(command, own, taken, say)

    app = typer.Typer(
        name="cchc",
        help=say("app"),
        rich_markup_mode=None,
        add_help_option=False,
        add_completion=every or any("-completion" in word for word in arguments),
        pretty_exceptions_enable=False,
    )
    app.callback()(receiver(program, ""))
    for name, command in commands.items():
        app.command(
            name,
            help=say(f"command.{name}"),
            short_help=say(f"command.{name}.short"),
            add_help_option=False,
        )(receiver(command, name))
    try:
        result = app(list(arguments), prog_name="cchc", standalone_mode=False)
    except Exception as error:
        if type(error).__module__.partition(".")[0] != "typer" or isinstance(error, typer.Abort):
            raise
        each = (*extra(""), *(one for f in (program, *commands.values()) for one in declared(f)))
        told = [parameter.told for parameter in each]
        known = dict.fromkeys((*commands, *(name for one in told for name in one.names)))
        raise MisuseError(sentence(error, tuple(known), say)) from error
    return result if isinstance(result, int) or callable(result) else 0


def _is_named(parameter: Declared, arguments: Sequence[str]) -> bool:
    """True for what has no name or must be there, and for an option that the command line may name:
    `--name`, `--name=value`, or its letter in `-n`, `-nvalue` or with others in `-mn`.
    """
    names = parameter.told.names
    letters = {name[1] for name in names if len(name) == 2}
    return (
        not names
        or parameter.required
        or any(word.partition("=")[0] in names for word in arguments)
        or any(letters & set(word) for word in arguments if word[:1] == "-" != word[1:2])
    )


def _receiver(
    command: Callable[..., None],
    declares: Sequence[Declared],
    taken: Sequence[Declared],
    say: Words,
) -> Callable[..., Call]:
    """A function that typer can call: its signature in typer's terms, its result the call to make.

    Typer asks a function for its signature; this one is put together.
    """
    own = {parameter.name: parameter for parameter in declares}

    def received(**given: Any) -> Call:
        values = {
            name: _value(own[name], value, say)
            for name, value in given.items()
            if value not in (None, (), []) and name in own and own[name].told.action is None
        }
        for name, made in {one.group for one in declares if one.group is not None}:
            mine = (one.name for one in declares if one.group == (name, made))
            values[name] = made(**{part: values.pop(part) for part in mine if part in values})
        return partial(command, **values)

    parameters = [_for_typer(parameter, say) for parameter in taken]
    vars(received)["__signature__"] = Signature(parameters)
    return received


def _value(parameter: Declared, given: Any, say: Words) -> Any:
    """What a parameter was given, typed. Raises `MisuseError`, also for an option that is given
    several times and taken once.
    """
    if parameter.flag:
        return given
    texts = [given] if isinstance(given, str) else given
    values = [_one(parameter, text, say) for text in texts]
    if parameter.many:
        return values
    if len(values) > 1:
        raise MisuseError(say("usage.option_twice", name=" / ".join(parameter.told.names)))
    return values[0]


def _one(parameter: Declared, text: str, say: Words) -> Any:
    """One value typed. Raises `MisuseError` where it cannot be of its kind."""
    name = " / ".join(parameter.told.names) or say(parameter.told.metavar or parameter.name)
    try:
        return parameter.kind(text)
    except ValueError:
        if issubclass(parameter.kind, StrEnum):
            choices = ", ".join(parameter.choices)
            message = say("usage.not_a_choice", name=name, value=text, choices=choices)
        else:
            message = say("usage.not_an_integer", name=name, value=text)
        raise MisuseError(message) from None


def _for_typer(parameter: Declared, say: Words) -> Parameter:
    told = parameter.told
    metavar = say(told.metavar) if told.metavar else None
    if told.names:
        info = typer.Option(
            *told.names,
            metavar=metavar,
            help=option_help(parameter, say),
            autocompletion=told.complete or (_choose(parameter) if parameter.choices else None),
            callback=_instead(told.action) if told.action else None,
            is_eager=told.action is not None,
        )
    else:
        info = typer.Argument(
            metavar=metavar,
            help=option_help(parameter, say),
            autocompletion=_choose(parameter) if parameter.choices else None,
        )
    several = parameter.many or bool(told.names)  # an option given twice is told, not forgotten
    kind: Any = bool if parameter.flag else list[str] if several else str
    default: Any = Parameter.empty if parameter.required else False if parameter.flag else None
    return Parameter(
        parameter.name,
        Parameter.KEYWORD_ONLY,
        default=default,
        annotation=Annotated[kind if default is not None else kind | None, info],
    )


def _choose(parameter: Declared) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [choice for choice in parameter.choices if choice.startswith(incomplete)]

    return complete


def _instead(action: Call) -> Callable[[bool], None]:
    def act(asked: bool) -> None:
        if asked:
            action()
            raise typer.Exit

    return act

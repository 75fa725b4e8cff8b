"""Named tuples that are made in less than half the time: a run makes a hundred kinds of them."""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Maker(type):
        """Makes of a class body the named tuple that `typing.NamedTuple` makes of it, and looks at no
        annotation: that compiles each one from its text. A type checker has looked at them.
        """

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body.get("__annotations__")
            if fields is None:  # a later Python makes them when they are asked for
                fields = type(name, (), dict(body)).__annotations__
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            for key, value in body.items():
                setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Maker):
        """What a class of values is declared with."""

"""Objects that hold others and what is worked out of them: made once, never changed."""

from __future__ import annotations

from dataclasses import Field, FrozenInstanceError, dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform


@dataclass_transform(frozen_default=True, eq_default=False)
class Held:
    """Base of such a class: a frozen dataclass whose objects are equal to themselves alone, made by
    methods that are written once. `dataclass` writes and compiles four for each class, at each start.
    """

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __init_subclass__(cls) -> None:
        dataclass(init=False, repr=False, eq=False)(cls)

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = self.__dataclass_fields__
        given = dict(zip(fields, values, strict=False))
        missing = [name for name in {*fields} - {*given} - {*named} if name not in vars(type(self))]
        if len(given) < len(values) or {*given} & {*named} or {*named} - {*fields} or missing:
            raise TypeError(f"{type(self).__name__} takes {', '.join(fields)}")
        vars(self).update(given, **named)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(name)

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(name)

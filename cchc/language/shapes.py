"""How the value of a key is written in a sentence: told by the model, so by what the key may hold."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from cchc.model.expression import Condition, Measured
from cchc.model.fields import Flag, Frozen, Line

Way = Literal["line", "expression", "flag", "name", "number", "word", "model", "list", "pairs"]
_ALIASES: tuple[tuple[Any, Way], ...] = (
    (Line, "line"),
    (Measured, "expression"),
    (Condition, "expression"),
    (Flag, "flag"),
)
OF_SCALARS = {id(get_args(alias)[1]): kind for alias, kind in _ALIASES}


class Shape(NamedTuple):
    """One way to write a value: words of a list of choices, one of some models, a list of a shape."""

    kind: Way
    words: tuple[str, ...] = ()
    models: tuple[type[Frozen], ...] = ()
    items: tuple[Shape, ...] = ()


class Key(NamedTuple):
    """A key of a model: the attribute that holds it, the ways to write it, what it is unless said."""

    attribute: str
    shapes: tuple[Shape, ...]
    default: Any
    required: bool

    def given(self, model: Frozen) -> bool:
        """True where the model says something else than what holds anyway."""
        value = getattr(model, self.attribute)
        return self.required or value != self.default


@cache
def keys(model: type[Frozen]) -> dict[str, Key]:
    """The keys of a model as its files name them."""
    hints = get_type_hints(model, include_extras=True)
    found = {}
    for name, field in model.model_fields.items():
        required = field.is_required()
        default = None if required else field.get_default(call_default_factory=True)
        shapes = tuple(dict.fromkeys(_shapes(hints[name])))
        found[field.alias or name] = Key(name, shapes, default, required)
    return found


def _shapes(hint: Any) -> list[Shape]:
    origin, args = get_origin(hint), get_args(hint)
    if hint is type(None):
        return []
    if origin is Annotated:
        own = [OF_SCALARS.get(id(note)) for note in args[1:]]
        known = next((kind for kind in own if kind is not None), None)
        if known is not None:
            return [Shape(known)]
        if args[0] is str:
            return [Shape("name")]
        inner = _shapes(args[0])
        return inner if any(shape.kind in ("model", "word") for shape in inner) else [NUMBER]
    if origin is Literal:
        return [Shape("word", tuple(map(str, args)))]
    if origin in (Union, UnionType):
        found = [shape for arg in args for shape in _shapes(arg)]
        models = tuple(model for shape in found for model in shape.models)
        rest = [shape for shape in found if shape.kind != "model"]
        return [*rest, Shape("model", models=models)] if models else rest
    if origin is tuple:
        return [Shape("list", items=tuple(_shapes(args[0])))]
    if origin is dict:
        return [Shape("pairs")]
    if isinstance(hint, type) and issubclass(hint, Frozen):
        return [Shape("model", models=(hint,))]
    return [NUMBER]


NUMBER = Shape("number")

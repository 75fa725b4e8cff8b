"""Models as sentences and back: what a template prints is what it reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from cchc.language.naming import Naming
from cchc.language.pattern import Choice, Node, Slot, nodes, slots
from cchc.language.shapes import Shape, keys
from cchc.language.words import MINUS, NONE, Words
from cchc.model.fields import Frozen, Plain
from cchc.model.notes import Acknowledged, Changed, Slip
from cchc.model.ranking import RankingRule, TieBreak
from cchc.model.rate import Rate
from cchc.model.rounding import BookRounding, Rounding
from cchc.model.rulebook import Area, Basis, Criterion, Reference
from cchc.model.rules import Bands, Part, State
from cchc.model.tiers import Tier, Tiers, bands_of, tiers_of
from cchc.model.time_fields import YearRange, read_date
from cchc.model.together import Grade, Quota, Together
from cchc.model.value import Value

FORMS: dict[type[Frozen], str] = {
    Reference: "reference",
    Basis: "basis",
    Rounding: "rounding",
    BookRounding: "levels",
    Together: "together",
    Grade: "grade",
    Quota: "quota",
    RankingRule: "ranking",
    TieBreak: "tie_break",
    Part: "part",
    State: "state",
    Tier: "tier",
    Area: "area",
    Criterion: "criterion",
    Slip: "slip",
    Acknowledged: "acknowledged",
    Changed: "changed",
}
"""The template of each model that is no kind of rule; a rule has that of its kind."""
BETWEEN = "; "
LINE = re.compile("“((?:[^”]|””)*)”(?!”)")
NAME = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*", re.ASCII)
NUMBER = re.compile(rf"[-{MINUS}]?\d+(?:[.,]\d+)?%?(?:/\d+){{0,2}}(?:{NONE}\d{{4}})?", re.ASCII)
TWO_READINGS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}", re.ASCII)
MOST_STEPS = 100_000
"""So much is tried of one sentence."""
DEEPEST = 24
"""Rules within rules: no file holds more."""

Found = Iterator[tuple[Any, int]]


class Saying:
    """Sentences in one language; `naming` says what the named figures of a criterion are."""

    def __init__(self, words: Words, naming: Naming) -> None:
        self.words, self.naming = words, naming
        self.steps = self.deep = 0

    def template(self, key: str) -> tuple[Node, ...]:
        """The template of a form."""
        return nodes(self.words(f"said.{key}"))

    # Printing

    def say(self, model: Frozen) -> str:
        """A model as a sentence."""
        if isinstance(model, Bands):
            model = tiers_of(model)
        key = FORMS.get(type(model)) or str(getattr(model, "kind", ""))
        return self._said(self.template(key), model)

    def cell(self, model: Frozen, name: str) -> str:
        """The value of a key in a cell of its own, where a line of words needs no quotes."""
        key = keys(type(model))[name]
        value = getattr(model, key.attribute)
        return str(value) if key.shapes == (Shape("line"),) else self._shaped(key.shapes, value)

    def value(self, value: Any) -> str:
        """One value as a sentence has it."""
        match value:
            case None:
                return self.words("said.none")
            case Frozen():
                return self.say(value)
            case tuple() if not hasattr(value, "_fields"):
                return BETWEEN.join(map(self.value, value))
            case YearRange():
                return f"{value.first}{NONE}{value.last}"
            case Value():
                return self._decimals(value.text)
            case Decimal():
                return self.words.number(value)
            case Rate():
                return self.words.value(value).replace("-", MINUS)
            case date():
                return f"{value:%d/%m/%Y}"
        return str(value)

    def _decimals(self, text: str) -> str:
        mark = self.words("decimal")
        return text.replace("-", MINUS).replace(",", ".").replace(".", mark)

    def _said(self, found: tuple[Node, ...], model: Frozen) -> str:
        text = ""
        for node in found:
            if isinstance(node, Slot):
                text += "" if node.constant else self._slot(node, model)
            elif isinstance(node, Choice):
                fitting = (one for one in node.options if self._fits(one, model))
                text += self._said(next(fitting, ()), model)
            else:
                text += node
        return text

    def _fits(self, option: tuple[Node, ...], model: Frozen) -> bool:
        for slot in slots(option):
            key = keys(type(model))[slot.key]
            value = getattr(model, key.attribute)
            if slot.constant and self.value(value).lower() != slot.constant:
                return False
            if not slot.constant and (not key.given(model) or value is None):
                return False
        return True

    def _slot(self, slot: Slot, model: Frozen) -> str:
        key = keys(type(model))[slot.key]
        return self._shaped(key.shapes, getattr(model, key.attribute))

    def _shaped(self, shapes: tuple[Shape, ...], value: Any) -> str:
        fitting = [shape for shape in shapes if (shape.kind == "list") == isinstance(value, tuple)]
        shape = (fitting or shapes)[0]
        if value is None or isinstance(value, Frozen):
            return self.value(value)
        if shape.kind == "line":
            return quoted(value)
        if shape.kind == "expression":
            return self.naming.said(value.text)
        if shape.kind == "word":
            return self.words(f"said.word.{value}")
        if shape.kind == "pairs":
            pairs = (f"{name} = {quoted(line)}" for name, line in value.items())
            return BETWEEN.join(pairs)
        if shape.kind == "list" and not hasattr(value, "_fields"):
            return BETWEEN.join(self._shaped(shape.items, each) for each in value)
        return self.value(value)

    # Reading

    def hear(self, shapes: tuple[Shape, ...], text: str) -> Any:
        """What a sentence says, as data of a file; None where it is no such sentence. Raises
        `SeamError` for tiers that do not follow one another.
        """
        self.steps = self.deep = 0
        found = (data for data, end in self._heard(shapes, text, 0) if end == len(text))
        return next(found, None)

    def _heard(self, shapes: tuple[Shape, ...], text: str, at: int) -> Found:
        self.steps += 1
        if self.steps > MOST_STEPS:
            return
        none = self.words("said.none")
        for shape in shapes:
            if shape.kind == "model" and self.deep < DEEPEST:
                for model in shape.models:
                    yield from self._model(model, text, at)
            elif shape.kind == "list":
                yield from self._list(shape, text, at)
            elif shape.kind == "pairs":
                yield from self._pairs(text, at)
            elif shape.kind == "word":
                yield from self._word(shape, text, at)
            elif shape.kind == "expression":
                yield from self.naming.heard(text, at)
            elif shape.kind == "line":
                if (line := LINE.match(text, at)) is not None:
                    yield line[1].replace("””", "”"), line.end()
            elif shape.kind == "name":
                if (name := NAME.match(text, at)) is not None:
                    yield name[0], name.end()
            elif (number := NUMBER.match(text, at)) is not None:
                yield number_of(number[0]), number.end()
            elif text.startswith(none, at):
                yield Plain("none"), at + len(none)

    def _model(self, model: type[Frozen], text: str, at: int) -> Found:
        """A model at a place of the text: by its form, or the forms of the kinds that it may be."""
        seen = Tiers if model is Bands else model
        named = FORMS.get(model)
        kinds = keys(seen)["kind"].shapes[0].words if named is None else ()
        self.deep += 1
        for key in (named,) if named else kinds:
            told = {} if named else {"kind": key}
            for data, end in self._nodes(self.template(str(key)), seen, text, at, told):
                if seen is Tiers and text[end : end + 1] not in ("", ")"):
                    continue  # more tiers follow
                made = _banded(data) if seen is Tiers else data
                self.deep -= 1
                yield made, end
                self.deep += 1
        self.deep -= 1

    def _nodes(
        self, found: tuple[Node, ...], model: type[Frozen], text: str, at: int, data: dict[str, Any]
    ) -> Found:
        if not found:
            yield dict(data), at
            return
        node, rest = found[0], found[1:]
        if isinstance(node, str):
            if text.startswith(node, at):
                yield from self._nodes(rest, model, text, at + len(node), data)
        elif isinstance(node, Choice):
            for option in node.options:
                yield from self._nodes((*option, *rest), model, text, at, data)
        elif node.constant:
            more = {**data, node.key: Plain(node.constant)}
            yield from self._nodes(rest, model, text, at, more)
        else:
            for value, end in self._heard(keys(model)[node.key].shapes, text, at):
                more = {**data, node.key: value}
                yield from self._nodes(rest, model, text, end, more)

    def _list(self, shape: Shape, text: str, at: int) -> Found:
        """As many items as follow one another, then fewer: what comes after may look like one."""
        items: list[Any] = []
        ends: list[int] = []
        while (found := next(self._heard(shape.items, text, at), None)) is not None:
            items.append(found[0])
            ends.append(found[1])
            if not text.startswith(BETWEEN, found[1]):
                break
            at = found[1] + len(BETWEEN)
        for count in range(len(items), 0, -1):
            yield items[:count], ends[count - 1]

    def _pairs(self, text: str, at: int) -> Found:
        name = NAME.match(text, at)
        if name is None or not text.startswith(" = ", name.end()):
            return
        line = LINE.match(text, name.end() + 3)
        if line is None:
            return
        own = {name[0]: line[1].replace("””", "”")}
        if text.startswith(BETWEEN, line.end()):
            for more, last in self._pairs(text, line.end() + len(BETWEEN)):
                yield {**own, **more}, last
        yield own, line.end()

    def _word(self, shape: Shape, text: str, at: int) -> Found:
        said = {word: self.words(f"said.word.{word}") for word in shape.words}
        for word in sorted(said, key=lambda word: -len(said[word])):
            if text.startswith(said[word], at):
                yield word, at + len(said[word])


def _banded(data: dict[str, Any]) -> dict[str, Any]:
    """Tiers as the bands of a file."""
    tiers, kind = data.pop("tiers"), data.pop("kind")
    return {"kind": kind, **bands_of(tiers), **data}


def quoted(line: str) -> str:
    """A line of words within a sentence."""
    return f"“{line.replace('”', '””')}”"


def number_of(text: str) -> str:
    """A number as a data file has it."""
    if NONE in text:
        return Plain(text.replace(NONE, ".."))
    if text.count("/") == 2:
        return Plain(read_date(text).isoformat())
    found = text.replace(MINUS, "-").replace(",", ".")
    return Plain(f"{found}0" if TWO_READINGS.fullmatch(found) else found)

"""What is recorded goes into a file of measurements: new items, figures that are put right, and
nothing that it says already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from pydantic import ValidationError

from cchc.importing.rulebook_text import flow, item_lines, pair
from cchc.importing.yaml_edit import Editor
from cchc.importing.yaml_insert import BOM, UnprovenError, inserted
from cchc.language.words import Words
from cchc.model.actuals import Actuals, Measurement, TaskState
from cchc.model.appraisal import figure_said
from cchc.model.error import Refusal
from cchc.model.fields import Plain
from cchc.model.source import Location, Path
from cchc.reading.tree import Tree, parse

MODELS: Mapping[str, type[Measurement] | type[TaskState]] = {
    "measurements": Measurement,
    "tasks": TaskState,
}
SAID = ("source", "document", "note")
"""What an item says beside its figure or state."""


@dataclass(frozen=True)
class Entry:
    """One item to record, as the file will say it, and where it was said."""

    section: str
    data: Mapping[str, Any]
    where: Location

    @cached_property
    def item(self) -> Measurement | TaskState:
        """The item. Raises `ValidationError`."""
        return MODELS[self.section].model_validate(dict(self.data))


class Done(NamedTuple):
    """What became of an entry: `added`, `corrected` or `there`; the item of the file that says it."""

    entry: Entry
    state: str
    path: Path


class Recorded(NamedTuple):
    """The file with what was recorded; as it was where all was there."""

    content: bytes
    done: tuple[Done, ...]


def new_file(
    body: str, period: tuple[str, str], plan_year: int | None, opening: Sequence[str]
) -> bytes:
    """A file of measurements in which nothing is measured yet."""
    lines = [*opening, "schema: cchc/actuals/v1", f"body: {body}", f"{period[0]}: {period[1]}"]
    lines += [] if plan_year is None else [f"plan_year: {plan_year}"]
    return ("\n".join(lines) + "\n").encode("utf-8")


def recorded(
    content: bytes, entries: Sequence[Entry], correct: bool, today: date, words: Words
) -> Recorded | Refusal:
    """The file with all the entries, or why one is refused. Raises `UnprovenError` where they have
    no place in it that leaves all the rest as it is.
    """
    tree = parse(content.decode("utf-8-sig"), "")
    lists = {name: _Items(MODELS[name], tree.data.get(name)) for name in MODELS}
    changed: dict[tuple[str, int], dict[str, Any]] = {}
    done: list[Done] = []
    for entry in entries:
        items, item = lists[entry.section], entry.item
        of = {"what": what(item), "date": day_of(item)}
        at = items.same(item, correct)
        if at is None and correct:
            return Refusal("record.nothing", {**of, "days": items.days(item)})
        old = None if at is None else items.read[at]
        if at is not None and old is not None and _says(old, entry):
            done.append(Done(entry, "there", (entry.section, at)))
        elif at is not None and old is not None and correct:
            note = {"date": Plain(today.isoformat()), "note": before_words(old, words)}
            values = _otherwise(old, entry)
            values["changes"] = [*(items.data[at].get("changes") or ()), note]
            items.put(at, {**items.data[at], **values})
            if at < items.before:
                changed.setdefault((entry.section, at), {}).update(values)
            done.append(Done(entry, "corrected", (entry.section, at)))
        elif old is not None and said(old) == said(item):
            return Refusal("record.differs", {**of, "figure": shown(item, words)})
        else:  # where it is the second of its day, the checks name both
            items.put(len(items.data), dict(entry.data))
            done.append(Done(entry, "added", (entry.section, len(items.data) - 1)))
    new = _corrected(content, tree, changed, lists)
    for name, items in lists.items():
        if items.data[items.before :]:
            new = inserted(new, name, items.data[items.before :])
    return Recorded(new, tuple(done))


class _Items:
    """The items of a list of the file, each found by what it is of and its day."""

    def __init__(self, model: type[Measurement] | type[TaskState], data: Any) -> None:
        self.model = model
        self.data: list[dict[str, Any]] = []
        self.read: list[Measurement | TaskState | None] = []
        """None for an item in which something is still open."""
        self._of: dict[str, list[int]] = {}
        for one in data or ():
            self.put(len(self.data), one)
        self.before = len(self.data)

    def put(self, at: int, data: dict[str, Any]) -> None:
        """An item in its place, or behind the last."""
        try:
            item = self.model.model_validate(data)
        except ValidationError:
            item = None
        self.data[at : at + 1] = [data]
        self.read[at : at + 1] = [item]
        known = self._of.setdefault("" if item is None else what(item), [])
        known += [] if at in known else [at]

    def same(self, item: Measurement | TaskState, correct: bool) -> int | None:
        """The item that is of the same thing and day; a state that is put right may have been of
        another day, where the task is said to be in that state once.
        """
        known = [(i, one) for i in self._of.get(what(item), ()) if (one := self.read[i])]
        same = [i for i, one in known if day_of(one) == day_of(item)]
        if not same and correct and isinstance(item, TaskState):
            same = [i for i, one in known if said(one) == said(item)]
            same = same if len(same) == 1 else []
        equal = [i for i in same if said(self.read[i]) == said(item)]
        return next(iter(equal or same), None)

    def days(self, item: Measurement | TaskState) -> str:
        """The days of what an item is of."""
        known = (one for i in self._of.get(what(item), ()) if (one := self.read[i]))
        return ", ".join(f"{day:%d/%m/%Y}" for day in sorted(set(map(day_of, known)))) or "–"


def _corrected(
    content: bytes,
    tree: Tree,
    changed: Mapping[tuple[str, int], dict[str, Any]],
    lists: Mapping[str, _Items],
) -> bytes:
    """The file with other values in some items. Raises `UnprovenError`."""
    if not changed:
        return content
    mark = BOM if content.startswith(BOM) else b""
    editor = Editor(content.decode("utf-8-sig"), tree.source, tree.data)
    try:
        for path, values in changed.items():
            editor.change(path, values, _pair, _item)
        made = editor.text()
    except (ValueError, IndexError):
        raise UnprovenError(str(next(iter(changed)))) from None
    again = parse(made, "")
    wanted = {name: one.data[: one.before] for name, one in lists.items() if name in tree.data}
    if again.problems != tree.problems or again.data != {**tree.data, **wanted}:
        raise UnprovenError(str(next(iter(changed))))
    return mark + made.encode("utf-8")


def _pair(key: str, value: Any, indent: str) -> list[str]:
    return list(pair(key, value, indent, ("", 0, key), lambda _: ()))


def _item(value: Any, indent: str) -> list[str]:
    return list(item_lines(value, indent, ("", 0), lambda _: ()))


def _says(old: Measurement | TaskState, entry: Entry) -> bool:
    """True where an item says all that an entry does."""
    item = entry.item
    given = [key for key in SAID if key in entry.data]
    rest = all(getattr(old, key) == getattr(item, key) for key in given)
    return said(old) == said(item) and day_of(old) == day_of(item) and rest


def _otherwise(old: Measurement | TaskState, entry: Entry) -> dict[str, Any]:
    """The keys of an entry that say other things than an item does."""
    new = entry.item
    other = {key for key in entry.data if getattr(old, key, "") != getattr(new, key, "")} & {*SAID}
    other |= {"evidence", "state"} if said(old) != said(new) else set()
    other |= {"as_of", "date"} if day_of(old) != day_of(new) else set()
    return {key: value for key, value in entry.data.items() if key in other}


def what(item: Measurement | TaskState) -> str:
    """What an item is of: a criterion, part or measure, or a task."""
    return item.id if isinstance(item, TaskState) else str(item.of)


def day_of(item: Measurement | TaskState) -> date:
    """The day that an item is of."""
    return item.date if isinstance(item, TaskState) else item.as_of


def said(item: Measurement | TaskState | None) -> str:
    """The figure or the state that an item says."""
    if item is None:
        return ""
    return item.state if isinstance(item, TaskState) else str(figure_said(item.figure))


def shown(item: Measurement | TaskState, words: Words) -> str:
    """The same in the reader's language."""
    if isinstance(item, TaskState):
        return words(f"record.{item.state}")
    return words.value(figure_said(item.figure))


def before_words(old: Measurement | TaskState, words: Words) -> str:
    """The note that keeps what an item said before."""
    if isinstance(old, TaskState):
        return words("record.before_state", state=shown(old, words), date=old.date)
    figure = shown(old, words)
    if old.source is None:
        return words("record.before", figure=figure)
    return words("record.before_source", figure=figure, source=old.source)


def lines_of(entries: Sequence[Entry]) -> Iterator[str]:
    """What a person may put into the file by hand."""
    for section in MODELS:
        own = [entry for entry in entries if entry.section == section]
        yield from [f"{section}:"] if own else []
        yield from (f"  - {flow(entry.data)}" for entry in own)


def of(actuals: Actuals, path: Path) -> Measurement | TaskState:
    """The item of a file at a path."""
    items: Sequence[Measurement | TaskState] = getattr(actuals, str(path[0]))
    return items[int(path[1])]

"""What two rulebooks do not share, as a table: each change in words, and what it does to a body."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from cchc.analysis.rulebook_diff import Change, Difference, Node
from cchc.language.naming import Naming
from cchc.language.saying import Saying
from cchc.language.shapes import keys
from cchc.language.words import Words
from cchc.model.rulebook import Area, Criterion
from cchc.reporting.document import Block, Cell, Column, Document, Heading, Table, TableRow, Text


def diff_document(found: Difference, words: Words) -> Document:
    """The changes in the order of the rulebook, and their sum where a body is asked about."""
    old, new = found.old.head, found.new.head
    title = Heading(words("book.diff.title", old=old.title, new=new.title), level=1)
    if not found.changes:
        return Document((title, Text(words("book.diff.same"), "good")))
    blocks: list[Block] = [title, _table(found, words)]
    if found.card is not None and found.total is not None:
        values = {"body": found.card.case.name, "period": found.card.case.period}
        total = found.total._asdict()
        blocks.append(Text(words("book.diff.total", **values, **total)))
        if found.total.untold:
            blocks.append(Text(words("book.diff.untold", count=found.total.untold), "warn"))
    return Document(tuple(blocks))


def _table(found: Difference, words: Words) -> Table:
    scored = found.card is not None
    columns = [
        Column(words("book.column.id"), codes=True),
        Column(words("book.diff.what"), flexible=True, least=16),
        Column(words("changes.column.before"), flexible=True, least=20),
        Column(words("changes.column.after"), flexible=True, least=20),
    ]
    if scored:
        columns += [
            Column(words("book.diff.points_before"), numeric=True),
            Column(words("book.diff.points_after"), numeric=True),
        ]
    return Table(tuple(columns), tuple(_rows(found, words)))


def _rows(found: Difference, words: Words) -> Iterator[TableRow]:
    for change in found.changes:
        node = change.new or change.old
        named = node.id if isinstance(node, Area | Criterion) else ""
        cells: list[Cell] = [named, what(change, words), *told(change, words)]
        if found.card is not None:
            cells += [None, None] if change.effect is None else list(change.effect)
        yield TableRow(tuple(cells))


def what(change: Change, words: Words) -> str:
    """What happened: the key that changed, or that all of it is new, gone or moved."""
    node = change.new or change.old
    if change.happened != "changed":
        kind = "area" if isinstance(node, Area) else "criterion"
        return words(f"book.diff.{change.happened}.{kind}")
    if isinstance(node, Area | Criterion):
        return words(f"book.key.{key_of(change)}")
    return words(f"book.head.{key_of(change)}")


def key_of(change: Change) -> str:
    """The key of the file that holds what changed; empty where that is no key."""
    node = change.new or change.old
    names = {key.attribute: name for name, key in keys(type(node)).items()} if node else {}
    return names.get(change.attribute, "")


def told(change: Change, words: Words) -> tuple[str, str]:
    """Before and after, in words; nothing where it was or is not there."""
    if change.happened in ("new", "gone"):
        before, after = (_whole(node, words) for node in (change.old, change.new))
        return before, after
    key = key_of(change)
    return _value(change.old, key, words), _value(change.new, key, words)


def _whole(node: Node | None, words: Words) -> str:
    """A node in a line: its name, its maximum, how it is scored."""
    if not isinstance(node, Area | Criterion):
        return ""
    most = "" if node.max_points is None else words("book.diff.most", points=node.max_points)
    rule = node.rule if isinstance(node, Criterion) else None
    said = "" if rule is None else f"; {_saying(node, words).say(rule)}"
    return f"{node.name}{most}{said}"


def _value(node: Node | None, key: str, words: Words) -> str:
    if node is None:
        return ""
    value = getattr(node, keys(type(node))[key].attribute)
    if value is None or value in ((), {}):
        return ""
    if isinstance(value, bool):
        return words("expression.yes" if value else "expression.no")
    if isinstance(value, Decimal) and key == "max_points":
        return words.points(value)
    return _saying(node, words).cell(node, key)


def _saying(node: Node, words: Words) -> Saying:
    figures = node.figures if isinstance(node, Criterion) else None
    return Saying(words, Naming(words, figures))

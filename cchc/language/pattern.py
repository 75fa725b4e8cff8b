"""Templates that are printed and read: words, `{slots}`, and `[one wording|another|]` to choose from.

Where a template is printed, the first wording whose slots all have something to say is taken; where it
is read, each is tried in turn. `{key=true}` says nothing, and holds where its wording does.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Slot(NamedTuple):
    """The place of a value; with `constant` the wording itself says it."""

    key: str
    constant: str = ""


class Choice(NamedTuple):
    """Wordings of which one stands."""

    options: tuple[tuple[Node, ...], ...]


Node = str | Slot | Choice
_PIECE = re.compile(r"([\[\]|]|\{[^}]*\})")


@cache
def nodes(template: str) -> tuple[Node, ...]:
    """What a template is made of. Raises `ValueError` for brackets that do not close."""
    stack: list[list[list[Node]]] = [[[]]]
    for piece in filter(None, _PIECE.split(template)):
        if piece == "[":
            stack.append([[]])
        elif piece == "|" and len(stack) > 1:
            stack[-1].append([])
        elif piece == "]":
            options = tuple(map(tuple, stack.pop()))
            stack[-1][-1].append(Choice(options if len(options) > 1 else (*options, ())))
        elif piece.startswith("{"):
            key, _, constant = piece[1:-1].partition("=")
            stack[-1][-1].append(Slot(key, constant))
        else:
            stack[-1][-1].append(piece)
    if len(stack) > 1:
        raise ValueError(template)
    return tuple(stack[0][0])


def slots(found: tuple[Node, ...]) -> tuple[Slot, ...]:
    """The slots that have to say something where these nodes are printed: not those of a choice."""
    return tuple(node for node in found if isinstance(node, Slot))

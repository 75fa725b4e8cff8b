"""Points that are put together of cells, and conditions over them, as formulas of a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cchc.model.expression import Expr, Ref
from cchc.reporting.cell_formula import LIMITS, LONGEST, NOTHING, Maker
from cchc.reporting.cell_inputs import Input
from cchc.reporting.cell_ratio import Ratio, UnsheetedError, all_of, any_of
from cchc.scoring.tree import Node


def node_formula(
    node: Node, inputs: Mapping[Ref, Input], made: Mapping[Node, Input] = MappingProxyType({})
) -> Ratio:
    """What is put together of points that stand in cells; `made` are nodes that have a cell. Raises
    `UnsheetedError` where a sheet cannot calculate it.
    """
    return Maker(inputs, LIMITS[0], made=made).node(node)


def shown(whole: Ratio) -> str:
    """A number of constant parts as a formula. Raises `UnsheetedError` for any other, or too long."""
    if whole.e or whole.void:
        raise UnsheetedError
    text = whole.n if whole.k == 1 else f"({whole.n})/{whole.k}"
    if whole.ready:  # a condition may itself ask for what is not there
        text = f"IFERROR(IF({all_of(whole.ready)},{text},{NOTHING}),{NOTHING})"
    if len(text) > LONGEST:
        raise UnsheetedError
    return text


def condition_formula(tree: Expr, inputs: Mapping[Ref, Input]) -> str:
    """A condition; it does not hold where it is not known. Raises `UnsheetedError`."""
    text, ready, void = Maker(inputs, LIMITS[0]).condition(tree)
    text = f"IF({any_of(void)},FALSE,{text})" if void else text
    return f"IF({all_of(ready)},{text},FALSE)" if ready else text

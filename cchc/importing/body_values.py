"""What a body wrote in the cells of a line, as the columns of the table of scores; never a guess."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from pydantic_core import PydanticCustomError

from cchc.importing.figures import points_of, points_text
from cchc.importing.grid import Cell, RefusedError
from cchc.language.words import Words
from cchc.model import names
from cchc.model.body_form import Line, listed
from cchc.model.number import NumberError
from cchc.model.rate import Rate
from cchc.model.rules import Scale
from cchc.model.said import FRACTION, PERCENT
from cchc.model.value import parse_value

Given = Mapping[str, Cell]
YES = ("dat", "co", "met", "yes", "true", "x")
NO = ("khong dat", "khong", "chua dat", "chua", "not met", "no", "false")
APART = ("khong ap dung", "not applicable")
"""What stands for a criterion that does not apply, in a form without a cell for it."""


def apart_in(given: Given) -> bool:
    """True where the body says that a criterion does not apply."""
    said = given.get("value")
    return "apart" in given or (said is not None and names.plain(said.line) in APART)


def figure_in(line: Line, given: Given, words: Words) -> dict[str, str]:
    """The figure of a line, empty where there is none. Raises `RefusedError` with the wording that
    says what is wrong.
    """
    cells = {name: given[name] for name in ("value", "of", "rate") if name in given}
    if not cells or ("value" in cells and names.plain(cells["value"].line) in APART):
        return {}
    first = next(iter(cells.values()))
    if not line.measured:
        raise RefusedError("body_unasked", text=first.quoted)
    if line.scale is Scale.SHARE:
        return _share(line, cells)
    if "value" not in cells or len(cells) > 1:
        other = next(cell for name, cell in cells.items() if name != "value")
        raise RefusedError("body_unasked", text=other.quoted)
    if line.figure:
        return {"value": _named(line, first, words)}
    match line.scale:
        case Scale.MET:
            return {"met": "true" if _yes(first, words) else "false"}
        case Scale.RANK:
            return {"state": _state(line, first)}
        case Scale.COUNT:
            return {"count": str(_whole(first))}
    number = points_of(first)
    return (
        {"count": str(number)} if number == int(number) >= 0 else {"number": points_text(number, 0)}
    )


def _share(line: Line, cells: Given) -> dict[str, str]:
    value, of, rate = (cells.get(name) for name in ("value", "of", "rate"))
    if value is not None and of is None:
        text = value.line.strip()
        cases, percent = FRACTION.fullmatch(text), PERCENT.fullmatch(text)
        if (cases or percent) and rate is not None:
            raise RefusedError("body_two", text=value.quoted, other=rate.quoted)
        if cases:
            return _cases(int(cases[1]), int(cases[2]), value)
        if percent:
            return {"rate": _rate(line, value)}
        raise RefusedError("body_of", text=value.quoted)
    if of is not None and value is None:
        raise RefusedError("body_of", text=of.quoted)
    if value is not None and of is not None:
        found = _cases(_whole(value), _whole(of), value)
        if rate is not None:
            told = Rate(Decimal(_rate(line, rate).rstrip("%")))
            whole = int(found["of"])
            if not whole or not told.printed.holds(Fraction(int(found["count"]), whole)):
                both = f"{value.quoted}/{of.quoted}"
                raise RefusedError("body_two", text=both, other=rate.quoted)
        return found
    assert rate is not None
    return {"rate": _rate(line, rate)}


def _cases(count: int, of: int, cell: Cell) -> dict[str, str]:
    if count > of:
        raise RefusedError("body_above", text=f"{count}/{of}")
    return {"count": str(count), "of": str(of)}


def _rate(line: Line, cell: Cell) -> str:
    """A percentage with its sign; one without where it can be nothing else."""
    _sound(cell)
    found = PERCENT.fullmatch(cell.line.strip())
    if found is not None:
        percent = Decimal(found[1].replace(",", "."))
        text = found[1].replace(",", ".")
        if cell.number is None and cell.place.kind == "excel" and text.endswith("0"):
            text = _shorter(text)
    else:
        percent = points_of(cell)
        if line.exceed or not 2 <= percent <= 100:
            raise RefusedError("body_rate", text=cell.quoted)
        text = points_text(percent, 0)
    if percent > 100 and not line.exceed:
        raise RefusedError("body_above", text=cell.quoted)
    return f"{text}%"


def _shorter(text: str) -> str:
    """A rate as it was typed: the cell shows two decimals whatever was."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def _whole(cell: Cell) -> int:
    """A whole number; one that is only shown as whole is none."""
    _sound(cell)
    for aside in cell.asides:
        if aside.wording == "cell_rounded":
            raise RefusedError("body_whole", text=aside.text)
    number = points_of(cell)
    if number != int(number) or number < 0:
        raise RefusedError("body_whole", text=cell.quoted)
    return int(number)


def _yes(cell: Cell, words: Words) -> bool:
    _sound(cell)
    said = names.plain(cell.line)
    if said not in YES + NO:
        choices = f"{words('body.met.yes')}; {words('body.met.no')}"
        raise RefusedError("body_choice", text=cell.quoted, choices=choices)
    return said in YES


def _state(line: Line, cell: Cell) -> str:
    _sound(cell)
    said = names.plain(cell.line)
    shown = listed([name for _, name in line.choices])
    found = {
        id
        for (id, name), entry in zip(line.choices, shown, strict=True)
        if said in (names.plain(entry), names.plain(name), names.plain(id))
    }
    if len(found) != 1:
        raise RefusedError("body_choice", text=cell.quoted, choices="; ".join(shown))
    return found.pop()


def _named(line: Line, cell: Cell, words: Words) -> str:
    if line.flag:
        return "true" if _yes(cell, words) else "false"
    if cell.trouble != "cell_date":
        _sound(cell)
    text = cell.line.strip()
    if cell.number is not None:
        return points_text(cell.number, 0)
    text = re.sub(r"(?<=\d)\s+(?=%)", "", text)
    try:
        parse_value(text, quoted=True)
    except (NumberError, PydanticCustomError):
        raise RefusedError("body_figure", text=cell.quoted) from None
    return text


def _sound(cell: Cell) -> None:
    if cell.trouble:
        raise RefusedError("body_cell", text=cell.quoted or "=")

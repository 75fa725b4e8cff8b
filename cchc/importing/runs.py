"""What a person reads in a paragraph of Word: hidden and struck runs apart, notes raised, equations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cchc.importing.grid import Aside
from cchc.importing.raised import RAISED, SUNK

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
RUN, PROPERTIES, STYLED, LETTERS = (W + name for name in ("r", "rPr", "rStyle", "t"))
UNSEEN = frozenset(
    [W + name for name in ("del", "moveFrom", "rPr", "pPr", "instrText", "txbxContent", "tbl")]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]
)
"""Inside a paragraph: what is deleted, moved away or written twice, and what is no text."""
WRITTEN = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
DRAWN = frozenset(W + name for name in ("drawing", "pict", "object"))
REMARKS = {
    W + "commentRangeStart": "comments",
    W + "commentReference": "comments",
    W + "footnoteReference": "footnotes",
    W + "endnoteReference": "endnotes",
}
"""What stands in a paragraph for a remark about it, and the part of the package that holds it."""
OFF = ("0", "false", "off")
SYMBOLS = {"2d": "-", "2212": "-", "25": "%", "2f": "/", "2c": ",", "2e": "."}
"""Characters of the Symbol font that a figure can be written with."""
FIELD = re.compile(r"\s*EQ\s+\\f\s*\(\s*([\d.,]+)\s*[;,]\s*([\d.,]+)\s*\)\s*", re.I)
"""A fraction as Word before 2007 keeps it."""
WORD = re.compile(r"[\d.,]+|[^\W\d_]+")
ATTRIBUTES = {W + name: name for name in ("vanish", "strike", "dstrike", "vertAlign")}

Style = Mapping[str, str]
"""The attributes of letters that count here, with their values."""


class Reader:
    """Reads paragraphs of one document; keeps what is around their text until it is taken."""

    def __init__(self, parts: Callable[[str], Any], styles: Mapping[str, Any]) -> None:
        """`parts` gives the root of a part beside the text by the end of its relationship, `styles`
        are those of the document by their ids.
        """
        self._parts = parts
        self._remarks: dict[str, dict[str, str]] = {}
        self._styles = styles
        self._known: dict[str, Style] = {}
        self._style: Style = {}
        self._asides: dict[str, list[str]] = {}

    def text(self, paragraph: Any) -> str:
        """The text of a paragraph; `taken` then tells what is around it."""
        properties = next(paragraph.iterchildren(W + "pPr"), None)
        self._style = {} if properties is None else self._named(properties.find(W + "pStyle"))
        return self._text(paragraph)

    def taken(self) -> tuple[Aside, ...]:
        """What the paragraphs since the last call had beside their text."""
        found, self._asides = self._asides, {}
        told = {wording: dict.fromkeys(texts) for wording, texts in found.items()}
        glue = {"cell_comment": " / "}
        return tuple(
            Aside(wording, " ".join(glue.get(wording, "").join(texts).split()))
            for wording, texts in told.items()
        )

    def _tell(self, wording: str, text: str = "") -> None:
        self._asides.setdefault(wording, []).append(text)

    def _text(self, element: Any) -> str:
        parts: list[str] = []
        for child in element:
            if child.tag == LETTERS:
                parts.append(child.text or "")
            elif child.tag == RUN:
                if len(child):
                    parts.append(self._run(child))
            elif not isinstance(child.tag, str):
                continue
            elif child.tag in REMARKS:
                self._remark(REMARKS[child.tag], child.get(W + "id", ""))
            elif child.tag in DRAWN:
                self._tell("cell_picture")
            elif child.tag == W + "instrText":
                parts.append(self._field(child.text or ""))
            elif child.tag not in UNSEEN:
                parts.append(self._piece(child))
        return "".join(parts)

    def _piece(self, child: Any) -> str:
        name = child.tag.rpartition("}")[2]
        if child.tag == W + "sym":
            return SYMBOLS.get(child.get(W + "char", "").lower().lstrip("f0"), " ")
        if child.tag == M + "oMath":
            return self._equation(child)
        return WRITTEN[name] if name in WRITTEN else self._text(child)

    def _run(self, run: Any) -> str:
        """The text of a run: hidden or struck out not at all, notes raised."""
        style = self._style
        properties = next(run.iterchildren(PROPERTIES), None)
        if properties is not None and len(properties):
            named = next(properties.iterchildren(STYLED), None)
            style = {**style, **self._named(named), **_own(properties)}
        text = self._text(run)
        if not style:
            return text
        if style.get("vanish", "0") not in OFF:
            self._left("text_hidden", text)
            return ""
        if any(style.get(name, "0") not in OFF for name in ("strike", "dstrike")):
            self._left("cell_struck", text)
            return ""
        position = style.get("vertAlign")
        if position in ("superscript", "subscript"):
            return text.translate(RAISED if position == "superscript" else SUNK)
        return text

    def _left(self, wording: str, text: str) -> None:
        if text.strip():
            self._tell(wording, text)

    def _field(self, code: str) -> str:
        """A fraction in a field; any other formula there is named."""
        fraction = FIELD.fullmatch(code)
        if fraction:
            return f"{fraction[1]}/{fraction[2]}"
        if re.match(r"\s*EQ\b", code, re.I):
            self._tell("cell_equation", code.strip())
        return ""

    def _equation(self, math: Any) -> str:
        """An equation as one line; one that is more than a fraction is named."""
        text, plain = _linear(math)
        if not plain:
            self._tell("cell_equation", text)
        return text

    def _remark(self, kind: str, number: str) -> None:
        if kind not in self._remarks:
            root = self._parts(kind)
            elements = () if root is None else root
            self._remarks[kind] = {
                each.get(W + "id", ""): " ".join(t.text or "" for t in each.iter(W + "t"))
                for each in elements
            }
        self._tell("cell_comment", self._remarks[kind].get(number, ""))

    def _named(self, reference: Any) -> Style:
        """The attributes of a style by its name, those of the styles under it too."""
        if reference is None:
            return {}
        name = reference.get(W + "val", "")
        chain: list[str] = []
        while name in self._styles and name not in chain and name not in self._known:
            chain.append(name)
            below = self._styles[name].find(W + "basedOn")
            name = "" if below is None else below.get(W + "val", "")
        style = dict(self._known.get(name, {}))
        for each in reversed(chain):
            properties = self._styles[each].find(W + "rPr")
            style |= {} if properties is None else _own(properties)
            self._known[each] = dict(style)
        return style


def _own(properties: Any) -> Style:
    """The attributes that a run or a style itself has."""
    return {
        ATTRIBUTES[each.tag]: each.get(W + "val", "1")
        for each in properties
        if each.tag in ATTRIBUTES
    }


def _linear(element: Any) -> tuple[str, bool]:
    """A part of an equation in a line, and whether the line says all that it says."""
    name = element.tag.rpartition("}")[2]
    if name == "t":
        return element.text or "", True
    if name == "f":
        return _fraction(element)
    inner = [child for child in element if isinstance(child.tag, str) and child.tag not in UNSEEN]
    if name == "d":
        text, plain = _row(inner)
        return f"({text})", plain
    text, plain = _row(inner)
    return text, plain and name in ("oMath", "r", "e", "num", "den", "box", "ins")


def _row(elements: Iterable[Any]) -> tuple[str, bool]:
    text, plain = "", True
    for each in elements:
        if each.tag.endswith("Pr"):
            continue
        more, clear = _linear(each)
        fraction = each.tag == M + "f"
        if fraction and text[-1:].isdigit():  # 1 and a half is not 11/2
            text, clear = text + " ", False
        text, plain = text + more, plain and clear
    return text, plain


def _fraction(element: Any) -> tuple[str, bool]:
    over, under = element.find(M + "num"), element.find(M + "den")
    if over is None or under is None:
        return _row(element)[0], False
    (above, one), (below, other) = _linear(over), _linear(under)
    kind = element.find(f"{M}fPr/{M}type")
    barred = kind is None or kind.get(M + "val") != "noBar"
    if WORD.fullmatch(above) and WORD.fullmatch(below):
        return f"{above}/{below}", one and other and barred
    return f"({above})/({below})", False

"""A figure as a person types it (`62%`, `90/112`, `4`, `đạt`, `a: 62%; b: 4`) as the data write it."""

from __future__ import annotations

from typing import Any

from pydantic_core import PydanticCustomError

from cchc.analysis.setting import NO, YES, SettingError
from cchc.model import names
from cchc.model.fields import Plain
from cchc.model.number import parse_vietnamese_fraction
from cchc.model.rate import parse_rate
from cchc.model.rulebook import Criterion
from cchc.model.rules import Rule
from cchc.model.value import parse_value
from cchc.scoring.evaluate import wanted_parts

APART = frozenset({"khong ap dung", "not applicable"})


def evidence_typed(criterion: Criterion | None, part: str | None, text: str) -> dict[str, Any]:
    """The evidence that a text says of a criterion or a part of it, or of what has no rule (None).
    What does not fit the rule is for the checks. Raises `SettingError`, `NumberError`.
    """
    rules = wanted_parts(criterion) if criterion is not None else {}
    named = criterion.figures if criterion is not None else {}
    if part is None and ":" in text:
        found: dict[str, dict[str, Any]] = {}
        for piece in filter(str.strip, text.split(";")):
            name, _, said = (one.strip() for one in piece.partition(":"))
            group = "figures" if name in named else "parts"
            if not name or not said or name in found.get(group, {}):
                raise SettingError("pairs")
            value = _written(said) if name in named else figure_typed(rules.get(name), said)
            found.setdefault(group, {})[name] = value
        return found
    only = [name for name in rules if name is not None]
    if part is None and None not in rules and len(only) == 1 and not named:
        return {"parts": {only[0]: figure_typed(rules[only[0]], text)}}  # its only reading
    return figure_typed(rules.get(part), text)


def figure_typed(rule: Rule | None, text: str) -> dict[str, Any]:
    """One figure. Raises `SettingError` for a text that is none, `NumberError` for a number that is
    not one, or may be two.
    """
    text = text.strip()
    word = names.key(text)
    states = {
        names.key(name): one.id
        for one in (rule.ranks if rule else ())
        for name in (one.id, one.name)
    }
    if word in states:
        return {"state": states[word]}
    if word in APART:
        return {"not_applicable": Plain("true")}
    if word in YES | NO:
        return {"met": Plain("true" if word in YES else "false")}
    if text.startswith("<"):
        return {"below": Plain(str(parse_rate(text[1:].strip(), quoted=True)))}
    if text.endswith("%"):
        return {"rate": Plain(str(parse_rate(text, quoted=True)))}
    if "/" in text:
        count, of = parse_vietnamese_fraction(text)
        return {"count": Plain(str(count)), "of": Plain(str(of))}
    if text.isascii() and text.isdigit() and len(text) < 10:
        return {"count": Plain(str(int(text)))}
    if not any(sign.isdigit() for sign in text):
        raise SettingError("figure")
    return {"number": _written(text)}


def _written(text: str) -> str:
    """A named figure, as it is typed. Raises `SettingError` or `NumberError`."""
    try:
        return parse_value(text, quoted=True).text
    except PydanticCustomError:  # a day that no calendar has, more cases than there are
        raise SettingError("figure") from None

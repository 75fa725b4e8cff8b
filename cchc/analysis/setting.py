"""A measure as a person writes it (`80%`, `90/112`, `4`, `đạt`), held against a criterion's rule."""

from __future__ import annotations

from fractions import Fraction

from cchc.analysis.lever import Lever
from cchc.model.names import key
from cchc.model.number import NumberError, parse_vietnamese_fraction
from cchc.model.rate import parse_rate
from cchc.model.rulebook import Criterion
from cchc.model.rules import Scale
from cchc.model.value import parse_value
from cchc.scoring.evaluate import formula

YES = frozenset({"dat", "co", "met", "yes", "true"})
NO = frozenset({"khong", "khong dat", "not met", "no", "false"})


class SettingError(ValueError):
    """A text that is no measure of the rule; `kind` is the catalogue key that says why."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def measure_of(criterion: Criterion, moved: Lever | None, text: str) -> Fraction:
    """The measure of a criterion that a text sets, on the scale of its lever. Raises `SettingError`.

    Rates take `80%`, `80,5%`, `80.5%` and cases `90/112`; counts a whole number; yes or no
    `đạt`, `không đạt`, `met`, `not met`; states their id or name.
    """
    if moved is None:
        raise SettingError("judged" if formula(criterion) is None else "unmeasured")
    text = text.strip()
    match moved.scale:
        case Scale.MET:
            word = key(text)
            if word not in YES | NO:
                raise SettingError("met")
            return Fraction(word in YES)
        case Scale.RANK:
            for rank, state in enumerate(moved.rule.ranks):
                if key(text) in (key(state.id), key(state.name)):
                    return Fraction(rank)
            raise SettingError("state")
        case Scale.COUNT:
            if not (text.isascii() and text.isdigit() and len(text) < 10):
                raise SettingError("count")
            return Fraction(int(text))
        case Scale.QUANTITY:
            return _number(text)
        case Scale.SHARE:
            share = _share(text)
            if share > 1 and not criterion.may_exceed_full:
                raise SettingError("above_full")
            return share


def _number(text: str) -> Fraction:
    try:
        found = parse_value(text, quoted=True)
    except (NumberError, ValueError):
        raise SettingError("number") from None
    if found.kind != "number" or found.exact is None:
        raise SettingError("number")
    return found.exact


def _share(text: str) -> Fraction:
    try:
        if "/" in text:
            count, of = parse_vietnamese_fraction(text)
            if of == 0:
                raise SettingError("rate")
            return Fraction(count, of)
        return parse_rate(text, quoted=True).value
    except NumberError:
        raise SettingError("rate") from None

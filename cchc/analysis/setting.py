"""A measure as a person writes it (`80%`, `90/112`, `4`, `đạt`), held against a criterion's rule."""

from __future__ import annotations

from fractions import Fraction

from cchc.model.names import key
from cchc.model.number import NumberError, parse_vietnamese_fraction
from cchc.model.rate import parse_rate
from cchc.model.rulebook import Criterion
from cchc.model.rules import Bands, Bonus, CountPoints, Penalty, Proportional, Rule, States, YesNo
from cchc.scoring.evaluate import counted

YES = frozenset({"dat", "co", "met", "yes", "true"})
NO = frozenset({"khong", "khong dat", "not met", "no", "false"})


class SettingError(ValueError):
    """A text that is no measure of the rule; `kind` is the catalogue key that says why."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def measure_of(criterion: Criterion, rule: Rule, text: str) -> Fraction:
    """The measure that a text sets, as a share or a count. Raises `SettingError`.

    Rates take `80%`, `80,5%`, `80.5%` and cases `90/112`; counts a whole number; yes or no
    `đạt`, `không đạt`, `met`, `not met`; states their id or name.
    """
    text = text.strip()
    if isinstance(rule, YesNo):
        word = key(text)
        if word not in YES | NO:
            raise SettingError("met")
        return Fraction(word in YES)
    if isinstance(rule, States):
        for rank, state in enumerate(reversed(rule.states)):
            if key(text) in (key(state.id), key(state.name)):
                return Fraction(rank)
        raise SettingError("state")
    if isinstance(rule, CountPoints | Penalty | Bonus) or (
        isinstance(rule, Bands) and counted(rule)
    ):
        if not (text.isascii() and text.isdigit() and len(text) < 10):
            raise SettingError("count")
        return Fraction(int(text))
    if not isinstance(rule, Proportional | Bands):
        raise SettingError("judged")
    share = _share(text)
    if share > 1 and not criterion.may_exceed_full:
        raise SettingError("above_full")
    return share


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

"""Field types of the data files: each takes the text of a YAML scalar and gives an exact value."""

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError, core_schema

from cchc.model.number import NumberError, parse_quoted_number, parse_yaml_number
from cchc.model.rate import Rate, parse_rate
from cchc.model.writing import hidden, one_line, read_otherwise

T = TypeVar("T")


TODO = "TODO"
"""Stands for a value that nobody has said yet; a file is read without it."""


class Plain(str):
    """A YAML scalar written without quotes; one in quotes is a bare `str`."""

    __slots__ = ()


class Frozen(BaseModel):
    """Base of every model of the data files: immutable, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Scalar:
    """How a field is read from the text of a scalar, what an editor is told of it, and whether it is
    written as its text. Pydantic's own three annotations for that make a model cost twice as much
    to build: they look at the type, which says nothing here.
    """

    __slots__ = ("as_text", "read", "told")

    def __init__(
        self, read: Callable[[Any], Any], told: dict[str, Any], as_text: bool = False
    ) -> None:
        self.read = read
        self.told = told
        self.as_text = as_text

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        written = core_schema.to_string_ser_schema() if self.as_text else None
        return core_schema.no_info_plain_validator_function(self.read, serialization=written)

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        return dict(self.told)


def problem(kind: str, **values: Any) -> PydanticCustomError:
    """The error that a validator raises: `kind` is a catalogue key, the values fill its text."""
    return PydanticCustomError(kind, kind, values or None)


def text_of(value: object, spaces: bool = False) -> str:
    """The text of a scalar; `spaces` where any white space may stand within it.

    Raises `value_empty`, `not_a_scalar` or `invisible_character`.
    """
    if value is None:
        raise problem("value_empty")
    if not isinstance(value, str):
        raise problem("not_a_scalar")
    if not value.strip():
        raise problem("value_empty")
    found = hidden(value if spaces else value.strip(), spaces)
    if found is not None:
        raise problem("invisible_character", text=value, sign=found.sign, called=found.name)
    return value


def words_of(value: object, spaces: bool = False) -> str:
    """As `text_of`, where the value is words: not what YAML takes for nothing, a number or yes and
    no. Raises `value_null` or `text_unquoted` too.
    """
    text = text_of(value, spaces)
    other = read_otherwise(text) if isinstance(text, Plain) else ""
    if other == "null":
        raise problem("value_null", text=text)
    if other:
        raise problem("text_unquoted", text=text)
    return text


def _number(value: object) -> Decimal:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise problem("number_invalid", text=str(value))
        return value
    text = text_of(value)
    return _parsed(text, parse_yaml_number if isinstance(text, Plain) else parse_quoted_number)


def _parsed(text: str, parse: Callable[[str], T]) -> T:
    """The figure that a text is. Raises the problem of one that it is not."""
    try:
        return parse(text)
    except NumberError as error:
        comma = isinstance(text, Plain) and "," in text and error.kind == "number_invalid"
        raise problem("number_unquoted_comma" if comma else error.kind, text=text) from None


def _within(low: int | Decimal | None, high: int) -> Any:
    def check(value: object) -> Decimal:
        number = _number(value)
        if low is not None and number < low:
            raise problem("number_too_small", text=str(value), low=low)
        if not -high <= number <= high:
            raise problem("number_too_large", text=str(value), high=high)
        return number

    return check


MAX_POINTS = 100_000
"""No criterion or area is worth more: indexes out of 1000 add up several."""
MAX_TOTAL = 1_000_000
"""No sum of criteria is more."""

_NUMERAL = "[1-9][0-9]{0,3}"  # bounded: what sorts ids makes numbers of their parts
_MINUS = ("-", "\N{MINUS SIGN}", "\N{EN DASH}")
CRITERION_ID = rf"{_NUMERAL}(\.{_NUMERAL}){{0,4}}[a-z]?"
TASK_ID = rf"[A-Z]{{1,4}}-{_NUMERAL}(\.{_NUMERAL}){{0,4}}"


def step_of(value: object) -> Decimal:
    """What scores are rounded to, a tenth of a thousandth at the finest; never 0."""
    found: Decimal = _within(Decimal("0.0001"), 1)(value)
    return found


def scale_of(value: object) -> Decimal:
    """What full marks come to, more than 0."""
    found: Decimal = _within(Decimal("0.0001"), MAX_POINTS)(value)
    return found


def _count(value: object) -> int:
    number = _within(0, 10**9)(value)
    if number != int(number):
        raise problem("not_whole", text=str(value))
    return int(number)


def _rate(value: object) -> Rate:
    if isinstance(value, Rate):
        return value
    text = text_of(value)
    rate = _parsed(text, partial(parse_rate, quoted=not isinstance(text, Plain)))
    if text.lstrip().startswith(_MINUS):  # -0%
        raise problem("rate_negative", text=text)
    if rate.percent > 10_000:
        raise problem("number_too_large", text=text, high="10000%")
    return rate


def _level(value: object) -> Rate | Decimal:
    if isinstance(value, Rate | Decimal):
        return value
    text = text_of(value)
    if not text.rstrip().endswith("%"):
        found: Decimal = _within(None, 10**12)(text)
        return found
    minus = text.startswith("-")
    rate = _rate(type(text)(text[1:]) if minus else text)
    return Rate(-rate.percent) if minus else rate


def level_value(level: Rate | Decimal) -> Fraction:
    """An edge as a number: 95% is 19/20."""
    return level.value if isinstance(level, Rate) else Fraction(level)


def _task_id(value: object) -> str:
    text = text_of(value)
    if not re.fullmatch(TASK_ID, text, re.ASCII):
        raise problem("task_id_form", text=text)
    return str(text)


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = text_of(value)
    if text not in ("true", "false") or not isinstance(text, Plain):
        raise problem("not_a_flag", text=text)
    return text == "true"


def line(value: object) -> str:
    """One line of words, in NFC. Raises what `words_of` raises."""
    return one_line(words_of(value, spaces=True))


def _criterion_id(value: object) -> str:
    text = text_of(value)
    if not re.fullmatch(CRITERION_ID, text, re.ASCII):
        raise problem("criterion_id_form", text=text)
    if isinstance(text, Plain) and text.count(".") < 2 and not text[-1].isalpha():
        raise problem("criterion_id_unquoted", text=text)
    return str(text)


DOCUMENT_NUMBER = r"(…|\.\.\.|[0-9]+)?/[^\s/]+"


def _document_number(value: object) -> str:
    text = line(value)
    if text != TODO and not re.fullmatch(DOCUMENT_NUMBER, text, re.ASCII):
        raise problem("document_number_form", text=text)
    return text


SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)


def _slug(value: object) -> str:
    text = words_of(value)
    if not SLUG.fullmatch(text):
        raise problem("slug_form", text=text)
    return str(text)


def formed(pattern: str) -> dict[str, Any]:
    """What an editor is told of a text of this form."""
    return {"type": "string", "pattern": f"^{pattern}$"}


def _figure(kind: str = "number", percent: str = "", **bounds: int) -> dict[str, Any]:
    """A number as an editor reads it, or in quotes; bounds hold for the first alone."""
    pattern = rf"^{SPACED}[-−–]?{SPACED}[0-9]+([.,][0-9]+)*{SPACED}{percent}$"
    return {"type": [kind, "string"], **bounds, "pattern": pattern}


SPACED = r"\s*"
"""Around what is in quotes, white space does not matter."""

Points = Annotated[Decimal, Scalar(_within(0, MAX_POINTS), _figure(minimum=0, maximum=MAX_POINTS))]
"""Points from 0 up, exact."""
SignedPoints = Annotated[
    Decimal,
    Scalar(_within(None, MAX_POINTS), _figure(minimum=-MAX_POINTS, maximum=MAX_POINTS)),
]
"""Points of either sign: a deduction, a total of deductions, a score under a penalty."""
SignedTotal = Annotated[
    Decimal, Scalar(_within(None, MAX_TOTAL), _figure(minimum=-MAX_TOTAL, maximum=MAX_TOTAL))
]
"""A sum of points of either sign."""
Count = Annotated[int, Scalar(_count, _figure("integer", minimum=0, maximum=10**9))]
"""A whole number of cases."""
RateField = Annotated[Rate, Scalar(_rate, formed(r"\s*[0-9]+([.,][0-9]+)?\s*%\s*"), as_text=True)]
"""A percentage with its sign."""
Level = Annotated[
    Rate | Decimal,
    Scalar(_level, _figure(percent=rf"%?{SPACED}"), as_text=True),
]
"""An edge of a rule: a rate with its sign, or a number of whatever is measured."""
TaskId = Annotated[str, Scalar(_task_id, formed(TASK_ID))]
"""A task: NV-3.5. The letters keep it apart from criteria."""
Flag = Annotated[bool, Scalar(_flag, {"type": "boolean"})]
Line = Annotated[str, Scalar(line, {"type": "string", "minLength": 1})]
"""One line of text in NFC, runs of white space made one space."""
CriterionId = Annotated[str, Scalar(_criterion_id, formed(CRITERION_ID))]
"""An area, criterion or sub-criterion: 3 / 3.11 / 3.11.2 / 3.5a. Text, since 3.10 is not 3.1."""
DocumentNumber = Annotated[
    str, Scalar(_document_number, formed(rf"{SPACED}{DOCUMENT_NUMBER}{SPACED}"))
]
"""Number and sign of a document, perhaps without the number yet: 35/BC-UBND, …/BC-UBND."""
Slug = Annotated[str, Scalar(_slug, formed("[a-z0-9]+(-[a-z0-9]+)*"))]
"""A key of our own: lower case, digits and single hyphens."""


LETTERS = 27
"""Places between one number of an id and the next: one without a letter, one for each letter."""


def id_order(criterion: str) -> tuple[int, ...]:
    """Sort key that puts 3.2 before 3.10, and 3.5, 3.5.1, 3.5a, 3.6 in this order."""
    letter = criterion[-1] if criterion[-1].isalpha() else ""
    *above, last = (LETTERS * int(part) for part in criterion.removesuffix(letter).split("."))
    return (*above, last + (ord(letter) - ord("a") + 1 if letter else 0))

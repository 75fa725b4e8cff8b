"""Figures in the words of an office: points as printed, and evidence where the text leaves no choice."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from cchc.importing.grid import Cell, RefusedError
from cchc.importing.raised import NOTES
from cchc.model import names
from cchc.model.number import NumberError, number_text, parse_vietnamese_number
from cchc.model.rulebook import Criterion
from cchc.model.rules import Combine, Rule, Scale
from cchc.model.said import PERCENT, percent, shares

MINUS_SIGNS = str.maketrans(dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}﹣－", "-"))
"""Signs beside those that the parser of Vietnamese numbers knows."""
UNIT = re.compile(r"\s*(điểm|đ)\.?$", re.I)
LOSS = re.compile(r"\((?![-−–])([^()]+)\)")
"""How accountants write a loss: (0,3)."""
TOLD = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{1,2}(?![\d.,]*\d)")
"""A total among the words of its label."""

AS_OF = re.compile(r"tính đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})/(\d{1,2})/(\d{4})", re.I)
NOT = re.compile(r"\b(không|chưa|chẳng|thiếu)\b", re.I)
LESS = re.compile(
    r"\b(?:không|chưa)\s+(?:đạt|hoàn thành|đủ)(?:\s+(?:được|yêu cầu|mức|chỉ tiêu|tỷ lệ|tỉ lệ))*\s*$",
    re.I,
)
"""Before a rate: it was not reached, so the true one lies below it."""
INEXACT = re.compile(
    r"(\b(trên|dưới|hơn|khoảng|gần|xấp xỉ|ước|từ|tăng|giảm|còn|kém|yêu cầu|chỉ tiêu|mục tiêu|phấn đấu"
    r"|cần|phải|để|nhằm|bảo đảm|đảm bảo|tối đa|tối thiểu|nhất|giao|quy định|mức|bình quân)"
    r"(\s+(là|đến|tới|thêm|lại|đạt|được|có|hoàn thành|thực hiện|tỷ lệ|tỉ lệ|mức))*|[<>≤≥~≈])\s*$",
    re.I,
)
"""Before a figure: it is a bound, a change or a target, not what was measured."""
LED = re.compile(
    r"(^\s*([-+•*]\s+)?|[:;,.(=]|\b(có|đạt|được|là|bằng|chiếm|hoàn thành|thực hiện|khắc phục|giải ngân"
    r"|công nhận|mới|chỉ|đã|tỷ lệ|tỉ lệ|kết quả))\s*$",
    re.I,
)
"""Before a figure that was measured; before any other, what it counts is not said."""
ONWARD = re.compile(r"\s*trở\s+(lên|xuống)|\s?[-–/]\s?\d", re.I)
OTHER_SENSE = re.compile(
    r"\b(so với|trễ|quá hạn|chậm|muộn|sai|lỗi|vi phạm|loại|nhưng|song|tuy nhiên|cùng kỳ|năm trước"
    r"|toàn tỉnh|tháng đầu|quý)\b",
    re.I,
)
"""With these in the text, a figure may count the bad cases, or those of another year."""
OTHER_CASES = re.compile(r"\b(bị|phải|bổ sung|trả lại|thấp|yếu|kém|trống|sót|điểm)\b", re.I)
"""After cases out of cases: the bad ones, or points of a maximum."""
CLAUSE_END = re.compile(r"[.;()\n]|,(?!\s*(?:xã|thị trấn|phường|phòng|ban|đơn vị)\b)")
"""A comma ends a clause, but not in “xã, thị trấn”."""


class Found(NamedTuple):
    """Evidence as the data write it, or why there is none; `figures` are those that were seen."""

    evidence: str = ""
    why: str = ""
    figures: tuple[str, ...] = ()


def points_of(cell: Cell) -> Decimal:
    """The number of a cell: `-0,3`, `−0,30`, `2 điểm`; `0.3` too, where it has but one reading.

    Raises `RefusedError` with the wording that says what is wrong with the cell.
    """
    if cell.trouble:
        raise RefusedError(cell.trouble, text=cell.quoted)
    if cell.number is not None:
        return cell.number
    found = _figure(cell.line)
    if isinstance(found, str):
        raise RefusedError(found, text=cell.quoted)
    return found


@lru_cache(maxsize=10_000)
def _figure(line: str) -> Decimal | str:
    """The number of a line of text, or the wording that says what is wrong with it: a table says the
    same ones again and again.
    """
    text = UNIT.sub("", line.lstrip("'").translate(NOTES).strip())
    text = text.translate(MINUS_SIGNS).replace("\N{EM DASH}", "-")
    text = LOSS.sub(r"-\1", text) if LOSS.fullmatch(text) else text
    try:
        return parse_vietnamese_number(text)
    except NumberError as error:
        if error.kind == "number_ambiguous":
            return "cell_ambiguous"
        if text.count(".") == 1 and "," not in text:
            with suppress(NumberError):
                return parse_vietnamese_number(text.replace(".", ","))
    return "cell_number"


def add_up(most: Decimal | None, given: Decimal | None, lost: Decimal | None) -> bool | None:
    """True where maximum − appraised = lost, signs aside; None where one of them is not known."""
    if most is None or given is None or lost is None:
        return None
    return abs(most - given) == abs(lost)


def figure_told(text: str) -> Decimal | None:
    """The one figure with decimals in a label: “Tổng điểm bị trừ: 6,07 điểm”."""
    found = TOLD.findall(text)
    return Decimal(found[0].replace(",", ".")) if len(found) == 1 else None


@lru_cache(maxsize=10_000)
def points_text(value: Decimal, least: int = 2) -> str:
    """Points as YAML takes them; `1.667` has two readings there and `1.6670` has one."""
    places = max(least, -int(value.normalize().as_tuple().exponent))
    return number_text(value, places + (places == 3 and abs(value) >= 1))


def evidence_of(criterion: Criterion, text: str) -> Found | None:
    """The evidence in a reason, in the form that the rule measures; None where it measures none.

    Only where exactly one figure of that form stands there, and the words around it leave no doubt.
    """
    rule = criterion.rule
    if rule is None:
        return None
    if isinstance(rule, Combine):
        parts = [part for part in rule.parts if part.rule.scale is not None]
        if len(parts) != 1:
            return Found(why="parts")
        found = _of_rule(parts[0].rule, criterion, text)
        if not found.evidence:
            return found
        return Found(f"{{parts: {{{parts[0].id}: {{{found.evidence}}}}}{_as_of(text)}}}")
    if rule.scale is None:
        return None
    found = _of_rule(rule, criterion, text)
    return Found(f"{{{found.evidence}{_as_of(text)}}}") if found.evidence else found


def _of_rule(rule: Rule, criterion: Criterion, text: str) -> Found:
    if rule.scale is Scale.COUNT:
        return _cases(criterion, text, bad=rule.counts_faults)
    return _share(text) if rule.scale is Scale.SHARE else Found(why="form")


def _share(text: str) -> Found:
    """A rate, or cases out of cases; both where one is the other, rounded."""
    rates = list(PERCENT.finditer(text))
    fractions = list(shares(text))
    seen = tuple(
        match[0] for match in sorted((*rates, *fractions), key=lambda match: match.start())
    )
    if not seen:
        return Found(why="none")
    if len(rates) == len(fractions) == 1 and _same(rates[0], fractions[0]):
        rates = []
    if len(rates) + len(fractions) > 1:
        return Found(why="several", figures=seen)
    (match,) = (*rates, *fractions)
    before, after = text[: match.start()], text[match.end() :]
    if not (_led(before) or (rates and LESS.search(before))):
        return Found(why="sense", figures=seen)
    if ONWARD.match(after) or OTHER_SENSE.search(text):
        return Found(why="sense", figures=seen)
    return _rate(match, before, text, seen) if rates else _fraction(match, after, text, seen)


def _rate(match: re.Match[str], before: str, text: str, seen: tuple[str, ...]) -> Found:
    figure = match[1].replace(",", ".") + "%"
    denials = len(NOT.findall(text))
    if denials == 1 and LESS.search(before):
        return Found(f"below: {figure}")
    return Found(why="sense", figures=seen) if denials else Found(f"rate: {figure}")


def _fraction(match: re.Match[str], after: str, text: str, seen: tuple[str, ...]) -> Found:
    clause = CLAUSE_END.split(after, maxsplit=1)[0]
    denials = len(NOT.findall(text))
    if OTHER_CASES.search(clause) or (denials and denials != len(NOT.findall(clause))):
        return Found(why="sense", figures=seen)
    count, of = int(match[1]), int(match[2])
    return Found(f"{'missing' if denials else 'count'}: {count}, of: {of}")


def _cases(criterion: Criterion, text: str, bad: bool) -> Found:
    """A whole number right before the name of what is counted: `03 sáng kiến`, `bị nhắc 2 lần`."""
    if criterion.cases is None:
        return Found(why="form")
    cases = r"\s+".join(re.escape(word) for word in criterion.cases.split())
    pattern = rf"(?<![\d.,/-])(\d{{1,6}})\s+{cases}\b"
    found = list(re.finditer(pattern, text, re.I))
    seen = tuple(match[0] for match in found)
    if len(found) != 1:
        return Found(why="several" if found else "none", figures=seen)
    before = text[: found[0].start()]
    led = not INEXACT.search(before) if bad else _led(before)
    if not led or OTHER_SENSE.search(text) or NOT.search(text):
        return Found(why="sense", figures=seen)
    return Found(f"count: {int(found[0][1])}")


def _led(before: str) -> bool:
    """True for the words before a figure that was measured."""
    return LED.search(before) is not None and INEXACT.search(before) is None


def _same(rate: re.Match[str], fraction: re.Match[str]) -> bool:
    share = Fraction(int(fraction[1]), int(fraction[2]))
    span = percent(rate).printed
    return span.low <= share < span.high


def _as_of(text: str) -> str:
    """The day up to which was counted, where one alone is named."""
    days = {match.groups() for match in AS_OF.finditer(text)}
    if len(days) != 1:
        return ""
    day, month, year = (int(part) for part in days.pop())
    try:
        return f", as_of: {date(year, month, day)}"
    except ValueError:
        return ""


def similar(one: str, other: str) -> bool:
    """True for two names that most words of the shorter one are common to."""
    first, second = set(names.key(one).split()), set(names.key(other).split())
    shorter = min(len(first), len(second))
    return shorter > 0 and 3 * len(first & second) >= 2 * shorter

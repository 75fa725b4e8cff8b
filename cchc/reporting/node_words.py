"""How the points of a group, an area or the whole are put together, in words and with the figures."""

from __future__ import annotations

from fractions import Fraction

from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import Inside, inside, sums_of
from cchc.language.words import Words
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Rulebook
from cchc.model.together import ADDED, Together
from cchc.reporting.document import Block, Facts
from cchc.reporting.rule_words import number_words, weight_words

MANY = 12
"""With more in a node than this its figures stand in the table alone."""


def together(card: Scorecard, node: str | None, words: Words) -> tuple[Block, ...]:
    """How the points of a node, or of the whole, are put together; nothing where they are added up."""
    how = together_words(card.rulebook, node, words)
    if how is None:
        return ()
    formula = together_working(card, node, words)
    facts = [(words("node.how"), how)]
    facts += [(words("explain.working"), formula)] if formula is not None else []
    return (Facts(tuple(facts)),)


def together_words(book: Rulebook, node: str | None, words: Words) -> str | None:
    """How what lies in a node (or in the whole) is put together; None where it is merely added up."""
    how, rounding = _how(book, node)
    below = book.areas if node is None else book.children(node)
    weighted = any(one.weight is not None for one in below)
    percent = node is None and any(c.counts == "percent_of_total" for c in book.criteria)
    rounding = None if rounding is None or rounding.exact else rounding
    if how == ADDED and not weighted and rounding is None and not percent:
        return None
    text = words(f"node.{how.kind}.weight" if weighted else f"node.{how.kind}")
    text += _ends(how, words)
    if percent:
        text += words("node.percent")
    if rounding is not None:
        text += words("node.rounded", rounding=rounding_words(rounding, words))
    return text


def together_working(card: Scorecard, node: str | None, words: Words) -> str | None:
    """The same with the figures filled in; None where there is nothing to tell, or too much."""
    how, _ = _how(card.rulebook, node)
    if together_words(card.rulebook, node, words) is None:
        return None
    parts = inside(card.case, card.rows, node, MANY)
    if not parts:
        return None
    rows = [row for one in card.areas for row in card.within(node, one)] if node else card.rows
    amount = sums_of(card.case, rows, node).exact
    if how.kind in ("best", "worst"):
        text = words(f"formula.{how.kind}", parts="; ".join(_said(one, words) for one in parts))
    elif how.kind == "mean":
        text = _mean(parts, amount.most, words)
    else:
        text = " + ".join(_weighted(_said(one, words), one, words) for one in parts)
    if how.start:
        text = f"{words.number(how.start)} + {text}"
    if node is None:
        for row in card.rows:
            if row.criterion.counts == "percent_of_total" and row.score is not None:
                text = words(
                    "node.of_total", formula=text, points=row.score, criterion=row.criterion.id
                )
    text += _ends(how, words)
    return words("formula.gives", formula=text, points=number_words(amount.points, words))


def rounding_words(rounding: Rounding, words: Words) -> str:
    """How points are rounded."""
    mode, step = words(f"rounding.{rounding.mode}"), words.number(rounding.step)
    return words("explain.rounding", mode=mode, step=step)


def _how(book: Rulebook, node: str | None) -> tuple[Together, Rounding | None]:
    levels = book.head.rounding
    if node is None:
        return book.head.combine or ADDED, levels.total
    part = book.part(node)
    how = (part.combine if part is not None else None) or ADDED
    return how, levels.area if book.area(node) is part else levels.group


def _ends(how: Together, words: Words) -> str:
    text = ""
    for key in ("at_least", "at_most"):
        value = getattr(how, key)
        text += "" if value is None else words(f"rule.{key}", points=words.number(value))
    return text


def _mean(parts: tuple[Inside, ...], most: Fraction, words: Words) -> str:
    """`4 × (1/7 × 1,33/4 + 6/7 × 1/2)`; without weights `4 × trung bình của (…)`."""
    shares = [(one, _said(one, words, "/" + number_words(one.amount.most, words))) for one in parts]
    full = number_words(most, words)
    weights = [one.weight.exact for one in parts if one.weight is not None and one.weight.exact]
    if len(weights) < len(parts):
        joined = words("formula.mean", parts="; ".join(text for _, text in shares))
        return f"{full} × {joined}"
    text = " + ".join(_weighted(text, one, words) for one, text in shares)
    whole = sum(weights, Fraction(0))
    return f"{full} × ({text})" + ("" if whole == 1 else f" / {number_words(whole, words)}")


def _weighted(text: str, one: Inside, words: Words) -> str:
    return text if one.weight is None else f"{weight_words(one.weight, words)} × {text}"


def _said(one: Inside, words: Words, of: str = "") -> str:
    return f"{number_words(one.amount.points, words)}{of} ({one.id})"

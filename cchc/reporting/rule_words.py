"""What a rule does, in words; and its expressions, with names or with the figures filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

from cchc.language.words import Words
from cchc.model.appraisal import Evidence
from cchc.model.expression import TOTAL, Const, Expr, Ref
from cchc.model.rate import Rate, rate_of
from cchc.model.rules import (
    FULL,
    Band,
    Bands,
    Bonus,
    Combine,
    CountPoints,
    Fixed,
    Judged,
    Penalty,
    Proportional,
    Rule,
    Scale,
    States,
    Steps,
    When,
    YesNo,
)
from cchc.model.span import round_to
from cchc.model.value import Value, day_of

Names = Mapping[str, str]
SIGNS = {"*": "×", "-": "\N{MINUS SIGN}", "<=": "≤", ">=": "≥", "!=": "≠"}
TIGHT = {"or": 1, "and": 2, "not": 3, "+": 5, "-": 5, "*": 6, "/": 6, "neg": 7}
"""How tightly an operation binds; comparisons 4."""


def rule_words(rule: Rule, full: Decimal, words: Words, names: Names | None = None) -> str:
    """What a rule does, in one phrase. `full` are the points where the rule names none, `names` say
    what each named figure is.
    """
    names = names or {}
    measured = getattr(rule, "measure", None)
    text = _plain(rule, full, words, names)
    if measured is None:
        return text
    return words("rule.measured", rule=text, measure=expression(measured.tree, names, words))


def _plain(rule: Rule, full: Decimal, words: Words, names: Names) -> str:
    own: Decimal | None = getattr(rule, "points", None)
    points = words.number(full if own is None else own)
    match rule:
        case Proportional():
            key = f"rule.{rule.kind}" + ("" if rule.full_at == FULL else ".full_at")
            text = words(key, points=points, full_at=rule.full_at)
            if rule.zero_below is not None:
                text += words("rule.zero_below", zero_below=rule.zero_below)
            return text
        case Bands():
            return words("rule.bands", bands="; ".join(_bands(rule, words)))
        case Steps():
            change = "rule.steps.adds" if rule.adds > 0 else "rule.steps.takes"
            return words(
                "rule.steps",
                points=words.number(rule.points),
                edge=level_words(rule.from_, words),
                each=level_words(rule.each, words),
                toward=words(f"rule.steps.{rule.toward}"),
                change=words(change, points=words.number(abs(rule.adds))),
                partial=words(f"rule.steps.{rule.partial}"),
                cap=words.number(rule.cap),
            )
        case CountPoints():
            return words("rule.count", each=words.number(rule.points_each), points=points)
        case States():
            states = (
                words("rule.state", name=state.name, points=words.number(state.points))
                for state in rule.states
            )
            return words("rule.states", states="; ".join(states))
        case Penalty():
            cap = points if rule.cap is None else words.number(rule.cap)
            return words(
                "rule.penalty", points=points, each=words.number(rule.points_each), cap=cap
            )
        case Bonus():
            cap = words.number(rule.cap)
            return words("rule.bonus", each=words.number(rule.points_each), cap=cap)
        case Combine():
            return _combined(rule, full, words, names)
        case When():
            return words(
                "rule.when",
                condition=expression(rule.condition.tree, names, words),
                then=rule_words(rule.then, full, words, names),
                otherwise=rule_words(rule.otherwise, full, words, names),
            )
        case YesNo() if rule.condition is not None:
            asked = expression(rule.condition.tree, names, words)
            return words("rule.yes_no.condition", condition=asked, points=points)
        case Judged() | YesNo() | Fixed():
            return words(f"rule.{rule.kind}", points=points)


def _bands(rule: Bands, words: Words) -> list[str]:
    """The tiers of a rule: from above, those with an upper edge from below; what lies beyond last."""
    upper = rule.bands[0].upper
    ordered = sorted(rule.bands, key=lambda band: band.begins, reverse=not upper)
    texts = [band_words(band, words) for band in ordered]
    last, beyond = ordered[-1], words.number(rule.otherwise)
    if upper:
        key = "rule.band.above" if last.at_most is not None else "rule.band.from"
    else:
        key = "rule.band.below" if last.above is None else "rule.band.up_to"
    if upper or last.begins > (Fraction(0), False):
        texts.append(words(key, edge=level_words(last.edge, words), points=beyond))
    return texts


def _combined(rule: Combine, full: Decimal, words: Words, names: Names) -> str:
    inside = Decimal(0) if rule.kind == "sum" else full
    parts = []
    for part in rule.parts:
        told = rule_words(part.rule, inside, words, names)
        if part.no_cases is not None:
            told += words(f"rule.no_cases.{part.no_cases}")
        key = "rule.part" if part.weight is None else "rule.part.weight"
        weight = None if part.weight is None else weight_words(part.weight, words)
        parts.append(words(key, name=part.name, rule=told, weight=weight))
    text = words(f"rule.{rule.kind}", parts=(" + " if rule.kind == "sum" else "; ").join(parts))
    for key, value in (
        ("rule.start", rule.start or None),
        ("rule.at_least", rule.at_least),
        ("rule.at_most", rule.at_most),
    ):
        text += "" if value is None else words(key, points=words.number(value))
    return text


def band_words(band: Band, words: Words) -> str:
    """One tier: from which edge (or up to which), how many points."""
    if band.upper:
        key = "rule.band.at_most" if band.at_most is not None else "rule.band.under"
    else:
        key = "rule.band.above" if band.above is not None else "rule.band.from"
    text = words(key, edge=level_words(band.edge, words), points=words.number(band.points))
    if band.to_points is None:
        return text
    return words("rule.band.straight", band=text, points=words.number(band.to_points))


def level_words(level: Rate | Decimal, words: Words) -> str:
    """An edge as it is written."""
    return words.value(level) if isinstance(level, Rate) else words.number(level)


def weight_words(weight: Value, words: Words) -> str:
    """A weight as it is written."""
    return value_words(weight, words)


def value_words(written: Value, words: Words) -> str:
    """A named figure as it was written, in the reader's language."""
    if written.kind == "flag":
        return words("expression.yes" if written.exact else "expression.no")
    if written.kind == "day" and written.exact is not None:
        return words.date(day_of(written.exact))
    if written.kind == "cases":
        return written.text
    text = written.text.replace(",", ".").replace(".", words.text["decimal"])
    return text.replace("-", "\N{MINUS SIGN}").replace("\N{EN DASH}", "\N{MINUS SIGN}")


def number_words(value: Fraction, words: Words) -> str:
    """A number with at most four decimals."""
    return words.number(round_to(value, Decimal("0.0001"), "half_up"))


def measured_words(rule: Rule, x: Fraction, words: Words) -> str:
    """What a measure comes to, with its sign of equality: `= 52%`, `≈ 33,3333%`."""
    share = rule.scale is Scale.SHARE
    shown = round_to(x * (100 if share else 1), Decimal("0.0001"), "half_up")
    exact = Fraction(shown) == x * (100 if share else 1)
    sign = "=" if exact else "\N{ALMOST EQUAL TO}"
    return f"{sign} {words.number(shown)}{'%' if share else ''}"


def expression(tree: Expr, names: Names, words: Words) -> str:
    """An expression with what its names stand for."""
    return _said(tree, lambda ref: _named(ref, names, words), words)


def filled(
    tree: Expr,
    evidence: Evidence | None,
    at: Mapping[Ref, Fraction | None],
    words: Words,
) -> str:
    """An expression with the figures of a row in the place of its names."""
    given = (evidence.figures if evidence is not None else None) or {}

    def figure(ref: Ref) -> str:
        if ref.source == "figure" and ref.name in given:
            return value_words(given[ref.name], words)
        x = at.get(ref)
        if ref.source == "body" and x is not None and x in (0, 1):
            return f"{_named(ref, {}, words)}: {words('expression.yes' if x else 'expression.no')}"
        known = "?" if x is None else number_words(x, words)
        return known if ref.source != "last" else words("expression.was", value=_rate(x, known))

    def _rate(x: Fraction | None, known: str) -> str:
        share = x is not None and x.denominator > 1 and abs(x) < 10
        return words.value(rate_of(abs(x), 4)) if share and x is not None and x > 0 else known

    return _said(tree, figure, words)


def _named(ref: Ref, names: Names, words: Words) -> str:
    name = names.get(ref.name, ref.name)
    if ref.source == "figure":
        return f"“{name}”"
    if ref.name == TOTAL:
        return words("expression.total" if ref.source == "points" else "expression.share_of_total")
    kind = f"expression.body.{ref.name}"
    if ref.source == "body" and kind in words.text:
        return words(kind)
    return words(f"expression.{ref.source}", name=name)


def _said(tree: Expr, named: Callable[[Ref], str], words: Words, around: int = 0) -> str:
    if isinstance(tree, Const):
        return tree.text.replace(".", words.text["decimal"])
    if isinstance(tree, Ref):
        return named(tree)
    if tree.sign in ("max", "min", "mean"):
        args = "; ".join(_said(arg, named, words) for arg in tree.args)
        return words(f"expression.{tree.sign}", args=args)
    tight = TIGHT.get(tree.sign, 4)
    inner = [_said(arg, named, words, tight + (k > 0)) for k, arg in enumerate(tree.args)]
    if tree.sign == "neg":
        text = SIGNS["-"] + inner[0]
    elif tree.sign == "not":
        text = words("expression.not", condition=inner[0])
    else:
        sign = words(f"expression.{tree.sign}") if tree.sign in ("and", "or") else tree.sign
        text = f"{inner[0]} {SIGNS.get(sign, sign)} {inner[1]}"
    return f"({text})" if tight < around else text

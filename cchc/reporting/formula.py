"""The working of a score with the figures filled in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

from cchc.language.words import Words
from cchc.model.appraisal import Evidence, Figure
from cchc.model.expression import Ref
from cchc.model.fields import level_value
from cchc.model.rulebook import Criterion
from cchc.model.rules import (
    FULL,
    Bands,
    Bonus,
    Combine,
    CountPoints,
    Fixed,
    Penalty,
    Proportional,
    Rule,
    States,
    Steps,
    When,
    YesNo,
)
from cchc.model.tuples import NamedTuple
from cchc.reporting.evidence_words import figure_words
from cchc.reporting.rule_words import (
    band_words,
    filled,
    level_words,
    measured_words,
    number_words,
    weight_words,
)
from cchc.scoring.evaluate import Outcome, instead, known, unmeasured
from cchc.scoring.figures import figure_of, measure
from cchc.scoring.lines import band_at
from cchc.scoring.measuring import Known, NoCasesError, nominals, value


def working(
    criterion: Criterion, evidence: Evidence | None, outcome: Outcome | None, words: Words
) -> str | None:
    """The calculation with the figures filled in: `1 × 25,05% / 30% = 0,8350 → 0,84`.

    None where there is nothing to calculate (no formula, no figure, a bound instead of a value).
    """
    rule = criterion.rule
    if rule is None or outcome is None or outcome.raw is None:
        return None
    if evidence is None and not outcome.facts:
        return None
    assert outcome.nominal is not None
    if (why := unmeasured(criterion, evidence, outcome.facts)) is not None:
        held = instead(criterion, why)
        return words(f"formula.{why}.{held}", points=outcome.nominal)
    text, plain = _Working(criterion, evidence, outcome.facts, words).of(
        rule, None, criterion.max_points
    )
    if criterion.times != 1:
        most, of = number_words(criterion.full, words), words.number(criterion.max_points)
        text, plain = f"({text}) × {most}/{of}", False
    if not plain:
        text = f"{text} {words.raw(outcome.raw)}"
        if Fraction(outcome.nominal) == outcome.raw:
            return text
    return words("formula.gives", formula=text, points=outcome.nominal)


class _Working:
    """The calculation of one row: each rule's expression, and whether it is a plain fact. `full` are
    the points of a rule that names none, 0 where its worth has to be shown.
    """

    def __init__(
        self, criterion: Criterion, evidence: Evidence | None, facts: Known, words: Words
    ) -> None:
        self.criterion, self.evidence, self.words = criterion, evidence, words
        self.known = known(criterion, evidence, facts)
        self.at = nominals(self.known)

    def of(self, rule: Rule, part: str | None, full: Decimal) -> tuple[str, bool]:
        """The expression of a rule (of a part), and whether there is no arithmetic in it."""
        if isinstance(rule, Combine):
            return self.combined(rule, full), False
        if isinstance(rule, When):
            holds = value(rule.condition.tree, self.at) != 0
            key = "formula.when" if holds else "formula.when_not"
            inner, plain = self.of(rule.then if holds else rule.otherwise, part, full)
            asked = filled(rule.condition.tree, self.evidence, self.at, self.words)
            return self.words(key, condition=asked, formula=inner), plain
        if isinstance(rule, YesNo) and rule.condition is not None:
            met = value(rule.condition.tree, self.at) != 0
            asked = filled(rule.condition.tree, self.evidence, self.at, self.words)
            worth = (full if rule.points is None else rule.points) if met else Decimal(0)
            shown = self.words("formula.met" if met else "formula.not_met", condition=asked)
            return _fact(shown, worth, full, self.words)
        measure_of = getattr(rule, "measure", None)
        if measure_of is None:
            figure = figure_of(self.evidence, part)
            return _expression(rule, full, figure, self.words)
        shown = filled(measure_of.tree, self.evidence, self.at, self.words)
        x = value(measure_of.tree, self.at)
        plain = isinstance(measure_of.tree, Ref)
        total = shown if plain else f"{shown} {measured_words(rule, x, self.words)}"
        inside = shown if plain else f"({shown})"
        return _applied(rule, full, Shown(x, inside, total), self.words)

    def combined(self, rule: Combine, full: Decimal) -> str:
        """Several rules as one: a + b, the best of a and b."""
        words = self.words
        texts, inside = [], Decimal(0) if rule.kind == "sum" else full
        for part in rule.parts:
            try:
                text = self.of(part.rule, part.id, inside)[0]
            except NoCasesError:
                held = part.no_cases or "left_out"
                text = words(f"formula.part.{held}", name=part.name)
            if part.weight is not None:
                text = f"{weight_words(part.weight, words)} × ({text})"
            texts.append(text)
        if rule.kind == "sum":
            text = " + ".join(texts)
        else:
            text = words(f"formula.{rule.kind}", parts="; ".join(texts))
        if rule.start:
            text = f"{words.number(rule.start)} + {text}"
        if rule.at_least is not None:
            text = words("formula.at_least", formula=text, least=words.number(rule.at_least))
        if rule.at_most is not None:
            text = words("formula.capped", formula=text, cap=words.number(rule.at_most))
        return text


class Shown(NamedTuple):
    """A measure: the number, its text within a product, its text alone."""

    x: Fraction
    inside: str
    alone: str


def _expression(rule: Rule, full: Decimal, figure: Figure | None, words: Words) -> tuple[str, bool]:
    """The expression of a rule over the figure of its row or part."""
    points = full if (own := getattr(rule, "points", None)) is None else own
    if isinstance(rule, Fixed) or figure is None:
        return words.number(points), True
    text = _short(figure, rule, words)
    if isinstance(rule, States):
        worth = next(state.points for state in rule.states if state.id == figure.state)
        return _fact(text, worth, full, words)
    if isinstance(rule, YesNo):
        return _fact(text, points if figure.met else Decimal(0), full, words)
    found = measure(rule, figure, exceed=True)
    assert found is not None and found.nominal is not None
    return _applied(rule, full, Shown(found.nominal, text, text), words)


def _applied(rule: Rule, full: Decimal, shown: Shown, words: Words) -> tuple[str, bool]:
    """The expression of a rule over a measure, and whether there is no arithmetic in it."""
    points = full if (own := getattr(rule, "points", None)) is None else own
    match rule:
        case Proportional():
            text = f"{words.number(points)} × {shown.inside}"
            if rule.zero_below is not None and shown.x < rule.zero_below.value:
                below = words("formula.zero_below", figure=shown.alone, zero_below=rule.zero_below)
                return below, True
            if rule.full_at != FULL:
                text += f" / {words.value(rule.full_at)}"
            return _at_most(text, shown.x > rule.full_at.value, points, words), False
        case CountPoints() | Bonus():
            cap = rule.cap if isinstance(rule, Bonus) else points
            text = f"{words.number(rule.points_each)} × {shown.inside}"
            return _at_most(text, Fraction(rule.points_each) * shown.x > cap, cap, words), False
        case Penalty():
            cap = points if rule.cap is None else rule.cap
            taken = f"{words.number(rule.points_each)} × {shown.inside}"
            if Fraction(rule.points_each) * shown.x > cap:
                taken = f"({words('formula.capped', formula=taken, cap=words.number(cap))})"
            return f"{words.number(points)} \N{MINUS SIGN} {taken}", False
        case Steps():
            return _steps(rule, shown, words)
        case Bands():
            band = band_at(rule, shown.x)
            if band is None:
                return shown.alone, True
            text = words("formula.band", figure=shown.alone, band=band_words(band, words))
            return text, band.to_points is None
        case _:
            return shown.alone, True


def _steps(rule: Steps, shown: Shown, words: Words) -> tuple[str, bool]:
    """How many steps lie beyond the mark, and what they come to."""
    beyond = (shown.x - level_value(rule.from_)) * (1 if rule.toward == "more" else -1)
    if beyond <= 0:
        key = f"formula.steps.none.{rule.toward}"
        return words(key, figure=shown.alone, edge=level_words(rule.from_, words)), True
    count = beyond / level_value(rule.each)
    whole = rule.partial == "whole_steps"
    steps = Fraction(floor(count)) if whole else count
    text = words("formula.steps", figure=shown.alone, steps=number_words(steps, words))
    sign = "+" if rule.adds > 0 else "\N{MINUS SIGN}"
    each = words.number(abs(rule.adds))
    sum_ = f"{text}: {words.number(rule.points)} {sign} {number_words(steps, words)} × {each}"
    end = Fraction(rule.points) + steps * Fraction(rule.adds)
    if rule.adds > 0:
        return _at_most(sum_, end > rule.cap, rule.cap, words), False
    if end < rule.cap:
        return words("formula.at_least", formula=sum_, least=words.number(rule.cap)), False
    return sum_, False


def _fact(shown: str, worth: Decimal, full: Decimal, words: Words) -> tuple[str, bool]:
    """A fact that needs no arithmetic; within a sum (no points of its own) with what it is worth."""
    return (shown if full else f"{words.number(worth)} ({shown})"), True


def _short(figure: Figure, rule: Rule, words: Words) -> str:
    if figure.of is not None:
        count = figure.count if figure.missing is None else figure.of - figure.missing
        return f"{count}/{figure.of}"
    return figure_words(figure, words, None, rule)


def _at_most(text: str, over: bool, cap: Decimal, words: Words) -> str:
    return words("formula.capped", formula=text, cap=words.number(cap)) if over else text

"""Rules, evidence and the working of a score in words and figures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.language.words import Words
from cchc.model.appraisal import Evidence, Figure
from cchc.model.rulebook import Criterion
from cchc.model.rules import (
    FULL,
    Band,
    Bands,
    Bonus,
    CountPoints,
    Fixed,
    Judged,
    Penalty,
    Proportional,
    Rule,
    States,
    Sum,
    YesNo,
)
from cchc.scoring.evaluate import Outcome, instead, measure, share, unmeasured
from cchc.scoring.lines import band_at, band_edge


def rule_words(rule: Rule, full: Decimal, words: Words) -> str:
    """What a rule does, in one phrase. `full` are the points where the rule names none."""
    points = words.number(getattr(rule, "points", None) or full)
    match rule:
        case Proportional():
            key = f"rule.{rule.kind}" + ("" if rule.full_at == FULL else ".full_at")
            text = words(key, points=points, full_at=rule.full_at)
            if rule.zero_below is not None:
                text += words("rule.zero_below", zero_below=rule.zero_below)
            return text
        case Bands():
            ordered = sorted(rule.bands, key=band_edge, reverse=True)
            bands = [band_words(band, words) for band in ordered]
            last = ordered[-1]
            key = "rule.band.below" if last.above is None else "rule.band.up_to"
            if band_edge(last) > (Fraction(0), False):
                bands.append(words(key, edge=_edge(last, words)))
            return words("rule.bands", bands="; ".join(bands))
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
        case Sum():
            parts = (
                words("rule.part", name=p.name, rule=rule_words(p.rule, Decimal(0), words))
                for p in rule.parts
            )
            return words("rule.sum", parts=" + ".join(parts))
        case Judged() | YesNo() | Fixed():
            return words(f"rule.{rule.kind}", points=points)


def band_words(band: Band, words: Words) -> str:
    """One tier: from which edge, how many points."""
    key = "rule.band.above" if band.above is not None else "rule.band.from"
    return words(key, edge=_edge(band, words), points=words.number(band.points))


def evidence_words(criterion: Criterion, evidence: Evidence | None, words: Words) -> str:
    """The figures of a row as a phrase, with their date."""
    if evidence is None:
        return words("evidence.none")
    if evidence.not_applicable:
        return words("evidence.not_applicable")
    if evidence.no_cases:
        return words("evidence.no_cases")
    if evidence.parts is not None and isinstance(criterion.rule, Sum):
        names = {part.id: part for part in criterion.rule.parts}
        text = "; ".join(
            words(
                "evidence.part",
                name=names[name].name if name in names else name,
                figure=figure_words(
                    figure, words, criterion.cases, names[name].rule if name in names else None
                ),
            )
            for name, figure in evidence.parts.items()
        )
    else:
        text = figure_words(evidence, words, criterion.cases, criterion.rule)
    if evidence.as_of is not None:
        return words("evidence.as_of", figure=text, date=evidence.as_of)
    return text


def figure_words(figure: Figure, words: Words, cases: str | None, rule: Rule | None) -> str:
    """One figure as a phrase; `cases` is the noun of what is counted."""
    if figure.rate is not None:
        return words.value(figure.rate)
    if figure.below is not None:
        return words("evidence.below", below=figure.below)
    if figure.met is not None:
        return words("evidence.met" if figure.met else "evidence.not_met")
    if figure.state is not None:
        states = rule.ranks if rule is not None else ()
        return next((state.name for state in states if state.id == figure.state), figure.state)
    key = "missing" if figure.missing is not None else "of" if figure.of is not None else "count"
    count = figure.count
    if figure.missing is not None and figure.of is not None:
        count = figure.of - figure.missing
    key = f"evidence.{key}" if cases is None or key == "count" else f"evidence.{key}_cases"
    if key == "evidence.count" and cases is not None:
        key = "evidence.cases"
    return words(key, count=count, of=figure.of, missing=figure.missing, cases=cases)


def figure_text(figure: Figure | None) -> str | None:
    """One figure as data: "70.25%", "12/112", "3", "<100%", "met"; the share met of `missing`."""
    if figure is None or figure.form in (("parts",), ()):
        return None
    if figure.of is not None:
        count = figure.count if figure.missing is None else figure.of - figure.missing
        return f"{count}/{figure.of}"
    if figure.below is not None:
        return f"<{figure.below}"
    if figure.met is not None:
        return "met" if figure.met else "not_met"
    return str(figure.rate if figure.rate is not None else figure.state or figure.count)


def working(
    criterion: Criterion, evidence: Evidence | None, outcome: Outcome | None, words: Words
) -> str | None:
    """The calculation with the figures filled in: `1 × 25,05% / 30% = 0,8350 → 0,84`.

    None where there is nothing to calculate (no formula, no figure, a bound instead of a value).
    """
    rule = criterion.rule
    if rule is None or evidence is None or outcome is None or outcome.raw is None:
        return None
    assert outcome.nominal is not None
    if unmeasured(evidence):
        why = "not_applicable" if evidence.not_applicable else "no_cases"
        held = instead(criterion, evidence)
        return words(f"formula.{why}.{held}", points=outcome.nominal)
    given = evidence.parts or {}
    if isinstance(rule, Sum):
        addends = [
            _expression(part.rule, Decimal(0), given.get(part.id), words) for part in rule.parts
        ]
        text, plain = " + ".join(text for text, _ in addends), False
    else:
        text, plain = _expression(rule, criterion.max_points, evidence, words)
    if not plain:
        text = f"{text} {words.raw(outcome.raw)}"
        if Fraction(outcome.nominal) == outcome.raw:
            return text
    return words("formula.gives", formula=text, points=outcome.nominal)


def _expression(rule: Rule, full: Decimal, figure: Figure | None, words: Words) -> tuple[str, bool]:
    """The expression of a rule, and whether it is a plain fact with no arithmetic in it."""
    own = getattr(rule, "points", None)
    points = full if own is None else own
    if isinstance(rule, Fixed) or figure is None:
        return words.number(points), True
    shown = _short(figure, rule, words)
    match rule:
        case Proportional():
            text = f"{words.number(points)} × {shown}"
            found = share(figure, exceed=True)
            assert found is not None and found.nominal is not None
            if rule.zero_below is not None and found.nominal < rule.zero_below.value:
                return words("formula.zero_below", figure=shown, zero_below=rule.zero_below), True
            if rule.full_at != FULL:
                text += f" / {words.value(rule.full_at)}"
            return _at_most(text, found.nominal > rule.full_at.value, points, words), False
        case CountPoints() | Bonus():
            cap = rule.cap if isinstance(rule, Bonus) else points
            text = f"{words.number(rule.points_each)} × {figure.count}"
            over = rule.points_each * (figure.count or 0) > cap
            return _at_most(text, over, cap, words), False
        case Penalty():
            cap = points if rule.cap is None else rule.cap
            taken = f"{words.number(rule.points_each)} × {figure.count}"
            if rule.points_each * (figure.count or 0) > cap:
                taken = f"({words('formula.capped', formula=taken, cap=words.number(cap))})"
            return f"{words.number(points)} \N{MINUS SIGN} {taken}", False
        case YesNo():
            return _fact(shown, points if figure.met else Decimal(0), full, words)
        case States():
            worth = next(state.points for state in rule.states if state.id == figure.state)
            return _fact(shown, worth, full, words)
        case Bands():
            found = measure(rule, figure, exceed=True)
            assert found is not None and found.nominal is not None
            band, text = band_at(rule, found.nominal), shown
            if band is not None:
                text = words("formula.band", figure=shown, band=band_words(band, words))
            return text, True
        case _:
            return shown, True


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


def _edge(band: Band, words: Words) -> str:
    edge = band.from_ or band.above
    return words.value(edge) if edge is not None else str(band.from_count)

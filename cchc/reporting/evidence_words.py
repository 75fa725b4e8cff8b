"""The evidence of a row in words: each figure as a phrase."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.language.words import Words
from cchc.model.appraisal import Evidence, Figure
from cchc.model.rulebook import Criterion
from cchc.model.rules import Rule, parts_of
from cchc.reporting.rule_words import value_words


def evidence_words(criterion: Criterion, evidence: Evidence | None, words: Words) -> str:
    """The figures of a row as a phrase, with their date."""
    if evidence is None:
        return words("evidence.none")
    if evidence.not_applicable:
        return words("evidence.not_applicable")
    if evidence.no_cases:
        return words("evidence.no_cases")
    if evidence.parts is not None or evidence.figures is not None:
        text = "; ".join(
            words("evidence.part", name=name, figure=figure)
            for name, figure in _given(criterion, evidence, words)
        )
    else:
        text = figure_words(evidence, words, criterion.cases, criterion.rule)
    if evidence.as_of is not None:
        return words("evidence.as_of", figure=text, date=evidence.as_of)
    return text


def _given(criterion: Criterion, evidence: Evidence, words: Words) -> Iterator[tuple[str, str]]:
    """What each figure of a row is, and the figure."""
    parts = {part.id: part for part in parts_of(criterion.rule)}
    for name, figure in (evidence.parts or {}).items():
        part = parts.get(name)
        rule = None if part is None else part.rule
        shown = figure_words(figure, words, criterion.cases, rule)
        yield name if part is None else part.name, shown
    for name, written in (evidence.figures or {}).items():
        yield criterion.figures.get(name, name), value_words(written, words)


def figure_words(figure: Figure, words: Words, cases: str | None, rule: Rule | None) -> str:
    """One figure as a phrase; `cases` is the noun of what is counted."""
    if figure.rate is not None:
        return words.value(figure.rate)
    if figure.below is not None:
        return words("evidence.below", below=figure.below)
    if figure.met is not None:
        return words("evidence.met" if figure.met else "evidence.not_met")
    if figure.number is not None:
        return value_words(figure.number, words)
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

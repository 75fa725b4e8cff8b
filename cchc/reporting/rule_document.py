"""A criterion that a body has no row of, as a document: its rule, and what that rests on."""

from __future__ import annotations

from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.model.rulebook import Criterion
from cchc.reporting.document import Document, Facts, Heading, Text
from cchc.reporting.rule_words import rule_words


def rule_document(card: Scorecard, asked: str, words: Words) -> Document | None:
    """All that `cchc explain` shows of a criterion with a rule and without a row; None for any
    other.
    """
    criterion = card.rulebook.find(asked)
    if criterion is None or criterion.rule is None:
        return None
    above = [node for node in card.rulebook.above(criterion) if card.find(node) is not None]
    key = "explain.no_row.within" if above else "explain.no_row"
    told = words.opening(key, period=card.case.period, node=above[0] if above else "")
    return Document(
        (
            Heading(words("explain.title", criterion=criterion.id, name=criterion.name), level=1),
            Text(words("explain.subtitle", body=card.case.name, period=card.case.period)),
            Text(told),
            Facts(tuple((words(f"explain.{n}"), text) for n, text in _facts(criterion, words))),
        )
    )


def _facts(criterion: Criterion, words: Words) -> list[tuple[str, str]]:
    rule, most, basis = criterion.rule, criterion.max_points, criterion.basis
    assert rule is not None
    facts = [
        ("scores", words("explain.scores.none", max=most)),
        ("rule", rule_words(rule, most, words, criterion.figures)),
    ]
    if basis is not None:
        facts.append(("basis", f"{words(f'basis.long.{basis.status}')}: {basis.ground}"))
        if basis.references:
            facts.append(("references", "; ".join(basis.references)))
    return facts

"""`cchc explain CRITERION`: how one score comes about; `--curve`: rules as data for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from cchc.cli.options import SheetForm, SheetFormat, Which, argument, option

if TYPE_CHECKING:
    from cchc.analysis.scorecard import Scorecard
    from cchc.language.words import Words
    from cchc.reporting.document import Document

Criterion = Annotated[str | None, argument("metavar.criterion", "argument.criterion")]
Curves = Annotated[bool, option("--curve", key="explain.option.curve")]


def explain(
    criterion: Criterion = None,
    curve: Curves = False,
    *,
    which: Which,
    form: SheetForm = SheetFormat.TABLE,
) -> None:
    """Exit 0 when it is explained, 2 when there is no such row or code, or none is named."""
    from cchc.cli.output import fail
    from cchc.cli.speech import words
    from cchc.cli.usage import MisuseError

    if curve and form is SheetFormat.MD:
        fail(words()("usage.curve_form"), code=2)
    if criterion is None and not curve:
        missing = words()("metavar.criterion")
        raise MisuseError(words()("usage.missing_argument", name=missing))
    if criterion and criterion[:1] in ("C", "c") and criterion[1:].isdigit() and not curve:
        _explain_code(criterion.upper(), form)
        return
    from cchc.cli.data import scored

    card = scored(which)
    asked = None if criterion is None else criterion.strip().rstrip(".")
    found = _curves(card, asked) if curve or asked is None else _explained(card, asked, form)
    if not found:
        known = ", ".join(row.criterion.id for row in card.rows)
        values = {"period": card.case.period, "criterion": criterion, "criteria": known}
        fail(words()("usage.no_criterion", **values), code=2)


def _curves(card: Scorecard, asked: str | None) -> bool:
    """Print rules as data; False where there are none."""
    from cchc.cli.output import emit
    from cchc.reporting.curve_json import curve_json
    from cchc.reporting.plain_json import dumps

    result = curve_json(card, asked)
    if result is not None:
        emit(dumps(result))
    return result is not None


def _explained(card: Scorecard, asked: str, form: SheetFormat) -> bool:
    """Print what is told of a row, a group, an area, or a rule without a row; False for other ids."""
    from cchc.cli.output import emit, show
    from cchc.cli.speech import words

    if form is SheetFormat.JSON:
        from cchc.reporting.plain_json import dumps
        from cchc.reporting.score_json import explained_json

        result = explained_json(card, asked)
        if result is not None:
            emit(dumps(result))
        return result is not None
    document = _document(card, asked, words())
    if document is not None:
        show(document, markdown=form is SheetFormat.MD)
    return document is not None


def _document(card: Scorecard, asked: str, words: Words) -> Document | None:
    """A row, an area or group, or a rule without a row."""
    row = card.find(asked)
    if row is not None:
        from cchc.reporting.explain_document import explain_document

        return explain_document(card, row, words)
    from cchc.reporting.node_document import node_document
    from cchc.reporting.rule_document import rule_document

    return node_document(card, asked, words) or rule_document(card, asked, words)


def _explain_code(code: str, form: SheetFormat) -> None:
    """What a finding of `cchc check` means."""
    from cchc.cli.output import emit, fail, show
    from cchc.cli.speech import words
    from cchc.model.codes import CODES
    from cchc.reporting.codes_document import code_document, code_json, code_markdown

    if code not in CODES:
        fail(words()("usage.no_code", code=code), code=2)
    if form is SheetFormat.JSON:
        from cchc.reporting.plain_json import dumps

        emit(dumps(code_json(code, words())))
    elif form is SheetFormat.MD:
        emit(code_markdown(code, words()) + "\n")
    else:
        show(code_document(code, words()), markdown=False)

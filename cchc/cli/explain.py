"""`cchc explain CRITERION`: how one score comes about."""

from __future__ import annotations

from typing import Annotated

from cchc.cli.options import Body, Data, Lang, SheetForm, SheetFormat, When, Year, argument

Criterion = Annotated[str, argument("metavar.criterion", "argument.criterion")]


def explain(
    criterion: Criterion,
    body: Body = None,
    period: When = None,
    year: Year = None,
    data: Data = None,
    form: SheetForm = SheetFormat.TABLE,
    lang: Lang = None,
) -> None:
    """Exit 0 when it is explained, 2 when there is no such row or code."""
    if criterion[:1] in ("C", "c") and criterion[1:].isdigit():
        _explain_code(criterion.upper(), form)
        return
    from cchc.cli.data import Which, scored
    from cchc.cli.output import emit, fail, show
    from cchc.cli.speech import words

    card, asked = scored(Which(data, body, period, year)), criterion.strip().rstrip(".")
    row = card.find(asked)
    if row is None:
        from cchc.reporting.node_document import node_document
        from cchc.reporting.rule_document import rule_document

        group = node_document(card, asked, words()) or rule_document(card, asked, words())
        if group is not None and form is not SheetFormat.JSON:
            show(group, markdown=form is SheetFormat.MD)
            return
        inside = [r.criterion.id for area in card.areas for r in card.within(asked, area)]
        if inside:
            fail(words()("usage.group", criterion=asked, criteria=", ".join(inside)), code=2)
        known = ", ".join(row.criterion.id for row in card.rows)
        values = {"period": card.case.period, "criterion": criterion, "criteria": known}
        fail(words()("usage.no_criterion", **values), code=2)
    if form is SheetFormat.JSON:
        from cchc.reporting.plain_json import dumps
        from cchc.reporting.score_json import explain_json

        emit(dumps(explain_json(card, row)))
    else:
        from cchc.reporting.explain_document import explain_document

        show(explain_document(card, row, words()), markdown=form is SheetFormat.MD)


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

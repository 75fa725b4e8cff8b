"""`cchc score`: every row recomputed, the total proven."""

from __future__ import annotations

import typer

from cchc.cli.options import Form, Format, Which


def score(*, which: Which, form: Form = Format.TABLE) -> None:
    """Exit 0 when every row and the total hold, 1 when one does not."""
    from cchc.cli.data import scored
    from cchc.cli.output import emit, emit_csv, show
    from cchc.cli.speech import words

    card = scored(which)
    if form is Format.JSON:
        from cchc.reporting.plain_json import dumps
        from cchc.reporting.score_json import score_json

        emit(dumps(score_json(card)))
    elif form.lines:
        from cchc.reporting.score_json import score_csv

        emit_csv(score_csv(card), form)
    else:
        from cchc.reporting.score_document import score_document

        show(score_document(card, words()), markdown=form is Format.MD)
    raise typer.Exit(0 if card.sound else 1)

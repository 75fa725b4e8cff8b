"""`cchc rank`: the bodies of a period in order, block by block."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from cchc.cli.options import As, Data, Force, Form, Format, When, Year, option


class VoiceName(StrEnum):
    """Whose points may be ranked."""

    APPRAISED = "appraised"
    SELF_ASSESSED = "self_assessed"
    RECOMPUTED = "recomputed"


Block = Annotated[str | None, option("--block", metavar="metavar.block", key="rank.option.block")]
Whose = Annotated[VoiceName | None, option("--voice", key="rank.option.voice")]
Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="rank.option.output")
]
Against = Annotated[
    str | None, option("--against", metavar="metavar.against", key="rank.option.against")
]


def rank(
    block: Block = None,
    voice: Whose = None,
    period: When = None,
    year: Year = None,
    against: Against = None,
    data: Data = None,
    form: Form = Format.TABLE,
    output: Output = None,
    kind: As = None,
    force: Force = False,
) -> None:
    """Exit 0; 1 where no body has a place; 2 for a wrong use, a file that is there, or nothing to
    compare with; 3 for data that cannot be read, those of before too.
    """
    from cchc.cli.options import Which
    from cchc.cli.output import emit, emit_csv, show
    from cchc.cli.ranked import ranked
    from cchc.cli.saving import format_for, put
    from cchc.cli.speech import words
    from cchc.model.appraisal import Voice

    saved = format_for(output, kind, force) if output is not None else None
    found = ranked(Which(None, period, year, data), block, Voice(voice) if voice else None, against)
    if output is not None and saved is not None:
        from cchc.reporting.rank_annex import annex

        put(annex(found, saved.value, words()), output, saved, force)
    elif form is Format.JSON:
        from cchc.reporting.plain_json import pieces
        from cchc.reporting.rank_json import rank_json

        for piece in pieces(rank_json(found)):
            emit(piece)
    elif form.lines:
        from cchc.reporting.rank_json import rank_csv

        emit_csv(rank_csv(found), form)
    else:
        from cchc.reporting.rank_document import rank_document

        show(rank_document(found, words()), markdown=form is Format.MD)
    raise typer.Exit(0 if found.placed else 1)

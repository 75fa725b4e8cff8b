"""`cchc compare`: two periods, bodies, voices, revisions, or a plan and what came of it, row by row."""

from __future__ import annotations

from typing import Annotated

from cchc.cli.options import As, Force, Form, Format, Which, argument, option

Left = Annotated[str | None, argument("metavar.left", "argument.left")]
Right = Annotated[str | None, argument("metavar.right", "argument.right")]
Bodies = Annotated[bool, option("--bodies", key="compare.option.bodies")]
Voices = Annotated[bool, option("--voices", key="compare.option.voices")]
Plan = Annotated[bool, option("--plan", key="compare.option.plan")]
Revision = Annotated[
    str | None, option("--rev", metavar="metavar.against", key="compare.option.rev")
]
All = Annotated[bool, option("--all", key="compare.option.all")]
Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="compare.option.output")
]


def compare(
    left: Left = None,
    right: Right = None,
    bodies: Bodies = False,
    voices: Voices = False,
    plan: Plan = False,
    rev: Revision = None,
    every: All = False,
    *,
    which: Which,
    form: Form = Format.TABLE,
    output: Output = None,
    kind: As = None,
    force: Force = False,
) -> None:
    """Exit 0; 1 for data that contradict each other; 2 for a wrong use, sides that do not stand on the
    same ground, or a file that is there; 3 for data that cannot be read, those of before too.
    """
    from cchc.cli.output import emit, emit_csv, show
    from cchc.cli.sides import Asked, comparison
    from cchc.cli.speech import words

    saved = None
    if output is not None:
        from cchc.cli.saving import format_for, write

        saved = format_for(output, kind, force)
    asked = Asked(left, right, bodies, voices, plan, rev)
    found = comparison(asked, which)
    if output is not None and saved is not None:
        from cchc.reporting.compare_document import compare_report

        write(compare_report(found, words(), every), output, saved, force)
    elif form is Format.JSON:
        from cchc.reporting.compare_json import compare_json
        from cchc.reporting.plain_json import dumps

        emit(dumps(compare_json(found)))
    elif form.lines:
        from cchc.reporting.compare_json import compare_csv

        emit_csv(compare_csv(found), form)
    else:
        from cchc.reporting.compare_document import compare_document

        show(compare_document(found, words(), every), markdown=form is Format.MD)

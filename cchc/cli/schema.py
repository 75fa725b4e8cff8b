"""`cchc schema KIND`: the JSON Schema of a data file, for editors and other validators."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from cchc.cli.options import argument


class KindName(StrEnum):
    """The kinds of data file."""

    CRITERIA = "criteria"
    APPRAISAL = "appraisal"
    UNITS = "units"
    PLAN = "plan"
    ACTUALS = "actuals"
    SCENARIO = "scenario"
    SCORES = "scores"


Kind = Annotated[
    KindName,
    argument("metavar.kind", "argument.kind"),
]


def schema(kind: Kind) -> None:
    """Exit 0."""
    from cchc.cli.output import emit
    from cchc.model.kinds import KINDS
    from cchc.reporting.file_schema import file_schema
    from cchc.reporting.plain_json import dumps

    emit(dumps(file_schema(KINDS[kind.value].model, kind.value)))

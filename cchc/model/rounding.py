"""How points are rounded: once at the end of each level that the rulebook rounds, or not at all."""

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field
from pydantic_core import core_schema

from cchc.model.fields import MAX_POINTS, SPACED, Frozen, Scalar, scale_of, step_of

FINEST = Decimal("0.0001")
"""To what points are shown that nothing rounds."""


class _OrNone(Scalar):
    """A number, or `none`, which is None."""

    def __init__(self, read: Callable[[object], Decimal], most: int) -> None:
        told = {
            "type": ["number", "string"],
            "exclusiveMinimum": 0,
            "maximum": most,
            "minLength": 1,
        }
        pattern = rf"^(none|{SPACED}[-−–]?{SPACED}[0-9]+([.,][0-9]+)*{SPACED})$"
        super().__init__(
            lambda value: None if str(value) == "none" else read(value),
            {**told, "pattern": pattern},
        )

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        written = core_schema.plain_serializer_function_ser_schema(
            lambda number: "none" if number is None else number
        )
        return core_schema.no_info_plain_validator_function(self.read, serialization=written)


RoundingStep = Annotated[Decimal | None, _OrNone(step_of, 1)]
"""What points are rounded to; `none`: they are not."""
IndexScale = Annotated[Decimal | None, _OrNone(scale_of, MAX_POINTS)]
"""The index of full marks, 100 or another; `none`: there is no index."""


class Rounding(Frozen):
    """How the points of a level are rounded, once, at its end."""

    step_: RoundingStep = Field(alias="step")
    mode: Literal["half_up", "half_even", "down", "up"] = "half_up"

    @property
    def exact(self) -> bool:
        """True where nothing is rounded: points go on as they are, and are shown to the finest step."""
        return self.step_ is None

    @property
    def step(self) -> Decimal:
        """What points are rounded to; where nothing is rounded, what they are shown to."""
        return FINEST if self.step_ is None else self.step_

    @property
    def of_parts(self) -> "Rounding | None":
        """How the parts of a rule are rounded before they are put together; None: not at all."""
        return None


INDEX_ROUNDING = Rounding.model_construct(step_=Decimal("0.01"))
"""How the index is rounded where the rulebook does not say: as indices are published."""


class BookRounding(Rounding):
    """How rows are rounded, and every other level: the parts of a rule before they are put together,
    groups, areas, the total, the index.
    """

    index: Rounding | None = None
    part: Rounding | None = None
    group: Rounding | None = None
    area: Rounding | None = None
    total: Rounding | None = None

    @property
    def of_parts(self) -> Rounding | None:
        """How the parts of a rule are rounded before they are put together; None: not at all."""
        return None if self.part is None or self.part.exact else self.part

"""How a rulebook puts bodies in order: on which figure, and what becomes of bodies that tie."""

from typing import Literal

from pydantic import Field

from cchc.model.fields import CriterionId, Frozen

On = Literal["index", "rounded_index", "points"]
"""The index as it is worked out, or as it is published; the total where there is no index."""


class TieBreak(Frozen):
    """Areas and criteria whose points tell bodies apart that tie, the first that differs."""

    by: tuple[CriterionId, ...] = Field(min_length=1)


class RankingRule(Frozen):
    """The figure that bodies are ranked on, and whether those that tie share a place."""

    on: Literal["index", "rounded_index"] | None = None
    ties: Literal["shared"] | TieBreak = "shared"

    @property
    def by(self) -> tuple[str, ...]:
        """What tells bodies apart that tie; empty where they share a place."""
        return () if self.ties == "shared" else self.ties.by


UNSAID = RankingRule.model_construct()
"""How bodies are ranked where the rulebook does not say."""

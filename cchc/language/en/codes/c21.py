"""English: what the codes C210 to C219 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C210.title": "The rounding step does not reach the maximum",
    "C210.meaning": "The maximum of a criterion with a rule is no multiple of the step in "
    "`rounding`, such as 0.365 with step 0.01 or 0.9 with step 0.25.",
    "C210.why": "A score rounded to that step passes the maximum, or never reaches it.",
    "C210.mend": "Correct `max_points` by the scoring table, or give a step that is fine "
    "enough: `step: 0.001`.",
    "C210.max_off_step": "criterion {id}: the maximum {max} is no multiple of the rounding "
    "step {step}",
    "C210.max_off_step.help": "correct max_points, or make rounding.step smaller",
}

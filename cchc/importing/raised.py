"""Digits of notes: raised or lowered behind a figure, they are no part of it."""

from __future__ import annotations

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
SUNK = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
NOTES = str.maketrans("", "", "⁰¹²³⁴⁵⁶⁷⁸⁹*")
"""Marks of a note behind a figure."""

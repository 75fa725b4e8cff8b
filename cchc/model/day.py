"""A day as a person types it: 14/06/2024 or 2024-06-14."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

from cchc.model.error import Refusal

YEARS = range(1900, 2100)
"""Those that a file of data may name."""
FORMS = ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y")


def today() -> date:
    """The day of the run: whoever asks which day it is asks here."""
    return date.today()


def typed_day(text: str) -> date | Refusal:
    """The day that a text writes, either way round."""
    for form in FORMS:
        with suppress(ValueError):
            found = datetime.strptime(text.strip(), form).date()
            return found if found.year in YEARS else Refusal("usage.not_a_day", {"text": text})
    return Refusal("usage.not_a_day", {"text": text})

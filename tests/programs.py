"""Programs that some tests look with: which a marker needs, and what to say where one is missing."""

from __future__ import annotations

import shutil


def program(*names: str) -> str | None:
    """The first of some programs that is here."""
    return next(filter(None, map(shutil.which, names)), None)


OFFICE = program("libreoffice", "soffice")
CHROMIUM = program("chromium", "chromium-browser", "google-chrome")
DRIVER = program("chromedriver")
PDFTOTEXT = program("pdftotext")
NEEDED = {
    "office": {"libreoffice": OFFICE, "pdftotext": PDFTOTEXT},
    "browser": {
        "chromium": CHROMIUM,
        "chromedriver": DRIVER,
        "pdftotext": PDFTOTEXT,
        "fc-list": program("fc-list"),
    },
}
"""For each marker, the programs without which its tests are skipped."""


def missing(marker: str) -> str | None:
    """Why the tests with a marker cannot run here, or None."""
    absent = [name for name, found in NEEDED[marker].items() if not found]
    return f"{', '.join(absent)}: not installed" if absent else None

"""The formats of a report: which packages each needs, and the bytes of a report in it."""

from __future__ import annotations

from importlib.util import find_spec

from cchc.language.words import Words
from cchc.reporting.document import Report

FILLABLE = ("docx", "xlsx")
"""Formats in which a unit fills in a form and sends it back."""
LETTERS = "docx"
"""The format in which letters are written."""
SINGLE = "html"
"""The format that is one page, of which a reader opens what he looks for."""
SHEETS = "xlsx"
"""The format in which everything stands in lists, for a person to filter and sort."""
PACKAGES = {"docx": "docx", "xlsx": "xlsxwriter", "html": "jinja2", "ics": "icalendar"}
"""The package of the extra `office` that a format needs, by the name it is imported under."""


def missing(form: str) -> bool:
    """True when the package that a format needs is not installed."""
    package = PACKAGES.get(form)
    return package is not None and find_spec(package) is None


def content(report: Report, form: str, words: Words) -> bytes:
    """A report in a format; its package is imported here, not before."""
    if form == "docx":
        from cchc.reporting import word

        return word.render(report, words)
    if form == "xlsx":
        from cchc.reporting import excel

        return excel.render(report, words)
    if form == "html":
        from cchc.reporting import html

        return html.render(report, words)
    from cchc.reporting import markdown

    return markdown.render_report(report, words).encode("utf-8")

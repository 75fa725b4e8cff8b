"""A page on which figures are moved: opened anew, typed into, and what is seen of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cchc.reporting.html_page import TEMPLATES
from tests.reporting.browser import Page

QUIET = 900
"""Milliseconds after which the page has said what it has to say."""
TYPE = """
const [texts] = arguments;
for (const [id, text] of Object.entries(texts)) {
  const field = document.getElementById('whatif-' + id);
  field.value = text;
  field.dispatchEvent(new Event('change'));
}
"""
SEEN = """
const text = (one) => one.textContent;
return {
  rows: Object.fromEntries([...document.querySelectorAll('#whatif .row')].map((row) =>
    [text(row.querySelector('.name b')), text(row.querySelector('.worth span'))])),
  sums: [...document.querySelectorAll('#whatif-sums tbody tr')].map((row) =>
    [...row.children].map(text)),
  changes: [...document.querySelectorAll('#whatif-changes li')].map(text),
  told: text(document.getElementById('whatif-told')),
  hash: location.hash,
};
"""


def opened(page: Page, file: Path, hash: str = "") -> None:
    """Load the page anew, at an address."""
    page.shape(1280)
    page.post("url", url="about:blank")
    page.post("url", url=file.as_uri() + hash)


def after(page: Page, milliseconds: int = QUIET) -> Any:
    """What is seen when nothing more happens."""
    page.run_async("setTimeout(arguments[1], arguments[0])", milliseconds)
    return page.run(SEEN)


def scripts(*names: str) -> str:
    """Scripts of a page, so that later ones see what they make."""
    texts = [(TEMPLATES / f"{name}.js").read_text(encoding="utf-8") for name in names]
    return "".join((*texts, *(f"window.{n.capitalize()} = {n.capitalize()};" for n in names)))

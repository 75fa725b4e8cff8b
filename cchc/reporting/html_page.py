"""What every page is framed in: its template, its style and script, and the policy that knows them."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from cchc.language.words import Words

TEMPLATES = Path(__file__).parent / "templates"


def page(
    name: str, styles: tuple[str, ...], words: Words, scripts: tuple[str, ...] = (), **given: Any
) -> bytes:
    """The page of a template with its script of the same name, some others before it. Style and script
    stand in it, and its own policy lets nothing else in. Its text is encoded as it comes: some pages
    are long.
    """
    style = "".join(_inline(f"{each}.css") for each in styles)
    script = "".join(_inline(f"{each}.js") for each in (*scripts, name))
    text = (
        _environment()
        .get_template(f"{name}.html.j2")
        .generate(
            language=words.language,
            style=Markup(style),
            script=Markup(script),
            style_hash=_hash(style),
            script_hash=_hash(script),
            say=words,
            **given,
        )
    )
    out = io.BytesIO()
    out.writelines(piece.encode("utf-8") for piece in text)
    return out.getvalue()


def embedded(value: Any) -> Markup:
    """Data in a page: JSON in which nothing can end the element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


@cache
def _environment() -> Environment:
    """Where templates are found; each is compiled once a run."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _inline(name: str) -> str:
    """A style or a script as a page carries it: without its indentation and lines of comment."""
    lines = (line.strip() for line in (TEMPLATES / name).read_text(encoding="utf-8").splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def _hash(text: str) -> str:
    """What a policy knows an inline text by."""
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")

"""The page of a diagnostic code: for a terminal, and all of them as docs/codes.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc.language.pages import Page, pages
from cchc.language.words import Words
from cchc.model.codes import CODES
from cchc.model.diagnostic import Severity
from cchc.reporting.document import (
    Block,
    Bullets,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.markdown import escape

GAP = "…"
"""What stands for a value in the sentence of a wording."""
TONES: dict[Severity, Tone] = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.INFO: ""}


class _Gaps(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return GAP


def code_document(code: str, words: Words) -> Document:
    """All that `cchc explain CODE` shows. Raises `KeyError` for a code not in the registry."""
    severity = CODES[code].severity
    page, labels = pages(words.language).by_code[code], pages(words.language).labels
    said = tuple(
        item
        for sentence, values in sentences(code, words)
        for item in (sentence, *(f"{GAP} {value}" for value in values))
    )
    blocks: list[Block] = [
        Heading(f"{code}. {_plain(page.title)}", level=1),
        Text(f"{labels['severity']}: {_plain(_severity(code, words))}.", TONES[severity]),
        Text(_plain(page.meaning)),
        Facts(((labels["why"], _plain(page.why)), (labels["mend"], _plain(page.mend)))),
        Heading(labels["says"]),
        Bullets(said),
    ]
    blocks += [
        Table((Column(label),), tuple(TableRow((line,)) for line in snippet.splitlines()))
        for label, snippet in _snippets(code, page, words)
    ]
    return Document(tuple(blocks))


def code_json(code: str, words: Words) -> dict[str, Any]:
    """The page of one code as data: the `cchc/code/v1` contract, its texts in the language chosen."""
    page = pages(words.language).by_code[code]
    return {
        "schema": "cchc/code/v1",
        "code": code,
        "severity": CODES[code].severity.value,
        "wordings": list(CODES[code].wordings),
        **{name: text or None for name, text in page._asdict().items()},
    }


def code_markdown(code: str, words: Words, level: int = 1) -> str:
    """The page of one code in Markdown; snippets keep their indentation."""
    return "\n".join(_section(code, words, level))


def codes_markdown(words: Words) -> str:
    """The whole of docs/codes.md: an overview, then a section for each code, in order."""
    labels = pages(words.language).labels
    lines = [
        f"<!-- {labels['generated']} -->",
        "",
        f"# {labels['title']}",
        "",
        labels["intro"],
        "",
        labels["intro.severity"],
        "",
        *(f"- {labels[f'severity.{severity.value}']}" for severity in Severity),
        "",
        labels["intro.acknowledge"],
        "",
        labels["intro.import"],
        "",
        labels["intro.example"],
        "",
        *_overview(words),
    ]
    group = ""
    for code in CODES:
        if code[:2] != group:
            group = code[:2]
            lines += ["", f"## {group}xx. {labels[f'group.{group}']}"]
        lines += ["", f'<a id="{code.lower()}"></a>', "", *_section(code, words, 3)]
    return "\n".join(lines).rstrip("\n") + "\n"


def sentences(code: str, words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentence of each wording of a code, and the phrases that may fill one of its gaps."""
    for wording in CODES[code].wordings:
        message, _ = words.diagnostics[wording]
        fillings = (text for key, text in words.text.items() if key.startswith(f"{wording}."))
        yield message.format_map(_Gaps()), tuple(dict.fromkeys(fillings))


def _overview(words: Words) -> Iterator[str]:
    found, labels = pages(words.language).by_code, pages(words.language).labels
    names = [labels[f"column.{name}"] for name in ("code", "severity", "title")]
    yield f"| {' | '.join(names)} |"
    yield "|---|---|---|"
    for code, entry in CODES.items():
        severity = words(f"severity.{entry.severity.value}")
        yield f"| [{code}](#{code.lower()}) | {severity} | {found[code].title} |"


def _section(code: str, words: Words, level: int) -> Iterator[str]:
    page, labels = pages(words.language).by_code[code], pages(words.language).labels
    yield f"{'#' * level} {code}. {page.title}"
    yield from ("", f"**{labels['severity']}:** {words(f'severity.{CODES[code].severity.value}')}")
    yield from ("", page.meaning)
    yield from ("", f"**{labels['why']}.** {page.why}")
    yield from ("", f"**{labels['mend']}.** {page.mend}")
    yield from ("", f"**{labels['says']}:**", "")
    for sentence, values in sentences(code, words):
        yield f"- {escape(sentence)}"
        yield from (f"  - {GAP} {escape(value)}" for value in values)
    for label, snippet in _snippets(code, page, words):
        kind = "text" if snippet.startswith("data/") else "yaml"
        yield from ("", f"**{label}:**", "", f"```{kind}", *snippet.splitlines(), "```")


def _snippets(code: str, page: Page, words: Words) -> Iterator[tuple[str, str]]:
    """The snippets of a page with their labels: an info reports what is not wrong."""
    labels = pages(words.language).labels
    ending = ".info" if CODES[code].severity is Severity.INFO else ""
    for name, snippet in (("wrong", page.wrong), ("right", page.right)):
        if snippet:
            yield labels[name + ending], snippet


def _severity(code: str, words: Words) -> str:
    """What the severity of a code means, in the words of its group where that has its own."""
    labels, severity = pages(words.language).labels, CODES[code].severity.value
    return labels.get(f"severity.{code[:2]}.{severity}", labels[f"severity.{severity}"])


def _plain(text: str) -> str:
    return text.replace("`", "")

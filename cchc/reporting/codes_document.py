"""The page of a diagnostic code: for a terminal, and all of them as docs/codes.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc.language.pages import Page, page_of
from cchc.language.words import Said, Words
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


class _Gaps(dict[str, Said]):
    def __missing__(self, key: str) -> Said:
        return Said("" if key == "again" else GAP)


def code_document(code: str, words: Words) -> Document:
    """All that `cchc explain CODE` shows. Raises `KeyError` for a code not in the registry."""
    severity = CODES[code].severity
    page = page_of(code, words)
    said = tuple(
        item
        for sentence, values in sentences(code, words)
        for item in (sentence, *(f"{GAP} {value}" for value in values))
    )
    blocks: list[Block] = [
        Heading(f"{code}. {_plain(page.title)}", level=1),
        Text(f"{words('page.severity')}: {_plain(_severity(code, words))}.", TONES[severity]),
        Text(_plain(page.meaning)),
        Facts(((words("page.why"), _plain(page.why)), (words("page.mend"), _plain(page.mend)))),
        Heading(words("page.says")),
        Bullets(said),
    ]
    blocks += [
        Table((Column(label),), tuple(TableRow((line,)) for line in snippet.splitlines()))
        for label, snippet in _snippets(code, page, words)
    ]
    return Document(tuple(blocks))


def code_json(code: str, words: Words) -> dict[str, Any]:
    """The page of one code as data: the `cchc/code/v1` contract, its texts in the language chosen."""
    page = page_of(code, words)
    return {
        "schema": "cchc/code/v1",
        "code": code,
        "severity": CODES[code].severity.value,
        "wordings": list(CODES[code].wordings),
        **{name: text or None for name, text in page._asdict().items()},
    }


def code_markdown(code: str, words: Words) -> str:
    """The page of one code in Markdown; snippets keep their indentation."""
    return "\n".join(_section(code, words, 1))


def codes_markdown(words: Words) -> str:
    """The whole of docs/codes.md: an overview, then a section for each code, in order."""
    lines = [
        f"<!-- {words('page.generated')} -->",
        "",
        f"# {words('page.title')}",
        "",
        words("page.intro"),
        "",
        words("page.intro.severity"),
        "",
        *(f"- {words(f'page.severity.{severity.value}')}" for severity in Severity),
        "",
        words("page.intro.acknowledge"),
        "",
        words("page.intro.import"),
        "",
        words("page.intro.example"),
        "",
        *_overview(words),
    ]
    group = ""
    for code in CODES:
        if code[:2] != group:
            group = code[:2]
            lines += ["", f"## {group}xx. {words(f'page.group.{group}')}"]
        lines += ["", f'<a id="{code.lower()}"></a>', "", *_section(code, words, 3)]
    return "\n".join(lines).rstrip("\n") + "\n"


def sentences(code: str, words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentence of each wording of a code, and the phrases that may fill one of its gaps."""
    for wording in CODES[code].wordings:
        sentence = f"{code}.{wording}"
        message = words(sentence)
        fillings = (
            text
            for key, text in words.text.items()
            if key.startswith(f"{sentence}.") and key != f"{sentence}.help"
        )
        yield message.format_map(_Gaps()), tuple(dict.fromkeys(fillings))


def _overview(words: Words) -> Iterator[str]:
    names = [words(f"page.column.{name}") for name in ("code", "severity", "title")]
    yield f"| {' | '.join(names)} |"
    yield "|---|---|---|"
    for code, entry in CODES.items():
        severity = words(f"severity.{entry.severity.value}")
        yield f"| [{code}](#{code.lower()}) | {severity} | {words(f'{code}.title')} |"


def _section(code: str, words: Words, level: int) -> Iterator[str]:
    page = page_of(code, words)
    yield f"{'#' * level} {code}. {page.title}"
    yield from (
        "",
        f"**{words('page.severity')}:** {words(f'severity.{CODES[code].severity.value}')}",
    )
    yield from ("", page.meaning)
    yield from ("", f"**{words('page.why')}.** {page.why}")
    yield from ("", f"**{words('page.mend')}.** {page.mend}")
    yield from ("", f"**{words('page.says')}:**", "")
    for sentence, values in sentences(code, words):
        yield f"- {escape(sentence)}"
        yield from (f"  - {GAP} {escape(value)}" for value in values)
    for label, snippet in _snippets(code, page, words):
        kind = "text" if snippet.startswith("data/") else "yaml"
        yield from ("", f"**{label}:**", "", f"```{kind}", *snippet.splitlines(), "```")


def _snippets(code: str, page: Page, words: Words) -> Iterator[tuple[str, str]]:
    """The snippets of a page with their labels: an info reports what is not wrong."""
    ending = ".info" if CODES[code].severity is Severity.INFO else ""
    for name, snippet in (("page.wrong", page.wrong), ("page.right", page.right)):
        if snippet:
            yield words(name + ending), snippet


def _severity(code: str, words: Words) -> str:
    """What the severity of a code means, in the words of its group where that has its own."""
    severity = CODES[code].severity.value
    of_group = f"page.severity.{code[:2]}.{severity}"
    return words(of_group if of_group in words else f"page.severity.{severity}")


def _plain(text: str) -> str:
    return text.replace("`", "")

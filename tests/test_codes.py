"""Every code has a page in both languages, an example folder that triggers it and one that does not.

docs/codes.md is what the pages say; `python -m tests.test_codes` writes it anew.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from cchc.checking.settle import settle
from cchc.checking.table import findings
from cchc.language.pages import page_of
from cchc.language.words import LANGUAGES, Words
from cchc.model.codes import CODES
from cchc.model.diagnostic import Diagnostic
from cchc.reading.folder import Folder
from cchc.reading.load import KINDS, load
from cchc.reporting.codes_document import code_document, code_markdown, codes_markdown
from cchc.reporting.text import render

ROOT = Path(__file__).parents[1]
DOC = ROOT / "docs" / "codes.md"
EXAMPLES = Path(__file__).parent / "examples"
ELSEWHERE = "C7"
"""Importing finds these, in files that are no data folder: tests/importing/test_examples.py."""
ILLUSTRATED = [code for code in CODES if not code.startswith(ELSEWHERE)]
TOGETHER = {"C310": {"C301"}}
"""A positive deduction is wrong in another way too: the difference, or a score above the maximum."""
UNMARKED = {"C101": {("bad", 0, 0)}, "C102": {("appraisal.yaml", 1, 1)}}
"""Places in what cannot carry a mark: a folder, a file that is no UTF-8 text."""


@cache
def found(folder: Path) -> Sequence[Diagnostic]:
    """All that `cchc check --strict` says of a folder and the folder does not acknowledge."""
    loaded = load(Folder(folder, False))
    if loaded.problems:
        return loaded.problems
    return settle(findings(loaded.dataset), loaded.dataset).remaining


@cache
def lines(file: Path) -> tuple[str, ...]:
    return tuple(file.read_text(encoding="utf-8", errors="replace").splitlines())


def marks(folder: Path, code: str) -> set[tuple[str, int]]:
    """File and number of the lines that a folder marks as the places of a code."""
    return {
        (file.name, number)
        for file in folder.glob("*.yaml")
        for number, line in enumerate(lines(file), 1)
        if line.endswith(f"  # ← {code}")
    }


# Examples


def test_every_code_has_its_two_folders() -> None:
    folders = {folder.name for folder in EXAMPLES.iterdir()}
    assert set(ILLUSTRATED) - folders == set(), "no example"
    assert folders - set(CODES) == set(), "no such code"
    for code in sorted(folders):
        assert {side.name for side in (EXAMPLES / code).iterdir()} == {"bad", "good"}, code


def test_the_bad_folder_triggers_this_code_and_no_other() -> None:
    triggered = {
        c: {(d.code, d.severity) for d in found(EXAMPLES / c / "bad")} for c in ILLUSTRATED
    }
    wanted = {
        code: {(one, CODES[one].severity) for one in {code} | TOGETHER.get(code, set())}
        for code in ILLUSTRATED
    }
    assert triggered == wanted
    told = [
        (d, Words(n)) for c in ILLUSTRATED for d in found(EXAMPLES / c / "bad") for n in LANGUAGES
    ]
    assert [d.code for d, words in told if not all(words.diagnostic(d))] == []


def test_the_good_folder_triggers_none() -> None:
    assert {c: d for c in ILLUSTRATED if (d := found(EXAMPLES / c / "good"))} == {}


def test_the_finding_points_to_the_marked_lines() -> None:
    for code in ILLUSTRATED:
        folder = EXAMPLES / code / "bad"
        places = {(Path(d.location.file).name, *d.location[1:]) for d in found(folder)}
        if code in UNMARKED:
            assert places == UNMARKED[code], code
            continue
        assert {(name, line) for name, line, _ in places} == marks(folder, code), code
        for name, line, column in places:
            text = lines(folder / name)[line - 1]
            gap = text[: column - 1].endswith(":")  # where an empty value would stand
            assert column >= 1, code
            assert gap or text[column - 1].strip(), f"{code} points to nothing"


def test_a_pair_differs_where_it_must() -> None:
    """What the folders share stays the same, so that the difference is the example."""
    for code in ILLUSTRATED:
        bad, good = EXAMPLES / code / "bad", EXAMPLES / code / "good"
        names = {file.name for file in good.iterdir()}
        assert {file.name for file in bad.iterdir()} <= names, code
        differing = [
            name
            for name in names
            if not (bad / name).exists() or (bad / name).read_bytes() != (good / name).read_bytes()
        ]
        assert 1 <= len(differing) <= 2, code
        assert sum(len(lines(good / name)) for name in names) < 80, f"{code} is not tiny"


# Pages


def prose(language: str) -> Iterator[tuple[str, str]]:
    """Name and text of everything on the pages that a person reads as sentences."""
    words = Words(language)
    for code in CODES:
        for name in ("title", "meaning", "why", "mend"):
            yield f"{code}.{name}", words(f"{code}.{name}")
    labels = {key: text for key, text in words.text.items() if key.startswith("page.")}
    yield from ((key, text) for key, text in labels.items() if key != "page.generated")


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_whole_and_hold_no_markdown_but_code(language: str) -> None:
    for name, text in prose(language):
        assert text == text.strip(), name
        assert text, name
        assert text.count("`") % 2 == 0, name
        assert "  " not in text, name
        outside = re.sub(r"`[^`]+`", "", text)
        assert not re.search(r"[*_<>|#\[\]\\]", outside), name
        if name.endswith((".meaning", ".why", ".mend")):
            assert text.endswith((".", "…")), name
        elif name.endswith(".title"):
            assert not text.endswith("."), name
            assert len(text) <= 64, name


def named(schema: Any) -> Iterator[str]:
    """Every key and every fixed value that a JSON Schema names."""
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        yield from (value for value in schema.get("enum", ()) if isinstance(value, str))
        yield from (value for key, value in schema.items() if key == "const")
        for inner in schema.values():
            yield from named(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from named(inner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_speak_of_keys_and_codes_that_exist(language: str) -> None:
    known = {name for kind in KINDS.values() for name in named(kind.model_json_schema())}
    assert len(known) > 80
    said = 0
    for name, text in prose(language):
        assert set(re.findall(r"\bC\d{3}\b", text)) <= set(CODES), name
        for span in re.findall(r"`([^`]+)`", text):
            key = re.match(r"([a-z_]{3,})(?:: [a-z_]+)?$", span)
            if key and span not in ("true", "false"):
                assert key[1] in known, (name, span)
                said += 1
    assert said > 100


def segments(snippet: str) -> Iterator[tuple[str | None, list[str]]]:
    """The runs of lines of a snippet between those left out, each with the file that it names."""
    file, run = None, []
    for line in snippet.splitlines():
        comment = re.fullmatch(r" *# (?:…|(\S+\.yaml))", line)
        if comment is None:
            run.append(line)
            continue
        if run:
            yield file, run
        file, run = comment[1] or file, []
    yield file, run


def holds(file: Path, run: list[str]) -> bool:
    """True when a file holds these lines one after the other, whatever their indentation."""
    wanted, text = dedent("\n".join(run)), lines(file)
    return any(
        dedent("\n".join(text[i : i + len(run)])) == wanted for i in range(len(text) - len(run) + 1)
    )


def test_snippets_stand_in_the_examples() -> None:
    for code, side in product(ILLUSTRATED, ("bad", "good")):
        page = page_of(code, Words("vi"))
        snippet, folder = page.wrong if side == "bad" else page.right, EXAMPLES / code / side
        assert snippet, f"{code} has no snippet"
        assert max(map(len, snippet.splitlines())) <= 80, code
        if snippet.startswith("data/"):
            listed = [line.split("#")[0].strip() for line in snippet.splitlines()[1:]]
            assert listed == sorted(file.name for file in folder.iterdir()), code
            continue
        for name, run in segments(snippet):
            files = [folder / name] if name else sorted(folder.glob("*.yaml"))
            assert any(holds(file, run) for file in files), (code, run)
        marked = any(line.endswith(f"# ← {code}") for line in snippet.splitlines())
        assert marked == (side == "bad"), code


# Documents


def test_the_document_is_what_the_pages_say() -> None:
    fresh = codes_markdown(Words("vi"))
    written = DOC.read_text(encoding="utf-8") if DOC.exists() else ""
    assert written == fresh, "docs/codes.md is stale: python -m tests.test_codes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_has_a_place_for_every_code(language: str) -> None:
    text = codes_markdown(Words(language))
    anchors = re.findall(r'<a id="([^"]+)"></a>', text)
    assert anchors == [code.lower() for code in CODES]
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) == set(anchors)
    assert len(re.findall(r"(?m)^### C\d{3}\. ", text)) == len(CODES)
    assert text.count("```") % 2 == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_on_a_screen(language: str) -> None:
    words = Words(language)
    for code in CODES:
        page = page_of(code, words)
        shown = render(code_document(code, words), words, 80).splitlines()
        assert shown[0].startswith(f"{code}. ")
        assert max(map(len, shown)) <= 80, code
        assert not any("`" in line for line in shown), code
        assert set(page.wrong.splitlines() + page.right.splitlines()) <= set(shown), code
        assert any(words(f"severity.{CODES[code].severity.value}") in line for line in shown), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_as_markdown(language: str) -> None:
    text = code_markdown("C301", Words(language))
    assert text.startswith("# C301. ")
    assert "\n  deduction: -0.20  # ← C301\n```\n" in text
    assert text in codes_markdown(Words(language)).replace("\n### ", "\n# ")


def test_only_what_is_said_is_read() -> None:
    script = (
        "import sys; from cchc.cli.main import main; main(['score']); main(['check']);"
        "print([name for name in sys.modules if name.startswith(('cchc.language.vi.codes',"
        " 'cchc.language.vi.forecast', 'cchc.language.en', 'cchc.language.snippets'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


if __name__ == "__main__":
    DOC.write_text(codes_markdown(Words("vi")), encoding="utf-8")

"""Every code has a page in both languages, an example folder that triggers it and one that does not.

docs/codes.md is what the pages say; `python -m tests.codes` writes it anew.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.changes import compare
from cchc.checking.noted import unnoted
from cchc.checking.run import findings
from cchc.checking.settle import settle
from cchc.language.pages import page_of
from cchc.language.words import LANGUAGES, Words
from cchc.model.codes import CODES
from cchc.model.diagnostic import Diagnostic
from cchc.model.kinds import KINDS
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reporting.codes_document import code_document, code_markdown, codes_markdown
from cchc.reporting.text import render
from tests.codes import DOCUMENT, SNIPPETS, TODO, skeleton, snippets_text
from tests.snippets import EXAMPLES, ILLUSTRATED, regions, snippet

ROOT = Path(__file__).parents[1]
DOC = ROOT / DOCUMENT
TOGETHER = {"C310": {"C301"}}
"""A positive deduction is wrong in another way too: the difference, or a score above the maximum."""
UNMARKED = {
    "C101": {("bad", 0, 0)},
    "C102": {("appraisal.yaml", 1, 1)},
    "C621": {("diem.csv", 9, 1)},
    "C622": {("diem.csv", 2, 1)},
}
"""Places in what cannot carry a mark: a folder, a file that is no UTF-8 text, a table."""
BEFORE = "before"
"""The folder of an example that holds the data as they were."""


@cache
def found(folder: Path) -> Sequence[Diagnostic]:
    """All that `cchc check --strict` says of a folder and the folder does not acknowledge; compared
    with the folder `before` beside it, where there is one.
    """
    loaded = load(Folder(folder, False))
    if loaded.problems:
        return loaded.problems
    remaining = settle(findings(loaded.dataset), loaded.dataset).remaining
    past = folder.with_name(BEFORE)
    if not past.is_dir():
        return remaining
    before = load(Folder(past, False)).dataset
    changes = compare(before, loaded.dataset, BEFORE, None)
    return (*remaining, *unnoted(changes, before, loaded.dataset))


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
        sides = {side.name for side in (EXAMPLES / code).iterdir()}
        assert sides - {BEFORE} == {"bad", "good"}, code


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


@pytest.mark.slow
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
        assert sum(len(lines(good / name)) for name in names) < 90, f"{code} is not tiny"


# Pages


def codes_said(words: Words) -> Iterator[tuple[str, str]]:
    """Key and text of all that the codes say."""
    for code in CODES:
        said = words.text.subject_of(code)
        yield from ((key, text) for key, text in said.items() if key.startswith(code))


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


def test_no_text_of_a_code_is_still_to_do() -> None:
    texts = (text for n in LANGUAGES for _, text in codes_said(Words(n)))
    assert [text for text in texts if text == TODO] == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_speak_of_keys_and_codes_that_exist(language: str) -> None:
    known = {name for kind in KINDS.values() for name in named(kind.model.model_json_schema())}
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


@pytest.mark.slow
def test_the_snippets_are_cut_from_the_examples() -> None:
    written = (ROOT / SNIPPETS).read_text(encoding="utf-8")
    assert written == snippets_text(), f"{SNIPPETS} is stale: python -m tests.codes"


def test_a_snippet_is_short_and_marks_the_place() -> None:
    for code, side in product(ILLUSTRATED, ("bad", "good")):
        page = page_of(code, Words("vi"))
        shown = (page.wrong if side == "bad" else page.right).splitlines()
        assert 1 <= len(shown) <= 15, code
        assert max(map(len, shown)) <= 80, code
        if shown[0] != "data/":
            marked = any(line.endswith(f"# ← {code}") for line in shown)
            assert marked == (side == "bad"), code


# Documents


@pytest.mark.slow
def test_the_document_is_what_the_pages_say() -> None:
    fresh = codes_markdown(Words("vi"))
    written = DOC.read_text(encoding="utf-8") if DOC.exists() else ""
    assert written == fresh, "docs/codes.md is stale: python -m tests.codes"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_has_a_place_for_every_code(language: str) -> None:
    text = codes_markdown(Words(language))
    anchors = re.findall(r'<a id="([^"]+)"></a>', text)
    assert anchors == [code.lower() for code in CODES]
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) == set(anchors)
    assert len(re.findall(r"(?m)^### C\d{3}\. ", text)) == len(CODES)
    assert text.count("```") % 2 == 0


@pytest.mark.slow
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


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_as_markdown(language: str) -> None:
    text = code_markdown("C301", Words(language))
    assert text.startswith("# C301. ")
    assert "\n  deduction: -0.20  # ← C301\n```\n" in text
    assert text in codes_markdown(Words(language)).replace("\n### ", "\n# ")


@pytest.mark.slow
def test_only_what_is_said_is_read() -> None:
    script = (
        "import sys; from cchc.cli.main import main; main(['score']); main(['check']);"
        "print([name for name in sys.modules if name.startswith(('cchc.language.vi.codes',"
        " 'cchc.language.vi.forecast', 'cchc.language.en', 'cchc.language.pages'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


# A new code


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what a new code is written to."""
    for name in ("cchc", "tests/examples", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("pyproject.toml", "tests/__init__.py", "tests/codes.py", "tests/snippets.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def run_in(folder: Path, script: str) -> str:
    """What a script prints that sees the copy of the program instead of the program."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=folder, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def following(first: str) -> tuple[str, str]:
    """A code that is free, after all that begin so, and the last of those with an example."""
    free = int(max(code for code in CODES if code.startswith(first))[1:]) + 1
    return f"C{free}", max(one.name for one in EXAMPLES.iterdir() if one.name.startswith(first))


NEW = {
    code: (like, name)
    for name, (code, like) in (
        ("moon_full", following("C3")),
        ("moon_new", following("C4")),
        ("moon_half", following("C7")),
    )
}
"""New codes: that whose example each begins with, and a wording."""


@pytest.mark.slow
def test_the_skeleton_of_a_new_code(copy: Path) -> None:
    for code, (like, name) in NEW.items():
        written = skeleton(copy, code, "warning", [name, f"{name}_a_name_that_is_long" * 3])
        assert all(path.exists() for path in written)
        bad, good = (copy / "tests" / "examples" / code / side for side in ("bad", "good"))
        for file in good.iterdir():
            assert file.read_bytes() == (EXAMPLES / like / "good" / file.name).read_bytes()
        marked = "".join(file.read_text(encoding="utf-8") for file in bad.iterdir())
        assert marked.count(f"# ← {code}\n") == (code[:2] != "C7")
    script = (
        "from cchc.model.codes import CODES; from cchc.language.words import Words;"
        "from tests.codes import refresh, ROOT; refresh(ROOT); print(list(CODES) == sorted(CODES))\n"
        f"for code, (_, name) in {NEW}.items():\n"
        " print(CODES[code].severity, *(Words(n)(f'{code}.{name}.help') for n in ('vi', 'en')))"
    )
    assert run_in(copy, script).splitlines() == ["True", *["warning TODO TODO"] * len(NEW)]
    shown = json.loads((copy / SNIPPETS).read_text(encoding="utf-8"))
    document = (copy / DOCUMENT).read_text(encoding="utf-8")
    for code in NEW:
        assert f"### {code}. TODO\n" in document
        assert (code in shown) == (code[:2] != "C7")
    checked = [sys.executable, "-m", "ruff", "format", "--check", "cchc/model", "cchc/language"]
    fresh = subprocess.run(checked, cwd=copy, check=False)
    assert fresh.returncode == 0


@pytest.mark.slow
def test_what_is_taken_is_no_new_code(copy: Path) -> None:
    free, _ = following("C3")
    for code, name in (("C301", "moon_full"), ("C999", "moon_full"), (free, "unit_twice")):
        with pytest.raises(ValueError, match="taken"):
            skeleton(copy, code, "error", [name])
    assert (copy / SNIPPETS).read_bytes() == (ROOT / SNIPPETS).read_bytes()
    assert not (copy / "tests" / "examples" / free).exists()


@pytest.mark.parametrize("lines", ["# region\n", "# endregion\n", "# region\n# region\na: 1\n"])
def test_a_region_has_two_ends_and_lines(lines: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(lines, encoding="utf-8")
    with pytest.raises(AssertionError, match="region"):
        list(regions(file))


def test_a_snippet_says_what_it_leaves_out() -> None:
    assert snippet("C608", "bad").splitlines()[::2] == ["# appraisal.yaml", "# plan.yaml"]
    assert "\n  # …\n" in snippet("C202", "bad")

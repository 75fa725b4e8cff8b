"""Diagnostic codes for who writes them.

`python -m tests.codes` writes anew what is made from them: cchc/language/snippets.json, docs/codes.md.
`python -m tests.codes new C320 warning NAME [NAME …]` writes the skeleton of a new code with these
wordings. What is left then: the check with its line in cchc/checking/table.py, every TODO in the two
languages, and what is wrong in the bad example.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from cchc.language.words import LANGUAGES, Words
from cchc.model.codes import CODE_OF, CODES
from cchc.model.diagnostic import Severity
from cchc.reporting.codes_document import codes_markdown
from tests.snippets import ELSEWHERE, ILLUSTRATED, snippet

ROOT = Path(__file__).parents[1]
DOCUMENT = "docs/codes.md"
SNIPPETS = "cchc/language/snippets.json"
REGISTRY = "cchc/model/codes.py"
EXAMPLES = "tests/examples"
TODO = "TODO"
"""What a skeleton says; a test finds it."""
NAMES = {"vi": "Vietnamese", "en": "English"}


def snippets_text() -> str:
    """What snippets.json says: of each code, a line each, what its bad and its good example show."""
    cut = {code: [snippet(code, "bad"), snippet(code, "good")] for code in ILLUSTRATED}
    lines = (
        f"{json.dumps(code)}: {json.dumps(two, ensure_ascii=False)}" for code, two in cut.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def refresh(root: Path) -> None:
    """Write what is made from codes, their texts and their examples."""
    (root / SNIPPETS).write_text(snippets_text(), encoding="utf-8")
    (root / DOCUMENT).write_text(codes_markdown(Words("vi")), encoding="utf-8")


def skeleton(root: Path, code: str, severity: str, wordings: list[str]) -> list[Path]:
    """Write the skeleton of a code; gives the files to go on with. Raises `ValueError`."""
    if not re.fullmatch(r"C[1-7]\d\d", code) or code in CODES:
        raise ValueError(f"{code} is no code, or taken")
    if wrong := [w for w in wordings if w in CODE_OF or not re.fullmatch(r"[a-z][a-z_]+", w)]:
        raise ValueError(f"wordings that are taken or no names: {', '.join(wrong)}")
    registry = root / REGISTRY
    quoted = ", ".join(f'"{wording}"' for wording in wordings)
    insert(registry, code, [f'    "{code}": _{severity}({quoted}),'])
    keys = [f"{code}.{name}" for name in ("title", "meaning", "why", "mend")]
    keys += [f"{code}.{wording}{end}" for wording in wordings for end in ("", ".help")]
    texts = [root / f"cchc/language/{n}/codes/{code[:3].lower()}.py" for n in LANGUAGES]
    for language, file in zip(LANGUAGES, texts, strict=True):
        if not file.exists():
            said = f"what the codes {code[:3]}0 to {code[:3]}9 say"
            head = f'"""{NAMES[language]}: {said}."""\n\nfrom __future__ import annotations\n\n'
            file.write_text(f"{head}TEXT: dict[str, str] = {{\n}}\n", encoding="utf-8")
        insert(file, code, [f'    "{key}": "{TODO}",' for key in keys])
    subprocess.run(
        [sys.executable, "-m", "ruff", "format", "-q", registry, *texts], check=True, cwd=root
    )
    return [*texts, *example(root, code)]


def insert(file: Path, code: str, block: list[str]) -> None:
    """Put lines into a table of codes, in the order of the codes."""
    lines = file.read_text(encoding="utf-8").splitlines()
    start = next(i for i, line in enumerate(lines) if re.match(r"[A-Z]+: dict\[str", line))
    for i in range(start + 1, len(lines)):
        key = re.match(r' {4}"(C\d{3})[".]', lines[i])
        if lines[i] == "}" or (key and key[1] > code):
            break
    lines[i:i] = block
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def example(root: Path, code: str) -> tuple[Path, Path]:
    """The two folders of a code: both what the code before it finds nothing in, one with a mark."""
    base = root / EXAMPLES
    kind = [
        f.name for f in base.iterdir() if f.name.startswith(ELSEWHERE) == (code[:2] == ELSEWHERE)
    ]
    like = max((name for name in kind if name < code), default=min(kind))
    bad, good = (base / code / side for side in ("bad", "good"))
    for side in (bad, good):
        shutil.copytree(base / like / "good", side)
    for file in sorted(bad.glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        marked = re.sub(r"(?m)(?<=# region\n)(.*)$", rf"\1  # ← {code}", text, count=1)
        if marked != text:
            file.write_text(marked, encoding="utf-8")
            break
    return bad, good


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m tests.codes", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    new = commands.add_parser("new")
    new.add_argument("code")
    new.add_argument("severity", choices=[severity.value for severity in Severity])
    new.add_argument("wordings", nargs="+", metavar="NAME")
    given = parser.parse_args()
    if given.command is None:
        refresh(ROOT)
        return
    try:
        written = skeleton(ROOT, given.code, given.severity, given.wordings)
    except ValueError as error:
        parser.error(str(error))
    told = ["Fill in, then run `python -m tests.codes`:", *map(str, written)]
    sys.stdout.write("\n".join(told) + "\n")


if __name__ == "__main__":
    main()

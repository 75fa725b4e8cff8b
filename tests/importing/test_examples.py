"""The codes of importing: an appendix that gives this code and no other, and one that gives none."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.importing.importing import Choice, import_document
from cchc.importing.rulebook_import import import_rulebook
from cchc.language.words import LANGUAGES, Words
from cchc.model.codes import CODES
from cchc.model.diagnostic import Diagnostic
from tests.importing.conftest import DATASET
from tests.snippets import ELSEWHERE, EXAMPLES

NO_TABLE = {"C703", "C715", "C716", "C717", "C718", "C719", "C724", "C725", "C729"}
NO_TABLE |= {"C730", "C731", "C732", "C738", "C739", "C745"}
"""Of a package, of the folder of forms, or of what CSV does not have: see test_bad_files.py,
test_forms.py, test_convert.py, test_asides.py, test_folders.py, test_rulebook_update.py,
test_body_forms.py, test_actuals_sheet.py."""
TABLES = [code for code in CODES if code.startswith(ELSEWHERE) and code not in NO_TABLE]


BOOKS = ("C726", "C727", "C728")
"""Of tables of criteria, not of an appendix."""


def found(code: str, side: str) -> tuple[Diagnostic, ...]:
    file = EXAMPLES / code / side / "phu-luc.csv"
    if code in BOOKS:
        return import_rulebook(file, None, Words("vi")).findings
    return import_document(file, Choice(), DATASET, Words("vi")).findings


def test_every_code_has_its_appendix_or_its_test() -> None:
    folders = {folder.name for folder in EXAMPLES.iterdir() if folder.name.startswith(ELSEWHERE)}
    assert folders == set(TABLES)
    tests = "".join(
        file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_*.py")
    )
    for code in NO_TABLE:
        assert any(f'"{wording}"' in tests for wording in CODES[code].wordings), code


@pytest.mark.parametrize("code", TABLES)
def test_the_bad_appendix_gives_this_code_and_no_other(code: str) -> None:
    diagnostics = found(code, "bad")
    assert {d.code for d in diagnostics} == {code}
    assert {d.severity for d in diagnostics} == {CODES[code].severity}
    for words in map(Words, LANGUAGES):
        assert all(all(words.diagnostic(d)) for d in diagnostics)


@pytest.mark.parametrize("code", TABLES)
def test_the_good_appendix_gives_none(code: str) -> None:
    assert found(code, "good") == ()

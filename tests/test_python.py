"""The Python interface: its page, its errors, and what importing it costs."""

from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

import cchc
from cchc.model.error import DataError
from tests.support import DATA, DEDUCTIONS, folder_with, text_of

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.slow
def test_the_page_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert len(BLOCKS) >= 5
    exec(compile("\n".join(BLOCKS), "docs/python.md", "exec"), {})


def test_the_page_names_every_function() -> None:
    assert {name for name in cchc.__all__ if f"cchc.{name}" not in PAGE} == set()


def test_importing_loads_no_other_package() -> None:
    heavy = ("pydantic", "yaml", "typer", "rich")
    told = f"import sys, cchc; print([m for m in {heavy} if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_data_that_contradict_each_other_are_not_scored(tmp_path: Path) -> None:
    wrong = text_of(DEDUCTIONS).replace("deduction: -0.30", "deduction: -0.31", 1)
    case = cchc.load(folder_with(tmp_path, deductions=wrong)).case()
    for ask in (cchc.score, cchc.gaps, cchc.forecast):
        with pytest.raises(DataError) as caught:
            ask(case)
        assert [finding.code for finding in caught.value.findings] == ["C301"]
        assert "C301" in str(caught.value)
        assert f"{DEDUCTIONS}:" in str(caught.value)


def test_errors_speak_the_language_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = cchc.load(DATA)
    said = {}
    for language in ("vi", "en"):
        monkeypatch.setenv("CCHC_LANG", language)
        with pytest.raises(DataError) as caught:
            dataset.case(body="ai đó")
        said[language] = str(caught.value)
    assert "đơn vị được chấm" in said["vi"]
    assert "did you mean" in said["en"]


def test_a_data_set_that_does_not_ship(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataError, match="example:vinh-linh"):
        cchc.load("example:x")
    assert cchc.score(cchc.load("example:vinh-linh").case()).sums.deduction == Decimal("-6.07")

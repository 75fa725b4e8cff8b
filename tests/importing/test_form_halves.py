"""Several forms of one unit: joined row by row; where they differ both are shown, neither counts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc.language.words import LANGUAGES, Words
from cchc.model.reply import Answer, Dated
from tests.importing.filled import Write, brief, fill, fill_sheet, read


def answers(folder: Path) -> list[Answer]:
    (form,) = read(folder).forms
    return [answer for answer in form.answers if answer.written]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_two_halves(kind: str, form: Write, tmp_path: Path) -> None:
    one, other = form(name=f"một.{kind}", kind=kind), form(name="hai.xlsx", kind="xlsx")
    if kind == "docx":
        fill(one, [("vì một", "làm một"), ("vì hai", "")], "20/02/2024")
    else:
        half = {"1.6": ("vì một", "làm một"), "5.1.2": ("vì hai", None), "sent": "20/02/2024"}
        fill_sheet(one, half)
    fill_sheet(other, {"5.1.2": (None, "làm hai"), "7.3.2": ("ba", "bù"), "sent": "22/02/2024"})
    found = read(tmp_path)
    assert answers(tmp_path) == [
        Answer("1.6", "vì một", "làm một"),
        Answer("5.1.2", "vì hai", "làm hai"),
        Answer("7.3.2", "ba", "bù"),
    ]
    (merged,) = found.forms
    assert (merged.sent, merged.dated) == (date(2024, 2, 22), Dated.STATED)
    assert {Path(file).name for file in merged.file.split(", ")} == {f"một.{kind}", "hai.xlsx"}
    assert [wording for wording, _ in brief(found)] == ["form_twice"]


@pytest.mark.slow
def test_a_row_that_two_forms_answer_differently(form: Write, tmp_path: Path) -> None:
    """Not the fuller, not the later: both are kept with their place, and the row stays open."""
    fill(form(name="cũ.docx"), [("cũ", "làm"), ("như nhau", "sửa")], "20/02/2024")
    fill(form(name="mới.docx"), [("mới", "làm"), ("Như nhau", "Sửa")], "21/02/2024")
    found = read(tmp_path)
    old, new, same = answers(tmp_path)
    assert {old.cause, new.cause} == {"cũ", "mới"}
    assert {Path(each.rival).name for each in (old, new)} == {"cũ.docx", "mới.docx"}
    assert not (old.whole or new.whole)
    assert same == Answer("5.1.2", "Như nhau", "Sửa")
    assert found.forms[0].whole == 1
    assert [w for w, _ in brief(found)] == ["form_twice", "form_rivals"]
    for words in map(Words, LANGUAGES):
        told = " ".join(words.diagnostic(found.findings[1]))
        assert "1.6" in told
        assert "mới.docx" in f"{found.findings[1].location} {told}"
        assert "cũ.docx" in f"{found.findings[1].location} {told}"


@pytest.mark.slow
def test_a_copy_adds_nothing_and_makes_nobody_late(form: Write, tmp_path: Path) -> None:
    fill(form(name="đúng hạn.docx"), [("vì", "làm")], "20/02/2024")
    fill(form(name="gửi lại.docx"), [("vì", "làm")], "05/03/2024")
    found = read(tmp_path)
    assert answers(tmp_path) == [Answer("1.6", "vì", "làm")]
    assert found.forms[0].sent == date(2024, 2, 20)
    assert [w for w, _ in brief(found)] == ["form_twice"]


@pytest.mark.slow
def test_three_forms_of_which_two_agree(form: Write, tmp_path: Path) -> None:
    for name, cause in (("a", "vì này"), ("b", "vì kia"), ("c", "vì này")):
        fill(form(name=f"{name}.docx"), [(cause, "làm")], "20/02/2024")
    assert sorted(each.cause for each in answers(tmp_path)) == ["vì kia", "vì này"]

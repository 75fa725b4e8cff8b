"""The day a form was sent: one that was written is questioned, and what cannot be is not used."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from cchc.importing.form_file import About, about_file
from cchc.model.reply import Dated
from tests.importing.filled import Write, brief, fill, read


def save_on(file: Path, day: date) -> None:
    document = docx.Document(str(file))
    document.core_properties.modified = datetime(day.year, day.month, day.day, 5, tzinfo=UTC)
    document.save(str(file))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sent", "wording"),
    [
        ("28/02/2023", "form_early"),
        ("08/01/2024", "form_early"),
        ("01/01/2025", "form_late"),
        ("28/02/2042", "form_late"),
        ("31/02/2024", "form_date"),
        ("sáng 28/02", "form_date"),
    ],
)
def test_a_day_that_cannot_be_used(sent: str, wording: str, form: Write, tmp_path: Path) -> None:
    file = form()
    fill(file, [("vì", "làm")], sent)
    save_on(file, date(2024, 3, 4))
    found = read(tmp_path)
    assert brief(found) == [(wording, "phong-noi-vu.docx")]
    assert (found.forms[0].sent, found.forms[0].dated) == (date(2024, 3, 4), Dated.UNUSABLE)


@pytest.mark.slow
@pytest.mark.parametrize("sent", ["09/01/2024", "31/12/2024"])
def test_the_first_and_the_last_day_that_can_be(sent: str, form: Write, tmp_path: Path) -> None:
    fill(form(), [("vì", "làm")], sent)
    found = read(tmp_path)
    assert (found.forms[0].dated, found.findings) == (Dated.STATED, ())


@pytest.mark.slow
def test_a_day_that_can_be_used_counts_beside_one_that_cannot(form: Write, tmp_path: Path) -> None:
    file = form()
    fill(file, [("vì", "làm")], "28/02/2024")
    document = docx.Document(str(file))
    document.add_paragraph("Ngày gửi: 31/02/2024")
    document.save(str(file))
    found = read(tmp_path)
    assert (found.forms[0].sent, found.forms[0].dated) == (date(2024, 2, 28), Dated.STATED)
    assert [wording for wording, _ in brief(found)] == ["form_date"]


@pytest.mark.parametrize("moment", ["2024-13-45T99:00:00Z", "9999-12-31T23:00:00Z"])
def test_a_file_that_was_saved_on_no_day_is_still_looked_at(
    moment: str, form: Write, tmp_path: Path
) -> None:
    file = packed(
        form(),
        {
            "docProps/core.xml": f'<dcterms:modified xsi:type="a">{moment}</dcterms:modified>',
            "word/media/a.png": "ảnh",
        },
    )
    assert about_file(file)[:2] == (None, ("picture",))


@pytest.mark.parametrize(
    ("inside", "unread"),
    [("", ()), ("<w:r><w:t> </w:t></w:r>", ()), ("<w:r><w:t>ý kiến</w:t></w:r>", ("box",))],
)
def test_a_text_box_with_and_without_text(
    inside: str, unread: tuple[str, ...], form: Write
) -> None:
    body = f"<w:txbxContent><w:p>{inside}</w:p></w:txbxContent><w:p><w:r><w:t>sau hộp</w:t></w:r></w:p>"
    assert about_file(packed(form(), {"word/document.xml": body})).unread == unread


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"PK")
    assert about_file(tmp_path / "x.docx") == About()


def packed(file: Path, parts: dict[str, str]) -> Path:
    """A file with some of its parts replaced."""
    with ZipFile(file) as package:
        kept = {name: package.read(name) for name in package.namelist() if name not in parts}
    with ZipFile(file, "w") as package:
        for name, content in {**kept, **{n: t.encode() for n, t in parts.items()}}.items():
            package.writestr(name, content)
    return file

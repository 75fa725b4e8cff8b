"""Forms in older and other formats: converted where LibreOffice is there, else it is said how."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from cchc.importing import convert
from cchc.language.words import LANGUAGES, Words
from cchc.model.diagnostic import Severity
from tests.conftest import CI
from tests.importing.filled import Write, brief, fill, fill_sheet, read
from tests.office import converted
from tests.reporting.made import units

needs_office = pytest.mark.office
FORMATS = ("doc", "odt", "rtf", "xls", "ods") if CI else ("doc", "ods")


def others(form: Write, folder: Path) -> dict[str, str]:
    """A filled form of another unit in every other format, and each file's unit."""
    folder.mkdir()
    made = {}
    for kind, unit in zip(FORMATS, units(), strict=False):
        sheet = kind in ("xls", "ods")
        file = form(unit.party.id, "xlsx" if sheet else "docx")
        if sheet:
            fill_sheet(file, {row.gap.criterion.id: ("vì", "làm") for row in unit.rows})
        else:
            fill(file, [("vì", "làm")] * len(unit.rows), "20/02/2024")
        made[converted(kind, file, folder=folder).name] = unit.party.id
    return made


def fake(folder: Path, script: str) -> str:
    """A program that stands for LibreOffice."""
    file = folder / "soffice"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


@needs_office
def test_forms_in_other_formats(form: Write, tmp_path: Path) -> None:
    """All are read beside one that cannot be, and nothing is written beside them."""
    folder = tmp_path / "nhận"
    made = others(form, folder)
    broken = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "WordDocument".encode("utf-16-le")
    (folder / "hỏng.doc").write_bytes(broken)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    found = read(folder)
    assert {Path(each.file).name: each.unit for each in found.forms} == made
    for each in found.forms:
        assert {(a.cause, a.remedy) for a in each.answers} == {("vì", "làm")}
        assert each.remarks == ()
    told = brief(found)
    assert {name for wording, name in told if wording == "form_converted"} - {"hỏng.doc"} == {*made}
    assert {w for w, name in told if name == "hỏng.doc"} & {"form_old", "form_none"}
    of = {d.location.file: d.severity for d in found.findings if d.wording == "form_converted"}
    assert set(of.values()) == {Severity.INFO}
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_without_libreoffice_the_whole_folder_is_told_how(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convert, "office", lambda: None)
    for name in ("a.doc", "b.doc"):
        (tmp_path / name).write_bytes(convert_me("WordDocument"))
    (tmp_path / "c.xls").write_bytes(convert_me("Workbook"))
    found = read(tmp_path)
    assert brief(found) == [("form_old", name) for name in ("a.doc", "b.doc", "c.xls")]
    for words in map(Words, LANGUAGES):
        told, xls = (words.diagnostic(found.findings[i])[1] for i in (0, 2))
        assert (
            f'soffice --headless --convert-to docx --outdir "{tmp_path}" "{tmp_path}"/*.doc' in told
        )
        assert "--convert-to xlsx" in xls


def convert_me(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + name.encode("utf-16-le")


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for LibreOffice")
@pytest.mark.slow
def test_a_program_that_hangs_is_ended_with_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "in").mkdir()
    pid = tmp_path / "pid"
    program = fake(tmp_path / "bin", f'sleep 300 & echo $! > "{pid}"; wait')
    monkeypatch.setattr(convert, "office", lambda: program)
    monkeypatch.setattr(convert, "START", 1)
    monkeypatch.setattr(convert, "EACH", 0)
    (tmp_path / "in" / "a.doc").write_bytes(convert_me("WordDocument"))
    start = time.monotonic()
    assert brief(read(tmp_path / "in")) == [("form_old", "a.doc")]
    assert time.monotonic() - start < 30
    state = Path(f"/proc/{pid.read_text().strip()}/stat")
    assert not state.exists() or ") Z" in state.read_text()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for LibreOffice")
def test_where_it_breaks_off_the_files_after_are_tried_again(
    form: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It makes the files before one named 1 and breaks off there."""
    ready = tmp_path / "x.docx"
    form(name="x.docx")
    (tmp_path / "in").mkdir()
    script = f"""for a in "$@"; do case "$o" in --outdir) out="$a"; mkdir -p "$a";; esac; o="$a"; done
for a in "$@"; do case "$a" in */1.doc) exit 81;;
*.doc) cp "{ready}" "$out/$(basename "$a" .doc).docx";; esac; done"""
    (tmp_path / "bin").mkdir()
    program = fake(tmp_path / "bin", script)
    monkeypatch.setattr(convert, "office", lambda: program)
    for name in "abc":
        (tmp_path / "in" / f"{name}.doc").write_bytes(convert_me("WordDocument"))
    found = read(tmp_path / "in")
    assert ("form_old", "b.doc") in brief(found)
    assert {n for w, n in brief(found) if w == "form_converted"} == {"a.doc", "c.doc"}

"""Files that are not what they seem, broken, protected or hostile: one clear message, never a crash."""

from __future__ import annotations

import io
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from cchc.importing import package
from cchc.importing.extra import office_command
from cchc.importing.importing import Choice, import_document
from cchc.language.words import LANGUAGES, Words
from tests.conftest import CI
from tests.importing import documents
from tests.importing.conftest import DATASET, Import
from tests.importing.documents import saved
from tests.importing.test_excel import rezipped

pytestmark = pytest.mark.slow

OLE = package.OLE
EVIL = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    b"<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"
)


def zipped(**parts: bytes | str) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name.replace("__", "/"), part)
    return stream.getvalue()


def ole(*names: str) -> bytes:
    return OLE + b"\0" * 504 + b"\0".join(name.encode("utf-16-le") for name in names)


def with_part(name: str, part: bytes, base: Callable[[], bytes] = documents.document) -> bytes:
    return rezipped(base(), lambda each, old: part if each == name else old)


def locked() -> bytes:
    """A package whose parts say that they are encrypted."""
    content = bytearray(documents.document())
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(sign)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(sign, at + 4)
    return bytes(content)


def lying() -> bytes:
    """A package that claims a gigabyte for a part that is small."""
    content = bytearray(documents.document())
    at = content.find(b"PK\x01\x02")
    content[at + 24 : at + 28] = (2**30).to_bytes(4, "little")
    return bytes(content)


SVG = b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y"><svg/>'

FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty": ("a.docx", lambda: b"", "document_empty"),
    "white space": ("a.txt", lambda: b" \n\t\n", "document_empty"),
    "password": ("a.docx", lambda: ole("EncryptionInfo", "EncryptedPackage"), "document_protected"),
    "password in the package": ("a.docx", locked, "document_protected"),
    "old Word": ("a.doc", lambda: ole("WordDocument"), "document_old"),
    "old Word renamed": ("a.docx", lambda: ole("WordDocument"), "document_old"),
    "old Excel renamed": ("a.xlsx", lambda: ole("Workbook"), "document_old"),
    "some other OLE": ("a.docx", lambda: ole("x"), "document_old"),
    "truncated Word": ("a.docx", lambda: documents.document()[:9000], "document_broken"),
    "truncated Excel": ("a.xlsx", lambda: documents.workbook()[:-30], "document_broken"),
    "zeros": ("a.docx", lambda: b"\0" * 5000, "document_broken"),
    "not XML": (
        "a.docx",
        lambda: with_part("word/document.xml", b"<w:document"),
        "document_broken",
    ),
    "no content types": (
        "a.docx",
        lambda: zipped(word__document="x", **{"word__document.xml": b"<a/>"}),
        "document_broken",
    ),
    "PDF renamed": ("a.docx", lambda: b"%PDF-1.7\n", "document_other"),
    "RTF": ("a.docx", lambda: b"{\\rtf1 x}", "document_other"),
    "web page as .xls": ("a.xlsx", lambda: b"\n<html><table><tr><td>1", "document_other"),
    "text as .xlsx": ("a.xlsx", lambda: documents.separated().encode(), "document_other"),
    "picture": ("a.docx", lambda: b"\x89PNG\r\n\x1a\n", "document_other"),
    "OpenDocument": ("a.docx", lambda: zipped(**{"content.xml": "<x/>"}), "document_other"),
    "binary Excel": ("a.xlsx", lambda: zipped(**{"xl__workbook.bin": "x"}), "document_other"),
    "some archive": ("a.docx", lambda: zipped(a="x"), "document_other"),
    "empty archive": ("a.docx", lambda: zipped(), "document_other"),
    "macros": (
        "a.docx",
        lambda: rezipped(
            documents.document(),
            lambda name, part: part.replace(
                b"openxmlformats-officedocument.wordprocessingml.document.main",
                b"ms-word.document.macroEnabled.main",
            ),
        ),
        "document_other",
    ),
    "unknown ending": ("a.pages", lambda: b"x", "document_kind"),
    "no ending": ("phuluc", lambda: b"x", "document_kind"),
    "external entity": (
        "a.docx",
        lambda: with_part("word/document.xml", EVIL),
        "document_entities",
    ),
    "entity in a part beside": (
        "a.docx",
        lambda: with_part("docProps/core.xml", EVIL),
        "document_entities",
    ),
    "entity in UTF-16": (
        "a.docx",
        lambda: with_part("word/document.xml", EVIL.decode().encode("utf-16")),
        "document_entities",
    ),
    "entity in another encoding": (
        "a.docx",
        lambda: with_part(
            "word/document.xml", EVIL.replace(b'"1.0"', b'"1.0" encoding="UTF-7"', 1)
        ),
        "document_entities",
    ),
    "entities that multiply": (
        "a.xlsx",
        lambda: with_part(
            "xl/styles.xml",
            b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
            documents.workbook,
        ),
        "document_entities",
    ),
    "part that unpacks to 40 MB": (
        "a.docx",
        lambda: zipped(**{"word__document.xml": b"<a>" + b" " * 40_000_000 + b"</a>"}),
        "document_bomb",
    ),
    "parts of 120 MB": (
        "a.xlsx",
        lambda: zipped(**{f"p{i}": bytes(30_000_000) for i in range(4)}),
        "document_bomb",
    ),
    "very many parts": (
        "a.docx",
        lambda: zipped(**{str(i): b"" for i in range(3100)}),
        "document_bomb",
    ),
    "a part that claims a gigabyte": ("a.docx", lying, "document_bomb"),
    "too large": ("a.txt", lambda: b"x" * (package.MAX_BYTES + 1), "document_large"),
    "no table": ("a.docx", lambda: documents.document([]), "appendix_missing"),
    "another table": (
        "a.docx",
        lambda: documents.document([[("Ngày", "Giờ"), ("1", "A")]]),
        "appendix_missing",
    ),
    "headers alone": (
        "a.docx",
        lambda: documents.document([[documents.HEADERS]]),
        "appendix_empty",
    ),
    "a thousand rows": (
        "a.csv",
        lambda: documents.separated(documents.ROWS * 70).encode(),
        "appendix_long",
    ),
    "no points": (
        "a.docx",
        lambda: documents.document([[("Tiêu chí", "Ghi chú"), ("1.6 x", "y")]]),
        "appendix_headers",
    ),
}


@pytest.mark.parametrize("kind", FILES)
def test_one_clear_message(kind: str, imports: Import) -> None:
    name, content, wording = FILES[kind]
    imported = imports(name, content(), year=2023)
    assert imported.text is None
    (found,) = imported.findings
    assert (found.wording, found.location.file) == (wording, name)
    for words in map(Words, LANGUAGES):
        message, help_line = words.diagnostic(found)
        assert min(len(message), len(help_line)) > 5
        assert "{" not in message + help_line


def test_a_file_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "~$phuluc.docx").write_bytes(b"x" * 162)
    (tmp_path / "folder.docx").mkdir()
    for name, wording in (
        ("gone.docx", "document_missing"),
        ("folder.docx", "document_folder"),
        ("~$phuluc.docx", "document_lock"),
        ("a\0b.docx", "document_missing"),
        ("x" * 300, "document_unreadable"),
        ("/dev/null", "document_device"),
    ):
        imported = import_document(Path(name), Choice(), DATASET, Words("vi"))
        assert [f.wording for f in imported.findings] == [wording], name


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any, **options: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    file = saved(tmp_path, "a.docx", documents.document())
    monkeypatch.setattr(Path, "open", refuse)
    (found,) = import_document(file, Choice(), DATASET, Words("vi")).findings
    assert (found.wording, found.values["reason"]) == ("document_unreadable", "Permission denied")


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_without_the_extra_office(
    name: str, imports: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = documents.document() if name == "a.docx" else documents.workbook()
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    (found,) = imports(name, content).findings
    assert found.wording == "office_missing"
    assert Words("vi").diagnostic(found)[1] == f"cài bằng lệnh: {office_command()}"
    assert imports("a.txt", documents.pasted()).text is not None


def test_a_drawing_may_say_what_a_document_may_not(imports: Import) -> None:
    content = documents.document()
    stream = io.BytesIO(content)
    with ZipFile(stream, "a") as file:
        file.writestr("word/media/image1.svg", SVG)
    assert imports("a.docx", stream.getvalue()).text is not None


def test_the_content_decides_not_the_ending(imports: Import) -> None:
    assert imports("a.xlsx", documents.document()).text is not None
    assert imports("a.DOCX", documents.document()).text is not None


@pytest.mark.parametrize("seed", range(6 if CI else 3))
def test_whatever_the_bytes_there_is_an_answer(seed: int, imports: Import) -> None:
    """Files cut anywhere, and bytes changed at random inside their parts."""
    chance = random.Random(seed)
    for name, base in (("a.docx", documents.document()), ("a.xlsx", documents.workbook())):
        imports(name, base[: chance.randrange(len(base))])
        for _ in range(12):
            content = rezipped(base, lambda _, part: _changed(part, chance))
            imported = imports(name, content, year=2023)
            assert imported.text is not None or len(imported.findings) == 1
    for name, text in (("a.txt", documents.pasted()), ("a.csv", documents.separated())):
        for _ in range(12):
            imported = imports(name, _changed(text.encode(), chance), year=2023)
            assert imported.text is not None or len(imported.findings) == 1


def _changed(part: bytes, chance: random.Random) -> bytes:
    changed = bytearray(part)
    if chance.random() < 0.7:
        return part
    for _ in range(chance.choice([1, 5])):
        at = chance.randrange(len(changed))
        if chance.random() < 0.5:
            changed[at] = chance.choice(b'<>/"&0123456789=\t\n,;')
        else:
            del changed[at : at + chance.randrange(1, 60)]
    return bytes(changed)

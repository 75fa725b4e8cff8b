"""What kind of file this is, by its bytes; office packages only of a safe size and make."""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import fromstring
from zipfile import BadZipFile, ZipFile

from cchc.importing.extra import office_command
from cchc.importing.grid import RefusedError

MAX_BYTES = 20_000_000
"""A plan with its appendix is below 1 MB; with scanned pages in it, below this."""
MAX_UNPACKED = 100_000_000
"""All parts of a package together, as its directory declares them."""
MAX_XML = 8_000_000
"""One part of XML, unpacked: 80 times the appendix with its plan."""
MAX_PARTS = 3_000

BOM = b"\xef\xbb\xbf"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How an old .doc or .xls begins, and a new one under a password."""
OLE_CONTENT = (
    ("EncryptedPackage", "protected"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
)
TEXT_KINDS = {".csv": "csv", ".tsv": "tsv", ".txt": "txt"}
PACKAGE_SUFFIXES = (".docx", ".xlsx")
MAIN_PARTS = {"word/document.xml": "word", "xl/workbook.xml": "excel"}
TYPES = "[Content_Types].xml"
OTHER_PARTS = {
    "xl/workbook.bin": "xlsb",
    "content.xml": "opendocument",
    "ppt/presentation.xml": "pptx",
}
MAGIC = ((b"%PDF", "pdf"), (b"{\\rtf", "rtf"), (b"\xff\xd8\xff", "image"), (b"\x89PNG", "image"))
NOT_UTF8 = (
    *(b"\xfe\xff", b"\xff\xfe", b"\0<", b"<\0", b"\0\0\xfe\xff", b"\0\0\0<"),
    *(b"\x4c\x6f\xa7\x94", b"+/v"),
)
"""How XML begins in an encoding that no office program writes, where a check could be passed by."""
STRICT = b"http://purl.oclc.org/ooxml/"
STRICT_NAME = re.compile(STRICT + rb"(\w+)(?=/)")
UNCHECKED = re.compile(r"(^|/)(media|embeddings|fonts)/")
DECLARED = re.compile(rb"^<\?xml[^>]*encoding\s*=\s*[\"']([^\"']+)")


def kind_of(content: bytes, suffix: str) -> str:
    """word, excel, csv, tsv or txt. Raises `RefusedError` for a file that is none of them."""
    suffix = suffix.lower()
    if content.startswith(OLE):
        inside = (kind for name, kind in OLE_CONTENT if name.encode("utf-16-le") in content)
        old = next(inside, "doc")
        if old == "protected":
            raise RefusedError("document_protected")
        raise RefusedError("document_old", kind=old)
    if content.startswith((b"PK\3\4", b"PK\5\6")):
        return _package(content)
    for start, kind in MAGIC:
        if content.startswith(start):
            raise RefusedError("document_other", kind=kind)
    if re.match(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<table|<\?xml)", content, re.I):
        raise RefusedError("document_other", kind="html")
    if suffix in PACKAGE_SUFFIXES:
        if re.search(rb"[\0-\x08\x0e-\x1f]", content[:4096]):
            raise RefusedError("document_broken")
        raise RefusedError("document_other", kind="text")
    if suffix not in TEXT_KINDS:
        allowed = " ".join((*PACKAGE_SUFFIXES, *TEXT_KINDS))
        raise RefusedError("document_kind", suffix=suffix or "–", allowed=allowed)
    return TEXT_KINDS[suffix]


def need(package: str) -> Any:
    """A package of the extra `office`. Raises `RefusedError` where it is not installed."""
    try:
        return import_module(package)
    except ImportError:
        raise RefusedError("office_missing", command=office_command()) from None


def part_of(content: bytes, name: str) -> bytes:
    """One part of a package that has passed `kind_of`."""
    with ZipFile(BytesIO(content)) as package:
        return package.read(name)


def parts_in(content: bytes) -> frozenset[str]:
    """The names of the parts of a package."""
    with ZipFile(BytesIO(content)) as package:
        return frozenset(package.namelist())


def relations(content: bytes, name: str) -> Iterator[tuple[str, str, str]]:
    """The parts that a part of a package refers to: by which id, the last word of the kind, the name."""
    folder, own = posixpath.split(name)
    try:
        root = fromstring(part_of(content, f"{folder}/_rels/{own}.rels"))
    except KeyError:
        return
    for relation in root:
        if relation.get("TargetMode") != "External":
            target = posixpath.join("/", folder, relation.get("Target", ""))
            yield (
                relation.get("Id", ""),
                relation.get("Type", "").rpartition("/")[2],
                posixpath.normpath(target).lstrip("/"),
            )


def related(content: bytes, name: str) -> Iterator[tuple[str, str]]:
    """As `relations`, without the ids."""
    return ((kind, target) for _, kind, target in relations(content, name))


def transitional(content: bytes) -> bytes:
    """A package in the names that Office itself writes, where it has those of ISO's strict form.

    “Strict Open XML” is the same document under other names of its parts' vocabularies.
    """
    with ZipFile(BytesIO(content)) as package:
        parts = {name: package.read(name) for name in dict.fromkeys(package.namelist())}
    if not any(STRICT in part for part in parts.values()):
        return content
    stream = BytesIO()
    with ZipFile(stream, "w") as made:
        for name, part in parts.items():
            made.writestr(
                name, STRICT_NAME.sub(rb"http://schemas.openxmlformats.org/\1/2006", part)
            )
    return stream.getvalue()


def _package(content: bytes) -> str:
    try:
        with ZipFile(BytesIO(content)) as package:
            return _checked(package)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        raise RefusedError("document_broken") from None


def _checked(package: ZipFile) -> str:
    """The kind of a package, every part of it in bounds, sound, and XML without declarations."""
    members = package.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise RefusedError("document_protected")
    if len(members) > MAX_PARTS or sum(member.file_size for member in members) > MAX_UNPACKED:
        raise RefusedError("document_bomb", limit=MAX_UNPACKED // 1_000_000)
    for member in members:
        with package.open(member) as stream:
            data = stream.read(MAX_XML + 1)
            if len(data) > MAX_XML and data.removeprefix(BOM).lstrip()[:1] == b"<":
                raise RefusedError("document_bomb", limit=MAX_XML // 1_000_000)
            while stream.read(MAX_XML):  # to its end, where its checksum is compared
                pass
        if not UNCHECKED.search(member.filename):
            _plain_xml(data, member.filename)
    names = {member.filename for member in members}
    for main, kind in MAIN_PARTS.items():
        if main in names:
            if TYPES not in names:
                raise RefusedError("document_broken")
            if b"macroEnabled" in package.read(TYPES):
                raise RefusedError("document_other", kind="macro")
            return kind
    for part, kind in OTHER_PARTS.items():
        if part in names:
            raise RefusedError("document_other", kind=kind)
    raise RefusedError("document_other", kind="zip")


def _plain_xml(data: bytes, name: str) -> None:
    """Refuse XML that declares anything: an entity, internal or external, needs a DOCTYPE."""
    declared = DECLARED.match(data.removeprefix(BOM)[:200])
    foreign = declared is not None and declared[1].lower() not in (b"utf-8", b"us-ascii")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or data.startswith(NOT_UTF8) or foreign:
        raise RefusedError("document_entities", part=name)

"""Which folder holds the data: the one asked for, the nearest `data/`, or the one in the package."""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

VARIABLE = "CCHC_DATA"
"""The environment variable that names the data folder."""
_SCHEMA = re.compile(
    rb"^(?:\xef\xbb\xbf)?schema:[ \t]*[\"']?cchc/([a-z]+)/v1[\"']?[ \t]*(?:#.*)?\r?$", re.MULTILINE
)


class Folder(NamedTuple):
    """A data folder, and whether it is the one that ships with the package."""

    path: Path
    shipped: bool


def find(asked: str | None) -> Folder:
    """The data folder: `--data`, then CCHC_DATA, then `data/` here or above, then the shipped one."""
    named = asked or os.environ.get(VARIABLE)
    if named:
        return Folder(Path(named), False)
    here = Path.cwd()
    for parent in (here, *here.parents):
        if _holds_data(parent / "data"):
            return Folder(parent / "data", False)
    return Folder(shipped(), True)


def shipped() -> Path:
    """The data set inside the wheel, or beside the package in a checkout."""
    spec = find_spec("cchc")
    assert spec is not None and spec.origin is not None
    package = Path(spec.origin).parent
    inside = package / "shipped_data"
    return inside if inside.is_dir() else package.parent / "data"


def kind_of(content: bytes) -> str | None:
    """The kind that a file's `schema: cchc/<kind>/v1` line names, or None."""
    match = _SCHEMA.search(content[:4096])
    return match[1].decode() if match else None


def shown(path: Path) -> str:
    """A path as a person here would write it: relative when it lies below the working directory."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return path.as_posix()


def _holds_data(folder: Path) -> bool:
    """True for a folder with at least one file that carries our schema line."""
    try:
        return any(
            kind_of(file.read_bytes()[:4096])
            for file in sorted(folder.iterdir())
            if file.suffix in (".yaml", ".yml") and file.is_file()
        )
    except OSError:
        return False

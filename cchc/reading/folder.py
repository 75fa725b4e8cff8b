"""Which folder holds the data: the one asked for, the nearest `data/`, or the one in the package."""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from pathlib import Path

from cchc.model.tuples import NamedTuple

VARIABLE = "CCHC_DATA"
"""The environment variable that names the data folder."""
_SCHEMA_LINE = re.compile(rb"(?:\A|(?<=[\r\n]))(?:\xef\xbb\xbf)?schema:[ \t]*[\"']?cchc/")
_SCHEMA = re.compile(_SCHEMA_LINE.pattern + rb"([a-z]+)/v1[\"']?[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
SUFFIXES = (".yaml", ".yml")
EXAMPLE = "example:"
"""Begins the name of a data set that ships with the program: `example:vinh-linh`."""
SAMPLE = "vinh-linh"
"""The name of the data set that is taken where a user has none."""


class UnknownExampleError(ValueError):
    """No data set of this name ships with the program."""


class Folder(NamedTuple):
    """A data folder, and whether it is the one that ships with the package."""

    path: Path
    shipped: bool


def find(asked: str | None) -> Folder:
    """The data folder: `--data`, then CCHC_DATA, then `data/` here or above, then the shipped one."""
    named = chosen(asked)
    if named and named.startswith(EXAMPLE):
        return Folder(example(named.removeprefix(EXAMPLE)), True)
    if named:
        return Folder(Path(named), False)
    here = Path.cwd()
    for parent in (here, *here.parents):
        if _holds_data(parent / "data"):
            return Folder(parent / "data", False)
    return Folder(shipped(), True)


def chosen(asked: str | None) -> str | None:
    """The folder or example that a person named, by `--data` or by CCHC_DATA."""
    return asked or os.environ.get(VARIABLE)


def shipped() -> Path:
    """The data set inside the wheel, or beside the package in a checkout."""
    return _beside("shipped_data", "data")


def ships(folder: Path) -> bool:
    """True for the folder of a data set that ships, by whatever way it was found."""
    try:
        place = folder.resolve()
    except (OSError, RuntimeError):
        return False
    return place in (one.resolve() for one in map(example, examples()))


def example(name: str) -> Path:
    """The folder of a data set that ships. Raises `UnknownExampleError` for a name of none."""
    if name == SAMPLE:
        return shipped()
    if name not in examples():
        raise UnknownExampleError(name)
    return _beside("examples", "examples") / name


def examples() -> tuple[str, ...]:
    """The names of the data sets that ship."""
    place = _beside("examples", "examples")
    others = (f.name for f in place.iterdir() if f.is_dir()) if place.is_dir() else ()
    return (SAMPLE, *sorted(others))


def _beside(inside: str, checkout: str) -> Path:
    """A folder inside the wheel's package, or the one beside the package in a checkout."""
    spec = find_spec("cchc")
    assert spec is not None and spec.origin is not None
    package = Path(spec.origin).parent
    found = package / inside
    return found if found.is_dir() else package.parent / checkout


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


def data_files(folder: Path) -> list[Path]:
    """The YAML files of a data folder in name order: all at its top, and in the folders below it
    those that carry our schema line, so that forms and drafts may lie there. Hidden and linked
    folders are not entered. Raises `OSError` for a folder that cannot be read.
    """
    found = [f for f in sorted(folder.iterdir()) if f.suffix in SUFFIXES]
    for place in sorted(f for f in folder.iterdir() if f not in found and _entered(f)):
        for top, folders, files in os.walk(place):
            folders[:] = sorted(name for name in folders if _entered(Path(top, name)))
            inside = (Path(top, name) for name in sorted(files))
            found += [file for file in inside if file.suffix in SUFFIXES and _ours(file)]
    return found


def _entered(folder: Path) -> bool:
    return not folder.name.startswith(".") and not folder.is_symlink() and folder.is_dir()


def _ours(file: Path) -> bool:
    """True for a file with our schema line, and for one that cannot be opened to see."""
    try:
        if not file.is_file():
            return True
        with file.open("rb") as stream:
            return _SCHEMA_LINE.search(stream.read(4096)) is not None
    except OSError:
        return True


def _holds_data(folder: Path) -> bool:
    """True for a folder with at least one file that carries our schema line."""
    try:
        return any(file.is_file() and _ours(file) for file in data_files(folder))
    except OSError:
        return False

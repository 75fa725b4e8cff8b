"""The command that installs the extra `office`, wherever the program itself came from."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires

OF_OFFICE = re.compile(r"(?P<package>[^;]+?)\s*;\s*extra == ['\"]office['\"]")


def office_command() -> str:
    """One command of pip that names the packages themselves, as the program is on no index; for a
    program that is not installed at all, the one that holds in its source folder.
    """
    try:
        wanted = map(OF_OFFICE.fullmatch, requires("cchc") or ())
        packages = [match["package"] for match in wanted if match]
    except PackageNotFoundError:
        packages = []
    return "python -m pip install " + " ".join(f'"{one}"' for one in packages or [".[office]"])

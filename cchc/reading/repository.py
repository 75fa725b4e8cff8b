"""Where a file lies in its repository, for services that show findings beside the files."""

from __future__ import annotations

import os
from pathlib import Path


def from_root(file: str) -> str:
    """The path of a file from the root of the git repository that holds it, whatever the working
    directory and whatever links lead to it; outside of any, as it was given, or absolute where that
    leads out of the working directory.
    """
    path = Path(os.path.realpath(file))
    for root in (path, *path.parents):
        if os.access(root / ".git", os.F_OK):
            return path.relative_to(root).as_posix()
    return file if path.is_relative_to(os.path.realpath(".")) else path.as_posix()

"""What keeps the start short: pydantic's search for plugins is answered without searching.

Before it builds its first model pydantic loads `importlib.metadata` and walks through every
installed package for plugins: a tenth of a whole run, for a program that has none. The environment
variable it offers stops the walk but not the import, so the module that searches is stood in for.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

SEARCHER = "pydantic.plugin._loader"


class _NoPlugins(ModuleType):
    """Answers the one question pydantic asks; for any other, the real module takes over."""

    @staticmethod
    def get_plugins() -> tuple[()]:
        """No plugins."""
        return ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import system's own questions
            raise AttributeError(name)
        sys.modules.pop(SEARCHER, None)
        return getattr(import_module(SEARCHER), name)


def skip_plugin_search() -> None:
    """Do without plugins, unless pydantic has already looked for them. Where a later pydantic keeps
    its search elsewhere, this does nothing.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.modules.setdefault(SEARCHER, _NoPlugins(SEARCHER))

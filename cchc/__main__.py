"""Where the program starts: `python -m cchc` is the same as the `cchc` script."""

from __future__ import annotations

import gc
from typing import NoReturn


def start() -> NoReturn:
    """Entry point of the script: never returns."""
    gc.disable()  # a run is short and keeps all it makes; collecting costs a tenth of it
    from cchc.cli.main import run

    run()


if __name__ == "__main__":
    start()

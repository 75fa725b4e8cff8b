"""The tests of cchc, room by room; what they compile is kept, for the processes they start too."""

import os
import sys
from pathlib import Path

COMPILED = Path(__file__).parents[1] / ".pytest_cache" / "compiled"
if sys.dont_write_bytecode:  # not beside the sources, but once: else each process compiles anew
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(COMPILED)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(COMPILED)

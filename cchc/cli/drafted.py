"""A draft as one file: written, or how a file that is there differs from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def write_draft(
    text: str, source: Path, target: Path, summary: Sequence[str], force: bool, dry: bool
) -> None:
    """Write a draft made of `source`, and say what is left to do. Ends the program with 2 where
    another file is there that is not to be written over, with 3 where it cannot be written.
    """
    from cchc.cli.output import emit, fail, tell
    from cchc.cli.saving import make_way, unwritten
    from cchc.cli.speech import words
    from cchc.cli.writing import difference, place
    from cchc.reading.folder import shown

    say, name = words(), shown(target)
    try:
        if target.exists() and target.samefile(source):
            fail(say("import.output_input", output=name), code=2)
        if target.exists() and not target.is_file() and not target.is_dir():
            fail(say("import.unlike", output=name), code=2)  # a device: nothing to put a file over
        make_way([target], force=True)
        old = target.read_text(encoding="utf-8") if target.exists() else None
        if old is not None:
            emit(difference(old, text, name))
        if old not in (None, text) and not force and not dry:
            fail(say("import.exists", output=name), code=2)
        if old != text and not dry:
            place([(target, text.encode("utf-8"))], force)
    except UnicodeDecodeError:
        fail(say("import.unlike", output=name), code=2)
    except OSError as error:
        unwritten(name, error)
    key = "import.done"
    if old == text:
        key = "import.same"
    elif dry:
        key = "import.dry" if old is None or force else "import.dry_over"
    tell("\n".join((say(key, output=name), *summary)) + "\n")

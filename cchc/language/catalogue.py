"""The sentences of one language, each subject's read when the first of its keys is asked for.

A sentence stands in the file of its subject, the same in each language. The first word of its key says
which: the table below; what the codes say stands in `codes/`, a file for every ten.
"""

from __future__ import annotations

from importlib import import_module

from cchc.model.codes import CODES

SUBJECTS: dict[str, tuple[str, ...]] = {
    "command_line": ("app", "command", "option", "argument", "metavar", "help"),
    "usage": ("usage", "error"),
    "common": ("decimal", "date", "month", "period", "verdict", "coverage", "kind", "excel"),
    "score": ("score", "voice"),
    "rank": ("rank",),
    "compare": ("compare",),
    "explain": ("explain", "basis"),
    "rules": ("rule", "evidence", "formula", "expression", "rounding", "node"),
    "gaps": ("gaps", "target", "distance", "deadline"),
    "forecast": ("forecast", "scenarios", "need"),
    "progress": ("progress",),
    "calendar": ("calendar",),
    "check": ("check", "changes"),
    "diagnostics": ("severity", "diagnostic", "parser"),
    "pages": ("page",),
    "report": ("report", "appendix", "html", "brief"),
    "pictures": ("chart", "way", "effort", "course"),
    "live": ("live",),
    "whatif": ("whatif",),
    "official": ("official",),
    "dossier": ("dossier",),
    "saving": ("saving",),
    "forms": ("form", "letter"),
    "bodies": ("body",),
    "importing": ("import", "draft", "place", "init", "start", "new"),
    "collect": ("collect",),
    "record": ("record",),
    "rulebook": ("said", "book", "diff"),
}
"""Each subject, and the first words of the keys that are its own."""
SUBJECT_OF = {word: subject for subject, words in SUBJECTS.items() for word in words}


class Catalogue(dict[str, str]):
    """Every sentence by its key. `catalogue[key]` raises `KeyError` for a key that is not there."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, key: str) -> str:
        said = self.subject_of(key)
        self.update(said)
        return said[key]

    def __contains__(self, key: object) -> bool:
        return super().__contains__(key) or key in self.subject_of(str(key))

    def subject_of(self, key: str) -> dict[str, str]:
        """All sentences of the subject that a key belongs to; none where it belongs to none."""
        word = key.partition(".")[0]
        subject = f"codes.{word[:3].lower()}" if word in CODES else SUBJECT_OF.get(word)
        if subject is None:
            return {}
        said: dict[str, str] = import_module(f"cchc.language.{self.language}.{subject}").TEXT
        return said

"""Where a document is signed: who drew it up, and who answers for it."""

from __future__ import annotations

from cchc.language.words import Words
from cchc.reporting.document import Block, Signature


def signature_space(words: Words) -> tuple[Block, ...]:
    """The space for two to sign, left and right; what nobody has said is left for a pen."""
    return (
        Signature(
            labels=(words("appendix.signed.drawn_up"), words("appendix.signed.head")),
            notes=(words("appendix.signed.name"), words("appendix.signed.seal")),
            day=words("appendix.signed.day"),
        ),
    )

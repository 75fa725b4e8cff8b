"""Whose points a score counts, in words; the labels of columns follow from it."""

from __future__ import annotations

from cchc.analysis.row import Doubt, ScoredRow
from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words


def voice_fact(card: Scorecard, words: Words) -> tuple[str, str]:
    """Whose points count, in how many rows where there are several voices."""
    if len(card.voices) == 1 and not card.unscored:
        told = [words(f"voice.{voice.value}") for voice in card.voices]
    else:
        told = [
            words("voice.rows", voice=words(f"voice.{voice.value}"), rows=rows)
            for voice, rows in card.voices.items()
        ]
    if card.unscored:
        told.append(words("voice.rows", voice=words("voice.none"), rows=len(card.unscored)))
    text = "; ".join(told) or words("voice.none")
    if card.appraisal.score is not None:
        text = words("voice.forced", voices=text)
    return words("voice.counts"), text


def points_label(card: Scorecard, words: Words) -> str:
    """The header of a column of the points that count: the council's name where they are its own."""
    return words("score.column.appraised" if card.council else "score.column.points")


def unscored_words(row: ScoredRow, words: Words) -> str:
    """Why a row has no points: no figure, only a bound, or nobody gave any."""
    why = "judged" if row.doubt is Doubt.JUDGED else "bound" if row.outcome else "no_figure"
    if why == "no_figure" and row.unknown_before and row.given.evidence is not None:
        why = "before"
    names = ", ".join(row.unknown_before)
    values = {"criterion": row.criterion.id, "name": row.criterion.name, "names": names}
    return words(f"score.unscored.{why}", **values)

"""What the page of a ranking moves: rules once for all bodies of a block, of each body its figures.

A body has for each criterion a word: its figure as data write it (`12/40`, `24.3%`, `met`; `-` where it
does not apply), behind `@` the points that count where they are not what the rule gives the figure; `#`
with a number for a row that is more than one figure, `~` for no row. `templates/places.js` reads them.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from fractions import Fraction
from hashlib import sha256
from typing import Any

from cchc.analysis.curves import curve_of_row
from cchc.analysis.dials import dials
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.grading import asked_by
from cchc.analysis.lever import lever
from cchc.analysis.movable import ASIDE, Movable, MovableRows, Plainly, bare
from cchc.analysis.ranking import RankedBlock, Ranking
from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import grade_facts
from cchc.analysis.standing import GIVEN
from cchc.language.words import Words
from cchc.model.fields import id_order
from cchc.model.rules import Scale
from cchc.reporting.curve_json import exact, name_of
from cchc.reporting.rank_among import order_data
from cchc.reporting.whatif_data import book_data, nodes_data, pieces, row_data, rule_data
from cchc.reporting.whatif_page import dial_named, move_data, row_named, said_data, steps_of, way_of
from cchc.scoring.curve import FAR
from cchc.scoring.evaluate import decimal
from cchc.scoring.measuring import nominals

Json = Any
NONE = "~"
"""The word for no row."""


def levers_data(ranking: Ranking, block: RankedBlock, words: Words) -> dict[str, Json]:
    """A block with its bodies that have a place, in order; why nothing of it can be moved, where that is
    so.
    """
    made = _Made(ranking, block, words)
    for i, one in enumerate(block.bodies):
        made.add(i, one.standing.body)
    book, plain = block.rulebook, bare_data(block, words)
    moved = any("dial" in plain.get(name, ()) for name in made.words)
    if not moved and not any(o["row"]["dials"] for many in made.odd.values() for o in many):
        return {"bodies": [], "why": words("rank.try.nothing")}
    data = {
        **order_data(block),
        "rules": made.rules,
        "ways": made.ways,
        "forms": made.forms,
        "odd": made.odd,
        "words": {name: " ".join(made.words[name]) for name in sorted(made.words, key=id_order)},
        "form": made.form,
        **({"facts": made.facts} if any(made.facts) else {}),
        "bare": plain,
        "uneven": int(book.uneven),
        "areas": [[area.id, area.name] for area in book.areas],
        "of": f"{ranking.period}.{book.head.id}",
        "aside": words("whatif.stuck.not_applicable"),
        "notes": [words("rank.try.given")] if made.given else [],
    }
    said = said_data(book, ranking.period, words)["when"]
    told = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return {**data, "when": said, "version": sha256(told.encode()).hexdigest()[:8]}


class _Made:
    """What was made of the bodies so far; what is the same for many of them stands once."""

    def __init__(self, ranking: Ranking, block: RankedBlock, words: Words) -> None:
        self.words_of, self.rows = words, MovableRows(ranking, block)
        self.many = len(block.bodies)
        self.rounding = block.rulebook.head.rounding
        self.book = book_data(block.rulebook)
        self.refs = [r for r in asked_by(block.rulebook.head.grades) if r.source == "body"]
        self.words: dict[str, list[str]] = {}
        self.rules: dict[str, list[Json]] = {}
        self.ways: dict[str, list[Json]] = {}
        self.odd: dict[str, list[Json]] = {}
        self.forms: list[Json] = []
        self.form: list[int] = []
        self.given = False
        self.facts: list[Json] = []
        self._known: dict[Hashable, int] = {}
        self._seen: dict[int, tuple[ScoredRow, int]] = {}

    def add(self, i: int, body: str) -> None:
        """Put a body behind the others."""
        rows = list(self.rows.of(body))
        for row in rows:
            name = row.criterion if isinstance(row, Plainly) else row.criterion.id
            words = self.words.setdefault(name, [NONE] * self.many)
            words[i] = _word(row) if isinstance(row, Plainly) else f"#{self._odd(row)}"
            self.given |= _given(row)
        self.form.append(self._form(body, rows))
        self.facts.append(self._facts(body))

    def _odd(self, row: ScoredRow) -> int:
        """The number of a row among those of its criterion."""
        if id(row) not in self._seen:
            told, name = self._row(row), row.criterion.id
            self._seen[id(row)] = row, self._number(self.odd.setdefault(name, []), name, told)
        return self._seen[id(row)][1]

    def _row(self, row: ScoredRow) -> Json:
        """A row, with its names, and its lever where it lost points."""
        criterion, evidence, rounding = row.criterion, row.given.evidence, self.rounding
        moved = dials(criterion, evidence, rounding, None, row.facts) if not row.left_out else ()
        told = row_data(curve_of_row(row, rounding), moved)
        named = row_named(row, moved, self.words_of) | {"area": criterion.area}
        only = lever(criterion, evidence, rounding, facts=row.facts)
        if not moved or only is None or only.others is None or not row.deduction:
            return {"row": told, "named": named}
        base, full = decimal(row.most) + row.deduction, decimal(criterion.full, "down")
        return {"row": told, "named": named, "move": move_data(only, base, full)}

    def _form(self, body: str, rows: Sequence[Movable]) -> int:
        """The number of how the rows of a body are put together."""
        added = bool(self.book["added"])
        key = tuple(_state(row, added) for row in rows)
        if key not in self._known:
            card = self.rows.card(body)
            found = {row.criterion.id: self._rule(row) for row in card.rows}
            nodes = nodes_data(gap_analysis(card), added)
            ways = {
                name: [self._number(self.ways.setdefault(name, []), name, way) for way in every]
                for name, every in nodes.items()
            }
            self._known[key] = self._number(self.forms, "form", {"rules": found, "ways": ways})
        return self._known[key]

    def _rule(self, row: ScoredRow) -> int:
        name, times = row.criterion.id, row.criterion.times
        if (name, times) not in self._known:
            told = rule_data(curve_of_row(row, self.rounding))
            self._known[name, times] = self._number(self.rules.setdefault(name, []), name, told)
        return self._known[name, times]

    def _facts(self, body: str) -> Json:
        """What grades ask of a body."""
        if not self.refs:
            return {}
        card = self.rows.card(body)
        found = nominals(grade_facts(card.case, self.refs, card.sums.exact))
        return {name_of(ref): exact(x) for ref, x in found.items()}

    def _number(self, many: list[Json], name: str, one: Json) -> int:
        """Where something stands among others of its kind, once."""
        key = id(many), name, json.dumps(one)
        if key not in self._known:
            self._known[key] = len(many)
            many.append(one)
        return self._known[key]


def _given(row: Movable) -> bool:
    """True for a row with a figure whose points are given all the same."""
    if isinstance(row, Plainly):
        return row.points is not None and row.figure not in ("", ASIDE)
    return row.voice in GIVEN and row.given.evidence is not None and row.outcome is not None


def _word(row: Plainly) -> str:
    behind = "" if row.points is None else f"@{exact(row.points)}"
    return row.figure + ("@" if row.left_out else behind)


def _state(row: Movable, added: bool) -> Hashable:
    """What of a row says how it is put together with others: where they are but added, that it is
    there.
    """
    if isinstance(row, Plainly):
        return row.criterion, 1, None if added else row.left_out
    state = None if added else (row.left_out, row.unscored)
    return row.criterion.id, row.criterion.times, state


def bare_data(block: RankedBlock, words: Words) -> dict[str, Json]:
    """The criteria that one figure makes, or a judgement: names, and for one that can be moved between
    which measures its rule tells apart, where its steps begin, what its curve is.
    """
    book, found = block.rulebook, {}
    for criterion in book.criteria:
        if not bare(criterion):
            continue
        named: dict[str, Json] = {"name": criterion.name, "area": criterion.area}
        moved = lever(criterion, None, book.head.rounding)
        if moved is None:
            named["why"] = words("whatif.stuck.judged")
        else:
            inner = (end for piece in moved.curve.pieces for end in piece.domain.ends)
            told = [*(end for end in inner if abs(end) < FAR), Fraction(0)]
            told += [Fraction(1)] if moved.scale is Scale.SHARE else []
            named |= {
                "scale": moved.scale.value,
                "ends": [exact(min(told)), exact(max(told))],
                "dial": dial_named(moved, words),
                "steps": [[exact(mark.x), int(mark.passed)] for mark in steps_of(moved)],
                "full": exact(decimal(criterion.full, "down")),
                "way": way_of(moved.curve),
                "curve": pieces(moved.curve),
            }
        found[criterion.id] = named
    return found

"""What the page needs to move figures by: the data of its script, names, marks of the plan, words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from math import ceil, floor
from typing import Any

from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.lever import Lever
from cchc.analysis.row import ScoredRow
from cchc.analysis.stuck import Stuck, stuck
from cchc.analysis.targets import mark, reached
from cchc.language.words import Words
from cchc.model.expression import Ref
from cchc.model.period import Period
from cchc.model.plan import Target
from cchc.model.rulebook import Rulebook
from cchc.model.rules import Scale, parts_of
from cchc.model.scenario import Scenario
from cchc.reporting.curve_json import exact
from cchc.reporting.gaps_words import mark_words
from cchc.reporting.rule_words import expression
from cchc.reporting.whatif_data import body_data, movable, pieces, rules_data
from cchc.scoring.curve import Curve, Mark

Json = Any
SAID = (
    *("sums", "reported", "tried", "difference", "total", "lost_total", "index", "grade"),
    *("no_grade", "other", "unknown", "left_out", "now", "change", "target", "reached"),
    *("not_reached", "slider", "figure", "steps", "step", "value", "row", "row_change", "lost"),
    *("area", "area_change", "remove", "remove_row", "changed_row", "withheld", "rows_changed"),
    *("status", "status_index", "status_grade", "error_number", "error_rate", "error_cases"),
    *("error_cases_or_rate", "error_count", "error_above", "error_ambiguous", "found"),
    *("found_move", "impossible", "goal_error", "take", "other_data", "other_version", "apply"),
    *("cut", "bad_value", "bad_address", "unknown_row", "scenario_name", "scenario_file"),
    *("scenario_none", "no_scenario", "scenario_plan", "scenario_other", "scenario_choose"),
    *("scenario_taken", "scenario_stretch", "bad_file"),
)
"""The sentences that the script fills in by itself."""
NO_INDEX = (
    *("partial_rulebook", "deducted_rows_only", "rows_missing", "rows_unscored", "nothing_applies"),
)
STEPS = 8
"""Steps of a rule that have buttons; more of them are found on the slider."""


def own_year(gaps: Gaps) -> Gaps:
    """The gaps as the rules of the scores see them: without a plan that another rulebook scores."""
    if gaps.ahead.book is gaps.card.rulebook:
        return gaps
    card = gaps.card
    return gap_analysis(replace(card, case=replace(card.case, plan=None)))


def moves_data(found: Forecast) -> list[Json]:
    """The rows of which points can be regained, as `templates/moves.js` reads them."""
    return [
        move_data(moved, row.base, row.full)
        for row in found.rows
        if (moved := row.lever) is not None and moved.others is not None
    ]


def move_data(moved: Lever, base: Decimal, full: Decimal) -> Json:
    """A row with its points and full marks, and its lever."""
    return [
        moved.criterion.id,
        0,
        exact(base),
        exact(full),
        way_of(moved.curve),
        pieces(moved.curve),
        [exact(end) for end in moved.bounds.ends],
        {
            "scale": moved.scale.value,
            "of": moved.of,
            "now": exact(moved.now),
            "finest": exact(moved.finest),
        },
    ]


def way_of(curve: Curve) -> int:
    """Which way is better: 1 for more, -1 for less, 0 for neither."""
    return 1 if curve.rising else -1 if curve.falling else 0


def whatif_data(gaps: Gaps, words: Words, scenarios: tuple[Scenario, ...] = ()) -> Json | None:
    """All that the script of the page is told, with the scenarios that it opens with; None where
    nothing of any row can be moved.
    """
    told = own_year(gaps)
    there = movable(told)
    levers = there.dials
    if not any(levers.values()):
        return None
    found = forecast(told)
    data = {
        "rules": rules_data(there),
        "body": body_data(there),
        "moves": moves_data(found),
        "uneven": int(found.effect is not None),
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    case, book = gaps.case, told.card.rulebook
    said = said_data(book, case.period, words)
    if told.card.appraisal.rows_given == "deducted" and not book.joint:
        said["say"]["total"] = words("whatif.total.rows", rows=told.card.sums.rows)
    return {
        "id": f"{case.body}.{case.period}.{gaps.card.rulebook.head.id}",
        "version": sha256(text.encode()).hexdigest()[:8],
        **data,
        "areas": [
            [area.area.id, area.area.name, [row.criterion.id for row in area.rows]]
            for area in told.card.areas
        ],
        "rows": {
            row.criterion.id: row_named(row, levers[row.criterion.id], words)
            for row in told.card.rows
        },
        "scenario": _scenario(gaps, levers),
        "open": [
            {"name": one.name, "stretch": int(one.stretch), "set": one.set_} for one in scenarios
        ],
        "comma": int(words.decimal_comma),
        **said,
    }


def said_data(book: Rulebook, period: Period, words: Words) -> dict[str, Json]:
    """The sentences of the script."""
    return {
        "say": {
            **{key: words(f"whatif.say.{key}") for key in SAID},
            "place": words("rank.column.place"),
        },
        "gaps": {key: words(f"score.no_index.{key}", period=period) for key in NO_INDEX},
        "when": {
            grade.name: expression(grade.when.tree, {}, words)
            for grade in book.head.grades
            if grade.when is not None
        },
    }


def whatif_notes(gaps: Gaps, words: Words) -> tuple[str, ...]:
    """What a reader has to know before moving anything."""
    if gaps.ahead.book is gaps.card.rulebook or gaps.plan is None:
        return ()
    return (words("whatif.other_year", year=gaps.plan.year, book=gaps.ahead.book.head.title),)


def row_named(row: ScoredRow, levers: tuple[Lever, ...], words: Words) -> Json:
    """A row by its names, with what its dials show; or why it has none."""
    why = None if levers else stuck(row.criterion, row.given.evidence, row.facts) or Stuck.SEVERAL
    dials = [dial_named(moved, words) for moved in levers]
    name = {"name": row.criterion.name}
    return name | ({"why": words(f"whatif.stuck.{why.value}")} if why else {"dials": dials})


def dial_named(moved: Lever, words: Words) -> Json:
    """What is moved, in words, with the steps of its rule and the mark of the plan."""
    criterion, target = moved.criterion, moved.target
    parts = {part.id: part.name for part in parts_of(criterion.rule)}
    label = parts.get(moved.part or "")
    if isinstance(moved.measure, Ref) and moved.measure.source == "figure":
        label = criterion.figures.get(moved.measure.name) or label
    names = [state.name for state in moved.rule.ranks]
    if moved.scale is Scale.MET:
        names = [words("body.met.no"), words("body.met.yes")]
    aimed = _target(moved, target, words) if target is not None and moved.fits(target) else None
    return {
        "label": label or words(f"whatif.figure.{moved.scale.value}"),
        **({"names": names} if names else {}),
        **({"exceed": 1} if criterion.may_exceed_full else {}),
        **({"steps": steps} if (steps := [exact(x) for x in _steps(moved)]) else {}),
        **({"target": aimed} if aimed is not None else {}),
    }


def _steps(moved: Lever) -> list[Fraction]:
    """The first measure of each step, as there are measures."""
    return [moved.there(mark) for mark in steps_of(moved)]


def steps_of(moved: Lever) -> list[Mark]:
    """Where each step begins, where a rule goes by few steps; the worst one has none."""
    curve = moved.curve
    few = moved.others is not None and 1 < len(curve.pieces) <= STEPS
    if curve.straight or not few or not (curve.rising or curve.falling) or _words_for(moved):
        return []
    if curve.rising:
        return [Mark(piece.domain.low, piece.domain.low_open) for piece in curve.pieces[1:]]
    return [Mark(piece.domain.high, piece.domain.high_open) for piece in curve.pieces[-2::-1]]


def _words_for(moved: Lever) -> bool:
    return moved.scale in (Scale.MET, Scale.RANK)


def _target(moved: Lever, target: Target, words: Words) -> Json:
    """A mark of the plan: in words, what reaches it, which way."""
    to = mark(target)
    assert to is not None
    goal = to
    if target.passed:
        grid = 1 / moved.finest
        units = ceil(to * grid) - 1 if target.falls else floor(to * grid) + 1
        goal = Fraction(units) / grid
    met = moved.now is not None and reached(target, moved.now)
    return {
        "text": mark_words(target, words),
        "mark": exact(to),
        "falls": int(target.falls),
        "passed": int(target.passed),
        **({"set": exact(goal)} if not met else {}),
    }


def _scenario(gaps: Gaps, levers: Mapping[str, tuple[Lever, ...]]) -> Json:
    """What of the rows a scenario can say: the states by their ids, where its lever is the first dial;
    of which year the rulebook is that scores scenarios, where it is another.
    """
    own = gaps.ahead.book is gaps.card.rulebook
    said = {
        gap.criterion.id: [state.id for state in lever.rule.ranks]
        for gap in gaps.gaps
        if (lever := gap.onward.lever) is not None
        and (mine := levers[gap.criterion.id])
        and mine[0].measure == lever.measure
        and mine[0].scale is lever.scale
    }
    return {"rows": said, "other": None if own else gaps.ahead.book.head.title}

"""A ranking as data: the `cchc/rank/v1` contract, and its bodies as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

from cchc.analysis.before import Before
from cchc.analysis.ranking import Ranked, RankedBlock, Ranking, Unranked
from cchc.analysis.since import Since, Stood
from cchc.analysis.spread import CriterionSpread, Spread
from cchc.analysis.standing import Standing
from cchc.model.ranking import On
from cchc.model.together import Grade
from cchc.reporting.plain_json import points
from cchc.reporting.score_json import guarded

SCHEMA = "cchc/rank/v1"
COLUMNS = (
    *("block", "place", "tied", "body", "name", "index", "points", "max_points", "grade"),
    *("self_minus_appraised", "previous_place", "previous_index", "index_change"),
    *("place_change", "possible_best", "possible_worst"),
)
SINCE = ("place_before", "index_before")
"""With --against: how the body stood then."""


def rank_json(ranking: Ranking) -> dict[str, Any]:
    """The ranking under the published contract; see docs/schemas/rank.schema.json."""
    return {
        "schema": SCHEMA,
        "period": str(ranking.period),
        "previous_period": str(ranking.before) if ranking.before else None,
        "rulebook": _common(block.rulebook.head.id for block in ranking.blocks),
        "data": ranking.dataset.folder,
        "shipped_data": ranking.dataset.shipped,
        "voice": ranking.heard.value if ranking.heard else None,
        "voices": {voice.value: rows for voice, rows in ranking.voices.items()},
        "ranked_on": _common(block.on for block in ranking.blocks),
        "blocks": (_block(block) for block in ranking.blocks),
        **({"against": _since(ranking.since)} if ranking.since else {}),
    }


def rank_csv(ranking: Ranking) -> str:
    """One line a body, with the names and figures of the contract, and the points by area (blank where
    a row of the area has none yet); bodies without a place come last in their block.
    """
    areas = list(dict.fromkeys(a.id for block in ranking.blocks for a in block.rulebook.areas))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    changed = _changed(ranking)
    writer.writerow((*COLUMNS, *(f"area_{area}" for area in areas), *(SINCE if changed else ())))
    for block in ranking.blocks:
        told: list[tuple[dict[str, Any], Standing | None]]
        told = [(_body(one, block.on), one.standing) for one in block.bodies]
        told += [(_unranked(one), one.standing) for one in block.unranked]
        for body, standing in told:
            best, worst = body["possible_places"] or (None, None)
            line = {**body, "block": block.block.key, "possible_best": best}
            line["possible_worst"] = worst
            given = standing.whole if standing else {}
            beside = (given[area].points if area in given else None for area in areas)
            told_of = (*(line.get(name) for name in COLUMNS), *map(points, beside))
            writer.writerow(map(_cell, (*told_of, *(changed(line) if changed else ()))))
    return out.getvalue()


def _changed(ranking: Ranking) -> Callable[[dict[str, Any]], tuple[object, ...]] | None:
    """Place and index of a line of the CSV as they were; None where nothing was compared."""
    if ranking.since is None:
        return None
    other = {one.body: one.before or Stood() for one in ranking.since.bodies}
    scored = ranking.since.scored

    def changed(line: dict[str, Any]) -> tuple[object, ...]:
        was = other.get(line["body"])
        if was is not None:
            return was.place, points(was.score)
        return (line.get("place"), line.get("index")) if scored else (None, None)

    return changed


def _since(since: Since) -> dict[str, Any]:
    return {
        "against": since.against,
        "base": since.base,
        "scored": since.scored,
        "bodies": [
            {
                "block": one.block,
                "body": one.body,
                "name": one.name,
                "place_before": one.before and one.before.place,
                "place": one.after and one.after.place,
                "index_before": points(one.before and one.before.score),
                "index": points(one.after and one.after.score),
                "tied_since": list(one.ties),
                "tied_no_more": list(one.parts),
            }
            for one in since.bodies
        ],
        "notes": list(since.notes),
    }


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    text = str(value)
    return text if _number(text) else guarded(text)


def _number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdigit()


def _common(values: Iterator[str]) -> str | None:
    """What all blocks share; None where they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _block(block: RankedBlock) -> dict[str, Any]:
    return {
        "block": block.block.key,
        "named": block.block.said,
        "rulebook": block.rulebook.head.id,
        "ranked_on": block.on,
        "ranked_on_stated": block.said,
        "ties": list(block.rule.by) or "shared",
        "previous_rulebook": block.other_rulebook,
        "bodies": [_body(one, block.on) for one in block.bodies],
        "not_ranked": [_unranked(one) for one in block.unranked],
        "index": block.index and _spread(block.index),
        "criteria": [_criterion(one) for one in block.criteria],
    }


def _body(one: Ranked, on: On) -> dict[str, Any]:
    standing = one.standing
    assert standing.exact is not None
    return {
        "body": standing.body,
        "name": standing.name,
        "place": one.place.place,
        "tied": one.place.tied,
        "index": None if on == "points" else points(standing.index),
        "points": points(standing.points),
        "max_points": points(standing.most),
        "grade": _name(one.grade),
        "grade_before_quota": _name(standing.grade),
        "grades_withheld": [grade.name for grade in standing.withheld],
        "areas": _areas(standing),
        "self_minus_appraised": points(standing.over),
        **_before(one.before, standing),
        "possible_places": [one.place.best, one.place.worst],
    }


def _name(grade: Grade | None) -> str | None:
    return None if grade is None else grade.name


def _areas(standing: Standing) -> list[dict[str, str | None]]:
    return [
        {"id": area, "points": points(given.points), "max_points": points(given.most)}
        for area, given in standing.areas.items()
    ]


def _before(before: Before | None, now: Standing) -> dict[str, Any]:
    return {
        "previous_place": before.place if before else None,
        "previous_index": points(before.score if before else None),
        "index_change": points(before.rise(now) if before else None),
        "place_change": before.moved if before else None,
        "predecessors": list(before.ids) if before else [],
    }


def _unranked(one: Unranked) -> dict[str, Any]:
    standing = one.standing
    return {
        "body": one.body,
        "name": one.name,
        "reason": one.reason,
        "unscored": list(standing.unscored) if standing else [],
        "index_low": points(standing.ends[0]) if standing and standing.ends else None,
        "index_high": points(standing.ends[1]) if standing and standing.ends else None,
        "possible_places": list(one.possible) if one.possible else None,
    }


def _spread(found: Spread) -> dict[str, Any]:
    return {
        "bodies": found.bodies,
        "mean": points(found.mean),
        "lowest": points(found.lowest),
        "lower_quartile": points(found.lower),
        "median": points(found.median),
        "upper_quartile": points(found.upper),
        "highest": points(found.highest),
    }


def _criterion(one: CriterionSpread) -> dict[str, Any]:
    return {
        "criterion": one.criterion,
        "name": one.name,
        "max_points": points(one.most),
        "full": one.full,
        "zero": one.zero,
        "lost": points(one.lost),
        "median_lost": points(one.median_lost),
        "points": _spread(one.points),
        "between_quartiles": points(one.points.between),
    }

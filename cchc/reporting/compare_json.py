"""A comparison as data: the `cchc/compare/v1` contract, and its rows as CSV."""

from __future__ import annotations

import csv
import io
from typing import Any

from cchc.analysis.balance import Parts, row_parts
from cchc.analysis.compare import Comparison, Side
from cchc.analysis.compared_rows import ComparedRow, State
from cchc.analysis.measure_change import figures, measure_changes
from cchc.analysis.remedied import answer
from cchc.analysis.row import ScoredRow
from cchc.model.appraisal import Evidence, figure_text
from cchc.model.number import number_text
from cchc.model.rounding import FINEST
from cchc.model.span import round_to
from cchc.reporting.plain_json import data, period_json, points
from cchc.reporting.score_json import guarded
from cchc.scoring.evaluate import decimal

SCHEMA = "cchc/compare/v1"
COLUMNS = (
    *("criterion", "former", "name", "area", "state", "left_points", "left_max", "right_points"),
    *("right_max", "change", "by_figures", "by_rules", "undivided", "rule", "left_by_right_rule"),
    *("counted", "left_figure", "right_figure"),
)


def compare_json(found: Comparison) -> dict[str, Any]:
    """The comparison under the published contract; see docs/schemas/compare.schema.json."""
    left, right = found.left.card, found.right.card
    scaled = left.rulebook.head.index_scale == right.rulebook.head.index_scale
    change = None
    if left.index is not None and right.index is not None and scaled:
        change = points(right.index - left.index)
    return {
        "schema": SCHEMA,
        "kind": found.kind.value,
        "left": _side(found.left),
        "right": _side(found.right),
        "basis": "deduction" if found.deducted else "points",
        "index_change": change,
        "totals": _parts(found.total),
        "areas": [
            {"id": one.area.id, "name": one.area.name, **_parts(one.parts)} for one in found.areas
        ],
        "units": [
            {
                "id": one.id or None,
                "name": one.name or None,
                "left": points(one.left),
                "right": points(one.right),
                "change": points(one.change),
            }
            for one in found.units
        ],
        "remedied": _remedied(found),
        "rows": [_row(found, row) for row in found.rows],
        "states": {s.value: sum(row.state is s for row in found.rows) for s in State},
        "uncounted": [row.node.id for row in found.uncounted],
        "undivided": [row.node.id for row in found.undivided],
        "renamed": list(found.renamed),
        "dropped": list(found.left.dropped),
    }


def compare_csv(found: Comparison) -> str:
    """One line a row, with the names and figures of the contract."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in found.rows:
        line = _row(found, row)
        one, other = (line[side] or {} for side in ("left", "right"))
        evidence = (figures(r, s.voice) for r, s in _scored(found, row))
        texts = (
            *(guarded(line[name] or "") for name in ("criterion", "former", "name")),
            *(line["area"], line["state"]),
            *(side.get(name) or "" for side in (one, other) for name in ("points", "max")),
            *(line[name] or "" for name in ("change", "by_figures", "by_rules", "undivided")),
            *(line[name] or "" for name in ("rule", "left_by_right_rule")),
            "yes" if line["counted"] else "no",
            *(guarded(_figures(each)) for each in evidence),
        )
        writer.writerow(texts)
    return out.getvalue()


def _figures(evidence: Evidence | None) -> str:
    """The figures of a row as data, of several parts each with its name: `a: 12/112; b: met`."""
    if evidence is None:
        return ""
    named = {name: figure_text(part) for name, part in (evidence.parts or {}).items()}
    named |= {name: value.text for name, value in (evidence.figures or {}).items()}
    told = "; ".join(f"{name}: {text}" for name, text in named.items())
    return told or figure_text(evidence) or ""


def _scored(found: Comparison, row: ComparedRow) -> tuple[tuple[ScoredRow | None, Side], ...]:
    return (row.left, found.left), (row.right, found.right)


def _side(side: Side) -> dict[str, Any]:
    card = side.card
    return {
        "body": card.case.body,
        "name": card.case.name,
        **period_json(card.case),
        "rulebook": card.rulebook.head.id,
        "coverage": card.rulebook.head.coverage,
        "rows_given": card.appraisal.rows_given,
        "voice": side.voice.value if side.voice is not None else None,
        "voices": {voice.value: rows for voice, rows in card.voices.items()},
        "revision": side.revision,
        "as_of": None if side.as_of is None else side.as_of.isoformat(),
        "data": None if side.revision is not None else card.case.dataset.folder,
        "index": points(card.index),
        "index_scale": points(card.rulebook.head.index_scale),
        "grade": card.grade,
    }


def _parts(parts: Parts) -> dict[str, str | None]:
    shown = parts.printed
    return {
        "left": points(shown.left),
        "right": points(shown.right),
        "change": points(shown.change),
        "by_figures": points(shown.figures),
        "by_rules": points(shown.rules),
        "undivided": points(shown.undivided),
        "new": points(shown.new),
        "gone": points(shown.gone),
    }


def _remedied(found: Comparison) -> dict[str, Any]:
    told, said = found.remedied, answer(found)
    return {
        "count": told.done,
        "of": told.of,
        "undecided": told.undecided,
        "gone": told.gone,
        "criterion": None if said is None else said.row.criterion.id,
        "part": None if said is None else said.part,
        "typed": None if said is None else figure_text(said.typed),
        "agrees": None if said is None or said.typed is None else said.agrees,
    }


def _row(found: Comparison, row: ComparedRow) -> dict[str, Any]:
    shown = row_parts(row, found.deducted).printed
    both = row.before is not None and row.after is not None
    counted = any(row.counts)
    rule = None if row.was is None or row.now is None else "changed" if row.changed else "same"
    return {
        "criterion": row.node.id,
        "former": None if row.was is None else row.was.id,
        "name": row.node.name,
        "area": row.node.area,
        "state": row.state.value,
        "left": _worth(found, row, 0),
        "right": _worth(found, row, 1),
        "change": points(shown.change) if both or counted else None,
        "by_figures": points(shown.figures) if both and row.between is not None else None,
        "by_rules": points(shown.rules) if both and row.between is not None else None,
        "undivided": points(shown.undivided) if both and row.between is None else None,
        "rule": rule,
        "left_by_right_rule": None if row.ruled is None else points(decimal(row.ruled)),
        "counted": counted,
        "targets": [
            {"part": one.part, "bound": one.bound, "mark": str(one.written)}
            for one in found.left.aims.get("" if row.was is None else row.was.id, ())
        ],
        "measures": [
            {
                "of": one.of,
                "unit": one.unit,
                "left": number_text(decimal(one.left)),
                "right": number_text(decimal(one.right)),
                "change": number_text(round_to(one.change, FINEST, "half_up").normalize()),
            }
            for one in measure_changes(row, found.left.voice, found.right.voice)
        ],
    }


def _worth(found: Comparison, row: ComparedRow, i: int) -> dict[str, Any] | None:
    """A row on one side; null where it has neither a row nor a worth there."""
    (scored, side), worth = _scored(found, row)[i], (row.before, row.after)[i]
    if scored is None and worth is None:
        return None
    return {
        "points": None if worth is None else points(decimal(worth.points)),
        "max": None if worth is None else points(decimal(worth.most)),
        "deduction": None if worth is None else points(decimal(-worth.lost)),
        "voice": None if scored is None or scored.voice is None else scored.voice.value,
        "evidence": data(figures(scored, side.voice)),
        "responsible": [] if scored is None else list(scored.given.responsible),
        "location": None if scored is None else f"{scored.location.file}:{scored.location.line}",
    }

"""The scorecard as data: the `cchc/score/v1` contract, and its rows as CSV."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import Any

from cchc.analysis.node import part_of, without_row
from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import Sums
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.model.rulebook import Criterion
from cchc.reporting.formula import working
from cchc.reporting.node_words import together_words, together_working
from cchc.reporting.plain_json import data, period_json, points
from cchc.reporting.rule_words import rule_words
from cchc.scoring.evaluate import decimal

SCHEMA = "cchc/score/v1"
COLUMNS = (
    *("criterion", "name", "area", "max", "appraised", "deduction", "nominal", "low", "high"),
    *("verdict", "basis", "responsible", "location", "self_assessed", "self_minus_appraised"),
    *("voice", "points"),
)


def score_json(card: Scorecard) -> dict[str, Any]:
    """The scorecard under the published contract; see docs/schemas/score.schema.json."""
    english = Words("en")
    return {
        "schema": SCHEMA,
        "body": card.appraisal.body,
        **period_json(card.case),
        "rulebook": card.rulebook.head.id,
        "coverage": card.rulebook.head.coverage,
        "data": card.case.dataset.folder,
        "shipped_data": card.case.dataset.shipped,
        "totals": {
            **_sums(card.sums),
            "declared_deduction": points(card.appraisal.declared_total),
            "matches_declared": card.matches_declared,
        },
        "voices": {voice.value: rows for voice, rows in card.voices.items()},
        "score": card.appraisal.score,
        "index": points(card.index),
        **_ends("index", card.index_ends),
        "index_reason": card.index_gap.value if card.index_gap else None,
        "grade": card.grade,
        "grade_by_rounding": None if card.grade is None else card.rounded_up is not None,
        "grade_low": card.grade_ends[0],
        "grade_high": card.grade_ends[1],
        "areas": [
            {"id": area.area.id, "name": area.area.name, **_sums(area.sums)} for area in card.areas
        ],
        "rows": [_row(row, area.area.id, english) for area in card.areas for row in area.rows],
        "verdicts": {
            verdict.value: len(card.with_verdict(verdict))
            for verdict in Verdict
            if verdict is not Verdict.LEFT_OUT
        },
        "unscored": [row.criterion.id for row in card.unscored],
        "left_out": [row.criterion.id for row in card.with_verdict(Verdict.LEFT_OUT)],
        **_beside(card),
    }


def _beside(card: Scorecard) -> dict[str, Any]:
    """What only some rulebooks say: rows beside the sums, another index, grades that are withheld."""
    found: dict[str, Any] = {
        counts: [row.criterion.id for row in card.rows if row.criterion.counts == counts]
        for counts in ("information", "percent_of_total")
    }
    found["withheld_grades"] = [grade.name for grade in card.graded.withheld]
    kept = {name: value for name, value in found.items() if value}
    scale = card.rulebook.head.index_scale
    return kept if scale == 100 else {**kept, "index_scale": points(scale)}


def explained_json(card: Scorecard, asked: str) -> dict[str, Any] | None:
    """What `explain` tells of a row, a group, an area, or a rule without a row; None for other ids."""
    row = card.find(asked)
    return explain_json(card, row) if row is not None else explain_group_json(card, asked)


def explain_json(card: Scorecard, row: ScoredRow) -> dict[str, Any]:
    """One row of the scorecard with its ground: the `cchc/explain/v1` contract."""
    told = _explained(row, row.criterion.area, Words("en"))
    return {**_asked("explain", card), **told, "source": card.appraisal.source}


def explain_group_json(card: Scorecard, node: str) -> dict[str, Any] | None:
    """An area, a group or a criterion without a row: the `cchc/explain_group/v1` contract; None for
    what has neither rows nor rules.
    """
    part, bare, english = part_of(card, node), without_row(card, node), Words("en")
    found = card.rulebook.node(node)
    if part is None and not bare:
        return None
    areas = part.areas if part is not None else ()
    return {
        **_asked("explain_group", card),
        "group": node,
        "name": found.name if found else None,
        "totals": _sums(part.sums) if part is not None else None,
        "how": together_words(card.rulebook, node, english),
        "formula": together_working(card, node, english) if part is not None else None,
        "rows": [_explained(row, row.criterion.area, english) for one in areas for row in one.rows],
        "without_row": [
            {
                "criterion": criterion.id,
                "name": criterion.name,
                "area": criterion.area,
                "max": points(criterion.max_points),
                "basis": criterion.basis.status if criterion.basis else None,
                "rule": data(criterion.rule),
                **_ground(criterion, english),
            }
            for criterion in bare
        ],
        "source": card.appraisal.source,
    }


def _asked(name: str, card: Scorecard) -> dict[str, Any]:
    """What an explanation begins with."""
    return {
        "schema": f"cchc/{name}/v1",
        "body": card.appraisal.body,
        **period_json(card.case),
        "rulebook": card.rulebook.head.id,
        "data": card.case.dataset.folder,
    }


def _explained(row: ScoredRow, area: str, english: Words) -> dict[str, Any]:
    ground = _ground(row.criterion, english)
    return {
        **_row(row, area, english),
        **ground,
        "reason": row.given.reason,
        "note": row.given.note,
    }


def _ground(criterion: Criterion, english: Words) -> dict[str, Any]:
    rule, full = criterion.rule, criterion.max_points
    return {
        "rule_words": rule and rule_words(rule, full, english, criterion.figures),
        "ground": data(criterion.basis),
    }


def score_csv(card: Scorecard) -> str:
    """One line a criterion, with the names and figures of the contract. Text is guarded against
    being taken for a formula by a spreadsheet; numbers are not text and stay as they are.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    english = Words("en")
    for area in card.areas:
        for row in area.rows:
            line = _row(row, area.area.id, english)
            again = line["recomputed"] or {}
            writer.writerow(
                (
                    guarded(line["criterion"]),
                    guarded(line["name"]),
                    *(line[name] for name in ("area", "max", "appraised", "deduction")),
                    *(again.get(name) or "" for name in ("nominal", "low", "high")),
                    line["verdict"],
                    line["basis"] or "",
                    " ".join(line["responsible"]),
                    guarded(line["location"]),
                    *(line[name] or "" for name in COLUMNS[-4:]),
                )
            )
    return out.getvalue()


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: a leading = + - @ gets an apostrophe."""
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _sums(sums: Sums) -> dict[str, str | int | None]:
    said = sums.said.get(Voice.SELF_ASSESSED)
    return {
        "max": points(sums.max_points),
        "points": points(sums.points),
        **_ends("points", (sums.low, sums.high)),
        "appraised": points(sums.appraised),
        "deduction": points(sums.deduction),
        **_self(said.points if said else None, said.over if said else None),
        "self_assessed_rows": said.rows if said else 0,
    }


def _ends(name: str, ends: tuple[Decimal, Decimal] | None) -> dict[str, str | None]:
    """The lowest and the highest of what has an interval."""
    low, high = ends or (None, None)
    return {f"{name}_low": points(low), f"{name}_high": points(high)}


def _self(given: Decimal | None, over: Decimal | None) -> dict[str, str | None]:
    """What the body gave itself, and how much more than the council that is."""
    return {"self_assessed": points(given), "self_minus_appraised": points(over)}


def _row(row: ScoredRow, area: str, english: Words) -> dict[str, Any]:
    outcome = row.outcome if row.verdict not in (Verdict.UNDECIDED, Verdict.LEFT_OUT) else None
    return {
        "criterion": row.criterion.id,
        "name": row.criterion.name,
        "area": area,
        "max": points(decimal(row.most)),
        "voice": row.voice.value if row.voice else None,
        "points": points(row.score),
        "appraised": points(row.given.appraised),
        "deduction": points(row.deduction) if row.counts and not row.unscored else None,
        **_self(row.points(Voice.SELF_ASSESSED), row.over(Voice.SELF_ASSESSED)),
        "recomputed": outcome
        and {
            "nominal": points(outcome.nominal),
            "low": points(outcome.low),
            "high": points(outcome.high),
        },
        "verdict": row.verdict.value,
        "undecided_reason": row.doubt.value if row.doubt else None,
        "basis": row.criterion.basis.status if row.criterion.basis else None,
        "rule": data(row.criterion.rule),
        "formula": working(row.criterion, row.given.evidence, row.outcome, english),
        "evidence": data(row.given.evidence),
        "claim": row.given.claim
        and {
            **(data(row.given.claim) or {}),
            "nominal": points(row.points(Voice.CLAIMED)),
            "worth": points(row.over(Voice.CLAIMED)),
        },
        "responsible": list(row.given.responsible),
        "location": f"{row.location.file}:{row.location.line}",
    }

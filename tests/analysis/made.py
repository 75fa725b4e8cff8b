"""Lost rows made for a test: criteria with their evidence, scored, with or without a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from cchc.analysis.forecast import Forecast, ForecastRow, forecast
from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.scorecard import scorecard
from cchc.model.appraisal import Appraisal, Evidence
from cchc.model.plan import Plan
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.source import Source, Sourced
from cchc.scoring.evaluate import evaluate
from tests.joined import joined

Spec = Mapping[str, Any]
"""`max`, `rule`, `evidence`; `appraised` where it is not what the rule gives; `claim` is evidence
that the body claims; the other keys are those of a criterion.
"""
NOT_OF_THE_CRITERION = ("max", "evidence", "appraised", "rule", "claim")


def made(specs: Sequence[Spec], mode: str = "half_up", targets: Sequence[Spec] = ()) -> Gaps:
    """The gaps of rows 1.1, 1.2, … under a rulebook of their criteria; a plan where it has targets."""
    rounding = Rounding.model_validate({"step": "0.01", "mode": mode})
    criteria = [_criterion(f"1.{i}", spec) for i, spec in enumerate(specs, 1)]
    rows = [
        _row(Criterion.model_validate(criterion), spec, rounding)
        for criterion, spec in zip(criteria, specs, strict=True)
    ]
    head = {
        "id": "book",
        "title": "x",
        "body_level": "district",
        "valid": "2021..2023",
        "coverage": "partial",
        "issued_by": {"document": "x"},
        "basis": {"status": "stated", "ground": "x"},
        "rounding": {"step": "0.01", "mode": mode},
    }
    book = {"schema": "cchc/criteria/v1", "rulebook": head, "areas": [{"id": "1", "name": "x"}]}
    appraisal = {
        "schema": "cchc/appraisal/v1",
        "body": "body",
        "year": "2021",
        "rulebook": "book",
        "rows_given": "all",
        "published_by": {"document": "x"},
        "source": "x",
        "declared_total": sum((Decimal(row["deduction"]) for row in rows), Decimal(0)),
        "rows": rows,
    }
    given = Sourced(Appraisal.model_validate(appraisal), Source("a.yaml", {}, {}))
    rulebook = Rulebook.model_validate({**book, "criteria": criteria})
    return gap_analysis(scorecard(joined(rulebook, given, _plan(targets))))


def looked_at(
    specs: Sequence[Spec], mode: str = "half_up", targets: Sequence[Spec] = ()
) -> Forecast:
    """The forecast of made rows."""
    return forecast(made(specs, mode, targets))


def only_row(spec: Spec, mode: str = "half_up", **target: object) -> ForecastRow:
    """The forecast row of one made row; the keywords are its target."""
    targets = [{"criterion": "1.1", **target}] if target else []
    (row,) = looked_at([spec], mode, targets).rows
    return row


def rounding_of(found: Gaps | ForecastRow | Forecast, mode: str = "half_up") -> Rounding:
    """The rounding of what was made."""
    if isinstance(found, ForecastRow):
        return Rounding.model_validate({"step": "0.01", "mode": mode})
    gaps = found.gaps if isinstance(found, Forecast) else found
    return gaps.card.rulebook.head.rounding


def _criterion(name: str, spec: Spec) -> dict[str, Any]:
    own = {key: spec[key] for key in spec if key not in NOT_OF_THE_CRITERION}
    basis = {"status": "stated", "ground": "x"}
    rule = {"rule": spec["rule"]}
    return {"id": name, "name": "x", "max_points": spec["max"], "basis": basis, **rule, **own}


def _row(criterion: Criterion, spec: Spec, rounding: Rounding) -> dict[str, Any]:
    evidence = spec.get("evidence")
    points = spec.get("appraised")
    if points is None:
        outcome = evaluate(criterion, Evidence.model_validate(evidence), rounding)
        assert outcome is not None and outcome.nominal is not None
        points = outcome.nominal
    lost = Decimal(points) - criterion.max_points
    found = {
        "criterion": criterion.id,
        "max_points": criterion.max_points,
        "appraised": Decimal(points),
        "deduction": lost,
        "reason": "x",
        "responsible": [],
    }
    if "claim" in spec:
        claim = {"evidence": spec["claim"], "document": {"document": "x"}, "about": "x"}
        found["claim"] = claim
    return found if evidence is None else {**found, "evidence": evidence}


def _plan(targets: Sequence[Spec]) -> Plan | None:
    if not targets:
        return None
    task = {"id": "NV-1", "units": ["body"], "summary": "x", "section": "x"}
    found = {
        "schema": "cchc/plan/v1",
        "body": "body",
        "year": "2022",
        "about_year": "2021",
        "issued": "2022-01",
        "source": "x",
        "tasks": [task],
        "targets": [{"task": "NV-1", **target} for target in targets],
    }
    return Plan.model_validate(found)

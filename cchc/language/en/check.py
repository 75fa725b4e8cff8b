"""English: a run of the checks, and what a change changes."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "check.summary": "Checked {files:file|files} in {folders}: {errors:error|errors}, "
    "{warnings:warning|warnings}.",
    "check.hidden": "{count:more is|more are} acknowledged or only for information (see them with "
    "--strict).",
    "check.no_findings": "no findings",
    "changes.title": "Published figures that changed since {against}",
    "changes.parted": "{against}, since they parted ({base})",
    "changes.none": "No published figure changed.",
    "changes.notes": "Notes that came with the change",
    "changes.no_note": "This change has no note (add one under changes in a data file: date "
    "and note).",
    "changes.column.year": "Year",
    "changes.column.kind": "Figure",
    "changes.column.of": "Of",
    "changes.column.before": "Before",
    "changes.column.after": "After",
    "changes.kind.total": "total",
    "changes.kind.area": "area deduction",
    "changes.kind.appraised": "appraised",
    "changes.kind.recomputed": "recomputed",
    "changes.kind.verdict": "verdict",
    "changes.kind.share": "share",
    "changes.kind.coverage": "what the plan has",
    "changes.of.max": "maximum",
    "changes.of.appraised": "appraised",
    "changes.of.deduction": "deduction",
    "changes.of.declared": "declared deduction",
    "changes.of.index": "index",
    "check.body": "== {body}",
    "changes.kind.points": "points",
    "changes.of.points": "points",
    "changes.of.place": "place",
    "changes.of.tied": "shares its place with",
}

"""Evidence of an appraisal: figures that do not fit their rule, and rates above full."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checking.test_appraisal import edited, line_of, values
from tests.support import CRITERIA, DEDUCTIONS, findings, folder_with, text_of


@pytest.mark.parametrize(
    ("old", "new", "criterion", "kind", "form"),
    [
        ("{rate: 85%}", "{count: 3}", "1.1.3", "share", "count"),
        ("{rate: 85%}", "{met: true}", "1.1.3", "share", "met"),
        ("{rate: 85%}", "{below: 0%}", "1.1.3", "share", "below"),
        ("{rate: 85%}", "{not_applicable: true}", "1.1.3", "share", "not_applicable"),
        ("{count: 3}", "{rate: 75%}", "1.6", "count", "rate"),
        ("{count: 3}", "{count: 3, of: 4}", "1.6", "count", "count + of"),
        ("{met: false}", "{state: none}", "3.1.1", "met", "state"),
        ("{rate: 94.6%}", "{count: 5}", "5.1.2", "share", "count"),
    ],
)
def test_evidence_that_does_not_fit(
    old: str, new: str, criterion: str, kind: str, form: str, tmp_path: Path
) -> None:
    (problem,) = edited(tmp_path, (old, new))
    assert (problem.wording, problem.code) == ("evidence_unfit", "C307")
    assert problem.location.line == line_of(DEDUCTIONS, old)
    assert values(problem) == {"criterion": criterion, "kind": kind, "found": form}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("        danh-gia: {met: true}\n", ""),
        ("danh-gia: {met: true}", "danh-gia: {count: 1}"),
        ("danh-gia: {met: true}", "danh-gia: {met: true}\n        khac: {met: true}"),
        ("danh-gia:", "danh-giá:".replace("á", "a-2")),
    ],
)
def test_parts_that_do_not_fit(old: str, new: str, tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, (old, new))
    assert problem.wording == "evidence_unfit"
    assert problem.location.line == line_of(DEDUCTIONS, "parts:")
    assert values(problem) == {"criterion": "1.5.2", "kind": "sum", "found": "parts"}


def test_a_claim_that_does_not_fit(tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, ("{rate: 100%}", "{count: 9}"))
    assert problem.wording == "evidence_unfit"
    assert problem.location.line == line_of(DEDUCTIONS, "{rate: 100%}")
    assert problem.path == ("rows", 0, "claim", "evidence")


def test_evidence_for_what_the_council_judges(tmp_path: Path) -> None:
    criteria = text_of(CRITERIA).replace("{kind: proportional}", "{kind: judged}", 1)
    found = findings(folder_with(tmp_path, criteria=criteria))
    assert [(d.wording, d.values["kind"]) for d in found] == [("evidence_unfit", "judged")] * 2
    assert [d.path for d in found] == [("rows", 0, "evidence"), ("rows", 0, "claim", "evidence")]


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("{rate: 85%}", "{rate: 100.1%}", ("rows", 0, "evidence", "rate")),
        ("{rate: 100%}", "{rate: 101%}", ("rows", 0, "claim", "evidence", "rate")),
        (
            "khac-phuc: {count: 16, of: 17}",
            "khac-phuc: {rate: 120%}",
            ("rows", 1, "evidence", "parts", "khac-phuc", "rate"),
        ),
    ],
)
def test_a_rate_above_full(old: str, new: str, path: tuple[str | int, ...], tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, (old, new))
    assert (problem.wording, problem.code, problem.path) == ("rate_above_full", "C311", path)
    assert problem.location.line == line_of(DEDUCTIONS, old)
    assert str(problem.values["rate"]) == new.partition("rate: ")[2].rstrip("}")


def test_a_rate_above_full_where_it_may_be(tmp_path: Path) -> None:
    found = edited(tmp_path, ("{below: 100%}", "{rate: 104%}"))
    assert [d.code for d in found] == ["C319"]  # the assumed rule gives full marks


def test_points_that_every_body_has_need_no_evidence(tmp_path: Path) -> None:
    criteria = text_of(CRITERIA).replace("{kind: proportional}", "{kind: fixed, points: 2}", 1)
    found = findings(folder_with(tmp_path, criteria=criteria))
    assert [(d.wording, d.values["kind"]) for d in found] == [("evidence_unfit", "fixed")] * 2


def test_not_applicable_must_be_true(tmp_path: Path) -> None:
    rule = "    rule: {kind: proportional}\n"
    criteria = text_of(CRITERIA).replace(rule, f"{rule}    not_applicable: full_marks\n", 1)
    text = text_of(DEDUCTIONS).replace("{rate: 85%}", "{not_applicable: false}")
    (problem,) = findings(folder_with(tmp_path, criteria=criteria, deductions=text))
    assert problem.wording == "evidence_unfit"

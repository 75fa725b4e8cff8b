"""What cannot be put together is told, with the reason: C203, C209, C210, C213, C214."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from cchc.analysis.grading import Candidate, awarded
from cchc.checking.run import run
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.model.together import Grade
from tests.analysis.test_books import BASIS, HEAD, card_of
from tests.joined import NOWHERE

AREAS = [{"id": "1", "max_points": "4"}, {"id": "2", "max_points": "6"}]
HALF = {"rule": {"kind": "judged"}, "max_points": "2"}
CRITERIA = [{"id": "1.1", **HALF}, {"id": "1.2", **HALF}, {"id": "2.1", **HALF, "max_points": "6"}]


def told(
    areas: dict[int, dict[str, Any]] | None = None,
    criteria: dict[int, dict[str, Any]] | None = None,
    **head: Any,
) -> list[tuple[str, str]]:
    """The findings about a rulebook with some keys otherwise: wording, or the reason of it."""
    first = [{**area, **(areas or {}).get(i, {})} for i, area in enumerate(AREAS)]
    second = [{**one, **(criteria or {}).get(i, {})} for i, one in enumerate(CRITERIA)]
    made = {"areas": first, "criteria": second, "rulebook": head}
    card = card_of({**made, "rows": {"2.1": "6"}})
    found = [one for one in run(card.case.dataset) if one.code[:2] == "C2"]
    return [(one.code, str(one.values.get("reason", one.wording))) for one in found]


def test_the_rulebook_itself_is_sound() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("areas", "criteria", "head", "reason"),
    [
        ({0: {"combine": {"kind": "mean"}}}, {0: {"weight": "1/3"}}, {}, "weights_some"),
        (
            {0: {"combine": {"kind": "mean"}}},
            {0: {"weight": "1/3"}, 1: {"weight": "1/2"}},
            {},
            "weights_sum",
        ),
        (
            {0: {"weight": "40%"}, 1: {"weight": "50%"}},
            {},
            {"combine": {"kind": "mean"}},
            "weights_sum",
        ),
        ({0: {"weight": "0"}}, {}, {}, "weight_zero"),
        (
            {0: {"max_points": "2", "combine": {"kind": "best"}}},
            {0: {"weight": "2"}},
            {},
            "weights_unused",
        ),
        ({0: {"combine": {"at_least": "3", "at_most": "2"}}}, {}, {}, "ends_crossed"),
        ({}, {}, {"combine": {"at_least": "3", "at_most": "2"}}, "ends_crossed"),
        ({0: {"combine": {"kind": "mean"}}}, {0: {"max_points": "0"}}, {}, "mean_without_max"),
        ({}, {}, {"combine": {"kind": "best"}}, "best_of_unlike"),
        ({}, {0: {"combine": {"at_most": "1"}}}, {}, "combine_of_nothing"),
        ({}, {0: {"counts": "percent_of_total"}}, {}, "percent_with_max"),
        ({}, {0: {"counts": "information", "weight": "2"}}, {}, "weight_of_nothing"),
        ({}, {2: {"no_cases": "siblings"}}, {}, "siblings_none"),
        ({0: {"combine": {"kind": "mean"}}}, {0: {"no_cases": "siblings"}}, {}, "siblings_unadded"),
        (
            {},
            {0: {"counts": "information", "not_applicable": "siblings"}},
            {},
            "siblings_uncounted",
        ),
        (
            {},
            {0: {"not_applicable": "siblings", "applies": "points(1.2) > 0"}},
            {},
            "siblings_of_points",
        ),
    ],
)
def test_what_cannot_be_put_together(
    areas: dict[int, Any], criteria: dict[int, Any], head: dict[str, Any], reason: str
) -> None:
    assert ("C214", reason) in told(areas, criteria, **head)


def test_a_mean_says_its_own_maximum() -> None:
    book = Rulebook.model_validate(
        {
            "schema": "cchc/criteria/v1",
            "rulebook": HEAD,
            "areas": [{"id": "1", "name": "x", "combine": {"kind": "mean"}}],
            "criteria": [{"id": "1.1", "name": "x", **HALF, "basis": BASIS}],
        }
    )
    from cchc.checking.nodes import nodes

    assert [one.values["reason"] for one in nodes(Sourced(book, NOWHERE))] == ["mean_without_own"]


def test_maxima_of_what_is_put_together() -> None:
    assert told({0: {"combine": {"at_most": "3"}}}) == [("C203", "area_points")]
    assert told({0: {"combine": {"at_most": "3"}, "max_points": "3"}}) == []
    assert told({}, {0: {"weight": "2"}}) == [("C203", "area_points")]
    assert told({0: {"max_points": "6"}}, {0: {"weight": "2"}}) == []
    assert told({0: {"combine": {"start": "1"}, "max_points": "5"}}) == []
    assert told({0: {"max_points": "2"}}, {1: {"counts": "information"}}) == []


@pytest.mark.parametrize(
    ("grade", "finding"),
    [
        ({"from": "90", "quota": {"share": "20%", "of": "C"}}, ("C209", "quota_unknown")),
        ({"from": "101"}, ("C209", "grade_above_index")),
        ({"from": "90", "when": "late < 3"}, ("C213", "grade_of_figure")),
        ({"from": "90", "when": "points(7) > 3"}, ("C213", "grade_of_unknown")),
        ({"from": "90", "when": "share(1) >= 50% and points(total) > 3"}, None),
    ],
)
def test_what_a_grade_may_ask(grade: dict[str, Any], finding: tuple[str, str] | None) -> None:
    grades = [{"name": "A", **grade}, {"name": "B", "from": "0"}]
    assert told(grades=grades) == ([] if finding is None else [finding])


def test_a_grade_above_a_scale_and_above_the_total() -> None:
    grades = [{"name": "A", "from": "9"}]
    assert told(grades=grades, index_scale="9") == []
    assert told(grades=grades, index_scale="8") == [("C209", "grade_above_index")]
    assert told(grades=[{"name": "A", "from": "11"}], index_scale="none") == [
        ("C209", "grade_above_index")
    ]


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "count", "points_each": "0.3"},
        {
            "kind": "bands",
            "bands": [{"from": "80%", "points": "2"}, {"from": "0%", "points": "0.3"}],
        },
        {
            "kind": "states",
            "states": [
                {"id": "a", "name": "a", "points": "2"},
                {"id": "b", "name": "b", "points": "0.3"},
            ],
        },
    ],
)
def test_points_finer_than_the_step(rule: dict[str, Any]) -> None:
    coarse = {"rounding": {"step": "0.5"}}
    assert told({}, {0: {"rule": rule}}, **coarse) == [("C210", "points_off_step")]
    assert told({}, {0: {"rule": rule}}, rounding={"step": "0.1"}) == []
    assert told({}, {0: {"rule": rule}}, rounding={"step": "none"}) == []


def test_facts_that_nobody_tells() -> None:
    asks = {"applies": "body(mien-nui)"}
    assert told({}, {1: asks}) == [("C213", "fact_unknown")]  # it has no row
    assert told({}, {2: asks}) == [("C213", "fact_unknown")]
    assert told({}, {1: {"applies": "body(province)"}}) == []
    grades = [{"name": "A", "from": "0", "when": "body(mien-nui)"}]
    assert told(grades=grades) == [("C213", "grade_fact_unknown")]


def test_a_quota_of_the_best() -> None:
    """At most a fifth of those that are good or better are excellent; who stands alike shares it."""
    head = {
        **HEAD,
        "grades": [
            {"name": "Xuất sắc", "from": "90", "quota": {"share": "20%", "of": "Tốt"}},
            {"name": "Tốt", "from": "80"},
            {"name": "Khá", "from": "0"},
        ],
    }
    book = Rulebook.model_validate(
        {
            "schema": "cchc/criteria/v1",
            "rulebook": head,
            "areas": [{"id": "1", "name": "x"}],
            "criteria": [{"id": "1.1", "name": "x", **HALF, "basis": BASIS}],
        }
    )

    def names(*indices: str, barred: tuple[Grade, ...] = ()) -> list[str]:
        given: dict[str, Candidate] = {}
        for i, index in enumerate(indices):
            own = max(
                (g for g in book.head.grades if g.from_ <= Decimal(index)), key=lambda g: g.from_
            )
            place = 1 + sum(Decimal(other) > Decimal(index) for other in indices)
            given[str(i)] = Candidate(own, barred, place)
        return [grade.name if grade else "" for grade in awarded(book, given).values()]

    assert names("95", "94", "85", "84", "83", "10") == [
        "Xuất sắc",
        "Tốt",
        "Tốt",
        "Tốt",
        "Tốt",
        "Khá",
    ]
    assert names("95", "95", "85", "84", "83") == ["Tốt"] * 5
    assert names("95", "85") == ["Tốt", "Tốt"]
    assert names("95", "85", barred=(book.head.grades[1],)) == ["Khá", "Tốt"]


def test_a_score_out_of_a_maximum_that_was_handed_over() -> None:
    handed = {
        "areas": [{"id": "5", "max_points": "18"}],
        "criteria": [
            {"id": "5.2", "max_points": "6", "rule": {"kind": "judged"}},
            {
                "id": "5.3",
                "max_points": "6",
                "rule": {"kind": "proportional"},
                "no_cases": "siblings",
            },
            {"id": "5.4", "max_points": "6", "rule": {"kind": "proportional"}},
        ],
    }
    none = {"count": "0", "of": "0"}

    def codes(**row: Any) -> list[str]:
        rows = {
            "5.2": row,
            "5.3": {"evidence": none},
            "5.4": {"evidence": {"count": "1", "of": "2"}},
        }
        found = run(card_of({**handed, "rows": rows}).case.dataset)
        return [one.code for one in found if one.code in ("C301", "C303", "C306", "C312")]

    assert codes(appraised="8.5", deduction="-0.5") == []
    assert codes(appraised="8.5", deduction="2.5") == ["C301"]
    assert codes(appraised="9.5") == ["C303"]

"""The JSON of `score` and `explain` against its published schemas, and the CSV against the JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.model.appraisal import Appraisal
from cchc.model.dataset import Dataset
from cchc.model.rulebook import Rulebook
from cchc.model.source import Source, Sourced
from cchc.reporting.plain_json import dumps
from cchc.reporting.score_json import (
    COLUMNS,
    explain_json,
    explained_json,
    guarded,
    score_csv,
    score_json,
)
from tests.joined import only_case
from tests.reporting.contract import At, Contract, objects, put, without_one
from tests.support import CRITERIA, folder_with, model, read, replaced, shipped

NULLABLE = {"index", "appraised"}
POINTS = ("max", "appraised", "deduction", "declared_deduction", "index", "nominal", "low", "high")
SCORE, EXPLAIN, GROUP = Contract("score"), Contract("explain"), Contract("explain_group")
UNDECIDED = ("3.1.1", "5.1.2", "6.1.2")


@cache
def known() -> tuple[Scorecard, Dataset]:
    """The shipped data, scored."""
    loaded = shipped()
    assert loaded.problems == ()
    return carded(loaded.dataset), loaded.dataset


def carded(dataset: Dataset) -> Scorecard:
    return scorecard(only_case(dataset))


def as_read(result: dict[str, Any]) -> Any:
    """A result as another program reads it."""
    return json.loads(dumps(result))


def scored() -> Any:
    return as_read(score_json(known()[0]))


def found_row(card: Scorecard, criterion: str) -> ScoredRow:
    row = card.find(criterion)
    assert row is not None
    return row


def explained(criterion: str) -> Any:
    card, _ = known()
    return as_read(explain_json(card, found_row(card, criterion)))


CRITERIA_IDS = tuple(row.criterion.id for row in known()[0].rows)


SAID_ONCE = {"schema", "body", "year", "period", "rulebook", "data", "source"}
"""What an explanation of a group says once, not in each row."""

# The schemas


def test_the_schemas_agree_on_what_they_share() -> None:
    score, explain = SCORE.schema, EXPLAIN.schema
    assert set(explain["$defs"]) - set(score["$defs"]) == {"basis"}
    assert score["$defs"].items() <= explain["$defs"].items()
    row = score["properties"]["rows"]["items"]
    assert row["properties"].items() <= explain["properties"].items()
    assert row["allOf"] == explain["allOf"]
    inside = GROUP.schema["properties"]["rows"]["items"]
    assert inside["properties"].items() <= explain["properties"].items()
    assert set(explain["required"]) - set(inside["required"]) == SAID_ONCE
    assert explain["$defs"].items() <= GROUP.schema["$defs"].items()


# The shipped data


@pytest.mark.slow
def test_the_score_keeps_its_contract() -> None:
    assert SCORE.complaints(scored()) == []


@pytest.mark.parametrize("criterion", CRITERIA_IDS)
def test_the_explanation_keeps_its_contract(criterion: str) -> None:
    assert EXPLAIN.complaints(explained(criterion)) == []


def test_a_group_is_explained_by_its_rows_and_their_sums() -> None:
    group = as_read(explained_json(known()[0], "3.11") or {})
    assert GROUP.complaints(group) == []
    assert list(group) == GROUP.schema["required"]
    assert (group["group"], group["name"], group["totals"]["points"]) == ("3.11", None, "0.94")
    for row, criterion in zip(group["rows"], ("3.11.1", "3.11.2"), strict=True):
        assert row == {key: explained(criterion)[key] for key in row}
    area = as_read(explained_json(known()[0], "3") or {})
    assert area["totals"] == {key: scored()["areas"][1][key] for key in area["totals"]}


def test_what_has_no_row_is_explained_by_its_rule() -> None:
    card, _ = known()
    card = replace(card, areas=tuple(area for area in card.areas if area.area.id != "3"))
    for asked in ("3", "3.12.3"):
        told = as_read(explained_json(card, asked) or {})
        assert GROUP.complaints(told) == []
        assert (told["rows"], told["totals"], told["formula"]) == ([], None, None)
        rule = told["without_row"][-1]
        assert rule == {key: explained("3.12.3")[key] for key in rule}
    assert explained_json(card, "3.99") is None


def test_keys_stand_in_the_order_of_the_schema() -> None:
    assert next(iter(scored())) == "schema"
    assert scored()["schema"] == "cchc/score/v1"
    assert list(scored()) == SCORE.schema["required"]
    row = SCORE.schema["properties"]["rows"]["items"]
    assert all(list(found) == row["required"] for found in scored()["rows"])
    assert next(iter(explained("3.3"))) == "schema"
    assert explained("3.3")["schema"] == "cchc/explain/v1"
    assert list(explained("3.3")) == EXPLAIN.schema["required"]


def test_totals() -> None:
    assert scored()["totals"] == {
        "max": "20.50",
        "points": "14.43",
        "points_low": "14.43",
        "points_high": "14.43",
        "appraised": "14.43",
        "deduction": "-6.07",
        "declared_deduction": "-6.07",
        "self_assessed": None,
        "self_minus_appraised": None,
        "self_assessed_rows": 0,
        "matches_declared": True,
    }


def test_verdicts() -> None:
    counts = {"matches": 12, "within_precision": 2, "differs": 0, "undecided": 3}
    counts["not_compared"] = 0
    assert scored()["verdicts"] == counts
    rows = scored()["rows"]
    assert len(rows) == 17
    found = [row["verdict"] for row in rows]
    assert {name: found.count(name) for name in counts} == counts
    within = [r["criterion"] for r in rows if r["verdict"] == "within_precision"]
    assert within == ["3.11.2", "3.12.2"]
    assert [r["criterion"] for r in rows if r["verdict"] == "undecided"] == list(UNDECIDED)
    assert scored()["left_out"] == []


def test_areas() -> None:
    assert [(a["id"], a["max"], a["appraised"], a["deduction"]) for a in scored()["areas"]] == [
        ("1", "5.00", "4.17", "-0.83"),
        ("3", "8.50", "5.49", "-3.01"),
        ("5", "1.00", "0.50", "-0.50"),
        ("6", "3.00", "1.78", "-1.22"),
        ("7", "3.00", "2.49", "-0.51"),
    ]


def test_no_index_of_2023() -> None:
    found = scored()
    assert (found["coverage"], found["index"], found["grade"]) == ("partial", None, None)
    assert found["index_reason"] == "partial_rulebook"


@pytest.mark.parametrize(
    ("criterion", "nominal", "low", "high"),
    [
        ("3.11.2", "0.84", "0.83", "0.84"),
        ("3.11.1", "0.11", "0.11", "0.11"),
        ("3.12.2", "0.29", "0.28", "0.29"),
        ("1.1.3", "1.70", "1.69", "1.71"),
    ],
)
def test_recomputed(criterion: str, nominal: str, low: str, high: str) -> None:
    expected = {"nominal": nominal, "low": low, "high": high}
    (row,) = (row for row in scored()["rows"] if row["criterion"] == criterion)
    assert row["recomputed"] == explained(criterion)["recomputed"] == expected
    assert row["undecided_reason"] is None


@pytest.mark.parametrize("criterion", UNDECIDED)
def test_an_undecided_row_is_not_recomputed(criterion: str) -> None:
    row = explained(criterion)
    assert (row["verdict"], row["recomputed"]) == ("undecided", None)
    assert (row["undecided_reason"], row["basis"]) == ("assumed_rule", "assumed")


def test_the_claim_of_the_body() -> None:
    claims = {row["criterion"]: row["claim"] for row in scored()["rows"] if row["claim"]}
    assert list(claims) == ["1.1.3"]
    assert claims["1.1.3"] == {
        "evidence": {"rate": "100%"},
        "document": {"document": "665/BC-UBND", "date": "2023-12-15"},
        "about": "báo cáo kết quả thực hiện chi tiết các nhiệm vụ CCHC năm 2023, hoàn thành 100%",
        "nominal": "2.00",
        "worth": "0.30",
    }


def test_every_points_value_is_text() -> None:
    card, _ = known()
    for result in (score_json(card), *(explain_json(card, r) for r in card.rows)):
        found = [(key, node[key]) for node in objects(result) for key in POINTS if key in node]
        assert {"max", "appraised", "deduction"} <= {key for key, _ in found}
        assert {key for key, value in found if not isinstance(value, str)} <= NULLABLE
        types = {type(value) for node in objects(result) for value in node.values()}
        assert types <= {str, int, bool, list, dict, type(None)}


def test_a_row_knows_its_line() -> None:
    for row in scored()["rows"]:
        file, _, line = row["location"].rpartition(":")
        text = Path(file).read_text(encoding="utf-8").splitlines()[int(line) - 1]
        assert text.strip() == f'- criterion: "{row["criterion"]}"'


# Corrupted results

SCORE_FAULTS = [
    (("schema",), "cchc/score/v2"),
    (("year",), "2023"),
    (("body",), "Huyện Vĩnh Linh"),
    (("coverage",), "full"),
    (("shipped_data",), None),
    (("totals", "max"), 20.5),
    (("totals", "max"), "20.5"),
    (("totals", "deduction"), "−6,07"),
    (("totals", "points"), None),
    (("totals", "matches_declared"), "true"),
    (("index",), 87.26),
    (("index",), "87.26"),  # with a reason why there is none
    (("index_reason",), "unknown"),
    (("grade",), "Khá"),  # without an index
    (("areas", 0, "id"), "1."),
    (("areas", 0, "max"), 5),
    (("rows",), []),
    (("verdicts", "differs"), -1),
    (("verdicts", "matches"), "12"),
    (("left_out",), ["3."]),
    (("left_out",), None),
]
ROW_FAULTS = [
    ("1.1.3", ("criterion",), "1.1.3."),
    ("1.1.3", ("criterion",), 3.1),
    ("1.1.3", ("name",), ""),
    ("1.1.3", ("appraised",), 1.7),
    ("1.1.3", ("deduction",), "-.30"),
    ("1.1.3", ("recomputed",), None),  # though it matches
    ("1.1.3", ("recomputed", "low"), None),
    ("1.1.3", ("recomputed", "high"), "1.7"),
    ("1.1.3", ("verdict",), "khớp"),
    ("1.1.3", ("verdict",), "undecided"),  # though recomputed
    ("1.1.3", ("verdict",), "left_out"),
    ("1.1.3", ("undecided_reason",), "assumed_rule"),  # though it matches
    ("1.1.3", ("basis",), "guessed"),
    ("1.1.3", ("rule",), None),
    ("1.1.3", ("rule", "kind"), "magic"),
    ("1.1.3", ("rule", "full_at"), "30"),
    ("1.1.3", ("formula",), 1.7),
    ("1.1.3", ("evidence",), {}),
    ("1.1.3", ("evidence", "rate"), "0.85"),
    ("1.1.3", ("claim", "worth"), "+0.30"),
    ("1.1.3", ("claim", "document", "date"), "15/12/2023"),
    ("1.1.3", ("claim", "document", "date"), "2023-13-15"),
    ("1.1.3", ("responsible",), "phong-noi-vu"),
    ("1.1.3", ("responsible",), ["Phòng Nội vụ"]),
    ("1.1.3", ("location",), "deductions_2023.yaml"),
    ("1.5.2", ("rule", "parts", 0, "rule", "kind"), "sum"),
    ("1.5.2", ("rule", "parts", 0, "rule", "points"), 0.5),
    ("1.5.2", ("evidence", "parts", "khac-phuc", "of"), "17"),
    ("1.5.2", ("evidence", "parts", "khac-phuc"), {}),
    ("1.6", ("rule", "points_each"), None),
    ("3.1.1", ("undecided_reason",), None),
    ("3.1.1", ("undecided_reason",), "unclear"),
    ("3.1.1", ("recomputed",), {"nominal": "0.00", "low": "0.00", "high": "0.00"}),
    ("3.1.1", ("evidence", "met"), "no"),
    ("5.1.2", ("rule", "bands"), []),
    ("5.1.2", ("rule", "bands", 0, "above"), "99%"),
]
EXPLAIN_FAULTS = [
    (("schema",), "cchc/score/v1"),
    (("rule_words",), ""),
    (("ground",), "inferred"),
    (("ground", "status"), "likely"),
    (("ground", "references"), "Phụ lục 1"),
    (("reason",), ""),
    (("note",), 1),
    (("source",), ""),
]


@pytest.mark.parametrize(("path", "value"), SCORE_FAULTS)
def test_a_corrupted_score_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    assert not SCORE.takes(put(scored(), path, value))


@pytest.mark.parametrize(("criterion", "path", "value"), ROW_FAULTS)
def test_a_corrupted_row_is_refused(
    criterion: str, path: tuple[str | int, ...], value: Any
) -> None:
    at = CRITERIA_IDS.index(criterion)
    assert not SCORE.takes(put(scored(), ("rows", at, *path), value))
    assert not EXPLAIN.takes(put(explained(criterion), path, value))


@pytest.mark.parametrize(("path", "value"), EXPLAIN_FAULTS)
def test_a_corrupted_explanation_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    assert not EXPLAIN.takes(put(explained("1.1.3"), path, value))


@pytest.mark.slow
def test_no_key_may_be_missing() -> None:
    wanted: list[At] = [(), ("totals",), ("areas", 4), ("rows", 0), ("verdicts",)]
    wanted += [("rows", 0, "recomputed"), ("rows", 0, "claim"), ("rows", 0, "claim", "document")]
    for path, result in without_one(scored(), wanted):
        assert not SCORE.takes(result) or path[-1] == "date", path
    for path, result in without_one(explained("1.1.3"), [()]):
        assert not EXPLAIN.takes(result), path


@pytest.mark.slow
def test_a_key_may_be_added() -> None:
    result = put(scored(), ("rank",), 3)
    assert SCORE.takes(put(result, ("rows", 0, "rank"), 3))
    assert EXPLAIN.takes(put(explained("1.1.3"), ("rank",), 3))


# A rulebook with every kind of rule, complete, with an index

BOOK = """
schema: cchc/criteria/v1
rulebook:
  id: every-kind
  title: Every kind of rule
  body_level: commune
  valid: 2025..2025
  coverage: complete
  issued_by: {document: 1/QĐ-UBND}
  basis: {status: stated, ground: made for this test}
  rounding: {step: 0.001}
  grades: [{name: Tốt, from: 90}, {name: Yếu, from: 0}]
areas:
  - {id: "1", name: One}
  - {id: "2", name: Two}
criteria:
  - {id: "1.1", name: a, max_points: 10, &, rule: {kind: survey, full_at: 90%, zero_below: 50%}}
  - {id: "1.2", name: b, max_points: 2, &, rule: {kind: bands, bands: [{above: 90%, points: 2}]}}
  - {id: "1.3", name: c, max_points: 2, &, rule: {kind: bands, bands: [
      {from_count: 1, points: 0.5}, {from_count: 3, points: 2}]}}
  - {id: "1.4", name: d, max_points: 1, &, rule: {kind: count, points_each: 0.25, points: 1}}
  - {id: "1.5", name: e, max_points: 1, &, rule: {kind: states, states: [
      {id: on-time, name: đúng hạn, points: 1}, {id: none, name: không, points: 0}]}}
  - {id: "1.6", name: f, max_points: 5, &, rule: {kind: judged}}
  - {id: "1.7", name: g, max_points: 0, &, rule: {kind: penalty, points_each: 0.5, cap: 2}}
  - {id: "1.8", name: h, max_points: 0, &, rule: {kind: bonus, points_each: 0.5, cap: 1}}
  - {id: "1.9", name: i, max_points: 1, rule: {kind: fixed, points: 1}}
  - {id: "1.10", name: j, max_points: 3, &, rule: {kind: sum, parts: [
      {id: base, name: nền, rule: {kind: fixed, points: 1}},
      {id: share, name: tỷ lệ, rule: {kind: proportional, points: 1}},
      {id: done, name: có, rule: {kind: yes_no, points: 1}}]}}
  - {id: "2.1", name: k, max_points: 2, &, not_applicable: left_out, rule: {kind: yes_no}}
  - {id: "2.2", name: l, max_points: 2, &, not_applicable: full_marks, rule: {kind: yes_no}}
  - {id: "2.3", name: m, max_points: 1, &, rule: {kind: bands, bands: [{from: 100%, points: 1}]}}
""".replace("&", "basis: {status: stated, ground: x}")
ROWS = (
    ("1.1", "10", "9.4440", "{rate: 85.00%, as_of: 2025-12-15}"),
    ("1.2", "2", "2", "{rate: 95.5%}"),
    ("1.3", "2", "0.5", "{count: 2}"),
    ("1.4", "1", "1", "{count: 7}"),
    ("1.5", "1", "1", "{state: on-time}"),
    ("1.6", "5", "4.1250", None),
    ("1.7", "0", "-1.5", "{count: 3}"),
    ("1.8", "0", "1", "{count: 3}"),
    ("1.9", "1", "1", None),
    ("1.10", "3", "2", "{parts: {share: {missing: 1, of: 4}, done: {met: true}}}"),
    ("2.1", "2", "0", "{not_applicable: true}"),
    ("2.2", "2", "2", "{not_applicable: true}"),
    ("2.3", "1", "0", "{below: 100%}"),
)
"""Criterion, maximum, appraised points (of 1.10 wrong on purpose) and evidence."""
APPRAISAL = """
schema: cchc/appraisal/v1
body: body
year: 2025
rulebook: every-kind
rows_given: all
published_by: {document: 2/QĐ-UBND}
source: a test
declared_total: -4.4310
rows:
""" + "".join(
    f'  - {{criterion: "{criterion}", max_points: {full}, appraised: {appraised}, deduction: 0, '
    f"reason: x, responsible: [a], evidence: {evidence}}}\n".replace(", evidence: None", "")
    for criterion, full, appraised, evidence in ROWS
)


@cache
def every_kind() -> tuple[Scorecard, Dataset]:
    source = Source("test.yaml", {}, {})
    book = Sourced(model(Rulebook, BOOK), source)
    given = Sourced(model(Appraisal, APPRAISAL), source)
    dataset = Dataset("test", False, (book,), (given,))
    return carded(dataset), dataset


TREES = (
    BOOK[: BOOK.index("criteria:")]
    + """\
criteria:
  - id: "1.1"
    name: a
    max_points: 3
    figures: {own: thu, spending: chi}
    basis: {status: stated, ground: x}
    rule:
      kind: when
      condition: own >= spending
      then: {kind: fixed, points: 3}
      otherwise: {kind: steps, measure: own / spending, points: 1, from: 40%, each: 5%, adds: 0.5,
        at_most: 3, partial: pro_rata}
  - id: "1.2"
    name: b
    max_points: 2
    figures: {rate: a, ok: b}
    basis: {status: stated, ground: x}
    rule:
      kind: mean
      parts:
        - {id: a, name: a, weight: 1/3, rule: {kind: best, parts: [
            {id: c, name: c, rule: {kind: proportional, measure: rate}},
            {id: d, name: d, rule: {kind: yes_no, condition: ok}}]}}
        - {id: b, name: b, weight: 2/3, no_cases: left_out, rule: {kind: worst, parts: [
            {id: e, name: e, rule: {kind: bands, otherwise: 0.5, bands: [
              {below: -5%, points: 1}, {at_most: 100%, points: 1, to_points: 2}]}},
            {id: f, name: f, rule: {kind: fixed, points: 2}}]}}
"""
)
TREE_ROWS = """
  - {criterion: "1.1", max_points: 3, evidence: {figures: {own: 52, spending: 100.5}}}
  - criterion: "1.2"
    max_points: 2
    evidence: {figures: {rate: 50%, ok: false}, parts: {e: {count: 1, of: 2}}}
"""


@cache
def of_trees() -> Scorecard:
    """Two rows whose rules are trees."""
    source = Source("test.yaml", {}, {})
    head = APPRAISAL[: APPRAISAL.index("rows:")].replace("declared_total: -4.4310\n", "")
    book = Sourced(model(Rulebook, TREES), source)
    given = Sourced(model(Appraisal, head + "rows:" + TREE_ROWS), source)
    return carded(Dataset("test", False, (book,), (given,)))


@pytest.mark.slow
def test_every_kind_of_rule_keeps_the_contract() -> None:
    result = as_read(score_json(every_kind()[0]))
    assert SCORE.takes(result)
    kinds = {node["kind"] for node in objects(result) if "kind" in node}
    assert len(kinds) == 11
    tree = as_read(score_json(of_trees()))
    assert SCORE.takes(tree)
    kinds |= {node["kind"] for node in objects(tree) if "kind" in node}
    listed = {name for name in SCORE.schema["$defs"] if name.startswith("rule_")}
    combined = {"mean", "best", "worst", "sum"}
    assert {f"rule_{kind}" for kind in kinds - {"survey", *combined}} | {"rule_combine"} == listed
    assert combined <= kinds
    for card in (every_kind()[0], of_trees()):
        for row in card.rows:
            assert EXPLAIN.takes(as_read(explain_json(card, row)))


def test_every_verdict_and_a_row_without_a_figure() -> None:
    result = as_read(score_json(every_kind()[0]))
    rows = {row["criterion"]: row for row in result["rows"]}
    verdicts = {criterion: row["verdict"] for criterion, row in rows.items()}
    expected = dict.fromkeys(verdicts, "matches") | {"1.6": "undecided", "1.10": "differs"}
    expected |= {"1.9": "undecided", "2.1": "left_out", "2.3": "matches"}
    assert verdicts == expected
    assert result["left_out"] == ["2.1"]
    assert result["verdicts"] == {
        "matches": 9,
        "within_precision": 0,
        "differs": 1,
        "undecided": 2,
        "not_compared": 0,
    }
    assert (rows["1.6"]["undecided_reason"], rows["1.6"]["evidence"]) == ("judged", None)
    assert rows["1.9"]["basis"] is None
    assert rows["2.1"]["deduction"] == "0.00"
    assert rows["2.3"]["recomputed"] == {"nominal": None, "low": "0.00", "high": "0.00"}
    assert rows["2.3"]["formula"] is None


def test_a_finer_step_shows_its_decimals() -> None:
    result = as_read(score_json(every_kind()[0]))
    (row,) = (row for row in result["rows"] if row["criterion"] == "1.1")
    assert row["recomputed"] == {"nominal": "9.444", "low": "9.444", "high": "9.445"}
    assert row["deduction"] == "-0.556"


def test_an_index_has_no_reason() -> None:
    result = as_read(score_json(every_kind()[0]))
    sums = [result["totals"][name] for name in ("max", "appraised", "deduction")]
    assert sums == ["28.00", "22.569", "-5.431"]
    assert (result["index"], result["index_reason"], result["grade"]) == ("80.60", None, "Yếu")
    assert result["totals"]["matches_declared"] is False


# CSV


def csv_rows(card: Scorecard) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(score_csv(card))))


@pytest.mark.parametrize("data", [known, every_kind])
def test_the_csv_says_what_the_json_says(data: Any) -> None:
    card, _ = data()
    rows = csv_rows(card)
    expected = []
    for row in as_read(score_json(card))["rows"]:
        flat = {**row, **(row["recomputed"] or {}), "responsible": " ".join(row["responsible"])}
        expected.append({name: flat.get(name) or "" for name in COLUMNS})
    assert rows == expected
    assert list(rows[0]) == list(COLUMNS)


def test_a_negative_number_is_no_formula() -> None:
    row = next(row for row in csv_rows(known()[0]) if row["criterion"] == "3.11.1")
    assert (row["deduction"], row["nominal"], row["low"], row["high"]) == (
        "-0.89",
        "0.11",
        "0.11",
        "0.11",
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_text_is_no_formula(start: str) -> None:
    assert guarded(f"{start}1+1") == f"'{start}1+1"
    assert guarded(f"1{start}1") == f"1{start}1"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["=HYPERLINK(0)", "+1", "-1", "@SUM(1)"])
def test_a_name_is_no_formula(name: str, tmp_path: Path) -> None:
    old = "Mức độ thực hiện kế hoạch CCHC"
    edit = (("criteria", 0, "name"), old, f'"{name}"')
    loaded = read(folder_with(tmp_path, criteria=replaced(CRITERIA, [edit])))
    assert loaded.problems == ()
    card = carded(loaded.dataset)
    assert csv_rows(card)[0]["name"] == "'" + name
    assert score_json(card)["rows"][0]["name"] == name

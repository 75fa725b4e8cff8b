"""The JSON of `forecast` against its published schema, and its figures for the shipped data."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.forecast import forecast
from cchc.analysis.outlook import Outlook, outlook
from cchc.reporting.forecast_json import COLUMNS, forecast_csv, forecast_json
from cchc.reporting.plain_json import dumps
from tests.reporting.contract import Contract, objects, places, put, without_one
from tests.reporting.test_gaps_json import analysed, known
from tests.support import folder_with, read

CONTRACT = Contract("forecast")
OFFICE = "van-phong-hdnd-ubnd"
SET = {"3.12.3": Fraction(4, 5)}
OTHERS = {"1.6": Fraction(2), "3.1.1": Fraction(1), "3.11.1": Fraction(90, 112)}
UNCOVERED = ["3.1.1", "5.1.2", "3.12.3", "7.3.2", "3.3", "3.12.2", "7.3.1", "1.5.2", "3.10.2"]


def looked_at(name: str) -> Outlook:
    gaps, dataset = known()
    rows = gaps.gaps
    only = frozenset(g.criterion.id for g in rows if OFFICE in g.given.responsible)
    match name:
        case "stretch" | "plain":
            return outlook(forecast(gaps, name == "stretch"))
        case "unit" | "unit stretch":
            unit = dataset.name(OFFICE)
            return outlook(forecast(gaps, name == "unit stretch", only=only), unit=unit)
        case "set":
            return outlook(forecast(gaps, moves=SET, name="3.12.3=80%"))
        case "need":
            return outlook(forecast(gaps), Decimal("1.5"))
        case "need much":
            return outlook(forecast(gaps), Decimal("6"))
        case _:
            return outlook(forecast(gaps), Decimal("6.08"))


@cache
def text(name: str) -> str:
    gaps, _ = known()
    others = (forecast(gaps, moves=OTHERS, name="khác"),) if name == "scenario" else ()
    found = looked_at("plain" if name == "scenario" else name)
    return dumps(forecast_json(found, others))


NAMES = (
    *("plain", "stretch", "unit", "unit stretch", "set"),
    *("need", "need much", "need too much", "scenario"),
)


def result(name: str = "plain") -> Any:
    """A forecast as another program reads it."""
    return json.loads(text(name))


def row(criterion: str, name: str = "plain") -> Any:
    (found,) = (row for row in result(name)["rows"] if row["criterion"] == criterion)
    return found


def budget(name: str) -> tuple[str, ...]:
    return tuple(result(name)["budget"].values())


# The contract


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_result_keeps_its_contract(name: str) -> None:
    assert CONTRACT.complaints(result(name)) == []


@pytest.mark.slow
def test_a_result_without_a_plan_keeps_it_too(tmp_path: Path) -> None:
    dataset = read(folder_with(tmp_path)).dataset
    found = outlook(forecast(analysed(dataset)), Decimal("0.01"))
    shown = json.loads(dumps(forecast_json(found, ())))
    assert CONTRACT.complaints(shown) == []
    assert (shown["target_year"], shown["questions"], shown["missed"]) == (None, [], [])
    assert tuple(shown["budget"].values()) == ("6.07", "0.00", "0.00", "6.07")
    assert {row["coverage"] for row in shown["rows"]} == {"none"}


def test_keys_stand_in_the_order_of_the_schema() -> None:
    found, wanted = result("need"), CONTRACT.schema
    assert next(iter(found)) == "schema"
    assert list(found) == wanted["required"]
    assert list(found["budget"]) == wanted["$defs"]["budget"]["required"]
    assert all(list(row) == wanted["$defs"]["row"]["required"] for row in found["rows"])
    need = wanted["properties"]["need"]["anyOf"][0]
    assert list(found["need"]) == need["required"]
    move = need["properties"]["moves"]["anyOf"][0]["items"]
    assert list(found["need"]["moves"][0]) == move["required"]


def test_the_keys_that_were_promised() -> None:
    found = result()
    promised = ("schema", "year", "target_year", "scenario", "budget", "rows", "questions", "need")
    assert set(promised) <= set(found)
    assert list(found["budget"]) == ["lost", "regained", "short_of_full", "uncovered"]
    inside = ("criterion", "lost", "target", "regained", "still_lost")
    assert {*inside, "basis", "assumption", "contested"} <= set(found["rows"][0])


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_no_figure_is_a_float_and_no_zero_has_a_sign(name: str) -> None:
    values = [value for node in objects(result(name)) for value in node.values()]
    assert {type(value) for value in values} <= {str, int, bool, list, dict, type(None)}
    assert "-0.00" not in values


@pytest.mark.slow
@pytest.mark.parametrize(("name", "many"), [("need", 13), ("scenario", 11)])
def test_no_key_may_be_missing(name: str, many: int) -> None:
    wanted = list(places(result(name)))
    assert len(wanted) == many
    for path, broken in without_one(result(name), wanted):
        assert not CONTRACT.takes(broken), path


def test_a_key_may_be_added() -> None:
    broken = put(result("need"), ("rank",), 1)
    assert CONTRACT.takes(put(broken, ("need", "moves", 0, "rank"), 1))


FAULTS = [
    (("schema",), "cchc/forecast/v2"),
    (("body",), "Huyện Vĩnh Linh"),
    (("year",), "2023"),
    (("target_year",), "2024"),
    (("data",), None),
    (("scenario",), ""),
    (("stretch",), "false"),
    (("unit",), ""),
    (("budget", "lost"), 6.07),
    (("budget", "lost"), "-6.07"),
    (("budget", "regained"), "3,01"),
    (("budget", "short_of_full"), None),
    (("budget", "uncovered"), "2.5"),
    (("apart", "plain"), 1.51),
    (("apart", "contested"), None),
    (("rows", 0, "criterion"), 1.1),
    (("rows", 0, "criterion"), "1."),
    (("rows", 0, "lost"), "-0.30"),
    (("rows", 0, "measure"), "85,0%"),
    (("rows", 0, "measure"), "85.123%"),
    (("rows", 0, "target"), None),  # though the plan has a target
    (("rows", 0, "target"), "≥100%"),
    (("rows", 0, "set_by_hand"), None),
    (("rows", 0, "regained"), "-0.10"),  # though not set by hand
    (("rows", 0, "regained"), None),
    (("rows", 0, "basis"), "suy ra"),
    (("rows", 0, "assumption"), ""),
    (("rows", 0, "contested"), False),  # though the claim is worth something
    (("rows", 0, "contested_worth"), 0.3),
    (("rows", 0, "coverage"), "none"),  # though there is a target
    (("rows", 0, "coverage"), "có chỉ tiêu"),
    (("rows", 1, "regained"), "0.03"),  # though there is no target
    (("rows", 1, "coverage"), "target"),  # though there is none
    (("rows", 1, "set_by_hand"), True),  # to nothing
    (("rows", 1, "target"), "100%"),  # that nobody asked for
    (("rows", 1, "assumption"), "x"),
    (("rows", 2, "set_by_hand"), True),  # yet with the plan's assumption
    (("uncovered", 0), 3.1),
    (("missed", 0, "criteria"), []),
    (("missed", 0, "regained"), None),
    (("missed",), None),
    (("questions", 0, "why"), "too_high"),
    (("questions", 0, "gain"), "-0.17"),
    (("questions", 0, "measure"), None),
    (("shadow", "losses"), 0),
    (("shadow", "points"), ["1.00"]),
    (("shadow", "points", 0), 0.5),
    (("need", "goal"), "0.00"),
    (("need", "goal"), "1.5"),
    (("need", "attainable"), None),
    (("need", "moves"), []),
    (("need", "moves"), None),  # with a total
    (("need", "moves", 0, "from"), "3/4"),
    (("need", "moves", 0, "to"), None),
    (("need", "moves", 0, "cases"), -1),
    (("need", "moves", 0, "cases"), "4"),
    (("need", "moves", 0, "of"), 0),
    (("need", "moves", 0, "gain"), "0.00"),
    (("need", "moves", 0, "points_per_case"), "0.5"),
    (("need", "moves", 0, "points_per_percentage_point"), "0/5"),
    (("need", "ladders", 0, "stepped"), None),
    (("need", "ladders", 0, "full", "to"), "một trăm"),
    (("need", "ladders", 0, "steps"), None),
    (("scenarios",), None),
]


@pytest.mark.slow
@pytest.mark.parametrize(("path", "value"), FAULTS)
def test_a_corrupted_result_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    assert not CONTRACT.takes(put(result("need"), path, value))


# The figures of 2023


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plain", ("6.07", "3.01", "0.50", "2.56")),
        ("stretch", ("6.07", "3.11", "0.40", "2.56")),
        ("unit", ("2.71", "0.99", "0.50", "1.22")),
        ("unit stretch", ("2.71", "1.09", "0.40", "1.22")),
        ("set", ("6.07", "3.26", "0.70", "2.11")),
    ],
)
def test_the_budget(name: str, expected: tuple[str, ...]) -> None:
    assert budget(name) == expected
    lost, *parts = map(Decimal, expected)
    assert lost == sum(parts)


def test_what_the_regained_points_rest_on() -> None:
    assert result()["apart"] == {
        "plain": "1.51",
        "assumption": "0.50",
        "assumed_rule": "1.00",
        "contested": "0.30",
    }
    assert result("stretch")["apart"]["plain"] == "1.61"
    assert result("unit")["apart"]["contested"] == "0.00"


TABLE = [
    ("1.1.3", "0.30", "100%", "0.30", "0.30", "0.00", "0.00"),
    ("1.6", "0.50", "4", "0.50", "0.50", "0.00", "0.00"),
    ("3.10.1", "0.30", "80%", "0.10", "0.20", "0.20", "0.10"),
    ("3.11.1", "0.89", "80%", "0.69", "0.69", "0.20", "0.20"),
    ("3.11.2", "0.17", "45%", "0.17", "0.17", "0.00", "0.00"),
    ("3.12.1", "0.13", "80%", "0.03", "0.03", "0.10", "0.10"),
    ("6.1.1", "0.22", "100%", "0.22", "0.22", "0.00", "0.00"),
    ("6.1.2", "1.00", "100%", "1.00", "1.00", "0.00", "0.00"),
    ("1.5.2", "0.03", None, "0.00", "0.00", "0.03", "0.03"),
    ("3.1.1", "0.50", None, "0.00", "0.00", "0.50", "0.50"),
    ("3.3", "0.33", None, "0.00", "0.00", "0.33", "0.33"),
    ("3.10.2", "0.02", None, "0.00", "0.00", "0.02", "0.02"),
    ("3.12.2", "0.22", None, "0.00", "0.00", "0.22", "0.22"),
    ("3.12.3", "0.45", None, "0.00", "0.00", "0.45", "0.45"),
    ("5.1.2", "0.50", None, "0.00", "0.00", "0.50", "0.50"),
    ("7.3.1", "0.07", None, "0.00", "0.00", "0.07", "0.07"),
    ("7.3.2", "0.44", None, "0.00", "0.00", "0.44", "0.44"),
]


@pytest.mark.parametrize(
    ("criterion", "lost", "target", "regained", "best", "left", "least_left"), TABLE
)
def test_every_row(
    criterion: str,
    lost: str,
    target: str | None,
    regained: str,
    best: str,
    left: str,
    least_left: str,
) -> None:
    base, stretch = row(criterion), row(criterion, "stretch")
    assert (base["lost"], base["target"], base["regained"]) == (lost, target, regained)
    assert (base["still_lost"], stretch["still_lost"]) == (left, least_left)
    assert (stretch["lost"], stretch["regained"]) == (lost, best)
    assert stretch["target"] == ("90%" if criterion == "3.10.1" else target)


def test_every_row_is_in_the_table() -> None:
    assert sorted(row["criterion"] for row in result()["rows"]) == sorted(r[0] for r in TABLE)


def test_what_stands_beside_a_row() -> None:
    assumed = "ít nhất 4 sáng kiến trong số được đề xuất được công nhận; đủ điểm cần 4"
    found = result()["rows"]
    assert {r["criterion"]: r["assumption"] for r in found if r["assumption"]} == {"1.6": assumed}
    assert [r["criterion"] for r in found if r["contested"]] == ["1.1.3"]
    assert row("1.1.3")["contested_worth"] == "0.30"
    assert [r["criterion"] for r in found if r["basis"] == "assumed"] == ["3.1.1", "5.1.2", "6.1.2"]
    assert row("3.1.1")["measure"] == "not_met"
    assert row("6.1.2")["measure"] is None


def test_losses_that_nothing_covers() -> None:
    assert result()["uncovered"] == UNCOVERED
    assert result("set")["uncovered"] == [c for c in UNCOVERED if c != "3.12.3"]


def test_a_measure_set_by_hand() -> None:
    found = row("3.12.3", "set")
    assert (found["target"], found["regained"], found["still_lost"]) == ("80%", "0.25", "0.20")
    assert (found["set_by_hand"], found["coverage"]) == (True, "action")
    assert result("set")["scenario"] == "3.12.3=80%"
    changed = [r["criterion"] for r in result("set")["rows"] if r != row(r["criterion"])]
    assert changed == ["3.12.3"]


def test_if_targets_are_missed() -> None:
    assert result()["missed"] == [
        {"criteria": ["6.1.2"], "regained": "2.01"},
        {"criteria": ["6.1.2", "3.11.1"], "regained": "1.32"},
        {"criteria": ["6.1.2", "3.11.1", "1.6"], "regained": "0.82"},
    ]


def test_questions() -> None:
    assert [tuple(question.values()) for question in result()["questions"]] == [
        ("3.11.2", "cap_reached", "45%", "30%", "0.17"),
        ("3.12.1", "small_gain", "80%", "73%", "0.03"),
        ("3.10.2", "below_present", "80%", "98%", "0.00"),
    ]
    assert result("stretch")["questions"] == result()["questions"]


def test_the_shadow_of_next_year() -> None:
    shadow = result()["shadow"]
    assert (shadow["criterion"], shadow["losses"], shadow["basis"]) == ("1.5.2", 17, "inferred")
    assert len(shadow["points"]) == 18
    assert [shadow["points"][k] for k in (0, 8, 16, 17)] == ["0.50", "0.74", "0.97", "1.00"]
    assert result("unit")["shadow"] is None


def test_the_way_to_a_goal() -> None:
    need = result("need")["need"]
    assert (need["goal"], need["attainable"], need["total"]) == ("1.50", "6.07", "1.50")
    found = [(m["criterion"], m["from"], m["to"], m["cases"], m["gain"]) for m in need["moves"]]
    assert found == [("1.6", "3", "4", 4, "0.50"), ("6.1.2", None, "100%", None, "1.00")]
    assert need["moves"][0]["points_per_case"] == "1/2"
    assert [way["criterion"] for way in need["ladders"]] == [
        r["criterion"] for r in result()["rows"]
    ]


def test_yes_or_no_earns_nothing_for_a_percentage_point() -> None:
    (move,) = (m for m in result("need much")["need"]["moves"] if m["criterion"] == "3.1.1")
    assert (move["from"], move["to"]) == ("not_met", "met")
    assert (move["points_per_percentage_point"], move["points_per_case"]) == (None, None)


def test_full_marks() -> None:
    full = {way["criterion"]: way["full"]["to"] for way in result("need")["need"]["ladders"]}
    assert full.pop("3.11.2") == "30%"
    assert (full.pop("1.6"), full.pop("3.1.1")) == ("4", "met")
    assert set(full.values()) == {"100%"}


def test_a_goal_that_nothing_reaches() -> None:
    need = result("need too much")["need"]
    assert (need["goal"], need["attainable"]) == ("6.08", "6.07")
    assert (need["moves"], need["total"]) == (None, "0.00")


def test_scenarios_beside_the_plan() -> None:
    (other,) = result("scenario")["scenarios"]
    assert other["scenario"] == "khác"
    found = {r["criterion"]: (r["target"], r["regained"]) for r in other["rows"]}
    assert found["1.6"] == ("2", "-0.50")
    assert found["3.1.1"] == ("met", "0.50")
    assert found["3.11.1"] == ("80.36%", "0.69")
    assert tuple(other["budget"].values()) == ("6.07", "2.51", "1.50", "2.06")


# CSV


def test_the_csv_has_the_rows_of_the_json() -> None:
    lines = list(csv.reader(io.StringIO(forecast_csv(looked_at("plain")))))
    assert tuple(lines[0]) == COLUMNS
    wanted = [["" if r[c] is None else str(r[c]) for c in COLUMNS] for r in result()["rows"]]
    assert lines[1:] == wanted

"""The JSON of `gaps` against its published schema, and its figures for the shipped data."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.scorecard import scorecard
from cchc.analysis.unit_gaps import UnitGaps, unit_gaps
from cchc.model import names
from cchc.model.dataset import Dataset
from cchc.model.units import Unit
from cchc.reporting.gaps_json import PARTY_COLUMNS, UNIT_COLUMNS, gaps_csv, gaps_json
from cchc.reporting.plain_json import dumps
from tests.joined import only_case
from tests.reporting.contract import Contract, objects, places, put, without_one
from tests.support import DEDUCTIONS, PLAN, folder_with, read, replaced, shipped, text_of

CONTRACT = Contract("gaps")
OFFICE = "Văn phòng HĐND và UBND"
COMMUNE = "UBND xã Vĩnh Khê"
ALL = "--all"
SIX = (
    *("xa-vinh-khe", "thi-tran-cua-tung", "xa-vinh-long"),
    *("xa-vinh-son", "xa-kim-thach", "xa-vinh-ha"),
)
"""The communes that the row 3.3 names, in its order."""
REPORTS = [(), (OFFICE,), (COMMUNE,), (OFFICE, COMMUNE), (ALL,)]


def analysed(dataset: Dataset) -> Gaps:
    return gap_analysis(scorecard(only_case(dataset)))


@cache
def known() -> tuple[Gaps, Dataset]:
    """The shipped data, analysed."""
    dataset = shipped().dataset
    return analysed(dataset), dataset


def reports(wanted: tuple[str, ...]) -> tuple[UnitGaps, ...]:
    """The reports of some units, or of every party."""
    gaps, dataset = known()
    found = [names.find(name, dataset.parties).party for name in wanted if name != ALL]
    if ALL in wanted:
        found += dataset.parties
    parties = [party for party in found if party is not None]
    assert len(parties) == (len(dataset.parties) if ALL in wanted else len(wanted))
    return tuple(unit_gaps(gaps, party, dataset.groups) for party in parties)


@cache
def text(wanted: tuple[str, ...]) -> str:
    gaps, _ = known()
    return dumps(gaps_json(gaps, reports(wanted)))


def result(*wanted: str) -> Any:
    """The analysis with the reports of some units, as another program reads it."""
    return json.loads(text(wanted))


def unit(name: str) -> Any:
    (found,) = result(name)["units"]
    return found


def row(name: str, criterion: str) -> Any:
    (found,) = (row for row in unit(name)["criteria"] if row["criterion"] == criterion)
    return found


# The contract


@pytest.mark.slow
@pytest.mark.parametrize("wanted", REPORTS)
def test_the_result_keeps_its_contract(wanted: tuple[str, ...]) -> None:
    assert CONTRACT.complaints(result(*wanted)) == []


@pytest.mark.slow
def test_a_result_without_a_plan_keeps_it_too(tmp_path: Path) -> None:
    dataset = read(folder_with(tmp_path)).dataset
    gaps = analysed(dataset)
    units = tuple(unit_gaps(gaps, party, dataset.groups) for party in dataset.parties)
    found = json.loads(dumps(gaps_json(gaps, units)))
    assert CONTRACT.complaints(found) == []
    assert found["target_year"] is None
    assert found["totals"]["uncovered_deduction"] == found["totals"]["deduction"] == "-6.07"
    assert {row["coverage"] for unit in found["units"] for row in unit["criteria"]} == {"none"}
    assert [unit["tasks"] for unit in found["units"]] == [[]] * len(dataset.parties)


def test_keys_stand_in_the_order_of_the_schema() -> None:
    found, wanted = result(OFFICE), CONTRACT.schema
    assert next(iter(found)) == "schema"
    assert list(found) == wanted["required"]
    properties = wanted["properties"]
    for name in ("parties", "uncovered", "units"):
        assert list(found[name][0]) == properties[name]["items"]["required"]
    inside = properties["units"]["items"]["properties"]
    for name in ("direct", "through_groups", "exposure"):
        assert list(found["units"][0][name]) == inside[name]["required"]
    for name in ("criteria", "tasks"):
        assert list(found["units"][0][name][0]) == inside[name]["items"]["required"]


def test_no_figure_is_a_float_and_no_zero_has_a_sign() -> None:
    found = result(ALL)
    values = [value for node in objects(found) for value in node.values()]
    assert {type(value) for value in values} <= {str, int, bool, list, dict, type(None)}
    assert not [v for v in values if isinstance(v, str) and v.startswith("-0.0") and not float(v)]


@pytest.mark.slow
def test_no_key_may_be_missing() -> None:
    wanted = list(places(result(OFFICE)))
    assert len(wanted) == 11
    for path, broken in without_one(result(OFFICE), wanted):
        assert not CONTRACT.takes(broken), path


def test_a_key_may_be_added() -> None:
    broken = put(result(OFFICE), ("rank",), 1)
    assert CONTRACT.takes(put(broken, ("units", 0, "criteria", 0, "rank"), 1))


FAULTS = [
    (("schema",), "cchc/gaps/v2"),
    (("body",), "Huyện Vĩnh Linh"),
    (("year",), "2023"),
    (("target_year",), 24),
    (("data",), None),
    (("totals", "deduction"), -6.07),
    (("totals", "deduction"), "−6,07"),
    (("totals", "uncovered_deduction"), None),
    (("totals", "unassigned_deduction"), "-0.3"),
    (("parties", 0, "id"), None),  # though it is a group
    (("parties", 0, "name"), None),
    (("parties", 0, "kind"), "none"),
    (("parties", 0, "kind"), "nhóm"),
    (("parties", 0, "rows"), 0),
    (("parties", 0, "rows"), "11"),
    (("parties", 0, "deduction"), "3.22"),
    (("parties", 0, "deduction"), "-0.00"),
    (("parties", 0, "share"), "-1.61"),
    (("parties", 0, "share"), "1.610"),
    (("parties", 0, "share"), "-0.000"),
    (("parties", 0, "share"), None),
    (("parties", -1, "id"), "khong-co-don-vi"),
    (("parties", -1, "kind"), "unit"),
    (("uncovered", 0, "coverage"), "target"),
    (("uncovered", 0, "coverage"), "none"),  # though it has a task
    (("uncovered", 0, "tasks"), []),  # though an action covers it
    (("uncovered", 0, "deadline"), "31/08/2024"),
    (("uncovered", 0, "deadline"), "2024-02-30"),
    (("uncovered", 0, "deadline"), 2024),
    (("uncovered", 0, "criterion"), "3."),
]
UNIT_FAULTS = [
    (("id",), "Văn phòng"),
    (("kind",), "none"),
    (("direct", "rows"), -1),
    (("direct", "share"), None),
    (("through_groups", "share"), "-0.505"),  # with a reason why there is none
    (("through_groups", "share_reason"), None),
    (("through_groups", "share_reason"), "unknown"),
    (("exposure", "deduction"), "-3.7"),
    (("exposure", "share_reason"), None),
    (("tasks", 0, "id"), "3.2"),
    (("tasks", 0, "summary"), ""),
    (("tasks", 0, "shared"), "false"),
    (("tasks", 0, "deadline"), "trước 31/8/2024"),
]
ROW_FAULTS = [
    ("3.10.1", ("criterion",), 3.1),
    ("3.10.1", ("name",), ""),
    ("3.10.1", ("max",), "1"),
    ("3.10.1", ("deduction",), "0.30"),
    ("3.10.1", ("share",), None),
    ("3.10.1", ("share_reason",), "incomplete_group"),
    ("3.10.1", ("via",), "UBND"),
    ("3.10.1", ("reason",), ""),
    ("3.10.1", ("measure",), "70,25%"),
    ("3.10.1", ("measure",), None),
    ("3.10.1", ("measure_reason",), "no_figure"),
    ("3.10.1", ("target",), "80"),  # a count, though the distance is in points
    ("3.10.1", ("distance_unit",), "cases"),  # though the target is a rate
    ("3.10.1", ("target",), None),
    ("3.10.1", ("target_reason",), "no_target"),
    ("3.10.1", ("stretch",), "≥ 90%"),
    ("3.10.1", ("stretch_reason",), "no_stretch"),
    ("3.10.1", ("distance",), 9.75),
    ("3.10.1", ("distance",), "-9.75"),
    ("3.10.1", ("distance",), "9.7500001"),
    ("3.10.1", ("distance_unit",), None),
    ("3.10.1", ("distance_unit",), "percent"),
    ("3.10.1", ("stretch_distance",), "x"),
    ("3.10.1", ("cases",), {"now": 1, "of": 2, "target": 2, "more": 1}),  # with a reason for none
    ("3.10.1", ("cases_reason",), None),
    ("3.10.1", ("deadline",), "năm 2024"),
    ("3.10.1", ("deadline",), None),
    ("3.10.1", ("tasks",), "NV-3.5"),
    ("3.10.1", ("supporting_tasks",), None),
    ("3.10.1", ("coverage",), "action"),  # though it has a target
    ("3.10.1", ("coverage",), "có chỉ tiêu"),
    ("3.11.1", ("cases", "more"), -1),
    ("3.11.1", ("cases", "of"), 0),
    ("3.11.1", ("cases", "now"), "12"),
    ("3.1.1", ("coverage",), "target"),  # though there is none
    ("3.1.1", ("coverage",), "none"),  # though a task serves it
    ("3.1.1", ("tasks",), []),
    ("3.1.1", ("stretch_reason",), None),
    ("3.1.1", ("assumption",), "x"),  # of a target that is not there
    ("3.10.2", ("deadline_reason",), None),
    ("1.6", ("share",), "-0.014"),  # with a reason for none
]


@pytest.mark.parametrize(("path", "value"), FAULTS)
def test_a_corrupted_result_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    assert not CONTRACT.takes(put(result(), path, value))


@pytest.mark.parametrize(("path", "value"), UNIT_FAULTS)
def test_a_corrupted_unit_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    assert not CONTRACT.takes(put(result(OFFICE), ("units", 0, *path), value))


@pytest.mark.parametrize(("criterion", "path", "value"), ROW_FAULTS)
def test_a_corrupted_row_is_refused(
    criterion: str, path: tuple[str | int, ...], value: Any
) -> None:
    found = result(OFFICE)
    at = [row["criterion"] for row in found["units"][0]["criteria"]].index(criterion)
    assert not CONTRACT.takes(put(found, ("units", 0, "criteria", at, *path), value))


# The figures of 2023: the summary


def test_what_it_is_about() -> None:
    found = result()
    assert (found["schema"], found["body"]) == ("cchc/gaps/v1", "huyen-vinh-linh")
    assert (found["year"], found["target_year"], found["units"]) == (2023, 2024, [])


def test_totals() -> None:
    assert result()["totals"] == {
        "deduction": "-6.07",
        "uncovered_deduction": "-2.56",
        "unassigned_deduction": "-0.30",
    }


def test_who_carries_the_loss() -> None:
    found = [tuple(party[name] for name in PARTY_COLUMNS) for party in result()["parties"]]
    assert [line for line in found if line[0] not in SIX] == [
        ("nhom-cac-xa-thi-tran", "UBND các xã, thị trấn", "group", 11, "-3.22", "-1.610"),
        ("van-phong-hdnd-ubnd", "Văn phòng HĐND và UBND huyện", "unit", 9, "-2.71", "-1.605"),
        ("phong-tai-chinh-ke-hoach", "Phòng Tài chính - Kế hoạch", "unit", 2, "-1.22", "-1.220"),
        ("nhom-cac-phong-ban-don-vi", "Các phòng ban, đơn vị", "group", 3, "-1.01", "-0.505"),
        ("phong-noi-vu", "Phòng Nội vụ", "unit", 1, "-0.50", "-0.500"),
        (None, None, "none", 1, "-0.30", "-0.300"),
    ]
    assert [line[0] for line in found[5:11]] == list(SIX)
    assert {line[2:] for line in found[5:11]} == {("unit", 1, "-0.33", "-0.055")}
    assert len(found) == 12


def test_the_shares_add_up_to_the_whole_loss() -> None:
    assert sum(Decimal(party["share"]) for party in result()["parties"]) == Decimal("-6.070")


def test_what_no_numeric_target_covers() -> None:
    found = result()["uncovered"]
    assert sum(Decimal(row["deduction"]) for row in found) == Decimal("-2.56")
    assert [(r["criterion"], r["coverage"], r["tasks"], r["deadline"]) for r in found] == [
        ("3.1.1", "action", ["NV-3.2"], "2024-08-31"),
        ("5.1.2", "action", ["NV-2.2"], None),
        ("3.12.3", "action", ["NV-5.2"], None),
        ("7.3.2", "action", ["NV-1.8", "NV-5.2"], None),
        ("3.3", "none", [], None),
        ("3.12.2", "none", [], None),
        ("7.3.1", "action", ["NV-1.8", "NV-5.2"], None),
        ("1.5.2", "action", ["NV-1.1", "NV-3.5"], "2024-02-29"),
        ("3.10.2", "none", [], None),
    ]


# The figures of 2023: units


def test_the_exposure_of_the_office() -> None:
    found = unit(OFFICE)
    assert (found["id"], found["kind"]) == ("van-phong-hdnd-ubnd", "unit")
    assert found["direct"] == {"rows": 9, "deduction": "-2.71", "share": "-1.605"}
    withheld = {"share": None, "share_reason": "incomplete_group"}
    assert found["through_groups"] == {"rows": 3, "deduction": "-1.01", **withheld}
    assert found["exposure"] == {"rows": 12, "deduction": "-3.72", **withheld}


def test_the_rows_of_the_office() -> None:
    found = unit(OFFICE)["criteria"]
    direct = [row for row in found if row["via"] is None]
    through = [row for row in found if row["via"] == "nhom-cac-phong-ban-don-vi"]
    assert (len(direct), len(through), len(found)) == (9, 3, 12)
    assert sum(Decimal(row["share"]) for row in direct) == Decimal("-1.605")
    assert {(row["share"], row["share_reason"]) for row in through} == {(None, "incomplete_group")}
    assert {row["share_reason"] for row in direct} == {None}
    assert [row["criterion"] for row in through] == ["1.6", "7.3.2", "7.3.1"]
    lost = [Decimal(row["deduction"]) for row in found]
    assert lost == sorted(lost)


@pytest.mark.parametrize(
    ("name", "rows", "deduction", "share"),
    [
        ("Phòng Tài chính - Kế hoạch", 2, "-1.22", "-1.220"),
        ("Phòng Nội vụ", 1, "-0.50", "-0.500"),
        ("Phòng Tư pháp", 0, "0.00", "0.000"),
    ],
)
def test_what_names_an_office(name: str, rows: int, deduction: str, share: str) -> None:
    assert unit(name)["direct"] == {"rows": rows, "deduction": deduction, "share": share}
    assert unit(name)["through_groups"]["deduction"] == "-1.01"


def test_the_exposure_of_a_commune() -> None:
    found = unit(COMMUNE)
    assert found["id"] == "xa-vinh-khe"
    assert found["direct"] == {"rows": 1, "deduction": "-0.33", "share": "-0.055"}
    # 1.610 / 18 is 0.0894…
    given = {"share": "-0.089", "share_reason": None}
    assert found["through_groups"] == {"rows": 11, "deduction": "-3.22", **given}
    given = {"share": "-0.144", "share_reason": None}
    assert found["exposure"] == {"rows": 12, "deduction": "-3.55", **given}


def test_the_rows_of_a_commune() -> None:
    found = unit(COMMUNE)["criteria"]
    (direct,) = (row for row in found if row["via"] is None)
    assert (direct["criterion"], direct["share"]) == ("3.3", "-0.055")
    assert (direct["measure"], direct["coverage"]) == ("12/18", "none")
    through = [row for row in found if row["via"] == "nhom-cac-xa-thi-tran"]
    assert len(through) == 11
    assert sum(Decimal(row["share"]) for row in through) == Decimal("-0.089")


def test_a_commune_that_no_row_names() -> None:
    found = unit("thị trấn Hồ Xá")
    assert found["direct"] == {"rows": 0, "deduction": "0.00", "share": "0.000"}
    assert found["exposure"]["rows"] == 11
    assert found["exposure"]["share"] == "-0.089"


def test_a_group_has_a_report_of_its_own() -> None:
    found = unit("UBND các xã, thị trấn")
    assert (found["kind"], found["direct"]["share"]) == ("group", "-1.610")
    assert found["through_groups"]["rows"] == 0
    assert all(task["shared"] is False for task in found["tasks"])
    assert len(found["tasks"]) == 9


# The figures of 2023: targets


def test_a_target_with_a_stretch() -> None:
    found = row(OFFICE, "3.10.1")
    assert (found["measure"], found["target"], found["stretch"]) == ("70.25%", "80%", "90%")
    assert (found["distance"], found["stretch_distance"]) == ("9.75", "19.75")
    assert (found["distance_unit"], found["deadline"]) == ("percentage_points", "2024")
    assert (found["cases"], found["cases_reason"]) == (None, "not_counted")
    assert (found["tasks"], found["coverage"]) == (["NV-3.5"], "target")


def test_a_target_in_cases() -> None:
    found = row(OFFICE, "3.11.1")
    assert (found["measure"], found["target"], found["stretch"]) == ("12/112", "80%", None)
    assert found["stretch_reason"] == "no_stretch"
    assert found["cases"] == {"now": 12, "of": 112, "target": 90, "more": 78}
    assert found["distance"] == "69.2858"  # 69.28571…, rounded up
    assert found["share"] == "-0.445"


def test_a_plain_target() -> None:
    found = row(OFFICE, "3.12.1")
    assert (found["measure"], found["target"], found["distance"]) == ("73%", "80%", "7")


def test_a_target_that_full_marks_do_not_need() -> None:
    found = row(OFFICE, "3.11.2")
    assert (found["measure"], found["target"], found["distance"]) == ("25.05%", "45%", "19.95")


def test_a_target_that_has_to_be_exceeded(tmp_path: Path) -> None:
    plan = text_of(PLAN).replace("    at_least: 45%", "    above: 45%")
    dataset = read(folder_with(tmp_path / "d", plan=plan)).dataset
    gaps = analysed(dataset)
    party = names.find(OFFICE, dataset.parties).party
    assert party is not None
    (found,) = gaps_json(gaps, (unit_gaps(gaps, party, dataset.groups),))["units"]
    bounds = {r["criterion"]: (r["target"], r["target_bound"]) for r in found["criteria"]}
    assert bounds["3.11.2"] == ("45%", "above")
    assert bounds["3.11.1"] == ("80%", "at_least")
    assert bounds["3.10.2"] == (None, None)


def test_a_target_in_a_count() -> None:
    found = row(OFFICE, "1.6")
    assert (found["measure"], found["target"]) == ("3", "4")
    assert (found["distance"], found["distance_unit"]) == ("1", "cases")
    assert found["cases"] == {"now": 3, "of": None, "target": 4, "more": 1}
    assert found["stated_target"] == "ít nhất 1 sáng kiến mỗi đơn vị"
    assert "ít nhất 4 sáng kiến" in found["assumption"]
    assert found["deadline"] == "2024-08-31"


def test_a_measure_that_is_only_bounded() -> None:
    found = row("TC-KH", "6.1.2")
    assert (found["measure"], found["target"]) == ("<100%", "100%")
    assert (found["distance"], found["distance_reason"]) == (None, "no_figure")
    assert found["coverage"] == "target"


def test_a_task_without_a_target() -> None:
    found = row(OFFICE, "3.1.1")
    assert (found["coverage"], found["deadline"]) == ("action", "2024-08-31")
    assert (found["target"], found["target_reason"]) == (None, "no_target")
    assert (found["measure"], found["tasks"]) == ("not_met", ["NV-3.2"])


def test_help_alone_covers_nothing() -> None:
    found = row(OFFICE, "3.10.2")
    assert (found["coverage"], found["supporting_tasks"]) == ("none", ["NV-3.5"])
    assert (found["deadline"], found["deadline_reason"]) == (None, "no_deadline")


def test_the_tasks_of_the_office() -> None:
    found = [(task["id"], task["deadline"], task["shared"]) for task in unit(OFFICE)["tasks"]]
    assert found[0] == ("NV-3.2", "2024-08-31", False)
    assert [name for name, _, shared in found if not shared] == [
        "NV-3.2",
        *(f"NV-3.{i}" for i in (1, 3, 4, 5, 6, 7)),
    ]
    assert [(name, day) for name, day, shared in found if shared][:4] == [
        ("NV-1.1", "2024-02-29"),
        ("NV-1.9", "2024-08-31"),
        ("NV-1.2", "2024-12-15"),
        ("NV-1.3", None),
    ]
    assert len(found) == 7 + 9


def test_every_task_comes_to_someone() -> None:
    found = {task["id"] for unit in result(ALL)["units"] for task in unit["tasks"]}
    assert len(found) == 31


@pytest.mark.slow
def test_a_deduction_finer_than_the_printed_step_is_shared_exactly(tmp_path: Path) -> None:
    path = ("rows", 5)
    text = replaced(
        DEDUCTIONS,
        [((*path, "appraised"), "0.70", "0.7025"), ((*path, "deduction"), "-0.30", "-0.2975")],
    )
    dataset = read(folder_with(tmp_path, deductions=text, plan=text_of(PLAN))).dataset
    gaps = analysed(dataset)
    units = tuple(unit_gaps(gaps, p, dataset.groups) for p in dataset.units[0].content.units)
    found = json.loads(dumps(gaps_json(gaps, units)))
    assert CONTRACT.complaints(found) == []
    shares = {party["id"]: party["share"] for party in found["parties"]}
    assert sum(map(Decimal, shares.values())) == Decimal("-6.0675")
    # half of -0.2975 in the place of half of -0.30, no more than a step away
    office = Decimal(shares["van-phong-hdnd-ubnd"])
    assert abs(office - Decimal("-1.60375")) <= Decimal("0.0001")


# CSV


def csv_rows(*wanted: str) -> list[dict[str, str]]:
    gaps, _ = known()
    return list(csv.DictReader(io.StringIO(gaps_csv(gaps, reports(wanted)))))


def test_the_csv_of_the_summary_says_what_the_json_says() -> None:
    found = csv_rows()
    assert list(found[0]) == list(PARTY_COLUMNS)
    told = [{n: str(v) for n, v in p.items() if v is not None} for p in result()["parties"]]
    assert [{n: v for n, v in row.items() if v} for row in found] == told


def test_the_csv_of_units_says_what_the_json_says() -> None:
    found = csv_rows(OFFICE, COMMUNE)
    assert list(found[0]) == list(UNIT_COLUMNS)
    told = [(u["id"], row) for u in result(OFFICE, COMMUNE)["units"] for row in u["criteria"]]
    assert len(found) == len(told) == 24
    same = [name for name in UNIT_COLUMNS if name not in ("unit", "cases_more", "tasks")]
    for line, (owner, given) in zip(found, told, strict=True):
        assert line["unit"] == owner
        assert {n: line[n] for n in same} == {n: given[n] or "" for n in same}
        assert line["tasks"].split() == given["tasks"]
        assert line["cases_more"] == (str(given["cases"]["more"]) if given["cases"] else "")


def test_the_registry_has_the_units_that_a_full_report_is_of() -> None:
    _, dataset = known()
    units = [p for p in dataset.parties if isinstance(p, Unit)]
    assert len(units) == 1 + 6 + 18 + 2  # the body, offices, communes; two bodies of the province

"""The JSON of `progress` against its published schema, spoilt one key at a time, and its CSV."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from cchc.reporting.plain_json import dumps
from cchc.reporting.progress_json import COLUMNS, progress_csv, progress_json
from tests.analysis.test_progress import measured, on
from tests.reporting.contract import Contract, objects, places, put, without_one

CONTRACT = Contract("progress")
FIGURES = measured(
    'criterion: "3.11.1", evidence: {count: 50, of: 112}, as_of: 2024-06-10, '
    "document: {document: 1/BC, page: '2'}",
    'criterion: "3.12.1", evidence: {rate: 74%}, as_of: 2024-03-14, source: Cổng DVC',
    'criterion: "3.12.3", evidence: {rate: 62%}, as_of: 2024-06-10',
    'criterion: "3.10.1", evidence: {rate: 62%}, as_of: 2024-06-10',
    'criterion: "3.10.1", evidence: {rate: 63%}, as_of: 2024-06-10',
    'criterion: "1.5.2", part: khac-phuc, evidence: {count: 1, of: 2}, as_of: 2024-06-10',
    "measure: Tỷ lệ hồ sơ trễ hẹn được xin lỗi, evidence: {rate: 99%}, as_of: 2024-12-10",
)
TASKS = "tasks:\n  - {id: NV-1.1, state: done, date: 2024-03-10, document: {document: 2/BC}}\n"


def told(day: str = "2024-06-14", *files: str, unit: str | None = None) -> Any:
    found = on(day, *(files or (FIGURES + TASKS,)))
    dataset = found.card.case.dataset
    party = next((one for one in dataset.parties if one.id == unit), None)
    return json.loads(dumps(progress_json(found if party is None else found.of(party))))


@pytest.mark.slow
@pytest.mark.parametrize(
    "result",
    [
        told(),
        told("2026-06-14"),
        told("2024-01-01", ""),
        told(unit="van-phong-hdnd-ubnd"),
        told(unit="nhom-cac-xa-thi-tran"),
    ],
    ids=["figures", "late", "nothing", "unit", "group"],
)
def test_every_result_is_one_of_the_contract(result: Any) -> None:
    assert CONTRACT.complaints(result) == []
    assert next(iter(result)) == "schema"


@pytest.mark.slow
def test_the_contract_refuses_what_is_spoilt() -> None:
    result = told()
    wanted = [path for path in places(result) if "document" not in path]
    assert len(wanted) > 10
    for path, made in without_one(result, wanted):
        assert not CONTRACT.takes(made), path
    for path, value in (
        (("targets", 0, "state"), "late"),
        (("targets", 0, "points"), "0.5"),
        (("targets", 0, "expected"), "0.5"),
        (("tasks", 0, "deadline"), "29/02/2024"),
        (("as_of",), "14/06/2024"),
        (("totals", "now"), -6.15),
    ):
        assert not CONTRACT.takes(put(told(), path, value)), path


def test_every_object_of_the_schema_may_grow() -> None:
    inner = [one for one in objects(CONTRACT.schema) if "properties" in one]
    assert len(inner) > 10 and all(one["additionalProperties"] is True for one in inner)


def test_csv_has_a_line_for_each_target_and_task() -> None:
    found = on("2024-06-14", FIGURES + TASKS)
    lines = list(csv.DictReader(io.StringIO(progress_csv(found))))
    assert tuple(lines[0]) == COLUMNS
    kinds = [line["kind"] for line in lines]
    assert (kinds.count("target"), kinds.count("task")) == (11, 31)
    line = next(line for line in lines if line["id"] == "3.11.1")
    assert (line["figure"], line["cases_more"], line["points_at_target"]) == (
        "50/112",
        "40",
        "0.80",
    )

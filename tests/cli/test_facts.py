"""What a rule is told beside the figures of its row: the period before, the body, other criteria."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cchc.cli.main import main

BOOK = """\
schema: cchc/criteria/v1
rulebook:
  id: vi-du
  title: Bộ tiêu chí (ví dụ)
  body_level: commune
  valid: 2024..2030
  coverage: complete
  issued_by: {document: 100/QĐ-UBND}
  basis: {status: stated, ground: bảng chấm điểm}
  rounding: {step: 0.01}
areas:
  - {id: "1", name: Một}
criteria:
  - id: "1.1"
    name: Ban hành kế hoạch
    max_points: 1
    rule: {kind: yes_no}
    basis: {status: stated, ground: x}
  - id: "1.2"
    name: Thực hiện kế hoạch
    max_points: 2
    figures: {rate: tỷ lệ hoàn thành}
    rule:
      kind: when
      condition: points(1.1) > 0
      then: {kind: proportional, measure: rate}
      otherwise: {kind: fixed, points: 0}
    basis: {status: stated, ground: x}
  - id: "1.3"
    name: Tăng so với kỳ trước
    max_points: 2
    figures: {rate: tỷ lệ}
    exact: [rate]
    rule:
      kind: bands
      measure: rate - last(rate)
      bands: [{from: 0%, points: 0, to_points: 2}, {from: 10%, points: 2}]
    basis: {status: stated, ground: x}
  - id: "1.4"
    name: Dân số
    max_points: 25
    figures: {people: dân số}
    rule:
      kind: steps
      measure: people - 20000 * body(scale)
      points: 15
      from: 0
      each: 1000
      adds: 0.5
      at_most: 25
      partial: pro_rata
    basis: {status: stated, ground: x}
  - id: "1.5"
    name: Chỉ cho phường
    max_points: 3
    applies: body(ward)
    rule: {kind: yes_no}
    basis: {status: stated, ground: x}
"""
UNITS = """\
schema: cchc/units/v1
units:
  - {id: nui, name: Xã Núi, kind: commune, attributes: {scale: 75%}}
  - {id: bien, name: Phường Biển, kind: ward, attributes: {scale: 100%}}
"""
HEAD = """\
schema: cchc/appraisal/v1
body: BODY
year: YEAR
rulebook: vi-du
rows_given: all
published_by: {document: 40/BC-UBND}
source: bảng (ví dụ)
rows:
"""


def rows(met: str, now: str) -> str:
    return f"""\
  - {{criterion: "1.1", max_points: 1, evidence: {{met: {met}}}}}
  - {{criterion: "1.2", max_points: 2, evidence: {{figures: {{rate: 90.0%}}}}}}
  - {{criterion: "1.3", max_points: 2, evidence: {{figures: {{rate: {now}}}}}}}
  - {{criterion: "1.4", max_points: 25, evidence: {{figures: {{people: 33400}}}}}}
"""


def written(folder: Path, met: str = "true", book: str = BOOK) -> Path:
    commune = HEAD.replace("BODY", "nui")
    ward = HEAD.replace("BODY", "bien").replace("YEAR", "2025")
    files = {
        "criteria": book,
        "units": UNITS,
        "nui-2024": commune.replace("YEAR", "2024") + rows(met, "82.5%"),
        "nui-2025": commune.replace("YEAR", "2025") + rows(met, "88%"),
        "bien": ward
        + rows(met, "88%")
        + '  - {criterion: "1.5", max_points: 3, evidence: {met: true}}\n',
    }
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def score(folder: Path, capsys: Any, *words: str) -> Any:
    assert main(["score", "--data", str(folder), "--format", "json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def points(found: Any) -> dict[str, str]:
    return {row["criterion"]: row["points"] for row in found["rows"]}


def test_the_period_before_and_facts_of_the_body(tmp_path: Path, capsys: Any) -> None:
    found = score(written(tmp_path), capsys, "--body", "nui", "--period", "2025")
    assert points(found) == {"1.1": "1.00", "1.2": "1.80", "1.3": "1.10", "1.4": "24.20"}
    assert (found["totals"]["max"], found["totals"]["points"]) == ("30.00", "28.10")
    assert found["index"] == "93.67"


def test_another_body(tmp_path: Path, capsys: Any) -> None:
    found = score(written(tmp_path), capsys, "--body", "bien")
    assert points(found) == {
        "1.1": "1.00",
        "1.2": "1.80",
        "1.3": None,  # no figure of the year before
        "1.4": "21.70",
        "1.5": "3.00",
    }
    assert found["totals"]["max"] == "31.00"


def test_a_gate_that_is_shut(tmp_path: Path, capsys: Any) -> None:
    found = score(written(tmp_path, met="false"), capsys, "--body", "nui")
    assert points(found)["1.2"] == "0.00"


@pytest.mark.parametrize(
    ("criterion", "words"),
    [
        ("1.3", ["88% \N{MINUS SIGN} 82.5% (the period before)", "= 5.5%"]),
        ("1.4", ["33400", "24.20"]),
        ("1.2", ["2 × 90.0% = 1.80"]),
    ],
)
def test_explain_fills_them_in(
    criterion: str, words: list[str], tmp_path: Path, capsys: Any
) -> None:
    folder = str(written(tmp_path))
    asked = ["explain", criterion, "--data", folder, "--body", "nui", "--period", "2025"]
    assert main([*asked, "--lang", "en"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    for word in words:
        assert word in out, out


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("body(scale)", "body(scal)", ["C213"]),
        ("points(1.1)", "points(1.9)", ["C213"]),
        ("points(1.1)", "points(1.2)", ["C213"]),
        ("measure: rate - last(rate)", "measure: rate - last(rates)", ["C213"]),
    ],
)
def test_what_is_not_there_is_told(
    old: str, new: str, codes: list[str], tmp_path: Path, capsys: Any
) -> None:
    assert old in BOOK
    folder = written(tmp_path, book=BOOK.replace(old, new))
    main(["check", "--data", str(folder), "--format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert sorted({f["code"] for f in found if f["code"] != "C322"}) == codes

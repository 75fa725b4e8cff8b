"""A rulebook that is printed is read back as the same, in Word, in Excel and in both languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc.importing.rulebook_import import import_rulebook
from cchc.importing.rulebook_table import KEPT
from cchc.language.naming import Naming
from cchc.language.saying import FORMS, Saying
from cchc.language.shapes import keys
from cchc.language.words import LANGUAGES, Words
from cchc.model.meaning import meaning
from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.rules import Bands, Part
from cchc.model.tiers import Tier, Tiers
from cchc.reading.folder import Folder
from cchc.reading.load import load, read_one
from cchc.reporting.formats import content
from cchc.reporting.rulebook_document import rulebook_report
from tests.analysis import wholes
from tests.scoring.specs import SPECS
from tests.scoring.trees import trees
from tests.support import DATA

FIGURES = {
    "a": "hồ sơ trả (đúng; sớm) hạn",
    "b": "hồ sơ “nhận””",
    "f": "có kế hoạch",
    "n": "b",
    "x": "ward",
}
RULES = trees() | SPECS.map(lambda spec: spec["rule"])
ROOT = Path(__file__).parents[2]
SHARED: dict[str, Any] = {
    "schema": "cchc/criteria/v1",
    "areas": [{"id": "1", "name": "Lĩnh vực 1: “A”", "weight": "1/3"}],
    "slips": [{"about": "1.1", "says": "a; b", "kept": "c"}],
    "acknowledged": [
        {"code": "C203", "about": "1", "reason": "r"},
        {"code": "C204", "reason": "s"},
    ],
    "changes": [{"date": "2026-02-03", "note": "n (m)"}],
}
HEAD: dict[str, Any] = {
    "id": "b-1",
    "title": "Bộ tiêu chí",
    "index_name": "chỉ số",
    "note": "ghi chú; có dấu “",
    "body_level": ["district", "commune"],
    "valid": "2023..2025",
    "coverage": "partial",
    "coverage_note": "một phần",
    "issued_by": {"document": "1/QĐ", "date": "2023-06-23"},
    "basis": {"status": "stated", "ground": "g: “h”", "references": ["x; y", "z"]},
    "rounding": {
        "step": "none",
        "mode": "half_even",
        "index": {"step": "0.1"},
        "part": {"step": "0.001", "mode": "down"},
        "group": {"step": "0.5", "mode": "up"},
        "area": {"step": "none"},
        "total": {"step": "1"},
    },
    "combine": {"kind": "mean", "start": "-0.5", "at_least": "0", "at_most": "12.1250"},
    "index_scale": "1000",
    "grades": [
        {"name": "Tốt", "from": "80", "when": "share(1) >= 50% and points(total) > 12.5"},
        {"name": "Khá", "from": "70.5", "quota": {"share": "20%", "of": "Tốt"}},
    ],
    "ranking": {"on": "index", "ties": {"by": ["1", "1.1"]}},
}
MORE: list[dict[str, Any]] = [
    {"rule": {"kind": "judged"}, "basis": {"status": "assumed", "ground": "g"}},
    {"combine": {"kind": "best"}, "no_cases": "siblings", "not_applicable": "left_out"},
    {
        "counts": "percent_of_total",
        "applies": "body(ward) or body( xa-dao ) and not body(x) or last(a) > 5%",
        "was": "2.3",
    },
    {"cases": "hồ sơ; “đơn”", "exact": ["a", "b"], "may_exceed_full": True, "weight": "0.50"},
    {"how": "Từ 98% trở lên: 3 điểm", "proof": "Báo cáo", "partners": "Sở A; Sở B"},
    {"data_source": "Cổng DVC", "note": "n", "scores_remedy": "p0", "max_points": "0.125"},
    {"rule": {"kind": "bonus", "points_each": "0.5", "cap": "2"}},
    {"rule": {"kind": "penalty", "points_each": "0.25", "points": "3", "cap": "1", "measure": "a"}},
    {"rule": {"kind": "survey", "zero_below": "30%"}},
    {"rule": {"kind": "yes_no", "condition": "max(a, b, 0.5) >= points(1.1) * 2"}},
    {"rule": {"kind": "bands", "bands": [{"from": "33400.5", "points": "1"}], "otherwise": "-1"}},
]


def book_of(rules: list[Any], more: list[dict[str, Any]], head: dict[str, Any]) -> Rulebook:
    """A rulebook with these rules, and criteria of these keys."""
    items = [{"rule": rule} for rule in rules] + more
    criteria = [
        {
            "id": f"1.{i}",
            "name": f"Tiêu chí {i} – “x”",
            "max_points": "5",
            "figures": FIGURES,
            **one,
        }
        for i, one in enumerate(items, 1)
    ]
    return Rulebook.model_validate({**SHARED, "rulebook": head, "criteria": criteria})


def printed(book: Rulebook, form: str, folder: Path, language: str = "vi") -> Rulebook:
    """A rulebook printed and read back, with nothing left open."""
    words, file = Words(language), folder / f"bang.{form}"
    file.write_bytes(content(rulebook_report(book, words), form, words))
    made = import_rulebook(file, None, words)
    assert (made.findings, made.open) == ((), 0)
    assert made.text is not None
    draft = folder / "criteria.yaml"
    draft.write_text(made.text, encoding="utf-8")
    back, problems = read_one(draft, Rulebook, "criteria")
    assert problems == ()
    assert back is not None
    return back


@pytest.mark.slow
@given(RULES, st.sampled_from(LANGUAGES))
def test_the_sentence_of_any_rule_is_that_rule(rule: Any, language: str) -> None:
    given = {"id": "1.1", "name": "x", "max_points": "5", "figures": FIGURES}
    criterion = Criterion.model_validate({**given, "rule": rule})
    say = Saying(Words(language), Naming(Words(language), FIGURES))
    assert criterion.rule is not None
    heard = say.hear(keys(Criterion)["rule"].shapes, say.say(criterion.rule))
    back = Criterion.model_validate({**given, "rule": heard})
    assert meaning(back.rule) == meaning(criterion.rule)


def test_a_rule_as_deep_as_a_file_holds_is_read_back() -> None:
    rule: Any = {"kind": "fixed", "points": "1"}
    for _ in range(15):
        other = {"kind": "judged"}
        rule = {"kind": "when", "condition": "a > b", "then": rule, "otherwise": other}
    criterion = Criterion.model_validate(
        {"id": "1.1", "name": "x", "max_points": "5", "figures": FIGURES, "rule": rule}
    )
    say = Saying(Words("vi"), Naming(Words("vi"), FIGURES))
    assert criterion.rule is not None
    heard = say.hear(keys(Criterion)["rule"].shapes, say.say(criterion.rule))
    assert heard == rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_a_rulebook_has_its_place_in_a_sentence(language: str) -> None:
    cells = {"id", "name", "max_points", "rule", "basis", *KEPT}
    models = {model: key for model, key in FORMS.items() if model is not Tier}
    rules = [model for shape in keys(Part)["rule"].shapes for model in shape.models]
    for model in [*models, *rules]:
        seen = Tiers if model is Bands else model
        kinds = [models[model]] if model in models else keys(seen)["kind"].shapes[0].words
        for kind in kinds:
            said = set(re.findall(r"\{(\w+)", Words(language)(f"said.{kind}")))
            left = set(keys(seen)) - said - ({"kind"} if model in rules else set())
            assert left <= (cells if model in (Area, Criterion) else set()), kind


@pytest.mark.slow
def test_a_text_too_high_for_a_row_of_excel_comes_back(tmp_path: Path) -> None:
    steps = [{"from": f"{100 - i}%", "points": str(90 - i)} for i in range(80)]
    long = {"kind": "bands", "bands": steps, "otherwise": "0"}
    book = book_of([long, {"kind": "fixed", "points": "1"}], [{"note": "x " * 999 + "y"}], HEAD)
    assert meaning(printed(book, "xlsx", tmp_path)) == meaning(book)


@pytest.mark.slow
@settings(max_examples=2, deadline=None)
@given(st.lists(RULES, min_size=12, max_size=12), st.sampled_from(["docx", "xlsx"]))
def test_a_rulebook_of_any_rules_comes_back_from_a_file(
    tmp_path_factory: pytest.TempPathFactory, rules: list[Any], form: str
) -> None:
    book = book_of(rules, MORE, HEAD)
    assert meaning(printed(book, form, tmp_path_factory.mktemp("book"))) == meaning(book)


@pytest.mark.slow
@settings(max_examples=3, deadline=None)
@given(wholes.books())
def test_a_rulebook_that_puts_points_together_in_any_way_comes_back(
    tmp_path_factory: pytest.TempPathFactory, whole: dict[str, Any]
) -> None:
    said = wholes.made(whole)
    head = {**HEAD, **said["rulebook"]}
    head["rounding"] = {k: v for k, v in head["rounding"].items() if v is not None}
    named = [[{"name": "x", **one} for one in said[key]] for key in ("areas", "criteria")]
    data = {**SHARED, "rulebook": head, "areas": named[0], "criteria": named[1]}
    book = Rulebook.model_validate(data)
    back = printed(book, "xlsx", tmp_path_factory.mktemp("book"))
    assert meaning(back) == meaning(book)


@pytest.mark.slow
@pytest.mark.parametrize("form", ["docx", "xlsx"])
@pytest.mark.parametrize("place", [ROOT / "examples" / "766", DATA])
def test_the_shipped_rulebooks_come_back(place: Path, form: str, tmp_path: Path) -> None:
    (book,) = load(Folder(place, False), frozenset({"criteria"})).dataset.rulebooks
    language = "vi" if form == "docx" else "en"
    assert meaning(printed(book.content, form, tmp_path, language)) == meaning(book.content)

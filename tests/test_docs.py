"""docs/data.md does not lie: each example is read, checked and scored, each stated result compared.

An HTML comment `<!-- test: … -->` stands before what is tested: `file` (a whole data file),
`plan` (one that goes with it), `units` (a registry in the place of that of the data set), `office`
(what documents say by it), `rule` (keys of a criterion, and a table of evidence, result and
working), `book` (areas and criteria, and a table of rows with totals, index and grade),
`evidence` (an appraisal in the place of that of the data set, and its totals), `table` and `csv`
(a table of scores and the totals of its bodies), `totals`, `forecast`, `rounding`, `values` and
`mistakes` (tables).
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

import pytest
from pydantic import TypeAdapter

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.row import Verdict
from cchc.analysis.scenarios import beside
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.checking.run import run
from cchc.language.words import NONE, Words
from cchc.model.actuals import Actuals
from cchc.model.appraisal import Appraisal
from cchc.model.diagnostic import Severity
from cchc.model.error import Refusal
from cchc.model.fields import Frozen, Plain, RateField, SignedPoints
from cchc.model.kinds import KINDS
from cchc.model.notes import Acknowledged, Changed, Slip
from cchc.model.number import parse_vietnamese_number
from cchc.model.plan import Plan
from cchc.model.rulebook import Rulebook
from cchc.model.scenario import Scenarios
from cchc.model.span import round_to
from cchc.model.time_fields import Day
from cchc.model.units import Units
from cchc.reading.folder import Folder
from cchc.reading.load import Loaded, load
from cchc.reading.tree import parse
from cchc.reporting import official
from cchc.reporting.appendix_document import annexed
from cchc.reporting.formula import working
from cchc.reporting.official import report_head
from cchc.reporting.score_document import recomputed
from tests.analysis.test_books import card_of as made_card
from tests.joined import only_case

DOC = Path(__file__).parents[1] / "docs" / "data.md"
VI = Words("vi")


class Block(NamedTuple):
    """A marked example: what is tested, its line, its YAML, the rows of the table after it."""

    kind: str
    line: int
    yaml: str
    table: tuple[tuple[str, ...], ...]


@cache
def blocks() -> tuple[Block, ...]:
    """Every marked example, in order."""
    lines = DOC.read_text(encoding="utf-8").splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        if match := re.fullmatch(r"<!-- test: ([a-z]+) -->", line):
            found.append(_block(match[1], number, lines[number:]))
    return tuple(found)


def _block(kind: str, number: int, lines: list[str]) -> Block:
    yaml: list[str] = []
    if lines[0] in ("```yaml", "```csv"):
        end = lines.index("```")
        yaml, lines = lines[1:end], lines[end + 1 :]
    start = next((i for i, line in enumerate(lines) if line), 0)
    rows = [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in takewhile(lambda line: line.startswith("|"), lines[start:])
    ]
    return Block(kind, number, "\n".join(yaml) + "\n", tuple(rows[2:]))


def of_kind(kind: str) -> list[Block]:
    return [block for block in blocks() if block.kind == kind]


def table(kind: str) -> tuple[tuple[str, ...], ...]:
    (block,) = of_kind(kind)
    assert block.table
    return block.table


def code(cell: str) -> str:
    """The text of a cell that is code."""
    match = re.fullmatch(r"`(.+)`", cell)
    assert match is not None, cell
    return match[1]


def number(text: str) -> Decimal:
    return parse_vietnamese_number(text)


def read(folder: Path, texts: dict[str, str]) -> Loaded:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return load(Folder(folder, False))


def card_of(loaded: Loaded) -> Scorecard:
    return scorecard(only_case(loaded.dataset))


# Markers


def test_every_example_is_marked() -> None:
    text = DOC.read_text(encoding="utf-8")
    assert text.count("```yaml") == len(re.findall(r"(?m)^<!-- test: \w+ -->\n```yaml$", text))
    assert text.count("<!--") == len(blocks())
    assert {block.kind for block in blocks()} == {
        *(
            "file",
            "rule",
            "totals",
            "evidence",
            "table",
            "csv",
            "rounding",
            "values",
            "mistakes",
            "book",
            "forecast",
            "plan",
            "units",
            "office",
        ),
    }
    assert len(of_kind("rule")) >= 20
    assert all(
        block.table for block in blocks() if block.kind not in ("file", "table", "plan", "units")
    )


def test_links_lead_somewhere() -> None:
    text = DOC.read_text(encoding="utf-8")
    headings = re.findall(r"(?m)^#+ (.+)$", text)
    anchors = {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}
    targets = re.findall(r"\]\(([^)]+)\)", text)
    assert len(targets) > 20
    for target in targets:
        if target.startswith("#"):
            assert target[1:] in anchors, target
        else:
            assert (DOC.parent / target).is_file(), target


# Rules

HEAD = """
schema: cchc/criteria/v1
rulebook:
  id: book
  title: x
  body_level: commune
  valid: 2025..2025
  coverage: partial
  issued_by: {document: x}
  basis: {status: stated, ground: x}
  rounding: {step: 0.01}
areas:
  - {id: "1", name: x}
criteria:
  - id: "1.1"
    name: x
    basis: {status: stated, ground: x}
"""
GIVEN = """
schema: cchc/appraisal/v1
body: x
year: 2025
rulebook: book
rows_given: all
published_by: {document: x}
source: x
"""


RULES = [
    pytest.param(block.yaml, *row, id=f"line {block.line}: {row[0]}")
    for block in of_kind("rule")
    for row in block.table
]


@pytest.mark.parametrize(("yaml", "evidence", "result", "formula"), RULES)
def test_a_rule_gives_what_the_doc_says(
    yaml: str, evidence: str, result: str, formula: str, tmp_path: Path
) -> None:
    points = number(re.split("[ –]", result)[0]) if result != NONE else Decimal(0)
    left_out = "left_out" in yaml and "not_applicable" in evidence
    full = Decimal(re.findall(r"(?m)^max_points: (.+)$", yaml)[0])
    lost = Decimal(0) if left_out else points - full
    row = f'{{criterion: "1.1", max_points: {full}, appraised: {points}, deduction: {lost}, '
    row += "reason: x, responsible: [x]"
    row += "}" if evidence == NONE else f", evidence: {code(evidence)}}}"
    criteria = HEAD + "".join(f"    {line}\n" for line in yaml.splitlines())
    given = GIVEN + f"declared_total: {lost}\nrows:\n  - {row}\n"
    loaded = read(tmp_path, {"criteria.yaml": criteria, "appraisal.yaml": given})
    assert loaded.problems == ()
    assert run(loaded.dataset) == ()

    (found,) = card_of(loaded).rows
    assert VI.value(recomputed(found, VI)) == result
    assert (working(found.criterion, found.given.evidence, found.outcome, VI) or NONE) == formula
    judged = "kind: judged" in yaml
    expected = Verdict.LEFT_OUT if left_out else Verdict.UNDECIDED if judged else Verdict.MATCHES
    if found.outcome is not None and found.outcome.nominal is None:
        expected = Verdict.WITHIN_PRECISION
    assert found.verdict is expected


def test_every_kind_of_rule_has_an_example() -> None:
    shown = set(re.findall(r"kind: (\w+)", "".join(block.yaml for block in of_kind("rule"))))
    assert shown == {kind for name, kind in choices(Rulebook) if name == "kind"}


# How points are put together

BOOKS = [
    pytest.param(block, row, id=f"line {block.line}: {row[0]}")
    for block in of_kind("book")
    for row in block.table
]


@pytest.mark.parametrize(("block", "row"), BOOKS)
def test_a_book_gives_what_the_doc_says(block: Block, row: tuple[str, ...]) -> None:
    rows, *stated = row
    tree = parse(block.yaml + f"rows: {code(rows)}\n", "book")
    card = made_card(tree.data)
    assert not [found for found in run(card.case.dataset) if found.code.startswith("C2")]
    found = (card.sums.points, card.sums.max_points, card.index, card.grade)
    assert stated == [VI.value(value) for value in found]


# The whole data set


def data_set() -> dict[str, str]:
    return {f"{i}.yaml": block.yaml for i, block in enumerate(of_kind("file"))}


def with_plan() -> dict[str, str]:
    """The data set with its plan and its scenario."""
    more = {f"plan{i}.yaml": block.yaml for i, block in enumerate(of_kind("plan"))}
    return data_set() | more


def test_the_data_set_is_sound(tmp_path: Path) -> None:
    loaded = read(tmp_path, data_set())
    assert loaded.problems == ()
    assert run(loaded.dataset) == ()
    assert [len(getattr(loaded.dataset, k.field)) for k in KINDS.values()][:3] == [1, 1, 1]
    card = card_of(loaded)
    assert card.sound
    assert card.sums.rows == len(card.with_verdict(Verdict.MATCHES)) + 1
    assert [row.criterion.id for row in card.with_verdict(Verdict.LEFT_OUT)] == ["2.2"]


def test_the_totals_of_the_data_set(tmp_path: Path) -> None:
    card = card_of(read(tmp_path, data_set()))
    (stated,) = table("totals")
    found = (card.sums.max_points, card.sums.appraised, card.sums.deduction, card.index, card.grade)
    assert stated == tuple(VI.value(value) for value in found)


def with_registry() -> dict[str, str]:
    """The data set with its plan, and the registry that shows every key in the place of its own."""
    (shown,) = of_kind("units")
    texts = {name: text for name, text in with_plan().items() if "cchc/units/v1" not in text}
    return texts | {"units.yaml": shown.yaml}


def test_a_registry_with_every_key(tmp_path: Path) -> None:
    (shown,) = of_kind("units")
    loaded = read(tmp_path, with_registry())
    assert loaded.problems == ()
    assert {f.severity for f in run(loaded.dataset)} <= {Severity.INFO}
    keys = {name for model in models(Units) for name in model.model_fields}
    known = {"schema_", "slips", "acknowledged", "changes", *vars_of_files()}
    assert {key for key in keys - known if f"{key}:" not in shown.yaml} == set()


def vars_of_files() -> set[str]:
    """The keys of what any file may say of itself."""
    return {name for model in (Slip, Acknowledged, Changed) for name in model.model_fields}


def test_what_documents_say_of_their_office(tmp_path: Path) -> None:
    found = gap_analysis(card_of(read(tmp_path, with_registry())))
    case = found.case
    head, foot = report_head(case, VI), official.foot(case.dataset, VI)
    says = [head.parent, head.body, head.number, head.dated, head.kind, head.subject]
    says += [*official.grounds(case.dataset), *foot.recipients, *foot.signer, annexed(found, VI)]
    assert [row[1] for row in table("office")] == says


@pytest.mark.parametrize(("way", "stated"), [(row[0], row[1:]) for row in table("forecast")])
def test_what_the_plan_regains(way: str, stated: tuple[str, ...], tmp_path: Path) -> None:
    loaded = read(tmp_path, with_plan())
    assert run(loaded.dataset) == ()
    gaps = gap_analysis(card_of(loaded))
    found = forecast(gaps, stretch=way == "`--stretch`")
    if "scenario" in way:
        (name,) = re.findall('"(.+)"', way)
        (given,) = (s for s in gaps.case.dataset.scenarios[0].content.scenarios if s.name == name)
        beside_it = beside(found, [("11", given)])
        assert not isinstance(beside_it, Refusal)
        (found,) = beside_it
    assert stated == tuple(VI.points(points) for points in found.budget)


def test_the_totals_of_a_table(tmp_path: Path) -> None:
    (head,), (table,) = of_kind("table"), of_kind("csv")
    texts = data_set()
    loaded = read(
        tmp_path, {"0.yaml": texts["0.yaml"], "1.yaml": head.yaml, "diem.csv": table.yaml}
    )
    assert run(loaded.dataset) == ()
    assert len(table.table) == 2
    for body, *stated in table.table:
        card = scorecard(loaded.dataset.case(body))
        sums = card.sums
        found = (sums.max_points, sums.points, sums.low, sums.high, card.index)
        assert stated == [VI.value(value) for value in found]


def test_the_totals_from_evidence(tmp_path: Path) -> None:
    (block,) = of_kind("evidence")
    loaded = read(tmp_path, data_set() | {"1.yaml": block.yaml})
    assert run(loaded.dataset) == ()
    card = card_of(loaded)
    sums, index = card.sums, card.index_ends or ()
    found = (sums.max_points, sums.points, sums.low, sums.high, sums.deduction)
    (stated,) = block.table
    said = (*found, card.index, *index, card.grade, card.grade_ends[0])
    assert stated == tuple(VI.value(value) for value in said)


@pytest.mark.parametrize(("wrong", "codes", "_", "right"), table("mistakes"))
def test_a_mistake_is_refused(wrong: str, codes: str, _: str, right: str, tmp_path: Path) -> None:
    texts, right = data_set(), code(right)
    place = next(name for name, text in texts.items() if right in text)
    texts[place] = texts[place].replace(right, code(wrong), 1)
    loaded = read(tmp_path, texts)
    found = loaded.problems or run(loaded.dataset)
    assert sorted({diagnostic.code for diagnostic in found}) == codes.split(", ")
    assert all(Path(diagnostic.location.file).suffix == ".yaml" for diagnostic in found)
    assert all(diagnostic.location.line for diagnostic in found)


# Tables


@pytest.mark.parametrize(("mode", "_", "half", "less"), table("rounding"))
def test_rounding(mode: str, _: str, half: str, less: str) -> None:
    for exact, stated in (("0.365", half), ("0.361", less)):
        found = round_to(Fraction(Decimal(exact)), Decimal("0.01"), code(mode))
        assert VI.points(found) == stated


@pytest.mark.parametrize(("written", "stated"), table("values"))
def test_a_value_is_read_as_the_doc_says(written: str, stated: str) -> None:
    tree = parse(f"x: {code(written)}\n", "x.yaml")
    assert tree.problems == []
    text = tree.data["x"]
    assert isinstance(text, Plain) == (not code(written).startswith('"'))
    kind: Any = RateField if stated.endswith("%") else Day if "/" in stated else SignedPoints
    value = TypeAdapter(kind).validate_python(text)
    shown = VI.number(value) if isinstance(value, Decimal) else VI.value(value)
    assert shown == stated


# Nothing is left unsaid


def models(kind: Any) -> Iterator[type[Frozen]]:
    """A model and every model inside it."""
    if isinstance(kind, type) and issubclass(kind, Frozen):
        yield kind
        for field in kind.model_fields.values():
            yield from models(field.annotation)
    else:
        for inner in get_args(kind):
            yield from models(inner)


def choices(kind: type[Frozen]) -> set[tuple[str, str]]:
    """Key and value of every fixed choice in a kind of file."""

    def values(annotation: Any) -> Iterator[str]:
        if get_origin(annotation) is Literal:
            yield from get_args(annotation)
        elif get_origin(annotation) in (Union, types.UnionType):
            for inner in get_args(annotation):
                yield from values(inner)

    return {
        (name, value)
        for model in models(kind)
        for name, field in model.model_fields.items()
        for value in values(field.annotation)
    }


@pytest.mark.parametrize("kind", [Rulebook, Appraisal, Units, Plan, Actuals, Scenarios])
def test_every_key_and_every_choice_is_named(kind: type[Frozen]) -> None:
    text = DOC.read_text(encoding="utf-8")
    prose = set(re.findall(r"`([^`\n]+)`", text))
    keys = {field.alias or name for m in models(kind) for name, field in m.model_fields.items()}
    assert len(keys) > 3
    assert {key for key in keys if key not in prose} <= {"schema"}
    named = {value for _, value in choices(kind)}
    said = prose | {line.removeprefix("schema: ") for line in prose}
    assert named - said == set()

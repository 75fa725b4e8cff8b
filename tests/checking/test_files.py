"""Checks across files: rulebooks, years and units named by the appraisals."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from cchc.checking import run as running
from cchc.checking import table
from cchc.checking.run import blocking, found, run
from cchc.checking.table import CHECKS, SETTLED, Phase
from cchc.model.codes import CODE_OF, CODES
from cchc.model.diagnostic import Severity
from tests.support import (
    CRITERIA,
    DEDUCTIONS,
    UNITS,
    brief,
    findings,
    folder_with,
    place,
    read,
    shipped,
    text_of,
)


def edited(tmp_path: Path, old: str, new: str) -> list[tuple[str, str, int]]:
    text = text_of(DEDUCTIONS)
    assert old in text
    return brief(findings(folder_with(tmp_path, deductions=text.replace(old, new, 1))))


def test_nothing_on_the_shipped_data() -> None:
    dataset = shipped().dataset
    assert not [d for d in blocking(dataset) if d.fails]
    assert run(dataset) == ()
    known = {"slip", "group_incomplete_known", "unassigned", "contested", "loss_uncovered"}
    assert {d.wording for phase in Phase for d in found(dataset, phase)} == known


def test_an_unknown_rulebook(tmp_path: Path) -> None:
    old, new = "rulebook: quang-tri-district-2023", "rulebook: another"
    text = text_of(DEDUCTIONS).replace(old, new)
    (problem,) = findings(folder_with(tmp_path, deductions=text))
    assert (problem.wording, problem.code) == ("rulebook_unknown", "C601")
    assert problem.location[1:] == place(DEDUCTIONS, "rulebook")
    assert problem.values == {"rulebook": "another", "known": "quang-tri-district-2023"}


def test_a_rulebook_of_other_years(tmp_path: Path) -> None:
    line, _ = place(DEDUCTIONS, "year")
    assert ("rulebook_not_valid", DEDUCTIONS, line) in edited(tmp_path, "year: 2023", "year: 2022")
    assert ("rulebook_not_valid", DEDUCTIONS, line) in edited(tmp_path, "year: 2023", "year: 2026")
    found = edited(tmp_path, "year: 2023", "year: 2025")
    assert {wording for wording, _, _ in found} == {"results_before_year", "evidence_out_of_time"}


def test_two_appraisals_of_a_year(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / "other.yaml").write_text(text_of(DEDUCTIONS), encoding="utf-8")
    (problem,) = findings(folder)
    assert (problem.wording, problem.code) == ("appraisal_twice", "C602")
    assert Path(problem.location.file).name == "other.yaml"
    assert problem.location[1:] == place(DEDUCTIONS, "year")
    assert str(problem.values["period"]) == "2023"
    assert Path(problem.values["first"]).name == DEDUCTIONS


def test_appraisals_of_two_years(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    text = text_of(DEDUCTIONS).replace("year: 2023", "year: 2024")
    text = text.replace(", as_of: 2023-12-15", "")
    (folder / "other.yaml").write_text(text, encoding="utf-8")
    assert [one.wording for one in findings(folder)] == ["remedy_count"]  # nothing was remedied
    assert [str(case.period) for case in read(folder).dataset.cases] == ["2023", "2024"]


def test_an_unknown_unit(tmp_path: Path) -> None:
    old = "responsible: [phong-noi-vu]"
    line = text_of(DEDUCTIONS).partition(old)[0].count("\n") + 1
    found = edited(tmp_path, old, "responsible: [phong-noi-vu, phong-y-te]")
    assert found == [("unit_unknown", DEDUCTIONS, line)]


def test_an_unknown_body(tmp_path: Path) -> None:
    line, _ = place(DEDUCTIONS, "body")
    found = edited(tmp_path, "body: huyen-vinh-linh", "body: huyen-khac")
    assert found == [("unit_unknown", DEDUCTIONS, line)]


def test_groups_count_as_units() -> None:
    rows = shipped().dataset.appraisals[0].content.rows
    assert any("nhom-cac-xa-thi-tran" in row.responsible for row in rows)


def test_without_a_registry_no_unit_is_unknown(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, deductions=text_of(DEDUCTIONS).replace("phong-noi-vu", "x"))
    assert [d.wording for d in findings(folder)] == ["unit_unknown"]
    (folder / UNITS).unlink()
    assert findings(folder) == []


def test_a_rulebook_without_an_appraisal_is_checked_too(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    second = text_of(CRITERIA).replace("id: quang-tri-district-2023", "id: second")
    (folder / "second.yaml").write_text(
        second.replace("2023..2025", "2025..2023"), encoding="utf-8"
    )
    line, _ = place(CRITERIA, "rulebook", "valid")
    assert brief(findings(folder)) == [("rulebook_period", "second.yaml", line)]


def test_a_check_that_only_warns_tells_no_error() -> None:
    for check in CHECKS:
        if check.phase is Phase.WARNING:
            module, name = check.name.split(".")
            told = getattr(import_module(f"cchc.checking.{module}"), name).__doc__ or ""
            codes = re.findall(r"C[0-9]{3}", told)
            assert codes, check.name
            assert Severity.ERROR not in {CODES[code].severity for code in codes}, check.name


def test_every_check_is_in_the_table_once() -> None:
    public = {
        f"{file.stem}.{node.name}": [
            str(arg.annotation and ast.unparse(arg.annotation)) for arg in node.args.args
        ]
        for file in Path(table.__file__).parent.glob("*.py")
        if file.stem not in ("table", "run")
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        if node.returns and ast.unparse(node.returns) == "Iterator[Diagnostic]"
    }
    listed = [check.name for check in CHECKS]
    assert sorted(listed) == sorted(public)
    for given in {check.given for check in CHECKS}:
        takers = {tuple(public[check.name]) for check in CHECKS if check.given is given}
        assert len(takers) == 1, f"what is given alike is taken alike: {takers}"


def test_what_settles_is_a_warning_of_its_check() -> None:
    assert len(SETTLED) == 5
    assert {CODES[CODE_OF[wording]].severity for wording in SETTLED} == {Severity.WARNING}


def test_scoring_loads_its_own_checks_alone() -> None:
    script = (
        "import sys; from cchc.cli.main import main; main(['score']);"
        "print(*sorted(name for name in sys.modules if name.startswith('cchc.checking.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    loaded = [name.rpartition(".")[2] for name in done.stdout.splitlines()[-1].split()]
    wanted = {c.name.split(".")[0] for c in CHECKS if c.phase is Phase.SCORING}
    assert set(loaded) == wanted | {"run", "table"}


def test_every_code_has_a_severity() -> None:
    assert {code.severity for code in CODES.values()} <= set(Severity)
    dataset = shipped().dataset
    assert all(d.severity is CODES[d.code].severity for d in running.findings(dataset))

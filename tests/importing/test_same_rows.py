"""The appendix of 2023 comes out with the same 17 rows, figures and units, whatever its form."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc.checking.run import run as run_checks
from cchc.importing.importing import Choice, import_document
from cchc.language.words import Words
from cchc.model.appraisal import Appraisal
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.importing import documents
from tests.importing.conftest import (
    DATASET,
    Import,
    drafted,
    expected,
    figures,
    wordings,
)
from tests.support import CRITERIA, UNITS, text_of

ROOT = Path(__file__).parents[3]
SOURCE = Path(os.environ.get("CCHC_SOURCE") or ROOT.parent / "shared" / "source")
OPEN = ("1.1.3", "1.5.2", "3.1.1")
"""Two rates in a text, a rule of several parts, a yes or no: figures that a person has to write."""
ALL = (*documents.ROWS, documents.TOTAL)


def of_three_pages(between: str, headers: bool) -> bytes:
    """Three Word tables, the headers over each or over the first alone."""
    rows = (documents.ROWS[:2], documents.ROWS[2:9], (*documents.ROWS[9:], documents.TOTAL))
    over = (documents.HEADERS,)
    tables = [over + part if headers or not i else part for i, part in enumerate(rows)]
    return documents.document(tables, between)


def in_another_order() -> bytes:
    """Columns in another order, others among them, a column for the codes."""
    headers = "STT|Đơn vị phụ trách|Mã|Lý do|Bị trừ|Tiêu chí|Điểm HĐ thẩm định|Điểm tự đánh giá|"
    rows = [tuple(f"{headers}Tài liệu kiểm chứng|Điểm tối đa".split("|"))]
    for i, row in enumerate(ALL):
        code, _, name = row[0].partition(" ")
        code, name = (code, name) if code[0].isdigit() else ("", row[0])
        text = (str(i + 1), row[5], code, row[4], row[3], name, row[2], row[1], "Báo cáo", row[1])
        rows.append(("",) * 5 + text[5:6] + ("",) * 4 if not code else text)
    rows[-1] = ("", "", "", "", documents.TOTAL[3], documents.TOTAL[0], "", "", "", "")
    return documents.document([rows])


def with_repeated_headers() -> str:
    pages = [*ALL[:5], documents.HEADERS, *ALL[5:]]
    return documents.pasted(pages)


def in_other_signs(sign: str) -> str:
    return documents.pasted([(*r[:3], r[3].replace("-", sign), *r[4:]) for r in ALL])


def unaccented() -> str:
    header = "NOI DUNG tieu chi\tDiem toi da\tDiem tham dinh\tDiem bi tru\tLi do\tDon vi phu trach"
    return documents.pasted(headers=header.split("\t"))


FORMS: dict[str, tuple[str, Callable[[], str | bytes]]] = {
    "word": ("a.docx", documents.document),
    "word, pages with headers": ("a.docx", lambda: of_three_pages("", headers=True)),
    "word, pages with a line between": ("a.docx", lambda: of_three_pages("(tiếp theo)", True)),
    "word, pages without headers": ("a.docx", lambda: of_three_pages("", headers=False)),
    "word, other order, more columns": ("a.docx", in_another_order),
    "excel": ("a.xlsx", documents.workbook),
    "excel, texts apart": ("a.xlsx", documents.shared_strings),
    "csv": ("a.csv", documents.separated),
    "csv, semicolons": ("a.csv", lambda: documents.separated(delimiter=";")),
    "csv, sep=": ("a.csv", lambda: "sep=;\n" + documents.separated(delimiter=";")),
    "csv, BOM": ("a.csv", lambda: "\N{ZERO WIDTH NO-BREAK SPACE}" + documents.separated()),
    "csv of Excel's Unicode": (
        "a.csv",
        lambda: documents.separated(delimiter="\t").encode("utf-16"),
    ),
    "tsv": ("a.tsv", lambda: documents.separated(delimiter="\t")),
    "pasted": ("a.txt", documents.pasted),
    "pasted, Windows": ("a.txt", lambda: documents.pasted().replace("\n", "\r\n")),
    "pasted, headers repeated": ("a.txt", with_repeated_headers),
    "pasted, U+2212": ("a.txt", lambda: in_other_signs("\N{MINUS SIGN}")),
    "pasted, en dash": ("a.txt", lambda: in_other_signs("\N{EN DASH} ")),
    "pasted, no-break hyphen": ("a.txt", lambda: in_other_signs("\N{NON-BREAKING HYPHEN}")),
    "pasted, positive": ("a.txt", lambda: in_other_signs("")),
    "pasted, headers without accents": ("a.txt", unaccented),
    "pasted, NFD": ("a.txt", lambda: nfd(documents.pasted())),
    "pasted, typo in a header": ("a.txt", lambda: documents.pasted().replace("tối đa", "tối đaa")),
    "pasted, trailing tabs lost": (
        "a.txt",
        lambda: "\n".join(line.rstrip("\t") for line in documents.pasted().splitlines()),
    ),
    "pasted, bold": ("a.txt", lambda: documents.pasted().replace("\t-6,07", "\t**-6,07**")),
}


def nfd(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFD", text)


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_the_same_rows_figures_and_units(form: str, imports: Import) -> None:
    name, written = FORMS[form]
    titled = name.endswith(("docx", "xlsx", "txt"))
    imported = imports(name, written(), year=None if titled else 2023)
    assert wordings(imported) == (["sign_turned"] if "positive" in form else [])
    given = drafted(imported)
    assert figures(given) == figures(expected())
    assert given.declared_total == expected().declared_total
    assert "total_missing" not in [found.wording for found in imported.findings]
    same_evidence(given)
    assert (given.year, given.body, given.rulebook) == (
        2023,
        "huyen-vinh-linh",
        expected().rulebook,
    )
    if name.endswith(("docx", "txt")):
        assert given.published_by == expected().published_by
        assert given.source.startswith("Phụ lục 1 TỔNG HỢP CÁC NỘI DUNG")


def same_evidence(given: Appraisal) -> None:
    """Each figure that was recognised is that of the shipped data; the others are left open."""
    ours = {row.criterion: row.evidence for row in expected().rows if row.criterion not in OPEN}
    theirs = {row.criterion: row.evidence for row in given.rows if row.evidence is not None}
    assert theirs == ours


@pytest.mark.slow
def test_the_reasons_stay_as_the_office_wrote_them(imports: Import) -> None:
    given = drafted(imports("a.docx", documents.document()))
    assert [row.reason for row in given.rows] == [row[4] for row in documents.ROWS]


def test_what_is_left_to_a_person(imports: Import) -> None:
    imported = imports("a.txt", documents.pasted())
    found = [(f.wording, f.values.get("reason")) for f in imported.findings]
    assert found == [
        ("evidence_open", "several"),
        ("units_sentence", None),
        ("evidence_open", "parts"),
        ("evidence_open", "form"),
    ]
    assert imported.text is not None
    assert imported.text.count(": TODO\n") == len(found)
    assert {f.location.line for f in imported.findings} == {16, 17, 20}


@pytest.mark.slow
def test_check_reads_the_draft(imports: Import, tmp_path: Path) -> None:
    """The draft of the plan goes into a data folder as it is; `check` finds the row without a unit."""
    imported = imports("a.txt", documents.pasted())
    folder = tmp_path / "data"
    folder.mkdir()
    for name in (CRITERIA, UNITS):
        (folder / name).write_text(text_of(name), encoding="utf-8")
    (folder / "draft.yaml").write_text(imported.text or "", encoding="utf-8")
    loaded = load(Folder(folder, False))
    assert loaded.problems == ()
    found = [d for d in run_checks(loaded.dataset) if d.location.file.endswith("draft.yaml")]
    assert {d.severity.value for d in found} <= {"warning", "info"}
    told = {(d.wording, d.path[-1]) for d in found if d.severity.value == "warning"}
    assert told == {("todo", "evidence"), ("todo", "responsible")}
    lines = (imported.text or "").splitlines()
    assert all(lines[d.location.line - 1].endswith(": TODO") for d in found if d.wording == "todo")


@pytest.mark.parametrize("form", ["csv", "excel"])
def test_what_is_open_has_a_place_for_check(form: str, imports: Import, tmp_path: Path) -> None:
    name, written = FORMS[form]
    imported = imports(name, written(), year=2023)
    (tmp_path / "draft.yaml").write_text(imported.text or "", encoding="utf-8")
    loaded = load(Folder(tmp_path, False), frozenset({"appraisal"}))
    assert loaded.problems == ()
    found = next(d for d in loaded.dataset.todo if d.path == ("published_by", "document"))
    assert found.wording == "todo"
    lines = (imported.text or "").splitlines()
    assert lines[found.location.line - 1] == "  document: TODO"


def test_the_source_itself() -> None:
    files = sorted(SOURCE.glob("*.txt")) if SOURCE.is_dir() else []
    if not files:
        pytest.skip(f"the source document is not at hand: {SOURCE} (or name it in CCHC_SOURCE)")
    imported = import_document(files[0], Choice(), DATASET, Words("vi"))
    assert wordings(imported) == []
    given = drafted(imported)
    assert figures(given) == figures(expected())
    assert given.published_by == expected().published_by
    assert given.declared_total == expected().declared_total
    same_evidence(given)


@pytest.mark.slow
def test_an_english_draft_says_the_same(imports: Import) -> None:
    imported = imports("a.docx", documents.document(), language="en")
    assert figures(drafted(imported)) == figures(expected())
    assert imported.text is not None
    assert imported.text.startswith(
        "# A draft that “cchc import” made from a.docx: table 1, row 2, "
    )

"""Numbers that Word writes itself: what a person sees before a paragraph is read as if it were typed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures

LISTS = (
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:abstractNum w:abstractNumId="70">{levels}</w:abstractNum>'
    '<w:num w:numId="70"><w:abstractNumId w:val="70"/></w:num>'
    '<w:num w:numId="71"><w:abstractNumId w:val="70"/>{overrides}</w:num></w:numbering>'
)
LEVEL = (
    '<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>'
    '<w:lvlText w:val="{pattern}"/></w:lvl>'
)
DOTTED = [("decimal", "%1."), ("decimal", "%1.%2."), ("decimal", "%1.%2.%3.")]


def numbered(
    places: list[tuple[int, int, int]], levels: list[tuple[str, str]], starts: str = ""
) -> bytes:
    """The appendix without its codes; a place is a row of the table, the list and its level."""

    def change(document: Any) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import qn

        texts = (
            LEVEL.format(depth=depth, format=kind, pattern=pattern)
            for depth, (kind, pattern) in enumerate(levels)
        )
        made = parse_xml(LISTS.format(levels="".join(texts), overrides=starts))
        root = document.part.numbering_part.element
        for kind in ("w:abstractNum", "w:num"):
            for element in made.findall(qn(kind)):
                root.append(element)
        for row, number, depth in places:
            paragraph = document.tables[0].rows[row].cells[0].paragraphs[0]
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = depth
            properties.get_or_add_numId().val = number

    areas = [("Chỉ đạo, điều hành", *[""] * 5), ("Kế hoạch", *[""] * 5)]
    rows = [(row[0].partition(" ")[2], *row[1:]) for row in documents.ROWS[:2]]
    table = [(documents.HEADERS, *areas, *rows)]
    return documents.document(table, change=change)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("places", "starts", "codes"),
    [
        ([(1, 70, 0), (2, 70, 1), (3, 70, 2), (4, 70, 2)], "", ("1.1.1", "1.1.2")),
        (
            [(1, 70, 0), (2, 71, 1), (3, 70, 2), (4, 70, 1)],
            '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>',
            ("1.5.1", "1.6"),
        ),
    ],
)
def test_codes_come_from_the_numbers_of_word(
    places: list[tuple[int, int, int]], starts: str, codes: tuple[str, ...], imports: Import
) -> None:
    imported = imports("a.docx", numbered(places, DOTTED, starts))
    assert imported.matched is not None
    assert tuple(row.criterion for row in imported.matched.rows) == codes


@pytest.mark.slow
def test_letters_and_bullets_are_no_codes(imports: Import) -> None:
    for levels in ([("bullet", "•")], [("lowerLetter", "%1)")]):
        imported = imports("a.docx", numbered([(3, 70, 0), (4, 70, 0)], levels))
        assert imported.matched is not None
        assert [row.criterion for row in imported.matched.rows] == ["1.1.3", "1.5.2"]  # by name
        assert imported.matched.rows[0].name.startswith("Mức độ")


@pytest.mark.slow
def test_a_running_number_before_a_name_is_no_code(imports: Import) -> None:
    imported = imports("a.docx", numbered([(3, 70, 0), (4, 70, 0)], DOTTED))
    assert [found.wording for found in imported.findings].count("code_by_name") == 1


@pytest.mark.slow
def test_a_list_of_a_style_is_told_too(imports: Import) -> None:
    """List Number of Word's own template: 1., 2., … before names that have their codes."""

    def change(document: Any) -> None:
        for row in document.tables[0].rows[1:-1]:
            row.cells[4].paragraphs[0].style = "List Number"

    imported = imports("a.docx", documents.document(change=change))
    given = drafted(imported)
    assert figures(given) == figures(expected())
    assert [(row.reason or "")[:3] for row in given.rows][:2] == ["1. ", "2. "]

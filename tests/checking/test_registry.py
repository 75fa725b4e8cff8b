"""Checks of codes, successors and kinds: each fires at its line in an edited copy of the data."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.checking import registry
from cchc.model.diagnostic import Diagnostic, Severity
from tests.checking.test_units import at, edited
from tests.support import (
    CRITERIA,
    DEDUCTIONS,
    UNITS,
    findings,
    folder_with,
    place,
    replaced,
    shipped,
    text_of,
)

TU = at("xa-vinh-tu")
NEW = (
    "  - {id: xa-moi, name: Xã Vĩnh Hoàng, kind: commune, code: '19372', valid_from: 2025-07-01}\n"
)


def told(found: list[Diagnostic]) -> list[tuple[str, str, int]]:
    return [(d.wording, Path(d.location.file).name, d.location.line) for d in found]


def line(*path: str | int) -> int:
    return place(UNITS, *path)[0]


@pytest.mark.slow
def test_the_shipped_registry_is_sound() -> None:
    dataset = shipped().dataset
    for check in (registry.codes, registry.successors, registry.kinds, registry.outside):
        assert list(check(dataset)) == []


# C408: successors


@pytest.mark.slow
@pytest.mark.parametrize("since", ["2025-06-30", "2025-07-02", "2026-07-01"])
def test_a_successor_that_begins_on_another_day(since: str, tmp_path: Path) -> None:
    path = ("units", TU, "successor", "since")
    found = edited(tmp_path, (path, "2025-07-01", since))
    assert told(found) == [("successor_date", UNITS, line(*path))]
    assert (found[0].code, found[0].values["unit"]) == ("C408", "Xã Vĩnh Tú")


@pytest.mark.slow
def test_a_successor_of_a_unit_that_goes_on(tmp_path: Path) -> None:
    text = text_of(UNITS).replace("    valid_to: 2025-06-30\n    successor", "    successor", 1)
    (found,) = findings(folder_with(tmp_path, units=text))
    assert (found.wording, found.values["ends"]) == ("successor_date", None)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "old", "new"),
    [("code", '"19372"', '"19373"'), ("name", "Xã Vĩnh Hoàng", "Xã Vĩnh Hoàn")],
)
def test_a_successor_by_another_name_or_code(key: str, old: str, new: str, tmp_path: Path) -> None:
    path = ("units", at("xa-vinh-hoa"), "successor", key)
    (found,) = edited(tmp_path, (path, old, new))
    assert told([found]) == [("successor_differs", UNITS, line(*path))]
    assert found.values["other"] == "Xã Vĩnh Hoàng (19372)"


def test_a_successor_that_the_registry_knows_otherwise(tmp_path: Path) -> None:
    text = text_of(UNITS).replace("\ngroups:\n", f"{NEW.replace('19372', '19373')}\ngroups:\n")
    found = findings(folder_with(tmp_path, units=text))
    assert {d.wording for d in found} == {"successor_differs"}
    assert len(found) == 4


# C409: official codes


@pytest.mark.slow
@pytest.mark.parametrize(
    ("unit", "old", "new", "digits"),
    [
        ("xa-vinh-tu", '"19372"', '"193720"', 5),
        ("xa-vinh-tu", '"19372"', '"1937A"', 5),
        ("thi-tran-ho-xa", '"19363"', '"1936"', 5),
        ("huyen-vinh-linh", '"464"', '"4649"', 3),
        ("huyen-vinh-linh", '"464"', '"19363"', 3),
    ],
)
def test_a_code_of_the_wrong_length(
    unit: str, old: str, new: str, digits: int, tmp_path: Path
) -> None:
    path = ("units", at(unit), "code")
    found = edited(tmp_path, (path, old, new))
    assert told(found)[0] == ("code_digits", UNITS, line(*path))
    assert (found[0].code, found[0].values["digits"]) == ("C409", digits)


@pytest.mark.slow
def test_the_code_of_a_body_goes_by_the_level_of_its_rulebook(tmp_path: Path) -> None:
    for level, digits in (("commune", 5), ("province", 2)):
        text = text_of(CRITERIA).replace("body_level: district", f"body_level: {level}")
        (found,) = findings(folder_with(tmp_path, criteria=text))
        assert (found.wording, found.values["digits"]) == ("code_digits", digits)
    text = text_of(CRITERIA).replace("body_level: district", "body_level: department")
    assert findings(folder_with(tmp_path, criteria=text)) == []


@pytest.mark.slow
def test_a_code_of_two_units_at_once(tmp_path: Path) -> None:
    path = ("units", TU, "code")
    (found,) = edited(tmp_path, (path, '"19372"', '"19369"'))
    assert told([found]) == [("code_twice", UNITS, line(*path))]
    assert (found.values["unit"], found.values["other"]) == ("Xã Vĩnh Tú", "Xã Vĩnh Thái")


@pytest.mark.slow
def test_a_code_that_was_used_again_later(tmp_path: Path) -> None:
    text = text_of(UNITS).replace("\ngroups:\n", f"{NEW}\ngroups:\n")
    assert findings(folder_with(tmp_path, units=text)) == []


# C410: groups that say they are complete


def test_a_commune_that_its_group_forgot(tmp_path: Path) -> None:
    text = text_of(UNITS).replace("      - xa-vinh-tu\n", "")
    (found,) = findings(folder_with(tmp_path, units=text))
    assert told([found]) == [("unit_outside_groups", UNITS, line("units", TU, "id"))]
    assert (found.code, found.severity) == ("C410", Severity.WARNING)
    assert found.about == ("xa-vinh-tu", "Xã Vĩnh Tú", "UBND các xã, thị trấn")


def nested() -> str:
    """The registry with the towns of the group of communes in a group of their own within it."""
    towns = ("thi-tran-ho-xa", "thi-tran-ben-quan", "thi-tran-cua-tung")
    text = text_of(UNITS)
    for town in towns:
        text = text.replace(f"      - {town}\n", "")
    text = text.replace("      - xa-vinh-thai\n", "      - cac-thi-tran\n      - xa-vinh-thai\n")
    own = f"name: Các thị trấn, complete: true, members: [{', '.join(towns)}]"
    return text.replace("groups:\n", f"groups:\n  - {{id: cac-thi-tran, {own}}}\n", 1)


@pytest.mark.slow
def test_groups_within_groups_are_counted_whole(tmp_path: Path) -> None:
    assert findings(folder_with(tmp_path / "a", units=nested())) == []
    text = nested().replace("      - xa-vinh-tu\n", "")
    found = findings(folder_with(tmp_path / "b", units=text))
    assert [d.wording for d in found] == ["unit_outside_groups"]
    named = text_of(DEDUCTIONS).replace("xa-kim-thach, xa-vinh-ha]", "xa-kim-thach]")
    found = findings(folder_with(tmp_path / "c", units=nested(), deductions=named))
    assert [d.wording for d in found] == ["missing_unnamed"]


@pytest.mark.slow
def test_a_group_of_a_few_communes_says_nothing_of_the_others(tmp_path: Path) -> None:
    text = text_of(UNITS)
    for name in [found.id for found in shipped().dataset.parties][7:17]:
        text = text.replace(f"      - {name}\n", "")
    found = findings(folder_with(tmp_path, units=text))
    assert "unit_outside_groups" not in {d.wording for d in found}


# C411: kinds


@pytest.mark.parametrize("body", ["phong-noi-vu", "nhom-cac-xa-thi-tran", "so-noi-vu"])
def test_a_body_that_is_none(body: str, tmp_path: Path) -> None:
    text = replaced(DEDUCTIONS, [(("body",), "huyen-vinh-linh", body)])
    (found,) = findings(folder_with(tmp_path, deductions=text))
    assert (found.code, found.wording, found.path) == ("C411", "kind_not_body", ("body",))


def test_a_loss_of_a_unit_that_carries_none(tmp_path: Path) -> None:
    path = ("rows", 3, "responsible", 0)
    text = replaced(DEDUCTIONS, [(path, "van-phong-hdnd-ubnd", "so-noi-vu")])
    (found,) = findings(folder_with(tmp_path, deductions=text))
    assert (found.wording, found.path) == ("kind_no_loss", path)
    assert found.about == ("3.1.1", "so-noi-vu", "Sở Nội vụ")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("unit", "old", "new"),
    [
        ("thi-tran-ho-xa", "town", "commune"),
        ("xa-vinh-tu", "commune", "ward"),
        ("xa-vinh-tu", "commune", "external"),
    ],
)
def test_a_place_of_another_kind_than_its_name(
    unit: str, old: str, new: str, tmp_path: Path
) -> None:
    path = ("units", at(unit), "kind")
    (found,) = edited(tmp_path, (path, old, new))
    assert (found.code, found.wording, found.path) == ("C411", "kind_unlike_name", path)
    assert (found.values["written"], found.values["expected"]) == (new, old)


# C405, C608: bodies


def test_a_body_that_was_gone_before_the_year(tmp_path: Path) -> None:
    path = ("units", at("huyen-vinh-linh"), "valid_to")
    (found,) = edited(tmp_path, (path, "2025-06-30", "2022-06-30"))
    assert (found.code, found.path) == ("C405", ("body",))

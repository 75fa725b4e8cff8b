"""Checks of the registry: each fires at its line and column in an edited copy of the shipped data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cchc.checking import run, units
from cchc.model.codes import CODE_OF, CODES
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.period import Period
from cchc.model.units import Units
from tests.snippets import EXAMPLES
from tests.support import (
    DEDUCTIONS,
    PLAN,
    UNITS,
    findings,
    folder_with,
    model,
    place,
    read,
    replaced,
    shipped,
    text_of,
)

Place = tuple[str | int, ...]
Change = tuple[Place, str, str]
SHIPPED = model(Units, text_of(UNITS))
COMMUNES, OFFICES = 0, 1
"""The groups, in the order of the file."""


def at(unit: str) -> int:
    """The position of a unit in the file."""
    return [found.id for found in SHIPPED.units].index(unit)


def edited(tmp_path: Path, *changes: Change) -> list[Diagnostic]:
    """What the checks say of the shipped data, plan and all, with values of the registry replaced."""
    return findings(folder_with(tmp_path, units=replaced(UNITS, changes), plan=text_of(PLAN)))


def where(found: list[Diagnostic]) -> list[tuple[str, str, tuple[int, int]]]:
    assert all(CODE_OF[d.wording] == d.code for d in found)
    return [(d.wording, Path(d.location.file).name, d.location[1:]) for d in found]


def all_of(tmp_path: Path) -> list[Diagnostic]:
    """Every finding, those that are only to be known too."""
    loaded = read(tmp_path)
    assert loaded.problems == ()
    return list(run.findings(loaded.dataset))


# The shipped data


def test_the_shipped_registry_is_sound() -> None:
    dataset = shipped().dataset
    for check in (units.names_once, units.overlaps, units.validity):
        assert list(check(dataset)) == []
    (known,) = units.groups(dataset)
    assert (known.wording, known.code, known.severity) == (
        "group_incomplete_known",
        "C407",
        Severity.INFO,
    )
    assert known.location[1:] == place(UNITS, "groups", OFFICES, "complete")
    assert known.values["group"] == "Các phòng ban, đơn vị"
    assert known.values["reason"].startswith("kế hoạch chỉ nêu tên 6 phòng")


# C401: members


@pytest.mark.parametrize(
    ("group", "position", "member"),
    [(COMMUNES, 17, "xa-vinh-o"), (OFFICES, 0, "phong-noi-vu")],
)
def test_an_unknown_member(group: int, position: int, member: str, tmp_path: Path) -> None:
    path: Place = ("groups", group, "members", position)
    found = edited(tmp_path, (path, member, "don-vi-khac"))
    assert where(found) == [("unit_unknown", UNITS, place(UNITS, *path))]
    assert (found[0].code, found[0].path) == ("C401", path)
    assert found[0].values == {"unit": "don-vi-khac"}


# C402, C403: one id, one name, one party


@pytest.mark.slow
def test_an_id_twice(tmp_path: Path) -> None:
    second = ("units", at("xa-vinh-tu"), "id")
    found = edited(tmp_path, (second, "xa-vinh-tu", "xa-vinh-thai"))
    tu = ("groups", COMMUNES, "members", 3)
    assert where(found) == [
        ("unit_twice", UNITS, place(UNITS, *second)),
        ("unit_unknown", UNITS, place(UNITS, *tu)),
    ]
    assert found[0].code == "C402"
    line, column = place(UNITS, "units", at("xa-vinh-thai"), "id")
    assert found[0].values["unit"] == "xa-vinh-thai"
    assert found[0].values["first"].endswith(f"{UNITS}:{line}:{column}")


def test_one_name_on_two_levels_says_which_unit(tmp_path: Path) -> None:
    """Phú Thọ is a province and a ward; with their levels the two are told apart."""

    def found(province: str, ward: str) -> list[Diagnostic]:
        text = (
            f"schema: cchc/units/v1\nunits:\n  - {{id: tinh, name: {province}, kind: province}}\n"
            f"  - {{id: phuong, name: {ward}, kind: ward}}\n"
        )
        return [one for one in findings(folder_with(tmp_path, units=text)) if one.code == "C403"]

    (one,) = found("Phú Thọ", "Phú Thọ")
    assert (one.values["name"], one.values["other"]) == ("Phú Thọ", "Phú Thọ (tinh)")
    assert found("Tỉnh Phú Thọ", "Phường Phú Thọ") == []


def test_an_id_of_a_unit_and_a_group(tmp_path: Path) -> None:
    path = ("groups", OFFICES, "id")
    text = replaced(UNITS, [(path, "nhom-cac-phong-ban-don-vi", "xa-vinh-o")])
    found = where(findings(folder_with(tmp_path, units=text)))
    # beside it the rows that know the group no more
    twice = [problem for problem in found if problem[0] == "unit_twice"]
    assert twice == [("unit_twice", UNITS, place(UNITS, *path))]


def test_an_id_in_two_files(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    again = "schema: cchc/units/v1\nunits:\n  - {id: phong-noi-vu, name: X, kind: office}\n"
    (folder / "z.yaml").write_text(again, encoding="utf-8")
    found = findings(folder)
    assert where(found) == [("unit_twice", "z.yaml", (3, 10))]
    line, _ = place(UNITS, "units", at("phong-noi-vu"), "id")
    assert f"{UNITS}:{line}:" in found[0].values["first"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old", "new", "other"),
    [
        (
            ("units", at("xa-vinh-tu"), "name"),
            "Xã Vĩnh Tú",
            "Xã Vĩnh Thái",
            "Xã Vĩnh Thái (xa-vinh-thai)",
        ),
        (("units", at("xa-vinh-tu"), "name"), "Xã Vĩnh Tú", "xa vinh thai", "Xã Vĩnh Thái"),
        (("units", at("xa-vinh-tu"), "aliases", 1), "Vĩnh Tú", "Vinh Thai", "Xã Vĩnh Thái"),
        (("units", at("xa-vinh-o"), "aliases", 1), "Vĩnh Ô", "TCKH", "Phòng Tài chính - Kế hoạch"),
        (("groups", COMMUNES, "aliases", 1), '"UBND các xã"', "Hồ Xá", "Thị trấn Hồ Xá"),
        (("groups", OFFICES, "name"), "Các phòng ban, đơn vị", "PNV", "Phòng Nội vụ"),
        (
            ("units", at("xa-vinh-o"), "aliases", 1),
            "Vĩnh Ô",
            "trung-tam-vh-tt-tdtt",
            "Trung tâm Văn hóa - Thông tin và Thể dục thể thao",
        ),
        # an id is a name too, and this one reads as no other name of the group does
        (
            ("groups", OFFICES, "aliases", 1),
            '"nhóm các phòng ban, đơn vị"',
            '"Nhóm các xã, thị trấn"',
            "UBND các xã, thị trấn",
        ),
    ],
)
def test_a_name_of_two_parties(path: Place, old: str, new: str, other: str, tmp_path: Path) -> None:
    found = edited(tmp_path, (path, old, new))
    assert where(found) == [("alias_twice", UNITS, place(UNITS, *path))]
    assert found[0].code == "C403"
    assert found[0].values == {"name": new.strip('"'), "other": other}


def test_an_id_that_reads_like_the_name_of_another(tmp_path: Path) -> None:
    path = ("units", at("phong-tu-phap"), "id")
    text = replaced(UNITS, [(path, "phong-tu-phap", "p-noi-vu")])
    found = [d for d in findings(folder_with(tmp_path, units=text)) if d.path == path]
    assert where(found) == [("alias_twice", UNITS, place(UNITS, *path))]
    assert found[0].values == {"name": "p-noi-vu", "other": "Phòng Nội vụ"}


@pytest.mark.slow
def test_a_party_may_repeat_its_own_names(tmp_path: Path) -> None:
    path = ("units", at("xa-vinh-o"), "aliases", 1)
    assert edited(tmp_path, (path, "Vĩnh Ô", "xã vinh ô")) == []


# C404: groups


def test_a_group_that_contains_itself(tmp_path: Path) -> None:
    members = ("groups", OFFICES, "members")
    found = edited(tmp_path, ((*members, 0), "phong-noi-vu", "nhom-cac-phong-ban-don-vi"))
    assert where(found) == [("group_circle", UNITS, place(UNITS, *members))]
    assert (found[0].code, found[0].values) == ("C404", {"group": "nhom-cac-phong-ban-don-vi"})


@pytest.mark.slow
def test_groups_that_contain_each_other(tmp_path: Path) -> None:
    communes, offices = (("groups", group, "members") for group in (COMMUNES, OFFICES))
    found = edited(
        tmp_path,
        ((*communes, 17), "xa-vinh-o", "nhom-cac-phong-ban-don-vi"),
        ((*offices, 5), "trung-tam-vh-tt-tdtt", "nhom-cac-xa-thi-tran"),
    )
    # rows that name both of them now name a group and its member
    circles = [d for d in found if d.wording != "named_twice"]
    assert where(circles) == [
        ("group_circle", UNITS, place(UNITS, *communes)),
        ("group_circle", UNITS, place(UNITS, *offices)),
    ]


def test_a_circle_ends_where_it_is_not_entered(tmp_path: Path) -> None:
    more = "  - {id: ngoai, name: Ngoài, complete: true, members: [vong]}\n"
    more += "  - {id: vong, name: Vòng, complete: true, members: [vong, phong-noi-vu]}\n"
    found = findings(folder_with(tmp_path, units=text_of(UNITS) + more))
    assert [(d.wording, d.values["group"]) for d in found] == [("group_circle", "vong")]


def test_a_member_twice(tmp_path: Path) -> None:
    path = ("groups", OFFICES, "members", 5)
    found = edited(tmp_path, (path, "trung-tam-vh-tt-tdtt", "phong-noi-vu"))
    assert where(found) == [("member_twice", UNITS, place(UNITS, *path))]
    values = {"unit": "phong-noi-vu", "group": "nhom-cac-phong-ban-don-vi"}
    assert (found[0].code, found[0].values) == ("C404", values)


@pytest.mark.slow
def test_a_group_within_a_group_is_no_fault(tmp_path: Path) -> None:
    more = "  - {id: tat-ca, name: Tất cả, complete: true, members: [nhom-cac-xa-thi-tran]}\n"
    assert findings(folder_with(tmp_path, units=text_of(UNITS) + more)) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "second", "kept"),
    [
        ("Xã Vĩnh Tủ", "Vĩnh Tủ", True),
        ("Xã Vĩnh Tu", "Vĩnh Tu", True),  # no mark is a tone too
        ("Xã Vĩnh Tủ", "Vinh Tu", False),  # fits both
        ("Xã Vĩnh Tủ", "Vĩnh Tú", False),
        ("Xa Vinh Tu", "Vĩnh Tủ", False),
    ],
)
def test_names_that_differ_in_accents_are_two_names(
    name: str, second: str, kept: bool, tmp_path: Path
) -> None:
    i = at("xa-vinh-o")
    found = edited(
        tmp_path,
        (("units", i, "name"), "Xã Vĩnh Ô", name),
        (("units", i, "aliases", 1), "Vĩnh Ô", second),
        (("units", i, "aliases", 0), "UBND xã Vĩnh Ô", f"UBND {name}"),
    )
    assert ({d.wording for d in found} == set()) is kept
    assert {d.code for d in found} <= {"C403"}


# C405: validity

OFFICE = at("phong-noi-vu")


@pytest.mark.slow
def test_a_unit_that_was_gone_before_the_year(tmp_path: Path) -> None:
    found = edited(tmp_path, (("units", OFFICE, "valid_to"), "2025-06-30", "2022-12-31"))
    assert where(found) == [
        ("unit_not_valid", DEDUCTIONS, place(DEDUCTIONS, "rows", 12, "responsible", 0)),
        *(("unit_not_valid", PLAN, place(PLAN, "tasks", 9 + i, "units", 0)) for i in range(4)),
        ("unit_not_valid", UNITS, place(UNITS, "groups", OFFICES, "members", 0)),
    ]
    assert {d.code for d in found} == {"C405"}
    assert found[0].values == {"unit": "Phòng Nội vụ", "period": Period(2023)}
    assert found[1].values == {"unit": "Phòng Nội vụ", "period": Period(2024)}


def test_a_member_that_was_gone_is_told_once_with_the_first_of_the_years(tmp_path: Path) -> None:
    changed = replaced(UNITS, [(("units", OFFICE, "valid_to"), "2025-06-30", "2022-12-31")])
    dataset = read(folder_with(tmp_path, units=changed)).dataset
    (given,) = dataset.appraisals
    years = tuple(
        given._replace(content=given.content.model_copy(update={"year_": year}))
        for year in (2025, 2024, 2023)
    )
    (found,) = units.members_valid(replace(dataset, appraisals=years))
    assert found.location[1:] == place(UNITS, "groups", OFFICES, "members", 0)
    assert found.values == {"unit": "Phòng Nội vụ", "period": Period(2023)}


@pytest.mark.slow
def test_a_unit_that_ended_in_the_year_still_was_in_it(tmp_path: Path) -> None:
    path = ("units", OFFICE, "valid_to")
    found = edited(tmp_path, (path, "2025-06-30", "2023-01-01"))
    assert {Path(d.location.file).name for d in found} == {PLAN, UNITS}
    assert edited(tmp_path, (path, "2025-06-30", "2024-01-01")) == []


@pytest.mark.slow
def test_a_unit_that_began_after_the_year(tmp_path: Path) -> None:
    path = ("units", at("xa-vinh-khe"), "valid_from")
    found = edited(tmp_path, (path, "2020-01-01", "2024-01-01"))
    place_ = place(DEDUCTIONS, "rows", 4, "responsible", 0)
    member = place(UNITS, "groups", COMMUNES, "members", 8)
    assert where(found) == [
        ("unit_not_valid", DEDUCTIONS, place_),
        ("unit_not_valid", UNITS, member),
    ]
    assert edited(tmp_path, (path, "2020-01-01", "2023-12-31")) == []


@pytest.mark.slow
def test_a_period_that_ends_before_it_begins(tmp_path: Path) -> None:
    path = ("units", at("xa-vinh-thai"), "valid_to")
    found = edited(tmp_path, (path, "2025-06-30", "2019-12-31"))
    assert where(found) == [("unit_period", UNITS, place(UNITS, *path))]
    assert (found[0].code, found[0].values) == ("C405", {"unit": "Xã Vĩnh Thái"})
    found = edited(tmp_path, (path, "2025-06-30", "2020-01-01"))
    assert [d.wording for d in found] == ["successor_date", "unit_not_valid"]


# C406, C407: what is not known of a group


def test_an_incomplete_group_that_does_not_say_why(tmp_path: Path) -> None:
    start = text_of(UNITS).index("    incomplete_reason:")
    end = text_of(UNITS).index("\n", start) + 1
    text = text_of(UNITS)[:start] + text_of(UNITS)[end:]
    found = findings(folder_with(tmp_path, units=text))
    assert where(found) == [
        ("group_incomplete", UNITS, place(UNITS, "groups", OFFICES, "complete"))
    ]
    assert (found[0].code, found[0].severity) == ("C406", Severity.WARNING)


@pytest.mark.slow
def test_an_incomplete_group_that_says_why_is_only_to_be_known(tmp_path: Path) -> None:
    path = ("groups", COMMUNES, "complete")
    text = replaced(UNITS, [(path, "true", "false")])
    text = text.replace(
        "    complete: false\n", "    complete: false\n    incomplete_reason: x\n", 1
    )
    assert findings(folder_with(tmp_path, units=text)) == []
    found = [d for d in all_of(tmp_path) if d.code == "C407"]
    line, column = place(UNITS, *path)
    assert [(d.location[1:], d.values["reason"]) for d in found][:1] == [((line, column), "x")]
    assert len(found) == 2


def test_a_complete_group_has_nothing_to_be_known(tmp_path: Path) -> None:
    text = replaced(UNITS, [(("groups", OFFICES, "complete"), "false", "true")])
    start = text.index("    incomplete_reason:")
    folder_with(tmp_path, units=text[:start] + text[text.index("\n", start) + 1 :])
    assert [d for d in all_of(tmp_path) if d.code in ("C406", "C407")] == []


@pytest.mark.slow
def test_a_group_that_is_complete_and_says_why_it_is_not(tmp_path: Path) -> None:
    path = ("groups", OFFICES, "complete")
    (found,) = edited(tmp_path, (path, "false", "true"))
    assert where([found]) == [("group_complete_reason", UNITS, place(UNITS, *path))]


@pytest.mark.slow
def test_a_complete_group_without_members(tmp_path: Path) -> None:
    text = text_of(UNITS) + "  - {id: trong, name: Trống, complete: true, members: []}\n"
    (found,) = findings(folder_with(tmp_path, units=text))
    assert (found.code, found.wording, found.about) == ("C406", "group_empty", ("trong", "Trống"))


# C606, C607: rows that charge a unit twice


def charged(tmp_path: Path, *changes: Change) -> list[Diagnostic]:
    return findings(folder_with(tmp_path, deductions=replaced(DEDUCTIONS, changes)))


def test_a_unit_twice_in_a_row(tmp_path: Path) -> None:
    path = ("rows", 4, "responsible", 5)
    found = charged(tmp_path, (path, "xa-vinh-ha", "xa-vinh-khe"))
    assert where(found) == [("responsible_twice", DEDUCTIONS, place(DEDUCTIONS, *path))]
    values = {"criterion": "3.3", "unit": "xa-vinh-khe"}
    assert (found[0].code, found[0].values) == ("C606", values)


@pytest.mark.slow
def test_a_unit_and_its_group_in_a_row(tmp_path: Path) -> None:
    path = ("rows", 1, "responsible", 0)
    found = charged(tmp_path, (path, "van-phong-hdnd-ubnd", "xa-vinh-khe"))
    assert where(found) == [("named_twice", DEDUCTIONS, place(DEDUCTIONS, *path))]
    assert (found[0].code, found[0].severity) == ("C607", Severity.WARNING)
    assert found[0].values == {
        "criterion": "1.5.2",
        "unit": "Xã Vĩnh Khê",
        "group": "UBND các xã, thị trấn",
    }


@pytest.mark.slow
def test_a_unit_and_a_group_around_its_group_in_a_row(tmp_path: Path) -> None:
    more = "  - {id: tat-ca, name: Tất cả, complete: true, members: [nhom-cac-xa-thi-tran]}\n"
    row = ("rows", 1, "responsible")
    changes = [
        ((*row, 0), "van-phong-hdnd-ubnd", "xa-vinh-khe"),
        ((*row, 1), "nhom-cac-xa-thi-tran", "tat-ca"),
    ]
    # both stand in one line, so the later one is replaced first
    text = replaced(DEDUCTIONS, reversed(changes))
    found = findings(folder_with(tmp_path, deductions=text, units=text_of(UNITS) + more))
    assert where(found) == [("named_twice", DEDUCTIONS, place(DEDUCTIONS, *row, 0))]
    assert found[0].values["group"] == "Tất cả"


@pytest.mark.slow
def test_a_unit_and_another_s_group_in_a_row_are_no_fault(tmp_path: Path) -> None:
    path = ("rows", 1, "responsible", 0)
    assert charged(tmp_path, (path, "van-phong-hdnd-ubnd", "phong-tu-phap")) == []


# All at once


def test_several_faults_are_told_together(tmp_path: Path) -> None:
    found = edited(
        tmp_path,
        (("groups", OFFICES, "members", 5), "trung-tam-vh-tt-tdtt", "phong-noi-vu"),
        (("groups", OFFICES, "members", 4), "phong-tai-chinh-ke-hoach", "phong-moi"),
        (("groups", COMMUNES, "members", 0), "thi-tran-ho-xa", "nhom-cac-xa-thi-tran"),
        (("units", at("xa-vinh-tu"), "name"), "Xã Vĩnh Tú", "Xã Vĩnh Thái"),
        (("units", at("xa-vinh-o"), "valid_to"), "2025-06-30", "2019-06-30"),
        (("units", at("phong-tu-phap"), "valid_to"), "2025-06-30", "2021-06-30"),
    )
    assert [d.wording for d in found] == [
        "unit_not_valid",  # in the plan, whose name comes before the registry's
        "alias_twice",
        "unit_period",
        "group_circle",
        "unit_not_valid",
        "unit_unknown",
        "member_twice",
    ]
    assert [d.location for d in found] == sorted(d.location for d in found)
    assert all(line and column for _, _, (line, column) in where(found))


def test_who_issues_documents_is_said_once() -> None:
    for name, told in (("bad", [("office_twice", "units_khac.yaml")]), ("good", [])):
        found = read(EXAMPLES / "C416" / name).dataset
        offices = where(list(units.office_once(found)))
        assert [(wording, file) for wording, file, _ in offices] == told


def test_every_wording_of_the_group_is_tested() -> None:
    others = ("test_registry.py", "test_contradictions.py")
    files = (Path(__file__), *(Path(__file__).with_name(name) for name in others))
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    told = {w for code in CODES if code.startswith("C4") for w in CODES[code].wordings}
    assert len(told) >= 9
    assert {wording for wording in told if f'"{wording}"' not in text} == set()

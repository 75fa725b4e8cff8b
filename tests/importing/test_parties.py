"""Cells of responsible units: lists with commas inside names, labels before them, names unknown."""

from __future__ import annotations

import pytest

from cchc.importing.parties import parties_of, slug
from cchc.importing.registry import Registry
from cchc.model.units import Unit
from tests.importing.conftest import DATASET

REGISTRY = Registry(DATASET.parties)
OFFICE, ALL = "van-phong-hdnd-ubnd", "nhom-cac-xa-thi-tran"
SIX = (
    *("xa-vinh-khe", "thi-tran-cua-tung", "xa-vinh-long", "xa-vinh-son", "xa-kim-thach"),
    "xa-vinh-ha",
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Văn phòng HĐND và UBND; UBND các xã, thị trấn", (OFFICE, ALL)),
        ("Văn phòng HĐND và UBND, UBND các xã, thị trấn", (OFFICE, ALL)),
        ("- Văn phòng HĐND và UBND\n- UBND các xã, thị trấn", (OFFICE, ALL)),
        ("Văn phòng HĐND\nvà UBND;\nUBND các xã,\nthị trấn.", (OFFICE, ALL)),
        ("VP HĐND&UBND và Phòng Nội vụ", (OFFICE, "phong-noi-vu")),
        ("1. VP HĐND-UBND; 2. P. Nội vụ", (OFFICE, "phong-noi-vu")),
        ("UBND xã Vĩnh Khê, TT Cửa Tùng, Vĩnh Long, Vĩnh Sơn, Kim Thạch, Vĩnh Hà", SIX),
        ("06 xã, thị trấn: Vĩnh Khê, Cửa Tùng, Vĩnh Long, Vĩnh Sơn, Kim Thạch và Vĩnh Hà", SIX),
        ("UBND các xã, thị trấn: Vĩnh Khê, Cửa Tùng", SIX[:2]),
        ("Các phòng ban, đơn vị; UBND các xã, thị trấn", ("nhom-cac-phong-ban-don-vi", ALL)),
        ("1. Văn phòng HĐND và UBND\n2. UBND các xã, thị trấn", (OFFICE, ALL)),
        ("a) VP HĐND&UBND\nb) P. Nội vụ", (OFFICE, "phong-noi-vu")),
        ("VP HĐND&UBND - P. Nội vụ – UBND các xã, thị trấn", (OFFICE, "phong-noi-vu", ALL)),
        ("Văn phòng HĐND và UBND huyện Vĩnh Linh", (OFFICE,)),
        ("VP HĐND&UBND (chủ trì), UBND các xã, thị trấn (phối hợp)", (OFFICE, ALL)),
        ("Chủ trì: VP HĐND&UBND; phối hợp: UBND các xã, thị trấn", (OFFICE, ALL)),
        ("P. Nội vụ, Phòng Nội vụ", ("phong-noi-vu",)),
        ("18 xã, thị trấn", (ALL,)),
        ("VP HĐND&UBND; 18 xã, thị trấn", (OFFICE, ALL)),
        ("UBND các xã, P. Nội vụ", (ALL, "phong-noi-vu")),
        ("Không có", ()),
        ("Các phòng, ban, đơn vị", ("nhom-cac-phong-ban-don-vi",)),
        ("phong tai chinh - ke hoach", ("phong-tai-chinh-ke-hoach",)),
        ("xã Vĩnh Hoà/xã Vĩnh Thuỷ", ("xa-vinh-hoa", "xa-vinh-thuy")),
        ("(chưa nêu đơn vị)", ()),
        ("–", ()),
        ("", ()),
    ],
)
def test_every_unit_is_found(text: str, keys: tuple[str, ...]) -> None:
    found = parties_of(text, REGISTRY)
    assert (found.keys, found.unknown, found.sentence) == (keys, (), False)


@pytest.mark.parametrize(
    ("text", "keys", "unknown"),
    [
        ("Phòng Kinh tế; Phòng Nội vụ", ("phong-noi-vu", "phong-kinh-te"), ["Phòng Kinh tế"]),
        ("UBND xã Vĩnh Mới", ("ubnd-xa-vinh-moi",), ["UBND xã Vĩnh Mới"]),
        (
            "UBND các xã, thị trấn (trừ Vĩnh Ô, Vĩnh Hà)",
            ("ubnd-cac-xa-thi-tran-tru-vinh-o-vinh-ha",),
            ["UBND các xã, thị trấn (trừ Vĩnh Ô, Vĩnh Hà)"],
        ),
        (
            "Các xã, thị trấn trên địa bàn; Phòng Nội vụ",
            ("phong-noi-vu", "cac-xa-thi-tran-tren-dia-ban"),
            ["Các xã, thị trấn trên địa bàn"],
        ),
        ("Phòng Lao động - Xã hội", ("phong-lao-dong-xa-hoi",), ["Phòng Lao động - Xã hội"]),
        ("Phòng Nội vụ (cũ)", ("phong-noi-vu-cu",), ["Phòng Nội vụ (cũ)"]),
        ("Công an, Phòng Nội vụ", ("phong-noi-vu", "cong-an"), ["Công an"]),
        ("TT Vĩnh Xa", ("tt-vinh-xa",), ["TT Vĩnh Xa"]),
    ],
)
def test_an_unknown_name_is_a_question(
    text: str, keys: tuple[str, ...], unknown: list[str]
) -> None:
    found = parties_of(text, REGISTRY)
    assert found.keys == keys
    assert [name for name, _ in found.unknown] == unknown


def test_a_sentence_is_no_unit() -> None:
    text = "Tài liệu kiểm chứng: Báo cáo số 665/BC-UBND ngày 15 tháng 12 năm 2023"
    found = parties_of(text, REGISTRY)
    assert (found.keys, found.unknown, found.sentence) == ((), ((text, ""),), True)


def unit(key: str, name: str, kind: str = "commune") -> Unit:
    return Unit.model_validate({"id": key, "name": name, "kind": kind})


def test_a_place_without_its_kind_after_one_with_it() -> None:
    """Registries that list no short names: “xã A, B” is of two communes, if there is but one B."""
    registry = Registry(
        [unit("a", "Xã An"), unit("b", "Xã Bình"), unit("c", "Thị trấn Châu", "town")]
    )
    assert parties_of("UBND xã An, Bình, Châu", registry).keys == ("a", "b", "c")
    assert parties_of("Bình", registry).keys == ("binh",)
    twice = Registry([*registry.parties, unit("d", "Thị trấn Bình", "town")])
    assert parties_of("xã An, Bình", twice).keys == ("a", "binh")


def test_a_name_of_two_units_is_never_chosen() -> None:
    registry = Registry([unit("binh", "Bình"), unit("thi-tran-binh", "Bình", "town")])
    found = parties_of("Bình", registry)
    assert found.keys == ("todo-binh",)
    assert found.unknown == (("Bình", "Bình; Bình"),)


def test_no_registry_leaves_names_as_keys() -> None:
    assert parties_of("Phòng Nội vụ", Registry(())).keys == ("phong-noi-vu",)


@pytest.mark.parametrize(("name", "key"), [("Đội Đ1", "doi-d1"), ("…", "todo"), ("A & B", "a-b")])
def test_slugs(name: str, key: str) -> None:
    assert slug(name) == key


def test_a_long_list_takes_no_long_time() -> None:
    found = parties_of(", ".join(f"Xã {i}" for i in range(3000)), REGISTRY)
    assert found.keys == ()


def test_communes_that_differ_in_accents_alone() -> None:
    """The accents say which one is meant; without them it stays a question."""
    twins = tuple(
        Unit.model_validate({"id": key, "name": name, "kind": "commune"})
        for key, name in (("xa-vinh-tu-1", "Xã Vĩnh Tú"), ("xa-vinh-tu-2", "Xã Vĩnh Tụ"))
    )
    registry = Registry(twins)
    assert parties_of("UBND xã Vĩnh Tụ", registry).keys == ("xa-vinh-tu-2",)
    assert parties_of("xã Vĩnh Tú; xã Vĩnh Tụ", registry).keys == ("xa-vinh-tu-1", "xa-vinh-tu-2")
    assert parties_of("xa Vinh Tu", registry).unknown


def test_a_part_of_a_group_is_not_the_group() -> None:
    assert parties_of("17 xã, thị trấn", REGISTRY).keys == ()
    assert parties_of("6 phòng ban, đơn vị", REGISTRY).unknown  # nobody knows all of these


class _Open(Registry):
    """A registry that looks every name up."""

    def begins(self, *texts: str) -> bool:
        return True


def test_no_name_is_passed_over_by_its_first_words() -> None:
    every = _Open(DATASET.parties)
    called = [name for party in DATASET.parties for name in (party.id, party.name, *party.aliases)]
    found = 0
    for name in called:
        for written in (
            *(name, name.upper(), f"UBND {name}", f"Uỷ ban nhân dân {name}", f"các {name}"),
            *(f"{name} huyện", f"{name} huyện Vĩnh Linh", f"Huyện Vĩnh Linh {name}", f"18 {name}"),
            *(name.replace(" và ", ", "), name.replace(" ", "  và "), name[: len(name) // 2]),
        ):
            assert REGISTRY.find(written) == every.find(written), written
            assert REGISTRY.place(written) == every.place(written), written
            found += REGISTRY.find(written) is not None
    assert found > 5 * len(called)


def test_a_unit_that_ended_before_is_not_suggested() -> None:
    def unit(name: str, **more: str) -> Unit:
        known = {"id": name.lower().replace(" ", "-"), "name": name, "kind": "commune", **more}
        return Unit.model_validate(known)

    units = [unit("Xa Ho Moi"), unit("Xa Ho Cu", valid_to="2024-06-30"), unit("Xa Ho Hai")]
    units.append(unit("Xa Ho Sau", valid_from="2026-01-01"))
    near = {year: Registry(units, year).near("Xa Ho") for year in (None, 2024, 2025, 2026)}
    assert {year: set(names.split("; ")) for year, names in near.items()} == {
        None: {"Xa Ho Moi", "Xa Ho Cu", "Xa Ho Hai", "Xa Ho Sau"},
        2024: {"Xa Ho Moi", "Xa Ho Cu", "Xa Ho Hai"},
        2025: {"Xa Ho Moi", "Xa Ho Hai"},
        2026: {"Xa Ho Moi", "Xa Ho Hai", "Xa Ho Sau"},
    }

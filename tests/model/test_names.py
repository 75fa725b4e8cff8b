"""Finding a unit by name: every way a person writes a known name leads to it, nothing else does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cchc.model.names import SHORT, SUGGESTIONS, by_first_letters, find, in_full, key, keyed
from cchc.model.units import Group, Unit, Units
from tests.support import UNITS, model, text_of

Party = Unit | Group
MARKS = "\N{COMBINING GRAVE ACCENT}\N{COMBINING ACUTE ACCENT}\N{COMBINING TILDE}"
MARKS += "\N{COMBINING HOOK ABOVE}\N{COMBINING DOT BELOW}"
EITHER_VOWEL = re.compile(
    "|".join(
        rf"({a})([{MARKS}])({b})(?!\w)|({a})({b})([{MARKS}])(?!\w)" for a, b in ("oa", "oe", "uy")
    ),
    re.IGNORECASE,
)
"""Where a tone may stand on either vowel, decomposed: òa and oà, ủy and uỷ."""


@cache
def parties() -> tuple[Party, ...]:
    return model(Units, text_of(UNITS)).parties


def led(name: str) -> str | None:
    """The id of the party that a name leads to."""
    found = find(name, parties()).party
    return None if found is None else found.id


def near(name: str) -> list[str]:
    """The ids that an unknown name suggests."""
    found = find(name, parties())
    assert found.party is None
    return [party.id for party in found.suggestions]


# Ways to write a name


def nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def nfd(name: str) -> str:
    return unicodedata.normalize("NFD", name)


def without_accents(name: str) -> str:
    bare = "".join(c for c in nfd(name) if not unicodedata.combining(c))
    return bare.replace("đ", "d").replace("Đ", "D")


def without_bars(name: str) -> str:
    return name.replace("đ", "d").replace("Đ", "D")


def _moved(match: re.Match[str]) -> str:
    one, two, three = (part for part in match.groups() if part is not None)
    return one + three + two


def tone_moved(name: str) -> str:
    """The tone of oa, oe and uy on its other vowel: Hòa is Hoà, Thuỷ is Thủy."""
    return nfc(EITHER_VOWEL.sub(_moved, nfd(name)))


def spaced(name: str) -> str:
    return f"  {name} ".replace(" ", " \N{NO-BREAK SPACE}\t")


def other_signs(name: str) -> str:
    return name.replace("-", " \N{EN DASH} ").replace("&", " và ").replace(",", " ;")


def in_quotes(name: str) -> str:
    return f"“{name}”."


WAYS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.lower,
    str.title,
    str.swapcase,
    nfc,
    nfd,
    without_accents,
    without_bars,
    tone_moved,
    spaced,
    other_signs,
    in_quotes,
)
WRITTEN = [(party, name) for party in parties() for name in (party.id, party.name, *party.aliases)]


def varied(name: str, ways: Iterable[Callable[[str], str]]) -> str:
    for way in ways:
        name = way(name)
    return name


def test_the_ways_to_write_a_name_do_vary_it() -> None:
    assert tone_moved("Xã Vĩnh Hòa") == "Xã Vĩnh Hoà"
    assert tone_moved("xã vĩnh thuỷ") == "xã vĩnh thủy"
    assert tone_moved("VĨNH THỦY") == "VĨNH THUỶ"
    assert without_accents("Thị trấn Hồ Xá, ĐẠI ĐỒNG") == "Thi tran Ho Xa, DAI DONG"
    for way in set(WAYS) - {str, nfc}:
        assert any(way(name) != name for _, name in WRITTEN), way


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_every_name_resolves_however_it_is_written(way: Callable[[str], str]) -> None:
    assert len(WRITTEN) > 100
    assert [name for party, name in WRITTEN if led(way(name)) != party.id] == []


@pytest.mark.slow
@given(st.sampled_from(WRITTEN), st.lists(st.sampled_from(WAYS), max_size=5))
def test_several_ways_at_once(written: tuple[Party, str], ways: list[Callable[[str], str]]) -> None:
    party, name = written
    assert led(varied(name, ways)) == party.id


def test_huyen_may_be_left_out_or_added() -> None:
    for party, name in WRITTEN:
        other = re.sub(r"\s+huyện$", "", name)
        assert led(other) == party.id
        assert led(f"{other} huyện") == party.id, other
        assert led(f"{without_accents(other)} HUYEN") == party.id


def test_ubnd_before_a_place_may_be_left_out_or_added() -> None:
    for party, name in WRITTEN:
        bare = name.removeprefix("UBND ")
        if bare.casefold().startswith(("xã ", "thị trấn ", "các ", "huyện ")):
            for other in (bare, f"UBND {bare}", f"ubnd {without_accents(bare)}"):
                assert led(other) == party.id, other


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Văn phòng HĐND và UBND", "van-phong-hdnd-ubnd"),  # the command that the user named
        ("van phong hdnd va ubnd", "van-phong-hdnd-ubnd"),
        ("VP HĐND&UBND", "van-phong-hdnd-ubnd"),
        ("VP HĐND-UBND", "van-phong-hdnd-ubnd"),
        ("vp hđnd và ubnd huyện", "van-phong-hdnd-ubnd"),
        ("TC-KH", "phong-tai-chinh-ke-hoach"),
        ("TCKH", "phong-tai-chinh-ke-hoach"),
        ("phong tai chinh ke hoach", "phong-tai-chinh-ke-hoach"),
        ("VH&TT", "phong-van-hoa-thong-tin"),
        ("VHTT", "phong-van-hoa-thong-tin"),
        ("Phòng Văn hoá và Thông tin", "phong-van-hoa-thong-tin"),
        ("P. Nội vụ", "phong-noi-vu"),
        ("p.noi vu", "phong-noi-vu"),
        ("TT Cửa Tùng", "thi-tran-cua-tung"),
        ("TTVH-TT-TDTT", "trung-tam-vh-tt-tdtt"),
        ("Trung tâm VH-TT và TDTT", "trung-tam-vh-tt-tdtt"),
        ("UBND xã Vĩnh Khê", "xa-vinh-khe"),
        ("Vĩnh Khê", "xa-vinh-khe"),
        ("ubnd thi tran ho xa", "thi-tran-ho-xa"),
        ("xã Vĩnh Thuỷ", "xa-vinh-thuy"),
        ("Vinh Hoà", "xa-vinh-hoa"),
        ("Vĩnh Ô", "xa-vinh-o"),
        ("UBND các xã, thị trấn", "nhom-cac-xa-thi-tran"),
        ("các phòng, ban, đơn vị", "nhom-cac-phong-ban-don-vi"),
        ("UBND huyện Vĩnh Linh", "huyen-vinh-linh"),
        ("nhom-cac-xa-thi-tran", "nhom-cac-xa-thi-tran"),
    ],
)
def test_names_from_life(name: str, party: str) -> None:
    assert led(name) == party


def test_no_name_of_one_party_is_a_name_of_another() -> None:
    owners: dict[str, set[str]] = {}
    for party, name in WRITTEN:
        owners.setdefault(key(name), set()).add(party.id)
    assert {name: who for name, who in owners.items() if len(who) > 1} == {}


# What leads nowhere


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("TT", {"thi-tran-ho-xa", "thi-tran-ben-quan", "thi-tran-cua-tung"}),
        ("TT", {"trung-tam-vh-tt-tdtt"}),
        ("Trung tâm", {"trung-tam-vh-tt-tdtt"}),
        ("thị trấn", {"thi-tran-ho-xa", "thi-tran-ben-quan", "thi-tran-cua-tung"}),
        ("Phòng", {"phong-noi-vu", "phong-tu-phap", "phong-van-hoa-thong-tin"}),
        ("văn phòng hđnd", {"van-phong-hdnd-ubnd"}),
        ("phòng tài chính", {"phong-tai-chinh-ke-hoach"}),
        ("phòng nội vụ huyện Vĩnh Linh", {"phong-noi-vu", "huyen-vinh-linh"}),
        ("UBND Vĩnh Khê", {"xa-vinh-khe"}),
        ("Vĩnh Linh", {"huyen-vinh-linh"}),  # since 2025 a commune too
        ("UBND xã", {"nhom-cac-xa-thi-tran"}),
    ],
)
def test_a_name_that_may_mean_several_is_not_guessed(name: str, expected: set[str]) -> None:
    assert expected <= set(near(name))


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("Vĩnh Khêe", "xa-vinh-khe"),
        ("Vinh Kke", "xa-vinh-khe"),
        ("Cưa Tùg", "thi-tran-cua-tung"),
        ("Phong Noi Vuu", "phong-noi-vu"),
        ("Văn phòg HĐND và UBND", "van-phong-hdnd-ubnd"),
        ("VPHĐND", "van-phong-hdnd-ubnd"),
        ("TCHK", "phong-tai-chinh-ke-hoach"),
        ("Phòng Tư Pháo", "phong-tu-phap"),
        ("xa-vinh-khee", "xa-vinh-khe"),
        ("Hồ Xá ж", "thi-tran-ho-xa"),  # a letter of another script is no punctuation
        ("các phòng bạn đơn vị huyện ta", "nhom-cac-phong-ban-don-vi"),
    ],
)
def test_a_typo_suggests_what_was_meant_first(typo: str, meant: str) -> None:
    assert near(typo)[0] == meant


@pytest.mark.parametrize("name", ["", " ", "\t\n", "…", "&", "-", "và", "🙂", "\0", "\u0301"])
def test_a_name_of_nothing_leads_nowhere(name: str) -> None:
    assert find(name, parties()) == (None, ())


@pytest.mark.parametrize("name", ["xyz qqq", "HĐQT", "0", "Thành phố Hồ Chí Minh!"])
def test_a_name_that_is_like_no_other_suggests_little(name: str) -> None:
    assert len(near(name)) <= 1


def unit(unit_id: str, *aliases: str, name: str = "") -> Unit:
    return Unit(id=unit_id, name=name or unit_id, kind="commune", aliases=aliases)


def test_a_name_of_two_parties_suggests_both_and_no_other() -> None:
    first, second, third = unit("a", "Tân Thành"), unit("b", "Tân Thạnh"), unit("c", "Tân Thành 2")
    found = find("tan thanh", (first, second, third))
    assert found == (None, (first, second))


TU = unit("xa-vinh-tu", "Vĩnh Tú", name="Xã Vĩnh Tú")
TUR = unit("xa-vinh-tu-2", "Vĩnh Tủ", "Vinh Tu", name="Xã Vĩnh Tủ")


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Xã Vĩnh Tú", TU),
        ("ubnd xã VĨNH TÚ", TU),
        ("vĩnh tủ", TUR),
        (nfd("Xã Vĩnh Tủ"), TUR),
        (" xa-vinh-tu ", TU),
        ("xa-vinh-tu-2", TUR),
    ],
)
def test_a_name_with_its_accents_wins(name: str, party: Unit) -> None:
    assert find(name, (TU, TUR)) == (party, ())


@pytest.mark.parametrize("name", ["xa vinh tu", "Vinh Tu", "Vĩnh Tũ", "vinh tú", "XA-VINH-TU"])
def test_a_name_that_fits_two_but_for_its_accents_asks(name: str) -> None:
    assert find(name, (TU, TUR)) == (None, (TU, TUR))


def test_a_tone_on_either_vowel_is_one_tone() -> None:
    one, other = unit("a", name="Xã Hoà An"), unit("b", name="Xã Hỏa An")
    assert find("xã hòa an", (one, other)).party is one
    assert find("xã hoả an", (one, other)).party is other


@pytest.mark.parametrize("place", ["xã An", "thị trấn An", "phường An", "huyện An", "các xã An"])
def test_ubnd_is_left_out_before_any_place(place: str) -> None:
    one, other = unit("a", name=place), unit("b", name="An")
    for name in (f"UBND {place}", f"ubnd {without_accents(place)}", place):
        assert find(name, (one, other)).party is one


def test_ubnd_alone_or_before_no_place_is_part_of_the_name() -> None:
    parties = (unit("a", name="An"), unit("b", name="Xã"))
    assert find("UBND An", parties).party is None
    assert find("UBND xã", parties).party is None


def test_a_name_with_all_the_words_is_suggested_before_one_that_looks_alike() -> None:
    alike, holding = unit("a", name="Nội Vy"), unit("b", name="Ban Nội vụ và Tổng hợp")
    assert find("nội vụ", (alike, holding)) == (None, (holding, alike))


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("P. Nội vụ", "phong-noi-vu"),
        ("P.NV", "phong-noi-vu"),
        ("VP", "van-phong-hdnd-ubnd"),
        ("Phòng TC-KH", "phong-tai-chinh-ke-hoach"),
        ("VP HĐND và UBND", "van-phong-hdnd-ubnd"),
        ("TT Hồ Xá", "thi-tran-ho-xa"),
        ("TT. Cửa Tùng", "thi-tran-cua-tung"),
        ("X. Vĩnh Thái", "xa-vinh-thai"),
    ],
)
def test_an_abbreviation_that_can_mean_one_party_alone(name: str, party: str) -> None:
    assert led(name) == party


def office(name: str) -> Unit:
    return Unit.model_validate({"id": key(name).replace(" ", "-"), "name": name, "kind": "office"})


def test_an_abbreviation_of_two_readings_chooses_none() -> None:
    both = (office("Trung tâm An Bình"), office("Thị trấn An Bình"))
    found = find("TT An Bình", both)
    assert (found.party, found.suggestions) == (None, both)
    assert find("TT An Bình", both[:1]).party is both[0]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("TTr huyện", "Thanh tra huyện"),
        ("TT PVHCC", "Trung tâm Phục vụ hành chính công"),
        ("TT. Phục vụ HCC", "Trung tâm Phục vụ hành chính công"),
        ("Ủy ban nhân dân tỉnh Quảng Trị", "UBND tỉnh Quảng Trị"),
        ("VP Hội đồng nhân dân và Uỷ ban nhân dân", "Văn phòng HĐND và UBND"),
    ],
)
def test_what_is_abbreviated_in_one_place_and_written_out_in_another(name: str, unit: str) -> None:
    names = ("Thanh tra huyện", "Trung tâm Phục vụ hành chính công", "UBND tỉnh Quảng Trị")
    units = tuple(map(office, (*names, "Văn phòng HĐND và UBND", "Văn phòng Đảng ủy")))
    found = find(name, units)
    assert found.party is not None and found.party.name == unit


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
        ("Sở NNPTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
        ("sở lđ-tb&xh", "Sở Lao động, Thương binh và Xã hội"),
        ("TTPVHCC tỉnh", "Trung tâm Phục vụ hành chính công tỉnh"),
        ("TTYT", "Trung tâm Y tế"),
        ("CC Thuế", "Chi cục Thuế"),
        ("BHXH", "Bảo hiểm xã hội huyện"),
        ("Sở TT", None),  # two of them
        ("Sở Cổng", None),  # an accent: no first letters
        ("SYT", None),
        ("TT", None),
    ],
)
def test_first_letters_stand_for_words(name: str, unit: str | None) -> None:
    names = (
        *("Sở Nông nghiệp và Phát triển nông thôn", "Sở Lao động, Thương binh và Xã hội"),
        *("Trung tâm Phục vụ hành chính công tỉnh", "Trung tâm Y tế", "Chi cục Thuế"),
        *("Bảo hiểm xã hội huyện", "Sở Thanh tra", "Sở Thể thao", "Sở Công nghệ", "Thanh tra"),
    )
    found = find(name, tuple(map(office, names)))
    assert (found.party and found.party.name) == unit
    if name == "Sở TT":
        assert {one.name for one in found.suggestions} == {"Sở Thanh tra", "Sở Thể thao"}


def test_an_abbreviation_that_is_not_the_whole_name_proposes_what_it_begins() -> None:
    offices = (
        office("Văn phòng HĐND và UBND"),
        office("Văn phòng Đảng ủy"),
        office("Phòng Nội vụ"),
    )
    assert find("VP", offices) == (None, offices[:2])
    assert find("TTHC", offices) == (None, ())


def test_ubnd_is_left_out_before_a_province() -> None:
    province = office("UBND tỉnh Quảng Trị")
    assert find("tỉnh Quảng Trị", (province,)).party is province


def test_a_name_without_letters_is_no_way_to_a_party() -> None:
    strange = unit("a", "…", name="&")
    for name in ("", "…", "&", "!"):
        assert find(name, (strange,)).party is None
    assert find("A", (strange,)).party is strange


def test_names_in_other_scripts_stay_apart() -> None:
    one, two = unit("a", "ភូមិ"), unit("b", "บ้าน")
    assert find("ភូមិ", (one, two)).party is one
    assert find("บ้าน", (one, two)).party is two


def test_there_may_be_no_parties() -> None:
    assert find("Phòng Nội vụ", ()) == (None, ())


# Any text

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạềếốộờớứựĐUBNDXÃ .&-,"
WORDS = sorted({word for _, name in WRITTEN for word in name.split()})
ANY = (
    st.text(max_size=40)
    | st.text(alphabet=LETTERS, max_size=30)
    | st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
)


def letters(name: str) -> str:
    """The letters of a name and nothing else; by another way than the code goes."""
    bare = unicodedata.normalize("NFD", name.casefold()).replace("đ", "d")
    kept = "".join(c for c in bare if c.isalnum())
    for dropped in ("va", "huyen", "ubnd"):
        kept = kept.replace(dropped, "")
    return kept


@pytest.mark.slow
@given(ANY)
def test_text_resolves_only_to_a_party_with_that_name(text: str) -> None:
    found = find(text, parties())
    assert len(found.suggestions) <= SUGGESTIONS
    ids = [party.id for party in found.suggestions]
    assert len(set(ids)) == len(ids)
    assert set(ids) <= {party.id for party in parties()}
    if found.party is None:
        return
    assert found.suggestions == ()
    names = (found.party.id, found.party.name, *found.party.aliases)
    known = {(key(name), letters(name)) for name in names}
    said = any((key(read), letters(read)) in known for read in (text, *in_full(text)))
    assert said or any(by_first_letters(text, keyed([found.party])))


@pytest.mark.slow
@given(st.sampled_from(WRITTEN), st.data())
def test_a_letter_more_or_less_is_not_guessed(
    written: tuple[Party, str], data: st.DataObject
) -> None:
    _, name = written
    bare = key(name)
    i = data.draw(st.integers(0, len(bare) - 1))
    assume(bare[i] != " ")
    letter = data.draw(st.sampled_from("abcdeghiklmnopqrstuvxy0"))
    typo = data.draw(
        st.sampled_from([bare[:i] + bare[i + 1 :], bare[:i] + letter + bare[i:], letter + bare])
    )
    assume(
        SHORT.keys().isdisjoint(typo.split())
    )  # "x vinh thai" is an abbreviation, no typing error
    assume(not any(by_first_letters(typo, keyed(parties()))))
    owners = {party.id for party, other in WRITTEN if key(other) == key(typo)}
    assert led(typo) == (owners.pop() if len(owners) == 1 else None)


@pytest.mark.slow
@given(ANY)
def test_a_key_knows_neither_accents_nor_their_order(text: str) -> None:
    found = key(text)
    assert key(nfd(text)) == key(nfc(text)) == found
    assert "đ" not in found
    assert not any(unicodedata.combining(c) for c in found)
    assert found == " ".join(found.split())

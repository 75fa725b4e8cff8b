"""How columns share a page: all of it where needed, no more, no word broken that could be whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.reporting.columns import Need, share_out

NEED = st.tuples(st.integers(1, 30), st.integers(0, 170)).map(lambda n: Need(sum(n), n[0]))
TABLES = st.integers(1, 9).flatmap(
    lambda n: st.tuples(
        st.lists(NEED, min_size=n, max_size=n),
        st.lists(st.booleans(), min_size=n, max_size=n),
        st.lists(st.lists(st.integers(0, 200), min_size=n, max_size=n), max_size=4),
        st.integers(n, 300),
    )
)


@pytest.mark.slow
@given(TABLES)
def test_columns_fit_and_words_are_whole(
    table: tuple[list[Need], list[bool], list[list[int]], int],
) -> None:
    needs, flexible, rows, room = table
    widths = share_out(needs, flexible, rows, room)
    whole, words = [need.text for need in needs], [need.word for need in needs]
    assert sum(widths) <= room
    if sum(whole) <= room:
        assert widths == whole
    if sum(words) <= room:
        assert all(width >= word for width, word in zip(widths, words, strict=True))
    stiff = [w if loose else t for w, t, loose in zip(words, whole, flexible, strict=True)]
    if sum(stiff) <= room:
        assert all(width >= least for width, least in zip(widths, stiff, strict=True))


def test_room_goes_where_most_lines_are() -> None:
    needs = [Need(8, 8), Need(120, 8), Need(30, 8)]
    widths = share_out(needs, [False, True, True], [[8, 120, 30], [8, 110, 10]], 70)
    assert widths[0] == 8 and sum(widths) == 70
    assert widths[1] > 2 * widths[2]

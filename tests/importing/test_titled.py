"""The bodies that a title names: one is the body, of several none is chosen."""

from __future__ import annotations

import pytest

from cchc.importing.titled import bodies_in


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        ("Kết quả của UBND xã Ví Dụ, huyện Thử Nghiệm năm 2025", ("xã Ví Dụ",)),
        ("CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM CỦA UBND PHƯỜNG VÍ DỤ NĂM 2025", ("phường Ví Dụ",)),
        ("Kết quả của huyện Ví Dụ và thị xã Thử Nghiệm", ("huyện Ví Dụ", "thị xã Thử Nghiệm")),
        ("Kết quả của xã Ví Dụ, xã Thử Nghiệm năm 2025", ("xã Ví Dụ", "xã Thử Nghiệm")),
        ("Kết quả của huyện Ví Dụ và các xã, thị trấn", ("huyện Ví Dụ",)),
        ("(Kèm theo Kế hoạch của UBND huyện Ví Dụ)", ()),
    ],
)
def test_the_bodies_of_a_title(line: str, bodies: tuple[str, ...]) -> None:
    assert bodies_in([line]) == bodies

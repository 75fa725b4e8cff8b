"""The words of headers, without accents: the nouns that name a column and the words that turn it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Nouns(NamedTuple):
    """Nouns with the kind of column that each of them begins, and the pattern that finds them."""

    kinds: Mapping[str, str]
    pattern: re.Pattern[str]


def _any(words: str) -> re.Pattern[str]:
    """A pattern for any of the words or patterns between bars, whole words alone."""
    return re.compile(rf"\b(?:{words})\b")


KINDS = {
    "none": (
        "don vi tinh|tai lieu|minh chung|kiem chung|ty le|ti le|thoi han|thoi gian|thoi diem"
        "|giai phap|bien phap|khac phuc|huong khac phuc|lanh dao|nguoi|can bo|cong chuc|ho ten|ho va ten"
        "|xep loai|xep hang|phuong an|so lieu|cach tinh|ngay|han|ke hoach|so luong|so tieu chi"
        "|so lan|so luot|so don vi|so ho so|ma don vi|ma linh vuc|don vi theo doi"
        "|co quan theo doi|van ban"
    ),
    "units": (
        "trach nhiem|phu trach|don vi|co quan|chu tri|phoi hop|tham muu|dau moi|phong ban|bo phan"
        "|responsible|unit|units|leading|supporting"
    ),
    "reason": (
        "ly do|li do|nguyen nhan|can cu|giai trinh|nhan xet|y kien|ghi chu|giai thich|dien giai"
        "|thuyet minh|kien nghi|de nghi|noi dung tru|noi dung bi mat|co so tru|co so de tru|ton tai"
        "|han che|danh gia cua hoi dong|reason|reasons|note|notes|remark|remarks"
    ),
    "code": ("ma tieu chi|ma tctp|ma tc|ma so|ma chi so|ma|so hieu|so thu tu|so tt|stt|tt|code|id"),
    "criterion": (
        "tieu chi thanh phan|tctp|tieu chi|chi so|linh vuc|noi dung|ten|ten goi|thong tin|criterion"
        "|name"
    ),
    "points": ("diem|so diem|tong diem|muc diem|thang diem|ket qua|points|score"),
}
_KIND_OF = {noun: kind for kind, nouns in KINDS.items() for noun in nouns.split("|")}
NOUNS = Nouns(_KIND_OF, _any("|".join(sorted(_KIND_OF, key=len, reverse=True))))
RUNNING = 8
"""How well the words for a running number name a code: it stands where one may, and is none."""
SORTS: Mapping[str, Mapping[str, int]] = {
    "code": {
        **dict.fromkeys(("ma tieu chi", "ma tctp", "ma tc", "ma chi so", "code", "id"), 0),
        **dict.fromkeys(("ma so", "ma", "so hieu"), 1),
        **dict.fromkeys(("stt", "tt", "so tt", "so thu tu"), RUNNING),
    },
    "criterion": {
        "tieu chi thanh phan": 0,
        "tctp": 0,
        "tieu chi": 1,
        "criterion": 1,
        "chi so": 2,
        "linh vuc": 2,
        "noi dung": 3,
    },
}
"""How well a noun names its column."""
PARTS = frozenset({"tieu chi thanh phan", "tctp"})
ALONE = frozenset({"don vi", "co quan don vi", "don vi lien quan", "co quan"})
"""Whole headers that name units; with more words they may name something else."""
CARRIERS = _any(
    "trach nhiem|phu trach|thuc hien|chu tri|tham muu|phoi hop|lien quan|dau moi|bo phan"
    "|bi tru|tru diem|mat diem|bi mat|de mat|de xay ra|chua dat|khong dat|chua hoan thanh"
    "|khong hoan thanh|responsible|units|leading|supporting"
)
"""Of a header of units: these carry a loss or have to do with it."""
ACTS = _any(r"tu (?:cham|danh gia|tham dinh|xac dinh|cho)|cham|danh gia")
"""Who does this is no unit of the row but whose points they are: “Đơn vị tự chấm”."""

_LOST = (
    r"tru(?! so)|mat|bi giam|diem giam|giam (?:diem|tru)|hut|thieu"
    r"|(?:chua|khong|chang) (?:dat|duoc(?! (?:tham dinh|cham|danh gia|xet|tinh)))"
    r"|deduction|deductions|deducted|lost|loss|chenh lech"
)
_AFTER = r"(?:(?:sau|truoc) (?:khi )?(?:bi |da )?)"
FLAGS: Mapping[str, re.Pattern[str]] = {
    "max": _any("toi da|diem chuan|(?:diem|muc) tran|thang diem|khung diem|max|maximum"),
    "lost": re.compile(rf"\b(?<!sau )(?<!sau khi )(?<!sau khi bi )(?<!sau bi )(?:{_LOST})\b"),
    "gap": _any("chenh lech"),
    "against max": _any("so voi (?:diem )?(?:toi da|chuan|thang diem)"),
    "before": _any(
        r"truoc (?:khi )?(?:bi |duoc )?(?:tru|tham dinh|cham|cong nhan|phe duyet)"
        r"|cho (?:tham dinh|cham|cong nhan|phe duyet|xet)"
    ),
    "denied": _any("khong|chua|chang"),
    "ruled": _any("quy dinh"),
    "kept": _any(
        r"(?:khong|chua|chang) (?:(?:bi|phai|de) )*(?:tru|mat|giam|hut|thieu"
        r"|lien quan|chu tri|phoi hop|chiu|co trach nhiem|thuoc)"
    ),
    "given back": _any(
        "(?:duoc|da|xin) (?:tru lai|tra|hoan|khoi phuc|khac phuc|cong(?! nhan)|bu)|cong lai"
    ),
    "self": _any("tu (?:cham|danh gia|tham dinh|xac dinh|cho|xep|tinh|nhan|tru|giam)|self"),
    "proposed": _any("de nghi|de xuat|(?<!sau )(?<!khi )kien nghi|du kien"),
    "council": _any(
        "hoi dong|hdtd|hd|to tham dinh|so noi vu|snv|bo noi vu|(?:ubnd|cap|cua) tinh"
        "|tinh (?:cham|tham dinh|danh gia|cong nhan|phe duyet|cho|tru)"
        "|doan (?:tham dinh|kiem tra)|council"
    ),
    "appraised": _any("tham dinh|cong nhan|phe duyet|appraised|appraisal"),
    "body": re.compile(
        r"\b(?:huyen|xa(?! hoi)|phuong(?! an| thuc| phap)|thi tran|thi xa|thanh pho|tp|dia phuong|don vi"
        r"|co so|ubnd|co quan|phong|cap duoi|(?:ubnd|cap|cua) quan"
        r"|quan (?:cham|danh gia|tham dinh|cho))\b"
    ),
    "given": _any(
        rf"dat|duoc$|duoc duyet|con lai|chot|thuc te|cham|danh gia|{_AFTER}(?:tru|giam)|given|scored"
    ),
    "being scored": _any("duoc (?:cham|danh gia|tham dinh|phan loai)"),
    "other": _any(
        "tang|cong diem|diem cong(?! (?:nhan|bo))|thuong|xa hoi hoc|xhh|trong so|he so"
        r"|(?:trung )?binh(?: quan)?"
        r"|xep hang|(?:nam|ky|quy|thang) truoc|nam ngoai|cung ky|\d+ thang|quy (?:i{1,3}|iv|\d)"
    ),
}
"""What a header says, each flag by any of its words."""
SHARE = re.compile(r"^(?:ty le|ti le|phan tram)\b|\bso voi\b|\b(?:lech|tru|giam) (?:giua|voi)\b")
"""A rate, or a difference from something else than the maximum."""
HIGH = _any("huyen|thi xa|thanh pho|tp|(?:ubnd|cap|cua) quan|quan (?:cham|danh gia|tham dinh)")
LOW = _any("xa(?! hoi)|phuong(?! an)|thi tran")
"""The levels of bodies: the higher one scores the lower one."""
_HEARD = (
    r"(?:khi )?(?:co )?"
    r"(?:(?:xem )?xet |nghe |(?:tiep )?nhan (?:duoc )?|nghien cuu |tham tra |xem lai )?"
)
"""Before an explanation: what a council does with it."""
ROUND = re.compile(
    r"\b(?:(?:lan|vong|dot|buoc) (?:thu )?(1|2|3|mot|hai|ba|nhat|nhi|dau|i|ii|iii)"
    rf"|(so bo|ban dau|buoc dau|truoc {_HEARD}(?:giai trinh|phuc (?:tra|khao)|ra soat))"
    rf"|lai|phuc tra|phuc khao|dieu chinh|sau {_HEARD}(?:giai trinh|ra soat|kien nghi|khieu nai"
    r"|bo sung|doi chieu|hop|lam viec|phan hoi|tiep thu))\b(?<!con lai)"
)
"""Which round of scoring a column is of."""
AFTERWARDS = _any(rf"(?:sau|truoc) {_HEARD}(?:giai trinh|kien nghi|y kien)")
"""When, not what: no noun of the header."""
LAST = _any("cuoi cung|chinh thuc|chung cuoc|ket luan")
ACCOUNTS = ("dien giai", "thuyet minh", "giai thich")
"""Of a criterion these tell what it is, not why it lost points."""
OPINIONS = ("y kien", "nhan xet", "ket luan", "thuyet minh", "dien giai", "giai thich")
"""How a header begins whose words are those of the one it names first."""
SPEAKER = _any("(?:co quan|don vi|to|doan|phong(?: noi vu)?) tham dinh")
"""A body by its noun, but one that appraises."""
PLACES = frozenset(["huyen", "xa", "tinh", "phuong", "tran", "quan", "pho", "tp"])
"""Words before the name of a place."""
LONGEST_PLACE = 3
"""Syllables of such a name that are looked over."""
PLAIN_POINTS = frozenset(
    " ".join(
        (
            "diem so tu muc tong thang khung ket qua phan cua do theo cac va tren voi tai boi",
            "cho la toi da chuan max maximum tru mat giam hut thieu khong chua dat duoc bi de",
            "lech chenh con lai tham dinh cong nhan phe duyet appraised appraisal hoi dong hdtd",
            "hd to doan kiem tra tac snv bo ubnd cap tinh huyen xa phuong thi tran thanh pho tp",
            "dia don vi co quan phong nam lan vong dot buoc thu i ii iii mot hai ba nhat nhi",
            "dau phuc khao dieu chinh sau truoc khi giai trinh ra soat kien nghi khieu nai sung",
            "doi chieu hop lam viec tiep thuc te cuoi cung chung chot luan cham danh gia xac",
            "cchc cai cach hanh tieu chi quy quyet qd thong bao bien ban bang ve nay trong ky",
            "xet xem nghe nghien cuu tra tran points point score scored given lost loss by the of",
            "deduction deductions deducted council round first second self assessed assessment final",
            "total and in year",
        )
    ).split()
)
"""All that headers of points say; with another word a header may mean something else."""
_OTHERS = (
    "toi da chuan thang tham dinh hoi dong tru mat giam dat cham danh gia huyen tinh "
    "maximum appraised deduction responsible criterion self assessed lost"
)
VOCABULARY = frozenset(" ".join((*_KIND_OF, _OTHERS)).split())
"""Words that a typo may have been meant for."""

"""The forms of sentences in which rulebooks say how a criterion is scored, each with an example.

Templates are those of `cchc.language.pattern`; a slot takes what `SLOTS` says. What is in no form is not
read: a sentence becomes a rule only where each of its clauses is one of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from cchc.language.pattern import Choice, Node, Slot, nodes

RESERVED = (
    "từ|đến|dưới|trên|trở|hơn|quá|điểm|thì|được|đạt|chưa|không|mỗi|cứ|tính|trừ|cộng|tăng|giảm|nếu|khi"
    "|tối|ít|lệ|theo|vượt|thêm|và|hoặc|trước|sau|bị"
)
"""Words that say how numbers are meant; no name of what is counted holds them."""
WORD = rf"(?!(?:{RESERVED})\b)[^\W\d_]+"
POINTS = r"\d+(?:[.,]\d+)?"
SLOTS = {
    **dict.fromkeys(("p", "q"), POINTS),
    **dict.fromkeys(("t", "d"), r"\d+(?:[.,]\d+)?\s?%"),
    "full": r"100\s?%",
    "noun": rf"{WORD}(?: {WORD}){{0,6}}",
    "few": r"\d{1,4}",
    "name": r"(?:[^\d:;=×%()]|\([^()]{1,60}\))+?",
    "most": "(?:số )?điểm tối đa|đủ điểm",
    "nothing": "không (?:có |được )?điểm",
}
LEVEL = rf"\d+(?:[.,]\d+)*(?:\s?%)?(?: {WORD}){{0,3}}"
"""An edge, with its sign of percent or what is counted."""


class Form(NamedTuple):
    """A form of a clause: what kind of clause it is, its template, a clause of it."""

    kind: str
    template: str
    example: str


RANGES = (
    Form("range", "từ {from} [đến|-] dưới {below}", "từ 95% đến dưới 98%"),
    Form("range", "từ {from} [đến|-] {at_most}", "từ 90% đến 100%"),
    Form("range", "[từ |từ mức |]{from} trở lên", "98% trở lên"),
    Form("range", "[≥|tối thiểu|ít nhất|không dưới|>=] {from}", "tối thiểu 98%"),
    Form("range", "[từ ]trên {above} [đến|-] dưới {below}", "trên 90% đến dưới 95%"),
    Form("range", "[từ ]trên {above} [đến|-] {at_most}", "trên 90% đến 95%"),
    Form("range", "{from} [≤|<=] tỷ lệ < {below}", "90% ≤ tỷ lệ < 95%"),
    Form("range", "{above} < tỷ lệ [≤|<=] {at_most}", "90% < tỷ lệ ≤ 95%"),
    Form("range", "[trên|>|cao hơn|lớn hơn] {above}", "trên 95%"),
    Form("range", "[dưới|<|thấp hơn|nhỏ hơn|chưa đạt|không đạt] {below}", "dưới 90%"),
    Form("range", "[từ ]{at_most} trở xuống", "2% trở xuống"),
    Form("range", "[≤|<=|không quá|không vượt quá] {at_most}", "không quá 2%"),
    Form("range", "[đủ ]{full}", "100%"),
    Form("range", "[có ]{few} {noun}", "có 1 sáng kiến"),
    Form("range", "không có {noun}", "không có sáng kiến"),
)
"""Where a tier holds."""
WORTHS = (
    Form("points", "{p}[ điểm]", "2 điểm"),
    Form("most", "[số ]điểm tối đa", "điểm tối đa"),
    Form("most", "đủ điểm", "đủ điểm"),
    Form("nothing", "không [có|được] điểm", "không được điểm"),
    Form(
        "share_of",
        "[[điểm ]tính theo công thức[:] ][(]tỷ lệ × điểm tối đa[)] [/|:] {t}",
        "(tỷ lệ × điểm tối đa) / 80%",
    ),
    Form("share_of", "tỷ lệ / {t} × điểm tối đa", "tỷ lệ / 80% × điểm tối đa"),
    Form(
        "share",
        "[[điểm ]tính theo công thức[:] |tính theo |]tỷ lệ [×|nhân với|nhân] điểm tối đa",
        "tỷ lệ × điểm tối đa",
    ),
    Form("share", "điểm tối đa [×|nhân với|nhân] tỷ lệ", "điểm tối đa × tỷ lệ"),
    Form("share", "tỷ lệ × {p}[ điểm]", "tỷ lệ × 2 điểm"),
    Form("share", "{p}[ điểm] × tỷ lệ", "2 điểm × tỷ lệ"),
    Form("vague", "[điểm ][được ]tính[ điểm] theo tỷ lệ[ tương ứng]", "tính theo tỷ lệ"),
)
"""What a tier is worth."""
CLAUSES = (
    Form("preface", "[cách tính điểm|điểm tính như sau|cách chấm điểm][:]", "Cách tính điểm:"),
    Form(
        "none",
        "[nếu |trường hợp |trong năm |]không phát sinh[ {noun}][:| thì|,|] [được |đạt |chấm |tính |]"
        "[đủ điểm|[số ]điểm tối đa]",
        "không phát sinh thì được điểm tối đa",
    ),
    Form(
        "none_zero",
        "[nếu |trường hợp |trong năm |]không phát sinh[ {noun}][:| thì|,|] [được |chấm |]"
        "[0 điểm|không điểm]",
        "không phát sinh hồ sơ: 0 điểm",
    ),
    Form(
        "survey",
        "[điểm = |điểm tính theo |]tỷ lệ[ hài lòng|] [theo|qua|từ] điều tra xã hội học × điểm tối đa",
        "tỷ lệ hài lòng qua điều tra xã hội học × điểm tối đa",
    ),
    Form(
        "judged",
        "hội đồng[ thẩm định| đánh giá|] [xem xét|đánh giá|quyết định|xem xét, quyết định|]"
        "[ cho điểm|, cho điểm|, chấm điểm| chấm điểm| điểm]",
        "Hội đồng thẩm định xem xét, cho điểm",
    ),
    Form("partial_pro_rata", "phần lẻ[ được] tính theo tỷ lệ", "phần lẻ tính theo tỷ lệ"),
    Form("partial_whole_steps", "phần lẻ không[ được] tính[ điểm]", "phần lẻ không tính"),
    Form(
        "more",
        "[cứ ][mỗi ]{d} [tăng thêm|cao hơn|tăng|vượt thêm|thêm] [thì ][được ][cộng ][thêm ]{p}[ điểm]",
        "cứ mỗi 5% tăng thêm được cộng 0,5 điểm",
    ),
    Form(
        "more",
        "cứ [tăng thêm|tăng|vượt thêm|vượt] {d} [thì ][được ][cộng ][thêm ]{p}[ điểm]",
        "cứ tăng thêm 5% được 0,5 điểm",
    ),
    Form(
        "less",
        "[cứ ][mỗi ]{d} [giảm|thấp hơn|giảm thêm] [thì ][được ]cộng [thêm ]{p}[ điểm]",
        "cứ mỗi 1% thấp hơn được cộng 1 điểm",
    ),
    Form(
        "less", "cứ giảm[ thêm] {d} [thì ][được ]cộng [thêm ]{p}[ điểm]", "cứ giảm 1% cộng 1 điểm"
    ),
    Form(
        "fewer",
        "[cứ ][mỗi ]{d} [giảm|thấp hơn|giảm thêm] [thì ][bị ]trừ {p}[ điểm]",
        "cứ mỗi 1% thấp hơn trừ 0,1 điểm",
    ),
    Form("fewer", "cứ giảm[ thêm] {d} [thì ][bị ]trừ {p}[ điểm]", "cứ giảm 1% trừ 0,1 điểm"),
    Form(
        "minus",
        "[chậm|trễ|quá hạn|trễ hạn|chậm hạn][,] [cứ ]mỗi {noun} [thì ][bị ]trừ {p}[ điểm]",
        "trễ mỗi ngày trừ 0,25 điểm",
    ),
    Form(
        "minus",
        "[cứ mỗi|mỗi|cứ][ một| 01| 1|] {noun} [thì ][bị ]trừ {p}[ điểm]",
        "mỗi hồ sơ trễ hạn trừ 0,1 điểm",
    ),
    Form(
        "minus", "trừ {p} điểm[ cho mỗi|/| đối với mỗi] {noun}", "trừ 0,5 điểm cho mỗi văn bản sai"
    ),
    Form("minus_cap", "[nhưng ]tối đa trừ {q}[ điểm]", "tối đa trừ 1 điểm"),
    Form(
        "minus_cap", "[nhưng ]trừ [tối đa|không quá|nhiều nhất] {q}[ điểm]", "trừ không quá 2 điểm"
    ),
    Form(
        "each",
        "[cứ mỗi|mỗi|cứ][ một| 01| 1|] {noun}[ thì] [được|đạt|tính|:] {p}[ điểm]",
        "mỗi sáng kiến được 0,5 điểm",
    ),
    Form(
        "cap",
        "[nhưng ][tổng ][tổng điểm ][tối đa|không quá|nhiều nhất|tối đa không quá] {q}[ điểm]",
        "tối đa 2 điểm",
    ),
)
"""What is said of a whole criterion."""
STATE = Form(
    "state",
    "{name}[:| thì được| được|: được| thì| =] [{most}|{nothing}|{p}[ điểm]]",
    "Ban hành đúng hạn: 1 điểm",
)
"""A state and its points, where nothing else fits."""


def forms_table() -> str:
    """The list of forms for the page on importing, a line each: a kind of clause and its examples."""
    found: dict[str, list[str]] = {}
    for form in (*RANGES, *WORTHS, *CLAUSES, STATE):
        found.setdefault(form.kind, []).append(form.example)
    return "\n".join(f"| `{kind}` | {' · '.join(said)} |" for kind, said in found.items())


@cache
def pattern(template: str) -> re.Pattern[str]:
    """A template as a pattern, whatever the case and the spaces."""
    return re.compile(rf"\s*{_joined(nodes(template))}\s*", re.IGNORECASE)


def _joined(found: Iterable[Node]) -> str:
    return "".join(map(_piece, found))


def _piece(node: Node) -> str:
    if isinstance(node, Slot):
        return rf"(?P<{node.key}>{SLOTS.get(node.key, LEVEL)})"
    if isinstance(node, Choice):
        return "(?:" + "|".join(map(_joined, node.options)) + ")"
    return r"\s*".join(re.escape(part) for part in re.split(r" +", node))

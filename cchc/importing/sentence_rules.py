"""The clauses of a sentence put together to a rule, or to what keeps them from being one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from cchc.importing.parties import slug
from cchc.importing.sentence_clauses import Clause, clauses
from cchc.importing.sentence_tiers import Doubt, tiered
from cchc.model.fields import TODO, Plain
from cchc.model.number import number_text


class Reading(NamedTuple):
    """What a sentence says: the keys of its criterion (`rule` may hold TODO), and what is to be told."""

    keys: Mapping[str, Any]
    doubts: tuple[Doubt, ...] = ()


HELD = {"none": "full_marks", "none_zero": "zero"}
FAULT = re.compile(
    r"\b(?:chậm|trễ|muộn|quá hạn|quá thời hạn|sai|sót|lỗi|thiếu|vi phạm|khiếu nại|tố cáo|kỷ luật)\b",
    re.I,
)
"""What is counted for no good: no points are given for each of it."""
EITHER = re.compile(
    FAULT.pattern + r"|\b(?:không|chưa|một phần|còn lại|khác|tốt|khá|trung bình|yếu|kém"
    r"|xuất sắc|loại|hạng|mức|trong quý|trong tháng)\b",
    re.I,
)
"""What a state is called of which a body is in one alone: their points are not added."""
BESIDE = re.compile(
    r"tổng(?: cộng| số| điểm| số điểm)?|cộng|thang điểm|(?:điểm )?(?:thưởng|phạt|giảm)"
    r"|riêng .*|trường hợp riêng.*",
    re.I,
)
"""What is no state: a total, points on top or taken off, what is said of some bodies alone."""
AMOUNTS = ("each", "minus", "more", "less", "fewer")
PARTIAL = {"partial_pro_rata": "pro_rata", "partial_whole_steps": "whole_steps"}


def reading(text: str, most: Decimal | None) -> Reading:
    """What a sentence says of a criterion with a maximum; `rule` is TODO where that is no rule."""
    found = clauses(text)
    if found is None:
        return _none("sentence_unread")
    held = [HELD[clause.kind] for clause in found if clause.kind in HELD]
    more = {"no_cases": held[0]} if held else {}
    rest = [clause for clause in found if clause.kind not in HELD]
    if len(set(held)) > 1 or (not rest and not held) or any(map(_of_nothing, rest)):
        return _none("sentence_unread")
    if not rest:
        return Reading({"rule": Plain(TODO), **more}, (Doubt("sentence_lacks", {"kind": "rule"}),))
    kinds = [clause.kind for clause in rest]
    for wanted, make in FORMS:
        if wanted.fullmatch(" ".join(kinds) + " "):
            made = make(rest, most)
            return made._replace(keys={**made.keys, **more})
    return _none("sentence_unread")


def _none(wording: str, **values: Any) -> Reading:
    return Reading({"rule": Plain(TODO)}, (Doubt(wording, values),))


def points(text: str) -> Decimal:
    """The points of a slot."""
    return Decimal(text.replace(",", "."))


def _of_nothing(clause: Clause) -> bool:
    """True for a step of 0%, a share of 0%, and each thing for 0 points."""
    amounts = ("t", "d", "p") if clause.kind in AMOUNTS else ("t",)
    return any(
        not points(clause.values[key].rstrip(" %")) for key in amounts if key in clause.values
    )


def worth(clause: Clause, most: Decimal | None) -> Decimal | None:
    """The points of a state; None for the maximum where that is not known."""
    if "p" in clause.values:
        return points(clause.values["p"])
    return most if "most" in clause.values else Decimal(0)


def plain(value: Decimal) -> Plain:
    """Points as a file has them."""
    return Plain(number_text(value))


def _rule(rule: dict[str, Any], best: Decimal | None, most: Decimal | None, **more: Any) -> Reading:
    """A rule whose best is held against the maximum."""
    doubts: tuple[Doubt, ...] = ()
    if best is not None and most is not None and best != most:
        wording = "rule_above_max" if best > most else "rule_below_max"
        doubts = (Doubt(wording, {"points": best, "max": most}),)
    return Reading({"rule": Plain(TODO) if doubts else rule, **more}, doubts)


def _alone(found: Sequence[Clause], most: Decimal | None) -> Reading:
    (clause,) = found
    if clause.kind == "survey":
        return Reading({"rule": {"kind": "survey"}})
    if clause.kind == "judged":
        return Reading({"rule": {"kind": "judged"}})
    share = clause.values.get("p")
    if share and most is None:
        return _none("sentence_unread")
    if clause.worth == "share_of":
        return Reading({"rule": {"kind": "proportional", "full_at": _rate(clause.values["t"])}})
    return _rule({"kind": "proportional"}, points(share) if share else None, most)


def _each(found: Sequence[Clause], most: Decimal | None) -> Reading:
    each, *caps = found
    cap = points(caps[0].values["q"]) if caps else None
    if FAULT.search(each.values["noun"]):
        return _none("sentence_unread")
    one = points(each.values["p"])
    best = one if most is not None and one > most else cap
    rule: dict[str, Any] = {"kind": "count", "points_each": plain(one)}
    return _rule(rule, best, most, cases=each.values["noun"])


def _minus(found: Sequence[Clause], most: Decimal | None) -> Reading:
    minus = next(clause for clause in found if clause.kind == "minus")
    caps = [clause for clause in found if clause.kind == "minus_cap"]
    full = [clause for clause in found if clause.kind == "state"]
    one = points(minus.values["p"])
    rule: dict[str, Any] = {"kind": "penalty", "points_each": plain(one)}
    if caps:
        rule["cap"] = plain(points(caps[0].values["q"]))
    best = worth(full[0], most) if full else None
    lost = max([one, *(points(cap.values["q"]) for cap in caps)])
    if most is not None and lost > most:
        return _none("sentence_unread")  # no more than the maximum can be lost
    return _rule(rule, best, most, cases=minus.values["noun"])


def _steps(found: Sequence[Clause], most: Decimal | None) -> Reading:
    """A mark with its points, and what each further step adds; what is not said is TODO."""
    step = next(clause for clause in found if clause.kind in ("more", "less", "fewer"))
    marks = [clause for clause in found if clause.kind == "range"]
    partial = [PARTIAL[clause.kind] for clause in found if clause.kind in PARTIAL]
    caps = [points(clause.values["q"]) for clause in found if clause.kind == "cap"]
    toward = "more" if step.kind == "more" else "less"
    start: str = Plain(TODO)
    mark: str = Plain(TODO)
    doubts: list[Doubt] = []
    if marks:
        values = marks[0].values
        wanted = ("at_most", "full") if toward == "more" else ("from", "full")
        named = [values[key] for key in wanted if key in values]
        if len(values) != 2 or not named or "p" not in values or "%" not in named[0]:
            return _none("sentence_unread")
        start, mark = plain(points(values["p"])), _rate(named[0])
    else:
        doubts.append(Doubt("sentence_lacks", {"kind": "start"}))
    if not partial:
        doubts.append(Doubt("sentence_lacks", {"kind": "partial"}))
    adds = points(step.values["p"]) * (-1 if step.kind == "fewer" else 1)
    cap = caps[0] if caps else most
    best = cap
    end = {"at_most": plain(cap)} if cap is not None else {"at_most": Plain(TODO)}
    if step.kind == "fewer":
        end, best = {"at_least": Plain("0")}, points(marks[0].values["p"]) if marks else None
    rule = {
        "kind": "steps",
        "points": start,
        "from": mark,
        "each": _rate(step.values["d"]),
        "adds": plain(adds),
        **({"toward": "less"} if toward == "less" else {}),
        "partial": partial[0] if partial else Plain(TODO),
        **end,
    }
    made = _rule(rule, best, most)
    return made if made.doubts else made._replace(doubts=tuple(doubts))


def _states(found: Sequence[Clause], most: Decimal | None) -> Reading:
    """States, or things of which each has its points; a pair that is met or not."""
    worths = [worth(clause, most) for clause in found]
    if None in worths or any(BESIDE.fullmatch(clause.values["name"]) for clause in found):
        return _none("sentence_unread")
    named = [(c.values["name"], p) for c, p in zip(found, worths, strict=True) if p is not None]
    best, total = max(p for _, p in named), sum((p for _, p in named), Decimal(0))
    falling = [p for _, p in named]
    if len({label.lower() for label, _ in named}) < len(named):
        return _none("sentence_unread")
    if falling not in (sorted(falling), sorted(falling, reverse=True)):
        return _none("sentence_unread")  # 2, 0, 1: what comes after the zero is another thing
    if len(set(falling)) == 1 and total != most:
        return _none("sentence_unread")  # all worth the same: no states, and too much for a sum
    either = 0 in falling or any(EITHER.search(label) for label, _ in named)
    if most is not None and best != most and total == most and not either:
        parts = [
            {"id": name, "name": label, "rule": {"kind": "yes_no", "points": plain(p)}}
            for name, (label, p) in zip(_slugs(label for label, _ in named), named, strict=True)
        ]
        return Reading({"rule": {"kind": "sum", "parts": parts}})
    if most is not None and best == total == most and len([p for _, p in named if p]) > 1:
        return _none("sentence_unread")
    ordered = sorted(named, key=lambda pair: -pair[1])
    if len(ordered) == 2 and not ordered[1][1] and _opposed(ordered[0][0], ordered[1][0]):
        own = {} if most is not None else {"points": plain(best)}
        return _rule({"kind": "yes_no", **own}, best, most)
    ids = _slugs(label for label, _ in ordered)
    states = [
        {"id": name, "name": label, "points": plain(p)}
        for name, (label, p) in zip(ids, ordered, strict=True)
    ]
    return _rule({"kind": "states", "states": states}, best, most)


def _opposed(one: str, other: str) -> bool:
    """True for `đạt` and `không đạt`, `có` and `không`."""
    met, not_met = one.lower(), other.lower()
    return not_met in (f"không {met}", f"chưa {met}") or (met, not_met) == ("có", "không")


def _slugs(labels: Any) -> list[str]:
    found: list[str] = []
    for label in labels:
        name = base = slug(label) or "muc"
        number = 2
        while name in found:
            name, number = f"{base}-{number}", number + 1
        found.append(name)
    return found


def _rate(text: str) -> Plain:
    return Plain(text.replace(" ", "").replace(",", "."))


def _tiers(found: Sequence[Clause], most: Decimal | None) -> Reading:
    made = tiered(found, most)
    if isinstance(made, Doubt):
        return Reading({"rule": Plain(TODO)}, (made,))
    reached = _rule(made.rule, made.best, most, **({"cases": made.cases} if made.cases else {}))
    return reached if reached.doubts else reached._replace(doubts=made.doubts)


Make = Callable[[Sequence[Clause], Decimal | None], Reading]
FORMS: tuple[tuple[re.Pattern[str], Make], ...] = (
    (re.compile(r"(alone|survey|judged) "), _alone),
    (re.compile(r"(range )+"), _tiers),
    (re.compile(r"(range )?(more|less|fewer) (cap )?(partial_\w+ )?(cap )?"), _steps),
    (re.compile(r"each (cap )?"), _each),
    (re.compile(r"(state )?minus (minus_cap )?"), _minus),
    (re.compile(r"state (state )+"), _states),
)
"""Which clauses make a rule together, in their order, and how."""

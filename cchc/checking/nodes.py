"""Checks of what is put together in a rulebook: maxima, weights, what counts how, grades."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.rows import may_go
from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.expression import TOTAL, refs
from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.source import Path, Sourced
from cchc.model.span import round_to
from cchc.model.together import ADDED, Grade, Together
from cchc.model.value import Value
from cchc.scoring.asks import asked
from cchc.scoring.evaluate import decimal, reach
from cchc.scoring.whole import most_of, whole

Book = Sourced[Rulebook]
Placed = tuple[Path, Area | Criterion]


def placed(book: Rulebook) -> Iterator[Placed]:
    """Every area and criterion with its place."""
    for i, area in enumerate(book.areas):
        yield ("areas", i), area
    for i, criterion in enumerate(book.criteria):
        yield ("criteria", i), criterion


def points(book: Book) -> Iterator[Diagnostic]:
    """C203: the points of children come to the parent's (in a partial book: to no more)."""
    partial = book.content.head.coverage == "partial"
    for path, node in placed(book.content):
        how, own = node.combine or ADDED, node.max_points
        below = [c for c in book.content.children(node.id) if c.counts == "points"]
        if own is None or not below or how.kind == "mean":
            continue
        found = [(child.weight, Fraction(child.max_points)) for child in below]
        total = most_of(how, None, found)
        if total > own if partial else total != own:
            wording = "area_points" if isinstance(node, Area) else "children_points"
            at, values = (*path, "max_points"), {"own": own, "total": decimal(total)}
            yield finding_at(wording, book.source, at, id=node.id, **values)


def nodes(book: Book) -> Iterator[Diagnostic]:
    """C214: what is put together can be: weights, ends, what lies there, where a maximum goes."""
    head = book.content.head
    areas = book.content.areas
    if head.combine is not None:
        below = [(area.weight, book.content.node(area.id)) for area in areas]
        mosts = [node.max_points for _, node in below if node is not None]
        for reason in _joining(head.combine, None, [area.weight for area in areas], mosts):
            at: Path = ("rulebook", "combine")
            yield finding_at("node_impossible", book.source, at, id="rulebook", reason=reason)
    elif any(area.weight is not None for area in areas):
        for reason in weights("sum", [area.weight for area in areas]):
            yield finding_at(
                "node_impossible", book.source, ("areas",), id="rulebook", reason=reason
            )
    for path, node in placed(book.content):
        for reason, key in _reasons(book.content, node):
            at = (*path, key)
            yield finding_at("node_impossible", book.source, at, id=node.id, reason=reason)


def weights(kind: str, given: Sequence[Value | None]) -> Iterator[str]:
    """What is wrong with the weights of what is put together."""
    written = [weight for weight in given if weight is not None]
    if not written:
        return
    exact = [weight.exact for weight in written]
    total = sum((weight for weight in exact if weight is not None), Fraction(0))
    shared = all(weight.kind in ("rate", "cases") for weight in written)
    if len(written) < len(given) and kind == "mean":
        yield "weights_some"
    elif kind in ("best", "worst"):
        yield "weights_unused"
    elif any(weight is None or weight <= 0 for weight in exact):
        yield "weight_zero"
    elif kind == "mean" and shared and total != 1:
        yield "weights_sum"


def _joining(
    how: Together, own: Decimal | None, given: Sequence[Value | None], mosts: Sequence[Decimal]
) -> Iterator[str]:
    """What is wrong with how some nodes are put together."""
    yield from weights(how.kind, given)
    if how.at_least is not None and how.at_most is not None and how.at_least > how.at_most:
        yield "ends_crossed"
    if how.kind == "mean" and not all(mosts):
        yield "mean_without_max"
    if how.kind in ("best", "worst") and len({*mosts, mosts[0] if own is None else own}) > 1:
        yield "best_of_unlike"


def _reasons(book: Rulebook, node: Area | Criterion) -> Iterator[tuple[str, str]]:
    """What is wrong with a node, with the key of it."""
    below = [c for c in book.children(node.id) if c.counts == "points"]
    how, own = node.combine or ADDED, node.max_points
    ruled = isinstance(node, Criterion) and node.rule is not None
    if node.combine is not None and (ruled or not below):
        yield "combine_of_nothing", "combine"
    elif node.combine is not None or any(c.weight is not None for c in below):
        if how.kind == "mean" and own is None:
            yield "mean_without_own", "combine"
        given, mosts = [c.weight for c in below], [c.max_points for c in below]
        key = "combine" if node.combine is not None else "id"
        yield from ((reason, key) for reason in _joining(how, own, given, mosts))
    if isinstance(node, Criterion):
        if node.counts != "points" and node.weight is not None:
            yield "weight_of_nothing", "weight"
        if node.counts == "percent_of_total" and node.max_points:
            yield "percent_with_max", "counts"
        if node.counts != "points" and node.rule is None:
            yield "counts_of_group", "counts"
    for key in ("no_cases", "not_applicable"):
        if getattr(node, key, None) == "siblings":
            yield from ((reason, key) for reason in _handing(book, node))


def _handing(book: Rulebook, node: Area | Criterion) -> Iterator[str]:
    """What keeps the maximum of a node from going to what stands beside it."""
    if isinstance(node, Area):
        beside, above = len(book.areas) > 1, book.head.combine or ADDED
    else:
        name = book.above(node)[-1]
        counted = (c for c in book.children(name) if c.id != node.id and c.counts == "points")
        beside, part = any(counted), book.part(name)
        above = (part.combine if part is not None else None) or ADDED
    if not beside:
        yield "siblings_none"
    elif above.kind != "sum":
        yield "siblings_unadded"
    elif isinstance(node, Criterion) and node.counts != "points":
        yield "siblings_uncounted"
    elif isinstance(node, Criterion) and any(
        ref.source in ("points", "share") for tree in asked(node) for ref in refs(tree)
    ):
        yield "siblings_of_points"


def grades(book: Book) -> Iterator[Diagnostic]:
    """C209: each grade has a name and a beginning of its own, an index can reach it, and its quota is
    of another grade; C213: what it asks is there.
    """
    first: dict[object, int] = {}
    highest = _highest(book.content) if book.content.head.grades else None
    names = {grade.name for grade in book.content.head.grades}
    for i, grade in enumerate(book.content.head.grades):
        path: Path = ("rulebook", "grades", i)
        for key, value in (("name", grade.name), ("from", grade.from_)):
            if value in first:
                line = book.source.at(("rulebook", "grades", first[value], key)).line
                values = {"grade": grade.name, "value": value, "first": line}
                yield finding_at("grade_twice", book.source, (*path, key), **values)
            first.setdefault(value, i)
        if highest is not None and grade.from_ > highest:
            values = {"grade": grade.name, "value": grade.from_, "highest": highest}
            yield finding_at("grade_above_index", book.source, (*path, "from"), **values)
        if grade.quota is not None and grade.quota.of not in names:
            of = {"grade": grade.name, "of": grade.quota.of}
            yield finding_at("quota_unknown", book.source, (*path, "quota", "of"), **of)
        yield from _asking(book, grade, (*path, "when"))


def _asking(book: Book, grade: Grade, path: Path) -> Iterator[Diagnostic]:
    """C213: a grade asks for points, shares and facts of the body alone."""
    for ref in dict.fromkeys(refs(grade.when.tree) if grade.when is not None else ()):
        known = ref.name == TOTAL or book.content.node(ref.name) is not None
        if ref.source in ("figure", "last"):
            yield finding_at("grade_of_figure", book.source, path, grade=grade.name, name=ref.name)
        elif ref.source != "body" and not known:
            yield finding_at("grade_of_unknown", book.source, path, grade=grade.name, name=ref.name)


def _highest(rulebook: Rulebook) -> Decimal | None:
    """The highest index (total, where there is none): full marks and every bonus, beside what cannot
    be left out; None where leaving something out changes more than the maximum.
    """
    counted = [c for c in rulebook.criteria if c.rule is not None and c.counts != "information"]
    out = [c for c in counted if may_go(c)]
    tops = {c.id: Fraction(reach(c)[1]) for c in counted}
    full = {c.id: Fraction(c.max_points) for c in counted}
    plain = rulebook.head.combine is None and all(
        (node.combine, node.weight) == (None, None) for _, node in placed(rulebook)
    )
    if out and not plain:
        return None
    for criterion in out:  # its bonus may count though its maximum does not
        tops[criterion.id] -= full[criterion.id]
        full[criterion.id] = Fraction(0)
    found = whole(rulebook, full).amount({name: (top, top, top) for name, top in tops.items()})
    scale, rounding = rulebook.head.index_scale, rulebook.head.index_rounding
    if scale is None:
        return decimal(found.points)
    share = max(Fraction(1), found.points / (found.most or 1)) * Fraction(scale)
    return decimal(share) if rounding.exact else round_to(share, rounding.step, rounding.mode)

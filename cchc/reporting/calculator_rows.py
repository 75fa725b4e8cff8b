"""The lines of one criterion on the sheet that calculates: its figures to type over, and its points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from cchc.analysis.body_lines import lines_of
from cchc.analysis.row import Doubt, ScoredRow
from cchc.language.words import Words
from cchc.model.appraisal import Evidence, Voice
from cchc.model.body_form import Line
from cchc.model.expression import Ref, signs
from cchc.model.number import number_text
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Scale
from cchc.model.value import Value
from cchc.reporting.cell_formula import NOTHING, Sheeted, points_formula
from cchc.reporting.cell_inputs import Input, Parts, quoted
from cchc.reporting.document import ROW, Cell, Entry, Formula
from cchc.reporting.figure_cells import PLACES, asked, choices, entries, hint, inputs
from cchc.reporting.live import TOTAL, Live
from cchc.scoring.asks import asked as measured
from cchc.scoring.evaluate import bounds, decimal, reach, unmeasured
from cchc.scoring.figures import figure_of
from cchc.scoring.measuring import nominals

OUT = "\N{EN DASH}"
"""What stands for the points of a row that counts nothing."""
Cells = dict[str, Cell]
"""The cells of a line by their columns."""


class Figures(NamedTuple):
    """What stands in the cells of a line to begin with; `whole` where that is all of the figure."""

    cells: Mapping[str, Decimal | str]
    whole: bool

    def above(self, limit: int) -> bool:
        """True where a formula with this limit does not take them."""
        return any(isinstance(x, Decimal) and abs(x) > limit for x in self.cells.values())


class Lines:
    """The lines of the criteria of a body, in the columns of a sheet (letters by their names)."""

    def __init__(
        self, letters: Mapping[str, str], rounding: Rounding, live: Live, words: Words
    ) -> None:
        self.letters, self.rounding, self.live, self.words = letters, rounding, live, words
        self.same = live.name("same", TOTAL) if "counts" in letters else ""

    def of(self, row: ScoredRow, others: Mapping[Ref, Input]) -> Iterator[Cells]:
        """The lines of a row; `others` is where the points of other rows stand."""
        lines = lines_of(row.criterion)
        beside = unmeasured(row.criterion, None, row.facts) == "not_applicable"
        made = None if beside else self._formula(row, lines, others)
        figures = [self._figures(line, row.given.evidence) for line in lines]
        if made is not None and any(found.above(made.limit) for found in figures):
            made = None
        name = self.live.name("points", row.criterion.id)
        for line, found in zip(lines, figures, strict=True):
            cells: Cells = {"code": row.criterion.id}
            if line.first:
                cells |= {"name": line.name, "most": decimal(row.most)}
                cells["given"] = "" if row.score is None else row.score
                if beside:
                    cells["points"] = _settled(row, name)
                else:
                    cells["points"] = self._points(row, lines, figures, made, name)
                cells["deduction"] = self._deduction(row)
                cells["note"] = self._note(row, made is None and not beside)
                cells["counts"] = self._counts(row, made)
                if line.apart and made is not None:
                    apart = row.given.evidence is not None and row.given.evidence.not_applicable
                    x = self.words("body.x")
                    cells["apart"] = Entry("choice", (x,), value=x if apart else None)
            if line.measured and made is not None:
                cells |= {
                    "figure": asked(line, self.words),
                    **self._entries(line, found, row, made, len(lines) == 1),
                }
            yield cells
            if made is None:
                return

    def parts(self, row: ScoredRow) -> Parts:
        """The points of a row, as other formulas read them."""
        low, high = bounds(row.criterion)
        score = Fraction(row.score) if row.score is not None else low
        step = Fraction(self.rounding.step).denominator
        k = lcm(100, step, row.criterion.full.denominator, score.denominator)
        name = self.live.name("points", row.criterion.id)
        return Parts(name, k, min(low, score), max(high, score, row.most))

    def _formula(
        self, row: ScoredRow, lines: tuple[Line, ...], others: Mapping[Ref, Input]
    ) -> Sheeted | None:
        known = {ref: x for ref, x in nominals(row.facts).items() if x is not None}
        linked = {ref: others[ref] for ref in known if ref in others}
        typed = dict(inputs(lines, self.letters, self.words))
        given: dict[Ref, Input] = {**known, **linked, **typed}
        apart = f"{self.letters['apart']}{ROW}" if lines[0].apart else ""
        criterion = _applying(row.criterion)
        return points_formula(criterion, self.rounding, given, apart, quoted(OUT))

    def _points(
        self,
        row: ScoredRow,
        lines: tuple[Line, ...],
        figures: list[Figures],
        made: Sheeted | None,
        name: str,
    ) -> Cell:
        """The points by the rule; those that count while nothing is typed over, where they differ."""
        if made is None:
            least, most = reach(row.criterion)
            told = hint("points", least, most, self.words)
            worth = OUT if row.left_out else row.score
            return Entry("number", (), least, most, told, value=worth, name=name)
        value: Decimal | str = OUT if row.left_out else "" if row.score is None else row.score
        places = max(2, -int(decimal(Fraction(self.rounding.step)).normalize().as_tuple().exponent))
        same = row.voice in (Voice.RECOMPUTED, None) or (
            row.outcome is not None and row.outcome.nominal == row.score
        )
        text = made.text
        divides = any(
            "/" in signs(tree) for tree in measured(row.criterion)
        )  # by what may be below 0
        plain = same and not divides and all(found.whole for found in figures)
        if row.score is not None and not plain:
            as_now = ",".join(self._unchanged(lines, figures))
            text = f"IF(AND({as_now}),{number_text(row.score)},{text})"
        if self.same:  # maxima are handed on as they are now
            text = f"IF({self.same}=1,{text},{NOTHING})"
        return Formula(text, value, name, places)

    def _unchanged(self, lines: tuple[Line, ...], figures: list[Figures]) -> Iterator[str]:
        """Conditions that hold while figures are those that were given."""
        if lines[0].apart:
            yield f'{self.letters["apart"]}{ROW}=""'
        for i, (line, found) in enumerate(zip(lines, figures, strict=True)):
            for column in _columns(line):
                cell = f"{self.letters[column]}{ROW * (i + 1)}"
                match found.cells.get(column):
                    case None:
                        yield f'{cell}=""'
                    case Decimal() as typed:
                        places = max(0, -int(typed.as_tuple().exponent))
                        yield f'{cell}<>""'
                        yield f"ROUND({cell}*{10**places},0)={int(typed.scaleb(places))}"
                    case text:
                        yield f"{cell}={quoted(text)}"

    def _entries(
        self, line: Line, found: Figures, row: ScoredRow, made: Sheeted, alone: bool
    ) -> Cells:
        cells = entries(line, made.limit, self.words)
        written = _written(line, row.given.evidence)
        filled: Cells = {}
        node = row.criterion.id
        if alone:
            self.live.figures[node] = "/".join(map(_text, found.cells.values()))
        for column, cell in cells.items():
            assert isinstance(cell, Entry)
            cell = cell._replace(name=self.live.name(column, node) if alone else "")
            if written is not None and written.kind == "rate" and cell.kind == "number":
                cell = cell._replace(kind="rate")
            filled[column] = cell._replace(value=found.cells.get(column))
        return filled

    def _figures(self, line: Line, evidence: Evidence | None) -> Figures:
        """The figure of a row, in the cells of a line, as far as they hold it."""
        if not line.measured:
            return Figures({}, True)
        if line.figure:
            return self._named(line, _written(line, evidence))
        figure = figure_of(evidence, line.part or None)
        if figure is None:
            return Figures({}, False)
        match line.scale:
            case Scale.SHARE if figure.of is not None:
                count = figure.of - (figure.missing or 0) if figure.count is None else figure.count
                return Figures({"value": Decimal(count), "of": Decimal(figure.of)}, True)
            case Scale.SHARE if figure.rate is not None:
                share = figure.rate.percent.scaleb(-2)
                return Figures({"rate": share}, _short(share, PLACES))
            case Scale.MET if figure.met is not None:
                yes, no = choices(line, self.words)
                return Figures({"value": yes if figure.met else no}, True)
            case Scale.RANK if figure.state is not None:
                ids = [state for state, _ in line.choices]
                if figure.state in ids:
                    return Figures(
                        {"value": choices(line, self.words)[ids.index(figure.state)]}, True
                    )
            case Scale.COUNT | Scale.QUANTITY if figure.count is not None and figure.of is None:
                return Figures({"value": Decimal(figure.count)}, True)
            case Scale.QUANTITY if figure.number is not None:
                return self._number(figure.number, 2)
        return Figures({}, False)

    def _named(self, line: Line, written: Value | None) -> Figures:
        if written is None:
            return Figures({}, False)
        if line.flag:
            yes, no = choices(line, self.words)
            return Figures({"value": yes if written.exact else no}, True)
        return self._number(written, PLACES)

    def _number(self, written: Value, places: int) -> Figures:
        if written.exact is None:
            return Figures({}, False)
        number = Decimal(written.exact.numerator) / written.exact.denominator
        if Fraction(number) != written.exact:
            return Figures({}, False)
        return Figures({"value": number}, _short(number, places))

    def _deduction(self, row: ScoredRow) -> Cell:
        """What is lost: points − maximum."""
        if not row.counts:
            return ""
        points, most = (f"{self.letters[name]}{ROW}" for name in ("points", "most"))
        text = f"IF(COUNT({points})=1,ROUND({points}-{most},9),IF({points}={NOTHING},{NOTHING},0))"
        now: Decimal | str = "" if row.unscored else row.deduction
        return Formula(text, now, self.live.name("deduction", row.criterion.id))

    def _counts(self, row: ScoredRow, made: Sheeted | None) -> Cell:
        """1 where the criterion counts, 0 where it does not."""
        now = int(not row.left_out)
        text = f"{now}" if made is None else f"IF({made.empty},0,1)"
        return Formula(text, Decimal(now), self.live.name("counts", row.criterion.id), places=0)

    def _note(self, row: ScoredRow, typed: bool) -> str:
        """What whoever types has to know."""
        words = self.words
        if typed:
            return words("body.typed")
        if row.doubt is Doubt.ASSUMED_RULE:
            return words("live.note.assumed")
        return words("live.note.out") if row.left_out else ""


def _settled(row: ScoredRow, name: str) -> Formula:
    """What holds of a criterion that does not apply to the body."""
    text = quoted(OUT) if row.score is None else number_text(row.score)
    return Formula(text, OUT if row.score is None else row.score, name)


def _applying(criterion: Criterion) -> Criterion:
    """The criterion as it holds of a body; what applies by its figures stays."""
    applies = criterion.applies
    if applies is None or any(ref.source in ("figure", "own") for ref in applies.refs):
        return criterion
    found = criterion.model_copy(update={"applies": None})
    return found.given(criterion.times)


def _written(line: Line, evidence: Evidence | None) -> Value | None:
    figures = (evidence.figures if evidence is not None else None) or {}
    return figures.get(line.figure) if line.figure else None


def _columns(line: Line) -> tuple[str, ...]:
    if not line.measured:
        return ()
    return ("value", "of", "rate") if line.scale is Scale.SHARE else ("value",)


def _text(typed: Decimal | str) -> str:
    return typed if isinstance(typed, str) else number_text(typed)


def _short(number: Decimal, places: int) -> bool:
    return -int(number.normalize().as_tuple().exponent) <= places

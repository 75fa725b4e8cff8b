"""The form in which a body scores itself: criteria, cells for figures, points by formula, evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from cchc.analysis.body_lines import BodyLines, lines_of
from cchc.language.words import Words
from cchc.model.body_form import COLUMNS, Line, scores_code
from cchc.model.expression import Ref
from cchc.model.rulebook import Criterion
from cchc.reporting.cell_formula import Sheeted, points_formula
from cchc.reporting.cell_inputs import Input
from cchc.reporting.document import (
    ROW,
    Block,
    Cell,
    Column,
    Document,
    Entry,
    Facts,
    Fields,
    Formula,
    Part,
    Report,
    Table,
    TableRow,
    Text,
    Title,
)
from cchc.reporting.figure_cells import LARGE, asked, entries, hint, inputs
from cchc.reporting.form_document import fields
from cchc.reporting.form_text import marked
from cchc.reporting.formats import SHEETS
from cchc.reporting.letter_document import invitation
from cchc.reporting.rule_words import rule_words
from cchc.reporting.score_words import reference_words
from cchc.scoring.evaluate import reach
from cchc.scoring.measuring import nominals

IN_WORD = ("code", "name", "most", "how", "figure", "value", "points", "document", "note")
"""The columns of a Word form, where cases, rates and pages are written as text."""
NUMERIC = ("most", "value", "of", "rate", "points")
WRITTEN = {"document": 18, "section": 5, "page": 5, "note": 24}
"""The columns of evidence, with the characters that each has room for."""
LEAST = {"name": 20, "how": 22, "figure": 14, "document": 12, "note": 14}
Cells = dict[str, Cell]
"""The cells of a line by their columns."""
Role = Literal["body", "group"]


class BodyForms:
    """The forms of bodies in one format: what bodies share is made once."""

    def __init__(self, form: str, words: Words) -> None:
        self.sheet, self.words = form == SHEETS, words
        self._made: dict[object, Sheeted | None] = {}
        self._told: dict[object, str] = {}

    def report(self, lines: BodyLines) -> Report:
        """The form of one body, with the marks by which it is read when it comes back."""
        words, case = self.words, lines.case
        title = words("body.title", period=case.period, body=case.name)
        return marked(Report(title, self.parts(lines)), words)

    def parts(self, lines: BodyLines) -> tuple[Part, ...]:
        """All that is printed: in Word with the letter that sends the form, where the data say whose."""
        if self.sheet or lines.case.dataset.office is None:
            return (self.part(lines),)
        return (invitation(lines, self.words), self.part(lines))

    def part(self, lines: BodyLines) -> Part:
        """The form itself."""
        return Part(lines.unit.id, self.words("body.part"), self._document(lines), wide=True)

    def _document(self, lines: BodyLines) -> Document:
        """Title, whose it is, how to fill it in, the table, who answers for it."""
        words, head = self.words, lines.book.head
        index = head.index_name or words("body.cchc")
        title = Title(
            words("body.label"),
            words("body.heading", index=index, period=lines.case.period),
            words("body.by", title=head.title, document=reference_words(head.issued_by, words)),
        )
        code = scores_code(lines.case.period, lines.unit.id)
        facts = ((words("form.unit"), lines.unit.name), (words("form.code"), code))
        blocks: list[Block] = [title, Facts(facts)]
        blocks.append(Text(words("body.how.sheet" if self.sheet else "body.how.word")))
        blocks += [self.table(lines), Fields(fields(words))]
        return Document(tuple(blocks))

    def table(self, lines: BodyLines) -> Table:
        """A line for each figure; areas and groups above what lies in them; the total."""
        used: tuple[str, ...] = COLUMNS if self.sheet else IN_WORD
        if not any(c.not_applicable for c in lines.criteria):
            used = tuple(name for name in used if name != "apart")
        rows = [
            TableRow(tuple(cells.get(name, "") for name in used), role)
            for cells, role in self._rows(lines, used)
        ]
        if self.sheet and not lines.book.uneven:
            rows.append(TableRow(self._total(lines, used), "total"))
        columns = (
            Column(
                self.words(f"body.column.{name}"),
                numeric=name in NUMERIC,
                flexible=name in LEAST or name == "value",
                least=LEAST.get(name, 0),
                names=name in ("code", "name"),
                codes=name == "code",
            )
            for name in used
        )
        return Table(tuple(columns), tuple(rows))

    def _rows(self, lines: BodyLines, used: Sequence[str]) -> Iterator[tuple[Cells, Role]]:
        scored, area = {c.id for c in lines.criteria}, ""
        for criterion in lines.book.criteria:
            if criterion.area != area:
                area = criterion.area
                found = lines.book.area(area)
                if found is not None:
                    told: Cells = {"code": found.id, "name": found.name}
                    most = found.max_points
                    yield {**told, "most": "" if most is None else most}, "group"
            named: Cells = {
                "code": criterion.id,
                "name": criterion.name,
                "most": criterion.max_points,
            }
            if criterion.id not in scored:
                yield dict(named), "group"
            elif lines.exempt(criterion):
                yield {**named, "how": self.words("body.exempt")}, "body"
            else:
                yield from ((cells, "body") for cells in self._criterion(criterion, lines, used))

    def _criterion(
        self, criterion: Criterion, lines: BodyLines, used: Sequence[str]
    ) -> Iterator[Cells]:
        """The lines of a criterion: its points where a sheet calculates them, else to be typed."""
        words, every = self.words, lines_of(criterion)
        made = self._formula(criterion, lines, every, used) if self.sheet else None
        for line in every:
            cells: Cells = {"code": line.criterion}
            if line.first:
                least, most = reach(criterion)
                points = Entry("number", (), least, most, hint("points", least, most, words))
                how = self._how(criterion, lines)
                if self.sheet and made is None:
                    how = f"{how}. {words('body.typed')}"
                cells |= {"name": line.name, "most": line.most, "how": how}
                cells["points"] = points if made is None else Formula(made.text)
                cells |= {name: Entry("text", room=room) for name, room in WRITTEN.items()}
                if line.apart:
                    cells["apart"] = Entry("choice", (words("body.x"),))
            if line.measured:
                cells |= self._figure(line, made.limit if made else LARGE)
            yield cells

    def _figure(self, line: Line, limit: int) -> Cells:
        """What is asked, and the cells for it."""
        told: Cells = {"figure": asked(line, self.words)}
        if not self.sheet:
            return {**told, "value": Entry("text", room=12)}
        return {**told, **entries(line, limit, self.words)}

    def _formula(
        self, criterion: Criterion, lines: BodyLines, every: tuple[Line, ...], used: Sequence[str]
    ) -> Sheeted | None:
        """The points of a criterion from the cells of its lines: alike for all bodies of which the
        same is known.
        """
        known = {ref: x for ref, x in nominals(lines.facts(criterion)).items() if x is not None}
        key = lines.book.head.id, criterion.id, tuple(known.items())
        if key not in self._made:
            letters = {name: chr(ord("A") + i) for i, name in enumerate(used)}
            given: dict[Ref, Input] = {**known, **dict(inputs(every, letters, self.words))}
            apart = f"{letters['apart']}{ROW}" if every[0].apart else ""
            rounding = lines.book.head.rounding
            self._made[key] = points_formula(criterion, rounding, given, apart)
        return self._made[key]

    def _how(self, criterion: Criterion, lines: BodyLines) -> str:
        """How a criterion is scored, in words, and what holds where there is nothing to score."""
        key = lines.book.head.id, criterion.id
        if key not in self._told:
            words, rule = self.words, criterion.rule
            if rule is None:
                told = [words("rule.judged", points=words.number(criterion.max_points))]
            else:
                told = [rule_words(rule, criterion.max_points, words, criterion.figures)]
            for name in ("no_cases", "not_applicable"):
                held = getattr(criterion, name)
                told += [words(f"body.{name}.{held}")] if held is not None else []
            self._told[key] = "; ".join(told)
        return self._told[key]

    def _total(self, lines: BodyLines, used: Sequence[str]) -> tuple[Cell, ...]:
        """The sums of the maxima and of the points."""
        exempt = {c.id for c in lines.criteria if lines.exempt(c)}
        most = sum((c.max_points for c in lines.criteria if c.id not in exempt), Decimal(0))
        letter = chr(ord("A") + used.index("points"))
        points = Formula(f"SUM({letter}1:INDEX({letter}:{letter},ROW()-1))")
        cells: Cells = {"name": self.words("body.total"), "most": most, "points": points}
        return tuple(cells.get(name, "") for name in used)

"""Who has answered and who has not, and all answers in one table."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.gaps import Gap
from cchc.analysis.replies import Replies, Reply, State, UnitReply
from cchc.language.words import Words
from cchc.model.diagnostic import Diagnostic
from cchc.model.reply import Dated
from cchc.reporting.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.formats import SHEETS
from cchc.reporting.gaps_words import plan_fact

TONES: dict[State, Tone] = {
    State.WHOLE: "good",
    State.PART: "warn",
    State.EMPTY: "bad",
    State.MISSING: "bad",
}


def replies_report(
    found: Replies, findings: tuple[Diagnostic, ...], form: str, words: Words
) -> Report:
    """The state of every unit, the synthesis of what they wrote, and what could not be read: a unit
    without an answer may stand behind it.
    """
    period = found.gaps.case.period
    heading = Heading(words("collect.answers.title", period=period), level=1)
    table = answers_list if form == SHEETS else answers_table
    answers = Document((heading, table(found, words)))
    remarks = Heading(words("collect.remarks.title"), level=1)
    state = Document((*state_document(found, words).blocks, *_unread(findings, words)))
    parts = [
        Part("state", words("collect.part.state"), state, wide=True),
        Part("answers", words("collect.part.answers"), answers, wide=True),
    ]
    if found.remarked:
        more = Document((remarks, remarks_table(found, words)))
        parts.append(Part("remarks", words("collect.part.remarks"), more, wide=True))
    if found.strays:
        heading = Heading(words("collect.strays.title"), level=1)
        more = Document((heading, strays_table(found, words)))
        parts.append(Part("strays", words("collect.part.strays"), more, wide=True))
    return Report(title(found, words), tuple(parts))


def title(found: Replies, words: Words) -> str:
    """The title of the synthesis."""
    return words("collect.title", period=found.gaps.case.period, body=found.gaps.case.name)


def state_document(found: Replies, words: Words) -> Document:
    """Who was asked what by when, how many have answered, and each unit with what is still open."""
    facts = [plan_fact(found.gaps, words)]
    if found.ask is not None:
        task = words("form.asked.value", task=found.ask.task.id, summary=found.ask.task.summary)
        facts += [
            (words("form.asked"), task),
            (words("form.by"), words.date(found.ask.by)),
        ]
    facts.append((words("collect.as_of"), words.date(found.as_of)))
    blocks: list[Block] = [
        Heading(title(found, words), level=1),
        Facts(tuple(facts)),
        Text(_counted(found, words), "good" if found.sound else ""),
        *_open(found, words),
        state_table(found, words),
    ]
    forms = [unit.form for unit in found.units if unit.form is not None]
    if found.remarked:
        part = words("collect.part.remarks")
        blocks.append(Text(words("collect.remarks", units=_names(found.remarked), part=part)))
    if any(not form.blank and form.sent and form.dated is not Dated.STATED for form in forms):
        blocks.append(Text(words("collect.saved.note")))
    blocks.append(Text(words("collect.as_of.note")))
    return Document(tuple(blocks))


def state_table(found: Replies, words: Words) -> Table:
    """A row a unit, in the order of the registry."""
    return Table(
        columns=(
            Column(words("gaps.column.party"), flexible=True, least=20),
            Column(words("collect.column.state"), flexible=True, least=18),
            Column(words("collect.column.sent")),
            Column(words("collect.column.written"), numeric=True),
            Column(words("collect.column.open"), flexible=True, least=14),
            Column(words("collect.column.contact"), flexible=True, wide=True),
            Column(words("collect.column.file"), flexible=True, wide=True),
        ),
        rows=tuple(
            TableRow(_state_cells(unit, words), "body", TONES[unit.state]) for unit in found.units
        ),
    )


def answers_table(found: Replies, words: Words) -> Table:
    """The answers by criterion: a group a criterion, a row a unit."""
    rows: list[TableRow] = []
    for gap, replies in found.by_gap:
        count = words("collect.answered", count=len({each.unit.id for each in replies}))
        rows.append(TableRow((*_named(gap), count, ""), "group"))
        rows += [TableRow(("", _who(each, words), "", *_said(each))) for each in replies]
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("collect.column.who"), flexible=True, least=24),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("form.column.cause"), flexible=True, least=24),
            Column(words("form.column.remedy"), flexible=True, least=24),
        ),
        rows=tuple(rows),
    )


def answers_list(found: Replies, words: Words) -> Table:
    """The answers in one list for a spreadsheet: each row says its criterion and its unit."""
    rows: list[TableRow] = []
    for gap, replies in found.by_gap:
        criterion, name, lost = _named(gap)
        for i, each in enumerate(replies):
            once = "" if i else lost  # a sum over the column counts it once
            rows.append(TableRow((criterion, name, once, _who(each, words), *_said(each))))
    return Table(
        columns=(
            Column(words("score.column.criterion"), names=True, codes=True),
            Column(words("score.column.name"), flexible=True, least=24, names=True),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("gaps.column.party"), flexible=True, least=20, names=True),
            Column(words("form.column.cause"), flexible=True, least=30),
            Column(words("form.column.remedy"), flexible=True, least=30),
        ),
        rows=tuple(rows),
    )


def remarks_table(found: Replies, words: Words) -> Table:
    """What units wrote beside the cells for their answers, as it stands in their forms."""
    return Table(
        columns=(
            Column(words("gaps.column.party"), flexible=True, least=20, names=True),
            Column(words("collect.column.where"), flexible=True, least=20, names=True),
            Column(words("collect.column.text"), flexible=True, least=30),
        ),
        rows=tuple(
            TableRow((unit.unit.name, remark.where, remark.text))
            for unit in found.remarked
            for remark in (unit.form.remarks if unit.form else ())
        ),
    )


def strays_table(found: Replies, words: Words) -> Table:
    """The forms that count for nobody: what tells whose each is, and all that stands in it."""
    rows: list[TableRow] = []
    for stray in found.strays:
        signs = [f"{words(f'collect.sign.{sign.value}')}: {text}" for sign, text in stray.claims]
        if stray.contact:
            signs.append(f"{words('collect.column.contact')}: {stray.contact}")
        said: list[tuple[Cell, Cell, Cell]] = [
            (answer.criterion, answer.cause or None, answer.remedy or None)
            for answer in stray.answers
            if answer.written
        ]
        said += [(None, f"{remark.where}: {remark.text}", None) for remark in stray.remarks]
        for i, cells in enumerate(said or [(None, None, None)]):
            rows.append(TableRow((stray.at, None if i else "\n".join(signs) or None, *cells)))
    return Table(
        columns=(
            Column(words("collect.column.file"), flexible=True, least=16, names=True),
            Column(words("collect.column.signs"), flexible=True, least=24, names=True),
            Column(words("score.column.criterion"), codes=True),
            Column(words("form.column.cause"), flexible=True, least=24),
            Column(words("form.column.remedy"), flexible=True, least=24),
        ),
        rows=tuple(rows),
    )


def _who(reply: Reply, words: Words) -> str:
    """Who answered; that the row is not its own, or that another form says otherwise, is said."""
    name = reply.unit.name if reply.own else words("collect.foreign", unit=reply.unit.name)
    rival = reply.answer.rival
    return words("collect.rival", unit=name, where=rival) if rival else name


def _said(reply: Reply) -> tuple[Cell, Cell]:
    return reply.answer.cause or None, reply.answer.remedy or None


def _named(gap: Gap) -> tuple[Cell, Cell, Cell]:
    criterion = gap.criterion
    return criterion.id, criterion.name, gap.deduction


def _counted(found: Replies, words: Words) -> str:
    counts = {state.value: len(found.with_state(state)) for state in State}
    return words("collect.counted", units=len(found.units), **counts)


def _unread(findings: tuple[Diagnostic, ...], words: Words) -> Iterator[Block]:
    if findings:
        yield Heading(words("collect.unread"))
        yield Bullets(tuple(f"{each.location}: {words.diagnostic(each)[0]}" for each in findings))


def _late(found: Replies, words: Words) -> Iterator[Block]:
    """Those who answered late, apart from those of whom only the day is known that a file was saved."""
    for dated in Dated:
        units = [unit for unit in found.units if unit.late and unit.dated is dated]
        if units:
            yield Text(words(f"collect.late.{dated.value}", units=_names(units)), "warn")


def _open(found: Replies, words: Words) -> list[Block]:
    """Those who have not answered, by name; those who answered late."""
    silent = found.with_state(State.MISSING, State.EMPTY)
    said: list[Block] = []
    if silent:
        key = "collect.silent.overdue" if found.overdue else "collect.silent"
        said.append(Text(words(key, units=_names(silent)), "bad"))
    if found.strays:
        part, count = words("collect.part.strays"), len(found.strays)
        said.append(Text(words("collect.strays", count=count, part=part), "warn"))
    if found.perhaps:
        said.append(Text(words("collect.strays.perhaps", units=_names(found.perhaps)), "warn"))
    return [*said, *_late(found, words)]


def _names(units: tuple[UnitReply, ...] | list[UnitReply]) -> str:
    return "; ".join(unit.unit.name for unit in units)


def _state_cells(unit: UnitReply, words: Words) -> tuple[Cell, ...]:
    form = unit.form
    state = words(f"collect.state.{unit.state.value}")
    if unit.state is State.EMPTY and unit.remarked:
        state = words("collect.state.remarked", state=state)
    if unit.late:
        stated = unit.dated is Dated.STATED
        key = "collect.state.late" if stated else "collect.state.late.saved"
        state = words(key, state=state)
    return (
        unit.unit.name,
        state,
        form.sent if form and not form.blank else None,
        f"{unit.whole}/{len(unit.asked)}",
        ", ".join(unit.left) if unit.state is State.PART else None,
        (form.contact or None) if form else None,
        form.file if form else None,
    )

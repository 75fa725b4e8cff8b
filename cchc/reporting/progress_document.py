"""A plan as its year passes, as a document: the sum, what to do first, targets, tasks, units."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.aimed import URGENT
from cchc.analysis.progress import SOON, Progress
from cchc.analysis.track import State
from cchc.language.words import Words
from cchc.reporting.ahead_words import book_words, rulebook_words
from cchc.reporting.course_document import course_blocks
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
)
from cchc.reporting.gaps_words import due, few, mark_text
from cchc.reporting.progress_words import (
    figure_on,
    first_steps,
    now_words,
    state_words,
    target_tone,
    task_tone,
    task_words,
    units_words,
    way_left,
)
from cchc.reporting.score_words import data_fact


def progress_report(found: Progress, words: Words) -> Report:
    """The document as a report of its own."""
    title = title_words(found, words)
    return Report(title, (progress_part(found, words),))


def progress_part(found: Progress, words: Words) -> Part:
    """The document as a part of a report."""
    return Part(
        "progress", words("report.part.progress"), progress_document(found, words), wide=True
    )


def progress_document(found: Progress, words: Words, screen: bool = False) -> Document:
    """All that `cchc progress` shows; of what to type next where it is on a `screen`."""
    case = found.card.case
    facts = Facts((data_fact(case.dataset, words), (words("gaps.plan"), found.plan.source)))
    title = Heading(title_words(found, words), level=1)
    typed = tuple(_next(found, words)) if screen else ()
    return Document((title, facts, *progress_blocks(found, words, not screen), *typed))


def _next(found: Progress, words: Words) -> Iterator[Text]:
    """What could be typed next: a figure that is wanted, a task that is done, a unit alone."""
    own, day = not found.card.case.dataset.shipped, f"{found.day:%d/%m/%Y}"
    silent = [one.target.criterion for one in found.targets if one.state is not State.REACHED]
    wanted = next((criterion for criterion in silent if criterion is not None), None)
    if wanted is not None and own:
        yield Text(words("progress.next.figure", criterion=wanted, day=day))
    task = next((one.task.id for one in found.tasks if one.state == "open"), None)
    if task is not None and own:
        yield Text(words("progress.next.task", task=task, day=day))
    if found.party is None and found.shares:
        yield Text(words("progress.next.unit", unit=found.shares[0].name))


def title_words(found: Progress, words: Words) -> str:
    """The title: of a unit, or of the body."""
    name = found.party.name if found.party is not None else found.card.case.name
    values = {"year": found.plan.year, "day": found.day, "name": name}
    return words("progress.title", **values)


def progress_blocks(found: Progress, words: Words, drawn: bool = False) -> tuple[Block, ...]:
    """The sum, what to do first, and a table each of targets, tasks, other figures and units; the
    targets as a picture too where they are `drawn`.
    """
    steps = tuple(first_steps(found, words))
    return (
        Facts(tuple(figures(found, words)), key=True),
        *(Text(note, "warn") for note in _notes(found, words)),
        *((Heading(words("progress.heading.first")), Bullets(steps)) if steps else ()),
        *targets(found, words),
        *(course_blocks(found, words) if drawn else ()),
        *tasks(found, words),
        *_others(found, words),
        *_shares(found, words),
        Text(_grounds(found, words)),
    )


def figures(found: Progress, words: Words) -> Iterator[tuple[str, Cell]]:
    """The figures that are looked for first."""
    totals, period = found.totals, found.card.case.period
    if found.rows:
        key = "progress.start" if found.ahead.book is found.card.rulebook else "progress.then"
        unit = "" if found.party is None else ".unit"
        yield words(key + unit, period=period, year=found.plan.year), totals.start
        now: Cell = totals.now
        if totals.low != totals.high:
            now = words("progress.between", now=totals.now, low=totals.low, high=totals.high)
        yield now_words(found, words), now
        yield words("progress.aimed"), totals.aimed
    late = [one for one in found.tasks if one.overdue]
    over = [one for one in found.targets if one.overdue]
    yield words("progress.late"), words("progress.late.of", tasks=len(late), targets=len(over))
    counted = ((s, sum(one.state is s for one in found.targets)) for s in URGENT)
    told = [words(f"progress.count.{s.value}", count=n) for s, n in counted if n]
    if told:
        yield words("progress.targets", count=len(found.targets)), "; ".join(told)


def _notes(found: Progress, words: Words) -> Iterator[str]:
    """What is not as one would think."""
    if found.early:
        yield words("progress.early")
    if not any(one.latest for one in found.targets) and not found.others:
        yield words("progress.nothing", year=found.plan.year)
    if found.later:
        yield words("progress.later", count=found.later, day=found.day)
    for one in found.unclear:
        yield words("progress.unclear", of=one.of, day=one.day)
    if found.unscored:
        named = few([one.criterion.id for one in found.unscored])
        yield words("progress.unscored", criteria=named, period=found.card.case.period)


def _grounds(found: Progress, words: Words) -> str:
    """By which rules points are told, and how rows without a figure are counted."""
    still = sum(not row.found for row in found.rows)
    book = found.ahead.book
    if book is found.card.rulebook:
        told = rulebook_words(found.card, found.ahead, words)
    else:
        named = {"book": book_words(book, words), "period": found.card.case.period}
        told = words("progress.book", year=found.plan.year, **named)
    kept = words("progress.kept", rows=still, period=found.card.case.period) if still else ""
    return f"{told} {kept}".strip()


def targets(found: Progress, words: Words) -> tuple[Block, ...]:
    """The targets, the most urgent first."""
    if not found.targets:
        return ()
    rows = [
        TableRow(
            (
                one.target.criterion or "",
                one.name,
                figure_on(one.start, one, words),
                figure_on(one.now, one, words),
                mark_text(one.target, one.target.written, words),
                way_left(one, words),
                state_words(one, words),
                due(one.due, words),
                one.running.points if one.running is not None else None,
                one.aimed,
            ),
            tone=target_tone(one),
        )
        for one in found.targets
    ]
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True, lines=2, least=11),
        Column(words("progress.column.start"), flexible=True, wide=True, least=12),
        Column(words("progress.column.now"), flexible=True, least=12),
        Column(words("gaps.column.target")),
        Column(words("gaps.column.distance"), flexible=True, least=11),
        Column(words("progress.column.state"), flexible=True, least=14),
        Column(words("gaps.column.deadline")),
        Column(words("progress.column.points"), numeric=True),
        Column(words("progress.column.aimed"), numeric=True),
    )
    return Heading(words("progress.heading.targets")), Table(columns, tuple(rows))


def tasks(found: Progress, words: Words) -> tuple[Block, ...]:
    """The tasks with a deadline or a state, by deadline; of the others how many there are."""
    told = [one for one in found.tasks if one.left is not None or one.told is not None]
    bare = [one.task.id for one in found.tasks if one not in told]
    rows = tuple(
        TableRow(
            (
                one.task.id,
                one.task.summary,
                units_words(one.task.units, found, words),
                due(one.task.deadline, words),
                task_words(one, words),
            ),
            tone=task_tone(one),
        )
        for one in told
    )
    columns = (
        Column(words("gaps.column.task")),
        Column(words("gaps.column.summary"), flexible=True, lines=2, least=30),
        Column(words("progress.column.who"), flexible=True, least=16),
        Column(words("gaps.column.deadline")),
        Column(words("progress.column.state"), flexible=True),
    )
    blocks: list[Block] = [Table(columns, rows)] if rows else []
    if bare:
        blocks.append(Text(words("progress.bare", count=len(bare), tasks=few(bare))))
    return (Heading(words("progress.heading.tasks")), *blocks) if blocks else ()


def _others(found: Progress, words: Words) -> tuple[Block, ...]:
    """The figures of what has no target."""
    if not found.others:
        return ()
    from cchc.reporting.evidence_words import evidence_words

    rows = []
    for one in found.others:
        row = one.running
        before = None if row.base is None else evidence_words(row.criterion, row.base, words)
        now = evidence_words(row.then, one.latest.evidence, words)
        cells = (row.criterion.id, row.criterion.name, before, now, row.before, row.points)
        rows.append(TableRow(cells))
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True, lines=2, least=20),
        Column(
            words.opening("progress.column.before", period=found.card.case.period), flexible=True
        ),
        Column(words("progress.column.now"), flexible=True),
        Column(words("progress.column.points_before"), numeric=True),
        Column(words("progress.column.points"), numeric=True),
    )
    return Heading(words("progress.heading.others")), Table(columns, tuple(rows))


def _shares(found: Progress, words: Words) -> tuple[Block, ...]:
    """What each party has to do, in figures."""
    if found.party is not None or not found.shares:
        return ()
    rows = []
    for one in found.shares:
        open_ = [task for task in one.tasks if task.state == "open"]
        cells = (
            one.name,
            sum(task.overdue for task in one.tasks),
            sum(task.left is not None and 0 <= task.left <= SOON for task in open_),
            sum(target.state in (State.FALLING, State.BEHIND) for target in one.targets),
            sum(target.state in (State.NO_FIGURE, State.STALE) for target in one.targets),
            sum(target.state is State.REACHED for target in one.targets),
        )
        if one.tasks or one.targets:
            rows.append(TableRow(cells, tone="bad" if cells[1] else ""))
    columns = (
        Column(words("gaps.column.party"), flexible=True, least=24),
        Column(words("progress.column.overdue"), numeric=True),
        Column(words("progress.column.soon", days=SOON), numeric=True),
        Column(words("progress.column.slow"), numeric=True),
        Column(words("progress.column.silent"), numeric=True),
        Column(words("progress.column.reached"), numeric=True),
    )
    blocks: tuple[Block, ...] = (
        Heading(words("progress.heading.units")),
        Table(columns, tuple(rows)),
    )
    return blocks if rows else ()

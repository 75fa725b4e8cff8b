"""The forecast as a document: the loss budget, each row, what is questionable, what it would take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from cchc.analysis.effect import Effect
from cchc.analysis.forecast import Forecast
from cchc.analysis.gaps import Gaps
from cchc.analysis.outlook import Outlook
from cchc.analysis.tryout import goal_to_try, measure_to_try
from cchc.language.words import Words
from cchc.model.appraisal import Voice
from cchc.reporting.ahead_words import rulebook_words
from cchc.reporting.document import (
    Block,
    Bullets,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
    Tone,
)
from cchc.reporting.forecast_words import (
    changed_words,
    ground,
    kept_words,
    measure_cell,
    measure_words,
    missed_words,
    question_words,
    rests_on,
    shadow_words,
    target_cell,
    uncovered_words,
)
from cchc.reporting.gaps_words import plan_fact, still_open, target_year_words
from cchc.reporting.live import UNLINKED, Live
from cchc.reporting.pictures import Bar, Chart
from cchc.reporting.score_words import data_fact, signed
from cchc.scoring.evaluate import decimal


def forecast_document(found: Outlook, words: Words) -> Document:
    """All that `cchc forecast` shows without scenarios or a goal."""
    gaps = found.forecast.gaps
    facts = Facts((data_fact(gaps.case.dataset, words), plan_fact(gaps, words)))
    title = forecast_heading(gaps, words)
    return Document((title, facts, *forecast_blocks(found, words), *_next(found.forecast, words)))


def _next(whole: Forecast, words: Words) -> Iterator[Text]:
    """What could be tried, of the rows at hand."""
    found, goal = measure_to_try(whole), goal_to_try(whole)
    if found is None:  # no points can be asked for where nothing can be moved
        return
    row, measure = found
    state = row.lever.state(measure) if row.lever is not None else None
    shown = state.id if state is not None else measure_words(row, measure, words)
    said = f'"{shown}"' if " " in str(shown) else shown
    yield Text(words("forecast.next.set", criterion=row.criterion.id, measure=said))
    if goal is not None:
        values = {"goal": words.number(goal), "typed": words.number(goal)}
        yield Text(words("forecast.next.need", **values))


def forecast_heading(gaps: Gaps, words: Words) -> Heading:
    """The title of a forecast."""
    body = gaps.case.name
    year = target_year_words(gaps, words)
    return Heading(words("forecast.title", year=year, body=body), level=1)


def forecast_blocks(
    found: Outlook,
    words: Words,
    bare: bool = True,
    live: Live = UNLINKED,
    course: Iterable[Block] = (),
) -> tuple[Block, ...]:
    """The budget, every row, the `course` to their targets, and all that is to be said about them;
    without `bare` not the losses that no target covers, where they have a table of their own.
    """
    whole = found.forecast
    blocks: list[Block] = [
        Text(words("forecast.no_credit")),
        Text(rulebook_words(whole.gaps.card, whole.gaps.ahead, words)),
        *budget_blocks(whole, words, live),
        Heading(words("forecast.heading.rows")),
        rows_table(whole, words, live),
        *course,
        chart(whole, words, live),
        *apart_blocks(whole, words),
    ]
    sections: tuple[tuple[str, list[str]], ...] = (
        ("changed", [changed_words(row, words) for row in whole.changed]),
        ("kept", [kept_words(row, words) for row in whole.kept]),
        ("questions", [question_words(q, whole, words) for q in found.questions]),
        ("missed", missed_words(whole, words)),
        ("uncovered", [uncovered_words(row, words) for row in whole.uncovered if bare]),
        ("shadow", shadow_words(found.shadow, words)),
    )
    for name, items in sections:
        if items:
            blocks += [Heading(words(f"forecast.heading.{name}")), Bullets(tuple(items))]
    if found.unit is not None:
        blocks.append(Text(words("forecast.unit", unit=found.unit)))
    return tuple(blocks)


def budget_blocks(whole: Forecast, words: Words, live: Live = UNLINKED) -> list[Block]:
    """The loss budget in one table and one sentence."""
    budget = whole.budget
    parts = ("regained", "short_of_full", "uncovered")
    rows = [
        TableRow((words(f"forecast.budget.{part}"), live.budget(part, whole.rows, budget)))
        for part in parts
    ]
    key = "forecast.sentence"
    if whole.gaps.plan is None and not any(row.set_by_hand for row in whole.rows):
        key = "forecast.sentence.no_plan"
    elif whole.stretch and whole.stretched:
        key = "forecast.sentence.stretch"
    joint = whole.together
    totals = () if whole.effect is None or joint is None else (_totals(whole.effect, joint, words),)
    missing = whole.stretch and whole.gaps.plan is not None and not whole.stretched
    return [
        Text(words(key, **budget._asdict())),
        *still_open(whole.gaps, words),
        *totals,
        *([Text(words("forecast.sentence.no_stretch"))] if missing else []),
        Table(
            columns=(
                Column(words("forecast.column.budget"), flexible=True, least=40),
                Column(words("score.column.points"), numeric=True),
            ),
            rows=(*rows, TableRow((words("forecast.budget.lost"), budget.lost), "total")),
        ),
    ]


def _totals(effect: Effect, joint: Decimal, words: Words) -> Text:
    """The total as it is and as the targets make it, where rows are not merely added up."""
    before = decimal(effect.total)
    return Text(
        words("forecast.together", before=before, after=before + joint, gain=signed(joint, words))
    )


def rows_table(whole: Forecast, words: Words, live: Live = UNLINKED) -> Table:
    """Every lost row: where it would be moved, what that regains, what stays lost."""
    rows = [
        TableRow(
            (
                row.criterion.id,
                row.criterion.name,
                live.lost(row, row.lost),
                live.figure(row.criterion.id, measure_cell(row, row.now, words)),
                target_cell(row, words),
                live.value("regained", row.criterion.id, row.regained),
                live.left(row, row.still_lost),
                rests_on(row, words),
            )
        )
        for row in whole.rows
    ]
    budget = whole.budget
    left = budget.lost - budget.regained
    total = ("", words("gaps.total"), budget.lost, "", "", budget.regained, left, "")
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, lines=2, least=20),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("forecast.column.now"), wide=True),
            Column(words("gaps.column.target")),
            Column(words("forecast.column.regained"), numeric=True),
            Column(words("forecast.column.left"), numeric=True),
            Column(words("score.column.basis"), flexible=True),
        ),
        rows=(*rows, TableRow(total, "total")),
    )


def chart(whole: Forecast, words: Words, live: Live = UNLINKED) -> Chart:
    """A bar for each row: regained, and still lost."""
    ordered = sorted(whole.rows, key=lambda row: -row.lost)
    bars = tuple(
        Bar(
            row.criterion.id,
            row.criterion.name,
            (max(row.regained, Decimal(0)), row.still_lost),
            f"{words.points(row.regained)} / {words.points(row.lost)}",
            (
                live.value("regained", row.criterion.id, max(row.regained, Decimal(0))),
                live.left(row, row.still_lost),
            ),
        )
        for row in ordered
    )
    keys: tuple[tuple[str, Tone], ...] = (
        (words("forecast.bar.regained"), "good"),
        (words("forecast.bar.left"), "bad"),
    )
    told = "; ".join(
        words(
            "forecast.chart.row",
            criterion=row.criterion.id,
            regained=row.regained,
            left=row.still_lost,
        )
        for row in ordered
    )
    return Chart(words("forecast.chart"), keys, bars, words("forecast.chart.told", rows=told))


def apart_blocks(whole: Forecast, words: Words) -> list[Block]:
    """What the regained points rest on, and what is contested: never one figure."""
    plain = [row for row in whole.rows if not (row.assumption or row.assumed_rule)]
    items = []
    for status in ("stated", "inferred"):
        based = [
            row for row in plain if row.criterion.basis and row.criterion.basis.status == status
        ]
        mine = [row.regained for row in based]
        if any(mine):
            items.append(words(f"forecast.apart.{status}", points=sum(mine, Decimal(0))))
    for name, rows in (
        ("assumption", [r for r in whole.rows if r.assumption and r.regained]),
        ("assumed_rule", [r for r in whole.rows if r.assumed_rule and r.regained]),
    ):
        for row in rows:
            why = row.assumption if name == "assumption" else ground(row)
            values = {"points": row.regained, "criterion": row.criterion.id, "why": why}
            items.append(words(f"forecast.apart.{name}", **values))
    items = items or [words("forecast.apart.nothing")]
    for row in whole.rows:
        worth = row.scored.over(Voice.CLAIMED)
        if worth is not None:
            values = {"points": worth, "criterion": row.criterion.id}
            items.append(words("forecast.apart.contested", **values))
    return [Heading(words("forecast.heading.apart")), Bullets(tuple(items))]

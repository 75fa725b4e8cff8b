"""Who has to answer and by when, taken from the plan's data; and what the answers amount to."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest

from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.replies import Replies, State, asked, asking, inquiry, replies
from cchc.analysis.scorecard import scorecard
from cchc.analysis.unit_gaps import UnitGaps
from cchc.model.dataset import Dataset
from cchc.model.plan import Plan, Task
from cchc.model.reply import Answer, Claim, Dated, Form, Sign, Stray
from tests.joined import only_case
from tests.support import shipped

DAY = date(2024, 2, 20)
ALL = ("nhom-cac-phong-ban-don-vi", "nhom-cac-xa-thi-tran")


@cache
def dataset() -> Dataset:
    return shipped().dataset


@cache
def gaps() -> Gaps:
    return gap_analysis(scorecard(only_case(dataset())))


@cache
def reports() -> tuple[UnitGaps, ...]:
    return asked(gaps())


def plan_of(*tasks: Task) -> Plan:
    plan = gaps().plan
    assert plan is not None
    return plan.model_copy(update={"tasks": tasks})


def task(name: str, units: tuple[str, ...], deadline: date | int | None) -> Task:
    given: dict[str, Any] = {
        "id": name,
        "units": units,
        "summary": "x",
        "deadline": deadline,
        "section": "1",
    }
    return Task.model_construct(criteria=(), supports=(), **given)


def form(unit: str, *answers: Answer, sent: date | None = DAY) -> Form:
    return Form(unit, f"{unit}.docx", answers, sent, Dated.STATED)


def of(found: Replies, unit: str) -> tuple[State, tuple[str, ...], bool]:
    one = next(reply for reply in found.units if reply.unit.id == unit)
    return one.state, one.left, one.late


# Who, and by when


@pytest.mark.slow
def test_every_unit_with_a_loss_has_to_answer() -> None:
    ids = [report.party.id for report in reports()]
    assert len(ids) == 24
    assert "huyen-vinh-linh" not in ids
    assert not [name for name in ids if name.startswith("nhom-")]


def test_the_shipped_plan_asks_by_the_end_of_february() -> None:
    ask = asking(gaps().plan, reports(), dataset().groups)
    assert ask is not None
    assert (ask.task.id, ask.by) == ("NV-1.1", date(2024, 2, 29))


@pytest.mark.parametrize(
    ("tasks", "found"),
    [
        ((("A", ALL, date(2024, 8, 1)), ("B", ALL, date(2024, 3, 1))), "B"),
        ((("A", ALL, date(2024, 8, 1)), ("B", ALL[:1], date(2024, 3, 1))), "A"),
        ((("A", ALL, 2024), ("B", ALL, None)), None),
        ((), None),
    ],
    ids=["the first", "of all units", "a day", "no tasks"],
)
def test_the_first_day_of_a_task_for_all(
    tasks: tuple[tuple[str, tuple[str, ...], date | int | None], ...], found: str | None
) -> None:
    ask = asking(plan_of(*(task(*given) for given in tasks)), reports(), dataset().groups)
    assert (ask.task.id if ask else None) == found


def test_a_task_that_names_each_unit_concerns_all_too() -> None:
    each = tuple(report.party.id for report in reports())
    for units, asks in ((each, True), (each[1:], False)):
        plan = plan_of(task("A", units, date(2024, 3, 1)))
        assert (asking(plan, reports(), dataset().groups) is not None) is asks


def test_nobody_to_ask_or_no_plan() -> None:
    assert asking(None, reports(), dataset().groups) is None
    assert asking(gaps().plan, (), dataset().groups) is None


# What came back


def test_states() -> None:
    whole = [Answer(c, "vì", "làm") for c in ("1.6", "5.1.2", "7.3.1", "7.3.2")]
    found = replies(
        inquiry(gaps()),
        [
            form("phong-noi-vu", *whole),
            form("phong-tu-phap", Answer("1.6", "vì", ""), Answer("7.3.1", "vì", "làm")),
            form("xa-vinh-ha", Answer("3.3", "", "")),
        ],
        (),
        DAY,
    )
    assert of(found, "phong-noi-vu") == (State.WHOLE, (), False)
    assert of(found, "phong-tu-phap") == (State.PART, ("1.6", "7.3.2"), False)
    assert of(found, "xa-vinh-ha")[0] is State.EMPTY
    assert of(found, "xa-vinh-o")[0] is State.MISSING
    assert [len(found.with_state(state)) for state in State] == [1, 1, 1, 21]
    assert not found.sound
    said = {gap.criterion.id: [r.unit.id for r in mine] for gap, mine in found.by_gap}
    assert said["1.6"] == ["phong-noi-vu", "phong-tu-phap"]
    assert said["3.3"] == []
    assert len(said) == 17


def test_all_have_answered() -> None:
    forms = [
        form(r.party.id, *(Answer(row.gap.criterion.id, "vì", "làm") for row in r.rows))
        for r in reports()
    ]
    found = replies(inquiry(gaps()), forms, (), DAY)
    assert found.sound
    assert found.with_state(State.MISSING) == ()
    assert sum(len(mine) for _, mine in found.by_gap) == sum(len(r.rows) for r in reports())


@pytest.mark.parametrize(
    ("sent", "late"),
    [(date(2024, 2, 29), False), (date(2024, 3, 1), True), (None, False)],
)
def test_late_is_after_the_day(sent: date | None, late: bool) -> None:
    found = replies(
        inquiry(gaps()), [form("phong-tu-phap", Answer("1.6", "vì", ""), sent=sent)], (), DAY
    )
    assert of(found, "phong-tu-phap")[2] is late


def test_an_empty_form_is_never_late() -> None:
    found = replies(inquiry(gaps()), [form("phong-tu-phap", sent=date(2024, 5, 1))], (), DAY)
    assert of(found, "phong-tu-phap") == (State.EMPTY, ("1.6", "7.3.1", "7.3.2"), False)


@pytest.mark.parametrize(
    ("as_of", "overdue"), [(date(2024, 2, 29), False), (date(2024, 3, 1), True)]
)
def test_overdue_is_after_the_day(as_of: date, overdue: bool) -> None:
    assert replies(inquiry(gaps()), [], (), as_of).overdue is overdue


def test_a_row_that_two_forms_answer_differently_is_open() -> None:
    rivals = [Answer("1.6", text, "làm", rival=f"{text}.docx") for text in ("vì này", "vì kia")]
    found = replies(inquiry(gaps()), [form("phong-tu-phap", *rivals)], (), DAY)
    assert of(found, "phong-tu-phap") == (State.PART, ("1.6", "7.3.1", "7.3.2"), False)
    said = {gap.criterion.id: [r.answer.cause for r in mine] for gap, mine in found.by_gap}
    assert said["1.6"] == ["vì này", "vì kia"]


def test_a_form_of_nobody_may_be_that_of_a_silent_unit() -> None:
    claims = (Claim(Sign.CODE, "Phòng Nội vụ"), Claim(Sign.NAME, "Phòng Tư pháp"))
    stray = Stray(
        "x.docx", claims, ("phong-noi-vu", "phong-tu-phap"), (Answer("1.6", "vì", "làm"),)
    )
    found = replies(inquiry(gaps()), [form("phong-noi-vu", Answer("1.6", "vì", ""))], (stray,), DAY)
    assert [unit.unit.id for unit in found.perhaps] == ["phong-tu-phap"]
    assert of(found, "phong-tu-phap")[0] is State.MISSING


def test_what_answers_are_held_against() -> None:
    held = inquiry(gaps())
    assert held.units["phong-noi-vu"] == {"1.6", "5.1.2", "7.3.1", "7.3.2"}
    assert len(held.units) == len(reports()) == 24
    assert set().union(*held.units.values()) <= held.criteria
    assert (len(held.criteria), held.since) == (17, date(2024, 1, 9))

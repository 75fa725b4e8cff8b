"""`cchc calendar`: read back by two parsers; what stays the same, what an import changes."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import EventStatus
from icalendar import Calendar, Component

from tests.cli.conftest import Run
from tests.support import PLAN, folder_with, text_of

WEEK = timedelta(days=7)
pytestmark = pytest.mark.slow


def events(file: Path) -> dict[str, Component]:
    """The events by their ids, as both parsers read them."""
    text = file.read_bytes().decode("utf-8")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    found = {str(one["uid"]): one for one in Calendar.from_ical(text).walk("VEVENT")}
    other = {one.uid: one for one in IcsCalendarStream.calendar_from_ics(text).events}
    assert set(found) == set(other)
    for uid, one in found.items():
        twin = other[uid]
        assert (twin.summary, twin.description) == (str(one["summary"]), str(one["description"]))
        assert type(twin.dtstart) is type(one.decoded("dtstart")) is date  # no midnight
        assert (twin.dtstart, twin.dtend) == (one.decoded("dtstart"), one.decoded("dtend"))
        assert twin.dtend == twin.dtstart + timedelta(days=1)
        assert (twin.status is EventStatus.CANCELLED) == (str(one["status"]) == "CANCELLED")
    return found


def due(found: dict[str, Component]) -> dict[str, Component]:
    """The events that are no reminders, by their first words."""
    told = {str(one["summary"]): one for one in found.values()}
    return {name: one for name, one in told.items() if not name.startswith("Còn 7 ngày")}


def test_the_sample(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "lich.ics"
    ran = run("calendar", "-o", str(file))
    assert ran.code == 0
    assert "18 ngày trong lịch: 6 hạn nhiệm vụ, 8 hạn chỉ tiêu, 4 ngày báo cáo." in ran.err
    assert "28 nhiệm vụ, chỉ tiêu không có hạn nên không vào lịch." in ran.err
    found = events(file)
    days = due(found)
    assert (len(found), len(days)) == (36, 18)
    first = days["Báo cáo CCHC quý 1 năm 2024"]
    assert first.decoded("dtstart") == date(2024, 3, 20)
    assert str(first["description"]) == "Số liệu tính đến 14/03/2024, báo cáo gửi ngày 20/03/2024."
    [initiatives] = [one for name, one in days.items() if name.startswith("NV-1.9: ")]
    assert initiatives.decoded("dtstart") == date(2024, 8, 31)
    assert "Thực hiện: Các phòng ban, đơn vị, UBND các xã, thị trấn\nTiêu chí: 1.6\n" in str(
        initiatives["description"]
    )
    [online] = [name for name in days if "Tỷ lệ hồ sơ trực tuyến toàn trình" in name]
    assert "Kế hoạch chỉ ghi năm 2024: tính hạn là ngày cuối năm." in str(
        days[online]["description"]
    )
    # An alarm a week before, and the same as a day of its own for programs that drop alarms.
    for name, one in days.items():
        [alarm] = one.walk("VALARM")
        assert alarm.decoded("trigger") == -WEEK
        [reminder] = [
            each for each in found.values() if str(each["summary"]).endswith(f" – {name}")
        ]
        assert reminder.decoded("dtstart") == one.decoded("dtstart") - WEEK
    again = tmp_path / "again.ics"
    run("calendar", "-o", str(again))
    assert again.read_bytes() == file.read_bytes()  # no day and no number of the run


def test_a_second_import_changes_what_is_there(run: Run, tmp_path: Path) -> None:
    plan = text_of(PLAN)
    place = folder_with(tmp_path / "data", plan=plan)
    files = [tmp_path / f"{number}.ics" for number in range(2)]
    run("calendar", "--data", str(place), "-o", str(files[0]))
    moved = plan.replace("deadline: 2024-08-31", "deadline: 2024-09-15")
    moved = moved.replace("summary: Rà khung", "summary: Xem lại khung")
    (place / PLAN).write_text(moved, encoding="utf-8")
    (place / "actuals.yaml").write_text(
        "schema: cchc/actuals/v1\nbody: huyen-vinh-linh\nyear: 2024\ntasks:\n"
        "  - {id: NV-1.1, state: done, date: 2024-02-20}\n"
        "  - {id: NV-1.9, state: dropped, date: 2024-05-20}\n",
        encoding="utf-8",
    )
    ran = run("calendar", "--data", str(place), "-o", str(files[1]))
    assert ran.code == 0, ran.err
    before, after = map(events, files)
    assert before.keys() == after.keys()
    assert {str(one["sequence"]) for one in before.values()} == {"0"}
    assert {str(one["sequence"]) for one in after.values()} == {"2"}
    assert next(iter(after.values())).decoded("dtstamp").date() == date(2024, 5, 20)
    days = due(after)
    assert any(name.startswith("NV-1.2: Xem lại khung") for name in days)
    assert any(name.startswith("Đã xong – NV-1.1: ") for name in days)
    [dropped] = [one for name, one in days.items() if name.startswith("Thôi không làm – NV-1.9")]
    assert str(dropped["status"]) == "CANCELLED"
    gone = [one for one in after.values() if str(one["status"]) == "CANCELLED"]
    assert len(gone) == 3  # the task that is dropped, and the reminders of both
    kept = {uid: one for uid, one in after.items() if uid in before and one not in gone}
    shifts = Counter(
        one.decoded("dtstart") - before[u].decoded("dtstart") for u, one in kept.items()
    )
    assert shifts[timedelta(days=15)] == 4  # a task and its target, each with its reminder


def test_the_calendar_of_a_unit(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "lich.ics"
    assert run("calendar", "-o", str(file), "--unit", "Văn phòng HĐND và UBND").code == 0
    names = due(events(file))
    assert any(name.startswith("NV-3.2: ") for name in names)
    assert not any(name.startswith("NV-1.1: ") for name in names) or any(
        "Các phòng ban" in str(one["description"]) for one in names.values()
    )
    text = file.read_text(encoding="utf-8")
    assert "Văn phòng HĐND và UBND" in str(Calendar.from_ical(text)["x-wr-calname"])


def test_what_cannot_be_a_calendar(run: Run, tmp_path: Path) -> None:
    for arguments in ((), ("-o", "lich.docx")):
        ran = run("calendar", *arguments)
        assert (ran.code, ran.out) == (2, "")
        assert "tên kết thúc bằng .ics: -o lich.ics." in ran.err
    bare = folder_with(tmp_path / "bare")
    ran = run("calendar", "--data", str(bare), "-o", str(tmp_path / "lich.ics"))
    assert ran.code == 2
    assert "không có gì để đưa vào lịch" in ran.err
    file = tmp_path / "there.ics"
    file.write_text("mine", encoding="utf-8")
    assert run("calendar", "-o", str(file)).code == 2
    assert file.read_text(encoding="utf-8") == "mine"


def test_the_plan_says_when_its_reports_are_due(run: Run, tmp_path: Path) -> None:
    plan = (
        text_of(PLAN).rstrip()
        + "\nreports:\n  2024-Q1: {due: 18/03/2024, figures_to: 2024-03-10}\n"
    )
    place = folder_with(tmp_path / "data", plan=plan + "  2024-07: {due: 2024-08-02}\n")
    files = [tmp_path / f"{number}.ics" for number in range(2)]
    assert run("calendar", "--data", str(place), "-o", str(files[0])).code == 0
    assert run("calendar", "-o", str(files[1])).code == 0
    told, usual = map(events, files)
    days = due(told)
    first = days["Báo cáo CCHC quý 1 năm 2024"]
    assert first.decoded("dtstart") == date(2024, 3, 18)
    assert str(first["description"]) == "Số liệu tính đến 10/03/2024, báo cáo gửi ngày 18/03/2024."
    month = days["Báo cáo CCHC tháng 7 năm 2024"]
    assert str(month["description"]) == "Số liệu tính đến 31/07/2024, báo cáo gửi ngày 02/08/2024."
    assert usual.keys() < told.keys() and len(told) == len(usual) + 2  # Q1 keeps its name

"""An agenda as a calendar that Outlook, Google and telephones import: iCalendar (RFC 5545).

A day is a day and not a midnight, so no time zone can move it; its end is the day after. An event
is named by a hash of what it is about, so that a second import changes it where it stands. Some
programs drop the alarms of what they import: a reminder is a day of its own besides.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from cchc.analysis.agenda import Agenda, Due
from cchc.language.words import Words
from cchc.reporting.gaps_words import mark_words
from cchc.reporting.progress_words import units_words

AHEAD = timedelta(days=7)
"""A reminder comes so long before."""
UID = "{hash}@cchc"


def calendar_file(found: Agenda, words: Words) -> bytes:
    """The bytes of an `.ics` file: an event for each day, and a reminder for what is still open."""
    progress = found.progress
    made = Calendar()
    made.add("prodid", "-//cchc//cchc//VI")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    owner = progress.party.name if progress.party is not None else progress.card.case.name
    made.add("x-wr-calname", words("calendar.name", year=progress.plan.year, name=owner))
    for one in found.due:
        for event in _events(one, found, words):
            made.add_component(event)
    return bytes(made.to_ical())


def _events(one: Due, found: Agenda, words: Words) -> Iterator[Event]:
    """The day itself and its reminder, which goes again once there is nothing left to do."""
    said, open_ = _summary(one, words), one.state == "open"
    more = "\n".join(_told(one, found, words))
    event = _event(one, found, "", one.day, more, gone=one.state == "dropped")
    event.add("summary", said if open_ else words(f"calendar.{one.state}", what=said))
    if open_:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", said)
        alarm.add("trigger", -AHEAD)
        event.add_component(alarm)
    reminder = _event(one, found, "reminder", one.day - AHEAD, more, gone=not open_)
    reminder.add("summary", words("calendar.reminder", what=said, day=one.day))
    yield from (event, reminder)


def _event(one: Due, found: Agenda, kind: str, day: date, more: str, gone: bool) -> Event:
    body, year = found.progress.card.case.body, found.progress.plan.year
    named = "\0".join((body, str(year), one.about, *one.ids, kind))
    event = Event()
    event.add("uid", UID.format(hash=sha256(named.encode()).hexdigest()[:32]))
    event.add("dtstamp", datetime.combine(found.made, time(), UTC))
    event.add("sequence", found.revision)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("description", more)
    event.add("transp", "TRANSPARENT")  # a deadline does not make anybody busy
    event.add("status", "CANCELLED" if gone else "CONFIRMED")
    return event


def _summary(one: Due, words: Words) -> str:
    if one.task is not None:
        return f"{one.task.task.id}: {one.task.task.summary}"
    if one.target is not None:
        aim = mark_words(one.target.target, words)
        return words("calendar.target", name=one.target.name, mark=aim)
    return words("calendar.report", period=one.period)


def _told(one: Due, found: Agenda, words: Words) -> Iterator[str]:
    """What stands under an event: who acts, what it serves, what the plan says of the day."""
    if one.period is not None:
        yield words("calendar.figures", figures=one.figures_to, day=one.day)
        return
    aim, plan = one.target, found.progress.plan
    task = one.task.task if one.task is not None else aim.task if aim is not None else None
    if task is not None:
        yield words("calendar.who", units=units_words(task.units, found.progress, words))
    if aim is not None and task is not None:
        yield words("calendar.task", task=task.id, summary=task.summary)
    criteria = task.criteria if task is not None else ()
    if aim is not None:
        criteria = (aim.target.criterion,) if aim.target.criterion is not None else ()
    if criteria:
        yield words("calendar.criteria", criteria=", ".join(criteria))
    if one.whole_year:
        yield words("calendar.whole_year", year=one.day.year)
    source = plan.document or plan.source
    key = "calendar.source" if task is None else "calendar.source.section"
    yield words(key, source=source, section=task.section if task is not None else None)

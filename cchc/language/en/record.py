"""English: figures and tasks that are recorded."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "record.option.as_of": "The day up to which the figures go: 14/06/2024 or 2024-06-14.",
    "record.option.source": "Where the figures come from, such as “Cổng DVC”.",
    "record.option.part": "The part of the rule that the figure is of (with one figure alone).",
    "record.option.measure": "The figure of a measure without a criterion, by its name in the "
    "plan: “Satisfaction=91%”; may be given several times.",
    "record.option.task": "A task of the plan, such as NV-3.7, with --done, --dropped or "
    "--open; may be given several times.",
    "record.option.done": "The task is done since this day.",
    "record.option.dropped": "The task was given up on this day.",
    "record.option.open": "The task is being done, or done again, since this day.",
    "record.option.document": "Number of the document that shows it: 35/BC-UBND.",
    "record.option.section": "Section of that document.",
    "record.option.page": "Page of that document.",
    "record.option.note": "A note, one sentence.",
    "record.option.correct": "Replace the figure (the state) that is there of that day; the "
    "old one is kept in changes with the day of the correction.",
    "record.option.sheet": "The sheet to read with --from (Excel).",
    "record.option.period": "Write to the file of this period: year 2024, quarter 2024-Q2 or month "
    "2024-08 (by default the file that takes figures of that day, or that of the whole year).",
    "record.option.year": "Write to the file of this year; as --period with a year.",
    "record.opening": "Figures of the running year. cchc record adds to the end of each list; "
    "it may be edited by hand.",
    "record.added": "Recorded {what}: {figure}, {date} ({place}).",
    "record.corrected": "Corrected {what}: {figure}, {date}; the old figure is kept in changes "
    "({place}).",
    "record.there": "{what}: {figure}, {date} is there already ({place}); nothing was written "
    "twice.",
    "record.open": "open",
    "record.done": "done",
    "record.dropped": "dropped",
    "record.before": "was {figure}",
    "record.before_source": "was {figure} ({source})",
    "record.before_state": "was {state} on {date}",
    "record.nothing": "Nothing was written to {file}: {what} has no figure of {date} to "
    "correct (there are: {days}); correct the day, or leave out --correct to record it.",
    "record.differs": "Nothing was written to {file}: {what} has {figure} of {date} already, "
    "with another source, document or note; --correct replaces it.",
    "record.refused": "Nothing was written to {file}.\n",
    "record.busy": "Somebody else is writing to {file}; try again in a few minutes. Nothing "
    "was written.",
    "record.unproven": "Nothing can be written to {file} that is sure to leave the rest as it is, so "
    "nothing was. Edit the file by hand so that it has:\n",
    "record.option.from": "Read a sheet of Excel, Word or CSV: a figure or a task a row; "
    "columns are known by their headers.",
    "record.sheet": "Nothing was written from {file}: {count} rows can be read, but something "
    "has to be mended first.\n",
}

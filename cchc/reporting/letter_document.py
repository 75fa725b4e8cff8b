"""The letter with which a form, or the report on a unit, is sent to the unit."""

from __future__ import annotations

from collections.abc import Iterable

from cchc.analysis.body_lines import BodyLines
from cchc.analysis.gaps import Gaps
from cchc.analysis.progress import Progress
from cchc.analysis.replies import Ask
from cchc.analysis.track import State
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.model.units import Group, Unit
from cchc.reporting.document import Bullets, Document, Heading, Part, Text, Title
from cchc.reporting.gaps_words import target_year_words
from cchc.reporting.official import annex_line, foot, grounds, letter_head
from cchc.reporting.progress_document import targets, tasks
from cchc.reporting.progress_words import first_steps
from cchc.reporting.score_words import index_words


def letter(report: UnitGaps, gaps: Gaps, ask: Ask | None, answers: bool, words: Words) -> Part:
    """The letter: what the unit lost, and, where it `answers`, what is asked of it and by when."""
    case, unit = gaps.case, report.party
    dataset, index = case.dataset, index_words(case.rulebook.content, words)
    values = {
        "unit": unit.name,
        "index": index,
        "period": case.period,
        "target_year": target_year_words(gaps, words),
        "body": case.name,
        "rows": report.exposure.rows,
        "lost": -report.exposure.deduction,
    }
    texts = [words("letter.lost" if report.rows else "letter.nothing", **values)]
    if answers and report.rows:
        asked = "letter.asked" if ask is None else "letter.asked.by"
        told = (
            {"task": ask.task.id, "plan": gaps.plan.source, "by": ask.by}
            if ask and gaps.plan
            else {}
        )
        texts += [words(asked, **values, **told), words("letter.returned")]
    else:
        texts.append(words("letter.told", **values))
    return _letter(dataset, unit, words("letter.about", **values), texts, words)


def invitation(lines: BodyLines, words: Words) -> Part:
    """The letter that sends a body the form in which it scores itself."""
    case, unit = lines.case, lines.unit
    values = {
        "unit": unit.name,
        "index": lines.book.head.index_name or words("body.cchc"),
        "period": case.period,
    }
    texts = [words("letter.score", **values), words("letter.returned")]
    return _letter(case.dataset, unit, words("letter.score.about", **values), texts, words)


def reminder(mine: Progress, words: Words) -> tuple[Part, ...]:
    """The letter that reminds a unit of what its plan still asks, and the annex with every target and
    task of it, in the layout of the forms.
    """
    case, unit = mine.card.case, mine.party
    assert unit is not None
    late = sum(one.overdue for one in mine.tasks)
    values = {
        "unit": unit.name,
        "plan": mine.plan.source,
        "day": mine.day,
        "tasks": sum(one.state == "open" for one in mine.tasks),
        "late": late,
        "targets": sum(one.state is not State.REACHED for one in mine.targets),
    }
    texts = [words("letter.remind.late" if late else "letter.remind", **values)]
    texts.append(words("letter.remind.asked", **values))
    about = words("letter.remind.about", year=mine.plan.year)
    sent = _letter(case.dataset, unit, about, texts, words)
    number = case.dataset.office.letter if case.dataset.office else None
    title = Title(
        label=words("appendix.label"),
        text=words("letter.remind.annex", **values),
        note=annex_line(case.dataset, words, words("official.named.letter"), number),
    )
    steps = tuple(first_steps(mine, words, sent=True))
    first = (Heading(words("progress.heading.first")), Bullets(steps)) if steps else ()
    blocks = (title, *first, *targets(mine, words), *tasks(mine, words))
    return sent, Part(unit.id, unit.name, Document(blocks), wide=True)


def _letter(
    dataset: Dataset, unit: Unit | Group, about: str, texts: Iterable[str], words: Words
) -> Part:
    return Part(
        f"{unit.id}-letter",
        unit.name,
        Document(tuple(Text(text) for text in texts)),
        head=letter_head(dataset, words, about, unit.name),
        grounds=grounds(dataset),
        foot=foot(dataset, words, letter=True),
    )

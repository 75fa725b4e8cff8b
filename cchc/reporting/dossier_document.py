"""The explanation dossier (hồ sơ giải trình): a letter to the council, and the rows put before it."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.dossier import Dossier, Plea
from cchc.language.words import Words
from cchc.reporting.document import (
    Blank,
    Block,
    Bullets,
    Column,
    Document,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
    Text,
    Title,
)
from cchc.reporting.evidence_words import evidence_words
from cchc.reporting.explain_document import precision_words
from cchc.reporting.formula import working
from cchc.reporting.official import annex_line, foot, grounds, letter_head
from cchc.reporting.score_words import index_words, reference_words, signed


def dossier_report(found: Dossier, words: Words) -> Report:
    """The letter and its annex; where there is nothing to put forward, the letter is left out."""
    case = found.card.case
    values = {
        "body": case.name,
        "index": index_words(case.rulebook.content, words),
        "period": case.period,
        "rows": len(found.pleas),
        "stake": signed(found.stake, words),
        "published": reference_words(found.card.appraisal.published_by, words),
    }
    title = words("dossier.title", **values)
    if not found.pleas:
        blocks: tuple[Block, ...] = (Heading(title, 1), Text(words("dossier.nothing", **values)))
        return Report(title, (Part("dossier", words("dossier.part"), Document(blocks)),))
    texts = (words("dossier.letter", **values), words("dossier.request"))
    sent = Part(
        "letter",
        words("dossier.part.letter"),
        Document(tuple(Text(text) for text in texts)),
        head=letter_head(
            case.dataset, words, words("dossier.about", **values), words("dossier.to", **values)
        ),
        grounds=grounds(case.dataset),
        foot=foot(case.dataset, words, letter=True),
    )
    number = case.dataset.office.letter if case.dataset.office else None
    named = words("official.named.letter")
    annex = Title(words("appendix.label"), title, annex_line(case.dataset, words, named, number))
    blocks = (annex, *_rows(found, words), *_bare(found, words))
    return Report(
        title, (sent, Part("dossier", words("dossier.part"), Document(blocks), wide=True))
    )


def _rows(found: Dossier, words: Words) -> Iterator[Block]:
    columns = (
        Column(words("score.column.criterion"), names=True, codes=True),
        Column(words("score.column.name"), flexible=True, least=14),
        Column(words("score.column.max"), numeric=True),
        Column(words("score.column.appraised"), numeric=True),
        Column(words("dossier.column.reason"), flexible=True, least=12),
        Column(words("dossier.column.plea"), flexible=True, least=24),
        Column(words("dossier.column.document"), flexible=True, least=12),
        Column(words("dossier.column.asked"), numeric=True),
        Column(words("dossier.column.stake"), numeric=True),
        Column(words("dossier.column.council"), flexible=True, least=12),
    )
    rows = [
        TableRow(
            (
                *(one.row.criterion.id, one.row.criterion.name),
                *(one.row.given.max_points, one.row.given.appraised),
                *(one.row.given.reason, " ".join(_told(one, words))),
                reference_words(one.document, words) if one.document else None,
                *(one.asked, None if one.stake is None else signed(one.stake, words)),
                Blank("council"),
            )
        )
        for one in found.pleas
    ]
    said = words("score.total", rows=len(found.pleas))
    total = ("", said, *[""] * 6, signed(found.stake, words), "")
    yield Heading(words("dossier.heading.rows"))
    yield Table(columns, (*rows, TableRow(total, role="total")))
    unknown = [one.row.criterion.id for one in found.pleas if one.stake is None]
    if unknown:
        yield Text(words("dossier.unknown", criteria=", ".join(unknown)))


def _told(one: Plea, words: Words) -> Iterator[str]:
    """On what a row is put forward: the figure, what the rule makes of it, how exactly."""
    criterion, evidence = one.row.criterion, one.evidence
    yield words(
        f"dossier.ground.{one.ground.value}", given=one.row.given.appraised, asked=one.asked
    )
    if one.claim is not None:
        yield words("dossier.said", what=one.claim.about)
    if evidence is not None:
        yield words("dossier.figure", figure=evidence_words(criterion, evidence, words))
    formula = working(criterion, evidence, one.outcome, words)
    if formula:
        yield words("dossier.rule", formula=formula)
    precision = precision_words(criterion, evidence, one.outcome, one.row.facts, words)
    if precision:
        yield words("dossier.precision", precision=precision)


def _bare(found: Dossier, words: Words) -> Iterator[Block]:
    """The rows that no document is named for: what the body has to add before it sends this."""
    if found.bare:
        yield Heading(words("dossier.heading.bare"))
        yield Bullets(
            tuple(f"{one.row.criterion.id} {one.row.criterion.name}" for one in found.bare)
        )

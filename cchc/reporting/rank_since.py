"""What a ranking says otherwise than an earlier one, as part of its documents."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.analysis.ranking import Ranking
from cchc.analysis.since import Corrected, Since
from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.reporting.document import Block, Bullets, Column, Heading, Table, TableRow, Text
from cchc.reporting.rank_words import FEW


def since_blocks(ranking: Ranking, words: Words, level: int = 2) -> list[Block]:
    """Body by body what changed, and the notes that say why; nothing where nothing was compared."""
    since = ranking.since
    if since is None:
        return []
    against = since.against
    if since.base is not None:
        against = words("changes.parted", against=against, base=since.base[:12])
    title = Heading(words("rank.since", against=against), level=level)
    if not since.scored:
        return [title, Text(words("rank.since.new", against=against))]
    if not since.bodies:
        return [title, Text(words("rank.since.none", against=against), "good")]
    found: list[Block] = [
        title,
        _table(since, ranking.dataset, words),
        Text(words("rank.since.count", bodies=len(since.bodies))),
    ]
    if since.notes:
        return [*found, Text(words("rank.since.notes") + ":"), Bullets(since.notes)]
    return [*found, Text(words("rank.since.no_note"), "warn")]


def _table(since: Since, dataset: Dataset, words: Words) -> Table:
    columns = (
        Column(words("rank.column.body"), flexible=True, names=True),
        Column(words("rank.since.place"), numeric=True),
        Column(words("rank.since.index"), numeric=True),
        Column(words("rank.since.ties"), flexible=True),
    )
    return Table(columns, tuple(TableRow(_cells(one, dataset, words)) for one in since.bodies))


def _cells(one: Corrected, dataset: Dataset, words: Words) -> tuple[str, ...]:
    before, after = one.before, one.after
    places, indices = (
        words("rank.since.from_to", before=words.value(old), after=words.value(new))
        if old != new
        else words.value(new)
        for old, new in (
            (before and before.place, after and after.place),
            (before and before.score, after and after.score),
        )
    )
    told = [] if before else [words("rank.since.came")]
    told += [] if after else [words("rank.since.gone")]
    for key, bodies in (("tied", one.ties), ("apart", one.parts)):
        if bodies and before and after:
            told.append(words(f"rank.since.{key}", names=_names(bodies, dataset, words)))
    return one.name, places, indices, "; ".join(told)


def _names(bodies: Sequence[str], dataset: Dataset, words: Words) -> str:
    """Some names, and how many more there are."""
    names = ", ".join(map(dataset.name, bodies[:FEW]))
    more = len(bodies) - FEW
    return words("rank.since.more", names=names, count=more) if more > 0 else names

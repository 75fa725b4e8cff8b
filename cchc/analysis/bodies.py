"""The rows of each body of a table, read in full: told what they ask for, with what others hand over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

from cchc.analysis.cell import CELLS, Cell, CellsAsTheyAre
from cchc.analysis.in_tables import Look
from cchc.analysis.odd import Asking, Odd, OddNumbers, figures
from cchc.analysis.order import Alike, Body, Order, Orders, Waiting
from cchc.analysis.packed import Alike as Packed
from cchc.analysis.packed import Heard, Layout
from cchc.analysis.plain import Plain, PlainBook, decided, plain_of
from cchc.analysis.telling import Profile, Telling, Told
from cchc.analysis.together import Together
from cchc.model.dataset import Dataset
from cchc.model.rulebook import Rulebook
from cchc.model.rules import Scale
from cchc.model.scores import ScoreTable
from cchc.model.source import Sourced
from cchc.scoring.evaluate import unmeasured
from cchc.scoring.handing import handed
from cchc.scoring.measuring import ONE
from cchc.scoring.whole import NONE, Amount

UNTOLD = Told((), {})


class _Celled(Alike):
    """Rows as cells, of those that are numbers."""

    def __init__(self, numbers: Packed) -> None:
        super().__init__()
        self.numbers = numbers

    def __missing__(self, said: str) -> Cell | None:
        number = self.numbers[said]
        self[said] = found = CELLS[number] if number else None
        return found


class _AsCells(Sequence[Cell]):
    """Rows as cells, of those that are numbers, as they are asked for."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, at: Any) -> Any:
        return CELLS[self.numbers[at]]


class Bodies:
    """The bodies of a table: rows as whole numbers where a body is the sum of them, else as cells."""

    def __init__(
        self,
        dataset: Dataset,
        table: ScoreTable,
        rulebook: Sourced[Rulebook],
        plain: PlainBook,
        heard: Heard,
        look: Look | None,
        together: Together,
    ) -> None:
        self.lines, self.book, self.plain = table.lines, rulebook.content, plain
        self.heard, self.together, self.layout = heard, together, Layout.of(table.lines)
        self.asking = Asking(dataset, table, rulebook, look, heard)
        read = partial(figures, book=self.book)
        self.telling = Telling(dataset, table, self.book, plain.told, read)
        self.numbers: dict[Plain, Alike] = {}
        self.plains: dict[tuple[object, ...], Plain] = {}
        self.readers: dict[tuple[object, ...], Alike] = {}
        self.applying: dict[tuple[object, ...], bool] = {}
        self.handing: dict[tuple[object, ...], Order] = {}
        self.orders = Orders(
            table.lines,
            plain,
            {
                name: Waiting(self.layout)
                if name in plain.told
                else self._reader(name, UNTOLD, ONE)
                for name in plain.criteria
            },
        )

    def of(self, body: str) -> Body | None:
        """The rows of a body; None where the exact engine has to look at them. Raises `DataError` for
        a period before that cannot be read.
        """
        found = self.orders.rows(self.lines.rests(body))
        if found is None or (not self.plain.told and not self.book.hands_over):
            return found
        told: dict[int, Told] = {}
        if self.plain.told:
            profile = self.telling.profile(body)
            if any(self._applies(name, body, profile) for name in found.order.absent):
                return None
            for i in found.order.waiting:
                name = found.order.criteria[i]
                told[i] = self.telling.told(name, body, profile, partial(self.points, found))
                if not self._read(found, i, told[i], ONE):
                    return None
        return self._handed(found, told) if self.book.hands_over else found

    def cells(self, body: Body) -> Sequence[Cell]:
        """The rows of a body as cells."""
        return _AsCells(body.cells) if self.plain.packed else body.cells

    def alone(self, body: Body) -> bool:
        """True where all that a row counts stands in it, and it counts."""
        told = self.plain.told or self.book.hands_over or self.book.head.rounding.exact
        bare = not told and all(body.order.counts) and "number" not in self.lines.columns
        return bare and all(cell.between is None for cell in self.cells(body))

    def points(self, body: Body, node: str) -> Amount | None:
        """What a body has of a node, all rows of which are read; None where nothing in it counts."""
        return self.together.of_node(body.order, self.cells(body), node)

    def _read(self, body: Body, i: int, told: Told, times: Fraction) -> bool:
        """Read a row that was left as it is, or otherwise."""
        order = body.order
        said = body.rests[i].removeprefix(order.begins[i])
        body.cells[i] = found = self._reader(order.criteria[i], told, times)[said]
        return bool(found)

    def _applies(self, name: str, body: str, profile: Profile) -> bool:
        """True for a criterion that lacks its row though it applies."""
        criterion = self.book.find(name)
        information = criterion is not None and criterion.counts == "information"
        if criterion is None or information or self.book.head.coverage == "partial":
            return False
        told = self.telling.told(name, body, profile, lambda _: None)
        if told.key not in self.applying:
            why = unmeasured(criterion, None, told.facts)
            self.applying[told.key] = why != "not_applicable"
        return self.applying[told.key]

    def _handed(self, body: Body, told: Mapping[int, Told]) -> Body | None:
        """The rows with the maxima that others hand over; such a body is no sum of whole numbers."""
        order = body.order
        empty = tuple([i for i, cell in enumerate(body.cells) if cell.out])
        givers = tuple([i for i in empty if body.cells[i].hands])
        key = id(order), empty, givers
        if key not in self.handing:
            names = order.criteria
            more = handed(self.book, {names[i] for i in empty}, {names[i] for i in givers})
            pairs = zip(names, order.most, strict=True)
            most = tuple(full * more[name] if name in more else full for name, full in pairs)
            self.handing[key] = order._replace(most=most, handed=more) if more else order
        found = body._replace(order=self.handing[key])
        for name, times in found.order.handed.items():
            i = order.at.get(name)
            if i is not None and not self._read(found, i, told.get(i, UNTOLD), times):
                return None
        return found

    def _reader(self, name: str, told: Told, times: Fraction) -> Alike:
        """What reads the rows of a criterion that is told some facts, its maximum multiplied."""
        key = name, told.key, times
        if key not in self.readers:
            self.readers[key] = self._made(name, told, times)
        return self.readers[key]

    def _made(self, name: str, told: Told, times: Fraction) -> Alike:
        plain = self._plain(name, told, times)
        if plain.odd or self._unread(plain):
            handed_ = {name: times} if times != ONE else NONE
            given: tuple[Any, ...] = name + self.layout.apart, self.asking, told.facts, handed_
            return OddNumbers(plain, *given) if self.plain.packed else Odd(*given)
        alike = plain._replace(area="", full=ONE)
        if alike not in self.numbers:
            self.numbers[alike] = self._alike(plain)
        return self.numbers[alike]

    def _plain(self, name: str, told: Told, times: Fraction) -> Plain:
        """A criterion that is told some facts; made once for all that decide the same."""
        if told is UNTOLD and times == ONE:
            return self.plain.criteria[name]
        criterion = self.book.find(name)
        assert criterion is not None
        ways = decided(criterion, told.facts)
        key = name, times, told.key if ways is None else ways
        if key not in self.plains:
            self.plains[key] = plain_of(criterion.given(times), self.book, told.facts)
        return self.plains[key]

    def _unread(self, plain: Plain) -> bool:
        """True where a figure stands in a column that is not read as a whole number."""
        number = plain.scale is Scale.QUANTITY and "number" in self.lines.columns
        return number or plain.scale is Scale.RANK

    def _alike(self, plain: Plain) -> Alike:
        given = plain, self.layout, self.heard
        if self.plain.packed:
            return Packed(*given)
        exact = self.book.head.rounding.exact
        return CellsAsTheyAre(*given) if exact else _Celled(Packed(*given))

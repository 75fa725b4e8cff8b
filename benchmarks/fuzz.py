"""Hostile files against the reader: no traceback, no hang beyond a second, memory bounded.

Run: python benchmarks/fuzz.py [--inputs 100000] [--processes 2] [--seed 0]. Every input goes through
one of PyYAML's two parsers, in turn; what can be read goes through the checks too, and everything
that is said is put into words. Ends in 1 when an input breaks a promise, and keeps that input.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import yaml
from fuzz_inputs import DATA, made

from cchc.checking.run import findings
from cchc.checking.settle import settle
from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.reading import tree
from cchc.reading.folder import Folder
from cchc.reading.load import load

SECOND = 1.0
MEMORY = 1 << 30
"""A worker may not have more than this, its code and libraries included."""
PARSERS = ("fast", "pure")
SHORT = Path("/dev/shm")


@dataclass
class Told:
    """What a batch of inputs came to."""

    counts: Counter[str] = field(default_factory=Counter)
    slowest: list[tuple[float, int, str, str, int]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    memory: int = 0

    def add(self, other: Told) -> None:
        """Take another batch in."""
        self.counts += other.counts
        self.slowest = sorted(self.slowest + other.slowest, reverse=True)[:5]
        self.broken += other.broken
        self.memory = max(self.memory, other.memory)


def main() -> None:
    """Run all inputs and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    begin, total = time.perf_counter(), Told()
    seeds = range(asked.seed, asked.seed + asked.inputs)
    batches = [seeds[i : i + 200] for i in range(0, len(seeds), 200)]
    with Pool(asked.processes, maxtasksperchild=50) as pool:
        for told in pool.imap_unordered(batch, batches):
            total.add(told)
    report(total, time.perf_counter() - begin)
    sys.exit(1 if total.broken else 0)


def report(total: Told, seconds: float) -> None:
    """Print the counts, the slowest inputs and the memory."""
    for what, number in sorted(total.counts.items()):
        print(f"{what:32} {number:8}")
    print(f"{'peak memory of a worker, MB':32} {total.memory / 1024:8.1f}")
    for used, seed, parser, maker, size in total.slowest:
        print(f"slowest: {used:.3f} s of CPU, {size} bytes, {maker}, {parser} parser, seed {seed}")
    for broken in total.broken[:20]:
        print(f"BROKEN {broken}")
    print(f"{len(total.broken)} broken; {seconds:.0f} s")


def batch(seeds: range) -> Told:
    """Read the inputs of some seeds within bounded memory."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    shipped()
    told = Told()
    where = SHORT if SHORT.is_dir() else Path(gettempdir())
    with TemporaryDirectory(dir=where) as place:
        for seed in seeds:
            one(seed, Path(place), told)
    told.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return told


def one(seed: int, place: Path, told: Told) -> None:
    """Read one input; take down what came of it."""
    maker, content = made(seed)
    parser = PARSERS[seed % 2]
    use(parser)
    (place / "x.yaml").write_bytes(content)
    begin = time.process_time()
    try:
        fate = read(place)
    except BaseException:
        fate = "traceback"
        last = traceback.format_exc().strip().splitlines()
        told.broken.append(f"seed {seed} ({maker}, {parser}): {last[-1]} {last[-3].strip()}")
    used = time.process_time() - begin
    if used > SECOND:
        told.broken.append(f"seed {seed} ({maker}, {parser}): {used:.2f} s, {len(content)} bytes")
    told.counts.update([f"made by {maker}", f"parser {parser}", f"fate {fate}", "inputs"])
    told.slowest = sorted([*told.slowest, (used, seed, parser, maker, len(content))])[-5:]


def use(parser: str) -> None:
    """Choose PyYAML's parser, with the bounds that the reader has when it is the only one."""
    fast = parser == "fast" and tree.FAST is not None
    tree.Loader = tree.FAST if fast else yaml.SafeLoader
    tree.MAX_BYTES = 4_000_000 if fast else 400_000
    tree.MAX_VALUES = 50_000 if fast else 20_000


def read(place: Path) -> str:
    """Read and check as `cchc check` does; `refused` or `read`."""
    loaded, problems = load(Folder(place, False))
    say = [Words("vi"), Words("en")]
    for problem in problems:
        spoken(problem, say)
    absent = all(p.wording in ("file_missing", "folder_empty") for p in problems)
    if problems and not absent:
        return "refused"
    rest = shipped()
    fields = ("rulebooks", "appraisals", "units", "plans")
    given = {name: getattr(loaded, name) or getattr(rest, name) for name in fields}
    dataset = loaded._replace(**given)
    found = findings(dataset)
    for finding in (*found, *settle(found, dataset).remaining):
        spoken(finding, say)
    return "read, no error" if not any(f.fails for f in found) else "read, errors found"


@cache
def shipped() -> Dataset:
    """The shipped data, read once, which complete a file to a folder."""
    return load(Folder(DATA, True)).dataset


def spoken(found: Diagnostic, say: list[Words]) -> None:
    """Put a diagnostic into words: one line each, nothing hidden."""
    for words in say:
        message, help_line = words.diagnostic(found)
        assert message.isprintable() and help_line.isprintable(), (message, help_line)


if __name__ == "__main__":
    main()

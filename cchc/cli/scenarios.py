"""Scenarios that the command line names: those of a name in the data folder, or all of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from cchc.cli.output import complain
from cchc.cli.speech import words
from cchc.model.dataset import Dataset
from cchc.model.scenario import Scenario, Scenarios
from cchc.reading.load import read_one
from cchc.reporting.diagnostics import render


def scenarios(dataset: Dataset, asked: Iterable[str]) -> Iterator[tuple[str, Scenario]]:
    """Each scenario with its file. Ends the program with code 3 where one cannot be read."""
    for name in asked:
        there = [
            (kept.source.file, one)
            for kept in dataset.scenarios
            for one in kept.content.scenarios
            if one.name == name
        ]
        if there and not Path(name).exists():
            yield from there
            continue
        read, problems = read_one(Path(name), Scenarios, "scenario")
        if read is None:
            complain(render(problems, words()))
            raise typer.Exit(3)
        yield from ((name, one) for one in read.scenarios)

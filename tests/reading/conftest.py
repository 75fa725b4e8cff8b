"""Both YAML parsers: PyYAML's own and LibYAML's (where it is there) must read alike."""

from __future__ import annotations

import pytest
import yaml

from cchc.reading import tree

LOADERS = {"pure": yaml.SafeLoader, "fast": getattr(yaml, "CSafeLoader", yaml.SafeLoader)}


@pytest.fixture(params=LOADERS)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the test once with each parser."""
    name = request.param
    assert isinstance(name, str)
    monkeypatch.setattr(tree, "Loader", LOADERS[name])
    return name

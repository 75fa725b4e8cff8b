"""Every published contract: one of JSON Schema's, described key by key, saying the same as its like."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from tests.reporting.contract import Contract, keys, objects

CONTRACTS = {
    name: Contract(name)
    for name in (
        "score",
        "explain",
        "explain_group",
        "curve",
        "gaps",
        "forecast",
        "progress",
        "compare",
        "check",
        "diff",
    )
}
SHARED = {
    "gaps": {"points", "criterion", "slug"},
    "forecast": {"points", "criterion", "slug", "basis_status"},
    "progress": {"points", "criterion", "slug", "basis_status"},
}
"""What a contract has in common with that of the score."""


@pytest.mark.slow
@pytest.mark.parametrize("name", CONTRACTS)
def test_the_schema_is_one(name: str) -> None:
    schema = CONTRACTS[name].schema
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == f"cchc/{name}/v1"
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("score", 100),
        ("explain", 100),
        ("explain_group", 100),
        ("curve", 100),
        ("gaps", 60),
        ("forecast", 70),
        ("progress", 90),
        ("compare", 80),
        ("check", 20),
        ("diff", 20),
    ],
)
def test_every_key_is_described(name: str, least: int) -> None:
    found = list(keys(CONTRACTS[name].schema))
    assert len(found) > least
    assert [key for key, inner in found if not inner.get("description")] == []


@pytest.mark.parametrize("name", CONTRACTS)
def test_every_definition_is_used(name: str) -> None:
    schema = CONTRACTS[name].schema
    used = {node["$ref"].removeprefix("#/$defs/") for node in objects(schema) if "$ref" in node}
    assert used == set(schema["$defs"])


@pytest.mark.parametrize("name", SHARED)
def test_they_say_the_same_as_the_score_of_what_they_share(name: str) -> None:
    ours, theirs = (CONTRACTS[one].schema["$defs"] for one in (name, "score"))
    assert set(ours) & set(theirs) == SHARED[name]
    for shared in SHARED[name]:
        for what in ("pattern", "enum"):
            assert ours[shared].get(what) == theirs[shared].get(what), shared

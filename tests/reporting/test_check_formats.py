"""The formats of `cchc check` against published schemas, and what hostile text becomes in each."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from cchc.checking.result import CheckResult, Shown
from cchc.cli.checked import checked
from cchc.language.pages import page_of
from cchc.language.words import Words
from cchc.model.codes import finding
from cchc.model.diagnostic import Severity
from cchc.model.source import Location
from cchc.reporting.check_github import check_github
from cchc.reporting.check_json import check_json
from cchc.reporting.check_junit import check_junit
from cchc.reporting.check_sarif import check_sarif
from cchc.reporting.diagnostics import render_check
from cchc.reporting.document import Bullets, Column, Document, Heading, Table, TableRow, Text
from cchc.reporting.inert import inert
from cchc.reporting.text import render
from tests.reporting.check_runs import (
    HOSTILE,
    RUNS,
    as_read,
    contrived,
    hostile,
    run,
    settled,
    unreadable,
)
from tests.reporting.contract import put
from tests.support import DATA

PUBLISHED = Path(__file__).parents[1] / "schemas"


@pytest.fixture(params=RUNS)
def result(request: pytest.FixtureRequest, tmp_path: Path) -> CheckResult:
    """Every kind of run."""
    return run(request.param, tmp_path)


@pytest.fixture(params=("vi", "en"))
def words(request: pytest.FixtureRequest) -> Words:
    """Both languages."""
    return Words(request.param)


def failing(result: CheckResult) -> list[Shown]:
    worst = {Severity.ERROR, Severity.WARNING} if result.strict else {Severity.ERROR}
    return [s for s in result.found if s.diagnostic.severity in worst and s.acknowledged is None]


@pytest.mark.slow
def test_the_runs_are_what_they_are_meant_to_be(tmp_path: Path) -> None:
    found = hostile(tmp_path).found
    codes = Counter(shown.diagnostic.code for shown in found)
    assert codes["C403"] == 1
    said = [Words("vi").diagnostic(s.diagnostic)[0] + (s.acknowledged or "") for s in found]
    assert sum(HOSTILE in text for text in said) == 3  # a name, a slip, a reason
    (tmp_path / "u").mkdir()
    wordings = {s.diagnostic.wording for s in unreadable(tmp_path / "u").found}
    assert {"unknown_key", "not_a_year", "slug_form", "not_text", "folder_missing"} <= wordings


# The published schemas


@pytest.mark.parametrize("name", ["sarif-schema-2.1.0.json", "junit-10.xsd"])
def test_the_published_files_are_unchanged(name: str) -> None:
    told = (PUBLISHED / "README.md").read_text(encoding="utf-8")
    sums = dict(re.findall(r"\| `(\S+)` \| `([0-9a-f]{64})` \|", told))
    assert hashlib.sha256((PUBLISHED / name).read_bytes()).hexdigest() == sums[name]


@cache
def sarif_schema() -> Draft202012Validator:
    text = (PUBLISHED / "sarif-schema-2.1.0.json").read_text(encoding="utf-8")
    checker = Draft202012Validator.FORMAT_CHECKER
    assert {"uri", "uri-reference"} <= set(checker.checkers)
    return Draft202012Validator(json.loads(text), format_checker=checker)


@cache
def junit_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(PUBLISHED / "junit-10.xsd"))


# SARIF


@pytest.mark.slow
def test_sarif_keeps_the_standard(result: CheckResult, words: Words) -> None:
    log = as_read(check_sarif(result, words))
    assert [f"{e.json_path}: {e.message}" for e in sarif_schema().iter_errors(log)] == []
    (run,) = log["runs"]
    assert len(run["results"]) == len(result.found)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    for told, shown in zip(run["results"], result.found, strict=True):
        diagnostic = shown.diagnostic
        assert rules[told["ruleIndex"]] == told["ruleId"] == diagnostic.code
        assert as_shown(told["message"]["text"]) == "\n".join(words.diagnostic(diagnostic))
        (place,) = (location["physicalLocation"] for location in told["locations"])
        uri = unquote(place["artifactLocation"]["uri"])
        assert uri.removeprefix("file://") == diagnostic.location.file
        assert not uri.startswith("/")  # SARIF 2.1.0, 3.4.4
        region = place.get("region", {})
        given = (region.get("startLine", 0), region.get("startColumn", 0))
        assert given == diagnostic.location[1:]
        reasons = [s["justification"] for s in told.get("suppressions", [])]
        assert reasons == ([shown.acknowledged] if shown.acknowledged is not None else [])


LINK = re.compile(r"\[((?:[^\[\]\\]|\\[\[\]\\])*)\]\(([^)]*)\)")
"""A link within a plain text message (SARIF 2.1.0, 3.11.6)."""


def as_shown(text: str) -> str:
    """A plain text message as a viewer shows it, for whom links and placeholders are just that."""
    unplaced = text.replace("{{", "").replace("}}", "")
    assert not re.search(r"[{}]", unplaced), text
    assert not LINK.search(text), text
    if "](" in re.sub(r"\\(.)", r"\1", text):
        text = re.sub(r"\\([\[\]\\])", r"\1", text)
    return text.replace("{{", "{").replace("}}", "}")


@pytest.mark.parametrize(
    "text",
    ["[x](1)", "[x\\](1)", "[a[b](c)", "{0}", "{{0}}", "{", "}{", "[0%, 50%)", "\\[x\\](http://y)"],
)
def test_a_sarif_message_is_neither_link_nor_placeholder(text: str) -> None:
    found = finding("slip", Location("x.yaml", 1, 1), about=text, says=text, kept=text)
    log = check_sarif(settled(Shown(found)), Words("en"))
    (told,) = log["runs"][0]["results"]
    assert as_shown(told["message"]["text"]) == "\n".join(Words("en").diagnostic(found))
    assert sarif_schema().is_valid(log)


def test_sarif_levels(words: Words) -> None:
    (run,) = check_sarif(contrived(), words)["runs"]
    levels = [told["level"] for told in run["results"]]
    assert levels == ["error", "warning", "warning", "note", "note", "error"]


def test_a_rule_is_not_named_by_its_own_code(words: Words) -> None:
    """SARIF 2.1.0, 3.49.7, which the schema cannot say: a name is not the id."""
    for rule in check_sarif(contrived(), words)["runs"][0]["tool"]["driver"]["rules"]:
        assert rule.get("name") != rule["id"]


def test_a_rule_says_what_its_code_means(words: Words) -> None:
    (run,) = check_sarif(contrived(), words)["runs"]
    for rule in run["tool"]["driver"]["rules"]:
        page = page_of(rule["id"], words)
        assert rule["shortDescription"]["text"] == page.title.replace("`", "")
        assert rule["help"]["markdown"].replace("{{", "{").replace("}}", "}") == page.mend
        texts = (rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
        assert all(text and "`" not in text for text in texts)
    levels = {r["id"]: r["defaultConfiguration"]["level"] for r in run["tool"]["driver"]["rules"]}
    assert levels == {"C101": "error", "C301": "error", "C313": "warning", "C314": "note"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), "2.0.0"),
        (("runs", 0, "tool", "driver", "rules", 0, "helpUri"), "docs/codes.md#c301"),
        (("runs", 0, "tool", "driver", "name"), None),
        (("runs", 0, "tool", "driver", "rules", 0, "help"), "text"),
        (("runs", 0, "columnKind"), "characters"),
        (("runs", 0, "results", 0, "level"), "info"),
        (("runs", 0, "results", 0, "message"), "text"),
        (("runs", 0, "results", 0, "line"), 3),
        (("runs", 0, "results", 2, "suppressions", 0, "kind"), "acknowledged"),
        (
            (*("runs", 0, "results", 0, "locations", 0, "physicalLocation"), "region"),
            {"startLine": 0},
        ),
        (
            (*("runs", 0, "results", 0, "locations", 0, "physicalLocation"), "artifactLocation"),
            {"uri": "a b<>.yaml"},
        ),
    ],
)
def test_the_sarif_schema_refuses(path: tuple[str | int, ...], value: Any) -> None:
    log = as_read(check_sarif(contrived(), Words("en")))
    assert sarif_schema().is_valid(log)
    assert not sarif_schema().is_valid(put(log, path, value))


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("dữ liệu/a b.yaml", "d%E1%BB%AF%20li%E1%BB%87u/a%20b.yaml"),
        ("a:b#c?.yaml", "a%3Ab%23c%3F.yaml"),
        ("/home/x/data/a.yaml", "file:///home/x/data/a.yaml"),
        ("C:\\dữ liệu\\a.yaml", "file:///C:/d%E1%BB%AF%20li%E1%BB%87u/a.yaml"),
        (b"d/\xff.yaml".decode("utf-8", "surrogateescape"), "d/%FF.yaml"),
    ],
)
def test_a_file_as_a_uri(file: str, uri: str) -> None:
    only = settled(Shown(finding("file_empty", Location(file))))
    log = check_sarif(only, Words("vi"))
    (told,) = log["runs"][0]["results"]
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri
    assert sarif_schema().is_valid(log)
    assert junit_schema().validate(etree.fromstring(check_junit(only, Words("vi")).encode()))


# JUnit


@pytest.mark.slow
def test_junit_keeps_the_schema(result: CheckResult, words: Words) -> None:
    root = etree.fromstring(check_junit(result, words).encode("utf-8"))
    junit_schema().assertValid(root)
    (suite,) = root
    cases = suite.findall("testcase")
    shown = [s for s in result.found if s.diagnostic.severity is not Severity.INFO]
    assert (
        len(cases)
        == int(suite.get("tests", ""))
        == int(root.get("tests", ""))
        == max(1, len(shown))
    )
    assert len(suite.findall("testcase/skipped")) == int(suite.get("skipped", ""))
    failures = suite.findall("testcase/failure")
    assert len(failures) == int(suite.get("failures", "")) == int(root.get("failures", ""))
    assert len(failures) == len(failing(result))
    assert suite.get("name") == ", ".join(result.folders)
    for case, told in zip(cases, shown, strict=False):
        message, help_line = words.diagnostic(told.diagnostic)
        assert case.get("classname") == told.diagnostic.location.file
        if (failure := case.find("failure")) is not None:
            assert (failure.get("message"), failure.text) == (message, help_line)
            assert failure.get("type") == told.diagnostic.code
        if (skipped := case.find("skipped")) is not None:
            assert skipped.get("message") == f"{message} ({told.acknowledged})"


def test_a_junit_report_without_findings_passes_one_case(words: Words) -> None:
    root = etree.fromstring(check_junit(settled(strict=False), words).encode("utf-8"))
    (case,) = root.iter("testcase")
    assert (len(case), case.get("name")) == (0, words("check.no_findings"))


def test_the_junit_schema_refuses_what_is_none() -> None:
    for text in ("<report/>", "<testsuites><testcase name='x'/></testsuites>"):
        assert not junit_schema().validate(etree.fromstring(text))


# GitHub annotations and text

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def unescaped(text: str, signs: dict[str, str]) -> str:
    """As the runner reads it: every escape once, `%25` last."""
    for escape, sign in signs.items():
        text = text.replace(escape, sign)
    return text.replace("%25", "%")


def test_github_annotations_are_read_back(result: CheckResult, words: Words) -> None:
    lines = check_github(result, words).split("\n")
    assert lines.pop() == ""
    for line, shown in zip(lines, result.shown(), strict=True):
        parts = COMMAND.fullmatch(line)
        assert parts is not None, line
        level, properties, told = parts.groups()
        where = dict(pair.split("=", 1) for pair in properties.split(","))
        signs = {"%0D": "\r", "%0A": "\n"}
        place = shown.diagnostic.location
        file = unescaped(where["file"], signs | {"%3A": ":", "%2C": ","})
        assert (file, where["title"]) == (place.file, shown.diagnostic.code)
        assert (where.get("line"), where.get("col")) == tuple(
            str(n) if n else None for n in place[1:]
        )
        severity = {"notice": "info"}.get(level, level)
        assert severity == shown.diagnostic.severity.value
        message, help_line = words.diagnostic(shown.diagnostic)
        assert unescaped(told, signs) == f"{message} ({shown.acknowledged or help_line})"


@pytest.mark.parametrize(
    ("file", "property_"),
    [
        ("100%.yaml", "100%25.yaml"),
        ("a:b,c.yaml", "a%3Ab%2Cc.yaml"),
        ("a\r\nb.yaml", "a%0D%0Ab.yaml"),
        ("%3A.yaml", "%253A.yaml"),
        ("dữ liệu/x.yaml", "dữ liệu/x.yaml"),
    ],
)
def test_a_github_property_is_escaped(file: str, property_: str) -> None:
    line = check_github(settled(Shown(finding("file_empty", Location(file)))), Words("en"))
    assert line.startswith(f"::error file={property_},title=C102::")


def test_a_github_message_keeps_colons_and_commas() -> None:
    found = finding("slip", Location("x.yaml", 1, 1), about="a%b", says="c: d, e", kept="f")
    told = check_github(settled(Shown(found)), Words("en")).partition("::notice ")[2]
    assert "a%25b" in told
    assert "c: d, e" in told


@pytest.mark.slow
def test_text_is_two_lines_a_finding(result: CheckResult, words: Words) -> None:
    *lines, summary = render_check(result, words).splitlines()
    shown = result.shown()
    assert len(lines) == 2 * len(shown)
    assert f"{result.count(Severity.ERROR)} " in summary
    for head, told, one in zip(lines[::2], lines[1::2], shown, strict=True):
        message, help_line = words.diagnostic(one.diagnostic)
        assert head.startswith(f"{one.diagnostic.location}: ")
        assert head.endswith(f" {one.diagnostic.code}: {inert(message)}")
        assert told.endswith(f": {inert(one.acknowledged or help_line)}")
        assert all(c.isprintable() for c in head + told)


FILES = {
    "a\x1b[31mb.yaml": "a\\x1b[31mb.yaml",
    "a\nb\r.yaml": "a\\nb\\r.yaml",
    "a\u202eb\u2028.yaml": "a\\u202eb\\u2028.yaml",
    "a\udcffb.yaml": "a\\udcffb.yaml",
    "dữ\xa0liệu ấy.yaml": "dữ\xa0liệu ấy.yaml",
}
"""Names of files, and how a person is shown them."""


@pytest.mark.parametrize("file", FILES)
def test_the_name_of_a_file_is_shown_escaped(file: str) -> None:
    values: dict[str, Any] = {"period": "2025", "unit": "x", "first": file}
    found = Shown(finding("appraisal_twice", Location(file, 3, 1), **values))
    result = settled(found)._replace(folders=(file,))
    told = render_check(result, Words("vi"))
    assert told.startswith(f"{FILES[file]}:3:1: ")
    assert told.count(FILES[file]) == 3  # the place, the sentence, the sum
    junit = check_junit(result, Words("vi"))
    for text in (told, junit, check_github(result, Words("vi"))):
        assert all(c.isprintable() or c in "\n\xa0" for c in text)
    (one,) = check_json(result, Words("vi"))["findings"]
    assert (one["file"], FILES[file] in one["message"]) == (file, True)
    case = etree.fromstring(junit.encode()).find(".//testcase")
    assert case is not None and case.get("name") == f"C602 {FILES[file]}:3:1"


COMMANDS = ("::error::x", "  ::stop-commands::x", "##[error]x", "a ##[group]x", "\xa0::add-mask::x")


@pytest.mark.parametrize("text", COMMANDS)
def test_no_line_of_a_text_is_a_command_to_the_runner(text: str) -> None:
    found = finding("slip", Location(text, 1, 1), about=text, says=text, kept=text)
    table = Table((Column(text), Column("b", flexible=True)), (TableRow((text, f"x {text} " * 9)),))
    blocks = (Heading(text), Text(f"x {text} " * 9), Bullets((text,)), table)
    for told in (
        render_check(settled(Shown(found, text)), Words("vi")),
        *(render(Document(blocks), Words("vi"), width) for width in (12, 30, 100)),
    ):
        assert not [line for line in told.splitlines() if line.lstrip().startswith("::")]
        assert "##[" not in told
    assert text.strip() in check_json(settled(Shown(found)), Words("vi"))["findings"][0]["message"]


@pytest.mark.slow
def test_only_strict_shows_infos_and_what_is_acknowledged() -> None:
    strict, quiet = (checked([str(DATA)], (), (), strict=s) for s in (True, False))
    assert quiet.shown() == ()
    assert len(strict.shown()) == len(strict.found) == len(quiet.found) > 10
    assert (quiet.code, strict.code) == (0, 0)


def test_a_value_from_the_file_is_quoted_on_one_line_and_cut(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        f'schema: cchc/units/v1\n"{"x" * 500}\\u001b[31m": 1\nunits: []\n', encoding="utf-8"
    )
    told = [
        Words("en").diagnostic(s.diagnostic)[0]
        for s in checked([str(tmp_path)], (), (), False).found
    ]
    assert max(map(len, told)) < 200
    (tmp_path / "a.yaml").write_text(
        'schema: cchc/units/v1\n"\\u001b[31m\\u202e": 1\nunits: []\n', encoding="utf-8"
    )
    found = checked([str(tmp_path)], (), (), False).found
    told = [Words("en").diagnostic(s.diagnostic)[0] for s in found]
    assert any("\\x1b[31m\\u202e" in text for text in told)

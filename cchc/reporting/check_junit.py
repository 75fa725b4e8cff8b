"""A check run as JUnit XML: a test case a finding, and one that passes where there is none."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from cchc.checking.result import CheckResult, Shown
from cchc.language.words import Words
from cchc.model.diagnostic import Severity
from cchc.model.writing import escaped


def check_junit(result: CheckResult, words: Words) -> str:
    """The run as one suite. Errors (under `strict` warnings too) fail, acknowledged ones skip."""
    failing = {Severity.ERROR, Severity.WARNING} if result.strict else {Severity.ERROR}
    shown = [s for s in result.found if s.diagnostic.severity is not Severity.INFO]
    failed = sum(s.acknowledged is None and s.diagnostic.severity in failing for s in shown)
    skipped = sum(s.acknowledged is not None for s in shown)
    counts = {
        "tests": str(max(1, len(shown))),
        "failures": str(failed),
        "errors": "0",
    }
    root = Element("testsuites", {"name": "cchc check", **counts})
    suite = SubElement(
        root,
        "testsuite",
        {"name": ", ".join(map(escaped, result.folders)), "skipped": str(skipped), **counts},
    )
    for finding in shown:
        _case(suite, finding, finding.diagnostic.severity in failing, words)
    if not shown:
        SubElement(suite, "testcase", {"classname": "cchc", "name": words("check.no_findings")})
    text = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(suite: Element, shown: Shown, fails: bool, words: Words) -> None:
    diagnostic, place = shown.diagnostic, shown.diagnostic.location
    message, help_line = words.diagnostic(diagnostic)
    case = SubElement(
        suite,
        "testcase",
        {"classname": escaped(place.file), "name": f"{diagnostic.code} {place}"},
    )
    if shown.acknowledged is not None:
        SubElement(case, "skipped", {"message": f"{message} ({shown.acknowledged})"})
    elif fails:
        failure = SubElement(case, "failure", {"message": message, "type": diagnostic.code})
        failure.text = help_line
    else:
        SubElement(case, "system-out").text = f"{message}\n{help_line}"

"""Known bugs of the code, as strict marks: a test that passes again must lose its mark."""

from __future__ import annotations

import pytest
import yaml


def _known(reason: str, when: bool = True) -> pytest.MarkDecorator:
    return pytest.mark.xfail(when, reason=reason, strict=True)


STRAY_BYTE_LINE = _known(
    "tree: LibYAML counts a stray byte's position in bytes, the code in characters",
    when=bool(yaml.__with_libyaml__),
)
CUT_SHORT = _known("load: a file is cut at MAX_BYTES bytes, but compared with it in characters")
TAG_TAKEN_FOR_KEY = _known("problems: the tag of a `bands` or `states` rule is taken for its key")
EMPTY_UNKNOWN_KEY = _known("problems: an unknown key without a value is reported as an empty value")
RULE_IN_ONE_WORD = _known("problems: a plain word in place of a rule is told to lack its `kind`")
FULL_MARKS_UNCHECKED = _known("appraisal: no deduction of a row that does not apply is checked")
POINTS_BELOW_MAX = _known("rulebook: `points` below the maximum of a lone rule are not reported")
STATE_ABOVE_MAX = _known("rulebook: a state worth more than the maximum is called unreachable")
IDLE_PENALTY = _known("rulebook: a lone penalty of nothing without a cap is not reported")


def both(mark: pytest.MarkDecorator) -> pytest.MarkDecorator:
    """A test with both YAML parsers (see the fixture `loader`), the fast one with a known bug."""
    fast = pytest.param("fast", marks=mark)
    return pytest.mark.parametrize("loader", ["pure", fast], indirect=True)

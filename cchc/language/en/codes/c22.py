"""English: what the codes C220 to C229 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C220.title": "Ranked by what is not there",
    "C220.meaning": "`ranking` of the rulebook tells bodies apart that tie by an area or a criterion "
    "that the rulebook does not have.",
    "C220.why": "Without these points bodies that tie cannot be told apart as the rulebook wants.",
    "C220.mend": "Put the id of an area or a criterion of the file in `ties: {by: […]}`.",
    "C220.tie_unknown": "bodies that tie are told apart by “{name}”, which the rulebook does not have",
    "C220.tie_unknown.help": "change {name} in ties to the id of an area or a criterion of the file",
}

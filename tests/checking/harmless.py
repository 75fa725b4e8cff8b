"""The single changes that no check can see, each with the reason.

A pattern is matched against `Edit.name`. The tables are exact: see test_every_scalar.py.
"""

from __future__ import annotations

_WORDS = (
    r"name|title|coverage_note|document|ground|references\.\d+|cases|source|about|says|kept|reason"
    r"|unassigned_reason|note|summary|section|measure|stated|assumption|aliases\.\d+"
    r"|incomplete_reason"
)
_NOT_WORDS = r"(?!\w+ acknowledged\.\S+\.about|units \w+\.\[[a-z-]+\]\.name)"
_COMMUNE = r"units units\.\[(xa|thi-tran)-[a-z-]+\]"
_DATED = r"units units\.\[(huyen|phong|van-phong|trung-tam)-[a-z-]+\]"
_ROW = r"appraisal rows\."
_TARGET = r"plan targets\."

HARMLESS: dict[str, str] = {
    # words
    rf"{_NOT_WORDS}.*\.({_WORDS}): .*|(appraisal|plan) source: .*": (
        "words, which a person reads: nothing is computed from them"
    ),
    r"units (units|groups)\.\[(van-phong|trung-tam|nhom|phong-van-hoa)-[a-z-]+\]\.name: .*": (
        "a name in other words than its id"
    ),
    # rules that are assumed
    r"criteria criteria\.\[5\.1\.2\]\.rule\.bands\.1\.from: .* → 1%": "an assumed lower band",
    r"criteria criteria\.\[6\.1\.2\]\.may_exceed_full: .*": "no figure of 2023 is above 100%",
    # words with a figure that is not the one of the evidence
    rf"{_ROW}\[1\.1\.3\]\.reason says: 100%\. → .*": "what the body says; its claim has it too",
    rf"{_ROW}\[1\.5\.2\]\.reason says: 30%\. → .*": "the level that was asked for, no evidence",
    # what is said once
    r"criteria rulebook\.issued_by\.date: 2023-06-23 → (2023-06-2[24]|2022.*)": (
        "said once; still before the results"
    ),
    r"appraisal published_by\.date: 2024-01-09 → 2024-01-.*": "said once; after 2023, before the plan",
    rf"{_ROW}\[1\.1\.3\]\.claim\.document\.date: 2023-12-15 → .*": (
        "said once; a claim may rest on an older document, or on one written after the results"
    ),
    r"plan issued: 2024-02 → 2024-01": "said once; still not before the results",
    r"criteria rulebook\.valid: 2023\.\.2025 → (2022\.\.2025|2023\.\.202[46])": "still holds 2023",
    r"criteria areas\.\[[24]\]\.id: (2 → 29|4 → 49)": "an area without a criterion in this data",
    r"criteria criteria\.\[3\.3\]\.rule\.parts\.\[nen\]\.id: .*": (
        "a fixed part has no evidence that would name it"
    ),
    rf"{_COMMUNE}\.valid_from: .*": "the first day on record; still before 2023",
    rf"{_DATED}\.valid_to: .*": "no successor to compare with; still after 2023",
    r"units units\.\[huyen-vinh-linh\]\.code: 464 → 465": "said once, and of the right length",
    rf"{_COMMUNE}\.code: (\d+) → \d{{5}}": "said once, and of the right length",
    r"plan tasks\.\[NV-(2\.4|4\.1|5\.2|7\.4)\]\.id: .*\d9": (
        "the last task of a section, which no target names: its section may end with more"
    ),
    r"plan tasks\.\[NV-(2\.4|4\.1|5\.2|7\.4)\]\.id: .*\d\.[235]": (
        "the last task of a section, which no target names, under the next number"
    ),
    r"plan tasks\.\[NV-(1\.1|3\.2)\]\.deadline: \S+ → 2024-.*": "said once; still in 2024",
    rf"{_TARGET}\[3\.10\.1\]\.baseline\.rate: 70\.2% → 70\.3%": (
        "70,25% may be printed as either: 70,245% is 70,2%, 70,254% is 70,3%"
    ),
    rf"{_TARGET}\[3\.11\.1\]\.at_least: 80% → 90%": "its task names 90% too; above 12/112",
    rf"{_TARGET}\[6\.1\.2\]\.at_least: 100% → (101|110|200)%": "may exceed 100%",
}
"""Nothing in the data contradicts the change, or it changes no result."""


_OPTIONAL = (
    r"aliases|aliases\.\d+|references|references\.\d+|slips|slips\.\[[^]]+\]|reason|unassigned_reason"
    r"|note|cases|coverage_note|stated|assumption|code|valid_from|successor|deadline|baseline"
    r"|claim|claim\.document\.date|as_of|evidence\.as_of|date|issued_by\.date|changes|touches"
    r"|touches\.\d+"
)

ITEMS: dict[str, str] = {
    rf".*\.?({_OPTIONAL}) gone": "said once, and nothing asks for it",
    r".*(aliases|references)\.\d+ twice|\w+ slips\.\[[^]]+\] twice": "the same words once more",
    r"(plan|appraisal) acknowledged\.\[[^]]+\]\.about gone": "it means every such finding then",
    rf"{_ROW}\[(1\.6|3\.1\.1)\]\.evidence gone": "its words name no rate: undecided",
    rf"appraisal declared_total gone|{_ROW}\[[0-9.]+\]\.(deduction|reason|responsible) gone": (
        "left open: what the document says of it is not repeated then"
    ),
    rf"{_ROW}\S+\.responsible\.\d gone": "a party fewer; only the document knows",
    r"appraisal declared_total gone": "said once: nothing to hold the rows' total against",
    rf"{_ROW}\[1\.1\.3\]\.responsible gone": "no unit stood there: acknowledged with its reason",
    rf"{_ROW}\S+\.deduction gone": "appraised - maximum says the same",
    rf"{_DATED}\.valid_to gone": "no successor to compare with",
    r"units units\.\[(so-noi-vu|hoi-dong-tham-dinh)\] gone": "named by nothing in this data",
    r"units groups\.\[nhom-cac-phong-ban-don-vi\]\.members\.\d gone": "it says it is incomplete",
    r"criteria areas\.\[[24]\] gone": "an area without a criterion in this data",
    r"criteria rulebook\.rounding\.mode gone": "half_up is what is meant without it",
    r"criteria criteria\.\[1\.5\.2\]\.scores_remedy gone": "no next year's shadow then",
    r"criteria criteria\.\[6\.1\.2\]\.may_exceed_full gone": "no figure of 2023 is above 100%",
    "plan issued gone": "said once, and it may be missing",
    r"plan tasks\.\[NV-\d\.\d\] gone": "a task that no target names",
    r"plan tasks\.\[NV-1\.\d\]\.units\.\d gone": "a party fewer; only the document knows",
    r"plan tasks\.\S+\.(criteria|supports)(\.\d)? gone": "served by another task, or helped alone",
    rf"{_TARGET}\[(1\.6|3\.11\.1|6\.1\.2)\] gone": "its task serves it, and names no other figure",
}
"""Items that may be gone, or stand twice, without a contradiction."""

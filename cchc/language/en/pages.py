"""English: what stands around the pages of the codes."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "page.title": "Diagnostic codes",
    "page.generated": "Generated from cchc/language/en/codes/ and the registry of codes; do not "
    "edit. Generate anew: python -m tests.codes",
    "page.intro": "Everything that `cchc check` and `cchc import` find has a code that never "
    "changes its meaning. This page says what each code means, why it matters and how to mend it; "
    "`cchc explain` shows the same, for example `cchc explain C301`.",
    "page.intro.severity": "The three severities of `cchc check`:",
    "page.intro.acknowledge": "A warning or an info that is known and must stay is acknowledged "
    "in the file it points to, under `acknowledged`: `code`, `about` (a criterion, a task… to "
    "mean one finding alone; optional) and `reason` (required). An error has to be mended and "
    "cannot be acknowledged. While files cannot be read (C1xx) the other checks do not run; while "
    "there is any error the sums and the recomputation (C304, C305, C306) do not run.",
    "page.intro.example": "In the examples `# ←` marks where the finding points and `# …` stands "
    "for lines left out. They are cut from `tests/examples`, where each code has a folder that "
    "triggers it and one that does not.",
    "page.intro.import": "The codes C7xx belong to `cchc import`, which reads the appendix of a "
    "Word, Excel or text file, and to `cchc collect`, which reads the reply forms of the units. "
    "What an import finds unclear is marked TODO in the draft; it exits with 0 when nothing is "
    "left open, 1 when something is, 2 when it needs another choice on the command line (C705) "
    "and 3 when the file cannot be read.",
    "page.severity": "Severity",
    "page.severity.error": "error – the run always fails; it has to be mended",
    "page.severity.warning": "warning – fails under `--strict`; can be acknowledged with a reason",
    "page.severity.info": "info – never fails a run; shown only under `--strict`",
    "page.severity.C7.error": "error – the file cannot be used, or there is a gap to fill",
    "page.severity.C7.warning": "warning – something needs a second look",
    "page.severity.C7.info": "info – good to know, nothing to do",
    "page.says": "What it says",
    "page.why": "Why it matters",
    "page.mend": "How to mend it",
    "page.wrong": "Wrong",
    "page.right": "Right",
    "page.wrong.info": "Reported",
    "page.right.info": "Not reported",
    "page.column.code": "Code",
    "page.column.severity": "Severity",
    "page.column.title": "About",
    "page.group.C1": "Reading",
    "page.group.C2": "Rulebook",
    "page.group.C3": "Appraisal",
    "page.group.C4": "Units",
    "page.group.C5": "Plan",
    "page.group.C6": "Across files",
    "page.group.C7": "Importing appendices and reply forms",
}

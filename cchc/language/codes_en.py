"""The page of every code in English: title, meaning, why it matters, how to mend it."""

from __future__ import annotations

from cchc.language.pages import Page, illustrated

LABELS: dict[str, str] = {
    "title": "Diagnostic codes",
    "generated": "Generated from cchc/language/codes_en.py and the registry of codes; do not edit. "
    "Generate anew: python -m tests.test_codes",
    "intro": "Everything that `cchc check` and `cchc import` find has a code that never changes its "
    "meaning. This page says what each code means, why it matters and how to mend it; `cchc explain` "
    "shows the same, for example `cchc explain C301`.",
    "intro.severity": "The three severities of `cchc check`:",
    "intro.acknowledge": "A warning or an info that is known and must stay is acknowledged in the file "
    "it points to, under `acknowledged`: `code`, `about` (a criterion, a task… to mean one finding "
    "alone; optional) and `reason` (required). An error has to be mended and cannot be "
    "acknowledged. While files cannot be read (C1xx) the other checks do not run; while there is "
    "any error the sums and the recomputation (C304, C305, C306) do not run.",
    "intro.example": "In the examples `# ←` marks where the finding points and `# …` stands for lines "
    "left out. They are cut from `tests/examples`, where each code has a folder that triggers it "
    "and one that does not.",
    "intro.import": "The codes C7xx belong to `cchc import`, which reads the appendix of a Word, Excel "
    "or text file, and to `cchc collect`, which reads the reply forms of the units. What an import "
    "finds unclear is marked TODO in the draft; it exits with 0 when nothing is left open, 1 when "
    "something is, 2 when it needs another choice on the command line (C705) and 3 when the file "
    "cannot be read.",
    "severity": "Severity",
    "severity.error": "error – the run always fails; it has to be mended",
    "severity.warning": "warning – fails under `--strict`; can be acknowledged with a reason",
    "severity.info": "info – never fails a run; shown only under `--strict`",
    "severity.C7.error": "error – the file cannot be used, or there is a gap to fill",
    "severity.C7.warning": "warning – something needs a second look",
    "severity.C7.info": "info – good to know, nothing to do",
    "says": "What it says",
    "why": "Why it matters",
    "mend": "How to mend it",
    "wrong": "Wrong",
    "right": "Right",
    "wrong.info": "Reported",
    "right.info": "Not reported",
    "column.code": "Code",
    "column.severity": "Severity",
    "column.title": "About",
    "group.C1": "Reading",
    "group.C2": "Rulebook",
    "group.C3": "Appraisal",
    "group.C4": "Units",
    "group.C5": "Plan",
    "group.C6": "Across files",
    "group.C7": "Importing appendices and reply forms",
}

PAGES: dict[str, Page] = illustrated(
    {
        "C101": (
            "Data folder or file missing",
            "There is no data folder, the folder has no `.yaml` file, the rulebook or the "
            "appraisal is missing, or a file cannot be opened. This finding has no line number.",
            "Without those two files there is nothing to compute. To skip a file that cannot be "
            "opened and compute all the same would give a result with a hole that nobody sees.",
            "Check the path after `--data` and the variable `CCHC_DATA`. The folder needs at least "
            "one file with the line `schema: cchc/criteria/v1` and one with "
            "`schema: cchc/appraisal/v1`. For a file that cannot be opened check its permissions; "
            "rename a subfolder whose name ends in `.yaml`.",
        ),
        "C102": (
            "Not UTF-8 text, or empty",
            "The file ends in `.yaml` but is not UTF-8 text: it was saved in another encoding, "
            "or it is a Word or Excel file with a new name. A file with nothing but comments "
            "has this code too.",
            "In the wrong encoding accented letters turn into others, and names no longer "
            "match. The program does not guess encodings.",
            "Open the file in an editor and save it as UTF-8. Fill an empty file or delete it.",
        ),
        "C103": (
            "Too large, too deep or too many values",
            "The file exceeds a limit of size, nesting or number of values. The limits are far "
            "above any real data file.",
            "Such a file is almost certainly the wrong one or a damaged one, and could make the "
            "program hang.",
            "Check that it is the right file and that no `[` or `{` is left over. Data that are "
            "really so large go into several folders, one for each body that is scored.",
        ),
        "C104": (
            "YAML syntax error",
            "The file breaks the rules of YAML at the place shown. From there on it was not read.",
            "Until the whole file is read nothing can be checked or computed.",
            "Often: a colon followed by a space inside unquoted text; uneven indentation or a "
            "Tab; a bracket or quote that is not closed. The cause may stand on the line "
            "before. Run again after mending, since more may follow.",
        ),
        "C105": (
            "A YAML feature that is not allowed",
            "The file uses an anchor (`&`), an alias (`*`) or a tag (`!`), or has several parts "
            "set apart by `---`.",
            "An alias makes one line depend on another far away: one edit changes several places "
            "that the reader does not see. Administrative data must be readable line by line.",
            "Write each value out where it belongs. Put each part into a file of its own. Text "
            "that begins with `&`, `*` or `!` goes in quotes.",
        ),
        "C106": (
            "A key stands twice",
            "One key appears twice in the same item. The finding points to the second and names "
            "the line of the first.",
            "Many programs silently keep the last. With two different figures nobody knows "
            "which one is right.",
            "Compare with the document, keep the right line and delete the other. If they are two "
            "items, begin the second with `- `.",
        ),
        "C107": (
            "A key that does not belong here",
            "This item has no key of that name: it is misspelt, misplaced or wrongly indented.",
            "If unknown keys were ignored, their values would vanish in silence, such as evidence "
            "that was entered and never used.",
            "Mend the name or move the key. `docs/data.md` lists the keys. A misspelt required "
            "key is also reported as missing (C108).",
        ),
        "C108": (
            "A required key is missing",
            "This item lacks a required key. The finding points to the beginning of the item.",
            "The program does not make up figures, reasons or units.",
            "Add the key. Where no unit is responsible, write `responsible: []` instead of leaving "
            "the key out.",
        ),
        "C109": (
            "Schema line wrong or missing",
            "The kind of a file is told by its `schema` line, not by its name. That line is "
            "missing, wrong, indented, or too far from the top.",
            "Without the kind nothing can be checked. To skip an unknown file would leave a "
            "hole that nobody sees.",
            "Begin the file with one of `schema: cchc/criteria/v1`, `schema: cchc/appraisal/v1`, "
            "`schema: cchc/units/v1`, `schema: cchc/plan/v1`, without indentation. Move any other "
            "`.yaml` file out of the data folder.",
        ),
        "C110": (
            "Wrong shape: list, keys or single value",
            "A list is needed and a single value stands here (or the other way round), keys with "
            "values are needed and something else stands here, or a list has too few items.",
            "The cause is mostly a missing square bracket or wrong indentation, which makes one "
            "item pass for another.",
            "Write a list as `[a, b]`, or each item on a line that begins with `- `. A single item "
            "needs brackets too: `[van-phong]`.",
        ),
        "C111": (
            "Not a number",
            "A number is needed, but the value cannot be read as one, has too many digits, or has "
            "decimals where it must be whole.",
            "Everything is computed from this figure. The program does not guess when words and "
            "digits are mixed.",
            'Write it with a point (`1.7`), or with a comma in quotes (`"1,7"`). Leave out units, '
            "words and forms such as `1e9`. Retype a minus sign copied from Word as a hyphen.",
        ),
        "C112": (
            "A number with two readings",
            "The number has exactly three digits after a point or comma, like `1.700`: it may "
            "be one thousand seven hundred or one point seven.",
            "In Vietnamese text the point separates thousands, in YAML it begins the decimals. The "
            "wrong reading is off by a factor of a thousand.",
            "For thousands leave out the separator: `1700`. For decimals drop the final zeros "
            "(`1.7`) or add one (`1.7000`).",
        ),
        "C113": (
            "A decimal comma without quotes",
            "The number has a decimal comma, as in a Vietnamese document, but no quotes.",
            "In YAML a comma separates the items of a list or mapping, so `1,70` may fall apart "
            "into two.",
            'Put it in quotes (`"1,70"`, `"70,25%"`) or use a point (`1.70`, `70.25%`).',
        ),
        "C114": (
            "A number outside what is possible",
            "The number can be read but is smaller or larger than anything possible here, such "
            "as a maximum below 0 or above 1000.",
            "Such a number mostly has a digit too many or a wrong sign.",
            "Compare with the document. Maximum points, points of a rule and counts are never "
            "negative; a minus sign belongs to deductions, totals, and scores under a penalty.",
        ),
        "C115": (
            "Criterion id in the wrong form",
            "A criterion id is numbers set apart by points, without a final point. An id with "
            "fewer than two points must stand in quotes.",
            "Without quotes YAML reads `3.10` as the number 3.1, and criterion 3.10 becomes "
            "criterion 3.1.",
            'Write it in quotes: `"3.10"`, `"3.11.2"`. Leave out letters and a final point.',
        ),
        "C116": (
            "A rate without % or below 0",
            "A rate needs its `%` sign and is not below 0%.",
            "Without the sign nobody can tell whether `0.85` is 85% or 0.85%.",
            "Write `85%` or `70.25%`, with as many decimals as the document prints.",
        ),
        "C117": (
            "Wrong date or month",
            "The value is not a date (or month), or the calendar has no such day.",
            "A wrong deadline or reference date makes reports remind at the wrong time.",
            "Write dates like `2023-12-15` or `15/12/2023`, months like `2024-02` or `02/2024`. "
            "Check how many days the month has.",
        ),
        "C118": (
            "Not one of the choices, or in the wrong form",
            "Only certain values can stand here: a fixed choice (like `deducted`), `true` or "
            "`false`, a year, a period, a key of your own or a task id.",
            "The program cannot know what another value means; a guess might compute something "
            "else than was meant.",
            "Choose one of the values in the message. Write a year as `2023`, a period as "
            "`2023..2025`, a unit key in lower case without accents like `phong-noi-vu`, a task id "
            "like `NV-3.5`.",
        ),
        "C119": (
            "Empty value, or an invisible character",
            "A key has no value, or text holds a control character that cannot be seen.",
            "A gap is mostly unfinished work. Hidden characters, mostly copied from Word or "
            "PDF, keep two names that look alike from matching.",
            "Fill in the value, or remove an optional key altogether. Retype text that holds a "
            "hidden character.",
        ),
        "C120": (
            "Evidence not of exactly one form",
            "Each figure has exactly one form: `rate`; `count` and `of`; `missing` and `of`; "
            "`count`; `below`; `met`; `state`; `parts`; `not_applicable`. A whole (`of`) of 0 "
            "has this code too.",
            "With two forms nobody can tell which figure counts.",
            "Keep one form. Where the document gives both a count and a rate, keep the count, "
            "which is more exact. Without a figure leave out `evidence`.",
        ),
        "C121": (
            "The part is larger than the whole",
            "The cases met (`count`) or not met (`missing`) are more than all cases (`of`).",
            "A part cannot exceed the whole; mostly the two numbers are swapped.",
            "Check both numbers and their order. A rate that may pass 100% (such as revenue) is "
            "given as `rate`, with `may_exceed_full: true` in the criterion.",
        ),
        "C122": (
            "A band without exactly one edge",
            "Each band of a `bands` rule needs exactly one edge: `from` (from this rate on), "
            "`above` (above this rate) or `from_count` (from this number on).",
            "With no edge, or two, nobody can tell where the band begins.",
            "Add the missing edge or remove one. Below the lowest edge the score is 0 and needs no "
            "band.",
        ),
        "C123": (
            "A target of nothing, or without a mark",
            "A target needs exactly one of `criterion` and `measure`, and exactly one mark: "
            "`at_least`, `above` or `at_least_count`. A stretch target is of the same kind: "
            "`stretch` is a rate, `stretch_count` a number that goes with `at_least_count`.",
            "Without them nobody can tell whether the plan regains what was lost.",
            "Give the criterion id, or the name of the measure where no criterion has it, and one "
            "mark. Where the plan gives no figure, write a task and no target.",
        ),
        "C201": (
            "An id declared twice in the rulebook",
            "Two criteria, or two areas, have the same id. The finding points to the second.",
            "An appraisal names criteria by id, so only one of the two is used and nobody knows "
            "which.",
            "Compare with the scoring table; mend the misspelt id or delete the surplus entry.",
        ),
        "C202": (
            "A criterion without a place in the tree",
            "The first number of the id is no area declared under `areas`; or the rulebook says "
            "`coverage: complete` and the parent criterion is missing.",
            "A criterion outside the tree is in the total of no area, and its points cannot be "
            "checked against a parent.",
            "Mend the id, or add the missing area or parent. Without the whole scoring table write "
            "`coverage: partial`.",
        ),
        "C203": (
            "Points of the children disagree with the parent",
            "The maximum points directly below a criterion or area do not add up to its own. With "
            "`coverage: partial` only a sum that is larger is reported.",
            "Maximum points are the denominator of the index and the base of every deduction.",
            "Compare every maximum with the scoring table. The finding points to the parent, "
            "but the slip may be in a child.",
        ),
        "C204": (
            "A rule that cannot be right",
            "The rule contradicts itself: its points exceed the maximum, no result reaches full "
            "marks, the floor lies above the level for full marks, states are out of order, the "
            "points for each case are 0…",
            "Such a rule gives every body a wrong score, and so evenly that it is hard to notice.",
            "Read the reason in the message and compare the rule with the scoring table.",
        ),
        "C205": (
            "Bands at one edge, out of order or out of reach",
            "Two bands of a `bands` rule begin at the same edge; or a band begins above 100% in "
            "a criterion that may not pass 100%; or as the rate rises the points now rise and "
            "now fall, or stay (below the lowest edge they are 0).",
            "Some band is never used, or a better result gets fewer points: mostly the points of "
            "two bands are swapped.",
            "Mend edges and points from the scoring table. Where the rate may pass 100%, write "
            "`may_exceed_full: true` in the criterion.",
        ),
        "C206": (
            "A rule without a basis",
            "The criterion has a `rule` but no `basis`. The finding points to the beginning of the "
            "criterion.",
            "Without it a reader takes a guess for the regulation, and the verdicts “matches” and "
            "“differs” rest on nothing.",
            "Add `basis` with `status` (`stated`: the document says so; `inferred`: it follows "
            "from the figures; `assumed`: taken for granted for now) and `ground`, a sentence "
            "that says why.",
        ),
        "C207": (
            "A period that ends before it begins",
            "In `valid` of the rulebook the last year comes before the first.",
            "No year lies in such a period, so the rulebook holds for none; an appraisal that "
            "uses it is reported as C601 too.",
            "Swap the years: `2031..2035`. A single year is `2025..2025`.",
        ),
        "C208": (
            "Scored on two levels",
            "A criterion has a rule, and so has a criterion above it.",
            "The same points count twice, so the maximum and the total deduction are both wrong.",
            "Keep the rule on one level, mostly the lowest. A criterion that only groups others "
            "has neither `rule` nor `basis`.",
        ),
        "C209": (
            "Grades that repeat or cannot be reached",
            "Two entries of `grades` have one name or one `from`, or one begins above 100.",
            "An index lies between 0 and 100, and each index must give exactly one grade.",
            "Mend the name or the beginning from the table of grades.",
        ),
        "C301": (
            "Deduction is not appraised − maximum",
            "In a row `deduction` is not exactly `appraised` − `max_points`.",
            "Deductions go into reports, plans and the shares of units. One wrong digit or a "
            "dropped minus sign makes the total wrong.",
            "Compare the three figures with the document and mend the wrong one. Where the "
            "document itself is wrong, write the right figure and name the slip under `slips`.",
        ),
        "C302": (
            "Maximum differs from the rulebook",
            "`max_points` of the row differs from the maximum of that criterion in the rulebook.",
            "The maximum stands in two places so that they can be compared; a difference means "
            "a slip in one, or the rulebook of another year.",
            "Look at the document and mend the wrong place. If many rows are reported, check "
            "the key `rulebook`.",
        ),
        "C303": (
            "A score out of range",
            "`appraised` or `self_assessed` is below or above what the criterion allows: 0 to "
            "the maximum of the rulebook. A penalty may go below 0, a bonus above the maximum.",
            "Such a score is impossible; mostly it is the wrong column or a minus sign too many.",
            "Check that the deduction was not entered as the appraised score, then compare with "
            "the document. A score above the maximum is mostly reported as C310 too.",
        ),
        "C304": (
            "Declared total disagrees with the rows",
            "`declared_total` differs from the sum of `deduction` over the rows.",
            "This is the figure quoted most. A difference means that a row is wrong, missing or "
            "surplus, or that the document itself adds up wrongly.",
            "Compare each row with the document, then count the rows. If the rows are right and "
            "the document adds up wrongly, write the right total in `declared_total` and name "
            "the printed one under `slips`.",
        ),
        "C305": (
            "Total of an area disagrees with the rows",
            "The figure of an area in `declared_areas` differs from the sum of the deductions "
            "of its rows.",
            "The whole total may still be right when a row has slipped into another area; the area "
            "totals show it.",
            "Compare the rows of this area with the document; check that each criterion id belongs "
            "here.",
        ),
        "C306": (
            "Recomputation does not give the appraised score",
            "Under the rule of the rulebook no value that agrees with the printed evidence "
            "gives the appraised score. A printed rate is taken as rounded. Rules that are "
            "`assumed` and rows without evidence are left alone.",
            "Either the evidence was copied wrongly, or the rule is misunderstood, or the council "
            "erred. In the last case an appeal may win the points back.",
            "See the working with `cchc explain` and the criterion id. Check the evidence, then "
            "the rule. If both are right, ask the council or appeal; if the rule is not "
            "certain, write `status: assumed` meanwhile.",
        ),
        "C307": (
            "Evidence does not fit the rule",
            "The evidence of the row (or of its `claim`) is not of the form that the rule "
            "measures: a count where a rate is needed, or a part of a `sum` rule missing.",
            "Evidence that does not fit cannot be recomputed, and the row would silently become "
            "“undecided”.",
            "Give the evidence in the form that the message names. Without a figure leave out "
            "`evidence`. For a criterion that does not apply the rulebook needs `not_applicable`.",
        ),
        "C308": (
            "Two rows for one criterion",
            "Two rows of the appraisal have the same criterion id. The finding points to the "
            "second.",
            "The deduction of that criterion is counted twice.",
            "Delete the surplus row, or mend the id of the misspelt one.",
        ),
        "C309": (
            "A row for a criterion that is not scored",
            "The rulebook does not have that id, or has it only as a group without a rule.",
            "Without the criterion there is no maximum and no rule to compare with.",
            "Mend the id. If the criterion is really missing, add it to the rulebook; if it is a "
            "group, score its sub-criteria.",
        ),
        "C310": (
            "A positive deduction",
            "`deduction` is above 0. A deduction is negative or 0, except under a `bonus` rule. "
            "This code comes with another that says what is wrong: C301 when only the minus "
            "sign is missing, C303 when the appraised score exceeds the maximum.",
            "Without its minus sign a deduction turns into a gain, and the total is off by "
            "twice the figure.",
            "Add the minus sign: `deduction: -0.30`. If the appraised score exceeds the "
            "maximum, mend that.",
        ),
        "C311": (
            "A rate above 100%",
            "The evidence of a row, of its `claim`, or the `baseline` of a target has a rate "
            "above 100%, and the criterion does not allow that.",
            "Most rates cannot pass 100%; one that does mostly lacks its decimal point.",
            "Check the figure. Where the rate may pass (such as revenue against plan), write "
            "`may_exceed_full: true` in the criterion.",
        ),
        "C312": (
            "A criterion that does not apply has a score",
            "The row says `not_applicable: true`, the rulebook `not_applicable: left_out`, but the "
            "appraised score or the deduction is not 0.",
            "The criterion is left out of the maximum; with points left in, the index is wrong.",
            "Write `appraised: 0` and `deduction: 0`. If the criterion does apply, remove "
            "`not_applicable` and give the evidence. If the rulebook grants full marks, change "
            "it to `not_applicable: full_marks`.",
        ),
        "C313": (
            "A row without a responsible unit",
            "The row says `responsible: []`. With `unassigned_reason` it is reported all the "
            "same: the reason explains the gap and does not fill it. A row that has units and "
            "still an `unassigned_reason` has this code too.",
            "A loss that nobody answers for will not be remedied next year.",
            "Name the unit in `responsible` and remove `unassigned_reason`. Where the document "
            "names none, give `unassigned_reason` and acknowledge this code under `acknowledged` "
            "until someone is in charge.",
        ),
        "C314": (
            "A row that is disputed",
            "The row has a `claim`: the body gives another figure than the council.",
            "No fault of the data, but this score may still change, and explanations and "
            "appeals have deadlines.",
            "See what it may be worth with `cchc explain` and the criterion id, then send the "
            "explanation or appeal. Once it is decided, mend the row and remove `claim`.",
        ),
        "C315": (
            "A claim that asks for nothing more",
            "By the rule the figure of the `claim` gives as many points as were appraised, or "
            "fewer. Rules that are `assumed` are not judged.",
            "A body contests a figure to get more points; a claim that gives none is mostly "
            "mistyped or in the wrong row.",
            "Check the figure of the `claim`. Remove a claim that asks for nothing; if the "
            "document says so, acknowledge it with a reason.",
        ),
        "C316": (
            "Words and evidence do not name one figure",
            "The `reason` (or `about` of a `claim`) names percentages or fractions, and none is "
            "the figure of the `evidence`, or the row has no `evidence`. A rounded figure "
            "agrees.",
            "Of a figure written twice in two ways one is wrong. A small slip leaves the "
            "recomputed score as it was, so that nothing else shows it.",
            "Compare both with the document and mend the wrong one, or give the figure in "
            "`evidence`. Where both are right, since the words only name what was required, add "
            "the figure to them or acknowledge it with a reason.",
        ),
        "C317": (
            "Rows that are not what `rows_given` says",
            "`rows_given: all`, but some scored criterion has no row; or `rows_given: deducted`, "
            "but some row lost nothing.",
            "With rows missing there is no index; a row too many mostly lacks its deduction.",
            "Add the missing rows, mend the points of the row, or mend `rows_given` from the "
            "document.",
        ),
        "C318": (
            "As many fall short as are not named",
            "The evidence says how many of a group fall short (`missing`, with `of` the size of "
            "the group), but `responsible` names another number of its members.",
            "The deduction is shared between the units named; if one is left out, the others pay "
            "for it.",
            "Name in `responsible` all that fall short, or mend the evidence. Where the whole "
            "group is charged, name the group.",
        ),
        "C319": (
            "An assumed rule that the score refutes",
            "The rule says `status: assumed` and the row has evidence, but by the rule that "
            "evidence cannot give the appraised score.",
            "An assumption against the only figure there is cannot be used for a forecast.",
            "Mend the assumed rule, or check the evidence and the score. While no rule fits, "
            "acknowledge it with a reason.",
        ),
        "C401": (
            "A unit that is not in the registry",
            "A key in `body`, `responsible`, a task or the members of a group is not in the units "
            "registry. Checked only where the folder has a registry.",
            "A misspelt key makes up a unit that does not exist, and its share reaches nobody.",
            "Mend the key from the registry, or add the unit to it.",
        ),
        "C402": (
            "A unit key declared twice",
            "Two units or groups have the same key, in one registry or in several. The finding "
            "points to the second.",
            "With a key that means two units a deduction may end up in the wrong place.",
            "Change one key, or delete the surplus entry. Change it wherever it is used, too.",
        ),
        "C403": (
            "A name that leads to two units",
            "This key, name or alias already belongs to another unit. Names are compared without "
            "case, punctuation and a leading “UBND”. Names that differ in accents alone (Vĩnh "
            "Tú, Vĩnh Tủ) are two names; one without accents fits both and is reported.",
            "A name must lead to exactly one unit; “TT” is both a township and a centre.",
            "Remove the shared alias, or write it out, with its accents.",
        ),
        "C404": (
            "A group within itself, or a member twice",
            "The group is among its own members, directly or through another group, or names a "
            "member twice.",
            "The share of a group is divided among its members; such a group divides it wrongly.",
            "Remove the group or the surplus member from `members`.",
        ),
        "C405": (
            "A unit that does not exist in that year",
            "The body, a unit responsible for a row or a task, or a member of a responsible "
            "group had ended before that year or did not exist yet. A `valid_to` before "
            "`valid_from` has this code too.",
            "After mergers names and official codes are used again; work given to a unit that is "
            "gone is given to nobody, and the share of a group is divided by one too many.",
            "Use its successor, or mend `valid_from` and `valid_to` in the registry. If the "
            "members of a group change, make another group for that year.",
        ),
        "C406": (
            "A group and whether it is complete",
            "The group says `complete: false` without `incomplete_reason`; or it says `complete: "
            "true` and has an `incomplete_reason`, or no members.",
            "The share of a complete group is divided among its members, that of an incomplete "
            "one is not; a reader must know why.",
            "Add `incomplete_reason`; or add the members, write `complete: true` and remove the "
            "reason.",
        ),
        "C407": (
            "A group is incomplete and says why",
            "The group says `complete: false` and gives `incomplete_reason`.",
            "No fault. The share of the group is not divided among its members, so their "
            "reports lack it.",
            "Nothing to mend. Once all members are known, add them and write `complete: true`.",
        ),
        "C408": (
            "A successor that does not fit",
            "`since` of the successor is not the day after `valid_to`, or one successor has two "
            "names or two codes in different places.",
            "After a merger work and losses follow this entry; with a wrong day or code they go "
            "astray.",
            "Compare `valid_to` and `successor` with the resolution. A unit that goes on has no "
            "`successor`.",
        ),
        "C409": (
            "An official code that is wrong or in use",
            "An official code lacks the digits of its level: province 2, district 3, commune 5 "
            "(that of the body goes by `body_level`). Or two units have one code at the same "
            "time.",
            "Codes link these data with others; a wrong one links the wrong unit.",
            "Mend it from the official list. Where a code was used again, give `valid_to` of the "
            "old unit and `valid_from` of the new one.",
        ),
        "C410": (
            "A commune outside a complete group",
            "A group with `complete: true` holds most communes, wards and towns of the registry, "
            "but some commune of that time is in no group.",
            "The share of a group is divided by its members; with one left out all others are "
            "wrong and that one carries nothing.",
            "Add it to `members`. If it is truly outside, acknowledge it with a reason.",
        ),
        "C411": (
            "A unit in a part that its kind cannot play",
            "`body` is a group or a unit that is not `kind: body`; a row is given to a unit that "
            "by its `kind` carries no loss (`body`, `district`, `external`); or a name begins "
            "with Xã, Phường or Thị trấn and its `kind` says otherwise.",
            "A misspelt key that exists passes C401; the loss would stand in no unit's report.",
            "Mend `body` or `responsible`, or the `kind` in the registry. If the document does "
            "say so, acknowledge it with a reason.",
        ),
        "C501": (
            "The plan names an unknown criterion",
            "A task or target names a criterion that the rulebook of the year of the losses "
            "does not have.",
            "With a misspelt id a loss looks as if no task served it, and the task serves nothing.",
            "Mend the id in the plan, or add the criterion to the rulebook.",
        ),
        "C502": (
            "A task twice, or unknown",
            "Two tasks have the same id, or a target belongs to a task that the plan does not "
            "have.",
            "A target without a task has nobody to reach it and no deadline.",
            "Mend the task id, or add the missing task.",
        ),
        "C504": (
            "A target above 100%",
            "A target or stretch target is above 100%, and the criterion does not allow that. A "
            "target of a `measure` never may. `above: 100%` is the same: nothing passes it.",
            "Such a target cannot be reached; mostly a decimal point is missing.",
            "Mend the target. Where the rate may pass, write `may_exceed_full: true` in the "
            "criterion.",
        ),
        "C505": (
            "A target no higher than what is reached",
            "The criterion lost points, but the target of the plan is at or below the level that "
            "the appraisal found. A target of a `measure` is held against its own `baseline`.",
            "Reaching such a target regains nothing.",
            "Set it higher. If the figure in the plan measures something else, give it as "
            "`measure` instead of `criterion`. If the plan does say so, acknowledge it with a "
            "reason.",
        ),
        "C506": (
            "A stretch target not beyond the target",
            "`stretch` (or `stretch_count`) is at or below the level to be reached.",
            "A stretch target goes beyond the target; a lower one mostly means swapped figures.",
            "Swap the figures, or remove the stretch target.",
        ),
        "C507": (
            "A deadline outside the time of the plan",
            "The deadline of a task or target is not in the plan's year, or lies before the "
            "month in which the plan was issued.",
            "With the wrong year nobody is reminded in time.",
            "Check the year of the deadline, and the keys `year` and `issued`.",
        ),
        "C508": (
            "The plan's baseline differs from the appendix",
            "`baseline` of a target and the evidence of the row differ by more than rounding: "
            "no rate prints as both.",
            "Plan and appendix speak of one thing with two figures: one is wrong, or they measure "
            "different things.",
            "Check both figures. If the documents do differ, keep them, name it under `slips` and "
            "acknowledge it with a reason.",
        ),
        "C509": (
            "A task without a unit",
            "The task says `units: []`.",
            "A task without a unit is done by nobody and is in nobody's report.",
            "Name the units or groups in `units`. Where the plan says “all”, name the groups.",
        ),
        "C510": (
            "A loss for which the plan has nothing",
            "A criterion lost points, and the plan has neither a target for it nor a task that "
            "serves it directly (`criteria`). A task that only helps (`supports`) does not "
            "count. The finding points to `targets` of the plan.",
            "These points may well be lost again next year.",
            "Add a target or a task. If the issued plan has none, acknowledge it with a reason and "
            "the criterion id in `about`.",
        ),
        "C511": (
            "A target of another kind than the measure",
            "The rule measures a rate and the target is a number, or the other way round; a "
            "criterion scored by yes or no, by states or by judgement has no numeric target; "
            "with several parts the target does not say which, or `part` is none of them. A "
            "`baseline` that is not of the target's kind has this code too.",
            "Without the same kind nobody can tell how many points the target regains.",
            "A rate takes `at_least` or `above`, a count takes `at_least_count`; with several "
            "parts add `part`. If none fits, use `measure`, or write a task and no target.",
        ),
        "C512": (
            "Two targets for one criterion",
            "Two targets are about the same criterion or the same measure. The finding points "
            "to the later one.",
            "It is not clear which one tells the points to be regained.",
            "Keep one target; a higher level goes under `stretch`.",
        ),
        "C513": (
            "Target and task have different deadlines",
            "A target and its task each name a day, and the days differ. A year beside a day is "
            "no difference.",
            "With two deadlines for one thing nobody knows which one holds.",
            "Mend it from the document. If the document does give two, acknowledge it with a "
            "reason.",
        ),
        "C514": (
            "Named twice in one task or target",
            "A task names a unit or a criterion twice (once in `criteria` and once in `supports` "
            "counts too), or `touches` of a target repeats an id.",
            "Mostly the second is misspelt, and the one that was meant is missing.",
            "Mend the misspelt one, or remove it. What a task serves directly stands in "
            "`criteria` alone.",
        ),
        "C515": (
            "The task of a target does not serve it",
            "A target belongs to a task whose `criteria` do not hold the criterion of the target.",
            "Either the target names the wrong task, and so the wrong unit, or the task lacks "
            "the criterion.",
            "Mend `task` of the target, or add the criterion to `criteria` of the task.",
        ),
        "C516": (
            "A target and the words of its task differ",
            "The `summary` of the task (or `stated` of the target) names percentages, and none "
            "is the target; or the `summary` names one that no target of the task has. A target "
            "with an `assumption` is not judged.",
            "A mistyped target is still a plausible figure, and a forgotten one is missed by "
            "nobody; only the words of the plan show it.",
            "Compare with the document and mend the target or the words, or add the forgotten "
            "target. A level that was set beyond them needs an `assumption`; a percentage that "
            "is no target is acknowledged with a reason.",
        ),
        "C601": (
            "No rulebook that can be used",
            "The appraisal names a rulebook that is not in the folder, or one that does not "
            "hold for the year scored; or two rulebooks have the same `id`.",
            "In the rulebook of another year the maximum and the rules may differ without anyone "
            "noticing.",
            "Make `rulebook` the `id` of the rulebook, add the missing file, remove a surplus "
            "one, or check `year` and `valid`.",
        ),
        "C602": (
            "Two appraisals of one year",
            "The folder has two appraisals of the same year. The finding points to the later "
            "file, by name.",
            "Nobody can tell which one is official.",
            "Keep one. Another body has a folder of its own; move an old version away.",
        ),
        "C603": (
            "The plan does not match the appraisals",
            "The plan is about a year without an appraisal, its year does not come after the "
            "year of the losses, or two plans are about one year.",
            "A remedial plan means something only beside the losses of the year before.",
            "Mend `year` and `about_year`, add the missing appraisal, or remove the surplus plan.",
        ),
        "C604": (
            "An acknowledgement that fits nothing",
            "An entry of `acknowledged` fits no finding: the place was mended, or `code` or "
            "`about` is wrong; or it repeats another entry. An entry holds for findings in its "
            "own file alone.",
            "An acknowledgement that outlives its cause would hide a new fault.",
            "Remove it, or mend `code` and `about`.",
        ),
        "C605": (
            "A slip of the document",
            "Under `slips` someone has noted where the document itself is wrong or contradicts "
            "itself, and what the data keep instead.",
            "No fault of the data. Whoever compares them with the document learns why they differ.",
            "Nothing to mend. Tell the issuer if it should be corrected.",
        ),
        "C606": (
            "A unit twice in one row",
            "`responsible` of a row has one key twice.",
            "A deduction is shared equally between the units named; with one of them twice the "
            "shares do not add up.",
            "Remove one, or mend the misspelt key.",
        ),
        "C607": (
            "A unit is named, and so is a group it belongs to",
            "A row names a unit and also a group that has this unit as a member.",
            "The unit carries two shares: its own, and one through the group. Mostly one is "
            "surplus.",
            "Keep one of the two. If the document does name both, acknowledge it with a reason.",
        ),
        "C608": (
            "The files are about different bodies",
            "`body` of an appraisal or a plan differs from that of the first appraisal in the "
            "folder.",
            "A plan of one body beside the losses of another makes every conclusion wrong.",
            "Mend `body`, or move the file to that body's folder.",
        ),
        "C609": (
            "Documents out of order",
            "Results published before the year they judge or before their rulebook; a figure "
            "(`as_of`) from before the year or after the results; a plan issued before the "
            "results, or after its own year.",
            "A wrong date is mostly a mistyped year, and often the wrong document comes with it.",
            "Check the dates with the documents. If they do bear these dates, acknowledge it "
            "with a reason.",
        ),
        "C701": (
            "The document cannot be opened",
            "The file is not there, is a folder, empty, too large, damaged, held by another "
            "program or not UTF-8, or what reads Word and Excel is not installed. No draft is "
            "made.",
            "A draft of half a file would lack rows, and nobody would know.",
            "Do what the message says: check the name, close the file in Word or Excel, save it as "
            "UTF-8, or copy the table of the appendix into a new file.",
        ),
        "C702": (
            "A kind of file that cannot be read",
            "The file has a password, an old format (`.doc`, `.xls`), or is of another kind, "
            "such as a PDF, a picture or a web page; or its text is in an old encoding (TCVN3, VNI). "
            "Word and Excel files are told by their content, not by their name.",
            "A new name does not make another kind of file; read at random, its figures may be "
            "wrong.",
            "Open it in Word or Excel, remove the password if there is one, and save it as "
            "`.docx` or `.xlsx`. A picture or a scan needs a typed version. Convert old "
            "encodings to Unicode.",
        ),
        "C703": (
            "The file may not be safe",
            "The file unpacks to too much, or holds declarations that Word and Excel never "
            "write. It was not opened.",
            "Such a file is mostly made to hang a computer or to spy out other files.",
            "Ask who sent it. If you trust it, open it in Word or Excel and save it as a new "
            "file, or copy the table into one.",
        ),
        "C704": (
            "No appendix, or not all of it",
            "No table has the columns of an appendix, the table has headers but no rows with "
            "criteria, or far too many, or the sheet is so long that only its beginning was read. Or "
            "a table looks like a page of the appendix and does not go on with it, or a row of a "
            "criterion has no points.",
            "An import that succeeds with nothing in it is worse than an error.",
            "The table needs the criterion and two of the three: maximum, appraised, deduction. "
            "Pasted text must keep the tabs between cells. Copy the table out of a long sheet. "
            "Give a table that was left out its headers and import again.",
        ),
        "C705": (
            "Another choice is needed on the command line",
            "The file has several appendices, the table or sheet asked for is not there, "
            "several columns may be the same kind of points, or the year is not clear.",
            "A choice made for you may take the figures of another year or body.",
            "Add `--table`, `--sheet` or `--year` as the message says and run again.",
        ),
        "C706": (
            "A cell of points cannot be read",
            "A cell is blank, no number, has two readings, is a formula that was never "
            "calculated, was turned into a date by Excel, or is merged over several rows. The "
            "draft leaves a gap there.",
            "A guessed score would go into totals and reports like a real one.",
            "Write the number of the document at the TODO in the draft. If there are many, mend "
            "the file in Excel and import again. A gap that is left is reported by `cchc check` "
            "as C119.",
        ),
        "C707": (
            "A number was shortened or worked out",
            "An Excel cell shows a shorter number than it holds, and the draft has what it "
            "shows; or the table lacks one of the three columns of points, and the draft works "
            "it out from the others.",
            "What counts is the published number, not the one inside the computer.",
            "Compare with the published document, then remove the TODO.",
        ),
        "C708": (
            "A criterion id unread or unknown",
            "The cell has no id that can be read, Excel keeps the id as a number that may have "
            "lost a final 0 or has made a date of it, or the rulebook has no such id. "
            "Where it cannot be read the draft has `TODO`. Or the id is that of a group whose "
            "criteria have rows of their own, and the row is not their sum.",
            "3.1 and 3.10 are two criteria; the wrong id brings the wrong maximum and the wrong "
            "rule.",
            "Write the right id into the draft. Numbers that Word makes by itself must be "
            "typed. Add a missing criterion to the rulebook, or `cchc check` reports C309.",
        ),
        "C709": (
            "Id and name of a criterion to be compared",
            "The row has no id, and the draft takes that of the criterion of the same name; or "
            "the name in the row is not at all that of the rulebook.",
            "Another name mostly means a slip in the id, or the rulebook of another year.",
            "Compare both with the scoring table, mend the id if it is wrong, then remove the "
            "TODO.",
        ),
        "C710": (
            "Unclear which unit is meant",
            "A name in the cell of the responsible unit is not in the registry, or fits several "
            "units. The draft has a stand-in key made of the name.",
            "“TT” is both a township and a centre; a guess would charge the wrong unit.",
            "Write the right key into the draft, or add the unit or the alias to the registry "
            "and import again. A stand-in key that is left is reported by `cchc check` as C401.",
        ),
        "C711": (
            "The cell of the unit names none",
            "The cell of the responsible unit is blank, or holds a sentence that is no unit. "
            "The draft has `responsible: []`.",
            "A loss that nobody answers for is remedied by nobody.",
            "Write the key of the unit into `responsible`. If there is none yet, add "
            "`unassigned_reason`; `cchc check` reminds with C313 until there is a unit or it is "
            "acknowledged.",
        ),
        "C712": (
            "No evidence written",
            "The reason has no figure, has several, or its words leave open whether the figure "
            "is the result. The draft has no `evidence`.",
            "The wrong figure (a requirement, another year, the cases not met) would make the "
            "verdicts “matches” and “differs” wrong.",
            "Read the reason and add `evidence` in the right form, see section 5 of "
            "`docs/data.md`. Where the document has no figure, leave it so and remove the TODO.",
        ),
        "C713": (
            "The draft has something to fill in or compare",
            "A reason is missing, the points of a row do not fit each other, the row of totals is "
            "missing, unclear or not what the rows add up to, the year of the title is not the one "
            "chosen or was not over when the results were published, or the body, the rulebook or "
            "the decision of publication is not clear.",
            "Without the declared total a lost row is not noticed; without the source nobody "
            "can compare again.",
            "Fill in each TODO from the document. Take the total from the document, not from "
            "adding up the rows.",
        ),
        "C714": (
            "Deductions turned negative",
            "The column of deductions has positive numbers in every row; the draft has them "
            "negative.",
            "In the data a deduction is always negative, so that nobody takes it for a gain.",
            "Nothing to do.",
        ),
        "C715": (
            "No reply form",
            "The file holds no form made by `cchc report` (its code and the header row of its table "
            "are not there), the folder has so many files that only the first were read, or a folder "
            "in it is a link to another place.",
            "A unit whose form is not recognised counts as one that has not answered.",
            "Keep the forms in a folder of their own. Where a unit has deleted the line with the "
            "form code or the header row, restore them as they were sent.",
        ),
        "C716": (
            "A form that cannot be used",
            "It is not clear whose form it is, the unit does not have to answer, the form is about "
            "another year, or it carries the code of one unit and the name of another.",
            "Answers counted for the wrong unit or year make the synthesis wrong.",
            "Restore the form code as it was sent, or the name of the unit as in the registry. Move "
            "forms of another year to another folder, or choose the year with `--year`.",
        ),
        "C717": (
            "Several forms of one unit",
            "The folder has more than one form of the same unit. The one that answers most rows is "
            "used; of equal ones the one sent last. The finding points to a form "
            "that was not used.",
            "If an old form or a draft is taken, the real answers are lost.",
            "Keep the right form and move the others away.",
        ),
        "C718": (
            "A place in a form that cannot be read",
            "The form answers for a criterion that lost no points or for a row that is not its "
            "unit's, its date cannot be read, is before the results were published or after the day "
            "counted as of, an answer is a formula without a value or an error, the table has lost "
            "its header row, a code "
            "stands in rows apart, the name of the unit was changed into an unknown one, or there are "
            "pictures, text boxes, comments or hidden sheets. The rest of the form is used.",
            "That answer is missing from the synthesis or stands at the wrong row, or the date has "
            "to be the day on which the file was saved.",
            "Mend it in the form: the id of the right row, a date like `28/02/2024`, the answer typed "
            "as text.",
        ),
    }
)

"""English: what the codes C400 to C409 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C401.title": "A unit that is not in the registry",
    "C401.meaning": "A key in `body`, `responsible`, a task or the members of a group is not in "
    "the units registry. Checked only where the folder has a registry.",
    "C401.why": "A misspelt key makes up a unit that does not exist, and its share reaches nobody.",
    "C401.mend": "Mend the key from the registry, or add the unit to it.",
    "C401.unit_unknown": "there is no unit “{unit}” in the registry",
    "C401.unit_unknown.help": "add it to units.yaml or mend the key",
    "C402.title": "A unit key declared twice",
    "C402.meaning": "Two units or groups have the same key, in one registry or in several. The "
    "finding points to the second.",
    "C402.why": "With a key that means two units a deduction may end up in the wrong place.",
    "C402.mend": "Change one key, or delete the surplus entry. Change it wherever it is used, too.",
    "C402.unit_twice": "the unit key “{unit}” stands twice, first at {first}",
    "C402.unit_twice.help": "change one",
    "C403.title": "A name that leads to two units",
    "C403.meaning": "This key, name or alias already belongs to another unit. Names are compared "
    "without case, punctuation and a leading “UBND”. Names that differ in accents alone (Vĩnh Tú, "
    "Vĩnh Tủ) are two names; one without accents fits both and is reported.",
    "C403.why": "A name must lead to exactly one unit; “TT” is both a township and a centre.",
    "C403.mend": "Remove the shared alias, or write it out, with its accents.",
    "C403.alias_twice": "the name “{name}” is already a name of {other}",
    "C403.alias_twice.help": "remove it or make it clearer: one name, one party",
    "C404.title": "A group within itself, or a member twice",
    "C404.meaning": "The group is among its own members, directly or through another group, or "
    "names a member twice.",
    "C404.why": "The share of a group is divided among its members; such a group divides it "
    "wrongly.",
    "C404.mend": "Remove the group or the surplus member from `members`.",
    "C404.group_circle": "the group “{group}” contains itself",
    "C404.group_circle.help": "remove it from its members",
    "C404.member_twice": "“{unit}” stands twice in the group “{group}”",
    "C404.member_twice.help": "remove one",
    "C405.title": "A unit that does not exist in that year",
    "C405.meaning": "The body, a unit responsible for a row or a task, or a member of a "
    "responsible group had ended before that year or did not exist yet. A `valid_to` before "
    "`valid_from` has this code too.",
    "C405.why": "After mergers names and official codes are used again; work given to a unit that "
    "is gone is given to nobody, and the share of a group is divided by one too many.",
    "C405.mend": "Use its successor, or mend `valid_from` and `valid_to` in the registry. If the "
    "members of a group change, make another group for that year.",
    "C405.unit_not_valid": "{unit} does not exist in {period}",
    "C405.unit_not_valid.help": "use the unit of that period, or mend its dates",
    "C405.unit_period": "{unit}: its validity ends before it begins",
    "C405.unit_period.help": "swap valid_from and valid_to",
    "C406.title": "A group and whether it is complete",
    "C406.meaning": "The group says `complete: false` without `incomplete_reason`; or it says "
    "`complete: true` and has an `incomplete_reason`, or no members.",
    "C406.why": "The share of a complete group is divided among its members, that of an "
    "incomplete one is not; a reader must know why.",
    "C406.mend": "Add `incomplete_reason`; or add the members, write `complete: true` and remove "
    "the reason.",
    "C406.group_incomplete": "the group {group} is incomplete and does not say why",
    "C406.group_incomplete.help": "add incomplete_reason",
    "C406.group_complete_reason": "the group {group} says it is complete, and why it is not",
    "C406.group_complete_reason.help": "remove incomplete_reason, or write complete: false",
    "C406.group_empty": "the group {group} says it is complete, but has no members",
    "C406.group_empty.help": "add its members, or write complete: false",
    "C407.title": "A group is incomplete and says why",
    "C407.meaning": "The group says `complete: false` and gives `incomplete_reason`.",
    "C407.why": "No fault. The share of the group is not divided among its members, so their "
    "reports lack it.",
    "C407.mend": "Nothing to mend. Once all members are known, add them and write `complete: "
    "true`.",
    "C407.group_incomplete_known": "the group {group} is incomplete ({reason}), so its members "
    "get no share",
    "C407.group_incomplete_known.help": "add its members and write complete: true to share",
    "C408.title": "A successor that does not fit",
    "C408.meaning": "`since` of the successor is not the day after `valid_to`, or one successor "
    "has two names or two codes in different places.",
    "C408.why": "After a merger work and losses follow this entry; with a wrong day or code they "
    "go astray.",
    "C408.mend": "Compare `valid_to` and `successor` with the resolution. A unit that goes on has "
    "no `successor`.",
    "C408.successor_date": "{unit} ends on {ends}, but its successor begins on {since}",
    "C408.successor_date.help": "a successor begins (since) on the day after valid_to",
    "C408.successor_differs": "the successor is {name} ({written}) here and {other} elsewhere",
    "C408.successor_differs.help": "one unit has one name and one code",
    "C409.title": "An official code that is wrong or in use",
    "C409.meaning": "An official code lacks the digits of its level: province 2, district 3, "
    "commune 5 (that of the body goes by `body_level`). Or two units have one code at the same "
    "time.",
    "C409.why": "Codes link these data with others; a wrong one links the wrong unit.",
    "C409.mend": "Mend it from the official list. Where a code was used again, give `valid_to` of "
    "the old unit and `valid_from` of the new one.",
    "C409.code_digits": "the official code {written} of {unit} does not have {digits} digits",
    "C409.code_digits.help": "check it: a district has 3 digits, a commune 5, a province 2",
    "C409.code_twice": "the official code {written} of {unit} is that of {other} at the same time",
    "C409.code_twice.help": "mend the code; where it was used again, give valid_to and valid_from",
}

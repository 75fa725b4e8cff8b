"""English: what the codes C410 to C419 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C410.title": "A commune outside a complete group",
    "C410.meaning": "A group with `complete: true` holds most communes, wards and towns of the "
    "registry, but some commune of that time is in no group.",
    "C410.why": "The share of a group is divided by its members; with one left out all others are "
    "wrong and that one carries nothing.",
    "C410.mend": "Add it to `members`. If it is truly outside, acknowledge it with a reason.",
    "C410.unit_outside_groups": "{unit} is in no group, though the group {group} says it is "
    "complete",
    "C410.unit_outside_groups.help": "add it to the group's members; if it is truly outside, "
    "acknowledge it with a reason",
    "C411.title": "A unit in a part that its kind cannot play",
    "C411.meaning": "`body` is a group or a unit that is not `kind: body`; a row is given to a "
    "unit that by its `kind` carries no loss (`body`, `district`, `external`); or a name begins "
    "with Xã, Phường or Thị trấn and its `kind` says otherwise.",
    "C411.why": "A misspelt key that exists passes C401; the loss would stand in no unit's report.",
    "C411.mend": "Mend `body` or `responsible`, or the `kind` in the registry. If the document "
    "does say so, acknowledge it with a reason.",
    "C411.kind_not_body": "the body is {unit}, which is not of the level that the rulebook scores",
    "C411.kind_not_body.help": "mend body, or the unit's kind in the registry",
    "C411.kind_no_loss": "{criterion} is given to {unit}, which by its kind carries no loss",
    "C411.kind_no_loss.help": "mend responsible, or the unit's kind in the registry",
    "C411.kind_unlike_name": "{unit} says kind: {written}, but by its name it is {expected}",
    "C411.kind_unlike_name.help": "mend its kind, or its name",
    "C411.member_no_loss": "the group {group} carries a loss, and its member {unit} is one "
    "that cannot",
    "C411.member_no_loss.help": "correct the members of the group, or the kind of the unit",
    "C412.title": "A name one letter off its id or its other names",
    "C412.meaning": "The name of a unit differs from its own `id` by one letter, or has "
    "other accents than every name in `aliases`.",
    "C412.why": "Where the id and the other names agree, the name is mistyped, and reports "
    "print it.",
    "C412.mend": "Correct the name (or the id, or the other name) by the document.",
    "C412.name_unlike_id": "the name “{name}” is one letter off its id {id}",
    "C412.name_unlike_id.help": "correct name or id",
    "C412.name_unlike_alias": "{id}: the name “{name}” has other accents than “{other}”",
    "C412.name_unlike_alias.help": "correct name or aliases",
    "C416.title": "Two registries have `office`",
    "C416.meaning": "Two or more `cchc/units/v1` files of the folder have the key `office`: "
    "which office issues the documents is not clear.",
    "C416.why": "None is chosen: head and foot of report, letters and annexes are left blank, as "
    "without `office`.",
    "C416.mend": "Keep `office` in one file.",
    "C416.office_twice": "office is already said at {first}; head and foot of documents are left "
    "blank",
    "C416.office_twice.help": "keep office in one file",
}

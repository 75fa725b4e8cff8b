"""English: what the codes C130 to C139 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C130.title": "A value is still TODO",
    "C130.meaning": "The value `TODO` is not known yet. The file is read as if the key were not there; "
    "in a plan or a scenario, a target or task that cannot do without it is left out.",
    "C130.why": "What is unfinished must be seen. Results are those without this value.",
    "C130.mend": "Write the value in place of `TODO`. Where there is none, remove the line.",
    "C130.todo": "“{about}”: {key} is still TODO",
    "C130.todo.help": "{kind}",
    "C130.todo.rule": "write the rule, such as “kind: proportional”, and its basis as the scoring "
    "table has them; the kinds of rule are in docs/data.md, section 4",
    "C130.todo.points": "write the points as published; where there are none yet, remove the line",
    "C130.todo.evidence": "write the figure, such as “rate: 85%” or “count: 12, of: 112”, as the "
    "document has it; where it has none, remove the line",
    "C130.todo.units": "write the ids of the units responsible, as in the registry, such as "
    "[van-phong]; for no unit write []",
    "C130.todo.document": "write the number of the document, such as 12/QĐ-UBND",
    "C130.todo.target": "write what is to be reached, such as 80%; without a target remove the item",
    "C130.todo.cell": "write the value; leave the cell blank where nobody knows it",
    "C130.todo.body": "write the id of the body that is scored, in units.yaml of kind: body",
    "C130.todo.issuer": "write the name of the body that issues the documents, such as UBND xã Ví Dụ; "
    "until then they leave it blank",
    "C130.todo.value": "write the value; where there is none, remove the line",
    "C130.todo_item": "“{about}”: {key} is still TODO, so this item does not count yet",
    "C130.todo_item.help": "{kind}",
    "C130.todo_item.units": "write the ids of the units, as in the registry, such as [van-phong]",
    "C130.todo_item.document": "write the number of the document, such as 12/KH-UBND",
    "C130.todo_item.target": "write what is to be reached, such as at_least: 80% or at_least_count: "
    "4; without a target remove the item",
    "C130.todo_item.body": "write the id of the body that is scored, in units.yaml of kind: body",
    "C130.todo_item.value": "write the value, or remove the item",
    "C131.title": "TODO where nothing is reckoned without the value",
    "C131.meaning": "The value is still `TODO`, and the row, criterion or file cannot do without it: "
    "an id, a maximum, the rulebook, the year…",
    "C131.why": "Leaving it out would make sums wrong, so nothing is reckoned before it is filled in.",
    "C131.mend": "Write the value in place of `TODO`, or remove the row.",
    "C131.todo_needed": "“{about}”: {key} is still TODO and cannot be missing",
    "C131.todo_needed.help": "{kind}",
    "C131.todo_needed.rule": "fill in the other TODOs of this file first",
    "C131.todo_needed.points": "write the points as published, such as 1.5",
    "C131.todo_needed.evidence": "write the figure, such as “rate: 85%”, or remove the line",
    "C131.todo_needed.units": "write the ids of the units responsible, such as [van-phong]",
    "C131.todo_needed.document": "write the number of the document, such as 12/QĐ-UBND",
    "C131.todo_needed.body": "write the id of the body that is scored, in units.yaml of kind: body",
    "C131.todo_needed.value": "write the value, or remove the row or item that holds it",
}

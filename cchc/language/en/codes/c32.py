"""English: what the codes C320 to C329 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C320.title": "A unit's part does not fit",
    "C320.meaning": "`roles` names a unit that is not in `responsible`, or names one twice.",
    "C320.why": "`roles` only says who leads and who helps among the units named; one outside "
    "has no share.",
    "C320.mend": "Add the id to `responsible`, or remove it from `roles`.",
    "C320.role_unlisted": "{criterion}: “{unit}” stands in roles and not in responsible",
    "C320.role_unlisted.help": "add it to responsible, or remove it from roles",
    "C320.role_both": "{criterion}: “{unit}” stands twice in roles",
    "C320.role_both.help": "keep it in one place: lead or help",
}

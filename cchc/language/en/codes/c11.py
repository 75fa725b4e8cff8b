"""English: what the codes C110 to C119 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C110.title": "Wrong shape: list, keys or single value",
    "C110.meaning": "A list is needed and a single value stands here (or the other way round), "
    "keys with values are needed and something else stands here, or a list has too few items.",
    "C110.why": "The cause is mostly a missing square bracket or wrong indentation, which makes "
    "one item pass for another.",
    "C110.mend": "Write a list as `[a, b]`, or each item on a line that begins with `- `. A "
    "single item needs brackets too: `[van-phong]`.",
    "C110.not_a_mapping": "“key: value” pairs are needed here",
    "C110.not_a_mapping.help": "check the indentation",
    "C110.not_a_list": "a list is needed here",
    "C110.not_a_list.help": "write each item on a line that begins with “- ”",
    "C110.not_a_scalar": "a single value is needed here",
    "C110.not_a_scalar.help": "remove the list or the keys below",
    "C110.not_a_key": "a key must be simple text",
    "C110.not_a_key.help": "no list or mapping as a key",
    "C110.too_short": "the list needs at least {least} items",
    "C110.too_short.help": "add what is missing",
    "C111.title": "Not a number",
    "C111.meaning": "A number is needed, but the value cannot be read as one, has too many "
    "digits, or has decimals where it must be whole.",
    "C111.why": "Everything is computed from this figure. The program does not guess when words "
    "and digits are mixed.",
    "C111.mend": 'Write it with a point (`1.7`), or with a comma in quotes (`"1,7"`). Leave out '
    "units, words and forms such as `1e9`. Retype a minus sign copied from Word as a hyphen.",
    "C111.number_invalid": "“{text}” is not a number",
    "C111.number_invalid.help": 'write 1.7, or "1,7" in quotes; no words, NaN, inf or 1e9',
    "C111.number_too_long": "“{text}” has too many digits",
    "C111.number_too_long.help": "check the figure",
    "C111.not_whole": "“{text}” must be a whole number",
    "C111.not_whole.help": "a count has no decimals",
    "C112.title": "A number with two readings",
    "C112.meaning": "The number has exactly three digits after a point or comma, like `1.700`: it "
    "may be one thousand seven hundred or one point seven.",
    "C112.why": "In Vietnamese text the point separates thousands, in YAML it begins the "
    "decimals. The wrong reading is off by a factor of a thousand.",
    "C112.mend": "For thousands leave out the separator: `1700`. For decimals drop the final "
    "zeros (`1.7`) or add one (`1.7000`).",
    "C112.number_ambiguous": "“{text}” has two readings: thousands or decimals",
    "C112.number_ambiguous.help": "leave out the thousands separator; if it is a decimal, add a "
    "final 0",
    "C113.title": "A decimal comma without quotes",
    "C113.meaning": "The number has a decimal comma, as in a Vietnamese document, but no quotes.",
    "C113.why": "In YAML a comma separates the items of a list or mapping, so `1,70` may fall "
    "apart into two.",
    "C113.mend": 'Put it in quotes (`"1,70"`, `"70,25%"`) or use a point (`1.70`, `70.25%`).',
    "C113.number_unquoted_comma": "“{text}”: a number with a comma must stand in quotes",
    "C113.number_unquoted_comma.help": 'write "70,25%" in quotes, or 70.25% with a point',
    "C114.title": "A number outside what is possible",
    "C114.meaning": "The number can be read but is smaller or larger than anything possible here, "
    "such as a maximum below 0 or above 1000.",
    "C114.why": "Such a number mostly has a digit too many or a wrong sign.",
    "C114.mend": "Compare with the document. Maximum points, points of a rule and counts are "
    "never negative; a minus sign belongs to deductions, totals, and scores under a penalty.",
    "C114.number_too_small": "{text} is below what is allowed ({low})",
    "C114.number_too_small.help": "check the sign and the figure",
    "C114.number_too_large": "{text} is above what is allowed ({high})",
    "C114.number_too_large.help": "check the figure",
    "C115.title": "Criterion id in the wrong form",
    "C115.meaning": "A criterion id is numbers set apart by points, without a final point. An id "
    "with fewer than two points must stand in quotes.",
    "C115.why": "Without quotes YAML reads `3.10` as the number 3.1, and criterion 3.10 becomes "
    "criterion 3.1.",
    "C115.mend": 'Write it in quotes: `"3.10"`, `"3.11.2"`. Leave out letters and a final point.',
    "C115.criterion_id_form": "“{text}” is not a criterion id",
    "C115.criterion_id_form.help": 'an id is numbers set apart by points, like "3.11.2", without '
    "a final point",
    "C115.criterion_id_unquoted": "the id {text} must stand in quotes, or YAML reads a number "
    "({text} may lose a final 0)",
    "C115.criterion_id_unquoted.help": 'write "{text}"',
    "C116.title": "A rate without % or below 0",
    "C116.meaning": "A rate needs its `%` sign and is not below 0%.",
    "C116.why": "Without the sign nobody can tell whether `0.85` is 85% or 0.85%.",
    "C116.mend": "Write `85%` or `70.25%`, with as many decimals as the document prints.",
    "C116.rate_without_percent": "“{text}” lacks its % sign",
    "C116.rate_without_percent.help": "write a rate with its % sign, like 70.25%",
    "C116.rate_negative": "the rate {text} is negative",
    "C116.rate_negative.help": "a rate is not below 0%",
    "C117.title": "Wrong date or month",
    "C117.meaning": "The value is not a date (or month), or the calendar has no such day.",
    "C117.why": "A wrong deadline or reference date makes reports remind at the wrong time.",
    "C117.mend": "Write dates like `2023-12-15` or `15/12/2023`, months like `2024-02` or "
    "`02/2024`. Check how many days the month has.",
    "C117.date_form": "“{text}” is not a date",
    "C117.date_form.help": "write 2023-12-15 or 15/12/2023",
    "C117.date_impossible": "there is no day {text}",
    "C117.date_impossible.help": "check the day and the month",
    "C117.month_form": "“{text}” is not a month",
    "C117.month_form.help": "write 2024-02, 02/2024, or the day 2024-02-15",
    "C118.title": "Not one of the choices, or in the wrong form",
    "C118.meaning": "Only certain values can stand here: a fixed choice (like `deducted`), `true` "
    "or `false`, a year, a period, a key of your own or a task id.",
    "C118.why": "The program cannot know what another value means; a guess might compute "
    "something else than was meant.",
    "C118.mend": "Choose one of the values in the message. Write a year as `2023`, a period as "
    "`2023..2025`, a unit key in lower case without accents like `phong-noi-vu`, a task id like "
    "`NV-3.5`.",
    "C118.not_allowed": "“{text}” cannot stand here",
    "C118.not_allowed.help": "choose one of: {allowed}",
    "C118.not_a_flag": "“{text}” must be true or false",
    "C118.not_a_flag.help": "write true or false",
    "C118.not_a_year": "“{text}” is not a year",
    "C118.not_a_year.help": "write four digits, like 2023",
    "C118.not_a_year_range": "“{text}” is not a period",
    "C118.not_a_year_range.help": "write it like 2023..2025",
    "C118.document_number_form": "“{text}” is not the number of a document",
    "C118.document_number_form.help": "write what stands after “Số:”, like …/BC-UBND, or 35/BC-UBND "
    "once it has its number",
    "C118.slug_form": "“{text}” cannot be a key",
    "C118.slug_form.help": "a key is lower-case letters without accents, digits and hyphens, like "
    "phong-noi-vu",
    "C118.task_id_form": "“{text}” is not a task id",
    "C118.task_id_form.help": "write it like NV-3.5: capitals, a hyphen, numbers",
    "C118.period_form": "“{text}” is no period of scores",
    "C118.period_form.help": "write a year 2025, a quarter 2025-Q3 or a month 2026-08",
    "C119.title": "No value, or a character that cannot be seen",
    "C119.meaning": "A key has no value, the value is the empty one of YAML (null, ~), or "
    "words, a number or an id hold a character that cannot be seen: a space without "
    "width, a sign of direction, a control; in numbers and ids a no-break space too.",
    "C119.why": "A gap is mostly work not finished. Hidden characters, which come with copies from "
    "Word or PDF, keep two names that look alike from matching.",
    "C119.mend": "Fill in the value; remove an optional key as a whole. The message names the code "
    "point of a hidden character, like U+200B: delete it, or type the text again.",
    "C119.value_empty": "there is no value here",
    "C119.value_empty.help": "fill it in or remove the key",
    "C119.value_null": "“{text}” stands for no value and is no text",
    "C119.value_null.help": "fill it in or remove the key; put it in quotes if it is text",
    "C119.invisible_character": "“{text}” holds a character that cannot be seen, {sign} ({called})",
    "C119.invisible_character.help": "delete {sign}, or type this text again",
}

"""Hostile inputs for the reader, made from a seed: bytes, broken YAML, spoilt copies of real files."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
SHIPPED = {file.name: file.read_text(encoding="utf-8") for file in sorted(DATA.glob("*.yaml"))}
LIMIT = 999_000
"""Inputs stay below 1 MB: for those a second is promised."""

TOKENS = [
    *("a", "b: ", "- ", "[", "]", "{", "}", ", ", "\n", "  ", "'", '"', "|\n", ">-\n", "&x ", "*x"),
    *("!t ", "!!python/object:os.system ", "# ", "? ", ": ", "---\n", "...\n", "%YAML 1.1\n", "é"),
    *("\t", "70,25%", "\r\n", "\r", "<<: ", "@", "`", "\\", "~", "0x1F", "1e9", ".nan", "-", "đ"),
    *("schema: cchc/units/v1\n", "schema: cchc/appraisal/v1\n", "rows:\n", "units:\n", "\ufeff"),
]
CONTROLS = [*map(chr, range(32)), "\x7f", "\x85", "\xa0", "\u2028", "\u202e", "\ufffe", "\ufeff"]
SCALARS = [
    *("1e999", ".inf", ".nan", "-0", "0x7fffffff", "1_000", "1,7", '"1,234"', "1.234", "12/112"),
    *("true", "no", "~", "null", "''", '""', "[]", "{}", "*a", "&a x", "!!str x", "2024-02-30"),
    *("0000-00-00", "9999-12-31", "31/12/9999", "1/1/0001", "100.0000000000001%", "-1%", "1e2%"),
    *("10000%", "10001%", "0%", "00%", "٣", "１", "²", "½", "1%%", "%", "NV-0", "NV-1.0", "C999"),
    *('"\\u0000"', '"\\x07"', '"\\u202e"', '"a\\nb"', "|\n  x", "9" * 13, "9" * 5000, "1." * 900),
    *('"' + "1." * 3000 + '1"', "x" * 5000, "a-" * 4000 + "a", "- - - -", "? x", "2023..1999"),
    *("1900..2099", "1899..2100", "-1000", "1001", "0.00001", "1" * 4301, "−0,30", '"−0,30"'),
]


def random_bytes(rng: random.Random) -> bytes:
    """Bytes that mean nothing."""
    return rng.randbytes(rng.choice([1, 10, 100, 1000, 5000]))


def random_text(rng: random.Random) -> bytes:
    """Letters of one part of Unicode, surrogates and all."""
    wide = [(32, 126), (0xC0, 0x17F), (0x1EA0, 0x1EF9), (0x300, 0x36F), (0, 0x10FFFF)]
    low, high = rng.choice(wide)
    text = "".join(chr(rng.randint(low, high)) for _ in range(rng.choice([5, 50, 500, 3000])))
    return text.encode("utf-8", "surrogatepass")


def tokens(rng: random.Random) -> bytes:
    """YAML's own signs in any order, now and then under a schema line."""
    start = rng.choice(["", "schema: cchc/criteria/v1\n", "schema: cchc/plan/v1\n"])
    return (start + "".join(rng.choices(TOKENS, k=rng.randint(1, 200)))).encode()


def shipped(rng: random.Random) -> str:
    """One of the shipped files."""
    return SHIPPED[rng.choice(list(SHIPPED))]


def flipped(rng: random.Random) -> bytes:
    """Some bytes of a real file changed, taken out or put in."""
    content = bytearray(shipped(rng).encode())
    for _ in range(rng.choice([1, 1, 2, 5, 40])):
        at = rng.randrange(len(content))
        match rng.randrange(3):
            case 0:
                content[at] = rng.randrange(256)
            case 1:
                del content[at : at + rng.randint(1, 20)]
            case _:
                content[at:at] = rng.choice(TOKENS).encode()
    return bytes(content)


def lines_moved(rng: random.Random) -> bytes:
    """Lines of a real file dropped, doubled, swapped, indented, cut off."""
    lines = shipped(rng).split("\n")
    for _ in range(rng.choice([1, 1, 2, 5])):
        at, other = rng.randrange(len(lines)), rng.randrange(len(lines))
        match rng.randrange(6):
            case 0:
                del lines[at : at + rng.choice([1, 1, 3])]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                lines[at] = " " * rng.randint(1, 4) + lines[at]
            case 4:
                lines[at] = lines[at].lstrip()
            case _:
                del lines[at:]
        lines = lines or [""]
    return "\n".join(lines).encode()


def scalars_replaced(rng: random.Random) -> bytes:
    """Values of a real file replaced by strange ones, the rest whole."""
    lines = shipped(rng).split("\n")
    for _ in range(rng.choice([1, 1, 1, 3])):
        at = rng.randrange(len(lines))
        key, colon, value = lines[at].partition(": ")
        if colon and value:
            braced = value.startswith("{") and rng.random() < 0.8
            if braced:
                inner, inside, rest = value.partition(": ")
                end = min((rest.find(c) for c in ",}" if c in rest), default=len(rest))
                value = inner + inside + rng.choice(SCALARS) + rest[end:]
            else:
                value = rng.choice([rng.choice(SCALARS), f"[{value}]", f"{{{value}}}", value[::-1]])
            lines[at] = key + colon + value
    return "\n".join(lines).encode()


def keys_renamed(rng: random.Random) -> bytes:
    """A real file with a key written otherwise, once or throughout."""
    text = shipped(rng)
    for _ in range(rng.choice([1, 2])):
        line = rng.choice([one for one in text.split("\n") if ": " in one or one.endswith(":")])
        key = line.strip().removeprefix("- ").partition(":")[0]
        new = rng.choice([key[:-1], key.upper(), f'"{key}\\u0007"', f"{key} ", "<<", "x" * 3000])
        text = text.replace(f"{key}:", f"{new}:", rng.choice([1, -1]))
    return text.encode()


def controls(rng: random.Random) -> bytes:
    """A real file with characters that do not print."""
    text = shipped(rng)
    for _ in range(rng.choice([1, 1, 3, 20])):
        at = rng.randrange(len(text))
        text = text[:at] + rng.choice(CONTROLS) + text[at:]
    return text.encode("utf-8", "surrogatepass")


def normalised(rng: random.Random) -> bytes:
    """A real file in NFD, or each line in a form of its own; other encodings now and then."""
    text = shipped(rng)
    forms = ["NFC", "NFD", "NFKC", "NFKD"]
    lines = [unicodedata.normalize(rng.choice(forms), line) for line in text.split("\n")]
    text = rng.choice(["\n".join(lines), unicodedata.normalize("NFD", text)])
    encoding = rng.choice(["utf-8"] * 6 + ["utf-16", "utf-8-sig", "cp1258"])
    return text.encode(encoding, "replace")


def deep(rng: random.Random) -> bytes:
    """Lists and mappings within each other."""
    start = rng.choice(["[", "{a: ", "- ", "? ", "[{a: ", "!x [", "&a [", "- - ", "-\n "])
    depth = rng.choice([5, 19, 20, 21, 100, 1000, 30_000])
    close = {"[": "]", "{a: ": "}", "[{a: ": "}]"}.get(start, "") if rng.random() < 0.5 else ""
    head = rng.choice(["", "schema: cchc/units/v1\nunits: "])
    return (head + start * depth + "x" + close * depth).encode()[:LIMIT]


def indented(rng: random.Random) -> bytes:
    """Block after block, each a column further in."""
    depth = rng.choice([10, 25, 300, 1200])
    line = rng.choice(["a:\n", "- \n", "- a:\n", "? a\n"])
    return ("schema: cchc/plan/v1\n" + "".join(" " * i + line for i in range(1, depth))).encode()


def huge_scalar(rng: random.Random) -> bytes:
    """One value of a real file made very long, in the style of each kind of scalar."""
    size = rng.choice([1_000, 20_000, 100_000, LIMIT // 3])
    body = rng.choice(["9", "x", "a ", "ấ", "1.", "a-", "\\x41", "''", "a\u0323\u0302", "\\n"])
    text = body * (size // len(body.encode()))
    style = rng.choice(["{}", "'{}'", '"{}"', "|\n    {}", ">\n    {}", "[{}]", "{{a: {}}}"])
    lines = shipped(rng).split("\n")
    at = rng.choice([i for i, line in enumerate(lines) if ": " in line])
    lines[at] = lines[at].partition(": ")[0] + ": " + style.format(text)
    return "\n".join(lines).encode()[:LIMIT]


def laughing(rng: random.Random) -> bytes:
    """Anchors and aliases, nested."""
    width, depth = rng.choice([(2, 5), (9, 9), (50, 30), (2, 2000)])
    lines = ["schema: cchc/units/v1", "a0: &a0 [x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * width)}]" for i in range(1, depth)]
    return "\n".join(lines).encode()[:LIMIT]


def repeated(rng: random.Random) -> bytes:
    """A real file with one of its items many times over, or one line."""
    text = shipped(rng)
    if rng.random() < 0.5:
        line = rng.choice([one for one in text.split("\n") if one.strip()])
        return (text + (line + "\n") * (rng.choice([100, 3000, LIMIT]) // len(line + "\n")))[
            : LIMIT // 2
        ].encode()[:LIMIT]
    head, _, items = text.partition("\n  - ")
    item = "\n  - " + rng.choice(items.split("\n  - "))
    size = rng.choice([20, 300, LIMIT // len(item.encode())])
    return (head + item * size).encode()[:LIMIT].rpartition(b"\n")[0] + b"\n"


def wide(rng: random.Random) -> bytes:
    """Very many small values, keys, errors, comments or line ends."""
    head = "schema: cchc/" + rng.choice(["units", "plan", "criteria", "appraisal"]) + "/v1\n"
    key = rng.choice(["units:\n", "rows:\n", "tasks:\n", "areas:\n", ""])
    one = rng.choice(["- {}\n", "- a\n", "-\n", "- {q: 1}\n", "# x\n", "\n", "k%: 1\n", "- - a\n"])
    count = rng.choice([100, 5_000, 40_000, LIMIT // len(one)])
    if "%" in one:
        return (head + key + "".join(one.replace("%", str(i)) for i in range(count))).encode()[
            :LIMIT
        ]
    return (head + key + one * count).encode()[:LIMIT]


def flow_line(rng: random.Random) -> bytes:
    """A whole file on one long line."""
    one = rng.choice(["{id: a, name: b, kind: office}, ", "1, ", "a: 1, ", "[], ", "'x', ", ","])
    count = rng.choice([10, 1_000, 12_000, LIMIT // len(one)])
    body = "{" if one.startswith("a:") else "["
    text = "schema: cchc/units/v1\nunits: " + body + one * count
    return (text + ("}" if body == "{" else "]") * rng.randrange(2)).encode()[:LIMIT]


MAKERS: list[tuple[int, Callable[[random.Random], bytes]]] = [
    (14, random_bytes),
    (8, random_text),
    (20, tokens),
    (14, flipped),
    (12, lines_moved),
    (16, scalars_replaced),
    (4, keys_renamed),
    (4, controls),
    (3, normalised),
    (2, deep),
    (1, indented),
    (1, huge_scalar),
    (1, laughing),
    (1, repeated),
    (1, wide),
    (1, flow_line),
]
"""How often each is made, and how."""


def made(seed: int) -> tuple[str, bytes]:
    """The input of a seed, and which maker made it."""
    rng = random.Random(seed)
    (maker,) = rng.choices([m for _, m in MAKERS], [often for often, _ in MAKERS])
    return maker.__name__, maker(rng)

"""Machines with other fonts: what fontconfig is told for a program that this process starts."""

from __future__ import annotations

import subprocess
from pathlib import Path

FAMILIES = {"dejavu": ("DejaVu",), "liberation": ("Liberation", "DejaVu")}
"""The families that a machine has, its default first: Liberation lacks some Vietnamese letters."""


def machine(name: str, folder: Path) -> dict[str, str]:
    """The environment in which a program finds the fonts of one of these machines and no others."""
    families = FAMILIES[name]
    folders = {place for family in families for place in _folders(family)}
    listed = "".join(f"<dir>{place}</dir>" for place in sorted(folders))
    first = "".join(
        f"<match><test name='family'><string>{generic}</string></test><edit name='family'"
        f" mode='prepend' binding='strong'><string>{families[0]} {drawn}</string></edit></match>"
        for generic, drawn in (("sans-serif", "Sans"), ("system-ui", "Sans"), ("serif", "Serif"))
    )
    file = folder / f"{name}.conf"
    file.write_text(
        f"<fontconfig><include>/etc/fonts/conf.d</include>{listed}{first}"
        f"<cachedir>{folder}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    return {"FONTCONFIG_FILE": str(file)}


def installed(name: str) -> bool:
    """Whether the fonts of one of these machines are here."""
    return all(_folders(family) for family in FAMILIES[name])


def _folders(family: str) -> set[Path]:
    asked = ["fc-list", "--format", "%{file}\\n", f"{family} Serif"]
    done = subprocess.run(asked, check=True, capture_output=True, encoding="utf-8")
    return {Path(file).parent for file in done.stdout.splitlines()}

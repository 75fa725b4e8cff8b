"""English: what stands around a finding, and what the YAML parser says."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.info": "info",
    "diagnostic.help": "help",
    "diagnostic.not_scored": "Nothing was scored: mend the {count:error|errors} above and run again.",
    "diagnostic.acknowledged": "acknowledged",
}

"""Rule and figures to points: curves, their evaluation and the reverse question; no body, no year."""

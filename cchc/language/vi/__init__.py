"""Vietnamese, a file per subject."""

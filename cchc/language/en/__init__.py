"""English, a file per subject."""

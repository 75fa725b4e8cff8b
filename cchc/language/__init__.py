"""The words a person reads, in Vietnamese and English, and how each writes numbers and dates."""

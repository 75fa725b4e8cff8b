"""Results to documents: one format-neutral document, one small renderer a format."""

"""cchc: exact recomputation of administrative reform scores (chỉ số CCHC, PAR INDEX)."""

__version__ = "0.1.0"

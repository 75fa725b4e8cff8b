"""Models to diagnostics: one small function a check, listed in one table."""

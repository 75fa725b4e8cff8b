"""Models to results: pure functions for rules, scorecard, gaps and forecast."""

"""Models and points to what follows from them: pure functions for scorecard, gaps, forecast."""

"""Tests of cchc, room by room; `cases` are data."""

"""Tests of `cchc.reading`."""

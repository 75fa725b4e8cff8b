"""Tests of `cchc.reporting`."""

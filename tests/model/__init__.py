"""Tests of `cchc.model`."""

"""Tests of `cchc.checking`."""

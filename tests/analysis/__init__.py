"""Tests of `cchc.scoring`."""

"""Tests of the shipped data."""

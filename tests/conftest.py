"""What all tests share: Hypothesis knows the records."""

from factcheck.testing.strategies import register

register()

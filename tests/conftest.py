"""What all tests share: Hypothesis knows the records, and never fails a test for being slow."""

from hypothesis import settings

from factcheck.testing.strategies import register

collect_ignore_glob = ["*/browser_*.py"]  # run by hand: they need a browser

settings.register_profile("suite", deadline=None)  # no test depends on the clock, and the first use of a lexicon builds it
settings.load_profile("suite")
register()

"""The pytest plug-in takes stories as tests when it is asked to, and does nothing else."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]
PLUGIN = ("-p", "no:factcheck", "-p", "factcheck.testing.plugin", "-p", "no:cacheprovider")  # by its module, installed or not


@pytest.fixture
def stories(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder with a sound story, one with a fault, and a test."""
    pytester.makefile(".md", sound="Police said that the books were closed.", unsound="Reportedly, the books were closed.")
    pytester.makefile(".txt", requirements="factcheck")
    pytester.makepyfile("def test_nothing(): pass")
    return pytester


def test_it_does_nothing_unless_asked(stories: pytest.Pytester) -> None:
    """Only the test is run."""
    stories.runpytest_inprocess(*PLUGIN).assert_outcomes(passed=1)


def test_each_story_that_fits_is_a_test(stories: pytest.Pytester) -> None:
    """The failing one shows its findings, and no traceback."""
    result = stories.runpytest_inprocess(*PLUGIN, "--factcheck", "*.md")

    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*factcheck: unsound.md*", "*unsound.md:1:1: hearsay-without-source: *"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_the_settings_of_the_folder_hold(stories: pytest.Pytester) -> None:
    """The same file as for the command."""
    stories.makefile(".toml", factcheck='ignore = ["hearsay-without-source"]')

    stories.runpytest_inprocess(*PLUGIN, "--factcheck", "unsound.md").assert_outcomes(passed=2)


def test_a_story_that_cannot_be_read_says_why(stories: pytest.Pytester) -> None:
    """In one line."""
    (stories.path / "empty.md").touch()
    result = stories.runpytest_inprocess(*PLUGIN, "--factcheck", "empty.md")

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["cannot read *empty.md: it holds nothing"])

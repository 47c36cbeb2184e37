"""Assertions about stories fail with the findings, and only then."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.errors import UnknownNameError
from factcheck.readers import read_text
from factcheck.testing import assert_attributed, assert_no_findings

SOUND = "The bridge failed its last inspection, the roads agency said."
UNSOURCED = "The bridge reportedly failed its last inspection."


def test_a_sound_story_passes() -> None:
    """As a text, a document or a file."""
    assert_attributed(SOUND)
    assert_no_findings(read_text(SOUND))


def test_what_has_no_source_fails_with_its_place() -> None:
    """The message names line, column, rule and words."""
    with pytest.raises(AssertionError) as caught:
        assert_attributed(f"{SOUND}\n\n{UNSOURCED}")

    assert str(caught.value).splitlines() == [
        "1 finding:",
        "story:3:12: hearsay-without-source: “reportedly” does not say where this comes from.",
        "`factcheck explain RULE` says what a rule looks for.",
    ]


def test_a_file_is_called_by_its_path_and_a_document_by_its_title(tmp_path: Path) -> None:
    """So that the place can be found."""
    path = tmp_path / "a.txt"
    path.write_text(UNSOURCED)

    with pytest.raises(AssertionError, match=rf"{path}:1:12: "):
        assert_no_findings(path)
    with pytest.raises(AssertionError, match="A bridge:1:12: "):
        assert_no_findings(read_text(UNSOURCED, title="A bridge"))


def test_attribution_is_a_part_of_all_findings() -> None:
    """A wrong weekday has a source or not; it is no question of attribution."""
    text = "The hearing is on Monday, 26 March 2024, the court said."

    assert_attributed(text)
    with pytest.raises(AssertionError, match="weekday-mismatch"):
        assert_no_findings(text)
    assert_no_findings(text, ignore=["values"])
    with pytest.raises(UnknownNameError):
        assert_no_findings(text, select=["weekdays"])


def test_importing_the_assertions_loads_no_pipeline() -> None:
    """They are loaded in every test run of whoever has installed the package."""
    script = "import sys, factcheck.testing; print(*sys.modules, sep='\\n')"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603

    assert not {"factcheck.checks", "factcheck.extraction", "hypothesis", "attrs"} & set(ended.stdout.splitlines())

"""A pytest plug-in that checks stories as if each were a test: ``pytest stories --factcheck "*.md"``.

It does nothing unless asked: without the option no file is looked at, and nothing of the library is loaded but this file.
"""

from __future__ import annotations

import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.testing.assertions import faults

if TYPE_CHECKING:
    from collections.abc import Iterator


class StoryFindings(Exception):  # noqa: N818 - it is no error of the test, but what the checks have to say
    """What the checks have to say about a story."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the option."""
    group = parser.getgroup("factcheck")
    group.addoption(
        "--factcheck",
        action="append",
        default=[],
        metavar="PATTERN",
        help="check the files that fit, with the settings of factcheck.toml or pyproject.toml; may be given several times",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take a file as a story when its name, or its path below the root of the run, fits a pattern."""
    patterns: list[str] = parent.config.getoption("--factcheck")
    if not patterns:
        return None
    root = parent.config.rootpath
    names = {file_path.name, file_path.relative_to(root).as_posix() if file_path.is_relative_to(root) else file_path.as_posix()}
    fits = any(fnmatch.fnmatchcase(name, pattern) for name in names for pattern in patterns)
    return StoryFile.from_parent(parent, path=file_path) if fits else None


class StoryFile(pytest.File):
    """A file with one story in it."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give the one test."""
        yield StoryItem.from_parent(self, name="factcheck")


class StoryItem(pytest.Item):
    """A test that fails when the checks have anything to say."""

    def runtest(self) -> None:
        """Check the story with the settings that hold in its folder, against the files that they name.

        Raises:
            StoryFindings: When there are findings.
            FactcheckError: When the file or the settings cannot be read.
        """
        from factcheck.settings import find  # noqa: PLC0415 - see the docstring of this file

        settings = find(self.path.parent)
        if message := faults(self.path, against=map(Path, settings.against), select=settings.select, ignore=settings.ignore):
            raise StoryFindings(message)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override]  # no traceback is wanted
        """Show the findings, or why there could be none, and no traceback."""
        return str(excinfo.value)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the file in the report."""
        return self.path, 0, f"factcheck: {self.path.name}"

"""Every example in the documentation is run, and prints what it says it prints."""

from __future__ import annotations

import contextlib
import doctest
import glob
import io
import re
import shlex
from pathlib import Path
from typing import Final

import pytest

from factcheck.checks import Check
from factcheck.cli import main
from factcheck.registry import collect

ROOT: Final = Path(__file__).parent.parent
PAGES: Final = sorted([ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
BLOCK: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK: Final = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def name(page: Path) -> str:
    """Name a page for the list of tests."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[tuple[str, str]]:
    """The fenced blocks of a page, with their languages."""
    return BLOCK.findall(page.read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def _checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder that holds the seeds, as a reader of the documentation does, and may write there."""
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "110")


def printed(command: str, status: int) -> tuple[str, int]:
    """What a command of a console block prints, errors included, and its exit status."""
    words = [found for word in shlex.split(command) for found in (sorted(glob.glob(word)) or [word])]  # noqa: PTH207 - as a shell does
    if words == ["echo", "$?"]:
        return f"{status}\n", 0
    assert words[0] == "factcheck", f"a console block runs factcheck or echo $?, not {words[0]}"
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        status = main(words[1:])
    return output.getvalue(), status


def without_trailing_blanks(text: str) -> str:
    """A text as an editor keeps it."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def faults(page: Path) -> list[str]:
    """Where a page says something else than what its examples print.

    Python blocks are one session, and console blocks one shell, from the top of the page to its end.
    """
    found: list[str] = []
    session: dict[str, object] = {}
    status = 0
    for language, block in blocks(page):
        if language == "python":
            test = doctest.DocTestParser().get_doctest(block, session, page.name, str(page), 0)
            if not test.examples:
                found.append(f"no prompt in {block}")
            doctest.DocTestRunner(verbose=False).run(test, out=found.append, clear_globs=False)
            session = test.globs
        elif language == "console":
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, expected = part.partition("\n")
                output, status = printed(command, status)
                if without_trailing_blanks(output) != without_trailing_blanks(expected):
                    found.append(f"$ {command}\n{output}")
    return found


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_examples_print_what_the_page_says(page: Path) -> None:
    """What a reader types gives what the reader sees."""
    assert faults(page) == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    """A page that was moved takes its links along."""
    targets = LINK.findall(page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(
    "block",
    [
        "```python\n>>> 1 + 1\n3\n```\n",
        "```python\nprint(1)\n```\n",
        "```console\n$ factcheck explain rumour\nsomething else\n```\n",
        "```console\n$ factcheck explain nonsense\n```\n",
    ],
)
def test_a_wrong_example_is_noticed(block: str, tmp_path: Path) -> None:
    """The test above can fail: on Python, and on the console."""
    page = tmp_path / "page.md"
    page.write_text(block)

    assert len(faults(page)) == 1


def test_every_check_is_named_in_the_documentation() -> None:
    """Who adds a check adds it to the list in the how-to."""
    written = (ROOT / "docs/how-to/check-before-publishing.md").read_text(encoding="utf-8")

    assert [rule for rule in collect("factcheck.checks", "CHECK", Check) if f"`{rule}`" not in written] == []

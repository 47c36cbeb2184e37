"""Assertions about stories, which fail with the findings as a compiler would print them.

What they need is imported when they run: a plug-in of pytest loads this file in every test run, used or not.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.documents import Document

UNATTRIBUTED: Final = (
    "allegation-without-accuser",
    "hearsay-without-source",
    "quote-without-source",
    "unnamed-source-undescribed",
    "wrongdoing-in-own-voice",
)
"""The rules of which each finding means that something is said and nobody can be asked about it."""


def assert_attributed(story: Document | str | os.PathLike[str]) -> None:
    """Fail unless somebody vouches for every allegation, every piece of hearsay, every wrong and every quotation of a story.

    Args:
        story: A document, a text, or the path of a file (a `pathlib.Path`; a string is a text).

    Raises:
        AssertionError: When something has no source; it lists where.
    """
    __tracebackhide__ = True
    assert_no_findings(story, select=UNATTRIBUTED)


def assert_no_findings(
    story: Document | str | os.PathLike[str],
    *,
    against: Iterable[Document | str | os.PathLike[str]] = (),
    select: Iterable[str] = ("default",),
    ignore: Iterable[str] = (),
) -> None:
    """Fail when the checks have anything to say about a story. What a note in the copy allows is not told.

    Args:
        story: A document, a text, or the path of a file.
        against: The documents that it is checked against, in any of these forms.
        select: The rules to run, as `factcheck.check` takes them.
        ignore: The rules to leave out.

    Raises:
        AssertionError: When there are findings; it lists them, with the words on the other side.
        UnknownNameError: When a rule is not known.
    """
    __tracebackhide__ = True
    if message := faults(story, against=against, select=select, ignore=ignore):
        raise AssertionError(message)


def faults(
    story: Document | str | os.PathLike[str],
    *,
    against: Iterable[Document | str | os.PathLike[str]] = (),
    select: Iterable[str] = ("default",),
    ignore: Iterable[str] = (),
) -> str:
    """Return what the checks have to say about a story, one finding on a line; empty where they have nothing to say."""
    from factcheck.checks import judged, reading_of, selected
    from factcheck.exporters._checked import Checked
    from factcheck.exporters._lines import lines

    chosen = selected(select, ignore)
    others = [(_called(other), reading_of(_document(other))) for other in against]
    reading = reading_of(_document(story), (other for _, other in others))
    checked = Checked(_called(story), reading.document, judged(reading, chosen))
    places = {other.id: Checked(name, other.document) for name, other in others} | {reading.id: checked}
    if not checked.open:
        return ""
    noun = "finding" if len(checked.open) == 1 else "findings"
    return "\n".join([f"{len(checked.open)} {noun}:", *lines([checked], places), "`factcheck explain RULE` says what a rule looks for."])


def _document(story: Document | str | os.PathLike[str]) -> Document:
    from factcheck.readers import read, read_text

    if isinstance(story, str):
        return read_text(story)
    return read(story) if isinstance(story, os.PathLike) else story


def _called(story: Document | str | os.PathLike[str]) -> str:
    """What a story is called in a message: its path, its title, or nothing better."""
    if isinstance(story, os.PathLike):
        return os.fspath(story)
    title = None if isinstance(story, str) else story.title
    return title or "story"

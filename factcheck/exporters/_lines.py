"""Findings as lines for people, as compilers write them; the command line and failing tests share them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.exporters._checked import Checked
    from factcheck.model.findings import Finding, Place

MOST_PLACES: Final = 3
"""How many places elsewhere are shown under a finding."""

LONGEST_QUOTE: Final = 160
"""Characters of a place elsewhere that are shown."""

UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    r"""Return a text on one line, with nothing in it that a terminal obeys: copy comes from anywhere.

    White space becomes single spaces; other control characters and those that turn the direction of writing become U+FFFD.

    >>> printable("two\nlines\x1b[2J")
    'two lines�[2J'
    """
    return UNPRINTABLE.sub("\ufffd", " ".join(text.split()))


def lines(files: Sequence[Checked], others: Mapping[str, Checked]) -> Iterator[str]:
    """Yield a line for each open finding: path, line, column, rule, message; under it one for each place elsewhere, quoted.

    Args:
        files: The documents with their findings.
        others: Every document that a finding may point at, by its id.
    """
    for file in files:
        for finding, _ in file.open:
            position = file.position(finding.span)
            yield f"{_path(file)}:{position.line}:{position.column}: {finding.rule}: {printable(finding.message)}"
            yield from (f"    {line}" for line in elsewhere(finding, others))


def elsewhere(finding: Finding, others: Mapping[str, Checked]) -> list[str]:
    """Return the first few places elsewhere that bear on a finding, each with its words."""
    return [_quoted(others[place.document], place) for place in finding.related[:MOST_PLACES] if place.document in others]


def _quoted(file: Checked, place: Place) -> str:
    position = file.position(place.span)
    words = printable(place.span.cut(file.document.text))
    shown = words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rpartition(' ')[0] or words[:LONGEST_QUOTE]} …"
    return f"{_path(file)}:{position.line}:{position.column}: “{shown.strip('“”')}”"


def _path(file: Checked) -> str:
    """The path as it is, since programs jump to it, with nothing that a terminal obeys."""
    return UNPRINTABLE.sub("\ufffd", file.path)

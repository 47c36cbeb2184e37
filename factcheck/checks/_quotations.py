"""The double quotation marks of a paragraph, and which of them have no partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENERS: Final = ("“", '"', "«")
"""Marks that open a quotation; a straight one may."""

_MARK: Final = re.compile('[“”"«»]')
_BESIDE_OPENING: Final = "([{—–-‘'/"
_BESIDE_CLOSING: Final = ")]}.,;:!?—–-’'/…"


def unpaired(text: str, block: Span) -> Iterator[tuple[Span, bool]]:
    """Give the marks of a paragraph that have no partner, in text order, and whether each opens.

    A curly mark that is turned the wrong way round is given, and counts as what its place says, so that its partner is not given as well.
    """
    opened: Span | None = None
    for found in _MARK.finditer(text, block.start, block.end):
        place = Span(*found.span())
        if found[0] == '"' and opened is None and text[place.start - 1 : place.start].isdigit():
            continue  # inches
        says, stands = _says(found[0]), _stands(text, block, place)
        opens = says if says is not None else stands if stands is not None else opened is None
        if says is not None and stands is not None and says is not stands and opens is (opened is not None):
            yield place, opens
            opened = place if stands else None
        elif opens:
            if opened is not None:
                yield opened, True
            opened = place
        elif opened is None:
            yield place, False
        else:
            opened = None
    if opened is not None and text[opened.start] != "”":
        yield opened, True


def _says(mark: str) -> bool | None:
    """Whether a mark opens, by its shape; None for a straight one."""
    return None if mark == '"' else mark in "“«"


def _stands(text: str, block: Span, place: Span) -> bool | None:
    """Whether a mark opens, by its neighbours; None where they do not tell."""
    left = text[place.start - 1] if place.start > block.start else " "
    right = text[place.end] if place.end < block.end else " "
    before = left.isspace() or left in _BESIDE_OPENING
    behind = right.isspace() or right in _BESIDE_CLOSING
    return None if before == behind else before


def quoted(text: str, place: Span, block: Span) -> bool:
    """Whether a place stands between double quotation marks of its paragraph."""
    opened = False
    for found in _MARK.finditer(text, block.start, place.start):
        stands = _stands(text, block, Span(*found.span()))
        says = _says(found[0])
        opened = says if says is not None else stands if stands is not None else not opened
    return opened


def between_marks(text: str, block: Span) -> Iterator[Span]:
    """Give what stands between the double quotation marks of a paragraph, the marks left out, in text order."""
    opened: int | None = None
    for found in _MARK.finditer(text, block.start, block.end):
        says, stands = _says(found[0]), _stands(text, block, Span(*found.span()))
        opens = says if says is not None else stands if stands is not None else opened is None
        if opens:
            opened = found.end()
        elif opened is not None:
            if opened < found.start():
                yield Span(opened, found.start())
            opened = None

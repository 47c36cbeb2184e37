"""The double quotation marks of a paragraph, and which of them have no partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENERS: Final = ("“", '"', "«")
"""Marks that open a quotation; a straight one may."""

_MARK: Final = re.compile("[“”\"«»]")
_BESIDE_OPENING: Final = "([{—–-‘'/"
_BESIDE_CLOSING: Final = ")]}.,;:!?—–-’'/…"


def unpaired(text: str, block: Span) -> Iterator[tuple[Span, bool]]:
    """Give the marks of a paragraph that have no partner, in text order, and whether each opens."""
    opened: Span | None = None
    for found in _MARK.finditer(text, block.start, block.end):
        place = Span(*found.span())
        if found[0] == '"' and opened is None and text[place.start - 1 : place.start].isdigit():
            continue  # inches
        if _opens(text, block, place, is_open=opened is not None):
            if opened is not None:
                yield opened, True
            opened = place
        elif opened is None:
            yield place, False
        else:
            opened = None
    if opened is not None:
        yield opened, True


def _opens(text: str, block: Span, place: Span, *, is_open: bool) -> bool:
    """Whether a mark opens: curly ones say so; a straight one by its neighbours, and where they do not tell, by turns."""
    mark = text[place.start]
    if mark != '"':
        return mark in "“«"
    left = text[place.start - 1] if place.start > block.start else " "
    right = text[place.end] if place.end < block.end else " "
    before = left.isspace() or left in _BESIDE_OPENING
    behind = right.isspace() or right in _BESIDE_CLOSING
    return not is_open if before == behind else before


def quoted(text: str, place: Span, block: Span) -> bool:
    """Whether a place stands between double quotation marks of its paragraph."""
    opened = False
    for found in _MARK.finditer(text, block.start, place.start):
        opened = _opens(text, block, Span(*found.span()), is_open=opened)
    return opened

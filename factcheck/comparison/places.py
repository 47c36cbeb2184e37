"""From places in a document to the words of a claim, and back."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.words import Word

Range = tuple[int, int]
"""The first word of a stretch, counted from 0, and the word after its last."""


def words_at(place: Span, spans: tuple[Span, ...], words: Sequence[Word]) -> Range:
    """The words of a claim that a place in its document covers.

    Args:
        place: The place in the document.
        spans: Where the claim stands in the document.
        words: The words of the claim's text, which is the slices of `spans` joined by one space.

    Returns:
        An empty range where the place is in none of the spans.
    """
    offset = 0
    for span in spans:
        if span.holds(place):
            start, end = place.start - span.start + offset, place.end - span.start + offset
            first = bisect.bisect_right(words, start, key=lambda word: word.end)
            return first, max(first, bisect.bisect_left(words, end, key=lambda word: word.start))
        offset += span.end - span.start + 1
    return 0, 0


def spans_of(ranges: Sequence[Range], spans: tuple[Span, ...], words: Sequence[Word]) -> tuple[Span, ...]:
    """The places in the document of some ranges of a claim's words, in text order; what overlaps or touches is one place."""
    found: list[Span] = []
    for first, last in ranges:
        if first < last:
            found += _in_document(words[first].start, words[last - 1].end, spans)
    merged: list[Span] = []
    for span in sorted(found):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def _in_document(start: int, end: int, spans: tuple[Span, ...]) -> list[Span]:
    """The places in the document of a stretch of the claim's text, one for each span that it runs through."""
    found, offset = [], 0
    for span in spans:
        first, last = max(start, offset), min(end, offset + span.end - span.start)
        if first < last:
            found.append(Span(first - offset + span.start, last - offset + span.start))
        offset += span.end - span.start + 1
    return found

"""Cut a text into pieces at every place where a claim, a cue or a finding begins or ends.

HTML elements nest and claims need not: two may overlap, and one may lie inside another. So the text is cut into flat
pieces, each of which knows the claims nearest to it; what belongs to a claim is then a run of pieces. Cutting is done
here, in code points, and never in the reader's browser, which counts in other units.
"""

from __future__ import annotations

import heapq
import itertools
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model.spans import Span


@attrs.frozen
class Piece:
    """A stretch of a text that no boundary crosses.

    Attributes:
        number: Its place among the pieces of the text, from 0.
        start: Where it begins, in code points.
        text: What it says.
        inner: Number of the shortest layer that covers it; None where none does.
        outer: Number of the next longer layer that covers it; None where none does.
    """

    number: int
    start: int
    text: str
    inner: int | None
    outer: int | None


@attrs.frozen
class Cutting:
    """A text in pieces.

    Attributes:
        pieces: All of them, in text order; their texts joined are the text.
        place: The number of the piece that begins at each boundary; the end of the text has the number after the last piece.
    """

    pieces: tuple[Piece, ...]
    place: dict[int, int]

    def run(self, span: Span) -> range:
        """Return the numbers of the pieces that make up a span.

        Raises:
            KeyError: When the text was not cut at the ends of that span.
        """
        return range(self.place[span.start], self.place[span.end])


def cut(text: str, layers: Sequence[tuple[Span, ...]], others: Iterable[Span] = ()) -> Cutting:
    """Cut `text` at both ends of every span.

    Args:
        text: What to cut.
        layers: The spans of each layer; pieces say which layers cover them. Among layers of one length the later counts as the inner.
        others: Spans that only cut.

    Returns:
        The pieces, found in one pass over the sorted boundaries.

    Raises:
        SpanOutsideTextError: When a span ends after the text does.
    """
    ends = {0, len(text)}
    opening: dict[int, list[tuple[int, int, int]]] = {}
    for number, spans in enumerate(layers):
        for span in spans:
            span.cut(text)
            ends.update((span.start, span.end))
            opening.setdefault(span.start, []).append((span.end - span.start, -number, span.end))
    for span in others:
        span.cut(text)
        ends.update((span.start, span.end))
    boundaries = sorted(ends)
    covering: list[tuple[int, int, int]] = []
    pieces = []
    for place, (start, end) in enumerate(itertools.pairwise(boundaries)):
        for entry in opening.get(start, ()):
            heapq.heappush(covering, entry)
        inner, outer = _two_shortest(covering, start)
        pieces.append(Piece(place, start, text[start:end], inner, outer))
    return Cutting(tuple(pieces), {boundary: place for place, boundary in enumerate(boundaries)})


def _two_shortest(covering: list[tuple[int, int, int]], start: int) -> tuple[int | None, int | None]:
    """Return the layers of the two shortest spans that still reach past `start`; spans that have ended leave the heap for good."""
    shortest = _shortest(covering, start)
    if shortest is None:
        return None, None
    heapq.heappop(covering)
    second = _shortest(covering, start)
    heapq.heappush(covering, shortest)
    return -shortest[1], None if second is None else -second[1]


def _shortest(covering: list[tuple[int, int, int]], start: int) -> tuple[int, int, int] | None:
    while covering and covering[0][2] <= start:
        heapq.heappop(covering)
    return covering[0] if covering else None

"""Places in a text."""

from __future__ import annotations

import attrs

from factcheck.errors import SpanOutsideTextError

_SET = object.__setattr__


@attrs.frozen(order=True, init=False)
class Span:
    """A half-open stretch of a text: `start` is in it, `end` is not.

    Positions count Unicode code points, as Python's own indices do. They are neither bytes nor UTF-16
    units, so convert them before handing them to a browser or a database that counts otherwise.

    Attributes:
        start: First position covered, 0 or more.
        end: First position *not* covered. More than `start`: an empty span points at nothing, so it is refused.

    Raises:
        ValueError: When `start` is negative, or `end` is not after it.

    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Check and set both; written out, since a document makes thousands and a check of its own would be one more call for each."""
        if not 0 <= start < end:
            msg = f"a span must hold something and begin at 0 or later: got {start}:{end}"
            raise ValueError(msg)
        _SET(self, "start", start)
        _SET(self, "end", end)

    def cut(self, text: str) -> str:
        """Return the part of `text` that this span covers.

        >>> Span(4, 7).cut("The cat sat.")
        'cat'

        Raises:
            SpanOutsideTextError: When `text` ends before the span does; slicing would hide it.

        """
        if self.end > len(text):
            raise SpanOutsideTextError(self.start, self.end, len(text))
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether both spans share a position; spans that merely touch do not.

        >>> Span(0, 3).overlaps(Span(3, 5))
        False
        """
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether every position of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end


def joined(spans: tuple[Span, ...], text: str) -> str:
    """Return the slices of `text` joined by one space, in the order given.

    The pieces of a content that a cue interrupts are joined this way, so that the claim's text can be read.

    Raises:
        SpanOutsideTextError: When a span ends after the text does.

    """
    return " ".join(span.cut(text) for span in spans)

"""Spans: half-open stretches in code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SpanOutsideTextError
from factcheck.model.spans import Span, joined
from factcheck.testing.strategies import disjoint_spans, spans, texts


@given(texts.flatmap(lambda text: st.tuples(st.just(text), spans(within=len(text)))))
def test_a_cut_is_as_long_as_its_span(text_and_span: tuple[str, Span]) -> None:
    """A span counts code points, whatever alphabet the text is in."""
    text, span = text_and_span

    assert len(span.cut(text)) == span.end - span.start
    assert text.startswith(span.cut(text), span.start)


@given(texts, st.integers(1, 50))
def test_a_span_past_the_end_says_so(text: str, beyond: int) -> None:
    """A span that was measured on another text is an error with the numbers, not a shorter string."""
    with pytest.raises(SpanOutsideTextError) as caught:
        Span(0, len(text) + beyond).cut(text)

    assert (caught.value.start, caught.value.end, caught.value.text_length) == (0, len(text) + beyond, len(text))
    assert str(len(text)) in str(caught.value)


@given(st.integers(-5, 5), st.integers(-5, 5))
def test_only_stretches_that_hold_something_are_spans(start: int, end: int) -> None:
    """A span is refused exactly when it is empty, backwards, or begins before the text."""
    if 0 <= start < end:
        assert Span(start, end).end - Span(start, end).start > 0
    else:
        with pytest.raises(ValueError, match=f"got {start}:{end}"):
            Span(start, end)


@given(spans(within=12), spans(within=12))
def test_overlap_is_what_counting_positions_says(a: Span, b: Span) -> None:
    """Overlapping and holding agree with the sets of positions, and overlap does not depend on the order."""
    positions_a, positions_b = set(range(a.start, a.end)), set(range(b.start, b.end))

    assert a.overlaps(b) == b.overlaps(a) == bool(positions_a & positions_b)
    assert a.holds(b) == (positions_b <= positions_a)


@given(texts.flatmap(lambda text: st.tuples(st.just(text), disjoint_spans(within=len(text)))))
def test_joined_pieces_can_be_told_apart(text_and_spans: tuple[str, tuple[Span, ...]]) -> None:
    """The pieces of a content stand in order with one space between them."""
    text, pieces = text_and_spans

    assert joined(pieces, text) == " ".join(text[piece.start : piece.end] for piece in pieces)

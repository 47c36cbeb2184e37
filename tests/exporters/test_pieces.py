"""A text is cut into pieces at the ends of spans, and each piece knows what covers it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SpanOutsideTextError
from factcheck.exporters._pieces import cut
from factcheck.model.spans import Span
from factcheck.testing.strategies import disjoint_spans, spans, texts


@st.composite
def layered(draw: st.DrawFn) -> tuple[str, list[tuple[Span, ...]], list[Span]]:
    """A text with layers of spans over it, which may overlap and nest, and spans that only cut."""
    text = draw(texts)
    within = len(text)
    return text, draw(st.lists(disjoint_spans(within=within), max_size=6)), draw(st.lists(spans(within=within), max_size=3))


@given(layered())
def test_the_pieces_are_the_text(drawn: tuple[str, list[tuple[Span, ...]], list[Span]]) -> None:
    """Nothing is lost, doubled or moved."""
    text, layers, others = drawn

    assert "".join(piece.text for piece in cut(text, layers, others).pieces) == text


@given(layered())
def test_a_run_of_pieces_is_the_span(drawn: tuple[str, list[tuple[Span, ...]], list[Span]]) -> None:
    """What a span covers can be put together from whole pieces."""
    text, layers, others = drawn
    cutting = cut(text, layers, others)

    for span in [*others, *(span for layer in layers for span in layer)]:
        assert "".join(cutting.pieces[number].text for number in cutting.run(span)) == span.cut(text)


@given(layered())
def test_a_piece_knows_the_two_shortest_spans_over_it(drawn: tuple[str, list[tuple[Span, ...]], list[Span]]) -> None:
    """The sweep finds what looking at every span for every piece finds."""
    text, layers, others = drawn

    for piece in cut(text, layers, others).pieces:
        place = Span(piece.start, piece.start + len(piece.text))
        covering = sorted((span.end - span.start, -number) for number, layer in enumerate(layers) for span in layer if span.holds(place))
        expected = [-number for _, number in covering[:2]] + [None, None]
        assert [piece.inner, piece.outer] == expected[:2]


def test_a_span_past_the_end_is_refused() -> None:
    """Claims of another text are an error, and never shown in the wrong place."""
    with pytest.raises(SpanOutsideTextError):
        cut("short", [(Span(2, 9),)])

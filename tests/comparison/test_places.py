"""From places in a document to the words of a claim and back, where a claim may stand in several pieces."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Span
from factcheck.comparison.places import spans_of, words_at
from factcheck.comparison.words import words
from factcheck.model.spans import joined
from factcheck.testing.strategies import disjoint_spans

texts = st.text(st.sampled_from("ab 1."), min_size=6, max_size=40)


@st.composite
def pieces(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    """A document and the places of a claim in it."""
    text = draw(texts)
    return text, draw(disjoint_spans(within=len(text)))


@given(pieces())
def test_every_word_is_found_again(drawn: tuple[str, tuple[Span, ...]]) -> None:
    """The place of a word in the document leads back to that word, if it lies in one piece."""
    text, spans = drawn
    found = words(joined(spans, text))
    for k, word in enumerate(found):
        places = spans_of([(k, k + 1)], spans, found)
        assert "".join(span.cut(text) for span in places).replace(" ", "") == joined(spans, text)[word.start : word.end].replace(" ", "")
        if len(places) == 1:
            assert words_at(places[0], spans, found) == (k, k + 1)


@given(pieces(), st.integers(0, 10), st.integers(0, 10))
def test_places_are_in_order_and_apart(drawn: tuple[str, tuple[Span, ...]], first: int, last: int) -> None:
    """What is shown to a reader neither overlaps nor leaves the claim."""
    text, spans = drawn
    found = words(joined(spans, text))
    places = spans_of([(first, min(last, len(found))), (0, min(1, len(found)))], spans, found)

    assert all(one.end <= other.start for one, other in itertools.pairwise(places))
    assert all(any(whole.holds(place) or whole.end == place.start or whole.overlaps(place) for whole in spans) for place in places)


def test_a_place_outside_is_no_word() -> None:
    """A value of the sentence that is not in the claim covers none of its words."""
    assert words_at(Span(0, 3), (Span(10, 20),), words("ten boats.")) == (0, 0)

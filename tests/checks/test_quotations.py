"""Double quotation marks are paired within a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks._quotations import between_marks, quoted, unpaired
from factcheck.model.spans import Span

PLAIN = st.text("abc ,.", min_size=1, max_size=8).map(lambda words: f"a{words}b")


def whole(text: str) -> Span:
    """All of a text as one paragraph."""
    return Span(0, len(text))


@given(st.lists(st.tuples(PLAIN, PLAIN), min_size=1, max_size=4), st.sampled_from(["“”", '""', "«»"]))
def test_pairs_are_paired(pieces: list[tuple[str, str]], marks: str) -> None:
    """Whatever the marks: none is left over, and what stands between them is given."""
    text = " ".join(f"{before} {marks[0]}{inside}{marks[1]}" for before, inside in pieces)

    assert list(unpaired(text, whole(text))) == []
    assert [span.cut(text) for span in between_marks(text, whole(text))] == [inside for _, inside in pieces]


@pytest.mark.parametrize(
    ("text", "left_over"),
    [
        ("“The dam is safe, she said.", [(0, True)]),
        ("The dam is safe,” she said.", [(16, False)]),
        ("He said “one. “Two,” she said.", [(8, True)]),
        ("”The dam is safe,” she said.", [(0, False)]),
        ("“The dam is safe,“ she said.", [(17, True)]),
        ('The pipe is 12" wide.', []),
        ('It is "12" or so.', []),
        ("No marks at all.", []),
    ],
)
def test_what_has_no_partner_is_given_once(text: str, left_over: list[tuple[int, bool]]) -> None:
    """A mark that is turned the wrong way round is the one that is given, not its partner."""
    assert [(span.start, opens) for span, opens in unpaired(text, whole(text))] == left_over


@pytest.mark.parametrize(("word", "inside"), [("one", False), ("two", True), ("three", False), ("four", True)])
def test_a_place_is_quoted_between_an_opening_and_a_closing_mark(word: str, inside: bool) -> None:  # noqa: FBT001
    """And nowhere else."""
    text = 'one “two” three "four" five'
    place = text.index(word)

    assert quoted(text, Span(place, place + len(word)), whole(text)) is inside

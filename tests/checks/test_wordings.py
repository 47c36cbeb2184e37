"""Quotations are found in another text, and differ from it exactly where their words do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks._wordings import Wordings, fragments, words
from factcheck.model.spans import Span

SOURCE = (
    "The minister opened the session late. “We may review every contract of the port this year, and nobody will lose a job,” she "
    "told the house. “That,” she added, “is a promise to the dockers and to their families.” Rain fell on the roof all day."
)
PIECES = words(SOURCE)


def differences(text: str) -> list[str] | None:
    """What is told of a quotation that is looked up in the source; None where it is not found."""
    passage = Wordings(SOURCE).find(text, words(text))
    return None if passage is None else [str(difference) for difference in passage.differences]


@given(st.integers(0, len(PIECES) - 9), st.integers(9, 14))
def test_words_of_the_source_are_found_without_a_difference(start: int, length: int) -> None:
    """Whatever stretch is quoted; the passage is that stretch."""
    chosen = PIECES[start : start + length]
    text = SOURCE[chosen[0].span.start : chosen[-1].span.end]
    passage = Wordings(SOURCE).find(text, words(text))

    assert passage is not None
    assert passage.differences == ()
    assert [word.letters for word in words(SOURCE, passage.span)] == [word.letters for word in chosen]


@given(st.integers(0, len(PIECES) - 12), st.integers(3, 8))
def test_one_changed_word_is_the_one_difference(start: int, place: int) -> None:
    """With the word of the source beside it."""
    chosen = [word.letters for word in PIECES[start : start + 12]]
    changed = [*chosen[:place], "zeppelin", *chosen[place + 1 :]]

    assert differences(" ".join(changed)) == [
        f"“zeppelin” stands for “{SOURCE[PIECES[start + place].span.start : PIECES[start + place].span.end]}”"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("WE MAY REVIEW EVERY CONTRACT OF THE PORT", []),
        ("That is a promise to the dockers and to their families", []),
        ("We may review every contract of the port, and nobody will lose a job", ["“this year” is left out"]),
        ("We may now review every contract of the port", ["“now” is added"]),
        ("We shall cancel most contracts of the harbour next year", None),
        ("the roof", None),
        ("This is one of the ways in which it was done by them", None),
    ],
)
def test_what_is_told_of_a_quotation(text: str, told: list[str] | None) -> None:
    """Capitals and interruptions are no difference; another sentence is not found."""
    assert differences(text) == told


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("We may … review it", ["We may ", " review it"]),
        ("We may ... review it", ["We may ", " review it"]),
        ("We may [the board] review it", ["We may ", " review it"]),
        ("We may review it", ["We may review it"]),
        ("[...]", []),
    ],
)
def test_a_quotation_is_cut_where_its_editor_cut_it(text: str, pieces: list[str]) -> None:
    """At an ellipsis and around brackets."""
    assert [piece.cut(text) for piece in fragments(text, Span(0, len(text)))] == pieces

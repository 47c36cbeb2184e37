"""Sentences: where one ends, seen from outside its quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.grammar.sentences import sentences
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.language.english.lexicon import REPORTING

pieces = st.lists(
    st.sampled_from(["Ana", "Mr", "Dr", "said", "rained", "the", "U.S.", "3.5", ".", "?", "!", "...", "“", "”", '"', "(", ")", ",", "\n"]),
    max_size=40,
).map(" ".join)
texts = st.one_of(
    pieces, st.text(st.characters(exclude_categories=["Cs"]), max_size=100), st.text(st.sampled_from("Aa .?!\"“”'()"), max_size=60)
)


def cut(text: str) -> list[str]:
    """The sentences of a text as written."""
    tokens = Tokens(text, 0, len(text))
    return [text[tokens.start[a] : tokens.end[b - 1]] for a, b in sentences(tokens, REPORTING)]


@given(texts)
def test_sentences_part_the_tokens(text: str) -> None:
    """Every token stands in exactly one sentence, sentences follow one another, and none is empty."""
    tokens = Tokens(text, 0, len(text))
    found = sentences(tokens, REPORTING)

    assert [i for a, b in found for i in range(a, b)] == list(range(len(tokens)))
    assert all(a < b for a, b in found)


@given(
    st.lists(
        st.sampled_from(["It rained.", "The bridge closed!", "“It rained,” she said.", "Who left?", "Mr. Holt left."]),
        min_size=1,
        max_size=6,
    )
)
def test_joined_sentences_come_apart_again(parts: list[str]) -> None:
    """Whole sentences with a blank between them are found as they were."""
    assert cut(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. Boats sank.", ["It rained.", "Boats sank."]),
        ("Mr. Holt met Dr. Vos. They left.", ["Mr. Holt met Dr. Vos.", "They left."]),
        ("J. K. Holt left. He won.", ["J. K. Holt left.", "He won."]),
        ("The fire began in Block C. Order was restored.", ["The fire began in Block C.", "Order was restored."]),
        ("The fire was seen by Anna C. Holt.", ["The fire was seen by Anna C. Holt."]),
        ("Prices rose 3.5 percent. Rents fell.", ["Prices rose 3.5 percent.", "Rents fell."]),
        ("She moved to the U.S. in May.", ["She moved to the U.S. in May."]),
        ("She moved to the U.S. The boats left.", ["She moved to the U.S.", "The boats left."]),
        ("Holt & Co. left the city.", ["Holt & Co. left the city."]),
        ("He sold Holt Ltd. The firm closed.", ["He sold Holt Ltd.", "The firm closed."]),
        ("It closed... and opened again.", ["It closed... and opened again."]),
        ("Ida Holm (D-N.Y.) left. He won.", ["Ida Holm (D-N.Y.) left.", "He won."]),
        ("He died in Mobile, Ala. Boats sank.", ["He died in Mobile, Ala.", "Boats sank."]),
        ("The ruling in Vell v. Holt stands. He won.", ["The ruling in Vell v. Holt stands.", "He won."]),
        ("He lives in Vell, N.J. “It rained.”", ["He lives in Vell, N.J.", "“It rained.”"]),
        ("Visit vell.example for more. It is free.", ["Visit vell.example for more.", "It is free."]),
    ],
)
def test_a_stop_ends_a_sentence_where_a_reader_stops(text: str, expected: list[str]) -> None:
    """Abbreviations, initials, decimals, dots in names and trailing dots do not end a sentence; a capital function word after them does."""
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rained. Boats sank,” she said.", ["“It rained. Boats sank,” she said."]),
        ("“It rained.” Boats sank.", ["“It rained.”", "Boats sank."]),
        ("“Did it rain?” she asked. Boats sank.", ["“Did it rain?” she asked.", "Boats sank."]),
        ("“It rained!” Ana Brandt said.", ["“It rained!” Ana Brandt said."]),
        ("“Did it rain?” The boats sank.", ["“Did it rain?”", "The boats sank."]),
        ('"It rained." "Boats sank."', ['"It rained."', '"Boats sank."']),
        ("She left (it rained). Boats sank.", ["She left (it rained).", "Boats sank."]),
    ],
)
def test_a_quotation_belongs_to_the_sentence_that_says_who_spoke(text: str, expected: list[str]) -> None:
    """A stop inside a quotation ends nothing, one at its end does unless a reporting verb follows a question or an exclamation."""
    assert cut(text) == expected


def test_a_text_without_a_stop_is_one_sentence() -> None:
    """Headlines have no full stop."""
    assert cut("Bridge closed after storm") == ["Bridge closed after storm"]
    assert cut("") == []

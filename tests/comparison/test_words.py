from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.words import MAX_WEIGHT, stems, words
from factcheck.language.english.common_words import FUNCTION_WORDS, WORDS_BY_BAND


def shown(text: str) -> list[str]:
    """The stems of a text."""
    return [word.stem for word in words(text)]


@given(st.text())
def test_words_stand_in_order_and_do_not_overlap(text: str) -> None:
    """Places point into the text as it was read, whatever script it is in, and weights are whole numbers from 0 to 12."""
    found = words(text)
    for word in found:
        assert 0 <= word.start < word.end <= len(text)
        assert word.stem
        assert 0 <= word.weight <= MAX_WEIGHT
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert [(word.stem, word.weight) for word in found] == stems(text)


@given(st.text())
def test_reading_one_text_does_not_depend_on_another(text: str) -> None:
    """What a word weighs is fixed: no text that was read before changes it."""
    before = words(text)
    stems(text * 2)
    assert words(text) == before


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. took 1,200 men's", ["the", "US", "take", "1200", "man"]),
        ("#BlackLivesMatter", ["black", "life", "matter"]),
        ("@realDonaldTrump covid19", ["real", "donald", "trump", "covid", "19"]),
        ("№5 €3.5m 20%", ["№", "5", "€", "3.5m", "20", "%"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("مَدْرَسَةٌ", ["مَدْرَسَةٌ"]),
        ("Orbán Orban", ["orban", "orban"]),
        ("US us WHO who", ["US", "us", "WHO", "who"]),
        ("HE TOLD US", ["he", "tell", "us"]),
        ("well-known don’t", ["well", "know", "don't"]),
        ("", []),
    ],
)
def test_what_a_word_is(text: str, expected: list[str]) -> None:
    """Endings, accents and capitals do not part two spellings of a word; signs and vowel marks of other scripts are not stripped."""
    assert shown(text) == expected


def test_a_decomposed_accent_is_the_same_word() -> None:
    """A text in NFD has the words of the text in NFC."""
    assert shown("café") == shown("cafe\u0301")


def test_rarer_words_weigh_more() -> None:
    """A function word weighs nothing, a name most, and what lies between follows the bands."""
    weights = [words(text)[0].weight for text in ("the", "say", "attack", "lawsuit", "subpoena", "Ashgrove")]
    assert weights == sorted(set(weights))
    assert weights[0] == 0
    assert weights[-1] == MAX_WEIGHT


def test_no_common_word_stands_twice() -> None:
    """A word in two lists would have two weights, of which one is never used."""
    assert not [(a & b) for a, b in itertools.combinations((FUNCTION_WORDS, *WORDS_BY_BAND), 2) if a & b]


@pytest.mark.parametrize("band", WORDS_BY_BAND)
def test_common_words_are_lower_case(band: frozenset[str]) -> None:
    """Words are looked up in lower case."""
    assert all(word == word.lower() for word in band)

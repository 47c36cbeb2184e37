"""The tables of words that stand for one another and of words at two ends of a scale do not contradict one another."""

from __future__ import annotations

from collections import Counter

import pytest

from factcheck.comparison.concepts import concept_of, concepts, events, phrases, poles
from factcheck.comparison.words import stem_of
from factcheck.language.english.opposites import OPPOSITES
from factcheck.language.english.sorts import ALIKE, SORTS
from factcheck.language.english.synonyms import DEEDS, PHRASES, SYNONYMS


@pytest.mark.parametrize("ends", OPPOSITES, ids=lambda ends: ends[0].split()[0])
def test_opposites_are_never_one_concept(ends: tuple[str, str]) -> None:
    """A table that called the two ends of a scale the same would hide the conflict."""
    first, second = ({concept_of(word) for word in end.split()} for end in ends)

    assert not first & second


def test_a_word_stands_at_one_end_of_a_scale() -> None:
    """No stem is its own opposite."""
    assert [stem for stem, places in poles().items() if len({scale for scale, _ in places}) < len(places)] == []


def test_every_line_brings_words_together() -> None:
    """A line of one stem says nothing."""
    assert [line for line in SYNONYMS if len({stem_of(word).stem for word in line.split()}) < 2] == []


def test_no_word_stands_twice_on_a_line() -> None:
    """A word is written once."""
    assert [line for line in SYNONYMS if Counter(line.split()).most_common(1)[0][1] > 1] == []


def test_a_phrase_means_more_than_its_words() -> None:
    """Two words in a row, both in lower case, of which the second may be a small word."""
    assert [phrase for phrase in PHRASES if len(phrase.split()) != 2 or phrase != phrase.lower()] == []
    assert phrases()["ran", "out"] == concept_of("expire")


def test_doers_have_the_key_of_the_deed() -> None:
    """An inspector inspects; a doctor does not doct."""
    assert concept_of("inspector") == concept_of("inspect")
    assert concept_of("blaze") == concept_of("inferno")
    assert concept_of("died") == concept_of("killed")
    assert "doct" not in concepts()
    assert {concept_of(line.split()[0]) for line in DEEDS} <= events()


def test_sorts_that_are_alike_exist() -> None:
    """Every sort that is named has nouns, and no noun has two sorts."""
    assert {sort for line in ALIKE for sort in line.split()} <= SORTS.keys()
    nouns = Counter(noun for line in SORTS.values() for noun in line.split())
    assert [noun for noun, count in nouns.items() if count > 1] == []

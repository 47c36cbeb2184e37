"""The tables of words that stand for one another and of words at two ends of a scale do not contradict one another."""

from __future__ import annotations

from collections import Counter

import pytest

from factcheck.comparison.concepts import concept_of, events, kin_of, poles
from factcheck.comparison.thesaurus import groups
from factcheck.language.english.opposites import OPPOSITES
from factcheck.language.english.sorts import ALIKE, SORTS


@pytest.mark.parametrize("ends", OPPOSITES, ids=" | ".join)
def test_opposites_are_never_one_concept(ends: tuple[str, str]) -> None:
    """A table that called the two ends of a scale the same would hide the conflict."""
    first, second = ({concept_of(word) for word in end.split()} for end in ends)

    assert not first & second


def test_a_word_stands_at_one_end_of_a_scale() -> None:
    """No stem is its own opposite."""
    assert [stem for stem, places in poles().items() if len({scale for scale, _ in places}) < len(places)] == []


def test_doers_have_the_key_of_the_deed() -> None:
    """An inspector inspects; a doctor does not doct."""
    assert concept_of("inspector") == concept_of("inspect")
    assert concept_of("blaze") == concept_of("inferno")
    assert concept_of("died") == concept_of("killed")
    assert concept_of("doctor") == concept_of("physician")
    assert {group.key for group in groups() if group.deed} <= events()


def test_kindred_deeds_are_no_synonyms() -> None:
    """What is paid is what is spent, in another deed's words; a sale is no theft."""
    assert concept_of("pay") != concept_of("spend")
    assert kin_of(concept_of("pay")) & kin_of(concept_of("spend"))
    assert not kin_of(concept_of("sell")) & kin_of(concept_of("steal"))


def test_sorts_that_are_alike_exist() -> None:
    """Every sort that is named has nouns, and no noun has two sorts."""
    assert {sort for line in ALIKE for sort in line.split()} <= SORTS.keys()
    nouns = Counter(noun for line in SORTS.values() for noun in line.split())
    assert [noun for noun, count in nouns.items() if count > 1] == []

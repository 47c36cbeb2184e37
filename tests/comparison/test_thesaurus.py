"""The thesaurus says each thing once, and finds its words and phrases in whatever form they stand."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.concepts import concept_of
from factcheck.comparison.thesaurus import FORM, groups, phrases_in, tables
from factcheck.comparison.words import stem_of, words

GROUPS = list(groups())


def meanings(text: str) -> list[str]:
    """The keys of the phrases of a text."""
    found = words(text)
    return [phrase.key for _, phrase in phrases_in([word.stem for word in found], [text[word.start : word.end].lower() for word in found])]


def spelt(entry: str) -> str:
    """An entry as it is looked up: one form as written, all else by its stems."""
    return entry if entry.startswith(FORM) else " ".join(word.stem for word in words(entry))


def test_no_entry_stands_in_two_groups() -> None:
    """A word has one meaning for comparison; a second one is told by one form of it, or by a phrase."""
    holders = defaultdict(set)
    for group in GROUPS:
        for entry in group.entries:
            holders[spelt(entry)].add(group.key)

    assert {entry: keys for entry, keys in holders.items() if len(keys) > 1} == {}


def test_every_phrase_means_its_own_group() -> None:
    """Articles apart, no phrase is one of another group: who takes "the oath" swears, whether a witness or a president."""
    phrases = [(group.key, entry.replace("+", "")) for group in GROUPS for entry in group.entries if not entry.removeprefix(FORM).isalnum()]

    assert [(key, phrase) for key, phrase in phrases if not phrase.startswith(FORM) and meanings(phrase) != [key]] == []


def test_a_group_brings_words_together() -> None:
    """A group of one entry says nothing, unless it says what it is a kind of; no entry is empty, in capitals, or written twice."""
    assert [group.key for group in GROUPS if len(group.entries) == 1 and not group.general] == []
    assert [entry for group in GROUPS for entry in group.entries if not entry or entry != entry.strip().lower()] == []
    assert [group.key for group in GROUPS if len(set(group.entries)) < len(group.entries)] == []


def test_keys_are_told_apart() -> None:
    """Two groups never have one key."""
    assert len({group.key for group in GROUPS}) == len(GROUPS)


def test_the_thesaurus_is_large() -> None:
    """Thousands of words and phrases: two outlets have many ways to tell one thing."""
    assert sum(len(group.entries) for group in GROUPS) > 7_000


def test_what_is_general_exists_and_goes_round_in_no_circle() -> None:
    """The word behind "<" is in a group, and no group is above itself."""
    assert all(stem_of(group.general).stem in tables().stems for group in GROUPS if group.general)
    assert all(key not in above for key, above in tables().general.items())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("detained", "apprehended"),
        ("vessel", "ships"),
        ("watchdog", "regulators"),
        ("lorries", "trucks"),
        ("postponed", "deferred"),
        ("scrapped", "cancelled"),
        ("physicians", "doctors"),
        ("founder", "cofounder"),
        ("foundered", "sank"),
    ],
)
def test_words_of_one_group_have_one_key(one: str, other: str) -> None:
    """Whatever the ending; where one form has a meaning of its own, that."""
    assert concept_of(one) == concept_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("convicted", "acquitted"),
        ("arrested", "charged"),
        ("injured", "killed"),
        ("founder", "foundered"),
        ("detective", "detected"),
        ("ferry", "tanker"),
    ],
)
def test_words_that_tell_two_things_have_two_keys(one: str, other: str) -> None:
    """Two steps of a case, two tolls, two vessels."""
    assert concept_of(one) != concept_of(other)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The talks were called off.", "cancel"),
        ("She called the talks off.", "cancel"),
        ("They put it off until May.", "delay"),
        ("Nine people lost their lives.", "kill"),
        ("The plan was given the green light.", "approve"),
        ("He took the stand on Monday.", "testify"),
        ("Two men are in custody.", "arrest"),
        ("He was found not guilty.", ""),
        ("They called the mayor.", ""),
        ("He put the book on the shelf.", ""),
    ],
)
def test_phrases_are_found_in_their_forms(text: str, word: str) -> None:
    """With the articles and the short object that they may have between their words; words that are near by chance are no phrase."""
    assert meanings(text) == ([concept_of(word)] if word else [])


def test_a_phrase_is_found_wherever_it_stands() -> None:
    """Every phrase is found in itself, alone and amid other words."""
    phrases = [entry for group in GROUPS for entry in group.entries if " " in entry]

    assert [entry for entry in phrases if not meanings(entry)] == []
    assert [entry for entry in phrases if not meanings(f"Rivka {entry} Odile")] == []


@given(st.lists(st.sampled_from("the call off put on it talks green light give lose life".split()), max_size=12))
def test_phrases_do_not_overlap(told: list[str]) -> None:
    """Each word bears one meaning at most, and stands in the text."""
    found = words(" ".join(told))
    bearers = [k for k, _ in phrases_in([word.stem for word in found], told)]

    assert len(bearers) == len(set(bearers))
    assert all(0 <= k < len(told) for k in bearers)

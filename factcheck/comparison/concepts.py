"""One key for all words of one concept, so that "died" and "lost their lives" can be found to say the same."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison import words
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.opposites import OPPOSITES
from factcheck.language.english.synonyms import DEEDS, PHRASES, SYNONYMS

if TYPE_CHECKING:
    from collections.abc import Mapping

Pole = tuple[int, int]
"""The number of a scale of `OPPOSITES`, and 0 or 1 for its end."""


@functools.cache
def concepts() -> Mapping[str, str]:
    """The key of each stem that shares its concept with others: the stem of the first word of its line."""
    found: dict[str, str] = {}
    for line in SYNONYMS:
        stems = [_stem(word) for word in line.split()]
        for stem in stems:
            found.setdefault(stem, stems[0])
    return found


@functools.cache
def phrases() -> Mapping[tuple[str, str], str]:
    """The keys of two words in a row that stand for one concept."""
    return {(first, second): concept_of(meant) for phrase, meant in PHRASES.items() for first, second in (phrase.split(),)}


@functools.cache
def poles() -> Mapping[str, tuple[Pole, ...]]:
    """The ends of scales that each stem stands for."""
    found: dict[str, list[Pole]] = {}
    for number, ends in enumerate(OPPOSITES):
        for end, line in enumerate(ends):
            for word in line.split():
                places = found.setdefault(_stem(word), [])
                if (number, end) not in places:
                    places.append((number, end))
    return {stem: tuple(places) for stem, places in found.items()}


def concept_of(word: str) -> str:
    """The key of one word."""
    return key_of(_stem(word))


@functools.lru_cache(maxsize=1 << 16)
def key_of(stem: str) -> str:
    """The key of one stem. Who does a thing ("inspector") has the key of the deed."""
    key = concepts().get(stem)
    if key is None and stem.endswith("or") and (stem[:-2] in _deeds() or stem[:-2] in concepts()):
        key = concepts().get(stem[:-2], stem[:-2])
    return stem if key is None else key


@functools.cache
def _deeds() -> frozenset[str]:
    return frozenset(_stem(form) for form in VERB_FORMS)


def _stem(word: str) -> str:
    return words.stem_of(word).stem


PEOPLE: Final = _stem("people")
"""Key of people who are counted under no other name."""


@functools.cache
def events() -> frozenset[str]:
    """The keys that some verb has: what a date can be the date of."""
    return frozenset(concept_of(form) for form in (*VERB_FORMS, *(word for line in DEEDS for word in line.split())))

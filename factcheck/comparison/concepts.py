"""One key for all words of one concept, so that "died" and "lost their lives" can be found to say the same."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison import words
from factcheck.language.english.opposites import OPPOSITES
from factcheck.language.english.synonyms import SYNONYMS

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
    stem = _stem(word)
    return concepts().get(stem, stem)


def _stem(word: str) -> str:
    return words.stem_of(word).stem


PEOPLE: Final = _stem("people")
"""Key of people who are counted under no other name."""

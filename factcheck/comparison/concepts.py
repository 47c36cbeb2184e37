"""One key for all words of one concept, so that "died" and "lost their lives" can be found to say the same."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison.thesaurus import tables
from factcheck.comparison.words import stem_of, words
from factcheck.language.english.deeds import KINDRED
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.opposites import OPPOSITES

if TYPE_CHECKING:
    from collections.abc import Mapping

REMEMBERED: Final = 2048
"""Texts whose keys are kept, since one claim is laid beside many."""
Pole = tuple[int, int]
"""The number of a scale of `OPPOSITES`, and 0 or 1 for its end."""


@functools.cache
def poles() -> Mapping[str, tuple[Pole, ...]]:
    """The ends of scales that each stem stands for."""
    found: dict[str, list[Pole]] = {}
    for number, ends in enumerate(OPPOSITES):
        for end, line in enumerate(ends):
            for word in line.split():
                places = found.setdefault(stem_of(word).stem, [])
                if (number, end) not in places:
                    places.append((number, end))
    return {stem: tuple(places) for stem, places in found.items()}


def concept_of(word: str) -> str:
    """The key of one word in lower case."""
    return key_of(word, stem_of(word).stem)


@functools.lru_cache(maxsize=1 << 16)
def key_of(form: str, stem: str) -> str:
    """The key of one word as it stands in lower case, with its stem. Who does a thing ("inspector") has the key of the deed."""
    table = tables()
    key = table.forms.get(form) or table.stems.get(stem)
    if key is None and stem.endswith("or") and (stem[:-2] in _deeds() or stem[:-2] in table.stems):
        key = table.stems.get(stem[:-2], stem[:-2])
    return stem if key is None else key


@functools.lru_cache(maxsize=REMEMBERED)
def keys_of(text: str) -> frozenset[str]:
    """The keys of the telling words of a text, each by itself."""
    return frozenset(key_of(text[word.start : word.end].lower(), word.stem) for word in words(text) if word.weight)


def weight_of_key(key: str, weight: int) -> int:
    """The weight of a concept, which is that of the first word of its group.

    Args:
        key: Its key.
        weight: The weight of the word at hand, for one that stands for nothing but itself.
    """
    return tables().weights.get(key, weight)


def general_concepts() -> Mapping[str, tuple[str, ...]]:
    """The keys of concepts that have more general ones, with those."""
    return tables().general


def general_of(key: str) -> tuple[str, ...]:
    """The keys of the more general concepts of a concept, the nearest first: a ferry is a vessel."""
    return tables().general.get(key, ())


def kin_of(key: str) -> frozenset[int]:
    """The numbers of the lines of `KINDRED` that a concept stands on: concepts of one line may be told of one deed."""
    return _lines().get(key, _NONE)


_NONE: Final[frozenset[int]] = frozenset()


@functools.cache
def _lines() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(KINDRED):
        for word in line.split():
            found.setdefault(concept_of(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


@functools.cache
def _deeds() -> frozenset[str]:
    return frozenset(stem_of(form).stem for form in VERB_FORMS)


@functools.cache
def people() -> str:
    """The key of people who are counted under no other name."""
    return concept_of("people")


@functools.cache
def events() -> frozenset[str]:
    """The keys that some verb has: what a date can be the date of."""
    return frozenset(map(concept_of, VERB_FORMS)) | tables().deeds

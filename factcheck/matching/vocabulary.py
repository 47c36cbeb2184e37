"""The words of an index as numbers, with what is known of each: compact to keep, quick to intersect."""

from __future__ import annotations

import functools
import math
import re
from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.comparison.thesaurus import groups
from factcheck.comparison.words import BAND_WEIGHTS, pieces, stem_of, surfaces
from factcheck.language.english.related import RELATED

RARITY_UNIT: Final = 1024
"""Rarities are whole numbers, this many to a natural logarithm, so that a sum of them does not depend on the order."""

BACKGROUND: Final = 20_000
"""Texts of news that an index is imagined to hold beside its own, so that words have rarities in a small one, too, and keep them."""

COMMONEST: Final = 0.03
FALL: Final = 0.55
"""The share of those texts that have a word of weight 3, and how fast the share falls as the weight rises, as a natural exponent.

Source of the three: chosen on the training parts of the retrieval data of CheckThat! 2022, task 2 (English), where they make no difference
to speak of; weights 3 and 12 come out at one text in 33 and one in 4,700.
"""

SHORTEST_PART: Final = 3
"""Letters of each of two words that a closed-up word is taken apart into."""

LONGEST_CLOSED: Final = 32
"""Letters of a closed-up word."""

_LEAST_WEIGHT: Final = BAND_WEIGHTS[0]
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Vocabulary:
    """The distinct stems of an index, numbered as they are met.

    Attributes:
        stems: Number to stem.
        weights: Number to fixed weight, see `factcheck.comparison.words`.
        subjects: Number to the subjects that the word points to, of words that share one with others: "kids" and "children" meet there.
        texts: Number to how many texts have it now.
        years: The numbers of years.
    """

    __slots__ = ("_numbers", "_surfaces", "stems", "subjects", "texts", "weights", "years")

    def __init__(self, stems: Iterable[tuple[str, int]] = ()) -> None:
        """Begin with some stems and their weights, which are numbered from 0."""
        self._numbers: dict[str, int] = {}
        self._surfaces: dict[str, int] = {}
        self.stems: list[str] = []
        self.weights = array("B")
        self.subjects: dict[int, tuple[int, ...]] = {}
        self.texts = array("l")
        self.years: set[int] = set()
        for stem, weight in stems:
            self._numbered(stem, weight)

    def number(self, surface: str) -> int:
        """The number of a word as written; a new one where its stem is new, -1 for a function word."""
        known = self._surfaces.get(surface)
        if known is None:
            stem, weight = stem_of(surface)
            known = self._surfaces[surface] = self._numbered(stem, weight) if weight else -1
        return known

    def find(self, stem: str) -> int | None:
        """The number of a stem that some text of the index has; None where none has it."""
        known = self._numbers.get(stem)
        return known if known is not None and self.texts[known] else None

    def parts(self, surface: str) -> tuple[int, ...]:
        """The two words of the index that a word which no text has is written of: "tedcruz", "lowincome"; none where it is not."""
        found: tuple[int, ...] = ()
        most = 0
        for cut in range(SHORTEST_PART, min(len(surface), LONGEST_CLOSED) - SHORTEST_PART + 1):
            first = self.find(stem_of(surface[:cut].lower()).stem)
            if first is None or self.texts[first] <= most:
                continue
            second = self.find(stem_of(surface[cut:].lower()).stem)
            if second is not None and self.texts[second] > most:
                most = min(self.texts[first], self.texts[second])
                found = (first, second)
        return found

    def _numbered(self, stem: str, weight: int) -> int:
        known = self._numbers.get(stem)
        if known is None:
            known = self._numbers[stem] = len(self.stems)
            self.stems.append(stem)
            self.weights.append(weight)
            self.texts.append(0)
            if _YEAR.fullmatch(stem):
                self.years.add(known)
            subjects = subjects_of().get(stem)
            if subjects:
                self.subjects[known] = subjects
        return known


class Terms(NamedTuple):
    """The words of a query that tell something. A search leaves no trace in the index, so words that it does not have get no number.

    Attributes:
        words: The numbers of those that some text has.
        body: The numbers of those before a signature ("— Name (@handle) date"), which is about the one who writes.
        unknown: The stems of the others, with their weights.
    """

    words: frozenset[int]
    body: frozenset[int]
    unknown: Mapping[str, int]


def words_of(text: str, vocabulary: Vocabulary) -> array[int]:
    """The numbers of the words of a text that tell something, in text order; new words get numbers."""
    numbers = map(vocabulary.number, surfaces(text))
    return array("I", [number for number in numbers if number >= 0])


def terms_of(text: str, vocabulary: Vocabulary) -> Terms:
    """The words of a query. One that no text of the index has is taken apart as well, if it is written of two that some have."""
    signature = text.rfind(" — ")
    words: set[int] = set()
    body: frozenset[int] | None = None
    unknown: dict[str, int] = {}
    for start, _, surface in pieces(text):
        if body is None and 0 < signature < start:
            body = frozenset(words)
        stem, weight = stem_of(surface)
        if weight:
            number = vocabulary.find(stem)
            if number is None:
                unknown[stem] = weight
                words.update(vocabulary.parts(surface))
            else:
                words.add(number)
    return Terms(frozenset(words), frozenset(words) if body is None else body, unknown)


@functools.cache
def subjects_of() -> Mapping[str, tuple[int, ...]]:
    """Stem to the lines of related words that it stands on."""
    found: dict[str, list[int]] = {}
    lines = [line.split() for line in RELATED] + [list(group.words) for group in groups()]
    for number, line in enumerate(lines):
        for word in line:
            known = found.setdefault(stem_of(word).stem, [])
            if number not in known:
                known.append(number)
    return {stem: tuple(known) for stem, known in found.items()}


def rarity(weight: int, texts: int, of: int) -> int:
    """How much a word tells that `texts` texts `of` so many have, as a whole number (see `RARITY_UNIT`).

    Source: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework), over the texts of
    the index and its background.
    """
    having = texts + BACKGROUND * COMMONEST * math.exp(-FALL * (weight - _LEAST_WEIGHT))
    return round(RARITY_UNIT * math.log(1 + (of + BACKGROUND - having + 0.5) / (having + 0.5)))


class Rarities(dict[int, int]):
    """The rarity of each word as an index stands now, worked out when first asked for."""

    __slots__ = ("_size", "_vocabulary")

    def __init__(self, vocabulary: Vocabulary, size: int) -> None:
        """Count in an index of some texts."""
        super().__init__()
        self._vocabulary = vocabulary
        self._size = size

    def __missing__(self, word: int) -> int:
        value = self[word] = rarity(self._vocabulary.weights[word], self._vocabulary.texts[word], self._size)
        return value

    def unknown(self, weight: int) -> int:
        """The rarity of a word that no text has."""
        return rarity(weight, 0, self._size)

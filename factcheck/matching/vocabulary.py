"""The words of an index as numbers, with what is known of each: compact to keep, quick to intersect."""

from __future__ import annotations

import functools
import math
import re
from array import array
from typing import TYPE_CHECKING, Final

from factcheck.comparison.words import pieces, stem_of
from factcheck.language.english.related import RELATED
from factcheck.language.english.synonyms import SYNONYMS

RARITY_UNIT: Final = 1024
"""Rarities are whole numbers, this many to a natural logarithm, so that a sum of them does not depend on the order."""

FIXED_SHARE: Final = 0.3
FIXED_UNIT: Final = 600
"""How far rarity is the fixed weight of a word, and what one step of that weight is worth.

Source: the best of 0, 0.3 and 0.6 on the training parts of the retrieval data of CheckThat! 2022, task 2 (English).
"""

SHORTEST_PART: Final = 3
"""Letters of each of two words that a closed-up word is taken apart into."""

LONGEST_CLOSED: Final = 32
"""Letters of a closed-up word."""

_YEAR: Final = re.compile(r"(?:19|20)\d\d")


if TYPE_CHECKING:
    from collections.abc import Mapping


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

    def __init__(self) -> None:
        """Begin without words."""
        self._numbers: dict[str, int] = {}
        self._surfaces: dict[str, int] = {}
        self.stems: list[str] = []
        self.weights = array("B")
        self.subjects: dict[int, tuple[int, ...]] = {}
        self.texts = array("l")
        self.years: set[int] = set()

    def number(self, surface: str) -> int:
        """The number of a word as written; a new one where its stem is new, -1 for a function word."""
        known = self._surfaces.get(surface)
        if known is None:
            stem, weight = stem_of(surface)
            known = self._surfaces[surface] = self._numbered(stem, weight) if weight else -1
        return known

    def parts(self, surface: str) -> tuple[int, ...]:
        """The two words of the index that a word which no text has is written of: "tedcruz", "lowincome"; none where it is not."""
        found: tuple[int, ...] = ()
        most = 0
        for cut in range(SHORTEST_PART, min(len(surface), LONGEST_CLOSED) - SHORTEST_PART + 1):
            first = self._numbers.get(stem_of(surface[:cut].lower()).stem)
            if first is None or self.texts[first] <= most:
                continue
            second = self._numbers.get(stem_of(surface[cut:].lower()).stem)
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
            subjects = _subjects().get(stem)
            if subjects:
                self.subjects[known] = subjects
        return known


class Terms:
    """The words of one text that tell something.

    Attributes:
        counts: Number of a word to how often the text has it, in text order.
        body: The numbers of those before a signature ("— Name (@handle) date"), which is about the one who writes.
    """

    __slots__ = ("body", "counts")

    def __init__(self, text: str, vocabulary: Vocabulary, *, asked: bool = False) -> None:
        """Read the words of a text; if it is asked for, take apart those that no text of the index has."""
        counts: dict[int, int] = {}
        signature = text.rfind(" — ")
        body: set[int] | None = None
        for start, _, surface in pieces(text):
            number = vocabulary.number(surface)
            if number < 0:
                continue
            if body is None and 0 < signature < start:
                body = set(counts)
            counts[number] = counts.get(number, 0) + 1
            if asked and not vocabulary.texts[number]:
                for part in vocabulary.parts(surface):
                    counts.setdefault(part, 1)
        self.counts = counts
        self.body = set(counts) if body is None else body


@functools.cache
def _subjects() -> Mapping[str, tuple[int, ...]]:
    """Stem to the lines of related words that it stands on."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate((*RELATED, *SYNONYMS)):
        for word in line.split():
            lines = found.setdefault(stem_of(word).stem, [])
            if number not in lines:
                lines.append(number)
    return {stem: tuple(lines) for stem, lines in found.items()}


def rarity(weight: int, texts: int, of: int) -> int:
    """How much a word tells that `texts` texts `of` so many have, as a whole number (see `RARITY_UNIT`).

    Most of it is counted in the index; the rest is the fixed weight of the word, which holds where an index is small.

    Source: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework).
    """
    counted = RARITY_UNIT * math.log(1 + (of - texts + 0.5) / (texts + 0.5))
    return round((1 - FIXED_SHARE) * counted + FIXED_SHARE * FIXED_UNIT * weight)

"""Which texts have which words, and which texts share most with a few words."""

from __future__ import annotations

import bisect
import heapq
from array import array
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SATURATION: Final = 0.9
"""k1 of BM25: how soon a further occurrence of a word adds nothing."""
LENGTH_SHARE: Final = 0.75
"""b of BM25: how far a long text needs more of a word."""
TYPICAL_LENGTH: Final = 15
"""Words that a claim has which tell something. Fixed, so that a text that is added does not change what others weigh."""
IMPACT_UNIT: Final = 64
"""Impacts are whole numbers, this many to 1."""
ENOUGH: Final = 400
"""Texts that share a rarer word, from which on a common word adds to those only."""
COMMON: Final = 500
"""Texts that have a common word."""
FEWER: Final = 10
"""How many times as many texts a word must have as are met, for it to be quicker to look for each of those."""


class Postings:
    """For each word the texts that have it, in rising order, with the impact of the word in each."""

    __slots__ = ("_impacts", "_texts")

    def __init__(self) -> None:
        """Begin without words."""
        self._texts: list[array[int]] = []
        self._impacts: list[array[int]] = []

    def add(self, position: int, counts: Mapping[int, int]) -> None:
        """Enter the words of the text at a position."""
        missing = max(counts, default=-1) + 1 - len(self._texts)
        for _ in range(missing):
            self._texts.append(array("I"))
            self._impacts.append(array("H"))
        once, *more = _impacts(sum(counts.values()))
        for word, count in counts.items():
            impact = once if count == 1 else more[min(count, len(more) + 1) - 2]
            texts = self._texts[word]
            if not texts or texts[-1] < position:
                texts.append(position)
                self._impacts[word].append(impact)
            else:
                place = bisect.bisect_left(texts, position)
                texts.insert(place, position)
                self._impacts[word].insert(place, impact)

    def remove(self, position: int, words: Iterable[int]) -> None:
        """Strike the words of the text at a position."""
        for word in words:
            place = bisect.bisect_left(self._texts[word], position)
            del self._texts[word][place]
            del self._impacts[word][place]

    def best(self, rarities: Mapping[int, int], limit: int) -> list[tuple[int, int]]:
        """The texts that share most with some words, as (shared, position), best first, of equals the first in the index.

        Rarer words come first. Once enough texts are met, a word that thousands of texts have only adds to those, which changes who is
        found only among texts that share nothing but such words.
        """
        shared: dict[int, int] = {}
        get = shared.get
        for word, rarity in sorted(rarities.items(), key=lambda item: (-item[1], item[0])):
            texts, impacts = self._texts[word], self._impacts[word]
            if len(texts) <= COMMON or len(shared) < max(ENOUGH, limit):
                for position, impact in zip(texts, impacts, strict=True):
                    shared[position] = get(position, 0) + rarity * impact
            elif len(texts) < FEWER * len(shared):
                for position, impact in zip(texts, impacts, strict=True):
                    if position in shared:
                        shared[position] += rarity * impact
            else:
                for position in shared:
                    place = bisect.bisect_left(texts, position)
                    if place < len(texts) and texts[place] == position:
                        shared[position] += rarity * impacts[place]
        if len(shared) > 4 * limit:
            floor = sorted(shared.values())[-limit]
            found = [(score, -position) for position, score in shared.items() if score >= floor]
        else:
            found = [(score, -position) for position, score in shared.items()]
        return [(score, -position) for score, position in heapq.nlargest(limit, found)]


def _impacts(length: int) -> tuple[int, ...]:
    """The impact of a word that stands once, twice, ... in a text of some words."""
    norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / TYPICAL_LENGTH)
    return tuple([round(IMPACT_UNIT * count * (SATURATION + 1) / (count + norm)) for count in (1, 2, 3)])

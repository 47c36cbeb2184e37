"""The words of many claims, by their concepts, as whole numbers in one array: what linking a million of them needs to keep of each."""

from __future__ import annotations

from array import array
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from factcheck.comparison.concepts import key_of, weight_of_key
from factcheck.comparison.words import stem_of, surfaces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WEIGHT_SHIFT: Final = 58
"""A mark is the weight of a word above so many bits of a digest of its concept: it sorts by weight, and among equals always in one way."""
FUNCTION_WORD: Final = 1 << WEIGHT_SHIFT
"""Marks below this are those of function words."""
EVERY_WORD: Final = 3
"""What is added to the weight of each word, function words too, where two texts are laid over one another: copies share them all."""
REMEMBERED: Final = 1 << 18
"""Words as written whose marks are kept at hand; when so many are, all are forgotten."""


class Marks:
    """The distinct words of each of many texts, the most telling first and function words last."""

    __slots__ = ("_ends", "_marks")

    def __init__(self, texts: Iterable[str]) -> None:
        """Read the words of some texts."""
        self._marks = array("Q")
        self._ends = array("Q", [0])
        known = _Known()
        for text in texts:
            self._marks.extend(sorted(set(map(known.__getitem__, surfaces(text))), reverse=True))
            self._ends.append(len(self._marks))

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[array[int]]:
        """The words of each text."""
        return (self[place] for place in range(len(self)))

    def __getitem__(self, place: int) -> array[int]:
        """The words of one text."""
        return self._marks[self._ends[place] : self._ends[place + 1]]


class _Known(dict[str, int]):
    """Word as written to mark. Two concepts have one mark by chance about once in 10^17 pairs."""

    def __missing__(self, surface: str) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        stem, weight = stem_of(surface)
        concept = key_of(surface.lower(), stem)
        if concept != stem:
            weight = weight_of_key(concept, weight)
        digest = blake2b(concept.encode(errors="surrogatepass"), digest_size=8).digest()
        mark = self[surface] = weight << WEIGHT_SHIFT | int.from_bytes(digest, "big") >> (64 - WEIGHT_SHIFT)
        return mark


def mark_weight(mark: int) -> int:
    """The weight of a word, 0 to 12."""
    return mark >> WEIGHT_SHIFT


def bulk(marks: Iterable[int]) -> int:
    """What some words weigh together, each a little more than it tells."""
    return sum([(mark >> WEIGHT_SHIFT) + EVERY_WORD for mark in marks])

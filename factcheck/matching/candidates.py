"""Pairs of claims that may say the same, out of many, without looking at every pair.

Each claim has keys, which are made of three of its most telling words, and two claims are a pair if they have a key in common. Weights are
fixed and no key is left out for being crowded, so that whether two claims are a pair depends on these two and on nothing else. Three
words, and not two, because keys of two are crowded: a hundred thousand claims hold thousands with the same two well-known names.
"""

from __future__ import annotations

import functools
import itertools
import operator
from array import array
from typing import TYPE_CHECKING, Final

from factcheck.matching.marks import FUNCTION_WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.matching.marks import Marks

TELLING: Final = 7
"""Words of a claim that its keys are made of, the most telling ones."""
WORDS_OF_A_KEY: Final = 3
"""Keys of two words are crowded: see above."""
SHORT: Final = 4
"""Telling words of a claim that has too few for keys of three; it has keys of two as well, which only other such claims have."""
MASK_BITS: Final = 509
"""Bits of the picture of a claim that shows, at the cost of one operation, that two claims share too little; a prime number."""
TILE: Final = 128
"""Places of a crowded group that are paired off with as many others before the next are."""
SHARDS: Final = 512
"""Parts that keys are told apart in, so that one dictionary never holds those of a million claims, and stays small enough to be quick."""


def candidates(marks: Marks) -> Iterator[tuple[int, int]]:
    """Every pair of places, the lower first, that has a key in common and half of the words; each pair once."""
    masks: list[int] = []
    sizes = array("L")
    bits = _Bits()
    for words in marks:
        mask = functools.reduce(operator.or_, map(bits.__getitem__, words), 0)
        masks.append(mask)
        sizes.append(mask.bit_count())
    met: set[int] = set()
    for group in groups(map(keys_of, marks)):
        for some, others in in_tiles(group):
            for number, one in enumerate(some):
                mask, size = masks[one], sizes[one]
                for other in others if some is not others else others[number + 1 :]:
                    if 4 * (mask & masks[other]).bit_count() >= size + sizes[other]:
                        pair = one * len(masks) + other
                        if pair not in met:
                            met.add(pair)
                            yield one, other


def in_tiles(group: Sequence[int]) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Every two stretches of `TILE` places of a group, the lower first, and each with itself: what is read of a place stays at hand.

    In a row, each place of a crowded group would be met once for each other one, with all the rest in between.
    """
    if len(group) <= TILE:
        return iter([(group, group)])
    tiles = [group[k : k + TILE] for k in range(0, len(group), TILE)]
    return itertools.combinations_with_replacement(tiles, 2)


class _Bits(dict[int, int]):
    """Word to its bit in the picture of a claim."""

    def __missing__(self, word: int) -> int:
        bit = self[word] = 1 << word % MASK_BITS
        return bit


def keys_of(words: Sequence[int]) -> list[int]:
    """The keys of a text from its words, the most telling first.

    The hash of a tuple of whole numbers is no random one: it is the same in every process.
    """
    telling = [word for word in words[:TELLING] if word >= FUNCTION_WORD]
    found = list(map(hash, itertools.combinations(telling, min(WORDS_OF_A_KEY, len(telling))))) if telling else []
    if WORDS_OF_A_KEY <= len(telling) <= SHORT:
        found += map(hash, itertools.combinations(telling, WORDS_OF_A_KEY - 1))
    return found


def groups(keys_by_place: Iterable[Iterable[int]]) -> Iterator[list[int]]:
    """The places that have a key in common, in rising order, for each key that several have.

    Args:
        keys_by_place: The keys of the first place, of the second, and so on.
    """
    keys = [array("q") for _ in range(SHARDS)]
    places = [array("L") for _ in range(SHARDS)]
    for place, its_keys in enumerate(keys_by_place):
        for key in its_keys:
            shard = key % SHARDS
            keys[shard].append(key)
            places[shard].append(place)
    return itertools.chain.from_iterable(map(_groups, keys, places))


def _groups(keys: array[int], places: array[int]) -> Iterator[list[int]]:
    """The places that have a key in common, for each key that several have. Most keys have one place, and cost no step of their own."""
    last = dict(zip(keys, places, strict=True))
    earlier = map(operator.ne, map(last.__getitem__, keys), places)
    groups: dict[int, list[int]] = {}
    for key, place in itertools.compress(zip(keys, places, strict=True), earlier):
        groups.setdefault(key, []).append(place)
    return ([*group, last[key]] for key, group in groups.items())

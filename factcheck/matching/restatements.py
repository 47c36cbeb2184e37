"""Pairs of claims in which two reports of one story tell of the same in words of their own.

Such claims share few words, and two claims of one story that have nothing to do with one another share some too: its names. So a word
counts the less, the more claims of the two documents have it, and a claim has to be among the nearest that the other document has. What
decides lies in the two documents alone: a third one changes nothing.
"""

from __future__ import annotations

import bisect
import datetime
import functools
import itertools
import math
from array import array
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.comparison.features import Features, features
from factcheck.comparison.words import surfaces
from factcheck.matching.candidates import groups
from factcheck.matching.marks import Marks, mark_weight
from factcheck.matching.signals import restates, told
from factcheck.model.values import day, oldest_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.comparison.relation import Judged
    from factcheck.model.claims import Claim

WINDOW: Final = datetime.timedelta(days=3 * 365)
"""How far apart two reports of one story are published at most: from a charge to a verdict."""
TELLING: Final = (7, 40)
"""The least weight of the words of a document of which two are a key to its story, and how many of its words are looked at."""
COMMON_GROUND: Final = (4, 15)
"""How many words of that weight two documents of one story have in common at least, and how many in a hundred of those of the shorter one.

Of pairs of documents of one story 99 in 100 have so much, of others 3 in 100: counted in the stories that the weights of `signals.py` come
from. A share, since documents about the same people have their names in common whatever they tell.
"""
BLOCK: Final = 32
"""Documents that are laid beside each later one of their stories before the next are, so that of many on one event few are read anew."""
RECENT: Final = 2 * BLOCK
"""Documents whose claims are kept at hand as their words."""
NEAREST: Final = 6
"""Claims of a document that are looked at closely for one of another."""
SMOOTHING: Final = 20
"""Claims that are added to those of two documents before the rarity of a word in them is worked out, so that short ones have rarities."""
UNIT: Final = 1024
"""Rarities, squares of natural logarithms, are whole numbers, this many to 1, so that a sum of them does not depend on the order."""


class Restatement(NamedTuple):
    """Two claims that tell of the same, how they stand to one another, and the chance that it is so."""

    a: Features
    b: Features
    judged: Judged
    chance: float


def restatements(claims: Sequence[Claim]) -> Iterator[Restatement]:
    """Every pair of claims, of one dated document or of two that tell one story, in which both tell of the same; the earlier first."""
    places: dict[str, array[int]] = {}
    for place, claim in enumerate(claims):
        if claim.publication.published is not None:
            places.setdefault(claim.document, array("L")).append(place)
    documents = sorted(places.values(), key=lambda found: _order(claims[found[0]]))
    read = functools.lru_cache(RECENT)(lambda number: _Report([claims[place] for place in documents[number]]))
    near = _same_story(claims, documents)
    for first in range(0, len(documents), BLOCK):
        block = range(first, min(first + BLOCK, len(documents)))
        for number in block:
            yield from _between(read(number), read(number))
        for other, one in sorted((later, number) for number in block for later in near.pop(number, ())):
            yield from _between(read(one), read(other))


def _order(claim: Claim) -> tuple[tuple[bool, datetime.timedelta], str]:
    """The place of a document among others: the earlier first."""
    return oldest_first(claim.publication.published), claim.document


class _Report:
    """The claims of one document, in text order.

    Attributes:
        told: Each claim as far as another may restate it.
        claims_with: In how many of the claims each word is.
    """

    __slots__ = ("claims_with", "told")

    def __init__(self, claims: Iterable[Claim]) -> None:
        given = sorted({claim.id: claim for claim in claims}.values(), key=lambda claim: (claim.spans[0].start, claim.id))
        self.told = [told(features(claim), number / len(given)) for number, claim in enumerate(given)]
        self.claims_with = Counter(itertools.chain.from_iterable(one.words for one in self.told))


def _same_story(claims: Sequence[Claim], documents: Sequence[Sequence[int]]) -> dict[int, list[int]]:
    """The later documents that tell the story of each, by their numbers; none for one that has none.

    Keys hold the stretch of time that a document lies in, so that the work grows with the length of an archive, and not with its square.
    """
    words = Marks(" ".join(_spelt(claims[place].text for place in places)) for places in documents)
    least, most = TELLING
    telling = [[mark for mark in marks if mark_weight(mark) >= least] for marks in words]
    days = [_published(claims[places[0]]) for places in documents]
    keys = (_keys(marks[:most], published) for marks, published in zip(telling, days, strict=True))
    sets = [frozenset(marks) for marks in telling]
    fewest, share = COMMON_GROUND
    near: dict[int, set[int]] = {}
    for group in groups(keys):
        for place, one in enumerate(group[:-1], 1):
            near.setdefault(one, set()).update(group[place:])

    def tell_one_story(one: int, other: int) -> bool:
        shared = len(sets[one] & sets[other])
        enough = shared >= fewest and 100 * shared >= share * min(len(sets[one]), len(sets[other]))
        return enough and abs(days[one] - days[other]) <= WINDOW

    return {one: [other for other in others if tell_one_story(one, other)] for one, others in near.items()}


def _keys(telling: Sequence[int], published: datetime.date) -> Iterator[int]:
    """Every two of some words with the stretch of time that a day lies in, and with the next: what lies within `WINDOW` shares one."""
    stretch = published.toordinal() // WINDOW.days
    pairs = itertools.combinations(telling, 2)
    return (hash((one, other, when)) for one, other in pairs for when in (stretch, stretch + 1))


def _spelt(texts: Iterable[str]) -> Iterator[str]:
    """The words of some texts that are no numbers."""
    return (surface for text in texts for surface in surfaces(text) if surface[0].isalpha())


def _published(claim: Claim) -> datetime.date:
    """The day on which a claim was published; the first of all days where it is unknown."""
    published = claim.publication.published
    return datetime.date.min if published is None else day(published)


def _between(one: _Report, other: _Report) -> Iterator[Restatement]:
    """The pairs of claims of two documents, or of one, that tell of the same."""
    overlaps = _overlaps(one, other)
    ranks_one = _ranks(overlaps)
    ranks_other = _ranks({(b, a): overlap for (a, b), overlap in overlaps.items()})
    for (a, b), overlap in overlaps.items():
        near, far = sorted((ranks_one[a, b], ranks_other[b, a]))
        if near < NEAREST and (one is not other or a < b):
            found = restates(one.told[a], other.told[b], overlap, far)
            if found is not None:
                yield Restatement(one.told[a].features, other.told[b].features, *found)


def _overlaps(one: _Report, other: _Report) -> dict[tuple[int, int], float]:
    """For each pair of claims of two documents that share a word, the share of their words that both have, 0 to 1."""
    claims_with = one.claims_with + other.claims_with if one is not other else one.claims_with
    claims = len(one.told) + (len(other.told) if one is not other else 0) + SMOOTHING
    rarity = {word: round(UNIT * math.log(claims / count) ** 2) for word, count in claims_with.items()}
    wholes_one, wholes_other = ([sum(rarity[word] for word in claim.words) for claim in side.told] for side in (one, other))
    holders: dict[str, list[int]] = {}
    for b, claim in enumerate(other.told):
        for word in claim.words:
            holders.setdefault(word, []).append(b)
    shared: Counter[tuple[int, int]] = Counter()
    for a, claim in enumerate(one.told):
        for word in claim.words:
            for b in holders.get(word, ()):
                if one is not other or a != b:
                    shared[a, b] += rarity[word]
    return {(a, b): 2 * both / (wholes_one[a] + wholes_other[b]) for (a, b), both in shared.items()}


def _ranks(overlaps: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], int]:
    """For each pair, how many claims of the second document are nearer to the claim of the first."""
    rows: dict[int, list[float]] = {}
    for (a, _), overlap in overlaps.items():
        rows.setdefault(a, []).append(overlap)
    for row in rows.values():
        row.sort()
    return {(a, b): len(rows[a]) - bisect.bisect_right(rows[a], overlap) for (a, b), overlap in overlaps.items()}

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

from factcheck.comparison.alignment import align
from factcheck.comparison.features import Features, features
from factcheck.comparison.relation import Judged, judge
from factcheck.comparison.words import surfaces
from factcheck.matching.candidates import groups
from factcheck.matching.marks import Marks, mark_weight
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.model.claims import Claim

WINDOW: Final = datetime.timedelta(days=3 * 365)
"""How far apart two reports of one story are published at most: from a charge to a verdict."""
TELLING: Final = (7, 40)
"""The least weight of the words of a document of which two are a key to its story, and how many of its words are looked at."""
COMMON_GROUND: Final = (7, 4)
"""The least weight of words that show that two documents tell one story, and how many of them both have.

Of pairs of documents of one story 98 in 100 have so many, of others 3 in 100: counted in the stories that `WEIGHTS` comes from.
"""
RECENT: Final = 64
"""Documents whose claims are kept at hand as their words."""
NEAREST: Final = 6
"""Claims of a document that are looked at closely for one of another."""
SMOOTHING: Final = 20
"""Claims that are added to those of two documents before the rarity of a word in them is worked out, so that short ones have rarities."""
UNIT: Final = 1024
"""Rarities are whole numbers, this many to a natural logarithm, so that a sum of them does not depend on the order."""
NUMBER_WEIGHT: Final = 6
"""Weight of a number that two claims write alike."""


class Evidence(NamedTuple):
    """What speaks for it that two claims of one story tell of the same.

    Attributes:
        overlap: Square root of the share of their words that both have, by weight and by rarity in the two documents.
        rank: Logarithm of how many claims of the other document are nearer, for the one of the two that has more of them.
        number: Whether they have a number in common.
        date: Whether they have a date in common.
        conflict: Whether one thing is told differently: that shows that they tell of one thing.
    """

    overlap: float
    rank: float
    number: float
    date: float
    conflict: float


WEIGHTS: Final = Evidence(overlap=2.41, rank=-1.07, number=2.16, date=0.9, conflict=0.67)
BIAS: Final = -2.49
LEAST: Final = 0.16
"""The chance from which on two claims are taken to tell of the same.

Source of weights, bias and least chance: logistic regression over the claim pairs of twelve invented stories of five or six documents each.
"""


class Restatement(NamedTuple):
    """Two claims that tell of the same, how they stand to one another, and the chance that it is so."""

    a: Features
    b: Features
    judged: Judged
    chance: float


def restatements(claims: Sequence[Claim]) -> Iterator[Restatement]:
    """Every pair of claims, of two dated documents that tell one story, in which both tell of the same."""
    places: dict[str, array[int]] = {}
    for place, claim in enumerate(claims):
        if claim.publication.published is not None:
            places.setdefault(claim.document, array("L")).append(place)
    documents = sorted(places.values(), key=lambda found: _order(claims[found[0]]))
    read = functools.lru_cache(RECENT)(lambda number: _Report([claims[place] for place in documents[number]]))
    for one, other in _same_story(claims, documents):
        yield from _between(read(one), read(other))


def _order(claim: Claim) -> tuple[str, str]:
    """The place of a document among others: the earlier first."""
    return str(claim.publication.published), claim.document


class _Report:
    """The claims of one document as their words.

    Attributes:
        features: The features of each claim.
        words: Of each claim, its words with their weights.
        claims_with: In how many of the claims each word is.
    """

    __slots__ = ("claims_with", "features", "words")

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.features = [features(claim) for claim in claims]
        self.words = [_words(one) for one in self.features]
        self.claims_with = Counter(itertools.chain.from_iterable(self.words))


def _words(claim: Features) -> dict[str, int]:
    """The words of a claim by their concepts, names and numbers among them, with their weights."""
    found: dict[str, int] = {}
    for mark, valued, word in zip(claim.marks, claim.valued, claim.words, strict=True):
        if mark:
            found[mark] = max(word.weight, found.get(mark, 0))
        elif valued and word.weight and word.stem[0].isdigit():
            found[word.stem] = NUMBER_WEIGHT
    return found


def _same_story(claims: Sequence[Claim], documents: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Every pair of documents that tell one story, by their numbers, each once, the lower first."""
    words = Marks(" ".join(_spelt(claims[place].text for place in places)) for places in documents)
    least, most = TELLING
    keys = (map(hash, itertools.combinations([mark for mark in marks[:most] if mark_weight(mark) >= least], 2)) for marks in words)
    days = [_day(claims[places[0]]) for places in documents]
    least, enough = COMMON_GROUND
    for one, other in sorted({pair for group in groups(keys) for pair in itertools.combinations(group, 2)}):
        if abs(days[one] - days[other]) <= WINDOW:
            shared = set(words[one]) & set(words[other])
            if sum(mark_weight(mark) >= least for mark in shared) >= enough:
                yield one, other


def _spelt(texts: Iterable[str]) -> Iterator[str]:
    """The words of some texts that are no numbers."""
    return (surface for text in texts for surface in surfaces(text) if surface[0].isalpha())


def _day(claim: Claim) -> datetime.date:
    published = claim.publication.published
    return published.date() if isinstance(published, datetime.datetime) else published or datetime.date.min


def _between(one: _Report, other: _Report) -> Iterator[Restatement]:
    """The pairs of claims of two documents that tell of the same."""
    overlaps = _overlaps(one, other)
    ranks_one = _ranks(overlaps)
    ranks_other = _ranks({(b, a): overlap for (a, b), overlap in overlaps.items()})
    for (a, b), overlap in overlaps.items():
        rank = max(ranks_one[a, b], ranks_other[b, a])
        if min(ranks_one[a, b], ranks_other[b, a]) < NEAREST:
            first, second = one.features[a], other.features[b]
            judged = judge(first, second)
            if judged.relation is not Relation.RELATED:
                sides = align(first, second)
                evidence = Evidence(
                    math.sqrt(overlap),
                    math.log1p(rank),
                    float(bool(sides.equal_numbers)),
                    float(bool(sides.equal_dates)),
                    float(judged.relation is not Relation.AGREES),
                )
                chance = chance_of(evidence)
                if chance >= LEAST:
                    yield Restatement(first, second, judged, chance)


def chance_of(evidence: Evidence) -> float:
    """The chance that two claims tell of the same, between 0 and 1."""
    return 1 / (1 + math.exp(-BIAS - math.fsum(weight * value for weight, value in zip(WEIGHTS, evidence, strict=True))))


def _overlaps(one: _Report, other: _Report) -> dict[tuple[int, int], float]:
    """For each pair of claims of two documents that share a word, the share of their words that both have, 0 to 1."""
    claims = len(one.words) + len(other.words) + SMOOTHING
    rarity = {word: round(UNIT * math.log(claims / count)) for word, count in (one.claims_with + other.claims_with).items()}
    wholes_one, wholes_other = (
        [sum(weight * rarity[word] for word, weight in words.items()) for words in side.words] for side in (one, other)
    )
    holders: dict[str, list[int]] = {}
    for b, words in enumerate(other.words):
        for word in words:
            holders.setdefault(word, []).append(b)
    shared: Counter[tuple[int, int]] = Counter()
    for a, words in enumerate(one.words):
        for word, weight in words.items():
            for b in holders.get(word, ()):
                shared[a, b] += max(weight, other.words[b][word]) * rarity[word]
    return {(a, b): min(1.0, 2 * both / (wholes_one[a] + wholes_other[b])) for (a, b), both in shared.items()}


def _ranks(overlaps: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], int]:
    """For each pair, how many claims of the second document are nearer to the claim of the first."""
    rows: dict[int, list[float]] = {}
    for (a, _), overlap in overlaps.items():
        rows.setdefault(a, []).append(overlap)
    for row in rows.values():
        row.sort()
    return {(a, b): len(rows[a]) - bisect.bisect_right(rows[a], overlap) for (a, b), overlap in overlaps.items()}

"""How well a text of an index answers a query: a few features of the two, weighed, and one score from 0 to 1."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.comparison.words import stem_of
from factcheck.matching.postings import IMPACT_UNIT
from factcheck.matching.vocabulary import RARITY_UNIT, subjects_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.matching.vocabulary import Rarities, Terms, Vocabulary

GRAM: Final = 4
"""Characters of the pieces that show what stems miss: "self-funding" and "selffunding"."""
NEIGHBOURS: Final = 5
"""First answers that another answer is compared with."""
_WRITTEN: Final = re.compile(r"\w+")


class Weights(NamedTuple):
    """What each feature of a candidate adds to its worth.

    Attributes:
        shared: The words that it shares with the query, by BM25, in natural logarithms.
        share: The share of the query that these are. Below nothing, since `shared` and `pieces` say it better and say too much of it.
        other_year: Whether it tells of years, and of none of the query's.
        related: The words of the query that it has not, but others that point to the same subject, in natural logarithms.
        same_form: Cosine of the words that stand in it in the form that the query has.
        length: Logarithm of what its words weigh.
        pieces: Cosine of the pieces of four characters.
        near: How alike it is, in what the query does not say, to one of the first answers: two reports of one thing answer together.
    """

    shared: float
    share: float
    other_year: float
    related: float
    same_form: float
    length: float
    pieces: float
    near: float


WEIGHTS: Final = Weights(shared=0.284, share=-3.23, other_year=-1.06, related=0.18, same_form=5.03, length=0.49, pieces=10.2, near=3.93)
"""Source: logistic regression over the candidates of each query (one weight set for posts and for debate sentences), on the training parts
of the retrieval data of CheckThat! 2022, task 2 (English), title and text; the same weights serve texts without a title."""

MIDDLE: Final = 15.16
STEEPNESS: Final = 0.617
"""The worth of a candidate that is as likely as not to be what the query repeats, and how fast that changes; source as of `WEIGHTS`."""


class Candidate(NamedTuple):
    """A text of an index that shares words with a query.

    Attributes:
        shared: What the first pass gave it.
        position: Its place in the index.
        text: It, as written.
        words: The numbers of its words.
    """

    shared: int
    position: int
    text: str
    words: frozenset[int]


class Query:
    """What is asked of an index, with what is the same for all candidates.

    Attributes:
        words: The numbers of its words.
    """

    __slots__ = ("_forms", "_grams", "_rarities", "_squares", "_subjects", "_vocabulary", "_whole", "words")

    def __init__(self, text: str, terms: Terms, vocabulary: Vocabulary, rarities: Rarities) -> None:
        """Read a query whose words are read already."""
        self.words = terms.words
        self._vocabulary = vocabulary
        self._rarities = rarities
        written = as_written(text)
        self._grams = _grams(written)
        self._forms = {vocabulary.find(stem_of(form).stem): form for form in written.split()}
        self._subjects = {subject: (word, rarities[word]) for word in self.words for subject in vocabulary.subjects.get(word, ())}
        for number, (stem, weight) in enumerate(terms.unknown.items(), 1):
            for subject in subjects_of().get(stem, ()):
                self._subjects[subject] = -number, rarities.unknown(weight)
        told = [*(rarities[word] for word in self.words), *map(rarities.unknown, terms.unknown.values())]
        self._whole = sum(told) or 1
        self._squares = sum([value**2 for value in told])

    def worth(self, candidates: Sequence[Candidate]) -> list[float]:
        """The worth of each candidate, which `as_score` turns into a score."""
        return [math.fsum(weight * value for weight, value in zip(WEIGHTS, row, strict=True)) for row in self.features(candidates)]

    def features(self, candidates: Sequence[Candidate]) -> list[Weights]:
        """What `WEIGHTS` weighs of each candidate."""
        rarities = self._rarities
        norms = [math.sqrt(sum([rarities[word] ** 2 for word in candidate.words])) or 1.0 for candidate in candidates]
        rest = [candidate.words - self.words for candidate in candidates]
        return [self._features(place, candidate, norms, rest) for place, candidate in enumerate(candidates)]

    def _features(self, place: int, candidate: Candidate, norms: Sequence[float], rest: Sequence[frozenset[int]]) -> Weights:
        rarities, vocabulary, forms = self._rarities, self._vocabulary, self._forms
        both = self.words & candidate.words
        written = as_written(candidate.text)
        grams = _grams(written)
        surfaces = set(written.split())
        same_form = sum([rarities[word] ** 2 for word in both if forms.get(word) in surfaces])
        years = vocabulary.years & candidate.words
        length = sum([vocabulary.weights[word] for word in candidate.words])
        return Weights(
            candidate.shared / (IMPACT_UNIT * RARITY_UNIT),
            sum([rarities[word] for word in both]) / self._whole,
            float(bool(years) and years.isdisjoint(self.words) and not vocabulary.years.isdisjoint(self.words)),
            sum([rarity for word, rarity in self._related(rest[place]) if word not in both]) / RARITY_UNIT,
            same_form / (norms[place] * math.sqrt(self._squares or 1)),
            math.log1p(length),
            len(grams & self._grams) / math.sqrt(len(grams) * len(self._grams) + 1),
            max([self._alike(place, other, norms, rest) for other in range(min(NEIGHBOURS, len(rest))) if other != place], default=0.0),
        )

    def _related(self, words: frozenset[int]) -> set[tuple[int, int]]:
        """The words of the query that some other words share a subject with, and their rarities; an unknown word is below 0."""
        subjects, mine = self._vocabulary.subjects, self._subjects
        return {mine[subject] for word in words if word in subjects for subject in subjects[word] if subject in mine}

    def _alike(self, place: int, other: int, norms: Sequence[float], rest: Sequence[frozenset[int]]) -> float:
        """Cosine of two candidates, counting only what the query does not say."""
        rarities = self._rarities
        both = rest[place] & rest[other]
        return sum([rarities[word] ** 2 for word in both]) / (norms[place] * norms[other])


def as_score(worth: float) -> float:
    """The chance, between 0 and 1, that a candidate of some worth is what its query repeats."""
    return 1 / (1 + math.exp(min(STEEPNESS * (MIDDLE - worth), 700.0)))


def as_written(text: str) -> str:
    """The letters and digits of a text in lower case, with one space between words."""
    return " ".join(_WRITTEN.findall(text.lower()))


def _grams(written: str) -> set[str]:
    return {written[k : k + GRAM] for k in range(len(written) - GRAM + 1)}

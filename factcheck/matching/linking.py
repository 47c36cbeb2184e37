"""All pairs among many claims that tell of the same: in the same words, or with one thing changed."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from factcheck.comparison.features import features
from factcheck.comparison.relation import judge
from factcheck.errors import NotAClaimError
from factcheck.matching.candidates import candidates
from factcheck.matching.marks import Marks, bulk
from factcheck.matching.reasons import shared_words
from factcheck.matching.restatements import restatements
from factcheck.model.claims import Claim
from factcheck.model.relations import Match, Relation
from factcheck.model.values import oldest_first

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from factcheck.comparison.features import Features
    from factcheck.comparison.relation import Judged

LIKE: Final = 0.62
"""Share of the words of two claims that both have, from which on they may be copies of one another.

A choice between what is found and what is found needlessly: see docs/explanation/matching.md.
"""
AGREEMENT: Final = 0.5
"""Scores above this are of pairs that agree, scores up to it of pairs of which one takes something back, sets it right or denies it."""

RECENT: Final = 256
"""Claims whose features are kept at hand. Most claims are in one pair or none, so more would only fill memory."""


def link(claims: Iterable[Claim]) -> Iterator[Match]:
    """Every pair of claims that tell of the same, each pair once, in no particular order, the claim of the earlier document first.

    Whether two claims match depends on these two and on what else their own documents say; no other document adds or removes a match. A
    pair in which one thing is told differently is a match as well, with a score below that of any pair that agrees, and says what it is.

    Args:
        claims: Any number. A sequence is not copied, so that one which makes its claims when they are asked for keeps memory small.

    Raises:
        NotAClaimError: When something among them is no claim but, say, a text; raised when the first match is asked for.
    """
    pool = claims if isinstance(claims, Sequence) else tuple(NotAClaimError.each(claims, Claim, link.__name__))
    marks = Marks(claim.text for claim in NotAClaimError.each(pool, Claim, link.__name__))
    met: set[frozenset[str]] = set()
    read = functools.lru_cache(RECENT)(lambda place: features(pool[place]))
    for one, other in candidates(marks):
        like = likeness(marks[one], marks[other])
        if like >= LIKE:
            a, b = earlier_first(read(one), read(other))
            judged = judge(a, b)
            if judged.relation is not Relation.RELATED:
                met.add(frozenset((a.claim.id, b.claim.id)))
                yield matched(a, b, judged, like)
    for found in restatements(pool):
        if frozenset((found.a.claim.id, found.b.claim.id)) not in met:
            yield matched(found.a, found.b, found.judged, found.chance)


def earlier_first(one: Features, other: Features) -> tuple[Features, Features]:
    """Two claims, the one of the earlier document first, so that the order in which they were given changes nothing."""
    first, second = sorted((one, other), key=_order)
    return first, second


def _order(side: Features) -> tuple[tuple[bool, datetime.timedelta], str, int, str]:
    claim = side.claim
    return oldest_first(claim.publication.published), claim.document, claim.spans[0].start, claim.id


def likeness(a: Sequence[int], b: Sequence[int]) -> float:
    """The share of the words of two texts that both have, from 0 to 1, each word by what it tells.

    Source: Dice (1945), Measures of the Amount of Ecologic Association Between Species, Ecology 26(3).
    """
    one, other = frozenset(a), frozenset(b)
    whole = bulk(one) + bulk(other)
    return 2 * bulk(one & other) / whole if whole else 1.0


def matched(a: Features, b: Features, judged: Judged, like: float) -> Match:
    """The match of two claims that tell of the same."""
    score = AGREEMENT + (1 - AGREEMENT) * like if judged.relation is Relation.AGREES else AGREEMENT * like
    return Match(a.claim, b.claim, score, (*judged.because, *shared_words(a.claim.text, b.claim.text, a.words, b.words)))

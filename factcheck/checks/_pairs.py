"""What a document says beside what others say: the pairs of claims that tell of one thing, worked out once for all checks."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison import compare
from factcheck.comparison.alignment import align
from factcheck.comparison.drift import drift
from factcheck.comparison.features import features
from factcheck.comparison.predications import predications
from factcheck.comparison.told_differently import told_differently
from factcheck.comparison.values import quantities_agree
from factcheck.comparison.words import words
from factcheck.model.claims import Act, Claim, Flag
from factcheck.model.findings import Place
from factcheck.model.relations import Comparison, Relation
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.checks._reading import Reading
    from factcheck.comparison.features import Features


LEAST_ALIKE: Final = {
    Relation.AGREES: (15, 0.5),
    Relation.CONFLICT_NUMBER: (18, 0.33),
    Relation.CONFLICT_DATE: (18, 0.39),
    Relation.CONFLICT_POLARITY: (16, 0.5),
    Relation.CONFLICT_ENTITY: (18, 0.5),
    Relation.SUPERSEDES: (7, 0.3),
}
"""How much two claims must share before an editor is told how they stand: the weight of their common words, and what share of the weight
of the longer claim that is. Chosen on clusters of stories, so that a finding is nearly always about one and the same thing."""

_NEAR: Final = 400
"""Characters from the content of a claim within which its source is shown with it; a source of the sentence before may be further."""

_NAME_WEIGHT: Final = 6
"""Most that a capitalised word counts: who is in the news is in many claims."""

_TELLING: Final = 3
"""Least weight of a word that is counted."""


SAME_WORDS: Final = (25, 0.6)
"""The same of two claims that are one sentence with other values in it, so that they can differ in several of them."""

SHORT_WORDS: Final = (10, 0.7)
"""The same of two short claims that are one but for a negation: "a dividend will be paid", "no dividend will be paid"."""

_LEAST_WEIGHT, _LEAST_SHARE = (min(least[place] for least in LEAST_ALIKE.values()) for place in (0, 1))

REMEMBERED: Final = 1 << 14
"""Texts of claims whose words are kept, since each document is laid beside the same others."""

MOST_CLAIMS: Final = 60
"""A word that stands in more claims than this leads to none of them, so that time grows with their number; it still counts as common."""


@attrs.frozen
class Alike:
    """Two claims with words in common.

    Attributes:
        here: One claim.
        there: The other.
        common: How many words they have in common.
        weight: The weight of those.
        share: What share of the weight of the longer claim that is, 0 to 1.
        share_of_less: The same of the shorter one.
    """

    here: Claim
    there: Claim
    common: int
    weight: int
    share: float
    share_of_less: float


def paired(own: Sequence[Claim], others: Sequence[Claim]) -> tuple[Comparison, ...]:
    """Return the comparisons of claims of one document with claims of others that tell of the same thing, in the order of the claims.

    Of each other document a claim is laid beside the one claim that is most like it, and that one beside no other, so that a figure meets
    the figure that it stands for.
    """
    taken: set[tuple[str, str]] = set()
    found: list[Comparison] = []
    for pair in sorted(alike(own, others), key=lambda pair: -pair.share - pair.share_of_less):
        here, there = (pair.here.id, pair.there.document), (pair.there.id, "")
        if here in taken or there in taken:
            continue
        if pair.weight < _LEAST_WEIGHT or pair.share < _LEAST_SHARE:
            continue
        told = [one for one in _compared(pair) if _near_enough(pair, one.relation)]
        if told:
            taken |= {here, there}
            found += told
    return tuple(sorted(found, key=lambda one: (one.b.spans, one.a.document, one.a.spans)))


def _compared(pair: Alike) -> list[Comparison]:
    """How the two claims of a pair stand to one another; of two that are nearly the same words, everything in which they differ."""
    one = compare(pair.there, pair.here)
    if pair.weight < SAME_WORDS[0] or pair.share < SAME_WORDS[1] or one.relation is Relation.SUPERSEDES:
        return [one]
    there, here = features(pair.there), features(pair.here)
    found = told_differently(there, here, align(there, here), one_story=True, referred=False)
    if not found:
        return [one]
    return [
        attrs.evolve(
            one,
            relation=each.relation,
            drift=drift(pair.there, pair.here),
            because=(each.because,),
            spans_a=there.spans(each.ranges_a),
            spans_b=here.spans(each.ranges_b),
        )
        for each in found
    ]


def _near_enough(pair: Alike, relation: Relation) -> bool:
    """Whether two claims share enough for an editor to be told that they stand so."""
    if relation is Relation.CONFLICT_POLARITY and not _of_one_matter(pair):
        return False
    weight, share = LEAST_ALIKE.get(relation, (math.inf, 1.0))
    short = relation is Relation.CONFLICT_POLARITY and pair.common > 1 and pair.weight >= SHORT_WORDS[0] and pair.share >= SHORT_WORDS[1]
    return short or (pair.weight >= weight and pair.share >= share)


def _of_one_matter(pair: Alike) -> bool:
    """Whether the one of two claims can deny the other: they share more than names, and what is negated, or both say that a thing is so.

    "Criticism of the plan" says neither yes nor no; "a link between coffee and reaction times" does beside "no link between the two".
    """
    plain = (_lower_case(pair.here) & _telling(pair.there.text).keys()) | (_lower_case(pair.there) & _telling(pair.here.text).keys())
    if not plain:
        return False
    here, there = features(pair.here), features(pair.there)
    return (_says_something(here) and _says_something(there)) or _negates(here, there) or _negates(there, here)


def _says_something(side: Features) -> bool:
    """Whether a claim has a verb, or is denied without one: "any part in it"."""
    return side.claim.act is Act.DENY or bool(predications(side))


def _negates(side: Features, other: Features) -> bool:
    """Whether a claim negates something that the other names."""
    return any(not other.weights.keys().isdisjoint(negation.scope) for negation in side.negations)


def alike(own: Sequence[Claim], others: Sequence[Claim]) -> Iterator[Alike]:
    """Give the pairs of a claim of one document and a claim of another that have words in common, in the order of the claims."""
    telling = [_telling(claim.text) for claim in others]
    sizes = [sum(stems.values()) for stems in telling]
    places: dict[str, list[int]] = {}
    for number, stems in enumerate(telling):
        for stem in stems:
            places.setdefault(stem, []).append(number)
    for claim in own:
        stems = _telling(claim.text)
        size = sum(stems.values())
        rare = (places[stem] for stem in stems if len(places.get(stem, ())) in range(1, MOST_CLAIMS + 1))
        for number in sorted({number for found in rare for number in found}):
            shared = stems.keys() & telling[number].keys()
            got = sum(stems[stem] for stem in shared)
            less, more = sorted((size, sizes[number]))
            yield Alike(claim, others[number], len(shared), got, got / more, got / less)


def _lower_case(claim: Claim) -> frozenset[str]:
    """The stems of the words of a claim that tell something and are written without a capital."""
    return frozenset(word.stem for word in words(claim.text) if word.weight >= _TELLING and not claim.text[word.start].isupper())


@functools.lru_cache(maxsize=REMEMBERED)
def _telling(text: str) -> Mapping[str, int]:
    """The words of a claim that tell something, by their stems, with their weights."""
    return {
        word.stem: min(word.weight, _NAME_WEIGHT) if text[word.start].isupper() else word.weight
        for word in words(text)
        if word.weight >= _TELLING
    }


def conflicts(reading: Reading, relation: Relation) -> Iterator[tuple[Span, str, Comparison]]:
    """Give each place of a document that stands against another in one way, with the words over there, each place once."""
    seen: set[Span] = set()
    for one in reading.comparisons:
        if one.relation is not relation or (relation is Relation.CONFLICT_NUMBER and _answered(one)):
            continue
        place = one.spans_b[0] if one.spans_b else one.b.spans[0]
        if place not in seen:
            seen.add(place)
            yield place, _words(reading, one), one


def _answered(one: Comparison) -> bool:
    """Whether the other claim has, beside the number that stands against this one, another that agrees with it."""
    here = [quantity for quantity in one.b.quantities if any(quantity.span.overlaps(span) for span in one.spans_b)]
    return any(quantities_agree(quantity, other) for quantity in here for other in one.a.quantities)


def _words(reading: Reading, one: Comparison) -> str:
    other = next(other for other in reading.against if other.id == one.a.document)
    place = one.spans_a[0] if one.spans_a else one.a.spans[0]
    return " ".join(place.cut(other.text).split())


def states(claim: Claim, *, or_holds_possible: bool = False) -> bool:
    """Whether a claim says that something is or is not so, perhaps also that it may be, and neither asks, plans nor judges."""
    other = {Flag.QUESTION, Flag.INTENT, Flag.OPINION} | (set() if or_holds_possible else {Flag.HEDGED})
    return not claim.flags & other


def over_there(*comparisons: Comparison) -> tuple[Place, ...]:
    """The places of the other side of some comparisons, each with its source, each once."""
    return tuple(dict.fromkeys(whole(one.a) for one in comparisons))


def whole(claim: Claim) -> Place:
    """Where a claim stands with the words that attribute it, so that whoever reads them sees whose it is."""
    spans = [*claim.spans, *(span for link in claim.attributions for span in link.cue)]
    spans += [span for link in claim.attributions if link.source is not None for span in link.source.spans]
    near = [span for span in spans if abs(span.start - claim.spans[0].start) <= _NEAR]
    return Place(claim.document, Span(min(span.start for span in near), max(span.end for span in near)))

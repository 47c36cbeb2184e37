"""From a claim to the passages of other documents that carry it or stand against it."""

from __future__ import annotations

import datetime
import heapq
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.alignment import align
from factcheck.comparison.features import Features, features
from factcheck.comparison.relation import judge
from factcheck.errors import NegativeLimitError, NotAClaimError, NotADocumentError
from factcheck.model.claims import Claim, Directness
from factcheck.model.documents import Document
from factcheck.model.relations import Evidence, Relation
from factcheck.provenance.passages import OpenDocument, Passage, opened, signs
from factcheck.provenance.quotes import Wording, quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Date
    from factcheck.comparison.quantities import Number
    from factcheck.model.spans import Span

CANDIDATES: Final = 16
"""Sentences of one document that are compared as claims, taken by the words that they share with the claim."""
AROUND: Final = 0.3
"""Part of what the words of a claim leave open that is closed by those around it: of its sentence and the one before in its paragraph."""
CONTEXT: Final = 0.6
"""What a word of the claim counts that stands only in the sentence before: the name behind "the firm"."""
EQUAL_NUMBER: Final = 0.45
OTHER_NUMBER: Final = 0.35
TOLL: Final = 0.5
EQUAL_DATE: Final = 0.4
OTHER_DATE: Final = 0.15
"""Part of what the words leave open that is closed by an equal number or date, by another one in its place, and by a count of one toll.

Chosen on development stories; the ranking hardly changes when any of them is halved or doubled.
"""
MOST_VALUES: Final = 2
"""Numbers, and dates, of one passage that count."""
RELATED: Final = 0.5
"""What a passage keeps of its score that neither carries the claim nor stands against it."""
QUESTION: Final = 0.7
"""What a question keeps of its score: it asserts nothing."""
DAY, MONTH = datetime.timedelta(days=3), datetime.timedelta(days=62)
"""Longest periods that still tell a day, and a month; a whole year tells little."""
FINE, COARSE, VAGUE = 1.0, 0.6, 0.2


@attrs.frozen
class _Found:
    """A passage that shares words with a claim, and how much by words alone."""

    passage: Passage
    score: float
    quoted: tuple[str, ...] = ()


def support(claim: Claim, documents: Iterable[Document], *, limit: int = 5) -> tuple[Evidence, ...]:
    """Find the passages that carry a claim or stand against it, the best first.

    A passage is one sentence. One that has a quotation of the claim word for word comes first, with score 1. The others are ranked by the
    words, names, numbers and dates that they share with the claim; the relation is that of the claim in the passage which is nearest.

    Linear in the length of the documents: all sentences are looked at by their words, and a few are read for claims.

    Args:
        claim: The claim.
        documents: Where to look, in any order; the claim's own document is left out.
        limit: How many passages to return at most, over all documents.

    Raises:
        NegativeLimitError: When `limit` is below 0.
        NotAClaimError: When the claim is none but, say, a text.
        NotADocumentError: When something among the documents is none.
    """
    if limit < 0:
        raise NegativeLimitError(limit)
    NotAClaimError.unless(claim, Claim, support.__name__)
    wanted = features(claim)
    quotes = quotations(claim)
    found: list[Evidence] = []
    for document in others(claim, documents, support.__name__).values():
        where = opened(document)
        found += (_evidence(wanted, where, one, quotes) for one in _look(wanted, where, quotes))
    found.sort(key=lambda evidence: (-evidence.score, evidence.document, evidence.span.start))
    return tuple(found[:limit])


def others(claim: Claim, documents: Iterable[Document], function: str) -> dict[str, Document]:
    """Some documents by their ids, without that of a claim.

    Args:
        claim: The claim.
        documents: The documents.
        function: The name of the function that was called, for the error.

    Raises:
        NotADocumentError: When something among them is no document.
    """
    found = {document.id: document for document in NotADocumentError.each(documents, Document, function)}
    found.pop(claim.document, None)
    return found


def shares_its_values(claim: Claim, document: Document, evidence: Evidence) -> bool:
    """Whether a passage that was found for a claim has one of its numbers, or, where it has none, one of its dates.

    True for a claim with neither.
    """
    where = opened(document)
    passage = where.passage_at(evidence.span)
    wanted = features(claim)
    if passage is None or not (wanted.numbers or wanted.dates):
        return passage is not None
    said = _said(where, passage)
    if not wanted.numbers:
        return any(align(side, wanted).equal_dates for side in said)
    bare = any(_bare_twins(one, other) for side in said for one in side.numbers for other in wanted.numbers)
    return bare or any(align(side, wanted).equal_numbers for side in said)


def _bare_twins(one: Number, other: Number) -> bool:
    """Whether two numbers are one, of which one side left out the unit: "70" for "70 mph"."""
    return one.quantity.low == other.quantity.low and bool(one.quantity.unit) != bool(other.quantity.unit)


def _look(wanted: Features, where: OpenDocument, quotes: Sequence[str]) -> list[_Found]:
    """The sentences that have a quotation of the claim, and those that share the most with it by words."""
    found: dict[Span, _Found] = {}
    for quote in quotes:
        place = where.wording.verbatim(quote)
        if place is not None:
            passage = where.passage_at(place.span)
            if passage is not None:
                found[passage.span] = _Found(passage, 1.0, (*(found[passage.span].quoted if passage.span in found else ()), quote))
    told = {key: weight * where.rarity(key) for key, weight in signs(wanted.claim.text).items()}
    around = {key: weight * where.rarity(key) for key, weight in signs(wanted.claim.context).items() if key not in told}
    scores = []
    before: Mapping[str, int] = {}
    for number, passage in enumerate(where.passages):
        score = _covered(told, passage.signs, before)
        score += (1.0 - score) * AROUND * _covered(around, passage.signs, before)
        if score:
            scores.append((-score, number))
        before = passage.signs
    for score, number in heapq.nsmallest(CANDIDATES, scores):
        passage = where.passages[number]
        found.setdefault(passage.span, _Found(passage, -score))
    return list(found.values())


def _covered(weights: Mapping[str, float], here: Mapping[str, int], before: Mapping[str, int]) -> float:
    """Share of some weighted signs that a sentence has, those of the sentence before it counted in part."""
    whole = sum(weights.values())
    got = sum(weight if key in here else CONTEXT * weight for key, weight in weights.items() if key in here or key in before)
    return min(1.0, got / whole) if whole else 0.0  # a sum of all may differ from the whole in its last digit


def _evidence(wanted: Features, where: OpenDocument, one: _Found, quotes: Sequence[str]) -> Evidence:
    """The passage with its relation to the claim, from the claim in it that is nearest."""
    text, span = where.document.text, one.passage.span
    best, sides, left = min(
        ((side, sides := align(side, wanted), _left_open(sides, side, wanted)) for side in _said(where, one.passage)),
        key=lambda said: (said[2], -said[1].coverage, said[0].claim.spans[0].start),
    )
    judged = judge(best, wanted)
    relation, because = judged.relation, judged.because
    score = 1.0 - (1.0 - one.score) * left
    if relation is Relation.RELATED:
        score *= RELATED
    if text[span.end - 1] == "?":
        score *= QUESTION
    if one.quoted:
        score = 1.0
        because = (*(f"“{quote}” stands there word for word" for quote in one.quoted), *because)
        if wanted.claim.directness is Directness.DIRECT:
            relation = Relation.AGREES
    else:
        because = (*_changes(text, span, quotes), *because)
    return Evidence(where.document.id, span, score, relation, (*because, *_common(sides, wanted)))


def _said(where: OpenDocument, passage: Passage) -> list[Features]:
    """What a passage asserts; the passage as it stands where no claim was found in it."""
    heard = where.claims(passage)
    start, end = passage.span.start - heard.start, passage.span.end - heard.start
    inside = [one for one in heard.claims if one.spans[0].start < end and one.spans[-1].end > start]
    document = where.document
    return [features(one) for one in inside] or [
        features(Claim(document.id, (passage.span,), passage.span.cut(document.text), publication=document.publication))
    ]


def _left_open(sides: Alignment, passage: Features, wanted: Features) -> float:
    """What the numbers and dates of a passage leave open of the question whether it tells of the claim, 0 to 1."""
    left = (1 - EQUAL_NUMBER) ** min(MOST_VALUES, len(sides.equal_numbers))
    left *= (1 - OTHER_NUMBER) ** min(MOST_VALUES, len(sides.other_numbers))
    if any(one.toll and one.toll == other.toll for one in passage.numbers for other in wanted.numbers):
        left *= 1 - TOLL
    for one, other in sides.equal_dates[:MOST_VALUES]:
        left *= 1 - EQUAL_DATE * _fineness(one) * _fineness(other)
    for one, other in sides.other_dates[:MOST_VALUES]:
        left *= 1 - OTHER_DATE * _fineness(one) * _fineness(other)
    return left


def _common(sides: Alignment, wanted: Features) -> tuple[str, ...]:
    """What a passage and the claim have in common, in the words of the claim."""
    ranges = {(name.first, name.last) for _, name in sides.names}
    ranges |= {(number.first, number.last) for _, number in sides.equal_numbers}
    ranges |= {(date.first, date.last) for _, date in sides.equal_dates}
    ranges |= {(wanted.keys.index(key), wanted.keys.index(key) + 1) for key in sides.shared if key in wanted.keys}
    words = dict.fromkeys(wanted.surface(first, last) for first, last in sorted(ranges))
    return (f"in common: {', '.join(words)}",) if words else ()


def _fineness(date: Date) -> float:
    """How much a date tells: a day all, a month some, a year little, an open end some."""
    start, end = date.period.start, date.period.end
    if start is None or end is None or isinstance(start, datetime.datetime) is not isinstance(end, datetime.datetime):
        return COARSE
    length = end - start
    return FINE if length <= DAY else COARSE if length <= MONTH else VAGUE


def _changes(text: str, span: Span, quotes: Sequence[str]) -> tuple[str, ...]:
    """How the quotations of the claim differ from what a passage has."""
    if not quotes:
        return ()
    wording = Wording(text, span.start, span.end)
    return tuple(
        f"quoted with changes: {_change(there, quoted)}"
        for quote in quotes
        if (place := wording.altered(quote)) is not None
        for there, quoted in place.changes
    )


def _change(there: str, quoted: str) -> str:
    if not quoted:
        return f"“{there}” is left out"
    return f"“{quoted}” for “{there}”" if there else f"“{quoted}” is added"

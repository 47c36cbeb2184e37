"""From a claim to the passages of other documents that carry it or stand against it."""

from __future__ import annotations

import heapq
import math
from typing import TYPE_CHECKING, Final

from factcheck.comparison.alignment import align
from factcheck.comparison.features import Features, features
from factcheck.comparison.relation import judge
from factcheck.model.claims import Claim
from factcheck.model.relations import Evidence, Relation
from factcheck.model.spans import Span
from factcheck.provenance.passages import OpenDocument, Passage, opened, signs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.comparison.features import Date
    from factcheck.model.documents import Document

CANDIDATES: Final = 16
"""Sentences of one document that are compared as claims, taken by the words that they share with the claim."""
CONTEXT = .25
EQUAL_NUMBER = .35
TOLL = .5
OTHER_NUMBER = .25
EQUAL_DAY = .3
OTHER_DATE = .15
DICE = .3
LEX2 = 0.0


def support(claim: Claim, documents: Iterable[Document], *, limit: int = 5) -> tuple[Evidence, ...]:
    """Find the passages that carry a claim or stand against it, the best first."""
    wanted = features(claim)
    found = [evidence for document in documents if document.id != claim.document for evidence in _look(wanted, opened(document))]
    found.sort(key=lambda evidence: (-evidence.score, evidence.document, evidence.span.start))
    return tuple(found[:limit])


def _look(wanted: Features, where: OpenDocument) -> list[Evidence]:
    keys = signs(wanted.claim.text)
    if any(n.toll for n in wanted.numbers):
        keys |= {f"toll {n.toll}": 12 for n in wanted.numbers if n.toll}
    n = len(where.passages)
    weights = {key: weight * (math.log(1 + n / df) / math.log(1 + n) if (df := where.df.get(key)) else 1.0) for key, weight in keys.items()}
    whole = sum(weights.values()) or 1.0
    scores = []
    for k, passage in enumerate(where.passages):
        got = sum(weight for key, weight in weights.items() if key in passage.signs)
        if k:
            before = where.passages[k - 1].signs
            got += CONTEXT * sum(weight for key, weight in weights.items() if key not in passage.signs and key in before)
        size = sum(passage.signs.values())
        overlap = sum(weight for key, weight in keys.items() if key in passage.signs)
        dice = 2 * overlap / (size + sum(keys.values()) or 1)
        scores.append((-(got / whole * (1 - DICE) + DICE * dice), k))
    ranked = heapq.nsmallest(CANDIDATES, scores)
    return [_evidence(wanted, where, where.passages[k], -overlap) for overlap, k in ranked if overlap]


def _evidence(wanted: Features, where: OpenDocument, passage: Passage, lexical: float) -> Evidence:
    heard = where.claims(passage)
    start, end = passage.span.start - heard.start, passage.span.end - heard.start
    inside = [one for one in heard.claims if one.spans[0].start < end and one.spans[-1].end > start]
    best, best_score = None, 2.0
    for one in inside:
        score = _score(features(one), wanted)
        if score < best_score:
            best, best_score = one, score
    if best is None:
        text = where.document.text[passage.span.start : passage.span.end]
        best = Claim(where.document.id, (Span(start, end),), text, publication=where.document.publication)
        best_score = _score(features(best), wanted)
    judged = judge(features(best), wanted)
    return Evidence(where.document.id, passage.span, 1.0 - (1.0 - lexical) * best_score, judged.relation, judged.because)


def _score(passage: Features, wanted: Features) -> float:
    """What is left open, 0 to 1."""
    sides = align(passage, wanted)
    left = (1 - EQUAL_NUMBER) ** min(2, len(sides.equal_numbers)) * (1 - OTHER_NUMBER) ** min(2, len(sides.other_numbers))
    if any(n.toll and n.toll == m.toll for n in passage.numbers for m in wanted.numbers):
        left *= 1 - TOLL
    for one, other in sides.equal_dates[:2]:
        left *= 1 - EQUAL_DAY * fine(one) * fine(other)
    for one, other in sides.other_dates[:2]:
        left *= 1 - OTHER_DATE * fine(one) * fine(other)
    return left * (1 - LEX2 * sides.coverage)


def fine(date: Date) -> float:
    s, e = date.period.start, date.period.end
    if not s or not e:
        return .5
    d = (str(s)[:10] != str(e)[:10]) and (e - s).days if type(s) is type(e) else 1
    return 1.0 if d <= 3 else .6 if d <= 62 else .2

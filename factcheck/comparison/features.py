"""What a claim holds, in the form in which two claims are compared: read once per claim, in one pass over its words."""

from __future__ import annotations

import bisect
import functools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import concepts
from factcheck.comparison.names import Name, find_names
from factcheck.comparison.words import Word, stem_of, words
from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.scales import ORDER, TOLLS
from factcheck.model.claims import Claim, Polarity
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model.values import Period, Quantity

CONTEXT: Final = 4
"""Content words on each side of a number or date that tell what it is the number or date of."""
SCOPE: Final = 6
"""Content words after a negation that it can negate."""
BEFORE: Final = 2
"""Content words before a negation that its clause is told by."""


@attrs.frozen
class Number:
    """A quantity of a claim and the words that tell what it counts.

    Attributes:
        quantity: The quantity.
        first: Its first word.
        last: The word after its last.
        context: Keys of the content words beside it.
        toll: What toll it counts; empty where none.
    """

    quantity: Quantity
    first: int
    last: int
    context: frozenset[str]
    toll: str


@attrs.frozen
class Date:
    """A resolved period of a claim and the words that tell what happened in it.

    Attributes:
        period: The period.
        first: Its first word.
        last: The word after its last.
        context: Keys of the content words beside it.
        negated: Whether it stands behind a negation as the bound of an event ("not before May", "not since 2019").
    """

    period: Period
    first: int
    last: int
    context: frozenset[str]
    negated: bool = False


@attrs.frozen
class Negation:
    """A word that negates, and what.

    Attributes:
        at: Its place among the words.
        scope: Keys of the content words that it can negate, nearest first.
        before: Keys of the content words before it, nearest first.
        bounded: Whether it only makes the bound of a date: "will not open before 2033".
    """

    at: int
    scope: tuple[str, ...]
    before: tuple[str, ...]
    bounded: bool = False


@attrs.frozen
class Features:
    """What a claim holds.

    Words are counted from 0; a range of them is half-open.

    Attributes:
        claim: The claim.
        words: Its words.
        lower: Each in lower case, with straight apostrophes.
        keys: The concept of each content word; empty for function words, values and names.
        weights: Key → weight, for all content words.
        names: The names.
        numbers: The quantities.
        dates: The resolved periods.
        figures: Words with digits that are in no quantity and no resolved date: "Route 66", "4 PM".
        ordinals: Place and value of ordinals that count no day: "second", "21st".
        negations: What negates inside the text.
        denied: Whether the voucher denies the whole of it.
    """

    claim: Claim
    words: tuple[Word, ...]
    lower: tuple[str, ...]
    keys: tuple[str, ...]
    weights: Mapping[str, int]
    names: tuple[Name, ...]
    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]
    figures: tuple[int, ...]
    ordinals: tuple[tuple[int, int], ...]
    negations: tuple[Negation, ...]
    denied: bool

    def spans(self, ranges: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
        """The places in the document of some ranges of words, in text order and not overlapping."""
        found: list[Span] = []
        for first, last in sorted(set(ranges)):
            if first < last:
                found += _in_document(self.claim.spans, self.words[first].start, self.words[last - 1].end)
        return tuple(sorted(_apart(found)))

    def surface(self, first: int, last: int) -> str:
        """A range of words as written."""
        return self.claim.text[self.words[first].start : self.words[last - 1].end] if first < last else ""


def features(claim: Claim) -> Features:
    """Read what a claim holds. Linear in the length of its text."""
    text = claim.text
    found = words(text)
    lower = tuple(text[word.start : word.end].lower().replace("’", "'") for word in found)
    starts = [word.start for word in found]
    places = [_words_in(starts, found, claim.spans, period.span) for period in claim.periods]
    valued = [False] * len(found)
    for period, (first, last) in zip(claim.periods, places, strict=True):
        if period.resolved:
            valued[first:last] = [True] * (last - first)
    counts = [_words_in(starts, found, claim.spans, quantity.span) for quantity in claim.quantities]
    for first, last in counts:
        for k in range(first, last):
            valued[k] = valued[k] or lower[k][0].isdigit() or lower[k] in w.NUMBER_WORDS or not found[k].weight
    names = find_names(text, found, lower, valued)
    named = [False] * len(found)
    for name in names:
        named[name.first : name.last] = [True] * (name.last - name.first)
    table = concepts()
    keys = tuple(
        "" if valued[k] or named[k] or not word.weight or lower[k][0].isdigit() else table.get(word.stem, word.stem)
        for k, word in enumerate(found)
    )
    weights = {key: word.weight for key, word in zip(keys, found, strict=True) if key}
    negations = tuple(_negations(lower, keys, valued))
    return Features(
        claim,
        found,
        lower,
        keys,
        weights,
        names,
        tuple(
            Number(quantity, first, last, _context(keys, first, last), _toll(found, first, last))
            for quantity, (first, last) in zip(claim.quantities, counts, strict=True)
        ),
        tuple(
            Date(period, first, last, _context(keys, first, last), _bounded(lower, first, last))
            for period, (first, last) in zip(claim.periods, places, strict=True)
            if period.resolved
        ),
        tuple(k for k, word in enumerate(lower) if word[0].isdigit() and not valued[k] and not _place(word)),
        tuple((k, _place(word)) for k, word in enumerate(lower) if not valued[k] and _place(word)),
        negations,
        claim.polarity is Polarity.NEGATED and not negations and not any(_bounded(lower, first, last) for first, last in places),
    )


def _place(word: str) -> int:
    """The place in a row that an ordinal names; 0 for other words."""
    if word[0].isdigit() and word[:-2].isdecimal() and word.endswith(("st", "nd", "rd", "th")):
        return int(word[:-2])
    return ORDER.get(word, 0)


def _words_in(starts: list[int], found: Sequence[Word], spans: tuple[Span, ...], place: Span) -> tuple[int, int]:
    """The range of the words of a claim's text that a place in its document covers; empty where it covers none."""
    offset = 0
    for span in spans:
        if span.start <= place.start and place.end <= span.end:
            start, end = place.start - span.start + offset, place.end - span.start + offset
            first = bisect.bisect_left(starts, start)
            if first and found[first - 1].end > start:
                first -= 1
            return first, max(first, bisect.bisect_left(starts, end))
        offset += span.end - span.start + 1
    return 0, 0


def _in_document(spans: tuple[Span, ...], start: int, end: int) -> list[Span]:
    """The places in the document of a stretch of the claim's text."""
    found, offset = [], 0
    for span in spans:
        a, b = max(start, offset), min(end, offset + span.end - span.start)
        if a < b:
            found.append(Span(a - offset + span.start, b - offset + span.start))
        offset += span.end - span.start + 1
    return found


def _apart(spans: list[Span]) -> list[Span]:
    """Spans in text order, those that overlap or touch merged."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _context(keys: tuple[str, ...], first: int, last: int) -> frozenset[str]:
    """The keys inside a range and those of the nearest content words on each side."""
    near = [key for key in keys[first:last] if key]
    near += [key for key in reversed(keys[:first]) if key][:CONTEXT]
    near += [key for key in keys[last:] if key][:CONTEXT]
    return frozenset(near)


@functools.cache
def _tolls() -> Mapping[str, str]:
    return {stem_of(word).stem: toll for toll, line in TOLLS.items() for word in line.split()}


def _toll(found: Sequence[Word], first: int, last: int) -> str:
    """The toll named nearest to a number, in its own phrase or within a few words."""
    table = _tolls()
    reach = 8
    for distance in range(reach):
        for k in (last + distance, first - 1 - distance):
            if 0 <= k < len(found) and found[k].stem in table:
                return table[found[k].stem]
    return ""


def _bounded(lower: tuple[str, ...], first: int, last: int) -> bool:
    """Whether a date bounds a negated event: "not ... until May", "had not been inspected since June"."""
    head = {*lower[first:last], *lower[max(0, first - 1) : first]}
    return not head.isdisjoint(_BOUNDS) and not _NEGATORS.isdisjoint(lower[max(0, first - 8) : first])


_LIMITS: Final = frozenset("only just merely simply".split())
_ADDING: Final = frozenset("but also".split())
"""Behind "not only", what shows that more is told and nothing negated."""
_BOUNDS: Final = frozenset("before until till since earlier prior".split())
_NEGATORS: Final = p.NEGATORS | w.NEGATED_AUXILIARIES
_FAILING: Final = frozenset(
    "fail failed fails failing refuse refused refuses decline declined declines unable unlikely deny denied denies denying false untrue".split()
)
_EVIDENCE: Final = frozenset("evidence sign signs indication indications proof trace record".split())


def _negations(lower: tuple[str, ...], keys: tuple[str, ...], valued: list[bool]) -> list[Negation]:
    found: list[Negation] = []
    for k, word in enumerate(lower):
        if word not in _NEGATORS and word not in _FAILING and not word.endswith("n't"):
            continue
        following = lower[k + 1] if k + 1 < len(lower) else ""
        if tuple(lower[k : k + 2]) in p.NOT_NEGATING or tuple(lower[k : k + 3]) in p.NOT_NEGATING:
            if following not in _LIMITS or not _ADDING.isdisjoint(lower[k:]):
                continue
        if word == "nor" and found:
            continue
        if word in {"not", "no"} and k + 1 < len(lower) and (valued[k + 1] or following[:1].isdigit()) and found_contrast(lower, k):
            continue
        scope = [key for key in keys[k + 1 :] if key][:SCOPE]
        before = [key for key in reversed(keys[:k]) if key][:BEFORE]
        found.append(Negation(k, tuple(scope), tuple(before), _bounds_date(lower, k, valued)))
    return found


def found_contrast(lower: tuple[str, ...], k: int) -> bool:
    """Whether a negator before a value sets it against another: "May 2023, not 2024"."""
    return k > 0 and lower[k] == "not"


def _bounds_date(lower: tuple[str, ...], k: int, valued: list[bool]) -> bool:
    """Whether a negator only opens the bound of a date: "not ... before 2033"."""
    for j in range(k + 1, min(len(lower), k + 6)):
        if lower[j] in _BOUNDS and (valued[j] or (j + 1 < len(lower) and valued[j + 1])):
            return True
    return False

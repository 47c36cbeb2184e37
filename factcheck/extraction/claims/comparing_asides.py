"""Closing asides that compare what their clause tells: ", twice the pace", ", the lowest since 2019", ", down 7 percent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import comparisons as c

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Sentence

SHORTEST = 4  # tokens of such an aside with its comma


def comparative(s: Sentence, k: int, b: int) -> bool:
    """Whether the comma at `k` opens a closing aside that compares, up to `b`."""
    if s.tag(k) != "," or s.inside(k) or b - k < SHORTEST:
        return False
    if _compares(s, k):
        return True
    if s.finite(k, b):
        return False
    return _ranks_event(s, k, b) or (not any(s.tag(x) == "," for x in range(k + 1, b)) and _measures(s, k))


def _compares(s: Sentence, k: int) -> bool:
    """Whether the words behind the comma at `k` compare, whatever clause follows them."""
    first, second, third = s.word(k + 1), s.word(k + 2), s.word(k + 3)
    if second in c.DURATIONS and third in {"before", "after"}:
        return s.tag(k + 1) == "#" or first in {"a", "an", "one"}  # ", a week before the date that the bank gives"
    if s.tag(k + 1) in "aJ#" and second in c.COMPARATIVES and third == "than":
        return True  # ", comfortably more than they gave for him", ", 17 more than the line has admitted"
    if first in {"well", "far"}:
        return second in c.BEYOND  # ", well above the limit that the board set"
    if first == "against":
        return s.tag(k + 2) == "#"  # ", against 9 percent in July"
    return (first == "not" and second == "that") or (first == "compared" and second in {"with", "to"})  # ", not that anybody asked"


def _ranks_event(s: Sentence, k: int, b: int) -> bool:
    """Whether what stands behind the comma at `k` gives the event its place among others, or counts some of those in it."""
    first, second, third = s.word(k + 1), s.word(k + 2), s.word(k + 3)
    if first == "in":  # ", in one of the largest thefts of its kind", ", in the worst fire since 2019"
        return (second == "one" and third == "of") or (second in {"the", "its", "their"} and _ranks(s, k + 3, b))
    return (s.tag(k + 1) == "#" or first == "all") and second == "of" and third in {"them", "whom", "which"}  # ", 11 of them for burns"


def _ranks(s: Sentence, k: int, b: int) -> bool:
    """Whether a rank opens at `k` and holds for a time: "third failure in five years", "worst fire since 2019"; not "first half"."""
    return _rank(s.word(k)) and any(s.lower[x] in {"since", "ever"} or _opens_stretch(s, x) for x in range(k + 2, b))


def _rank(word: str) -> bool:
    """Whether a word gives something its place among others: "worst", "third", "largest"."""
    return word.endswith("est") or word in c.RANKS


def _opens_stretch(s: Sentence, k: int) -> bool:
    """Whether a stretch of time opens at `k`: "in five years", "for a decade"."""
    return s.lower[k] in {"in", "for"} and (s.word(k + 1) in c.STRETCHES or s.word(k + 2) in c.STRETCHES)


def _measures(s: Sentence, k: int) -> bool:
    """Whether a ratio, a share or a rank stands behind the comma at `k`: ", twice the pace", ", almost a third less", ", the lowest"."""
    word, following = s.word(k + 1), s.word(k + 2)
    if word in c.BEFORE_SHARES and (s.tag(k + 2) == "#" or following in c.SHARES_OF_BEFORE):
        return True
    return word in c.RATIOS or (word in {"the", "its", "their"} and _rank(following))

"""Papers that the outlet says it holds, has seen or keeps itself, so that it vouches for them: "emails seen by the Courier"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import sources as n

if TYPE_CHECKING:
    from factcheck.extraction.memory import Memory
    from factcheck.extraction.phrases import Range, Sentence

KEPT = frozenset("kept compiled collected collated gathered counted maintained run made".split())
"""Participles of "a tally kept by": who follows has made it."""
SHORTEST = 2  # tokens; a source that has no more does not say who holds it


SHOWN = frozenset("shown shared leaked read sent".split())
"""Participles of "shown to", "shared with": who follows has the paper."""
HOLDING = n.INSPECTED | SHOWN | n.INSPECTING
"""Words of which one stands wherever an outlet says that it holds a paper."""
OUTLET_NOUNS = frozenset("newspaper paper magazine website broadcaster agency station programme publication".split())
"""Nouns for an outlet behind "this"."""


def held(s: Sentence, a: int, b: int, memory: Memory) -> tuple[Range, Range] | None:
    """The words by which the outlet says of the subject of the clause `a`..`b` that it holds it, and the outlet's own.

    "A pass seen by the Courier is dated", "The form, which the Courier has seen, is dated"; None where it says no such thing.
    """
    relative: int | None = a if s.tag(a) == "W" else None
    for k in range(a + 1, b):
        relative = k if s.tag(k) in "WT" else relative
        if s.lower[k] not in HOLDING or s.inside(k):
            if s.tag(k) in "VMA" and relative is None:
                return None
            continue
        if s.word(k + 1) in {"by", "to", "with"}:
            end = _outlet_end(s, k + 2, memory)
            return None if end is None else ((k, k + 2), (k + 2, end))
        if relative is None:
            continue
        end = _outlet_end(s, relative + 1, memory)
        if end is not None and all(s.tag(x) in "Aa" for x in range(end, k)):
            return (end, k + 1), (relative + 1, end)
    return None


def _outlet_end(s: Sentence, k: int, memory: Memory) -> int | None:
    """The end of the words for the document's own outlet at `k`: "this newspaper", "us", its name; None where somebody else is named."""
    if s.word(k) in {"us", "we"}:
        return k + 1
    if s.word(k) in {"this", "our"} and s.word(k + 1) in OUTLET_NOUNS:
        return k + 2
    first = k + 1 if s.word(k) == "the" else k
    end = first
    while s.tag(end) == "E":
        end += 1
    return end if end > first and memory.publisher.issuperset(s.lower[first:end]) else None


def inspected_by_us(words: list[str]) -> bool:
    """Whether the outlet says of a source that it holds or has seen it: "documents we obtained"."""
    return "we" in words[1:] and not n.INSPECTING.isdisjoint(words)


def inspected_by_outlet(s: Sentence, a: int, b: int) -> bool:
    """Whether a source was shown to an outlet: "emails seen by the Courier", but not "by police"."""
    if b - a <= SHORTEST or n.INSPECTED.isdisjoint(s.lower[a:b]):
        return False
    by = next((k + 1 for k in range(a, b - 2) if s.lower[k] in n.INSPECTED and s.word(k + 1) == "by"), None)
    return (
        by is not None
        and any(s.tag(k) == "E" or s.lower[k] in n.INSPECTING_BODIES for k in (by + 1, by + 2))
        and n.INVESTIGATORS.isdisjoint(s.lower[by:b])
    )


def kept_by_publisher(s: Sentence, a: int, b: int, memory: Memory) -> bool:
    """Whether a source is the publisher's own count: "a tally kept by Savannah TV" in its own report."""
    if b - a <= SHORTEST or KEPT.isdisjoint(s.lower[a:b]):
        return False
    by = next((k + 1 for k in range(a, b - 2) if s.lower[k] in KEPT and s.word(k + 1) == "by"), None)
    names = set() if by is None or memory.primary else {s.lower[k] for k in range(by + 1, b) if s.tag(k) == "E"}
    return bool(names) and (names <= memory.publisher or names == {memory.acronym})

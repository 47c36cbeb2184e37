"""Papers that the outlet says it holds, has seen or keeps itself, so that it vouches for them: "emails seen by the Courier"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import sources as n
from factcheck.language.english.witnessing import KEPT, OUTLETS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory

SHORTEST = 2  # tokens; a source that has no more does not say who holds it
HOLDING = n.INSPECTED | n.SHOWN | n.INSPECTING
"""Words of which one stands wherever an outlet says that it holds a paper."""


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
    if s.word(k) in {"this", "our"} and s.word(k + 1) in OUTLETS:
        return k + 2
    first = k + 1 if s.word(k) == "the" else k
    end = first
    while s.tag(end) == "E":
        end += 1
    return end if end > first and memory.publisher.issuperset(s.lower[first:end]) else None


def inspected_by_us(words: list[str]) -> bool:
    """Whether the outlet says of a source that it holds or has seen it: "documents we obtained"."""
    return "we" in words[1:] and not n.INSPECTING.isdisjoint(words)


def inspected_by_outlet(s: Sentence, a: int, b: int, memory: Memory) -> bool:
    """Whether a source was shown to the outlet: "emails seen by the Courier", but not "by police" nor by a rival that has another name."""
    if b - a <= SHORTEST or n.INSPECTED.isdisjoint(s.lower[a:b]) or "which" in s.lower[a:b]:
        return False  # "The contract, a copy of which was seen by the Courier,": told aside
    by = next((k + 1 for k in range(a, b - 2) if s.lower[k] in n.INSPECTED and s.word(k + 1) == "by"), None)
    if by is None or not n.INVESTIGATORS.isdisjoint(s.lower[by:b]):
        return False
    names = {s.lower[k] for k in range(by + 1, b) if s.tag(k) == "E"}
    if names and memory.publisher:
        return not memory.publisher.isdisjoint(names) or names == {memory.acronym}
    return any(s.tag(k) == "E" or s.lower[k] in n.INSPECTING_BODIES for k in (by + 1, by + 2))


def kept_by_publisher(s: Sentence, a: int, b: int, memory: Memory) -> bool:
    """Whether a source is the publisher's own count: "a tally kept by Vell TV" in its own report."""
    if b - a <= SHORTEST or KEPT.isdisjoint(s.lower[a:b]):
        return False
    by = next((k + 1 for k in range(a, b - 2) if s.lower[k] in KEPT and s.word(k + 1) == "by"), None)
    names = set() if by is None or memory.primary else {s.lower[k] for k in range(by + 1, b) if s.tag(k) == "E"}
    return bool(names) and (names <= memory.publisher or names == {memory.acronym})

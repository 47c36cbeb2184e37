"""Papers that the outlet says it holds, has seen or keeps itself, so that it vouches for them: "emails seen by the Courier"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import sources as n

if TYPE_CHECKING:
    from factcheck.extraction.memory import Memory
    from factcheck.extraction.phrases import Sentence

KEPT = frozenset("kept compiled collected collated gathered counted maintained run made".split())
"""Participles of "a tally kept by": who follows has made it."""


def inspected_by_us(words: list[str]) -> bool:
    """Whether the outlet says of a source that it holds or has seen it: "documents we obtained"."""
    return "we" in words[1:] and not n.INSPECTING.isdisjoint(words)


def inspected_by_outlet(s: Sentence, a: int, b: int) -> bool:
    """Whether a source was shown to an outlet: "emails seen by the Courier", but not "by police"."""
    by = next((k + 1 for k in range(a, b - 2) if s.lower[k] in n.INSPECTED and s.word(k + 1) == "by"), None)
    return (
        by is not None
        and any(s.tag(k) == "E" or s.lower[k] in n.INSPECTING_BODIES for k in (by + 1, by + 2))
        and n.INVESTIGATORS.isdisjoint(s.lower[by:b])
    )


def kept_by_publisher(s: Sentence, a: int, b: int, memory: Memory) -> bool:
    """Whether a source is the publisher's own count: "a tally kept by Savannah TV" in its own report."""
    by = next((k + 1 for k in range(a, b - 2) if s.lower[k] in KEPT and s.word(k + 1) == "by"), None)
    names = set() if by is None or memory.primary else {s.lower[k] for k in range(by + 1, b) if s.tag(k) == "E"}
    return bool(names) and (names <= memory.publisher or names == {memory.acronym})

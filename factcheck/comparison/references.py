"""What a claim speaks of that only the sentence before it names: "This has not been established", "They were opened by the staff"."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison.alignment import NAME
from factcheck.comparison.concepts import key_of
from factcheck.comparison.words import words

if TYPE_CHECKING:
    from factcheck.comparison.features import Features


REMEMBERED: Final = 2048
"""Contexts whose words are kept, since one claim is laid beside many."""


def told_before(side: Features, other: Features) -> float:
    """The share of another claim that a claim and the sentence before it tell, 0 to 1; 0 where no pronoun or "such" points back.

    Pronouns are not resolved: that what they stand for is in the sentence before is enough to tell that two claims are of one thing.
    """
    if not side.refers or not side.claim.context:
        return 0.0
    keys = _keys(side.claim.context)
    whole = sum(other.weights.values()) + NAME * len(other.names)
    told = sum(weight for key, weight in other.weights.items() if key in keys)
    told += NAME * sum(any(mark in keys for mark in other.marks[name.first : name.last] if mark) for name in other.names)
    return told / whole if whole else 0.0


@functools.lru_cache(maxsize=REMEMBERED)
def _keys(context: str) -> frozenset[str]:
    return frozenset(key_of(context[word.start : word.end].lower(), word.stem) for word in words(context) if word.weight)

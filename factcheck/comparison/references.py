"""What a claim speaks of that only the sentence before it names: "This has not been established", "They were opened by the staff"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.alignment import NAME
from factcheck.comparison.concepts import keys_of

if TYPE_CHECKING:
    from factcheck.comparison.features import Features


def told_before(side: Features, other: Features) -> float:
    """The share of another claim that a claim and the sentence before it tell, 0 to 1; 0 where no pronoun or "such" points back.

    Pronouns are not resolved: that what they stand for is in the sentence before is enough to tell that two claims are of one thing.
    """
    if not side.refers or not side.claim.context:
        return 0.0
    keys = keys_of(side.claim.context)
    whole = sum(other.weights.values()) + NAME * len(other.names)
    told = sum(weight for key, weight in other.weights.items() if key in keys)
    told += NAME * sum(any(mark in keys for mark in other.marks[name.first : name.last] if mark) for name in other.names)
    return told / whole if whole else 0.0

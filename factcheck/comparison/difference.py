"""One thing that two claims tell differently, as a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.places import Range
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from factcheck.comparison.features import Features

LIKE: Final = 0.5
"""Likeness from which two texts of unknown origin are taken to tell the same throughout."""
EXCHANGED: Final = "who did it and to whom it was done are exchanged"
"""What is told of a deed whose two parties stand in the places of one another."""


@attrs.frozen
class Difference:
    """One thing that two claims tell differently.

    Attributes:
        relation: The conflict that it makes where all else is shared.
        because: What is told, on both sides.
        ranges_a: The words of the first that tell it.
        ranges_b: The words of the second.
    """

    relation: Relation
    because: str
    ranges_a: tuple[Range, ...]
    ranges_b: tuple[Range, ...]


def against(relation: Relation, a: Features, one: Range, b: Features, other: Range) -> Difference:
    """The difference between a stretch of one claim and a stretch of the other."""
    return Difference(relation, f"“{a.surface(*one)}” against “{b.surface(*other)}”", (one,), (other,))


def between(side: Features, first: int, last: int) -> tuple[str, str]:
    """The words right before and right after a stretch, whatever they are; empty at the ends of the text."""
    return side.lower[first - 1] if first else "", side.lower[last] if last < len(side.lower) else ""

"""The numbers that stand for words when many claims are laid side by side."""

from __future__ import annotations

from factcheck.comparison.words import MAX_WEIGHT
from factcheck.matching.marks import WEIGHT_SHIFT, mark_weight


def test_the_heaviest_mark_fits_64_bits() -> None:
    """Marks are kept in arrays of 64-bit numbers, so that the greatest weight must leave none of them too long."""
    assert MAX_WEIGHT < 1 << (64 - WEIGHT_SHIFT)


def test_a_mark_gives_back_its_weight() -> None:
    """The weight stands in the highest bits, whatever stands in the others."""
    assert [mark_weight((weight << WEIGHT_SHIFT) | 5) for weight in (0, MAX_WEIGHT)] == [0, MAX_WEIGHT]

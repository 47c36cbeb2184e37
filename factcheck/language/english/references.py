"""Words by which a text speaks of somebody or something without a name, or dates its own report."""

from __future__ import annotations

from typing import Final

SPEAKING: Final = frozenset("i we my our me".split())
"""Pronouns by which a voucher speaks of himself."""
THIRD: Final = frozenset("he she it they his her its their this".split())
"""Pronouns that stand for somebody or something named before."""
POINTING: Final = THIRD | frozenset("these those such".split())
"""Words by which a claim points back to what the text has told."""
ANYBODY: Final = frozenset({"", "person", "people"})
"""Units of a number that does not say of whom it is."""
INSTEAD: Final = frozenset({("rather", "than"), ("instead", "of"), ("not", "in"), ("not", "on")})
"""Words in a row before a value that does not hold: "in May 2023, not in 2024"."""
REPORTED: Final = frozenset({("as", "of"), ("as", "at")})
"""Words in a row before a date that is the report's and not the event's."""

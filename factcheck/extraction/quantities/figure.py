"""A number while it is being read."""

from __future__ import annotations

import decimal
from decimal import Decimal
from typing import Final

import attrs

from factcheck.model.values import Comparator, QuantityRole

MOST_DIGITS: Final = 40
"""Longest run of digits that is a number; a longer one is an identifier, and arithmetic on it need not be bounded."""

EXACT: Final = decimal.Context(prec=2 * MOST_DIGITS, Emax=9999, Emin=-9999, rounding=decimal.ROUND_HALF_EVEN)
"""The arithmetic of this package, so that the caller's own decimal context changes nothing."""

SHARE_DIGITS: Final = decimal.Context(prec=28)
"""Digits kept of a share that no decimal fraction equals, such as a third."""

ONE: Final = Decimal(1)
TENTHS: Final = 10
"""From where on a share of several parts is counted in parts ("seven in 10") and not picked among simple fractions ("two-thirds")."""


@attrs.define(eq=False)
class Figure:
    """A number while it is being read; nothing outside this package sees one.

    Attributes:
        start: Where it begins, sign and currency included.
        end: Where it ends, scale and unit included.
        low: The lower end, scaled.
        high: The upper end, scaled.
        step: Worth of one unit in the last digit written.
        scale: What the written digits were multiplied by.
        unit: Name of the unit; empty for a bare number.
        measured: Whether the unit is one of measure or money and not a counted noun.
        counted: What is counted, as written.
        reach: Where the counted noun ends; `end` if there is none.
        comparator: How the number bounds the one meant.
        role: What part it plays.
        opening: Where the comparator begins; `start` if there is none.
        kind: How it is written: digits, words, share, vague, multiple, range, or a score, which is dropped.
        copies: Whether it says the number before it again in another unit, and is bounded like it.
        lends: Whether it took its unit from the number before and hands it on ("against 2.4 and 2.6").
        joined: Whether a hyphen ties the unit or noun to it ("a 12-volt battery").

    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal = ONE
    scale: int = 1
    unit: str = ""
    measured: bool = False
    counted: str = ""
    reach: int = 0
    comparator: Comparator = Comparator.EQUAL
    role: QuantityRole = QuantityRole.STATED
    opening: int = 0
    kind: str = "digits"
    copies: bool = False
    lends: bool = False
    joined: bool = False

    def scale_by(self, factor: int) -> None:
        """Multiply both ends and the step, as "million" behind a number does."""
        by = Decimal(factor)
        self.low = EXACT.multiply(self.low, by)
        self.high = EXACT.multiply(self.high, by)
        self.step = EXACT.multiply(self.step, by)
        self.scale *= factor


def share_step(top: int, bottom: int) -> Decimal:
    """Worth of one unit in a share: the way to the next share that would have been told.

    From a third that is the way to a quarter, which keeps "a third" and "a quarter" apart; from seven in 10 it is a tenth.
    """
    return SHARE_DIGITS.divide(ONE, Decimal(bottom if top > 1 and bottom >= TENTHS else bottom * (bottom + 1)))


def whole_step(value: int) -> Decimal:
    """Worth of the last digit of a whole number that can be taken for written rather than filled in.

    Closing zeros say nothing of how finely was counted ("1,200 people"), except that whoever writes a round number
    of three or more digits is trusted with the first two: 30,000 is a fair report of 29,874, and not of 26,000.
    """
    digits = str(value)
    zeros = len(digits) - len(digits.rstrip("0"))
    return Decimal(10) ** min(zeros, max(0, len(digits) - 2)) if value else ONE

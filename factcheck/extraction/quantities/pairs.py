"""What two neighbouring numbers can give one another: scale, unit, and one range or share out of both."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.extraction.quantities.figure import EXACT, SHARE_DIGITS, share_step
from factcheck.model.values import QuantityRole

if TYPE_CHECKING:
    from factcheck.extraction.quantities.figure import Figure


def is_bare(figure: Figure) -> bool:
    """Whether a figure is a plain number without measure or scale; a noun may be counted."""
    return not figure.measured and figure.scale == 1 and figure.kind in ("digits", "words")


def are_compatible(left: Figure, right: Figure) -> bool:
    """Whether two numbers can be the ends of one range: the same unit, or one of them without."""
    kinds = {left.kind, right.kind}
    if "vague" in kinds or "multiple" in kinds or ("share" in kinds and len(kinds) > 1):
        return False
    return not left.measured or left.unit == right.unit or not right.unit


def are_in_order(left: Figure, right: Figure) -> bool:
    """Whether the left number is the smaller one, with the scale of the right if that is said once for both."""
    if left.scale == 1 and right.scale > 1 and left.high < right.low / right.scale:
        return True
    return left.high < right.low


def inherit(left: Figure, right: Figure) -> None:
    """Give the left number the scale and unit that are said once, behind the right one.

    The scale goes over only to a smaller number: "$89 to $93 billion" are billions, "$200 to $4 million" is not.
    """
    if left.scale == 1 and right.scale > 1 and left.high <= EXACT.divide(right.low, Decimal(right.scale)):
        left.scale_by(right.scale)
    inherit_unit(left, right)


def inherit_unit(left: Figure, right: Figure) -> None:
    """Give the left number the unit said behind the right one, unless it has a measure of its own."""
    if right.unit and not (left.unit and left.measured):
        left.unit, left.measured, left.counted = right.unit, right.measured, right.counted
        if right.role is QuantityRole.AGE:
            left.role = QuantityRole.AGE


def pass_unit(left: Figure, right: Figure) -> None:
    """Give the right number the measure said behind the left one: "50 feet, not 65"."""
    right.unit, right.measured = left.unit, True


def merge(left: Figure, right: Figure) -> None:
    """Make the left number the range of both, scale and unit shared."""
    inherit(left, right)
    left.low, left.high = min(left.low, right.low), max(left.high, right.high)
    left.step = max(left.step, right.step)
    left.end, left.reach = right.end, max(right.end, right.reach)
    if not left.unit or right.measured:
        left.unit, left.measured = right.unit or left.unit, right.measured or left.measured
    left.counted = right.counted or left.counted
    left.scale = right.scale
    left.kind = "range"


def merge_share(left: Figure, right: Figure) -> None:
    """Make the left number the share that it is of the right one."""
    left.step = share_step(int(left.low), int(right.low))
    left.low = left.high = SHARE_DIGITS.divide(left.low, right.low)
    left.counted, left.reach, left.end = left.counted or right.counted, right.reach, right.end
    left.unit, left.kind, left.measured = "", "share", False


def drop(left: Figure, right: Figure) -> None:
    """Mark both numbers as counting nothing: the score of a game, hours of opening."""
    left.kind = right.kind = "score"

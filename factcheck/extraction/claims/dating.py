"""To which time a number of a claim belongs: "rose 3% in March, from 2% in February"."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.model.values import QuantityRole

if TYPE_CHECKING:
    from factcheck.model.values import Period, Quantity

REACH: Final = 80
"""How far from a number its time may stand, in characters."""

OPENING: Final = 16
"""How far into a sentence an opening time stands ("In the first half of 2024, ..." begins behind one preposition)."""

_PARTED: Final = re.compile(r"[.!?]\s|[;:]|\n[ \t\r]*\n")


def dated(text: str, quantities: tuple[Quantity, ...], periods: tuple[Period, ...]) -> tuple[Quantity, ...]:
    """Give each number of a claim the time that it is told of, where its sentence says one.

    The time right behind a number, with no other number between, is its own; else the one that opens the sentence, or that
    stands before it with no comma between. An age has no time, and no number gets one that is not resolved.

    Args:
        text: The document.
        quantities: The numbers of one claim, in text order.
        periods: The times of the same claim, in text order.

    Returns:
        The numbers, as many and in the same order.
    """
    times = [period for period in periods if period.resolved]
    if not times:
        return quantities
    starts = [period.span.start for period in times]
    found = []
    for place, quantity in enumerate(quantities):
        limit = quantities[place + 1].span.start if place + 1 < len(quantities) else len(text)
        after = bisect.bisect_left(starts, quantity.span.end)
        period = None
        if quantity.role is not QuantityRole.AGE:
            period = _behind(text, quantity, times[after : after + 1], limit) or _before(text, quantity, times[max(0, after - 1) : after])
        found.append(attrs.evolve(quantity, period=period) if period is not None else quantity)
    return tuple(found)


def _behind(text: str, quantity: Quantity, following: list[Period], limit: int) -> Period | None:
    """The time right behind a number."""
    for period in following:
        gap = text[quantity.span.end : period.span.start]
        if period.span.start < limit and len(gap) <= REACH and _PARTED.search(gap) is None:
            return period
    return None


def _before(text: str, quantity: Quantity, preceding: list[Period]) -> Period | None:
    """The time before a number that opens their sentence, or that no comma parts from it."""
    for period in preceding:
        gap = text[period.span.end : quantity.span.start]
        if period.span.end > quantity.span.start or _PARTED.search(gap):
            return None
        opening = text[max(0, period.span.start - OPENING) : period.span.start].rstrip()
        opens = len(opening.split()) <= 1 or _PARTED.search(text, max(0, period.span.start - OPENING), period.span.start) is not None
        if opens or ("," not in gap and len(gap) <= REACH):
            return period
    return None

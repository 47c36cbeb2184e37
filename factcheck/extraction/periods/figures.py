"""Dates in figures alone: ISO 8601 and the slashed, dotted and hyphened forms."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from dateutil.parser import isoparse

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import pattern
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import re

    from factcheck.extraction.periods.reading import Found, Place, Reading

_ISO: Final = pattern(
    "(?P<year>[0-9]{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-9]{2})(?![0-9])"
    "(?P<time>t[0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:[.,][0-9]{1,6})?)?(?:z|[+-][0-9]{2}(?::?[0-9]{2})?)?(?![0-9]))?",
)
_YEAR_FIRST: Final = pattern("(?P<year>[12][0-9]{3})(?P<mark>[/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?![0-9/])")
_YEAR_LAST: Final = pattern(
    "(?P<first>[0-9]{1,2})(?P<mark>[/.-])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9]|[/.-][0-9])",
)
_MONTHS: Final = 12
_TWO_DIGITS: Final = 2
_PIVOT: Final = 50
"""Two digits up to this are of the 2000s, as in POSIX date formats (which turn at 69) but later, since news looks back."""


def iso_date(reading: Reading, at: int) -> Found | None:
    """Read "2025-02-14", "2025-02-14T09:30:00Z" and "2025/02/14"."""
    match = _ISO.match(reading.low, at)
    if match is None:
        match = _YEAR_FIRST.match(reading.low, at)
        return _day(reading, match.span(), int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    found = _day(reading, match.span(), int(match["year"]), int(match["month"]), int(match["day"]))
    if match["time"] and not found.reason:
        _set_instant(found, match)
    return found


def _set_instant(found: Found, match: re.Match[str]) -> None:
    """Read the time behind an ISO date; without a zone it only belongs to its day."""
    try:
        moment = isoparse(match.group().upper().replace(",", "."))
        offset = moment.utcoffset()
        if offset is None:
            return
        moment = moment.replace(tzinfo=datetime.timezone(offset))
        found.instants = moment, moment + datetime.timedelta(seconds=1 if moment.second else 60)
    except (ValueError, OverflowError):
        return
    found.precision = Precision.INSTANT


def _day(reading: Reading, place: Place, year: int, month: int, day: int) -> Found:  # a date has three numbers
    """A day from its three numbers, or unresolved where the calendar has no such day."""
    found = reading.found(place, Precision.DAY, lambda: intervals.day(datetime.date(year, month, day)))
    if found.reason:
        found.reason = f"no such day in the calendar: {reading.surface(place)}"
    return found


def figures(reading: Reading, at: int) -> Found | None:
    """Read "26/03/2025"; where both numbers could be a month the convention decides, and an unknown one leaves it open."""
    match = _YEAR_LAST.match(reading.low, at)
    if match is None or reading.low[at - 1 : at] in {*"/.-:"}:
        return None
    written, mark, place = match["year"], match["mark"], match.span()
    if mark != "/" and len(written) == _TWO_DIGITS:
        return None
    first, second, year = int(match["first"]), int(match["second"]), int(written)
    if len(written) == _TWO_DIGITS:
        year += 2000 if year <= _PIVOT else 1900
    day_first = True if mark == "." or first > _MONTHS or first == second else False if second > _MONTHS else reading.day_first
    if day_first is None:
        return reading.unresolved(place, f"day and month may stand in either order: {reading.surface(place)}", Precision.DAY)
    return _day(reading, place, year, second if day_first else first, first if day_first else second)

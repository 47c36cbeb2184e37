"""Times of day: they belong to their day, and become instants where the zone is written."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods.patterns import pattern, words
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import re

    from factcheck.extraction.periods.reading import Found, Reading

_ZONE: Final = (
    f"(?: ?\\(?(?P<zone>{words(calendar.ZONES.keys() - {'z'})}|local time|eastern(?: time)?|et|ct|pt|mt|ist)(?![a-z])\\)?"
    "(?P<offset> ?[+-][0-9]{1,2})?)"
)
_TIME: Final = (
    "(?:(?P<hour>[01]?[0-9]|2[0-3])(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?"
    f" ?(?P<half>(?:[ap]m|[ap]\\.m\\.?)(?![a-z]))?(?P<hundred>00 ?(?:hrs|hours))?|(?P<named>noon|midnight|midday)){_ZONE}?"
)
_ALONE: Final = pattern(_TIME)
_BEHIND: Final = pattern(
    ",? (?:at|from|around|about|by|until|shortly after|just after|just before|before|after) "
    f"(?:about |around |shortly after )?{_TIME}",
)
_TO_DAY: Final = pattern(",? (?:(?:in|on) the (?:morning|afternoon|evening) )?(?:(?:on|of) )?(?:the )?(?:(?:early|late) )?(?=[a-z0-9])")
_NAMED_LEADS: Final = frozenset("at by until since before after around from".split())
_NOON: Final = 12
_HOURS: Final = 24
_MINUTES: Final = 60


def time_of_day(reading: Reading, at: int) -> Found | None:
    """Read "6 a.m. on Sunday", "14:30 GMT on 26 March"; a time without its day stays open."""
    match = _ALONE.match(reading.low, at)
    if match is None or not (match["half"] or match["named"] or match["minute"] or match["hundred"]):
        return None
    gap = _TO_DAY.match(reading.low, match.end())
    inner = reading.opening(gap.end()) if gap else None
    if inner is not None and inner.precision is Precision.DAY and inner.instants is None and not inner.reason and not inner.companions:
        inner.begin = at
        _set_instants(inner, match)
        return inner
    if match["minute"] and not (match["half"] or match["zone"]):
        return None  # 10:30 may be a verse, 2.30 an amount
    if match["named"] and reading.before(at)[0] not in _NAMED_LEADS:
        return None
    return reading.unresolved(match.span(), f"a time of day without its day: {reading.surface(match.span())}")


def with_time(reading: Reading, found: Found) -> Found:
    """Take in the time behind a day: "Sunday at 6 a.m."."""
    if found.precision is not Precision.DAY or found.instants is not None:
        return found
    match = _BEHIND.match(reading.low, found.stop)
    if match is not None and (match["half"] or match["named"] or match["minute"]):
        found.stop = match.end()
        _set_instants(found, match)
    return found


def _set_instants(found: Found, match: re.Match[str]) -> None:
    """Make a minute of a day out of a time with a zone; without a known zone the day stands."""
    zone = calendar.ZONES.get(match["zone"] or "")
    hour, minute = _hour(match)
    if zone is None or found.start is None or match["hundred"] or hour >= _HOURS:
        return
    minutes = zone + (_MINUTES * int(match["offset"].strip()) if match["offset"] else 0)
    if abs(minutes) >= _HOURS * _MINUTES:
        return
    try:
        moment = datetime.datetime.combine(found.start, datetime.time(hour, minute), datetime.timezone(datetime.timedelta(minutes=minutes)))
        found.instants = moment, moment + datetime.timedelta(minutes=1)
    except OverflowError:
        return
    found.precision = Precision.INSTANT


def _hour(match: re.Match[str]) -> tuple[int, int]:
    """Hour and minute; 24 where the half of the day contradicts the hour."""
    if match["named"]:
        return (0 if match["named"] == "midnight" else _NOON), 0
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if half:
        hour = hour % _NOON + (_NOON if half[0] == "p" else 0) if hour <= _NOON else _HOURS
    return hour, minute

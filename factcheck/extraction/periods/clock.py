"""Times of day: they belong to their day, and become instants where the zone is written."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import pattern, words
from factcheck.language.english import calendar, dating
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import re

    from factcheck.extraction.periods.reading import Found, Place, Reading

_ZONE: Final = (
    f"(?: ?\\(?(?P<zone>{words(calendar.ZONES.keys() - {'z'})}"
    "|(?!this|that|last|same|some|next|each|every)[a-z]{3,12} (?:standard |daylight |summer )?time"
    "|eastern|et|ct|pt|mt|ist|ast|cst)(?![a-z])\\)?"
    "(?P<offset> ?[+-][0-9]{1,2})?)"
)
_TIME: Final = (
    "(?:(?P<hour>2[0-3]|[01]?[0-9])(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?"
    f" ?(?P<half>(?:[ap]m|[ap]\\.m\\.?)(?![a-z]))?(?P<hundred>00 ?(?:hrs|hours))?|(?P<named>noon|midnight|midday)){_ZONE}?"
)
_ALONE: Final = pattern(_TIME)
_BEHIND: Final = pattern(
    ",? (?:at|from|around|about|by|until|shortly after|just after|just before|before|after) "
    f"(?:about |around |shortly after )?{_TIME}",
)
_TO_DAY: Final = pattern(",? (?:(?:in|on) the (?:morning|afternoon|evening) )?(?:(?:on|of) )?(?:the )?(?:(?:early|late) )?(?=[a-z0-9])")
_NOON: Final = 12
_HOURS: Final = 24
_MINUTES: Final = 60


def time_of_day(reading: Reading, at: int) -> Found | None:
    """Read "6 a.m. on Sunday", "14:30 GMT on 26 March"; a time without its day is of the day told last, else of publication."""
    match = _ALONE.match(reading.low, at)
    if match is None or not (match["half"] or match["named"] or match["minute"] or match["hundred"]):
        return None
    gap = _TO_DAY.match(reading.low, match.end())
    inner = reading.opening(gap.end()) if gap else None
    if inner is not None and inner.precision is Precision.DAY and inner.instants is None and not inner.reason and not inner.companions:
        inner.begin, inner.timed = at, True
        _set_instants(inner, match)
        return inner
    if match["minute"] and not (match["half"] or match["zone"]):
        return None  # 10:30 may be a verse, 2.30 an amount
    if match["named"] and reading.before(at)[0] not in dating.BEFORE_NOON:
        return None
    place = match.span()
    if not calendar.HABITS.isdisjoint(reading.words_around(place)):
        return reading.unresolved(place, f"a time of day without its day: {reading.surface(place)}")
    if not reading.lone_times and reading.near_day(place[0]) is None and not match["zone"]:
        return None
    found = _on_day(reading, place, named=match["named"] or "")
    found.timed = found.dayless = True
    _set_instants(found, match)
    return found


_PART: Final = pattern(f"{words(calendar.DAY_PARTS)}(?= ?[.,;:)]| (?:on|and|but|when|as|after|before)(?![a-z])|$|\\v)")
_EDGES: Final = frozenset("early late mid mid-".split())


def part_of_day(reading: Reading, at: int) -> Found | None:
    """Read "by early afternoon" as a time of the day told last, or of the day of publication."""
    match = _PART.match(reading.low, at)
    edge, begin = reading.before(at)
    if match is None or edge not in _EDGES or reading.before(begin)[0] not in dating.BEFORE_PART_OF_DAY:
        return None
    found = _on_day(reading, (begin, match.end()), named="")
    found.timed = True
    return found


def _on_day(reading: Reading, place: Place, *, named: str) -> Found:
    """The day told last, or that of publication; midnight behind "after" begins the day after the one told."""
    told = reading.near_day(place[0])
    if told is None or told.start is None or told.modifier is not Modifier.NONE:
        return reading.counted(place, Precision.DAY, intervals.day)
    day, next_day = told.start, named == "midnight" and reading.before(place[0])[0] in {"after", "past", "from"}
    return reading.found(place, Precision.DAY, lambda: intervals.day(day + intervals.DAY * next_day))


def with_time(reading: Reading, found: Found) -> Found:
    """Take in the time behind a day: "Sunday at 6 a.m."."""
    if found.precision is not Precision.DAY or found.instants is not None or found.timed:
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

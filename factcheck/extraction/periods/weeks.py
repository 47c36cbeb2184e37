"""Weeks, weekends and other stretches around a day that is named: the week of 3 May, the night of 3 May, a week on Friday."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import PART_OF_DAY, WEEKDAY, pattern
from factcheck.extraction.periods.weekdays import GAP, coming
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_PART_OF: Final = pattern(
    f"(?P<part>(?:{PART_OF_DAY}|hours)(?= of| on)|weekend(?= of)|week(?= of)|month(?= of)|year(?= of))(?: of| on)(?= )",
)
_WEEK_FROM: Final = pattern("week (?:(?P<from>beginning|starting|commencing)|(?P<to>ending|ended|to))(?= )")
_WEEK_ON: Final = pattern(f"(?P<unit>week|fortnight) (?:(?P<word>today|tomorrow)|on (?P<weekday>{WEEKDAY}))(?![a-z])")


def part_of(reading: Reading, at: int) -> Found | None:
    """Read "the night of 3 May", "the week of March 3", "the weekend of 5-6 July", "the month of June", "a week on Friday"."""
    match = _PART_OF.match(reading.low, at)
    if match is None:
        return _week_around(reading, at) or _week_ahead(reading, at)
    unit = match["part"]
    inner = reading.base(match.end() + 1)
    if inner is None or inner.begin - match.end() > GAP or inner.companions:
        return None
    if unit in {"week", "weekend"}:
        return _widened(inner, at, unit) if inner.precision is Precision.DAY else None
    if unit in {"month", "year"} and inner.precision.value != unit:
        return None
    inner.begin = at
    return inner


def _week_around(reading: Reading, at: int) -> Found | None:
    """Read "the week beginning 3 March" and "the week ended 28 March"."""
    match = _WEEK_FROM.match(reading.low, at)
    inner = reading.base(match.end() + 1) if match else None
    if match is None or inner is None or inner.precision is not Precision.DAY:
        return None
    return _widened(inner, at, "from" if match["from"] else "to")


def _week_ahead(reading: Reading, at: int) -> Found | None:
    """Read "a week on Friday" and "a fortnight today": counted from the coming day."""
    match = _WEEK_ON.match(reading.low, at)
    before, place = reading.before(at)
    if match is None or before not in {"a", "two"} or (match["weekday"] and not reading.text[match.start("weekday")].isupper()):
        return None
    weeks = (2 if match["unit"] == "fortnight" else 1) * (2 if before == "two" else 1)

    def make(today: datetime.date) -> Interval:
        if match["word"]:
            first = today + intervals.DAY * calendar.DAY_WORDS[match["word"]]
        else:
            first = coming(today, calendar.WEEKDAYS[match["weekday"]])
        return intervals.day(first + intervals.WEEK * weeks)

    return reading.counted((place, match.end()), Precision.DAY, make)


def _weekend_near(start: datetime.date, end: datetime.date) -> Interval:
    """The two days themselves, or the weekend that one of them belongs to; a Monday looks back."""
    if end - start > intervals.DAY:
        return start, end
    return intervals.weekend(start - intervals.DAY * 2 if start.weekday() == 0 else start)


def _week_of(start: datetime.date, end: datetime.date) -> Interval:
    return intervals.week(start)[0], intervals.week(end - intervals.DAY)[1]


def _week_from(start: datetime.date, _: datetime.date) -> Interval:
    return start, start + intervals.WEEK


def _week_to(_: datetime.date, end: datetime.date) -> Interval:
    return end - intervals.WEEK, end


_WIDENERS: Final[dict[str, Callable[[datetime.date, datetime.date], Interval]]] = {
    "week": _week_of, "weekend": _weekend_near, "from": _week_from, "to": _week_to,
}


def _widened(inner: Found, begin: int, how: str) -> Found:
    """A day widened to a week or weekend, whether its year is known or not."""
    widen = _WIDENERS[how]
    inner.begin, inner.precision = begin, Precision.WEEK
    if inner.yearly is not None:
        yearly = inner.yearly
        inner.yearly = lambda year: widen(*yearly(year))
        inner.weekday = calendar.WEEKDAYS["saturday"] if how == "weekend" else inner.weekday
    elif inner.interval is not None:
        inner.start, inner.end = widen(*inner.interval)
    return inner
